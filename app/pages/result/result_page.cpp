// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/result_page.h"

#include "app/foundation/content/content.h"
#include "app/foundation/text/wording.h"
#include "app/mapview/attachment_map.h"
#include "app/mapview/saved_result.h"
#include "app/pages/result/contribution_model.h"
#include "app/print/report/report_dialog.h"
#include "app/print/report/report_words.h"
#include "app/widgets/card.h"
#include "app/widgets/interval_bar.h"
#include "app/widgets/probability_bars.h"
#include "app/widgets/read_only_table.h"
#include "app/widgets/result_name_dialog.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "core/scoring/placement.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

ResultPage::ResultPage(const core::InstrumentCatalogue &instruments, core::Store *records,
                       const Content &content, const QString &language, QWidget *parent)
    : ScrollingPage(parent)
    , m_instruments(instruments)
    , m_records(records)
    , m_content(content)
    , m_language(language)
    , m_instrument(core::Error{core::ErrorCode::RecordNotFound, {}})
    , m_title(new TextLabel(TextRole::Title))
    , m_subtitle(new TextLabel(TextRole::Caption))
    , m_map(new AttachmentMap)
    , m_contributions(new ContributionModel(this))
{
    auto *column = new QVBoxLayout(body());
    setRhythm(*column, 2, 3);
    auto *head = new QVBoxLayout;
    setGap(*head, 0.5);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    column->addLayout(head);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    setGap(*m_columns, 2);
    m_mapCard = new Card;
    m_mapCard->body()->addWidget(m_map);
    m_map->setSquare();
    m_columns->addWidget(m_mapCard, 1, Qt::AlignTop);
    m_columns->addWidget(makeSide(), 1);
    column->addLayout(m_columns);

    m_scoresCard = new Card;
    m_scores = new QTableWidget(0, 3);
    m_scores->setHorizontalHeaderLabels({tr("Scale"), tr("Score"), tr("Answered")});
    makeReadOnly(*m_scores);
    m_scores->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_scoresCard->body()->addWidget(new TextLabel(TextRole::Heading, tr("Scores")));
    m_scoresCard->body()->addWidget(m_scores);
    column->addWidget(m_scoresCard);
    column->addWidget(makeWhy());
    column->addWidget(makeReading());
    column->addWidget(makeFoot());
    column->addStretch(1);
}

QWidget *ResultPage::makeSide()
{
    auto *card = new Card;
    m_sentence = new TextLabel(TextRole::Body);
    setGap(*card->body(), 1.5);
    card->body()->addWidget(m_sentence);
    m_locating = new QWidget;
    auto *column = new QVBoxLayout(m_locating);
    setRhythm(*column, 1);
    for (const core::Dimension dimension : core::dimensions) {
        m_intervals[dimension] = new IntervalBar(dimension);
        column->addWidget(m_intervals[dimension]);
    }
    auto *ruleLabel = new TextLabel(TextRole::Heading, tr("How likely each region is"));
    m_rule = new QComboBox;
    m_rule->setAccessibleName(tr("Rule that draws the borders"));
    m_ruleText = new TextLabel(TextRole::Caption);
    m_bars = new ProbabilityBars;
    m_border = new TextLabel(TextRole::Caption);
    for (QWidget *widget : {static_cast<QWidget *>(ruleLabel), static_cast<QWidget *>(m_rule),
                            static_cast<QWidget *>(m_ruleText), static_cast<QWidget *>(m_bars),
                            static_cast<QWidget *>(m_border)})
        column->addWidget(widget);
    card->body()->addWidget(m_locating);
    card->body()->addStretch(1);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ResultPage::evaluate);
    return card;
}

QWidget *ResultPage::makeWhy()
{
    m_whyCard = new Card;
    m_why = new QTableView;
    m_why->setAccessibleName(tr("Why this score: statements by their pull"));
    m_why->setModel(m_contributions);
    makeReadOnly(*m_why);
    m_why->setMouseTracking(true);
    m_why->viewport()->installEventFilter(this);
    m_why->installEventFilter(this);
    m_why->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_why->horizontalHeader()->setSectionResizeMode(ContributionModel::Statement,
                                                    QHeaderView::Stretch);
    m_why->setMinimumHeight(spacing(44, this));
    m_whyCard->body()->addWidget(new TextLabel(TextRole::Heading, tr("Why this score")));
    m_whyCard->body()->addWidget(new TextLabel(
        TextRole::Body,
        tr("Each statement pulls the point. Point at a row, or move through the rows with the "
           "arrow keys, and the map shows where the point would lie without that answer. Reversed "
           "means: agreeing lowers the score.")));
    m_whyCard->body()->addWidget(m_why);
    connect(m_why, &QTableView::entered, this,
            [this](const QModelIndex &index) { showPull(index.row()); });
    connect(m_why->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showPull(index.row()); });
    return m_whyCard;
}

