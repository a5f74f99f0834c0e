// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/assessment.h"

#include <QWidget>

namespace app
{

class TextLabel;

/// What was corrected of a result last, and the way back; hidden where it never was.
class CorrectionLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionLine(QWidget *parent = nullptr);

    void setResult(const core::Assessment &assessment);

signals:
    void takeBackRequested();

private:
    TextLabel *m_words;
};

} // namespace app
