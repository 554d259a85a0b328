// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ActivityCsv.h"

#include "core/exchange/CsvCells.h"
#include "core/japanese/Amount.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ActivityCsv)
};

class RowReader
{
public:
    RowReader(const CsvSheet::Row& row, QList<RowError>& errors)
        : m_row(row)
        , m_errors(errors)
    {
    }

    ActivityRow read()
    {
        ActivityRow read;
        read.row = m_row.number();
        Activity& activity = read.activity;
        const std::optional<ActivityKind> kind = activityKindFromText(text("kind"));
        if (!kind)
            fault("kind", Text::tr("“%1” is no kind of activity.").arg(text("kind")));
        activity.kind = kind.value_or(ActivityKind::Meeting);
        activity.day = day("date");
        activity.lastDay = text("last_day").isEmpty() ? QDate() : day("last_day");
        readTimes(activity);
        read.agencies = cellList(text("agencies"));
        read.staff = cellList(text("staff"));
        activity.place = text("place");
        activity.theme = text("theme");
        read.zemi = text("zemi");
        activity.participants = number("participants");
        activity.firms = number("firms");
        activity.consultations = number("consultations");
        activity.outcome = text("outcome");
        activity.next.step = text("next");
        read.nextWho = text("next_who");
        activity.next.until = text("next_until").isEmpty() ? QDate() : day("next_until");
        read.programme = text("programme");
        read.office = text("office");
        activity.note = text("note");
        activity.cancelReason = text("cancel_reason");
        const std::optional<ActivityStatus> status =
            text("status").isEmpty() ? ActivityStatus::Reported : activityStatusFromText(text("status"));
        if (!status)
            fault("status", Text::tr("“%1” is none of 計画, 実施, 報告済, 中止.").arg(text("status")));
        activity.status = status.value_or(ActivityStatus::Planned);
        return read;
    }

private:
    QString text(const char* key) const { return m_row.text(QLatin1String(key)).trimmed(); }
    void fault(const char* key, const QString& message) { m_errors.append(m_row.error(QLatin1String(key), message)); }
    QDate day(const char* key)
    {
        const Result<QDate> date = cellDate(text(key));
        if (date)
            return *date;
        fault(key, date.error().message);
        return {};
    }
    void readTimes(Activity& activity)
    {
        if (text("start").isEmpty() && text("end").isEmpty())
            return;
        const Result<QTime> start = cellTime(text("start"));
        const Result<QTime> end = cellTime(text("end"));
        if (!start)
            fault("start", start.error().message);
        else if (!end)
            fault("end", end.error().message);
        else if (activity.day.isValid()) {
            activity.start = fromTokyo(activity.day, *start);
            activity.end = fromTokyo(activity.day, *end);
        }
    }
    std::optional<int> number(const char* key)
    {
        if (text(key).isEmpty())
            return std::nullopt;
        const std::optional<qint64> value = japanese::parseAmount(text(key));
        if (value && *value <= std::numeric_limits<int>::max())
            return static_cast<int>(*value);
        fault(key, Text::tr("“%1” is not a number.").arg(text(key)));
        return std::nullopt;
    }

    const CsvSheet::Row& m_row;
    QList<RowError>& m_errors;
};

QString figure(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}

QString time(const std::optional<UtcSeconds>& moment)
{
    return moment ? tokyoTime(*moment).toString(u"HH:mm"_s) : QString();
}

QStringList cells(const ActivityRow& row)
{
    const Activity& activity = row.activity;
    return {japaneseWord(activity.kind),
            activity.day.toString(Qt::ISODate),
            activity.lastDay.toString(Qt::ISODate),
            time(activity.start),
            time(activity.end),
            row.agencies.join(u'、'),
            row.staff.join(u'、'),
            activity.place,
            activity.theme,
            row.zemi,
            figure(activity.participants),
            figure(activity.firms),
            figure(activity.consultations),
            activity.outcome,
            activity.next.step,
            row.nextWho,
            activity.next.until.toString(Qt::ISODate),
            row.programme,
            row.office,
            japaneseWord(activity.status),
            activity.note,
            activity.cancelReason};
}

} // namespace

QList<CsvColumn> activityColumns()
{
    return {{u"kind"_s, u"種別"_s, {u"区分"_s, u"活動"_s}, true},
            {u"date"_s, u"日付"_s, {u"実施日"_s, u"開催日"_s, u"day"_s}, true},
            {u"last_day"_s, u"終了日"_s},
            {u"start"_s, u"開始"_s, {u"開始時刻"_s}},
            {u"end"_s, u"終了"_s, {u"終了時刻"_s}},
            {u"agencies"_s, u"支援機関"_s, {u"機関名"_s, u"連携先"_s, u"agency"_s}},
            {u"staff"_s, u"こちらの出席"_s, {u"担当者"_s, u"担当"_s, u"出席者"_s}},
            {u"place"_s, u"場所"_s, {u"会場"_s}},
            {u"theme"_s, u"テーマ"_s, {u"内容"_s, u"件名"_s}},
            {u"zemi"_s, u"ゼミテーマ"_s},
            {u"participants"_s, u"参加人数"_s, {u"参加者数"_s, u"参加"_s}},
            {u"firms"_s, u"企業数"_s, {u"社数"_s}},
            {u"consultations"_s, u"相談件数"_s, {u"相談数"_s}},
            {u"outcome"_s, u"結果"_s, {u"成果"_s}},
            {u"next"_s, u"次にすること"_s, {u"次の対応"_s}},
            {u"next_who"_s, u"次の担当"_s},
            {u"next_until"_s, u"期限"_s},
            {u"programme"_s, u"事業"_s},
            {u"office"_s, u"事務所"_s},
            {u"status"_s, u"状態"_s},
            {u"note"_s, u"備考"_s, {u"メモ"_s, u"remarks"_s}},
            {u"cancel_reason"_s, u"中止の理由"_s}};
}

QString writeActivities(const QList<ActivityRow>& records)
{
    QList<QStringList> rows{headingsOf(activityColumns())};
    for (const ActivityRow& row : records)
        rows.append(cells(row));
    return writeCsv(rows);
}

Result<ParsedActivities> readActivities(const QString& text, const CsvOptions& options)
{
    return readRecords<ActivityRow>(text, activityColumns(), options, [](auto& parsed, const CsvSheet::Row& row) {
        parsed.records.append(RowReader(row, parsed.errors).read());
    });
}

} // namespace yorozu::exchange
