#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes answers.csv: a class of people who do not exist. usage: make_class.py [--check]

508 people answer the 36 items of the ECR from 1 to 5; 0 stands for a missing answer, as in tables
that a website collected. Every number comes from the generator below and its seed; no answer of a
real person was used, and no statistic of any sample.

The model: two traits, normal, correlated at .05. An item has a mean, a loading on the trait it
belongs to and the rest of its variance of its own; an answer is
    round(mean + 1.2 (loading × trait + √(1 − loading²) × own part)), held within 1 to 5,
turned round where the key of the ECR (resources/instruments/ecr.osd) reverses the item. Then some
people get what makes tables difficult:
    - answers left out, up to whole pages, whole dimensions and everything;
    - exactly as many answers on a dimension as a score needs, and one fewer;
    - the same answer everywhere;
    - a mean exactly on the middle of the scale, on one dimension or on both;
    - an age that cannot be, and a country whose code reads like "not available".

With --check nothing is written: it fails where answers.csv is not what would be.
"""

import json
import pathlib
import random
import sys
from statistics import NormalDist

HERE = pathlib.Path(__file__).resolve().parent
ECR = HERE.parents[2] / "resources" / "instruments" / "ecr.osd"
SEED = 36
PEOPLE = 508
ITEMS = 36
LOWEST, HIGHEST, MISSING = 1, 5, 0
ITEM_SD = 1.2
CORRELATION = 0.05
COUNTRIES = ["US"] * 10 + ["GB"] * 4 + ["DE"] * 3 + ["CA", "IN", "AU", "NL", "FR", "BR", "JP", "NA"]

# Only random() is the same in every version of Python, so everything else is made from it.
generator = random.Random(SEED)


def normal() -> float:
    return NormalDist().inv_cdf(max(generator.random(), 1e-12))


def between(lowest: int, highest: int) -> int:
    return lowest + int(generator.random() * (highest - lowest + 1))


def some_of(values: list) -> list:
    """The same values in an order drawn at random."""
    left = list(values)
    return [left.pop(between(0, len(left) - 1)) for _ in values]


def read_key() -> dict[str, dict[int, int]]:
    """For each dimension: place of the item (from 0) -> 1, or -1 where it is reversed."""
    definition = json.loads(ECR.read_text(encoding="utf-8"))["definition"]
    places = {item["id"]: place for place, item in enumerate(
        each for each in definition["items"] if each["type"] == "likert")}
    return {dimension: {places[item]: sign for item, sign in scoring["items"].items()}
            for dimension, scoring in definition["scoring"].items()}


def answered_by(traits: dict[str, float], key: dict, items: list[tuple[float, float]]) -> list[int]:
    answers = [MISSING] * ITEMS
    for dimension, signs in key.items():
        for place, sign in sorted(signs.items()):
            mean, loading = items[place]
            own = (1 - loading**2) ** 0.5 * normal()
            answer = round(mean + ITEM_SD * (loading * traits[dimension] + own))
            answer = min(max(answer, LOWEST), HIGHEST)
            answers[place] = answer if sign > 0 else LOWEST + HIGHEST - answer
    return answers


def put_on_the_middle(answers: list[int], signs: dict[int, int]) -> None:
    """Moves answers to one dimension by one, here and there, until their mean is 3 exactly."""
    while True:
        keyed = {place: sign * (answers[place] - 3) for place, sign in signs.items()}
        away = sum(keyed.values())
        if away == 0:
            return
        step = -1 if away > 0 else 1
        place = sorted(signs)[between(0, len(signs) - 1)]
        if abs(keyed[place] + step) <= 2:
            answers[place] += step * signs[place]


def leave_out(answers: list[int], places: list[int]) -> None:
    for place in places:
        answers[place] = MISSING


def make_difficult(people: list[list[int]], key: dict) -> None:
    """Each change gets people of its own, wherever in the table they stand."""
    chosen = iter(some_of(list(range(PEOPLE))))
    everywhere = list(range(ITEMS))

    def next_person() -> list[int]:
        return people[next(chosen)]

    for _ in range(34):
        leave_out(next_person(), some_of(everywhere)[:1])
    for count in (2, 2, 2, 2, 3, 3, 4):
        leave_out(next_person(), some_of(everywhere)[:count])
    for first_left_out in (6, 10, 12, 18, 24, 30):
        leave_out(next_person(), everywhere[first_left_out:])
    for signs in key.values():
        leave_out(next_person(), list(signs))  # the whole dimension
        for count in (3, 3, 4):  # of 18; a score needs 15
            leave_out(next_person(), some_of(list(signs))[:count])
        for _ in range(3):
            put_on_the_middle(next_person(), signs)
    both = next_person()
    for signs in key.values():
        put_on_the_middle(both, signs)
    with_a_gap = next_person()
    for signs in key.values():  # seventeen answers with a mean of 3
        put_on_the_middle(with_a_gap, signs)
        leave_out(with_a_gap, [next(place for place in signs if with_a_gap[place] == 3)])
    for same in (1, 2, 3, 3, 4, 5):
        next_person()[:] = [same] * ITEMS
    early = next_person()  # the same answer ten times, then nothing
    early[:] = [4] * 10 + [MISSING] * (ITEMS - 10)
    too_few = next_person()  # three alike are no line yet
    too_few[:] = [4] * 3 + [MISSING] * (ITEMS - 3)
    for _ in range(4):
        leave_out(next_person(), everywhere)


def make_table() -> str:
    key = read_key()
    items = [(2.2 + 1.8 * generator.random(), 0.5 + 0.3 * generator.random()) for _ in range(ITEMS)]
    people = []
    for _ in range(PEOPLE):
        anxiety = normal()
        avoidance = CORRELATION * anxiety + (1 - CORRELATION**2) ** 0.5 * normal()
        traits = {"anxiety": anxiety, "avoidance": avoidance}
        people.append(answered_by(traits, key, items))
    make_difficult(people, key)
    lines = [",".join([f"Q{item}" for item in range(1, ITEMS + 1)] + ["age", "gender", "country"])]
    impossible_ages = {40: 3, 200: 1988, 333: 212}
    for person, answers in enumerate(people):
        age = impossible_ages.get(person, 18 + int(abs(normal()) * 12))
        gender = between(0, 3) if generator.random() < 0.05 else between(1, 2)
        country = COUNTRIES[between(0, len(COUNTRIES) - 1)]
        lines.append(",".join([*map(str, answers), str(age), str(gender), country]))
    return "\n".join(lines) + "\n"


def main() -> int:
    table = make_table()
    file = HERE / "answers.csv"
    if "--check" in sys.argv[1:]:
        if file.read_text(encoding="utf-8") == table:
            return 0
        print("answers.csv is not what make_class.py makes", file=sys.stderr)
        return 1
    file.write_text(table, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
