// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/settings_page.h"

#include "app/foundation/i18n/language.h"
#include "app/widgets/card.h"
#include "app/widgets/form_row.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_check_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

struct Country {
    const char *code; ///< ISO 3166, or "other"
    const char *name;
};

// Those whose help lines are known.
constexpr std::array supportCountries{
    Country{"AU", QT_TRANSLATE_NOOP("app::SettingsPage", "Australia")},
    Country{"AT", QT_TRANSLATE_NOOP("app::SettingsPage", "Austria")},
    Country{"CA", QT_TRANSLATE_NOOP("app::SettingsPage", "Canada")},
    Country{"DE", QT_TRANSLATE_NOOP("app::SettingsPage", "Germany")},
    Country{"IE", QT_TRANSLATE_NOOP("app::SettingsPage", "Ireland")},
    Country{"NZ", QT_TRANSLATE_NOOP("app::SettingsPage", "New Zealand")},
    Country{"CH", QT_TRANSLATE_NOOP("app::SettingsPage", "Switzerland")},
    Country{"GB", QT_TRANSLATE_NOOP("app::SettingsPage", "United Kingdom")},
    Country{"US", QT_TRANSLATE_NOOP("app::SettingsPage", "United States")},
    Country{"other", QT_TRANSLATE_NOOP("app::SettingsPage", "Another country")},
};

void choose(QComboBox &choice, const QVariant &value)
{
    const QSignalBlocker blocker(choice);
    choice.setCurrentIndex(std::max(0, choice.findData(value)));
}

QGridLayout *addForm(Card &card)
{
    auto *form = new QGridLayout;
    setGap(*form, 1);
    form->setColumnStretch(0, 2);
    form->setColumnStretch(1, 3);
    card.body()->addLayout(form);
    return form;
}

Card *settingsCard(const QString &title)
{
    auto *card = new Card;
    setRhythm(*card->body(), 1, 2);
    card->body()->addWidget(new TextLabel(TextRole::Heading, title));
    return card;
}

// A narrow page holds any row.
void addButtons(Card &card, const std::vector<Button *> &buttons)
{
    for (Button *button : buttons)
        card.body()->addWidget(button, 0, Qt::AlignLeading);
}

} // namespace

SettingsPage::SettingsPage(const QString &recordsFolder, QWidget *parent)
    : ScrollingPage(parent)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_zoom(new QComboBox)
    , m_face(new QComboBox)
    , m_width(new QComboBox)
    , m_advance(new WrappingCheckBox(tr("Go on by itself after an answer")))
    , m_country(new QComboBox)
    , m_seal(new TextLabel(TextRole::Body))
    , m_lockAfter(new QComboBox)
    , m_set(wishButton(tr("Set a passphrase …"), SettingsWish::SetPassphrase))
    , m_lock(wishButton(tr("Lock now"), SettingsWish::LockNow))
    , m_change(wishButton(tr("Change the passphrase …"), SettingsWish::ChangePassphrase))
    , m_newKey(wishButton(tr("New recovery key …"), SettingsWish::NewRecoveryKey))
    , m_remove(wishButton(tr("Remove the passphrase …"), SettingsWish::RemovePassphrase))
    , m_export(wishButton(tr("Export records …"), SettingsWish::Export))
    , m_import(wishButton(tr("Import records …"), SettingsWish::Import))
    , m_erase(wishButton(tr("Erase everything …"), SettingsWish::EraseEverything))
{
    auto *outer = new QHBoxLayout(body());
    setMargins(*outer, 4);
    auto *column = new QVBoxLayout;
    setGap(*column, 2);
    outer->addStretch(1);
    outer->addLayout(column, 8);
    outer->addStretch(1);
    column->addWidget(new TextLabel(TextRole::Title, tr("Settings")));
    column->addWidget(
        new TextLabel(TextRole::Caption, tr("A choice takes effect at once. Nothing of it is "
                                            "about your answers.")));
    for (QWidget *card : {makeLook(), makeReading(), makeQuiz(), makeSupport(), makePassphrase(),
                          makeRecords(recordsFolder), makeProgram()})
        column->addWidget(card);
    column->addStretch(1);
    setSealState(SealState::None);
    setFocusProxy(m_language);
}

