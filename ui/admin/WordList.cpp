// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/WordList.h"

#include "core/rules/WordRules.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

MasterEntry entryOf(const EntryRow& row)
{
    MasterEntry entry;
    entry.id = row.id;
    entry.name = row.cells.at(WordList::Name).toString();
    entry.nameEn = row.cells.at(WordList::English).toString();
    entry.validFrom = row.cells.at(WordList::From).toDate();
    entry.validTo = row.cells.at(WordList::To).toDate();
    return entry;
}

// But for the place, which is another matter.
bool sameWord(MasterEntry some, const MasterEntry& other)
{
    some.position = other.position;
    return some == other;
}

MasterEntry stored(MasterEntry entry)
{
    entry.name = entry.name.simplified();
    entry.nameEn = entry.nameEn.simplified();
    return entry;
}

} // namespace

WordList::WordList(DeskContext& context, MasterKind kind, QObject* parent)
    : EntryList(context, parent)
    , m_kind(kind)
{
}

QString WordList::nameOf(MasterKind kind)
{
    switch (kind) {
    case MasterKind::Topic:
        return tr("Topics");
    case MasterKind::Course:
        return tr("Courses");
    case MasterKind::Channel:
        return tr("Channels");
    case MasterKind::Programme:
        return tr("Programmes");
    case MasterKind::Mode:
        return tr("Modes");
    case MasterKind::AgencyKind:
        return tr("Kinds of agencies");
    case MasterKind::JobTitle:
        return tr("Job titles");
    }
    Q_UNREACHABLE();
}

QString WordList::id() const
{
    return u"words%1"_s.arg(static_cast<int>(m_kind));
}

QList<EntryColumn> WordList::columns() const
{
    using Kind = EntryColumn::Kind;
    return {{u"name"_s, tr("Word"), Kind::Text, 0, true},
            {u"name_en"_s, tr("English"), Kind::Text, 16},
            {u"valid_from"_s, tr("Valid from"), Kind::Day, 10},
            {u"valid_to"_s, tr("Valid to"), Kind::Day, 10},
            {u"state"_s, tr("State"), Kind::Fixed, 8}};
}

EntryRow WordList::blank() const
{
    return {0, {QString(), QString(), today(), QDate(), QString()}, false};
}

QDate WordList::today() const
{
    return tokyoDate(context().clock().now());
}

QString WordList::stateOf(const MasterEntry& entry) const
{
    if (entry.validOn(today())) {
        const bool ends = entry.validTo.isValid();
        return ends ? tr("until %1").arg(QLocale().toString(entry.validTo, u"M/d"_s)) : tr("in use");
    }
    return entry.validFrom.isValid() && entry.validFrom > today()
               ? tr("from %1").arg(QLocale().toString(entry.validFrom, u"M/d"_s))
               : tr("retired");
}

const WordLine* WordList::find(qint64 id) const
{
    const auto found =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [id](const WordLine& line) { return line.entry.id == id; });
    return found == m_lines.cend() ? nullptr : &*found;
}

void WordList::load()
{
    const int load = ++m_loads;
    context().deliver(
        context().worker().query(
            [kind = m_kind](service::Services& services) { return service::WordService(services.file()).words(kind); }),
        this,
        [this, load](const QList<WordLine>& lines) {
            if (load != m_loads)
                return; // read before what is being read now
            m_lines = lines;
            QList<EntryRow> rows;
            for (const WordLine& line : lines) {
                const MasterEntry& entry = line.entry;
                const bool retired = entry.validTo.isValid() && entry.validTo < today();
                rows.append(
                    {entry.id, {entry.name, entry.nameEn, entry.validFrom, entry.validTo, stateOf(entry)}, retired});
            }
            show(rows);
        },
        [this, load](const Error& error) {
            if (load == m_loads)
                Q_EMIT unreadable(error);
        });
}

void WordList::storeNew(const EntryRow& row)
{
    const MasterEntry entry = stored(entryOf(row));
    const Caller caller = context().caller();
    send(context().worker().command([caller, kind = m_kind, entry](service::Services& services) {
        return service::WordService(services.file()).add(caller, kind, entry);
    }),
         [this, entry](MasterId id) {
             MasterEntry left = entry;
             left.id = id;
             finish(tr("“%1” was added.").arg(entry.name), id,
                    [this, left] { putBack(left, rules::retired(left, today())); });
         });
}

