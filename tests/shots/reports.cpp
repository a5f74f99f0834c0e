// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/reports.h"

#include "app/print/report/report_dialog.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;

namespace shots
{

void shootReports(QWidget &window, QAbstractButton &opener, Camera &camera, const QString &name)
{
    opener.click();
    camera.wait(120);
    auto *dialog = window.findChild<app::ReportDialog *>();
    if (!dialog) {
        camera.shoot(nullptr, u"report-"_s + name);
        return;
    }
    const auto keep = [&](const QString &kind) {
        const QString path =
            camera.folder().filePath(u"report-%1%2-%3.pdf"_s.arg(name, kind, camera.look()));
        dialog->savePdf(path);
        camera.expectFile(path);
    };
    if (dialog->report().kind == core::ReportKind::Handout) {
        dialog->setKind(core::ReportKind::Full);
        keep(u"-full"_s);
        dialog->setKind(core::ReportKind::Handout);
    }
    keep({});
    camera.shoot(dialog, u"report-"_s + name);
    dialog->reject();
    delete dialog;
}

} // namespace shots