QWidget *ResultPage::makeReading()
{
    auto *card = new Card;
    card->body()->addWidget(new TextLabel(TextRole::Heading, tr("What to read")));
    auto *row = new WrappingRow;
    setGap(*row, 1);
    for (Button *&button : m_reads) {
        button = new Button(ButtonRole::Secondary, QString());
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, button] { emit articleRequested(button->property("link").toString()); });
    }
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

QWidget *ResultPage::makeFoot()
{
    auto *card = new Card;
    m_provenance = new TextLabel(TextRole::Body);
    m_provenance->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(new TextLabel(TextRole::Heading, tr("Where the numbers come from")));
    card->body()->addWidget(m_provenance);
    auto *row = new WrappingRow;
    auto *back = new Button(ButtonRole::Secondary, tr("To all results"));
    m_print = new Button(ButtonRole::Secondary, tr("Print or save …"));
    m_print->setObjectName(u"print"_s);
    m_rename = new Button(ButtonRole::Secondary, tr("Name this result"));
    m_delete = new Button(ButtonRole::Quiet, tr("Delete"));
    row->addWidget(back);
    row->addWidget(m_print);
    row->addWidget(m_rename);
    row->addStretch(1);
    row->addWidget(m_delete);
    card->body()->addSpacing(spacing(1, this));
    card->body()->addLayout(row);
    connect(back, &QPushButton::clicked, this, &ResultPage::backRequested);
    connect(m_print, &QPushButton::clicked, this, &ResultPage::openReport);
    connect(m_rename, &QPushButton::clicked, this, &ResultPage::askName);
    connect(m_delete, &QPushButton::clicked, this, &ResultPage::discard);
    return card;
}

void ResultPage::showAssessment(const core::Assessment &assessment)
{
    showResult(assessment, core::RuleKind::Midpoint);
}

void ResultPage::showResult(const core::Assessment &assessment, core::RuleKind rule)
{
    m_assessment = assessment;
    // Kept while the result is shown: another rule reads no file again.
    m_evaluator.emplace(m_instruments, m_content.normsFolder());
    m_instrument = m_evaluator->instrument(assessment);
    m_norm = m_evaluator->norm(assessment);
    const bool kept = m_records && assessment.id != 0;
    m_rename->setVisible(kept);
    m_delete->setVisible(kept);
    fillRules(rule);
    evaluate();
    verticalScrollBar()->setValue(0);
}

std::optional<ResultPage::State> ResultPage::takeState() const
{
    if (!m_assessment.startedAt.isValid())
        return std::nullopt;
    const auto rule = static_cast<std::size_t>(std::max(0, m_rule->currentIndex()));
    return State{m_assessment, m_rules[rule].kind(), m_why->currentIndex().row()};
}

void ResultPage::restore(const State &state)
{
    showResult(state.assessment, state.rule);
    m_why->setCurrentIndex(m_contributions->index(state.statement, ContributionModel::Statement));
    // The map compares while somebody points at the row or moves through the table.
    comparePoint(std::nullopt);
}

void ResultPage::fillRules(core::RuleKind chosen)
{
    m_rules = core::rulesFor(m_assessment.instrumentId, m_norm);
    const QSignalBlocker blocker(m_rule);
    m_rule->clear();
    for (const core::ClassificationRule &rule : m_rules) {
        m_rule->addItem(wording::ruleName(rule.kind()));
        if (rule.kind() == chosen)
            m_rule->setCurrentIndex(m_rule->count() - 1);
    }
    m_rule->setVisible(m_rule->count() > 1);
}

