// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Handover.h"
#include "core/domain/Task.h"
#include "core/domain/Today.h"
#include "ui/today/TodayColumn.h"

namespace yorozu::ui {

// 引継ぎ, やること, 明日から, お知らせ: what was handed to me, what comes next, and what others ask of me.
class AheadColumn : public TodayColumn
{
    Q_OBJECT

public:
    explicit AheadColumn(DeskContext& context, QWidget* parent = nullptr);

    void reload() override;
    void rebuild() override;
    // Takes the last 受け取りました or 済み back; false: there is none.
    bool undo() override;

private:
    // A handover or a task as a card. What was received stays for three seconds, so that a slip is mended in place.
    struct Note
    {
        enum class Kind { Handover, Task };
        Kind kind = Kind::Handover;
        qint64 id = 0;
        QString company;
        QString when;
        bool late = false;
        QString text;
        QString from;
        Target target;
        bool leaving = false;
        bool is(const Note& other) const { return kind == other.kind && id == other.id; }
    };
    struct Contents
    {
        QList<Handover> handovers;
        QList<Task> tasks;
        QList<SessionAhead> ahead;
        QList<Nudge> nudges;
    };

    void take(const Contents& contents);
    Note noteOf(const Handover& handover) const;
    Note noteOf(const Task& task) const;
    void addNotes(Note::Kind kind);
    void addNote(const Note& note);
    void addAhead(const SessionAhead& session);
    void addNudge(const Nudge& nudge);
    void addBackupConcern();
    void receive(const Note& note);
    void giveUp(const Note& note); // 元に戻す
    void setReceived(const Note& note, bool received);
    void markLeaving(const Note& note, bool leaving);
    void forget(const Note& note);

    QString m_backupConcern; // that is shown
    Contents m_contents;
    QList<Note> m_notes;
    QList<Note> m_received; // by this page, newest last
};

} // namespace yorozu::ui
