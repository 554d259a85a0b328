// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/TimeText.h"

#include "core/japanese/Digits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace yorozu::japanese {

namespace {

enum class Half { None, Gozen, Gogo, Am, Pm };

struct Parts
{
    Half half = Half::None;
    int hour = 0;
    int minute = 0;
};

Error invalid(const QString& message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

Half halfOf(const QString& word)
{
    if (word == u"午前"_s)
        return Half::Gozen;
    if (word == u"午後"_s)
        return Half::Gogo;
    if (word.startsWith(u'A'))
        return Half::Am;
    return word.startsWith(u'P') ? Half::Pm : Half::None;
}

// Takes 午前 午後 AM PM A.M. P.M. from the front, and the Latin ones from the end too.
Half takeHalf(QString& text)
{
    static const QRegularExpression front(u"^(午前|午後|[AP]\\.?M\\.?)"_s);
    static const QRegularExpression back(u"([AP]\\.?M\\.?)$"_s);
    for (const QRegularExpression& pattern : {front, back}) {
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            continue;
        text.remove(match.capturedStart(), match.capturedLength());
        return halfOf(match.captured());
    }
    return Half::None;
}

std::optional<Parts> takeParts(QString text)
{
    static const QRegularExpression signs(u"^([0-9]{1,2})[:.]([0-9]{2})(?::00)?$"_s);
    static const QRegularExpression kanji(u"^([0-9]{1,2})時(?:([0-9]{1,2})分|(半))?$"_s);
    static const QRegularExpression digits(u"^([0-9]{1,2})([0-9]{2})$"_s);
    static const QRegularExpression hour(u"^([0-9]{1,2})$"_s);
    if (text == u"正午"_s)
        return Parts{Half::None, 12, 0};
    Parts parts;
    parts.half = takeHalf(text);
    for (const QRegularExpression& pattern : {signs, kanji, digits, hour}) {
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            continue;
        parts.hour = match.captured(1).toInt();
        parts.minute = match.captured(3).isEmpty() ? match.captured(2).toInt() : 30;
        return parts;
    }
    return std::nullopt;
}

Result<QTime> within12Hours(const Parts& parts)
{
    const bool latin = parts.half == Half::Am || parts.half == Half::Pm;
    if (parts.hour > 12)
        return invalid(QCoreApplication::translate("TimeText", "午前 and 午後 go with the hours 0 to 11."));
    if (parts.hour == 12 && !latin) {
        // By the edict of 1872 午後12時 is midnight, on today's clocks it is noon.
        return invalid(QCoreApplication::translate("TimeText", "12 o'clock after 午前 or 午後 can be read in two ways. "
                                                               "Write 0:%1 or 12:%1.")
                           .arg(parts.minute, 2, 10, QChar(u'0')));
    }
    const int afternoon = parts.half == Half::Gogo || parts.half == Half::Pm ? 12 : 0;
    return QTime(parts.hour % 12 + afternoon, parts.minute);
}

} // namespace

Result<QTime> parseTime(const QString& text)
{
    if (text.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("TimeText", "The time is empty."));
    static const QRegularExpression spaces(u"\\s+"_s);
    const auto parts = text.size() > longestEntry ? std::nullopt : takeParts(plainEntry(text).remove(spaces));
    if (!parts) {
        return invalid(
            QCoreApplication::translate("TimeText", "“%1” is not a time. Write it as 10:30, 1030 or 10時30分.")
                .arg(text.trimmed().left(30)));
    }
    if (parts->minute > 59)
        return invalid(QCoreApplication::translate("TimeText", "Minutes go from 0 to 59."));
    if (parts->hour == 24)
        return invalid(
            QCoreApplication::translate("TimeText", "The day ends at 23:59; 24:00 is 0:00 of the next day."));
    if (parts->hour > 24)
        return invalid(QCoreApplication::translate("TimeText", "Hours go from 0 to 23."));
    if (parts->half != Half::None)
        return within12Hours(*parts);
    return QTime(parts->hour, parts->minute);
}

} // namespace yorozu::japanese
