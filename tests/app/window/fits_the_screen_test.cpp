// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, window and dialog is opened on small screens, with small and large type: nothing asks
// for more than the screen has, no page scrolls sideways, no button of a dialog is out of reach,
// and a map is seen whole. The screen is the one of the platform: see the test's entries for ctest.
#include "every_scene.h"

#include "app/mapview/attachment_map.h"
#include "app/pages/journal/copy_dialog.h"
#include "app/pages/quiz/import_dialog.h"
#include "app/security/recovery_key_dialog.h"
#include "app/widgets/note_dialog.h"
#include "app/widgets/result_name_dialog.h"
#include "app/widgets/text.h"
#include "app/window/about_dialog.h"
#include "app/window/end_session_dialog.h"
#include "app/window/key_list_dialog.h"
#include "app/window/look_controller.h"
#include "app/window/support_reader.h"

#include <QDirIterator>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace
{

QSize screenSize()
{
    return QGuiApplication::primaryScreen()->availableSize();
}

bool isWithin(const QSize &size, const QSize &room)
{
    return size.width() <= room.width() && size.height() <= room.height();
}

std::string words(const QSize &size)
{
    return std::to_string(size.width()) + "x" + std::to_string(size.height());
}

// The page or preview that a widget scrolls with; null: none.
QScrollArea *scrollAreaAround(const QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around && !widget.isWindow();
         around = around->isWindow() ? nullptr : around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            return area;
    }
    return nullptr;
}

QRect placeIn(const QWidget &whole, const QWidget &part)
{
    return {part.mapTo(&whole, QPoint()), part.size()};
}

// A word that is cut or broken in the middle is read wrongly. What is typed in is not ours.
void expectWholeWords(const QTableView &table)
{
    if (!table.isVisible() || table.editTriggers() != QAbstractItemView::NoEditTriggers)
        return;
    // A line may break after a hyphen.
    static const QRegularExpression between(u"\\s+|(?<=-)"_s);
    const QAbstractItemModel &model = *table.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        QString longest;
        for (int row = 0; row < std::min(model.rowCount(), 50); ++row) {
            for (const QString &word : model.index(row, column).data().toString().split(between)) {
                if (table.fontMetrics().horizontalAdvance(word) >
                    table.fontMetrics().horizontalAdvance(longest))
                    longest = word;
            }
        }
        EXPECT_GE(table.columnWidth(column), table.fontMetrics().horizontalAdvance(longest))
            << table.accessibleName().toStdString() << ", column " << column << ": "
            << longest.toStdString();
    }
}

// Measures everything and keeps nothing.
class Measure final : public Visitor
{
public:
    explicit Measure(double zoom)
        : m_zoom(zoom)
    {
    }

protected:
    void visit(QWidget &widget, const QString &name) override
    {
        const QWidget &window = *widget.window();
        const testing::ScopedTrace trace(__FILE__, __LINE__, name.toStdString());
        // The audience's window is as large as the walk makes it.
        EXPECT_TRUE(isWithin(window.size(), screenSize()) || name.startsWith(u"audience-"_s))
            << "it is " << words(window.size());
        EXPECT_TRUE(isWithin(window.minimumSize(), screenSize()))
            << "it asks for " << words(window.minimumSize());
        if (isPromised(name)) {
            expectRoomForAll(window);
            for (const QScrollArea *area : window.findChildren<QScrollArea *>())
                expectNotSideways(*area);
        }
        if (m_zoom <= 1.5 && screenSize() == QSize(1366, 768)) {
            for (const QTableView *table : window.findChildren<QTableView *>())
                expectWholeWords(*table);
        }
        for (const app::AttachmentMap *map : window.findChildren<app::AttachmentMap *>())
            expectWhole(*map, name);
        if (const auto *dialog = qobject_cast<const QDialog *>(&window)) {
            expectButtonsInReach(*dialog);
            if (screenSize() == QSize(1366, 768) && m_zoom <= 1.5)
                expectOnePageThatScrolls(*dialog);
        }
    }

private:
    // The audience's window is made for a wall. A class is taught, a tour is played, a sheet is
    // entered and a course followed on a larger screen, or with type that is not twice as large.
    bool isPromised(const QString &name) const
    {
        static const QStringList larger{
            u"quiz-consent"_s, u"quiz-sheet"_s, u"classroom"_s,        u"import"_s, u"lab"_s,
            u"lab-whole"_s,    u"typing"_s,     u"people-over-time"_s, u"tour"_s,   u"exercise"_s};
        const bool small = screenSize().width() < 1000;
        if (name.startsWith(u"audience-"_s))
            return false;
        if (name == "presenter"_L1)
            return !small && m_zoom < 2.0;
        return !small || m_zoom < 2.0 || !larger.contains(name);
    }

