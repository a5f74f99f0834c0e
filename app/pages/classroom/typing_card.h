// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/plane_questionnaires.h"
#include "core/records/class_drafts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace app
{

class Button;
class TextLabel;

/// Begins to type in paper answers, goes on with what was begun, or forgets it.
class TypingCard final : public QWidget
{
    Q_OBJECT

public:
    /// What a card made anew goes on with.
    struct State {
        QString className;
        QString questionnaire; ///< its name
        int lowest = 0;
        int highest = 0;
    };

    /// Both outlive the card. Without a log nothing can be typed, and the card is hidden.
    TypingCard(const core::InstrumentCatalogue &instruments, core::ClassDrafts *drafts,
               QWidget *parent = nullptr);

    /// Reads the questionnaires and the drafts anew; done whenever the card is shown.
    void refresh();
    /// Another log, which outlives the card.
    void setDrafts(core::ClassDrafts &drafts);

    State takeState() const;
    void restore(const State &state);

signals:
    void beginRequested(const QString &className, const app::PlaneQuestionnaire &questionnaire,
                        core::Scale answers);
    void goOnRequested(core::ClassDraftId draft);
    void problemOccurred(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillQuestionnaires();
    void fillDrafts();
    void addDraft(const core::ClassDraft &draft);
    void proposeRange();
    void check();
    void begin();
    void askForget(core::ClassDraftId draft);
    void forget(core::ClassDraftId draft);

    const core::InstrumentCatalogue &m_instruments;
    core::ClassDrafts *m_drafts;
    std::vector<PlaneQuestionnaire> m_questionnaires;
    QVBoxLayout *m_begun; ///< the drafts
    QLineEdit *m_className;
    QComboBox *m_instrument;
    QSpinBox *m_lowest;
    QSpinBox *m_highest;
    TextLabel *m_problem;
    Button *m_begin;
};

} // namespace app
