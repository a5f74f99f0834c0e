#!/bin/sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs ./dev in bare roots of several Debian releases and prints what came of it. Nothing is
# installed in a root but what ./dev installs; the sources are those of HEAD, without .git.
#
# usage: ./dev roots [RELEASE...] [COMMAND...]
#   releases: bookworm trixie forky, or any other that the mirror has
#   commands: test lint package bench run wayland; run starts the program on an X server and waits
#             for a window, wayland does so on a compositor without X
#   ATLAS_ROOTS         where the bare roots are kept (build/roots), one folder a release
#   ATLAS_ROOTS_MIRROR  where they come from (http://deb.debian.org/debian)
#   ATLAS_ROOTS_CCACHE  a compiler cache to share, for trying; without it every build is from cold
#
# Needs root and debootstrap. Mounts live in a namespace of their own, and end with it however this
# script ends.
set -eu
cd "$(dirname "$0")/.."

# shellcheck source=tests/bare_root.sh
. tests/bare_root.sh
work=build/roots/work
releases=""
commands=""
for word in "$@"; do
    case "$word" in
    test | lint | package | bench | run | wayland) commands="$commands $word" ;;
    *[!a-z]* | "")
        sed -n '/^# usage/,/^# *ATLAS_ROOTS_CCACHE/s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
    *) releases="$releases $word" ;;
    esac
done
releases=${releases:-bookworm trixie forky}
commands=${commands:-test lint package bench run wayland}

can_have_roots || exit 1

# A copy of the bare root with the sources in it.
make_work_root() {
    root="$work/$1"
    copy_base "$1" "$root"
    mkdir -p "$root/atlas/main" "$root/atlas/shared" "$root/ccache"
    git -c "safe.directory=$PWD" archive HEAD | tar -x -C "$root/atlas/main"
}

# inside RELEASE COMMAND: the command in the root, with its own processes, mounts and environment.
inside() {
    # shellcheck disable=SC2016 # for the shell in the namespace
    with_root "$work/$1" sh -euc '
        root=$1 cache=$2 shared=$3 ci=$4 command=$5
        if [ -d "$shared" ]; then
            mount --bind "$shared" "$root/atlas/shared"
            mount -o remount,bind,ro "$root/atlas/shared"
        fi
        [ -z "$cache" ] || mount --bind "$cache" "$root/ccache"
        exec chroot "$root" env -i HOME=/root TERM=dumb LANG=C.UTF-8 CI="$ci" \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            ${cache:+CCACHE_DIR=/ccache} sh -c "cd /atlas/main && $command"
    ' sh "$work/$1" "${ATLAS_ROOTS_CCACHE:-}" "$PWD/../shared" "${CI:-}" "$2" </dev/null
}

# try RELEASE COMMAND: one line of the table.
try() {
    log="build/roots/$1-$2.log"
    begun=$(date +%s)
    code=0
    case "$2" in
    run | wayland) inside "$1" "sh tests/window.sh $2" >"$log" 2>&1 || code=$? ;;
    *) inside "$1" "./dev $2" >"$log" 2>&1 || code=$? ;;
    esac
    seconds=$(($(date +%s) - begun))
    result=ok
    [ "$code" = 0 ] || result="FAILED ($code)"
    skipped=$(sed -n 's/^\([0-9]*\) skipped:$/\1/p' "$log" | tail -n 1)
    tests=$(sed -n 's/^.* tests passed, \([0-9]*\) tests failed out of \([0-9]*\)$/\1 of \2 failed/p' \
        "$log" | tail -n 1)
    warnings=$(grep -E 'warning:|^CMake .*Warning' "$log" | sort -u | wc -l)
    printf '%-9s %-8s %-12s %3d:%02d  %-18s %-8s %s\n' "$1" "$2" "$result" \
        $((seconds / 60)) $((seconds % 60)) "${tests:--}" "${skipped:-0}" "$warnings" >>"$table"
    tail -n 1 "$table"
    grep -E '^[0-9]+% tests passed|^Total Test time' "$log" || true
    if [ "$code" != 0 ]; then
        tail -n 30 "$log"
        return 1
    fi
}

mkdir -p build/roots
table=build/roots/table.txt
printf '%-9s %-8s %-12s %6s  %-18s %-8s %s\n' root command result time tests skipped warnings \
    >"$table"
status=0
for release in $releases; do
    if ! make_base "$release" || ! make_work_root "$release"; then
        echo "$release: no root could be made" | tee -a "$table"
        status=1
        continue
    fi
    for command in $commands; do
        try "$release" "$command" || status=1
    done
    rm -rf "${work:?}/$release"
done
echo
cat "$table"
exit "$status"
