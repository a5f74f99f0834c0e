// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/saved_result.h"
#include "core/records/person.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace app
{

class CoupleView;
class TextLabel;

/// Two people beside each other: which result of each, and the view of both, which asks for both
/// agreements before it shows anything.
class SideBySide final : public QWidget
{
    Q_OBJECT

public:
    struct Side {
        core::Person person;
        std::vector<SavedResult> results; ///< newest first
    };

    explicit SideBySide(QWidget *parent = nullptr);

    /// couple() has been told before what couples may talk about.
    void setSides(const Side &first, const Side &second);
    /// Lets go of both.
    void clear();

    /// What is chosen.
    struct State {
        std::array<core::AssessmentId, 2> results{}; ///< one of each; 0: none
        QRectF view = wholeView;                     ///< the part of the map that is seen
    };
    State state() const;
    /// After setSides(): of those.
    void restore(const State &state);

    CoupleView &couple() { return *m_couple; }

signals:
    void backRequested();
    /// To be kept with both persons.
    void agreementChanged(bool first, bool second);
    void articleRequested(const QString &link);
    void problemOccurred(const QString &sentence);

private:
    bool bothAgree() const;
    void showChoices();
    void changeAgreement(bool first, bool second);
    QString whatIsMissing() const; ///< empty: nothing
    void showCouple();

    std::array<Side, 2> m_sides;
    std::array<int, 2> m_chosen{}; ///< which result of each
    TextLabel *m_missing;
    QWidget *m_choices;
    std::array<TextLabel *, 2> m_labels{};
    std::array<QComboBox *, 2> m_results{};
    CoupleView *m_couple;
};

} // namespace app
