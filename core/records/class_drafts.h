// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/scale.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace core
{

class RecordFile;

using ClassDraftId = qint64;
using DraftRowId = qint64;

/// Of two typings of the same sheets, which are compared.
enum class Typing { First, Second };

/// One sheet of paper: item id -> raw answer, or nothing where the item was left out on it. An item
/// that is not here has not been reached yet.
struct DraftRow {
    DraftRowId id = 0; ///< given by ClassDrafts
    QMap<QString, std::optional<int>> answers;
    QMap<QString, std::optional<int>> again{}; ///< typed a second time

    QMap<QString, std::optional<int>> &of(Typing typing)
    {
        return typing == Typing::First ? answers : again;
    }
    const QMap<QString, std::optional<int>> &of(Typing typing) const
    {
        return typing == Typing::First ? answers : again;
    }

    bool operator==(const DraftRow &) const = default;
};

/// A class's paper answers while they are being typed in. Nobody has a name here: a student is a
/// row.
struct ClassDraft {
    ClassDraftId id = 0; ///< given by ClassDrafts
    QString name{};      ///< what the class is called; may be empty
    QString instrumentId;
    QString formId = QStringLiteral("full"); ///< which of the questionnaire's forms was printed
    QByteArray definitionHash;               ///< SHA-256, 32 bytes
    Scale answers = planeScale;              ///< the range printed on the paper
    QDateTime startedAt;                     ///< UTC
    Typing typing = Typing::First;           ///< which one is under way
    std::vector<DraftRow> rows;              ///< in the order they were begun

    bool operator==(const ClassDraft &) const = default;
};

/// Paper answers that are being typed in; part of the Store's file, erased with it.
///
/// Every call that returns Done has reached the disk, so a program killed between two digits loses
/// nothing; what is removed is overwritten as by Store::eraseDeleted(). Values are kept as they are
/// given: whether an item exists and an answer lies in the range is looked at by who reads them,
/// for the file may have been edited by other hands. Errors of any call: those of Store; a failed
/// call changes nothing.
class ClassDrafts
{
public:
    explicit ClassDrafts(RecordFile &file);

    /// Keeps the draft with all it holds; the id in it is not looked at.
    Result<ClassDraftId> add(const ClassDraft &draft);

    /// The second typing is under way from here on; what was typed the first time stays. Error
    /// RecordNotFound.
    Result<Done> beginAgain(ClassDraftId draft);

    /// A sheet without any answer, after all others of the draft. Errors of these: RecordNotFound.
    Result<DraftRowId> addRow(ClassDraftId draft);
    /// Keeps an answer, or that the item was left out; replaces what was there.
    Result<Done> saveAnswer(DraftRowId row, const QString &itemId, std::optional<int> answer,
                            Typing typing = Typing::First);
    /// Keeps it as what both typings have.
    Result<Done> settleAnswer(DraftRowId row, const QString &itemId, std::optional<int> answer);
    /// The item has not been reached again.
    Result<Done> clearAnswer(DraftRowId row, const QString &itemId, Typing typing = Typing::First);
    Result<Done> removeRow(DraftRowId row);

    /// Newest first.
    Result<std::vector<ClassDraft>> drafts() const;
    /// Error RecordNotFound.
    Result<ClassDraft> draft(ClassDraftId id) const;

    /// Error RecordNotFound.
    Result<Done> remove(ClassDraftId id);

private:
    RecordFile &m_file;
};

} // namespace core
