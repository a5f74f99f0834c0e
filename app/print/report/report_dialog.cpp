// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/report_dialog.h"

#include "app/foundation/text/wording.h"
#include "app/print/page_preview.h"
#include "app/print/paper_dialogs.h"
#include "app/print/report/report_pages.h"
#include "app/print/report/report_words.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/saved_line.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_check_box.h"
#include "app/widgets/wrapping_row.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLocale>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace app
{
ReportDialog::ReportDialog(core::Assessment assessment, core::SavedEvaluation result,
                           QString language, core::PlaceStories stories,
                           std::optional<core::EarlierResult> earlier, QWidget *parent)
    : ReportDialog(
          [assessment = std::move(assessment), result = std::move(result),
           language = std::move(language), stories = std::move(stories),
           earlier = std::move(earlier)](core::ReportKind kind) {
              return core::makeReport(kind, assessment, result, language, stories, earlier);
          },
          std::nullopt, parent)
{
}

ReportDialog::ReportDialog(core::ReportDocument document, QWidget *parent)
    : ReportDialog([document](core::ReportKind) { return document; }, document.kind, parent)
{
}

ReportDialog::ReportDialog(Make make, std::optional<core::ReportKind> only, QWidget *parent)
    : FittedDialog(parent)
    , m_make(std::move(make))
    , m_only(only)
    , m_handout(new QRadioButton(tr("Handout: one page to take along")))
    , m_full(new QRadioButton(tr("All details: every answer, precision, comparison")))
    , m_named(new WrappingCheckBox)
    , m_preview(new PagePreview)
    , m_saved(new SavedLine)
{
    setWindowTitle(tr("Print or save"));
    QString heading = tr("Result on paper");
    QString hint = tr("Printed are the name you gave this result and nothing else that you wrote. "
                      "A saved file is not encrypted: keep it where only you can read it.");
    if (m_only == core::ReportKind::Couple) {
        heading = tr("Two people on paper");
        hint = tr("Nothing that either of the two wrote is printed. A saved file is not encrypted: "
                  "keep it where only the two can read it.");
    } else if (m_only == core::ReportKind::Progress) {
        heading = tr("Results over time on one page");
        hint = tr("Printed are the dates and numbers of these results and nothing that was "
                  "written. A saved file is not encrypted: keep it where only you can read it.");
    } else if (m_only == core::ReportKind::Class) {
        heading = tr("A class on one page");
        hint = tr("Printed are figures of the group and the name of its file: no person, no row, "
                  "no single score.");
    }
    QVBoxLayout *column = content();
    setGap(*column, 1);
    column->addWidget(new TextLabel(TextRole::Heading, heading));
    column->addWidget(m_handout);
    column->addWidget(m_full);
    column->addWidget(m_named);
    m_named->hide();
    column->addWidget(new TextLabel(TextRole::Caption, hint));
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
    m_handout->setVisible(!m_only);
    m_full->setVisible(!m_only);
    m_handout->setChecked(true);
    connect(m_named, &QCheckBox::toggled, this, &ReportDialog::showPages);
    // One signal for a change between the two.
    connect(m_full, &QRadioButton::toggled, this, &ReportDialog::showPages);
    connect(print, &QPushButton::clicked, this, &ReportDialog::askPrinter);
    connect(save, &QPushButton::clicked, this, &ReportDialog::askPath);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    print->setDefault(true);
    showPages();
    setWish(92, 96);
}

void ReportDialog::setKind(core::ReportKind kind)
{
    (kind == core::ReportKind::Full ? m_full : m_handout)->setChecked(true);
}

void ReportDialog::offerPseudonym(const QString &pseudonym)
{
    m_pseudonym = pseudonym;
    //: %1 is a pseudonym
    m_named->setText(tr("Print the pseudonym “%1” at the head and foot of each page")
                         .arg(QString(pseudonym).replace(u'&', "&&"_L1)));
    m_named->setVisible(!pseudonym.isEmpty());
}

void ReportDialog::offerNames(const core::ReportDocument &named)
{
    m_withNames = named;
    //: %1 and %2 are pseudonyms
    m_named->setText(tr("Print the two pseudonyms, “%1” and “%2”")
                         .arg(QString(named.names[0]).replace(u'&', "&&"_L1),
                              QString(named.names[1]).replace(u'&', "&&"_L1)));
    m_named->show();
}

core::ReportDocument ReportDialog::report() const
{
    if (m_withNames && m_named->isChecked())
        return *m_withNames;
    core::ReportDocument document = m_make(
        m_only.value_or(m_full->isChecked() ? core::ReportKind::Full : core::ReportKind::Handout));
    if (m_named->isChecked())
        document.pseudonym = m_pseudonym;
    return document;
}

void ReportDialog::showPages()
{
    const QPageLayout paper = usualPaper(QLocale());
    m_preview->show(ReportPages(report(), paper), paper);
}

void ReportDialog::askPrinter()
{
    paperdialogs::print(
        *this, [this](QPagedPaintDevice &paper) { printPages(reportSetter(report()), paper); });
}

void ReportDialog::askPath()
{
    paperdialogs::savePdf(*this, reportwords::fileName(report()),
                          [this](const QString &path) { savePdf(path); });
}

void ReportDialog::savePdf(const QString &path)
{
    m_saved->forget();
    if (writePdf(reportSetter(report()), usualPaper(QLocale()), path))
        m_saved->showSaved(path);
    else
        emit problemOccurred(wording::errorSentence({core::ErrorCode::FileNotWritable, path}));
}

} // namespace app
