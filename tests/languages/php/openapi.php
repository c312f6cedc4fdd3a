<?php

use ApiPlatform\Metadata\ApiResource;
use ApiPlatform\Metadata\Get;
use OpenApi\Attributes as OA;

#[ApiResource(uriTemplate: '/users', status: 200, exceptionToStatus: [NotFound::class => 404], paginationItemsPerPage: 200)]
//                                           ^^^ 200 certain
//                                                                                       ^^^ 404 certain
#[Get(openapi: new Operation(responses: ['404' => ['description' => 'No such user']]))]
//                                       ^^^^^ 404 certain
class User
{
    #[OA\Get(path: '/users/{id}')]
    #[OA\Response(response: 404, description: 'No such user')]
    //                      ^^^ 404 certain
    public function show(): void
    {
        $answer = new OA\Response(response: 410, description: 'Long gone');
        //                                  ^^^ 410 certain
        $document = ['responses' => ['200' => ['description' => 'A user'], 404 => new Response('No such user')]];
        //                           ^^^^^ 200 certain
        //                                                                 ^^^ 404 certain
        $document['paths']['/users']['get']['responses']['422'] = 'x';
        //                                               ^^^^^ 422 certain
        $responses['401'] = new Answer();
        //         ^^^^^ 401 certain
        $operation->addResponse($response, 404);
        //                                 ^^^ 404 certain
        $more = ['409' => new Model\Response('Taken')];
        //       ^^^^^ 409 certain
    }
}
