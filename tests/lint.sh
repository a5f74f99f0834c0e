#!/bin/sh
# Linters that need no build. Prints what is wrong and fails if anything is.
set -eu
cd "$(dirname "$0")/.."
status=0

# By looking, not by asking git: the folder may be an unpacked archive, or belong to somebody else.
sources=$(find app core tests -name '*.h' -o -name '*.cpp')
scripts=$(find dev tests packaging .ci -name '*.sh' -o -path dev -o -path .ci/run)
if [ -z "$sources" ] || [ -z "$scripts" ]; then
    echo "lint: no sources were found" >&2
    exit 1
fi
echo "$sources" | xargs clang-format --dry-run --Werror || status=1
echo "$scripts" | xargs shellcheck || status=1
sh packaging/check_desktop.sh || status=1

if [ "$status" = 0 ]; then
    echo "lint: clean, $(echo "$sources" | wc -l) sources, $(echo "$scripts" | wc -l) scripts"
fi
exit "$status"
