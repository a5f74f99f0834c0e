// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/search_results.h"

#include "app/foundation/content/article_link.h"
#include "app/foundation/theme/control_shapes.h"
#include "app/pages/learn/shown_row.h"
#include "app/widgets/text.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int headingRole = Qt::UserRole;
constexpr int snippetRole = Qt::UserRole + 1;
constexpr int marksRole = Qt::UserRole + 2;
constexpr int whyRole = Qt::UserRole + 3;

/// One hit as three kinds of type: the title, where in it, and the words around the match.
class HitPainting
{
public:
    HitPainting(const QModelIndex &index, const QFont &font, double width, const Theme &theme)
    {
        // A sentence stands there like one, and is no title.
        const QFont body = fontFor(TextRole::Body, font);
        add(index.data().toString(),
            index.flags().testFlag(Qt::ItemIsEnabled) ? emphasised(body) : body, theme.text, {},
            width);
        add(index.data(headingRole).toString(), fontFor(TextRole::Caption, font), theme.mutedText,
            {}, width);
        add(index.data(whyRole).toString(), fontFor(TextRole::Caption, font), theme.text, {},
            width);
        QList<QTextLayout::FormatRange> marks;
        const QVariantList spans = index.data(marksRole).toList();
        for (const QVariant &span : spans) {
            QTextLayout::FormatRange range;
            range.start = span.toPoint().x();
            range.length = span.toPoint().y();
            range.format.setFontWeight(QFont::Bold);
            range.format.setForeground(theme.text);
            range.format.setBackground(theme.accentTint);
            marks.append(range);
        }
        add(index.data(snippetRole).toString(), fontFor(TextRole::Caption, font), theme.mutedText,
            marks, width);
    }

    double height() const { return m_height; }

    void draw(QPainter &painter, const QPointF &corner) const
    {
        for (const Part &part : m_parts) {
            painter.setPen(part.ink);
            part.layout->draw(&painter, corner + QPointF(0, part.top));
        }
    }

private:
    struct Part {
        std::shared_ptr<QTextLayout> layout;
        QColor ink;
        double top;
    };

    static QFont emphasised(QFont font)
    {
        font.setWeight(QFont::DemiBold);
        return font;
    }

    void add(const QString &text, const QFont &font, const QColor &ink,
             const QList<QTextLayout::FormatRange> &formats, double width)
    {
        if (text.isEmpty())
            return;
        auto layout = std::make_shared<QTextLayout>(text, font);
        layout->setFormats(formats);
        layout->setCacheEnabled(true);
        layout->beginLayout();
        double height = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, height));
            height += line.height();
        }
        layout->endLayout();
        m_parts.push_back({layout, ink, m_height});
        m_height += height;
    }

    std::vector<Part> m_parts;
    double m_height = 0;
};

class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        const double width = list ? list->viewport()->width() : 300;
        const HitPainting painting(index, option.font, width - 2 * air(option.widget),
                                   themeFor(option.palette));
        return {static_cast<int>(width), qRound(painting.height()) + 2 * air(option.widget)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme theme = themeFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            QColor ground = theme.accentTint;
            if (!(option.state & QStyle::State_Selected))
                ground.setAlphaF(0.5F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ground);
            painter->drawRoundedRect(option.rect, air(option.widget), air(option.widget));
        }
        const int margin = air(option.widget);
        HitPainting(index, option.font, option.rect.width() - 2 * margin, theme)
            .draw(*painter, option.rect.topLeft() + QPointF(margin, margin));
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawFocusRing(*painter, option.rect, margin, theme);
        painter->restore();
    }

private:
    static int air(const QWidget *widget) { return spacing(1, widget); }
};

} // namespace

