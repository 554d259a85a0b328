// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace yorozu::ui {
class Band;
class Language;
class SegmentedControl;
class ThemeManager;
} // namespace yorozu::ui

namespace yorozu::desk {

class StartChoice;

// Where the program begins while no data base is open: open one, make one, or try it with made-up data. What went wrong
// with a data base is said here in one sentence, with the way out beside it.
class StartDialog : public QWidget
{
    Q_OBJECT

public:
    StartDialog(ui::ThemeManager& themes, ui::Language& language, QWidget* parent = nullptr);

    void showError(const Error& error);
    void clearError();
    // While a demo is being made, or a data base opened. `total` 0: how far is not known.
    void showProgress(int done, int total);
    void endProgress();
    // The data base that failed, to be tried again when it was locked.
    void setRetry(const QString& path) { m_retry = path; }
    ui::Band& band() const { return *m_band; }

Q_SIGNALS:
    void openRequested(const QString& path);
    void createRequested(const QString& path);
    void demoRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    void retranslate();
    void chooseFile();
    void chooseNewFile();

    ui::ThemeManager& m_themes;
    ui::Language& m_language;
    QLabel* m_mark;
    QLabel* m_name;
    QLabel* m_step;
    ui::SegmentedControl* m_languages;
    QLabel* m_title;
    QLabel* m_help;
    ui::Band* m_band;
    StartChoice* m_open;
    StartChoice* m_create;
    StartChoice* m_demo;
    QWidget* m_progressRow;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QString m_retry;
};

} // namespace yorozu::desk
