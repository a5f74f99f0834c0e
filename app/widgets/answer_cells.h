// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scale.h"

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

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
    /// Whether each word of the label has room in a line below the number.
    bool fitsUpright(int width) const;
    /// How high the cell is, `width` wide, with all its words.
    int heightFor(int width, bool upright) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect labelBox(const QRect &cell, bool upright) const;

    int m_value;
    QString m_label;
    bool m_upright = true;
};

/// The answer scale of one statement: a row of cells, a column where the window is narrow. Nothing
/// is chosen until the person chooses; arrow keys move the focus and never answer.
///
/// The scale takes the focus as a whole, and no cell looks chosen or pointed at until one is: from
/// there the arrows lead to the cells. For Tab it is one stop. Its accessible name is the question.
///
/// What it asks of a layout depends on the width alone, never on how the cells stand at the moment:
/// otherwise a page that scrolls would be widened by the row and narrowed by the column for ever.
class AnswerCells final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerCells(QWidget *parent = nullptr);

    /// `labels` belong to lo..hi in order; missing ones stay empty.
    void setScale(const core::Scale &scale, const QStringList &labels, bool highFirst);
    void setChosen(std::optional<int> value);
    /// Takes the focus as a whole, and says its name to whoever listens, also where it had it.
    void takeFocus();
    /// Gives the focus to the cell that is chosen; nothing happens where none is.
    void focusChosen();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void chosen(int value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    AnswerCell *chosenCell() const;
    bool isRow(int width) const;
    int widthInRow(int width) const;
    void arrange();

    std::vector<AnswerCell *> m_cells;
    ArrowFocus *m_arrows;
    bool m_byMouse = false; ///< answered by it last: the ring is for those who use the keys
};

} // namespace app
