// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/LedgerField.h"

#include "core/domain/WordTable.h"
#include "core/japanese/Amount.h"

#include <QCoreApplication>

#include <limits>

namespace yorozu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LedgerField)
};

constexpr std::array Words{
    Word<LedgerField>{LedgerField::Name, "name", QT_TRANSLATE_NOOP("LedgerField", "Company")},
    Word<LedgerField>{LedgerField::Kana, "kana", QT_TRANSLATE_NOOP("LedgerField", "Reading")},
    Word<LedgerField>{LedgerField::CorporateNumber, "corporate_number",
                      QT_TRANSLATE_NOOP("LedgerField", "Corporate no.")},
    Word<LedgerField>{LedgerField::Municipality, "municipality", QT_TRANSLATE_NOOP("LedgerField", "Place")},
    Word<LedgerField>{LedgerField::Phone, "phone", QT_TRANSLATE_NOOP("LedgerField", "Telephone")},
    Word<LedgerField>{LedgerField::Industry, "industry", QT_TRANSLATE_NOOP("LedgerField", "Industry")},
    Word<LedgerField>{LedgerField::Business, "business", QT_TRANSLATE_NOOP("LedgerField", "Main business")},
    Word<LedgerField>{LedgerField::StaffCount, "staff_count", QT_TRANSLATE_NOOP("LedgerField", "Staff")},
    Word<LedgerField>{LedgerField::Capital, "capital_yen", QT_TRANSLATE_NOOP("LedgerField", "Capital")},
    Word<LedgerField>{LedgerField::Established, "established", QT_TRANSLATE_NOOP("LedgerField", "Founded")},
    Word<LedgerField>{LedgerField::Sales, "sales_yen", QT_TRANSLATE_NOOP("LedgerField", "Yearly sales")},
    Word<LedgerField>{LedgerField::Founded, "founded", QT_TRANSLATE_NOOP("LedgerField", "Stage")},
    Word<LedgerField>{LedgerField::Channel, "channel", QT_TRANSLATE_NOOP("LedgerField", "Came by")},
    Word<LedgerField>{LedgerField::Agency, "agency", QT_TRANSLATE_NOOP("LedgerField", "Sent by")},
    Word<LedgerField>{LedgerField::Branch, "branch", QT_TRANSLATE_NOOP("LedgerField", "Branch")},
    Word<LedgerField>{LedgerField::Note, "note", QT_TRANSLATE_NOOP("LedgerField", "To bear in mind")},
};

Error notANumber(LedgerField field, const QString& typed)
{
    return Error{ErrorKind::Invalid,
                 Text::tr("“%1” is not an amount. Write a whole number such as 300万 or 3,000,000.").arg(typed),
                 code(field),
                 {}};
}

QString amountText(const std::optional<qint64>& amount)
{
    return amount ? japanese::formatAmount(*amount) : QString();
}

QString idText(qint64 id)
{
    return id == 0 ? QString() : QString::number(id);
}

} // namespace

QList<LedgerField> allLedgerFields()
{
    QList<LedgerField> fields;
    for (const Word<LedgerField>& word : Words)
        fields.append(word.value);
    return fields;
}

QString code(LedgerField field)
{
    return codeOf(Words, field);
}

std::optional<LedgerField> ledgerFieldFromCode(const QString& text)
{
    return valueFromCode(Words, text);
}

QString label(LedgerField field)
{
    return labelOf(Words, field, "LedgerField");
}

QString fieldText(const Client& client, LedgerField field)
{
    switch (field) {
    case LedgerField::Name:
        return client.name;
    case LedgerField::Kana:
        return client.kana;
    case LedgerField::CorporateNumber:
        return client.corporateNumber;
    case LedgerField::Municipality:
        return client.municipality;
    case LedgerField::Phone:
        return client.phone;
    case LedgerField::Industry:
        return client.industry;
    case LedgerField::Business:
        return client.business;
    case LedgerField::StaffCount:
        return client.staffCount ? QString::number(*client.staffCount) : QString();
    case LedgerField::Capital:
        return amountText(client.capitalYen);
    case LedgerField::Established:
        return client.established;
    case LedgerField::Sales:
        return amountText(client.salesYen);
    case LedgerField::Founded:
        return client.founded ? QStringLiteral("1") : QStringLiteral("0");
    case LedgerField::Channel:
        return idText(client.channel);
    case LedgerField::Agency:
        return idText(client.agency.number());
    case LedgerField::Branch:
        return client.branch;
    case LedgerField::Note:
        return client.note;
    }
    Q_UNREACHABLE();
}

Result<Client> withFieldText(Client client, LedgerField field, const QString& typed)
{
    const QString text = typed.trimmed();
    std::optional<qint64> amount;
    if (field == LedgerField::StaffCount || field == LedgerField::Capital || field == LedgerField::Sales) {
        amount = japanese::parseAmount(text);
        const bool tooMany = field == LedgerField::StaffCount && amount && *amount > std::numeric_limits<int>::max();
        if (!text.isEmpty() && (!amount || tooMany))
            return notANumber(field, text);
    }
    switch (field) {
    case LedgerField::Name:
        client.name = text;
        break;
    case LedgerField::Kana:
        client.kana = text;
        break;
    case LedgerField::CorporateNumber:
        client.corporateNumber = text;
        break;
    case LedgerField::Municipality:
        client.municipality = text;
        break;
    case LedgerField::Phone:
        client.phone = text;
        break;
    case LedgerField::Industry:
        client.industry = text;
        break;
    case LedgerField::Business:
        client.business = text;
        break;
    case LedgerField::StaffCount:
        client.staffCount = amount ? std::optional(static_cast<int>(*amount)) : std::nullopt;
        break;
    case LedgerField::Capital:
        client.capitalYen = amount;
        break;
    case LedgerField::Established:
        client.established = text;
        break;
    case LedgerField::Sales:
        client.salesYen = amount;
        break;
    case LedgerField::Founded:
        client.founded = text != QLatin1String("0");
        break;
    case LedgerField::Channel:
        client.channel = text.toLongLong();
        break;
    case LedgerField::Agency:
        client.agency = Id<Agency>(text.toLongLong());
        break;
    case LedgerField::Branch:
        client.branch = text;
        break;
    case LedgerField::Note:
        client.note = text;
        break;
    }
    return client;
}

} // namespace yorozu
