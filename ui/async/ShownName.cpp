// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async/ShownName.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShownName)
};

const QString& inLanguage(const QString& japanese, const QString& english)
{
    const bool asIs = english.isEmpty() || QLocale().language() == QLocale::Japanese;
    return asIs ? japanese : english;
}

} // namespace

QString shownName(const MasterEntry& entry)
{
    return inLanguage(entry.name, entry.nameEn);
}

QString shownName(const Office& office)
{
    return inLanguage(office.name, office.nameEn);
}

QString shownName(const Staff& staff)
{
    return inLanguage(staff.name, staff.roman);
}

QString shownSurname(const Staff& staff)
{
    return inLanguage(staff.surname(), staff.roman.section(u' ', 0, 0));
}

QString shownMaster(const service::CentreData& centre, MasterKind kind, MasterId id, const QString& fallback)
{
    for (const MasterEntry& entry : centre.masters(kind)) {
        if (entry.id == id)
            return shownName(entry);
    }
    return fallback;
}

QString shownOffice(const service::CentreData& centre, const QString& name)
{
    const Office* office = centre.findOffice(name);
    return office ? shownName(*office) : name;
}

QString shownBooth(const QString& name)
{
    static const QRegularExpression numbered(u"^(ブース|オンライン)(\\d+)$"_s);
    const QRegularExpressionMatch match = numbered.match(name);
    if (!match.hasMatch() || QLocale().language() == QLocale::Japanese)
        return name;
    return match.captured(1) == u"ブース"_s ? Text::tr("Booth %1").arg(match.captured(2))
                                            : Text::tr("Online %1").arg(match.captured(2));
}

QString shownPlace(const service::CentreData& centre, const Booking& booking)
{
    const QString office = shownOffice(centre, booking.officeName);
    return booking.boothName.isEmpty() ? office : office + u' ' + shownBooth(booking.boothName);
}

} // namespace yorozu::ui
