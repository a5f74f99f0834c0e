#pragma once

#include "tests/shots/teaching.h"

namespace shots
{

/// The lock on the records in the window's present look: setting a passphrase while they are in
/// clear, the lock page while they are locked.
Taken shootSafe(app::MainWindow &window, const QDir &output, const QString &look);

} // namespace shots
