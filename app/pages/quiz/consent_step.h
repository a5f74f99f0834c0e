// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_request.h"
#include "app/widgets/scrolling_page.h"

namespace app
{

class Button;

/// What is to be known before a quiz that was chosen among the others; see ConsentText.
class ConsentStep final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit ConsentStep(QWidget *parent = nullptr);

    void show(const QuizRequest &request, bool isSaved);
    /// To the button that begins, which says all of the text to whoever cannot see it.
    void takeFocus();

signals:
    void agreed();
    void backRequested();
    void supportRequested();

private:
    Button *m_begin = nullptr;
};

} // namespace app
