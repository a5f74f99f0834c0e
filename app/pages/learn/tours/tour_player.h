// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/tour.h"
#include "core/scoring/norms.h"

#include <QWidget>

class QBoxLayout;
class QShortcut;

namespace app
{

class Button;
class Card;
class TextLabel;
class TourMap;
class TourSteps;
class TourWords;

/// Walks through one tour: the map large, beside it the words of the step, large enough for a room;
/// type grows with the window. After the last step an end screen says that the tour is over.
///
/// Keys: the arrow in reading direction, Page Down and Space go on; the other arrow and Page Up go
/// back; Home and End go to the first and the last step; Arrow Down and Up scroll long text; N
/// shows the presenter's notes, which are hidden at first; F11 fills the screen, Escape leaves it.
/// The focus is on Next unless the Tab key moves it; Space presses the button it is on.
///
/// Filling the screen turns this very widget into a window of its own and back into its place;
/// closing that window does the same as Escape.
class TourPlayer final : public QWidget
{
    Q_OBJECT

public:
    explicit TourPlayer(QWidget *parent = nullptr);

    void setNorm(const core::Norm &norm);

    /// The tour and how it is shown; a tour alone is at its beginning.
    struct State {
        core::Tour tour;
        int step = 0; ///< one past the last is the end screen
        bool showsNotes = false;
        bool fillsScreen = false;
    };
    State takeState() const;
    /// Begins or goes on with a tour.
    void restore(const State &state);

    void goTo(int step);
    void setFillsScreen(bool fills);

signals:
    /// The person is done with this tour or wants another one.
    void closed();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop();
    void addShortcuts();
    void showStep();
    void showWords(const QString &title, const QString &text);
    void goOn();
    void goBack();
    void leave();
    void showNotes(bool shown);
    void fitType();
    void nameFill();
    int lastStep() const { return static_cast<int>(m_tour.steps.size()) - 1; }
    bool atEnd() const { return m_step > lastStep(); }

    core::Tour m_tour;
    int m_step = 0;
    bool m_fillsScreen = false;
    QBoxLayout *m_columns;
    TourMap *m_map;
    Card *m_mapCard;
    TourWords *m_words;
    TextLabel *m_tourTitle;
    Button *m_notes;
    Button *m_fill;
    TourSteps *m_steps;
    QShortcut *m_escape = nullptr;
};

} // namespace app
