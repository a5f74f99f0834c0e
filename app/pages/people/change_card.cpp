// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/change_card.h"

#include "app/foundation/text/shown_day.h"
#include "app/foundation/text/wording.h"
#include "app/print/report/change_words.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QLocale>

namespace app
{
namespace
{

QString longDate(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

} // namespace

ChangeCard::ChangeCard(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::Heading))
    , m_sentences{new TextLabel(TextRole::Body), new TextLabel(TextRole::Body)}
    , m_series(new TextLabel(TextRole::Body))
    , m_problem(new TextLabel(TextRole::Body))
    , m_basis(new Disclosure)
    , m_provenance(new TextLabel(TextRole::Caption))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0);
    auto *words = new Card;
    setGap(*words->body(), 1);
    for (TextLabel *label :
         {m_series, m_heading, m_sentences.anxiety, m_sentences.avoidance, m_problem}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->body()->addWidget(label);
    }
    m_provenance->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_basis->setTitle(tr("What chance variation is, and what this rests on"));
    m_basis->body()->addWidget(m_provenance);
    words->body()->addWidget(m_basis);
    column->addWidget(words);
    clear();
}

bool ChangeCard::isBasisOpen() const
{
    return m_basis->isOpen();
}

void ChangeCard::setBasisOpen(bool open)
{
    m_basis->setOpen(open);
}

void ChangeCard::setDates(const QString &first, const QString &second)
{
    //: Two dates
    m_heading->setText(tr("%1 and %2").arg(first, second));
}

void ChangeCard::showChange(const core::ReportedChange &change, const QDate &second,
                            const std::optional<core::Norm> &norm,
                            const core::WithinDay &secondWithin)
{
    clear();
    setDates(shownDay(longDate(change.since), change.sinceWithin),
             shownDay(longDate(second), secondWithin));
    for (const core::Dimension dimension : core::dimensions) {
        m_sentences[dimension]->setText(changeSentence(dimension, change.earlier.on[dimension].mean,
                                                       change.placement.on[dimension].mean,
                                                       change.change.on[dimension]));
        m_sentences[dimension]->show();
    }
    m_provenance->setText(changeProvenance(change.change, norm).join(u"\n\n"));
    m_basis->show();
}

void ChangeCard::showSeries(const QStringList &sentences)
{
    m_series->setText(sentences.join(u'\n'));
    m_series->setVisible(!sentences.isEmpty());
}

void ChangeCard::showProblem(const core::Error &error, const QDate &first, const QDate &second)
{
    clear();
    setDates(longDate(first), longDate(second));
    m_problem->setText(wording::errorSentence(error));
    m_problem->show();
}

void ChangeCard::clear()
{
    m_heading->setText(tr("Two dates are needed to compare."));
    for (TextLabel *label : {m_series, m_sentences.anxiety, m_sentences.avoidance, m_problem}) {
        label->clear();
        label->hide();
    }
    m_provenance->clear();
    m_basis->hide();
}

} // namespace app
