#include "app/history/history_page.h"

#include "app/shell/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

struct Summary {
    QString heading;
    QString numbers;
};

} // namespace

HistoryPage::HistoryPage(const core::InstrumentCatalogue &instruments, core::Store *records,
                         QString normsFolder, QWidget *parent)
    : QScrollArea(parent)
    , m_instruments(instruments)
    , m_records(records)
    , m_normsFolder(std::move(normsFolder))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void HistoryPage::refresh(const QString &language)
{
    m_language = language;
    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    auto *column = new QVBoxLayout;
    const int margin = spacing(4, this);
    outer->setContentsMargins(margin, margin, margin, margin);
    outer->addStretch(1);
    outer->addLayout(column, 8);
    outer->addStretch(1);
    column->setSpacing(spacing(1.5, this));
    column->addWidget(new TextLabel(TextRole::Title, tr("Saved results")));
    if (!m_records) {
        column->addWidget(new TextLabel(
            TextRole::Body, tr("The saved results cannot be opened at the moment, and nothing is "
                               "saved. What was saved before is untouched.")));
    } else if (const auto finished = m_records->finished(); !finished) {
        column->addWidget(new TextLabel(TextRole::Body, wording::errorSentence(finished.error())));
    } else if (finished->empty()) {
        addEmpty(*column);
    } else {
        core::SavedEvaluator evaluator(m_instruments, m_normsFolder);
        for (const core::Assessment &assessment : *finished)
            addResult(*column, assessment, evaluator);
        addEraseAll(*column);
    }
    column->addStretch(1);
    setWidget(content);
}

void HistoryPage::addEmpty(QVBoxLayout &column)
{
    auto *card = new Card;
    card->body()->addWidget(new TextLabel(
        TextRole::Body, tr("Nothing here yet. When you finish a quiz, its result is kept here, on "
                           "this computer only.")));
    auto *quiz = new Button(ButtonRole::Primary, tr("Start the quiz"));
    card->body()->addWidget(quiz, 0, Qt::AlignLeading);
    connect(quiz, &QPushButton::clicked, this, &HistoryPage::quizRequested);
    column.addWidget(card);
}

void HistoryPage::addResult(QVBoxLayout &column, const core::Assessment &assessment,
                            core::SavedEvaluator &evaluator)
{
    const core::Result<core::Instrument> &instrument = evaluator.instrument(assessment);
    Summary summary{assessment.title, {}};
    if (instrument) {
        const core::Target *target = instrument->findTarget(assessment.targetId);
        const QString about = !assessment.targetName.isEmpty() ? assessment.targetName
                              : target ? instrument->text(target->nameKey, m_language)
                                       : instrument->name;
        if (summary.heading.isEmpty())
            summary.heading = about;
        const auto saved = evaluator.evaluate(assessment);
        if (!saved) {
            summary.numbers = wording::errorSentence(saved.error());
        } else if (saved->evaluation.classification) {
            const auto &on = saved->evaluation.placement->on;
            const core::Interval anxiety = on.anxiety.shownInterval();
            const core::Interval avoidance = on.avoidance.shownInterval();
            //: Means with their 95 % intervals
            summary.numbers =
                tr("Anxiety %1 (%2 to %3), avoidance %4 (%5 to %6)")
                    .arg(wording::number(on.anxiety.mean), wording::number(anxiety.lo),
                         wording::number(anxiety.hi), wording::number(on.avoidance.mean),
                         wording::number(avoidance.lo), wording::number(avoidance.hi));
        } else if (instrument->plane) {
            summary.numbers = tr("These answers do not locate you on the map.");
        }
    } else {
        if (summary.heading.isEmpty())
            summary.heading = assessment.instrumentId;
        summary.numbers = instrument.error().code == core::ErrorCode::UnknownId
                              ? tr("The questionnaire is not here; the answers are kept.")
                              : wording::errorSentence(instrument.error());
    }

    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing(1, this));
    auto *text = new QVBoxLayout;
    text->addWidget(new TextLabel(TextRole::Heading, summary.heading));
    text->addWidget(new TextLabel(
        TextRole::Caption,
        //: Date of a result and the questionnaire's name
        tr("%1, %2").arg(
            QLocale().toString(assessment.finishedAt->toLocalTime().date(), QLocale::LongFormat),
            instrument ? instrument->name : assessment.instrumentId)));
    text->addWidget(new TextLabel(TextRole::Body, summary.numbers));
    row->addLayout(text, 1);
    const auto addButton = [&](ButtonRole role, const QString &words, auto action) {
        auto *button = new Button(role, words);
        //: A button's action and the result it is for, for screen readers
        button->setAccessibleName(tr("%1: %2").arg(words, summary.heading));
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button, 0, Qt::AlignVCenter);
    };
    addButton(ButtonRole::Quiet, tr("Delete"), [this, id = assessment.id] { askDelete(id); });
    addButton(ButtonRole::Quiet, tr("Rename"), [this, assessment] { askName(assessment); });
    addButton(ButtonRole::Secondary, tr("Open"),
              [this, id = assessment.id] { emit resultRequested(id); });
    card->body()->addLayout(row);
    column.addWidget(card);
}

void HistoryPage::addEraseAll(QVBoxLayout &column)
{
    column.addSpacing(spacing(2, this));
    auto *erase = new Button(ButtonRole::Quiet, tr("Erase everything …"));
    connect(erase, &QPushButton::clicked, this, &HistoryPage::askEraseAll);
    column.addWidget(erase, 0, Qt::AlignLeading);
}

void HistoryPage::report(const core::Result<core::Done> &done)
{
    if (!done)
        emit problemOccurred(wording::errorSentence(done.error()));
    // The button that asked is part of the page that is rebuilt: let it finish first.
    QMetaObject::invokeMethod(
        this, [this] { refresh(m_language); }, Qt::QueuedConnection);
}

void HistoryPage::askName(const core::Assessment &assessment)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("A name that only you need to understand:"));
    dialog->setTextValue(assessment.title);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = assessment.id](const QString &text) {
                report(m_records->rename(id, text.trimmed()));
            });
    dialog->open();
}

void HistoryPage::askDelete(core::AssessmentId id)
{
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Delete this result?"));
    question->setText(tr("The answers and the result are erased from this computer. This cannot be "
                         "undone."));
    QPushButton *keep = question->addButton(tr("Keep"), QMessageBox::RejectRole);
    QPushButton *erase = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(erase, &QPushButton::clicked, this, [this, id] { report(m_records->erase(id)); });
    question->open();
}

void HistoryPage::askEraseAll()
{
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Erase everything?"));
    question->setText(
        tr("All results, all quizzes not finished, and all bookmarks, marked passages, "
           "notes and practice, and all answers typed in for classes are erased from this "
           "computer. This cannot be undone."));
    QPushButton *keep = question->addButton(tr("Keep everything"), QMessageBox::RejectRole);
    QPushButton *erase = question->addButton(tr("Erase everything"), QMessageBox::DestructiveRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(erase, &QPushButton::clicked, this, [this] {
        const auto erased = m_records->eraseAll();
        report(erased);
        if (erased)
            emit everythingErased();
    });
    question->open();
}

} // namespace app
