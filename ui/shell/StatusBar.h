// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace yorozu::ui {

class Chip;
class DeskContext;
class ElidedLabel;
class StatusLink;

// What the program knows to be true: the data base and whether it takes what is written, the last saving, whether the
// data are made up, and the time in Tokyo. It says nothing it has not seen.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    enum class Database {
        Working,
        ReadOnly,
        Stopped,
        CutOff // of a server; it is connected anew by itself
    };
    Q_ENUM(Database)

    explicit StatusBar(DeskContext& context, QWidget* parent = nullptr);

    void setDatabase(const QString& path, Database state);
    Database database() const { return m_database; }
    QString path() const { return m_path; }
    void setSaveState(const QString& text);
    // Shown for some seconds, and told to screen readers.
    void announce(const QString& sentence);

Q_SIGNALS:
    // 管理 › データベース, 管理 › バックアップ
    void databaseWanted();
    void backupWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showDatabase();
    void showBackup();
    void showTime();

    DeskContext& m_context;
    QLabel* m_dot;
    StatusLink* m_databaseText;
    QLabel* m_backupIcon;
    StatusLink* m_backup;
    QLabel* m_saveIcon;
    QLabel* m_save;
    ElidedLabel* m_announcement;
    Chip* m_demo;
    QLabel* m_time;
    QTimer m_minute;
    QTimer m_silence;
    QString m_path;
    Database m_database = Database::Working;
};

} // namespace yorozu::ui
