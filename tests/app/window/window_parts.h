// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/navigation.h"

#include "tests/utc.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// The window's parts without the window: records of their own, and a stack to show pages in.
class WindowPartsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_language.use(QStringLiteral("en"));
        auto records = core::Store::open(m_folder.path());
        ASSERT_TRUE(records);
        m_records = std::move(*records);
        m_services.emplace(app::Services{.instruments = m_instruments,
                                         .records = m_records.get(),
                                         .recordsError = {},
                                         .keptDamagedFile = {},
                                         .recordsFolder = m_folder.path(),
                                         .voiceProgram = {},
                                         .settingsFile = m_settingsFile,
                                         .appearance = m_appearance,
                                         .language = m_language,
                                         .content = m_content,
                                         .lock = {.cost = {1, 8192}}});
        m_navigation = std::make_unique<app::Navigation>(*m_services, m_settings, m_stack);
        m_stack.resize(900, 700);
    }

    app::Navigation &navigation() { return *m_navigation; }
    core::Store &records() { return *m_records; }

    core::PersonId addPerson(const QString &pseudonym)
    {
        core::Person person;
        person.pseudonym = pseudonym;
        person.createdAt = utc(QDate(2026, 4, 1), QTime(9, 0));
        return *records().people().add(person);
    }

    QTemporaryDir m_folder;
    app::SettingsFile m_settingsFile{m_folder.filePath(QStringLiteral("settings.ini"))};
    app::Appearance m_appearance;
    app::Language m_language;
    core::InstrumentCatalogue m_instruments{QStringLiteral(":/instruments"), {}};
    app::Content m_content{QStringLiteral(":")};
    std::unique_ptr<core::Store> m_records;
    app::Settings m_settings;
    std::optional<app::Services> m_services;
    QStackedWidget m_stack;
    std::unique_ptr<app::Navigation> m_navigation;
};