    // What has less than the least it needs is cut off.
    void expectRoomForAll(const QWidget &window) const
    {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            // A stack asks for the pages as well that are not seen.
            if (!widget->isVisible() || !widget->layout() || scrollAreaAround(*widget) ||
                qobject_cast<const QStackedWidget *>(widget) ||
                widget->findChild<const QStackedWidget *>())
                continue;
            QSize least = widget->layout()->totalMinimumSize();
            // Very large type may leave a list a line or two.
            if (m_zoom >= 2.0)
                least.setHeight(0);
            else if (widget->layout()->hasHeightForWidth())
                least.setHeight(widget->layout()->totalMinimumHeightForWidth(widget->width()));
            EXPECT_TRUE(isWithin(least, widget->size()))
                << widget->metaObject()->className() << " needs " << words(least) << " and has "
                << words(widget->size());
        }
    }

    // Those that reach farthest and can be no narrower.
    static QStringList tooWideIn(const QScrollArea &area)
    {
        QStringList found;
        int farthest = 0;
        for (const QWidget *widget : area.widget()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->layout() ||
                std::max(widget->minimumSizeHint().width(), widget->minimumWidth()) <
                    widget->width())
                continue;
            const int right = widget->mapTo(area.widget(), QPoint(widget->width(), 0)).x();
            if (right > farthest)
                found.clear();
            if (right >= farthest)
                found << QLatin1String(widget->metaObject()->className()) + u' ' +
                             widget->property("text").toString();
            farthest = std::max(farthest, right);
        }
        return found;
    }

    static void expectNotSideways(const QScrollArea &area)
    {
        if (area.isVisible() && area.widget()) {
            EXPECT_EQ(area.horizontalScrollBar()->maximum(), 0)
                << area.metaObject()->className() << " holds "
                << area.widget()->metaObject()->className() << " and is " << words(area.size())
                << "; it is held open by " << tooWideIn(area).join(u", "_s).toStdString();
        }
    }

    void expectWhole(const app::AttachmentMap &map, const QString &name) const
    {
        const QScrollArea *area = scrollAreaAround(map);
        if (!map.isVisible() || !area || area->widget()->window() != map.window())
            return;
        const QSize room = area->viewport()->size();
        // Smaller than this there is nothing to be read in it.
        if (room.height() < map.minimumSizeHint().height())
            return;
        EXPECT_LE(map.height(), room.height());
        // Nobody scrolls to and fro between the point and what moves it.
        if (screenSize() == QSize(1366, 768) && m_zoom == 1.0 &&
            QStringList{u"map"_s, u"scene"_s, u"result"_s, u"people-map"_s}.contains(name)) {
            const int bottom = placeIn(*area->widget(), map).bottom();
            EXPECT_LE(bottom, room.height()) << "only a part of the map is seen";
        }
    }

    static void expectButtonsInReach(const QDialog &dialog)
    {
        int inReach = 0;
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (!button->isVisible() || scrollAreaAround(*button))
                continue;
            ++inReach;
            EXPECT_TRUE(dialog.rect().contains(placeIn(dialog, *button)))
                << button->text().toStdString();
        }
        EXPECT_GT(inReach, 0) << "all of its buttons scroll away";
    }

    // A hand that means the one page moves the other. A field to write in is no page.
    static void expectOnePageThatScrolls(const QDialog &dialog)
    {
        for (const auto *inner : dialog.findChildren<QScrollArea *>()) {
            const QScrollArea *outer = scrollAreaAround(*inner);
            if (!inner->isVisible() || !outer)
                continue;
            EXPECT_FALSE(inner->verticalScrollBar()->maximum() > 0 &&
                         outer->verticalScrollBar()->maximum() > 0)
                << inner->metaObject()->className() << " is a page that scrolls in another";
        }
    }

    double m_zoom;
};

// The program with examples, as large as it opens at first.
class FitsTheScreen : public testing::Test
{
protected:
    void open(double zoom, const QByteArray &geometry = {}, const QString &language = u"en"_s)
    {
        m_zoom = zoom;
        m_program = std::make_unique<ExampleProgram>(
            app::Settings{.zoom = zoom, .geometry = geometry}, language);
        window().show();
        QApplication::processEvents();
    }

    void TearDown() override
    {
        m_program.reset();
        QApplication::setFont(m_font);
        QApplication::setPalette(m_palette);
    }

    app::MainWindow &window() { return m_program->window(); }

    void walk()
    {
        Measure measure(m_zoom);
        const testing::ScopedTrace trace(__FILE__, __LINE__,
                                         words(screenSize()) + " at " + std::to_string(m_zoom));
        m_program->walk(measure);
        openOtherDialogs(
            [&](QDialog &dialog, const QString &name) { measure.shoot(&dialog, name, 0); });
    }

