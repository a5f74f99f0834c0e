// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/answer_cells_access.h"

#include "app/widgets/answer_cells.h"

#include <QAccessibleWidget>

namespace app
{
namespace
{

class CellAccess final : public QAccessibleWidget
{
public:
    explicit CellAccess(AnswerCell *cell)
        : QAccessibleWidget(cell, QAccessible::RadioButton)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = cell()->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            cell()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    AnswerCell *cell() const { return static_cast<AnswerCell *>(widget()); }
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    if (auto *cell = qobject_cast<AnswerCell *>(object))
        return new CellAccess(cell);
    if (auto *cells = qobject_cast<AnswerCells *>(object))
        return new QAccessibleWidget(cells, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void describeAnswerCells()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(&accessOf);
        return true;
    }();
}

} // namespace app
