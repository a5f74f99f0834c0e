// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shots/camera.h"

#include "app/foundation/settings/settings.h"
#include "tests/shots/example_records.h"

#include <QSize>

namespace app
{
class MainWindow;
}

namespace shots
{

/// How the window looks on a walk.
struct Look {
    QString name;
    QString language;
    app::ThemeChoice theme;
    double zoom;
    QSize size;
};

void setLook(app::MainWindow &window, const Look &look);

/// Every page of somebody who is alone, an article, a journal entry, a tour, a result and its
/// report, and a quiz, in the window's present look.
void shootPages(app::MainWindow &window, Camera &camera, const ExampleRecords &records);

/// The five pictures that software centres show, named as in packaging/metainfo.cmake.
void shootForShops(app::MainWindow &window, Camera &camera, const ExampleRecords &records);

} // namespace shots