void WordList::storeChange(qint64 id, int column, const QVariant& value)
{
    const WordLine* line = find(id);
    if (!line)
        return;
    MasterEntry next = line->entry;
    switch (column) {
    case Name:
        next.name = value.toString();
        break;
    case English:
        next.nameEn = value.toString();
        break;
    case From:
        next.validFrom = value.toDate();
        break;
    case To:
        next.validTo = value.toDate();
        break;
    default:
        return;
    }
    const WordLine former = *line;
    const bool renamed = stored(next).name != former.entry.name && !stored(next).name.isEmpty();
    if (renamed && rules::needsNewWord(m_kind, former, today()))
        ask(former, stored(next));
    else
        write(former, stored(next), service::Renaming::Everywhere);
}

// Records have the word: which of the two is meant, only the person knows.
void WordList::ask(const WordLine& former, const MasterEntry& next)
{
    QList<Choice> choices;
    if (former.entry.validOn(today())) {
        choices.append(
            {tr("A new word from today"), [this, former, next] { write(former, next, service::Renaming::FromToday); }});
    }
    choices.append({tr("Mend the spelling everywhere"),
                    [this, former, next] { write(former, next, service::Renaming::Everywhere); }});
    Q_EMIT asked(tr("Records have “%1”. They keep it if “%2” is a new word from today on; a slip of the pen is mended "
                    "in past records, too.")
                     .arg(former.entry.name, next.name),
                 choices);
}

void WordList::write(const WordLine& former, const MasterEntry& next, service::Renaming renaming)
{
    const Caller caller = context().caller();
    send(context().worker().command(
             [caller, kind = m_kind, next, version = former.version, renaming](service::Services& services) {
                 return service::WordService(services.file()).update(caller, kind, next, version, renaming);
             }),
         [this, former, next](MasterId id) {
             if (id == next.id) {
                 finish(tr("“%1” was stored.").arg(next.name), id,
                        [this, next, former] { putBack(next, former.entry); });
                 return;
             }
             MasterEntry ended = former.entry;
             ended.validTo = today().addDays(-1);
             finish(tr("“%1” applies from today; past records keep “%2”.").arg(next.name, former.entry.name), id,
                    [this, ended, former, id] { takeBack(ended, former.entry, id); });
         });
}

// Undoes a change: only where the word is as it was left.
void WordList::putBack(const MasterEntry& left, const MasterEntry& former)
{
    const WordLine* line = find(left.id);
    MasterEntry compared = left;
    if (line)
        compared.code = line->entry.code;
    if (!line || !sameWord(compared, line->entry)) {
        changedByOthers();
        return;
    }
    write(*line, former, service::Renaming::Everywhere);
}

// Undoes a new word: the former one goes on, then the new one is offered no more.
void WordList::takeBack(const MasterEntry& left, const MasterEntry& former, MasterId successor)
{
    const WordLine* line = find(left.id);
    const WordLine* next = find(successor);
    if (!line || !next || !sameWord(left, line->entry)) {
        changedByOthers();
        return;
    }
    const Caller caller = context().caller();
    send(context().worker().command([caller, kind = m_kind, former, version = line->version, successor,
                                     successorVersion = next->version](service::Services& services) -> Status {
        return service::WordService(services.file())
            .takeBack(caller, kind, former, version, successor, successorVersion);
    }),
         [this, id = former.id](Done) { finish({}, id, {}); });
}

void WordList::storeRetired(qint64 id, bool retired)
{
    const WordLine* line = find(id);
    if (!line)
        return;
    MasterEntry next = line->entry;
    if (retired)
        next = rules::retired(next, today());
    else
        next.validTo = {};
    write(*line, next, service::Renaming::Everywhere);
}

void WordList::storeOrder(const QList<qint64>& seen, const QList<qint64>& wanted)
{
    const Caller caller = context().caller();
    send(context().worker().command([caller, kind = m_kind, seen, wanted](service::Services& services) {
        return service::WordService(services.file()).arrange(caller, kind, seen, wanted);
    }),
         [this, seen, wanted](Done) {
             finish(tr("The order was stored."), 0, [this, seen, wanted] { storeOrder(wanted, seen); });
         });
}

} // namespace yorozu::ui
