# Sourced by the scripts of this folder: where editors are kept, and how to fetch them.
set -euo pipefail

journeys=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=$(readlink -f "$journeys/../..")
# Editors are kept outside of the tree, so that they outlive it.
editors=${STATUSLENS_EDITORS:-${XDG_CACHE_HOME:-$HOME/.cache}/statuslens-editors}
mkdir -p "$editors/bin"

# system PROGRAM PACKAGE.. : installs Debian packages on this machine, unless it has the program.
system() {
    local program=$1
    shift
    command -v "$program" >/dev/null && return
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >/dev/null
}

# wheel NAME==VERSION FOLDER : unpacks a wheel of PyPI, without installing it.
wheel() {
    local wheels
    wheels=$(mktemp -d)
    python3 -m pip download --quiet --no-deps --dest "$wheels" "$1"
    mkdir -p "$2"
    python3 -m zipfile -e "$wheels"/*.whl "$2"
    rm -rf "$wheels"
}

# debian_source SUITE : how apt is told of a release of Debian, at the machine's own mirror.
debian_source() {
    local mirror
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep '/debian/$' | head -1)
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $1 main"
}

# debs SUITE FOLDER PACKAGE.. : unpacks packages of another release of Debian with all that they need, down to the C library. The
# machine's own apt knows nothing of it.
debs() {
    local suite=$1 folder=$2 state
    shift 2
    state=$(mktemp -d)
    mkdir -p "$state"/{lists,archives}/partial
    debian_source "$suite" >"$state/sources.list"
    local options=(-qq -o "Dir::Etc::SourceList=$state/sources.list" -o Dir::Etc::SourceParts=/dev/null
        -o "Dir::State::Lists=$state/lists" -o Dir::State::Status=/dev/null -o "Dir::Cache=$state"
        -o APT::Sandbox::User=root -o Acquire::Languages=none)
    apt-get "${options[@]}" update
    apt-get "${options[@]}" install -y --no-install-recommends --download-only "$@"
    rm -rf "$folder"
    mkdir -p "$folder"
    for package in "$state"/archives/*.deb; do dpkg -x "$package" "$folder"; done
    rm -rf "$state"
}

# program NAME COMMAND [VARIABLE=VALUE..] : makes a command of that name, with some variables set.
program() {
    local name=$1 command=$2
    shift 2
    {
        echo '#!/bin/sh'
        for variable in "$@"; do echo "export ${variable%%=*}='${variable#*=}'"; done
        echo "exec $command \"\$@\""
    } >"$editors/bin/$name"
    chmod +x "$editors/bin/$name"
}

# foreign NAME FOLDER PROGRAM [VARIABLE=VALUE..] : makes a command of a program that `debs` has unpacked. It runs with the loader and
# the libraries of its own release; what it starts runs with those of the machine.
foreign() {
    local name=$1 folder=$2 path=$3 libraries
    shift 3
    libraries=$folder/usr/lib/$(uname -m)-linux-gnu
    program "$name" "'$(echo "$libraries"/ld-linux-*.so.*)' --library-path '$libraries' '$folder/$path'" "$@"
}

# once NAME FUNCTION : calls the function unless that was done before. The name holds the version, so a new one is a new name.
once() {
    local done=$editors/.$1
    [ -e "$done" ] && return
    "$2"
    touch "$done"
}
