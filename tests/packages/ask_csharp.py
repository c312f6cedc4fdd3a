"""C#: nothing is compared, since the .NET SDK is in no registry that this project uses."""

SDK = "needs the .NET SDK, which is neither in Debian nor on PyPI or npm"

ONLY_READ = {
    "controllerbase": SDK,
    "httpstatuscode": SDK,
    "mvc-results": SDK,
    "results": SDK,
    "statuscodes": SDK,
    "typedresults": SDK,
}


def ask(families):
    return {}
