// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/class_data.h"
#include "core/cohort/cohort_writer.h"
#include "core/cohort/style_readings.h"
#include "core/scoring/classification.h"

#include <QWidget>

class QTimer;

namespace app
{

class Disclosure;
class TextTable;
class TextLabel;

/// Who is read otherwise by the second rule than by the first, person by person. Anonymous people
/// are called by a number that is neither their row nor in the order of the rows. Folded away at
/// first; while a line is dragged the list follows a moment later, so that the line never waits.
class ChangingPeople final : public QWidget
{
    Q_OBJECT

public:
    /// More are not listed, only counted.
    static constexpr std::size_t mostListed = 200;

    /// What a list made anew goes on with: how its people are called, and whether it is open.
    struct State {
        /// By the row in the class that was loaded; empty: nobody was listed by number yet.
        std::vector<std::uint32_t> numbers;
        bool isOpen = false;
    };

    explicit ChangingPeople(QWidget *parent = nullptr);

    /// `people` were chosen from a class of `loaded`; everybody keeps the number of that class
    /// until forget() is called.
    void setPeople(std::shared_ptr<const ClassData> people, std::size_t loaded);
    /// Another class: new numbers.
    void forget();
    void setIdentity(core::Identity identity);
    /// Where the number of those who change is not told, anonymous people are not listed either.
    void setReadings(std::vector<core::StyleReading> first, core::RuleKind firstRule,
                     std::vector<core::StyleReading> second, core::RuleKind secondRule,
                     std::size_t changed, bool isTold);

    State takeState();
    /// For the same class, which has been set before.
    void restore(State state);

    /// The list as text for the clipboard; empty while it is folded away.
    QString toText() const;

private:
    QString nameOf(std::size_t row) const;
    void listPeople();

    std::shared_ptr<const ClassData> m_people;
    std::size_t m_loaded = 0;
    std::vector<std::uint32_t> m_numbers; ///< as in State
    core::Identity m_identity = core::Identity::Anonymous;
    std::vector<core::StyleReading> m_first;
    std::vector<core::StyleReading> m_second;
    bool m_isTold = true;
    core::RuleKind m_firstRule = core::RuleKind::Midpoint;
    core::RuleKind m_secondRule = core::RuleKind::Midpoint;
    std::size_t m_changed = 0;
    QTimer *m_soon;
    Disclosure *m_disclosure;
    TextLabel *m_sentence;
    TextTable *m_table;
};

} // namespace app