QWidget *SettingsPage::makeLook()
{
    auto *card = settingsCard(tr("Language and appearance"));
    QGridLayout *form = addForm(*card);
    for (const QString &code : Language::offered())
        m_language->addItem(Language::nativeName(code), code);
    addFormRow(*form, tr("Language"), m_language);
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });

    m_theme->addItem(tr("Like the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    addFormRow(*form, tr("Appearance"), m_theme);
    follow(m_theme, [](Settings &settings, const QVariant &chosen) {
        settings.theme = static_cast<ThemeChoice>(chosen.toInt());
    });

    double zoom = zoomedOut(0.0);
    for (;; zoom = zoomedIn(zoom)) {
        const int percent = static_cast<int>(std::lround(zoom * 100));
        //: The zoom of the window, with the space your language puts before the sign.
        m_zoom->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
        if (zoomedIn(zoom) <= zoom)
            break;
    }
    addFormRow(*form, tr("Size of everything"), m_zoom);
    follow(m_zoom, [](Settings &settings, const QVariant &chosen) {
        settings.zoom = chosen.toInt() / 100.0;
    });
    return card;
}

QWidget *SettingsPage::makeReading()
{
    auto *card = settingsCard(tr("Reading"));
    QGridLayout *form = addForm(*card);
    m_face->addItem(tr("Without serifs"), static_cast<int>(TypeFace::Sans));
    m_face->addItem(tr("With serifs"), static_cast<int>(TypeFace::Serif));
    addFormRow(*form, tr("Typeface of articles"), m_face);
    follow(m_face, [](Settings &settings, const QVariant &chosen) {
        settings.reading.face = static_cast<TypeFace>(chosen.toInt());
    });
    m_width->addItem(tr("Narrow"), static_cast<int>(TextWidth::Narrow));
    m_width->addItem(tr("Normal"), static_cast<int>(TextWidth::Normal));
    m_width->addItem(tr("Wide"), static_cast<int>(TextWidth::Wide));
    addFormRow(*form, tr("Width of the text"), m_width);
    follow(m_width, [](Settings &settings, const QVariant &chosen) {
        settings.reading.width = static_cast<TextWidth>(chosen.toInt());
    });
    return card;
}

QWidget *SettingsPage::makeQuiz()
{
    auto *card = settingsCard(tr("Quiz"));
    card->body()->addWidget(m_advance);
    card->body()->addWidget(new TextLabel(
        TextRole::Caption, tr("The next statement comes a moment after an answer; Backspace leads "
                              "back. Without it, Enter leads on.")));
    connect(m_advance, &QCheckBox::toggled, this, [this](bool advances) {
        m_settings.advanceByItself = advances;
        emit changed(m_settings);
    });
    return card;
}

QWidget *SettingsPage::makeSupport()
{
    auto *card = settingsCard(tr("Support"));
    QGridLayout *form = addForm(*card);
    m_country->addItem(tr("By the language and region of this computer"), QString());
    for (const auto &[code, name] : supportCountries)
        m_country->addItem(tr(name), QString::fromLatin1(code));
    addFormRow(*form, tr("Help lines of"), m_country);
    follow(m_country, [](Settings &settings, const QVariant &chosen) {
        settings.supportCountry = chosen.toString();
    });
    return card;
}

QWidget *SettingsPage::makePassphrase()
{
    auto *card = settingsCard(tr("Passphrase"));
    card->body()->addWidget(m_seal);
    QGridLayout *form = addForm(*card);
    for (const int minutes : lockAfterChoices) {
        m_lockAfter->addItem(minutes == 0 ? tr("Never")
                                          : tr("After %1 minutes without a key or the mouse")
                                                .arg(QLocale().toString(minutes)),
                             minutes);
    }
    m_lockAfterLabel = addFormRow(*form, tr("Lock by itself"), m_lockAfter);
    follow(m_lockAfter,
           [](Settings &settings, const QVariant &chosen) { settings.lockAfter = chosen.toInt(); });
    addButtons(*card, {m_set, m_lock, m_change, m_newKey, m_remove});
    return card;
}

QWidget *SettingsPage::makeRecords(const QString &folder)
{
    auto *card = settingsCard(tr("Your records"));
    auto *where = new TextLabel(
        TextRole::Body, tr("They are in this folder: %1").arg(QDir::toNativeSeparators(folder)));
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(where);
    addButtons(*card, {m_export, m_import, m_erase});
    return card;
}

QWidget *SettingsPage::makeProgram()
{
    auto *card = settingsCard(tr("The program"));
    addButtons(*card, {wishButton(tr("List of keys"), SettingsWish::ListKeys),
                       wishButton(tr("Show the introduction"), SettingsWish::Introduction),
                       wishButton(tr("About Attachment Atlas"), SettingsWish::About)});
    return card;
}

Button *SettingsPage::wishButton(const QString &words, SettingsWish wish)
{
    auto *button = new Button(ButtonRole::Secondary, words, this);
    connect(button, &QPushButton::clicked, this, [this, wish] { emit wished(wish); });
    return button;
}

void SettingsPage::follow(QComboBox *choice, void (*take)(Settings &, const QVariant &))
{
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, take] {
        take(m_settings, choice->currentData());
        emit changed(m_settings);
    });
}

void SettingsPage::showSettings(const Settings &settings)
{
    m_settings = settings;
    choose(*m_theme, static_cast<int>(settings.theme));
    choose(*m_zoom, static_cast<int>(std::lround(settings.zoom * 100)));
    choose(*m_face, static_cast<int>(settings.reading.face));
    choose(*m_width, static_cast<int>(settings.reading.width));
    choose(*m_country, settings.supportCountry);
    choose(*m_lockAfter, settings.lockAfter);
    const QSignalBlocker blocker(m_advance);
    m_advance->setChecked(settings.advanceByItself);
}

void SettingsPage::setLanguage(const QString &code)
{
    choose(*m_language, code);
}

void SettingsPage::setSealState(SealState state)
{
    const bool isSealed = state == SealState::Sealed;
    switch (state) {
    case SealState::None:
        m_seal->setText(tr("Nothing is saved at the moment, so there is nothing to encrypt."));
        break;
    case SealState::InClear:
        m_seal->setText(tr("Your records have no passphrase: whoever uses this computer as you do "
                           "can read them."));
        break;
    case SealState::Sealed:
        m_seal->setText(tr("Your records are encrypted under a passphrase."));
        break;
    }
    m_set->setVisible(state == SealState::InClear);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lock, m_change, m_newKey, m_remove,
                                                            m_lockAfter, m_lockAfterLabel})
        widget->setVisible(isSealed);
    for (Button *button : {m_export, m_import, m_erase})
        button->setVisible(state != SealState::None);
}

} // namespace app
