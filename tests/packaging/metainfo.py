#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What software centres are told is there: the kinds of file the program opens are those of the
desktop file and of the MIME types, and each picture that is named lies in packaging/screenshots in
its size.

usage: metainfo.py SOURCE_FOLDER CMAKE
"""

import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ADDRESS = "https://attachment-atlas.example/screenshots"
LARGEST = (1000, 700)
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def size_of(picture: pathlib.Path) -> tuple[int, int]:
    """Width and height of a PNG file."""
    head = picture.read_bytes()[:24]
    assert head.startswith(b"\x89PNG"), picture
    return struct.unpack(">II", head[16:24])


def main() -> int:
    source, cmake = pathlib.Path(sys.argv[1]), sys.argv[2]
    packaging = source / "packaging"
    with tempfile.TemporaryDirectory() as folder:
        script = packaging / "metainfo.cmake"
        output = [cmake, f"-DOUTPUT={folder}/metainfo.xml"]
        subprocess.run([*output, "-P", script], check=True)
        bare = ElementTree.parse(f"{folder}/metainfo.xml")
        subprocess.run([*output, f"-DATLAS_SCREENSHOTS={ADDRESS}", "-P", script], check=True)
        metainfo = ElementTree.parse(f"{folder}/metainfo.xml")

    wrong = []
    desktop = next(packaging.glob("linux/*.desktop")).read_text(encoding="utf-8")
    opened = sorted(filter(None, re.search(r"^MimeType=(.*)$", desktop, re.M)[1].split(";")))
    mime = ElementTree.parse(next(packaging.glob("linux/*.mime.xml")))
    described = sorted(one.get("type") for one in mime.iter() if one.tag.endswith("}mime-type"))
    told = sorted(one.text for one in metainfo.iter("mediatype"))
    if not opened or not opened == described == told:
        wrong.append(f"desktop file {opened}, MIME types {described}, metainfo {told}")

    if list(bare.iter("image")):
        wrong.append("pictures are named though nobody told where they can be fetched")
    named = set()
    for image in metainfo.iter("image"):
        name = image.text.removeprefix(ADDRESS + "/")
        named.add(name)
        picture = packaging / "screenshots" / name
        size = (int(image.get("width")), int(image.get("height")))
        if not picture.is_file():
            wrong.append(f"{name} is named and not there")
        elif size_of(picture) != size or size[0] > LARGEST[0] or size[1] > LARGEST[1]:
            wrong.append(f"{name} has {size_of(picture)}, named is {size}")
    there = {picture.name for picture in (packaging / "screenshots").glob("*")}
    if there - named:
        wrong.append(f"nobody names {sorted(there - named)}")
    captions = [
        {caption.get(LANGUAGE, "en") for caption in shot.iter("caption")}
        for shot in metainfo.iter("screenshot")
    ]
    if any(languages != {"en", "de"} for languages in captions):
        wrong.append(f"captions are in {captions}")

    print("\n".join(wrong) or f"{len(told)} kinds of file, {len(named)} pictures")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
