// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A wheel that passes over a control on its way down a page changes nothing, wherever that is.
#include "every_scene.h"
#include "wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace
{

// What a hand has set, of all kinds that a wheel could turn.
std::optional<QString> valueOf(const QWidget &control)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(&control))
        return QString::number(combo->currentIndex());
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&control))
        return box->text();
    if (const auto *slider = qobject_cast<const QSlider *>(&control))
        return QString::number(slider->value());
    return {};
}

// Turns the wheel over whatever it sees.
class Wheel final : public Visitor
{
public:
    int turned() const { return m_turned; }

protected:
    void visit(QWidget &widget, const QString &name) override
    {
        expectTablesLeaveItToThePage(widget, name);
        EXPECT_TRUE(widget.findChildren<QDateTimeEdit *>().isEmpty())
            << name.toStdString() << ": a day is asked for by DayField";
        for (QWidget *control : widget.findChildren<QWidget *>()) {
            const auto before = valueOf(*control);
            if (!before || !control->isVisible())
                continue;
            ++m_turned;
            const QWidget *focus = QApplication::focusWidget();
            for (const int delta : {-120, 120, 120, -120}) {
                turnWheel(*control, delta);
                if (auto *typed = control->findChild<QLineEdit *>())
                    turnWheel(*typed, delta);
                EXPECT_EQ(valueOf(*control), before)
                    << name.toStdString() << ": " << control->metaObject()->className() << ' '
                    << control->accessibleName().toStdString();
            }
            EXPECT_EQ(QApplication::focusWidget(), focus);
            EXPECT_NE(control->focusPolicy(), Qt::WheelFocus);
        }
    }

    // A table to read on a page that scrolls is as high as its rows.
    static void expectTablesLeaveItToThePage(const QWidget &window, const QString &name)
    {
        for (const QTableView *table : window.findChildren<QTableView *>()) {
            const QWidget *around = table->parentWidget();
            while (around && !qobject_cast<const QScrollArea *>(around))
                around = around->isWindow() ? nullptr : around->parentWidget();
            const bool isToRead = table->editTriggers() == QAbstractItemView::NoEditTriggers;
            if (around && isToRead && table->isVisible()) {
                EXPECT_EQ(table->verticalScrollBar()->maximum(), 0)
                    << name.toStdString() << ": " << table->accessibleName().toStdString();
            }
        }
    }

private:
    int m_turned = 0;
};

} // namespace

TEST(WheelEverywhere, ChangesNoControlOfAnyPageOrDialog)
{
    ExampleProgram program;
    program.window().resize(1000, 700);
    Wheel wheel;
    program.walk(wheel);
    EXPECT_GT(wheel.turned(), 60) << "the walk has become short";
}
