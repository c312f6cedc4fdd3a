<?php

namespace App\Http\Controllers;

use Illuminate\Http\JsonResponse;
use Illuminate\Http\Response;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Redirect;
use Illuminate\Support\Facades\Route;

Route::redirect('/here', '/there', 301);
//                                 ^^^ 301 certain

class UserController extends Controller
{
    public function show(int $id): JsonResponse
    {
        abort(404, 'No such user');
        //    ^^^ 404 certain
        abort_if($id > 500, 403);
        //                  ^^^ 403 certain
        abort_unless($id > 500, 401, 'no');
        //                      ^^^ 401 certain
        $this->app->abort(503);
        //                ^^^ 503 certain
        if ($id === 200) {
            return response('', 204);
            //                  ^^^ 204 certain
        }
        if ($id === 201) {
            return redirect('/users', 301);
            //                        ^^^ 301 certain
        }

        return response()->json([
            'data' => true,
            'width' => 300,
        ], 200);
        // ^^^ 200 certain
    }

    public function other(): Response
    {
        $a = response()->make('', 404);
        //                        ^^^ 404 certain
        $b = response()->view('missing', [], 404);
        //                                   ^^^ 404 certain
        $c = response()->noContent(202);
        //                         ^^^ 202 certain
        $d = redirect()->to('/x', 301);
        //                        ^^^ 301 certain
        $e = redirect()->route('x', [], 302);
        //                              ^^^ 302 certain
        $f = Redirect::to('/x', 303);
        //                      ^^^ 303 certain
        $g = Redirect::route('x', [], 307);
        //                            ^^^ 307 certain
        $h = back(302);
        //        ^^^ 302 certain
        $i = to_route('x', [], 308);
        //                     ^^^ 308 certain
        $j = $redirector->to('/x', 303);
        //                         ^^^ 303 likely

        return new Response('', Response::HTTP_NOT_FOUND);
        //                      ^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain symfony
    }
}

test('users', function () {
    Http::fake(['*' => Http::response('', 404)]);
    //                                    ^^^ 404 certain
    Http::fakeSequence()->push('', 429)->pushStatus(503);
    //                             ^^^ 429 likely
    //                                              ^^^ 503 certain
    $response = $this->get('/users/404');
    $response->assertStatus(404);
    //                      ^^^ 404 certain
    $response->assertNotFound();
    //         ^^^^^^^^^^^^^^ 404 certain laravel-test
    $response->assertOk()->assertJsonCount(200);
    //         ^^^^^^^^ 200 certain laravel-test
    expect($response->status())->toBe(200);
    //                                ^^^ 200 certain
    Http::get('/x')->throwIfStatus(404);
    //                             ^^^ 404 certain
    if ($response->clientError()) {
    //             ^^^^^^^^^^^ class 4 certain
        return;
    }
});
