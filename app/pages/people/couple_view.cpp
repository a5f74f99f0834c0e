// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/couple_view.h"

#include "app/mapview/attachment_map.h"
#include "app/pages/people/couple_agreement.h"
#include "app/pages/people/couple_numbers.h"
#include "app/print/report/couple_words.h"
#include "app/print/report/report_dialog.h"
#include "app/print/report/report_words.h"
#include "app/widgets/card.h"
#include "app/widgets/kept_in_view.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{

CoupleView::CoupleView(QWidget *parent)
    : ScrollingPage(parent)
    , m_title(new TextLabel(TextRole::Title))
    , m_agreement(new CoupleAgreement)
    , m_problem(
          new TextLabel(TextRole::Body,
                        tr("One of the two results is not on the map: too few answers, or answers "
                           "that do not locate. So there is nothing to see side by side.")))
    , m_map(new AttachmentMap)
{
    auto *column = new QVBoxLayout(body());
    setRhythm(*column, 2, 3);
    column->addWidget(m_title);
    column->addWidget(makeBody());
    column->addWidget(m_problem);
    auto *agreement = new Card;
    agreement->body()->addWidget(m_agreement);
    column->addWidget(agreement);
    column->addStretch(1);
    connect(m_agreement, &CoupleAgreement::agreementChanged, this, &CoupleView::showAgreed);
    connect(m_agreement, &CoupleAgreement::agreementChanged, this, &CoupleView::agreementChanged);
    clear();
}

QWidget *CoupleView::makeBody()
{
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    setRhythm(*column, 2);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    setGap(*m_columns, 2);
    auto *map = new Card;
    m_map->setSquare();
    m_map->setUse(MapUse::Look);
    m_rule = new TextLabel(TextRole::Caption);
    map->body()->addWidget(m_map);
    map->body()->addWidget(m_rule);
    m_columns->addWidget(new KeptInView(map), 1);
    auto *words = new QVBoxLayout;
    setGap(*words, 2);
    words->addWidget(makePull());
    words->addWidget(makeFoot());
    words->addStretch(1);
    m_columns->addLayout(words, 1);
    column->addLayout(m_columns);
    m_numbers = new CoupleNumbers;
    column->addWidget(m_numbers);
    return m_body;
}

QWidget *CoupleView::makePull()
{
    auto *card = new Card;
    setGap(*card->body(), 1.5);
    const auto heading = [](core::ReportHeading kind) {
        return new TextLabel(TextRole::Heading, reportwords::heading(kind));
    };
    m_pull = new TextLabel(TextRole::Body);
    m_questions = new TextLabel(TextRole::Body);
    m_questions->setTextFormat(Qt::RichText);
    for (TextLabel *label : {heading(core::ReportHeading::Pull), m_pull,
                             heading(core::ReportHeading::Questions), m_questions})
        card->body()->addWidget(label);
    card->body()->addStretch(1);
    return card;
}

QWidget *CoupleView::makeFoot()
{
    auto *card = new Card(CardRole::Tinted);
    m_standing = new TextLabel(TextRole::Body);
    card->body()->addWidget(m_standing);
    card->body()->addWidget(new TextLabel(TextRole::Heading, tr("Read more")));
    for (const auto &[words, article] :
         {std::pair(tr("In couples"), QLatin1String("in-couples")),
          std::pair(tr("Communication"), QLatin1String("communication")),
          std::pair(tr("If someone hurts or frightens you"),
                    QLatin1String("when-it-is-more#if-someone-hurts-or-frightens-you"))}) {
        auto *read = new Link(words);
        card->body()->addWidget(read);
        connect(read, &QAbstractButton::clicked, this,
                [this, article = article] { emit articleRequested(article); });
    }
    auto *print = new Button(ButtonRole::Secondary, tr("Print or save …"));
    print->setObjectName(u"print"_s);
    connect(print, &QPushButton::clicked, this, &CoupleView::openReport);
    addGap(*card->body(), 1);
    card->body()->addWidget(print, 0, Qt::AlignLeading);
    return card;
}

void CoupleView::setCouple(const CouplePerson &first, const CouplePerson &second,
                           const std::array<bool, 2> &agreed)
{
    m_people = {first, second};
    m_agreement->setNames(first.name, second.name);
    m_agreement->setAgreed(agreed[0], agreed[1]);
    showAgreed();
}

