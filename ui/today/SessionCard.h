// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Today.h"
#include "ui/today/TodayCard.h"

#include <QCoreApplication>

class QHBoxLayout;
class QPushButton;

namespace yorozu::ui {

class DeskContext;

// One session of the day: status, place, company, topic, what was said last time, and what can be done now.
class SessionCard : public TodayCard
{
    Q_OBJECT

public:
    SessionCard(DeskContext& context, const DaySession& session, QWidget* parent = nullptr);

    // "10:00 to 11:30, 丸福製麺所, 今村, 資金繰り, In session, 新橋 ブース2"
    static QString spoken(const DeskContext& context, const Booking& booking);

Q_SIGNALS:
    void pastRequested();
    void attachmentsRequested();
    void confirmRequested(); // 仮予約 → 確定

private:
    void addTop(const Booking& booking);
    void addGist(const DaySession& session);
    void addButtons(const DaySession& session);
    QPushButton* addButton(QHBoxLayout* row, const QString& name, const QString& text, const QString& company);

    DeskContext& m_context;
};

} // namespace yorozu::ui
