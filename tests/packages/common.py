"""What the comparisons of all languages share: reading families, installing, comparing."""

import hashlib
import os
import pathlib
import re
import subprocess
import tomllib
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
CACHE = pathlib.Path(os.environ.get("STATUSLENS_PACKAGES", pathlib.Path.home() / ".cache/statuslens/packages"))


@dataclass
class Answer:
    """What a package says of itself."""

    version: str
    # The code of each name.
    names: dict
    # Whatever else its owners hold that is written like a status name.
    others: frozenset = frozenset()


@dataclass
class Missing:
    """Why a package says nothing."""

    reason: str


def families(language):
    """The families of a language, drafts too."""
    files = sorted((ROOT / "queries" / language / "families").glob("*.toml*"))
    return {path.name.partition(".")[0]: tomllib.loads(path.read_text()) for path in files}


def version(text):
    """Something that orders like the version."""
    return [int(part) for part in re.findall(r"\d+", text)[:3]]


def is_in(family, name, at):
    """Whether a family says that a version of the package has a name."""
    since, removed = family.get("since", {}).get(name), family.get("removed", {}).get(name)
    return (not since or version(since) <= version(at)) and (not removed or version(removed) > version(at))


def lacks(family, member):
    """Whether the program would say that the library has no such member (`Family::lacks`, and what its caller asks)."""

    def is_capital(name):
        return name[0].isupper()

    def is_upper(name):
        return name == name.upper()

    names = family["names"]
    return (
        family["form"] in ("constant", "builder")
        and not family.get("open")
        and all(map(is_capital, names))
        and is_capital(member)
        and is_upper(member) == is_upper(min(names))
        and member.startswith(family.get("prefix", ""))
        and member not in names
        and member not in family.get("other_members", [])
    )


def compare(family, answer):
    """What a family and its package do not agree about."""
    at = answer.version
    for name, code in family["names"].items():
        if name not in answer.names and is_in(family, name, at):
            yield f"{name} = {code} is not there"
        if name in answer.names and not is_in(family, name, at):
            yield f"{name} = {code} is there already, or still"
        if answer.names.get(name, code) != code:
            yield f"{name} is {answer.names[name]}, not {code}"
    for name, code in answer.names.items():
        if name not in family["names"] and name not in family.get("other_members", []):
            yield f"{name} = {code} is missing"
    yield from (f"{name} is a member that is not known" for name in sorted(answer.others) if lacks(family, name))


class NotThere(Exception):
    """Something cannot be installed here, and why."""


def run(*command, stderr_too=False, **options):
    """What a command prints. Its errors are part of the exception if it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()[-8:]
        raise RuntimeError(f"{command[0]}: {' | '.join(said)}")
    return done.stdout + (done.stderr if stderr_too else "")


def digest(packages):
    """A name for a list of packages."""
    return hashlib.sha256(" ".join(packages).encode()).hexdigest()[:16]


def once(folder, make):
    """A folder of the cache, made by a function if it is not there."""
    path = CACHE / folder
    if not (path / ".made").exists():
        path.mkdir(parents=True, exist_ok=True)
        try:
            make(path)
        except (OSError, RuntimeError) as error:
            raise NotThere(str(error)) from error
        (path / ".made").touch()
    return path


def apt_install(*packages):
    """Installs Debian packages that are needed as programs."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        run("apt-get", "-qq", "update")
        run("apt-get", "-qq", "install", "--no-install-recommends", *packages, env=environment)
    except (OSError, RuntimeError) as error:
        raise NotThere(str(error)) from error


def apt_unpack(package):
    """The folder that the files of a Debian package were unpacked into, and the package's version. Nothing is installed."""

    def unpack(path):
        try:
            run("apt-get", "-qq", "download", package, cwd=path)
        except RuntimeError:
            run("apt-get", "-qq", "update")
            run("apt-get", "-qq", "download", package, cwd=path)
        run("dpkg-deb", "-x", next(path.glob("*.deb")), path)

    path = once(f"debian/{package}", unpack)
    version = run("dpkg-deb", "-f", next(path.glob("*.deb")), "Version")
    return path, re.search(r"(?:\d+:)?([\d.]+)", version).group(1)
