// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/PaletteAnswers.h"

#include "ui/today/DateText.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchPalette)
};

constexpr qsizetype FewClients = 5;
constexpr qsizetype FewBookings = 3;
constexpr qsizetype FewMemos = 5;
constexpr qsizetype FewAgencies = 3;
constexpr qint64 MostCounted = 1000;

QString joined(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

// The marks stand where the text stands behind the prefix.
service::MarkedText behind(const QString& prefix, service::MarkedText text)
{
    for (service::MarkedText::Mark& mark : text.marks)
        mark.begin += prefix.size();
    text.text.prepend(prefix);
    return text;
}

service::MarkedText followed(service::MarkedText text, const QString& rest)
{
    if (!text.text.isEmpty() && !rest.isEmpty())
        text.text.append(u" · "_s);
    text.text.append(rest);
    return text;
}

QString dayOf(UtcSeconds moment, QDate today)
{
    const QDate day = tokyoDate(moment);
    if (day == today)
        return Text::tr("today");
    //: A date format of Qt: a day of another year in a line of the palette.
    return QLocale().toString(day, day.year() == today.year() ? Text::tr("d MMM") : Text::tr("d MMM yyyy"));
}

template <typename Hit, typename MakeRow>
void addGroup(QList<PaletteRow>& rows, const QString& name, const service::SearchGroup<Hit>& group, qsizetype most,
              MakeRow make)
{
    if (group.hits.isEmpty())
        return;
    const bool all = group.total <= qMin(most, group.hits.size());
    rows.append(headRow(name, all ? QString() : countText(group.total, group.more)));
    for (const Hit& hit : group.hits.mid(0, most))
        rows.append(make(hit));
}

} // namespace

QString scopeName(PaletteScope scope)
{
    switch (scope) {
    case PaletteScope::All:
        return Text::tr("All");
    case PaletteScope::Clients:
        return Text::tr("Clients");
    case PaletteScope::Bookings:
        return Text::tr("Bookings");
    case PaletteScope::Memos:
        return Text::tr("Memos");
    case PaletteScope::Agencies:
        return Text::tr("Agencies");
    case PaletteScope::Commands:
        return Text::tr("Commands");
    }
    Q_UNREACHABLE();
}

PaletteRow headRow(const QString& text, const QString& count)
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Head;
    row.title.text = text;
    row.rest.text = count;
    return row;
}

PaletteRow remarkRow(const QString& text, const QString& rest)
{
    PaletteRow row;
    row.title.text = text;
    row.rest.text = rest;
    return row;
}

PaletteRow clientRow(const service::ClientHit& hit, QDate today)
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Client;
    row.icon = u"company"_s;
    row.title = hit.name;
    QStringList parts{hit.municipality, hit.business};
    QStringList counted;
    if (hit.sessions > 0)
        counted += Text::tr("%n session(s)", nullptr, hit.sessions);
    if (hit.lastSession)
        counted += Text::tr("last %1").arg(dayOf(*hit.lastSession, today));
    row.tail = joined(counted);
    if (hit.retired)
        parts.prepend(Text::tr("inactive"));
    row.rest = followed(hit.other, joined(parts));
    row.target = Target::client(hit.id);
    return row;
}

PaletteRow bookingRow(const service::BookingHit& hit)
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Booking;
    row.icon = u"cal"_s;
    const Booking& booking = hit.booking;
    row.title = behind(DateText::dayAndTime(booking.start) + u' ', hit.client);
    QString place = booking.officeName;
    if (!booking.boothName.isEmpty())
        place += u' ' + booking.boothName;
    const QString who = booking.staff.isEmpty() ? QString() : booking.staff.first().name;
    row.rest = followed(hit.note, joined({place, who, label(booking.status)}));
    row.target = Target::booking(booking.id);
    return row;
}

PaletteRow memoRow(const service::MemoHit& hit, QDate today)
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Memo;
    row.icon = u"memo"_s;
    const QString day = hit.memo.start ? dayOf(*hit.memo.start, today) + u' ' : QString();
    row.title = behind(day, hit.company);
    // What the line says already is not said again.
    const bool same = hit.snippet.text.isEmpty() || hit.snippet.text == hit.company.text;
    row.rest = same ? service::MarkedText{hit.gist, {}} : hit.snippet;
    row.tail = joined({label(hit.memo.status), hit.memo.recorderName});
    row.target = Target::memo(hit.memo.id);
    return row;
}

PaletteRow agencyRow(const service::AgencyHit& hit)
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Agency;
    row.icon = u"net"_s;
    row.title = hit.name;
    row.rest.text = joined({hit.kindName, hit.onFortyList ? Text::tr("on the list of 40") : QString(),
                            hit.clients > 0 ? Text::tr("sent %n client(s)", nullptr, hit.clients) : QString()});
    row.target = Target::agency(hit.id);
    return row;
}

QList<PaletteRow> answerRows(const service::SearchAnswer& answer, PaletteScope scope, QDate today)
{
    const bool all = scope == PaletteScope::All;
    const auto most = [&](qsizetype few) { return all ? few : qsizetype(INT_MAX); };
    QList<PaletteRow> rows;
    addGroup(rows, scopeName(PaletteScope::Clients), answer.clients, most(FewClients),
             [&](const service::ClientHit& hit) { return clientRow(hit, today); });
    addGroup(rows, scopeName(PaletteScope::Bookings), answer.bookings, most(FewBookings), bookingRow);
    addGroup(rows, scopeName(PaletteScope::Memos), answer.memos, most(FewMemos),
             [&](const service::MemoHit& hit) { return memoRow(hit, today); });
    addGroup(rows, scopeName(PaletteScope::Agencies), answer.agencies, most(FewAgencies), agencyRow);
    return rows;
}

QList<PaletteRow> recalledRows(const service::SearchAnswer& answer, QDate today)
{
    using Kind = service::SearchRecord::Kind;
    QHash<std::pair<int, qint64>, PaletteRow> found;
    const auto keep = [&](Kind kind, qint64 id, const PaletteRow& row) {
        found.insert({static_cast<int>(kind), id}, row);
    };
    for (const service::ClientHit& hit : answer.clients.hits)
        keep(Kind::Client, hit.id.number(), clientRow(hit, today));
    for (const service::BookingHit& hit : answer.bookings.hits)
        keep(Kind::Booking, hit.booking.id.number(), bookingRow(hit));
    for (const service::MemoHit& hit : answer.memos.hits)
        keep(Kind::Memo, hit.memo.id.number(), memoRow(hit, today));
    QList<PaletteRow> rows;
    for (const service::SearchRecord& record : answer.recalled) {
        const auto row = found.constFind({static_cast<int>(record.kind), record.id});
        if (row != found.cend())
            rows.append(*row);
    }
    if (!rows.isEmpty())
        rows.prepend(headRow(Text::tr("Opened lately")));
    return rows;
}

QString countText(qint64 total, bool more)
{
    const QLocale locale;
    return more ? Text::tr("over %1").arg(locale.toString(MostCounted))
                : Text::tr("%1 found").arg(locale.toString(total));
}

} // namespace yorozu::ui
