import scrapy
from urllib3.util import Retry

RETRY_HTTP_CODES = [500, 502, 503, 522]
#                   ^^^ 500 certain
#                        ^^^ 502 certain
#                             ^^^ 503 certain
#                                  ^^^ 522 certain
HTTPERROR_ALLOWED_CODES = [404]
#                          ^^^ 404 certain
DOWNLOADER_MIDDLEWARES = {
    "shop.middlewares.RetryMiddleware": 550,
    "shop.middlewares.RedirectMiddleware": 600,
}
ITEM_PIPELINES = {"shop.pipelines.Prices": 300, "shop.pipelines.Images": 400}
DOWNLOAD_DELAY = 200


class Spider(scrapy.Spider):
    handle_httpstatus_list = [301, 404]
    #                         ^^^ 301 certain
    #                              ^^^ 404 certain
    custom_settings = {"RETRY_HTTP_CODES": [429], "CONCURRENT_REQUESTS": 100}
    #                                       ^^^ 429 certain

    def parse(self, response):
        if response.status == 404:
        #                     ^^^ 404 certain
            return
        yield {"price": 404, "amount": 100}


retry = Retry(total=300, status_forcelist=[429, 503], backoff_factor=200)
#                                          ^^^ 429 certain
#                                               ^^^ 503 certain
