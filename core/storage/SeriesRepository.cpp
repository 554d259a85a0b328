// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SeriesRepository.h"

#include "core/storage/Query.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QString weekdaysText(const QList<int>& weekdays)
{
    QString text;
    for (const int weekday : weekdays)
        text += QString::number(weekday);
    return text;
}

QList<int> weekdaysFromText(const QString& text)
{
    QList<int> weekdays;
    for (const QChar digit : text)
        weekdays.append(digit.digitValue());
    return weekdays;
}

QJsonObject json(const BookingSeries& series)
{
    QJsonArray leftOut;
    for (const QDate day : series.leftOut)
        leftOut.append(day.toString(Qt::ISODate));
    return {{u"repeats"_s, code(series.rule.repeat)},
            {u"every"_s, series.rule.every},
            {u"weekdays"_s, weekdaysText(series.rule.weekdays)},
            {u"nth"_s, series.rule.nth},
            {u"first"_s, series.rule.first.toString(Qt::ISODate)},
            {u"until"_s, series.rule.until.toString(Qt::ISODate)},
            {u"times"_s, series.rule.times},
            {u"left_out"_s, leftOut}};
}

void insertLeftOut(Writer& writer, Id<BookingSeries> id, const QList<QDate>& days)
{
    for (const QDate day : days) {
        Query(writer.connection(), u"INSERT INTO booking_series_left_out (series_id, day) VALUES (?, ?)"_s)
            .bind(id)
            .bind(day)
            .exec();
    }
}

} // namespace

std::optional<BookingSeries> SeriesRepository::byId(Id<BookingSeries> id)
{
    Query query(m_connection, u"SELECT repeats, every, weekdays, nth, first_day, until_day, times FROM booking_series "
                              "WHERE id = ?"_s);
    query.bind(id).exec();
    std::optional<BookingSeries> series;
    while (query.next()) {
        series.emplace();
        series->id = id;
        series->rule = {repeatFromCode(query.text(0)).value_or(Repeat::Weekly),
                        static_cast<int>(query.number(1)),
                        weekdaysFromText(query.text(2)),
                        static_cast<int>(query.number(3)),
                        query.date(4),
                        query.date(5),
                        static_cast<int>(query.number(6))};
    }
    if (!series)
        return series;
    Query days(m_connection, u"SELECT day FROM booking_series_left_out WHERE series_id = ? ORDER BY day"_s);
    days.bind(id).exec();
    while (days.next())
        series->leftOut.append(days.date(0));
    return series;
}

QList<Id<Booking>> SeriesRepository::bookingsOf(Id<BookingSeries> id)
{
    Query query(m_connection, u"SELECT id FROM booking WHERE series_id = ? ORDER BY series_day"_s);
    query.bind(id).exec();
    QList<Id<Booking>> list;
    while (query.next())
        list.append(query.id<Booking>(0));
    return list;
}

Id<BookingSeries> SeriesRepository::add(Writer& writer, const BookingSeries& series)
{
    const SeriesRule& rule = series.rule;
    const Id<BookingSeries> id(
        Query(m_connection, u"INSERT INTO booking_series (repeats, every, weekdays, nth, first_day, until_day, times, "
                            "created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s)
            .bind(code(rule.repeat))
            .bind(rule.every)
            .bind(weekdaysText(rule.weekdays))
            .bind(rule.nth)
            .bind(rule.first)
            .bind(rule.until)
            .bind(rule.times)
            .bind(writer.caller().staff)
            .bind(writer.now())
            .execReturning());
    insertLeftOut(writer, id, series.leftOut);
    writer.record(u"insert"_s, u"booking_series"_s, id.number(), {}, json(series));
    return id;
}

void SeriesRepository::takeIn(Writer& writer, Id<BookingSeries> id, QDate day)
{
    const std::optional<BookingSeries> before = byId(id);
    Query(m_connection, u"DELETE FROM booking_series_left_out WHERE series_id = ? AND day = ?"_s)
        .bind(id)
        .bind(day)
        .exec();
    const std::optional<BookingSeries> after = byId(id);
    if (before && after && *before != *after)
        writer.record(u"update"_s, u"booking_series"_s, id.number(), json(*before), json(*after));
}

} // namespace yorozu::storage
