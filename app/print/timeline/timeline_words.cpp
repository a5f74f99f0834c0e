// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/timeline/timeline_words.h"

#include "app/foundation/text/shown_day.h"
#include "app/foundation/text/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace app
{
namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("timeline", text);
}

QString longDate(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

QString longDate(const TimelinePoint &point)
{
    return shownDay(longDate(point.date), point.within);
}

bool hasBand(const TimelineContent &content)
{
    return content.pair && (content.band.anxiety || content.band.avoidance);
}

QString valueWithInterval(const core::PlacedDimension &placed)
{
    const core::Interval shown = placed.shownInterval();
    //: A value and its 95 % interval
    return translated(QT_TRANSLATE_NOOP("timeline", "%1 (%2 to %3)"))
        .arg(wording::number(placed.mean), wording::number(shown.lo), wording::number(shown.hi));
}

QString chosenSentence(const TimelineContent &content, core::Dimension dimension)
{
    const TimelinePoint &first = content.points[static_cast<std::size_t>(content.pair->first)];
    const TimelinePoint &second = content.points[static_cast<std::size_t>(content.pair->second)];
    //: A dimension; value with interval and date, twice
    return translated(QT_TRANSLATE_NOOP("timeline", "%1: %2 on %3, %4 on %5."))
        .arg(wording::dimensionName(dimension), valueWithInterval(first.on[dimension]),
             longDate(first), valueWithInterval(second.on[dimension]), longDate(second));
}

QString bandSentence(const TimelineContent &content, core::Dimension dimension)
{
    return translated(QT_TRANSLATE_NOOP("timeline", "Chance variation around the first date: up to "
                                                    "%1 in both directions."))
        .arg(wording::number(*content.band[dimension], 2));
}

QString overviewSentence(const TimelineContent &content)
{
    const int count = static_cast<int>(content.points.size());
    if (count == 0)
        return translated(QT_TRANSLATE_NOOP("timeline", "No results yet."));
    if (count == 1) {
        return translated(QT_TRANSLATE_NOOP("timeline", "One result, of %1."))
            .arg(longDate(content.points.front()));
    }
    return QCoreApplication::translate("timeline", "%n results, from %1 to %2.", nullptr, count)
        .arg(longDate(content.points.front()), longDate(content.points.back()));
}

} // namespace

QString timelineLegend(const TimelineContent &content)
{
    QStringList sentences{translated(
        QT_TRANSLATE_NOOP("timeline", "Upright lines: 95 % intervals. Dashed: the middle of the "
                                      "scale."))};
    if (hasBand(content)) {
        sentences << translated(QT_TRANSLATE_NOOP(
            "timeline", "Shaded: where the second date differs from the first by no more than "
                        "chance variation."));
    }
    if (!content.notes.empty())
        sentences << translated(QT_TRANSLATE_NOOP("timeline", "Numbers in boxes: notes."));
    return sentences.join(u' ');
}

QString timelineDescription(const TimelineContent &content)
{
    QStringList sentences{overviewSentence(content)};
    if (content.points.size() == 1)
        sentences << timelinePointText(content, 0);
    if (content.pair) {
        for (const core::Dimension dimension : core::dimensions) {
            sentences << chosenSentence(content, dimension);
            if (content.band[dimension])
                sentences << bandSentence(content, dimension);
        }
        sentences << translated(QT_TRANSLATE_NOOP(
            "timeline", "The left and right arrow keys choose the second date, with Shift the "
                        "first."));
    }
    for (std::size_t i = 0; i < content.notes.size(); ++i)
        sentences << timelineNoteText(content, static_cast<int>(i)) + u'.';
    return sentences.join(u' ');
}

QString timelinePointText(const TimelineContent &content, int index)
{
    const TimelinePoint &point = content.points[static_cast<std::size_t>(index)];
    QStringList lines{longDate(point)};
    for (const core::Dimension dimension : core::dimensions) {
        //: A dimension and its value with interval
        lines << translated(QT_TRANSLATE_NOOP("timeline", "%1: %2"))
                     .arg(wording::dimensionName(dimension),
                          valueWithInterval(point.on[dimension]));
    }
    return lines.join(u'\n');
}

QString timelineNotePlace(const TimelineNote &note)
{
    return note.entry != 0 ? translated(QT_TRANSLATE_NOOP("timeline", "in the journal"))
                           : translated(QT_TRANSLATE_NOOP("timeline", "beside the result"));
}

QString timelineNoteText(const TimelineContent &content, int index)
{
    const TimelineNote &note = content.notes[static_cast<std::size_t>(index)];
    //: Number and date of a note, and where it is written
    return translated(QT_TRANSLATE_NOOP("timeline", "Note %1, %2: %3"))
        .arg(QLocale().toString(index + 1), longDate(note.date), timelineNotePlace(note));
}

} // namespace app
