#!/bin/sh
# Linters that need no build. Prints what is wrong and fails if anything is.
set -eu
cd "$(dirname "$0")/.."
status=0

git ls-files '*.h' '*.cpp' | xargs clang-format --dry-run --Werror || status=1
shellcheck dev tests/*.sh tests/bench/*.sh tests/fuzz/*.sh packaging/*.sh .ci/run || status=1
desktop-file-validate packaging/linux/*.desktop || status=1
appstreamcli validate --no-net packaging/linux/*.metainfo.xml || status=1

if [ "$status" = 0 ]; then
    echo "lint: clean"
fi
exit "$status"
