package shop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Orders over HTTP. */
@RestController
class OrderController {
    /** How many clients may wait at once. */
    private static final int ROOM = 400;

    /** What was ordered, by number. */
    private final Map<Long, String> orders = new ConcurrentHashMap<>();

    @GetMapping("/orders/{number}")
    ResponseEntity<String> show(@PathVariable long number) {
        String order = orders.get(number);
        if (order == null) {
            return ResponseEntity.status(404).build();
        }
        return ResponseEntity.status(HttpStatus.OK).body(order);
    }

    @DeleteMapping("/orders/{number}")
    ResponseEntity<Void> remove(@PathVariable long number) {
        boolean found = orders.remove(number) != null;
        return new ResponseEntity<>(found ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND);
    }

    /** Lets one more client in, if there is room. */
    void admit(int waiting) {
        if (waiting >= ROOM) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }
}
