#pragma once

#include "tests/shots/teaching.h"

class QAbstractButton;
class QWidget;

namespace shots
{

/// Presses the button that opens the preview before print: the preview as a picture, and each kind
/// of report there as the PDF a person would save, `report-NAME-KIND-LOOK.pdf`.
Taken shootReports(QWidget &window, QAbstractButton &opener, const QDir &output,
                   const QString &name, const QString &look);

} // namespace shots
