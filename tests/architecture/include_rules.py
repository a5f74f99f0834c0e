#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which room may include which: the floors and doors of core/README.md, read off the include lines.

The compiler does not help: Debian's include path lets <QtGui/QColor> compile inside the core.
"""

import pathlib
import re
import sys

# A room of the core may include itself and these.
CORE_ROOMS = {
    "base": set(),
    "model": {"base"},
    "instrument": {"base", "model"},
    "scoring": {"base", "model", "instrument"},
    "content": {"base", "model"},
    "tables": {"base"},
    "cohort": {"base", "model", "tables", "instrument", "scoring"},
    "records": {"base", "model", "instrument", "scoring"},
    "report": {"base", "model", "instrument", "scoring", "content", "cohort", "records"},
    "archive": {"base", "model", "instrument", "scoring", "records"},
}
# No header of the core names these.
GUI_HEADER = re.compile(
    r"Q(Color|Palette|Font|Icon|Pixmap|Image|Painter|Brush|Pen|Widget|Application|GuiApplication|"
    r"Text(Document|Cursor|Browser)|Label|PushButton|Chart|Svg|Network|Tcp|Ssl|Desktop)"
)
SQL_HEADER = re.compile(r"^Q?Sql|^QSql")
CHART_HEADER = re.compile(r"^Q(Chart|ChartView|ValueAxis|ScatterSeries|LineSeries|AreaSeries)$")
# What waits in a loop of its own, or is asked in many ways, has one door in the kit of forms.
FORM_KIT = {
    "QFileDialog": "app/widgets/file_question.cpp",
    "QMessageBox": "app/widgets/confirmation.h",
}
# Made anew when the language changes: nothing there hears of it while it lives.
ONE_LANGUAGE = ("app/pages/", "app/print/", "app/transfer/", "app/widgets/")
# A room of the app may include itself and these: the floors below it, never one beside it. The same
# table is in app/CMakeLists.txt, where the linker holds the rooms to it.
BLOCKS = {"foundation", "widgets", "mapview", "print"}
PAGES = {
    f"pages/{page}"
    for page in ("home", "quiz", "result", "map", "people", "classroom", "journal", "learn",
                 "support", "settings")
}
TOOLS = {"presenter", "transfer", "security"}
APP_ROOMS = {
    "foundation": set(),
    "widgets": {"foundation"},
    "mapview": {"foundation", "widgets"},
    "print": {"foundation", "widgets", "mapview"},
    **{room: BLOCKS for room in PAGES | TOOLS},
    "window": BLOCKS | PAGES | TOOLS,
    "program": BLOCKS | {"security", "window"},
    "main.cpp": {"program"},
    "cli": set(),
    "voice": set(),
}
# SQL: what is saved, and the full-text index of what there is to read.
SQL_FILES = re.compile(r"core/(records/.*|content/search_index\.cpp)")


def includes(text: str) -> list[str]:
    return re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', text, re.MULTILINE)


def app_room(path: str) -> str:
    parts = path.split("/")
    return "/".join(parts[1:3]) if parts[1] == "pages" else parts[1]


def breaches(path: str, text: str) -> list[str]:
    parts = path.split("/")
    found = []

    def breach(header: str, reason: str) -> None:
        found.append(f"{path}: includes {header}: {reason}")

    if parts[0] == "app" and app_room(path) not in APP_ROOMS:
        return [f"{path}: no room of the app is called {app_room(path)}"]
    for header in includes(text):
        target = header.split("/")
        if parts[0] == "core":
            room = parts[1]
            if target[0] == "app":
                breach(header, "the core never includes the app")
            if target[0] == "core" and target[1] != room and target[1] not in CORE_ROOMS[room]:
                breach(header, f"{room} may include only {sorted(CORE_ROOMS[room]) or 'itself'}")
            if GUI_HEADER.match(target[-1]) or target[0] in ("QtGui", "QtWidgets", "QtNetwork"):
                breach(header, "the core has no GUI and no network")
            if not SQL_FILES.fullmatch(path) and SQL_HEADER.match(target[-1]):
                breach(header, "SQL stands in core/records and the search index alone")
        if parts[0] == "app":
            if CHART_HEADER.match(target[-1]) and path != "app/mapview/map_plot.cpp":
                breach(header, "Qt Charts is named in app/mapview/map_plot.cpp alone")
            if SQL_HEADER.match(target[-1]):
                breach(header, "SQL stands in core/records alone")
            if path != FORM_KIT.get(target[-1], path):
                breach(header, f"asked through {FORM_KIT[target[-1]]}")
            room = app_room(path)
            if target[0] == "app":
                other = app_room(header)
                if other != room and other not in APP_ROOMS[room]:
                    breach(header, f"{room} may include only {sorted(APP_ROOMS[room]) or 'itself'}")
    if path.startswith(ONE_LANGUAGE) and "LanguageChange" in text:
        found.append(f"{path}: is made anew when the language changes, and words itself once")
    return found


def strays(paths: set[str]) -> list[str]:
    """What a source of the core declares stands in the header of its name, where one looks for it."""
    return [
        f"{path}: has no header of its own"
        for path in sorted(paths)
        if path.startswith("core/") and path.endswith(".cpp") and path[:-4] + ".h" not in paths
    ]


def reached_from(room: str, rooms: dict[str, set[str]]) -> set[str]:
    reached = set()
    ahead = [room]
    while ahead:
        new = rooms[ahead.pop()] - reached
        reached |= new
        ahead += new
    return reached


def check_tree(root: pathlib.Path) -> int:
    found = []
    files = [
        path
        for room in ("core", "app")
        for path in sorted((root / room).rglob("*"))
        if path.suffix in (".h", ".cpp")
    ]
    found += strays({path.relative_to(root).as_posix() for path in files})
    for path in files:
        found += breaches(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    print("\n".join(found) or f"{len(files)} files keep to their rooms")
    return 1 if found or not files else 0


def self_test() -> int:
    forbidden = {
        "core/model/style.h": "#include <QtGui/QColor>",
        "core/scoring/score.cpp": '#include "core/records/store.h"',
        "core/records/store.h": '#include "core/report/report_document.h"',
        "core/cohort/cohort_scores.h": '#include "core/report/class_report.h"',
        "core/base/error.h": '#include "app/foundation/text/wording.h"',
        "core/content/library.cpp": "#include <QSqlQuery>",
        "app/foundation/theme/theme.h": '#include "app/widgets/card.h"',
        "app/widgets/card.cpp": '#include "app/pages/map/map_page.h"',
        "app/mapview/attachment_map.cpp": '#include "app/print/pages.h"',
        "app/print/report/report_dialog.cpp": '#include "app/pages/result/score_table.h"',
        "app/pages/quiz/quiz_page.cpp": '#include "app/pages/learn/article_view.h"',
        "app/pages/learn/tours/tour_player.cpp": '#include "app/window/services.h"',
        "app/pages/result/result_page.cpp": "#include <QChartView>",
        "app/pages/people/people_page.cpp": '#include "app/transfer/record_dialogs.h"',
        "app/pages/journal/journal_page.cpp": "#include <QFileDialog>",
        "app/pages/home/home_page.cpp": "#include <QMessageBox>",
        "app/presenter/presenter_window.cpp": '#include "app/pages/map/map_page.h"',
        "app/security/lock_page.cpp": '#include "app/window/main_window.h"',
        "app/window/main_window.cpp": '#include "app/program/program.h"',
        "app/main.cpp": '#include "app/pages/learn/read_aloud.h"',
        "app/cli/main.cpp": '#include "app/foundation/text/wording.h"',
        "app/pages/map/map_page.h": "if (event->type() == QEvent::LanguageChange)",
        "app/utils/strings.cpp": "",
    }
    missed = [path for path, line in forbidden.items() if not breaches(path, line + "\n")]
    if strays({"core/base/a.cpp", "core/base/a.h", "core/base/b.cpp"}) != [
        "core/base/b.cpp: has no header of its own"
    ]:
        missed.append("a source without a header")
    allowed = not any(
        breaches(path, "#include <QSqlQuery>\n")
        for path in ("core/records/store.cpp", "core/content/search_index.cpp")
    )
    circles = [
        f"{room} and {other}"
        for rooms in (CORE_ROOMS, APP_ROOMS)
        for room, others in rooms.items()
        for other in others
        if room in reached_from(other, rooms)
    ]
    print("missed: " + ", ".join(missed) if missed else "every breach is noticed")
    print("circles: " + ", ".join(circles) if circles else "no rooms stand in a circle")
    return 0 if allowed and not missed and not circles else 1


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1] == "--self-test" else check_tree(pathlib.Path(sys.argv[1])))
