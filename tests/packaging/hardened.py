#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every installed program has what compiler, linker and loader can do against a fault in it.

usage: hardened.py CMAKE BUILD_FOLDER CORE_LIBRARY
       hardened.py --self-test COMPILER
"""

import pathlib
import re
import subprocess
import sys
import tempfile

from installed import installed, output, programs

# These read foreign files: in them the stack protector must really be used, and in the programs the
# checked calls (the module has no call that could be).
READERS = {"attachment-atlas", "attachment-atlas-cli", "attachment-atlas-tables.so"}


def faults(program: pathlib.Path, reader: bool) -> list[str]:
    headers = output("readelf", "-hlW", program)
    dynamic = output("readelf", "-dW", program)
    symbols = output("readelf", "--dyn-syms", "-W", program)
    flags = " ".join(re.findall(r"\((?:FLAGS|FLAGS_1)\)\s+(.*)", dynamic))
    stack = re.search(r"GNU_STACK.* (R\w*)\s+0x", headers)
    found = []

    def expect(holds: object, fault: str) -> None:
        if not holds:
            found.append(f"{program.name}: {fault}")

    expect("Type:" in headers and re.search(r"Type:\s+DYN", headers), "not position independent")
    expect("PIE" in flags or program.suffix == ".so", "no PIE flag")
    expect("NOW" in flags, "binds its functions late: no BIND_NOW")
    expect("GNU_RELRO" in headers, "tables stay writable: no RELRO")
    expect(stack and "E" not in stack[1], "the stack can be executed")
    expect(not re.search(r"\((RPATH|RUNPATH)\)", dynamic), "looks for libraries in a folder of its own")
    if reader:
        expect("__stack_chk_fail" in symbols, "no stack protector")
        checked = re.search(r"__\w+_chk\b", symbols.replace("__stack_chk", ""))
        expect(checked or program.suffix == ".so", "no checked calls")
    return found


def without_control_flow_protection(library: str, program: pathlib.Path) -> list[str]:
    """On x86, what the compiler made is marked; the program only where the system's start code is."""
    machine = output("readelf", "-hW", program)
    if "X86-64" not in machine:
        return []
    notes = output("readelf", "-nW", library).split("\nFile: ")
    objects = [note for note in notes if re.search(r"\.o\)?\n", note + "\n")]
    bare = [note.splitlines()[0] for note in objects if "IBT" not in note or "SHSTK" not in note]
    if not objects or bare:
        return [f"compiled without control-flow protection: {bare or 'no object was found'}"]
    start = output("cc", "-print-file-name=Scrt1.o").strip()
    if "IBT" in output("readelf", "-nW", start) and "IBT" not in output("readelf", "-nW", program):
        return [f"{program.name}: lost the mark of control-flow protection when it was linked"]
    return []


def self_test(compiler: str) -> int:
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "soft.c")
        program = pathlib.Path(folder, "soft")
        source.write_text("int main(void) { return 0; }\n", encoding="utf-8")
        soft = "-no-pie -fno-stack-protector -U_FORTIFY_SOURCE -Wl,-z,norelro,-z,lazy,-z,execstack"
        subprocess.run(
            [compiler, "-xc", source, *soft.split(), "-Wl,-rpath,$ORIGIN", "-o", program],
            check=True,
            stderr=subprocess.DEVNULL,
        )
        found = faults(program, reader=True)
    print("\n".join(found))
    return 0 if len(found) == 8 else 1


def main() -> int:
    if sys.argv[1] == "--self-test":
        return self_test(sys.argv[2])
    cmake, build, library = sys.argv[1:]
    with installed(cmake, build) as tree:
        there = programs(tree)
        found = [fault for path in there for fault in faults(path, path.name in READERS)]
        missing = READERS - {path.name for path in there}
        found += [f"{name} is not installed" for name in sorted(missing)]
        if not missing:
            found += without_control_flow_protection(library, tree / "bin" / "attachment-atlas")
        print("\n".join(found) or f"hardened: {', '.join(path.name for path in there)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
