// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/entry_editor.h"

#include "app/foundation/content/article_link.h"
#include "app/widgets/card.h"
#include "app/widgets/growing_text.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int linesOfAnswer = 3;
constexpr int linesOfPage = 12;

} // namespace

EntryEditor::EntryEditor(QWidget *parent)
    : ScrollingPage(parent)
    , m_title(new QLineEdit)
    , m_place(new QVBoxLayout)
{
    auto *outer = new QHBoxLayout(body());
    setMargins(*outer, 3);
    auto *middle = new QWidget;
    addInMiddle(*outer, *middle);
    setReadingWidth(*middle, 0);
    auto *column = new QVBoxLayout(middle);
    setRhythm(*column, 1.5);
    column->addWidget(makeTop());
    column->addWidget(m_title);
    column->addLayout(m_place);
    column->addWidget(makeFoot());
    column->addStretch(1);
    connect(m_title, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling)
            emit changed();
    });
    m_title->setObjectName(u"title"_s);
    m_title->setPlaceholderText(tr("A title, if you like"));
    m_title->setAccessibleName(tr("Title"));
    fitTitle();
    setEntry({}, {});
}

QWidget *EntryEditor::makeTop()
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    setRhythm(*column, 1);
    auto *back = new Button(ButtonRole::Secondary, tr("All entries"));
    auto *copy = new Button(ButtonRole::Quiet, tr("Save or print …"));
    auto *remove = new Button(ButtonRole::Quiet, tr("Delete"));
    remove->setAccessibleName(tr("Delete this entry"));
    m_whose = new TextLabel(TextRole::Heading);
    m_whose->setObjectName(u"whose"_s);
    m_whose->hide();
    m_day = new TextLabel(TextRole::Caption);
    m_theme = new Link(QString());
    auto *buttons = new WrappingRow;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(remove);
    column->addLayout(buttons);
    column->addWidget(m_whose);
    auto *about = new WrappingRow;
    setGap(*about, 2);
    m_day->setWordWrap(false);
    m_day->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    about->addWidget(m_day);
    about->addWidget(m_theme, 1);
    column->addLayout(about);
    connect(back, &QPushButton::clicked, this, &EntryEditor::backRequested);
    connect(copy, &QPushButton::clicked, this, &EntryEditor::copyRequested);
    connect(remove, &QPushButton::clicked, this, &EntryEditor::deleteRequested);
    connect(m_theme, &Link::clicked, this, [this] { emit articleRequested(m_entry.theme); });
    return top;
}

QWidget *EntryEditor::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new WrappingRow(foot);
    auto *help = new Link(tr("When it is more: support and help lines"));
    row->addWidget(help);
    row->addStretch(1);
    connect(help, &Link::clicked, this, [this] { emit articleRequested(articles::whenItIsMore); });
    return foot;
}

void EntryEditor::setPersonName(const QString &name)
{
    m_person = name;
    //: %1 is a person's pseudonym
    m_whose->setText(name.isEmpty() ? QString() : tr("Journal: %1").arg(name));
    m_whose->setVisible(!name.isEmpty());
}

void EntryEditor::setEntry(const core::JournalEntry &entry, const QString &theme)
{
    m_isFilling = true;
    m_entry = entry;
    m_day->setText(dayOf(entry));
    m_theme->setText(theme);
    m_theme->setVisible(!theme.isEmpty());
    m_theme->setAccessibleName(tr("Read about the exercise: %1").arg(theme));
    m_theme->updateGeometry();
    m_title->setText(entry.title);
    delete m_writing;
    m_writing = new QWidget;
    m_place->addWidget(m_writing);
    m_boxes.clear();
    auto *column = new QVBoxLayout(m_writing);
    setRhythm(*column, 1);
    for (const core::JournalEntry::Answer &answer : entry.answers)
        addBox(answer.prompt, answer.text, linesOfAnswer);
    addBox({}, entry.text, entry.answers.empty() ? linesOfPage : linesOfAnswer);
    verticalScrollBar()->setValue(0);
    m_isFilling = false;
}

