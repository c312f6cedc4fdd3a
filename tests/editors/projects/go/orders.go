// Package orders serves orders over HTTP.
package orders

import (
	"fmt"
	"net/http"
)

// room is how many clients may wait at once.
const room = 400

// Orders is what was ordered, by number.
type Orders map[string]string

// Show answers GET /orders/{number}.
func (orders Orders) Show(w http.ResponseWriter, r *http.Request) {
	order, found := orders[r.PathValue("number")]
	if !found {
		http.Error(w, "no such order", 404)
		return
	}
	w.WriteHeader(http.StatusOK)
	fmt.Fprintln(w, order)
}

// Remove answers DELETE /orders/{number}.
func (orders Orders) Remove(w http.ResponseWriter, r *http.Request) {
	number := r.PathValue("number")
	if _, found := orders[number]; !found {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	delete(orders, number)
	w.WriteHeader(http.StatusNoContent)
}

// Admit lets one more client in, if there is room.
func Admit(w http.ResponseWriter, waiting int) {
	if waiting >= room {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
}
