#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line on every table of tests/data/tables: the right scores, or a question and no score.

usage: tables.py CLI TABLES_FOLDER
"""

import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile

CLI, TABLES = sys.argv[1], pathlib.Path(sys.argv[2])
problems = []


def score(*arguments, **more):
    return subprocess.run([CLI, "score", *arguments], capture_output=True, text=True, **more)


def expect(what, holds):
    if not holds:
        problems.append(what)


def options_of(case):
    given = case["given"]
    options = []
    if case["questionnaire"]:
        options += ["--questionnaire", case["questionnaire"]]
    if "columns" in given:
        options += ["--columns", given["columns"]]
    if "scale" in given:
        ends = given["scale"][::-1] if given.get("lowestAgrees") else given["scale"]
        options += ["--scale", f"{ends[0]}-{ends[1]}"]
    if "alreadyReversed" in given:
        options += ["--already-reversed" if given["alreadyReversed"] else "--not-reversed"]
    if "repeats" in given:
        options += ["--repeats", given["repeats"]]
    for word, number in given.get("words", {}).items():
        options += ["--words", f"{word}={number}"]
    return options


def same(text, scores):
    rows = list(csv.DictReader(io.StringIO(text)))
    if len(rows) != len(scores):
        return False
    for row, (anxiety, to_anxiety, avoidance, to_avoidance) in zip(rows, scores):
        for name, mean, answered in (
            ("anxiety", anxiety, to_anxiety),
            ("avoidance", avoidance, to_avoidance),
        ):
            if int(row[f"{name}_answered"]) != answered or (row[name] == "") != (mean is None):
                return False
            if mean is not None and abs(float(row[name]) - mean) > 2e-6:
                return False
    return True


def same_ready(text, scores):
    rows = list(csv.DictReader(io.StringIO(text)))
    return len(rows) == len(scores) and all(
        row[f"{name}_answered"] == "" and row["region"] and abs(float(row[name]) - mean) < 2e-6
        for row, both in zip(rows, scores)
        for name, mean in zip(("anxiety", "avoidance"), both)
    )


def try_tables():
    cases = json.loads((TABLES / "expected.json").read_text(encoding="utf-8"))
    for case in cases:
        options = options_of(case)
        ran = score(*options, str(TABLES / case["file"]))
        name = f"{case['file']} {' '.join(options)}"
        lines = ran.stderr.splitlines()
        said = [line.split(":")[0] for line in lines[:3]]
        expect(f"{name}: says {said} first", said == ["file", "columns", "answers"])
        if "scores" in case:
            expect(f"{name}: exit {ran.returncode}", ran.returncode == 0)
            expect(f"{name}: other scores", same(ran.stdout, case["scores"]))
        elif "ready" in case:
            on_plane = score(*options, "--to", "1-7", str(TABLES / case["file"]))
            expect(f"{name}: exit {ran.returncode}", ran.returncode == 0)
            expect(f"{name}: other scores", same_ready(on_plane.stdout, case["ready"]))
        else:
            expect(f"{name}: exit {ran.returncode} instead of 3", ran.returncode == 3)
            expect(f"{name}: wrote something", ran.stdout == "")
        doubts = sum(line.startswith("doubt: ") for line in lines)
        expect(f"{name}: {doubts} doubts", doubts == len(case["asks"]))
        notes = sum(line.startswith("note: ") for line in lines)
        expect(f"{name}: {notes} notes", notes == len(case["says"]))


def try_calls():
    plain = str(TABLES / "blank-lines.csv")
    piped = score("--questionnaire", "ecr", "-", input=pathlib.Path(plain).read_text())
    expect("standard input is read as the file is",
           piped.returncode == 0 and piped.stdout == score("--questionnaire", "ecr", plain).stdout)
    expect("--instrument says the same", score("--instrument", "ecr", plain).returncode == 0)
    doubtful = score("--questionnaire", "ecr", "--despite-doubts", str(TABLES / "already-reversed.csv"))
    expect("--despite-doubts scores and says the doubt",
           doubtful.returncode == 0 and "doubt: " in doubtful.stderr and doubtful.stdout)
    waves = str(TABLES / "scores-of-two-waves.csv")
    second = score("--scores", "T2_anxiety,5", waves)
    expect("ready scores are read from the columns that are named",
           second.returncode == 0 and second.stdout.splitlines()[1].startswith("1,2.944444,,5.111111,,"))
    expect("a column of scores that is not there",
           score("--scores", "t3_anxiety,5", waves).returncode == 2)
    for arguments in (("--scores", "4"), ("--scale", "x"), ("--columns", "Q1-Q99"), ("--columns", "2-9"), ("--separator", "xx"),
                      ("--header-lines", "x"), ("--words", "x"), ("--repeats", "x"), ("--questionnaire", "x"),
                      ("--encoding", "no-such-letters"), ("--rule", "x"), ("--no-such-option",)):  # fmt: skip
        ran = score("--questionnaire", "ecr", *arguments, plain)
        expect(f"{' '.join(arguments)}: exit {ran.returncode}", ran.returncode == 2)
        expect(f"{' '.join(arguments)}: {ran.stderr}", "score: " in ran.stderr and not ran.stdout)
    for name in ("damaged.xlsx", "damaged.sav", "no-such-file.csv"):
        ran = score(str(TABLES / name))
        expect(f"{name}: exit {ran.returncode}", ran.returncode == 3 and not ran.stdout)
    with tempfile.TemporaryDirectory() as folder:
        table = pathlib.Path(folder) / "few.csv"
        header = ",".join(f"ecr{item}" for item in range(1, 37))
        table.write_text(header + "\n" + ("1,7" + "," * 34 + "\n") * 3)
        output = pathlib.Path(folder) / "scores.csv"
        ran = score(str(table), "-o", str(output))
        expect(f"nobody could be scored: exit {ran.returncode}", ran.returncode == 4)
        expect("the rows are written all the same", len(output.read_text().splitlines()) == 4)
        # A remark far below what is looked at swallows rows: no file appears.
        long = pathlib.Path(folder) / "long.csv"
        row = ",".join("1234567"[i % 7] for i in range(36))
        rows = [f"{row},"] * 40_000
        rows[30_000] += '"so'
        rows[30_010] += 'so"'
        long.write_text(header + ",remark\n" + "\n".join(rows) + "\n")
        output.unlink()
        ran = score(str(long), "-o", str(output))
        expect(f"rows that a mark swallows: exit {ran.returncode}",
               ran.returncode == 3 and "30001" in ran.stderr and not output.exists())
    for command in ("list", "describe", "score"):
        helped = subprocess.run([CLI, command, "--help"], capture_output=True, text=True)
        expect(f"{command} --help", helped.returncode == 0 and helped.stdout.startswith("usage:"))


try_tables()
try_calls()
print("\n".join(problems) or "every table is scored right or asked about")
sys.exit(1 if problems else 0)
