// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ServerFacts.h"
#include "core/service/SearchService.h"
#include "core/service/Services.h"
#include "ui/admin/AdminSection.h"

#include <QTimer>

class QProgressBar;
class QPushButton;

namespace yorozu::ui {

class Band;
class MovePanel;

// 管理 › データベース: where the file lies, what is in it, the check of everything, and the search index.
class DatabaseSection : public AdminSection
{
    Q_OBJECT

public:
    DatabaseSection(DeskContext& context, const QString& path, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("database"); }
    QString iconName() const override { return QStringLiteral("db"); }
    QString title() const override;
    void reload() override;
    void lead(const QString& place) override; // "move"

    void check();
    bool isChecking() const { return m_checking; }

Q_SIGNALS:
    void moveRequested(const QString& to);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void retranslate();
    void showFacts();
    void showPlace();
    void askServer();
    void showResult(const Result<service::CheckReport>& report);
    void checked(const Result<service::CheckReport>& report);
    void keepCheck(const Result<service::CheckReport>& report);
    // DatabaseSectionIndex.cpp
    void buildIndex(QVBoxLayout* layout);
    void askIndex();
    void showIndex();
    void changeIndex();

    DeskContext& m_context;
    QString m_path;
    QLabel* m_heading;
    QLabel* m_pathName;
    QLabel* m_serverName;
    QLabel* m_sizeName;
    QLabel* m_countsName;
    QLabel* m_engineName;
    QLabel* m_pathText = nullptr;
    QLabel* m_serverText = nullptr;
    QLabel* m_sizeText = nullptr;
    QLabel* m_countsText = nullptr;
    QLabel* m_engineText = nullptr;
    QPushButton* m_check;
    QProgressBar* m_progress;
    QLabel* m_help;
    Band* m_result;
    std::optional<ServerFacts> m_server; // of a data base on a server, from the first answer on
    std::optional<Result<service::CheckReport>> m_report;
    bool m_checking = false;
    QLabel* m_checkedName;
    QLabel* m_checkedText = nullptr;
    QString m_checked; // when and with what outcome, as the centre keeps it
    QLabel* m_indexName;
    QLabel* m_indexText = nullptr;
    QPushButton* m_rebuild;
    QLabel* m_indexHelp;
    QProgressBar* m_indexProgress;
    Band* m_indexBand;
    std::optional<service::IndexState> m_index; // unknown before the first answer
    MovePanel* m_move;
    QTimer m_indexAgain; // while it is being built
    quint64 m_indexQuestion = 0;
};

} // namespace yorozu::ui
