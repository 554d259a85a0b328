// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ICalendar.h"

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

constexpr qsizetype LineOctets = 75; // RFC 5545, 3.1; without the line end
constexpr auto Zone = "Asia/Tokyo";

// RFC 5545, 3.3.11. Control characters have no place in a text; a tab may stay.
QByteArray escaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\\' || letter == u';' || letter == u',')
            out += u'\\';
        if (letter == u'\n')
            out += u"\\n"_s;
        else if (letter.unicode() >= 0x20 ? letter.unicode() != 0x7F : letter == u'\t')
            out += letter;
    }
    return out.toUtf8();
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

// A content line. Each further piece begins with a blank, which counts among its octets.
void addLine(QByteArray& file, const QByteArray& line)
{
    qsizetype at = 0;
    qsizetype room = LineOctets;
    while (line.size() - at > room) {
        qsizetype cut = at + room;
        while (continuesCharacter(line.at(cut)))
            --cut;
        file += line.mid(at, cut - at) + "\r\n ";
        at = cut;
        room = LineOctets - 1;
    }
    file += line.mid(at) + "\r\n";
}

void addText(QByteArray& file, const QByteArray& name, const QString& text)
{
    if (!text.isEmpty())
        addLine(file, name + ':' + escaped(text));
}

QByteArray wallClock(UtcSeconds moment)
{
    return toTokyo(moment).toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1();
}

QByteArray utc(UtcSeconds moment)
{
    return QDateTime::fromSecsSinceEpoch(moment, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray code(EventStatus status)
{
    switch (status) {
    case EventStatus::Tentative:
        return "TENTATIVE";
    case EventStatus::Confirmed:
        return "CONFIRMED";
    case EventStatus::Cancelled:
        return "CANCELLED";
    }
    Q_UNREACHABLE();
}

// Japan has had no summer time since 1951.
void addZone(QByteArray& file)
{
    for (const QByteArray& line :
         {QByteArray("BEGIN:VTIMEZONE"), QByteArray("TZID:") + Zone, QByteArray("BEGIN:STANDARD"),
          QByteArray("DTSTART:19510908T010000"), QByteArray("TZOFFSETFROM:+0900"), QByteArray("TZOFFSETTO:+0900"),
          QByteArray("TZNAME:JST"), QByteArray("END:STANDARD"), QByteArray("END:VTIMEZONE")})
        addLine(file, line);
}

void addEvent(QByteArray& file, const CalendarEvent& event, UtcSeconds madeAt)
{
    addLine(file, "BEGIN:VEVENT");
    addText(file, "UID", event.uid);
    addLine(file, "DTSTAMP:" + utc(madeAt));
    addLine(file, "SEQUENCE:" + QByteArray::number(event.sequence));
    addLine(file, QByteArray("DTSTART;TZID=") + Zone + ':' + wallClock(event.start));
    addLine(file, QByteArray("DTEND;TZID=") + Zone + ':' + wallClock(event.end));
    addText(file, "SUMMARY", event.summary);
    addText(file, "LOCATION", event.location);
    addText(file, "DESCRIPTION", event.description);
    addText(file, "CATEGORIES", event.category);
    addLine(file, "STATUS:" + code(event.status));
    // What is cancelled takes nobody's time.
    addLine(file, event.status == EventStatus::Cancelled ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE");
    addLine(file, "END:VEVENT");
}

} // namespace

QByteArray toICalendar(const CalendarFile& file)
{
    QByteArray bytes;
    addLine(bytes, "BEGIN:VCALENDAR");
    addLine(bytes, "VERSION:2.0");
    addLine(bytes, "PRODID:-//YorozuDesk//YorozuDesk//JA");
    addLine(bytes, "CALSCALE:GREGORIAN");
    // No METHOD: that would make a message between organizers of it (RFC 5546), which has to name one.
    addText(bytes, "X-WR-CALNAME", file.name);
    addLine(bytes, QByteArray("X-WR-TIMEZONE:") + Zone);
    addZone(bytes);
    for (const CalendarEvent& event : file.events)
        addEvent(bytes, event, file.madeAt);
    addLine(bytes, "END:VCALENDAR");
    return bytes;
}

} // namespace yorozu::exchange
