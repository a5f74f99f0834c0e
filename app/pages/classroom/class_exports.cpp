// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/class_exports.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/file_question.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_check_box.h"
#include "app/widgets/wrapping_row.h"
#include "core/cohort/group_size.h"

#include <QCheckBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int largestSmallestGroup = 50;

} // namespace

ClassExports::ClassExports(QWidget *parent)
    : QWidget(parent)
    , m_progress(new ExportProgress)
    , m_notice(new TextLabel(TextRole::Caption))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    column->addWidget(makePrivacy());
    column->addWidget(makeContents());
    column->addWidget(makeButtons());
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    connect(m_progress, &ExportProgress::finished, this, &ClassExports::endSaving);
}

QWidget *ClassExports::makePrivacy()
{
    auto *privacy = new QWidget;
    auto *column = new QVBoxLayout(privacy);
    column->setContentsMargins(0, 0, 0, 0);
    m_anonymous =
        new WrappingCheckBox(tr("Anonymous: show and save neither names nor row numbers"));
    m_anonymous->setObjectName(u"anonymous"_s);
    m_anonymous->setChecked(true);
    column->addWidget(m_anonymous);
    auto *row = new WrappingRow;
    auto *label = new TextLabel(TextRole::Body, tr("Show figures for groups of at least"));
    label->setWordWrap(false);
    m_smallest = new QSpinBox;
    m_smallest->setObjectName(u"smallestGroup"_s);
    m_smallest->setAccessibleName(label->text());
    //: behind a number: "5 people"
    m_smallest->setSuffix(tr(" people"));
    m_smallest->setRange(static_cast<int>(core::smallestGroup), largestSmallestGroup);
    m_smallest->setKeyboardTracking(false);
    row->addWidget(label);
    row->addWidget(m_smallest);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_anonymous, &QCheckBox::toggled, this, &ClassExports::identityChanged);
    connect(m_smallest, &QSpinBox::valueChanged, this, &ClassExports::smallestChanged);
    return privacy;
}

QWidget *ClassExports::makeContents()
{
    m_contents = new QWidget;
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    m_scoresOnly = new WrappingCheckBox(tr("Save the scores only, without the answers"));
    m_scoresOnly->setObjectName(u"scoresOnly"_s);
    m_withOthers =
        new WrappingCheckBox(tr("Save the file’s other columns too, which names may stand in"));
    m_withOthers->setObjectName(u"withOthers"_s);
    column->addWidget(m_scoresOnly);
    column->addWidget(m_withOthers);
    connect(m_anonymous, &QCheckBox::toggled, this, &ClassExports::offerContents);
    return m_contents;
}

void ClassExports::offerContents()
{
    m_scoresOnly->setVisible(m_class.hasAnswers);
    m_withOthers->setVisible(m_class.hasOthers);
    m_withOthers->setEnabled(!m_anonymous->isChecked());
    m_withOthers->setToolTip(
        m_withOthers->isEnabled()
            ? QString()
            : tr("Not of anonymous people: other columns may say who is who."));
}

bool ClassExports::scoresOnly() const
{
    return m_class.hasAnswers && m_scoresOnly->isChecked();
}

bool ClassExports::withOthers() const
{
    return m_class.hasOthers && !m_anonymous->isChecked() && m_withOthers->isChecked();
}

QWidget *ClassExports::makeButtons()
{
    auto *buttons = new QWidget;
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    // What leaves the page, then what leads to another class.
    const auto addRow = [&](std::initializer_list<Button *> row) {
        auto *line = new WrappingRow;
        for (Button *button : row)
            line->addWidget(button);
        column->addLayout(line);
    };
    const auto made = [](const QString &text) { return new Button(ButtonRole::Secondary, text); };
    addRow({m_save = made(tr("Save scored table …")), m_report = made(tr("Print or save page …"))});
    addRow({m_copyFigures = made(tr("Copy figures")), m_copyPicture = made(tr("Copy picture"))});
    auto *another = made(tr("Another class"));
    addRow({m_drawAgain = made(tr("Other made-up people")), another});
    m_save->setObjectName(u"save"_s);
    m_report->setObjectName(u"report"_s);
    connect(m_save, &QPushButton::clicked, this, &ClassExports::choosePath);
    connect(m_copyFigures, &QPushButton::clicked, this, &ClassExports::copyFiguresRequested);
    connect(m_copyPicture, &QPushButton::clicked, this, &ClassExports::copyPictureRequested);
    connect(m_report, &QPushButton::clicked, this, &ClassExports::reportRequested);
    connect(m_drawAgain, &QPushButton::clicked, this, &ClassExports::drawAgainRequested);
    connect(another, &QPushButton::clicked, this, &ClassExports::anotherRequested);
    return buttons;
}

void ClassExports::setClass(const Class &shown)
{
    m_class = shown;
    m_anonymous->setChecked(true);
    m_scoresOnly->setChecked(false);
    m_withOthers->setChecked(false);
    offerContents();
    m_drawAgain->setVisible(shown.madeUp);
    say(Notice::None);
}

void ClassExports::setShown(bool shown)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_anonymous, m_contents, m_save,
                                                            m_report, m_copyFigures, m_copyPicture})
        widget->setVisible(shown);
}

core::Identity ClassExports::identity() const
{
    return m_anonymous->isChecked() ? core::Identity::Anonymous : core::Identity::Named;
}

void ClassExports::setSmallest(int smallest)
{
    m_smallest->setValue(smallest);
}

std::size_t ClassExports::smallest() const
{
    return static_cast<std::size_t>(m_smallest->value());
}

void ClassExports::say(Notice notice)
{
    m_said = notice;
    switch (notice) {
    case Notice::None:
        m_notice->clear();
        break;
    case Notice::SavingStopped:
        m_notice->setText(tr("Not saved: you stopped it. The file is as it was before."));
        break;
    case Notice::FiguresCopied:
        m_notice->setText(tr("The figures are on the clipboard, ready for a spreadsheet."));
        break;
    case Notice::PictureCopied:
        m_notice->setText(tr("The picture is on the clipboard."));
        break;
    }
}

ClassExports::State ClassExports::takeState()
{
    m_smallest->interpretText();
    return {.isAnonymous = m_anonymous->isChecked(),
            .scoresOnly = m_scoresOnly->isChecked(),
            .withOthers = m_withOthers->isChecked(),
            .notice = m_said,
            .saving = m_progress->takeState()};
}

void ClassExports::restore(State state)
{
    m_anonymous->setChecked(state.isAnonymous);
    m_scoresOnly->setChecked(state.scoresOnly);
    m_withOthers->setChecked(state.withOthers);
    m_progress->restore(std::move(state.saving));
    m_save->setEnabled(!m_progress->isSaving());
    say(state.notice);
}

void ClassExports::choosePath()
{
    askWhereToSave(*this,
                   {.title = tr("Save the scored table"),
                    .filters = {tr("Table (*.csv)")},
                    .suffix = u"csv"_s,
                    .name = u"class-scored.csv"_s},
                   [this](const QString &path) { emit saveRequested(path); });
}

void ClassExports::save(const ExportPlan &plan)
{
    say(Notice::None);
    m_save->setEnabled(false);
    m_progress->start(plan);
}

void ClassExports::endSaving(const QString &path, const core::Result<core::Done> &done)
{
    m_save->setEnabled(true);
    if (done)
        emit saved(path);
    else if (done.error().code == core::ErrorCode::Cancelled)
        say(Notice::SavingStopped);
    else
        emit problemOccurred(wording::errorSentence(done.error()));
    emit exportEnded(done.has_value());
}

} // namespace app
