// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ListMark.h"

#include <QRegularExpression>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t FullZero = u'０';
constexpr char16_t FirstCircle = u'①';
constexpr char16_t LastCircle = u'⑳';

// 9 → 10 and ９ → １０: in the width of the number before it.
QString following(const QString& number)
{
    const bool full = number[0].unicode() >= FullZero;
    QString next = QString::number(number.normalized(QString::NormalizationForm_KC).toInt() + 1);
    if (full) {
        for (QChar& c : next)
            c = QChar(static_cast<char16_t>(c.unicode() - u'0' + FullZero));
    }
    return next;
}

} // namespace

std::optional<ListMark> listMarkOf(const QString& line)
{
    static const QRegularExpression bullet(u"^(?:[・･●○◆◇■□▪•※]|[-－‐–](?![0-9０-９.．]))[ 　]*"_s);
    static const QRegularExpression numbered(
        u"^(?<before>[(（]?)(?<number>[0-9]{1,3}|[０-９]{1,3})(?<after>[)）]|[.．](?![0-9０-９]))(?<space>[ 　]*)"_s);
    static const QRegularExpression circled(u"^([①-⑳])([ 　]*)"_s);
    if (const auto match = bullet.match(line); match.hasMatch())
        return ListMark{match.captured(), match.captured()};
    if (const auto match = circled.match(line); match.hasMatch()) {
        const char16_t circle = match.captured(1)[0].unicode();
        if (circle == LastCircle)
            return ListMark{match.captured(), {}};
        static_assert(LastCircle - FirstCircle == 19);
        return ListMark{match.captured(), QChar(static_cast<char16_t>(circle + 1)) + match.captured(2)};
    }
    const auto match = numbered.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    // An opening bracket needs its closing one: (1. is no mark.
    const bool bracket = !match.captured(u"before"_s).isEmpty();
    const bool closed = match.captured(u"after"_s) == u")"_s || match.captured(u"after"_s) == u"）"_s;
    if (bracket && !closed)
        return std::nullopt;
    const QString next = match.captured(u"before"_s) + following(match.captured(u"number"_s)) +
                         match.captured(u"after"_s) + match.captured(u"space"_s);
    return ListMark{match.captured(), next};
}

} // namespace yorozu::ui
