// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/AdminSection.h"

class QLineEdit;
class QPushButton;

namespace yorozu::ui {

// 管理 › バックアップ of a data base on a server: this program makes no copies there, and says who does, and how.
class ServerBackupSection : public AdminSection
{
    Q_OBJECT

public:
    ServerBackupSection(DeskContext& context, const QString& address, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("backup"); }
    QString iconName() const override { return QStringLiteral("backup"); }
    QString title() const override;
    void reload() override {}

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void copyCommand();

    DeskContext& m_context;
    QString m_server;
    QLabel* m_heading;
    QLabel* m_who;
    QLabel* m_how;
    QLineEdit* m_command;
    QPushButton* m_copy;
    QLabel* m_what;
    QLabel* m_more;
};

} // namespace yorozu::ui
