// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class AnswerScale;
struct StatementScene;
class TextLabel;

/// A statement large in the middle, below it the scale to answer it on.
class StageStatement final : public QWidget
{
    Q_OBJECT

public:
    explicit StageStatement(QWidget *parent = nullptr);

    void setStatement(const StatementScene &scene);
    void fit(double factor);

private:
    TextLabel *m_source;
    TextLabel *m_head;
    TextLabel *m_statement;
    AnswerScale *m_scale;
};

} // namespace app
