"""Order No. 227, 400 characters or less."""
import ipaddress
import os
import socket
import sys

from shop.errors import abort
from shop.models import status as status_of_order

MAX_LENGTH = 255
APP_REQUEST_LIMIT = 400
TIMEOUT_MS = 500
HTTP_PORT = 443
PRIORITY = {"http.retry": 550, "http.redirect": 600}
FLOATS = {700: float, 701: float}
COLOURS = [(200, 200, 200), (255, 0, 128)]


class Product:
    code = CharField(max_length=100)
    price_status = Column("code", String(128))


def run(argv):
    process = subprocess.run(argv, timeout=300)
    if process.returncode == 404:
        sys.exit(404)
    os._exit(200)
    return os.abort(1)


def read(sock, response):
    chunk = sock.recv(512)
    if len(response.content) == 404:
        return chunk[:100]
    if response.headers["Content-Length"] == "439":
        return response.headers.get("ETag") == '"404"'
    if response.elapsed.total_seconds() > 300:
        return "x" * 500
    smtp_reply = sock.getreply()
    if smtp_reply.code == 250 or smtp.status == 421:
        return None
    return response.status_timeout > 404


def others(user, order, exc):
    assert user.id == 404 and user.pk == "404"
    assert order.status == 404
    assert exc.code == 1000
    progress = min(100, order.done)
    if percent_used >= 100 or exit_status == 200:
        abort(1)
    Employee(employee_code=456, country_code=404)
    objects.create(code="100", amount=404)
    create(amount=100, status="active")
    return range(400, 500), -404, 404 * 2, order.total - 404


def ports(url):
    return {"http": 80, "https": 443}[url.scheme], ipaddress.ip_address("127.0.0.1")


def hidden(HTTPStatus, http):
    return HTTPStatus.NOT_FOUND, http.client.NOT_FOUND


def websocket(ws):
    ws.send_close(status=1000)
    return ws.close_code in (1000, 1001), ws.frame(126)


ALERT_BAD_CERTIFICATE_STATUS_RESPONSE = 113
