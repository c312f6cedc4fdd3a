package handlers

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func show(c *gin.Context) {
	user, err := find(c.Param("id"))
	if err != nil {
		c.AbortWithStatusJSON(404, gin.H{"error": err.Error()})
  //                    ^^^ 404 certain
		return
	}
	if user.Locked {
		c.AbortWithStatus(423)
  //                ^^^ 423 certain
		return
	}
	c.JSON(200, user)
 //     ^^^ 200 certain
}

func list(gc *gin.Context) {
	gc.Redirect(http.StatusFound, "/users")
 //          ^^^^^^^^^^^^^^^^ 302 certain net-http
	gc.String(400, "bad page %d", 400)
 //        ^^^ 400 certain
	gc.Status(204)
 //        ^^^ 204 certain
}

func render(writer Renderer) {
	writer.JSON(409, conflict)
 //          ^^^ 409 certain
	writer.JSON(100, numbers)
}
