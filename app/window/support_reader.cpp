// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/support_reader.h"

#include "app/pages/support/support_page.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

namespace app
{

SupportReader::SupportReader(Content &content, const QString &language, const QString &country,
                             QWidget *parent)
    : FittedDialog(parent)
{
    setWindowTitle(tr("Support and help lines"));
    setMargins(*this->content(), 1);
    auto *page = new SupportPage(content, language, country);
    page->setCanGoBack(false);
    connect(page, &SupportPage::countryChosen, this, &SupportReader::countryChosen);
    this->content()->addWidget(page, 1);
    auto *close = new Button(ButtonRole::Primary, tr("Close"));
    buttons()->addStretch(1);
    buttons()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setWish(0.0, 70.0);
}

} // namespace app