void ResultPage::evaluate()
{
    m_evaluation.reset();
    if (!m_instrument) {
        showNoPlacement(m_instrument.error().code == core::ErrorCode::UnknownId
                            ? tr("The questionnaire of this result is not here any more. Its "
                                 "answers are kept; open its definition file in Quiz to see the "
                                 "result.")
                            : wording::errorSentence(m_instrument.error()));
        return;
    }
    const auto rule = static_cast<std::size_t>(std::max(0, m_rule->currentIndex()));
    const auto saved = m_evaluator->evaluate(m_assessment, m_rules[rule]);
    if (!saved) {
        showNoPlacement(wording::errorSentence(saved.error()));
        return;
    }
    m_evaluation = saved->evaluation;
    if (m_evaluation->classification)
        showPlacement();
    else if (m_instrument->plane) {
        QStringList reasons{tr("These answers do not locate you on the map.")};
        for (const core::QualityConcern concern : m_evaluation->quality.concerns)
            reasons << wording::concernSentence(concern);
        reasons << tr("That says nothing about you. You may take the quiz again another day.");
        showNoPlacement(reasons.join(u'\n'));
    } else {
        showNoPlacement(
            tr("This questionnaire is not about attachment anxiety and avoidance, so it "
               "has no place on the map. Its scores are below."));
    }
}

void ResultPage::showPlacement()
{
    const core::Placement &placement = *m_evaluation->placement;
    const core::Classification &classification = *m_evaluation->classification;
    m_mapCard->show();
    m_locating->show();
    m_map->setContent({.rule = classification.rule, .results = {{tr("This result"), placement}}});
    m_sentence->setText(wording::placementSentence(classification, placement));
    for (const core::Dimension dimension : core::dimensions)
        m_intervals[dimension]->setPlaced(placement.on[dimension]);
    m_bars->setProbabilities(classification.probabilities);
    m_ruleText->setText(reportwords::ruleSentence(classification.rule.kind()));
    m_border->setText(reportwords::borderSentence(classification));
    m_scoresCard->hide();
    m_whyCard->show();
    m_contributions->setScore(*m_instrument, m_evaluation->score, m_language);
    showReading();
    showProvenance();
}

void ResultPage::showNoPlacement(const QString &reason)
{
    m_mapCard->hide();
    m_locating->hide();
    m_sentence->setText(reason);
    const bool explains = m_evaluation && m_instrument->plane;
    m_whyCard->setVisible(explains);
    if (explains)
        m_contributions->setScore(*m_instrument, m_evaluation->score, m_language);
    m_scoresCard->setVisible(m_evaluation.has_value() && !m_instrument->plane);
    if (m_evaluation && !m_instrument->plane)
        showScores();
    showReading();
    showProvenance();
}

void ResultPage::showScores()
{
    const std::vector<core::SubscaleScore> &subscales = m_evaluation->score.subscales;
    m_scores->setRowCount(static_cast<int>(subscales.size()));
    for (std::size_t i = 0; i < subscales.size(); ++i) {
        const core::SubscaleScore &subscale = subscales[i];
        QString name = subscale.scoringId;
        for (const core::NamedDimension &dimension : m_instrument->namedDimensions) {
            if (dimension.id == subscale.scoringId)
                name = dimension.name;
        }
        const int row = static_cast<int>(i);
        m_scores->setItem(row, 0, new QTableWidgetItem(name));
        m_scores->setItem(row, 1,
                          new QTableWidgetItem(subscale.value ? wording::number(*subscale.value, 2)
                                                              : tr("not enough answers")));
        m_scores->setItem(row, 2,
                          new QTableWidgetItem(tr("%1 of %2")
                                                   .arg(QLocale().toString(subscale.answered),
                                                        QLocale().toString(subscale.of))));
    }
}

void ResultPage::showReading()
{
    const QStringList articles =
        m_evaluation ? core::readingFor(*m_evaluation) : core::readingFor({});
    for (std::size_t i = 0; i < m_reads.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        m_reads[i]->setVisible(index < articles.size());
        if (index >= articles.size())
            continue;
        m_reads[i]->setText(reportwords::articleTitle(articles[index]));
        m_reads[i]->setProperty("link", articles[index]);
        m_reads[i]->updateGeometry();
    }
}

