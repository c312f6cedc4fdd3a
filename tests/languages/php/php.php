<html><body width="404"><?php
header('HTTP/1.1 404 Not Found');
//               ^^^ 404 certain
header("Location: /", true, 301);
//                          ^^^ 301 certain
http_response_code(404);
//                 ^^^ 404 certain
$curl = curl_init('https://example.org/404');
if (curl_getinfo($curl, CURLINFO_RESPONSE_CODE) !== 200) {
//                                                  ^^^ 200 certain
    exit(200);
}
?>
<p>404 Not Found</p></body></html>
