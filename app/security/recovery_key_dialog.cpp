// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/recovery_key_dialog.h"

#include "app/foundation/text/wording.h"
#include "app/print/pages.h"
#include "app/print/paper_dialogs.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/saved_line.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "core/records/passphrase.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{

RecoveryKeyDialog::RecoveryKeyDialog(const core::RecoveryKey &key, const QDate &today,
                                     QWidget *parent)
    : FittedDialog(parent)
    , m_paper{key.text(), today}
    , m_key(new QLabel)
    , m_onPaper(new QCheckBox(tr("I have it on paper")))
    , m_problem(new TextLabel(TextRole::Body))
    , m_saved(new SavedLine)
{
    setWindowTitle(tr("Your recovery key"));
    QVBoxLayout *column = content();
    column->addWidget(new TextLabel(TextRole::Heading, tr("Your recovery key")));
    column->addWidget(new TextLabel(
        TextRole::Body,
        tr("If you forget the passphrase, this key opens your records. It is shown this once and "
           "kept nowhere: print it or write it down now, and keep the paper where nobody else "
           "finds it.")));
    showKey();
    auto *card = new Card;
    card->body()->addWidget(m_key);
    column->addWidget(card);
    auto *ways = new WrappingRow;
    setGap(*ways, 1);
    auto *print = new Button(ButtonRole::Secondary, tr("Print …"));
    auto *save = new Button(ButtonRole::Secondary, tr("Save as PDF …"));
    ways->addWidget(print);
    ways->addWidget(save);
    ways->addStretch(1);
    column->addLayout(ways);
    column->addWidget(new TextLabel(
        TextRole::Caption,
        tr("A saved file opens your records to whoever finds it: keep it on another device, such "
           "as a memory stick, and not on this computer.")));
    foot()->addWidget(m_problem);
    foot()->addWidget(m_saved);
    foot()->addWidget(m_onPaper);
    auto *close = new Button(ButtonRole::Primary, tr("Close"));
    buttons()->addStretch(1);
    buttons()->addWidget(close);
    for (Button *button : {print, save})
        button->setAutoDefault(false);
    close->setEnabled(false);
    m_problem->hide();
    connect(m_onPaper, &QCheckBox::toggled, close, &QWidget::setEnabled);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(print, &QPushButton::clicked, this, [this] {
        paperdialogs::print(*this, [this](QPagedPaintDevice &paper) { m_paper.print(paper); });
    });
    connect(save, &QPushButton::clicked, this, [this] {
        paperdialogs::savePdf(*this, m_paper.title(),
                              [this](const QString &path) { savePdf(path); });
    });
    print->setFocus();
}

void RecoveryKeyDialog::showKey()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(fontFor(TextRole::Heading, QWidget::font()).pointSizeF());
    m_key->setObjectName(u"recoveryKey"_s);
    m_key->setFont(font);
    m_key->setTextFormat(Qt::PlainText);
    m_key->setText(inLines(m_paper.key, 4));
    m_key->setAccessibleName(tr("Recovery key: %1").arg(m_key->text()));
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setFocusPolicy(Qt::StrongFocus);
}

RecoveryKeyDialog::~RecoveryKeyDialog()
{
    m_key->clear();
    core::wipe(m_paper.key);
}

void RecoveryKeyDialog::savePdf(const QString &path)
{
    const bool saved = m_paper.writePdf(usualPaper(QLocale()), path);
    m_problem->setText(saved ? QString()
                             : wording::errorSentence({core::ErrorCode::FileNotWritable, path}));
    m_problem->setHidden(saved);
    if (saved)
        m_saved->showSaved(path);
    else
        m_saved->forget();
}

void RecoveryKeyDialog::reject()
{
    if (isConfirmed())
        QDialog::reject();
    else
        m_onPaper->setFocus();
}

} // namespace app
