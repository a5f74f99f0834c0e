// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/content/content.h"
#include "app/widgets/scrolling_page.h"

#include <QHash>

class QComboBox;
class QVBoxLayout;

namespace app
{

class Disclosure;
class HelpNumbers;
class Link;
class TextLabel;

/// Whom to call, in the first screen, and beneath it what to do now. Needs no records, remembers
/// nothing and opens nothing outside the program.
class SupportPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// `country` as for setCountry().
    SupportPage(Content &content, const QString &language, const QString &country,
                QWidget *parent = nullptr);

    /// Whose numbers are shown: an ISO 3166 code, or empty for the country of the system.
    void setCountry(const QString &country);
    /// Whether there is somewhere to go back to; it is at first.
    void setCanGoBack(bool can);
    /// Goes to the heading with this anchor as soon as the page is seen; empty: to the numbers.
    void goTo(const QString &anchor);

signals:
    void backRequested();
    /// By the person, to be remembered.
    void countryChosen(const QString &country);
    void articleRequested(const QString &link);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeNumbers();
    void addText(const core::Library &library, QVBoxLayout &column);
    void showNumbers();
    void goToWanted();

    core::Result<std::vector<core::SupportCountry>> m_countries;
    QString m_country; ///< empty: by the system
    Link *m_back;
    QComboBox *m_choice;
    HelpNumbers *m_numbers;
    TextLabel *m_note;
    Disclosure *m_sources;
    TextLabel *m_sourcesText;
    QHash<QString, QWidget *> m_headings;
    std::optional<QString> m_wanted;
};

} // namespace app
