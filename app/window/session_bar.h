// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace app
{

class Button;

/// What two people can look at together.
enum class SessionPart { Quiz, Map, Read, Exercise };
inline constexpr std::array sessionParts{SessionPart::Quiz, SessionPart::Map, SessionPart::Read,
                                         SessionPart::Exercise};

/// The slim bar of a session of two: that it is one, its four parts, help lines, and the way out.
/// It names nobody.
class SessionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionBar(QWidget *parent = nullptr);

    void setCurrent(SessionPart part);
    /// Makes what it shows anew, in the language of now.
    void renew();

signals:
    void partChosen(app::SessionPart part);
    void supportRequested();
    void endRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString nameOf(SessionPart part);
    void make();

    QWidget *m_content = nullptr;
    std::array<Button *, sessionParts.size()> m_parts{};
    SessionPart m_current = SessionPart::Map;
};

} // namespace app
