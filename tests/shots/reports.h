// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shots/camera.h"

class QAbstractButton;
class QWidget;

namespace shots
{

/// Presses the button that opens the preview before print: the preview as a picture, and each kind
/// of report there as the PDF a person would save, `report-NAME-KIND-LOOK.pdf`.
void shootReports(QWidget &window, QAbstractButton &opener, Camera &camera, const QString &name);

} // namespace shots
