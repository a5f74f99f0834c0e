// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace app
{

/// A circle to breathe along with: it grows for four seconds and shrinks for six, over and over,
/// once somebody has started it, with the words for it in its middle. It moves by itself at no
/// other time.
class BreathingCircle final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int secondsIn = 4;
    static constexpr int secondsOut = 6;

    explicit BreathingCircle(QWidget *parent = nullptr);

    void start();
    void stop();
    bool isMoving() const { return m_breath.state() == QAbstractAnimation::Running; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool isBreathingIn() const;

    QVariantAnimation m_breath; ///< one breath, 0 to 1 and back
};

} // namespace app
