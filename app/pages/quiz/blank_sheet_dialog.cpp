// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/blank_sheet_dialog.h"

#include "app/foundation/i18n/language.h"
#include "app/foundation/text/wording.h"
#include "app/print/page_preview.h"
#include "app/print/paper_dialogs.h"
#include "app/print/sheets/blank_sheet.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_name.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/saved_line.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QComboBox>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{
BlankSheetDialog::BlankSheetDialog(QuizRequest request, const QString &language, QWidget *parent)
    : FittedDialog(parent)
    , m_request(std::move(request))
    , m_language(language)
    , m_paper(new QComboBox)
    , m_form(new QComboBox)
    , m_target(new QComboBox)
    , m_languages(new QComboBox)
    , m_preview(new PagePreview)
    , m_saved(new SavedLine)
{
    const core::Instrument &instrument = m_request.instrument;
    setWindowTitle(tr("Print a blank sheet"));
    QVBoxLayout *column = content();
    setGap(*column, 1);
    column->addWidget(new TextLabel(TextRole::Heading, tr("%1 on paper").arg(instrument.name)));
    column->addWidget(new TextLabel(
        TextRole::Caption,
        instrument.keyOnly
            ? tr("An answer sheet with the numbers of the statements: their wording is not here. "
                 "Enter it with “Enter a paper sheet” when it is filled in.")
            : tr("A sheet to fill in by hand. Enter it with “Enter a paper sheet” when it is "
                 "filled in.")));
    column->addLayout(makeChoices());
    column->addWidget(m_preview, 1);
    foot()->addWidget(m_saved);
    WrappingRow *row = buttons();
    auto *print = new Button(ButtonRole::Primary, tr("Print …"));
    auto *save = new Button(ButtonRole::Secondary, tr("Save as PDF …"));
    auto *close = new Button(ButtonRole::Quiet, tr("Close"));
    row->addWidget(print);
    row->addWidget(save);
    row->addStretch(1);
    row->addWidget(close);
    connect(print, &QPushButton::clicked, this, &BlankSheetDialog::askPrinter);
    connect(save, &QPushButton::clicked, this, &BlankSheetDialog::askPath);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    print->setDefault(true);
    showPages();
    setWish(92, 96);
}

WrappingRow *BlankSheetDialog::makeChoices()
{
    m_paper->setObjectName(u"paper"_s);
    m_form->setObjectName(u"form"_s);
    m_target->setObjectName(u"target"_s);
    m_languages->setObjectName(u"language"_s);
    nameChoice(*m_paper, tr("Paper"));
    nameChoice(*m_form, tr("Which form"));
    nameChoice(*m_target, tr("About whom"));
    nameChoice(*m_languages, tr("Language of the statements"));
    fillChoices();
    fillTargets();
    auto *choices = new WrappingRow;
    setGap(*choices, 1);
    for (QComboBox *choice : {m_paper, m_form, m_target, m_languages}) {
        // Long names of relationships must not widen the dialog.
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(choice == m_target ? 20 : 10);
        choices->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &BlankSheetDialog::showPages);
    }
    choices->addStretch(1);
    return choices;
}

void BlankSheetDialog::fillChoices()
{
    m_paper->addItem(u"A4"_s, static_cast<int>(QPageSize::A4));
    m_paper->addItem(u"Letter"_s, static_cast<int>(QPageSize::Letter));
    m_paper->setCurrentIndex(m_paper->findData(usualPaper(QLocale()).pageSize().id()));
    const core::Instrument &instrument = m_request.instrument;
    for (const core::Form &form : instrument.forms)
        m_form->addItem(instrument.text(form.nameKey, m_language, form.id), form.id);
    m_form->setCurrentIndex(std::max(0, m_form->findData(m_request.formId)));
    m_form->setVisible(instrument.forms.size() > 1);
    const QStringList worded = wordedLanguages(instrument);
    for (const QString &code : worded)
        m_languages->addItem(Language::nativeName(code), code);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(m_language)));
    m_languages->setVisible(worded.size() > 1);
}

void BlankSheetDialog::fillTargets()
{
    const core::Instrument &instrument = m_request.instrument;
    m_target->addItem(tr("A line to write on"));
    for (const core::Target &target : instrument.targets) {
        // A name of the person's own is written by hand, on the line.
        if (target.id != namedTarget)
            m_target->addItem(instrument.text(target.nameKey, m_language, target.id), target.id);
    }
    const QString chosen =
        m_request.targets.empty() ? QString() : m_request.targets.front().target.id;
    m_target->setCurrentIndex(std::max(0, m_target->findData(chosen)));
    m_target->setVisible(m_target->count() > 1);
}

SheetRequest BlankSheetDialog::sheet() const
{
    SheetRequest sheet{m_request.instrument, m_form->currentData().toString(), std::nullopt,
                       m_languages->count() > 0 ? m_languages->currentData().toString()
                                                : m_language};
    const core::Target *target =
        m_request.instrument.findTarget(m_target->currentData().toString());
    if (target)
        sheet.target = *target;
    return sheet;
}

QPageLayout BlankSheetDialog::paper() const
{
    return paperOf(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt()));
}

void BlankSheetDialog::showPages()
{
    m_preview->show(BlankSheet(sheet(), paper()), paper());
}

void BlankSheetDialog::askPrinter()
{
    paperdialogs::print(
        *this, [this](QPagedPaintDevice &device) { printPages(sheetSetter(sheet()), device); },
        paper());
}

void BlankSheetDialog::askPath()
{
    paperdialogs::savePdf(*this, m_request.instrument.name,
                          [this](const QString &path) { savePdf(path); });
}

void BlankSheetDialog::savePdf(const QString &path)
{
    m_saved->forget();
    if (writePdf(sheetSetter(sheet()), paper(), path))
        m_saved->showSaved(path);
    else
        emit problemOccurred(wording::errorSentence({core::ErrorCode::FileNotWritable, path}));
}

} // namespace app
