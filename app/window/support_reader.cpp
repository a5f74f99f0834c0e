// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/support_reader.h"

#include "app/pages/support/support_page.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QScreen>

namespace app
{

SupportReader::SupportReader(Content &content, const QString &language, const QString &country,
                             QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Support and help lines"));
    auto *column = new QVBoxLayout(this);
    setMargins(*column, 1);
    auto *page = new SupportPage(content, language, country);
    page->setCanGoBack(false);
    connect(page, &SupportPage::countryChosen, this, &SupportReader::countryChosen);
    column->addWidget(page, 1);
    auto *close = new Button(ButtonRole::Primary, tr("Close"));
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const QSize wanted(readingWidth(this) + spacing(8, this), spacing(70, this));
    resize(wanted.boundedTo(screen()->availableSize()));
}

} // namespace app
