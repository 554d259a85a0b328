// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of EraDate.h: one spelling after the other, and a reason for what is none.
#include "core/japanese/Digits.h"
#include "core/japanese/EraDate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::japanese {

namespace {

constexpr int firstYear = 1868;
constexpr int lastYear = 2200;

const QString weekdays = u"月火水木金土日"_s;

Error invalid(const QString& message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

Error notUnderstood(const QString& text)
{
    return invalid(QCoreApplication::translate("EraDate",
                                               "“%1” is not a date. Write it as 6.4.1, R6/4/1, 令和6年4月1日 or "
                                               "2024-04-01.")
                       .arg(text.trimmed().left(30)));
}

// Takes "（水）", "(水)" or "水曜日" from the end; 1 is Monday.
int takeWeekday(QString& text)
{
    static const QRegularExpression pattern(
        u"\\s*(?:[(\\[【]\\s*([月火水木金土日])(?:曜日?)?(?:[・.]?祝)?\\s*[)\\]】]|([月火水木金土日])曜日?)$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return 0;
    text.truncate(match.capturedStart());
    return int(weekdays.indexOf(match.captured(1) + match.captured(2))) + 1;
}

std::optional<Era> takeEra(QString& text)
{
    for (const Era era : {Era::Meiji, Era::Taisho, Era::Showa, Era::Heisei, Era::Reiwa}) {
        for (const QString& name : {eraName(era), eraName(era).left(1), eraLetter(era)}) {
            if (!text.startsWith(name))
                continue;
            text = text.mid(name.size()).trimmed();
            if (name.size() == 1 && text.startsWith(u'.')) // R.6.4.1
                text.remove(0, 1);
            return era;
        }
    }
    return std::nullopt;
}

// White space is harmless beside anything but between two digits, where it may stand for something forgotten.
std::optional<QString> withoutSpaces(const QString& text)
{
    static const QRegularExpression between(u"[0-9]\\s+[0-9]"_s);
    static const QRegularExpression spaces(u"\\s+"_s);
    if (between.match(text).hasMatch())
        return std::nullopt;
    QString answer = text;
    return answer.remove(spaces);
}

struct Parts
{
    QString year;
    QString month;
    QString day;
};

std::optional<Parts> takeParts(const QString& text, bool hasEra)
{
    static const QRegularExpression kanji(u"^([0-9]{1,4}|元)年([0-9]{1,2})月([0-9]{1,2})日$"_s);
    // In kana mode the keys of / and . type ・ and 。
    static const QRegularExpression signs(u"^([0-9]{1,4}|元)([-./・。])([0-9]{1,2})\\2([0-9]{1,2})$"_s);
    static const QRegularExpression eight(u"^([0-9]{4})([0-9]{2})([0-9]{2})$"_s);
    static const QRegularExpression six(u"^([0-9]{2})([0-9]{2})([0-9]{2})$"_s);
    if (const auto match = kanji.match(text); match.hasMatch())
        return Parts{match.captured(1), match.captured(2), match.captured(3)};
    if (const auto match = signs.match(text); match.hasMatch())
        return Parts{match.captured(1), match.captured(3), match.captured(4)};
    const auto compact = hasEra ? six.match(text) : eight.match(text);
    if (compact.hasMatch())
        return Parts{compact.captured(1), compact.captured(2), compact.captured(3)};
    return std::nullopt;
}

Error whatIsMissing(const QString& text, const QString& rest, bool hasEra)
{
    static const QRegularExpression twoParts(u"^(?:[0-9]{1,2}[-./・。][0-9]{1,2}|[0-9]{1,2}月[0-9]{1,2}日)$"_s);
    static const QRegularExpression yearAndMonth(u"^(?:[0-9]{1,4}|元)(?:年[0-9]{1,2}月?|[-./・。][0-9]{1,2})$"_s);
    static const QRegularExpression sixDigits(u"^[0-9]{6}$"_s);
    if (!hasEra && twoParts.match(rest).hasMatch()) {
        return invalid(QCoreApplication::translate("EraDate", "The year is missing in “%1”. Write it as 6.4.1 or "
                                                              "2024-04-01.")
                           .arg(text.trimmed()));
    }
    if (yearAndMonth.match(rest).hasMatch()) {
        return invalid(QCoreApplication::translate("EraDate", "The day is missing in “%1”. Write it as 6.4.1 or "
                                                              "2024-04-01.")
                           .arg(text.trimmed()));
    }
    if (!hasEra && sixDigits.match(rest).hasMatch()) {
        return invalid(QCoreApplication::translate("EraDate", "“%1” can be read in two ways. Write all eight digits "
                                                              "(20240401), or put the era first (R060401).")
                           .arg(text.trimmed()));
    }
    return notUnderstood(text);
}

Result<QDate> gregorian(const Parts& parts)
{
    const int year = parts.year.toInt();
    if (year < firstYear || year > lastYear) {
        return invalid(QCoreApplication::translate("EraDate", "The year %1 lies outside of %2 to %3.")
                           .arg(parts.year, QString::number(firstYear), QString::number(lastYear)));
    }
    const QDate date(year, parts.month.toInt(), parts.day.toInt());
    const QString typed =
        u"%1-%2-%3"_s.arg(parts.year, parts.month.rightJustified(2, u'0'), parts.day.rightJustified(2, u'0'));
    if (!date.isValid())
        return invalid(QCoreApplication::translate("EraDate", "%1 is not in the calendar.").arg(typed));
    if (!eraOf(date)) {
        return invalid(
            QCoreApplication::translate("EraDate", "%1 is before 25 January 1868, the first day of 明治.").arg(typed));
    }
    return date;
}

Result<QDate> fromParts(const Parts& parts, std::optional<Era> era)
{
    if (!era && parts.year.size() == 4)
        return gregorian(parts);
    const int year = parts.year == u"元"_s ? 1 : parts.year.toInt();
    return dateOf(era.value_or(Era::Reiwa), year, parts.month.toInt(), parts.day.toInt());
}

} // namespace

Result<QDate> parseDate(const QString& text)
{
    if (text.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("EraDate", "The date is empty."));
    if (text.size() > longestEntry)
        return notUnderstood(text);
    QString rest = plainEntry(text);
    const int weekday = takeWeekday(rest);
    const auto era = takeEra(rest);
    if (!era && rest.startsWith(u"西暦"_s))
        rest.remove(0, 2);
    const auto body = withoutSpaces(rest);
    if (!body)
        return notUnderstood(text);
    const auto parts = takeParts(*body, era.has_value());
    if (!parts)
        return whatIsMissing(text, *body, era.has_value());
    Result<QDate> date = fromParts(*parts, era);
    if (date && weekday != 0 && date->dayOfWeek() != weekday) {
        return invalid(QCoreApplication::translate("EraDate", "%1 is a %2, not a %3. One of the two is mistyped.")
                           .arg(formatEra(*date), weekdays.mid(date->dayOfWeek() - 1, 1) + u"曜日"_s,
                                weekdays.mid(weekday - 1, 1) + u"曜日"_s));
    }
    return date;
}

} // namespace yorozu::japanese
