// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/correction_line.h"

#include "app/foundation/text/correction_words.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

namespace app
{

CorrectionLine::CorrectionLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextRole::Caption))
{
    auto *row = new WrappingRow(this);
    setRhythm(*row, 1);
    auto *takeBack = new Link(tr("Take the correction back"));
    row->addWidget(m_words, 1);
    row->addWidget(takeBack);
    connect(takeBack, &QAbstractButton::clicked, this, &CorrectionLine::takeBackRequested);
    hide();
}

void CorrectionLine::setResult(const core::Assessment &assessment)
{
    m_words->setText(correctionSentence(assessment));
    setVisible(!assessment.corrections.empty());
}

} // namespace app
