// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AuditFields.h"

#include "core/domain/Activity.h"
#include "core/domain/LedgerField.h"
#include "core/domain/Words.h"
#include "ui/async/ShownName.h"
#include "ui/memo/FieldNames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditFields)
};

struct KeyWord
{
    const char16_t* key;
    const char* name;
};

// The keys of what the repositories record (core/storage). The fields of the ledger and of the memo have their own
// names; what is missing here stands as it is in the data base.
constexpr std::array Keys{
    KeyWord{u"action", QT_TRANSLATE_NOOP("AuditFields", "Action")},
    KeyWord{u"activity", QT_TRANSLATE_NOOP("AuditFields", "Activity")},
    KeyWord{u"address", QT_TRANSLATE_NOOP("AuditFields", "Address")},
    KeyWord{u"after_12", QT_TRANSLATE_NOOP("AuditFields", "After 12 months")},
    KeyWord{u"after_6", QT_TRANSLATE_NOOP("AuditFields", "After 6 months")},
    KeyWord{u"age_group", QT_TRANSLATE_NOOP("AuditFields", "Age group")},
    KeyWord{u"agencies", QT_TRANSLATE_NOOP("AuditFields", "Agencies")},
    KeyWord{u"announced", QT_TRANSLATE_NOOP("AuditFields", "Shown on the page of the day")},
    KeyWord{u"base_revision", QT_TRANSLATE_NOOP("AuditFields", "Began from version")},
    KeyWord{u"baseline", QT_TRANSLATE_NOOP("AuditFields", "At the beginning")},
    KeyWord{u"booking", QT_TRANSLATE_NOOP("AuditFields", "Booking")},
    KeyWord{u"booking_way", QT_TRANSLATE_NOOP("AuditFields", "How it books")},
    KeyWord{u"booth", QT_TRANSLATE_NOOP("AuditFields", "Booth")},
    KeyWord{u"box", QT_TRANSLATE_NOOP("AuditFields", "Stamp")},
    KeyWord{u"branches", QT_TRANSLATE_NOOP("AuditFields", "Branches")},
    KeyWord{u"capacity", QT_TRANSLATE_NOOP("AuditFields", "Seats")},
    KeyWord{u"case", QT_TRANSLATE_NOOP("AuditFields", "Case")},
    KeyWord{u"cases", QT_TRANSLATE_NOOP("AuditFields", "Cases")},
    KeyWord{u"client", QT_TRANSLATE_NOOP("AuditFields", "Client")},
    KeyWord{u"closed_on", QT_TRANSLATE_NOOP("AuditFields", "Closed on")},
    KeyWord{u"closes_at", QT_TRANSLATE_NOOP("AuditFields", "Closes at")},
    KeyWord{u"code", QT_TRANSLATE_NOOP("AuditFields", "Code")},
    KeyWord{u"comment", QT_TRANSLATE_NOOP("AuditFields", "Reason")},
    KeyWord{u"consultations", QT_TRANSLATE_NOOP("AuditFields", "Consultations")},
    KeyWord{u"contact", QT_TRANSLATE_NOOP("AuditFields", "Contact")},
    KeyWord{u"contacts", QT_TRANSLATE_NOOP("AuditFields", "Contacts")},
    KeyWord{u"count", QT_TRANSLATE_NOOP("AuditFields", "Number of entries")},
    KeyWord{u"counted", QT_TRANSLATE_NOOP("AuditFields", "Counts")},
    KeyWord{u"created", QT_TRANSLATE_NOOP("AuditFields", "Created")},
    KeyWord{u"day", QT_TRANSLATE_NOOP("AuditFields", "Day")},
    KeyWord{u"deadline", QT_TRANSLATE_NOOP("AuditFields", "Due on")},
    KeyWord{u"delivered", QT_TRANSLATE_NOOP("AuditFields", "Sent")},
    KeyWord{u"deputy", QT_TRANSLATE_NOOP("AuditFields", "Deputy")},
    KeyWord{u"description", QT_TRANSLATE_NOOP("AuditFields", "Description")},
    KeyWord{u"direction", QT_TRANSLATE_NOOP("AuditFields", "Direction")},
    KeyWord{u"done", QT_TRANSLATE_NOOP("AuditFields", "Done")},
    KeyWord{u"due_on", QT_TRANSLATE_NOOP("AuditFields", "Due on")},
    KeyWord{u"email", QT_TRANSLATE_NOOP("AuditFields", "E-mail")},
    KeyWord{u"encoding", QT_TRANSLATE_NOOP("AuditFields", "Encoding")},
    KeyWord{u"encrypted", QT_TRANSLATE_NOOP("AuditFields", "Encrypted")},
    KeyWord{u"end", QT_TRANSLATE_NOOP("AuditFields", "End")},
    KeyWord{u"file", QT_TRANSLATE_NOOP("AuditFields", "File")},
    KeyWord{u"firms", QT_TRANSLATE_NOOP("AuditFields", "Firms")},
    KeyWord{u"first_seq", QT_TRANSLATE_NOOP("AuditFields", "First entry")},
    KeyWord{u"first_step", QT_TRANSLATE_NOOP("AuditFields", "First step")},
    KeyWord{u"fiscal_year", QT_TRANSLATE_NOOP("AuditFields", "Fiscal year")},
    KeyWord{u"follow_up_on", QT_TRANSLATE_NOOP("AuditFields", "We ask on")},
    KeyWord{u"former_names", QT_TRANSLATE_NOOP("AuditFields", "Former names")},
    KeyWord{u"gender", QT_TRANSLATE_NOOP("AuditFields", "Gender")},
    KeyWord{u"goal", QT_TRANSLATE_NOOP("AuditFields", "Goal")},
    KeyWord{u"group", QT_TRANSLATE_NOOP("AuditFields", "Permission group")},
    KeyWord{u"headquarters", QT_TRANSLATE_NOOP("AuditFields", "Headquarters")},
    KeyWord{u"impression", QT_TRANSLATE_NOOP("AuditFields", "With the impression")},
    KeyWord{u"in_charge", QT_TRANSLATE_NOOP("AuditFields", "In charge with us")},
    KeyWord{u"kept", QT_TRANSLATE_NOOP("AuditFields", "The one that is kept")},
    KeyWord{u"kind", QT_TRANSLATE_NOOP("AuditFields", "Kind")},
    KeyWord{u"last_day", QT_TRANSLATE_NOOP("AuditFields", "Last day")},
    KeyWord{u"last_seq", QT_TRANSLATE_NOOP("AuditFields", "Last entry")},
    KeyWord{u"lead", QT_TRANSLATE_NOOP("AuditFields", "Lead")},
    KeyWord{u"media_type", QT_TRANSLATE_NOOP("AuditFields", "Kind of file")},
    KeyWord{u"member", QT_TRANSLATE_NOOP("AuditFields", "Member")},
    KeyWord{u"member_in_tokyo", QT_TRANSLATE_NOOP("AuditFields", "Member in Tokyo")},
    KeyWord{u"memo", QT_TRANSLATE_NOOP("AuditFields", "Memo")},
    KeyWord{u"merged", QT_TRANSLATE_NOOP("AuditFields", "Merged")},
    KeyWord{u"merged_into", QT_TRANSLATE_NOOP("AuditFields", "Merged into")},
    KeyWord{u"metrics", QT_TRANSLATE_NOOP("AuditFields", "Figures")},
    KeyWord{u"mode", QT_TRANSLATE_NOOP("AuditFields", "Mode")},
    KeyWord{u"monitor", QT_TRANSLATE_NOOP("AuditFields", "Monitor")},
    KeyWord{u"moved", QT_TRANSLATE_NOOP("AuditFields", "Moved")},
    KeyWord{u"name", QT_TRANSLATE_NOOP("AuditFields", "Name")},
    KeyWord{u"name_en", QT_TRANSLATE_NOOP("AuditFields", "English name")},
    KeyWord{u"names", QT_TRANSLATE_NOOP("AuditFields", "Names")},
    KeyWord{u"next_on", QT_TRANSLATE_NOOP("AuditFields", "Next time")},
    KeyWord{u"next_step", QT_TRANSLATE_NOOP("AuditFields", "Next step")},
    KeyWord{u"next_until", QT_TRANSLATE_NOOP("AuditFields", "Next step until")},
    KeyWord{u"next_who", QT_TRANSLATE_NOOP("AuditFields", "Next step by")},
    KeyWord{u"noise_note", QT_TRANSLATE_NOOP("AuditFields", "Noise")},
    KeyWord{u"number", QT_TRANSLATE_NOOP("AuditFields", "Number")},
    KeyWord{u"office", QT_TRANSLATE_NOOP("AuditFields", "Office")},
    KeyWord{u"on", QT_TRANSLATE_NOOP("AuditFields", "From")},
    KeyWord{u"on_forty_list", QT_TRANSLATE_NOOP("AuditFields", "On the list of 40")},
    KeyWord{u"opened_on", QT_TRANSLATE_NOOP("AuditFields", "Opened on")},
    KeyWord{u"opens_at", QT_TRANSLATE_NOOP("AuditFields", "Opens at")},
    KeyWord{u"other", QT_TRANSLATE_NOOP("AuditFields", "The other one")},
    KeyWord{u"outcome", QT_TRANSLATE_NOOP("AuditFields", "Outcome")},
    KeyWord{u"part", QT_TRANSLATE_NOOP("AuditFields", "Part")},
    KeyWord{u"participants", QT_TRANSLATE_NOOP("AuditFields", "Participants")},
    KeyWord{u"person", QT_TRANSLATE_NOOP("AuditFields", "Person")},
    KeyWord{u"persons", QT_TRANSLATE_NOOP("AuditFields", "Persons")},
    KeyWord{u"place", QT_TRANSLATE_NOOP("AuditFields", "Place")},
    KeyWord{u"plan", QT_TRANSLATE_NOOP("AuditFields", "Support plan")},
    KeyWord{u"position", QT_TRANSLATE_NOOP("AuditFields", "Order")},
    KeyWord{u"practices", QT_TRANSLATE_NOOP("AuditFields", "How it uses the centre")},
    KeyWord{u"primary", QT_TRANSLATE_NOOP("AuditFields", "Primary contact")},
    KeyWord{u"programme", QT_TRANSLATE_NOOP("AuditFields", "Programme")},
    KeyWord{u"qualifier", QT_TRANSLATE_NOOP("AuditFields", "Qualifier")},
    KeyWord{u"read", QT_TRANSLATE_NOOP("AuditFields", "Read")},
    KeyWord{u"reason", QT_TRANSLATE_NOOP("AuditFields", "Reason")},
    KeyWord{u"referred_on", QT_TRANSLATE_NOOP("AuditFields", "Referred on")},
    KeyWord{u"remark", QT_TRANSLATE_NOOP("AuditFields", "Remark of the office")},
    KeyWord{u"remote", QT_TRANSLATE_NOOP("AuditFields", "At home")},
    KeyWord{u"result", QT_TRANSLATE_NOOP("AuditFields", "Result")},
    KeyWord{u"result_on", QT_TRANSLATE_NOOP("AuditFields", "Result on")},
    KeyWord{u"retired", QT_TRANSLATE_NOOP("AuditFields", "Inactive")},
    KeyWord{u"revision", QT_TRANSLATE_NOOP("AuditFields", "Version")},
    KeyWord{u"role", QT_TRANSLATE_NOOP("AuditFields", "Part")},
    KeyWord{u"roman", QT_TRANSLATE_NOOP("AuditFields", "In Latin letters")},
    KeyWord{u"rows", QT_TRANSLATE_NOOP("AuditFields", "Rows")},
    KeyWord{u"scope", QT_TRANSLATE_NOOP("AuditFields", "Scope")},
    KeyWord{u"series", QT_TRANSLATE_NOOP("AuditFields", "Series")},
    KeyWord{u"session", QT_TRANSLATE_NOOP("AuditFields", "Session")},
    KeyWord{u"size", QT_TRANSLATE_NOOP("AuditFields", "Size")},
    KeyWord{u"skills", QT_TRANSLATE_NOOP("AuditFields", "Skills")},
    KeyWord{u"source", QT_TRANSLATE_NOOP("AuditFields", "Source")},
    KeyWord{u"speakers", QT_TRANSLATE_NOOP("AuditFields", "Speakers")},
    KeyWord{u"staff", QT_TRANSLATE_NOOP("AuditFields", "Responders")},
    KeyWord{u"stamp_box", QT_TRANSLATE_NOOP("AuditFields", "Stamp box")},
    KeyWord{u"start", QT_TRANSLATE_NOOP("AuditFields", "Start")},
    KeyWord{u"status", QT_TRANSLATE_NOOP("AuditFields", "Status")},
    KeyWord{u"step_free", QT_TRANSLATE_NOOP("AuditFields", "Step-free")},
    KeyWord{u"text", QT_TRANSLATE_NOOP("AuditFields", "Text")},
    KeyWord{u"theme", QT_TRANSLATE_NOOP("AuditFields", "Theme")},
    KeyWord{u"title", QT_TRANSLATE_NOOP("AuditFields", "Title")},
    KeyWord{u"to", QT_TRANSLATE_NOOP("AuditFields", "To whom")},
    KeyWord{u"topic", QT_TRANSLATE_NOOP("AuditFields", "Topic")},
    KeyWord{u"trainees", QT_TRANSLATE_NOOP("AuditFields", "Trainees")},
    KeyWord{u"unit", QT_TRANSLATE_NOOP("AuditFields", "Unit")},
    KeyWord{u"until", QT_TRANSLATE_NOOP("AuditFields", "Before")},
    KeyWord{u"valid_from", QT_TRANSLATE_NOOP("AuditFields", "Valid from")},
    KeyWord{u"valid_to", QT_TRANSLATE_NOOP("AuditFields", "Valid until")},
    KeyWord{u"value", QT_TRANSLATE_NOOP("AuditFields", "Value")},
    KeyWord{u"way", QT_TRANSLATE_NOOP("AuditFields", "Way")},
    KeyWord{u"website", QT_TRANSLATE_NOOP("AuditFields", "Website")},
    KeyWord{u"wishes", QT_TRANSLATE_NOOP("AuditFields", "Wishes")},
    KeyWord{u"wishes_company", QT_TRANSLATE_NOOP("AuditFields", "Wishes us to come along")},
    KeyWord{u"wishes_visit", QT_TRANSLATE_NOOP("AuditFields", "Wishes visits")},
    KeyWord{u"withdrawn", QT_TRANSLATE_NOOP("AuditFields", "Taken back")},
    KeyWord{u"years", QT_TRANSLATE_NOOP("AuditFields", "Years of retention")},
    KeyWord{u"zemi_theme", QT_TRANSLATE_NOOP("AuditFields", "Theme of the Zemi")},
};

