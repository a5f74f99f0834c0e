// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paper_dialogs.h"

#include "app/widgets/file_question.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

namespace app::paperdialogs
{
namespace
{

QString fileName(const QString &name)
{
    // Folders, drives and endings begin with some of these; Windows takes none of them in a name.
    static const QRegularExpression unsafe(u"[/\\\\:*?\"<>|.\\x00-\\x1f]+"_s);
    constexpr int longest = 80;
    return QString(name).replace(unsafe, u"-"_s).simplified().left(longest);
}

} // namespace

void print(QWidget &parent, std::function<void(QPagedPaintDevice &)> onto,
           const std::optional<QPageLayout> &paper)
{
    // Lives as long as the dialog's wish to be told.
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (paper)
        printer->setPageLayout(*paper);
    auto *dialog = new QPrintDialog(printer.get(), &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &parent,
                     [onto = std::move(onto), printer](QPrinter *) { onto(*printer); });
    dialog->open();
}

void savePdf(QWidget &parent, const QString &name, std::function<void(const QString &path)> receive)
{
    askWhereToSave(parent,
                   {.title = QCoreApplication::translate("paper", "Save as PDF"),
                    .filters = {QCoreApplication::translate("paper", "PDF document (*.pdf)")},
                    .suffix = u"pdf"_s,
                    .name = fileName(name) + u".pdf"_s},
                   std::move(receive));
}

} // namespace app::paperdialogs
