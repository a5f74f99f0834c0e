#!/bin/sh
# What a person does first, and sees: ./dev run on an X server of its own, until there is a window.
# For tests/roots.sh: installs the server and what looks for windows.
set -eu
cd "$(dirname "$0")/.."

apt-get update -qq
apt-get install -y -qq --no-install-recommends xvfb xdotool >/dev/null
records=$(mktemp -d)
Xvfb :97 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
DISPLAY=:97 ./dev run --data-folder "$records" &
program=$!
trap 'kill $program $server 2>/dev/null || true; rm -rf "$records"' EXIT

second=0
while kill -0 $program 2>/dev/null; do
    if DISPLAY=:97 xdotool search --onlyvisible --name "^Attachment Atlas$" >/dev/null 2>&1; then
        test -s "$records/records.sqlite"
        echo "a window after $second s"
        exit 0
    fi
    sleep 1
    second=$((second + 1))
done
echo "the program ended without a window" >&2
exit 1
