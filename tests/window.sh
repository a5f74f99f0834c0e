#!/bin/sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What a person does first, and sees: ./dev run on a display of its own, until there is a window. For
# tests/roots.sh: installs the display server. usage: window.sh run|wayland
set -eu
cd "$(dirname "$0")/.."

records=$(mktemp -d)
program=""
server=""
trap 'kill $program $server 2>/dev/null || true; rm -rf "$records"' EXIT
apt-get update -qq

case "$1" in
run)
    apt-get install -y -qq --no-install-recommends xvfb xdotool >/dev/null
    Xvfb :97 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
    server=$!
    export DISPLAY=:97
    shows_window() {
        xdotool search --onlyvisible --name "^Attachment Atlas$" >/dev/null 2>&1
    }
    ;;
wayland)
    # Without X: no DISPLAY, and no server that could be asked for one. The compositor draws
    # nowhere, and nobody can look; that the program runs on it, is seen in what it has loaded.
    apt-get install -y -qq --no-install-recommends weston >/dev/null
    export XDG_RUNTIME_DIR="$records/runtime" XDG_SESSION_TYPE=wayland WAYLAND_DISPLAY=wayland-97
    mkdir -m 700 "$XDG_RUNTIME_DIR"
    weston --backend=headless-backend.so --socket=wayland-97 --idle-time=0 >/dev/null 2>&1 &
    server=$!
    shows_window() {
        grep -q libQt6WaylandClient "/proc/$program/maps" && [ -s "$records/records.sqlite" ]
    }
    ;;
esac

./dev run --data-folder "$records" &
program=$!
second=0
while kill -0 $program 2>/dev/null; do
    if shows_window; then
        # It is there to stay.
        sleep 2
        kill -0 $program
        test -s "$records/records.sqlite"
        echo "a window after $second s"
        exit 0
    fi
    sleep 1
    second=$((second + 1))
done
echo "the program ended without a window" >&2
exit 1
