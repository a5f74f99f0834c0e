// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/lab_picture.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace app
{

class StyleMark;
class TextLabel;

/// How many people two rules give to each region, as two columns under the rules' names, to be read
/// from across a room.
class LabCounts final : public QWidget
{
    Q_OBJECT

public:
    explicit LabCounts(QWidget *parent = nullptr);

    void setPicture(const LabPicture &picture);
    void setEnlargement(double factor);
    /// The same as one sentence a region.
    QString sentences() const { return m_sentences; }

private:
    TextLabel *addText(int row, int column);

    QGridLayout *m_grid;
    std::vector<StyleMark *> m_marks;
    std::vector<TextLabel *> m_names;
    std::array<std::vector<TextLabel *>, 2> m_columns; ///< a rule's name, then its counts
    QString m_sentences;
};

} // namespace app
