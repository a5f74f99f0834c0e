// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QWidget>

namespace app
{

class Button;
class TextLabel;

/// What a result says first: what its place may feel like, protects and costs, what has changed
/// since the one before, and one next step. Or, in plain words, why it has no place.
///
/// It takes the focus when a result is opened, so that it is read aloud.
class StoryCard final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryCard(QWidget *parent = nullptr);

    /// `nextTitle`: what the article is called that the next step leads to.
    void setStory(const core::ReportedStory &story, const QString &nextTitle);
    /// Instead of a story.
    void setReasons(const QStringList &paragraphs);
    /// What changed since the result before; empty: nothing came before.
    void setChange(const QString &sentence);
    /// The first sentence.
    QString lead() const;

signals:
    void articleRequested(const QString &link);
    void timelineRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    TextLabel *m_lead;
    TextLabel *m_feels;
    TextLabel *m_protects;
    TextLabel *m_costs;
    QWidget *m_since;
    TextLabel *m_change;
    QWidget *m_next;
    TextLabel *m_nextStep;
    Button *m_read;
    QString m_articleId;
};

} // namespace app
