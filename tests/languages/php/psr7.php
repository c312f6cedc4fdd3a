<?php

use GuzzleHttp\Handler\MockHandler;
use GuzzleHttp\Psr7;
use GuzzleHttp\Psr7\Response;
use Laminas\Diactoros\Response\JsonResponse;
use Slim\Exception\HttpNotFoundException;

$mock = new MockHandler([new Response(200, ['Content-Length' => 404]), new Psr7\Response(404), new \GuzzleHttp\Psr7\Response(500)]);
//                                    ^^^ 200 certain
//                                                                                       ^^^ 404 certain
//                                                                                                                           ^^^ 500 certain
$app->redirect('/old', '/new', 301);
//                             ^^^ 301 certain
$app->get('/users/{id}', function ($request, $response, $args) use ($factory) {
    if ($args['id'] > 500) {
        throw new HttpNotFoundException($request);
        //        ^^^^^^^^^^^^^^^^^^^^^ 404 certain slim-exceptions
    }
    $json = new JsonResponse(['id' => 200], 201);
    //                                      ^^^ 201 certain
    $lower = new response(404);
    //                    ^^^ 404 likely
    $fake = $this->newJsonResponse(200, []);
    //                             ^^^ 200 likely

    return $factory->createResponse(202)->withStatus(203, 'so so');
    //                              ^^^ 202 certain
    //                                               ^^^ 203 certain
});
