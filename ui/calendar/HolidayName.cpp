// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/HolidayName.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

QString shownHoliday(const QString& name)
{
    static const QHash<QString, QString> english{
        {u"元日"_s, u"New Year’s Day"_s},         {u"成人の日"_s, u"Coming of Age Day"_s},
        {u"建国記念の日"_s, u"Foundation Day"_s}, {u"天皇誕生日"_s, u"Emperor’s Birthday"_s},
        {u"春分の日"_s, u"Vernal Equinox"_s},     {u"昭和の日"_s, u"Showa Day"_s},
        {u"憲法記念日"_s, u"Constitution Day"_s}, {u"みどりの日"_s, u"Greenery Day"_s},
        {u"こどもの日"_s, u"Children’s Day"_s},   {u"海の日"_s, u"Marine Day"_s},
        {u"山の日"_s, u"Mountain Day"_s},         {u"敬老の日"_s, u"Respect for the Aged"_s},
        {u"秋分の日"_s, u"Autumnal Equinox"_s},   {u"スポーツの日"_s, u"Sports Day"_s},
        {u"文化の日"_s, u"Culture Day"_s},        {u"勤労感謝の日"_s, u"Labour Thanksgiving"_s},
        {u"振替休日"_s, u"Substitute holiday"_s}, {u"国民の休日"_s, u"National holiday"_s},
    };
    return QLocale().language() == QLocale::Japanese ? name : english.value(name, name);
}

} // namespace yorozu::ui
