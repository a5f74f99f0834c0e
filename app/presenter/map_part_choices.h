// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenter/show.h"

#include <QWidget>

class QCheckBox;

namespace app
{

/// Which parts of the map the audience sees.
class MapPartChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit MapPartChoices(QWidget *parent = nullptr);

    /// Shows what is shown, and tells nothing of it. Hidden while the map is not.
    void setShow(const Show &show);

signals:
    void partToggled(app::MapPart part, bool shown);

private:
    std::array<QCheckBox *, mapParts.size()> m_parts; ///< in the order of their reveal
};

} // namespace app
