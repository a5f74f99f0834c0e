// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A wheel that passes over a control on its way down a page changes nothing, wherever that is.
#include "part_of.h"
#include "wheel.h"

#include "app/program/program.h"
#include "tests/shots/dialogs.h"
#include "tests/shots/people.h"
#include "tests/shots/teaching.h"
#include "tests/shots/walk.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLineEdit>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

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
class Wheel final : public shots::Camera
{
public:
    void shoot(QWidget *widget, const QString &name, int) override
    {
        wait(0);
        ASSERT_TRUE(widget) << name.toStdString();
        EXPECT_TRUE(widget->findChildren<QDateTimeEdit *>().isEmpty())
            << name.toStdString() << ": a day is asked for by DayField";
        for (QWidget *control : widget->findChildren<QWidget *>()) {
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

    void wait(int milliseconds) override
    {
        if (milliseconds > 200)
            QTest::qWait(milliseconds);
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
    }

    void expectFile(const QString &path) override { QFile::remove(path); }
    QDir folder() const override { return QDir(m_folder.path()); }
    QString look() const override { return u"wheel"_s; }
    int turned() const { return m_turned; }

private:
    QTemporaryDir m_folder;
    int m_turned = 0;
};

} // namespace

TEST(WheelEverywhere, ChangesNoControlOfAnyPageOrDialog)
{
    const QTemporaryDir data;
    app::SettingsFile(data.filePath(u"settings.ini"_s)).save({.welcomed = true});
    app::Program program({.dataFolder = data.path(), .language = u"en"_s});
    ASSERT_TRUE(program.records());
    const auto examples = shots::addExampleRecords(*program.records());
    ASSERT_TRUE(examples);
    app::MainWindow &window = program.window();
    window.resize(1000, 700);
    window.show();

    Wheel wheel;
    shots::shootPages(window, wheel, *examples);
    ASSERT_TRUE(shots::addExamplePeople(*program.records()));
    shots::shootTeaching(window, wheel);
    shots::shootPeople(window, wheel);
    shots::shootDialogs(window, wheel, u"en"_s);
    EXPECT_GT(wheel.turned(), 60) << "the walk has become short";
}
