// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/welcome.h"

#include "app/foundation/i18n/language.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/soft_picture.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "app/window/page_registry.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{

Welcome::Welcome(const QString &recordsFolder, const QString &language, int screen, QWidget *parent)
    : ScrollingPage(parent)
    , m_screens(screens(recordsFolder))
    , m_language(language)
    , m_place(new QVBoxLayout)
{
    auto *card = new Card;
    setRhythm(*card->body(), 0, {5, 5, 5, 4});
    card->body()->addLayout(m_place);
    setReadingWidth(*card, 5);
    card->setMinimumHeight(spacing(62, this));

    auto *column = new QVBoxLayout(body());
    auto *row = new QHBoxLayout;
    addInMiddle(*row, *card);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    showScreen(screen);
}

std::array<Welcome::Words, 3> Welcome::screens(const QString &recordsFolder)
{
    return {
        Words{
            u"map"_s, tr("A map of closeness"),
            tr("Attachment Atlas teaches one of the best studied ideas about close relationships: "
               "people differ in how much they worry about being left, and in how comfortable "
               "they are with closeness.\n\nYou can answer a short quiz, see where your answers "
               "fall on a map, find out why, and read what it may mean. Both ends of each "
               "dimension have their strengths and their costs.")},
        Words{
            u"help"_s, tr("What it is not"),
            tr("It is not a diagnosis and not a verdict on you or on anyone else. A style is not "
               "an illness and not a fate; it is a name for a corner of the map. The quiz is not "
               "for deciding about custody, a job or a partner, and it is meant for adults.\n\n"
               "If you are in crisis, or someone hurts or frightens you, this program is not what "
               "you need first. The support page is always one click away.")},
        Words{u"history"_s, tr("What is kept, and where"),
              tr("Your answers are saved on this computer only, in this folder:\n%1\n\nNothing is "
                 "sent anywhere. There is no account and no tracking, and the program has no "
                 "network part. The file is not encrypted unless you set a passphrase, which you "
                 "can do at any time in Settings; without one, anyone who can use your login can "
                 "read it. Under “%2” you can delete one result or everything, and deleted means "
                 "gone.")
                  .arg(QDir::toNativeSeparators(recordsFolder), pageTitle(PageName::History))}};
}

QList<QWidget *> Welcome::makeLinks(int index)
{
    QList<QWidget *> links;
    for (const QString &code : Language::offered()) {
        if (index > 0 || code == m_language)
            continue;
        // Each in its own words: whoever looks for it may not read the others.
        auto *link = new Link(Language::nativeName(code));
        connect(link, &Link::clicked, this, [this, code] { emit languageChosen(code); });
        links << link;
    }
    // On each screen: it is said to be one click away.
    auto *help = new Link(tr("Support and help lines"));
    connect(help, &Link::clicked, this, &Welcome::helpRequested);
    return links << help;
}

QWidget *Welcome::makeScreen(int index)
{
    const Words &words = m_screens[static_cast<std::size_t>(index)];
    const int count = static_cast<int>(m_screens.size());
    const QString step =
        tr("%1 of %2").arg(QLocale().toString(index + 1), QLocale().toString(count));
    const bool isLast = index + 1 == count;
    auto *screen = new QWidget;
    auto *column = new QVBoxLayout(screen);
    setRhythm(*column, 1.5);
    column->addWidget(new SoftPicture(words.picture, 11, 0.3), 0, Qt::AlignHCenter);
    addGap(*column, 1);
    column->addWidget(new TextLabel(TextRole::Caption, step));
    column->addWidget(new TextLabel(TextRole::Title, words.title));
    column->addWidget(new TextLabel(TextRole::Body, words.text), 1);
    addGap(*column, 1);

    auto *next = new Button(ButtonRole::Primary, isLast ? tr("Begin") : tr("Next"));
    next->setAccessibleDescription(QStringList{step, words.title, words.text}.join(u". "_s));
    connect(next, &QPushButton::clicked, this, [this, index, isLast] {
        if (isLast)
            emit finished();
        else
            showScreen(index + 1);
    });
    auto *row = new WrappingRow;
    setGap(*row, 2);
    for (QWidget *link : makeLinks(index))
        row->addWidget(link);
    row->addStretch(1);
    if (index > 0) {
        auto *back = new Button(ButtonRole::Secondary, tr("Back"));
        connect(back, &QPushButton::clicked, this, [this, index] { showScreen(index - 1); });
        row->addWidget(back);
    }
    row->addWidget(next);
    column->addLayout(row);
    screen->setFocusProxy(next);
    return screen;
}

void Welcome::showScreen(int index)
{
    QWidget *former = m_shown;
    m_shown = makeScreen(index);
    m_screen = index;
    m_place->addWidget(m_shown);
    // The first is laid out once, with the window.
    if (isVisible())
        m_shown->show();
    setFocusProxy(m_shown);
    m_shown->setFocus();
    if (former) {
        m_place->removeWidget(former);
        former->hide();
        former->deleteLater(); // its button was pressed
    }
}

} // namespace app
