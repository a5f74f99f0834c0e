#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a program, or any library it loads, is one of those named.

usage: linked_libraries.py PROGRAM_OR_MODULE... --without NAME...
"""

import subprocess
import sys


def main() -> int:
    at = sys.argv.index("--without")
    programs, names = sys.argv[1:at], sys.argv[at + 1 :]
    lines = subprocess.run(
        ["ldd", *programs], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    libraries = [line.split()[0] for line in lines if line.startswith("\t")]
    found = [library for library in libraries for name in names if name.lower() in library.lower()]
    print(", ".join(found) or f"none of {', '.join(names)} among {len(libraries)} libraries")
    return 1 if found or len(libraries) < 3 else 0


if __name__ == "__main__":
    sys.exit(main())
