// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messages.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app::cli
{

QString sentenceFor(const core::Error &error)
{
    switch (error.code) {
    case core::ErrorCode::FileNotFound:
        return u"there is no file %1"_s.arg(error.detail);
    case core::ErrorCode::FileUnreadable:
        return u"the file cannot be read: %1"_s.arg(error.detail);
    case core::ErrorCode::FileTooLarge:
        return u"the file is too large: %1"_s.arg(error.detail);
    case core::ErrorCode::FileNotWritable:
        return u"cannot write: %1"_s.arg(error.detail);
    case core::ErrorCode::DiskFull:
        return u"the disk is full: %1"_s.arg(error.detail);
    case core::ErrorCode::UnknownId:
        return u"there is no instrument \"%1\"; `list` names those there are"_s.arg(error.detail);
    case core::ErrorCode::MissingField:
        return u"not found: %1 (a column of the table or a field of the definition)"_s.arg(
            error.detail);
    case core::ErrorCode::OutOfRange:
        return u"out of range: %1"_s.arg(error.detail);
    case core::ErrorCode::Mismatch:
        return u"this does not go together: %1"_s.arg(error.detail);
    case core::ErrorCode::NotCsv:
        return u"this is no complete table: %1"_s.arg(error.detail);
    case core::ErrorCode::RuleNotApplicable:
        return u"%1 has no anxiety and avoidance means to place on the map, or the rule is not "
               u"made "
               "for it"_s.arg(error.detail);
    case core::ErrorCode::NormNotApplicable:
        return u"there is no comparison sample for this instrument, so this rule cannot be used"_s;
    case core::ErrorCode::NotUtf8:
        return u"the names of the columns are not UTF-8; leave --encoding out or say another"_s;
    // Told by their detail alone, or met in no command.
    case core::ErrorCode::NotJson:
    case core::ErrorCode::WrongType:
    case core::ErrorCode::UnknownValue:
    case core::ErrorCode::DuplicateId:
    case core::ErrorCode::TooMany:
    case core::ErrorCode::TooDeep:
    case core::ErrorCode::TextTooLong:
    case core::ErrorCode::DependencyCycle:
    case core::ErrorCode::NotEnoughAnswers:
    case core::ErrorCode::GroupTooSmall:
    case core::ErrorCode::NotComparable:
    case core::ErrorCode::NotZip:
    case core::ErrorCode::ArchiveNewer:
    case core::ErrorCode::ArchiveSealed:
    case core::ErrorCode::StoreInUse:
    case core::ErrorCode::StoreNewer:
    case core::ErrorCode::StoreDamaged:
    case core::ErrorCode::StoreFailed:
    case core::ErrorCode::RecordNotFound:
    case core::ErrorCode::WrongPassphrase:
    case core::ErrorCode::WrongRecoveryKey:
    case core::ErrorCode::VaultLocked:
    case core::ErrorCode::SealBroken:
    case core::ErrorCode::OutOfMemory:
    case core::ErrorCode::Unexpected:
    case core::ErrorCode::Cancelled:
    case core::ErrorCode::DefinitionChanged:
        return error.detail;
    }
    return error.detail;
}

QString sentenceFor(const core::InstrumentWarning &warning)
{
    using Kind = core::InstrumentWarning::Kind;
    const QString id = warning.itemId;
    switch (warning.kind) {
    case Kind::UnsupportedItem:
        return u"%1: this kind of item cannot be answered here"_s.arg(id);
    case Kind::IgnoredKey:
        return u"%1: ignored, no scoring reads it"_s.arg(warning.path);
    case Kind::RepeatedItem:
        return u"%1: item %2 stands twice in this scoring and counts once"_s.arg(warning.path, id);
    case Kind::UnknownItemInScoring:
        return u"%1: names an item that does not exist"_s.arg(warning.path);
    case Kind::DimensionWithoutScoring:
        return u"dimension %1 has no scoring"_s.arg(id);
    case Kind::MissingText:
        return u"%1: there is no text for item %2"_s.arg(warning.path, id);
    case Kind::UnsupportedScoring:
        return u"%1: is not computed here"_s.arg(warning.path);
    case Kind::IgnoredCondition:
        return u"%1: ignored, every item is shown in the file's order"_s.arg(warning.path);
    case Kind::CodeFromFileName:
        return u"%1: is missing; the file's name is taken: %2"_s.arg(warning.path, id);
    }
    return {};
}

void print(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
}

void complain(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

} // namespace app::cli
