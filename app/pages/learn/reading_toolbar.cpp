// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/reading_toolbar.h"

#include "app/foundation/theme/icon.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/text.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app
{

ReadingToolbar::ReadingToolbar(QWidget *parent)
    : QWidget(parent)
    , m_faces(new QActionGroup(this))
    , m_widths(new QActionGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing(1, this), spacing(1, this), spacing(1, this), 0);
    row->setSpacing(spacing(0.25, this));
    m_back = addButton(u"back"_s);
    m_forward = addButton(u"forward"_s);
    row->addStretch(1);
    m_find = addButton(u"search"_s);
    m_bookmark = addButton(u"bookmark"_s);
    m_bookmark->setCheckable(true);
    m_mark = addButton(u"mark"_s);
    m_look = addButton(u"text"_s);
    makeLook();
    m_voice = addButton(u"speak"_s);
    m_print = addButton(u"print"_s);
    m_pdf = addButton(u"pdf"_s);
    connect(m_back, &QToolButton::clicked, this, &ReadingToolbar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &ReadingToolbar::forwardRequested);
    connect(m_find, &QToolButton::clicked, this, &ReadingToolbar::findRequested);
    connect(m_bookmark, &QToolButton::clicked, this, &ReadingToolbar::bookmarkRequested);
    connect(m_mark, &QToolButton::clicked, this, &ReadingToolbar::markRequested);
    connect(m_voice, &QToolButton::clicked, this, &ReadingToolbar::voiceRequested);
    connect(m_print, &QToolButton::clicked, this, &ReadingToolbar::printRequested);
    connect(m_pdf, &QToolButton::clicked, this, &ReadingToolbar::pdfRequested);
    retranslate();
}

QToolButton *ReadingToolbar::addButton(const QString &iconName)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("iconName", iconName);
    static_cast<QHBoxLayout *>(layout())->addWidget(button);
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
    // Drawing the icons anew costs more than the page that is opened.
    const QString iconName = bookmarked ? u"bookmarked"_s : u"bookmark"_s;
    if (m_bookmark->isChecked() == bookmarked && m_bookmark->property("iconName") == iconName)
        return;
    m_bookmark->setChecked(bookmarked);
    m_bookmark->setProperty("iconName", iconName);
    retranslate();
}

void ReadingToolbar::setCanMark(bool canMark)
{
    m_mark->setEnabled(canMark);
}

void ReadingToolbar::setVoice(bool available, bool speaking)
{
    m_speaking = speaking;
    m_voice->setVisible(available);
    m_voice->setProperty("iconName", speaking ? u"stop"_s : u"speak"_s);
    retranslate();
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
void ReadingToolbar::addChoice(QActionGroup &group, Value ReadingStyle::*member, Value value)
{
    QAction *action = m_look->menu()->addAction(QString());
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
    m_faceSection = m_look->menu()->addSection(QString());
    for (const TypeFace face : {TypeFace::Sans, TypeFace::Serif})
        addChoice(*m_faces, &ReadingStyle::face, face);
    m_widthSection = m_look->menu()->addSection(QString());
    for (const TextWidth width : {TextWidth::Narrow, TextWidth::Normal, TextWidth::Wide})
        addChoice(*m_widths, &ReadingStyle::width, width);
    setReadingStyle(m_style);
}

void ReadingToolbar::tint()
{
    const Theme theme = themeFor(palette());
    const int side = spacing(2.5, this);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        const QColor ink = button->isChecked() ? theme.accent : theme.text;
        button->setIcon(icon(button->property("iconName").toString(), ink));
        button->setIconSize({side, side});
    }
}

void ReadingToolbar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
        tint();
        break;
    default:
        break;
    }
}

void ReadingToolbar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &words, const QString &keys) {
        button->setAccessibleName(words);
        button->setToolTip(keys.isEmpty() ? words : words + u" ("_s + keys + u')');
    };
    const auto keysOf = [](QKeySequence::StandardKey key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    name(m_back, tr("Back"), keysOf(QKeySequence::Back));
    name(m_forward, tr("Forward"), keysOf(QKeySequence::Forward));
    name(m_find, tr("Find on this page"), keysOf(QKeySequence::Find));
    name(m_bookmark,
         m_bookmark->isChecked() ? tr("Take the bookmark out") : tr("Bookmark this page"),
         QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText));
    name(m_mark, tr("Mark the chosen passage"),
         QKeySequence(Qt::CTRL | Qt::Key_M).toString(QKeySequence::NativeText));
    name(m_look, tr("Typeface and width of the text"), {});
    m_faceSection->setText(tr("Typeface"));
    m_widthSection->setText(tr("Width of the text"));
    const QStringList faces{tr("Without serifs"), tr("With serifs")};
    const QStringList widths{tr("Narrow"), tr("Normal"), tr("Wide")};
    for (QAction *action : m_faces->actions())
        action->setText(faces.value(action->data().toInt()));
    for (QAction *action : m_widths->actions())
        action->setText(widths.value(action->data().toInt()));
    name(m_voice, m_speaking ? tr("Stop reading aloud") : tr("Read aloud from here"), {});
    name(m_print, tr("Print"), keysOf(QKeySequence::Print));
    name(m_pdf, tr("Save as PDF"), {});
    tint();
}

} // namespace app
