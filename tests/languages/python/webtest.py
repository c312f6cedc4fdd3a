response = app.do_request(request, 404, True)
#                                  ^^^ 404 likely
