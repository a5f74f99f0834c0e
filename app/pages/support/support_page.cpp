// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/support/support_page.h"

#include "app/foundation/content/article_link.h"
#include "app/foundation/text/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_name.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/help_numbers.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// "sr.de, 2024-09", read on a day.
QString sourceLine(const QString &name, const core::NumberSource &source)
{
    QStringList pages;
    for (const QString &address : source.addresses) {
        QString host = QUrl(address).host();
        if (host.startsWith("www."_L1))
            host.remove(0, 4);
        pages << host;
    }
    const QString day = QLocale().toString(source.confirmed, QLocale::ShortFormat);
    QString pagesAndDate = pages.join(u", "_s);
    if (!source.published.isEmpty())
        pagesAndDate += u" ("_s + source.published + u')';
    //: Where a number comes from: %1 the help line, %2 web pages, %3 a date
    return SupportPage::tr("%1: %2, read on %3").arg(name, pagesAndDate, day);
}

} // namespace

SupportPage::SupportPage(Content &content, const QString &language, const QString &country,
                         QWidget *parent)
    : ScrollingPage(parent)
    , m_countries(content.support(language))
    , m_country(country)
    , m_back(new Link(tr("Back")))
    , m_choice(new QComboBox)
    , m_numbers(new HelpNumbers(HelpNumbers::Shape::Wide))
    , m_note(new TextLabel(TextRole::Body))
    , m_sources(new Disclosure)
    , m_sourcesText(new TextLabel(TextRole::Caption))
{
    setAccessibleName(tr("Support and help lines"));
    auto *row = new QHBoxLayout(body());
    setRhythm(*row, 0);
    auto *text = new QWidget;
    auto *column = new QVBoxLayout(text);
    setRhythm(*column, 1, {3, 2, 3, 5});
    setReadingWidth(*text, 3);
    row->addStretch(1);
    row->addWidget(text, 100);
    row->addStretch(1);
    column->addWidget(makeNumbers());
    const auto library = content.library(language);
    if (library)
        addText(**library, *column);
    else
        column->addWidget(new TextLabel(TextRole::Body, wording::errorSentence(library.error())));
    column->addStretch(1);
    connect(m_back, &Link::clicked, this, &SupportPage::backRequested);
    auto *backKey = new QShortcut(QKeySequence(QKeySequence::Back), this);
    backKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(backKey, &QShortcut::activated, this, [this] {
        if (!m_back->isHidden())
            emit backRequested();
    });
    showNumbers();
}

QWidget *SupportPage::makeNumbers()
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    setRhythm(*column, 1);
    auto *back = new QHBoxLayout;
    back->addWidget(m_back);
    back->addStretch(1);
    column->addLayout(back);
    auto *head = new WrappingRow;
    setGap(*head, 1.5);
    head->addWidget(new TextLabel(TextRole::Title, tr("Talk to someone now")), 1);
    m_choice->setObjectName(u"country"_s);
    nameChoice(*m_choice, tr("Country"));
    head->addWidget(m_choice, 0, Qt::AlignBottom);
    column->addLayout(head);
    auto *card = new Card;
    card->body()->addWidget(m_numbers);
    card->body()->addWidget(m_note);
    column->addWidget(card);
    m_sourcesText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sources->body()->addWidget(m_sourcesText);
    column->addWidget(m_sources);

    if (m_countries) {
        for (const core::SupportCountry &country : *m_countries)
            m_choice->addItem(country.name, country.code);
    }
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        setCountry(m_choice->itemData(index).toString());
        emit countryChosen(m_country);
    });
    return top;
}

void SupportPage::addText(const core::Library &library, QVBoxLayout &column)
{
    const core::Article *article = library.article(articles::whenItIsMore);
    if (!article)
        return;
    for (const core::Passage &passage : core::passagesOf(*article)) {
        if (!passage.heading.text.isEmpty()) {
            auto *heading = new TextLabel(TextRole::Heading, passage.heading.text);
            heading->setContentsMargins(0, spacing(1.5, this), 0, 0);
            column.addWidget(heading);
            m_headings.insert(passage.heading.anchor, heading);
        }
        if (passage.markdown.trimmed().isEmpty())
            continue;
        auto *text = new TextLabel(TextRole::Body, passage.markdown.trimmed());
        text->setTextFormat(Qt::MarkdownText);
        text->setTextInteractionFlags(Qt::TextBrowserInteraction);
        column.addWidget(text);
        connect(text, &QLabel::linkActivated, this, [this](const QString &link) {
            if (const QUrl address(link); address.scheme() == "article"_L1)
                emit articleRequested(address.path(QUrl::FullyDecoded));
        });
    }
}

void SupportPage::setCountry(const QString &country)
{
    if (country == m_country)
        return;
    m_country = country;
    showNumbers();
}

void SupportPage::showNumbers()
{
    const core::SupportCountry *country =
        m_countries ? core::supportFor(*m_countries, supportCountryCode(m_country)) : nullptr;
    m_choice->setVisible(country != nullptr);
    m_sources->setVisible(country != nullptr);
    if (!country) {
        m_note->setText(wording::errorSentence(m_countries.error()));
        return;
    }
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->setCurrentIndex(m_choice->findData(country->code));
    }
    m_numbers->setNumbers(*country, country->lines);
    m_note->setText(country->note);
    m_note->setVisible(!country->note.isEmpty());
    const QString since = QLocale().toString(core::confirmedSince(*country), QLocale::ShortFormat);
    //: %1 is a date: no number was read before it and not again since
    m_sources->setTitle(tr("Where these numbers come from (read since %1)").arg(since));
    QStringList sources{tr("We have called none of these numbers. Each was read on a public page, "
                           "some of which are copies and some years old. Where one does not "
                           "answer, call the emergency number or another line."),
                        sourceLine(country->emergency, country->emergencySource)};
    for (const core::HelpLine &line : country->lines)
        sources << sourceLine(line.name, line.source);
    m_sourcesText->setText(sources.join(u'\n'));
}

void SupportPage::setCanGoBack(bool can)
{
    m_back->setVisible(can);
}

void SupportPage::goTo(const QString &anchor)
{
    m_wanted = anchor;
    if (isVisible())
        goToWanted();
}

void SupportPage::showEvent(QShowEvent *event)
{
    ScrollingPage::showEvent(event);
    // Laid out by then.
    QTimer::singleShot(0, this, &SupportPage::goToWanted);
}

void SupportPage::goToWanted()
{
    if (!m_wanted)
        return;
    const QWidget *heading = m_headings.value(*std::exchange(m_wanted, std::nullopt));
    verticalScrollBar()->setValue(heading ? heading->mapTo(widget(), QPoint()).y() : 0);
}

} // namespace app
