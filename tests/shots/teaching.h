#pragma once

#include <QDir>
#include <QString>

namespace app
{
class MainWindow;
}

namespace shots
{

struct Taken {
    int saved = 0;
    int expected = 0;
};

/// What a teacher sees in the window's present look: each layer of the map alone, its axes turned,
/// a part of it, a class in the cut-line lab, the preview of a table, typing in, and what the
/// audience sees. The table is the sample beside the project, where there is one.
Taken shootTeaching(app::MainWindow &window, const QDir &output, const QString &look);

} // namespace shots
