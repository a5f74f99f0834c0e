// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/lab_picture.h"
#include "app/pages/classroom/changing_people.h"
#include "app/pages/classroom/class_selection.h"
#include "app/pages/classroom/lab_map.h"
#include "core/cohort/cohort_writer.h"
#include "core/report/class_readings.h"
#include "core/scoring/norms.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;

namespace app
{

class LabReadings;
class RuleChoice;

/// What the lab needs to read a class.
struct LabClass {
    SelectedClass people;
    std::optional<core::Norm> norm;                    ///< for the answers used
    std::vector<core::ClassificationRule> rulesForAll; ///< for all answers
    core::ErrorOfScores error;
    core::GroupPrivacy privacy{};
};

/// The cut-line lab: the people on the map, two rules side by side, how many change between them
/// and who, how many are less sure than they look; and how many change by fewer answers or when
/// measured again. Everything follows a line while it is dragged: some milliseconds a move for a
/// million people. Shows nothing sensible for a group without figures; the page hides it then.
class CutLineLab final : public QWidget
{
    Q_OBJECT

public:
    /// What a lab made anew goes on with, with a class or without one.
    struct State {
        core::ClassificationRule firstRule = core::ClassificationRule::midpoint();
        core::ClassificationRule secondRule = core::ClassificationRule::midpoint();
        core::LineReading line = core::LineReading::Apart;
        LabMap::State map;
        ChangingPeople::State changingPeople;
    };

    explicit CutLineLab(QWidget *parent = nullptr);

    /// Another class: first rules, new pseudonyms.
    void setClass(const LabClass &shown);
    /// Other people, answers or a measurement of the same class: the rules stay where they apply.
    void updateClass(const LabClass &shown);
    /// Lets go of the class: nothing of it is shown or offered to others any more.
    void clear();
    void setError(const core::ErrorOfScores &error);
    /// How people are called where they are listed one by one.
    void setIdentity(core::Identity identity);
    void setWide(bool wide);
    /// The sample to be laid under the class; hidden at first.
    void setDensity(const core::ReferenceDensity &density);
    /// Counts and changes as text, with the list of people where it is open.
    QString toText() const;

    State takeState();
    /// `shown` is the class that the state was taken with, if any.
    void restore(State state, const std::optional<LabClass> &shown);

    AttachmentMap &map() { return m_map->map(); }
    RuleChoice &firstRule() { return *m_first; }
    QCheckBox &lineIsLow();
    core::LineReading line() const;

signals:
    /// What others may see of the lab now; nothing while there is no class to show.
    void pictureChanged(const std::optional<app::LabPicture> &picture);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRules();
    void offerRules(bool keep);
    void showPeople();
    void read();
    core::ClassToRead toRead() const;
    std::optional<LabPicture> pictureOf(const core::ClassReadings &readings) const;

    LabClass m_class;
    /// The person's choice, taken up again where the answers used have no such rule in between.
    core::ClassificationRule m_firstChosen = core::ClassificationRule::midpoint();
    core::ClassificationRule m_secondChosen = core::ClassificationRule::midpoint();
    QBoxLayout *m_columns;
    LabMap *m_map;
    RuleChoice *m_first;
    RuleChoice *m_second;
    LabReadings *m_readings;
};

} // namespace app
