// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/content/content.h"
#include "app/widgets/fitted_dialog.h"

#include <memory>

namespace app
{

class ArticleView;

/// Articles without records: for whoever needs the page with help lines while the records are
/// locked. Links to other articles lead there; nothing is remembered.
class SupportReader final : public FittedDialog
{
    Q_OBJECT

public:
    SupportReader(Content &content, const QString &language, QWidget *parent = nullptr);

    void showArticle(const QString &link);

private:
    QString m_language;
    std::shared_ptr<const core::Library> m_library;
    ArticleView *m_view;
};

} // namespace app
