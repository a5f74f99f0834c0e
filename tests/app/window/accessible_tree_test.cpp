// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds in every page, window and dialog: each thing that can have the focus
// says what it is and what it is called, and no two claim to be where the keyboard is.
#include "every_scene.h"

#include "app/window/notice_bar.h"

#include <QAccessible>
#include <QAccessibleTableInterface>
#include <QMap>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

// Words for a fault: the same one on several pages is told once.
QString placeOf(const QAccessibleInterface &item)
{
    QStringList chain;
    const QObject *object = item.object();
    for (int depth = 0; object && depth < 3; ++depth, object = object->parent())
        chain << QString::fromLatin1(object->metaObject()->className()) +
                     (object->objectName().isEmpty() ? QString() : u'#' + object->objectName());
    return u"“%1” (%2)"_s.arg(item.text(QAccessible::Name).left(60), chain.join(u" in "_s));
}

bool isSeen(const QAccessibleInterface &item)
{
    const auto *widget = qobject_cast<const QWidget *>(item.object());
    return widget ? widget->isVisible() : !item.state().invisible;
}

bool isContainerRole(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::NoRole:
    case QAccessible::Client:
    case QAccessible::Window:
    case QAccessible::Border:
    case QAccessible::LayeredPane:
    case QAccessible::StaticText:
        return true;
    default:
        return false;
    }
}

bool hasLabel(const QAccessibleInterface &item)
{
    for (const auto &[other, relation] : item.relations(QAccessible::Label)) {
        if (relation & QAccessible::Label && !other->text(QAccessible::Name).isEmpty())
            return true;
    }
    return false;
}

// What it meets in one window.
class Tree
{
public:
    explicit Tree(QAccessibleInterface &window) { visit(window); }

    const QStringList &faults() const { return m_faults; }
    int items() const { return m_items; }

private:
    void visit(QAccessibleInterface &item)
    {
        ++m_items;
        check(item);
        // Cells are the model's business; there may be thousands.
        if (auto *table = item.tableInterface()) {
            checkHeaders(item, *table);
            return;
        }
        for (int i = 0; i < item.childCount(); ++i) {
            QAccessibleInterface *child = item.child(i);
            if (child && isSeen(*child))
                visit(*child);
        }
    }

    void check(const QAccessibleInterface &item)
    {
        const QAccessible::State state = item.state();
        const QString name = item.text(QAccessible::Name);
        static const QRegularExpression symbols(u"[▲▼△▽↑↓→←►◄]"_s);
        if (name.contains(symbols))
            add(u"a symbol in a name"_s, item);
        if (state.focusable && item.role() != QAccessible::ComboBox && name.isEmpty())
            add(u"no name"_s, item);
        if (state.focusable && isContainerRole(item.role()))
            add(u"role %1 does not say what has the focus"_s.arg(item.role()), item);
        if (item.role() == QAccessible::ComboBox && !hasLabel(item))
            add(u"a choice without a label"_s, item);
        if (state.focused && item.object() && item.object()->isWidgetType()) {
            if (!m_focused.isEmpty())
                add(u"has the focus as well as "_s + m_focused, item);
            m_focused = placeOf(item);
        }
        if (item.role() == QAccessible::Button && state.focusable) {
            if (m_buttons.contains(name))
                add(u"two buttons of one name"_s, item);
            m_buttons << name;
        }
    }

    void checkHeaders(const QAccessibleInterface &item, QAccessibleTableInterface &table)
    {
        if (item.role() != QAccessible::Table)
            return;
        for (int column = 0; column < table.columnCount(); ++column) {
            const QString header = table.columnDescription(column);
            static const QRegularExpression symbols(u"[▲▼△▽↑↓→←►◄]"_s);
            if (header.isEmpty() || header.contains(symbols))
                add(u"column %1 has the header “%2”"_s.arg(column).arg(header), item);
        }
    }

    void add(const QString &what, const QAccessibleInterface &item)
    {
        m_faults << what + u": "_s + placeOf(item);
    }

    QStringList m_faults;
    QStringList m_buttons;
    QString m_focused;
    int m_items = 0;
};

// Listens to whatever it sees.
class Listener final : public Visitor
{
public:
    int items() const { return m_items; }
    std::string faults() const
    {
        QString all;
        for (const auto &[fault, scenes] : m_faults.asKeyValueRange())
            all += u"\n%1 – on %2"_s.arg(fault, scenes.mid(0, 3).join(u", "_s));
        return all.toStdString();
    }

protected:
    void visit(QWidget &widget, const QString &name) override
    {
        QAccessibleInterface *window = QAccessible::queryAccessibleInterface(widget.window());
        ASSERT_TRUE(window) << name.toStdString();
        const Tree tree(*window);
        m_items += tree.items();
        for (const QString &fault : tree.faults())
            m_faults[fault] << name;
    }

private:
    QMap<QString, QStringList> m_faults;
    int m_items = 0;
};

} // namespace

TEST(AccessibleTree, NamesWhateverCanHaveTheFocusOnEveryPageAndDialog)
{
    ExampleProgram program;
    program.window().resize(1366, 768);
    Listener listener;
    program.walk(listener);
    program.walkLocked(listener);
    EXPECT_EQ(listener.faults(), "");
    EXPECT_GT(listener.items(), 4000) << "the walk has become short";
}

// A notice comes up while the keyboard is elsewhere: the button that puts it away says it too.
TEST(AccessibleTree, SaysANoticeWithTheButtonThatPutsItAway)
{
    app::NoticeBar bar;
    const auto describedBy = [&](const QString &sentence) {
        int found = 0;
        for (const QPushButton *button : bar.findChildren<QPushButton *>())
            found += button->accessibleDescription() == sentence ? 1 : 0;
        return found;
    };
    bar.showNotice(u"The result was saved."_s);
    EXPECT_EQ(describedBy(u"The result was saved."_s), 1);
    bar.showNotice(u"Nothing was saved."_s);
    EXPECT_EQ(describedBy(u"The result was saved."_s), 0);
    EXPECT_EQ(describedBy(u"Nothing was saved."_s), 1);
    bar.forget();
    EXPECT_EQ(describedBy(u"Nothing was saved."_s), 0);
}
