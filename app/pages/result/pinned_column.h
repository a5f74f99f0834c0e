// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace app
{

/// A column beside a longer one: while the page scrolls, its content stays in view.
class PinnedColumn final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `content`; `page` scrolls this widget.
    PinnedColumn(QWidget &content, QScrollArea &page);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QWidget &m_content;
    QScrollArea &m_page;
};

} // namespace app
