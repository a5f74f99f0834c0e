// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace app
{

/// Holds a picture beside a column that is longer than the window: while the page scrolls along the
/// column the picture stays in view, so that what is changed there and what follows from it are
/// seen together. As high as the row it stands in; a picture that is higher than the window scrolls
/// with its page.
class KeptInView final : public QWidget
{
    Q_OBJECT

public:
    explicit KeptInView(QWidget *picture, QWidget *parent = nullptr);

    /// How far the picture stands below the beginning of its row, in pixels.
    int offset() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void place();

    QWidget *m_picture;
    QPointer<QScrollArea> m_page;
};

} // namespace app
