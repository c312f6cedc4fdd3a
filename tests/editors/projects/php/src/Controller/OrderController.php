<?php

// Orders over HTTP.

declare(strict_types=1);

namespace Shop\Controller;

use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Exception\HttpException;

final class OrderController
{
    /** How many clients may wait at once. */
    private const ROOM = 400;

    /** @param array<int, string> $orders what was ordered, by number */
    public function __construct(private array $orders)
    {
    }

    public function show(int $number): Response
    {
        if (!isset($this->orders[$number])) {
            return new Response('', 404);
        }
        return new Response($this->orders[$number], Response::HTTP_OK);
    }

    public function remove(int $number): Response
    {
        $found = isset($this->orders[$number]);
        unset($this->orders[$number]);
        return new Response(null, $found ? Response::HTTP_NO_CONTENT : Response::HTTP_NOT_FOUND);
    }

    /** Lets one more client in, if there is room. */
    public function admit(int $waiting): void
    {
        if ($waiting >= self::ROOM) {
            throw new HttpException(Response::HTTP_SERVICE_UNAVAILABLE);
        }
    }
}
