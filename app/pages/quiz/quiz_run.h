// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/clock.h"
#include "app/pages/quiz/quiz_request.h"
#include "core/base/result.h"
#include "core/instrument/answer_sheet.h"
#include "core/instrument/instrument.h"
#include "core/records/store.h"

#include <QSet>

#include <functional>
#include <optional>

namespace app
{

/// One quiz under way: the sheet, the place in it, and every step saved as it happens. No widget.
///
/// Without a Store the quiz runs all the same and nothing is kept. A step that cannot be saved is
/// still made; the error is returned so that it can be said, and the answer goes to the Store with
/// the next step that can be saved.
class QuizRun
{
public:
    /// Begins anew; with a Store the assessment is added at once. Error: that of adding (the run is
    /// then kept in memory only, see isSaved()).
    static QuizRun begin(core::Instrument instrument, const QString &formId,
                         const core::Target &target, const QString &targetName,
                         const QString &language, core::PersonId person, core::Store *store,
                         const Clock &clock);
    /// Goes on with a saved one. Errors: those of core::answersOf.
    static core::Result<QuizRun> resume(core::Instrument instrument,
                                        const core::Assessment &assessment, core::Store *store);

    /// Goes through the answers of a finished assessment once more, as one of its own: `title` is
    /// its name. Nothing of it is saved before the first change; the finished one stays as it is.
    /// Errors: those of core::answersOf.
    static core::Result<QuizRun> again(core::Instrument instrument,
                                       const core::Assessment &assessment, const QString &title,
                                       core::Store *store, const Clock &clock);

    /// Goes through the answers of a finished assessment to put them right: nothing is saved by the
    /// run itself. Errors: those of core::answersOf.
    static core::Result<QuizRun> correction(core::Instrument instrument,
                                            const core::Assessment &assessment);

    const core::Instrument &instrument() const { return m_instrument; }
    const core::AnswerSheet &sheet() const { return m_sheet; }
    const core::Assessment &assessment() const { return m_assessment; }
    bool isSaved() const { return m_assessment.id != 0; }
    /// Whether an answer was given that is kept nowhere.
    bool hasUnkept() const { return !m_unsaved.isEmpty(); }

    int position() const { return m_position; }
    int count() const { return static_cast<int>(m_sheet.itemIds().size()); }
    const core::Item &item(int position) const;
    const core::Item &currentItem() const { return item(m_position); }
    int positionOf(const QString &itemId) const; ///< −1 where it is not asked
    /// The words of a statement in a language, about the relationship that it is answered for.
    QString statement(int position, const QString &language) const;
    /// What is to be known for reading the current statement; empty: nothing.
    QString head(const QString &language) const;
    /// What the relationship is called ("Father", a name that was typed); empty: about nobody.
    QString relationship(const QString &language) const;
    bool isDone(int position) const; ///< answered or skipped

    core::Result<core::Done> answer(int value);
    core::Result<core::Done> skip();
    /// Takes back an answer or a skip: the item is open again.
    core::Result<core::Done> clear();
    core::Result<core::Done> goTo(int position);
    /// Saves once more what could not be saved so far; nothing to do where all is.
    core::Result<core::Done> keep();
    /// With all that could not be saved so far, or not at all: the quiz is then still under way.
    core::Result<core::Done> finish(const QDateTime &now, AnswerWay way);
    /// Deletes what was saved of it.
    core::Result<core::Done> forget();

private:
    QuizRun(core::Instrument instrument, core::Assessment assessment, core::AnswerSheet sheet,
            core::Store *store);

    core::Result<core::Done> changed(const QString &itemId);
    core::Result<core::Done> save(const std::function<core::Result<core::Done>()> &step);
    core::Result<core::Done> write(const QString &itemId);

    core::Instrument m_instrument;
    core::Assessment m_assessment;
    core::AnswerSheet m_sheet;
    core::Store *m_store;
    bool m_waits = false;    ///< nothing of it is saved before the first change
    QSet<QString> m_unsaved; ///< items that the Store knows otherwise than the sheet
    int m_position = 0;
};

} // namespace app
