"""Codes of SIP, which has many of those of HTTP, with the same phrases."""

statusCodes = {
    100: "Trying",
#   ^^^ 100 likely
    180: "Ringing",
#   ^^^ 180 likely
    200: "OK",
#   ^^^ 200 likely
    305: "Use Proxy",
#   ^^^ 305 likely
    404: "Not Found",
#   ^^^ 404 likely
    481: "Call/Transaction Does Not Exist",
#   ^^^ 481 likely
    503: "Service Unavailable",
#   ^^^ 503 likely
    600: "Busy Everywhere",
}

SIP_USE_PROXY = 305


def answer(self, status):
    if status == 305:
    #            ^^^ 305 likely
        return self.response(code=407)
        #                         ^^^ 407 likely
