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
    "cohort": {"base", "model", "instrument", "scoring"},
    "records": {"base", "model", "instrument", "scoring"},
    "report": {"base", "model", "instrument", "scoring", "cohort", "records"},
    "archive": {"base", "model", "instrument", "scoring", "records"},
}
# No header of the core names these.
GUI_HEADER = re.compile(
    r"Q(Color|Palette|Font|Icon|Pixmap|Image|Painter|Brush|Pen|Widget|Application|GuiApplication|"
    r"Text(Document|Cursor|Browser)|Label|PushButton|Chart|Svg|Network|Tcp|Ssl|Desktop)"
)
SQL_HEADER = re.compile(r"^Q?Sql|^QSql")
CHART_HEADER = re.compile(r"^Q(Chart|ChartView|ValueAxis|ScatterSeries|LineSeries|AreaSeries)$")
PAGES = {"home", "quiz", "result", "map", "learn", "classroom", "people", "journal"}
# What pages are made of: these know no page.
BUILDING_BLOCKS = {
    "widgets", "plane", "practice", "tour", "presenter", "paper", "report", "lock", "records",
}
# SQL: what is saved, and the full-text index of what there is to read.
SQL_FILES = re.compile(r"core/(records/.*|content/search_index\.cpp)")


def includes(text: str) -> list[str]:
    return re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', text, re.MULTILINE)


def breaches(path: str, text: str) -> list[str]:
    parts = path.split("/")
    found = []

    def breach(header: str, reason: str) -> None:
        found.append(f"{path}: includes {header}: {reason}")

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
            if CHART_HEADER.match(target[-1]) and path != "app/plane/map_plot.cpp":
                breach(header, "Qt Charts is named in app/plane/map_plot.cpp alone")
            if SQL_HEADER.match(target[-1]):
                breach(header, "SQL stands in core/records alone")
            is_page = len(parts) == 3 and parts[1] in PAGES
            if is_page and target[0] == "app" and target[-1].endswith("_page.h"):
                if target[1] != parts[1]:
                    breach(header, "pages never include each other")
            if parts[1] in BUILDING_BLOCKS and target[0] == "app" and target[1] in PAGES:
                breach(header, "a building block knows no page")
            if parts[1] == "cli" and target[0] == "app" and target[1] != "cli":
                breach(header, "the command line has no window")
    return found


def check_tree(root: pathlib.Path) -> int:
    found = []
    files = [
        path
        for room in ("core", "app")
        for path in sorted((root / room).rglob("*"))
        if path.suffix in (".h", ".cpp")
    ]
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
        "app/report/report_dialog.cpp": '#include "app/result/result_page.h"',
        "core/base/error.h": '#include "app/shell/wording.h"',
        "core/content/library.cpp": "#include <QSqlQuery>",
        "app/quiz/quiz_page.cpp": '#include "app/learn/learn_page.h"',
        "app/result/result_page.cpp": "#include <QChartView>",
        "app/widgets/card.cpp": '#include "app/map/map_page.h"',
        "app/tour/tour_player.cpp": '#include "app/learn/learn_page.h"',
        "app/presenter/presenter_window.cpp": '#include "app/map/map_page.h"',
        "app/cli/main.cpp": '#include "app/shell/theme.h"',
    }
    missed = [path for path, line in forbidden.items() if not breaches(path, line + "\n")]
    allowed = not any(
        breaches(path, "#include <QSqlQuery>\n")
        for path in ("core/records/store.cpp", "core/content/search_index.cpp")
    )
    print("missed: " + ", ".join(missed) if missed else "every breach is noticed")
    return 0 if allowed and not missed else 1


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1] == "--self-test" else check_tree(pathlib.Path(sys.argv[1])))
