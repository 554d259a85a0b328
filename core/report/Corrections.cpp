// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Corrections.h"

#include "core/domain/Industry.h"
#include "core/storage/ClosingRepository.h"
#include "core/storage/IdList.h"
#include "core/storage/Query.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::report {

namespace {

using storage::Query;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Corrections)
};

template <typename T> QString nameOf(const QList<T>& list, qint64 id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [id](const T& one) {
        if constexpr (requires { one.id.number(); })
            return one.id.number() == id;
        else
            return one.id == id;
    });
    return found == list.cend() ? QString() : found->name;
}

QString topicNames(const QList<MasterEntry>& words, const QList<MasterId>& topics)
{
    QStringList names;
    for (const MasterId topic : topics)
        names.append(nameOf(words, topic));
    return names.join(Text::tr(", "));
}

QString industryText(const QString& letter)
{
    return letter.isEmpty() ? notEntered() : industryName(letter);
}

// Both sides of one memo, field by field; of what is not there the side is empty.
QList<Correction::Field> fieldsOf(const CountedMemo* before, const CountedMemo* after, const CorrectionWords& all)
{
    const ReportWords& words = all.words;
    QList<Correction::Field> fields;
    const auto compare = [&](const QString& label, auto text) {
        const QString was = before ? text(*before) : QString();
        const QString is = after ? text(*after) : QString();
        if (was != is)
            fields.append({label, was, is});
    };
    compare(Text::tr("Office"), [&](const CountedMemo& memo) { return nameOf(words.offices, memo.office.number()); });
    compare(Text::tr("Mode of the session"), [&](const CountedMemo& memo) { return nameOf(words.modes, memo.mode); });
    compare(Text::tr("Support course"), [&](const CountedMemo& memo) { return nameOf(words.courses, memo.course); });
    compare(Text::tr("Channel"), [&](const CountedMemo& memo) { return nameOf(words.channels, memo.channel); });
    compare(Text::tr("Programme"), [&](const CountedMemo& memo) { return nameOf(words.programmes, memo.programme); });
    compare(Text::tr("Coordinator"), [&](const CountedMemo& memo) { return nameOf(words.staff, memo.lead.number()); });
    compare(Text::tr("New or repeated"),
            [](const CountedMemo& memo) { return memo.isNew ? Text::tr("new") : Text::tr("repeated"); });
    compare(Text::tr("Industry"), [](const CountedMemo& memo) { return industryText(memo.industry); });
    compare(Text::tr("Gender"), [](const CountedMemo& memo) { return genderName(memo.gender); });
    compare(Text::tr("Age group"), [](const CountedMemo& memo) { return ageName(memo.ageGroup); });
    compare(Text::tr("Topics"), [&](const CountedMemo& memo) { return topicNames(words.topics, memo.topics); });
    compare(Text::tr("Company"), [&](const CountedMemo& memo) { return all.clients.value(memo.client); });
    return fields;
}

QList<Correction::Field> fieldsOf(const CountedBooking* before, const CountedBooking* after, const CorrectionWords& all)
{
    QList<Correction::Field> fields;
    const auto compare = [&](const QString& what, auto text) {
        const QString was = before ? text(*before) : QString();
        const QString is = after ? text(*after) : QString();
        if (was != is)
            fields.append({what, was, is});
    };
    compare(Text::tr("Office"),
            [&](const CountedBooking& booking) { return nameOf(all.words.offices, booking.office.number()); });
    compare(Text::tr("Status"), [](const CountedBooking& booking) { return label(booking.status); });
    return fields;
}

QList<Correction::Field> fieldsOf(const CountedActivity* before, const CountedActivity* after, const CorrectionWords&)
{
    const QString was = before ? label(before->kind) : QString();
    const QString is = after ? label(after->kind) : QString();
    return was == is ? QList<Correction::Field>() : QList<Correction::Field>{{Text::tr("Kind of activity"), was, is}};
}

template <typename Fact> struct Pair
{
    const Fact* before = nullptr;
    const Fact* after = nullptr;
    bool differs() const { return !before || !after || !(*before == *after); }
};

