package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"
)

var createNote = huma.Operation{
	OperationID:   "create-note",
	DefaultStatus: 201,
 //             ^^^ 201 certain
	Errors:        []int{400, 409},
 //                   ^^^ 400 certain
 //                        ^^^ 409 certain
}

func create(ctx context.Context, in *Note) (*Note, error) {
	return nil, huma.NewError(409, "there is one")
 //                        ^^^ 409 certain
}
