#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names the tests of a run that were skipped, and why. usage: skipped.py JUNIT_FILE

Fails where the environment variable CI is set and one was: what never ran is not green.
"""

import os
import re
import sys
import xml.etree.ElementTree as ElementTree


def skipped(path: str) -> dict[str, list[str]]:
    """The names, by the reason the test gave."""
    reasons: dict[str, list[str]] = {}
    for case in ElementTree.parse(path).iter("testcase"):
        output = case.findtext("system-out") or ""
        if case.find("skipped") is None and case.get("status") not in ("notrun", "disabled"):
            continue
        given = re.search(r": Skipped\n(.+)", output)
        reasons.setdefault(given[1] if given else "it did not run", []).append(case.get("name"))
    return reasons


def main() -> int:
    if not os.path.exists(sys.argv[1]):
        return 0  # ctest itself has said why there is nothing
    reasons = skipped(sys.argv[1])
    if not reasons:
        return 0
    count = sum(len(names) for names in reasons.values())
    print(f"\n{count} skipped:")
    for reason, names in sorted(reasons.items()):
        print(f"  {reason}: {', '.join(sorted(names))}")
    if os.environ.get("CI") in (None, "", "0", "false"):
        return 0
    print("With CI set, a skipped test is a failure.")
    return 1


if __name__ == "__main__":
    sys.exit(main())
