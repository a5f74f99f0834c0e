// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class TextLabel;

/// A statement in the middle of its place, at most 36 em wide, on as few lines as that allows and
/// all of them about as long: no word stands alone on the last one.
class StatementText final : public QWidget
{
    Q_OBJECT

public:
    explicit StatementText(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int widestLine() const;
    int evenWidth(int width) const;
    void place();

    TextLabel *m_label;
};

} // namespace app
