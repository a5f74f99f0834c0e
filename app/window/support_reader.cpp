// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/support_reader.h"

#include "app/foundation/text/wording.h"
#include "app/pages/learn/article_view.h"
#include "app/pages/learn/page_dialogs.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QVBoxLayout>

namespace app
{

SupportReader::SupportReader(Content &content, const QString &language, QWidget *parent)
    : FittedDialog(parent)
    , m_language(language)
    , m_view(new ArticleView)
{
    setWindowTitle(tr("Support and help lines"));
    setMargins(*this->content(), 1);
    this->content()->addWidget(m_view, 1);
    auto *close = new Button(ButtonRole::Primary, tr("Close"));
    buttons()->addStretch(1);
    buttons()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_view, &ArticleView::articleRequested, this, &SupportReader::showArticle);
    connect(m_view, &ArticleView::externalLinkRequested, this,
            [this](const QUrl &address) { pagedialogs::openAddress(*this, address); });
    const auto library = content.library(language);
    if (library)
        m_library = *library;
    else
        m_view->showPage(failurePage(wording::errorSentence(library.error())));
    setWish(0.0, 70.0);
}

void SupportReader::showArticle(const QString &link)
{
    const core::Article *article =
        m_library ? m_library->article(link.section(u'#', 0, 0)) : nullptr;
    if (!article)
        return;
    m_view->showPage(articlePage(*m_library, *article, {m_language, {}, {}}));
    if (const QString anchor = link.section(u'#', 1); !anchor.isEmpty())
        m_view->goToAnchor(anchor);
}

} // namespace app
