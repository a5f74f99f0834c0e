#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that names the version, or its day, names that of CMakeLists.txt and CHANGELOG.md.

usage: one_version.py SOURCE_FOLDER CMAKE BUILD_FOLDER
"""

import datetime
import email.utils
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

from installed import installed, output


def main() -> int:
    source, cmake, build = pathlib.Path(sys.argv[1]), *sys.argv[2:]
    version = re.search(
        r"^    VERSION ([\d.]+)$", (source / "CMakeLists.txt").read_text(encoding="utf-8"), re.M
    )[1]
    changelog = (source / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## \[([\d.]+)\] - (\d{4}-\d\d-\d\d)$", changelog, re.M)
    day = dict(released).get(version)
    debian = (source / "packaging/debian/changelog").read_text(encoding="utf-8")
    signed = email.utils.parsedate_to_datetime(re.search(r"^ -- .*>  (.*)$", debian, re.M)[1])

    told = {"CHANGELOG.md, newest": (released[0][0], version)}
    told["packaging/debian/changelog"] = (re.search(r"^attachment-atlas \(([\d.]+)-", debian)[1], version)
    told["packaging/debian/changelog, day"] = (signed.date(), datetime.date.fromisoformat(day))
    with installed(cmake, build) as tree:
        for program in ("attachment-atlas", "attachment-atlas-cli"):
            told[f"{program} --version"] = (
                output(tree / "bin" / program, "--version").split()[-1],
                version,
            )
            manual = (tree / f"share/man/man1/{program}.1").read_text(encoding="utf-8")
            title = re.search(r'^\.TH \S+ 1 "(.*?)" "Attachment Atlas (.*?)"', manual, re.M)
            told[f"{program}.1"] = (title.groups(), (day, version))
        metainfo = ElementTree.parse(next(tree.glob("share/metainfo/*.metainfo.xml")))
        told["metainfo, all releases"] = (
            [(entry.get("version"), entry.get("date")) for entry in metainfo.iter("release")],
            released,
        )
        for bill in tree.glob("share/doc/attachment-atlas/*.spdx.json"):
            packages = json.loads(bill.read_text(encoding="utf-8"))["packages"]
            told[bill.name] = (
                [one["versionInfo"] for one in packages if one["name"] == "attachment-atlas"],
                [version],
            )

    wrong = [f"{what}: {ours}, expected {right}" for what, (ours, right) in told.items() if ours != right]
    print("\n".join(wrong) or f"{version} of {day} in {len(told)} places")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
