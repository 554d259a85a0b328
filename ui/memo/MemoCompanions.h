// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Presence.h"

#include <QObject>
#include <QTimer>

namespace yorozu::ui {

class DeskContext;

// Says to the others who is at the memo on the screen, and hears of them.
class MemoCompanions : public QObject
{
    Q_OBJECT

public:
    explicit MemoCompanions(DeskContext& context, QObject* parent = nullptr);
    ~MemoCompanions() override;

    // The session of the memo that is on the screen, by its number; empty: there is none, or it has no number yet.
    void stayAt(const QString& session, bool writes);
    const QList<Companion>& others() const { return m_others; }

    // "Mizuno has it open, too"; empty if nobody does.
    QString sentence() const;
    // A line each, with the computer and whether one writes.
    QString details() const;

Q_SIGNALS:
    void changed();

private:
    void enter();
    void leave();
    void ask();
    void take(const QList<Companion>& others);
    QString nameOf(const Companion& companion) const;

    DeskContext& m_context;
    QString m_place; // this run of the program, at this page
    QString m_session;
    bool m_writes = false;
    QList<Companion> m_others;
    QTimer m_again;
};

} // namespace yorozu::ui
