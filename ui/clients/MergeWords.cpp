// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/MergeWords.h"

#include "core/domain/LedgerField.h"
#include "ui/clients/ClientText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MergePanel)
};

// The field of the ledger behind a choice; nullopt where it is made of several.
std::optional<LedgerField> ledgerField(rules::ClientField field)
{
    using Field = rules::ClientField;
    switch (field) {
    case Field::Name:
        return LedgerField::Name;
    case Field::Kana:
        return LedgerField::Kana;
    case Field::CorporateNumber:
        return LedgerField::CorporateNumber;
    case Field::Phone:
        return LedgerField::Phone;
    case Field::Municipality:
        return LedgerField::Municipality;
    case Field::Industry:
        return LedgerField::Industry;
    case Field::Business:
        return LedgerField::Business;
    case Field::StaffCount:
        return LedgerField::StaffCount;
    case Field::Capital:
        return LedgerField::Capital;
    case Field::Established:
        return LedgerField::Established;
    case Field::Sales:
        return LedgerField::Sales;
    case Field::Representative:
    case Field::Origin:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

// 東京東信用金庫 押上支店, or how they came.
QString origin(const Client& client, const service::CentreData& centre)
{
    const QString agency = ClientText::value(client, LedgerField::Agency, centre);
    QStringList parts{agency.isEmpty() ? ClientText::value(client, LedgerField::Channel, centre) : agency,
                      client.branch};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QString MergeWords::field(rules::ClientField field)
{
    // The column of the captions is narrow: shorter words than those of the ledger where these are long.
    switch (field) {
    case rules::ClientField::Business:
        return Text::tr("Business");
    case rules::ClientField::CorporateNumber:
        return Text::tr("Corp. no.");
    case rules::ClientField::Phone:
        return Text::tr("Phone");
    case rules::ClientField::Sales:
        return Text::tr("Sales");
    default:
        break;
    }
    if (const auto inLedger = ledgerField(field))
        return label(*inLedger);
    return field == rules::ClientField::Representative ? Text::tr("Head") : Text::tr("Sent by");
}

QString MergeWords::value(const Client& client, rules::ClientField field, const service::CentreData& centre)
{
    if (const auto inLedger = ledgerField(field))
        return ClientText::value(client, *inLedger, centre);
    if (field == rules::ClientField::Origin)
        return origin(client, centre);
    const Person* person = rules::representativeOf(client);
    return person ? person->name : QString();
}

QString MergeWords::day(UtcSeconds moment)
{
    return tokyoDate(moment).toString(u"yyyy/M/d"_s);
}

QString MergeWords::apart(const ClientHoldings& other)
{
    QStringList parts;
    if (other.memos > 0)
        parts.append(Text::tr("%n memo(s)", nullptr, other.memos));
    if (other.bookings > 0)
        parts.append(Text::tr("%n booking(s)", nullptr, other.bookings));
    if (parts.isEmpty())
        return {};
    //: %1 is "1 memo" or "1 memo, 1 booking"; the second: what stands between them
    return Text::tr("The other record holds %1.").arg(parts.join(Text::tr(", ", "holdings")));
}

QString MergeWords::afterwards(const ClientHoldings& kept, const ClientHoldings& other)
{
    return QStringList{Text::tr("Memos %1 → %2").arg(kept.memos).arg(kept.memos + other.memos),
                       Text::tr("Bookings %1 → %2").arg(kept.bookings).arg(kept.bookings + other.bookings),
                       Text::tr("Files %1 → %2").arg(kept.attachments).arg(kept.attachments + other.attachments)}
        .join(u'\u3000');
}

QString MergeWords::session(const ClientOverlap::Session& session)
{
    const QDateTime start = toTokyo(session.start);
    QStringList parts{start.toString(u"M/d H:mm"_s),
                      session.booking.isNull() ? Text::tr("place being held") : session.number, session.leadName};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace yorozu::ui
