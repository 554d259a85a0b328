// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DemoService.h"

#include "core/rules/Permissions.h"
#include "core/service/DemoCaseBook.h"
#include "core/service/DemoWriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DemoService)
};

// Nothing was written: the files that were put down already go as well, for the data base is a new one.
Status takenAway(AttachmentFiles& files, const Status& filled)
{
    const QList<storage::StoredFile> rest = files.store().files();
    for (const storage::StoredFile& file : rest) {
        if (const Status gone = files.store().remove(file); !gone)
            return gone;
    }
    return filled;
}

} // namespace

Status DemoService::fill(const Caller& caller, exchange::DemoOptions options,
                         const std::function<bool(int, int)>& progress)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed;
    if (!options.today.isValid())
        options.today = tokyoDate(m_file.clock().now());
    if (!options.now.isValid())
        options.now = tokyoTime(m_file.clock().now());
    const Result<exchange::DemoCentre> demo = exchange::makeDemoCentre(options);
    if (!demo)
        return demo.error();
    const auto files = AttachmentFiles::beside(m_file.path());
    const Status filled = m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        if (!storage::CentreRepository(writer.connection()).staff(true).isEmpty()) {
            return Error{
                ErrorKind::RuleViolation,
                Text::tr("This data base has staff already. The demo centre is made in a new one only; nothing was "
                         "changed."),
                {},
                {}};
        }
        writer.actAs(writer.caller(), fromTokyo(options.today, options.now));
        const Status written = DemoWriter(writer, *files, *demo).write(progress);
        if (written)
            writeDemoCaseBook(writer);
        return written;
    });
    // A data base that has staff is not ours to tidy.
    const bool ours = !filled && filled.error().kind != ErrorKind::RuleViolation;
    return ours ? takenAway(*files, filled) : filled;
}

} // namespace yorozu::service
