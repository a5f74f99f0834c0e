#include "app/classroom/class_view.h"

#include "app/classroom/class_tables.h"
#include "app/classroom/rule_choice.h"
#include "app/plane/attachment_map.h"
#include "app/shell/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"
#include "core/cohort/cohort_writer.h"
#include "core/cohort/group_size.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int mostItemRows = 12;

bool usesSample(const core::ClassificationRule &rule)
{
    return rule.kind() == core::RuleKind::NormMean || rule.kind() == core::RuleKind::NormMedian;
}

} // namespace

ClassView::ClassView(const QString &normsFolder, QWidget *parent)
    : QWidget(parent)
    , m_normsFolder(normsFolder)
    , m_name(new TextLabel(TextRole::Heading))
    , m_group(new TextLabel(TextRole::Body))
    , m_report(new TextLabel(TextRole::Body))
    , m_body(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(2, this));
    auto *said = new Card(CardRole::Tinted);
    for (TextLabel *label : {m_name, m_group, m_report})
        said->body()->addWidget(label);
    column->addWidget(said);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(spacing(2, this));
    body->addWidget(makeLab());
    body->addWidget(makeFigures());
    column->addWidget(m_body);
    column->addWidget(makeWaysOut());
    column->addStretch(1);
    for (RuleChoice *choice : {m_first, m_second})
        connect(choice, &RuleChoice::ruleChanged, this, &ClassView::read);
}

QWidget *ClassView::makeLab()
{
    auto *lab = new QWidget;
    auto *rows = new QVBoxLayout(lab);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing(2, this));

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(spacing(2, this));
    auto *mapCard = new Card;
    m_map = new AttachmentMap;
    m_map->setUse(MapUse::Look);
    m_mapCaption = new TextLabel(TextRole::Caption);
    mapCard->body()->addWidget(m_map, 1);
    mapCard->body()->addWidget(m_mapCaption);
    m_columns->addWidget(mapCard, 3);

    auto *side = new QVBoxLayout;
    side->setSpacing(spacing(2, this));
    const auto addRule = [&](TextLabel *&heading, RuleChoice *&choice) {
        auto *card = new Card;
        heading = new TextLabel(TextRole::Heading);
        choice = new RuleChoice;
        card->body()->addWidget(heading);
        card->body()->addWidget(choice);
        side->addWidget(card);
    };
    addRule(m_firstHeading, m_first);
    addRule(m_secondHeading, m_second);
    side->addStretch(1);
    m_columns->addLayout(side, 2);
    rows->addLayout(m_columns);

    auto *countsCard = new Card;
    m_countsHeading = new TextLabel(TextRole::Heading);
    m_countsCaption = new TextLabel(TextRole::Caption);
    m_counts = new PlainTable(mostItemRows);
    m_comparisonHeading = new TextLabel(TextRole::Heading);
    m_change = new TextLabel(TextRole::Body);
    m_comparison = new PlainTable(mostItemRows);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_countsHeading, m_countsCaption, m_counts,
                                          m_comparisonHeading, m_change, m_comparison})
        countsCard->body()->addWidget(widget);
    rows->addWidget(countsCard);
    return lab;
}

QWidget *ClassView::makeFigures()
{
    auto *figures = new QWidget;
    auto *rows = new QVBoxLayout(figures);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing(2, this));
    auto *card = new Card;
    m_statisticsHeading = new TextLabel(TextRole::Heading);
    m_statistics = new PlainTable(mostItemRows);
    m_straightLiners = new TextLabel(TextRole::Caption);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_statisticsHeading, m_statistics, m_straightLiners})
        card->body()->addWidget(widget);
    rows->addWidget(card);

    m_itemsCard = new Card;
    m_itemsHeading = new TextLabel(TextRole::Heading);
    m_itemsCaption = new TextLabel(TextRole::Caption);
    m_items = new PlainTable(mostItemRows);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_itemsHeading, m_itemsCaption, m_items})
        m_itemsCard->body()->addWidget(widget);
    rows->addWidget(m_itemsCard);
    return figures;
}

