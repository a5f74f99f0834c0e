// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QBoxLayout;
class QStackedWidget;

namespace app
{

class Navigation;
class PresenterControls;

/// What is shown to an audience: the presenter's controls beside the page, made when first asked
/// for, and their window on the other screen. Of the map it follows the rule, the free point and
/// the mouse, never the results on it.
class Presentation final : public QObject
{
    Q_OBJECT

public:
    /// The controls come to the end of `beside`.
    Presentation(Navigation &navigation, QBoxLayout &beside);
    ~Presentation() override;

    /// Begins, or ends what has begun. Not in a session.
    void toggle();
    bool isOpen() const;
    void end();
    /// Ends, and puts the controls away.
    void hide();
    /// Ends, and destroys everything that shows the map or a class.
    void close();
    /// Makes the controls anew, after a change of the language. What runs goes on.
    void renew();

signals:
    /// The page beside which the controls stand is to be seen.
    void opening();
    /// The presenter has put the controls away.
    void closed();

private:
    PresenterControls &controls();
    void showDensity();
    void followMap();

    Navigation &m_navigation;
    QBoxLayout &m_beside;
    PresenterControls *m_controls = nullptr;
};

} // namespace app
