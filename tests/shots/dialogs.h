#pragma once

#include "tests/shots/teaching.h"

namespace shots
{

/// What is asked about records as a whole, and about questionnaires on paper and their wording, in
/// the window's present look and language.
Taken shootDialogs(app::MainWindow &window, const QDir &output, const QString &look,
                   const QString &language);

} // namespace shots
