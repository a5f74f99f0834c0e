// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spoken_places.h"

#include "app/widgets/text.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QTextDocumentFragment>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// The largest words on it: its title, as everybody else sees it.
QString titleOf(const QWidget &place)
{
    const TextLabel *title = nullptr;
    for (const TextLabel *label : place.findChildren<TextLabel *>()) {
        if (label->text().isEmpty() || !label->isVisibleTo(&place))
            continue;
        if (!title || label->font().pointSizeF() > title->font().pointSizeF())
            title = label;
    }
    return title ? title->text() : place.window()->windowTitle();
}

/// Holds others, and may have the focus itself where it scrolls.
class PlaceAccess final : public QAccessibleWidget
{
public:
    explicit PlaceAccess(QWidget *place)
        : QAccessibleWidget(place)
    {
    }

    QAccessible::Role role() const override
    {
        return isStop() ? QAccessible::Grouping : QAccessible::Client;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = isStop();
        // Who stands in for it says so.
        state.focused = QApplication::focusWidget() == widget();
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() && isStop() ? titleOf(*widget()) : text;
    }

private:
    bool isStop() const
    {
        return widget()->focusPolicy() != Qt::NoFocus && !widget()->focusProxy();
    }
};

/// Words, which are a paragraph where they can be read by keyboard. Asked each time: it is made
/// when the words are set, before whoever sets them says what may be done with them.
class WordsAccess final : public QAccessibleWidget
{
public:
    explicit WordsAccess(QLabel *label)
        : QAccessibleWidget(label)
    {
    }

    QAccessible::Role role() const override
    {
        return label()->focusPolicy() == Qt::NoFocus ? QAccessible::StaticText
                                                     : QAccessible::Paragraph;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !label()->accessibleName().isEmpty())
            return QAccessibleWidget::text(kind);
        return plainWords(label()->text(), label()->textFormat());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }

    QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation wanted) const override
    {
        auto found = QAccessibleWidget::relations(wanted);
        if (wanted.testFlag(QAccessible::Labelled) && label()->buddy()) {
            if (auto *named = QAccessible::queryAccessibleInterface(label()->buddy()))
                found.append({named, QAccessible::Labelled});
        }
        return found;
    }

private:
    const QLabel *label() const { return static_cast<const QLabel *>(widget()); }

    static QString plainWords(const QString &text, Qt::TextFormat format)
    {
        if (format == Qt::MarkdownText)
            return QTextDocumentFragment::fromMarkdown(text).toPlainText();
        const bool isPlain =
            format == Qt::PlainText || (format == Qt::AutoText && !Qt::mightBeRichText(text));
        return isPlain ? text : QTextDocumentFragment::fromHtml(text).toPlainText();
    }
};

/// One of several ways that exclude each other. Qt would have it ticked, which leads nowhere.
class WayAccess final : public QAccessibleWidget
{
public:
    explicit WayAccess(QToolButton *way)
        : QAccessibleWidget(way, QAccessible::RadioButton)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = way()->isChecked();
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? way()->text() : text;
    }

    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            way()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QToolButton *way() const { return static_cast<QToolButton *>(widget()); }
};

QAccessibleInterface *placeAccessOf(const QString &kind, QObject *object)
{
    if (kind == u"QLabel"_s) {
        auto *label = static_cast<QLabel *>(object);
        // Qt's own, of a message box, are ready when they are asked for.
        const bool isOurs = qobject_cast<TextLabel *>(label);
        return isOurs || label->focusPolicy() != Qt::NoFocus ? new WordsAccess(label) : nullptr;
    }
    if (kind == u"QToolButton"_s) {
        auto *way = static_cast<QToolButton *>(object);
        return way->isCheckable() && way->autoExclusive() ? new WayAccess(way) : nullptr;
    }
    if (kind == u"QWidget"_s || kind == u"QScrollArea"_s)
        return new PlaceAccess(static_cast<QWidget *>(object));
    return nullptr;
}

} // namespace

void describePlaces()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(&placeAccessOf);
        return true;
    }();
}

} // namespace app
