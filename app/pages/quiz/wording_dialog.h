// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"
#include "app/widgets/saves_draft.h"
#include "core/instrument/with_wording.h"

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;
class QVBoxLayout;

namespace app
{

class Button;
class TextLabel;

/// Gives a scoring key its wording: statements pasted as lines or typed one by one, the language,
/// the instruction, words for the answers if wanted, and the person's word that they have the right
/// to it. The wording goes nowhere but into the definition the dialog hands on.
///
/// It stays open until that is kept: whoever listens to agreed() accepts it, or says why not.
/// Closed before, it leaves what was typed as a draft.
class WordingDialog final : public FittedDialog, public SavesDraft
{
    Q_OBJECT

public:
    WordingDialog(core::Instrument key, const QString &language, QWidget *parent = nullptr);

    /// Goes on with what draftLeft() gave; the right to it has to be said again.
    void setDraft(const core::Wording &draft);
    /// Why it could not be kept, in one sentence.
    void say(const QString &sentence);
    /// Closes and leaves the draft.
    void saveDraft() override { reject(); }

signals:
    /// The person has agreed; an instrument that can be taken.
    void agreed(const core::Instrument &instrument);
    /// Closed without being kept: what was typed until then, with an anchor for each point or none,
    /// and under an empty id pasted lines that did not fit; nothing where nothing was typed.
    void draftLeft(const std::optional<core::Wording> &draft);

public slots:
    void reject() override;

private:
    QWidget *pasteSide();
    QWidget *tableSide();
    void addAnchors(QVBoxLayout &column);
    void addButtons();
    void takePasted();
    void updateAdd();
    void add();
    core::Wording wording() const;
    core::Wording draft() const;

    core::Instrument m_key;
    QStringList m_ids;    ///< of the items, a row each
    QStringList m_pasted; ///< the lines that were taken into the table
    QComboBox *m_language;
    QPlainTextEdit *m_paste;
    TextLabel *m_lines;
    QTableWidget *m_table;
    TextLabel *m_words;
    QLineEdit *m_instruction;
    /// A field for each point of the scale; none where the items share no scale.
    std::vector<QLineEdit *> m_anchors;
    core::Wording m_untouched; ///< the draft of nothing typed
    TextLabel *m_problem;
    QCheckBox *m_right;
    Button *m_add;
};

} // namespace app
