#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text has a finished German translation with the same place holders.

usage: translations_complete.py FILE.ts
"""

import re
import sys
import xml.etree.ElementTree as ElementTree


def place_holders(text: str) -> list[str]:
    return sorted(set(re.findall(r"%L?\d+|%n", text)))


def main() -> int:
    problems = []
    count = 0
    for message in ElementTree.parse(sys.argv[1]).iter("message"):
        count += 1
        source = message.findtext("source") or ""
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [
            translation.text or ""
        ]
        if translation.get("type") == "unfinished" or not all(forms):
            problems.append(f"not translated: {source}")
        elif any(place_holders(form) != place_holders(source) for form in forms):
            problems.append(f"other place holders: {source}")
    print("\n".join(problems) or f"{count} texts are translated")
    return 1 if problems or count < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
