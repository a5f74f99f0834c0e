// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scale.h"

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;

namespace app
{

class ArrowFocus;

/// One point of the answer scale: the whole cell is the target.
class AnswerCell final : public QAbstractButton
{
    Q_OBJECT

public:
    AnswerCell(int value, QWidget *parent);

    int value() const { return m_value; }
    void setLabel(const QString &label);
    /// True: number above the word; false: number beside it, in a wide low cell.
    void setUpright(bool upright);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_value;
    QString m_label;
    bool m_upright = true;
};

/// The answer scale of one statement: a row of cells, a column where the window is narrow. Nothing
/// is chosen until the person chooses; arrow keys move the focus and never answer.
class AnswerCells final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerCells(QWidget *parent = nullptr);

    /// `labels` belong to lo..hi in order; missing ones stay empty.
    void setScale(const core::Scale &scale, const QStringList &labels, bool highFirst);
    void setChosen(std::optional<int> value);
    void focusChosenOrFirst();
    const std::vector<AnswerCell *> &cells() const { return m_cells; }

signals:
    void chosen(int value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::vector<AnswerCell *> m_cells;
    QBoxLayout *m_layout;
    ArrowFocus *m_arrows;
};

} // namespace app
