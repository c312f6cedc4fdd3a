<?php

namespace App\Http;

use App\Errors as Failures;
use Fig\Http\Message\StatusCodeInterface;
use Illuminate\Http\{JsonResponse, Response as Reply};
use Symfony\Component\HttpFoundation\Response;

class NotFoundException extends \RuntimeException
{
    protected $code = 404;
    //                ^^^ 404 certain

    public function __construct(string $message)
    {
        parent::__construct($message, 404);
        //                            ^^^ 404 certain
    }
}

class MethodNotAllowed extends HttpError
{
    protected $code = 405;
    //                ^^^ 405 certain
}

class HttpFailure extends \Exception
{
    protected int $_defaultCode = 500;
    //                            ^^^ 500 certain
}


class Gone
{
    protected $code = 410;
    //                ^^^ 410 certain
}

class Client
{
    public const NOT_ACCEPTABLE = 406;
    //                            ^^^ 406 certain
    private const RETRY_STATUS = 503;
    //                           ^^^ 503 certain
    private const STATUS_NAMES = [418 => 'short and stout'];
    //                            ^^^ 418 likely
    protected $status = 200;
    //                  ^^^ 200 certain
    protected $statusTexts = [429 => 'slow down', 404 => ['Not Found', 'nothing there']];
    //                        ^^^ 429 likely
    //                                            ^^^ 404 certain
    private array $statuses = [NotFoundException::class => 404];
    //                                                     ^^^ 404 certain

    public function __construct(private int $defaultStatus = 200)
    //                                                       ^^^ 200 certain
    {
    }

    public function send(Request $request, int $status = 302): Response
    //                                                   ^^^ 302 certain
    {
        $response = $this->next->handle($request);
        if ($response->getStatusCode() === 404 || 410 == $response->getStatusCode()) {
        //                                 ^^^ 404 certain
        //                                        ^^^ 410 certain
            throw new NotFoundException('no such user');
        }
        if ($response->getStatusCode() >= 500 || 400 <= $response->getStatusCode()) {
        //                                ^^^ 500- certain
        //                                       ^^^ 400- certain
            return $this->failed($response, 502);
            //                              ^^^ 502 certain
        }
        if (in_array($status, [301, 308], true) || in_array(404, $statuses)) {
        //                     ^^^ 301 certain
        //                          ^^^ 308 certain
        //                                                  ^^^ 404 certain
            return $response->withStatus(301);
            //                           ^^^ 301 certain
        }
        if (intdiv($status, 100) === 5 || floor($status / 100) == 4 || (int) ($status / 100) !== 2) {
        //                           ^ class 5 certain
        //                                                        ^ class 4 certain
        //                                                                                       ^ class 2 certain
            return $response?->withStatus(500);
            //                            ^^^ 500 certain
        }
        if ($result->isInformational() || $result->isRedirection() || $result->isClientError() || $result->isServerError()) {
        //           ^^^^^^^^^^^^^^^ class 1 certain
        //                                         ^^^^^^^^^^^^^ class 3 certain
        //                                                                     ^^^^^^^^^^^^^ class 4 certain
        //                                                                                                 ^^^^^^^^^^^^^ class 5 certain
            return Reply::status(500);
            //                   ^^^ 500 certain
        }
        switch ($response->getStatusCode()) {
            case 401:
            //   ^^^ 401 certain
            case Response::HTTP_FORBIDDEN:
            //   ^^^^^^^^^^^^^^^^^^^^^^^^ 403 certain symfony
                return $this->login();
        }
        $class = match ($response->getStatusCode()) {
            404, 410 => 'missing',
//          ^^^ 404 certain
            //   ^^^ 410 certain
            default => 'other',
        };
        $text = match ($code) {
            409 => 'Conflict',
//          ^^^ 409 certain
            'Gone' => 410,
            //        ^^^ 410 certain
        };
        foreach ([401, 403] as $expectedStatus) {
        //        ^^^ 401 certain
        //             ^^^ 403 certain
            $this->expect($expectedStatus);
        }
        $status ??= 202;
        //          ^^^ 202 certain
        $status = $options['status'] ?? 206;
        //                              ^^^ 206 certain
        $this->status = $ok ? 200 : 404;
        //                    ^^^ 200 certain
        //                          ^^^ 404 certain
        $data['status'] = 422;
        //                ^^^ 422 certain
        $teapot = 418;
        //        ^^^ 418 certain
        $phrases = [425 => 'Too Early'];
        //          ^^^ 425 certain
        $body = ['status' => 400, 'errors' => ['statuses' => [413 => 'too much']]];
        //                   ^^^ 400 certain
        //                                                    ^^^ 413 likely
        $statusMessages = [402 => 'pay first', 'Not Found' => 404];
        //                 ^^^ 402 likely
        //                                                    ^^^ 404 certain
        $statusOf = [NotFoundException::class => 404];
        //                                       ^^^ 404 likely
        $options = ['statuses' => [NotFoundException::class => 404]];
        //                                                     ^^^ 404 certain
        $this->map(statuses: [NotFoundException::class => 404], statusNames: [410 => 'long gone']);
        //                                                ^^^ 404 certain
        //                                                                    ^^^ 410 likely
        $phrase = self::$statusTexts[451] ?? null;
        //                           ^^^ 451 likely
        define('HTTP_STATUS', 200);
        //                    ^^^ 200 certain

        return $this->reply(status: 201);
        //                          ^^^ 201 certain
    }