SearchResults::SearchResults(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new HitDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // What is found wraps: it is laid out anew whenever the bar takes some of the width.
    setWordWrap(true);
    viewport()->setAutoFillBackground(false);
    markOnlyWhatIsShown(*this);
    const auto choose = [this](const QListWidgetItem *item) { this->choose(row(item)); };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void SearchResults::setHits(const std::vector<core::SearchHit> &hits)
{
    clear();
    m_rows.clear();
    m_isFound = !hits.empty();
    for (const core::SearchHit &hit : hits)
        add(hit, titleOf(hit), hit.heading);
    markShown();
}

void SearchResults::setNothing(const Nothing &nothing)
{
    clear();
    m_rows.clear();
    m_isFound = false;
    auto *sentence = new QListWidgetItem(
        nothing.isHelpAbove
            ? tr("No article has these words. What stands above may do more for you now.")
            : tr("Nothing contains these words. One of these may lead on:"),
        this);
    sentence->setFlags(Qt::NoItemFlags);
    m_rows.emplace_back();
    if (nothing.isHelpAbove)
        return;
    if (!nothing.spelling.isEmpty()) {
        addWay(tr("Did you mean “%1”?").arg(nothing.spelling),
               [this, words = nothing.spelling] { emit wordsRequested(words); }, {});
    }
    for (const core::SearchHit &door : nothing.doors) {
        core::SearchHit place = door;
        place.need.clear();
        place.snippet.clear();
        add(place, door.need, titleOf(door));
    }
    addWay(
        tr("Talk to someone: support and help lines"),
        [this] { emit chosen(articles::whenItIsMore); }, articles::whenItIsMore);
    markShown();
}

void SearchResults::add(const core::SearchHit &hit, const QString &title, const QString &heading)
{
    const bool isPath = hit.kind == core::SearchHit::Kind::FirstHour;
    const QString link = app::linkOf(hit);
    //: Why something was found: words of the person who looked for it
    const QString why = hit.need.isEmpty() ? QString() : tr("Because you wrote “%1”").arg(hit.need);
    const QString snippet =
        isPath && !hit.need.isEmpty()
            ? tr("Someone to talk to, a breath, a page to write on, one article, step by step.")
            : hit.snippet;
    auto *item = new QListWidgetItem(title, this);
    item->setData(headingRole, heading);
    item->setData(whyRole, why);
    item->setData(snippetRole, snippet);
    QVariantList marks;
    for (const core::TextSpan &span : hit.marks)
        marks.append(QPoint(span.start, span.length));
    item->setData(marksRole, marks);
    QStringList said{title, heading, why, snippet};
    said.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, said.join(u". "_s));
    m_rows.push_back({link, [this, isPath, link] {
                          if (isPath)
                              emit breakUpRequested();
                          else
                              emit chosen(link);
                      }});
}

void SearchResults::addWay(const QString &title, std::function<void()> choose, const QString &link)
{
    new QListWidgetItem(title, this);
    m_rows.push_back({link, std::move(choose)});
}

void SearchResults::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    // What is chosen may bring other rows.
    const std::function<void()> choose = m_rows[static_cast<std::size_t>(row)].choose;
    if (choose)
        choose();
}

void SearchResults::setShown(const QString &link)
{
    m_shown = link;
    markShown();
}

// The place itself; a place somewhere else in the same article is not what is shown.
void SearchResults::markShown()
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const Row &row) {
        return !row.link.isEmpty() && row.link == m_shown;
    });
    showRow(*this, found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin()));
}

QString linkOf(const core::SearchHit &hit)
{
    switch (hit.kind) {
    case core::SearchHit::Kind::Article:
        return hit.anchor.isEmpty() ? hit.id : hit.id + u'#' + hit.anchor;
    case core::SearchHit::Kind::Term:
        return links::glossary + u"#"_s + hit.id;
    case core::SearchHit::Kind::Reference:
        return links::sources + u"#"_s + hit.id;
    case core::SearchHit::Kind::FirstHour:
        break;
    }
    return {};
}

QString titleOf(const core::SearchHit &hit)
{
    return hit.kind == core::SearchHit::Kind::FirstHour
               ? SearchResults::tr("The first hour after a break-up")
               : hit.title;
}

QString SearchResults::linkOf(int row) const
{
    return row < 0 || row >= static_cast<int>(m_rows.size())
               ? QString()
               : m_rows[static_cast<std::size_t>(row)].link;
}

void SearchResults::chooseFirst()
{
    if (m_isFound)
        choose(0);
}

void SearchResults::goToFirst()
{
    const auto first =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return bool(row.choose); });
    if (first != m_rows.end())
        setCurrentRow(static_cast<int>(first - m_rows.begin()));
}

} // namespace app
