// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/dialogs.h"

#include "app/pages/people/people_page.h"
#include "app/pages/people/person_view.h"
#include "app/pages/people/records_menu.h"
#include "app/pages/quiz/blank_sheet_dialog.h"
#include "app/pages/quiz/wording_dialog.h"
#include "app/program/damaged_records_dialog.h"
#include "app/security/use_copy_question.h"
#include "app/transfer/export_dialog.h"
#include "app/transfer/import_archive_dialog.h"
#include "app/window/main_window.h"
#include "app/window/navigation.h"
#include "tests/app/part_of.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shots
{
namespace
{

template <class Dialog> Dialog *opened(QWidget &parent)
{
    QTest::qWait(60);
    return parent.findChild<Dialog *>();
}

} // namespace

void shootDialogs(app::MainWindow &window, Camera &camera, const QString &language)
{
    const auto shoot = [&](QWidget *dialog, const QString &name) {
        camera.shoot(dialog, name);
        delete dialog;
    };
    window.navigation().showPage(app::PageName::People);
    auto &page = window.navigation().page<app::PeoplePage>(app::PageName::People);
    auto &view = partOf<app::PersonView>(page);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"archive.zip"_s);
    emit view.recordsActionRequested(app::RecordsAction::Export);
    if (auto *exporting = opened<app::ExportDialog>(page)) {
        exporting->save(path);
        (void)QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000);
        delete exporting;
    }
    emit view.recordsActionRequested(app::RecordsAction::Export);
    shoot(opened<app::ExportDialog>(page), u"records-take-along"_s);
    emit view.recordsActionRequested(app::RecordsAction::Import);
    if (auto *importing = opened<app::ImportArchiveDialog>(page)) {
        importing->readFrom(path);
        camera.wait(1000);
        shoot(importing, u"records-bring-back"_s);
    }
    emit view.recordsActionRequested(app::RecordsAction::EraseAll);
    shoot(opened<QMessageBox>(page), u"records-erase"_s);

    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    const auto atlas = instruments.instrument(u"atlas-24"_s);
    app::QuizRequest request{*atlas, u"full"_s, {{atlas->targets.front(), {}}}};
    auto *sheet = new app::BlankSheetDialog(request, language, &window);
    sheet->open();
    shoot(sheet, u"paper-sheet"_s);
    auto *wording = new app::WordingDialog(*instruments.instrument(u"ecr-s"_s), language, &window);
    QString lines;
    for (int line = 1; line <= 12; ++line)
        lines += u"%1. A statement as its authors worded it, number %1.\n"_s.arg(line);
    partOf<QPlainTextEdit>(*wording).setPlainText(lines);
    wording->open();
    shoot(wording, u"quiz-wording"_s);

    const core::Backup copy{{}, 1, QDate(2026, 11, 20)};
    shoot(app::askToUseCopy(copy, app::AlteredRecords::Kept, &window, [] {}), u"use-copy"_s);
    auto *damaged = new app::DamagedRecordsDialog(u"/home/kim/attachment-atlas"_s, copy, &window);
    damaged->open();
    shoot(damaged, u"damaged"_s);
}

} // namespace shots
