// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/change_undo.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/undo_bar.h"

#include <utility>

namespace app
{

ChangeUndo::ChangeUndo(UndoBar &bar)
    : QObject(&bar)
    , m_bar(bar)
{
    connect(&m_bar, &UndoBar::undoRequested, this, &ChangeUndo::takeBack);
    connect(&m_bar, &UndoBar::dismissed, this, &ChangeUndo::end);
}

void ChangeUndo::offer(const RecordChange &change)
{
    m_takeBack = change.takeBack;
    m_bar.offer(change.sentence, UndoBar::Of::Change);
}

void ChangeUndo::clear()
{
    m_takeBack = nullptr;
    m_bar.hide();
}

void ChangeUndo::takeBack()
{
    if (const auto takeBack = std::exchange(m_takeBack, nullptr)) {
        if (const auto done = takeBack(); !done)
            emit problemOccurred(wording::errorSentence(done.error()));
        emit recordsChanged();
    }
    end();
}

void ChangeUndo::end()
{
    clear();
    emit ended();
}

} // namespace app
