#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the module that reads workbooks is missing, CSV is read all the same and the rest is told.

usage: without_module.py CLI TABLES_FOLDER
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

QUESTIONS = [
    ("workbook.xlsx", 3, "is not installed"),
    ("spss.sav", 3, "is not installed"),
    # An old encoding is taken for that of Western Europe.
    ("windows-1252-header.csv", 0, "Windows-1252"),
]


def main() -> int:
    program, tables = map(pathlib.Path, sys.argv[1:])
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        alone = shutil.copy(program, folder)
        for name, status, words in QUESTIONS:
            table = tables / name
            done = subprocess.run(
                [alone, "score", "--questionnaire", "ecr", table], capture_output=True, text=True
            )
            if done.returncode != status or words.lower() not in done.stderr.lower():
                failures.append(f"{name}: {done.returncode}: {done.stderr}")
    print("\n".join(failures) or "told, and read what can be read")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
