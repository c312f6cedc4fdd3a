<?php

namespace App\Controller;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Attribute\WithHttpStatus;
use Symfony\Component\HttpKernel\Exception\HttpException;
use Symfony\Component\HttpKernel\Exception\NotFoundHttpException;

#[WithHttpStatus(422)]
//               ^^^ 422 certain
class InvalidInput extends \DomainException
{
}

class UserController extends AbstractController
{
    #[Route('/users/{id}', name: 'user', priority: 200)]
    public function show(int $id): Response
    {
        try {
            $user = $this->users->find($id);
        } catch (NotFoundHttpException) {
        //       ^^^^^^^^^^^^^^^^^^^^^ 404 certain symfony-exceptions
            return new Response('', Response::HTTP_NOT_FOUND);
            //                      ^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain symfony
        }
        if ($user === null) {
            throw new NotFoundHttpException('No such user');
            //        ^^^^^^^^^^^^^^^^^^^^^ 404 certain symfony-exceptions
        }
        if ($user->isGone()) {
            throw new HttpException(410, 'Long gone');
            //                      ^^^ 410 certain
        }
        if ($user->moved()) {
            return $this->redirect($user->url(), 301);
            //                                   ^^^ 301 certain
        }
        if ($user->renamed()) {
            return $this->redirectToRoute('user', ['id' => 404], 308);
            //                                                   ^^^ 308 certain
        }
        if (!$user->visible()) {
            return new Response(
                $this->renderView('forbidden.html.twig', [
                    'width' => 300,
                ]),
                403,
//              ^^^ 403 certain
            );
        }
        $response = new JsonResponse(['id' => 200], 201);
        //                                          ^^^ 201 certain
        $response->setStatusCode(202);
        //                       ^^^ 202 certain

        return $id > 500 ? $this->json($user, 203) : new RedirectResponse('/', 302);
        //                                    ^^^ 203 certain
        //                                                                     ^^^ 302 certain
    }
}

class UserControllerTest extends WebTestCase
{
    public function testShow(): void
    {
        $client = static::createClient();
        $client->request('GET', '/users/404');
        self::assertResponseStatusCodeSame(404);
        //                                 ^^^ 404 certain
        $this->assertResponseStatusCodeSame(Response::HTTP_NOT_FOUND);
        //                                  ^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain symfony
        self::assertResponseRedirects('/users/1', 301);
        //                                        ^^^ 301 certain
        $this->assertSame(404, $client->getResponse()->getStatusCode());
        //                ^^^ 404 certain
        $this->assertEquals($client->getResponse()->getStatusCode(), 404);
        //                                                           ^^^ 404 certain
        self::assertSame(404, $client->getResponse()->getStatusCode());
        //               ^^^ 404 certain
        self::assertNotEquals($client->getResponse()->getStatusCode(), 500);
        //                                                             ^^^ 500 certain
        assertSame(404, $client->getResponse()->getStatusCode());
        //         ^^^ 404 certain
        $mock = $this->createMock(Response::class);
        $mock->expects($this->exactly(200))->method('getStatusCode')->willReturn(200);
        //                                                                       ^^^ 200 certain
        $mock->method('setStatusCode')->with($this->equalTo(400));
        //                                                  ^^^ 400 certain
        $prophecy->getStatusCode()->willReturn(404);
        //                                     ^^^ 404 certain
        $response->setStatusCode(432);
        //                       ^^^ 432 certain
        $response->setStatusCode(1000);
        //                       ^^^^ 1000 certain
        $event->getResponse()->setStatusCode(99);
        //                                   ^^ 99 certain
        $order->setStatusCode(1000);
        return new JsonResponse(['id' => 1], $found ? 200 : 404);
        //                                            ^^^ 200 certain
        //                                                  ^^^ 404 certain
    }
}
