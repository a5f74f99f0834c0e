#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a pseudo-language from a .ts file: every text becomes longer and accented.

A text that stays plain on the screen was never marked for translation; a text that is cut off has no
room for German. Place holders (%1, %n), mnemonics (&) and line breaks are left as they are.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTED = str.maketrans("aeiouyAEIOUYcnszCNSZ", "áéíöüýÁÉÍÖÜÝçñšžÇÑŠŽ")


def pseudo(text: str) -> str:
    parts = re.split(r"(%L?\d+|%n|&\w+;|&)", text)
    accented = "".join(
        part if index % 2 else part.translate(ACCENTED) for index, part in enumerate(parts)
    )
    # German and French run about a third longer than English.
    return "[" + accented + " " + "~" * max(1, len(text) // 3) + "]"


def main() -> None:
    source, target = sys.argv[1:3]
    tree = ElementTree.parse(source)
    tree.getroot().set("language", "en")
    for message in tree.iter("message"):
        text = message.findtext("source") or ""
        translation = message.find("translation")
        translation.attrib.clear()
        for child in list(translation):
            translation.remove(child)
        translation.text = None
        if message.get("numerus") == "yes":
            for _ in range(2):
                ElementTree.SubElement(translation, "numerusform").text = pseudo(text)
        else:
            translation.text = pseudo(text)
    tree.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
