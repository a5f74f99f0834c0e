// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_json.h"

#include "core/base/json_fields.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr int maxCount = 1'000'000'000;
constexpr qsizetype maxPrompts = 1000;

constexpr std::array marks{
    std::pair{ColourMark::None, "none"},     std::pair{ColourMark::Blue, "blue"},
    std::pair{ColourMark::Orange, "orange"}, std::pair{ColourMark::Green, "green"},
    std::pair{ColourMark::Purple, "purple"}, std::pair{ColourMark::Yellow, "yellow"},
    std::pair{ColourMark::Grey, "grey"}};

QString nameOf(ColourMark mark)
{
    const auto *const found = std::find_if(marks.begin(), marks.end(),
                                           [&](const auto &pair) { return pair.first == mark; });
    return QString::fromLatin1(found->second);
}

constexpr std::array practiceKinds{PracticeKind::Vignette, PracticeKind::Question};

QString nameOf(PracticeKind kind)
{
    switch (kind) {
    case PracticeKind::Vignette:
        return u"vignette"_s;
    case PracticeKind::Question:
        return u"question"_s;
    }
    return {};
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString hashText(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QDateTime timeIn(JsonFields &fields, const QString &key)
{
    const QDateTime time = QDateTime::fromString(fields.text(key), Qt::ISODateWithMs);
    if (!time.isValid())
        fields.fail(ErrorCode::WrongType, key, u"is not a time"_s);
    return time.toUTC();
}

// A number is an answer, null an item that was left out.
QMap<QString, std::optional<int>> answersIn(JsonFields &fields, const QString &key)
{
    QMap<QString, std::optional<int>> answers;
    const QJsonValue value = fields.value(key);
    if (!value.isObject())
        fields.fail(ErrorCode::WrongType, key, u"is not an object"_s);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const double number = it.value().toDouble(0.5);
        if (it.value().isNull())
            answers.insert(it.key(), std::nullopt);
        else if (std::abs(number) <= maxCount && number == static_cast<int>(number))
            answers.insert(it.key(), static_cast<int>(number));
        else
            fields.fail(ErrorCode::WrongType, key + u'.' + it.key(),
                        u"is not a whole number or null"_s);
    }
    return answers;
}

void readAnswers(JsonFields &fields, QMap<QString, int> &answers, QSet<QString> &skipped)
{
    const auto read = answersIn(fields, u"answers"_s);
    for (auto it = read.begin(); it != read.end(); ++it) {
        if (it.value())
            answers.insert(it.key(), *it.value());
        else
            skipped.insert(it.key());
    }
}

QJsonObject answersJson(const QMap<QString, int> &answers, const QSet<QString> &skipped)
{
    QJsonObject json;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        json.insert(it.key(), it.value());
    for (const QString &itemId : skipped)
        json.insert(itemId, QJsonValue::Null);
    return json;
}

// The look-ups that records need besides those of JsonFields.
class RecordFields
{
public:
    RecordFields(const QJsonObject &json, const QString &where)
        : m_reading(where)
        , m_fields(json, {}, m_reading)
    {
    }

    JsonFields *operator->() { return &m_fields; }
    JsonFields &operator*() { return m_fields; }

    QDateTime time(const QString &key) { return timeIn(m_fields, key); }
    std::optional<QDateTime> optionalTime(const QString &key)
    {
        return m_fields.optionalText(key).isEmpty() ? std::nullopt : std::optional(time(key));
    }
    QDate date(const QString &key)
    {
        const QDate date = QDate::fromString(m_fields.text(key), Qt::ISODate);
        if (!date.isValid())
            m_fields.fail(ErrorCode::WrongType, key, u"is not a date"_s);
        return date;
    }
    QByteArray hash(const QString &key)
    {
        const QByteArray hash = QByteArray::fromHex(m_fields.text(key).toLatin1());
        if (hash.size() != 32)
            m_fields.fail(ErrorCode::WrongType, key, u"is not a SHA-256"_s);
        return hash;
    }
    /// May be empty, but is there.
    QString presentText(const QString &key)
    {
        if (!m_fields.has(key))
            m_fields.fail(ErrorCode::MissingField, key, u"is missing"_s);
        return m_fields.optionalText(key);
    }
    bool presentFlag(const QString &key)
    {
        if (!m_fields.has(key))
            m_fields.fail(ErrorCode::MissingField, key, u"is missing"_s);
        return m_fields.flag(key);
    }

    template <class Value> Result<Value> result(Value value) const
    {
        return m_reading.error().resultOf(std::move(value));
    }

private:
    JsonReading m_reading;
    JsonFields m_fields;
};

} // namespace

