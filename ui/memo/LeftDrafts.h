// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"

#include <QFrame>

class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;

// 未送信の下書き: texts of mine in the draft files of this computer that the data base does not have and that no window
// has open, because a crash or a lost data base left them behind. Hidden while there are none.
class LeftDrafts : public QFrame
{
    Q_OBJECT

public:
    explicit LeftDrafts(DeskContext& context, QWidget* parent = nullptr);
    ~LeftDrafts() override;

    void lookUp();
    const QList<MemoDraft>& drafts() const { return m_drafts; }

Q_SIGNALS:
    void recoveredRequested(const yorozu::MemoDraft& draft);
    void lookedUp();

protected:
    void changeEvent(QEvent* event) override;

private:
    void compare(const QList<MemoDraft>& files);
    void offer(const QList<MemoDraft>& drafts);
    void refill();

    DeskContext& m_context;
    QVBoxLayout* m_lines;
    QList<MemoDraft> m_drafts;
    quint64 m_question = 0; // only the newest answer counts
};

} // namespace yorozu::ui
