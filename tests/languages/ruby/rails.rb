class PetsController < ApplicationController
  rescue_from ActionController::ParameterMissing, with: -> { head :bad_request }
  #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 400 certain rails-exceptions
  #                                                               ^^^^^^^^^^^^ 400 certain rack

  def show
    pet = Pet.find_by(id: params[:id])
    return head :not_found unless pet
    #           ^^^^^^^^^^ 404 certain rack
    return render json: pet, status: 203 if pet.age > 100
    #                                ^^^ 203 certain

    render json: pet, status: pet.gone? ? :gone : :ok
    #                                     ^^^^^ 410 certain rack
    #                                             ^^^ 200 certain rack
  end

  def create
    if @pet.save
      redirect_to @pet, status: :see_other, notice: "Made"
      #                         ^^^^^^^^^^ 303 certain rack
    else
      render :new, :status => :unprocessable_entity
      #                       ^^^^^^^^^^^^^^^^^^^^^ 422 certain rack
    end
  rescue ActionController::BadRequest
  #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 400 certain rails-exceptions
    redirect_back fallback_location: root_path, status: 303
    #                                                   ^^^ 303 certain
  end

  def destroy
    respond_to do |format|
      format.html { redirect_to pets_url, status: :moved_permanently }
      #                                           ^^^^^^^^^^^^^^^^^^ 301 certain rack
      format.json { head 204 }
      #                  ^^^ 204 certain
    end
  end

  def slip
    render json: {}, status: :not_fuond
    #                        ^^^^^^^^^^ unknown not_fuond certain rack
    head :content_to_large
    #    ^^^^^^^^^^^^^^^^^ unknown content_to_large certain rack
  end

  def old_name
    render json: {}, status: :payload_too_large
    #                        ^^^^^^^^^^^^^^^^^^ 413 certain rack
  end

  def text
    render plain: "no", status: "403"
    #                           ^^^^^ 403 certain
    raise ActionController::RoutingError, "no such page" if params[:page] == "404"
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain rails-exceptions
  end
end

class PetsControllerTest < ActionDispatch::IntegrationTest
  test "pages" do
    get "/pets/404"
    assert_response :not_found
    #               ^^^^^^^^^^ 404 certain rack
    assert_response 404
    #               ^^^ 404 certain
    assert_response :success
    #               ^^^^^^^^ class 2 certain
    assert_response :redirect
    #               ^^^^^^^^^ class 3 certain
    assert_response :error
    #               ^^^^^^ class 5 certain
    assert_redirected_to "/pets", status: :found
    #                                     ^^^^^^ 302 certain rack
    assert_redirected_to "/pets", { status: :moved_permanently }, "moved"
    #                                       ^^^^^^^^^^^^^^^^^^ 301 certain rack
    assert_equal 200, response.status
    #            ^^^ 200 certain
    assert_schema_conform(200)
    #                     ^^^ 200 certain
    assert_enqueued_jobs 200
    # The verb and not the answer.
    head :show, params: { id: 999 }
    head "/pets"
  end
end

RSpec.describe "Pets" do
  it "answers" do
    expect(response).to have_http_status(404)
    #                                    ^^^ 404 certain
    expect(response).to have_http_status(:not_found)
    #                                    ^^^^^^^^^^ 404 certain rack
    expect(response).to have_http_status(:success)
    #                                    ^^^^^^^^ class 2 certain
    expect(response).to have_http_status(:client_error)
    #                                    ^^^^^^^^^^^^^ class 4 certain
    should respond_with 403
    #                   ^^^ 403 certain
    should respond_with(:created)
    #                   ^^^^^^^^ 201 certain rack
    expect(response.status).to eq(201)
    #                             ^^^ 201 certain
  end

  path "/pets/{id}" do
    get "Finds a pet" do
      parameter name: :limit, maximum: 100
      response "200", "pet found" do
      #        ^^^^^ 200 certain
        run_test!
      end
      response 404, "no such pet" do
      #        ^^^ 404 certain
        run_test!
      end
    end
  end
end

Rails.application.configure do
  config.action_dispatch.rescue_responses["PetNotFound"] = :not_found
  #                                                        ^^^^^^^^^^ 404 certain rack
  config.action_dispatch.rescue_responses.merge!("PetGone" => :gone, "PetTaken" => 409)
  #                                                           ^^^^^ 410 certain rack
  #                                                                                ^^^ 409 certain
  config.cache_max_age = 300
end
