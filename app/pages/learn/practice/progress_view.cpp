// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/practice/progress_view.h"

#include "app/foundation/theme/icon.h"
#include "app/foundation/theme/theme.h"
#include "app/pages/learn/practice/box_row.h"
#include "app/widgets/card.h"
#include "app/widgets/confirmation.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

/// A check mark where an article was read; the same room where it was not.
class ReadMark final : public QWidget
{
public:
    explicit ReadMark(bool isRead)
        : m_isRead(isRead)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int side = fontMetrics().height() + spacing(0.5, this);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_isRead)
            return;
        QPainter painter(this);
        icon(u"check"_s, themeFor(palette()).text).paint(&painter, rect());
    }

private:
    bool m_isRead;
};

int readCount(const ProgressSection &section)
{
    return static_cast<int>(std::count_if(section.articles.begin(), section.articles.end(),
                                          [](auto &article) { return article.isRead; }));
}

} // namespace

PracticeProgress practiceProgress(const std::vector<core::PracticeState> &states, int all,
                                  const QDate &today)
{
    PracticeProgress progress;
    progress.practised = static_cast<int>(states.size());
    progress.all = all;
    for (const core::PracticeState &state : states) {
        const int last = static_cast<int>(progress.boxes.size());
        ++progress.boxes[static_cast<std::size_t>(std::clamp(state.box, 1, last) - 1)];
        if (state.due <= today)
            ++progress.dueNow;
        else if (!progress.nextDue || state.due < *progress.nextDue)
            progress.nextDue = state.due;
    }
    return progress;
}

ProgressView::ProgressView(QWidget *parent)
    : ScrollingPage(parent)
{
    fill();
}

void ProgressView::setContent(const ProgressContent &content)
{
    m_content = content;
    fill();
}

bool ProgressView::isEmpty() const
{
    const bool nothingRead =
        std::all_of(m_content.sections.begin(), m_content.sections.end(),
                    [](const ProgressSection &section) { return readCount(section) == 0; });
    return nothingRead && m_content.bookmarks.empty() && m_content.highlights.empty() &&
           m_content.scenes.practised == 0 && m_content.questions.practised == 0;
}

void ProgressView::fill()
{
    const int place = verticalScrollBar()->value();
    m_pairs.clear();
    // The button that led here may be part of the page that goes.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    auto *column = new QVBoxLayout;
    setMargins(*outer, 4);
    outer->addStretch(1);
    outer->addLayout(column, 12);
    outer->addStretch(1);
    setGap(*column, 1.5);
    setAccessibleName(tr("Read, marked and practised"));
    column->addWidget(new TextLabel(TextRole::Title, tr("Read, marked and practised")));
    addGap(*column, 1);
    if (isEmpty()) {
        addEmpty(*column);
    } else {
        addHighlights(*column);
        addBookmarks(*column);
        addPractice(*column);
        addArticles(*column);
    }
    column->addStretch(1);
    setWidget(content);
    arrange();
    QMetaObject::invokeMethod(
        this, [this, place] { verticalScrollBar()->setValue(place); }, Qt::QueuedConnection);
}

void ProgressView::addEmpty(QVBoxLayout &column)
{
    auto *card = new Card;
    setGap(*card->body(), 1.5);
    card->body()->addWidget(
        new TextLabel(TextRole::Body, tr("Nothing here yet: what you read, mark and practise will "
                                         "be easy to find again on this page.")));
    const ProgressSection *first =
        m_content.sections.empty() ? nullptr : &m_content.sections.front();
    if (first && !first->articles.empty()) {
        auto *start = new Button(ButtonRole::Primary, tr("Start reading"));
        connect(start, &QPushButton::clicked, this,
                [this, link = first->articles.front().link] { emit articleRequested(link); });
        card->body()->addWidget(start, 0, Qt::AlignLeading);
    }
    column.addWidget(card);
}

