// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BackupRun.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yorozu::ui {

class BackupCopies;
class DeskContext;
class RecordTable;
class RestoreSteps;

// What stands in the first window when a data base is damaged or gone: the copies of it that were found, and the same
// steps as in 管理 to bring one back, in their place once one was chosen. Whatever lies in the data base's place is
// kept.
class RescuePanel : public QWidget
{
    Q_OBJECT

public:
    // `context` is the one of the data base that could not be opened, and outlives the panel.
    RescuePanel(DeskContext& context, const QString& database, const service::BackupPlan& plan, QWidget* parent);

    void show(const service::BackupShelf& shelf);

Q_SIGNALS:
    void restoreRequested(const QString& file, const yorozu::service::Unlocking& unlocking);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void retranslate();
    void begin();
    void beginOther();
    void look(const QString& file);
    void leave();

    DeskContext& m_context;
    service::BackupPlan m_plan;
    QWidget* m_choice;
    QLabel* m_head;
    QLabel* m_help;
    BackupCopies* m_copies;
    RecordTable* m_table;
    QPushButton* m_look;
    QPushButton* m_other;
    RestoreSteps* m_steps;
};

} // namespace yorozu::ui
