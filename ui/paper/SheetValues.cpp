// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/SheetValues.h"

#include <algorithm>

namespace yorozu::ui {

namespace {

using namespace Qt::StringLiterals;

QString shortDate(UtcSeconds at)
{
    const TypedSessionTime time = TypedSessionTime::of(at, at);
    return u"%1.%2.%3"_s.arg(time.year, time.month, time.day);
}

// A returned memo shows its reason where the office wrote it.
QString remarkOf(const Memo& memo)
{
    if (memo.status != MemoStatus::Returned)
        return memo.remark;
    QStringList head{u"差戻し"_s};
    if (memo.returnedAt != 0)
        head.append(shortDate(memo.returnedAt));
    if (!memo.returnedBy.isEmpty())
        head.append(memo.returnedBy);
    return head.join(u' ') + u'\n' + memo.remark;
}

QList<StampPlace> emptyPlaces(const QList<StampBox>& boxes)
{
    QList<StampPlace> places;
    for (const StampBox& box : boxes)
        places.append({box.name, std::nullopt});
    return places;
}

} // namespace

StampFace StampFace::of(const Stamp& stamp)
{
    return {shortDate(stamp.at), stamp.surname};
}

SheetValues SheetValues::of(const Memo& memo, const QList<StampBox>& boxes, bool withImpression)
{
    SheetValues values;
    values.withImpression = withImpression;
    values.number = memo.number;
    values.content = memo.content;
    values.status = memo.status;
    values.remark = remarkOf(memo);
    values.stamps = emptyPlaces(boxes);
    for (const Stamp& stamp : memo.stamps) {
        qsizetype place = -1;
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            const bool same = stamp.box ? boxes.at(i).id == stamp.box : boxes.at(i).name == stamp.boxName;
            if (same)
                place = i;
        }
        if (place >= 0)
            values.stamps[place].stamp = StampFace::of(stamp);
        else
            values.stamps.append({stamp.boxName, StampFace::of(stamp)});
    }
    // Only four boxes have room: empty ones give way to stamps.
    while (values.stamps.size() > 4) {
        const auto empty = std::find_if(values.stamps.begin(), values.stamps.end(),
                                        [](const StampPlace& place) { return !place.stamp; });
        values.stamps.erase(empty != values.stamps.end() ? empty : values.stamps.begin());
    }
    return values;
}

SheetValues SheetValues::blankSheet(const QList<StampBox>& boxes)
{
    SheetValues values;
    values.blank = true;
    values.stamps = emptyPlaces(boxes);
    return values;
}

SheetValues SheetValues::blankSheet()
{
    SheetValues values;
    values.blank = true;
    values.stamps = {{u"担当"_s, std::nullopt}, {u"調査役"_s, std::nullopt}, {u"課長"_s, std::nullopt}};
    return values;
}

QStringList SheetValues::stampBoxNames() const
{
    QStringList names;
    for (const StampPlace& place : stamps)
        names.append(place.boxName);
    return names;
}

} // namespace yorozu::ui
