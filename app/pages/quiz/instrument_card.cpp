// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/instrument_card.h"

#include "app/pages/quiz/consent_text.h"
#include "app/widgets/form_row.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_check_box.h"
#include "app/widgets/wrapping_row.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

InstrumentCard::InstrumentCard(core::Instrument instrument, const QString &language, Kind kind,
                               bool isSaved, QWidget *parent)
    : QWidget(parent)
    , m_instrument(std::move(instrument))
    , m_kind(kind)
    , m_start(kind == Kind::Recommended ? new Button(ButtonRole::Primary, tr("Begin"))
                                        : new Button(ButtonRole::Secondary, tr("Choose")))
    , m_howMany(new TextLabel(TextRole::Body))
    , m_enter(new Button(ButtonRole::Quiet, tr("Enter a paper sheet")))
{
    // Says what is to be known before.
    setFocusProxy(m_start);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    outer->addWidget(card);
    QVBoxLayout *body = card->body();
    addHeading(*body, language);
    auto *choices = new QGridLayout;
    setGap(*choices, 1);
    choices->setColumnStretch(1, 1);
    addForms(*choices, language);
    addTargets(*body, *choices, language);
    if (choices->count() > 0)
        body->addLayout(choices);
    else
        delete choices;
    if (m_kind == Kind::Recommended)
        addConsent(*body, isSaved);
    else
        body->addWidget(m_start, 0, Qt::AlignTrailing);
    addPaperButtons(*body);
    m_start->setVisible(!m_instrument.keyOnly);
    connect(m_start, &QPushButton::clicked, this, [this] { emit startRequested(request()); });
    // Several questionnaires are on the page, each with a button of these words.
    for (Button *button : findChildren<Button *>()) {
        //: %1 is a button ("Enter a paper sheet"), %2 the questionnaire it is for
        button->setAccessibleName(tr("%1: %2").arg(button->text(), m_instrument.name));
    }
    updateStart();
}

void InstrumentCard::addForms(QGridLayout &choices, const QString &language)
{
    if (m_instrument.forms.size() < 2)
        return;
    m_form = addChoice(choices, tr("Which form"));
    for (const core::Form &form : m_instrument.forms) {
        const QString name = m_instrument.text(form.nameKey, language, form.id);
        //: A form of a questionnaire and the time it usually takes
        m_form->addItem(
            form.minutes > 0 ? tr("%1, about %n minute(s)", nullptr, form.minutes).arg(name) : name,
            form.id);
    }
    connect(m_form, &QComboBox::currentIndexChanged, this, &InstrumentCard::sayHowMany);
    sayHowMany();
}

// What the questionnaire says of itself is said of all its statements.
void InstrumentCard::sayHowMany()
{
    const core::Form *chosen = m_instrument.findForm(request().formId);
    const core::Form *full = m_instrument.findForm(u"full"_s);
    const bool isPart = chosen && full && chosen->itemIds.size() < full->itemIds.size();
    m_howMany->setVisible(isPart);
    if (isPart) {
        m_howMany->setText(tr("Chosen below: %1 of these %2 statements.")
                               .arg(QLocale().toString(chosen->itemIds.size()),
                                    QLocale().toString(full->itemIds.size())));
    }
}

// One from a list, or several with a tick each.
void InstrumentCard::addTargets(QVBoxLayout &column, QGridLayout &choices, const QString &language)
{
    const bool several = m_instrument.findTarget(namedTarget) != nullptr;
    if (!several) {
        if (m_instrument.targets.empty())
            return;
        m_target = addChoice(choices, tr("About whom"));
        for (const core::Target &target : m_instrument.targets)
            m_target->addItem(m_instrument.text(target.nameKey, language, target.id));
        return;
    }
    column.addWidget(new TextLabel(
        TextRole::Caption, tr("Choose the relationships to answer for, one after another:")));
    for (const core::Target &target : m_instrument.targets) {
        auto *box = new WrappingCheckBox(m_instrument.text(target.nameKey, language, target.id));
        m_targets.push_back(box);
        connect(box, &QCheckBox::toggled, this, &InstrumentCard::updateStart);
        column.addWidget(box);
        if (target.id != namedTarget)
            continue;
        m_name = new QLineEdit;
        m_name->setPlaceholderText(tr("A name or a word only you need to understand"));
        m_name->setAccessibleName(tr("Name of this person"));
        m_name->setMaxLength(80);
        connect(m_name, &QLineEdit::textEdited, box,
                [box](const QString &text) { box->setChecked(!text.trimmed().isEmpty()); });
        column.addWidget(m_name);
    }
}

