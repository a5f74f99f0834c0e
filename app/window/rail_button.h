// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QToolButton>

namespace app
{

/// How much height the rail has: with air around icon and word, with hardly any, or for icons
/// alone.
enum class RailRoom { High, Middle, Low };

/// One entry of the rail: icon above word, a soft ground where its page is shown, a focus ring by
/// keyboard. Where the rail is low the word is left out of the picture; it stays the button's text.
class RailButton final : public QToolButton
{
    Q_OBJECT

public:
    /// To a screen reader a page is one of several tabs, and an action a button.
    enum class Kind { Page, Action };

    RailButton(QString iconName, Kind kind, QWidget *parent);

    Kind kind() const { return m_kind; }
    /// Its page is the one that is shown.
    void setCurrent(bool current);
    bool isCurrent() const { return m_isCurrent; }
    void setRoom(RailRoom room);
    int heightIn(RailRoom room) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasWord(RailRoom room) const { return room != RailRoom::Low && !text().isEmpty(); }

    struct MeasuredWord {
        QString word;
        QFont font;
        int width = 0;
        int height = 0;
    };
    const MeasuredWord &measured() const;

    QString m_iconName;
    Kind m_kind;
    bool m_isCurrent = false;
    RailRoom m_room = RailRoom::High;
    mutable MeasuredWord m_measured;
};

} // namespace app
