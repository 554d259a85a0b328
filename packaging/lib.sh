# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run, packaging/test and packaging/cleanroom share. It is sourced, with set -euo pipefail in force.

YOROZU_TOP=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
# die <what happened> <what to do next>
die() {
    say "$1"
    shift
    for line in "$@"; do printf '  %s\n' "$line" >&2; done
    exit 1
}

# Sets what every later step may rely on: a UTF-8 locale, and a home that can be written. HOME may be missing (cron,
# containers) or read-only, and then ccache, fontconfig and Qt would each fail in a way of their own.
prepare_environment() {
    cd "$YOROZU_TOP" || exit 1
    [[ -w $YOROZU_TOP ]] || die "the folder $YOROZU_TOP cannot be written" \
        "Next: make a clone of the project in a folder of your own, and start there."
    mkdir -p build
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]*8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
    if [[ -z ${HOME:-} || ! -d $HOME || ! -w $HOME ]]; then
        say "there is no home folder that can be written; build/home is used instead"
        mkdir -p build/home
        export HOME=$YOROZU_TOP/build/home
        unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME
    fi
    # Qt warns at every start of a program with a window if this is missing.
    if [[ -z ${XDG_RUNTIME_DIR:-} || ! -w $XDG_RUNTIME_DIR ]]; then
        mkdir -p build/runtime
        chmod 0700 build/runtime
        export XDG_RUNTIME_DIR=$YOROZU_TOP/build/runtime
    fi
}

# The names of the given groups as they stand in packages.txt, alternatives joined by |.
packages_of() {
    local wanted=" $* " group names rest
    while read -r group names rest; do
        if [[ -n $group && $group != \#* && $wanted == *" $group "* ]]; then echo "$names"; fi
    done <"$YOROZU_TOP/packaging/packages.txt"
}

is_installed() {
    local status
    status=$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) && [[ $status == installed ]]
}

is_available() { [[ $(apt-cache policy "$1" 2>/dev/null) == *"Candidate: "[!\(]* ]]; }

# Prints those of the given entries (name|name) of which no name is installed.
missing_of() {
    local entry name
    for entry in "$@"; do
        for name in ${entry//|/ }; do
            if is_installed "$name"; then continue 2; fi
        done
        echo "$entry"
    done
}

# The name to install of an entry; the first one if apt knows none, so that its message names it.
choose_name() {
    local name
    for name in ${1//|/ }; do
        if is_available "$name"; then
            echo "$name"
            return
        fi
    done
    echo "${1%%|*}"
}

require_supported_system() {
    local id='' version='' like='' minimum
    if [[ -r /etc/os-release ]]; then
        id=$(. /etc/os-release && echo "${ID:-}")
        version=$(. /etc/os-release && echo "${VERSION_ID:-}")
        like=$(. /etc/os-release && echo "${ID_LIKE:-}")
    fi
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        die "this is not a Debian or Ubuntu system (${id:-unknown}): packages cannot be installed from here" \
            "Next: install what packaging/packages.txt lists (Qt 6.4 or newer), then" \
            "      cmake --preset release && cmake --build --preset release"
    fi
    case $id in
    debian) minimum=12 ;;
    ubuntu) minimum=24.04 ;;
    *)
        [[ " $like " == *" debian "* || " $like " == *" ubuntu "* ]] ||
            die "this system (${id:-unknown}) is neither Debian nor Ubuntu" "Next: use Debian 12, or Ubuntu 24.04 or newer."
        return 0
        ;;
    esac
    # Debian's testing has no number.
    if [[ -n $version ]] && dpkg --compare-versions "$version" lt "$minimum"; then
        die "$id $version is too old: its Qt is older than 6.4" "Next: use Debian 12, or Ubuntu 24.04 or newer."
    fi
}

# Runs a command as root: directly, or with sudo.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

require_root_rights() {
    if [[ $EUID -eq 0 ]]; then return 0; fi
    local list="$*"
    command -v sudo >/dev/null || die "packages are missing, and there is no sudo here: $list" \
        "Next: as root, run: apt-get install --no-install-recommends $list"
    if ! sudo -n true 2>/dev/null; then
        [[ -t 0 || -n ${SUDO_ASKPASS:-} ]] || die "packages are missing, and sudo wants a password, but there is no terminal: $list" \
            "Next: as root, run: apt-get install --no-install-recommends $list"
        say "sudo may ask for your password, to install packages"
        sudo -v || die "sudo was refused" "Next: as root, run: apt-get install --no-install-recommends $list"
    fi
}

# install_missing <group>…: nothing at all is asked of apt if everything is there.
install_missing() {
    require_supported_system
    local entries missing names entry
    mapfile -t entries < <(packages_of "$@")
    mapfile -t missing < <(missing_of "${entries[@]}")
    if [[ ${#missing[@]} -eq 0 ]]; then return 0; fi

    require_root_rights "${missing[@]%%|*}"
    say "${#missing[@]} of ${#entries[@]} packages are missing; the package lists are updated"
    # One dead source of the machine must not stop what the others can give; the install itself decides.
    as_root apt-get -q update >build/apt.log 2>&1 || say "the package lists could not all be updated (build/apt.log)"
    names=()
    for entry in "${missing[@]}"; do names+=("$(choose_name "$entry")"); done
    say "installing ${names[*]}"
    if ! as_root apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 install --no-install-recommends \
        "${names[@]}" </dev/null >>build/apt.log 2>&1; then
        tail -n 15 build/apt.log >&2
        die "the packages could not be installed (the whole log: build/apt.log)" \
            "Next: look whether the network can be reached and whether the sources of apt are right" \
            "      (apt-get update), and start this command again; it goes on where it stopped."
    fi
}

# configure <preset> [option of cmake]…
configure() {
    local preset=$1
    shift
    say "configuring build/$preset"
    if ! cmake --preset "$preset" "$@" >"build/configure-$preset.log" 2>&1; then
        tail -n 30 "build/configure-$preset.log" >&2
        die "the project could not be configured (the whole log: build/configure-$preset.log)" \
            "Next: if the folder was built by another version or at another place, remove build/$preset and start again."
    fi
}

# build <preset> [option of cmake --build]…
build() {
    local preset=$1
    shift
    say "building build/$preset (the first time takes minutes)"
    cmake --build "build/$preset" "$@" || die "the build failed" \
        "Next: read the first error above. If memory ran out, start again with CMAKE_BUILD_PARALLEL_LEVEL=1."
}
