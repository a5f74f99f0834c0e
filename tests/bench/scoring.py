#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scoring a million respondents from a table, beside plainly reading the same file.

usage: scoring.py BIN_FOLDER
"""

import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import time

ROWS, ITEMS = 1_000_000, 36
TIME_LIMIT, MEMORY_LIMIT = 0.35, 64


def write_table(path: pathlib.Path) -> None:
    generator = random.Random(36)
    block = "".join(
        ",".join(generator.choice("12345") for _ in range(ITEMS)) + "\n" for _ in range(1000)
    )
    with path.open("w", encoding="ascii") as table:
        table.write(",".join(f"Q{item + 1}" for item in range(ITEMS)) + "\n")
        for _ in range(ROWS // 1000):
            table.write(block)


def seconds_to_read(path: pathlib.Path) -> float:
    start = time.monotonic()
    with path.open("rb", buffering=0) as table:
        while table.read(1 << 18):
            pass
    return time.monotonic() - start


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        table = pathlib.Path(folder) / "answers.csv"
        write_table(table)
        command = [
            f"{sys.argv[1]}/attachment-atlas-cli", "score", "--instrument", "ecr",
            "--scale", "1-5", str(table), "-o", str(pathlib.Path(folder) / "scores.csv"),
        ]  # fmt: skip
        times = []
        for _ in range(5):
            start = time.monotonic()
            subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
            times.append(time.monotonic() - start)
        reading = min(seconds_to_read(table) for _ in range(3))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    best = min(times)
    print(
        f"scoring {ROWS:,} x {ITEMS} answers: {best:.2f} s (at most {TIME_LIMIT}), "
        f"plain reading {reading:.3f} s; memory {memory:.0f} MiB (at most {MEMORY_LIMIT})"
    )
    if best > TIME_LIMIT:
        print(f"OVER THE LIMIT: scoring: {best:.2f} s of {TIME_LIMIT}")
    if memory > MEMORY_LIMIT:
        print(f"OVER THE LIMIT: memory of scoring: {memory:.0f} MiB of {MEMORY_LIMIT}")
    return 0 if best <= TIME_LIMIT and memory <= MEMORY_LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
