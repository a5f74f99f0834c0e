// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/settings/settings_page.h"
#include "app/window/window_actions.h"

namespace app
{
namespace
{

WindowAction actionOf(SettingsWish wish)
{
    switch (wish) {
    case SettingsWish::SetPassphrase:
        return WindowAction::SetPassphrase;
    case SettingsWish::ChangePassphrase:
        return WindowAction::ChangePassphrase;
    case SettingsWish::NewRecoveryKey:
        return WindowAction::NewRecoveryKey;
    case SettingsWish::RemovePassphrase:
        return WindowAction::RemovePassphrase;
    case SettingsWish::LockNow:
        return WindowAction::LockNow;
    case SettingsWish::Export:
        return WindowAction::Export;
    case SettingsWish::Import:
        return WindowAction::Import;
    case SettingsWish::EraseEverything:
        return WindowAction::EraseEverything;
    case SettingsWish::ListKeys:
        return WindowAction::ListKeys;
    case SettingsWish::Introduction:
        return WindowAction::Introduction;
    case SettingsWish::About:
        return WindowAction::About;
    }
    return WindowAction::About;
}

class HostedSettings final : public HostedPage<SettingsPage>
{
public:
    explicit HostedSettings(Navigation &navigation)
        : HostedPage(navigation,
                     std::make_unique<SettingsPage>(navigation.services().recordsFolder))
    {
        on(&SettingsPage::changed, [&navigation](const Settings &chosen) {
            navigation.settings() = chosen;
            emit navigation.settingsChanged();
        });
        on(&SettingsPage::languageChosen, &Navigation::languageChosen);
        on(&SettingsPage::wished,
           [&navigation](SettingsWish wish) { emit navigation.actionRequested(actionOf(wish)); });
        refresh();
    }

    void refresh() override
    {
        widget().showSettings(navigation().settings());
        widget().setLanguage(language());
        widget().setSealState(sealState());
    }

private:
    SealState sealState() const
    {
        const core::Store *records = services().records;
        if (!records || records->path().isEmpty())
            return SealState::None;
        return records->isSealed() ? SealState::Sealed : SealState::InClear;
    }
};

} // namespace

std::unique_ptr<Page> hostSettings(Navigation &navigation)
{
    return std::make_unique<HostedSettings>(navigation);
}

} // namespace app
