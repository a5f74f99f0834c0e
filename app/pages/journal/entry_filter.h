// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/article.h"
#include "core/records/journal.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace app
{

/// Which entries are shown: those of a theme, those with certain words.
class EntryFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryFilter(QWidget *parent = nullptr);

    /// Offers the themes that something was written about. The one that was chosen stays so while
    /// it is among them.
    void setThemes(const std::vector<core::Article> &exercises,
                   const std::vector<core::JournalEntry> &entries);
    /// Only entries of this exercise, whatever words were looked for.
    void showTheme(const QString &articleId);

    /// The theme that is chosen; nothing: all themes.
    std::optional<QString> theme() const;
    QLineEdit &field() { return *m_find; }
    QString words() const;
    bool matches(const core::JournalEntry &entry) const;

signals:
    void changed();
    /// To what was found.
    void listRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitFields();

    QComboBox *m_themes;
    QLineEdit *m_find;
};

} // namespace app
