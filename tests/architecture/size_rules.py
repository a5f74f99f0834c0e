#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much one class and one function may hold: what is larger holds two ideas.

The sources are read as clang-format lays them out: a class or a function that stands in a namespace
begins and ends at the margin. Tables of constants may be as long as they are, and so may the switch
that gives each value its words.
"""

import pathlib
import re
import sys

MOST_MEMBERS = 15
MOST_LINES = 60

NOT_CODE = re.compile(
    r'R"(\w*)\(.*?\)\1"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', re.DOTALL
)
AT_THE_MARGIN = re.compile(r"^(?!namespace\b|#)[A-Za-z_].*\n(?:[ ].*\n)*?(?=\{$)", re.MULTILINE)
CLASS = re.compile(r"^(?:template\b.*\n)?(?:class|struct)\s+(?:\w+::)*(\w+)")
FUNCTION = re.compile(r"([\w:~]+|operator\S+)\s*\(")
TABLE = re.compile(r"^    static const.*\{\n(?:.*\n)*?    \};\n", re.MULTILINE)
# Nothing but cases, each with what is returned for it.
WORDS_OF_EACH = re.compile(
    r"^    switch \(.*\) \{\n"
    r"(?:(?! *(?:if|for|while|default)\b|.*\bbreak;)(?:        |    case ).*[^{\n]\n| *\n)*"
    r"    \}\n",
    re.MULTILINE,
)
MEMBER = re.compile(r"\bm_\w+")


def without_words(text: str) -> str:
    """The same lines, without comments and texts."""
    def blank(found: re.Match[str]) -> str:
        lines = "\n" * found.group().count("\n")
        return lines if found.group().startswith("/") else '""' + lines

    return NOT_CODE.sub(blank, text)


def own_text(body: str) -> str:
    """What stands in the body itself, not in braces within it."""
    kept = []
    depth = 0
    for character in body:
        depth -= character == "}"
        if depth == 0:
            kept.append(character)
        depth += character == "{"
    return "".join(kept)


def sizes(path: str, text: str) -> list[tuple[str, str, int, int]]:
    """Path and name, what is counted, how many, and the most that there may be."""
    code = without_words(text)
    found = []
    for head in AT_THE_MARGIN.finditer(code):
        end = re.compile(r"^\}", re.MULTILINE).search(code, head.end())
        if not end:
            continue
        declared = CLASS.match(head.group())
        called = FUNCTION.search(head.group())
        if declared:
            members = set(MEMBER.findall(own_text(code[head.end() + 1 : end.start()])))
            found.append((f"{path}: {declared.group(1)}", "members", len(members), MOST_MEMBERS))
        elif called:
            body = WORDS_OF_EACH.sub("", TABLE.sub("", code[head.start() : end.start()]))
            lines = body.count("\n") + 1
            found.append((f"{path}: {called.group(1)}", "lines", lines, MOST_LINES))
    return found


def breaches(path: str, text: str) -> list[str]:
    return [
        f"{name} has {count} {counted}, more than {most}"
        for name, counted, count, most in sizes(path, text)
        if count > most
    ]


def check_tree(root: pathlib.Path) -> int:
    files = [
        (path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
        for room in ("core", "app")
        for path in sorted((root / room).rglob("*"))
        if path.suffix in (".h", ".cpp")
    ]
    found = [breach for path, text in files for breach in breaches(path, text)]
    print("\n".join(found) or f"{len(files)} files hold classes and functions of one idea")
    return 1 if found or not files else 0


def self_test() -> int:
    members = "".join(f"    int m_{number} = 0;\n" for number in range(MOST_MEMBERS))
    lines = "    call();\n" * (MOST_LINES - 3)
    cases = "    case One:\n        return call();\n" * (MOST_LINES // 2)
    kept = [
        f"class Full final : public Base\n{{\npublic:\n    int last() {{ return m_last; }}\n{members}}};\n",
        f"void Full::fill()\n{{\n{lines}}}\n",
        "constexpr std::array table{\n" + lines + "};\n",
        f"int at(int place)\n{{\n    static const int table[]{{\n{lines}    }};\n    return table[place];\n}}\n",
        f"int at(Kind kind)\n{{\n    switch (kind) {{\n{cases}    }}\n    return 0;\n}}\n",
    ]
    broken = [
        f"class Full final : public Base\n{{\n{members}    int m_last = 0;\n}};\n",
        f"struct Full\n{{\n{members}    // one more\n    std::vector<int> m_last{{1}};\n}};\n",
        f"void Full::fill()\n{{\n{lines}    call();\n}}\n",
        f"int at(Kind kind)\n{{\n    switch (kind) {{\n{cases}    default:\n        break;\n    }}\n}}\n",
        f"Full::Full(int a,\n           int b)\n    : Base{{a}}\n    , m_b{{b}}\n{{\n{lines[12:]}}}\n",
    ]
    wrong = [text for text in kept if breaches("app/a.cpp", text)]
    wrong += [text for text in broken if not breaches("app/a.cpp", text)]
    print("\n".join(wrong) or "every breach is noticed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1] == "--self-test" else check_tree(pathlib.Path(sys.argv[1])))
