// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/proposal/table_proposal.h"

#include <QWidget>

class QSpinBox;

namespace app
{

/// Asks which answers some words, or codes of choices, stand for. Proposed are the numbers of the
/// range in the order in which the words stand in the file, or of the codes.
class WordNumbers final : public QWidget
{
    Q_OBJECT

public:
    /// `doubt`: UnknownWords or CodesOfChoices; `reading`: what is missing anyhow, and the range.
    WordNumbers(const core::Doubt &doubt, const core::ResponseImportOptions &reading,
                QWidget *parent = nullptr);

signals:
    void given(const core::GivenReading &given);

private:
    core::GivenReading said() const;

    QStringList m_missingCodes;
    core::Scale m_range;
    std::vector<std::pair<QString, QSpinBox *>> m_rows;
};

} // namespace app
