// SPDX-License-Identifier: GPL-3.0-or-later
// CSV in and out, and calendar files out.
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/Output.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/exchange/SealedZip.h"
#include "core/service/AnalysisService.h"
#include "core/service/CalendarExport.h"
#include "core/service/ImportPreview.h"
#include "core/service/ImportQueue.h"
#include "core/service/TransferFiles.h"
#include "core/service/TransferService.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Reply importReply(const service::ImportReport& report)
{
    const auto lines = [](const QList<exchange::RowError>& list) {
        QJsonArray json;
        for (const exchange::RowError& line : list)
            json.append(QJsonObject{{u"row"_s, line.row}, {u"column"_s, line.column}, {u"message"_s, line.message}});
        return json;
    };
    const QJsonObject json{{u"rows"_s, report.rows},
                           {u"created"_s, report.created},
                           {u"updated"_s, report.updated},
                           {u"unchanged"_s, report.unchanged},
                           {u"duplicates"_s, report.duplicates},
                           {u"ignored_columns"_s, QJsonArray::fromStringList(report.ignoredHeadings)},
                           {u"passed_over"_s, lines(report.passedOver)},
                           {u"errors"_s, lines(report.errors)}};
    if (report.errors.isEmpty())
        return {json};
    const exchange::RowError& first = report.errors.constFirst();
    const QString place = first.column.isEmpty() ? Ctl::tr("row %1").arg(first.row)
                                                 : Ctl::tr("row %1, %2").arg(QString::number(first.row), first.column);
    if (report.accepted) {
        return {json, ExitCode::Done,
                Ctl::tr("%1 row(s) were left out, for something was changed meanwhile; the first: %2: %3")
                    .arg(QString::number(report.errors.size()), place, first.message)};
    }
    return {json, ExitCode::Refused,
            Ctl::tr("Nothing was imported: %1 error(s), the first in %2: %3")
                .arg(QString::number(report.errors.size()), place, first.message)};
}

Result<QByteArray> importBytes(const QString& place)
{
    if (place != "-"_L1)
        return service::readTransferFile(place);
    const Result<QByteArray> bytes = readInput(place);
    if (bytes && bytes->size() > service::LargestImport)
        return service::tooLarge(Ctl::tr("The input"), bytes->size());
    return bytes;
}

// {"heading in the file": "key or heading of ours, or null to pass it over"}
Result<QHash<QString, QString>> writtenMapping(const QString& place)
{
    const Result<QByteArray> bytes = readInput(place);
    if (!bytes)
        return bytes.error();
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    QHash<QString, QString> names;
    const QJsonObject object = document.object();
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (!one.value().isString() && !one.value().isNull()) {
            return Error{ErrorKind::Invalid,
                         Ctl::tr("%1: “%2” stands for no column. Give a name in quotation marks, or null.")
                             .arg(place, one.key()),
                         {},
                         {}};
        }
        names.insert(one.key(), one.value().toString());
    }
    if (!document.isObject())
        return Error{ErrorKind::Invalid, Ctl::tr("%1 is no JSON object of column names.").arg(place), {}, {}};
    return names;
}

Result<Reply> importAs(Session& session, service::ImportKind kind)
{
    const Arguments& arguments = session.arguments();
    const Result<QByteArray> file = importBytes(arguments.place());
    if (!file)
        return file.error();
    service::ImportOptions options;
    options.encoding =
        exchange::encodingChoiceFromCode(arguments.text(u"--encoding"_s)).value_or(exchange::EncodingChoice::Auto);
    options.dryRun = arguments.has(u"--dry-run"_s);
    if (arguments.has(u"--map"_s)) {
        const Result<QHash<QString, QString>> names = writtenMapping(arguments.text(u"--map"_s));
        if (!names)
            return names.error();
        const Result<QStringList> mapping = service::namedImportMapping(kind, *file, options, *names);
        if (!mapping)
            return mapping.error();
        options.csv.mapping = *mapping;
    }
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Result<service::ImportReport> report =
        service::importWhole(*desk->services, desk->caller, kind, *file, options);
    if (!report)
        return report.error();
    return importReply(*report);
}

Result<Reply> importClients(Session& session)
{
    return importAs(session, service::ImportKind::Clients);
}

Result<Reply> importMemos(Session& session)
{
    return importAs(session, service::ImportKind::Memos);
}

Result<Reply> importStaff(Session& session)
{
    return importAs(session, service::ImportKind::Staff);
}

Result<Reply> importAgencies(Session& session)
{
    return importAs(session, service::ImportKind::Agencies);
}

Result<Reply> importActivities(Session& session)
{
    return importAs(session, service::ImportKind::Activities);
}

Result<Reply> importCentreFigures(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<QByteArray> file = importBytes(arguments.place());
    if (!file)
        return file.error();
    service::ImportOptions options;
    options.encoding =
        exchange::encodingChoiceFromCode(arguments.text(u"--encoding"_s)).value_or(exchange::EncodingChoice::Auto);
    options.dryRun = arguments.has(u"--dry-run"_s);
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Result<service::ImportReport> report =
        service::AnalysisService(desk->services->file()).importCentreFigures(desk->caller, *file, options);
    if (!report)
        return report.error();
    return importReply(*report);
}

