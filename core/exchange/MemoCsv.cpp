// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MemoCsv.h"

#include "core/exchange/CsvCells.h"
#include "core/japanese/Fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MemoCsv)
};

// The words of the list of attendees and of the column 状態 are data of the file, not of the interface: Japanese
// always.
template <typename E> struct Word
{
    E value;
    const char16_t* text;
};
constexpr std::array PartWords{
    Word<Part>{Part::Second, u"副担当"},      Word<Part>{Part::SatIn, u"同席"},       Word<Part>{Part::Ojt, u"OJT"},
    Word<Part>{Part::Trainee, u"トレーニー"}, Word<Part>{Part::Officer, u"金融機関"}, Word<Part>{Part::Lead, u"主担当"},
};
constexpr std::array StatusWords{
    Word<MemoStatus>{MemoStatus::Submitted, u"提出"},
    Word<MemoStatus>{MemoStatus::Confirmed, u"確認済"},
    Word<MemoStatus>{MemoStatus::Returned, u"差戻し"},
    Word<MemoStatus>{MemoStatus::Draft, u"下書き"},
};

template <typename E, std::size_t N> QString wordOf(const std::array<Word<E>, N>& words, E value)
{
    for (const Word<E>& word : words) {
        if (word.value == value)
            return QString::fromUtf16(word.text);
    }
    return {};
}

template <typename E, std::size_t N> std::optional<E> valueOf(const std::array<Word<E>, N>& words, const QString& text)
{
    for (const Word<E>& word : words) {
        if (japanese::foldForCompare(QString::fromUtf16(word.text)) == japanese::foldForCompare(text))
            return word.value;
    }
    return std::nullopt;
}

class RowReader
{
public:
    RowReader(const CsvSheet::Row& row, QList<RowError>& errors)
        : m_row(row)
        , m_errors(errors)
    {
    }

    MemoRecord read()
    {
        MemoRecord record;
        record.row = m_row.number();
        record.number = text("number").toUpper();
        readTimes(record);
        const auto attendees = attendeesFromText(text("responders"));
        if (!attendees)
            fault("responders",
                  Text::tr(
                      "“%1” names a part that does not exist. The parts are 副担当, 同席, OJT, トレーニー, 金融機関.")
                      .arg(text("responders")));
        record.attendees = attendees.value_or(QList<NamedAttendee>());
        if (record.attendees.isEmpty() && attendees)
            fault("responders", Text::tr("Nobody is named who advised."));
        record.clientNumber = text("client").toUpper();
        record.company = text("company");
        record.companyKana = japanese::normalizeFurigana(text("company_kana"));
        record.business = text("business");
        record.consultee = text("consultee");
        record.consulteeKana = japanese::normalizeFurigana(text("consultee_kana"));
        if (record.company.isEmpty() && record.consultee.isEmpty())
            fault("company", Text::tr("Neither the company nor the consultee is named."));
        record.recorder = text("recorder");
        // Long texts keep every space and line break.
        record.consultation = required("consultation");
        record.advice = required("advice");
        record.impression = m_row.text(u"impression"_s);
        record.office = text("office");
        record.mode = text("mode");
        record.channel = text("channel");
        record.programme = text("programme");
        record.course = text("course");
        record.furtherCourses = cellList(text("further_courses"));
        record.topics = cellList(text("topics"));
        record.remark = m_row.text(u"remark"_s);
        readStatus(record);
        return record;
    }

private:
    QString text(const char* key) const { return m_row.text(QLatin1String(key)).trimmed(); }
    void fault(const char* key, const QString& message) { m_errors.append(m_row.error(QLatin1String(key), message)); }
    QString required(const char* key)
    {
        if (text(key).isEmpty())
            fault(key, Text::tr("The text is missing."));
        return m_row.text(QLatin1String(key));
    }

    void readTimes(MemoRecord& record)
    {
        const QDateTime started = QDateTime::fromString(text("start"), Qt::ISODate);
        const QDateTime ended = QDateTime::fromString(text("end"), Qt::ISODate);
        const Result<QDate> date =
            text("date").isEmpty() && started.isValid() ? Result<QDate>(started.date()) : cellDate(text("date"));
        if (date)
            record.date = *date;
        else
            fault("date", date.error().message);
        record.start = started.isValid() ? started.time() : time("start");
        record.end = ended.isValid() ? ended.time() : time("end");
        if (record.start.isValid() && record.end.isValid() && record.end <= record.start)
            fault("end", Text::tr("The end is not later than the start."));
    }
    QTime time(const char* key)
    {
        const Result<QTime> parsed = cellTime(text(key));
        if (parsed)
            return *parsed;
        fault(key, parsed.error().message);
        return {};
    }
    void readStatus(MemoRecord& record)
    {
        const QString typed = text("status");
        if (typed.isEmpty())
            return;
        std::optional<MemoStatus> status = memoStatusFromCode(typed.toLower());
        if (!status)
            status = valueOf(StatusWords, typed);
        if (!status)
            fault("status", Text::tr("“%1” is none of 提出, 確認済, 差戻し.").arg(typed));
        else if (*status == MemoStatus::Draft)
            fault("status", Text::tr("Drafts cannot be imported: they belong to whoever writes them."));
        else
            record.status = *status;
        if (record.status == MemoStatus::Returned && record.remark.trimmed().isEmpty())
            fault("remark", Text::tr("A returned memo needs the reason of the return."));
    }

