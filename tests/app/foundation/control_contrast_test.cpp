// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of control in every palette, drawn and measured by its pixels (WCAG 1.4.3, 1.4.11,
// 2.4.7).
#include "app/foundation/theme/program_style.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/answer_cells.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/growing_text.h"
#include "app/widgets/link.h"
#include "high_contrast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <functional>
#include <ostream>

using namespace Qt::StringLiterals;
using app::contrastRatio;

namespace
{

struct Ground {
    const char *name;
    QPalette palette;
};

std::vector<Ground> grounds()
{
    return {{"light", app::lightPalette()},
            {"dark", app::darkPalette()},
            {"projectorLight", app::projectorPalette(app::lightPalette())},
            {"projectorDark", app::projectorPalette(app::darkPalette())},
            {"highContrast", highContrastPalette()}};
}

struct Control {
    const char *name;
    std::function<QWidget *()> make;
    bool hasBorder = true;
    bool hasWords = true;
    bool takesFocus = true;
};

template <class Widget> Widget *checked(Widget *widget)
{
    widget->setCheckable(true);
    widget->setChecked(true);
    return widget;
}

QComboBox *combo(bool editable)
{
    auto *made = new QComboBox;
    made->addItems({u"Mother"_s, u"Partner"_s});
    made->setEditable(editable);
    return made;
}

QDateEdit *date()
{
    auto *made = new QDateEdit(QDate(2026, 11, 29));
    made->setCalendarPopup(true);
    return made;
}

QSlider *slider(Qt::Orientation orientation)
{
    auto *made = new QSlider(orientation);
    made->setValue(40);
    return made;
}

QProgressBar *progress()
{
    auto *made = new QProgressBar;
    made->setValue(40);
    return made;
}

QTableWidget *table()
{
    auto *made = new QTableWidget(2, 2);
    made->setHorizontalHeaderLabels({u"One"_s, u"Two"_s});
    made->setItem(0, 0, new QTableWidgetItem(u"Often"_s));
    made->setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
    return made;
}

QListWidget *list()
{
    auto *made = new QListWidget;
    made->addItems({u"Trust"_s, u"Distance"_s});
    made->setCurrentRow(1);
    return made;
}

QTabBar *tabs()
{
    auto *made = new QTabBar;
    made->addTab(u"Today"_s);
    made->addTab(u"Over time"_s);
    return made;
}

QToolButton *toolButton()
{
    auto *made = new QToolButton;
    made->setText(u"Find"_s);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

app::Disclosure *disclosure()
{
    auto *made = new app::Disclosure;
    made->setTitle(u"Why this score"_s);
    return made;
}

app::GrowingText *growing()
{
    auto *made = new app::GrowingText(2);
    made->setText(u"Today I noticed"_s);
    return made;
}

app::AnswerCell *cell()
{
    auto *made = new app::AnswerCell(3, nullptr);
    made->setLabel(u"Slightly disagree"_s);
    made->setUpright(true);
    made->setFixedSize(120, 80);
    return made;
}

app::Button *button(app::ButtonRole role)
{
    return new app::Button(role, u"Print"_s);
}

// Built when the tests run: widgets need the application.
const std::vector<Control> &controls()
{
    using app::ButtonRole;
    static const std::vector<Control> all{
        {"lineEdit", [] { return new QLineEdit(u"Owl"_s); }},
        {"plainText", [] { return new QPlainTextEdit(u"Notes"_s); }},
        {"text", [] { return new QTextEdit(u"Notes"_s); }},
        {"growingText", [] { return growing(); }},
        {"combo", [] { return combo(false); }},
        {"editableCombo", [] { return combo(true); }},
        {"spinBox", [] { return new QSpinBox; }},
        {"doubleSpinBox", [] { return new QDoubleSpinBox; }},
        {"date", [] { return date(); }},
        {"checkBox", [] { return new QCheckBox(u"Labels"_s); }},
        {"checkedBox", [] { return checked(new QCheckBox(u"Labels"_s)); }},
        {"radio", [] { return new QRadioButton(u"Light"_s); }},
        {"checkedRadio", [] { return checked(new QRadioButton(u"Light"_s)); }},
        {"slider", [] { return slider(Qt::Horizontal); }, true, false},
        {"uprightSlider", [] { return slider(Qt::Vertical); }, true, false},
        {"progress", [] { return progress(); }, true, true, false},
        {"pushButton", [] { return new QPushButton(u"Save"_s); }},
        {"primary", [] { return button(ButtonRole::Primary); }},
        {"secondary", [] { return button(ButtonRole::Secondary); }},
        {"chosenSecondary", [] { return checked(button(ButtonRole::Secondary)); }},
        {"quiet", [] { return button(ButtonRole::Quiet); }, false},
        {"chosenQuiet", [] { return checked(button(ButtonRole::Quiet)); }, false},
        {"toolButton", [] { return toolButton(); }, false},
        {"disclosure", [] { return disclosure(); }, false},
        {"link", [] { return new app::Link(u"More about this"_s); }, false},
        {"answer", [] { return cell(); }},
        {"chosenAnswer", [] { return checked(cell()); }},
        {"tableCell", [] { return table(); }},
        {"list", [] { return list(); }},
        {"tabs", [] { return tabs(); }, false}};
    return all;
}

// A control on a page.
class Shown
{
public:
    Shown(const Control &control, const Ground &ground)
        : m_control(control.make())
    {
        m_page.setPalette(ground.palette);
        m_page.setAutoFillBackground(true);
        m_control->setParent(&m_page);
        m_control->resize(m_control->sizeHint().boundedTo({260, 120}));
        m_control->move(margin, margin);
        m_page.resize(m_control->size() + QSize(2 * margin, 2 * margin));
        m_page.setFocusPolicy(Qt::StrongFocus); // somewhere else for the focus to be
        m_page.show();
        m_page.activateWindow();
        m_page.setFocus();
    }

    QImage picture()
    {
        QApplication::processEvents();
        return m_page.grab().toImage();
    }

    QRect box() const { return m_control->geometry(); }
    QWidget &control() { return *m_control; }

    void focus()
    {
        QWidget *place = m_control;
        if (auto *folded = qobject_cast<app::Disclosure *>(m_control))
            place = folded->findChild<QToolButton *>();
        place->setFocus(Qt::TabFocusReason);
        EXPECT_EQ(QApplication::focusWidget(), place);
    }

private:
    static constexpr int margin = 8;
    QWidget m_page;
    QWidget *m_control;
};

class ControlContrast : public testing::TestWithParam<std::size_t>
{
protected:
    static void SetUpTestSuite() { QApplication::setStyle(new app::ProgramStyle); }
    static void TearDownTestSuite() { QApplication::setStyle(u"Fusion"_s); }

    const Control &control() const { return controls()[GetParam()]; }
};

// The strongest contrast to the page's colour along a line from the edge into the control.
double edgeContrast(const QImage &picture, QPoint from, QPoint step, int depth)
{
    const QColor page = picture.pixelColor(1, 1);
    double best = 1;
    for (int i = 0; i < depth; ++i)
        best = std::max(best, contrastRatio(picture.pixelColor(from + i * step), page));
    return best;
}

int strongChanges(const QImage &before, const QImage &after)
{
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            changed += contrastRatio(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3.0;
    }
    return changed;
}

// Of words on their ground: the strongest of all pixels to the most frequent one.
double wordsContrast(const QImage &picture, const QRect &box)
{
    QHash<QRgb, int> counts;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    double best = 1;
    for (auto one = counts.begin(); one != counts.end(); ++one)
        best = std::max(best, contrastRatio(one.key(), most.key()));
    return best;
}

} // namespace

TEST_P(ControlContrast, OfItsBorderIsThreeToOneOnEveryPage)
{
    if (!control().hasBorder)
        return;
    for (const Ground &ground : grounds()) {
        Shown shown(control(), ground);
        const QImage picture = shown.picture();
        const QRect box = shown.box();
        // Buttons and cells keep room for their ring; an indicator stands at the leading end; the
        // track of a slider lies in the middle.
        const int depth = 10;
        EXPECT_GE(edgeContrast(picture, {box.left(), box.center().y()}, {1, 0}, depth), 3.0)
            << ground.name;
        const bool isUpright = box.height() > box.width();
        const QPoint top =
            isUpright ? QPoint(box.center().x(), box.top()) : QPoint(box.left() + 12, box.top());
        EXPECT_GE(edgeContrast(picture, top, {0, 1}, box.height() / 2 + 1), 3.0) << ground.name;
    }
}

TEST_P(ControlContrast, OfItsFocusRingIsThreeToOneToWhatWasThere)
{
    if (!control().takesFocus)
        return;
    for (const Ground &ground : grounds()) {
        Shown shown(control(), ground);
        const QImage before = shown.picture();
        shown.focus();
        const QImage after = shown.picture();
        // As much as a line around a small control.
        EXPECT_GE(strongChanges(before, after), 60) << ground.name;
    }
}

TEST_P(ControlContrast, OfItsWordsIsFourAndAHalfToOneAndNoLessWithTheFocus)
{
    if (!control().hasWords)
        return;
    for (const Ground &ground : grounds()) {
        Shown shown(control(), ground);
        QRect words = shown.box().adjusted(5, 5, -5, -5);
        if (qobject_cast<QAbstractButton *>(&shown.control()) &&
            (qobject_cast<QCheckBox *>(&shown.control()) ||
             qobject_cast<QRadioButton *>(&shown.control())))
            words.setLeft(shown.box().center().x());
        EXPECT_GE(wordsContrast(shown.picture(), words), 4.5) << ground.name;
    }
}

// A link that cannot be followed just now is no box that looks as if it could be pressed.
TEST(QuietButton, HasNoBoxInAnyStateButTheOneOfTheMouseAndTheFocus)
{
    QApplication::setStyle(new app::ProgramStyle);
    QCursor::setPos(700, 500); // not over it
    for (const Ground &ground : grounds()) {
        const Control quiet{"quiet", [] { return button(app::ButtonRole::Quiet); }};
        Shown shown(quiet, ground);
        for (const bool enabled : {true, false}) {
            shown.control().setEnabled(enabled);
            const QImage picture = shown.picture();
            const QRect box = shown.box();
            EXPECT_EQ(edgeContrast(picture, {box.left(), box.center().y()}, {1, 0}, 8), 1.0);
            EXPECT_EQ(edgeContrast(picture, {box.center().x(), box.top()}, {0, 1}, 6), 1.0);
        }
    }
    QApplication::setStyle(u"Fusion"_s);
}

INSTANTIATE_TEST_SUITE_P(Controls, ControlContrast,
                         testing::Range<std::size_t>(0, controls().size()),
                         [](const auto &one) { return controls()[one.param].name; });