QString nameOf(const QString& key)
{
    const auto word =
        std::find_if(Keys.cbegin(), Keys.cend(), [&](const KeyWord& one) { return key == QStringView(one.key); });
    if (word != Keys.cend())
        return QCoreApplication::translate("AuditFields", word->name);
    if (const auto field = ledgerFieldFromCode(key))
        return label(*field);
    return key;
}

// Numbers that stand for a word of the centre; empty: it is no such number.
QString wordOf(const QString& key, qint64 number, const QString& table, const service::CentreData& centre)
{
    if (key == "office"_L1) {
        const Office* office = centre.findOffice(Id<Office>(number));
        return office ? shownName(*office) : QString();
    }
    if (key == "staff"_L1 || key == "lead"_L1 || key == "to"_L1 || key == "in_charge"_L1 || key == "deputy"_L1 ||
        key == "next_who"_L1) {
        const Staff* staff = centre.findStaff(Id<Staff>(number));
        return staff ? staff->name : QString();
    }
    struct Named
    {
        const char16_t* key;
        MasterKind kind;
    };
    for (const Named& one : {Named{u"mode", MasterKind::Mode}, Named{u"channel", MasterKind::Channel},
                             Named{u"programme", MasterKind::Programme}, Named{u"course", MasterKind::Course},
                             Named{u"topic", MasterKind::Topic}}) {
        if (key == QStringView(one.key))
            return shownMaster(centre, one.kind, number);
    }
    if (key == "kind"_L1 && table == "agency"_L1)
        return shownMaster(centre, MasterKind::AgencyKind, number);
    if (key == "title"_L1 && table == "staff"_L1)
        return shownMaster(centre, MasterKind::JobTitle, number);
    const auto named = [number](const auto& list) {
        for (const auto& one : list) {
            if (one.id.number() == number)
                return one.name;
        }
        return QString();
    };
    if (key == "booth"_L1)
        return named(centre.booths);
    if (key == "agency"_L1)
        return named(centre.agencies);
    return key == "stamp_box"_L1 ? named(centre.stampBoxes) : QString();
}

