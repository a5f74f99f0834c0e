#include "tests/shots/reports.h"

#include "app/report/report_dialog.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shots
{

Taken shootReports(QWidget &window, QAbstractButton &opener, const QDir &output,
                   const QString &name, const QString &look)
{
    Taken taken;
    opener.click();
    QTest::qWait(120);
    auto *dialog = window.findChild<app::ReportDialog *>();
    if (!dialog)
        return {0, 1};
    const auto keep = [&](const QString &kind) {
        const QString path = output.filePath(u"report-%1%2-%3.pdf"_s.arg(name, kind, look));
        dialog->savePdf(path);
        ++taken.expected;
        taken.saved += QFileInfo(path).size() > 0 ? 1 : 0;
    };
    if (dialog->report().kind == core::ReportKind::Handout) {
        dialog->setKind(core::ReportKind::Full);
        keep(u"-full"_s);
        dialog->setKind(core::ReportKind::Handout);
    }
    keep({});
    QTest::qWait(120);
    ++taken.expected;
    taken.saved +=
        dialog->grab().save(output.filePath(u"report-%1-%2.png"_s.arg(name, look))) ? 1 : 0;
    dialog->reject();
    delete dialog;
    return taken;
}

} // namespace shots
