#pragma once

#include "tests/shots/camera.h"

namespace app
{
class MainWindow;
}

namespace shots
{

/// What is asked about records as a whole, and about questionnaires on paper and their wording, in
/// the window's present look and language.
void shootDialogs(app::MainWindow &window, Camera &camera, const QString &language);

} // namespace shots
