<?php

namespace App\Other;

use App\Shipping\Response;
use App\Errors\NotFoundHttpException;

$table->string('title', 200);
$table->string('email', 255);
$value = json_decode($text, true, 512, JSON_THROW_ON_ERROR);
$expectedHeight = 200;
$this->assertSame(200, $height);
$this->assertCount(404, $rows);
$users->chunk(500, fn ($some) => $some->each->touch());
chmod($file, 755);
makeDirectory('x', 775);
$ports = [80, 443, 8080];
$options = ['max-age' => 180, 'priority' => 120, 'weight' => 400, 'delay' => 100];
sleep(300);
$image->cover(100, 200);
if ($order->status == 200 || $process->getExitCode() === 404) {
    throw new NotFoundHttpException();
}
echo Response::HTTP_OK, $_SERVER['argc'] === 200;
$region = ['LC' => '662', 'LB' => '422'];
$money = $price = 366;
$encoding = [130 => '=82', 131 => '=83'];
$log['priority'] >= 300 && $state = 'warning';
$this->assertNotFound();
$shipment->assertFound('parcel');

$sizes = register(['not_found' => 404, 'width' => 300, 'height' => 512]);
//                                ^^^ 404 certain
throw new TooWideException('text', 300);
in_array($width, [200, 404], true);
$this->assertResponseStatus(0, $response);

$names = load([400 => 'a', 401 => 'b', 402 => 'c', 403 => 'd', 404 => 'e', 405 => 'f', 406 => 'g', 407 => 'h', 408 => 'i', 409 => 'j']);
