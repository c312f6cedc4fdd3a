MAX_FIELD_LENGTH = 255
APP_REQUEST_LIMIT = 400
TIERS = { 100 => 15, 200 => 20 }.freeze
TYPES = { 650 => "cidr", 700 => "float4" }.freeze
WORDS = { "103" => "103rd", "404" => "404th" }.freeze
HTTP_PORT = 443

create(:gift_card, amount: 100, status: :active)
create(:payment, amount: 100, status: "completed")
create(:order, status: :processing, total: 404)
get(:show, params: { id: 999 })
Changeset.where(id: [100, 101], page: "102")
cache_headers(expiry: 1800, fastly: 300)
client.statuses.timeline(uid: "123")
error("API error: #{response.body.truncate(500)}")

ActiveRecord::Schema.define do
  create_table :pets do |t|
    t.string "name", limit: 255
    t.integer "status", default: 0
  end
end

module Net
  class HTTPNotFoundPage
  end
end

module Shop
  class Order
    enum :status, { created: 0, accepted: 1, locked: 100 }
    validates :code, length: { maximum: 100 }
    state :processing, :found, :gone
    #     ^^^^^^^^^^^ 102 likely rack
    #                  ^^^^^^ 302 likely rack
    #                          ^^^^^ 410 likely rack

    def price
      order.status == 404 || exit_status == 200
      SetFillColor(200, 200, 200)
      "a" * 255 + ["x"] * 600
      102.days.ago
      process.exitstatus == 404
      conn.post("/echo", { "a" => 123 }, headers)
      env["SERVER_PORT"] == "443"
      expect(body.size).to eq(413)
      smtp.status == 421
      { "status_id" => "5", "done_ratio" => "100" }
      [:ok, :created, :found].include?(state)
      #^^^ 200 likely rack
      #     ^^^^^^^^ 201 likely rack
      #               ^^^^^^ 302 likely rack
      @machine.halt!
      [157, 0]
    end
  end
end

SIZES = register({ not_found: 404, width: 300, height: 512 })
#                             ^^^ 404 certain
