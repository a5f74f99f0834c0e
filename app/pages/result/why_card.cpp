// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/why_card.h"

#include "app/foundation/text/wording.h"
#include "app/pages/result/reason_list.h"
#include "app/pages/result/reason_model.h"
#include "app/print/report/report_words.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace app
{

namespace
{

constexpr int strongest = 3; ///< statements of a dimension that are shown at first

} // namespace

WhyCard::WhyCard(QScrollArea &page)
    : m_page(page)
    , m_rest(new Button(ButtonRole::Quiet, QString()))
{
    auto *around = new QVBoxLayout(this);
    setRhythm(*around, 0);
    auto *card = new Card;
    around->addWidget(card);
    setGap(*card->body(), 1);
    card->body()->addWidget(
        new TextLabel(TextRole::Heading, reportwords::heading(core::ReportHeading::Why)));
    card->body()->addWidget(new TextLabel(
        TextRole::Body,
        tr("Each bar begins at the mean of all answers and ends at this one: to the right where "
           "it lies above the others, to the left where it lies below them. An answer can point "
           "to more and still lie below the others; the score is then a little lower with it. "
           "Reversed means: agreeing counts as less.")));
    for (const core::Dimension dimension : core::dimensions) {
        auto *name = new TextLabel(TextRole::Body);
        name->setTextFormat(Qt::RichText);
        name->setText(u"<b>%1</b>"_s.arg(wording::dimensionName(dimension).toHtmlEscaped()));
        auto *list = new ReasonList(dimension);
        list->setObjectName(dimension == core::Dimension::Anxiety ? u"anxietyReasons"_s
                                                                  : u"avoidanceReasons"_s);
        m_lists[dimension] = list;
        list->setMost(strongest);
        card->body()->addWidget(name);
        card->body()->addWidget(list);
        connect(list, &ReasonList::markedChanged, this, &WhyCard::tellMarked);
        connect(list, &ReasonList::currentMoved, this,
                [this, list](const QRect &place) { follow(*list, place); });
    }
    m_rest->setObjectName(u"allStatements"_s);
    card->body()->addWidget(m_rest, 0, Qt::AlignLeading);
    around->addStretch(1);
    connect(m_rest, &QPushButton::clicked, this, [this] { setShowsAll(!m_all); });
}

void WhyCard::setReasons(const core::ReasonTable &reasons)
{
    m_reasons = reasons;
    m_chosen = -1;
    for (const core::Dimension dimension : core::dimensions)
        m_lists[dimension]->setReasons(reasons);
    setShowsAll(m_all);
}

void WhyCard::setShowsAll(bool all)
{
    m_all = all;
    bool isMore = false;
    for (const core::Dimension dimension : core::dimensions) {
        m_lists[dimension]->setMost(all ? std::nullopt : std::optional(strongest));
        isMore |= m_lists[dimension]->reasons().count() > strongest;
    }
    m_rest->setVisible(isMore);
    m_rest->setText(
        all ? tr("Show the strongest only")
            : tr("Show all %n statement(s)", nullptr, static_cast<int>(m_reasons.rows.size())));
}

int WhyCard::chosen() const
{
    return m_chosen;
}

void WhyCard::choose(int row)
{
    int first = 0;
    for (const core::Dimension dimension : core::dimensions) {
        const ReasonModel &own = m_lists[dimension]->reasons();
        if (row >= first && row < first + own.rowCount())
            m_lists[dimension]->setCurrentIndex(own.index(row - first));
        first += own.count();
    }
    m_chosen = row;
}

void WhyCard::follow(const ReasonList &list, const QRect &place)
{
    const QPoint centre = list.viewport()->mapTo(m_page.widget(), place.center());
    m_page.ensureVisible(centre.x(), centre.y(), 0, place.height());
}

void WhyCard::tellMarked()
{
    int first = 0;
    for (const core::Dimension dimension : core::dimensions) {
        if (const auto row = m_lists[dimension]->marked()) {
            if (m_lists[dimension]->hasFocus())
                m_chosen = first + *row;
            emit marked(&m_reasons.rows[static_cast<std::size_t>(first + *row)], m_reasons.point);
            return;
        }
        first += m_lists[dimension]->reasons().count();
    }
    emit marked(nullptr, m_reasons.point);
}

} // namespace app
