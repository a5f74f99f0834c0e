// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pages.h"

#include <QScrollArea>

class QVBoxLayout;

namespace app
{

/// Pages one below the other as they will be on paper, no wider than there is room, with their
/// words for a screen reader.
class PagePreview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// The pages are not kept; `paper` is what they were set for.
    void show(const Pages &pages, const QPageLayout &paper);

    /// A third of a page: it has use for more and makes do with this, so that a dialog on a small
    /// screen has one thing that scrolls.
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QVBoxLayout *m_pages;
};

} // namespace app
