// SPDX-License-Identifier: GPL-3.0-or-later
// Agencies in and out.
#include "core/japanese/NameKey.h"
#include "core/rules/AgencyRules.h"
#include "core/service/ImportRehearsal.h"
#include "core/service/ImportRun.h"
#include "core/storage/AgencyRepository.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TransferService)
};

class AgencyImport final : public RecordImport
{
public:
    AgencyImport(const ImportInto& into, exchange::ParsedAgencies parsed)
        : RecordImport(into)
        , m_parsed(std::move(parsed))
        , m_agencies(into.writer.connection())
    {
    }
    void take(qsizetype index) override { take(m_parsed.records.at(index)); }

private:
    void take(const exchange::AgencyRow& row)
    {
        const qsizetype before = report.errors.size();
        AgencyRecord record = row.record;
        record.agency.kind = named(TransferNames::group(MasterKind::AgencyKind), row.kindName, row.row, u"種別"_s);
        record.agency.inCharge = Id<Staff>(named(u"staff"_s, row.inCharge, row.row, u"主担当"_s));
        record.agency.deputy = Id<Staff>(named(u"staff"_s, row.deputy, row.row, u"サブ"_s));
        if (report.errors.size() > before)
            return;
        const QList<Id<Agency>> known = m_agencies.named(record.agency.name);
        if (known.size() > 1) {
            fault(row.row, u"機関名"_s, Text::tr("Several agencies are called “%1”.").arg(record.agency.name));
            return;
        }
        const std::optional<AgencyRecord> here = known.isEmpty() ? std::nullopt : m_agencies.byId(known.constFirst());
        const Result<AgencyRecord> next = rules::checkedAgency(here ? updated(*here, record) : record);
        if (!next) {
            fault(row.row, QString(), next.error().message);
        } else if (!here) {
            m_agencies.add(writer, *next);
            ++report.created;
        } else if (*next == *here) {
            ++report.unchanged;
        } else {
            m_agencies.update(writer, *next);
            ++report.updated;
        }
    }
    // The columns that the file has; a person of the same name is the same.
    AgencyRecord updated(AgencyRecord here, const AgencyRecord& row) const
    {
        const auto copy = [&](const char* key, auto member) {
            if (m_parsed.keys.contains(QLatin1String(key)))
                here.agency.*member = row.agency.*member;
        };
        copy("kana", &Agency::kana);
        copy("on_forty_list", &Agency::onFortyList);
        copy("member", &Agency::member);
        copy("member_in_tokyo", &Agency::memberInTokyo);
        copy("in_charge", &Agency::inCharge);
        copy("deputy", &Agency::deputy);
        copy("phone", &Agency::phone);
        copy("email", &Agency::email);
        copy("address", &Agency::address);
        copy("website", &Agency::website);
        copy("booking_way", &Agency::bookingWay);
        copy("wishes_visit", &Agency::wishesVisit);
        copy("wishes_company", &Agency::wishesCompany);
        copy("wishes", &Agency::wishes);
        copy("note", &Agency::note);
        if (row.agency.kind != 0)
            copy("kind", &Agency::kind);
        for (const AgencyContact& contact : row.contacts)
            addContact(here, contact);
        return here;
    }
    void addContact(AgencyRecord& here, const AgencyContact& row) const
    {
        const auto known = std::find_if(here.contacts.begin(), here.contacts.end(),
                                        [&row](const AgencyContact& one) { return sameName(one.name, row.name); });
        if (known == here.contacts.end()) {
            here.contacts.append(row);
            return;
        }
        const auto copy = [&](const char* key, auto member) {
            if (m_parsed.keys.contains(QLatin1String(key)))
                (*known).*member = row.*member;
        };
        copy("contact_kana", &AgencyContact::kana);
        copy("contact_branch", &AgencyContact::branch);
        copy("contact_department", &AgencyContact::department);
        copy("contact_title", &AgencyContact::title);
        copy("contact_phone", &AgencyContact::phone);
        copy("contact_email", &AgencyContact::email);
    }

    exchange::ParsedAgencies m_parsed;
    storage::AgencyRepository m_agencies;
};

} // namespace

std::unique_ptr<RecordImport> agencyImport(const ImportInto& into, exchange::ParsedAgencies parsed)
{
    return std::make_unique<AgencyImport>(into, std::move(parsed));
}

Result<exchange::EncodedText> TransferService::exportAgencies(const Caller& caller, exchange::Encoding encoding,
                                                              const TransferProgress& progress, bool encrypted)
{
    if (const Status allowed = rules::require(caller, rules::Action::ExportData); !allowed)
        return allowed.error();
    using Rows = QList<exchange::AgencyRow>;
    const Result<Rows> rows = m_file.read<Rows>([&progress](storage::Connection& connection) -> Result<Rows> {
        const TransferNames names(connection);
        Rows list;
        const QList<AgencyRecord> records = storage::AgencyRepository(connection).all();
        for (AgencyRecord record : records) {
            if (!goesOn(progress, list.size(), records.size()))
                return importGivenUp();
            if (record.agency.retired)
                continue;
            record.contacts.removeIf([](const AgencyContact& contact) { return contact.retired; });
            list.append({0, record, record.agency.kindName, names.name(u"staff"_s, record.agency.inCharge.number()),
                         names.name(u"staff"_s, record.agency.deputy.number())});
        }
        return list;
    });
    if (!rows)
        return rows.error();
    if (const Status recorded = recordExport(m_file, caller, u"agency"_s, rows->size(), encoding, false, encrypted);
        !recorded)
        return recorded.error();
    return exchange::encodeText(exchange::writeAgencies(*rows), encoding);
}

} // namespace yorozu::service
