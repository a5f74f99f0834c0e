// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/discarding.h"

#include "app/foundation/text/wording.h"
#include "app/pages/people/person_words.h"
#include "app/widgets/undo_bar.h"

#include <utility>

namespace app
{

Discarding::Discarding(core::Store *records, UndoBar &bar)
    : QObject(&bar)
    , m_records(records)
    , m_bar(bar)
{
    connect(&m_bar, &UndoBar::undoRequested, this, &Discarding::undo);
    connect(&m_bar, &UndoBar::eraseRequested, this, &Discarding::erase);
    connect(&m_bar, &UndoBar::dismissed, this, &Discarding::offerNothing);
}

bool Discarding::check(const core::Result<core::Done> &done)
{
    if (!done)
        emit problemOccurred(wording::errorSentence(done.error()));
    return bool(done);
}

void Discarding::discardPerson(core::PersonId id)
{
    const auto person = m_records->people().person(id);
    if (!person) {
        check(person.error());
        return;
    }
    if (!check(m_records->people().markDeleted(id)))
        return;
    offerUndo({.person = id, .pseudonym = personwords::name(*person)});
    emit recordsChanged();
}

void Discarding::discardResult(core::AssessmentId id)
{
    if (!check(m_records->assessments().markDeleted(id)))
        return;
    offerUndo({.result = id});
    emit recordsChanged();
}

void Discarding::offerUndo(const Discarded &discarded)
{
    m_last = discarded;
    emit offered();
    if (discarded.person == 0) {
        m_bar.offer(tr("The result was deleted, and is erased for good when the program ends."));
    } else if (discarded.pseudonym.isEmpty()) {
        m_bar.offer(tr("The person was deleted with all results, and is erased for good when "
                       "the program ends."));
    } else {
        m_bar.offer(tr("“%1” was deleted with all results, and is erased for good when the "
                       "program ends.")
                        .arg(discarded.pseudonym));
    }
}

void Discarding::standAside()
{
    m_bar.hide();
}

void Discarding::standAgain()
{
    m_bar.setVisible(m_last.has_value());
}

void Discarding::offerNothing()
{
    m_last.reset();
    m_bar.hide();
}

void Discarding::undo()
{
    m_bar.hide();
    const auto discarded = std::exchange(m_last, std::nullopt);
    if (!discarded)
        return;
    if (discarded->person == 0)
        check(m_records->assessments().undelete(discarded->result));
    else if (check(m_records->people().undelete(discarded->person)))
        emit personTakenBack(discarded->person);
    emit recordsChanged();
}

void Discarding::erase()
{
    // Where it fails it can still be taken back.
    if (!check(m_records->eraseDeleted()))
        return;
    offerNothing();
    emit erased();
}

} // namespace app
