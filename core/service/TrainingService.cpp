// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TrainingService.h"

#include "core/rules/Permissions.h"
#include "core/rules/TrainingRules.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/TrainingRepository.h"

#include <QCoreApplication>

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrainingService)
};

UtcSeconds startOfDay(QDate day)
{
    return fromTokyo(day, QTime(0, 0));
}

Error noPlan()
{
    return {ErrorKind::NotFound, Text::tr("There is no training plan of this person."), QStringLiteral("staff"), {}};
}

} // namespace

Result<QList<TrainingPlan>> TrainingService::plans()
{
    return m_file.read<QList<TrainingPlan>>([](storage::Connection& connection) -> Result<QList<TrainingPlan>> {
        return storage::TrainingRepository(connection).plans();
    });
}

Result<TrainingView> TrainingService::view(Id<Staff> staff)
{
    return m_file.read<TrainingView>([&](storage::Connection& connection) -> Result<TrainingView> {
        const std::optional<TrainingPlan> plan = storage::TrainingRepository(connection).of(staff);
        if (!plan)
            return noPlan();
        const QList<Booking> bookings =
            storage::BookingRepository(connection)
                .list({startOfDay(plan->first), startOfDay(plan->last.addDays(1)), {}, {}, {}, {}});
        const UtcSeconds now = m_file.clock().now();
        return TrainingView{*plan, rules::progressOf(*plan, bookings, now),
                            rules::sessionsToSitIn(*plan, bookings, now)};
    });
}

Result<Id<TrainingPlan>> TrainingService::save(const Caller& caller, const TrainingPlan& plan)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditRoster); !allowed)
        return allowed.error();
    const Result<TrainingPlan> checked = rules::checkedPlan(plan);
    if (!checked)
        return checked.error();
    return m_file.write<Id<TrainingPlan>>(caller, [&](storage::Writer& writer) -> Result<Id<TrainingPlan>> {
        storage::TrainingRepository training(writer.connection());
        const std::optional<Staff> person = storage::CentreRepository(writer.connection()).staffById(checked->staff);
        if (!person || person->retired)
            return Error{ErrorKind::NotFound,
                         Text::tr("There is no such person. Nothing was changed."),
                         QStringLiteral("staff"),
                         {}};
        if (checked->id) {
            training.update(writer, *checked);
            return checked->id;
        }
        if (training.of(checked->staff)) {
            return Error{
                ErrorKind::Conflict,
                Text::tr("%1 has a training plan already. Nothing was changed; edit that one.").arg(person->name),
                QStringLiteral("staff"),
                {}};
        }
        return training.add(writer, *checked);
    });
}

Status TrainingService::remove(const Caller& caller, Id<Staff> staff, qint64 version)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditRoster); !allowed)
        return allowed.error();
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::TrainingRepository training(writer.connection());
        std::optional<TrainingPlan> plan = training.of(staff);
        if (!plan)
            return noPlan();
        plan->version = version;
        training.remove(writer, *plan);
        return Done{};
    });
}

Result<TrainingPlan> TrainingService::planOf(Id<Staff> staff)
{
    return m_file.read<TrainingPlan>([&](storage::Connection& connection) -> Result<TrainingPlan> {
        const std::optional<TrainingPlan> plan = storage::TrainingRepository(connection).of(staff);
        return plan ? Result<TrainingPlan>(*plan) : noPlan();
    });
}

Status TrainingService::leave(const Caller& caller, Id<Staff> staff, qint64 version, const QString& why)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditRoster); !allowed)
        return allowed.error();
    Result<TrainingPlan> plan = planOf(staff);
    if (!plan)
        return plan.error();
    const QDate today = tokyoDate(m_file.clock().now());
    if (plan->until() < today)
        return Error{ErrorKind::RuleViolation, Text::tr("The training is over already. Nothing was changed."), {}, {}};
    plan->leftOn = today;
    plan->leftWhy = why;
    plan->version = version;
    const auto saved = save(caller, *plan);
    return saved ? Status(Done{}) : saved.error();
}

Status TrainingService::resume(const Caller& caller, Id<Staff> staff, qint64 version)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditRoster); !allowed)
        return allowed.error();
    Result<TrainingPlan> plan = planOf(staff);
    if (!plan)
        return plan.error();
    plan->leftOn = {};
    plan->version = version;
    const auto saved = save(caller, *plan);
    return saved ? Status(Done{}) : saved.error();
}

Result<BookingOutcome> TrainingService::sitIn(const Caller& caller, Id<Staff> staff, Id<Booking> id, qint64 version)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditBookings); !allowed)
        return allowed.error();
    BookingService bookings(m_file);
    const Result<Booking> booking = bookings.byId(id);
    if (!booking)
        return booking.error();
    Booking wanted = *booking;
    wanted.version = version;
    const bool there = std::any_of(wanted.staff.cbegin(), wanted.staff.cend(),
                                   [staff](const BookingStaff& member) { return member.staff == staff; });
    if (!there)
        wanted.staff.append({staff, {}, Part::Ojt});
    return bookings.update(caller, wanted);
}

Result<BookingOutcome> TrainingService::stayAway(const Caller& caller, Id<Staff> staff, Id<Booking> id, qint64 version)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditBookings); !allowed)
        return allowed.error();
    BookingService bookings(m_file);
    const Result<Booking> booking = bookings.byId(id);
    if (!booking)
        return booking.error();
    Booking wanted = *booking;
    wanted.version = version;
    wanted.staff.removeIf([staff](const BookingStaff& member) {
        return member.staff == staff && (member.part == Part::Ojt || member.part == Part::SatIn);
    });
    return bookings.update(caller, wanted);
}

} // namespace yorozu::service
