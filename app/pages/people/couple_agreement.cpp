// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/couple_agreement.h"

#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_check_box.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace app
{

CoupleAgreement::CoupleAgreement(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    column->addWidget(new TextLabel(TextRole::Heading, tr("Both agree")));
    column->addWidget(new TextLabel(
        TextRole::Body,
        tr("Two results are seen beside each other only while both people want that. “I would "
           "rather not” is a full answer. Each ticks for themselves, and either tick can be taken "
           "back at any time. After a new result of either, both are asked again.")));
    for (QCheckBox *&tick : m_ticks) {
        tick = new WrappingCheckBox;
        column->addWidget(tick);
        connect(tick, &QCheckBox::toggled, this, [this] {
            emit agreementChanged(m_ticks[0]->isChecked(), m_ticks[1]->isChecked());
        });
    }
    m_ticks[0]->setObjectName(u"first"_s);
    m_ticks[1]->setObjectName(u"second"_s);
    setNames({}, {});
}

void CoupleAgreement::setNames(const QString &first, const QString &second)
{
    const std::array names{first, second};
    for (std::size_t person = 0; person < m_ticks.size(); ++person) {
        // A single & would be taken for a key.
        //: %1 and %2 are names
        m_ticks[person]->setText(tr("I, %1, agree that my result is shown beside that of %2.")
                                     .arg(names[person], names[1 - person])
                                     .replace(QLatin1Char('&'), QLatin1String("&&")));
    }
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

} // namespace app
