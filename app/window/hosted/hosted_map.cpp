// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/map/map_page.h"
#include "app/window/saved_results.h"

namespace app
{
namespace
{

class HostedMap final : public HostedPage<MapPage>
{
public:
    explicit HostedMap(Navigation &navigation)
        : HostedPage(navigation, std::make_unique<MapPage>())
    {
        if (const auto norm = services().content.norm(Content::referenceInstrument))
            widget().setNorm(*norm);
        widget().setAppearance(navigation.settings().map);
        if (navigation.lab())
            showPeople();
        showDensity();
        on(&MapPage::appearanceChosen, [&navigation](const MapAppearance &appearance) {
            navigation.settings().map = appearance;
        });
        QObject::connect(&navigation, &Navigation::labChanged, &widget(), [this](bool samePeople) {
            // While a line is dragged the people stay.
            if (!samePeople)
                showPeople();
        });
    }

    void refresh() override
    {
        widget().setResults(savedResults(services(), navigation().person()));
    }
    void setPerson(core::PersonId /*person*/) override { refresh(); }
    std::optional<core::PersonId> shownPerson() const override { return navigation().person(); }

    void restore(std::any state) override
    {
        const auto left = std::any_cast<MapPage::State>(std::move(state));
        if (left.result >= 0)
            refresh();
        widget().restore(left);
    }

    bool forgetErased() override
    {
        refresh();
        return true;
    }

private:
    void showPeople()
    {
        const auto &lab = navigation().lab();
        widget().setPeople(lab ? lab->people() : nullptr);
    }

    void showDensity()
    {
        if (const auto density = services().content.referenceDensity(language()))
            widget().setDensity(*density);
    }
};

} // namespace

std::unique_ptr<Page> hostMap(Navigation &navigation)
{
    return std::make_unique<HostedMap>(navigation);
}

} // namespace app
