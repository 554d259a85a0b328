// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/EntryList.h"

namespace yorozu::ui {

EntryList::EntryList(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(this, &EntryList::unreadable, this, [this] {
        m_stale = false;
        goOn();
    });
}

void EntryList::add(const EntryRow& row, int typing)
{
    inTurn([this, row] { storeNew(row); }, typing);
}

void EntryList::change(qint64 id, int column, const QVariant& value, int typing)
{
    inTurn([this, id, column, value] { storeChange(id, column, value); }, typing);
}

void EntryList::setRetired(qint64 id, bool retired)
{
    inTurn([this, id, retired] { storeRetired(id, retired); });
}

void EntryList::move(qint64 id, qint64 neighbour, bool behind)
{
    inTurn([this, id, neighbour, behind] {
        QList<qint64> seen;
        for (const EntryRow& row : m_rows)
            seen.append(row.id);
        QList<qint64> wanted = seen;
        wanted.removeOne(id);
        const qsizetype place = wanted.indexOf(neighbour);
        if (place < 0 || wanted.size() + 1 != seen.size())
            return;
        wanted.insert(behind ? place + 1 : place, id);
        if (wanted != seen)
            storeOrder(seen, wanted);
    });
}

QString EntryList::retireText(bool retired) const
{
    return !retires() ? tr("Take away") : retired ? tr("Use again") : tr("Retire");
}

QString EntryList::withRetiredText() const
{
    return retires() ? tr("Retired ones, too") : tr("Past ones, too");
}

void EntryList::storeOrder(const QList<qint64>&, const QList<qint64>&) {}

void EntryList::undo()
{
    inTurn([this] {
        if (m_undo.isEmpty())
            return;
        const auto act = m_undo.takeLast();
        m_undoing = true;
        Q_EMIT undoChanged();
        act();
    });
}

void EntryList::inTurn(std::function<void()> act, int typing)
{
    m_waiting.append([this, act = std::move(act), typing] {
        m_typing = typing;
        act();
    });
    goOn();
}

void EntryList::goOn()
{
    while (!m_waiting.isEmpty() && !m_busy && !m_stale)
        m_waiting.takeFirst()();
}

void EntryList::show(const QList<EntryRow>& rows)
{
    m_rows = rows;
    m_loaded = true;
    m_stale = false;
    Q_EMIT loaded();
    goOn();
}

void EntryList::finish(const QString& sentence, qint64 id, std::function<void()> undo)
{
    if (m_undoing) {
        // What was undone is on no pile: there is no redoing.
        m_undoing = false;
        m_context.announce(tr("Undone."));
    } else {
        m_undo.append(std::move(undo));
        m_context.announce(sentence);
    }
    m_stale = true; // what is asked for from now on waits for the rows
    Q_EMIT done(id, m_typing);
    Q_EMIT undoChanged();
    readAgain();
}

void EntryList::readAgain()
{
    m_stale = true;
    load();
}

void EntryList::changedByOthers()
{
    m_undoing = false;
    Q_EMIT failed({ErrorKind::Conflict,
                   tr("It was changed again since. Nothing was undone; the list shows what is stored now."),
                   {},
                   {}});
}

} // namespace yorozu::ui
