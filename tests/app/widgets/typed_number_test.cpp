// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/typed_number.h"

#include <QKeyEvent>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

using app::TypedNumber;

QKeyEvent keyOf(QChar sign, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    switch (sign.unicode()) {
    case u'\r':
        return {QEvent::KeyPress, Qt::Key_Return, modifiers, u"\r"_s};
    case u'\b':
        return {QEvent::KeyPress, Qt::Key_Backspace, modifiers, u"\b"_s};
    case u'\x7f':
        return {QEvent::KeyPress, Qt::Key_Delete, modifiers, u"\x7f"_s};
    case u' ':
        return {QEvent::KeyPress, Qt::Key_Space, modifiers, u" "_s};
    case u'>':
        return {QEvent::KeyPress, Qt::Key_Right, modifiers};
    default:
        return {QEvent::KeyPress, 0, modifiers, QString(sign)};
    }
}

// What each step was, in short: a number for an answer, "1…" for what waits.
QString said(const TypedNumber::Step &step, const TypedNumber &number)
{
    switch (step.kind) {
    case TypedNumber::Step::Kind::Waits:
        return number.digits() + u'…';
    case TypedNumber::Step::Kind::Ends:
        return QString::number(step.answer);
    case TypedNumber::Step::Kind::LeavesOut:
        return u"out"_s;
    case TypedNumber::Step::Kind::GoesBack:
        return u"back"_s;
    case TypedNumber::Step::Kind::Clears:
        return u"clear"_s;
    case TypedNumber::Step::Kind::Refused:
        return u"no:"_s + step.typed;
    case TypedNumber::Step::Kind::Nothing:
        return u"nothing"_s;
    case TypedNumber::Step::Kind::NotTyped:
        return u"other"_s;
    }
    return {};
}

TEST(TypedNumberTest, MakesAnAnswerOfEachKeyInTurn)
{
    const struct {
        int lo;
        int hi;
        QString keys;
        QString steps;
    } rows[]{
        {1, 7, u"1"_s, u"1"_s},
        {1, 7, u"80"_s, u"no:8 no:0"_s},
        {0, 4, u"04"_s, u"0 4"_s},
        {1, 10, u"1"_s, u"1…"_s},
        {1, 10, u"10"_s, u"1… 10"_s},
        {1, 10, u"1\r2"_s, u"1… 1 2"_s},
        {1, 10, u"1 \r"_s, u"1… 1 nothing"_s},
        {1, 10, u"12\r"_s, u"1… no:12 1"_s},
        {1, 10, u"1\b\b"_s, u"1… … back"_s},
        {1, 10, u"1\x7f\r"_s, u"1… clear nothing"_s},
        {1, 10, u"1-"_s, u"1… out"_s},
        {0, 100, u"100"_s, u"1… 10… 100"_s},
        {0, 100, u"07"_s, u"0 7…"_s},
        {0, 100, u"77\r"_s, u"7… 77 nothing"_s},
        {20, 26, u"2325"_s, u"2… 23 2… 25"_s},
        {20, 26, u"2\r6"_s, u"2… no:2 26"_s},
        {20, 26, u"3"_s, u"no:3"_s},
        {-3, 3, u"-32"_s, u"-… -3 2"_s},
        {-3, 3, u"-\r1"_s, u"-… no:- -1"_s},
        {-3, 3, u"-4\b0"_s, u"-… no:-4 … 0"_s},
        {-3, 3, u"--"_s, u"-… out"_s},
        {-10, 10, u"-1\r-10"_s, u"-… -1… -1 -… -1… -10"_s},
        {1, 7, u"- "_s, u"out out"_s},
        {1, 7, u"x,"_s, u"no:x no:,"_s},
        {1, 7, u"٣"_s, u"3"_s}, // Arabic-Indic three
        {1, 10, u"1>\r"_s, u"1… other 1"_s},
    };
    for (const auto &row : rows) {
        TypedNumber number;
        QStringList steps;
        for (const QChar key : row.keys) {
            const QKeyEvent event = keyOf(key);
            steps << said(number.press(event, *core::Scale::make(row.lo, row.hi)), number);
        }
        EXPECT_EQ(steps.join(u' ').toStdString(), row.steps.toStdString())
            << row.lo << " to " << row.hi << ": " << row.keys.toStdString();
    }
}

TEST(TypedNumberTest, LeavesShortcutsAlone)
{
    for (const Qt::KeyboardModifier held :
         {Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier}) {
        for (const QChar key : u"1 -\r\b\x7f"_s) {
            TypedNumber number;
            number.setDigits(u"1"_s);
            const QKeyEvent event = keyOf(key, held);
            EXPECT_EQ(said(number.press(event, *core::Scale::make(1, 10)), number), u"other"_s);
            EXPECT_EQ(number.digits(), u"1"_s);
        }
    }
    TypedNumber number;
    const QKeyEvent keypad = keyOf(u'5', Qt::KeypadModifier);
    EXPECT_EQ(said(number.press(keypad, *core::Scale::make(1, 7)), number), u"5"_s);
}

TEST(TypedNumberTest, KeepsANumberWhosePlaceIsLeftIfItIsAnAnswer)
{
    const struct {
        QString digits;
        std::optional<int> answer;
    } rows[]{{u"1"_s, 1}, {u"-"_s, {}}, {u"-2"_s, -2}, {u"11"_s, {}}, {QString(), {}}};
    for (const auto &row : rows) {
        TypedNumber number;
        number.setDigits(row.digits);
        EXPECT_EQ(number.takeAnswer(*core::Scale::make(-10, 10)), row.answer)
            << row.digits.toStdString();
        EXPECT_FALSE(number.isWaiting());
    }
}

} // namespace
