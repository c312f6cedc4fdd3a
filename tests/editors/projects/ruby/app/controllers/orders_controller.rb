# Orders over HTTP.
class OrdersController < ApplicationController
  # How many clients may wait at once.
  ROOM = 400

  before_action :admit

  # GET /orders/:id
  def show
    order = Order.find_by(id: params[:id])
    return head 404 if order.nil?

    render json: order, status: :ok
  end

  # DELETE /orders/:id
  def destroy
    order = Order.find_by(id: params[:id])
    return head :not_found if order.nil?

    order.destroy!
    head :no_content
  end

  private

  # Lets one more client in, if there is room.
  def admit
    if Order.waiting >= ROOM
      head :service_unavailable
    end
  end
end
