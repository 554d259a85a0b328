// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BackupScheduler.h"
#include "ui/admin/AdminSection.h"

class QProgressBar;
class QPushButton;

namespace yorozu::ui {

class BackupCopies;
class BackupSettings;
class Band;
class Chip;
class EmptyState;
class RecordTable;
class RestoreSteps;

// 管理 › バックアップ: how it stands, the copies, where they go, and the way back.
class BackupSection : public AdminSection
{
    Q_OBJECT

public:
    BackupSection(DeskContext& context, service::BackupScheduler& scheduler, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("backup"); }
    QString iconName() const override { return QStringLiteral("backup"); }
    QString title() const override;
    void reload() override;
    // The folders were read, and no copy is being made.
    bool isSettled() const;

    BackupSettings& settings() const { return *m_settings; }
    RestoreSteps& restoreSteps() const { return *m_steps; }

Q_SIGNALS:
    void restoreRequested(const QString& file, const yorozu::service::Unlocking& unlocking);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void connectParts();
    void retranslate();
    void showState();
    void showBand();
    void makeNow();
    void savePlan(const service::BackupPlan& plan);
    void beginRestore();
    void restoreOther();

    DeskContext& m_context;
    service::BackupScheduler& m_scheduler;
    QLabel* m_heading;
    Chip* m_state;
    QLabel* m_last;
    QPushButton* m_now;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    Band* m_band;
    std::optional<Error> m_planError;
    BackupSettings* m_settings;
    QLabel* m_copiesHeading;
    BackupCopies* m_copies;
    RecordTable* m_table;
    EmptyState* m_empty;
    QPushButton* m_restore;
    QPushButton* m_other;
    QLabel* m_kept;
    RestoreSteps* m_steps;
};

} // namespace yorozu::ui
