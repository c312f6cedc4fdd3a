"""JavaScript: Node itself and other packages, all from npm, asked by ask_javascript.mjs."""

import json
import pathlib
import platform
import shutil

import common

ONLY_READ = {
    "deno-std": "comes from JSR",
}
# Paths that only older versions have.
FORMER = {
    "@nestjs/common/enums.HttpStatus",
    "@nestjs/common/exceptions",
}
ASK = pathlib.Path(__file__).with_suffix(".mjs")
# What packages leave to their users to install.
PEERS = {
    "@adonisjs/http-server": [
        "@adonisjs/application",
        "@adonisjs/encryption",
        "@adonisjs/events",
        "@adonisjs/fold",
        "@adonisjs/logger",
    ],
    "@angular/common": ["@angular/compiler", "@angular/core", "rxjs"],
    "@fastify/sensible": ["fastify"],
    "@nestjs/common": ["reflect-metadata", "rxjs"],
    "@tsed/exceptions": ["@tsed/core"],
    "elysia": ["@sinclair/typebox", "exact-mirror", "file-type", "memoirist", "openapi-types"],
    "routing-controllers": ["class-transformer", "class-validator", "reflect-metadata"],
}


def ask(families):
    if not shutil.which("npm"):
        common.apt_install("nodejs", "npm")
    node = our_node(families["node-http2"]["version"])
    answers = {}
    for id, family in families.items():
        package, version = family["package"], family["version"]
        try:
            folder = installed(package, version)
        except common.NotThere as error:
            answers[id] = [common.Missing(str(error))]
            continue
        owners = [owner for owner in family.get("owners", []) if owner not in FORMER]
        said = json.loads(common.run(node, ASK, folder, input=json.dumps({**family, "owners": owners})))
        answers[id] = [common.Answer(version, said["names"], frozenset(said["others"]))]
    return answers


def our_node(version):
    """The Node that is described: some packages want a newer one than Debian's."""
    architecture = {"x86_64": "x64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    package = f"node-linux-{architecture}"
    return installed(package, version) / "node_modules" / package / "bin/node"


def installed(package, version):
    """The folder that a version of a package was installed into; that of nothing for Node itself."""

    def install(path):
        (path / "package.json").write_text("{}")
        options = ["--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", "--no-package-lock"]
        packages = [] if package == "node" else [f"{package}@{version}", *PEERS.get(package, [])]
        common.run("npm", "install", "--silent", *options, *packages, cwd=path)

    return common.once(f"npm/{package.replace('/', '+')}-{version}", install)
