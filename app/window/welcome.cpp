// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/welcome.h"

#include "app/foundation/theme/icon.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int screens = 3;

}

/// A large soft pictogram that changes with the screen.
class WelcomePicture final : public QWidget
{
public:
    explicit WelcomePicture(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setName(const QString &name)
    {
        m_name = name;
        update();
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

Welcome::Welcome(QString recordsFolder, QWidget *parent)
    : ScrollingPage(parent)
    , m_recordsFolder(std::move(recordsFolder))
    , m_picture(new WelcomePicture(this))
    , m_step(new TextLabel(TextRole::Caption))
    , m_title(new TextLabel(TextRole::Title))
    , m_text(new TextLabel(TextRole::Body))
    , m_help(new Button(ButtonRole::Quiet, QString()))
    , m_back(new Button(ButtonRole::Secondary, QString()))
    , m_next(new Button(ButtonRole::Primary, QString()))
{
    auto *card = new Card;
    setRhythm(*card->body(), 1.5, {5, 5, 5, 4});
    card->body()->addWidget(m_picture, 0, Qt::AlignHCenter);
    card->body()->addSpacing(spacing(1, this));
    card->body()->addWidget(m_step);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text, 1);
    auto *buttons = new WrappingRow;
    buttons->addWidget(m_help);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    card->body()->addSpacing(spacing(1, this));
    card->body()->addLayout(buttons);
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

    connect(m_help, &QPushButton::clicked, this, &Welcome::helpRequested);
    connect(m_back, &QPushButton::clicked, this, [this] { showScreen(m_screen - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_screen + 1 < screens)
            showScreen(m_screen + 1);
        else
            emit finished();
    });
    showScreen(0);
}

void Welcome::showScreen(int index)
{
    m_screen = index;
    retranslate();
    m_next->setFocus();
}

void Welcome::changeEvent(QEvent *event)
{
    ScrollingPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Welcome::retranslate()
{
    switch (m_screen) {
    case 0:
        m_picture->setName(u"map"_s);
        m_title->setText(tr("A map of closeness"));
        m_text->setText(
            tr("Attachment Atlas teaches one of the best studied ideas about close relationships: "
               "people differ in how much they worry about being left, and in how comfortable "
               "they are with closeness.\n\nYou can answer a short quiz, see where your answers "
               "fall on a map, find out why, and read what it may mean. Both ends of each "
               "dimension have their strengths and their costs."));
        break;
    case 1:
        m_picture->setName(u"help"_s);
        m_title->setText(tr("What it is not"));
        m_text->setText(
            tr("It is not a diagnosis and not a verdict on you or on anyone else. A style is not "
               "an illness and not a fate; it is a name for a corner of the map. The quiz is not "
               "for deciding about custody, a job or a partner, and it is meant for adults.\n\n"
               "If you are in crisis, or someone hurts or frightens you, this program is not what "
               "you need first. The support page is always one click away."));
        break;
    case 2:
        m_picture->setName(u"history"_s);
        m_title->setText(tr("What is kept, and where"));
        m_text->setText(
            tr("Your answers are saved on this computer only, in this folder:\n%1\n\nNothing is "
               "sent anywhere. There is no account and no tracking, and the program has no "
               "network part. The file is not encrypted unless you set a passphrase, which you can "
               "do at any time in the menu “More”; without one, anyone who can use your login can "
               "read it. In History you can delete one result or everything, and deleted means "
               "gone.")
                .arg(QDir::toNativeSeparators(m_recordsFolder)));
        break;
    }
    m_step->setText(
        tr("%1 of %2").arg(QLocale().toString(m_screen + 1), QLocale().toString(screens)));
    m_help->setText(tr("Support and help lines"));
    m_help->setVisible(m_screen == 1);
    m_back->setText(tr("Back"));
    m_back->setVisible(m_screen > 0);
    m_next->setText(m_screen + 1 < screens ? tr("Next") : tr("Begin"));
}

} // namespace app
