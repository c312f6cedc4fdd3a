require "net/http"

def fetch(uri, limit = 10)
  response = Net::HTTP.get_response(uri)
  case response
  when Net::HTTPSuccess, Net::HTTPNotModified then response.body
  #         ^^^^^^^^^^^ class 2 certain
  #                      ^^^^^^^^^^^^^^^^^^^^ 304 certain net-http
  when Net::HTTPRedirection then fetch(URI(response["location"]), limit - 1)
  #         ^^^^^^^^^^^^^^^ class 3 certain
  when Net::HTTPNotFound, ::Net::HTTPGone then nil
  #    ^^^^^^^^^^^^^^^^^ 404 certain net-http
  #                       ^^^^^^^^^^^^^^^ 410 certain net-http
  when Net::HTTPClientError, Net::HTTPServerError then raise response.message
  #         ^^^^^^^^^^^^^^^ class 4 certain
  #                               ^^^^^^^^^^^^^^^ class 5 certain
  when Net::HTTPInformation then wait(100)
  #         ^^^^^^^^^^^^^^^ class 1 certain
  when Net::HTTPUnknownResponse then response.value
  end
  return if response.code == "404" || response.code == "200"
  #                          ^^^^^ 404 likely
  #                                                    ^^^^^ 200 likely
  return if response.code.to_i == 200
  #                               ^^^ 200 likely

  case response.code
  when "301", "302" then fetch(URI(response["location"]))
  #    ^^^^^ 301 likely
  #           ^^^^^ 302 likely
  end
  Net::HTTPResponse::CODE_TO_OBJ["410"]
  #                              ^^^^^ 410 certain
  connection.get(path: "/pets", expects: [200, 204], read_timeout: 360)
  #                                       ^^^ 200 likely
  #                                            ^^^ 204 likely
end

def test_fetch
  assert_equal "404", response.code
  #            ^^^^^ 404 likely
  assert_equal "123", response.body
  assert response.client_error?
  #               ^^^^^^^^^^^^^ class 4 certain
  assert response.server_error?
  #               ^^^^^^^^^^^^^ class 5 certain
  assert response.redirection?
  #               ^^^^^^^^^^^^ class 3 certain
  assert response.informational?
  #               ^^^^^^^^^^^^^^ class 1 certain
  response.status / 100 == 2
  #                        ^ class 2 certain
end

missing = Net::HTTPNotFound.new("1.1", 404, "Not here")
#         ^^^^^^^^^^^^^^^^^ 404 certain net-http
#                                      ^^^ 404 certain
fine = Net::HTTPOK.new(nil, "200", "text")
#      ^^^^^^^^^^^ 200 certain net-http
#                           ^^^^^ 200 certain
answer = Typhoeus::Response.new(code: 200, body: "text")
#                                     ^^^ 200 certain
area = Area.new(code: 200, body: "text")
#                     ^^^ 200 likely
http = Net::HTTP.new("localhost", 443)

connection.get(:expects => 200, :limit => 200)
#                          ^^^ 200 likely
