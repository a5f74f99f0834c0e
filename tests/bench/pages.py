#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a person waits for a page when it is first opened and again, and for each article.

usage: pages.py BIN_FOLDER. A page is opened for the first time once in a program's life, so the
program is started several times. A figure is the fastest of them: whatever else the machine does
only adds to a time.
"""

import collections
import re
import statistics
import subprocess
import sys

STARTS = 5
LIMITS = {"page": 25.0, "article": 12.0}


def main() -> int:
    figures = collections.defaultdict(list)
    for _ in range(STARTS):
        output = subprocess.run(
            [f"{sys.argv[1]}/bench_pages"], stdout=subprocess.PIPE, text=True, check=True
        ).stdout
        for what, time in re.findall(r"^(.+): ([\d.]+) ms$", output, re.MULTILINE):
            figures[what].append(float(time))
    fastest = {what: min(times) for what, times in figures.items()}
    ok = True
    for kind, limit in LIMITS.items():
        of_kind = {what: time for what, time in fastest.items() if what.startswith(kind)}
        if kind == "page":
            for what, time in of_kind.items():
                print(f"{what}: {time:.1f} ms")
        else:
            print(f"{len(of_kind)} articles: median {statistics.median(of_kind.values()):.1f} ms")
        slowest = max(of_kind, key=of_kind.__getitem__)
        time = of_kind[slowest]
        print(f"slowest {slowest}: {time:.1f} ms (at most {limit:.0f})")
        if time > limit:
            ok = False
            print(f"OVER THE LIMIT: {slowest}: {time:.1f} ms of {limit:.0f}")
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
