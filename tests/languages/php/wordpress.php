<?php

function show_user(WP_REST_Request $request)
{
    if (!$request['id']) {
        return new WP_Error('missing', 'No such user', ['status' => 404]);
        //                                                          ^^^ 404 certain
    }
    if (wp_remote_retrieve_response_code($reply) !== 404) {
    //                                               ^^^ 404 certain
        status_header(404);
        //            ^^^ 404 certain
        wp_die('no', 'title', 403);
        //                    ^^^ 403 certain
    }
    wp_send_json_error($data, 400);
    //                        ^^^ 400 certain
    wp_redirect($url, 301);
    //                ^^^ 301 certain

    return new WP_REST_Response($data, 201);
    //                                 ^^^ 201 certain
}
