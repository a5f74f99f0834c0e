// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pictured.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace app
{
namespace
{

QVariant minimumStep(const std::optional<PicturedValue> &value)
{
    return value ? QVariant(value->step) : QVariant();
}

class ItemAccess final : public QAccessibleInterface,
                         public QAccessibleActionInterface,
                         public QAccessibleValueInterface
{
public:
    ItemAccess(QWidget &widget, Pictured &picture, int index)
        : m_widget(&widget)
        , m_picture(picture)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_widget && m_index < m_picture.picturedCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return item().role; }

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return item().name;
        case QAccessible::Description:
            return item().description;
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = item().box.toAlignedRect();
        return {m_widget->mapToGlobal(box.topLeft()), box.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const PicturedItem shown = item();
        state.invisible = !m_widget || !m_widget->isVisible();
        state.selectable = shown.canBePressed;
        state.selected = shown.chosen;
        state.readOnly = shown.value && shown.value->step <= 0.0;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface && item().canBePressed)
            return static_cast<QAccessibleActionInterface *>(this);
        if (type == QAccessible::ValueInterface && item().value)
            return static_cast<QAccessibleValueInterface *>(this);
        return nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_picture.pressPictured(m_index);
    }

    QVariant currentValue() const override { return item().value.value_or(PicturedValue()).value; }
    QVariant minimumValue() const override { return item().value.value_or(PicturedValue()).lo; }
    QVariant maximumValue() const override { return item().value.value_or(PicturedValue()).hi; }
    QVariant minimumStepSize() const override { return minimumStep(item().value); }
    void setCurrentValue(const QVariant &value) override
    {
        if (isValid())
            m_picture.setPicturedValue(m_index, value.toDouble());
    }

private:
    PicturedItem item() const { return isValid() ? m_picture.pictured(m_index) : PicturedItem(); }

    QPointer<QWidget> m_widget;
    Pictured &m_picture;
    int m_index;
};

class PictureAccess final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    PictureAccess(QWidget *widget, Pictured &picture)
        : QAccessibleWidget(widget)
        , m_picture(picture)
    {
    }

    ~PictureAccess() override
    {
        for (const QAccessible::Id item : m_items)
            QAccessible::deleteAccessibleInterface(item);
    }

    QAccessible::Role role() const override { return m_picture.pictureRole(); }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_picture.pictureValueText()
                                          : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (m_picture.pictureText())
            state.readOnly = state.multiLine = state.selectableText = true;
        return state;
    }

    int childCount() const override { return m_picture.picturedCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_items.size()) <= index) {
            m_items.push_back(QAccessible::registerAccessibleInterface(
                new ItemAccess(*widget(), m_picture, static_cast<int>(m_items.size()))));
        }
        return QAccessible::accessibleInterface(m_items[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index)->rect().contains(x, y))
                return child(index);
        }
        return nullptr;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return m_picture.pictureValue() ? static_cast<QAccessibleValueInterface *>(this)
                                            : nullptr;
        if (QAccessibleTextInterface *text = m_picture.pictureText();
            text && type == QAccessible::TextInterface)
            return text;
        return QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return value().value; }
    QVariant minimumValue() const override { return value().lo; }
    QVariant maximumValue() const override { return value().hi; }
    QVariant minimumStepSize() const override { return minimumStep(m_picture.pictureValue()); }
    void setCurrentValue(const QVariant &value) override
    {
        m_picture.setPictureValue(value.toDouble());
    }

private:
    PicturedValue value() const { return m_picture.pictureValue().value_or(PicturedValue()); }

    Pictured &m_picture;
    mutable std::vector<QAccessible::Id> m_items; ///< those that were asked for
};

QAccessibleInterface *pictureAccessOf(const QString &, QObject *object)
{
    auto *picture = dynamic_cast<Pictured *>(object);
    return picture ? new PictureAccess(static_cast<QWidget *>(object), *picture) : nullptr;
}

} // namespace

Pictured::Pictured()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(&pictureAccessOf);
        return true;
    }();
}

void Pictured::tellValue(QWidget &widget, double value)
{
    QAccessibleValueChangeEvent event(&widget, value);
    QAccessible::updateAccessibility(&event);
}

} // namespace app
