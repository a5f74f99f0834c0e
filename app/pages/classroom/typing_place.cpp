// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/typing_place.h"

#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QAccessible>
#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{

TypingPlace::TypingPlace(QWidget *parent)
    : Card(parent)
    , m_place(new TextLabel(TextRole::Heading))
    , m_wording(new TextLabel(TextRole::Body))
    , m_message(new TextLabel(TextRole::Body))
    , m_choice(new QWidget)
    , m_first(new Button(ButtonRole::Secondary, QString()))
    , m_second(new Button(ButtonRole::Secondary, QString()))
{
    m_place->setObjectName(u"place"_s);
    m_wording->setObjectName(u"wording"_s);
    m_message->setObjectName(u"message"_s);
    m_first->setObjectName(u"first"_s);
    m_second->setObjectName(u"second"_s);
    for (TextLabel *label : {m_place, m_wording, m_message})
        body()->addWidget(label);
    auto *choice = new WrappingRow;
    m_choice->setLayout(choice);
    for (Button *button : {m_first, m_second})
        choice->addWidget(button);
    choice->addStretch(1);
    body()->addWidget(m_choice);
    connect(m_first, &QPushButton::clicked, this, [this] { emit chosen(m_both->first); });
    connect(m_second, &QPushButton::clicked, this, [this] { emit chosen(m_both->second); });
    offer(std::nullopt);
    fitLines();
}

void TypingPlace::setPlace(int student, int item, int items, const QString &wording)
{
    m_place->setText(tr("Student %1, item %2 of %3")
                         .arg(QLocale().toString(student + 1), QLocale().toString(item + 1),
                              QLocale().toString(items)));
    m_wording->setText(wording);
}

void TypingPlace::say(const QString &sentence)
{
    if (sentence == m_message->text())
        return;
    m_message->setText(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TypingPlace::offer(const std::optional<core::TypingDifference> &both)
{
    m_both = both;
    m_choice->setVisible(both.has_value());
    if (!both)
        return;
    const auto shown = [](const std::optional<int> &answer) {
        //: In the place of an answer that was not given.
        return answer ? QLocale().toString(*answer) : tr("left out");
    };
    //: %1 is an answer
    m_first->setText(tr("First: %1").arg(shown(both->first)));
    //: %1 is an answer
    m_second->setText(tr("Then: %1").arg(shown(both->second)));
}

void TypingPlace::fitLines()
{
    // Room for what comes and goes, so that the table never jumps under the eyes.
    const int line = fontMetrics().lineSpacing();
    m_wording->setMinimumHeight(2 * line);
    m_message->setMinimumHeight(line);
}

void TypingPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitLines();
}

} // namespace app
