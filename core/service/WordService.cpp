// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/WordService.h"

#include "core/rules/Permissions.h"
#include "core/rules/WordRules.h"
#include "core/storage/WordRepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WordService)
};

Result<WordLine> lineOf(const QList<WordLine>& list, MasterId id)
{
    for (const WordLine& line : list) {
        if (line.entry.id == id)
            return line;
    }
    return Error{ErrorKind::NotFound, Text::tr("This word is not in the list. Nothing was changed."), {}, {}};
}

Error pastWord(const MasterEntry& entry)
{
    return {
        ErrorKind::RuleViolation,
        Text::tr("“%1” is not in use any more, and records of its time keep it. Nothing was changed.").arg(entry.name),
        u"name"_s,
        {}};
}

Result<MasterId> store(storage::Writer& writer, MasterKind kind, const MasterEntry& wanted, qint64 version,
                       Renaming renaming)
{
    storage::WordRepository words(writer.connection());
    const QList<WordLine> list = words.words(kind);
    const Result<WordLine> stored = lineOf(list, wanted.id);
    if (!stored)
        return stored.error();
    MasterEntry entry = wanted;
    entry.code = stored->entry.code;
    const QDate today = tokyoDate(writer.now());
    const bool isNew = entry.name.simplified() != stored->entry.name && renaming == Renaming::FromToday &&
                       rules::needsNewWord(kind, *stored, today);
    if (isNew && !stored->entry.validOn(today))
        return pastWord(stored->entry);
    if (isNew)
        entry.validFrom = today;
    const Result<MasterEntry> checked = rules::checkedWord(kind, list, entry, today);
    if (!checked)
        return checked.error();
    if (isNew)
        return words.replace(writer, kind, stored->entry, version, *checked);
    words.update(writer, kind, *checked, version);
    return checked->id;
}

Status storeRetired(storage::Writer& writer, MasterKind kind, MasterId id, qint64 version)
{
    const Result<WordLine> stored = lineOf(storage::WordRepository(writer.connection()).words(kind), id);
    if (!stored)
        return stored.error();
    const MasterEntry ended = rules::retired(stored->entry, tokyoDate(writer.now()));
    const Result<MasterId> done = store(writer, kind, ended, version, Renaming::FromToday);
    return done ? Status(Done{}) : Status(done.error());
}

} // namespace

Result<QList<WordLine>> WordService::words(MasterKind kind)
{
    return m_file.read<QList<WordLine>>([&](storage::Connection& connection) -> Result<QList<WordLine>> {
        return storage::WordRepository(connection).words(kind);
    });
}

Result<MasterId> WordService::add(const Caller& caller, MasterKind kind, const MasterEntry& wanted)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed.error();
    return m_file.write<MasterId>(caller, [&](storage::Writer& writer) -> Result<MasterId> {
        storage::WordRepository words(writer.connection());
        MasterEntry entry = wanted;
        entry.id = 0;
        entry.code.clear();
        const Result<MasterEntry> checked = rules::checkedWord(kind, words.words(kind), entry, tokyoDate(writer.now()));
        if (!checked)
            return checked.error();
        return words.append(writer, kind, *checked);
    });
}

Result<MasterId> WordService::update(const Caller& caller, MasterKind kind, const MasterEntry& wanted, qint64 version,
                                     Renaming renaming)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed.error();
    return m_file.write<MasterId>(caller, [&](storage::Writer& writer) -> Result<MasterId> {
        return store(writer, kind, wanted, version, renaming);
    });
}

Status WordService::retire(const Caller& caller, MasterKind kind, MasterId id, qint64 version)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed;
    return m_file.write<Done>(
        caller, [&](storage::Writer& writer) -> Status { return storeRetired(writer, kind, id, version); });
}

Status WordService::takeBack(const Caller& caller, MasterKind kind, const MasterEntry& former, qint64 version,
                             MasterId successor, qint64 successorVersion)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const Result<MasterId> restored = store(writer, kind, former, version, Renaming::Everywhere);
        return restored ? storeRetired(writer, kind, successor, successorVersion) : Status(restored.error());
    });
}

Status WordService::arrange(const Caller& caller, MasterKind kind, const QList<MasterId>& seen,
                            const QList<MasterId>& wanted)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCentre); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::WordRepository(writer.connection()).arrange(writer, kind, seen, wanted);
        return Done{};
    });
}

} // namespace yorozu::service
