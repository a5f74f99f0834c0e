// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolling_page.h"
#include "core/report/couple_report.h"

#include <array>
#include <optional>

class QBoxLayout;

namespace app
{

class AttachmentMap;
class CoupleAgreement;
class CoupleNumbers;
class TextLabel;

/// One of two people, as they are to be called, with the result to be shown.
using CouplePerson = core::ReportedPartner;

/// Two people who both agreed, beside each other: the map with both regions, their numbers, how
/// such positions tend to pull on each other, questions for a talk, and the sentences that always
/// stand there. Until both ticks are set there is nothing but the agreement.
class CoupleView final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit CoupleView(QWidget *parent = nullptr);

    /// What couples may talk about, in the language of the program. To be set before a couple.
    void setTalk(const core::CoupleTalk &talk) { m_talk = talk; }
    /// `agreed`: what the records of the two say.
    void setCouple(const CouplePerson &first, const CouplePerson &second,
                   const std::array<bool, 2> &agreed);
    /// Lets go of both results.
    void clear();
    /// Whether more than the agreement is to be seen.
    bool isOpen() const;

    AttachmentMap &map() { return *m_map; }

signals:
    /// To be stored in the records of both.
    void agreementChanged(bool first, bool second);
    void articleRequested(const QString &link);
    void problemOccurred(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makePull();
    QWidget *makeFoot();
    void showAgreed();
    void clearShown();
    void showReport();
    void showCouple(const core::ReportedCouple &couple);
    void openReport();
    core::ReportDocument reportOf(const std::array<QString, 2> &names) const;

    core::CoupleTalk m_talk;
    std::optional<std::array<CouplePerson, 2>> m_people;
    std::optional<core::ReportDocument> m_report; ///< what is shown; none where one is not located

    TextLabel *m_title;
    CoupleAgreement *m_agreement;
    TextLabel *m_problem; ///< why there is no picture
    QWidget *m_body;
    QBoxLayout *m_columns;
    AttachmentMap *m_map;
    TextLabel *m_rule;
    CoupleNumbers *m_numbers;
    TextLabel *m_pull;
    TextLabel *m_questions;
    TextLabel *m_standing;
};

} // namespace app
