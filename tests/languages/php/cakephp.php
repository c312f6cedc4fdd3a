<?php

class UsersControllerTest extends IntegrationTestCase
{
    public function testView(): void
    {
        $this->get('/users/view/404');
        $this->assertResponseCode(404);
        //                        ^^^ 404 certain
        $this->assertNotEquals(403, $this->_response->getStatusCode());
        //                     ^^^ 403 certain
        $this->_response = $this->_response->withStatus(200);
        //                                              ^^^ 200 certain
    }
}
