// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/use_copy_question.h"

#include "app/widgets/confirmation.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

struct UseCopyQuestion {
    Q_DECLARE_TR_FUNCTIONS(UseCopyQuestion)
};

} // namespace

QMessageBox *askToUseCopy(const core::Backup &copy, AlteredRecords records, QWidget *over,
                          std::function<void()> use)
{
    const QString day = QLocale().toString(copy.day, QLocale::LongFormat);
    return confirm(
        *over,
        {.question = UseCopyQuestion::tr("Use a copy of your records?"),
         .text =
             UseCopyQuestion::tr("Your records, or a part of them, are not what was "
                                 "saved: they were damaged, or altered by another "
                                 "program. There is a whole copy of %1.")
                 .arg(day) +
             u"\n\n"_s +
             (records == AlteredRecords::Kept
                  ? UseCopyQuestion::tr("If you use it, what was saved after that copy was made is "
                                        "missing, and what was deleted since is there again. The "
                                        "records as they are now are kept beside it until "
                                        "something is deleted the next time, so that somebody may "
                                        "look into them.")
                  : UseCopyQuestion::tr("If you use it, what was saved after that copy was made is "
                                        "missing, and what was deleted since is there again. The "
                                        "records as they are now are deleted together with the old "
                                        "passphrase.")),
         .no = UseCopyQuestion::tr("Leave everything as it is"),
         .yes = UseCopyQuestion::tr("Use the copy"),
         .icon = QMessageBox::Warning},
        [over, use = std::move(use)] {
            QMetaObject::invokeMethod(over, use, Qt::QueuedConnection);
        });
}

} // namespace app
