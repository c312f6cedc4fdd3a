package com.example;

import com.sun.net.httpserver.HttpExchange;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class Items extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("id") == null) {
            response.sendError(400, "no id");
            //                 ^^^ 400 certain
            return;
        }
        if (moved(request)) {
            response.sendRedirect("/elsewhere", 303);
            //                                  ^^^ 303 certain
            return;
        }
        response.setStatus(HttpServletResponse.SC_OK);
        //                 ^^^^^^^^^^^^^^^^^^^^^^^^^ 200 certain servlet
        response.setContentLength(512);
        response.sendError(HttpServletResponse.SC_NOT_FUOND);
        //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown SC_NOT_FUOND certain servlet
    }

    void handle(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(204, -1);
        //                           ^^^ 204 certain
        exchange.sendResponseHeaders(200, 404);
        //                           ^^^ 200 certain
    }
}