// What cp932 has no place for is named, so that nobody finds a 〓 a year later.
QString unwritableMessage(const QList<exchange::Unwritable>& unwritable)
{
    QStringList list;
    for (const exchange::Unwritable& entry : unwritable.first(std::min<qsizetype>(unwritable.size(), 20)))
        list.append(Ctl::tr("%1 (line %2)").arg(entry.character).arg(entry.line));
    return Ctl::tr(
               "%1 character(s) have no place in cp932 and were written as 〓: %2. Use --encoding utf-8 to keep them.")
        .arg(unwritable.size())
        .arg(list.join(u", "_s));
}

// The password of --zip; null without. It never stands on the command line, where every program can read it.
Result<std::optional<QString>> zipPassword(Session& session)
{
    const Arguments& arguments = session.arguments();
    if (!arguments.has(u"--zip"_s))
        return std::optional<QString>();
    const Result<QString> word = passwordFrom(arguments.text(u"--password-file"_s));
    if (!word)
        return word.error();
    if (const Status usable = exchange::mayBeZipPassword(*word); !usable)
        return usable.error();
    return std::optional<QString>(*word);
}

// What the entry of an archive is called: clients.zip holds clients.csv.
QString entryName(const QString& archive, const QString& fallback)
{
    const QString base = archive == "-"_L1 ? QString() : QFileInfo(archive).completeBaseName();
    return (base.isEmpty() ? fallback : base) + ".csv"_L1;
}

struct ExportChoices
{
    exchange::Encoding encoding = exchange::Encoding::Utf8;
    bool encrypted = false;
};

Result<Reply> exportWith(Session& session, const QString& name,
                         const std::function<Result<exchange::EncodedText>(service::TransferService&, const Caller&,
                                                                           const ExportChoices&)>& act)
{
    const Arguments& arguments = session.arguments();
    const QString file = arguments.text(u"--out"_s);
    if (file.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return Reply{.exit = ExitCode::WrongUsage, .message = Ctl::tr("This version writes CSV files, no workbooks.")};
    if (arguments.has(u"--zip"_s) != arguments.has(u"--password-file"_s)) {
        return Reply{.exit = ExitCode::WrongUsage,
                     .message = Ctl::tr("--zip and --password-file belong together: the archive is encrypted.")};
    }
    const Result<std::optional<QString>> password = zipPassword(session);
    if (!password)
        return password.error();
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    ExportChoices choices;
    if (arguments.text(u"--encoding"_s) == "cp932"_L1)
        choices.encoding = exchange::Encoding::Cp932;
    choices.encrypted = password->has_value();
    const Result<exchange::EncodedText> text = act(desk->services->transfer(), desk->caller, choices);
    if (!text)
        return text.error();
    const Result<QByteArray> bytes =
        *password ? exchange::sealZip(entryName(file, name), text->bytes, **password) : text->bytes;
    if (!bytes)
        return bytes.error();
    if (const Status written = writeOutput(file, *bytes); !written)
        return written.error();
    Reply reply;
    if (file != "-"_L1) {
        reply.json = QJsonObject{{u"file"_s, file},
                                 {u"bytes"_s, bytes->size()},
                                 {u"unwritable"_s, text->unwritable.size()},
                                 {u"encrypted"_s, choices.encrypted}};
    }
    if (!text->unwritable.isEmpty())
        reply.message = unwritableMessage(text->unwritable);
    return reply;
}

Result<Reply> exportClients(Session& session)
{
    return exportWith(session, u"clients"_s,
                      [](service::TransferService& transfer, const Caller& caller, const ExportChoices& choices) {
                          return transfer.exportClients(caller, choices.encoding, {}, choices.encrypted);
                      });
}

Result<Reply> exportAgencies(Session& session)
{
    return exportWith(session, u"agencies"_s,
                      [](service::TransferService& transfer, const Caller& caller, const ExportChoices& choices) {
                          return transfer.exportAgencies(caller, choices.encoding, {}, choices.encrypted);
                      });
}

Result<Reply> exportActivities(Session& session)
{
    return exportWith(session, u"activities"_s,
                      [](service::TransferService& transfer, const Caller& caller, const ExportChoices& choices) {
                          return transfer.exportActivities(caller, choices.encoding, {}, choices.encrypted);
                      });
}

Result<Reply> exportMemos(Session& session)
{
    const bool withImpression = session.arguments().has(u"--with-impression"_s);
    return exportWith(session, u"memos"_s,
                      [&](service::TransferService& transfer, const Caller& caller, const ExportChoices& choices) {
                          return transfer.exportMemos(caller, choices.encoding, withImpression, {}, choices.encrypted);
                      });
}

constexpr int DaysBack = 31; // without --from: what a telephone still shows

Result<Reply> exportCalendar(Session& session)
{
    const Arguments& arguments = session.arguments();
    if (arguments.has(u"--staff"_s) && arguments.has(u"--office"_s)) {
        return Reply{.exit = ExitCode::WrongUsage,
                     .message = Ctl::tr("Name a person with --staff or an office with --office, not both.")};
    }
    const Result<WriteDesk> desk = writeDesk(session);
    if (!desk)
        return desk.error();
    service::CalendarChoice choice;
    choice.from =
        arguments.has(u"--from"_s) ? arguments.date(u"--from"_s) : tokyoDate(session.clock().now()).addDays(-DaysBack);
    if (arguments.has(u"--to"_s))
        choice.to = arguments.date(u"--to"_s).addDays(1); // both days belong to the list
    choice.staff = Id<Staff>(arguments.number(u"--staff"_s));
    choice.withNames = !arguments.has(u"--without-names"_s);
    if (choice.staff && !desk->centre->findStaff(choice.staff)) {
        return Error{ErrorKind::NotFound, Ctl::tr("There is no person %1.").arg(choice.staff.number()), u"staff"_s, {}};
    }
    if (arguments.has(u"--office"_s)) {
        const Office* office = desk->centre->findOffice(arguments.text(u"--office"_s));
        if (!office) {
            return Error{ErrorKind::NotFound,
                         Ctl::tr("There is no office “%1”.").arg(shortened(arguments.text(u"--office"_s))),
                         {},
                         {}};
        }
        choice.office = office->id;
    }
    const auto made = service::CalendarExport(desk->services->file()).write(desk->caller, choice);
    if (!made)
        return made.error();
    const QString file = arguments.text(u"--out"_s);
    if (const Status written = writeOutput(file, made->bytes); !written)
        return written.error();
    Reply reply;
    if (file != "-"_L1) {
        reply.json = QJsonObject{{u"file"_s, file}, {u"sessions"_s, made->sessions}, {u"names"_s, made->withNames}};
    }
    return reply;
}

} // namespace

