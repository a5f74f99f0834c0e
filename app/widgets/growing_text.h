// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace app
{

/// A box for plain text that is always as high as what is in it: the page scrolls, the box never
/// does. Tab leaves it; lines stand apart as in a book.
class GrowingText final : public QTextEdit
{
    Q_OBJECT

public:
    /// `lines`: how high it is while there is little in it.
    explicit GrowingText(int lines, QWidget *parent = nullptr);

    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The place of the cursor in this widget, for the page to bring into view.
    void cursorMoved(const QRect &place);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setMargins();
    void paintGround();

    int m_lines;
};

} // namespace app
