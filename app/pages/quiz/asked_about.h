// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class QuizRun;
struct RelationshipRound;
class TextLabel;

/// Whom the statements are about, and how to read them.
class AskedAbout final : public QWidget
{
    Q_OBJECT

public:
    explicit AskedAbout(QWidget *parent = nullptr);

    void setRun(const QuizRun &run, const QString &language, const RelationshipRound &round);
    /// All of it, for somebody who hears it.
    QString spoken() const;

private:
    TextLabel *m_now;
    TextLabel *m_about;
};

} // namespace app