void InstrumentCard::addHeading(QVBoxLayout &column, const QString &language)
{
    column.addWidget(new TextLabel(TextRole::Heading, m_instrument.name));
    column.addWidget(
        new TextLabel(TextRole::Body, m_instrument.text(m_instrument.descriptionKey, language,
                                                        m_instrument.description)));
    m_howMany->setObjectName(u"howMany"_s);
    m_howMany->hide();
    column.addWidget(m_howMany);
}

QComboBox *InstrumentCard::addChoice(QGridLayout &choices, const QString &words)
{
    auto *choice = new QComboBox;
    addFormRow(choices, words, choice);
    return choice;
}

void InstrumentCard::addConsent(QVBoxLayout &column, bool isSaved)
{
    auto *text = new ConsentText(m_instrument, isSaved);
    column.addWidget(text);
    const auto describe = [this, text] {
        const core::Form *form = m_instrument.findForm(request().formId);
        text->setMinutes(form ? form->minutes : 0);
        m_start->setAccessibleDescription(text->text());
    };
    describe();
    if (m_form)
        connect(m_form, &QComboBox::currentIndexChanged, text, describe);
    auto *row = new WrappingRow;
    auto *support = new Button(ButtonRole::Quiet, tr("Support and help lines"));
    row->addWidget(support);
    row->addStretch(1);
    row->addWidget(m_start);
    column.addLayout(row);
    connect(support, &QPushButton::clicked, this, &InstrumentCard::supportRequested);
}

void InstrumentCard::addPaperButtons(QVBoxLayout &column)
{
    auto *row = new WrappingRow;
    setGap(*row, 1);
    auto *print = new Button(ButtonRole::Quiet, m_instrument.keyOnly ? tr("Print an answer sheet")
                                                                     : tr("Print a blank sheet"));
    row->addWidget(m_enter);
    row->addWidget(print);
    if (m_instrument.keyOnly) {
        auto *wording = new Button(ButtonRole::Quiet, tr("Type in the wording …"));
        row->addWidget(wording);
        connect(wording, &QPushButton::clicked, this,
                [this] { emit wordingRequested(m_instrument); });
    }
    row->addStretch(1);
    column.addLayout(row);
    connect(m_enter, &QPushButton::clicked, this,
            [this] { emit startRequested(request(AnswerWay::FromPaper)); });
    connect(print, &QPushButton::clicked, this, [this] { emit printRequested(request()); });
}

void InstrumentCard::updateStart()
{
    const bool isComplete =
        m_targets.empty() || std::any_of(m_targets.begin(), m_targets.end(),
                                         [](const QCheckBox *box) { return box->isChecked(); });
    m_start->setEnabled(isComplete);
    m_enter->setEnabled(isComplete);
}

QuizRequest InstrumentCard::request(AnswerWay way) const
{
    QuizRequest request{
        m_instrument, m_form ? m_form->currentData().toString() : u"full"_s, {}, way};
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (!m_targets[i]->isChecked())
            continue;
        const core::Target &target = m_instrument.targets[i];
        request.targets.push_back(
            {target, target.id == namedTarget ? m_name->text().trimmed() : QString()});
    }
    if (m_target)
        request.targets.push_back(
            {m_instrument.targets[static_cast<std::size_t>(m_target->currentIndex())], {}});
    if (request.targets.empty())
        request.targets.push_back({});
    return request;
}

} // namespace app
