// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/StaffCsv.h"

#include "core/exchange/ColumnMapping.h"
#include "core/japanese/Fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StaffCsv)
};

struct GroupWord
{
    PermissionGroup group;
    const char16_t* word;
};
// Data of the file, not of the interface: Japanese always.
constexpr std::array GroupWords{
    GroupWord{PermissionGroup::Chief, u"チーフコーディネーター"},
    GroupWord{PermissionGroup::Chief, u"チーフ"},
    GroupWord{PermissionGroup::Chief, u"チーフCO"},
    GroupWord{PermissionGroup::SubChief, u"サブチーフコーディネーター"},
    GroupWord{PermissionGroup::SubChief, u"サブチーフ"},
    GroupWord{PermissionGroup::SubChief, u"サブチーフCO"},
    GroupWord{PermissionGroup::Coordinator, u"コーディネーター"},
    GroupWord{PermissionGroup::Coordinator, u"CO"},
    GroupWord{PermissionGroup::Concierge, u"コンシェルジュ"},
    GroupWord{PermissionGroup::SectionChief, u"課長"},
    GroupWord{PermissionGroup::Office, u"事務局"},
    GroupWord{PermissionGroup::Office, u"事務局職員"},
    GroupWord{PermissionGroup::Office, u"調査役"},
    GroupWord{PermissionGroup::Office, u"担当"},
    GroupWord{PermissionGroup::Office, u"派遣職員"},
    GroupWord{PermissionGroup::Analyst, u"分析担当"},
    GroupWord{PermissionGroup::Analyst, u"事業分析担当CO"},
    GroupWord{PermissionGroup::ReadOnly, u"閲覧のみ"},
    GroupWord{PermissionGroup::Administrator, u"管理者"},
};

// “資金繰り:3 創業計画:2”, also with the usual marks between them. A level that is none is an error of the row.
QList<std::pair<QString, int>> readSkills(const CsvSheet::Row& row, QList<RowError>& errors)
{
    constexpr int UsualLevel = 2;
    static const QRegularExpression between(u"[\\s、，,;；/／]+"_s);
    static const QRegularExpression form(u"^(.+?)(?:[:：=＝](\\S+))?$"_s);
    QList<std::pair<QString, int>> skills;
    const QStringList parts = row.text(u"skills"_s).split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QRegularExpressionMatch match = form.match(part);
        const QString level = match.captured(2).normalized(QString::NormalizationForm_KC);
        const int number = level.isEmpty() ? UsualLevel : level.toInt();
        if (number < 1 || number > 3) {
            errors.append(row.error(u"skills"_s,
                                    Text::tr("“%1”: the level of a skill is 1, 2 or 3, as in 資金繰り:3.").arg(part)));
            continue;
        }
        skills.append({match.captured(1), number});
    }
    return skills;
}

StaffRecord readRow(const CsvSheet::Row& row, QList<RowError>& errors)
{
    const auto text = [&row](const char* key) { return row.text(QLatin1String(key)).simplified(); };
    StaffRecord record;
    record.row = row.number();
    StaffPlan& person = record.person;
    person.name = text("name");
    if (person.name.isEmpty())
        errors.append(row.error(u"name"_s, Text::tr("The name is missing.")));
    person.kana = japanese::normalizeFurigana(text("kana"));
    person.title = text("title");
    person.office = text("office");
    if (person.office.endsWith(u"事務所"_s)) // 新橋事務所 is the office 新橋
        person.office.chop(3);
    person.stampBox = text("stamp_box");
    person.skills = readSkills(row, errors);
    const QString group = text("group").isEmpty() ? person.title : text("group");
    if (const std::optional<PermissionGroup> known = groupFromText(group))
        person.group = *known;
    else if (!text("group").isEmpty())
        errors.append(row.error(u"group"_s,
                                Text::tr("“%1” is no role of this program. The roles are チーフ, サブチーフ, "
                                         "コーディネーター, コンシェルジュ, 課長, 事務局, 分析担当, 閲覧のみ, 管理者.")
                                    .arg(group)));
    return record;
}

} // namespace

std::optional<PermissionGroup> groupFromText(const QString& text)
{
    const QString folded = japanese::foldForCompare(text);
    for (const GroupWord& one : GroupWords) {
        if (folded == japanese::foldForCompare(QString::fromUtf16(one.word)))
            return one.group;
    }
    return permissionGroupFromCode(text.trimmed().toLower());
}

QList<CsvColumn> staffColumns()
{
    return {{u"name"_s, u"氏名"_s, {u"名前"_s, u"職員名"_s, u"full name"_s}, true},
            {u"kana"_s, u"フリガナ"_s, {u"ふりがな"_s, u"カナ"_s, u"reading"_s}},
            {u"group"_s, u"役割"_s, {u"区分"_s, u"権限"_s, u"role"_s}},
            {u"office"_s, u"事務所"_s, {u"拠点"_s, u"所属"_s, u"勤務地"_s}},
            {u"stamp_box"_s, u"印"_s, {u"印欄"_s, u"確認印"_s, u"stamp"_s}},
            {u"title"_s, u"職名"_s, {u"役職"_s, u"肩書"_s}},
            {u"skills"_s, u"得意分野"_s, {u"専門分野"_s, u"専門"_s, u"スキル"_s}}};
}

Result<ParsedStaff> readStaff(const QString& text, const CsvOptions& options)
{
    Result<QList<CsvRow>> table = readCsv(text, options.delimiter);
    if (!table)
        return table.error();
    const QList<CsvColumn> columns = staffColumns();
    if (!table->isEmpty() && !options.mapping &&
        !guessedMapping(table->constFirst().cells, columns).contains(u"name"_s)) {
        QStringList headings = headingsOf(columns);
        headings.resize(table->constFirst().cells.size());
        table->prepend({0, headings});
    }
    return recordsOf<StaffRecord>(CsvSheet(*table, columns, options), [](auto& parsed, const CsvSheet::Row& row) {
        parsed.records.append(readRow(row, parsed.errors));
    });
}

} // namespace yorozu::exchange
