#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `describe` says of a definition holds for `score`: on the map or not, for every definition.

usage: describe_agrees_with_score.py CLI FOLDER...
"""

import pathlib
import re
import subprocess
import sys
import tempfile

NOT_PLACED = "has no anxiety and avoidance means to place on the map"


def run(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(arguments, capture_output=True, text=True, encoding="utf-8", check=False)


def table_for(description: str) -> tuple[str, str]:
    """Answers to every item, each point of its range in turn; and the range of most items."""
    items = re.findall(r"^  (\S.*?)  +(-?\d+)-(-?\d+)", description.split("\nItems:\n")[1], re.M)
    rows = [",".join(f'"{name}"' for name, _, _ in items)]
    for row in range(60):
        rows.append(
            ",".join(
                str(int(low) + (row * 7 + item * 3) % (int(high) - int(low) + 1))
                for item, (_, low, high) in enumerate(items)
            )
        )
    ranges = [f"{low}-{high}" for _, low, high in items]
    return "\n".join(rows) + "\n", max(ranges, key=ranges.count, default="1-7")


def contradiction(cli: str, definition: pathlib.Path, folder: str) -> str | None:
    described = run(cli, "describe", str(definition))
    table, scale = "a\n1\n", "1-7"
    if described.returncode == 0:
        table, scale = table_for(described.stdout)
    answers = pathlib.Path(folder) / "answers.csv"
    answers.write_text(table, encoding="utf-8")
    scored = run(cli, "score", "--instrument", str(definition), "--scale", scale, str(answers))
    if described.returncode != 0:
        return None if scored.returncode == described.returncode else "one opens it, one does not"
    says = re.findall(r"^  (on the map|not on the map)[^:]*:.*$", described.stdout, re.M)
    if len(says) != 1:
        return "describe does not say whether it stands on the map"
    if (says[0] == "not on the map") != (NOT_PLACED in scored.stderr):
        return f"describe: {says[0]}; score: {scored.stderr.strip()}"
    return None


def main() -> int:
    cli, *folders = sys.argv[1:]
    definitions = [file for folder in folders for file in sorted(pathlib.Path(folder).glob("*.osd"))]
    with tempfile.TemporaryDirectory() as folder:
        found = {file: contradiction(cli, file, folder) for file in definitions}
    wrong = {file: what for file, what in found.items() if what}
    for file, what in wrong.items():
        print(f"{file}: {what}")
    print(f"{len(found)} definitions, {len(wrong)} told of in two ways")
    return 1 if wrong or not found else 0


if __name__ == "__main__":
    sys.exit(main())
