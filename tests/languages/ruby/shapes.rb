NOT_FOUND = 404
#           ^^^ 404 certain
WEEKDAYS = 404
REASONS = { 404 => "Not Found", 410 => :gone, 101 => "red" }.freeze
#           ^^^ 404 certain
#                               ^^^ 410 certain
#                                             ^^^ 101 likely
NAMES = { not_found: 404, "Gone" => 410 }.freeze
#                    ^^^ 404 certain
#                                   ^^^ 410 certain
PAIRS = [[404, "Not Found"], ["Gone", 410]].freeze
#         ^^^ 404 certain
#                                     ^^^ 410 certain
SUCCESS_STATUSES = 200..299
#                  ^^^^^^^^ 200-299 certain
RETRY_STATUSES = Set.new([429, 503])
#                         ^^^ 429 certain
#                              ^^^ 503 certain
HTTP_STATUSES = { 404 => "nothing here", 503 => "busy" }.freeze
#                 ^^^ 404 likely
#                                        ^^^ 503 likely

class Client
  attr_accessor :status

  def initialize(status = 404, error_status: 500, timeout: 300)
  #                       ^^^ 404 certain
  #                                          ^^^ 500 certain
    @status = status
    @error_status ||= 502
    #                 ^^^ 502 certain
    self.status = 201
    #             ^^^ 201 certain
    @options = { status: 204, "status" => 205, limit: 100 }
    #                    ^^^ 204 certain
    #                                     ^^^ 205 certain
  end

  def status_code
    return 409 if @taken
    #      ^^^ 409 certain

    200
#   ^^^ 200 certain
  end

  def http_status = 404
  #                 ^^^ 404 certain

  def self.default_status
    if @strict
      422
#     ^^^ 422 certain
    else
      200
#     ^^^ 200 certain
    end
  end

  def check(url)
    status, body = fetch(url, 300)
    status, body = 404, "" unless body
    #              ^^^ 404 certain
    return if status == 404 || 410 == status
    #                   ^^^ 404 certain
    #                          ^^^ 410 certain
    return if status >= 500 || 400 <= status
    #                   ^^^ 500- certain
    #                          ^^^ 400- certain
    return unless [301, 302].include?(status)
    #              ^^^ 301 certain
    #                   ^^^ 302 certain
    return if (400..499).cover?(status)
    #          ^^^^^^^^ 400-499 certain
    return if status.between?(200, 299)
    #                         ^^^ 200- certain
    #                              ^^^ -299 certain
    return if status.in?([403, 404])
    #                     ^^^ 403 certain
    #                          ^^^ 404 certain
    return if status / 100 == 5
    #                         ^ class 5 certain

    case status
    when 404, 410 then nil
    #    ^^^ 404 certain
    #         ^^^ 410 certain
    when 300..399 then body
    #    ^^^^^^^^ 300-399 certain
    end
    case status
    in 401 | 403 then nil
    #  ^^^ 401 certain
    #        ^^^ 403 certain
    end
    code = options[:status] || 503
    #                          ^^^ 503 certain
    code = options.fetch(:status, 504)
    #                             ^^^ 504 certain
    code = options.fetch(:status) { 505 }
    #                               ^^^ 505 certain
    reply(404, "no")
    #     ^^^ 404 certain
    send_reply(body, 404)
    with_status(405)
    #           ^^^ 405 certain
    add("Not Found", 404)
    #                ^^^ 404 certain
    add(404, "Not Found")
    #   ^^^ 404 certain
    HTTP_STATUSES[404]
    #             ^^^ 404 likely
    pages = { statuses: { 404 => 3, 500 => 1 } }
    #                     ^^^ 404 likely
    #                               ^^^ 500 likely
    { code: 404, message: "no such pet" }
    #       ^^^ 404 likely
  end

  FINAL_STATUSES = [204, 304].freeze
  #                 ^^^ 204 certain
  #                      ^^^ 304 certain

  def reply(http_status, text)
    respond(text, http_status)
  end
end

[200, 201, 404].each do |status_code|
#^^^ 200 certain
#     ^^^ 201 certain
#          ^^^ 404 certain
  fetch("/#{status_code}")
end
%w[401 403].each { |status| fetch(status) }
#  ^^^ 401 certain
#      ^^^ 403 certain
{ "/" => 200, "/none" => 404 }.each do |path, status|
#        ^^^ 200 certain
#                        ^^^ 404 certain
  assert_equal status, fetch(path).status
end
{ 404 => "/none", 200 => "/" }.each { |status, path| fetch(path, status) }
# ^^^ 404 certain
#                 ^^^ 200 certain
[["/", 200], ["/none", 404]].each { |path, status| fetch(path, status) }
#      ^^^ 200 certain
#                      ^^^ 404 certain
[[200, "/"], [404, "/none"]].each { |status, path| fetch(path, status) }
# ^^^ 200 certain
#             ^^^ 404 certain
table = [["/a", 404], ["/b", 200], ["/c", 503]]
#               ^^^ 404 likely
#                            ^^^ 200 likely
#                                         ^^^ 503 likely
status_line = "HTTP/1.1 404 Not Found\r\n"
#                       ^^^ 404 certain

describe Client do
  let(:status) { 202 }
  #              ^^^ 202 certain
  let(:pull_number) { 321 }
  its(:status) { should eq 404 }
  #                        ^^^ 404 certain

  it "answers" do
    assert_equal 404, client.status
    #            ^^^ 404 certain
    assert_equal client.status, 403
    #                           ^^^ 403 certain
    assert_includes [200, 204], client.status
    #                ^^^ 200 certain
    #                     ^^^ 204 certain
    expect(client.status).to eq 404
    #                           ^^^ 404 certain
    expect(client.status).not_to eq(500)
    #                               ^^^ 500 certain
    expect(client.status).to be >= 400
    #                              ^^^ 400- certain
    expect(client.body.size).to eq(419)
    client.status.must_equal 404
    #                        ^^^ 404 certain
    _(client.status).must_equal 410
    #                           ^^^ 410 certain
    client.status.should == 200
    #                       ^^^ 200 certain
    client.reply(status: :not_found)
    #                    ^^^^^^^^^^ 404 likely rack
    client.order(status: :accepted)
  end
end

def const_missing(name)
  const_set(:SuccessfulStatuses, 200..299)
  #                              ^^^^^^^^ 200-299 certain
end

allow(answer).to receive(:status).and_return(200)
#                                            ^^^ 200 certain
allow(answer).to receive(:width).and_return(200)
TEMPORARY_REDIRECT = MOVED_TEMPORARILY = 307
#                                        ^^^ 307 certain
TRANSLATIONS = translate({ 404 => "nicht gefunden", 409 => "Conflict", 410 => "Gone" })
#                          ^^^ 404 likely
#                                                   ^^^ 409 certain
#                                                                      ^^^ 410 certain
KINDS = register({ not_found: 404, gone: 410, no_such_user: 404, width: 300 })
#                             ^^^ 404 certain
#                                        ^^^ 410 certain
#                                                           ^^^ 404 likely
socket.write("HTTP/1.1 " + "404")
#                          ^^^^^ 404 certain
retry if (options[:limit] || 200) == 404 || (answer[:status] || 0) == 429
#                                                                     ^^^ 429 certain

tests("response.status").returns(200)
#                                ^^^ 200 certain
tests("response.size").returns(200)
def answer(body, code = 200) = body
#                       ^^^ 200 likely
def resize(body, width = 200) = body
