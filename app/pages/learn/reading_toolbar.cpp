// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/reading_toolbar.h"

#include "app/foundation/theme/icon.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

void nameButton(QToolButton &button, const QString &words, const QString &keys)
{
    button.setAccessibleName(words);
    button.setToolTip(keys.isEmpty() ? words : words + u" ("_s + keys + u')');
}

constexpr QKeyCombination bookmarkKeys = Qt::CTRL | Qt::Key_D;

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ReadingToolbar::ReadingToolbar(QWidget *parent)
    : QWidget(parent)
    , m_faces(new QActionGroup(this))
    , m_widths(new QActionGroup(this))
{
    auto *row = new WrappingRow(this);
    setRhythm(*row, 0.25, {1, 1, 1, 0});
    m_back = addButton(u"back"_s, tr("Back"), keyText(QKeySequence::Back));
    m_forward = addButton(u"forward"_s, tr("Forward"), keyText(QKeySequence::Forward));
    row->addStretch(1);
    m_find = addButton(u"search"_s, tr("Find on this page"), keyText(QKeySequence::Find));
    m_bookmark = addButton(u"bookmark"_s, tr("Bookmark this page"), keyText(bookmarkKeys));
    m_bookmark->setCheckable(true);
    m_mark = addButton(u"mark"_s, tr("Mark the chosen passage"), keyText(Qt::CTRL | Qt::Key_M));
    m_look = addButton(u"text"_s, tr("Typeface and width of the text"));
    m_look->setObjectName(u"look"_s);
    makeLook();
    m_voice = addButton(u"speak"_s, {});
    m_voice->setObjectName(u"voice"_s);
    m_print = addButton(u"print"_s, tr("Print"), keyText(QKeySequence::Print));
    m_pdf = addButton(u"pdf"_s, tr("Save as PDF"));
    connect(m_back, &QToolButton::clicked, this, &ReadingToolbar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &ReadingToolbar::forwardRequested);
    connect(m_find, &QToolButton::clicked, this, &ReadingToolbar::findRequested);
    connect(m_bookmark, &QToolButton::clicked, this, &ReadingToolbar::bookmarkRequested);
    connect(m_mark, &QToolButton::clicked, this, &ReadingToolbar::markRequested);
    connect(m_voice, &QToolButton::clicked, this, &ReadingToolbar::voiceRequested);
    connect(m_print, &QToolButton::clicked, this, &ReadingToolbar::printRequested);
    connect(m_pdf, &QToolButton::clicked, this, &ReadingToolbar::pdfRequested);
    setVoice(false, false);
    tint();
}

QToolButton *ReadingToolbar::addButton(const QString &iconName, const QString &words,
                                       const QString &keys)
{
    auto *button = new QToolButton;
    nameButton(*button, words, keys);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("iconName", iconName);
    layout()->addWidget(button);
    return button;
}

void ReadingToolbar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void ReadingToolbar::setPage(bool isArticle, bool isText)
{
    m_bookmark->setEnabled(isArticle);
    for (QToolButton *button : {m_find, m_look, m_voice, m_print, m_pdf})
        button->setEnabled(isText);
    if (!isArticle)
        setBookmarked(false);
}

void ReadingToolbar::setBookmarked(bool bookmarked)
{
    // Drawing the icon anew costs more than the page that is opened.
    const QString iconName = bookmarked ? u"bookmarked"_s : u"bookmark"_s;
    if (m_bookmark->isChecked() == bookmarked && m_bookmark->property("iconName") == iconName)
        return;
    m_bookmark->setChecked(bookmarked);
    m_bookmark->setProperty("iconName", iconName);
    nameButton(*m_bookmark, bookmarked ? tr("Take the bookmark out") : tr("Bookmark this page"),
               keyText(bookmarkKeys));
    tint(*m_bookmark);
}

void ReadingToolbar::setCanMark(bool canMark)
{
    m_mark->setEnabled(canMark);
}

void ReadingToolbar::setVoice(bool available, bool speaking)
{
    m_voice->setVisible(available);
    m_voice->setProperty("iconName", speaking ? u"stop"_s : u"speak"_s);
    nameButton(*m_voice, speaking ? tr("Stop reading aloud") : tr("Read aloud from here"), {});
    tint(*m_voice);
}

void ReadingToolbar::setReadingStyle(const ReadingStyle &style)
{
    m_style = style;
    for (QAction *action : m_faces->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(style.face));
    for (QAction *action : m_widths->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(style.width));
}

template <class Value>
void ReadingToolbar::addChoice(QActionGroup &group, Value ReadingStyle::*member, Value value,
                               const QString &words)
{
    QAction *action = m_look->menu()->addAction(words);
    action->setCheckable(true);
    action->setData(static_cast<int>(value));
    group.addAction(action);
    connect(action, &QAction::triggered, this, [this, member, value] {
        m_style.*member = value;
        emit readingStyleChosen(m_style);
    });
}

void ReadingToolbar::makeLook()
{
    m_look->setPopupMode(QToolButton::InstantPopup);
    m_look->setMenu(new QMenu(m_look));
    m_look->menu()->addSection(tr("Typeface"));
    addChoice(*m_faces, &ReadingStyle::face, TypeFace::Sans, tr("Without serifs"));
    addChoice(*m_faces, &ReadingStyle::face, TypeFace::Serif, tr("With serifs"));
    m_look->menu()->addSection(tr("Width of the text"));
    addChoice(*m_widths, &ReadingStyle::width, TextWidth::Narrow, tr("Narrow"));
    addChoice(*m_widths, &ReadingStyle::width, TextWidth::Normal, tr("Normal"));
    addChoice(*m_widths, &ReadingStyle::width, TextWidth::Wide, tr("Wide"));
    setReadingStyle(m_style);
}

void ReadingToolbar::tint()
{
    for (QToolButton *button : findChildren<QToolButton *>())
        tint(*button);
}

void ReadingToolbar::tint(QToolButton &button)
{
    const Theme theme = themeFor(palette());
    const int side = spacing(2.5, this);
    const QColor ink = button.isChecked() ? theme.accent : theme.text;
    button.setIcon(icon(button.property("iconName").toString(), ink));
    button.setIconSize({side, side});
}

void ReadingToolbar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
        tint();
        break;
    default:
        break;
    }
}

} // namespace app