QWidget *ClassView::makeWaysOut()
{
    auto *ways = new QWidget;
    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    m_anonymous = new QCheckBox;
    m_anonymous->setChecked(true);
    column->addWidget(m_anonymous);
    auto *row = new QHBoxLayout;
    m_export = new Button(ButtonRole::Secondary, QString());
    m_copy = new Button(ButtonRole::Secondary, QString());
    m_picture = new Button(ButtonRole::Secondary, QString());
    m_drawAgain = new Button(ButtonRole::Secondary, QString());
    m_another = new Button(ButtonRole::Secondary, QString());
    for (Button *button : {m_export, m_copy, m_picture, m_drawAgain, m_another})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    m_notice = new TextLabel(TextRole::Caption);
    column->addWidget(m_notice);
    connect(m_export, &QPushButton::clicked, this, &ClassView::chooseExport);
    connect(m_copy, &QPushButton::clicked, this, &ClassView::copyStatistics);
    connect(m_picture, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setImage(m_map->toImage());
        m_notice->setText(tr("The picture is on the clipboard."));
    });
    connect(m_drawAgain, &QPushButton::clicked, this, &ClassView::drawAgainRequested);
    connect(m_another, &QPushButton::clicked, this, &ClassView::anotherRequested);
    return ways;
}

void ClassView::setClass(std::shared_ptr<const ClassData> shown)
{
    m_data = std::move(shown);
    m_notice->clear();
    m_anonymous->setChecked(true);
    m_norm.reset();
    if (auto found = core::findNorm(m_normsFolder, m_data->instrumentId))
        m_norm = *found;
    const std::vector<core::ClassificationRule> rules =
        core::rulesFor(m_data->instrumentId, m_norm);
    m_first->setRules(rules, 0);
    m_second->setRules(rules, rules.size() > 1 ? 1 : 0);
    m_map->setPeople(std::nullopt);
    if (m_data->statistics) {
        const core::AttachmentPoint centroid = m_data->statistics->centroid();
        m_map->setPeople(peopleCloud(m_data->scores, centroid));
        // Without a sample to compare with, the class's own mean is the other usual cut.
        if (rules.size() == 1)
            m_second->setRule(core::ClassificationRule::cutByHand(centroid));
    }
    retranslate();
}

void ClassView::setWide(bool wide)
{
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

// Called while a cut line is dragged: everything here takes milliseconds for a million people.
void ClassView::read()
{
    if (!m_data || !m_data->statistics)
        return;
    const core::ClassificationRule &first = m_first->rule();
    const core::ClassificationRule &second = m_second->rule();
    m_map->setRule(first);
    const auto firstReadings = core::readStyles(m_data->scores, first);
    const auto secondReadings = core::readStyles(m_data->scores, second);
    m_counts->setText(countsTable(core::countStyles(firstReadings), first,
                                  core::countStyles(secondReadings), second));
    const auto comparison = core::compareReadings(firstReadings, secondReadings);
    if (!comparison)
        return;
    m_comparison->setText(comparisonTable(*comparison));
    m_change->setText(
        tr("%1 of %2 people change their reading between “%3” and “%4”; their answers stay the "
           "same.")
            .arg(QLocale().toString(static_cast<qlonglong>(comparison->changed())),
                 QLocale().toString(static_cast<qlonglong>(comparison->placed())),
                 wording::ruleName(first.kind()), wording::ruleName(second.kind())));
    QString caption = tr("The map shows the regions of the first rule, “%1”.")
                          .arg(wording::ruleName(first.kind()));
    if (m_norm && (usesSample(first) || usesSample(second)))
        caption += u' ' + wording::sampleSentence(*m_norm);
    m_countsCaption->setText(caption);
}

void ClassView::showFigures()
{
    const bool shown = m_data->statistics.has_value();
    m_name->setText(m_data->name.isEmpty() ? tr("A made-up class") : m_data->name);
    m_group->setText(
        shown
            ? groupSentence(*m_data)
            : tr("Figures and points are shown for groups of at least %1 people with both scores. "
                 "This group is smaller, so that nothing here tells on a single person.")
                  .arg(QLocale().toString(static_cast<qlonglong>(core::smallestGroup))));
    m_report->setText(m_data->report ? reportText(*m_data->report) : originSentence(*m_data));
    m_report->setVisible(!m_report->text().isEmpty());
    m_body->setVisible(shown);
    m_anonymous->setVisible(shown);
    m_export->setVisible(shown);
    m_copy->setVisible(shown);
    m_picture->setVisible(shown);
    m_drawAgain->setVisible(!m_data->report);
    m_statistics->setText(statisticsTable(*m_data));
    m_straightLiners->setText(straightLinerSentence(*m_data));
    m_straightLiners->setVisible(m_data->answerFigures.has_value());
    m_itemsCard->setVisible(m_data->answerFigures.has_value());
    m_items->setText(itemsTable(*m_data));
    read();
}

bool ClassView::exportScores(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        emit problemOccurred(wording::errorSentence({core::ErrorCode::FileNotWritable, path}));
        return false;
    }
    const core::WrittenCohort written{
        .scores = &m_data->scores,
        .answers = m_data->answers ? &*m_data->answers : nullptr,
        .key = m_data->key ? &*m_data->key : nullptr,
        .ids = &m_data->ids,
        .rule = m_first->rule(),
        .identity = m_anonymous->isChecked() ? core::Identity::Anonymous : core::Identity::Named,
    };
    if (const auto done = core::writeCohort(file, written); !done) {
        emit problemOccurred(wording::errorSentence(done.error()));
        return false;
    }
    if (!file.commit()) {
        emit problemOccurred(wording::errorSentence({core::ErrorCode::FileNotWritable, path}));
        return false;
    }
    m_notice->setText(tr("Saved as %1.").arg(path));
    return true;
}

