#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes figures.json and scores.csv from answers.csv. usage: figures.py [--check]

What the tests expect of the class, worked out a second time and apart from the program: plain
formulas over plain lists, nothing read but the answers. The key is written down here as Brennan,
Clark and Shaver (1998) printed it and the short forms as their authors number them, not taken from
the program's definitions. Where the program finds another figure, one of the two is wrong: look at
the formula and mend that one. A figure in figures.json is never changed by hand.

    score       mean of the answered, keyed items where at least 15 of 18 were answered; on 1 to 7:
                1.5 x - 0.5. Short forms are scored for people who answered everything
    sd          sum of squares / (n - 1)
    quartiles   position (n - 1) p in the sorted scores, linear in between (type 7)
    alpha       k/(k - 1) (1 - sum of item variances / variance of the sums), people without a gap
    loadings    those of one factor that leave the least squared residual correlations: each in turn
                is set to its best value given the others, sum(r l) / sum(l²), until none moves
    omega       (sum l)² / ((sum l)² + sum(1 - l²))
    item_rest   correlation of a keyed item with the sum of the other items of its dimension
    straight    four answers or more, all the same, to items keyed both ways within a dimension
    line        within a millionth of it; apart from the styles, or counted as low where it says so

With --check nothing is written: it fails where the files say something else.
"""

import csv
import json
import math
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
ITEMS = range(1, 37)
FEWEST = 15
NEAR = 1e-6
Z95 = 1.959963984540054

REVERSED = {3, 15, 19, 22, 25, 27, 29, 31, 33, 35}
FORMS = {
    "ecr": {"anxiety": list(range(2, 37, 2)), "avoidance": list(range(1, 37, 2))},
    # Wei, Russell, Mallinckrodt & Vogel (2007)
    "ecr-s": {"anxiety": [18, 26, 16, 22, 32, 6], "avoidance": [33, 11, 35, 17, 27, 13]},
    # Lafontaine et al. (2016)
    "ecr-12": {"anxiety": [2, 6, 8, 14, 18, 24], "avoidance": [9, 15, 25, 27, 29, 31]},
}
# Of the reference sample of 39,057 adults, on 1 to 5. The medians are sums of 55 and 44 over 18 items.
NORM = {
    "mean": {"anxiety": 3.0603, "avoidance": 2.5385},
    "median": {"anxiety": 55 / 18, "avoidance": 44 / 18},
    "sd": {"anxiety": 0.8007, "avoidance": 0.8293},
    "alpha": {"anxiety": 0.9161, "avoidance": 0.9376},
}
MIDDLE = {"anxiety": 4.0, "avoidance": 4.0}


def read_people() -> list[dict[int, int]]:
    """For each person the answers by number of the item; what is missing is not there."""
    with open(HERE / "answers.csv", encoding="utf-8", newline="") as file:
        return [{item: int(row[f"Q{item}"]) for item in ITEMS if row[f"Q{item}"] != "0"}
                for row in csv.DictReader(file)]


def mean(values: list[float]) -> float:
    return math.fsum(values) / len(values)


def covariance(first: list[float], second: list[float]) -> float:
    a, b = mean(first), mean(second)
    return math.fsum((x - a) * (y - b) for x, y in zip(first, second)) / (len(first) - 1)


def sd(values: list[float]) -> float:
    return math.sqrt(covariance(values, values))


def correlation(first: list[float], second: list[float]) -> float:
    return covariance(first, second) / (sd(first) * sd(second))


def quantile(values: list[float], share: float) -> float:
    values = sorted(values)
    position = share * (len(values) - 1)
    below = math.floor(position)
    above = min(below + 1, len(values) - 1)
    return values[below] + (position - below) * (values[above] - values[below])


def keyed(answer: int, item: int) -> int:
    return 6 - answer if item in REVERSED else answer


def mean_on(person: dict[int, int], items: list[int], turn: bool = True) -> float | None:
    """On 1 to 5; nothing where nothing was answered."""
    given = [keyed(person[i], i) if turn else person[i] for i in items if i in person]
    return mean(given) if given else None


def point(person: dict[int, int], form: str, turn: bool = True) -> dict[str, float]:
    """The scores on 1 to 7 of those who answered enough; without a dimension that has none."""
    scores = {}
    for dimension, items in FORMS[form].items():
        if form != "ecr" or sum(i in person for i in items) >= FEWEST:
            scores[dimension] = on_the_plane(mean_on(person, items, turn))
    return scores


def on_the_plane(value: float) -> float:
    return 1.5 * value - 0.5


def reading(scores: dict[str, float], lines: dict[str, float], on_line_is_low: bool) -> str:
    if len(scores) < 2:
        return "not_placed"
    above = {}
    for dimension in lines:
        distance = scores[dimension] - lines[dimension]
        if abs(distance) <= NEAR and not on_line_is_low:
            return "on_the_line"
        above[dimension] = distance > NEAR
    return {(False, False): "secure", (True, False): "preoccupied",
            (False, True): "dismissing", (True, True): "fearful"}[
                above["anxiety"], above["avoidance"]]


def one_factor(correlations: list[list[float]]) -> list[float]:
    count = len(correlations)
    loadings = [0.5] * count
    for _ in range(10000):
        before = list(loadings)
        for i in range(count):
            others = [j for j in range(count) if j != i]
            loadings[i] = (math.fsum(correlations[i][j] * loadings[j] for j in others)
                           / math.fsum(loadings[j] ** 2 for j in others))
        if max(abs(x - y) for x, y in zip(loadings, before)) < 1e-13:
            return loadings
    raise ArithmeticError("the loadings do not settle")


def complete_columns(people: list[dict[int, int]], items: list[int]) -> list[list[int]]:
    """The keyed answers to each item, of the people who answered all of these."""
    complete = [person for person in people if all(i in person for i in items)]
    return [[keyed(person[i], i) for person in complete] for i in items]


def alpha(columns: list[list[int]]) -> float:
    sums = [sum(answers) for answers in zip(*columns)]
    k = len(columns)
    of_items = math.fsum(covariance(column, column) for column in columns)
    return k / (k - 1) * (1 - of_items / covariance(sums, sums))


def reliability(people: list[dict[int, int]], items: list[int]) -> dict:
    columns = complete_columns(people, items)
    loadings = one_factor([[correlation(a, b) for b in columns] for a in columns])
    common = math.fsum(loadings) ** 2
    return {"people": len(columns[0]), "alpha": alpha(columns),
            "omega": common / (common + math.fsum(1 - each**2 for each in loadings)),
            "loadings": loadings}


def item_rest(people: list[dict[int, int]], items: list[int], item: int) -> float:
    columns = complete_columns(people, items)
    own = columns[items.index(item)]
    return correlation(own, [sum(answers) - x for answers, x in zip(zip(*columns), own)])


def is_straight(person: dict[int, int]) -> bool:
    both_ways = any(
        {item in REVERSED for item in items if item in person} == {True, False}
        for items in FORMS["ecr"].values())
    return len(person) >= 4 and len(set(person.values())) == 1 and both_ways


def share(part: int, of: int) -> dict:
    """The percentage as it is printed; half up, so that no rule of rounding decides."""
    return {"people": part, "percent": math.floor(1000 * part / of + 0.5) / 10}


def import_figures(people: list[dict[int, int]]) -> dict:
    return {"rows": len(people), "empty_rows": sum(not person for person in people),
            "missing_cells": sum(len(ITEMS) - len(person) for person in people)}


def score_figures(people: list[dict[int, int]]) -> dict:
    placed = [scores for scores in (point(person, "ecr") for person in people) if len(scores) == 2]
    figures: dict = {"placed": len(placed)}
    columns = {dimension: [scores[dimension] for scores in placed] for dimension in MIDDLE}
    for dimension, values in columns.items():
        figures[dimension] = {
            "mean": mean(values), "sd": sd(values), "lower_quartile": quantile(values, 0.25),
            "median": quantile(values, 0.5), "upper_quartile": quantile(values, 0.75),
            "smallest": min(values), "largest": max(values)}
    figures["correlation"] = correlation(columns["anxiety"], columns["avoidance"])
    return figures


def answer_figures(people: list[dict[int, int]]) -> dict:
    figures: dict = {"without_answers": sum(not person for person in people)}
    figures["straight_liners"] = [row for row, person in enumerate(people) if is_straight(person)]
    for dimension, items in FORMS["ecr"].items():
        figures[dimension] = reliability(people, items)
    figures["items"] = []
    for item in ITEMS:
        given = [person[item] for person in people if item in person]
        dimension = "avoidance" if item % 2 else "anxiety"
        figures["items"].append({
            "answered": len(given), "missing": len(people) - len(given),
            "mean": mean(given), "sd": sd(given),
            "item_rest": item_rest(people, FORMS["ecr"][dimension], item)})
    return figures


def short_form_figures(people: list[dict[int, int]]) -> dict:
    return {form: {dimension: {"alpha": alpha(complete_columns(people, sorted(items)))}
                   for dimension, items in FORMS[form].items()}
            for form in ("ecr-s", "ecr-12")}


def midpoint_figures(people: list[dict[int, int]]) -> dict:
    readings = [reading(point(person, "ecr"), MIDDLE, False) for person in people]
    return {each: readings.count(each) for each in
            ("secure", "preoccupied", "dismissing", "fearful", "on_the_line", "not_placed")}


def classroom_figures(people: list[dict[int, int]]) -> dict:
    """Of the people who answered everything, as the page of the classroom shows it."""
    people = [person for person in people if len(person) == len(ITEMS)]
    scores = [point(person, "ecr") for person in people]
    lines = {name: {d: on_the_plane(NORM[name][d]) for d in MIDDLE}
             for name in ("mean", "median")}
    own = {"own_mean": {d: mean([s[d] for s in scores]) for d in MIDDLE},
           "own_median": {d: quantile([s[d] for s in scores], 0.5) for d in MIDDLE}}
    # SEM = SD √(1 − alpha) of the sample behind the norm
    margin = {d: Z95 * 1.5 * NORM["sd"][d] * math.sqrt(1 - NORM["alpha"][d]) for d in MIDDLE}

    def readings(of: list[dict], at: dict, low: bool) -> list[str]:
        return [reading(each, at, low) for each in of]

    def changes(first: list[str], second: list[str]) -> dict:
        return share(sum(a != b for a, b in zip(first, second)), len(people))

    apart = readings(scores, MIDDLE, False)
    low = readings(scores, MIDDLE, True)
    by_mean = readings(scores, lines["mean"], False)
    return {
        "people": len(people),
        "crossing": share(sum(any(abs(each[d] - MIDDLE[d]) < margin[d] for d in MIDDLE)
                              for each in scores), len(people)),
        "norm_mean": changes(apart, by_mean),
        "norm_mean_between_styles": share(
            sum(a != b and "on_the_line" not in (a, b) for a, b in zip(apart, by_mean)),
            len(people)),
        "own_mean": changes(apart, readings(scores, own["own_mean"], False)),
        "own_median": changes(apart, readings(scores, own["own_median"], False)),
        "line_is_low": {
            "norm_mean": changes(low, readings(scores, lines["mean"], True)),
            "norm_median": changes(low, readings(scores, lines["median"], True)),
            "ecr-s": changes(low, readings([point(p, "ecr-s") for p in people], MIDDLE, True)),
            "ecr-12": changes(low, readings([point(p, "ecr-12") for p in people], MIDDLE, True)),
            "reversal_forgotten": changes(
                low, readings([point(p, "ecr", turn=False) for p in people], MIDDLE, True)),
        },
    }


def rounded(value):
    """Nine places: far more than a test looks at, and the same on every computer."""
    if isinstance(value, dict):
        return {key: rounded(each) for key, each in value.items()}
    if isinstance(value, list):
        return [rounded(each) for each in value]
    return round(value, 9) if isinstance(value, float) else value


def scores_table(people: list[dict[int, int]]) -> str:
    """The means of what was answered, however little, on 1 to 5."""
    lines = ["row,answered_anxiety,anxiety_mean,answered_avoidance,avoidance_mean"]
    for row, person in enumerate(people, start=1):
        cells = [str(row)]
        for items in FORMS["ecr"].values():
            value = mean_on(person, items)
            cells += [str(sum(i in person for i in items)), "" if value is None else f"{value:.9f}"]
        lines.append(",".join(cells))
    return "\n".join(lines) + "\n"


def main() -> int:
    people = read_people()
    figures = rounded({
        "import": import_figures(people),
        "scores": score_figures(people),
        "midpoint": midpoint_figures(people),
        "answers": answer_figures(people),
        "short_forms": short_form_figures(people),
        "classroom": classroom_figures(people),
    })
    made = {"figures.json": json.dumps(figures, indent=1) + "\n",
            "scores.csv": scores_table(people)}
    wrong = [name for name, text in made.items()
             if "--check" in sys.argv[1:] and (HERE / name).read_text(encoding="utf-8") != text]
    for name in wrong:
        print(f"{name} is not what figures.py computes from answers.csv", file=sys.stderr)
    if "--check" not in sys.argv[1:]:
        for name, text in made.items():
            (HERE / name).write_text(text, encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