QString statusOf(const QString& stored, const QString& table)
{
    if (table == "booking"_L1) {
        const auto status = bookingStatusFromCode(stored);
        return status ? label(*status) : stored;
    }
    if (table == "activity"_L1) {
        const auto status = activityStatusFromCode(stored);
        return status ? label(*status) : stored;
    }
    const auto status = memoStatusFromCode(stored);
    return status && table == "memo"_L1 ? label(*status) : stored;
}

QString textOf(const QString& key, const QJsonValue& value, const QString& table, const service::CentreData& centre);

QString textOf(const QJsonObject& object, const QString& table, const service::CentreData& centre)
{
    QStringList parts;
    for (auto one = object.constBegin(); one != object.constEnd(); ++one) {
        const QString text = textOf(one.key(), one.value(), table, centre);
        // In a list of many only what holds is named.
        if (!text.isEmpty() && one.value() != QJsonValue(false))
            parts.append(Text::tr("%1: %2").arg(nameOf(one.key()), text));
    }
    return parts.join(Text::tr(", "));
}

QString numberText(const QString& key, qint64 number, const QString& table, const service::CentreData& centre)
{
    if (key == "start"_L1 || key == "end"_L1 || (key == "until"_L1 && number != 0))
        return toTokyo(number).toString(u"yyyy/MM/dd HH:mm"_s);
    const QString word = wordOf(key, number, table, centre);
    if (!word.isEmpty())
        return word;
    // A link that leads nowhere.
    static const QSet<QString> links{u"client"_s, u"person"_s,  u"case"_s,      u"booth"_s, u"topic"_s,    u"channel"_s,
                                     u"course"_s, u"booking"_s, u"memo"_s,      u"lead"_s,  u"office"_s,   u"agency"_s,
                                     u"mode"_s,   u"staff"_s,   u"stamp_box"_s, u"to"_s,    u"programme"_s};
    if (links.contains(key))
        return number == 0 ? QString() : Text::tr("no. %1").arg(number);
    return QLocale().toString(number);
}

