#!/bin/sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
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
shellcheck -s bash packaging/completions/*.bash || status=1
shellcheck packaging/debian/tests/main-job || status=1
sh packaging/check_desktop.sh || status=1

# Every file tells its licence. The linter looks at a copy of the sources, since without git it would
# take what was built for sources too. Debian 12's knows only the older form of REUSE.toml.
check_licences() {
    copy=$(mktemp -d)
    tar --exclude=./build --exclude=./.git -c . | tar -x -C "$copy"
    case $(reuse --version) in
    "reuse 0."* | "reuse 1."*)
        mkdir "$copy/.reuse"
        awk -F ' = ' '
            BEGIN { print "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/" }
            /^path/ { gsub(/[][",]/, "", $2); gsub(/[*][*]/, "*", $2); print "\nFiles: " $2 }
            /^SPDX-FileCopyrightText/ { gsub(/"/, "", $2); print "Copyright: " $2 }
            /^SPDX-License-Identifier/ { gsub(/"/, "", $2); print "License: " $2 }
        ' REUSE.toml >"$copy/.reuse/dep5"
        rm "$copy/REUSE.toml"
        ;;
    esac
    licences=0
    reuse --root "$copy" lint >"$copy.log" 2>/dev/null || {
        cat "$copy.log"
        licences=1
    }
    rm -rf "$copy" "$copy.log"
    return "$licences"
}
check_licences || status=1

if [ "$status" = 0 ]; then
    echo "lint: clean, $(echo "$sources" | wc -l) sources, $(echo "$scripts" | wc -l) scripts"
fi
exit "$status"
