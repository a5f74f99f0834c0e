#!/bin/sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the fuzzers that are built: ./dev fuzz. Two at a time; what they find goes to the build folder.
# usage: run.sh BUILD_FOLDER [FUZZER...]
set -eu
build=$1
shift
seconds=${ATLAS_FUZZ_SECONDS:-60}

# One fuzzer: prints its row; on a finding also the end of its log. Inputs of more than 5 s and
# 1 GiB are findings too.
if [ "${ATLAS_FUZZ_ONE:-}" = 1 ]; then
    name=$1
    log="$build/fuzzing/$name.log"
    new="$build/fuzzing/corpus/$name"
    mkdir -p "$new" "$build/fuzzing/findings"
    set -- "$new"
    while IFS= read -r folder; do
        set -- "$@" "$folder"
    done <"$build/fuzzers/$name"
    status=0
    LC_ALL=C.UTF-8 nice "$build/bin/fuzz_$name" -max_total_time="$seconds" -timeout=5 \
        -rss_limit_mb=1024 -max_len=65536 -print_final_stats=1 -reload=0 \
        -artifact_prefix="$build/fuzzing/findings/$name-" "$@" >"$log" 2>&1 || status=$?
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    rate=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
    corpus=$(sed -n 's/.*corp: \([0-9]*\)\/.*/\1/p' "$log" | tail -n 1)
    printf '%-16s %12s %10s %8s  %s\n' "$name" "${runs:--}" "${rate:--}" "${corpus:--}" \
        "$([ "$status" = 0 ] && echo clean || echo "FINDING, see $log")"
    [ "$status" = 0 ] || tail -n 40 "$log" >&2
    exit "$status"
fi

[ $# -gt 0 ] || {
    # shellcheck disable=SC2046 # names without spaces
    set -- $(ls "$build/fuzzers")
}
printf '%-16s %12s %10s %8s\n' fuzzer runs 'runs/s' corpus
printf '%s\n' "$@" | ATLAS_FUZZ_ONE=1 xargs -n 1 -P "${ATLAS_FUZZ_JOBS:-2}" sh "$0" "$build"
