// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/knowledge_check.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qsizetype mostQuestions = 100;

CheckQuestion readQuestion(JsonFields &fields)
{
    CheckQuestion question;
    question.id = fields.text(u"id"_s);
    question.question = fields.text(u"question"_s);
    question.answers = fields.texts(u"answers"_s);
    if (question.answers.size() < 2) {
        fields.fail(ErrorCode::MissingField, u"answers"_s, u"holds fewer than two"_s);
        return question;
    }
    const int last = static_cast<int>(question.answers.size()) - 1;
    question.correct = fields.wholeNumber(u"correct"_s, 0, last);
    question.explanation = fields.text(u"explanation"_s);
    question.anchor = fields.text(u"anchor"_s);
    return question;
}

} // namespace

Result<KnowledgeCheck> readKnowledgeCheck(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName);
    if (!root)
        return root.error();
    JsonReading reading(fileName);
    JsonFields fields(*root, {}, reading);
    KnowledgeCheck check;
    check.articleId = fields.text(u"article"_s);
    QSet<QString> ids;
    for (JsonFields &each : fields.objects(u"questions"_s, mostQuestions)) {
        CheckQuestion question = readQuestion(each);
        if (ids.contains(question.id))
            each.fail(ErrorCode::DuplicateId, u"id"_s, u"\"%1\" stands twice"_s.arg(question.id));
        ids.insert(question.id);
        check.questions.push_back(std::move(question));
    }
    if (check.questions.empty())
        fields.fail(ErrorCode::MissingField, u"questions"_s, u"holds no question"_s);
    return reading.error().resultOf(std::move(check));
}

} // namespace core
