// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace app
{

/// A line of words that leads somewhere when clicked, or by Enter or the space bar. Underlined in
/// the accent; wraps where there is little room, as a label does.
class Link final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Link(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int pad() const;
    int widthOfOneLine() const;
    int heightOfOneLine() const;
};

} // namespace app
