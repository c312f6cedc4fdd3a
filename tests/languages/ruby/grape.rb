class PetsApi < Grape::API
  default_error_status 422
  #                    ^^^ 422 certain

  desc "Finds a pet" do
    success code: 200, message: "The pet"
    #             ^^^ 200 certain
    failure [[404, "No such pet"], [401, "Who are you"]]
    #         ^^^ 404 certain
    #                               ^^^ 401 certain
    failure [{ code: 403, message: "Not yours" }]
    #                ^^^ 403 certain
    http_codes [{ code: 410, message: "Gone for good" }]
    #                   ^^^ 410 certain
    default code: 500, message: "Anything else"
    #             ^^^ 500 certain
  end
  params do
    optional :limit, type: Integer, default: 100, values: 1..500
  end
  get ":id" do
    error!("no such pet", 404) if params[:id] == 999
    #                     ^^^ 404 certain
    error!({ message: "not yours" }, 403, "x-pet" => "404")
    #                                ^^^ 403 certain
    error!(message: "gone", status: 410)
    #                               ^^^ 410 certain
    status :accepted
    #      ^^^^^^^^^ 202 likely rack
    { code: 409, message: "taken" }
    #       ^^^ 409 likely
  end
end
