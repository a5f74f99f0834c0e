// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_request.h"
#include "app/widgets/scrolling_page.h"

namespace app
{

/// Second step: what it is for, who it is not for, how long it takes, what is kept.
class ConsentStep final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit ConsentStep(QWidget *parent = nullptr);

    void show(const QuizRequest &request, bool isSaved);

signals:
    void agreed();
    void backRequested();
    void helpRequested();
};

} // namespace app
