// Prints the exported names of a package that begin with a prefix: constants with their value, others with a dash.
package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	path, prefix := os.Args[1], os.Args[2]
	found, err := build.Import(path, ".", 0)
	if err != nil {
		panic(err)
	}
	set := token.NewFileSet()
	var files []*ast.File
	for _, name := range found.GoFiles {
		file, err := parser.ParseFile(set, filepath.Join(found.Dir, name), nil, 0)
		if err != nil {
			panic(err)
		}
		files = append(files, file)
	}
	// What other packages are needed for does not matter to constants.
	config := types.Config{
		Importer:         importer.ForCompiler(set, "source", nil),
		Error:            func(error) {},
		IgnoreFuncBodies: true,
		FakeImportC:      true,
	}
	checked, _ := config.Check(path, set, files, nil)
	for _, name := range checked.Scope().Names() {
		if !token.IsExported(name) || !strings.HasPrefix(name, prefix) {
			continue
		}
		object, isConstant := checked.Scope().Lookup(name).(*types.Const)
		if isConstant && object.Val().Kind() == constant.Int {
			fmt.Println(name, object.Val())
		} else {
			fmt.Println(name, "-")
		}
	}
}