void ProgressView::addHighlights(QVBoxLayout &column)
{
    if (m_content.highlights.empty())
        return;
    column.addWidget(new TextLabel(TextRole::Heading, tr("Highlights and notes")));
    for (const ProgressHighlight &highlight : m_content.highlights) {
        auto *card = new Card;
        //: A passage marked by the reader, in quotation marks
        auto *quotation =
            new TextLabel(TextRole::Body, tr("“%1”").arg(highlight.quotation.simplified()));
        card->body()->addWidget(quotation);
        if (!highlight.note.isEmpty()) {
            auto *note = new TextLabel(TextRole::Body, tr("Your note: %1").arg(highlight.note));
            card->body()->addWidget(note);
        }
        auto *row = new WrappingRow;
        auto *jump = new Link(highlight.articleTitle);
        connect(jump, &Link::clicked, this,
                [this, link = highlight.link] { emit articleRequested(link); });
        row->addWidget(jump);
        row->addStretch(1);
        auto *remove = new Button(ButtonRole::Quiet, tr("Remove"));
        //: For screen readers: which highlight the button removes
        remove->setAccessibleName(tr("Remove: %1").arg(highlight.quotation.simplified()));
        connect(remove, &QPushButton::clicked, this, [this, highlight] { askRemove(highlight); });
        row->addWidget(remove);
        card->body()->addLayout(row);
        column.addWidget(card);
    }
    addGap(column, 1.5);
}

void ProgressView::askRemove(const ProgressHighlight &highlight)
{
    if (highlight.note.isEmpty()) {
        emit highlightRemovalRequested(highlight.id);
        return;
    }
    confirm(*this,
            {.question = tr("Remove this highlight?"),
             .text = tr("Your note is erased with it. This cannot be undone."),
             .no = tr("Keep"),
             .yes = tr("Remove"),
             .yesRole = QMessageBox::DestructiveRole},
            [this, id = highlight.id] { emit highlightRemovalRequested(id); });
}

void ProgressView::addBookmarks(QVBoxLayout &column)
{
    if (m_content.bookmarks.empty())
        return;
    column.addWidget(new TextLabel(TextRole::Heading, tr("Bookmarks")));
    auto *card = new Card;
    setGap(*card->body(), 0.5);
    for (const ProgressBookmark &bookmark : m_content.bookmarks) {
        auto *row = new WrappingRow;
        auto *jump = new Link(bookmark.title);
        connect(jump, &Link::clicked, this,
                [this, link = bookmark.link] { emit articleRequested(link); });
        row->addWidget(jump);
        row->addStretch(1);
        auto *remove = new Button(ButtonRole::Quiet, tr("Remove"));
        remove->setAccessibleName(tr("Remove: %1").arg(bookmark.title));
        connect(remove, &QPushButton::clicked, this,
                [this, link = bookmark.link] { emit bookmarkRemovalRequested(link); });
        row->addWidget(remove);
        card->body()->addLayout(row);
    }
    column.addWidget(card);
    addGap(column, 1.5);
}

QString ProgressView::dueSentence(const PracticeProgress &progress) const
{
    if (progress.dueNow > 0)
        return tr("%n can be practised again today.", nullptr, progress.dueNow);
    if (progress.nextDue) {
        return tr("The next one comes back on %1.")
            .arg(QLocale().toString(*progress.nextDue, QLocale::LongFormat));
    }
    return {};
}

Card *ProgressView::practiceCard(const QString &heading, const QString &sentence,
                                 const PracticeProgress &progress)
{
    auto *card = new Card;
    card->body()->addWidget(new TextLabel(TextRole::Heading, heading));
    card->body()->addWidget(new TextLabel(TextRole::Body, sentence));
    if (progress.practised > 0) {
        addGap(*card->body(), 0.5);
        card->body()->addWidget(new BoxRow(progress.boxes));
        card->body()->addWidget(new TextLabel(TextRole::Caption, dueSentence(progress)));
    }
    return card;
}

