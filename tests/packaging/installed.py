# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests here share: the program installed into a folder of its own, and reading ELF files."""

import contextlib
import os
import pathlib
import subprocess
import tempfile


def output(*command: str) -> str:
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=True, env=environment
    )
    return done.stdout


@contextlib.contextmanager
def installed(cmake: str, build: str):
    """The tree that `cmake --install` makes of a build."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {key: value for key, value in os.environ.items() if key != "DESTDIR"}
        subprocess.run(
            [cmake, "--install", build, "--prefix", folder],
            check=True,
            stdout=subprocess.DEVNULL,
            env=environment,
        )
        yield pathlib.Path(folder)


def programs(tree: pathlib.Path) -> list[pathlib.Path]:
    """Every ELF file in a folder."""
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    return [path for path in files if path.open("rb").read(4) == b"\x7fELF"]
