// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/changing_people.h"
#include "core/report/class_readings.h"

#include <QWidget>

class QCheckBox;

namespace app
{

class Card;
class ReadingChange;
class TextLabel;
class TextTable;

/// How two rules read a class, as its document says it: the counts, who is near a line, how many
/// change and who; and how many change by fewer answers or when measured again.
class LabReadings final : public QWidget
{
    Q_OBJECT

public:
    explicit LabReadings(QWidget *parent = nullptr);

    void setReadings(core::ClassReadings readings);
    core::LineReading line() const;
    /// Without a signal.
    void setLine(core::LineReading line);
    /// As text, with the list of people where it is open.
    QString toText() const;

    QCheckBox &lineIsLow() { return *m_lineIsLow; }
    ChangingPeople &changingPeople() { return *m_changingPeople; }

signals:
    void lineChanged();

private:
    QWidget *makeCounts();
    QWidget *makeOtherReadings();
    void showBlock(const core::ReportBlock &block);
    ReadingChange &changeBy(core::ChangedReadings::By by);

    TextLabel *m_heading;
    TextLabel *m_caption;
    TextTable *m_counts;
    QCheckBox *m_lineIsLow;
    TextLabel *m_crossing;
    TextLabel *m_error;
    ReadingChange *m_ruleChange;
    ChangingPeople *m_changingPeople;
    Card *m_otherReadings;
    ReadingChange *m_answersChange;
    ReadingChange *m_measurementChange;
};

} // namespace app
