// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/recovery_key_dialog.h"

#include "app/foundation/text/wording.h"
#include "app/print/pages.h"
#include "app/print/paper_dialogs.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"
#include "core/records/passphrase.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace app
{

RecoveryKeyDialog::RecoveryKeyDialog(const core::RecoveryKey &key, const QDate &today,
                                     QWidget *parent)
    : FittedDialog(parent)
    , m_paper{key.text(), today}
    , m_title(new TextLabel(TextRole::Heading))
    , m_text(new TextLabel(TextRole::Body))
    , m_key(new QLabel)
    , m_warning(new TextLabel(TextRole::Caption))
    , m_onPaper(new QCheckBox)
    , m_problem(new TextLabel(TextRole::Body))
    , m_print(new Button(ButtonRole::Secondary, QString()))
    , m_save(new Button(ButtonRole::Secondary, QString()))
    , m_close(new Button(ButtonRole::Primary, QString()))
{
    auto *column = new QVBoxLayout(this);
    const int margin = spacing(3, this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing(1.5, this));
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto *card = new Card;
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(fontFor(TextRole::Heading, QWidget::font()).pointSizeF());
    m_key->setFont(font);
    m_key->setTextFormat(Qt::PlainText);
    m_key->setText(inLines(m_paper.key, 4));
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setFocusPolicy(Qt::StrongFocus);
    card->body()->addWidget(m_key);
    column->addWidget(card);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(spacing(1, this));
    ways->addWidget(m_print);
    ways->addWidget(m_save);
    ways->addStretch(1);
    column->addLayout(ways);
    column->addWidget(m_warning);
    column->addWidget(m_problem);
    column->addWidget(m_onPaper);
    column->addWidget(m_close, 0, Qt::AlignTrailing);
    for (Button *button : {m_print, m_save})
        button->setAutoDefault(false);
    m_close->setEnabled(false);
    m_problem->hide();
    connect(m_onPaper, &QCheckBox::toggled, m_close, &QWidget::setEnabled);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_print, &QPushButton::clicked, this, [this] {
        paperdialogs::print(*this, [this](QPagedPaintDevice &paper) { m_paper.print(paper); });
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        paperdialogs::savePdf(*this, m_paper.title(),
                              [this](const QString &path) { savePdf(path); });
    });
    retranslate();
    m_print->setFocus();
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
}

void RecoveryKeyDialog::reject()
{
    if (isConfirmed())
        QDialog::reject();
    else
        m_onPaper->setFocus();
}

void RecoveryKeyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecoveryKeyDialog::retranslate()
{
    setWindowTitle(tr("Your recovery key"));
    m_title->setText(tr("Your recovery key"));
    m_text->setText(
        tr("If you forget the passphrase, this key opens your records. It is shown this once and "
           "kept nowhere: print it or write it down now, and keep the paper where nobody else "
           "finds it."));
    m_key->setAccessibleName(tr("Recovery key: %1").arg(m_key->text()));
    m_print->setText(tr("Print …"));
    m_save->setText(tr("Save as PDF …"));
    m_warning->setText(
        tr("A saved file opens your records to whoever finds it: keep it on another device, such "
           "as a memory stick, and not on this computer."));
    m_onPaper->setText(tr("I have it on paper"));
    m_close->setText(tr("Close"));
}

} // namespace app
