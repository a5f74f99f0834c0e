#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start-up time and memory of the program beside a minimal program with an empty Qt Chart.

usage: startup.py BIN_FOLDER. Both are started in turns, so a slow moment of the machine meets both,
and each turn in the other order: a system gives the starts to its processors in turns as well, and
one of two may be slower. Figures are medians, and what counts are the ratios.
"""

import re
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 30
TIME_LIMIT, MEMORY_LIMIT = 1.2, 1.2


def start(program: str, folder: str) -> tuple[float, float]:
    output = subprocess.run(
        [program, str(time.monotonic_ns()), folder], capture_output=True, text=True, check=True
    ).stdout
    match = re.search(r"first_paint_ms=([\d.]+) memory_kib=(\d+)", output)
    return float(match[1]), int(match[2]) / 1024


def main() -> int:
    binaries = sys.argv[1]
    figures = {"baseline": [], "program": []}
    with tempfile.TemporaryDirectory() as folder:
        for round_number in range(ROUNDS + 1):
            for name in sorted(figures, reverse=round_number % 2 == 0):
                figure = start(f"{binaries}/bench_startup_{name}", folder)
                if round_number > 0:  # the first round warms the disk cache
                    figures[name].append(figure)
    median = {
        name: [statistics.median(column) for column in zip(*rows)]
        for name, rows in figures.items()
    }
    ok = True
    for index, (what, unit, limit) in enumerate(
        [("first painted window", "ms", TIME_LIMIT), ("memory", "MiB", MEMORY_LIMIT)]
    ):
        base, ours = median["baseline"][index], median["program"][index]
        ratio = ours / base
        ok = ok and ratio <= limit
        print(
            f"{what}: {ours:.1f} {unit}, empty chart {base:.1f} {unit}, "
            f"ratio {ratio:.2f} (at most {limit})"
        )
        if ratio > limit:
            print(f"OVER THE LIMIT: {what}: {ratio:.2f} of {limit}")
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
