// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BackupService.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace yorozu::ui {

class Band;
class DeskContext;

// Bringing a copy back, step by step: its password if it has one, what proved to be in it, and only then the button
// that does it. Nothing is changed before that; what is replaced is kept.
class RestoreSteps : public QFrame
{
    Q_OBJECT

public:
    RestoreSteps(DeskContext& context, const QString& database, QWidget* parent = nullptr);

    // Begins with a copy; `known` is the key of this computer's own copies.
    void begin(const QString& file, const std::optional<backup::SealingKey>& known);
    void cancel();
    bool isChecked() const { return m_copy.has_value(); }
    void retranslate();

Q_SIGNALS:
    void restoreRequested(const QString& file, const yorozu::service::Unlocking& unlocking);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildUi();
    void check();
    void showCopy();
    void askPassword();
    QString relationText() const;

    DeskContext& m_context;
    QString m_database;
    QString m_file;
    service::Unlocking m_unlocking;
    std::optional<service::CheckedCopy> m_copy;
    quint64 m_question = 0;
    QLabel* m_heading;
    QLabel* m_step;
    Band* m_band;
    QProgressBar* m_progress;
    QLabel* m_facts;
    QLabel* m_relation;
    QLineEdit* m_password;
    QPushButton* m_open;
    QPushButton* m_restore;
    QPushButton* m_cancel;
};

} // namespace yorozu::ui