QString textOf(const QString& key, const QJsonValue& value, const QString& table, const service::CentreData& centre)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    case QJsonValue::Double:
        return numberText(key, value.toInteger(), table, centre);
    case QJsonValue::String: {
        if (key == "status"_L1)
            return statusOf(value.toString(), table);
        const auto group = key == "group"_L1 ? permissionGroupFromCode(value.toString()) : std::nullopt;
        const auto part = key == "part"_L1 ? partFromCode(value.toString()) : std::nullopt;
        return group ? label(*group) : part ? label(*part) : value.toString();
    }
    case QJsonValue::Array: {
        QStringList lines;
        const QJsonArray list = value.toArray();
        for (const QJsonValue& one : list)
            lines.append(one.isObject() ? textOf(one.toObject(), table, centre) : textOf(key, one, table, centre));
        return lines.join(u'\n');
    }
    case QJsonValue::Object:
        return textOf(value.toObject(), table, centre);
    default:
        return {};
    }
}

// The text of a memo, whose fields have names and words of their own.
void addContent(QList<AuditField>& fields, const QJsonObject& before, const QJsonObject& after,
                const service::CentreData& centre)
{
    const auto content = [](const QJsonObject& state) {
        const Result<MemoContent> read = MemoContent::fromJson(state.value(u"content"_s).toObject());
        return read ? *read : MemoContent();
    };
    const MemoContent old = content(before);
    const MemoContent now = content(after);
    const QList<MemoField> all = allMemoFields();
    for (const MemoField field : all)
        fields.append({fieldName(field), fieldDisplay(old, field, centre), fieldDisplay(now, field, centre)});
}

} // namespace

QList<AuditField> auditFields(const service::AuditLine& line, const service::CentreData& centre)
{
    QList<AuditField> fields;
    QStringList keys = line.before.keys() + line.after.keys();
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys)) {
        if (key == "content"_L1 || key == "uuid"_L1 || key == "sha256"_L1)
            continue;
        fields.append({nameOf(key), textOf(key, line.before.value(key), line.table, centre),
                       textOf(key, line.after.value(key), line.table, centre)});
    }
    if (keys.contains(u"content"_s))
        addContent(fields, line.before, line.after, centre);
    fields.removeIf([](const AuditField& field) { return field.before.isEmpty() && field.after.isEmpty(); });
    std::stable_partition(fields.begin(), fields.end(), [](const AuditField& field) { return field.changed(); });
    return fields;
}

} // namespace yorozu::ui
