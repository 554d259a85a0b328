// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/MonthlyParts.h"

#include "core/domain/Industry.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace yorozu::report {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr auto None = "none"_L1; // the line of what was not entered

LineRule noneLine()
{
    return {QString(None), notEntered(), false};
}

QString keyOf(const QString& value)
{
    return value.isEmpty() ? QString(None) : value;
}

bool holdsAtAnyTime(const MasterEntry& entry, const MonthSpan& span)
{
    return (entry.validFrom.isNull() || entry.validFrom <= span.last()) &&
           (entry.validTo.isNull() || span.first <= entry.validTo);
}

// Retired words have a line where records of their time are counted.
QList<LineRule> linesOf(const QList<MasterEntry>& words, const MonthSpan& span)
{
    QList<LineRule> lines;
    for (const MasterEntry& word : words)
        lines.append({QString::number(word.id), word.name, holdsAtAnyTime(word, span)});
    return lines;
}

using MemoPart = PartRule<CountedMemo>;

MemoPart wordPart(const QString& key, const QString& label, const QList<MasterEntry>& words, const MonthSpan& span,
                  MasterId CountedMemo::*word)
{
    return {key, label, true, true, linesOf(words, span), [word](const CountedMemo& memo) {
                return QStringList{QString::number(memo.*word)};
            }};
}

// 訪問 and 出張 are one line: both are sessions outside of our rooms.
MemoPart modePart(const ReportWords& words, const MonthSpan& span)
{
    QStringList outside;
    QStringList names;
    for (const MasterEntry& mode : words.modes) {
        if (mode.code == "call"_L1 || mode.code == "off-site"_L1) {
            outside.append(QString::number(mode.id));
            names.append(mode.name);
        }
    }
    const QString joined = outside.join(u'+');
    QList<LineRule> lines;
    for (const LineRule& line : linesOf(words.modes, span)) {
        if (!outside.contains(line.key))
            lines.append(line);
        else if (lines.isEmpty() || lines.constLast().key != joined)
            lines.append({joined, names.join(u'・'), true});
    }
    return {u"mode"_s, Text::tr("Mode of the session"), false, true, lines, [outside, joined](const CountedMemo& memo) {
                const QString key = QString::number(memo.mode);
                return QStringList{outside.contains(key) ? joined : key};
            }};
}

MemoPart clientsPart()
{
    return {QString(ClientsPart),
            Text::tr("Clients"),
            false,
            true,
            {{u"new"_s, Text::tr("New companies")}, {u"again"_s, Text::tr("Companies that came before")}},
            [](const CountedMemo& memo) { return QStringList{memo.isNew ? u"new"_s : u"again"_s}; }};
}

MemoPart topicPart(const ReportWords& words, const MonthSpan& span)
{
    QList<LineRule> lines = linesOf(words.topics, span);
    lines.append(noneLine());
    return {u"topic"_s, Text::tr("Topics (several each)"), true, false, lines, [](const CountedMemo& memo) {
                QStringList keys;
                for (const MasterId topic : memo.topics)
                    keys.append(QString::number(topic));
                return keys.isEmpty() ? QStringList{QString(None)} : keys;
            }};
}

MemoPart industryPart()
{
    QList<LineRule> lines;
    const QStringList letters = industryLetters();
    for (const QString& letter : letters)
        lines.append({letter, letter + u' ' + industryName(letter), false});
    lines.append(noneLine());
    return {u"industry"_s, Text::tr("Industry"),
            true,          true,
            lines,         [](const CountedMemo& memo) { return QStringList{keyOf(memo.industry)}; }};
}

MemoPart genderPart()
{
    QList<LineRule> lines;
    for (const QString& gender : {u"female"_s, u"male"_s, u"other"_s})
        lines.append({gender, genderName(gender), gender != "other"_L1});
    lines.append(noneLine());
    return {u"gender"_s, Text::tr("Gender"),
            true,        true,
            lines,       [](const CountedMemo& memo) { return QStringList{keyOf(memo.gender)}; }};
}

