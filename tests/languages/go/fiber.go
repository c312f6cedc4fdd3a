package server

import (
	"github.com/gofiber/fiber/v2"
)

func update(c *fiber.Ctx) error {
	switch c.Params("kind") {
	case "moved":
		return c.Redirect("/elsewhere", 301)
  //                              ^^^ 301 certain
	case "missing":
		return c.SendStatus(404)
  //                  ^^^ 404 certain
	case "locked":
		return fiber.NewError(423, "locked")
  //                    ^^^ 423 certain
	case "broken":
		return &fiber.Error{Code: 500}
  //                        ^^^ 500 certain
	case "denied":
		return fiber.ErrForbidden
  //     ^^^^^^^^^^^^^^^^^^ 403 certain fiber-v2-errors
	}
	return c.Status(fiber.StatusAccepted).JSON(fiber.Map{"status": 202})
 //              ^^^^^^^^^^^^^^^^^^^^ 202 certain fiber-v2
 //                                                             ^^^ 202 certain
}

func next(c *fiber.Ctx) error {
	return c.Redirect().Status(303).To("/next")
 //                         ^^^ 303 certain
}
