#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the tables of this folder: one defect each, with its right value in expected.json.

usage: make_tables.py FOLDER_OF_INSTRUMENTS

All people are made up, with two factors behind their answers. The scores in expected.json are
worked out here, from the definitions, by nothing of the program.
"""

import json
import pathlib
import random
import struct
import sys
import zipfile

HERE = pathlib.Path(__file__).parent
INSTRUMENTS = pathlib.Path(sys.argv[1])
PEOPLE = 30
expected = []


def key_of(name):
    definition = json.loads((INSTRUMENTS / f"{name}.osd").read_text(encoding="utf-8"))
    definition = definition.get("definition", definition)
    ids = [item["id"] for item in definition.get("items", definition.get("questions"))]
    keys = []
    for scoring in ("anxiety", "avoidance"):
        coding = definition["scoring"][scoring]["items"]
        keys.append({ids.index(item): sign for item, sign in coding.items()})
    return ids, keys


def answers_to(name, lo=1, hi=7, people=PEOPLE, seed=1):
    ids, keys = key_of(name)
    generator = random.Random(f"{name} {lo} {hi} {people} {seed}")
    rows = []
    for _ in range(people):
        factors = [generator.gauss(0, 1) for _ in keys]
        row = []
        for item in range(len(ids)):
            signed = [(k, key[item]) for k, key in enumerate(keys) if item in key]
            middle, spread = (lo + hi) / 2, (hi - lo) / 3.2
            value = middle + generator.gauss(0, 0.55) * spread
            for k, sign in signed:
                value += sign * factors[k] * spread
            row.append(min(hi, max(lo, round(value))))
        rows.append(row)
    # Both ends are given, by more than one person.
    for person, value in enumerate((lo, hi, lo, hi)):
        rows[person][person::7] = [value] * len(rows[person][person::7])
    return rows


def scores_of(name, rows, lo=1, hi=7, minimum=1):
    _, keys = key_of(name)
    result = []
    for row in rows:
        line = []
        for key in keys:
            kept = [
                (row[item] if sign > 0 else lo + hi - row[item])
                for item, sign in key.items()
                if row[item] is not None
            ]
            enough = len(kept) >= minimum
            line += [round(sum(kept) / len(kept), 6) if enough else None, len(kept)]
        result.append(line)
    return result


def case(file, questionnaire, scores=None, asks=(), says=(), **given):
    expected.append(
        {
            "file": file,
            "questionnaire": questionnaire,
            "given": given,
            "asks": sorted(asks),
            "says": sorted(says),
            **({"scores": scores} if scores is not None else {}),
        }
    )


def text(rows, separator=",", end="\n"):
    return "".join(separator.join(str(cell) for cell in row) + end for row in rows)


def write(file, content, encoding="utf-8"):
    data = content if isinstance(content, bytes) else content.encode(encoding)
    (HERE / file).write_bytes(data)


def numbered(stem, count=36, form="{}{}"):
    return [form.format(stem, number + 1) for number in range(count)]


def with_ids(names, rows, first="id"):
    return [[first, *names]] + [[i + 1, *row] for i, row in enumerate(rows)]


ECR = answers_to("ecr")
SCORES = scores_of("ecr", ECR)
PLAIN = with_ids(numbered("Q"), ECR)
Q = {"questionnaire": "ecr", "scores": SCORES}


def encodings():
    named = [["Kürzel", *numbered("Q")]] + [[f"Jörg{i}", *row] for i, row in enumerate(ECR)]
    write("windows-1252-header.csv", text(named, ";"), "cp1252")
    case("windows-1252-header.csv", **Q, says=["EncodingIsAGuess"])
    write("utf-8-mark.csv", b"\xef\xbb\xbf" + text(named).encode())
    case("utf-8-mark.csv", **Q)
    for file, mark, encoding, says in (
        ("utf-16le-mark.txt", b"\xff\xfe", "utf-16le", []),
        ("utf-16be-mark.txt", b"\xfe\xff", "utf-16be", []),
        ("utf-16le-no-mark.txt", b"", "utf-16le", ["EncodingIsAGuess"]),
        ("utf-16be-no-mark.txt", b"", "utf-16be", ["EncodingIsAGuess"]),
    ):
        write(file, mark + text(named, "\t", "\r\n").encode(encoding))
        case(file, **Q, says=says)
    write("mac-line-ends.csv", text(PLAIN, ",", "\r"))
    case("mac-line-ends.csv", **Q)


def separators_and_headers():
    questions = [f"{i}. I think, now and then, that others, made up {i}, are far" for i in range(1, 37)]
    rows = [["Timestamp", *questions]] + [["2026-03-01", *row] for row in ECR]
    write("commas-in-questions.csv", text(rows, ";"))
    case("commas-in-questions.csv", **Q)
    write("commas-in-questions.tsv", text(rows, "\t"))
    case("commas-in-questions.tsv", **Q)
    write("sep-line.csv", "sep=;\r\n" + text(PLAIN, ";", "\r\n"))
    case("sep-line.csv", **Q)
    write("title-lines.csv", '"Survey, autumn class"\n\nExported 2026-10-01\n\n' + text(PLAIN))
    case("title-lines.csv", **Q, says=["LinesAbove"])
    write("title-lines-filled-up.csv", "Survey" + "," * 36 + "\n" + text(PLAIN))
    case("title-lines-filled-up.csv", **Q, says=["LinesAbove"])
    statement = [f'"How far? - Statement {i}, made up"' for i in range(1, 37)]
    codes = ['"{""ImportId"":""QID%d""}"' % i for i in range(37)]
    write(
        "three-header-rows.csv",
        text([["ResponseId", *numbered("ECR_")], ["Response ID", *statement], codes])
        + text([f"R_{i}", *row] for i, row in enumerate(ECR)),
    )
    case("three-header-rows.csv", **Q, says=["HeaderLines"])
    write(
        "two-header-rows.csv",
        text([["Respondent ID", "How far do you agree?", *[""] * 35], ["", *numbered("Statement ")]])
        + text([f"11{i}", *row] for i, row in enumerate(ECR)),
    )
    case("two-header-rows.csv", **Q, says=["HeaderLines"])
    again = PLAIN[:16] + [PLAIN[0]] + PLAIN[16:]
    write("header-again.csv", text(again))
    case("header-again.csv", **Q, says=["RowsLeftOut"])
    write("header-one-short.csv", text([numbered("Q")]) + text(PLAIN[1:]))
    case("header-one-short.csv", **Q, says=["NamesOneColumnOff"])
    write("rows-end-with-separator.csv", text(PLAIN[:1]) + text(row + [""] for row in PLAIN[1:]))
    case("rows-end-with-separator.csv", **Q, says=["NamesOneColumnOff"])
    write("header-two-short.csv", text([numbered("Q")]) + text(["x", *row] for row in PLAIN[1:]))
    case("header-two-short.csv", "ecr", asks=["HeaderIsNarrower", "UnreadCells"], says=["OutsideRange"])
    write("no-header.csv", text(ECR))
    case("no-header.csv", **Q)
    case("no-header.csv", **Q, columns="1-36")
    write("blank-lines.csv", text(PLAIN[:5]) + "\n\n" + text(PLAIN[5:]))
    case("blank-lines.csv", **Q)


def rows_of_nobody():
    mean = ["Mean"] + [round(sum(column) / PEOPLE) for column in zip(*ECR)]
    total = ["Summe"] + [sum(column) for column in zip(*ECR)]
    write("mean-and-total-rows.csv", text(PLAIN + [mean, total]))
    case("mean-and-total-rows.csv", **Q, says=["RowsLeftOut"])
    for file, name in (("mean-row-without-name.csv", ""), ("mean-row-named-m.csv", "M")):
        write(file, text(PLAIN + [[name] + mean[1:]]))
        case(file, **Q, says=["RowsLeftOut"])
    empty = [99, *[""] * 36]
    write("empty-rows.csv", text(PLAIN + [empty, empty]))
    none = [[None, 0, None, 0]] * 2
    case("empty-rows.csv", "ecr", SCORES + none, says=["RowsWithoutAnswers"])
    twice = PLAIN + [[3, *ECR[8]], [3, *ECR[9]]]
    write("repeated-ids.csv", text(twice))
    case("repeated-ids.csv", "ecr", asks=["RepeatedIds"])
    case("repeated-ids.csv", "ecr", SCORES + [SCORES[8], SCORES[9]], repeats="each")
    case("repeated-ids.csv", **Q, repeats="first")
    redcap = [["record_id", "redcap_event_name", *numbered("ecr_")]]
    for i in range(PEOPLE // 2):
        redcap.append([i, "baseline", *[""] * 36])
        redcap.append([i, "first", *ECR[i]])
        redcap.append([i, "second", *ECR[i + 15]])
    write("redcap-instances.csv", text(redcap))
    case("redcap-instances.csv", "ecr", asks=["RepeatedIds"], says=["RowsWithoutAnswers"])


def quotation_marks():
    rows = [PLAIN[0] + ["remark"]] + [row + [""] for row in PLAIN[1:]]
    rows[5][-1] = '"well'
    rows[11][-1] = 'or not"'
    write("mark-in-remark.tsv", text(rows, "\t"))
    case("mark-in-remark.tsv", **Q, says=["MarksAreText"])
    rows[11][-1] = ""
    write("one-mark-in-remark.tsv", text(rows, "\t"))
    case("one-mark-in-remark.tsv", **Q, says=["MarksAreText"])
    rows[5][-1] = '"two\nlines, and ""quoted"""'
    write("line-end-in-remark.csv", text(rows))
    case("line-end-in-remark.csv", **Q)