template <typename Fact, typename IdOf>
std::map<qint64, Pair<Fact>> pairs(const QList<Fact>& kept, const QList<Fact>& live, IdOf idOf)
{
    std::map<qint64, Pair<Fact>> found;
    for (const Fact& fact : kept)
        found[idOf(fact)].before = &fact;
    for (const Fact& fact : live)
        found[idOf(fact)].after = &fact;
    return found;
}

qint64 memoId(const CountedMemo& memo)
{
    return memo.memo.number();
}

qint64 bookingId(const CountedBooking& booking)
{
    return booking.booking.number();
}

qint64 activityId(const CountedActivity& activity)
{
    return activity.activity.number();
}

template <typename Fact>
void collect(QList<Correction>& found, const std::map<qint64, Pair<Fact>>& all, Counted counts,
             const CorrectionWords& words)
{
    for (const auto& [id, pair] : all) {
        if (!pair.differs())
            continue;
        Correction correction;
        correction.kind = !pair.before  ? Correction::Kind::Added
                          : !pair.after ? Correction::Kind::Removed
                                        : Correction::Kind::Changed;
        correction.counts = counts;
        correction.record = id;
        correction.fields = fieldsOf(pair.before, pair.after, words);
        found.append(correction);
    }
}

struct Said
{
    QString reason;
    QString by;
    UtcSeconds at = 0;
};
using Reasons = QHash<qint64, Said>;

QList<qint64> idsOf(const QList<Correction>& corrections, Counted counts)
{
    QList<qint64> ids;
    for (const Correction& one : corrections) {
        if (one.counts == counts)
            ids.append(one.record);
    }
    return ids;
}

QHash<qint64, QString> numbersOf(storage::Connection& connection, const QString& table, const QList<qint64>& ids)
{
    const storage::IdList list(ids);
    Query query(connection,
                u"SELECT r.id, s.number FROM %1 r JOIN session s ON s.id = r.session_id WHERE r.id"_s.arg(table) +
                    list.sql());
    list.bind(query);
    query.exec();
    QHash<qint64, QString> numbers;
    while (query.next())
        numbers.insert(query.number(0), query.text(1));
    return numbers;
}

// An activity has no number: its day and what it was about.
QHash<qint64, QString> namesOfActivities(storage::Connection& connection, const QList<qint64>& ids)
{
    const storage::IdList list(ids);
    Query query(connection, u"SELECT id, day, theme FROM activity WHERE id"_s + list.sql());
    list.bind(query);
    query.exec();
    QHash<qint64, QString> names;
    while (query.next())
        names.insert(query.number(0), u"%1 %2"_s.arg(query.text(1), query.text(2)).trimmed());
    return names;
}

// Whoever calls an activity off says why; who it was is on the record of changes alone.
Reasons reasonsOfActivities(storage::Connection& connection, const QList<qint64>& ids)
{
    const storage::IdList list(ids);
    Query query(connection, u"SELECT id, cancel_reason, updated_at FROM activity WHERE status = 'cancelled' "
                            "AND cancel_reason <> '' AND id"_s +
                                list.sql());
    list.bind(query);
    query.exec();
    Reasons reasons;
    while (query.next())
        reasons.insert(query.number(0), {query.text(1), {}, query.number(2)});
    return reasons;
}

// What was written on the memos since; the last word holds.
Reasons reasonsOfMemos(storage::Connection& connection, UtcSeconds since, const QList<qint64>& ids)
{
    const storage::IdList list(ids);
    Query query(connection,
                u"SELECT memo_id, reason, author_name, at FROM memo_revision WHERE at >= ? AND reason <> '' "
                "AND memo_id"_s +
                    list.sql() +
                    u" UNION ALL SELECT memo_id, comment, staff_name, at FROM memo_event WHERE at >= ? "
                    "AND comment <> '' AND memo_id"_s +
                    list.sql() + u" ORDER BY 4"_s);
    query.bind(since);
    list.bind(query);
    query.bind(since);
    list.bind(query);
    query.exec();
    Reasons reasons;
    while (query.next())
        reasons.insert(query.number(0), {query.text(1), query.text(2), query.number(3)});
    return reasons;
}

