// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/style.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace core
{

/// One article. `markdown` is the body without front matter and without its title.
struct Article {
    QString id;
    QString title;
    QString summary; ///< one sentence
    QString section; ///< model, styles, topics, measuring, change, practice, others, help
    int order = 0;   ///< reading order over all articles
    std::vector<Style> styles;
    QStringList topics;
    int minutes = 0;
    QStringList references; ///< ids in references.json
    QStringList related;    ///< article ids
    QStringList prompts;    ///< questions to write about; empty but for practice pages
    QDate reviewed;
    QString markdown;

    bool operator==(const Article &) const = default;
};

/// A heading of the body: the text and the anchor that links use (`article:ID#anchor`).
struct Heading {
    int level = 2;
    QString text;
    QString anchor; ///< lower case, spaces to hyphens, punctuation dropped

    bool operator==(const Heading &) const = default;
};

/// Reads Markdown with front matter, one JSON object between `---` lines.
/// Errors: NotUtf8, MissingField, WrongType, UnknownValue (the detail names file and key), and
/// those of parseJsonObject.
Result<Article> readArticle(const QByteArray &bytes, const QString &fileName);

QString anchorOf(const QString &headingText);
std::vector<Heading> headingsOf(const Article &article);

/// A stretch of the body from one heading of level 2 or 3 to the next.
struct Passage {
    Heading heading;  ///< empty before the first heading
    QString markdown; ///< without the heading's own line

    bool operator==(const Passage &) const = default;
};

/// The whole body in reading order; the first passage, before any heading, may be empty.
std::vector<Passage> passagesOf(const Article &article);

} // namespace core
