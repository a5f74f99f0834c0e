// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/welcome.h"

#include "app/foundation/i18n/language.h"
#include "app/foundation/theme/icon.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "app/window/page_registry.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int screens = 3;

}

/// A large soft pictogram.
class WelcomePicture final : public QWidget
{
public:
    explicit WelcomePicture(QString name)
        : m_name(std::move(name))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {spacing(11, this), spacing(11, this)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentTint);
        painter.drawEllipse(rect());
        const int inset = width() * 3 / 10;
        icon(m_name, theme.accent).paint(&painter, rect().adjusted(inset, inset, -inset, -inset));
    }

private:
    QString m_name;
};

Welcome::Welcome(const QString &recordsFolder, const QString &language, int screen, QWidget *parent)
    : ScrollingPage(parent)
    , m_place(new QVBoxLayout)
{
    // On each screen: it is said to be one click away.
    const auto help = [this] {
        auto *link = new Link(tr("Support and help lines"));
        connect(link, &Link::clicked, this, &Welcome::helpRequested);
        return link;
    };

    m_make[0] = [this, help, language] {
        // Each in its own words: whoever looks for it may not read the others.
        QList<QWidget *> links;
        for (const QString &code : Language::offered()) {
            if (code == language)
                continue;
            auto *link = new Link(Language::nativeName(code));
            connect(link, &Link::clicked, this, [this, code] { emit languageChosen(code); });
            links << link;
        }
        links << help();
        return makeScreen(
            0,
            {u"map"_s, tr("A map of closeness"),
             tr("Attachment Atlas teaches one of the best studied ideas about close relationships: "
                "people differ in how much they worry about being left, and in how comfortable "
                "they are with closeness.\n\nYou can answer a short quiz, see where your answers "
                "fall on a map, find out why, and read what it may mean. Both ends of each "
                "dimension have their strengths and their costs.")},
            links);
    };
    m_make[1] = [this, help] {
        return makeScreen(
            1,
            {u"help"_s, tr("What it is not"),
             tr("It is not a diagnosis and not a verdict on you or on anyone else. A style is not "
                "an illness and not a fate; it is a name for a corner of the map. The quiz is not "
                "for deciding about custody, a job or a partner, and it is meant for adults.\n\n"
                "If you are in crisis, or someone hurts or frightens you, this program is not what "
                "you need first. The support page is always one click away.")},
            {help()});
    };
    m_make[2] = [this, help, recordsFolder] {
        return makeScreen(
            2,
            {u"history"_s, tr("What is kept, and where"),
             tr("Your answers are saved on this computer only, in this folder:\n%1\n\nNothing is "
                "sent anywhere. There is no account and no tracking, and the program has no "
                "network part. The file is not encrypted unless you set a passphrase, which you "
                "can "
                "do at any time in Settings; without one, anyone who can use your login can "
                "read it. Under “%2” you can delete one result or everything, and deleted means "
                "gone.")
                 .arg(QDir::toNativeSeparators(recordsFolder), pageTitle(PageName::History))},
            {help()});
    };

    auto *card = new Card;
    setRhythm(*card->body(), 0, {5, 5, 5, 4});
    card->body()->addLayout(m_place);
    setReadingWidth(*card, 5);
    card->setMinimumHeight(spacing(62, this));

    auto *column = new QVBoxLayout(body());
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 1000);
    row->addStretch(1);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    showScreen(screen);
}

QWidget *Welcome::makeScreen(int index, const Words &words, const QList<QWidget *> &links)
{
    const QString step =
        tr("%1 of %2").arg(QLocale().toString(index + 1), QLocale().toString(screens));
    const bool isLast = index + 1 == screens;
    auto *screen = new QWidget;
    auto *column = new QVBoxLayout(screen);
    setRhythm(*column, 1.5);
    column->addWidget(new WelcomePicture(words.picture), 0, Qt::AlignHCenter);
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
    for (QWidget *link : links)
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
    m_shown = m_make[static_cast<std::size_t>(index)]();
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
