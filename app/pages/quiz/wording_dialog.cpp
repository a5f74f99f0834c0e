// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/wording_dialog.h"

#include "app/foundation/i18n/language.h"
#include "app/foundation/text/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// Widely spoken ones; a definition in another language can be opened as a file.
const QStringList languages{u"ar"_s, u"bg"_s, u"cs"_s, u"da"_s, u"de"_s, u"el"_s, u"en"_s, u"es"_s,
                            u"et"_s, u"fa"_s, u"fi"_s, u"fr"_s, u"he"_s, u"hi"_s, u"hr"_s, u"hu"_s,
                            u"id"_s, u"it"_s, u"ja"_s, u"ko"_s, u"lt"_s, u"lv"_s, u"nb"_s, u"nl"_s,
                            u"pl"_s, u"pt"_s, u"ro"_s, u"ru"_s, u"sk"_s, u"sl"_s, u"sr"_s, u"sv"_s,
                            u"th"_s, u"tr"_s, u"uk"_s, u"vi"_s, u"zh"_s};

// In a draft, where an item's id would stand: what was pasted and is not in the table.
const QString unplaced;

QComboBox *languageBox(const QString &chosen)
{
    auto *box = new QComboBox;
    for (const QString &code : languages)
        box->addItem(Language::nativeName(code), code);
    box->setCurrentIndex(std::max(0, box->findData(chosen.section(u'_', 0, 0))));
    return box;
}

QString textIn(const QTableWidget &table, int row)
{
    const QTableWidgetItem *item = table.item(row, 0);
    return item ? item->text().trimmed() : QString();
}

} // namespace

WordingDialog::WordingDialog(core::Instrument key, const QString &language, QWidget *parent)
    : FittedDialog(parent)
    , m_key(std::move(key))
    , m_ids(core::itemsToWord(m_key))
    , m_language(languageBox(language))
    , m_paste(new QPlainTextEdit)
    , m_lines(new TextLabel(TextRole::Caption))
    , m_table(new QTableWidget(static_cast<int>(m_ids.size()), 1))
    , m_words(new TextLabel(TextRole::Caption))
    , m_instruction(new QLineEdit(tr("How much do you agree with each statement?")))
    , m_problem(new TextLabel(TextRole::Body))
    , m_right(new QCheckBox(tr("I have the right to use this wording")))
    , m_add(new Button(ButtonRole::Primary, tr("Add")))
{
    setWindowTitle(tr("Type in the wording"));
    QVBoxLayout *column = content();
    column->addWidget(new TextLabel(TextRole::Title, m_key.name));
    column->addWidget(new TextLabel(
        TextRole::Body,
        tr("The scoring key is here without its wording, which belongs to its authors. If you have "
           "the right to use it, paste or type it in, in the order of the key. It is kept in a "
           "definition of your own on this computer and nowhere else.")));
    if (!m_key.itemOrder.isEmpty())
        column->addWidget(new TextLabel(TextRole::Caption, tr("Order: %1.").arg(m_key.itemOrder)));
    auto *form = new QFormLayout;
    m_language->setAccessibleName(tr("Language of the statements"));
    m_instruction->setAccessibleName(tr("Instruction above the statements"));
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Instruction"), m_instruction);
    column->addLayout(form);
    auto *sides = new QHBoxLayout;
    setGap(*sides, 2);
    sides->addWidget(pasteSide(), 2);
    sides->addWidget(tableSide(), 3);
    column->addLayout(sides, 1);
    addAnchors(*column);
    addButtons();
    connect(m_paste, &QPlainTextEdit::textChanged, this, &WordingDialog::takePasted);
    connect(m_table, &QTableWidget::itemChanged, this, &WordingDialog::updateAdd);
    connect(m_instruction, &QLineEdit::textChanged, this, &WordingDialog::updateAdd);
    takePasted();
    updateAdd();
    m_untouched = draft();
    setWish(110, 86);
}

QWidget *WordingDialog::pasteSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(TextRole::Body, tr("Paste here, a statement a line"));
    label->setBuddy(m_paste);
    column->addWidget(label);
    m_paste->setAccessibleName(label->text());
    m_paste->setTabChangesFocus(true);
    m_paste->setMinimumHeight(m_paste->fontMetrics().height() * 10);
    column->addWidget(m_paste, 1);
    column->addWidget(m_lines);
    return side;
}

QWidget *WordingDialog::tableSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(TextRole::Body, tr("Or type and correct one by one"));
    label->setBuddy(m_table);
    column->addWidget(label);
    m_table->setAccessibleName(tr("Statements"));
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem(QLocale().toString(row + 1)));
        m_table->setItem(row, 0, new QTableWidgetItem);
    }
    column->addWidget(m_table, 1);
    column->addWidget(m_words);
    return side;
}