// Without a prompt: the box for everything else, or for all there is.
void EntryEditor::addBox(const QString &prompt, const QString &text, int lines)
{
    QLayout *column = m_writing->layout();
    const bool isAlone = prompt.isEmpty() && m_boxes.empty();
    const QString rest =
        m_person.isEmpty() ? tr("And whatever else is on your mind") : tr("And whatever else");
    const QString words = isAlone ? tr("The entry") : prompt.isEmpty() ? rest : prompt;
    if (!isAlone) {
        auto *label = new TextLabel(TextRole::Body, words);
        setMargins(*label, {0, 1, 0, 0});
        column->addWidget(label);
    }
    auto *box = new GrowingText(lines);
    box->setText(text);
    box->moveCursor(QTextCursor::End);
    box->setAccessibleName(words);
    column->addWidget(box);
    QWidget::setTabOrder(m_boxes.empty() ? static_cast<QWidget *>(m_title) : m_boxes.back(), box);
    m_boxes.push_back(box);
    connect(box, &QTextEdit::textChanged, this, &EntryEditor::changed);
    connect(box, &GrowingText::cursorMoved, this, [this, box](const QRect &place) {
        // Who comes back to the page comes back to this box.
        setFocusProxy(box);
        const QPoint centre = box->mapTo(widget(), place.center());
        ensureVisible(centre.x(), centre.y(), 0, 2 * place.height());
    });
}

core::JournalEntry EntryEditor::entry() const
{
    core::JournalEntry written = m_entry;
    written.title = m_title->text();
    for (std::size_t i = 0; i < written.answers.size(); ++i)
        written.answers[i].text = m_boxes[i]->toPlainText();
    written.text = m_boxes.back()->toPlainText();
    return written;
}

void EntryEditor::beginWriting()
{
    const auto first = std::find_if(m_boxes.begin(), m_boxes.end(), [](const GrowingText *box) {
        return box->document()->isEmpty();
    });
    setFocusProxy(first == m_boxes.end() ? m_boxes.front() : *first);
    setFocus();
}

EntryEditor::Place EntryEditor::place() const
{
    // Where one writes, else where one last wrote.
    const QWidget *part = focusWidget();
    if (part != m_title && std::find(m_boxes.begin(), m_boxes.end(), part) == m_boxes.end())
        part = focusProxy();
    if (part == m_title) {
        const int position = m_title->cursorPosition();
        const int start = m_title->selectionStart();
        return {{}, start < 0 ? position : start + m_title->selectionEnd() - position, position};
    }
    const auto found = std::find(m_boxes.begin(), m_boxes.end(), part);
    const std::size_t box =
        found == m_boxes.end() ? 0 : static_cast<std::size_t>(found - m_boxes.begin());
    const QTextCursor cursor = m_boxes[box]->textCursor();
    return {box, cursor.anchor(), cursor.position()};
}

void EntryEditor::setPlace(const Place &place)
{
    if (!place.box) {
        m_title->setSelection(place.anchor, place.position - place.anchor);
        setFocusProxy(m_title);
        return;
    }
    GrowingText &box = *m_boxes[std::min(*place.box, m_boxes.size() - 1)];
    QTextCursor cursor = box.textCursor();
    cursor.setPosition(place.anchor);
    cursor.setPosition(place.position, QTextCursor::KeepAnchor);
    box.setTextCursor(cursor);
    setFocusProxy(&box);
}

void EntryEditor::changeEvent(QEvent *event)
{
    ScrollingPage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitTitle();
}

void EntryEditor::fitTitle()
{
    m_title->setMinimumHeight(spacing(4, this));
    m_title->setTextMargins(spacing(1, this), 0, spacing(1, this), 0);
}

} // namespace app
