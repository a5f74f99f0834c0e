// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/lab_readings.h"

#include "app/pages/classroom/reading_change.h"
#include "app/pages/classroom/text_table.h"
#include "app/print/report/class_words.h"
#include "app/print/report/report_words.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

using By = core::ChangedReadings::By;

constexpr int regionRows = 6; // four, on the line, without both scores

} // namespace

LabReadings::LabReadings(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 2);
    column->addWidget(makeCounts());
    column->addWidget(makeOtherReadings());
    connect(m_lineIsLow, &QCheckBox::toggled, this, &LabReadings::lineChanged);
}

QWidget *LabReadings::makeCounts()
{
    auto *card = new Card;
    m_heading =
        new TextLabel(TextRole::Heading, reportwords::heading(core::ReportHeading::RegionsByRule));
    m_caption = new TextLabel(TextRole::Caption);
    m_counts = new TextTable(regionRows);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setAccessibleName(m_heading->text());
    m_lineIsLow = new QCheckBox(tr("Count people exactly on a line as low"));
    m_lineIsLow->setToolTip(tr("Many published figures were made so. Otherwise somebody on a line "
                               "has no style."));
    m_crossing = new TextLabel(TextRole::Body);
    m_error = new TextLabel(TextRole::Caption);
    m_ruleChange = new ReadingChange(By::Rule);
    m_ruleChange->setObjectName(u"ruleChange"_s);
    m_changingPeople = new ChangingPeople;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_heading, m_caption, m_counts, m_lineIsLow, m_crossing,
                                          m_error, m_ruleChange, m_changingPeople})
        card->body()->addWidget(widget);
    return card;
}

QWidget *LabReadings::makeOtherReadings()
{
    m_otherReadings = new Card;
    m_answersChange = new ReadingChange(By::Answers);
    m_measurementChange = new ReadingChange(By::Measurement);
    m_answersChange->setObjectName(u"answersChange"_s);
    m_measurementChange->setObjectName(u"measurementChange"_s);
    m_otherReadings->body()->addWidget(m_answersChange);
    m_otherReadings->body()->addWidget(m_measurementChange);
    return m_otherReadings;
}

core::LineReading LabReadings::line() const
{
    return m_lineIsLow->isChecked() ? core::LineReading::Low : core::LineReading::Apart;
}

void LabReadings::setLine(core::LineReading line)
{
    const QSignalBlocker blocker(m_lineIsLow);
    m_lineIsLow->setChecked(line == core::LineReading::Low);
}

void LabReadings::setReadings(core::ClassReadings readings)
{
    // Nothing that stays is hidden in between: a table would be laid out anew at every move.
    const auto has = [&](auto isWanted) {
        return std::any_of(readings.blocks.begin(), readings.blocks.end(), isWanted);
    };
    const auto hasChange = [&](By by) {
        return has([by](const core::ReportBlock &block) {
            const auto *change = std::get_if<core::ChangedReadings>(&block);
            return change && change->by == by;
        });
    };
    const bool hasLines = has([](const core::ReportBlock &block) {
        return std::holds_alternative<core::UncertainReadings>(block);
    });
    m_crossing->setVisible(hasLines);
    m_error->setVisible(hasLines);
    for (const By by : {By::Answers, By::Measurement})
        changeBy(by).setVisible(hasChange(by));
    m_otherReadings->setVisible(hasChange(By::Answers) || hasChange(By::Measurement));
    for (const core::ReportBlock &block : readings.blocks) {
        showBlock(block);
        if (const auto *change = std::get_if<core::ChangedReadings>(&block);
            change && change->by == By::Rule) {
            m_changingPeople->setReadings(std::move(readings.first), change->first,
                                          std::move(readings.second), change->second,
                                          readings.comparison.changed(),
                                          change->comparison.changed.isExact());
        }
    }
}

void LabReadings::showBlock(const core::ReportBlock &block)
{
    if (const auto *counts = std::get_if<core::RuleCounts>(&block)) {
        m_counts->setText(classwords::table(*counts));
        m_caption->setText(classwords::countsSentence(*counts));
    } else if (const auto *uncertain = std::get_if<core::UncertainReadings>(&block)) {
        m_crossing->setText(classwords::crossingSentence(*uncertain));
        m_error->setText(classwords::errorSentence(uncertain->error));
    } else if (const auto *change = std::get_if<core::ChangedReadings>(&block)) {
        changeBy(change->by).setChange(*change);
    }
}

ReadingChange &LabReadings::changeBy(By by)
{
    switch (by) {
    case By::Answers:
        return *m_answersChange;
    case By::Measurement:
        return *m_measurementChange;
    case By::Rule:
        break;
    }
    return *m_ruleChange;
}

QString LabReadings::toText() const
{
    QStringList parts{m_heading->text(), m_caption->text(), m_counts->toText()};
    if (m_crossing->isVisibleTo(this))
        parts << m_crossing->text() << m_error->text();
    parts << m_ruleChange->toText();
    for (const ReadingChange *change : {m_answersChange, m_measurementChange}) {
        if (change->isVisibleTo(this))
            parts << change->toText();
    }
    parts << m_changingPeople->toText();
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace app
