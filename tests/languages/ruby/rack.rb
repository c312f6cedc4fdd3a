class Cascade
  NOT_FOUND = [404, { "content-type" => "text/plain" }, ["Not Found"]].freeze
  #            ^^^ 404 certain

  def call(env)
    status, headers, body = @app.call(env)
    return [304, {}, []] if status == 304
    #       ^^^ 304 certain
    #                                 ^^^ 304 certain
    return [413, headers, body] if body.size > 500
    #       ^^^ 413 certain
    return [416, headers.dup] if env["HTTP_RANGE"]

    code = env["HTTP_IF_MATCH"] ? 412 : 200
    #                             ^^^ 412 likely
    #                                   ^^^ 200 likely
    response = Rack::Response.new(body, 422)
    #                                   ^^^ 422 certain
    Rack::MockResponse.new(201, {}, [])
    #                      ^^^ 201 certain
    Rack::Response[410, {}, []]
    #              ^^^ 410 certain
    ActionDispatch::TestResponse.new(202)
    #                                ^^^ 202 certain
    [
      code == 412 ? 412 : 200,
      #       ^^^ 412 likely
      #             ^^^ 412 certain
      #                   ^^^ 200 certain
      { "content-length" => "500" },
      body,
    ]
  end

  def names
    [Rack::Utils::HTTP_STATUS_CODES[404], Rack::Utils.status_code(:not_found), Rack::Utils::SYMBOL_TO_STATUS_CODE[:gone]]
    #                               ^^^ 404 certain
    #                                                             ^^^^^^^^^^ 404 certain rack
    #                                                                                                             ^^^^^ 410 certain rack
  end

  def other
    with_hash = [500, { "location" => "/" }.merge(extra)]
    #            ^^^ 500 likely
    pairs = [1, { id: 404 }, []]
    events = [150, { id: 404 }, nil]
    [with_hash, pairs]
  end
end

describe Cascade do
  let(:app) { ->(env) { [200, {}, ["OK"]] } }
  #                      ^^^ 200 certain

  it "answers" do
    app.call(env).first.must_equal 200
    #                              ^^^ 200 likely
    app.call(env)[0].must_equal 404
    #                           ^^^ 404 likely
    assert_equal 405, app.call(env).first
    #            ^^^ 405 likely
    expect(app.call({}).first).to eq(200)
    #                                ^^^ 200 likely
    if app.call(env)[0] == 200
    #                      ^^^ 200 likely
      response[0].must_equal 404
      #                      ^^^ 404 likely
    end
  end

  it "stubs" do
    stub_request(:get, "https://example.com/200").to_return(status: 204, body: "x" * 300)
    #                                                               ^^^ 204 certain
    stub_request(:get, "https://example.com").to_return(status: [500, "Internal Server Error"])
    #                                                            ^^^ 500 certain
    stubs.get("/pets") { [404, { "content-type" => "text/plain" }, "no such pet"] }
    #                     ^^^ 404 certain
  end
end

answer = [200, env["response_headers"], [text]]
#         ^^^ 200 likely
["text", 200, "application/json", headers]
#        ^^^ 200 likely
["text", 200, "size"]
