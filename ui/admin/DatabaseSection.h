// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Services.h"
#include "ui/admin/AdminSection.h"

class QProgressBar;
class QPushButton;

namespace yorozu::ui {

class Band;

// 管理 › データベース: where the file lies, what is in it, and the check of everything.
class DatabaseSection : public AdminSection
{
    Q_OBJECT

public:
    DatabaseSection(DeskContext& context, const QString& path, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("database"); }
    QString iconName() const override { return QStringLiteral("db"); }
    QString title() const override;
    void reload() override;

    void check();
    bool isChecking() const { return m_checking; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void retranslate();
    void showFacts();
    void showResult(const Result<service::CheckReport>& report);

    DeskContext& m_context;
    QString m_path;
    QLabel* m_heading;
    QLabel* m_pathName;
    QLabel* m_sizeName;
    QLabel* m_countsName;
    QLabel* m_engineName;
    QLabel* m_pathText = nullptr;
    QLabel* m_sizeText = nullptr;
    QLabel* m_countsText = nullptr;
    QLabel* m_engineText = nullptr;
    QPushButton* m_check;
    QProgressBar* m_progress;
    QLabel* m_help;
    Band* m_result;
    std::optional<Result<service::CheckReport>> m_report;
    bool m_checking = false;
};

} // namespace yorozu::ui
