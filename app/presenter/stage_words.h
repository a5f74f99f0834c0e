// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class LabCounts;
class LabPicture;
class TextLabel;

/// The words of a scene, as large as there is room for all of them.
class StageWords final : public QWidget
{
    Q_OBJECT

public:
    explicit StageWords(QWidget *parent = nullptr);

    /// These words and nothing else; `text` may be empty.
    void setWords(const QString &title, const QString &text);
    /// Below the words: the class's vote, or the caveat of a sample.
    void setAside(const QString &text);
    /// Between title and text; gives them as sentences.
    QString setCounts(const LabPicture &picture);

    /// Beside a picture a column is all theirs; alone they are no wider than is good to read.
    enum class Column { BesidePicture, Alone };
    void fit(double factor, const QSize &room, Column column);

private:
    QList<QWidget *> parts() const;

    TextLabel *m_title;
    LabCounts *m_counts;
    TextLabel *m_text;
    TextLabel *m_aside;
};

} // namespace app
