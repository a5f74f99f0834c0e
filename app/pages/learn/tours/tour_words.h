// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolling_page.h"

namespace app
{

class Button;
class Card;
class TextLabel;

/// The words of a step, and below them the presenter's notes, hidden at first.
class TourWords final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit TourWords(QWidget *parent = nullptr);

    /// Beside the map the words begin at its top, so that nothing jumps from step to step; alone
    /// they stand like the title of a chapter.
    enum class Place { BesideMap, Alone };
    void setWords(const QString &title, const QString &text, Place place);
    void setNotes(const QString &notes);
    void setNotesShown(bool shown);
    void setBeginAgainShown(bool shown);

    void scrollLines(int lines);
    void fitType(double factor);

signals:
    void beginAgainRequested();

private:
    QWidget *m_column;
    TextLabel *m_title;
    TextLabel *m_text;
    Button *m_again;
    Card *m_notesCard;
    TextLabel *m_notes;
};

} // namespace app
