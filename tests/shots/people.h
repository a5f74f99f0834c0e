#pragma once

#include "tests/shots/teaching.h"

namespace shots
{

/// What somebody sees who keeps several people, in the window's present look: the one at the
/// computer, the last person added, a dialog, and a session of two.
Taken shootPeople(app::MainWindow &window, const QDir &output, const QString &look);

} // namespace shots
