// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ImportRun.h"

#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"
#include "core/storage/AgencyRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Writer.h"
#include "core/storage/ZemiRepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

Status mayImport(const Caller& caller, rules::Action action)
{
    if (caller.staff.isNull() && caller.group == PermissionGroup::Administrator)
        return Done{};
    return rules::require(caller, action);
}

TransferNames::TransferNames(storage::Connection& connection)
{
    storage::CentreRepository centre(connection);
    for (const MasterKind kind : {MasterKind::Topic, MasterKind::Course, MasterKind::Channel, MasterKind::Programme,
                                  MasterKind::Mode, MasterKind::JobTitle, MasterKind::AgencyKind}) {
        const QList<MasterEntry> entries = centre.masters(kind, true);
        for (const MasterEntry& entry : entries) {
            m_ids.insert(key(group(kind), entry.code), entry.id);
            add(group(kind), entry.id, entry.name);
        }
    }
    const QList<Office> offices = centre.offices(true);
    for (const Office& office : offices)
        add(u"office"_s, office.id.number(), office.name);
    const QList<AgencyRecord> agencies = storage::AgencyRepository(connection).all();
    for (const AgencyRecord& record : agencies) { // by what they were called, too; the name of today goes before
        for (const FormerName& former : record.formerNames)
            add(u"agency"_s, record.agency.id.number(), former.name);
    }
    for (const AgencyRecord& record : agencies)
        add(u"agency"_s, record.agency.id.number(), record.agency.name);
    const QList<ZemiTheme> themes = storage::ZemiRepository(connection).themes();
    for (const ZemiTheme& theme : themes)
        add(u"zemi"_s, theme.id.number(), theme.title);
    const QList<Staff> staff = centre.staff(true);
    for (const Staff& person : staff)
        add(u"staff"_s, person.id.number(), person.name);
    m_boxes = centre.stampBoxes();
}

QString TransferNames::key(const QString& of, const QString& name)
{
    return of + u'/' + japanese::foldForCompare(name);
}

void TransferNames::add(const QString& of, qint64 id, const QString& name)
{
    m_ids.insert(key(of, name), id);
    m_names.insert(of + u'/' + QString::number(id), name);
}

RecordImport::RecordImport(const ImportInto& into)
    : writer(into.writer)
    , report(into.report)
    , lastKnown(into.lastKnown)
    , names(into.writer.connection())
    , clients(into.writer.connection())
{
}

void RecordImport::fault(int row, const QString& column, const QString& message)
{
    report.errors.append({row, column, message});
}

void RecordImport::passOver(int row, const QString& message)
{
    ++report.duplicates;
    report.passedOver.append({row, {}, message});
}

qint64 RecordImport::named(const QString& of, const QString& name, int row, const QString& column)
{
    const qint64 id = name.isEmpty() ? 0 : names.id(of, name);
    if (id == 0 && !name.isEmpty())
        fault(row, column, QCoreApplication::translate("TransferService", "“%1” is not known here.").arg(name));
    return id;
}

bool sameText(const QString& a, const QString& b)
{
    return !a.isEmpty() && japanese::foldForCompare(a) == japanese::foldForCompare(b);
}

bool samePhone(const QString& a, const QString& b)
{
    const auto digits = [](const QString& phone) {
        QString kept = japanese::foldForCompare(phone);
        kept.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
        return kept;
    };
    return !digits(a).isEmpty() && digits(a) == digits(b);
}

bool sameName(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && japanese::nameKey(a) == japanese::nameKey(b);
}

Person* findPerson(Client& client, const QString& name)
{
    const auto found = std::find_if(client.persons.begin(), client.persons.end(),
                                    [&](const Person& person) { return sameName(person.name, name); });
    return found == client.persons.end() ? nullptr : &*found;
}

bool looksLike(const Client& known, const Client& row)
{
    return sameName(known.name, row.name) || sameText(known.corporateNumber, row.corporateNumber) ||
           sameText(known.kana, row.kana) || samePhone(known.phone, row.phone);
}

namespace {

template <typename Parsed, typename Make> Result<ReadList> listOf(Result<Parsed> parsed, Make make)
{
    if (!parsed)
        return parsed.error();
    ReadList list;
    list.rows = parsed->rows;
    list.ignoredHeadings = parsed->ignoredHeadings;
    list.errors = parsed->errors;
    for (const auto& record : parsed->records)
        list.recordRows.append(record.row);
    list.import = [records = *std::move(parsed), make](const ImportInto& into) { return make(into, records); };
    return list;
}

} // namespace

Result<ReadList> readList(ImportKind kind, const QByteArray& file, const ImportOptions& options)
{
    const Result<QString> text = exchange::decodeText(file, options.encoding);
    if (!text)
        return text.error();
    switch (kind) {
    case ImportKind::Clients:
        return listOf(exchange::readClients(*text, options.csv), &clientImport);
    case ImportKind::Memos:
        return listOf(exchange::readMemos(*text, options.csv), &memoImport);
    case ImportKind::Staff:
        return listOf(exchange::readStaff(*text, options.csv), &staffImport);
    case ImportKind::Agencies:
        return listOf(exchange::readAgencies(*text, options.csv), &agencyImport);
    case ImportKind::Activities:
        return listOf(exchange::readActivities(*text, options.csv), &activityImport);
    }
    Q_UNREACHABLE();
}

void recordImport(storage::Writer& writer, ImportKind kind, const ImportReport& report)
{
    writer.record(u"import"_s, tableOf(kind), 0, {},
                  {{u"rows"_s, report.rows},
                   {u"created"_s, report.created},
                   {u"updated"_s, report.updated},
                   {u"left_out"_s, report.errors.size()}});
}

rules::Action actionOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Clients:
        return rules::Action::EditClients;
    case ImportKind::Memos:
        return rules::Action::WriteMemoOfOthers;
    case ImportKind::Staff:
        return rules::Action::EditPeople;
    case ImportKind::Agencies:
    case ImportKind::Activities:
        return rules::Action::EditAgencies;
    }
    Q_UNREACHABLE();
}

QString tableOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Clients:
        return u"client"_s;
    case ImportKind::Memos:
        return u"memo"_s;
    case ImportKind::Staff:
        return u"staff"_s;
    case ImportKind::Agencies:
        return u"agency"_s;
    case ImportKind::Activities:
        return u"activity"_s;
    }
    Q_UNREACHABLE();
}

} // namespace yorozu::service
