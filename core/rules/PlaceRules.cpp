// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/PlaceRules.h"

#include "core/domain/Limits.h"
#include "core/japanese/Fold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlaceRules)
};

constexpr int MinutesOfDay = 24 * 60;

Error wrong(const QString& field, const QString& message)
{
    return {ErrorKind::Invalid, message, field, {}};
}

bool sameName(const QString& some, const QString& other)
{
    return japanese::foldForCompare(some) == japanese::foldForCompare(other);
}

Error taken(const QString& name, bool byRetired)
{
    return wrong(u"name"_s,
                 byRetired ? Text::tr("“%1” is among the retired ones. Nothing was changed; take it into "
                                      "use again or choose another name.")
                                 .arg(name)
                           : Text::tr("“%1” is there already. Nothing was changed; choose another name.").arg(name));
}

std::optional<Error> reasonFault(QString& reason)
{
    reason = reason.simplified();
    if (reason.isEmpty())
        return wrong(u"reason"_s, Text::tr("Write the reason: it is shown to whoever wants to book then."));
    return tooLongError(reason, Limit::line, u"reason"_s);
}

// Some office that people can come to has to be left.
bool othersReceive(const QList<OfficeLine>& offices, const Office& office)
{
    return std::any_of(offices.cbegin(), offices.cend(), [&](const OfficeLine& line) {
        return line.office.id != office.id && !line.office.retired && !line.office.remote;
    });
}

} // namespace

Result<Office> checkedOffice(const QList<OfficeLine>& offices, Office office)
{
    office.name = office.name.simplified();
    office.nameEn = office.nameEn.simplified();
    if (office.name.isEmpty())
        return wrong(u"name"_s, Text::tr("An office needs a name. Nothing was changed."));
    if (const auto fault = tooLongError(office.name, Limit::name, u"name"_s))
        return *fault;
    if (const auto fault = tooLongError(office.nameEn, Limit::name, u"name_en"_s))
        return *fault;
    if (office.opensAt < 0 || office.closesAt > MinutesOfDay || office.closesAt <= office.opensAt)
        return wrong(u"hours"_s, Text::tr("The closing time is not later than the opening. Nothing was changed."));
    for (const OfficeLine& line : offices) {
        if (line.office.id == office.id)
            continue;
        if (sameName(line.office.name, office.name))
            return taken(line.office.name, line.office.retired);
        if (office.headquarters && !office.retired && line.office.headquarters && !line.office.retired) {
            return wrong(u"headquarters"_s, Text::tr("“%1” is the headquarters. Nothing was changed; take the mark "
                                                     "away there first.")
                                                .arg(line.office.name));
        }
    }
    if ((office.retired || office.remote) && !othersReceive(offices, office)) {
        return Error{ErrorKind::RuleViolation,
                     Text::tr("“%1” is the only office that clients can come to. Nothing was changed; enter another "
                              "one first.")
                         .arg(office.name),
                     office.retired ? u"retired"_s : u"remote"_s,
                     {}};
    }
    return office;
}

Result<Booth> checkedBooth(const QList<BoothLine>& booths, Booth booth)
{
    booth.name = booth.name.simplified();
    booth.noiseNote = booth.noiseNote.simplified();
    if (booth.name.isEmpty())
        return wrong(u"name"_s, Text::tr("A booth needs a name. Nothing was changed."));
    if (const auto fault = tooLongError(booth.name, Limit::name, u"name"_s))
        return *fault;
    if (const auto fault = tooLongError(booth.noiseNote, Limit::line, u"noise_note"_s))
        return *fault;
    if (booth.capacity < 1 || booth.capacity > MostSeats)
        return wrong(u"capacity"_s, Text::tr("A booth seats 1 to %1. Nothing was changed.").arg(MostSeats));
    for (const BoothLine& line : booths) {
        if (line.booth.id != booth.id && line.booth.office == booth.office && sameName(line.booth.name, booth.name))
            return taken(line.booth.name, line.booth.retired);
    }
    return booth;
}

Result<BoothClosure> checkedClosure(const QList<BoothLine>& booths, BoothClosure closure)
{
    const auto there = std::find_if(booths.cbegin(), booths.cend(),
                                    [&](const BoothLine& line) { return line.booth.id == closure.booth; });
    if (there == booths.cend() || there->booth.retired) {
        return Error{
            ErrorKind::NotFound, Text::tr("There is no such booth in use. Nothing was changed."), u"booth"_s, {}};
    }
    if (closure.end <= closure.start)
        return wrong(u"end"_s, Text::tr("The end is not later than the beginning. Nothing was changed."));
    if (auto fault = reasonFault(closure.reason))
        return *std::move(fault);
    return closure;
}

Result<ClosingDay> checkedClosingDay(const QList<OfficeLine>& offices, ClosingDay day)
{
    const bool known =
        day.office.isNull() || std::any_of(offices.cbegin(), offices.cend(),
                                           [&](const OfficeLine& line) { return line.office.id == day.office; });
    if (!known)
        return Error{ErrorKind::NotFound, Text::tr("There is no such office. Nothing was changed."), u"office"_s, {}};
    if (!day.first.isValid())
        return wrong(u"first"_s, Text::tr("Say which day is closed. Nothing was changed."));
    if (!day.last.isValid())
        day.last = day.first;
    if (day.last < day.first)
        return wrong(u"last"_s, Text::tr("The last day lies before the first. Nothing was changed."));
    if (auto fault = reasonFault(day.reason))
        return *std::move(fault);
    return day;
}

} // namespace yorozu::rules
