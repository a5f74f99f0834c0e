// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/navigation.h"

namespace app
{

/// A page made of a widget that knows nothing of the window. Where the widget has wishes that all
/// pages have (an article, help lines, a sentence for the person, a file that was saved, somebody
/// to be kept too), they are heard, and its title is the page's.
template <class Widget> class HostedPage : public Page
{
public:
    Widget &widget() override { return *m_widget; }

    /// All of the widget's State, where it has one; nothing while the records are locked.
    std::any takeState([[maybe_unused]] Keep keep) override
    {
        if constexpr (requires { typename Widget::State; }) {
            if (keep == Keep::Everything)
                return m_widget->takeState();
        }
        return {};
    }
    void restore([[maybe_unused]] std::any state) override
    {
        if constexpr (requires { typename Widget::State; })
            m_widget->restore(std::any_cast<typename Widget::State>(std::move(state)));
    }

    QString title() const override
    {
        if constexpr (requires(const Widget &widget) { widget.title(); })
            return m_widget->title();
        return {};
    }

protected:
    HostedPage(Navigation &navigation, std::unique_ptr<Widget> widget)
        : m_navigation(navigation)
        , m_widget(std::move(widget))
    {
        if constexpr (requires { &Widget::articleRequested; })
            on(&Widget::articleRequested, &Navigation::showArticle);
        if constexpr (requires { &Widget::supportRequested; })
            on(&Widget::supportRequested, &Navigation::showSupport);
        if constexpr (requires { &Widget::breakUpRequested; })
            on(&Widget::breakUpRequested, &Navigation::showFirstHour);
        if constexpr (requires { &Widget::titleChanged; })
            on(&Widget::titleChanged, &Navigation::titleChanged);
        if constexpr (requires { &Widget::problemOccurred; })
            on(&Widget::problemOccurred, &Navigation::noticed);
        if constexpr (requires { &Widget::clientRequested; })
            on(&Widget::clientRequested, &Navigation::addPerson);
        if constexpr (requires { &Widget::saved; })
            on(&Widget::saved, &Navigation::saved);
    }

    const Widget &page() const { return *m_widget; }
    Navigation &navigation() const { return m_navigation; }
    const Services &services() const { return m_navigation.services(); }
    QString language() const { return services().language.current(); }

    /// Leads a wish of the widget to Navigation, as long as the widget lives: to a member of it,
    /// which may be a signal, or to a function.
    template <class Signal, class Slot> void on(Signal signal, Slot slot)
    {
        QObject::connect(m_widget.get(), signal, &m_navigation, std::move(slot));
    }

private:
    Navigation &m_navigation;
    std::unique_ptr<Widget> m_widget;
};

} // namespace app