Reasons reasonsOfBookings(storage::Connection& connection, UtcSeconds since, const QList<qint64>& ids)
{
    const storage::IdList list(ids);
    Query query(connection, u"SELECT booking_id, reason, staff_name, at FROM booking_event WHERE at >= ? "
                            "AND reason <> '' AND booking_id"_s +
                                list.sql() + u" ORDER BY at, id"_s);
    query.bind(since);
    list.bind(query);
    query.exec();
    Reasons reasons;
    while (query.next())
        reasons.insert(query.number(0), {query.text(1), query.text(2), query.number(3)});
    return reasons;
}

} // namespace

qint64 correctionCount(const ReportFacts& kept, const ReportFacts& live)
{
    const auto differing = [](const auto& all) {
        return std::count_if(all.begin(), all.end(), [](const auto& entry) { return entry.second.differs(); });
    };
    return differing(pairs(kept.memos, live.memos, memoId)) +
           differing(pairs(kept.bookings, live.bookings, bookingId)) +
           differing(pairs(kept.activities, live.activities, activityId));
}

CorrectionWords CorrectionWords::load(storage::Connection& connection, const ReportFacts& kept, const ReportFacts& live)
{
    QSet<qint64> clients;
    for (const auto& [id, pair] : pairs(kept.memos, live.memos, memoId)) {
        for (const CountedMemo* memo : {pair.before, pair.after}) {
            if (memo && pair.differs())
                clients.insert(memo->client.number());
        }
    }
    CorrectionWords words{ReportWords::load(connection), {}};
    if (clients.isEmpty())
        return words;
    const storage::IdList list(clients.values());
    Query query(connection, u"SELECT id, name FROM client WHERE id"_s + list.sql());
    list.bind(query);
    query.exec();
    while (query.next())
        words.clients.insert(query.id<Client>(0), query.text(1));
    return words;
}

QList<Correction> corrections(const ReportFacts& kept, const ReportFacts& live, const CorrectionWords& words)
{
    QList<Correction> found;
    collect(found, pairs(kept.memos, live.memos, memoId), Counted::Memos, words);
    collect(found, pairs(kept.bookings, live.bookings, bookingId), Counted::Bookings, words);
    collect(found, pairs(kept.activities, live.activities, activityId), Counted::Activities, words);
    return found;
}

void explain(storage::Connection& connection, const MonthClosing& closing, QList<Correction>& corrections)
{
    QHash<Counted, QHash<qint64, QString>> numbers;
    QHash<Counted, Reasons> reasons;
    if (const QList<qint64> ids = idsOf(corrections, Counted::Memos); !ids.isEmpty()) {
        numbers[Counted::Memos] = numbersOf(connection, u"memo"_s, ids);
        reasons[Counted::Memos] = reasonsOfMemos(connection, closing.closedAt, ids);
    }
    if (const QList<qint64> ids = idsOf(corrections, Counted::Bookings); !ids.isEmpty()) {
        numbers[Counted::Bookings] = numbersOf(connection, u"booking"_s, ids);
        reasons[Counted::Bookings] = reasonsOfBookings(connection, closing.closedAt, ids);
    }
    if (const QList<qint64> ids = idsOf(corrections, Counted::Activities); !ids.isEmpty()) {
        numbers[Counted::Activities] = namesOfActivities(connection, ids);
        reasons[Counted::Activities] = reasonsOfActivities(connection, ids);
    }
    const QList<storage::Explanation> entered = storage::ClosingRepository(connection).explanations(closing.id);
    for (const storage::Explanation& one : entered)
        reasons[one.counts].insert(one.record, {one.reason, one.by, one.at});
    for (Correction& one : corrections) {
        const Said said = reasons.value(one.counts).value(one.record);
        one.number = numbers.value(one.counts).value(one.record);
        one.reason = said.reason;
        one.by = said.by;
        one.at = said.at;
    }
}

} // namespace yorozu::report
