// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRectF>
#include <QString>

#include <optional>

class QWidget;

namespace app
{

/// A number on a scale.
struct PicturedValue {
    double value = 0.0;
    double lo = 0.0;
    double hi = 1.0;
    double step = 0.0; ///< 0: it cannot be set
};

/// One thing of a picture, as assistive technology meets it.
struct PicturedItem {
    QString name;
    QString description = {};
    QAccessible::Role role = QAccessible::ListItem;
    QRectF box = {}; ///< in coordinates of the widget
    std::optional<PicturedValue> value = {};
    bool chosen = false;
    bool canBePressed = false;
};

/// What a widget is that paints things instead of having them as widgets: beside QWidget, its
/// second base. Each thing is an object for a screen reader, a child of the widget; widgets inside
/// it are not.
class Pictured
{
public:
    Pictured();
    virtual ~Pictured() = default;
    Q_DISABLE_COPY_MOVE(Pictured)

    virtual int picturedCount() const = 0;
    virtual PicturedItem pictured(int index) const = 0;
    /// What the whole is.
    virtual QAccessible::Role pictureRole() const { return QAccessible::List; }
    /// Of the whole, where it is a scale itself, and in words.
    virtual std::optional<PicturedValue> pictureValue() const { return {}; }
    virtual QString pictureValueText() const { return {}; }
    /// Where the whole is a text; stays the picture's.
    virtual QAccessibleTextInterface *pictureText() { return nullptr; }

    virtual void pressPictured(int) {}
    virtual void setPicturedValue(int, double) {}
    virtual void setPictureValue(double) {}

protected:
    /// A screen reader that listens to the widget, which has the focus, speaks the new value.
    static void tellValue(QWidget &widget, double value);
};

} // namespace app