void CoupleView::clear()
{
    m_people.reset();
    m_agreement->setNames({}, {});
    m_agreement->setAgreed(false, false);
    showAgreed();
}

bool CoupleView::isOpen() const
{
    return m_people && m_agreement->bothAgree();
}

void CoupleView::showAgreed()
{
    m_report.reset();
    if (isOpen()) {
        auto report =
            core::makeCoupleReport((*m_people)[0], (*m_people)[1], m_talk, QLocale().name());
        if (report)
            m_report = std::move(*report);
    }
    //: the names of two people
    m_title->setText(m_people ? tr("%1 and %2").arg((*m_people)[0].name, (*m_people)[1].name)
                              : QString());
    m_body->setVisible(m_report.has_value());
    m_problem->setVisible(isOpen() && !m_report);
    m_agreement->parentWidget()->setVisible(m_people.has_value());
    clearShown();
    if (m_report)
        showReport();
}

// What is not agreed to is not even kept in hidden widgets.
void CoupleView::clearShown()
{
    m_map->setContent({});
    for (TextLabel *label : {m_rule, m_pull, m_questions, m_standing})
        label->clear();
    m_numbers->clear();
}

// The blocks of the report, each in its place of the page.
void CoupleView::showReport()
{
    QStringList standing;
    std::size_t person = 0;
    for (const core::ReportBlock &block : m_report->blocks) {
        if (const auto *couple = std::get_if<core::ReportedCouple>(&block)) {
            showCouple(*couple);
        } else if (const auto *statement = std::get_if<core::ReportStatement>(&block)) {
            standing << reportwords::statement(*statement, m_report->voice);
        } else if (const auto *provenance = std::get_if<core::ReportProvenance>(&block)) {
            core::ReportProvenance from = *provenance;
            from.whose.clear(); // stands above
            m_numbers->setOrigin(person++, reportwords::provenance(from, m_report->kind));
        }
    }
    m_standing->setText(standing.join("\n\n"_L1));
}

void CoupleView::showCouple(const core::ReportedCouple &couple)
{
    const core::CouplePicture &picture = couple.picture;
    const std::array placements{picture.first, picture.second};
    switch (couple.as) {
    case core::ReportedCouple::As::Map: {
        MapContent shown;
        shown.rule = picture.rule;
        for (std::size_t person = 0; person < placements.size(); ++person)
            shown.results.push_back({couple.names[person], placements[person]});
        m_map->setContent(std::move(shown));
        m_rule->setText(reportwords::ruleSentence(picture.rule.kind()));
        break;
    }
    case core::ReportedCouple::As::Numbers:
        m_numbers->setPlacements(couple);
        break;
    case core::ReportedCouple::As::Differences: {
        QStringList lines{couplewords::regionsSentence(picture)};
        if (picture.comparison) {
            for (const core::Dimension dimension : core::dimensions)
                lines << couplewords::differenceSentence(dimension, picture, couple.names);
        }
        m_numbers->setDifferences(lines.join(u'\n'));
        break;
    }
    case core::ReportedCouple::As::Pull:
        m_pull->setText(couple.text.pull);
        break;
    case core::ReportedCouple::As::Questions: {
        QString questions;
        for (const QString &question : couple.text.questions)
            questions += u"<p>– %1</p>"_s.arg(question.toHtmlEscaped());
        m_questions->setText(questions);
        break;
    }
    }
}

// The one that is shown had a place for both.
core::ReportDocument CoupleView::reportOf(const std::array<QString, 2> &names) const
{
    std::array<CouplePerson, 2> people = *m_people;
    for (std::size_t person = 0; person < people.size(); ++person)
        people[person].name = names[person];
    return *core::makeCoupleReport(people[0], people[1], m_talk, QLocale().name());
}

void CoupleView::openReport()
{
    //: One of two people who are not called by their names
    auto *dialog = new ReportDialog(reportOf({tr("Person A"), tr("Person B")}), this);
    core::ReportDocument named = *m_report;
    named.pseudonym = reportwords::title(named); // at the foot of each page
    dialog->offerNames(named);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::problemOccurred, this, &CoupleView::problemOccurred);
    dialog->open();
}

void CoupleView::resizeEvent(QResizeEvent *event)
{
    ScrollingPage::resizeEvent(event);
    const auto direction =
        width() < spacing(100, this) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_columns->setDirection(direction);
    m_numbers->setDirection(direction);
}

} // namespace app
