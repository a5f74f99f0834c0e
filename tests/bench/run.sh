#!/bin/sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Every figure of `./dev bench`: each beside its baseline in the same run. At the end each limit that
# was broken is named again. What breaks one is measured up to three times, and once within counts:
# whatever else the machine does only adds to a figure. usage: run.sh BIN_FOLDER
set -eu
here=$(dirname "$0")
binaries=$1
export QT_QPA_PLATFORM=offscreen
status=0
said=$(mktemp)
trap 'rm -f "$said"' EXIT

measure() { # measure WHAT COMMAND...
    echo "== $1"
    shift
    for try in 1 2 3; do
        kept=0
        "$@" >"$said.one" || kept=$?
        cat "$said.one"
        [ "$kept" != 0 ] || break
        [ "$try" = 3 ] || echo "-- once more"
    done
    if [ "$kept" != 0 ]; then
        status=1
        grep '^OVER THE LIMIT' "$said.one" >>"$said" || true
    fi
    rm -f "$said.one"
}

measure "start-up" python3 "$here/startup.py" "$binaries"
measure "scoring" python3 "$here/scoring.py" "$binaries"
measure "search" "$binaries/bench_search"
measure "pages and articles" python3 "$here/pages.py" "$binaries"
measure "cohort" "$binaries/bench_cohort"
measure "the frames of the map" "$binaries/bench_map_frames"
measure "cut-line lab" "$binaries/bench_lab"
measure "a result on paper" "$binaries/bench_report"
measure "the records of a busy practice" "$binaries/bench_store"

echo
if [ "$status" = 0 ]; then
    echo "bench: within every limit"
else
    cat "$said"
    echo "bench: not within every limit"
fi
exit "$status"
