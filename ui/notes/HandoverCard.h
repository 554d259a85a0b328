// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Handover.h"

#include <QFrame>

class QPushButton;

namespace yorozu::ui {

// One handover note on a record: from whom to whom, its text, whether it was read; what the caller may do with it.
class HandoverCard : public QFrame
{
    Q_OBJECT
public:
    HandoverCard(const Handover& note, const Caller& caller, QDate today, QWidget* parent = nullptr);

    const Handover& note() const { return m_note; }

Q_SIGNALS:
    void receivedRequested();
    void withdrawRequested();

private:
    QString state(QDate today) const;

    Handover m_note;
};

} // namespace yorozu::ui
