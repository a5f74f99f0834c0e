// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/consent_text.h"

#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "core/instrument/instrument.h"

#include <QStringList>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{

ConsentText::ConsentText(const core::Instrument &instrument, bool isSaved, QWidget *parent)
    : QWidget(parent)
    , m_time(new TextLabel(TextRole::Body))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    const auto add = [column](const QString &paragraph) {
        column->addWidget(new TextLabel(TextRole::Body, paragraph));
    };
    add(tr("What it is for: to see where your answers fall on a map of attachment anxiety and "
           "avoidance, and to think about what that may mean. There are no right or wrong answers; "
           "the first one that comes to mind is usually the best."));
    add(tr("What it is not for: it is no diagnosis and no test to pass, and no one should use it "
           "to decide about custody, a job or a partner. It is meant for people over 18. If today "
           "is a very hard day, another day may be a better one."));
    column->addWidget(m_time);
    add(isSaved ? tr("Each answer is saved on this computer as you give it, and nowhere else. It "
                     "can be deleted at any time.")
                : tr("Nothing can be saved at the moment, so the answers and the result are gone "
                     "when you close the program."));
    if (!instrument.licenseExplanation.isEmpty() && instrument.keyOnly)
        add(instrument.licenseExplanation);
    setMinutes(0);
}

void ConsentText::setMinutes(int minutes)
{
    m_time->setVisible(minutes > 0);
    m_time->setText(minutes > 0 ? tr("It takes about %n minute(s). You may skip any statement, go "
                                     "back, and stop at any time.",
                                     nullptr, minutes)
                                : QString());
}

QString ConsentText::text() const
{
    QStringList paragraphs;
    for (const TextLabel *label : findChildren<TextLabel *>()) {
        if (!label->text().isEmpty())
            paragraphs << label->text();
    }
    return paragraphs.join(u' ');
}

} // namespace app
