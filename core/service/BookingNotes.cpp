// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BookingNotes.h"

#include "core/rules/Permissions.h"
#include "core/service/AttachmentService.h"
#include "core/service/HandoverService.h"
#include "core/service/Services.h"

namespace yorozu::service {

namespace {

Error at(const QString& field, Error error)
{
    error.field = field;
    return error;
}

} // namespace

AlsoWritten notesToo(Services& services, const Caller& caller, const BookingNotes& notes)
{
    if (notes.isEmpty())
        return {};
    return [&services, caller, notes](storage::Writer& writer, Id<Booking> booking) -> Status {
        if (const Status allowed = rules::require(caller, rules::Action::WriteNotes); !allowed)
            return allowed;
        for (const StagedFile& file : notes.files) {
            if (const auto added = services.attachments().addWithin(writer, booking, file); !added)
                return at(QStringLiteral("files"), added.error());
        }
        if (!notes.handover)
            return Done{};
        Handover note = *notes.handover;
        note.owner = booking;
        const auto added = services.handovers().addWithin(writer, note);
        return added ? Status(Done{}) : at(QStringLiteral("handover"), added.error());
    };
}

} // namespace yorozu::service
