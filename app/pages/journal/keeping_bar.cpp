// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/keeping_bar.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/announcement.h"
#include "app/widgets/bar_ground.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString sentence(Keeping keeping, const QTime &savedAt)
{
    switch (keeping) {
    case Keeping::Saved:
        if (savedAt.isValid()) {
            //: %1 is the time of day
            return KeepingBar::tr("Saved on this computer at %1, and again as you type.")
                .arg(QLocale().toString(savedAt, QLocale::ShortFormat));
        }
        return KeepingBar::tr("Saved on this computer as you type. Leave out what you like.");
    case Keeping::NotSaved:
        return KeepingBar::tr("Your last words are not saved yet. They stay here while this page "
                              "is open, and saving is tried again as you go on.");
    case Keeping::WhileOpened:
        return KeepingBar::tr("This is not kept: it is gone when the program is closed. Save or "
                              "print it if you want to have it later.");
    }
    return {};
}

} // namespace

KeepingBar::KeepingBar(QWidget *parent)
    : QWidget(parent)
    , m_says(new TextLabel(TextRole::Body))
    , m_done(new Button(ButtonRole::Primary, tr("Done")))
{
    auto *row = new QHBoxLayout(this);
    setRhythm(*row, 2, {3, 1, 3, 1});
    m_says->setObjectName(u"keeping"_s);
    m_says->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_says, 1);
    row->addWidget(m_done);
    m_done->setToolTip(tr("Back to all entries"));
    connect(m_done, &QPushButton::clicked, this, &KeepingBar::done);
}

void KeepingBar::setKeeping(Keeping keeping, const QTime &savedAt)
{
    const QString says = sentence(keeping, savedAt);
    m_says->setText(says);
    m_done->setAccessibleDescription(says);
    // A later minute is no news.
    const std::pair told{keeping, savedAt.isValid()};
    if (std::exchange(m_told, told) != told)
        announce(*m_done, says);
}

void KeepingBar::paintEvent(QPaintEvent *)
{
    paintBarGround(*this, themeFor(palette()).surface, Qt::TopEdge);
}

} // namespace app
