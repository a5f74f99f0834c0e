// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/result_cards.h"

#include "app/foundation/text/correction_words.h"
#include "app/pages/people/folded_notes.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QLocale>
#include <QMenu>
#include <QSet>

using namespace Qt::StringLiterals;

namespace app
{

ResultCards::ResultCards(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ResultCards::setResults(const std::vector<SavedResult> &results, bool movable)
{
    const bool others =
        results.empty() || m_results.empty() ||
        results.front().assessment.personId != m_results.front().assessment.personId;
    if (others)
        m_all = false;
    m_results = results;
    m_movable = movable;
    rebuild();
}

void ResultCards::showAll()
{
    m_all = true;
    rebuild();
}

void ResultCards::rebuild()
{
    // A button of a card may be what led here: let it finish first, and give the keys to the one
    // that takes its place.
    QString focused;
    if (m_content) {
        const QWidget *inside = window()->focusWidget();
        if (inside && m_content->isAncestorOf(inside))
            focused = inside->objectName();
        m_column->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    setRhythm(*column, 1.5);
    const std::vector<std::size_t> shown = shownResults();
    for (const std::size_t each : shown)
        column->addWidget(makeCard(m_results[each], nameOf(each)));
    if (shown.size() < m_results.size()) {
        auto *rest =
            new Button(ButtonRole::Quiet, tr("Show %n older result(s)", nullptr,
                                             static_cast<int>(m_results.size() - shown.size())));
        connect(rest, &QPushButton::clicked, this, [this, shown] {
            showAll();
            focusFirstBut(shown);
        });
        column->addWidget(rest, 0, Qt::AlignLeading);
    }
    m_column->addWidget(m_content);
    emit rebuilt();
    if (auto *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused)) {
        m_content->show();
        again->setFocus();
    }
}

std::vector<std::size_t> ResultCards::shownResults() const
{
    std::vector<std::size_t> shown;
    QSet<QString> seen;
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        const QString series = seriesOf(m_results[i].assessment);
        if (m_all || (shown.size() < shownFirst && !seen.contains(series)))
            shown.push_back(i);
        seen.insert(series);
    }
    return shown;
}

// The button that led here is gone: the keys go to the first card that was not there before.
void ResultCards::focusFirstBut(const std::vector<std::size_t> &before)
{
    std::size_t first = 0;
    while (first < before.size() && before[first] == first)
        ++first;
    QLayoutItem *added = m_content->layout()->itemAt(static_cast<int>(first));
    for (QWidget *each : inTabOrder()) {
        if (added && added->widget()->isAncestorOf(each) && each->isVisibleTo(m_content)) {
            // It is seen only when the page has been laid out.
            QMetaObject::invokeMethod(
                each, [each] { each->setFocus(); }, Qt::QueuedConnection);
            return;
        }
    }
}

QList<QWidget *> ResultCards::inTabOrder() const
{
    QList<QWidget *> found;
    // Hidden parts keep their place: notes that are opened later come where they stand.
    for (QWidget *child : m_content ? m_content->findChildren<QWidget *>() : QList<QWidget *>()) {
        if (child->focusPolicy() & Qt::TabFocus)
            found << child;
    }
    return found;
}

// What tells a result from every other of the person when it is only heard.
QString ResultCards::nameOf(std::size_t index) const
{
    const SavedResult &named = m_results[index];
    //: A result and its date
    return tr("%1, %2").arg(named.heading(), named.day(QLocale::LongFormat));
}

Card *ResultCards::makeCard(const SavedResult &result, const QString &name)
{
    auto *card = new Card;
    auto *row = new WrappingRow;
    setGap(*row, 1);
    auto *text = new QVBoxLayout;
    text->addWidget(new TextLabel(TextRole::Heading, result.heading()));
    text->addWidget(
        new TextLabel(TextRole::Caption,
                      //: Date of a result and the questionnaire's name
                      tr("%1, %2").arg(result.day(QLocale::LongFormat), result.questionnaire)));
    text->addWidget(new TextLabel(TextRole::Body, result.numbers));
    if (const QString correction = correctionSentence(result.assessment); !correction.isEmpty())
        text->addWidget(new TextLabel(TextRole::Caption, correction));
    auto *notes = new FoldedNotes(tr("Notes"), tr("%1: %2").arg(tr("Notes"), name));
    notes->setNotes(result.assessment.notes);
    text->addWidget(notes);
    row->addLayout(text, 1);
    const core::AssessmentId id = result.assessment.id;
    const auto addButton = [&](ButtonRole role, const QString &words, const QString &does) {
        auto *button = new Button(role, words);
        button->setObjectName(does + QString::number(id));
        //: A button's action and the result it is for, for screen readers
        button->setAccessibleName(tr("%1: %2").arg(words, name));
        row->addWidget(button, 0, Qt::AlignVCenter);
        return button;
    };
    auto *more = addButton(ButtonRole::Quiet, tr("More"), u"more"_s);
    const bool fromPaper = core::isFromPaper(result.assessment);
    const bool corrected = !result.assessment.corrections.empty();
    connect(more, &QPushButton::clicked, this, [this, more, id, fromPaper, corrected] {
        auto *menu = new QMenu(more);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto add = [&](const QString &words, ResultAction action) {
            connect(menu->addAction(words), &QAction::triggered, this,
                    [this, id, action] { emit actionRequested(id, action); });
        };
        add(tr("Rename …"), ResultAction::Rename);
        add(tr("Notes …"), ResultAction::Notes);
        if (m_movable)
            add(tr("Give to another person …"), ResultAction::Move);
        add(tr("Save for other programs (FHIR) …"), ResultAction::SaveFhir);
        add(tr("Correct the date …"), ResultAction::CorrectDay);
        if (fromPaper)
            add(tr("Correct answers …"), ResultAction::CorrectAnswers);
        if (corrected)
            add(tr("Take the last correction back"), ResultAction::TakeBackCorrection);
        menu->addSeparator();
        add(tr("Delete"), ResultAction::Delete);
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    auto *open = addButton(ButtonRole::Secondary, tr("Open"), u"open"_s);
    connect(open, &QPushButton::clicked, this, [this, id] { emit resultRequested(id); });
    card->body()->addLayout(row);
    return card;
}

} // namespace app
