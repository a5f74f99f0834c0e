#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shells' completions know the commands, options and rules that --help tells, and no others.

usage: completions.py CLI COMPLETIONS_FOLDER

bash completes for real; zsh and fish do where they are installed, and are read everywhere.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile


def output(*command: str, **more) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, **more).stdout


def completed_by_bash(folder: pathlib.Path, cli: str, *words: str) -> set[str]:
    script = f"""
        source {folder}/attachment-atlas-cli.bash
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        compopt() {{ :; }}
        _attachment_atlas_cli
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    return set(output("bash", "-c", script, "bash", cli, *words).split())


def completed_by_fish(folder: pathlib.Path, cli: str, line: str) -> set[str]:
    environment = {
        **os.environ,
        "PATH": f"{pathlib.Path(cli).parent}:{os.environ['PATH']}",
        "HOME": "/nonexistent",
        "XDG_CONFIG_HOME": "/nonexistent",
        "XDG_DATA_HOME": "/nonexistent",
    }
    script = f"source {folder}/attachment-atlas-cli.fish; complete -C '{line}'"
    lines = output("fish", "--no-config", "-c", script, env=environment).splitlines()
    return {one.split("\t")[0] for one in lines}


def disagreements(cli: str, folder: pathlib.Path) -> list[str]:
    usage = output(cli, "--help")
    call = usage[: usage.index("Rules:")]
    commands = set(re.findall(r"^  (\w+) ", call, re.MULTILINE))
    general = set(re.findall(r"--(?:version|help)\b", call))
    options = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", call)) - general
    rules = {
        re.sub("=.*", "=", rule)
        for rule in re.findall(r"[a-z][a-z0-9-]+(?:=\S+)?", usage.split("Rules:")[1].split(".\n")[0])
    } - {"default"}
    instruments = {line.split()[0] for line in output(cli, "list").splitlines()}
    problems = []

    def same(what: str, ours: set[str], theirs: set[str]) -> None:
        if ours != theirs:
            problems.append(f"{what}: offers {sorted(ours)}, --help tells {sorted(theirs)}")

    if len(commands) != 3 or len(options) < 15 or len(rules) < 5 or len(instruments) < 5:
        problems.append(f"--help was not understood: {commands} {options} {rules} {instruments}")

    same("bash, commands", completed_by_bash(folder, cli, ""), commands | general)
    same("bash, options", completed_by_bash(folder, cli, "score", "-"), options)
    same("bash, rules", completed_by_bash(folder, cli, "score", "--rule", ""), rules)
    for words in (("describe", ""), ("score", "--instrument", "")):
        same("bash, instruments", completed_by_bash(folder, cli, *words), instruments)

    fish = (folder / "attachment-atlas-cli.fish").read_text(encoding="utf-8")
    same(
        "fish, options",
        {f"--{name}" for name in re.findall(r"from score' -l ([\w-]+)", fish)}
        | {f"-{name}" for name in re.findall(r"from score' -s (\w)", fish)},
        options,
    )
    zsh = (folder / "_attachment-atlas-cli").read_text(encoding="utf-8")
    of_score = zsh[zsh.index("    score)") :]
    same("zsh, options", set(re.findall(r"'\*?(-[\w-]+)\[", of_score)), options)
    same("zsh, commands", set(re.findall(r"(\w+)\\:", zsh)), commands)
    same("zsh, rules", set(re.search(r":rule:\(([^)]*)\)", zsh)[1].split()), rules)
    tried = ["bash"]
    if shutil.which("fish"):
        tried.append("fish")
        same(
            "fish, commands",
            completed_by_fish(folder, cli, "attachment-atlas-cli "),
            commands,
        )
        same(
            "fish, rules",
            completed_by_fish(folder, cli, "attachment-atlas-cli score --rule "),
            rules,
        )
        same(
            "fish, instruments",
            completed_by_fish(folder, cli, "attachment-atlas-cli describe "),
            instruments,
        )
    if shutil.which("zsh"):
        tried.append("zsh (syntax)")
        subprocess.run(["zsh", "-n", folder / "_attachment-atlas-cli"], check=True)

    print("\n".join(problems) or f"{len(options)} options complete; tried in {', '.join(tried)}")
    return problems


def main() -> int:
    cli, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    # Files are offered too: where there are none, what remains is what is tested.
    with tempfile.TemporaryDirectory() as empty:
        os.chdir(empty)
        problems = disagreements(cli, folder)
        os.chdir("/")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
