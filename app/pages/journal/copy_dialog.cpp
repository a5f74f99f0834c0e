// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/copy_dialog.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QButtonGroup>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace app
{

CopyDialog::CopyDialog(int count, const QString &theme, QWidget *parent)
    : FittedDialog(parent)
    , m_formats(new QButtonGroup(this))
{
    setWindowTitle(tr("Save or print"));
    QVBoxLayout *column = content();
    setGap(*column, 1);
    const QString what = tr("%n entry(ies)", nullptr, count);
    column->addWidget(new TextLabel(
        //: %1 is a number of entries as in "3 entries", %2 the title of an exercise
        TextRole::Heading, theme.isEmpty() ? what : tr("%1 on “%2”").arg(what, theme)));
    column->addWidget(new TextLabel(
        TextRole::Body, tr("A saved file and a printed page are not encrypted: anyone who comes "
                           "across them can read them. Choose a place that is yours alone.")));
    addGap(*column, 1);
    for (const auto &[format, words] :
         {std::pair(CopyFormat::Pdf, tr("PDF document")),
          std::pair(CopyFormat::Markdown, tr("Markdown, for an editor of texts")),
          std::pair(CopyFormat::PlainText, tr("Plain text"))}) {
        auto *choice = new QRadioButton(words);
        m_formats->addButton(choice, static_cast<int>(format));
        column->addWidget(choice);
    }
    setFormat(CopyFormat::Pdf);
    auto *cancel = new Button(ButtonRole::Quiet, tr("Cancel"));
    auto *print = new Button(ButtonRole::Secondary, tr("Print …"));
    auto *save = new Button(ButtonRole::Primary, tr("Save …"));
    WrappingRow *row = buttons();
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(print);
    row->addWidget(save);
    save->setDefault(true);
    setWish(58);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this, [this] {
        accept();
        emit printRequested();
    });
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        emit saveRequested(format());
    });
}

CopyFormat CopyDialog::format() const
{
    return static_cast<CopyFormat>(m_formats->checkedId());
}

void CopyDialog::setFormat(CopyFormat format)
{
    m_formats->button(static_cast<int>(format))->setChecked(true);
}

QString CopyDialog::endingOf(CopyFormat format)
{
    switch (format) {
    case CopyFormat::Pdf:
        return u"pdf"_s;
    case CopyFormat::Markdown:
        return u"md"_s;
    case CopyFormat::PlainText:
        return u"txt"_s;
    }
    return {};
}

} // namespace app
