#include "app/widgets/paper_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

using namespace Qt::StringLiterals;

namespace app::paperdialogs
{

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
    auto *dialog = new QFileDialog(&parent, QCoreApplication::translate("paper", "Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({QCoreApplication::translate("paper", "PDF document (*.pdf)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(receive));
    dialog->open();
}

} // namespace app::paperdialogs