void ResultPage::showProvenance()
{
    m_print->setVisible(m_evaluation.has_value());
    const QString date =
        m_assessment.finishedAt
            ? QLocale().toString(m_assessment.finishedAt->toLocalTime().date(), QLocale::LongFormat)
            : QString();
    const core::Target *target =
        m_instrument ? m_instrument->findTarget(m_assessment.targetId) : nullptr;
    const QString about = !m_assessment.targetName.isEmpty() ? m_assessment.targetName
                          : target ? m_instrument->text(target->nameKey, m_language)
                                   : QString();
    m_title->setText(m_assessment.title.isEmpty() ? tr("Your result") : m_assessment.title);
    m_subtitle->setText(about.isEmpty() ? date : tr("%1, %2").arg(about, date));

    QStringList lines;
    if (m_evaluation && m_evaluation->placement) {
        const core::PlacedDimension &anxiety = m_evaluation->placement->on.anxiety;
        lines << wording::errorSourceSentence(anxiety.source);
        if (m_norm && m_evaluation->placement->normId) {
            const core::NormWords &words = m_norm->wordsIn(QLocale().name());
            lines << tr("Comparison sample: %1 (n = %2, %3). %4")
                         .arg(words.sample, QLocale().toString(m_norm->n),
                              QString::number(m_norm->year), words.caveat);
        }
    }
    if (m_instrument) {
        lines << tr("%1, version %2. %n statement(s) answered.", nullptr,
                    static_cast<int>(m_assessment.answers.size()))
                     .arg(m_instrument->name, m_instrument->version);
        lines << m_instrument->licenseExplanation;
    }
    lines << tr("Definition %1")
                 .arg(QString::fromLatin1(m_assessment.definitionHash.toHex().left(12)));
    m_provenance->setText(lines.join(u"\n\n"_s));
}

void ResultPage::comparePoint(const std::optional<core::AttachmentPoint> &point)
{
    m_map->change([&](MapContent &shown) { shown.comparedPoint = point; });
}

void ResultPage::showPull(int row)
{
    if (row < 0 || !m_evaluation || !m_evaluation->placement) {
        comparePoint(std::nullopt);
        return;
    }
    const ContributionModel::Row &shown = m_contributions->row(row);
    const core::SubscaleScore *subscale =
        m_evaluation->score.find((*m_instrument->plane)[shown.dimension]);
    comparePoint(core::pointWithout(*m_evaluation->placement, shown.dimension, *subscale,
                                    shown.contribution));
}

bool ResultPage::eventFilter(QObject *watched, QEvent *event)
{
    // The body is watched from the first moment on, before there is a list.
    const bool left = event->type() == QEvent::Leave && watched == m_why->viewport();
    const bool unfocused = event->type() == QEvent::FocusOut && watched == m_why;
    if (left || unfocused)
        comparePoint(std::nullopt);
    return ScrollingPage::eventFilter(watched, event);
}

std::optional<core::EarlierResult> ResultPage::earlierResult()
{
    // Whose an unsaved result is, nobody knows.
    if (!m_records || m_assessment.id == 0 || !m_assessment.finishedAt)
        return std::nullopt;
    const auto finished = m_records->assessments().finished(m_assessment.personId);
    if (!finished)
        return std::nullopt;
    const QString series = seriesOf(m_assessment);
    for (const core::Assessment &candidate : *finished) {
        if (*candidate.finishedAt >= *m_assessment.finishedAt || seriesOf(candidate) != series)
            continue;
        auto saved = m_evaluator->evaluate(candidate);
        if (saved && saved->evaluation.classification)
            return core::EarlierResult{candidate, std::move(*saved)};
    }
    return std::nullopt;
}

void ResultPage::openReport()
{
    auto *dialog = new ReportDialog(m_assessment, {*m_instrument, m_norm, *m_evaluation},
                                    m_language, earlierResult(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::problemOccurred, this, &ResultPage::problemOccurred);
    dialog->open();
}

void ResultPage::askName()
{
    auto *dialog = new ResultNameDialog(m_assessment.title, this);
    connect(dialog, &ResultNameDialog::named, this, [this](const QString &name) {
        const auto renamed = m_records->assessments().rename(m_assessment.id, name);
        if (!renamed) {
            emit problemOccurred(wording::errorSentence(renamed.error()));
            return;
        }
        m_assessment.title = name;
        showProvenance();
    });
    dialog->open();
}

void ResultPage::discard()
{
    const auto discarded = m_records->assessments().markDeleted(m_assessment.id);
    if (discarded)
        emit deleted(m_assessment.id);
    else
        emit problemOccurred(wording::errorSentence(discarded.error()));
}

void ResultPage::resizeEvent(QResizeEvent *event)
{
    ScrollingPage::resizeEvent(event);
    const bool wide = viewport()->width() > spacing(100, this);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace app