void ClassView::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the scored table"),
                                                      u"class-scored.csv"_s, tr("Table (*.csv)"));
    if (!path.isEmpty())
        exportScores(path);
}

void ClassView::copyStatistics()
{
    QStringList parts{m_name->text(), m_group->text(), statisticsTable(*m_data).toText(),
                      m_countsHeading->text()};
    const core::ClassificationRule &first = m_first->rule();
    const core::ClassificationRule &second = m_second->rule();
    parts << countsTable(core::countStyles(m_data->scores, first), first,
                         core::countStyles(m_data->scores, second), second)
                 .toText();
    if (m_data->answerFigures)
        parts << straightLinerSentence(*m_data) << itemsTable(*m_data).toText();
    QApplication::clipboard()->setText(parts.join(u'\n'));
    m_notice->setText(tr("The figures are on the clipboard, ready for a spreadsheet."));
}

void ClassView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_data)
        retranslate();
}

void ClassView::retranslate()
{
    m_mapCaption->setText(tr("Every point is a person without a name; where there are many, the "
                             "shade says how densely they stand. The ring with a cross is the "
                             "mean of the group."));
    m_firstHeading->setText(tr("First rule"));
    m_first->setName(tr("First rule"));
    m_secondHeading->setText(tr("Second rule, to compare"));
    m_second->setName(tr("Second rule"));
    m_countsHeading->setText(tr("People in each region, by rule"));
    m_counts->setAccessibleName(m_countsHeading->text());
    m_comparisonHeading->setText(tr("Who changes with the rule"));
    m_comparison->setAccessibleName(
        tr("People by the first rule in rows and by the second in columns"));
    m_statisticsHeading->setText(tr("Figures of the group"));
    m_statistics->setAccessibleName(m_statisticsHeading->text());
    m_itemsHeading->setText(tr("Statement by statement"));
    m_itemsCaption->setText(tr("Mean and SD are of the answers as given. “With the rest” is the "
                               "correlation of a statement, reversed where its key says so, with "
                               "the others of its dimension."));
    m_items->setAccessibleName(m_itemsHeading->text());
    m_anonymous->setText(tr("Anonymous: save neither names nor row numbers"));
    m_export->setText(tr("Save scored table …"));
    m_copy->setText(tr("Copy figures"));
    m_picture->setText(tr("Copy picture"));
    m_drawAgain->setText(tr("Draw again"));
    m_another->setText(tr("Another class"));
    showFigures();
}

} // namespace app
