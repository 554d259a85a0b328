// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CentreFigureCsv.h"

#include "core/domain/Limits.h"
#include "core/japanese/EraDate.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CentreFigureCsv)
};

constexpr qint64 Greatest = 999'999'999;

// 12,345件 and 12345 alike.
std::optional<qint64> countFromText(const QString& text)
{
    static const QRegularExpression form(u"^([0-9,]+)\\s*(?:件|社|回|人|者|機関)?$"_s);
    const QRegularExpressionMatch match = form.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    bool isNumber = false;
    const qint64 value = match.captured(1).remove(u',').toLongLong(&isNumber);
    return isNumber && value <= Greatest ? std::optional(value) : std::nullopt;
}

// The first day of a month, written as a day without its last part.
std::optional<MonthSpan> monthOf(const QString& text)
{
    static const QRegularExpression endOfMonth(u"月分?$"_s);
    QString month = text;
    month.replace(endOfMonth, u"月1日"_s);
    if (month == text)
        month += text.contains(u'-') ? u"-01"_s : text.contains(u'/') ? u"/1"_s : u".1"_s;
    const Result<QDate> day = japanese::parseDate(month);
    return day ? std::optional(MonthSpan::month(*day)) : std::nullopt;
}

CentreFigure readRow(const CsvSheet::Row& row, QList<RowError>& errors)
{
    CentreFigure figure;
    const auto text = [&](const char* key, qsizetype limit, bool required) {
        const QString value = row.text(QLatin1String(key)).simplified();
        if (value.isEmpty() && required)
            errors.append(row.error(QLatin1String(key), Text::tr("This is missing.")));
        if (const auto fault = tooLong(value, limit))
            errors.append(row.error(QLatin1String(key), *fault));
        return value;
    };
    figure.centre = text("centre", Limit::name, true);
    figure.figure = text("figure", Limit::name, true);
    figure.source = text("source", Limit::line, false);
    if (const auto span = periodFromText(row.text(u"period"_s)))
        figure.span = *span;
    else
        errors.append(row.error(u"period"_s, Text::tr("“%1” is no period. Write a month (2024-06), a fiscal year "
                                                      "(2024年度) or a quarter (2024年度第2四半期).")
                                                 .arg(row.text(u"period"_s))));
    if (const auto value = countFromText(row.text(u"value"_s)))
        figure.value = *value;
    else
        errors.append(row.error(u"value"_s, Text::tr("“%1” is no whole number.").arg(row.text(u"value"_s))));
    return figure;
}

} // namespace

std::optional<MonthSpan> periodFromText(const QString& text)
{
    static const QRegularExpression yearForm(u"^(.+?)年度(?:第?([1-4])四半期)?$"_s);
    const QString period = text.normalized(QString::NormalizationForm_KC).simplified().remove(u' ');
    const QRegularExpressionMatch match = yearForm.match(period);
    if (!match.hasMatch())
        return period.isEmpty() ? std::nullopt : monthOf(period);
    const Result<QDate> april = japanese::parseDate(match.captured(1) + u"年4月1日"_s);
    if (!april)
        return std::nullopt;
    const int quarter = match.captured(2).toInt();
    return quarter == 0 ? MonthSpan::fiscalYear(*april) : MonthSpan::quarter(april->addMonths((quarter - 1) * 3));
}

QList<CsvColumn> centreFigureColumns()
{
    return {{u"centre"_s, u"拠点"_s, {u"拠点名"_s, u"よろず支援拠点"_s}, true},
            {u"period"_s, u"期間"_s, {u"年月"_s, u"年度"_s, u"month"_s}, true},
            {u"figure"_s, u"項目"_s, {u"指標"_s, u"区分"_s}, true},
            {u"value"_s, u"数"_s, {u"件数"_s, u"値"_s, u"実績"_s}, true},
            {u"source"_s, u"出典"_s, {u"出所"_s, u"備考"_s}}};
}

Result<ParsedCentreFigures> readCentreFigures(const QString& text, const CsvOptions& options)
{
    return readRecords<CentreFigure>(text, centreFigureColumns(), options, [](auto& parsed, const CsvSheet::Row& row) {
        parsed.records.append(readRow(row, parsed.errors));
    });
}

} // namespace yorozu::exchange
