// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core
{

/// One question about an article, with one right answer among three or four.
struct CheckQuestion {
    QString id; ///< unique inside the article
    QString question;
    QStringList answers;
    int correct = 0; ///< index into answers
    QString explanation;
    QString anchor; ///< heading of the article where the answer stands

    bool operator==(const CheckQuestion &) const = default;
};

/// What one may ask oneself after an article: 3 to 5 questions.
struct KnowledgeCheck {
    QString articleId;
    std::vector<CheckQuestion> questions;

    bool operator==(const KnowledgeCheck &) const = default;
};

/// Reads checks/<lang>/<article id>.json. Errors: those of parseJsonObject, MissingField,
/// WrongType, OutOfRange (`correct` is no answer's index), DuplicateId; the detail names file and
/// JSON path.
Result<KnowledgeCheck> readKnowledgeCheck(const QByteArray &bytes, const QString &fileName);

} // namespace core
