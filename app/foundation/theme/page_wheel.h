// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app
{

/// The wheel turns the page and never changes what it happens to pass over: of a closed combo box,
/// spin box, slider or date field it goes on to what scrolls around it. For the whole application
/// while it exists. Lists that are open, and whatever scrolls, are turned as ever.
class PageWheel final : public QObject
{
    Q_OBJECT

public:
    PageWheel();

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace app
