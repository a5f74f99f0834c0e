#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails unless every place where programs of a person write lies inside the build.

usage: own_home.py BUILD_FOLDER
"""

import os
import pathlib
import sys

PLACES = [
    "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR",
]
BUSES = ["DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"]


def main() -> int:
    build = pathlib.Path(sys.argv[1]).resolve()
    outside = [
        f"{name}={os.environ.get(name)}"
        for name in PLACES
        if build not in pathlib.Path(os.environ.get(name, "/")).resolve().parents
    ]
    outside += [
        f"{name}={os.environ.get(name)}" for name in BUSES if str(build) not in os.environ.get(name, "")
    ]
    print("\n".join(outside) or f"all of {len(PLACES + BUSES)} places are inside the build")
    return 1 if outside else 0


if __name__ == "__main__":
    sys.exit(main())
