// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/changing_people.h"

#include "app/foundation/text/wording.h"
#include "app/pages/classroom/text_table.h"
#include "app/print/report/class_words.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/text.h"
#include "core/cohort/rule_comparison.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace app
{
namespace
{

constexpr int rowsShown = 10;
constexpr int momentInMilliseconds = 80;

} // namespace

ChangingPeople::ChangingPeople(QWidget *parent)
    : QWidget(parent)
    , m_soon(new QTimer(this))
    , m_disclosure(new Disclosure)
    , m_sentence(new TextLabel(TextRole::Caption))
    , m_table(new TextTable(rowsShown))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_disclosure);
    m_disclosure->setTitle(tr("Who changes, person by person"));
    m_table->setAccessibleName(tr("Who changes, person by person"));
    m_disclosure->body()->addWidget(m_sentence);
    m_disclosure->body()->addWidget(m_table);
    m_soon->setSingleShot(true);
    m_soon->setInterval(momentInMilliseconds);
    connect(m_soon, &QTimer::timeout, this, &ChangingPeople::listPeople);
    connect(m_disclosure, &Disclosure::toggled, this, &ChangingPeople::listPeople);
}

void ChangingPeople::setPeople(std::shared_ptr<const ClassData> people, std::size_t loaded)
{
    m_people = std::move(people);
    // What was read of other people says nothing about these.
    m_first.clear();
    m_second.clear();
    m_changed = 0;
    m_loaded = loaded;
}

void ChangingPeople::forget()
{
    m_people.reset();
    m_numbers.clear();
    m_disclosure->setOpen(false);
}

void ChangingPeople::setIdentity(core::Identity identity)
{
    m_identity = identity;
    listPeople();
}

void ChangingPeople::setReadings(std::vector<core::StyleReading> first, core::RuleKind firstRule,
                                 std::vector<core::StyleReading> second, core::RuleKind secondRule,
                                 std::size_t changed, bool isTold)
{
    m_first = std::move(first);
    m_firstRule = firstRule;
    m_second = std::move(second);
    m_secondRule = secondRule;
    m_changed = changed;
    m_isTold = isTold;
    // Not put off by the next move, or a list would stand still for as long as a line is dragged.
    if (m_disclosure->isOpen() && !m_soon->isActive())
        m_soon->start();
}

ChangingPeople::State ChangingPeople::takeState()
{
    return {.numbers = std::move(m_numbers), .isOpen = m_disclosure->isOpen()};
}

void ChangingPeople::restore(State state)
{
    m_numbers = std::move(state.numbers);
    m_disclosure->setOpen(state.isOpen);
}

QString ChangingPeople::nameOf(std::size_t row) const
{
    const std::size_t loaded = m_people->loadedRow(row);
    if (m_identity == core::Identity::Named && !m_people->ids.isEmpty())
        return m_people->ids.at(row);
    const auto number = static_cast<qlonglong>(
        m_identity == core::Identity::Named ? loaded + 1 : m_numbers[loaded]);
    //: %1 is a number
    return tr("Person %1").arg(QLocale().toString(number));
}

void ChangingPeople::listPeople()
{
    if (!m_disclosure->isOpen() || !m_people)
        return;
    const bool isHidden = !m_isTold && m_identity == core::Identity::Anonymous;
    std::vector<std::size_t> rows =
        core::rowsThatChange(m_first, m_second, isHidden ? 0 : mostListed);
    if (m_identity == core::Identity::Anonymous) {
        if (m_numbers.size() != m_loaded)
            m_numbers = core::pseudonyms(m_loaded, QRandomGenerator::global()->generate64());
        // The order of the rows would tell whose they are.
        std::sort(rows.begin(), rows.end(), [this](std::size_t one, std::size_t other) {
            return m_numbers[m_people->loadedRow(one)] < m_numbers[m_people->loadedRow(other)];
        });
    }
    TableText table;
    table.head << tr("Person") << wording::dimensionName(core::Dimension::Anxiety)
               << wording::dimensionName(core::Dimension::Avoidance)
               //: %1 is a rule
               << tr("First: %1").arg(wording::ruleName(m_firstRule))
               << tr("Second: %1").arg(wording::ruleName(m_secondRule));
    for (const std::size_t row : rows) {
        const core::CohortScores &scores = m_people->scores;
        table.rows.push_back({nameOf(row), wording::number(scores.on.anxiety[row], 2),
                              wording::number(scores.on.avoidance[row], 2),
                              classwords::readingName(m_first[row]),
                              classwords::readingName(m_second[row])});
    }
    m_table->setText(table);
    m_table->setVisible(!rows.empty());
    m_sentence->setText(
        isHidden ? tr("Who changes is not listed without names, for it would tell on a few people.")
        : rows.empty() ? tr("Nobody is read otherwise by the second rule.")
        : m_changed > rows.size()
            ? tr("%1 of the %2 people who change are listed.")
                  .arg(wording::count(rows.size()), wording::count(m_changed))
            : tr("Everybody who changes is listed: %1.").arg(wording::count(rows.size())));
}

QString ChangingPeople::toText() const
{
    if (!m_disclosure->isOpen())
        return {};
    return m_sentence->text() + u'\n' + m_table->toText();
}

} // namespace app
