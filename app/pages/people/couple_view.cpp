// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/couple_view.h"

#include "app/foundation/text/wording.h"
#include "app/mapview/attachment_map.h"
#include "app/pages/people/couple_agreement.h"
#include "app/print/report/couple_words.h"
#include "app/print/report/report_dialog.h"
#include "app/print/report/report_words.h"
#include "app/widgets/card.h"
#include "app/widgets/interval_bar.h"
#include "app/widgets/link.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

couplewords::Names namesOf(const std::array<CouplePerson, 2> &people)
{
    return {people[0].name, people[1].name};
}

QString originOf(const CouplePerson &person)
{
    core::ReportProvenance provenance = core::provenanceOf(person, QLocale().name());
    provenance.whose.clear();
    return reportwords::provenance(provenance, core::ReportKind::Couple);
}

} // namespace

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
    const int margin = spacing(3, this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing(2, this));
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
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(2, this));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(spacing(2, this));
    auto *map = new Card;
    m_map->setSquare();
    m_map->setUse(MapUse::Look);
    m_rule = new TextLabel(TextRole::Caption);
    map->body()->addWidget(m_map);
    map->body()->addWidget(m_rule);
    m_columns->addWidget(map, 1, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing(2, this));
    words->addWidget(makePull());
    words->addWidget(makeFoot());
    words->addStretch(1);
    m_columns->addLayout(words, 1);
    column->addLayout(m_columns);
    column->addWidget(makeNumbers());
    return m_body;
}

QWidget *CoupleView::makeNumbers()
{
    auto *card = new Card;
    card->body()->setSpacing(spacing(1.5, this));
    card->body()->addWidget(new TextLabel(TextRole::Heading, tr("The numbers")));
    m_numbers = new QBoxLayout(QBoxLayout::LeftToRight);
    m_numbers->setSpacing(spacing(4, this));
    for (std::size_t person = 0; person < m_persons.size(); ++person) {
        m_persons[person] = new QWidget;
        auto *column = new QVBoxLayout(m_persons[person]);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(spacing(1, this));
        m_names[person] = new TextLabel(TextRole::Body);
        m_names[person]->setTextFormat(Qt::RichText);
        column->addWidget(m_names[person]);
        for (const core::Dimension dimension : core::dimensions) {
            m_bars[person][dimension] = new IntervalBar(dimension);
            column->addWidget(m_bars[person][dimension]);
        }
        m_origins[person] = new TextLabel(TextRole::Caption);
        column->addWidget(m_origins[person]);
        m_numbers->addWidget(m_persons[person], 1, Qt::AlignTop);
    }
    card->body()->addLayout(m_numbers);
    m_differences = new TextLabel(TextRole::Body);
    card->body()->addWidget(m_differences);
    return card;
}

QWidget *CoupleView::makePull()
{
    auto *card = new Card;
    card->body()->setSpacing(spacing(1.5, this));
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
    card->body()->addSpacing(spacing(1, this));
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

// What is not agreed to is not even kept in hidden widgets.
void CoupleView::showAgreed()
{
    m_picture.reset();
    if (isOpen()) {
        const auto picture = core::couplePicture((*m_people)[0], (*m_people)[1]);
        if (picture)
            m_picture = *picture;
    }
    MapContent shown;
    for (const core::PerDimension<IntervalBar *> &bars : m_bars) {
        for (const core::Dimension dimension : core::dimensions)
            bars[dimension]->setPlaced({});
    }
    if (m_picture)
        addCouple(shown);
    m_map->setContent(std::move(shown));
    m_body->setVisible(m_picture.has_value());
    m_problem->setVisible(isOpen() && !m_picture);
    m_agreement->parentWidget()->setVisible(m_people.has_value());
    describe();
}

void CoupleView::addCouple(MapContent &shown)
{
    const std::array placements{m_picture->first, m_picture->second};
    shown.rule = m_picture->rule;
    for (std::size_t person = 0; person < placements.size(); ++person) {
        shown.results.push_back({(*m_people)[person].name, placements[person]});
        for (const core::Dimension dimension : core::dimensions)
            m_bars[person][dimension]->setPlaced(placements[person].on[dimension]);
    }
}

void CoupleView::openReport()
{
    const auto document =
        core::makeCoupleReport((*m_people)[0], (*m_people)[1], m_talk, QLocale().name());
    if (!document) {
        emit problemOccurred(wording::errorSentence(document.error()));
        return;
    }
    auto *dialog = new ReportDialog(*document, this);
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

void CoupleView::describe()
{
    const couplewords::Names names = m_people ? namesOf(*m_people) : couplewords::Names{};
    //: the names of two people
    m_title->setText(m_people ? tr("%1 and %2").arg(names[0], names[1]) : QString());
    QStringList standing{couplewords::ownAnswersSentence(), couplewords::noPredictionSentence(),
                         couplewords::fearSentence()};
    if (m_picture)
        standing.prepend(couplewords::errorsSentence(core::errorsOf(*m_picture)));
    m_standing->setText(standing.join("\n\n"_L1));
    core::CoupleText text;
    QString questions;
    QStringList lines;
    if (m_picture) {
        m_rule->setText(reportwords::ruleSentence(m_picture->rule.kind()));
        text = core::coupleText(*m_picture, names, m_talk);
        for (const QString &question : std::as_const(text.questions))
            questions += u"<p>– %1</p>"_s.arg(question.toHtmlEscaped());
        lines << couplewords::regionsSentence(*m_picture);
        if (m_picture->comparison) {
            for (const core::Dimension dimension : core::dimensions)
                lines << couplewords::differenceSentence(
                    dimension, m_picture->comparison->on[dimension], names);
        }
    }
    m_pull->setText(text.pull);
    m_questions->setText(questions);
    m_differences->setText(lines.join(u'\n'));
    for (std::size_t person = 0; person < m_names.size(); ++person) {
        m_names[person]->setText(u"<b>%1</b>"_s.arg(names[person].toHtmlEscaped()));
        m_persons[person]->setAccessibleName(names[person]);
        m_origins[person]->setText(m_picture ? originOf((*m_people)[person]) : QString());
    }
}

} // namespace app
