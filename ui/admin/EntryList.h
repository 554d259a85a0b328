// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"

#include <functional>
#include <optional>
#include <QList>
#include <QObject>
#include <QString>
#include <QVariant>
#include <utility>

namespace yorozu::ui {

struct EntryColumn
{
    enum class Kind { Text, Day, Clock, Number, Flag, Choice, Fixed };
    QString field; // as the errors of the services name it
    QString title;
    Kind kind = Kind::Text;
    int letters = 0; // its width; 0: what the others leave
    bool required = false;
    QList<std::pair<QString, QVariant>> choices = {}; // label and value
    int least = 1;                                    // of a number
    int most = 99;
};

// An entry as a row: a text, a QDate, minutes of the day, a number, a bool or the value of a choice in each cell.
struct EntryRow
{
    qint64 id = 0; // 0: it is being typed
    QList<QVariant> cells;
    bool retired = false;
    bool operator==(const EntryRow&) const = default;
};

// One list of the centre as an EntryEditor shows it: what its columns are and what a change does to the data base. What
// was done can be undone, as long as nobody else has changed it since.
class EntryList : public QObject
{
    Q_OBJECT

public:
    // A way out of a question; what was typed waits meanwhile.
    struct Choice
    {
        QString text;
        std::function<void()> act;
    };

    explicit EntryList(DeskContext& context, QObject* parent);

    virtual QString id() const = 0; // for object names
    virtual QString name() const = 0;
    virtual QList<EntryColumn> columns() const = 0;
    virtual EntryRow blank() const = 0; // what a new one begins with
    virtual bool isOrdered() const { return true; }
    // Retired, but never deleted; otherwise what has no record is taken away.
    virtual bool retires() const { return true; }
    // Whether there may be entries that are only shown when one asks for them.
    virtual bool hidesSome() const { return true; }
    // What Delete does to an entry that is in use, or brings back one that is not.
    virtual QString retireText(bool retired) const;
    virtual QString withRetiredText() const;
    // What one must be allowed to do.
    virtual rules::Action action() const { return rules::Action::EditCentre; }
    // Whether these changes are of this list.
    virtual bool concerns(const Changes& changes) const { return changes.masters; }

    virtual void load() = 0;
    // One after the other: a change waits until the rows show the one before it, for it is made to what is stored.
    // `typing` tells which typing it comes from: done() says it again.
    void add(const EntryRow& row, int typing);
    void change(qint64 id, int column, const QVariant& value, int typing);
    void setRetired(qint64 id, bool retired);
    // Right before or behind a neighbour.
    void move(qint64 id, qint64 neighbour, bool behind);

    const QList<EntryRow>& rows() const { return m_rows; }
    bool isLoaded() const { return m_loaded; }
    bool canUndo() const { return !m_undo.isEmpty(); }
    void undo();                          // the last change
    void forgetUndo() { m_undo.clear(); } // nobody takes back what another did

Q_SIGNALS:
    void loaded();
    // The list could not be read.
    void unreadable(const yorozu::Error& error);
    // `id`: of the entry that the cursor goes to; 0: where it is. `typing`: what is stored now; 0: nothing that was
    // typed.
    void done(qint64 id, int typing);
    // A change was refused: nothing of it is stored.
    void failed(const yorozu::Error& error);
    // A change waits for an answer.
    void asked(const QString& question, const QList<yorozu::ui::EntryList::Choice>& choices);
    void undoChanged();

protected:
    DeskContext& context() const { return m_context; }
    void show(const QList<EntryRow>& rows);

    virtual void storeNew(const EntryRow& row) = 0;
    virtual void storeChange(qint64 id, int column, const QVariant& value) = 0;
    virtual void storeRetired(qint64 id, bool retired) = 0;
    // All ids in the order that was seen and in the one that is wanted.
    virtual void storeOrder(const QList<qint64>& seen, const QList<qint64>& wanted);

    // Hands the answer of a command to `onValue`; what is refused is told.
    template <typename T, typename OnValue> void send(QFuture<Result<T>> future, OnValue onValue)
    {
        m_busy = true;
        m_context.deliver(
            std::move(future), this,
            [this, onValue = std::move(onValue)](const T& value) {
                m_busy = false;
                onValue(value);
                goOn();
            },
            [this](const Error& error) {
                m_busy = false;
                m_undoing = false;
                Q_EMIT failed(error);
                if (error.kind == ErrorKind::Conflict)
                    readAgain();
                goOn();
            });
    }
    // Once the rows show what was changed before.
    void inTurn(std::function<void()> act, int typing = 0);
    // After a change: says it, and how it is undone.
    void finish(const QString& sentence, qint64 id, std::function<void()> undo);
    // Somebody else has touched what was to be undone.
    void changedByOthers();

private:
    void readAgain();
    void goOn();

    DeskContext& m_context;
    QList<EntryRow> m_rows;
    QList<std::function<void()>> m_undo;
    QList<std::function<void()>> m_waiting;
    bool m_loaded = false;
    bool m_busy = false;  // a command is on its way
    bool m_stale = false; // a change is stored that the rows do not show yet
    bool m_undoing = false;
    int m_typing = 0; // which the change comes from that is being stored
};

} // namespace yorozu::ui
