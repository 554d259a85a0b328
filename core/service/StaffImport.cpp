// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/NameKey.h"
#include "core/service/ImportRun.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TransferService)
};

class StaffImport final : public RecordImport
{
public:
    StaffImport(const ImportInto& into, exchange::ParsedStaff parsed)
        : RecordImport(into)
        , m_parsed(std::move(parsed))
        , m_centre(into.writer.connection())
    {
        const QList<Staff> everybody = m_centre.staff(true);
        for (const Staff& person : everybody)
            m_names.insert(japanese::nameKey(person.name), person.name);
    }
    void take(qsizetype index) override { take(m_parsed.records.at(index)); }

private:
    void take(const exchange::StaffRecord& record)
    {
        const qsizetype before = report.errors.size();
        const StaffPlan& row = record.person;
        Staff person;
        person.name = row.name;
        person.kana = row.kana;
        person.group = row.group;
        person.office = Id<Office>(named(u"office"_s, row.office, record.row, u"事務所"_s));
        person.title = named(TransferNames::group(MasterKind::JobTitle), row.title, record.row, u"職名"_s);
        person.stampBox = boxOf(row.stampBox, record.row);
        for (const auto& [topic, level] : row.skills) {
            if (const MasterId known = named(TransferNames::group(MasterKind::Topic), topic, record.row, u"得意分野"_s))
                person.skills.insert(known, level);
        }
        if (report.errors.size() > before)
            return;
        const QString key = japanese::nameKey(row.name);
        if (const auto known = m_names.constFind(key); known != m_names.cend()) {
            passOver(record.row, Text::tr("“%1” is on the staff list already.").arg(*known));
            return;
        }
        m_centre.add(writer, person);
        m_names.insert(key, person.name);
        ++report.created;
    }
    Id<StampBox> boxOf(const QString& name, int row)
    {
        for (const StampBox& box : names.boxes()) {
            if (sameText(box.name, name))
                return box.id;
        }
        if (!name.isEmpty())
            fault(row, u"印"_s, Text::tr("“%1” is not known here.").arg(name));
        return {};
    }

    exchange::ParsedStaff m_parsed;
    storage::CentreRepository m_centre;
    QHash<QString, QString> m_names;
};

} // namespace

std::unique_ptr<RecordImport> staffImport(const ImportInto& into, exchange::ParsedStaff parsed)
{
    return std::make_unique<StaffImport>(into, std::move(parsed));
}

} // namespace yorozu::service
