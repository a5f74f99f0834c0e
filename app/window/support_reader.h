// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/content/content.h"
#include "app/widgets/fitted_dialog.h"

namespace app
{

/// The help lines without records: for whoever needs them while the records are locked. Nothing is
/// remembered but the country.
class SupportReader final : public FittedDialog
{
    Q_OBJECT

public:
    /// `country` as for SupportPage.
    SupportReader(Content &content, const QString &language, const QString &country,
                  QWidget *parent = nullptr);

signals:
    void countryChosen(const QString &country);
};

} // namespace app
