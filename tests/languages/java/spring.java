package com.example;

import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.HttpClientErrorException;

@RestController
class ItemController {
    @ResponseStatus(HttpStatus.CREATED)
    //              ^^^^^^^^^^^^^^^^^^ 201 certain spring
    @PostMapping("/items")
    Item create(@RequestBody Item item) {
        return store.save(item);
    }

    @DeleteMapping("/items/{id}")
    ResponseEntity<Void> remove(@PathVariable long id) {
        if (!store.remove(id)) {
            return ResponseEntity.notFound().build();
            //     ^^^^^^^^^^^^^^^^^^^^^^^ 404 certain spring-responseentity
        }
        return ResponseEntity.status(NO_CONTENT).build();
        //                           ^^^^^^^^^^ 204 certain spring
    }

    @GetMapping("/items/{id}")
    ResponseEntity<Item> show(@PathVariable long id) {
        try {
            return ResponseEntity.ok(remote.fetch(id));
            //     ^^^^^^^^^^^^^^^^^ 200 certain spring-responseentity
        } catch (HttpClientErrorException.NotFound e) {
        //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain spring-client-errors
            return ResponseEntity.status(404).body(null);
            //                           ^^^ 404 certain
        } catch (RestClientResponseException e) {
            if (e.getStatusCode().is4xxClientError()) {
            //                    ^^^^^^^^^^^^^^^^ class 4 certain
                throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, "upstream");
                //                                ^^^^^^^^^^^^^^^^^^^^^^ 502 certain spring
            }
            return new ResponseEntity<>(HttpStatusCode.valueOf(503));
            //                                                 ^^^ 503 certain
        }
    }

    void codes(int code) {
        HttpStatus status = HttpStatus.valueOf(422);
        //                                     ^^^ 422 certain spring
        HttpStatus other = HttpStatus.resolve(code);
        HttpStatus wrong = HttpStatus.NOT_FUOND;
        //                 ^^^^^^^^^^^^^^^^^^^^ unknown NOT_FUOND certain spring
        if (status.is5xxServerError() || status.is2xxSuccessful() || status.is3xxRedirection() || status.is1xxInformational()) {
        //         ^^^^^^^^^^^^^^^^ class 5 certain
        //                                      ^^^^^^^^^^^^^^^ class 2 certain
        //                                                                  ^^^^^^^^^^^^^^^^ class 3 certain
        //                                                                                               ^^^^^^^^^^^^^^^^^^ class 1 certain
            response.setRawStatusCode(500);
            //                        ^^^ 500 certain
        }
    }
}

class ItemControllerTest {
    @Test
    void answers() throws Exception {
        mvc.perform(get("/items/404")).andExpect(status().is(404));
        //                                                   ^^^ 404 certain
        mvc.perform(get("/items/7")).andExpect(status().isOk()).andExpect(jsonPath("$.size").value(404));
        //                                              ^^^^ 200 certain spring-mockmvc
        client.get().uri("/items/7").exchange().expectStatus().isEqualTo(200);
        //                                                               ^^^ 200 certain
        mvc.perform(get("/items/8")).andExpect(MockMvcResultMatchers.status().isGone());
        //                                                                    ^^^^^^ 410 certain spring-mockmvc
        client.get().uri("/items/8").exchange().expectStatus().isForbidden();
        //                                                     ^^^^^^^^^^^ 403 certain spring-mockmvc
        task.status().isCreated();
        server.expect(requestTo("/items")).andRespond(withRawStatus(429));
        //                                                          ^^^ 429 certain
        new HttpClientErrorException.BadRequest();
        //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 400 certain spring-client-errors
        throw HttpClientErrorException.create(HttpStatus.CONFLICT, "", null, null, null);
        //                                    ^^^^^^^^^^^^^^^^^^^ 409 certain spring
    }
}
