// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Limits.h"
#include "core/service/ImportRun.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TransferService)
};

class ClientImport final : public RecordImport
{
public:
    ClientImport(const ImportInto& into, exchange::ParsedClients parsed)
        : RecordImport(into)
        , m_parsed(std::move(parsed))
    {
    }
    void take(qsizetype index) override { take(m_parsed.records.at(index)); }

private:
    void take(const exchange::ClientRecord& record)
    {
        const qsizetype before = report.errors.size();
        Client row = record.client;
        row.channel = named(TransferNames::group(MasterKind::Channel), record.channelName, record.row, u"来訪経路"_s);
        row.agency = Id<Agency>(named(u"agency"_s, record.agencyName, record.row, u"紹介機関"_s));
        if (const std::optional<Error> tooLong = lineTooLong(row))
            fault(record.row, QString(), tooLong->message);
        if (report.errors.size() > before)
            return;
        // Numbers are given anew here: one that an earlier row was given says nothing about this one.
        std::optional<Client> known = row.number.isEmpty() ? std::nullopt : clients.byNumber(row.number);
        if (known && known->id.number() > lastKnown)
            known.reset();
        if (known && !looksLike(*known, row)) {
            fault(record.row, u"企業番号"_s,
                  Text::tr("%1 is “%2” here. Leave the number empty to enter “%3” as a new client.")
                      .arg(row.number, known->name, row.name));
        } else if (known) {
            update(*known, row);
        } else if (const std::optional<Client> same = duplicateOf(row)) {
            passOver(record.row, Text::tr("“%1” is %2 “%3” here already.").arg(row.name, same->number, same->name));
        } else {
            clients.add(writer, row);
            ++report.created;
        }
    }
    void update(const Client& known, const Client& row)
    {
        Client next = known;
        const auto copy = [&](const char* key, auto member) {
            if (m_parsed.keys.contains(QLatin1String(key)))
                next.*member = row.*member;
        };
        copy("name", &Client::name);
        copy("kana", &Client::kana);
        copy("corporate_number", &Client::corporateNumber);
        copy("industry", &Client::industry);
        copy("business", &Client::business);
        copy("staff_count", &Client::staffCount);
        copy("capital_yen", &Client::capitalYen);
        copy("municipality", &Client::municipality);
        copy("phone", &Client::phone);
        copy("founded", &Client::founded);
        copy("channel", &Client::channel);
        copy("agency", &Client::agency);
        copy("branch", &Client::branch);
        copy("note", &Client::note);
        copy("established", &Client::established);
        copy("sales_yen", &Client::salesYen);
        for (const Person& person : row.persons)
            updatePerson(next, person);
        if (next == known) {
            ++report.unchanged;
            return;
        }
        clients.update(writer, next);
        ++report.updated;
    }
    void updatePerson(Client& client, const Person& row)
    {
        Person* known = findPerson(client, row.name);
        if (!known) {
            client.persons.append(row);
            client.persons.last().primary = client.persons.size() == 1;
            return;
        }
        const auto copy = [&](const char* key, auto member) {
            if (m_parsed.keys.contains(QLatin1String(key)))
                known->*member = row.*member;
        };
        copy("person", &Person::name);
        copy("person_kana", &Person::kana);
        copy("person_title", &Person::title);
        copy("person_gender", &Person::gender);
        copy("person_age_group", &Person::ageGroup);
        copy("person_phone", &Person::phone);
        copy("person_email", &Person::email);
    }
    // Many firms share a name: without a number, a telephone or the person it proves nothing.
    std::optional<Client> duplicateOf(const Client& row)
    {
        const QList<storage::DuplicateCandidate> candidates = clients.duplicatesOf(row);
        for (const storage::DuplicateCandidate& candidate : candidates) {
            std::optional<Client> known = clients.byId(candidate.of);
            if (!known)
                continue;
            if (sameText(known->corporateNumber, row.corporateNumber))
                return known;
            const bool samePerson = !row.persons.isEmpty() && findPerson(*known, row.persons.constFirst().name);
            const bool otherPhone =
                !known->phone.isEmpty() && !row.phone.isEmpty() && !samePhone(known->phone, row.phone);
            if (sameName(known->name, row.name) && !otherPhone && (samePhone(known->phone, row.phone) || samePerson))
                return known;
        }
        return std::nullopt;
    }

    exchange::ParsedClients m_parsed;
};

} // namespace

std::unique_ptr<RecordImport> clientImport(const ImportInto& into, exchange::ParsedClients parsed)
{
    return std::make_unique<ClientImport>(into, std::move(parsed));
}

} // namespace yorozu::service
