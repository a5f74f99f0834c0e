// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QWidget>

class QTableWidget;

namespace app
{

/// The scores of a questionnaire that has no place on the map.
class ScoreCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreCard(QWidget *parent = nullptr);

    void setScores(const core::ScoreTable &scores);

private:
    QTableWidget *m_scores;
};

} // namespace app
