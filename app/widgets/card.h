// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/theme/button_drawing.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

namespace app
{

/// Plain stands on the page; Tinted says something about it: a notice, an aside.
enum class CardRole { Plain, Tinted };

/// A rounded surface with a quiet border. Put things into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(CardRole role, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CardRole m_role;
    QVBoxLayout *m_body;
};

/// A push button in the program's look, of one role; height follows the font.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    Button(ButtonRole role, const QString &text, QWidget *parent = nullptr);

    void setRole(ButtonRole role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ButtonRole m_role;
};

} // namespace app
