// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/page_dialogs.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/confirmation.h"
#include "app/widgets/note_dialog.h"

#include <QCoreApplication>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace app::pagedialogs
{
namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("learn", text);
}

} // namespace

void writeNote(QWidget &parent, const QString &note,
               std::function<core::Result<core::Done>(const QString &)> receive)
{
    auto *dialog = new NoteDialog(
        translated(QT_TRANSLATE_NOOP("learn", "Note to this passage")),
        translated(QT_TRANSLATE_NOOP("learn", "A note, if you like. It stays on this computer:")),
        note, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &NoteDialog::written, &parent,
                     [dialog, receive = std::move(receive)](const QString &written) {
                         if (const auto kept = receive(written))
                             dialog->accept();
                         else
                             dialog->say(wording::errorSentence(kept.error()));
                     });
    dialog->open();
}

void openAddress(QWidget &parent, const QUrl &address)
{
    confirm(parent,
            {.question = translated(QT_TRANSLATE_NOOP("learn", "Open in the browser?")),
             .text = translated(QT_TRANSLATE_NOOP("learn", "This address is outside the program "
                                                           "and opens in your web browser:\n%1"))
                         .arg(address.toDisplayString()),
             .no = translated(QT_TRANSLATE_NOOP("learn", "Stay here")),
             .yes = translated(QT_TRANSLATE_NOOP("learn", "Open"))},
            [address] { QDesktopServices::openUrl(address); });
}

} // namespace app::pagedialogs
