// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_name.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPointer>

namespace app
{
namespace
{

/// Keeps the label beside the choice, wherever that is put: Qt looks for it there.
class ChoiceName final : public QObject
{
public:
    explicit ChoiceName(QComboBox &choice)
        : QObject(&choice)
        , m_choice(choice)
    {
        choice.installEventFilter(this);
        follow();
    }

    ~ChoiceName() override { delete m_label; }

    void tell()
    {
        if (m_label)
            m_label->setText(m_choice.accessibleName());
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ParentChange)
            follow();
        return false;
    }

private:
    void follow()
    {
        QWidget *parent = m_choice.parentWidget();
        if (!parent)
            return;
        if (!m_label) {
            m_label = new QLabel(parent);
            m_label->setBuddy(&m_choice);
        } else {
            m_label->setParent(parent);
        }
        m_label->hide();
        tell();
    }

    QComboBox &m_choice;
    QPointer<QLabel> m_label; ///< its parent may be gone first
};

} // namespace

void nameChoice(QComboBox &choice, const QString &name)
{
    choice.setAccessibleName(name);
    for (QObject *child : choice.children()) {
        if (auto *known = dynamic_cast<ChoiceName *>(child))
            return known->tell();
    }
    new ChoiceName(choice);
}

} // namespace app
