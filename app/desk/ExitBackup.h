// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace yorozu::service {
class BackupScheduler;
}

namespace yorozu::desk {

// What stays on the screen while the last backup of the day is made. Skipped, the next start makes up for it.
class ExitBackup : public QWidget
{
    Q_OBJECT

public:
    explicit ExitBackup(service::BackupScheduler& scheduler);

private:
    service::BackupScheduler& m_scheduler;
    QProgressBar* m_progress;
    QPushButton* m_skip;
};

} // namespace yorozu::desk
