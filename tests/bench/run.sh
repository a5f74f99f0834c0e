#!/bin/sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Every figure of `./dev bench`: each beside its baseline in the same run. usage: run.sh BIN_FOLDER
set -eu
here=$(dirname "$0")
binaries=$1
export QT_QPA_PLATFORM=offscreen
status=0

echo "== start-up"
python3 "$here/startup.py" "$binaries" || status=1
echo "== scoring"
python3 "$here/scoring.py" "$binaries" || status=1
echo "== search"
"$binaries/bench_search" || status=1
echo "== pages and articles"
"$binaries/bench_pages" || status=1
echo "== cohort"
"$binaries/bench_cohort" || status=1
echo "== the frames of the map"
"$binaries/bench_map_frames" || status=1
echo "== cut-line lab"
"$binaries/bench_lab" || status=1
echo "== a result on paper"
"$binaries/bench_report" || status=1
echo "== the records of a busy practice"
"$binaries/bench_store" || status=1
exit "$status"
