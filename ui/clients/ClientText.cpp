// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/ClientText.h"

#include "core/domain/Industry.h"
#include "core/domain/Words.h"
#include "ui/today/DateText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using Kind = TimelineEntry::Kind;

QString masterText(const QList<MasterEntry>& entries, MasterId id)
{
    const bool english = QLocale().language() != QLocale::Japanese;
    for (const MasterEntry& entry : entries) {
        if (entry.id == id)
            return english && !entry.nameEn.isEmpty() ? entry.nameEn : entry.name;
    }
    return {};
}

} // namespace

QString ClientText::industry(const QString& letter)
{
    return industryName(letter);
}

QString ClientText::value(const Client& client, LedgerField field, const service::CentreData& centre)
{
    const QString text = fieldText(client, field);
    switch (field) {
    case LedgerField::Industry:
        return industry(client.industry);
    case LedgerField::StaffCount:
        return text.isEmpty() ? text : tr("%n person(s)", nullptr, *client.staffCount);
    case LedgerField::Capital:
    case LedgerField::Sales:
        return text.isEmpty() ? text : tr("%1 yen").arg(text);
    case LedgerField::Founded:
        return client.founded ? tr("In business") : tr("Not founded yet");
    case LedgerField::Channel:
        return masterText(centre.channels, client.channel);
    case LedgerField::Agency:
        for (const Agency& agency : centre.agencies) {
            if (agency.id == client.agency)
                return agency.name;
        }
        return {};
    default:
        return text;
    }
}

QString ClientText::caseStatus(const QString& code)
{
    if (code == "waiting"_L1)
        return tr("In preparation");
    return code == "closed"_L1 ? tr("Closed") : tr("Under way");
}

QString ClientText::kind(const TimelineEntry& line)
{
    switch (line.kind) {
    case Kind::Booking:
        return tr("Booking");
    case Kind::Memo:
        return tr("Memo");
    case Kind::Referral:
        return line.status == "in"_L1 ? tr("Sent to us") : tr("Referral");
    case Kind::ReferralResult:
        return tr("Result of the referral");
    case Kind::Handover:
        return tr("Handover");
    case Kind::Task:
        return tr("Task");
    case Kind::Registered:
        return tr("Entered in the ledger");
    }
    return {};
}

QString ClientText::head(const TimelineEntry& line)
{
    QStringList parts;
    switch (line.kind) {
    case Kind::Memo:
        if (line.ordinal == 1)
            parts.append(tr("first session"));
        else if (line.ordinal > 1)
            parts.append(tr("session %1").arg(line.ordinal));
        parts.append(line.who.join(u'・'));
        break;
    case Kind::Booking:
    case Kind::Referral:
    case Kind::ReferralResult:
        parts = {line.place, line.who.join(u'・')};
        break;
    case Kind::Handover:
    case Kind::Task:
        parts.append(line.who.join(u" → "_s));
        break;
    case Kind::Registered:
        parts.append(line.who.join(u'・'));
        break;
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ClientText::mark(const TimelineEntry& line)
{
    const QString day = line.day.isValid() ? u"%1/%2"_s.arg(line.day.month()).arg(line.day.day()) : QString();
    switch (line.kind) {
    case Kind::Booking:
        return label(bookingStatusFromCode(line.status).value_or(BookingStatus::Confirmed));
    case Kind::Memo: {
        const QString status = label(memoStatusFromCode(line.status).value_or(MemoStatus::Draft));
        return day.isEmpty() ? status : status + u' ' + day;
    }
    case Kind::Referral:
        return day.isEmpty() ? QString() : tr("ask on %1").arg(day);
    case Kind::Task:
        return line.status == "done"_L1 ? tr("Done") : tr("until %1").arg(day);
    default:
        return {};
    }
}

QString ClientText::figure(const std::optional<qint64>& hundredths)
{
    if (!hundredths)
        return {};
    const QLocale locale;
    return *hundredths % 100 == 0 ? locale.toString(*hundredths / 100)
                                  : locale.toString(static_cast<double>(*hundredths) / 100, 'f', 2);
}

} // namespace yorozu::ui