def columns():
    rs = answers_to("ecr-rs")
    generator = random.Random(9)
    other = [[generator.randint(1, 2) for _ in range(9)] for _ in rs]
    scores = scores_of("ecr-rs", rs)
    beside = [o + r for o, r in zip(other, rs)]
    write("ids-beside-questions.csv", text(with_ids(numbered("Q", 9) + numbered("ecrrs", 9), beside)))
    case("ids-beside-questions.csv", "ecr-rs", scores, says=["NumbersBesideIds"])
    case("ids-beside-questions.csv", None, scores, says=["NumbersBesideIds"])
    write("questions-of-questions.csv", text(with_ids(numbered("Q", 9) + numbered("Q10_", 9), beside)))
    case("questions-of-questions.csv", "ecr-rs", asks=["SeveralGroups"], says=["NobodyAbove"])
    case("questions-of-questions.csv", "ecr-rs", scores, columns="Q10_1-Q10_9")
    order = sorted(range(36), key=lambda i: str(i + 1))
    for stem, file in (("Q", "sorted-as-text.csv"), ("ecr_", "sorted-as-text-ids.csv")):
        write(file, text(with_ids([f"{stem}{i + 1}" for i in order], [[r[i] for i in order] for r in ECR])))
        case(file, **Q, says=["OrderByNumbers"])
        case(file, **Q, says=["OrderByNumbers"], columns="2-37")
        case(file, **Q, says=["OrderByNumbers"], columns=f"{stem}1-{stem}9")
    ecrr = answers_to("ecr-r")
    for file, form in (
        ("named-ecrr.csv", "ecrr{1}"),
        ("named-ecr-r.csv", "ECR_R_{1}"),
        ("named-ecr-r-blanks.csv", " ECR-R {1:02} "),
    ):
        write(file, text(with_ids(numbered("", 36, form), ecrr)))
        case(file, "ecr-r", scores_of("ecr-r", ecrr))
        case(file, None, scores_of("ecr-r", ecrr))
    case("named-ecrr.csv", "ecr", asks=["NamesSayAnother", "KeyedTheWrongWay"])
    ecrs = answers_to("ecr-s")
    write("named-ecrs.csv", text(with_ids(numbered("ECRS_", 12), ecrs)))
    case("named-ecrs.csv", None, scores_of("ecr-s", ecrs))
    twelve = answers_to("ecr-12")
    two = [[generator.randint(1, 4) for _ in range(12)] + row for row in twelve]
    write("two-scales-of-twelve.csv", text(with_ids(numbered("DEP", 12) + numbered("ECR", 12), two)))
    case("two-scales-of-twelve.csv", "ecr-12", scores_of("ecr-12", twelve), says=["NumbersBesideIds"])
    case("two-scales-of-twelve.csv", None, asks=["SeveralQuestionnaires"], says=["NumbersBesideIds"])
    four = [sum((answers_to("ecr-rs", seed=s)[i] for s in range(4)), []) for i in range(PEOPLE)]
    names = sum((numbered(f"{who}_", 9) for who in ("mother", "father", "partner", "friend")), [])
    write("four-relationships.csv", text(with_ids(names, four)))
    case("four-relationships.csv", "ecr-rs", asks=["SeveralGroups"])
    case("four-relationships.csv", None, asks=["SeveralGroups"])
    partner = scores_of("ecr-rs", answers_to("ecr-rs", seed=2))
    case("four-relationships.csv", "ecr-rs", partner, columns="partner_1-partner_9")
    couple = [a + b for a, b in zip(twelve, answers_to("ecr-12", seed=2))]
    write("couple.csv", text(with_ids(numbered("att.1_", 12) + numbered("att.2_", 12), couple)))
    case("couple.csv", "ecr-12", asks=["SeveralGroups"])
    again = [a + b for a, b in zip(ECR, answers_to("ecr", seed=2))]
    write("names-twice.csv", text(with_ids(numbered("Q") * 2, again)))
    case("names-twice.csv", "ecr", asks=["SeveralGroups"])
    case("names-twice.csv", **Q, columns="2-37")
    second = scores_of("ecr", answers_to("ecr", seed=2))
    case("names-twice.csv", "ecr", second, columns="38-73")
    reversed_items = [i for i in range(36) if any(key.get(i, 0) < 0 for key in key_of("ecr")[1])]
    raw_and_recoded = [r + [8 - r[i] for i in reversed_items] for r in ECR]
    names = numbered("ecr") + [f"ecr{i + 1}_R" for i in reversed_items]
    write("raw-and-recoded.csv", text(with_ids(names, raw_and_recoded)))
    case("raw-and-recoded.csv", **Q, says=["RecodedBeside"])
    names = [f"ecr{i + 1}{'R' if i in reversed_items else ''}" for i in range(36)]
    write("suffix-r-raw.csv", text(with_ids(names, ECR)))
    case("suffix-r-raw.csv", **Q, says=["ReversedByName"])
    turned = [[8 - x if i in reversed_items else x for i, x in enumerate(r)] for r in ECR]
    write("suffix-r-recoded.csv", text(with_ids(names, turned)))
    case("suffix-r-recoded.csv", "ecr", asks=["KeyedTheWrongWay"])
    case("suffix-r-recoded.csv", **Q, alreadyReversed=True)
    write("already-reversed.csv", text(with_ids(numbered("Q"), turned)))
    case("already-reversed.csv", "ecr", asks=["KeyedTheWrongWay"])
    case("already-reversed.csv", **Q, alreadyReversed=True)
    # Odd items avoidance, even ones anxiety, as a scorer of the ECR-R has it.
    mixed = [i // 2 if i % 2 else 18 + i // 2 for i in range(36)]
    write("another-order.csv", text(with_ids(numbered("ecrr"), [[r[i] for i in mixed] for r in ecrr])))
    case("another-order.csv", "ecr-r", asks=["KeyedTheWrongWay"])


AGREE = {
    "en": "Strongly disagree|Disagree|Somewhat disagree|Neither agree nor disagree|Somewhat agree"
    "|Agree|Strongly agree",
    "de": "Stimme überhaupt nicht zu|Stimme nicht zu|Stimme eher nicht zu|Teils/teils"
    "|Stimme eher zu|Stimme zu|Stimme voll und ganz zu",
    "es": "Totalmente en desacuerdo|En desacuerdo|Algo en desacuerdo"
    "|Ni de acuerdo ni en desacuerdo|Algo de acuerdo|De acuerdo|Totalmente de acuerdo",
    "fr": "Pas du tout d’accord|Pas d’accord|Plutôt pas d’accord|Ni d’accord ni en désaccord"
    "|Plutôt d’accord|D’accord|Tout à fait d’accord",
}


def cells():
    spellings = ["{}", " {}", "{} ", "{}.0", "+{}", "0{}", "{}\u00a0", "'{}", "{}e0", '"{}"', "{}."]
    spelled = []
    for i, row in enumerate(ECR):
        spelled.append([spellings[(i + j) % len(spellings)].format(x) for j, x in enumerate(row)])
        if i % 5 == 0:
            spelled[-1] = [chr(0xFF10 + x) for x in row]
    write("odd-spellings.csv", text(with_ids(numbered("Q"), spelled)))
    case("odd-spellings.csv", **Q)
    english = AGREE["en"].split("|")
    for file, form in (
        ("number-and-words.csv", lambda x: f"{x} - {english[x - 1]}"),
        ("number-equals-words.csv", lambda x: f"{x} = {english[x - 1]}"),
        ("words-at-the-ends.csv", lambda x: f"{x} = {english[x - 1]}" if x in (1, 7) else x),
        ("number-blank-words.csv", lambda x: f"{x} {english[x - 1]}" if x in (1, 7) else x),
        ("words-number-in-brackets.csv", lambda x: f"{english[x - 1]} ({x})"),
    ):
        write(file, text(with_ids(numbered("Q"), [[form(x) for x in row] for row in ECR])))
        case(file, **Q)
    write("answer-codes.csv", text(with_ids(numbered("", 36, "ecr[SQ{1:03}]"), [[f"A{x}" for x in r] for r in ECR])))
    case("answer-codes.csv", **Q, says=["WordsAsNumbers"])
    for language, phrases in AGREE.items():
        file = f"words-{language}.csv"
        rows = [[phrases.split("|")[x - 1] for x in row] for row in ECR]
        write(file, text(with_ids(numbered("ecr_"), rows), ";"))
        case(file, **Q, says=["WordsAsNumbers"])
    frequency = "never|seldom|now and then|sometimes|often|very often|always".split("|")
    write("unknown-words.csv", text(with_ids(numbered("ecr"), [[frequency[x - 1] for x in r] for r in ECR])))
    case("unknown-words.csv", "ecr", asks=["UnknownWords"])
    case("unknown-words.csv", **Q, words={word: i + 1 for i, word in enumerate(frequency)})
    five = answers_to("ecr", 1, 5)
    german = "Trifft gar nicht zu|Trifft eher nicht zu|Teils, teils|Trifft eher zu|Trifft voll und ganz zu"
    rows = [[f'"{german.split("|")[x - 1]}"' for x in r] for r in five]
    write("words-of-five-points.csv", text(with_ids(numbered("ecr"), rows)))
    case("words-of-five-points.csv", "ecr", scores_of("ecr", five, 1, 5), says=["WordsAsNumbers"])
    write("decimal-commas.csv", text(with_ids(numbered("ecr", 36, "{0}{1:02}"), [[f"{x},00" for x in r] for r in ECR]), ";"))
    case("decimal-commas.csv", **Q)
    generator = random.Random(25)
    imputed = [[x if generator.random() > 0.06 else min(6, x) + generator.choice((0.5, 0.25, 0.33)) for x in r] for r in ECR]
    write("imputed-decimals.csv", text(with_ids(numbered("Q"), imputed)))
    case("imputed-decimals.csv", "ecr", scores_of("ecr", imputed), says=["Decimals"])
    codes = ["-99", "99", "9", "999", "NA", ".", "N/A", "-9", "", "#NULL!"]
    gone, known = [], []
    for i, row in enumerate(ECR):
        place = (7 * i) % 36
        gone.append(row[:place] + [codes[i % len(codes)]] + row[place + 1 :])
        known.append(row[:place] + [None] + row[place + 1 :])
    write("missing-codes.csv", text(with_ids(numbered("Q"), gone)))
    case("missing-codes.csv", "ecr", scores_of("ecr", known))
    labels = [english[x - 1] for x in range(1, 8)]
    turned = [[f"{8 - x} = {labels[x - 1]}" for x in row] for row in ECR]
    write("one-is-strongly-agree.csv", text(with_ids(numbered("Q"), turned)))
    case("one-is-strongly-agree.csv", **Q, says=["LowestAgrees"])
    write("turned-round.csv", text(with_ids(numbered("Q"), [[8 - x for x in r] for r in ECR])))
    case("turned-round.csv", **Q, scale=[1, 7], lowestAgrees=True)


def ranges():
    for file, lo, hi, says in (
        ("five-points.csv", 1, 5, ["NobodyAbove"]),
        ("zero-to-six.csv", 0, 6, ["ObservedRange"]),
        ("minus-three-to-three.csv", -3, 3, ["ObservedRange"]),
        ("twenty-to-twenty-six.csv", 20, 26, ["ObservedRange"]),
        ("slider.csv", 0, 100, ["ObservedRange"]),
    ):
        rows = answers_to("ecr", lo, hi)
        write(file, text(with_ids(numbered("Q"), rows)))
        case(file, "ecr", scores_of("ecr", rows, lo, hi), says=says)
    five = answers_to("ecr", 1, 5)
    generator = random.Random(46)
    zeros = [[0 if generator.random() < 0.045 else x for x in r] for r in five]
    write("zero-is-missing.csv", text(with_ids(numbered("Q"), zeros)))
    known = [[x or None for x in r] for r in zeros]
    case("zero-is-missing.csv", "ecr", scores_of("ecr", known, 1, 5), says=["NobodyAbove", "ZeroBesideRange"])
    few = [[min(5, x) for x in row] for row in ECR[:8]]
    write("small-class.csv", text(with_ids(numbered("Q"), few)))
    case("small-class.csv", "ecr", scores_of("ecr", few), says=["NobodyAbove"])
    few = [row[:36] for row in five[:8]]
    write("small-class-of-five-points.csv", text(with_ids(numbered("Q"), few)))
    case("small-class-of-five-points.csv", "ecr", asks=["NobodyAbove"])
    case("small-class-of-five-points.csv", "ecr", scores_of("ecr", few, 1, 5), scale=[1, 5])
    often = [[0 if generator.random() < 0.11 else x for x in r] for r in five]
    write("zero-now-and-then.csv", text(with_ids(numbered("Q"), often)))
    case("zero-now-and-then.csv", "ecr", asks=["ZeroBesideRange"], says=["ObservedRange"])
    known = [[x or None for x in r] for r in often]
    scores = scores_of("ecr", known, 1, 5, 15)  # of 18 three may be missing
    case("zero-now-and-then.csv", "ecr", scores, scale=[1, 5])
    choice = dict(zip(range(1, 8), (9, 2, 4, 5, 6, 7, 8)))
    write("codes-of-choices.csv", text(with_ids(numbered("Q"), [[choice[x] for x in r] for r in ECR])))
    case("codes-of-choices.csv", "ecr", asks=["CodesOfChoices"])
    words = {str(code): x for x, code in choice.items()}
    case("codes-of-choices.csv", **Q, words=words, scale=[1, 7], missing=[])


def shapes():
    names = numbered("Q")
    write("a-column-each.csv", text([["item", *numbered("p", PEOPLE)]] + [[names[i], *[r[i] for r in ECR]] for i in range(36)]))
    case("a-column-each.csv", **Q, says=["Transposed"])
    long = [["subject", "trial", "question_id", "response"]]
    for person, row in enumerate(ECR):
        long += [[f"s{person}", i + 1, f"ecr{i + 1:02}", x] for i, x in enumerate(row)]
    write("a-row-an-answer.csv", text(long))
    case("a-row-an-answer.csv", **Q, says=["OneRowAnAnswer"])
    write("a-row-an-answer-twice.csv", text(long + [["s3", 1, "ecr01", 2]]))
    case("a-row-an-answer-twice.csv", "ecr", asks=["NoColumns", "OneRowAnAnswer"])
    people = [["code", *names]] + [[f"P{i + 1}", *row] for i, row in enumerate(answers_to("ecr", people=36))]
    write("as-many-people-as-items.csv", text(people))
    case("as-many-people-as-items.csv", "ecr", scores_of("ecr", answers_to("ecr", people=36)))


def ready_scores():
    pairs = [[s[0], s[2]] for s in SCORES]
    rows = [["id", "trait_anxiety_mean", "ecr_anxiety", "ecr_avoidance"]]
    rows += [[i, round(1 + a / 3, 2), a, v] for i, (a, v) in enumerate(pairs)]
    write("scores-beside-trait-anxiety.csv", text(rows))
    expected.append({"file": "scores-beside-trait-anxiety.csv", "questionnaire": "ecr", "given": {}, "asks": [], "says": ["OnlyReadyScores", "SeveralScores"], "ready": pairs})
    rows = [["id", "ECR_anxiety_sum", "ECR_avoidance_sum"]]
    rows += [[i, round(18 * a), round(18 * v)] for i, (a, v) in enumerate(pairs)]
    write("sums.csv", text(rows))
    expected.append({"file": "sums.csv", "questionnaire": "ecr", "given": {}, "asks": [], "says": ["OnlyReadyScores"], "ready": pairs})
    rows = [["id", "t1_anxiety", "t1_avoidance", "t2_anxiety", "t2_avoidance"]]
    rows += [[i, a, v, v, a] for i, (a, v) in enumerate(pairs)]
    write("scores-of-two-waves.csv", text(rows))
    case("scores-of-two-waves.csv", "ecr", asks=["SeveralScores"], says=["OnlyReadyScores"])


def zipped(file, parts):
    with zipfile.ZipFile(HERE / file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            # The type of an OpenDocument file stands first and in clear.
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)


def workbooks():
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

    def place(row, column):
        letters = ""
        column += 1
        while column:
            column, rest = divmod(column - 1, 26)
            letters = chr(65 + rest) + letters
        return f"{letters}{row + 1}"

    strings = [str(cell) for cell in PLAIN[0]]
    sheet = f'{head}<worksheet xmlns="{main}"><sheetData>'
    for i, row in enumerate(PLAIN):
        sheet += f'<row r="{i + 1}">'
        for j, cell in enumerate(row):
            if i == 0:
                sheet += f'<c r="{place(i, j)}" t="s"><v>{j}</v></c>'
            elif (i + j) % 11 == 0 and j > 0:
                sheet += f'<c r="{place(i, j)}"><f>0+{cell}</f><v>{cell}</v></c>'
            else:
                sheet += f'<c r="{place(i, j)}"><v>{cell}</v></c>'
        sheet += "</row>"
    sheet += "</sheetData></worksheet>"
    office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    package = "http://schemas.openxmlformats.org/package/2006"
    zipped(
        "workbook.xlsx",
        {
            "[Content_Types].xml": f'{head}<Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{office}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{office}.worksheet+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{office}.sharedStrings+xml"/>'
            "</Types>",
            "_rels/.rels": f'{head}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
            f'Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'{head}<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>'
            '<sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'{head}<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{relations}/sharedStrings" Target="sharedStrings.xml"/>'
            "</Relationships>",
            "xl/sharedStrings.xml": f'{head}<sst xmlns="{main}" count="{len(strings)}" '
            f'uniqueCount="{len(strings)}">'
            + "".join(f"<si><t>{string}</t></si>" for string in strings)
            + "</sst>",
            "xl/worksheets/sheet1.xml": sheet,
        },
    )
    case("workbook.xlsx", **Q)
    office = "urn:oasis:names:tc:opendocument:xmlns"
    body = ""
    for i, row in enumerate(PLAIN):
        body += "<table:table-row>"
        for cell in row:
            if i == 0:
                body += f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            else:
                body += f'<table:table-cell office:value-type="float" office:value="{cell}"><text:p>{cell}</text:p></table:table-cell>'
        body += "</table:table-row>"
    content = (
        f'{head}<office:document-content xmlns:office="{office}:office:1.0" '
        f'xmlns:table="{office}:table:1.0" xmlns:text="{office}:text:1.0" office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="Answers">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    zipped(
        "sheet.ods",
        {
            "mimetype": kind,
            "content.xml": content,
            "META-INF/manifest.xml": f'{head}<manifest:manifest xmlns:manifest="{office}:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
            "</manifest:manifest>",
        },
    )
    case("sheet.ods", **Q)
    write("damaged.xlsx", (HERE / "workbook.xlsx").read_bytes()[:900])
    write("damaged.sav", b"$FL2@(#) SPSS DATA FILE made up" + bytes(range(256)))


def spss(file, names, rows, labels, missing):
    """An uncompressed system file: every variable a number, 99 a missing value where `missing`."""
    sysmis = struct.unpack("<d", b"\xff\xff\xff\xff\xff\xff\xef\xff")[0]
    data = b"$FL2" + b"@(#) SPSS DATA FILE made by a test".ljust(60)
    data += struct.pack("<iiiiid", 2, len(names), 0, 0, len(rows), 100.0)
    data += b"01 Jan 26" + b"00:00:00" + b"made-up answers".ljust(64) + b"\0\0\0"
    for name in names:
        is_missing = missing and name != "ID"
        data += struct.pack("<iiiiii", 2, 0, 0, 1 if is_missing else 0, 0x050800, 0x050800)
        data += name.encode().ljust(8)
        if is_missing:
            data += struct.pack("<d", 99.0)
    data += struct.pack("<ii", 3, len(labels))
    for value, label in labels.items():
        raw = label.encode()
        data += struct.pack("<d", value) + bytes([len(raw)])
        data += raw.ljust((len(raw) + 8) // 8 * 8 - 1)
    data += struct.pack(f"<ii{len(names) - 1}i", 4, len(names) - 1, *range(2, len(names) + 1))
    data += struct.pack("<ii", 999, 0)
    for row in rows:
        data += struct.pack(f"<{len(row)}d", *[sysmis if x is None else x for x in row])
    write(file, data)


def stata(file, names, rows, labels):
    """Release 114: every variable a double, with one set of labels."""
    data = bytes([114, 2, 1, 0]) + struct.pack("<hi", len(names), len(rows))
    data += b"made-up answers".ljust(81, b"\0") + b"01 Jan 2026 00:00".ljust(18, b"\0")
    data += bytes([255]) * len(names)
    data += b"".join(name.encode().ljust(33, b"\0") for name in names)
    data += b"\0\0" * (len(names) + 1)
    data += b"".join(b"%9.0g".ljust(49, b"\0") for _ in names)
    data += b"".join((b"" if name == "id" else b"agree").ljust(33, b"\0") for name in names)
    data += b"".join(b"".ljust(81, b"\0") for _ in names)
    data += b"\0" * 5
    gone = struct.unpack("<d", b"\x00\x00\x00\x00\x00\x00\xe0\x7f")[0]
    for row in rows:
        data += struct.pack(f"<{len(row)}d", *[gone if x is None else x for x in row])
    texts = [label.encode() + b"\0" for label in labels.values()]
    table = struct.pack("<ii", len(labels), sum(map(len, texts)))
    place = 0
    for one in texts:
        table += struct.pack("<i", place)
        place += len(one)
    table += struct.pack(f"<{len(labels)}i", *labels) + b"".join(texts)
    data += struct.pack("<i", len(table)) + b"agree".ljust(33, b"\0") + b"\0" * 3 + table
    write(file, data)


def statistics_files():
    english = dict(enumerate(AGREE["en"].split("|"), 1))
    gone = [[99 if (i + j) % 40 == 0 else x for j, x in enumerate(row)] for i, row in enumerate(ECR)]
    known = [[None if x == 99 else x for x in row] for row in gone]
    scores = scores_of("ecr", known)
    rows = [[i + 1, *row] for i, row in enumerate(gone)]
    spss("spss.sav", ["ID", *numbered("ECR", 36, "{0}{1:02}")], rows, english, True)
    case("spss.sav", "ecr", scores)
    turned = {8 - value: label for value, label in english.items()}
    rows = [[i + 1, *[8 - x for x in row]] for i, row in enumerate(ECR)]
    spss("spss-one-is-agree.sav", ["ID", *numbered("ECR", 36, "{0}{1:02}")], rows, turned, False)
    case("spss-one-is-agree.sav", **Q, says=["LowestAgrees"])
    rows = [[i + 1, *row] for i, row in enumerate(known)]
    stata("stata.dta", ["id", *numbered("ecr")], rows, english)
    case("stata.dta", "ecr", scores)


for make in (
    encodings, separators_and_headers, rows_of_nobody, quotation_marks, columns, cells, ranges,
    shapes, ready_scores, workbooks, statistics_files,
):  # fmt: skip
    make()
lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in expected)
write("expected.json", f"[\n{lines}\n]\n")
print(len(expected), "cases")
