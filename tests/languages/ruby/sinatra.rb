require "sinatra"

get "/pets/:id" do
  halt 404, "no such pet" if params[:id].to_i > 999
  #    ^^^ 404 certain
  halt 400 unless params[:id]
  #    ^^^ 400 certain
  halt(request.safe? ? 304 : 412)
  #                    ^^^ 304 certain
  #                          ^^^ 412 certain
  status 201
  #      ^^^ 201 certain
  status :created
  #      ^^^^^^^^ 201 likely rack
  status :not_found
  #      ^^^^^^^^^^ 404 certain rack
  redirect "/elsewhere", 301
  #                      ^^^ 301 certain
  redirect to("/elsewhere"), 303
  #                          ^^^ 303 certain
  halt 1
end

error 404 do
#     ^^^ 404 certain
  "Nothing here"
end

error 500, 503 do
#     ^^^ 500 certain
#          ^^^ 503 certain
  status
end

class Machine
  def stop
    @motor.halt(100.seconds)
    sleep 300
  end
end

throw(:halt, [401, "Not authorized"])
#             ^^^ 401 certain
throw :halt, 404
#            ^^^ 404 certain
throw :done, 404
#            ^^^ 404 likely
error 500, "oh no"
#     ^^^ 500 likely
