// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace yorozu::ui {

class DeskContext;
class RosterModel;

// The month, edited by keys: 1 to 5 set the day (several if several are selected), Delete gives it back to the week,
// Ctrl+C and Ctrl+V take a week over to another one, of the same person or of somebody else.
class RosterTable : public QTableView
{
    Q_OBJECT

public:
    RosterTable(DeskContext& context, RosterModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    // −1: back to what the week says.
    void choiceTyped(qsizetype choice);
    void weekCopied();
    void weekPasted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void measure();

    DeskContext& m_context;
    RosterModel& m_model;
};

} // namespace yorozu::ui
