#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether each source compiles by itself, with what it includes and nothing that a neighbour does.

usage: compile_alone.py BUILD_FOLDER, configured without unity builds, its generated sources made.
No code is made, so it takes a fraction of a build. A warning is a failure too.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys


def complaint(entry: dict) -> str:
    """What the compiler says of a source: nothing where all is well."""
    words = shlex.split(entry["command"])
    if pathlib.Path(words[0]).name == "ccache":
        words = words[1:]
    # Debug information and object files are for those who link.
    at = words.index("-o")
    words = [word for word in words[:at] + words[at + 2 :] if not re.fullmatch(r"-g\d?|-c", word)]
    result = subprocess.run(
        [*words, "-fsyntax-only"], cwd=entry["directory"], capture_output=True, text=True
    )
    if result.returncode and not result.stderr:
        return f"{entry['file']}: the compiler ended with {result.returncode}\n"
    return result.stderr


def main() -> int:
    build = pathlib.Path(sys.argv[1]).resolve()
    entries = json.loads((build / "compile_commands.json").read_text())
    ours = [entry for entry in entries if build not in pathlib.Path(entry["file"]).parents]
    if not ours:
        print("compile_alone: no source was found", file=sys.stderr)
        return 1
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as compilers:
        complaints = [said for said in compilers.map(complaint, ours) if said]
    print("".join(complaints), end="", file=sys.stderr)
    print(f"compile_alone: {len(ours)} sources, {len(complaints)} complained of")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
