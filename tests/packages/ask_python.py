"""Python: CPython itself, in every version that the machine has, and packages from PyPI.

Run with a list of families on standard input, the file is the program that asks: it prints what the owners hold.
"""

import json
import pathlib
import sys

ONLY_READ = {}
# The families of CPython itself.
CPYTHON = ("http-client", "httpstatus")
# Django turns this into an answer itself: it has no attribute that tells.
HANDLED = {"Http404": 404}


def ask(families):
    import common

    answers = {id: [] for id in families}
    ours = {id: family for id, family in families.items() if id in CPYTHON}
    others = {id: family for id, family in families.items() if id not in CPYTHON}
    for python in interpreters():
        version, said = told_by(python, ours)
        for id, (names, members) in said.items():
            answers[id].append(common.Answer(version, names, frozenset(members)))
    try:
        python = environment(others.values())
    except common.NotThere as error:
        return answers | {id: [common.Missing(str(error))] for id in others}
    _, said = told_by(python, others)
    for id, (names, members) in said.items():
        answers[id].append(common.Answer(others[id]["version"], names, frozenset(members)))
    return answers


def environment(families):
    """The Python of an environment that has the packages of all families, each at the version that is described."""
    import common

    # FastAPI hands on the names of Starlette.
    packages = sorted({f"{family['package']}=={family['version']}" for family in families} | {"fastapi"})

    def install(path):
        try:
            common.run(sys.executable, "-m", "venv", path)
        except RuntimeError:
            common.apt_install("python3-venv")
            common.run(sys.executable, "-m", "venv", path)
        common.run(path / "bin/pip", "install", "-q", "--disable-pip-version-check", *packages)

    return common.once(f"python/{common.digest(packages)}", install) / "bin/python"


def told_by(python, families):
    """What a Python says, asked with this file."""
    import common

    return json.loads(common.run(python, "-W", "ignore", __file__, input=json.dumps(families)))


def interpreters():
    """Every CPython from 3.6 on: what is on the path and what pyenv has installed."""
    import common
    import glob
    import os

    found = {}
    folders = [*os.environ["PATH"].split(":"), *glob.glob(str(pathlib.Path.home() / ".pyenv/versions/*/bin"))]
    for folder in folders:
        for path in glob.glob(f"{folder}/python3*"):
            try:
                version = common.run(path, "-c", "import sys; print('%d.%d.%d' % sys.version_info[:3])").strip()
            except (RuntimeError, OSError):
                continue
            if common.version(version) >= [3, 6]:
                found.setdefault(tuple(common.version(version)[:2]), path)
    return [found[version] for version in sorted(found)]


def owner(path):
    """What a dotted path leads to: a module as far as it can be imported, then attributes."""
    import importlib

    parts = path.split(".")
    for count in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:count]))
        except ImportError:
            continue
        for part in parts[count:]:
            found = getattr(found, part)
        return found
    raise ImportError(path)


def code_of(value, may_call):
    """The status that a value stands for: a number, `404 Not Found`, a class of answers or exceptions, a function."""
    import inspect

    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return int(value) if 100 <= value <= 599 else None
    if isinstance(value, str):
        return int(value[:3]) if value[:3].isdigit() and 100 <= int(value[:3]) <= 599 else None
    for attribute in ("status_code", "code", "status"):
        if inspect.isclass(value) and isinstance(getattr(value, attribute, None), (int, str)):
            return code_of(getattr(value, attribute), False)
    if not callable(value) or not may_call:
        return None
    parameters = inspect.signature(value).parameters.values()
    needed = [p for p in parameters if p.default is p.empty and p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]
    made = value(*["x" for p in needed if p.kind != p.KEYWORD_ONLY], **{p.name: "x" for p in needed if p.kind == p.KEYWORD_ONLY})
    for attribute in ("status", "status_code", "code"):
        if isinstance(getattr(made, attribute, None), (int, str)):
            return code_of(getattr(made, attribute), False)
    return None


def told(family):
    """The names of a family as the package has them, and the other members of its owners."""
    names, others = {}, set()
    known = family["names"]
    for path in family["owners"]:
        here = owner(path)
        # Those that are no identifiers are keys only, such as `requests.codes["\\o/"]`.
        members = {name for name in [*dir(here), *vars(here)] if name.isidentifier() and not name.startswith("_")}
        members |= {name for name in known if hasattr(here, name)}
        for name in members:
            value = getattr(here, name)
            # Whatever is not of a family's kind is not even looked at: it may be a proxy of something.
            kinds = type if family["form"] == "function" else (int, str)
            is_ours = name in known or issubclass(type(value), kinds) and name.startswith(family.get("prefix", ""))
            code = (HANDLED.get(name) or code_of(value, name in known)) if is_ours else None
            if code:
                names[name] = code
            else:
                others.add(name)
        if family["form"] == "constant":
            # Every path leads to all of the names.
            for name in known:
                if not hasattr(here, name) and name in names:
                    names[name] = f"not in {path}"
    return names, sorted(others)


if __name__ == "__main__":
    wanted = json.load(sys.stdin)
    print(json.dumps(["%d.%d.%d" % sys.version_info[:3], {id: told(family) for id, family in wanted.items()}]))
