#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the sources has a finished German translation with the same place holders, and the
same name for the same thing; none promises more than the passphrase keeps.

A text belongs to the class it stands in: moved to another one it is a new text. English has a text
of its own where a number decides about it, so that nobody reads "1 result(s)".

usage: translations_complete.py GERMAN.ts LUPDATE SOURCE_FOLDER LIST_OF_SOURCES ENGLISH.ts
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree


# One name for one thing, in every context: the page and its lines are "Hilfetelefone", and the number
# for danger is "Notruf". "Hilfe" by itself reads like a manual.
NAMES = {
    "support and help lines": "hilfetelefone und notruf",
    "help lines": "hilfetelefone",
    "help line": "hilfetelefon",
}
WHOLE_NAMES = {"Support": "Hilfetelefone", "Emergency": "Notruf"}
NO_NAMES = {"Hilfe", "Beistand", "Unterstützung"}

# Locked is what asks for the passphrase, encrypted is what stands under one. No third word for
# either, and each has one in German.
SECRECY = {"lock": "sperr", "encrypt": "verschlüssel"}
REFUSED = re.compile(
    r"\b(un)?seal|\b(is|are) (not )?protected|\blies? open|siegel|[vf]erschlossen|aufgeschlossen"
    r"|zugeschlossen|(ist|sind) (nicht )?geschützt|liegen? (wieder )?offen",
    re.IGNORECASE,
)
# Who can read what is written hangs on the passphrase: `docs/security.md`.
PROMISES = re.compile(
    r"your eyes only|nobody but you|only you can (read|see|open)|nobody (sees|can see|can read)"
    r"|no one else can|nur du \S+ ?(lesen|sehen)|nur für dich|niemand(en)? (sieht|als dich|außer dir)",
    re.IGNORECASE,
)
# An advice where to keep a file, a recovery key that only opens, and an exercise done for oneself.
NO_PROMISES = (
    "where only you can read it",
    "wo nur du sie lesen kannst",
    "wo nur du es lesen kannst",
    "nobody can read the file",
    "niemand die Datei lesen",
    "Runde war nur für dich",
    "Nobody can see attachment",
)
# Words that are typed for an action, not shown.
TYPED = {"lock password encrypt protect private"}


def secrecy_misnamed(source: str, translation: str) -> bool:
    if source in TYPED:
        return False
    words = re.findall(r"\b(?:un)?(lock|encrypt)(?:s|ed|ing|ion)?\b", source.lower())
    return (
        any(SECRECY[word] not in translation.lower() for word in words)
        or REFUSED.search(source) is not None
        or REFUSED.search(translation) is not None
    )


def promised(text: str) -> bool:
    for advice in NO_PROMISES:
        text = text.replace(advice, "")
    return PROMISES.search(text) is not None


def misnamed(source: str, translation: str) -> bool:
    said = source.lower()
    name = next((name for name in NAMES if name in said), None)
    return (
        translation != WHOLE_NAMES.get(source, translation)
        or translation in NO_NAMES
        or (name is not None and NAMES[name] not in translation.lower())
    )


def keys(text: str) -> list[str]:
    """Those that a text names behind its words, as they are called in English."""
    german = {"Strg": "Ctrl", "Umschalt": "Shift"}
    named = re.findall(r"\(((?:Ctrl|Strg|Alt|Shift|Umschalt)\+[^)]+)\)", text)
    return ["+".join(german.get(key, key) for key in keys.split("+")) for keys in named]


def place_holders(text: str) -> list[str]:
    return sorted(set(re.findall(r"%L?\d+|%n", text)))


def messages(path: str) -> dict[tuple[str, str, str], ElementTree.Element]:
    return {
        (
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("comment") or "",
        ): message
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
    }


def of_the_sources(translations: str, lupdate: str, folder: str, sources: str, into: str) -> str:
    """The file as lupdate would leave it."""
    copy = shutil.copy(translations, pathlib.Path(into) / "texts.ts")
    subprocess.run(
        [lupdate, "-silent", "-no-obsolete", "-I", folder, f"@{sources}", "-ts", copy],
        check=True,
        stderr=subprocess.DEVNULL,
    )
    return copy


def english_problems(english: str, said: dict[tuple[str, str, str], ElementTree.Element]) -> list[str]:
    kept = messages(english)
    counted = {key for key, message in said.items() if message.get("numerus") == "yes"}
    problems = [f"English says nowhere any more: {key}" for key in kept.keys() - said.keys()]
    problems += [f"no English for one and for many: {key}" for key in counted - kept.keys()]
    for key, message in kept.items():
        forms = [form.text or "" for form in message.iter("numerusform")]
        if any("(s)" in form for form in forms):
            problems.append(f"one or many, not both: {key}")
        elif any(place_holders(form) != place_holders(key[1]) for form in forms):
            problems.append(f"other place holders in English: {key}")
    return problems


def main() -> int:
    kept = messages(sys.argv[1])
    with tempfile.TemporaryDirectory() as into:
        said = messages(of_the_sources(*sys.argv[1:5], into))
    problems = [f"said nowhere any more: {key}" for key in kept.keys() - said.keys()]
    problems += english_problems(sys.argv[5], said)
    # An older lupdate may miss the namespace of a class; the program would look for it in vain.
    contexts = {context for context, _, _ in kept}
    problems += [f"never shown: {name}, for there is app::{name}" for name in contexts
                 if f"app::{name}" in contexts]
    count = 0
    for message in said.values():
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
        elif any(keys(form) != keys(source) for form in forms):
            problems.append(f"other keys: {source}")
        elif any(secrecy_misnamed(source, form) for form in forms):
            problems.append(f"locked or encrypted, gesperrt oder verschlüsselt: {source}: {forms[0]}")
        elif any(promised(text) for text in [source, *forms]):
            problems.append(f"only where there is a passphrase: {source}: {forms[0]}")
        elif any(misnamed(source, form) for form in forms):
            problems.append(f"another name for the same thing: {source}: {forms[0]}")
    print("\n".join(problems) or f"{count} texts are translated")
    return 1 if problems or count < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