QJsonObject toJson(const Person &person)
{
    QList<PersonId> agreed(person.agreedWith.begin(), person.agreedWith.end());
    std::sort(agreed.begin(), agreed.end());
    QJsonArray agreedWith;
    for (const PersonId id : agreed)
        agreedWith.append(id);
    return {{u"pseudonym"_s, person.pseudonym},
            {u"mark"_s, nameOf(person.mark)},
            {u"notes"_s, person.notes},
            {u"archived"_s, person.archived},
            {u"createdAt"_s, person.createdAt.isValid() ? timeText(person.createdAt) : QString()},
            {u"agreedWith"_s, agreedWith}};
}

Result<Person> readPerson(const QJsonObject &json, const QString &where)
{
    RecordFields fields(json, where);
    Person person;
    person.pseudonym = fields->optionalText(u"pseudonym"_s);
    const QString mark = fields->optionalText(u"mark"_s);
    const auto *const found = std::find_if(marks.begin(), marks.end(), [&](const auto &pair) {
        return mark == QLatin1StringView(pair.second);
    });
    if (found != marks.end())
        person.mark = found->first;
    else if (!mark.isEmpty())
        fields->fail(ErrorCode::UnknownValue, u"mark"_s, u"is no colour mark"_s);
    person.notes = fields->optionalText(u"notes"_s);
    person.archived = fields->flag(u"archived"_s);
    person.createdAt = fields.optionalTime(u"createdAt"_s).value_or(QDateTime());
    if (fields->has(u"agreedWith"_s)) {
        for (const QJsonValue &id : fields->array(u"agreedWith"_s)) {
            if (id.toInteger() > 0)
                person.agreedWith.insert(id.toInteger());
            else
                fields->fail(ErrorCode::WrongType, u"agreedWith"_s, u"holds no person"_s);
        }
    }
    return fields.result(person);
}

QJsonObject toJson(const Assessment &assessment)
{
    QJsonObject json{
        {u"title"_s, assessment.title},
        {u"notes"_s, assessment.notes},
        {u"instrument"_s, assessment.instrumentId},
        {u"definition"_s, hashText(assessment.definitionHash)},
        {u"form"_s, assessment.formId},
        {u"target"_s, assessment.targetId},
        {u"targetName"_s, assessment.targetName},
        {u"language"_s, assessment.language},
        {u"startedAt"_s, timeText(assessment.startedAt)},
        {u"finishedAt"_s, assessment.finishedAt ? timeText(*assessment.finishedAt) : QString()},
        {u"currentItem"_s, assessment.currentItemId},
        {u"answers"_s, answersJson(assessment.answers, assessment.skipped)}};
    if (assessment.onPaper)
        json.insert(u"onPaper"_s, true);
    QJsonArray corrections;
    for (const Correction &correction : assessment.corrections) {
        corrections.append(QJsonObject{
            {u"madeAt"_s, timeText(correction.madeAt)},
            {u"finishedAt"_s, timeText(correction.before.finishedAt)},
            {u"answers"_s, answersJson(correction.before.answers, correction.before.skipped)}});
    }
    if (!corrections.isEmpty())
        json.insert(u"corrections"_s, corrections);
    return json;
}

