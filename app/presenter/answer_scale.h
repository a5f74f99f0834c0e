// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scale.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QBoxLayout;

namespace app
{

class TextLabel;

/// The points of an answer scale in a row, to look at: each a number with its word.
class AnswerScale final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerScale(QWidget *parent = nullptr);

    /// `labels` lowest first; `reversed` puts the highest point first.
    void setScale(const core::Scale &scale, const QStringList &labels, bool reversed);
    void setEnlargement(double factor);

private:
    QBoxLayout *m_row;
    QWidget *m_points = nullptr;
    std::vector<TextLabel *> m_texts;
    double m_enlargement = 1.0;
};

} // namespace app