void ProgressView::addPractice(QVBoxLayout &column)
{
    const PracticeProgress &scenes = m_content.scenes;
    const PracticeProgress &questions = m_content.questions;
    if (scenes.all == 0 && questions.all == 0)
        return;
    column.addWidget(new TextLabel(TextRole::Heading, tr("Practice")));
    column.addWidget(new TextLabel(
        TextRole::Caption, tr("What was missed lies in the first box and comes back the next day; "
                              "each time it is found it moves on and comes back later.")));
    auto *pair = new QBoxLayout(QBoxLayout::LeftToRight);
    setGap(*pair, 1.5);
    m_pairs.push_back(pair);
    if (scenes.all > 0) {
        Card *card = practiceCard(tr("Scenes on the map"),
                                  tr("%1 of %n scene(s) placed.", nullptr, scenes.all)
                                      .arg(QLocale().toString(scenes.practised)),
                                  scenes);
        card->body()->addStretch(1);
        auto *open = new Button(ButtonRole::Secondary, tr("Place a scene"));
        connect(open, &QPushButton::clicked, this, &ProgressView::scenesRequested);
        card->body()->addWidget(open, 0, Qt::AlignLeading);
        pair->addWidget(card, 1);
    }
    if (questions.all > 0) {
        Card *card = practiceCard(tr("Questions about articles"),
                                  tr("%1 of %n question(s) answered.", nullptr, questions.all)
                                      .arg(QLocale().toString(questions.practised)),
                                  questions);
        card->body()->addStretch(1);
        card->body()->addWidget(new TextLabel(
            TextRole::Caption, tr("The questions stand at the end of each article.")));
        pair->addWidget(card, 1);
    }
    column.addLayout(pair);
    addGap(column, 1.5);
}

Card *ProgressView::sectionCard(const ProgressSection &section)
{
    auto *card = new Card;
    setGap(*card->body(), 0.25);
    card->body()->addWidget(new TextLabel(TextRole::Heading, section.name));
    for (const ProgressSection::Article &article : section.articles) {
        auto *row = new WrappingRow;
        setGap(*row, 0.5);
        auto *link = new Link(article.title);
        if (article.isRead)
            link->setAccessibleName(tr("%1 (read)").arg(article.title));
        connect(link, &Link::clicked, this,
                [this, address = article.link] { emit articleRequested(address); });
        row->addWidget(new ReadMark(article.isRead), 0, Qt::AlignTop);
        row->addWidget(link);
        row->addStretch(1);
        card->body()->addLayout(row);
    }
    card->body()->addStretch(1);
    return card;
}

void ProgressView::addArticles(QVBoxLayout &column)
{
    int read = 0;
    int all = 0;
    for (const ProgressSection &section : m_content.sections) {
        read += readCount(section);
        all += static_cast<int>(section.articles.size());
    }
    if (all == 0)
        return;
    column.addWidget(new TextLabel(TextRole::Heading, tr("Articles")));
    column.addWidget(new TextLabel(
        TextRole::Caption, tr("%1 of %n article(s) read; those have a check mark.", nullptr, all)
                               .arg(QLocale().toString(read))));
    for (std::size_t i = 0; i < m_content.sections.size(); i += 2) {
        auto *pair = new QBoxLayout(QBoxLayout::LeftToRight);
        setGap(*pair, 1.5);
        pair->addWidget(sectionCard(m_content.sections[i]), 1);
        if (i + 1 < m_content.sections.size())
            pair->addWidget(sectionCard(m_content.sections[i + 1]), 1);
        else
            pair->addStretch(1);
        m_pairs.push_back(pair);
        column.addLayout(pair);
    }
}

void ProgressView::arrange()
{
    const bool wide = viewport()->width() > spacing(108, this);
    for (QBoxLayout *pair : m_pairs)
        pair->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ProgressView::changeEvent(QEvent *event)
{
    ScrollingPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void ProgressView::resizeEvent(QResizeEvent *event)
{
    ScrollingPage::resizeEvent(event);
    arrange();
}

} // namespace app