    private function failed(Response $response, int $status)
    {
        $fault = new HttpError(code: 503);
        //                           ^^^ 503 certain
        $other = new HttpError('no', 403);
        //                           ^^^ 403 likely
        status(404);
        //     ^^^ 404 certain
        $this->httpError('gone', 410);
        //                       ^^^ 410 certain
        Failures::httpError('gone', 410);
        //                          ^^^ 410 certain
        http_error('gone', 410);
        //                 ^^^ 410 certain
        self::failed($response, 500);
        //                      ^^^ 500 certain
        helper($response, 500);
        //                ^^^ 500 certain
        fail(404, 'Not Found');
        //   ^^^ 404 certain
        fail('Not Found', 404);
        //                ^^^ 404 certain
        $pairs = [[404, 'Not Found'], ['Gone', 410]];
        //         ^^^ 404 certain
        //                                     ^^^ 410 certain

        return new HttpError(502);
        //                   ^^^ 502 certain
    }

    #[Status(204)]
    //       ^^^ 204 certain
    public function getStatusCode(): int
    {
        return 404;
        //     ^^^ 404 certain
    }
}

function helper($response, int $status)
{
    return $status;
}

function statusCode(): int
{
    return 203;
    //     ^^^ 203 certain
}

enum Answer: int
{
    case NotFound = 404;
    //              ^^^ 404 certain
    case Gone = 410;
    //          ^^^ 410 certain
}

$names = [StatusCodeInterface::STATUS_OK, JsonResponse::HTTP_CREATED, Reply::HTTP_ACCEPTED, Response::HTTP_NO_SUCH];
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 200 certain fig
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ 201 certain symfony
//                                                                    ^^^^^^^^^^^^^^^^^^^^ 202 certain symfony
//                                                                                          ^^^^^^^^^^^^^^^^^^^^^^ unknown HTTP_NO_SUCH certain symfony
$cases = [['/', 200], ['/missing', 404], ['/old', 301]];
//              ^^^ 200 likely
//                                 ^^^ 404 likely
//                                                ^^^ 301 likely

if (\in_array($status, [301, 302], true) || 400 <= ($info['http_code'] ?? 0) || $answer->json('status') === 422) {
//                      ^^^ 301 certain
//                           ^^^ 302 certain
//                                          ^^^ 400- certain
//                                                                                                          ^^^ 422 likely
    \http_response_code(404);
    //                  ^^^ 404 certain
}
throw new QuotaException('gone', 423);
//                               ^^^ 423 likely
$this->respond('', 200);
//                 ^^^ 200 likely
header("HTTP/1.1 " . 404);
//                   ^^^ 404 certain
$texts = translate(['404' => 'Nicht gefunden', '409' => 'Conflict', '410' => 'Gone', '520' => 'Unbekannt']);
//                  ^^^^^ 404 likely
//                                             ^^^^^ 409 certain
//                                                                  ^^^^^ 410 certain
//                                                                                   ^^^^^ 520 likely
$types = register(['not_found' => 404, 'conflict' => 409, 'no_such_user' => 404, 'invalid_grant' => 400]);
//                                ^^^ 404 certain
//                                                   ^^^ 409 certain
//                                                                          ^^^ 404 likely
//                                                                                                  ^^^ 400 likely
const HTTP_CLIENT_CLOSED_REQUEST = 499;
//                                 ^^^ 499 likely

class BadRequestHttpException extends HttpException
{
    public function __construct($message)
    {
        parent::__construct(400, $message);
        //                  ^^^ 400 certain
    }
}

$routes->addRedirect('old', 'new', 301);
//                                 ^^^ 301 certain
if ($errorCode < 100 || $errorCode > 599 || $width < 100 || $width > 599) {
//               ^^^ -99 likely
//                                   ^^^ 600- likely
    $this->jsonError('no such thing', 400);
    //                                ^^^ 400 likely
}
const HTTP_PERMANENTLY_REDIRECT = 308;
//                                ^^^ 308 likely
const HTTP_BUFFER = 300;
$this->message(300 <= $code, 400 <= $code);
//             ^^^ 300- likely
//                           ^^^ 400- likely

function jsonOf($data, $code = 200, $width = 200)
//                             ^^^ 200 likely
{
}