QList<Command> transferCommands()
{
    return {
        {"import clients FILE [--encoding auto|utf-8|cp932] [--map FILE] [--dry-run]",
         QT_TRANSLATE_NOOP("Ctl",
                           "Takes clients over from a CSV file; all or none. --dry-run only says what would happen."),
         importClients},
        {"import memos FILE [--encoding auto|utf-8|cp932] [--map FILE] [--dry-run]",
         QT_TRANSLATE_NOOP("Ctl",
                           "Takes memos over from a CSV file; all or none. --dry-run only says what would happen."),
         importMemos},
        {"import staff FILE [--encoding auto|utf-8|cp932] [--map FILE] [--dry-run]",
         QT_TRANSLATE_NOOP("Ctl",
                           "Takes people of the centre over from a CSV file; all or none. --dry-run only says what "
                           "would happen; --map names a JSON file that says which column is which."),
         importStaff},
        {"import agencies FILE [--encoding auto|utf-8|cp932] [--map FILE] [--dry-run]",
         QT_TRANSLATE_NOOP("Ctl",
                           "Takes agencies over from a CSV file; all or none. --dry-run only says what would happen."),
         importAgencies},
        {"import activities FILE [--encoding auto|utf-8|cp932] [--map FILE] [--dry-run]",
         QT_TRANSLATE_NOOP(
             "Ctl", "Takes activities over from a CSV file; all or none. --dry-run only says what would happen."),
         importActivities},
        {"import centre-figures FILE [--encoding auto|utf-8|cp932] [--dry-run]",
         QT_TRANSLATE_NOOP("Ctl",
                           "Takes published figures of other centres over from a CSV file (拠点, 期間, 項目, 数, "
                           "出典); all or none."),
         importCentreFigures},
        {"export clients --out FILE [--encoding utf-8|cp932] [--zip] [--password-file FILE]",
         QT_TRANSLATE_NOOP("Ctl", "Writes the clients as CSV, which can be imported again. With --zip in an archive "
                                  "that is encrypted (AES-256) with the first line of the password file."),
         exportClients},
        {"export agencies --out FILE [--encoding utf-8|cp932] [--zip] [--password-file FILE]",
         QT_TRANSLATE_NOOP("Ctl", "Writes the agencies with their people as CSV, which can be imported again. --zip as "
                                  "with clients."),
         exportAgencies},
        {"export activities --out FILE [--encoding utf-8|cp932] [--zip] [--password-file FILE]",
         QT_TRANSLATE_NOOP("Ctl", "Writes the activities as CSV, which can be imported again. --zip as with clients."),
         exportActivities},
        {"export memos --out FILE [--encoding utf-8|cp932] [--with-impression] [--zip] [--password-file FILE]",
         QT_TRANSLATE_NOOP("Ctl", "Writes the memos as CSV, which can be imported again; the impression only if it is "
                                  "asked for. --zip as with clients."),
         exportMemos},
        {"export calendar --out FILE [--staff ID] [--office O] [--from D] [--to D] [--without-names]",
         QT_TRANSLATE_NOOP("Ctl",
                           "Writes the sessions of a person or an office as a calendar file (.ics) for telephones "
                           "and Outlook; who comes is named only by those who may export."),
         exportCalendar},
    };
}

} // namespace yorozu::ctl
