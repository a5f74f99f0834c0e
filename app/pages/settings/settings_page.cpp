// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/settings_page.h"

#include "app/foundation/i18n/language.h"
#include "app/pages/settings/passphrase_card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_check_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
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
    , m_passphrase(new PassphraseCard)
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
    for (SettingsCard *card : std::initializer_list<SettingsCard *>{
             makeLook(), makeReading(), makeQuiz(), makeSupport(), m_passphrase,
             makeRecords(recordsFolder), makeProgram()}) {
        column->addWidget(card);
        connect(card, &SettingsCard::wished, this, &SettingsPage::wished);
    }
    follow(m_passphrase->lockAfter(),
           [](Settings &settings, const QVariant &chosen) { settings.lockAfter = chosen.toInt(); });
    column->addStretch(1);
    setSealState(SealState::None);
    setFocusProxy(m_language);
}

SettingsCard *SettingsPage::makeLook()
{
    auto *card = new SettingsCard(tr("Language and appearance"));
    for (const QString &code : Language::offered())
        m_language->addItem(Language::nativeName(code), code);
    card->addChoice(tr("Language"), m_language);
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });

    m_theme->addItem(tr("Like the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    card->addChoice(tr("Appearance"), m_theme);
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
    card->addChoice(tr("Size of everything"), m_zoom);
    follow(m_zoom, [](Settings &settings, const QVariant &chosen) {
        settings.zoom = chosen.toInt() / 100.0;
    });
    return card;
}

SettingsCard *SettingsPage::makeReading()
{
    auto *card = new SettingsCard(tr("Reading"));
    m_face->addItem(tr("Without serifs"), static_cast<int>(TypeFace::Sans));
    m_face->addItem(tr("With serifs"), static_cast<int>(TypeFace::Serif));
    card->addChoice(tr("Typeface of articles"), m_face);
    follow(m_face, [](Settings &settings, const QVariant &chosen) {
        settings.reading.face = static_cast<TypeFace>(chosen.toInt());
    });
    m_width->addItem(tr("Narrow"), static_cast<int>(TextWidth::Narrow));
    m_width->addItem(tr("Normal"), static_cast<int>(TextWidth::Normal));
    m_width->addItem(tr("Wide"), static_cast<int>(TextWidth::Wide));
    card->addChoice(tr("Width of the text"), m_width);
    follow(m_width, [](Settings &settings, const QVariant &chosen) {
        settings.reading.width = static_cast<TextWidth>(chosen.toInt());
    });
    return card;
}

SettingsCard *SettingsPage::makeQuiz()
{
    auto *card = new SettingsCard(tr("Quiz"));
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

SettingsCard *SettingsPage::makeSupport()
{
    auto *card = new SettingsCard(tr("Support"));
    m_country->addItem(tr("By the language and region of this computer"), QString());
    for (const auto &[code, name] : supportCountries)
        m_country->addItem(tr(name), QString::fromLatin1(code));
    card->addChoice(tr("Help lines of"), m_country);
    follow(m_country, [](Settings &settings, const QVariant &chosen) {
        settings.supportCountry = chosen.toString();
    });
    return card;
}

SettingsCard *SettingsPage::makeRecords(const QString &folder)
{
    auto *card = new SettingsCard(tr("Your records"));
    auto *where = new TextLabel(
        TextRole::Body, tr("They are in this folder: %1").arg(QDir::toNativeSeparators(folder)));
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(where);
    m_onRecords = {card->addWish(tr("Export records …"), SettingsWish::Export),
                   card->addWish(tr("Import records …"), SettingsWish::Import),
                   card->addWish(tr("Erase everything …"), SettingsWish::EraseEverything)};
    return card;
}

SettingsCard *SettingsPage::makeProgram()
{
    auto *card = new SettingsCard(tr("The program"));
    card->addWish(tr("List of keys"), SettingsWish::ListKeys);
    card->addWish(tr("Show the introduction"), SettingsWish::Introduction);
    card->addWish(tr("About Attachment Atlas"), SettingsWish::About);
    return card;
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
    showChosen(*m_theme, static_cast<int>(settings.theme));
    showChosen(*m_zoom, static_cast<int>(std::lround(settings.zoom * 100)));
    showChosen(*m_face, static_cast<int>(settings.reading.face));
    showChosen(*m_width, static_cast<int>(settings.reading.width));
    showChosen(*m_country, settings.supportCountry);
    showChosen(*m_passphrase->lockAfter(), settings.lockAfter);
    const QSignalBlocker blocker(m_advance);
    m_advance->setChecked(settings.advanceByItself);
}

void SettingsPage::setLanguage(const QString &code)
{
    showChosen(*m_language, code);
}

void SettingsPage::setSealState(SealState state)
{
    m_passphrase->setSealState(state);
    for (Button *button : m_onRecords)
        button->setVisible(state != SealState::None);
}

} // namespace app
