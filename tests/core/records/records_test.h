// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

/// Records in a folder of their own.
class RecordsTest : public testing::Test
{
protected:
    void SetUp() override { reopen(); }

    /// As after the program was closed.
    void reopen()
    {
        m_store.reset();
        auto opened = core::Store::open(m_folder.path());
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        m_store = std::move(*opened);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<core::Store> m_store;
};
