// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/search_results.h"

#include "app/foundation/content/article_link.h"
#include "app/foundation/theme/control_shapes.h"
#include "app/pages/learn/article_list.h"
#include "app/widgets/text.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int headingRole = Qt::UserRole;
constexpr int snippetRole = Qt::UserRole + 1;
constexpr int marksRole = Qt::UserRole + 2;

/// One hit as three kinds of type: the title, where in it, and the words around the match.
class HitPainting
{
public:
    HitPainting(const QModelIndex &index, const QFont &font, double width, const Theme &theme)
    {
        add(index.data().toString(), emphasised(fontFor(TextRole::Body, font)), theme.text, {},
            width);
        add(index.data(headingRole).toString(), fontFor(TextRole::Caption, font), theme.mutedText,
            {}, width);
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
    const auto choose = [this](const QListWidgetItem *item) { emit chosen(linkOf(row(item))); };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void SearchResults::setHits(const std::vector<core::SearchHit> &hits, Above above)
{
    m_hits = hits;
    clear();
    for (const core::SearchHit &hit : hits) {
        auto *item = new QListWidgetItem(hit.title, this);
        item->setData(headingRole, hit.heading);
        item->setData(snippetRole, hit.snippet);
        QVariantList marks;
        for (const core::TextSpan &span : hit.marks)
            marks.append(QPoint(span.start, span.length));
        item->setData(marksRole, marks);
        item->setData(Qt::AccessibleTextRole,
                      QStringList{hit.title, hit.heading, hit.snippet}.join(u". "_s));
    }
    if (hits.empty()) {
        auto *nothing = new QListWidgetItem(
            above == Above::Support
                ? tr("No article has these words. What stands above may do more for you now.")
                : tr("Nothing contains these words. Fewer words, or others, may find it."),
            this);
        nothing->setFlags(Qt::NoItemFlags);
    }
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
    }
    return {};
}

QString SearchResults::linkOf(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return {};
    return app::linkOf(m_hits[static_cast<std::size_t>(row)]);
}

void SearchResults::chooseFirst()
{
    if (!m_hits.empty())
        emit chosen(linkOf(0));
}

} // namespace app
