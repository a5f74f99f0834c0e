// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/page.h"

#include <memory>

namespace app
{

class Navigation;

// One file each: what is particular to this page in this window.
std::unique_ptr<Page> hostHome(Navigation &navigation);
std::unique_ptr<Page> hostQuiz(Navigation &navigation);
std::unique_ptr<Page> hostMap(Navigation &navigation);
std::unique_ptr<Page> hostLearn(Navigation &navigation);
std::unique_ptr<Page> hostJournal(Navigation &navigation);
std::unique_ptr<Page> hostClassroom(Navigation &navigation);
std::unique_ptr<Page> hostPeople(Navigation &navigation);
std::unique_ptr<Page> hostResults(Navigation &navigation);
std::unique_ptr<Page> hostResult(Navigation &navigation);
std::unique_ptr<Page> hostSupport(Navigation &navigation);
std::unique_ptr<Page> hostFirstHour(Navigation &navigation);
std::unique_ptr<Page> hostSettings(Navigation &navigation);

} // namespace app