Result<Assessment> readAssessment(const QJsonObject &json, const QString &where)
{
    RecordFields fields(json, where);
    Assessment assessment;
    assessment.title = fields->optionalText(u"title"_s);
    assessment.notes = fields->optionalText(u"notes"_s);
    assessment.instrumentId = fields->text(u"instrument"_s);
    assessment.definitionHash = fields.hash(u"definition"_s);
    assessment.formId = fields->optionalText(u"form"_s);
    assessment.targetId = fields->optionalText(u"target"_s);
    assessment.targetName = fields->optionalText(u"targetName"_s);
    assessment.language = fields->optionalText(u"language"_s);
    assessment.startedAt = fields.time(u"startedAt"_s);
    assessment.finishedAt = fields.optionalTime(u"finishedAt"_s);
    assessment.currentItemId = fields->optionalText(u"currentItem"_s);
    readAnswers(*fields, assessment.answers, assessment.skipped);
    assessment.onPaper = fields->flag(u"onPaper"_s);
    if (fields->has(u"corrections"_s)) {
        for (JsonFields &each : fields->objects(u"corrections"_s, maxCorrections + 1)) {
            Correction correction{timeIn(each, u"madeAt"_s),
                                  {timeIn(each, u"finishedAt"_s), {}, {}}};
            readAnswers(each, correction.before.answers, correction.before.skipped);
            assessment.corrections.push_back(std::move(correction));
        }
    }
    return fields.result(assessment);
}

QJsonObject toJson(const JournalEntry &entry)
{
    QJsonArray answers;
    for (const JournalEntry::Answer &answer : entry.answers)
        answers.append(QJsonObject{{u"prompt"_s, answer.prompt}, {u"text"_s, answer.text}});
    return {{u"writtenAt"_s, timeText(entry.writtenAt)},
            {u"theme"_s, entry.theme},
            {u"title"_s, entry.title},
            {u"text"_s, entry.text},
            {u"answers"_s, answers}};
}

Result<JournalEntry> readJournalEntry(const QJsonObject &json, const QString &where)
{
    RecordFields fields(json, where);
    JournalEntry entry;
    entry.writtenAt = fields.time(u"writtenAt"_s);
    entry.theme = fields->optionalText(u"theme"_s);
    entry.title = fields->optionalText(u"title"_s);
    entry.text = fields->optionalText(u"text"_s);
    for (JsonFields &answer : fields->objects(u"answers"_s, maxPrompts))
        entry.answers.push_back({answer.optionalText(u"prompt"_s), answer.optionalText(u"text"_s)});
    return fields.result(entry);
}

QJsonObject toJson(const Bookmark &bookmark)
{
    return {{u"link"_s, bookmark.link}, {u"madeAt"_s, timeText(bookmark.madeAt)}};
}

Result<Bookmark> readBookmark(const QJsonObject &json, const QString &where)
{
    RecordFields fields(json, where);
    const Bookmark bookmark{fields->text(u"link"_s), fields.time(u"madeAt"_s)};
    return fields.result(bookmark);
}

QJsonObject toJson(const ReadingState &reading)
{
    return {{u"article"_s, reading.articleId},
            {u"position"_s, reading.textPosition},
            {u"finished"_s, reading.finished},
            {u"lastRead"_s, timeText(reading.lastRead)}};
}

Result<ReadingState> readReadingState(const QJsonObject &json, const QString &where)
{
    RecordFields fields(json, where);
    const ReadingState reading{fields->text(u"article"_s),
                               fields->wholeNumber(u"position"_s, 0, maxCount),
                               fields->flag(u"finished"_s), fields.time(u"lastRead"_s)};
    return fields.result(reading);
}

QJsonObject toJson(const Highlight &highlight)
{
    return {{u"article"_s, highlight.articleId}, {u"language"_s, highlight.language},
            {u"start"_s, highlight.start},       {u"quotation"_s, highlight.quotation},
            {u"note"_s, highlight.note},         {u"madeAt"_s, timeText(highlight.madeAt)}};
}

Result<Highlight> readHighlight(const QJsonObject &json, const QString &where)
{
    RecordFields fields(json, where);
    Highlight highlight;
    highlight.articleId = fields->text(u"article"_s);
    highlight.language = fields->optionalText(u"language"_s);
    highlight.start = fields->wholeNumber(u"start"_s, 0, maxCount);
    highlight.quotation = fields->optionalText(u"quotation"_s);
    highlight.note = fields->optionalText(u"note"_s);
    highlight.madeAt = fields.time(u"madeAt"_s);
    return fields.result(highlight);
}