void WordingDialog::addAnchors(QVBoxLayout &column)
{
    const int count = core::anchorCount(m_key);
    if (count == 0)
        return;
    auto *disclosure = new Disclosure;
    disclosure->setTitle(tr("Words for the answers (as they are if left empty)"));
    auto *form = new QFormLayout;
    const auto first =
        std::find_if(m_key.items.begin(), m_key.items.end(),
                     [](const core::Item &item) { return item.type == core::ItemType::Likert; });
    for (int point = 0; point < count; ++point) {
        auto *field = new QLineEdit;
        const QString number = QLocale().toString(first->scale->lo() + point);
        field->setPlaceholderText(
            m_key.text(first->labelKeys.value(point), m_language->currentData().toString()));
        field->setAccessibleName(tr("Word for the answer %1").arg(number));
        connect(field, &QLineEdit::textChanged, this, &WordingDialog::updateAdd);
        form->addRow(number, field);
        m_anchors.push_back(field);
    }
    disclosure->body()->addLayout(form);
    column.addWidget(disclosure);
}

void WordingDialog::addButtons()
{
    foot()->addWidget(m_problem);
    foot()->addWidget(m_right);
    addCancelAnd(*m_add);
    m_problem->hide();
    connect(m_right, &QCheckBox::toggled, this, &WordingDialog::updateAdd);
    connect(m_add, &QPushButton::clicked, this, &WordingDialog::add);
}

void WordingDialog::takePasted()
{
    const QStringList lines = core::splitStatements(m_paste->toPlainText());
    const QString found = QLocale().toString(lines.size());
    const QString wanted = QLocale().toString(m_ids.size());
    if (lines.isEmpty()) {
        m_lines->setText(tr("Numbers at the beginning of a line are taken off. %n line(s) are "
                            "needed.",
                            nullptr, static_cast<int>(m_ids.size())));
        return;
    }
    if (lines.size() != m_ids.size()) {
        m_lines->setText(tr("%1 of %2 lines. Each statement needs a line of its own; the table "
                            "stays as it is until they fit.")
                             .arg(found, wanted));
        return;
    }
    m_lines->setText(tr("%1 of %2 lines: they are in the table.").arg(found, wanted));
    // Only what changed here, so that what was corrected in the table stays.
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_pasted.value(row) != lines[row])
            m_table->item(row, 0)->setText(lines[row]);
    }
    m_pasted = lines;
}

void WordingDialog::updateAdd()
{
    int worded = 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        worded += textIn(*m_table, row).isEmpty() ? 0 : 1;
    m_words->setText(tr("%1 of %2 statements have words.")
                         .arg(QLocale().toString(worded), QLocale().toString(m_ids.size())));
    const auto filled =
        std::count_if(m_anchors.begin(), m_anchors.end(),
                      [](const QLineEdit *field) { return !field->text().trimmed().isEmpty(); });
    const bool anchorsAreComplete = filled == 0 || filled == std::ssize(m_anchors);
    m_problem->setText(tr("Give a word for every answer, or for none."));
    m_problem->setVisible(!anchorsAreComplete);
    m_add->setEnabled(worded == m_table->rowCount() && anchorsAreComplete && m_right->isChecked() &&
                      !m_instruction->text().trimmed().isEmpty());
}

core::Wording WordingDialog::wording() const
{
    core::Wording wording;
    wording.language = m_language->currentData().toString();
    for (int row = 0; row < m_table->rowCount(); ++row)
        wording.statements[m_ids[row]] = textIn(*m_table, row);
    for (const QLineEdit *field : m_anchors) {
        if (!field->text().trimmed().isEmpty())
            wording.anchors << field->text();
    }
    wording.instruction = m_instruction->text();
    wording.licenseExplanation =
        tr("The wording was typed in on this computer by someone who says that they have the right "
           "to use it. It belongs to its authors; do not pass it on without their permission.");
    return wording;
}

core::Wording WordingDialog::draft() const
{
    core::Wording draft = wording();
    draft.anchors.clear();
    for (const QLineEdit *field : m_anchors)
        draft.anchors << field->text();
    const QString pasted = m_paste->toPlainText();
    if (!pasted.trimmed().isEmpty() && core::splitStatements(pasted) != m_pasted)
        draft.statements.insert(unplaced, pasted);
    return draft;
}

void WordingDialog::setDraft(const core::Wording &draft)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(draft.language)));
    m_instruction->setText(draft.instruction);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->item(row, 0)->setText(draft.statements.value(m_ids[row]));
    for (std::size_t point = 0; point < m_anchors.size(); ++point)
        m_anchors[point]->setText(draft.anchors.value(static_cast<qsizetype>(point)));
    m_paste->setPlainText(draft.statements.value(unplaced));
}

void WordingDialog::reject()
{
    // A statement that is being typed belongs to it.
    m_table->setCurrentItem(nullptr);
    const core::Wording typed = draft();
    const bool isTouched =
        typed.language != m_untouched.language || typed.statements != m_untouched.statements ||
        typed.anchors != m_untouched.anchors || typed.instruction != m_untouched.instruction;
    emit draftLeft(isTouched ? std::optional(typed) : std::nullopt);
    letGoOfWords();
    FittedDialog::reject();
}

void WordingDialog::add()
{
    const auto worded = core::withWording(m_key, wording());
    if (worded)
        emit agreed(worded->instrument);
    else
        say(app::wording::errorSentence(worded.error()));
}

void WordingDialog::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace app
