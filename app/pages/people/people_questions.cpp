// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/people_questions.h"

#include "app/foundation/text/wording.h"
#include "app/pages/people/person_dialog.h"
#include "app/pages/people/person_words.h"
#include "app/print/report/report_dialog.h"
#include "app/widgets/note_dialog.h"
#include "app/widgets/result_day_dialog.h"
#include "app/widgets/result_name_dialog.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace app
{

PeopleQuestions::PeopleQuestions(core::Store *records, QWidget &page)
    : QObject(&page)
    , m_records(records)
    , m_page(page)
{
}

QDialog *PeopleQuestions::askPerson(const core::Person &person,
                                    const std::vector<core::Person> &others)
{
    QStringList taken;
    for (const core::Person &other : others) {
        // Whoever is at the computer needs none.
        if (!other.pseudonym.isEmpty())
            taken << other.pseudonym;
    }
    auto *dialog = new PersonDialog(person, taken, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::saveRequested, this,
            [this, dialog](const core::Person &typed) { savePerson(*dialog, typed); });
    dialog->open();
    return dialog;
}

void PeopleQuestions::savePerson(PersonDialog &dialog, const core::Person &person)
{
    if (person.id == 0) {
        core::Person added = person;
        added.createdAt = QDateTime::currentDateTimeUtc();
        const auto id = m_records->people().add(added);
        if (!id) {
            dialog.say(wording::errorSentence(id.error()));
            return;
        }
        emit personAdded(*id);
        finish(dialog, core::Done{});
    } else {
        const auto before = m_records->people().person(person.id);
        const auto changed =
            before ? m_records->people().change(person) : core::Result<core::Done>(before.error());
        finish(dialog, changed,
               {tr("“%1” was changed.").arg(personwords::name(person)),
                [this, before] { return m_records->people().change(*before); }});
    }
}

template <class Dialog>
void PeopleQuestions::finish(Dialog &dialog, const core::Result<core::Done> &written)
{
    if (!written) {
        dialog.say(wording::errorSentence(written.error()));
        return;
    }
    dialog.accept();
    emit recordsChanged();
}

template <class Dialog>
void PeopleQuestions::finish(Dialog &dialog, const core::Result<core::Done> &written,
                             const RecordChange &change)
{
    if (written)
        emit changed(change);
    finish(dialog, written);
}

PersonChoiceDialog *PeopleQuestions::openChoice(const PersonChoiceDialog::Words &words,
                                                const std::vector<core::Person> &people,
                                                std::function<QString(core::PersonId)> consequence)
{
    auto *dialog = new PersonChoiceDialog(words, people, std::move(consequence), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

std::optional<core::Assessment> PeopleQuestions::read(core::AssessmentId id)
{
    const auto assessment = m_records->assessments().assessment(id);
    if (assessment)
        return *assessment;
    emit problemOccurred(wording::errorSentence(assessment.error()));
    return std::nullopt;
}

QString PeopleQuestions::mergeConsequence(core::PersonId duplicate, core::PersonId into) const
{
    const auto finished = m_records->assessments().finished(duplicate);
    const auto unfinished = m_records->assessments().unfinished(duplicate);
    const auto entries = m_records->journal().entries(duplicate);
    if (!finished || !unfinished || !entries)
        return {};
    const QStringList moving{
        tr("%n result(s)", nullptr, static_cast<int>(finished->size())),
        tr("%n quiz(zes) not finished", nullptr, static_cast<int>(unfinished->size())),
        tr("%n journal entry(s)", nullptr, static_cast<int>(entries->size()))};
    const auto kept = m_records->people().person(into);
    const auto gone = m_records->people().person(duplicate);
    if (!kept || !gone)
        return {};
    return tr("What moves to “%1”: %2, and the notes. “%3” is then gone from the list. This cannot "
              "be undone.")
        .arg(personwords::name(*kept), moving.join(u", "_s), personwords::name(*gone));
}

void PeopleQuestions::askDuplicate(core::PersonId into, const std::vector<core::Person> &others)
{
    // Whoever is at the computer is nobody's duplicate.
    std::vector<core::Person> duplicates;
    std::copy_if(others.begin(), others.end(), std::back_inserter(duplicates),
                 [](const core::Person &person) { return person.id != core::me; });
    auto *dialog = openChoice(
        {tr("Take in a duplicate"), tr("Who is the same person as the one you are looking at?"),
         tr("Make them one")},
        duplicates,
        [this, into](core::PersonId duplicate) { return mergeConsequence(duplicate, into); });
    connect(dialog, &PersonChoiceDialog::chosen, this,
            [this, dialog, into](core::PersonId duplicate) {
                finish(*dialog, m_records->people().merge(duplicate, into));
            });
}

void PeopleQuestions::askPartner(const std::vector<core::Person> &others)
{
    auto *dialog =
        openChoice({tr("Side by side"), tr("Who is to be seen beside the one you are looking at?"),
                    tr("Go on")},
                   others);
    connect(dialog, &PersonChoiceDialog::chosen, this, [this, dialog](core::PersonId partner) {
        dialog->accept();
        emit partnerChosen(partner);
    });
}

void PeopleQuestions::showOnPaper(const core::ReportDocument &document, core::PersonId person)
{
    auto *dialog = new ReportDialog(document, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::problemOccurred, this, &PeopleQuestions::problemOccurred);
    if (const auto whose = m_records->people().person(person); whose && person != core::me)
        dialog->offerPseudonym(whose->pseudonym);
    dialog->open();
}

void PeopleQuestions::setArchived(core::PersonId id, bool archived)
{
    const auto write = [this, id](bool kept) -> core::Result<core::Done> {
        auto person = m_records->people().person(id);
        if (!person)
            return person.error();
        person->archived = kept;
        return m_records->people().change(*person);
    };
    if (const auto written = write(archived); !written) {
        emit problemOccurred(wording::errorSentence(written.error()));
    } else {
        emit changed(
            {archived ? tr("The person was archived.") : tr("The person is in the list again."),
             [write, archived] { return write(!archived); }});
    }
    emit recordsChanged();
}

void PeopleQuestions::askName(core::AssessmentId id)
{
    const auto assessment = read(id);
    if (!assessment)
        return;
    auto *dialog = new ResultNameDialog(assessment->title, &m_page);
    connect(dialog, &ResultNameDialog::named, this,
            [this, id, before = assessment->title](const QString &name) {
                if (const auto renamed = m_records->assessments().rename(id, name); !renamed)
                    emit problemOccurred(wording::errorSentence(renamed.error()));
                else
                    emit changed({tr("The result was renamed."), [this, id, before] {
                                      return m_records->assessments().rename(id, before);
                                  }});
                emit recordsChanged();
            });
    dialog->open();
}

void PeopleQuestions::askNotes(core::AssessmentId id)
{
    const auto assessment = read(id);
    if (!assessment)
        return;
    auto *dialog =
        new NoteDialog(tr("Notes"), tr("Notes beside this result:"), assessment->notes, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::written, this,
            [this, dialog, id, before = assessment->notes](const QString &text) {
                finish(*dialog, m_records->assessments().setNotes(id, text),
                       {tr("The notes were changed."), [this, id, before] {
                            return m_records->assessments().setNotes(id, before);
                        }});
            });
    dialog->open();
}

void PeopleQuestions::askDay(core::AssessmentId id)
{
    const auto assessment = read(id);
    if (!assessment)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto *dialog = new ResultDayDialog(assessment->finishedAt->toLocalTime().date(),
                                       now.toLocalTime().date(), &m_page);
    connect(dialog, &ResultDayDialog::corrected, this, [this, dialog, id, now](const QDate &day) {
        finish(*dialog, m_records->assessments().correctDay(id, day, now),
               {tr("The date was corrected."),
                [this, id] { return m_records->assessments().takeBackCorrection(id); }});
    });
    dialog->open();
}

void PeopleQuestions::takeBackCorrection(core::AssessmentId id)
{
    const auto before = read(id);
    if (!before)
        return;
    if (const auto taken = m_records->assessments().takeBackCorrection(id); !taken) {
        emit problemOccurred(wording::errorSentence(taken.error()));
    } else {
        emit changed({tr("The correction was taken back."), [this, id, before] {
                          return m_records->assessments().correct(
                              id, {*before->finishedAt, before->answers, before->skipped},
                              QDateTime::currentDateTimeUtc());
                      }});
    }
    emit recordsChanged();
}

void PeopleQuestions::askWhoseResult(core::AssessmentId id, const std::vector<core::Person> &others)
{
    const auto assessment = read(id);
    if (!assessment)
        return;
    auto *dialog = openChoice(
        {tr("Give to another person"), tr("Whose result is it?"), tr("Give to them")}, others);
    connect(dialog, &PersonChoiceDialog::chosen, this,
            [this, dialog, id, from = assessment->personId](core::PersonId to) {
                finish(*dialog, m_records->assessments().move(id, to),
                       {tr("The result was given to another person."),
                        [this, id, from] { return m_records->assessments().move(id, from); }});
            });
}

} // namespace app