MemoPart agePart()
{
    QList<LineRule> lines;
    constexpr std::array Groups{"10"_L1, "20"_L1, "30"_L1, "40"_L1, "50"_L1, "60"_L1, "70"_L1, "80"_L1};
    for (const QLatin1String group : Groups)
        lines.append({QString(group), ageName(QString(group)), true});
    lines.append(noneLine());
    return {u"age"_s, Text::tr("Age group"),
            true,     true,
            lines,    [](const CountedMemo& memo) { return QStringList{keyOf(memo.ageGroup)}; }};
}

MemoPart staffPart(const ReportWords& words)
{
    QList<LineRule> lines;
    for (const Staff& person : words.staff)
        lines.append({QString::number(person.id.number()), person.name, false});
    return {u"staff"_s, Text::tr("Coordinator in the lead"),
            true,       true,
            lines,      [](const CountedMemo& memo) { return QStringList{QString::number(memo.lead.number())}; }};
}

} // namespace

QList<PartRule<CountedMemo>> memoParts(const ReportWords& words, const MonthSpan& span)
{
    MemoPart course =
        wordPart(u"course"_s, Text::tr("Subject of the session"), words.courses, span, &CountedMemo::course);
    course.breakdown = false;
    return {modePart(words, span),
            course,
            clientsPart(),
            wordPart(u"channel"_s, Text::tr("Channel"), words.channels, span, &CountedMemo::channel),
            wordPart(u"programme"_s, Text::tr("Programme"), words.programmes, span, &CountedMemo::programme),
            topicPart(words, span),
            industryPart(),
            genderPart(),
            agePart(),
            staffPart(words)};
}

QList<PartRule<CountedBooking>> bookingParts()
{
    QList<LineRule> lines;
    for (const BookingStatus status : {BookingStatus::Tentative, BookingStatus::Confirmed, BookingStatus::Arrived,
                                       BookingStatus::Completed, BookingStatus::Cancelled, BookingStatus::NoShow})
        lines.append({code(status), label(status),
                      status == BookingStatus::Completed || status == BookingStatus::Cancelled ||
                          status == BookingStatus::NoShow});
    return {{u"booking"_s, Text::tr("Bookings"), true, true, lines,
             [](const CountedBooking& booking) { return QStringList{code(booking.status)}; }}};
}

namespace {

// よろずゼミ and 視察・拠点交流 are two kinds each and one line, as on the tiles of the dashboard (decisions.md). What
// a centre has seldom, such as 広報, has a line where there is some of it.
struct ActivityLine
{
    QList<ActivityKind> kinds;
    QString label;
    bool always = true;
};

QList<ActivityLine> activityLines()
{
    using Kind = ActivityKind;
    QList<ActivityLine> lines{
        {{Kind::Meeting}, {}}, {{Kind::OffSiteDay}, {}},
        {{Kind::Seminar}, {}}, {{Kind::ZemiDay, Kind::ZemiSeminar}, Text::tr("Zemi days and seminars")},
        {{Kind::Assist}, {}},  {{Kind::VisitPaid, Kind::VisitReceived}, Text::tr("Visits to and of other centres")},
        {{Kind::Trainee}, {}}};
    const QList<ActivityKind> all = allActivityKinds();
    for (const ActivityKind kind : all) {
        const bool told = std::any_of(lines.cbegin(), lines.cend(),
                                      [kind](const ActivityLine& line) { return line.kinds.contains(kind); });
        if (!told)
            lines.append({{kind}, {}, false});
    }
    return lines;
}

} // namespace

QList<PartRule<CountedActivity>> activityParts()
{
    QList<LineRule> lines;
    QHash<ActivityKind, QString> keys;
    const QList<ActivityLine> rows = activityLines();
    for (const ActivityLine& row : rows) {
        QStringList codes;
        for (const ActivityKind kind : row.kinds)
            codes.append(code(kind));
        const QString key = codes.join(u'+');
        for (const ActivityKind kind : row.kinds)
            keys.insert(kind, key);
        lines.append({key, row.label.isEmpty() ? label(row.kinds.constFirst()) : row.label, row.always});
    }
    return {{QString(PartnershipPart), Text::tr("Partnership"), false, false, lines,
             [keys](const CountedActivity& activity) { return QStringList{keys.value(activity.kind)}; }, false}};
}

QString firmsLabel()
{
    return Text::tr("Different companies");
}

} // namespace yorozu::report