    // What the walk for the pictures does not come by.
    void openOtherDialogs(const std::function<void(QDialog &, const QString &)> &visit)
    {
        const auto shoot = [&](QDialog *dialog, const QString &name) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->open();
            visit(*dialog, name);
            delete dialog;
        };
        app::MainWindow *over = &window();
        shoot(new app::AboutDialog(u"/home/kim/.local/share/attachment-atlas"_s, over), u"about"_s);
        shoot(new app::CopyDialog(3, u"Family patterns"_s, over), u"copy"_s);
        shoot(new app::NoteDialog(u"Note"_s, u"A note about this result"_s, u"Seen."_s, over),
              u"note"_s);
        shoot(new app::ResultNameDialog(u"Autumn"_s, over), u"name"_s);
        shoot(new app::RecoveryKeyDialog(core::RecoveryKey::random(), QDate(2026, 11, 20), over),
              u"recovery"_s);
        const core::InstrumentCatalogue instruments(u":/instruments"_s);
        core::ReadInstrument read{*instruments.instrument(u"atlas-24"_s), {}};
        read.instrument.plane.reset();
        read.warnings.assign(30, {});
        shoot(new app::ImportDialog(read, over), u"import-questionnaire"_s);
        app::Content content(u":"_s);
        shoot(new app::SupportReader(content, u"en"_s, u"DE"_s, over), u"support-reader"_s);
        shoot(new app::KeyListDialog(over), u"keys"_s);
        shoot(new app::EndSessionDialog(nullptr, true, over), u"end-session"_s);
    }

private:
    double m_zoom = 1.0;
    std::unique_ptr<ExampleProgram> m_program;
    QFont m_font = QApplication::font();
    QPalette m_palette = QApplication::palette();
};

} // namespace

TEST_F(FitsTheScreen, AtItsUsualSize)
{
    open(1.0);
    walk();
}

TEST_F(FitsTheScreen, AtOneAndAHalf)
{
    if (screenSize().width() < 1366)
        GTEST_SKIP() << "promised for larger screens";
    open(1.5);
    walk();
}

TEST_F(FitsTheScreen, AtOneAndAHalfInALanguageWithLongWords)
{
    if (screenSize().width() < 1366)
        GTEST_SKIP() << "promised for larger screens";
    open(1.5, {}, u"de"_s);
    walk();
}

TEST_F(FitsTheScreen, AtTwiceTheSize)
{
    if (screenSize() == QSize(1024, 600))
        GTEST_SKIP() << "between the two others";
    open(2.0);
    walk();
}

TEST_F(FitsTheScreen, AfterZoomingInAndOut)
{
    open(1.0);
    const QRect before = window().geometry();
    for (const double zoom : {1.5, 2.0, 1.0}) {
        window().look().setZoom(zoom);
        QApplication::processEvents();
        EXPECT_TRUE(isWithin(window().size(), screenSize())) << words(window().size());
    }
    EXPECT_EQ(window().geometry(), before) << "it stays larger than it was";
}

TEST_F(FitsTheScreen, WithEveryDialogThatIsZoomedOrGetsMoreWordsWhileItIsOpen)
{
    open(1.0);
    int visited = 0;
    openOtherDialogs([&](QDialog &dialog, const QString &name) {
        ++visited;
        for (const double zoom : {1.0, 1.5, 2.0, 1.0}) {
            window().look().setZoom(zoom);
            Measure(zoom).shoot(&dialog, name, 0);
        }
        // An answer that comes late is longer than what stood there.
        for (app::TextLabel *label : dialog.findChildren<app::TextLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                label->setText(label->text() +
                               u" Nothing of it is lost; try it once more."_s.repeated(4));
        }
        for (const double zoom : {1.0, 1.5, 2.0, 1.0}) {
            window().look().setZoom(zoom);
            Measure(zoom).shoot(&dialog, name, 0);
        }
    });
    EXPECT_GE(visited, 9);
}

TEST_F(FitsTheScreen, EvenWhereItWasLeftOnALargerScreen)
{
    QWidget large;
    large.resize(3000, 2000);
    open(1.0, large.saveGeometry());
    EXPECT_TRUE(isWithin(window().size(), screenSize())) << words(window().size());
}

// A dialog that is one of Qt's own would be as large as Qt likes.
TEST(EveryDialog, IsOneThatFits)
{
    static const QRegularExpression ofQt(u"public Q(Input|Color|Font|Progress|Error)?"
                                         "(Dialog|Message)\\b"_s);
    QStringList found;
    QDirIterator sources(QStringLiteral(ATLAS_SOURCE_DIR "/app"), {u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile source(sources.next());
        ASSERT_TRUE(source.open(QIODevice::ReadOnly));
        if (QString::fromUtf8(source.readAll()).contains(ofQt))
            found << sources.fileName();
    }
    EXPECT_EQ(found.join(u' ').toStdString(), "fitted_dialog.h");
}
