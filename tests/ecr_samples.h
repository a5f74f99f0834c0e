// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <string>
#include <vector>

/// Figures by name: "scores.anxiety.mean", "answers.items.1.sd".
using Figures = std::map<std::string, double>;

/// A table of answers to the ECR, with what an independent program computed from it.
struct EcrSample {
    std::string name;
    QString answers; ///< path; Q1..Q36 from 1 to 5, 0 is missing, then age, gender, country
    QString means;   ///< path; for each row of answers how many on each dimension, and their mean
    Figures figures; ///< named as in tests/data/class/figures.json
    bool knowsEverything; ///< whether each figure is there that the class file has
};

/// The numbers of a JSON value by their place: "name.key", and of an array "name.1" … and
/// "name.count".
inline void addFigures(Figures &figures, const std::string &name, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            addFigures(figures, (name.empty() ? name : name + '.') + each.key().toStdString(),
                       each.value());
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        figures[name + ".count"] = static_cast<double>(array.size());
        for (qsizetype i = 0; i < array.size(); ++i)
            addFigures(figures, name + '.' + std::to_string(i + 1), array[i]);
    } else {
        figures[name] = value.toDouble();
    }
}

/// The class of tests/data/class, whose people do not exist.
inline EcrSample classFile()
{
    const QString folder = QStringLiteral(ATLAS_SOURCE_DIR "/tests/data/class/");
    EcrSample made{.name = "class file",
                   .answers = folder + QStringLiteral("answers.csv"),
                   .means = folder + QStringLiteral("scores.csv"),
                   .figures = {},
                   .knowsEverything = true};
    // Where it cannot be read no figure is there, and the tests say so.
    QFile file(folder + QStringLiteral("figures.json"));
    if (file.open(QIODevice::ReadOnly))
        addFigures(made.figures, {}, QJsonDocument::fromJson(file.readAll()).object());
    return made;
}

/// The class file, and the answers of real people where they stand beside the project. Their rows
/// are not shipped.
inline std::vector<EcrSample> ecrSamples()
{
    std::vector<EcrSample> samples{classFile()};
    const QString folder = QStringLiteral(ATLAS_SOURCE_DIR "/../shared/data/");
    EcrSample real{.name = "real sample",
                   .answers = folder + QStringLiteral("ecr-sample.csv"),
                   .means = folder + QStringLiteral("ecr-sample-scores.csv"),
                   .figures =
                       {
                           {"import.rows", 502},
                           {"import.empty_rows", 3},
                           {"scores.placed", 490},
                           {"scores.anxiety.mean", 4.093925},
                           {"scores.avoidance.mean", 3.313492},
                           {"scores.anxiety.sd", 1.276509},
                           {"scores.avoidance.sd", 1.300924},
                           {"scores.correlation", 0.023828},
                           {"scores.anxiety.median", 4.083333},
                           {"scores.avoidance.upper_quartile", 4.166667},
                           {"midpoint.secure", 150},
                           {"midpoint.preoccupied", 170},
                           {"midpoint.dismissing", 52},
                           {"midpoint.fearful", 71},
                           {"midpoint.on_the_line", 47},
                           {"midpoint.not_placed", 12},
                           {"answers.anxiety.people", 467},
                           {"answers.avoidance.people", 461},
                           {"answers.anxiety.alpha", 0.924006},
                           {"answers.avoidance.alpha", 0.939777},
                           {"answers.anxiety.omega", 0.924307},
                           {"answers.avoidance.omega", 0.940317},
                           {"answers.anxiety.loadings.1", 0.707217},
                           {"answers.avoidance.loadings.1", 0.620686},
                           {"answers.items.2.item_rest", 0.676008},
                           {"answers.items.1.item_rest", 0.598955},
                           {"answers.without_answers", 3},
                           {"answers.straight_liners.count", 8},
                           {"answers.straight_liners.1", 54},
                           {"classroom.people", 443},
                           {"classroom.crossing.people", 258},
                           {"classroom.crossing.percent", 58.2},
                           {"classroom.norm_mean.people", 129},
                           {"classroom.norm_mean.percent", 29.1},
                           {"classroom.norm_mean_between_styles.people", 84},
                           {"classroom.norm_mean_between_styles.percent", 19.0},
                           {"classroom.line_is_low.norm_mean.people", 111},
                           {"classroom.line_is_low.norm_mean.percent", 25.1},
                           {"classroom.line_is_low.norm_median.people", 117},
                           {"classroom.line_is_low.norm_median.percent", 26.4},
                           {"classroom.line_is_low.ecr-s.people", 81},
                           {"classroom.line_is_low.ecr-s.percent", 18.3},
                           {"classroom.line_is_low.ecr-12.people", 112},
                           {"classroom.line_is_low.ecr-12.percent", 25.3},
                           {"classroom.line_is_low.reversal_forgotten.people", 212},
                           {"classroom.line_is_low.reversal_forgotten.percent", 47.9},
                       },
                   .knowsEverything = false};
    if (QFile::exists(real.answers))
        samples.push_back(std::move(real));
    return samples;
}
