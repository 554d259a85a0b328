// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Handover.h"

#include <optional>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace yorozu {
struct Error;
}

namespace yorozu::ui {

class Band;
class DeskContext;
class HandoverCard;
class SkeletonRows;
class UndoLine;

// The handover notes of one record. One that the caller wrote and that waits for the submission is not listed: it is
// still being written, and given to the editor (waiting).
class HandoverList : public QWidget
{
    Q_OBJECT
public:
    explicit HandoverList(DeskContext& context, QWidget* parent = nullptr);

    void setOwner(const NoteOwner& owner);
    void reload();
    const QList<HandoverCard*>& cards() const { return m_cards; }

Q_SIGNALS:
    void waiting(const std::optional<yorozu::Handover>& note);

protected:
    void changeEvent(QEvent* event) override;

private:
    void clear();
    void showNotes(const QList<Handover>& notes);
    void receive(const Handover& note);
    void withdraw(const Handover& note);
    void showError(const Error& error);

    DeskContext& m_context;
    NoteOwner m_owner;
    quint64 m_question = 0;
    Band* m_band;
    SkeletonRows* m_skeleton;
    QVBoxLayout* m_list;
    QList<HandoverCard*> m_cards;
    QList<Handover> m_notes;
    QPushButton* m_more;
    bool m_all = false; // read ones of long ago too
    UndoLine* m_undo;
};

} // namespace yorozu::ui
