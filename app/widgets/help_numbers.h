// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/help_lines.h"

#include <QWidget>

class QGridLayout;

namespace app
{

class Button;
class TextLabel;

/// Numbers to call, the emergency number first: each large, with whose it is, for whom and when,
/// and a button that copies it. Nothing is dialled and nothing is opened.
class HelpNumbers final : public QWidget
{
    Q_OBJECT

public:
    /// Wide: a number beside its words. Narrow: above them, in few words.
    enum class Shape { Wide, Narrow };

    explicit HelpNumbers(Shape shape, QWidget *parent = nullptr);

    /// The country's emergency number, and these lines.
    void setNumbers(const core::SupportCountry &country, const std::vector<core::HelpLine> &lines);

protected:
    bool event(QEvent *event) override;

private:
    void add(const QString &number, const QString &name, const QString &words);
    Button *makeCopy(const QString &number, const QString &name);

    Shape m_shape;
    QGridLayout *m_grid;
    QWidget *m_rows = nullptr;
    std::vector<TextLabel *> m_wideNumbers;
};

/// The country whose numbers are shown: `chosen`, or where that is empty the one that the system is
/// set to. An ISO 3166 code, or empty where neither is known.
QString supportCountryCode(const QString &chosen);

} // namespace app
