// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SheetCard.h"

#include "ui/async/ShownName.h"
#include "ui/today/DateText.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int HourMinutes = 60;

QString shownLead(const service::CentreData& centre, const Booking& booking)
{
    if (booking.staff.isEmpty())
        return {};
    const BookingStaff& lead = booking.staff.constFirst();
    const Staff* staff = centre.findStaff(lead.staff);
    return staff ? shownSurname(*staff) : lead.name.section(u' ', 0, 0);
}

const MasterEntry* entryOf(const QList<MasterEntry>& list, MasterId id)
{
    const auto found =
        std::find_if(list.cbegin(), list.cend(), [id](const MasterEntry& entry) { return entry.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

bool isCode(const QList<MasterEntry>& list, MasterId id, QLatin1StringView code)
{
    const MasterEntry* entry = entryOf(list, id);
    return entry && entry->code == code;
}

} // namespace

QString cardName(const QString& company)
{
    static const std::array forms{u"株式会社"_s, u"有限会社"_s, u"合同会社"_s, u"合資会社"_s,
                                  u"合名会社"_s, u"㈱"_s,       u"㈲"_s};
    for (const QString& form : forms) {
        QString rest = company;
        if (company.startsWith(form))
            rest.remove(0, form.size());
        else if (company.endsWith(form))
            rest.chop(form.size());
        else
            continue;
        rest = rest.trimmed();
        return rest.isEmpty() ? company : rest;
    }
    return company;
}

QString shortPlace(const service::CentreData& centre, const Booking& booking)
{
    if (isCode(centre.modes, booking.mode, "online"_L1))
        return u"Web"_s;
    if (booking.boothName.isEmpty())
        return shownMaster(centre, MasterKind::Mode, booking.mode, booking.modeName);
    // The word booth says nothing beside an office.
    static const QRegularExpression numbered(u"^ブース(\\d+)$"_s);
    const QRegularExpressionMatch match = numbered.match(booking.boothName);
    if (!match.hasMatch())
        return shownPlace(centre, booking);
    const QString office = shownOffice(centre, booking.officeName);
    const bool latin = !office.isEmpty() && office.back().isLetter() && office.back().unicode() < 0x250;
    return office + (latin ? u" "_s : QString()) + match.captured(1);
}

int minutesOf(QDate day, UtcSeconds moment)
{
    return static_cast<int>((moment - fromTokyo(day, QTime(0, 0))) / 60);
}

QString clockText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / HourMinutes).arg(minutes % HourMinutes, 2, 10, QLatin1Char('0'));
}

int SheetCard::from() const
{
    return minutesOf(tokyoDate(booking.start), booking.start);
}

int SheetCard::to() const
{
    return minutesOf(tokyoDate(booking.start), booking.end);
}

SheetCard cardOf(const service::CentreData& centre, const Booking& booking)
{
    SheetCard card;
    card.booking = booking;
    card.time = DateText::time(booking.start) + u'–' + DateText::time(booking.end);
    card.company = cardName(booking.clientName.isEmpty() ? booking.personName : booking.clientName);
    card.lead = shownLead(centre, booking);
    card.topic = shownMaster(centre, MasterKind::Topic, booking.topic, booking.topicName);
    card.place = shownPlace(centre, booking);
    card.mark = shortPlace(centre, booking);
    card.web = booking.channelCode == "web"_L1 || isCode(centre.channels, booking.channel, "web"_L1);
    card.offSite = isCode(centre.modes, booking.mode, "off-site"_L1);
    card.sitsIn = std::any_of(booking.staff.cbegin(), booking.staff.cend(), [](const BookingStaff& member) {
        return member.part == Part::Ojt || member.part == Part::SatIn;
    });
    card.memoMissing = booking.status == BookingStatus::Completed &&
                       (booking.memo.isNull() || booking.memoStatus == MemoStatus::Draft);
    return card;
}

} // namespace yorozu::ui