QJsonObject toJson(const PracticeRecord &practice)
{
    return {{u"kind"_s, nameOf(practice.kind)}, {u"id"_s, practice.id},
            {u"box"_s, practice.box},           {u"due"_s, practice.due.toString(Qt::ISODate)},
            {u"times"_s, practice.times},       {u"hits"_s, practice.hits}};
}

Result<PracticeRecord> readPracticeRecord(const QJsonObject &json, const QString &where)
{
    RecordFields fields(json, where);
    PracticeRecord practice;
    const QString kind = fields->text(u"kind"_s);
    const auto *const found =
        std::find_if(practiceKinds.begin(), practiceKinds.end(),
                     [&](PracticeKind known) { return nameOf(known) == kind; });
    if (found != practiceKinds.end())
        practice.kind = *found;
    else
        fields->fail(ErrorCode::UnknownValue, u"kind"_s, u"is nothing to practise"_s);
    practice.id = fields->text(u"id"_s);
    practice.box = fields->wholeNumber(u"box"_s, 1, 5);
    practice.due = fields.date(u"due"_s);
    practice.times = fields->wholeNumber(u"times"_s, 0, maxCount);
    practice.hits = fields->wholeNumber(u"hits"_s, 0, maxCount);
    return fields.result(practice);
}

QJsonObject toJson(const ClassDraft &draft)
{
    return {{u"name"_s, draft.name},
            {u"instrument"_s, draft.instrumentId},
            {u"form"_s, draft.formId},
            {u"definition"_s, hashText(draft.definitionHash)},
            {u"lowest"_s, draft.answers.lo()},
            {u"highest"_s, draft.answers.hi()},
            {u"startedAt"_s, timeText(draft.startedAt)},
            {u"typedAgain"_s, draft.typing == Typing::Second}};
}

Result<ClassDraft> readClassDraft(const QJsonObject &json, const QString &where)
{
    RecordFields fields(json, where);
    ClassDraft draft;
    draft.instrumentId = fields->text(u"instrument"_s);
    // What was kept before a class had a name, a form and a second typing has none of the three.
    if (fields->has(u"name"_s) || fields->has(u"form"_s) || fields->has(u"typedAgain"_s)) {
        draft.name = fields.presentText(u"name"_s);
        draft.formId = fields->text(u"form"_s);
        draft.typing = fields.presentFlag(u"typedAgain"_s) ? Typing::Second : Typing::First;
    }
    draft.definitionHash = fields.hash(u"definition"_s);
    const auto range = Scale::make(fields->wholeNumber(u"lowest"_s, -maxCount, maxCount),
                                   fields->wholeNumber(u"highest"_s, -maxCount, maxCount));
    if (range)
        draft.answers = *range;
    else
        fields->fail(ErrorCode::OutOfRange, u"highest"_s, u"is not above the lowest"_s);
    draft.startedAt = fields.time(u"startedAt"_s);
    return fields.result(draft);
}

QJsonObject toJson(const DraftRow &row)
{
    const auto object = [](const QMap<QString, std::optional<int>> &typed) {
        QJsonObject answers;
        for (auto it = typed.begin(); it != typed.end(); ++it)
            answers.insert(it.key(), it.value() ? QJsonValue(*it.value()) : QJsonValue::Null);
        return answers;
    };
    QJsonObject json{{u"answers"_s, object(row.answers)}};
    if (!row.again.isEmpty())
        json.insert(u"again"_s, object(row.again));
    return json;
}

Result<DraftRow> readDraftRow(const QJsonObject &json, const QString &where)
{
    RecordFields fields(json, where);
    DraftRow row{0, answersIn(*fields, u"answers"_s)};
    // Of a sheet that was typed once nothing else is kept.
    if (json.size() > 1)
        row.again = answersIn(*fields, u"again"_s);
    return fields.result(row);
}

} // namespace core
