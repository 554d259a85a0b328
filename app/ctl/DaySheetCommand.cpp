// SPDX-License-Identifier: GPL-3.0-or-later
// 受付表: who comes when, for the desk at the door.
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/Output.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/CalendarPrinting.h"
#include "core/service/CalendarService.h"
#include "ui/paper/PdfFile.h"
#include "ui/paper/ReceptionSheet.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

// The sheet of a day, and which sessions stand on it.
Result<ui::ReceptionValues> readSheet(const WriteDesk& desk, QDate day, const Office* office)
{
    service::CaseFile& file = desk.services->file();
    const auto days = service::CalendarService(file).days(day, day.addDays(1));
    if (!days)
        return days.error();
    const auto phones = service::CalendarPrinting(file).phones(desk.caller, day, day.addDays(1));
    if (!phones)
        return phones.error();
    ui::ReceptionValues values;
    values.day = day;
    values.holiday = days->constFirst().holiday;
    for (const Booking& booking : days->constFirst().bookings) {
        if (!office || booking.office == office->id)
            values.sessions.append(booking);
    }
    if (office)
        values.officeName = office->name;
    values.phones = *phones;
    values.printedBy = desk.caller.name;
    return values;
}

Result<Reply> exportDaySheet(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    const Office* office = nullptr;
    if (arguments.has(u"--office"_s)) {
        office = desk->centre->findOffice(arguments.text(u"--office"_s));
        if (!office) {
            return Error{ErrorKind::NotFound,
                         Ctl::tr("There is no office “%1”.").arg(shortened(arguments.text(u"--office"_s))),
                         {},
                         {}};
        }
    }
    const QDate day = arguments.date(u"--date"_s);
    Result<ui::ReceptionValues> values = readSheet(*desk, day, office);
    if (!values)
        return values.error();
    values->printedAt = session.clock().now();
    const Result<QByteArray> pdf = ui::PdfFile::bytes(ui::ReceptionSheet(*values));
    // Whatever hinders the sheet, the data base is all right: "refused", not "cannot be opened".
    if (!pdf)
        return Error{ErrorKind::Invalid, pdf.error().message, {}, pdf.error().detail};
    // On record first: a sheet that left the house unrecorded could not be called back.
    service::CalendarSheet sheet{u"day-sheet"_s, day, day.addDays(1)};
    for (const Booking& booking : std::as_const(values->sessions)) {
        if (booking.client || booking.person)
            sheet.sessions.append(booking.id);
    }
    using Printing = service::CalendarPrinting;
    const Status recorded = Printing(desk->services->file()).record(desk->caller, Printing::Output::Pdf, sheet);
    if (!recorded)
        return recorded.error();
    const QString file = arguments.text(u"--out"_s);
    if (const Status written = writeOutput(file, *pdf); !written)
        return written.error();
    if (file == "-"_L1)
        return Reply{};
    return Reply{QJsonObject{{u"file"_s, file}, {u"sessions"_s, values->sessions.size()}}};
}

} // namespace

QList<Command> daySheetCommands()
{
    return {
        {"export day-sheet --date D --out FILE [--office O]",
         QT_TRANSLATE_NOOP("Ctl", "Writes the day sheet for the reception as a PDF: who comes when, to which booth, "
                                  "with a box to tick."),
         exportDaySheet}};
}

} // namespace yorozu::ctl
