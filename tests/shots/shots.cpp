// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page in light, dark, German and at 150 % to PNG files, for looking at.
#include "app/program/program.h"
#include "app/security/records_lock.h"
#include "app/window/look_controller.h"
#include "tests/app/part_of.h"
#include "tests/shots/dialogs.h"
#include "tests/shots/locked_records.h"
#include "tests/shots/people.h"
#include "tests/shots/teaching.h"
#include "tests/shots/walk.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

int fail(const char *what)
{
    std::fprintf(stderr, "shots: %s\n", what);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"attachment-atlas"_s);
    const QDir output(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    shots::PictureCamera camera(output, {});
    const QTemporaryDir data;

    app::Program program({.dataFolder = data.path(), .language = u"en"_s});
    app::MainWindow &window = program.window();
    if (!program.records())
        return fail("the records could not be opened");
    core::Store &records = *program.records();
    const auto examples = shots::addExampleRecords(records);
    if (!examples)
        return fail("the example records could not be made");

    const std::vector<shots::Look> looks{
        {u"light"_s, u"en"_s, app::ThemeChoice::Light, 1.0, {1240, 820}},
        {u"dark"_s, u"en"_s, app::ThemeChoice::Dark, 1.0, {1240, 820}},
        {u"german"_s, u"de"_s, app::ThemeChoice::Light, 1.0, {1240, 820}},
        {u"large"_s, u"en"_s, app::ThemeChoice::Light, 1.5, {1440, 960}},
        {u"pseudo"_s, u"zz"_s, app::ThemeChoice::Light, 1.0, {1240, 820}},
        {u"mirrored"_s, u"zz_RTL"_s, app::ThemeChoice::Light, 1.0, {1240, 820}},
    };
    const auto inEveryLook = [&](auto walk) {
        for (const shots::Look &look : looks) {
            shots::setLook(window, look);
            camera.setLook(look.name);
            walk(look);
        }
    };
    window.show();
    if (!output.mkpath(u"screenshots"_s))
        return fail("the folder of the screenshots could not be made");
    shots::PictureCamera shops(output.filePath(u"screenshots"_s), {});
    for (const QString &language : {u"en"_s, u"de"_s}) {
        // The largest size that software centres take.
        shots::setLook(window, {language, language, app::ThemeChoice::Light, 1.0, {1000, 700}});
        shops.setLook(language);
        shots::shootForShops(window, shops, *examples);
    }
    inEveryLook([&](const shots::Look &) { shots::shootPages(window, camera, *examples); });
    inEveryLook([&](const shots::Look &look) {
        if (!look.language.startsWith(u"zz"_s))
            shots::shootTeaching(window, camera);
    });
    if (!shots::addExamplePeople(records))
        return fail("the example people could not be made");
    inEveryLook([&](const shots::Look &look) {
        shots::shootPeople(window, camera);
        shots::shootDialogs(window, camera, look.language);
    });
    if (!shots::addThousandPeople(records))
        return fail("a thousand people could not be made");
    window.look().setLanguage(u"en"_s);
    camera.setLook(u"thousand"_s);
    shots::shootPeople(window, camera);
    inEveryLook([&](const shots::Look &) { shots::shootLockedRecords(window, camera); });
    if (!shots::sealExampleRecords(records))
        return fail("the records could not be sealed");
    partOf<app::RecordsLock>(window).lock();
    inEveryLook([&](const shots::Look &) { shots::shootLockedRecords(window, camera); });
    std::printf("shots: %d pictures\n", camera.saved() + shops.saved());
    return camera.saved() == camera.expected() && shops.saved() == shops.expected() ? 0 : 1;
}