    const CsvSheet::Row& m_row;
    QList<RowError>& m_errors;
};

QString timeText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QStringList cells(const MemoRecord& record, bool withImpression)
{
    QStringList row{record.number,
                    record.date.toString(Qt::ISODate),
                    timeText(record.start),
                    timeText(record.end),
                    attendeesText(record.attendees),
                    record.clientNumber,
                    record.company,
                    record.companyKana,
                    record.business,
                    record.consultee,
                    record.consulteeKana,
                    record.recorder,
                    record.consultation,
                    record.advice};
    if (withImpression)
        row.append(record.impression);
    row += QStringList{record.office,
                       record.mode,
                       record.channel,
                       record.programme,
                       record.course,
                       record.furtherCourses.join(u'、'),
                       record.topics.join(u'、'),
                       wordOf(StatusWords, record.status),
                       record.remark};
    return row;
}

} // namespace

QString attendeesText(const QList<NamedAttendee>& attendees)
{
    QStringList names;
    for (qsizetype i = 0; i < attendees.size(); ++i) {
        const NamedAttendee& attendee = attendees.at(i);
        QStringList remarks;
        // The first one leads and the others are second without a word.
        if (attendee.part != (i == 0 ? Part::Lead : Part::Second) || !attendee.agency.isEmpty())
            remarks.append(wordOf(PartWords, attendee.part));
        if (!attendee.agency.isEmpty())
            remarks.append(attendee.agency);
        names.append(remarks.isEmpty() ? attendee.name : u"%1（%2）"_s.arg(attendee.name, remarks.join(u'・')));
    }
    return names.join(u'、');
}

std::optional<QList<NamedAttendee>> attendeesFromText(const QString& text)
{
    static const QRegularExpression pattern(u"^(.+?)\\s*[（(]([^（）()]*)[）)]$"_s);
    QList<NamedAttendee> attendees;
    const QStringList entries = cellList(text);
    for (const QString& entry : entries) {
        NamedAttendee attendee;
        attendee.part = attendees.isEmpty() ? Part::Lead : Part::Second;
        attendee.name = entry;
        if (const QRegularExpressionMatch match = pattern.match(entry); match.hasMatch()) {
            attendee.name = match.captured(1).trimmed();
            const QString word = match.captured(2).section(u'・', 0, 0).trimmed();
            std::optional<Part> part = valueOf(PartWords, word);
            if (!part)
                part = partFromCode(word.toLower());
            if (!part)
                return std::nullopt;
            attendee.part = *part;
            attendee.agency = match.captured(2).section(u'・', 1).trimmed();
        }
        attendees.append(attendee);
    }
    return attendees;
}

QList<CsvColumn> memoColumns(bool withImpression)
{
    QList<CsvColumn> columns{
        {u"number"_s, u"受付番号"_s, {u"メモ番号"_s}},
        {u"date"_s, u"相談日"_s, {u"相談日時"_s, u"日付"_s, u"実施日"_s}},
        {u"start"_s, u"開始"_s, {u"started"_s, u"開始時刻"_s}, true},
        {u"end"_s, u"終了"_s, {u"ended"_s, u"終了時刻"_s}, true},
        {u"responders"_s, u"相談対応者"_s, {u"対応者"_s, u"担当者"_s, u"担当"_s, u"coordinator"_s}, true},
        {u"client"_s, u"企業番号"_s, {u"client_number"_s}},
        {u"company"_s, u"企業名"_s, {u"会社名"_s, u"商号"_s, u"事業所名"_s, u"company name"_s}, true},
        {u"company_kana"_s, u"フリガナ"_s, {u"企業名フリガナ"_s, u"企業名のフリガナ"_s}},
        {u"business"_s, u"主な事業内容"_s, {u"事業内容"_s}},
        {u"consultee"_s, u"相談者名"_s},
        {u"consultee_kana"_s, u"相談者フリガナ"_s, {u"相談者名のフリガナ"_s}},
        {u"recorder"_s, u"記載者"_s},
        {u"consultation"_s, u"相談内容"_s, {u"内容"_s}, true},
        {u"advice"_s, u"アドバイス内容"_s, {u"アドバイス"_s, u"助言内容"_s}, true}};
    if (withImpression)
        columns.append({u"impression"_s, u"所感"_s});
    columns += QList<CsvColumn>{
        {u"office"_s, u"拠点"_s},     {u"mode"_s, u"相談方法"_s},     {u"channel"_s, u"来訪経路"_s},
        {u"programme"_s, u"事業"_s},  {u"course"_s, u"支援コース"_s}, {u"further_courses"_s, u"そのほかの支援コース"_s},
        {u"topics"_s, u"相談項目"_s}, {u"status"_s, u"状態"_s},       {u"remark"_s, u"事務局所見"_s}};
    return columns;
}

QString writeMemos(const QList<MemoRecord>& records, bool withImpression)
{
    QList<QStringList> rows{headingsOf(memoColumns(withImpression))};
    rows.reserve(records.size() + 1);
    for (const MemoRecord& record : records)
        rows.append(cells(record, withImpression));
    return writeCsv(rows);
}

Result<ParsedMemos> readMemos(const QString& text, const CsvOptions& options)
{
    return readRecords<MemoRecord>(text, memoColumns(true), options, [](auto& parsed, const CsvSheet::Row& row) {
        parsed.records.append(RowReader(row, parsed.errors).read());
    });
}

} // namespace yorozu::exchange
