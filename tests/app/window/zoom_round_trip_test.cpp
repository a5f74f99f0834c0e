// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever zooms in to see better and back again finds everything where it was.
#include "every_scene.h"

#include "app/window/look_controller.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace
{

struct Place {
    QPointer<QWidget> widget;
    QRect rect; ///< in its parent
};

// All that is seen of a window, but for what scrolls: where a page stands is tried elsewhere.
std::vector<Place> placesIn(const QWidget &window)
{
    std::vector<Place> places;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        auto *area =
            widget->parentWidget()
                ? qobject_cast<QAbstractScrollArea *>(widget->parentWidget()->parentWidget())
                : nullptr;
        if (widget->isVisible() && !widget->isWindow())
            places.push_back({widget, area ? QRect(QPoint(), widget->size()) : widget->geometry()});
    }
    return places;
}

class ThereAndBack final : public Visitor
{
public:
    ThereAndBack(app::LookController &look, double away)
        : m_look(look)
        , m_away(away)
    {
    }

    int compared() const { return m_compared; }

protected:
    void visit(QWidget &widget, const QString &name) override
    {
        // A dialog that was made larger keeps its size, as a hand would have it.
        QWidget &window = *widget.window();
        if (qobject_cast<QDialog *>(&window) || name.startsWith(u"audience-"_s))
            return;
        const auto before = placesIn(window);
        m_look.setZoom(m_away);
        wait(0);
        m_look.setZoom(1.0);
        wait(0);
        // A long table measures its rows again a moment later.
        (void)QTest::qWaitFor([&] { return movedFrom(before).isEmpty(); }, 1000);
        const QStringList moved = movedFrom(before);
        m_compared += static_cast<int>(before.size());
        EXPECT_TRUE(moved.isEmpty()) << name.toStdString() << " after " << m_away << ": "
                                     << moved.join(u"\n  "_s).toStdString();
    }

private:
    static QStringList movedFrom(const std::vector<Place> &before)
    {
        QStringList moved;
        for (const Place &place : before) {
            if (!place.widget || !place.widget->isVisible())
                continue;
            const Place now = placeOf(*place.widget, place);
            if (now.rect != place.rect)
                moved << describe(*place.widget, place.rect, now.rect);
        }
        return moved;
    }

    static Place placeOf(QWidget &widget, const Place &before)
    {
        return {&widget, before.rect.topLeft().isNull() && widget.geometry().topLeft() != QPoint()
                             ? QRect(QPoint(), widget.size())
                             : widget.geometry()};
    }

    static QString describe(const QWidget &widget, const QRect &before, const QRect &now)
    {
        const auto words = [](const QRect &rect) {
            return u"%1,%2 %3x%4"_s.arg(rect.x())
                .arg(rect.y())
                .arg(rect.width())
                .arg(rect.height());
        };
        return QLatin1String(widget.metaObject()->className()) + u" \""_s +
               widget.property("text").toString().left(40) + u"\" was "_s + words(before) +
               u" and is "_s + words(now);
    }

    app::LookController &m_look;
    double m_away;
    int m_compared = 0;
};

} // namespace

class ZoomRoundTrip : public testing::TestWithParam<double>
{
protected:
    ~ZoomRoundTrip() override
    {
        QApplication::setFont(m_font);
        QApplication::setPalette(m_palette);
    }

private:
    QFont m_font = QApplication::font();
    QPalette m_palette = QApplication::palette();
};

TEST_P(ZoomRoundTrip, LeavesEverythingWhereItWas)
{
    ExampleProgram program;
    ThereAndBack trip(program.window().look(), GetParam());
    program.walk(trip);
    EXPECT_GT(trip.compared(), 3000);
}

INSTANTIATE_TEST_SUITE_P(Zooms, ZoomRoundTrip, testing::Values(1.5, 0.8),
                         [](const auto &each) { return each.param > 1 ? "Larger" : "Smaller"; });
