#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers a quiz and saves its result as PDF, by keys alone.

usage: by_keys.py PDF_FILE

Presses Tab until what has the focus is named as it should be, and waits until what should appear is
on the screen. Both it is told by the accessibility bus, as a screen reader is: wherever things
stand, somebody who cannot see gets there too. Needs DISPLAY, a session bus, and the program running
on both with accessibility switched on.
"""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0
STATEMENTS = 24
TABS = 80


def fail(what: str) -> None:
    sys.exit("by_keys: " + what)


def answer_of(number: int) -> int:
    return number % 5 + 2


def children(thing) -> list:
    # Long tables have many children and none of what is looked for.
    return [thing.get_child_at_index(i) for i in range(min(thing.get_child_count(), 60))]


def on_screen():
    """Everything of the program that is shown, parents before their children."""
    waiting = []
    for program in children(Atspi.get_desktop(0)):
        if program and program.get_name() == "attachment-atlas":
            waiting += children(program)
    while waiting:
        thing = waiting.pop(0)
        try:
            if not thing or not thing.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
            yield thing
            waiting[:0] = children(thing)
        except GLib.Error:
            continue  # gone since


def focused() -> str:
    name = ""
    for thing in on_screen():
        try:
            if thing.get_state_set().contains(Atspi.StateType.FOCUSED):
                name = thing.get_name()  # the innermost one
        except GLib.Error:
            continue
    return name


def shown(text: str) -> bool:
    for thing in on_screen():
        try:
            if text in thing.get_name():
                return True
        except GLib.Error:
            continue
    return False


def wait_for(what: str, holds) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            names = dict.fromkeys(thing.get_name() for thing in on_screen())
            fail(f"{what} did not come. On the screen:\n  " + "\n  ".join(filter(None, names)))
        time.sleep(0.1)


def wait_until_shown(text: str) -> None:
    wait_for(f"“{text}”", lambda: shown(text))


def xdotool(*arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments], capture_output=True, text=True, check=False, timeout=60
    )
    return done.stdout.strip()


def press(*keys: str) -> None:
    for key in keys:
        xdotool("key", key)


def enter_window(title: str) -> None:
    """There is no window manager to give a new window the keys."""
    found = ""

    def look() -> bool:
        nonlocal found
        found = xdotool("search", "--onlyvisible", "--name", f"^{title}$").split("\n")[-1]
        return bool(found)

    wait_for(f"a window “{title}”", look)
    xdotool("windowfocus", "--sync", found)


def go_to(name: str) -> None:
    """Tab until the focus is on what is so named."""
    passed = []
    for _ in range(TABS):
        here = focused()
        if here == name:
            return
        passed.append(here)
        press("Tab")
        end = time.monotonic() + 1.0
        while focused() == here and time.monotonic() < end:
            time.sleep(0.02)
    fail(f"no Tab leads to “{name}”. Passed: {passed}")


def press_button(name: str) -> None:
    wait_until_shown(name)
    go_to(name)
    press("space")


def main() -> None:
    pdf = sys.argv[1]
    enter_window("Attachment Atlas")
    wait_until_shown("A map of closeness")
    press("Escape")
    press("alt+2")
    wait_until_shown("Choose a questionnaire")
    press_button("Choose")
    press_button("I have read this and want to begin")
    for number in range(1, STATEMENTS + 1):
        wait_until_shown(f"Statement {number} of {STATEMENTS}")
        press(str(answer_of(number)), "Return")
    press_button("See my result")
    press_button("Print or save …")
    enter_window("Print or save")
    press_button("Save as PDF …")
    enter_window("Save as PDF")
    press("ctrl+a")
    xdotool("type", "--delay", "20", pdf)
    press("Return")
    answers = [answer_of(number) for number in range(1, STATEMENTS + 1)]
    print(len(answers), sum(answers))


if __name__ == "__main__":
    main()
