// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/couple_agreement.h"

#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QSignalBlocker>

namespace app
{

CoupleAgreement::CoupleAgreement(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::Heading))
    , m_explanation(new TextLabel(TextRole::Body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(1, this));
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    for (QCheckBox *&tick : m_ticks) {
        tick = new QCheckBox;
        column->addWidget(tick);
        connect(tick, &QCheckBox::toggled, this, [this] {
            emit agreementChanged(m_ticks[0]->isChecked(), m_ticks[1]->isChecked());
        });
    }
    retranslate();
}

void CoupleAgreement::setNames(const QString &first, const QString &second)
{
    m_names = {first, second};
    retranslate();
}

void CoupleAgreement::setAgreed(bool first, bool second)
{
    const std::array agreed{first, second};
    for (std::size_t person = 0; person < m_ticks.size(); ++person) {
        const QSignalBlocker blocker(m_ticks[person]);
        m_ticks[person]->setChecked(agreed[person]);
    }
}

bool CoupleAgreement::bothAgree() const
{
    return m_ticks[0]->isChecked() && m_ticks[1]->isChecked();
}

void CoupleAgreement::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CoupleAgreement::retranslate()
{
    m_heading->setText(tr("Both agree"));
    m_explanation->setText(
        tr("Two results are seen beside each other only while both people want that. “I would "
           "rather not” is a full answer. Each ticks for themselves, and either tick can be taken "
           "back at any time."));
    for (std::size_t person = 0; person < m_ticks.size(); ++person) {
        // A single & would be taken for a key.
        //: %1 and %2 are names
        m_ticks[person]->setText(tr("I, %1, agree that my result is shown beside that of %2.")
                                     .arg(m_names[person], m_names[1 - person])
                                     .replace(QLatin1Char('&'), QLatin1String("&&")));
    }
}

} // namespace app
