#include "tests/shots/safe.h"

#include "app/lock/safe.h"
#include "app/shell/main_window.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace shots
{

Taken shootSafe(app::MainWindow &window, const QDir &output, const QString &look)
{
    Taken taken;
    const auto shoot = [&](QWidget &widget, const QString &name) {
        for (int round = 0; round < 6; ++round)
            QTest::qWait(20);
        ++taken.expected;
        taken.saved += widget.grab().save(output.filePath(u"%1-%2.png"_s.arg(name, look)));
    };
    if (window.safe().state() == app::RecordsState::Locked) {
        shoot(window, u"locked"_s);
        return taken;
    }
    window.safe().openDialog(app::PassphraseTask::Set);
    shoot(*window.safe().dialog(), u"passphrase"_s);
    window.safe().dialog()->reject();
    QTest::qWait(20);
    return taken;
}

} // namespace shots
