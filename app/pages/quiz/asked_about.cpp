// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/asked_about.h"

#include "app/pages/quiz/quiz_run.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{

AskedAbout::AskedAbout(QWidget *parent)
    : QWidget(parent)
    , m_now(new TextLabel(TextRole::Heading))
    , m_about(new TextLabel(TextRole::Caption))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0.5);
    column->addWidget(m_now);
    column->addWidget(m_about);
}

void AskedAbout::setRun(const QuizRun &run, const QString &language, const RelationshipRound &round)
{
    m_now->setVisible(round.isOneOfSeveral());
    //: %1 is a relationship ("Father"), %2 its number, %3 how many are asked about
    m_now->setText(round.isOneOfSeveral()
                       ? tr("Now: %1, %2 of %3")
                             .arg(run.relationship(language), QLocale().toString(round.number),
                                  QLocale().toString(round.count))
                       : QString());
    const QString head = run.head(language);
    const core::Target *target = run.instrument().findTarget(run.assessment().targetId);
    const QString &name = run.assessment().targetName;
    const QString who = !name.isEmpty() ? name
                        : target        ? run.instrument().text(target->nameKey, language)
                                        : QString();
    //: Whom the statements are about, then how to read them
    m_about->setText(who.isEmpty() ? head : tr("About: %1. %2").arg(who, head));
}

QString AskedAbout::spoken() const
{
    QStringList parts{m_now->text(), m_about->text()};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace app
