// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/instrument_catalogue.h"

#include "core/instrument/osd_writer.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

class InstrumentCatalogueTest : public testing::Test
{
protected:
    core::Instrument tea()
    {
        return core::readInstrumentFile(QStringLiteral(ATLAS_TEST_DATA "/osd/good.osd"))
            ->instrument;
    }

    QTemporaryDir m_folder;
    core::InstrumentCatalogue m_catalogue{QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"),
                                          m_folder.path() + u"/own"_s};
};

} // namespace

TEST_F(InstrumentCatalogueTest, KeepsAnOpenedDefinitionEqualToItself)
{
    EXPECT_TRUE(m_catalogue.ownInstruments().empty());
    ASSERT_TRUE(m_catalogue.keep(tea()));
    ASSERT_TRUE(m_catalogue.keep(tea())) << "twice is once";
    ASSERT_EQ(m_catalogue.ownInstruments().size(), 1U);
    EXPECT_EQ(m_catalogue.ownInstruments().front(), tea());
    EXPECT_FALSE(m_catalogue.ids().contains(u"tea"_s)) << "what is shipped stays what it is";
}

TEST_F(InstrumentCatalogueTest, FindsTheVeryVersionByItsHash)
{
    const core::Instrument first = tea();
    const core::Instrument second =
        core::withPlane(first, {first.plane->avoidance, first.plane->anxiety})->instrument;
    ASSERT_NE(first.definitionHash, second.definitionHash);
    ASSERT_TRUE(m_catalogue.keep(first));
    ASSERT_TRUE(m_catalogue.keep(second));
    EXPECT_EQ(*m_catalogue.definition(u"tea"_s, second.definitionHash), second);
    EXPECT_EQ(*m_catalogue.definition(u"tea"_s, first.definitionHash), first);
    ASSERT_TRUE(m_catalogue.forget(first.definitionHash));
    EXPECT_EQ(m_catalogue.definition(u"tea"_s, first.definitionHash).error().code,
              ErrorCode::DefinitionChanged);
    EXPECT_EQ(m_catalogue.definition(u"coffee"_s, first.definitionHash).error().code,
              ErrorCode::UnknownId);
}

TEST_F(InstrumentCatalogueTest, LeavesOutAFileThatCannotBeRead)
{
    ASSERT_TRUE(m_catalogue.keep(tea()));
    ASSERT_TRUE(QFile::copy(QStringLiteral(ATLAS_TEST_DATA "/osd/unknown-item-type.osd"),
                            m_folder.path() + u"/own/broken.osd"_s));
    EXPECT_EQ(m_catalogue.ownInstruments().size(), 1U);
}

TEST_F(InstrumentCatalogueTest, SaysThatNothingCanBeKeptWithoutAFolder)
{
    const core::InstrumentCatalogue shippedOnly(u":/instruments"_s);
    EXPECT_EQ(shippedOnly.keep(tea()).error().code, ErrorCode::FileNotWritable);
}

TEST_F(InstrumentCatalogueTest, PlacesNoScoringThatDoesNotExist)
{
    EXPECT_EQ(core::withPlane(tea(), {u"warm"_s, u"nowhere"_s}).error().code, ErrorCode::UnknownId);
    const auto placed = core::withPlane(tea(), {tea().scorings[0].id, tea().scorings[1].id});
    ASSERT_TRUE(placed);
    ASSERT_TRUE(placed->instrument.plane);
    EXPECT_EQ(placed->instrument.plane->anxiety, tea().scorings[0].id);
    EXPECT_EQ(placed->instrument.items, tea().items);
}
