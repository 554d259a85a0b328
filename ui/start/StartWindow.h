// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/start/SetupState.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace yorozu::service {
struct BackupPlan;
struct BackupShelf;
struct DataAddress;
struct Unlocking;
} // namespace yorozu::service

namespace yorozu::ui {

class Band;
class DeskContext;
class ElidedLabel;
class Language;
class PlacePage;
class RescuePanel;
class SegmentedControl;
class SetupPage;
class StaffPage;
class StepList;
class ThemeManager;
class WelcomePage;

// Where the program begins while no data base is open: step by step to a new one, or at once to one that is there, or
// to made-up data. Nothing is written before the last step. What went wrong with a data base is said here in one
// sentence, with the way out beside it.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    enum class Step { Welcome, Place, Offices, Staff, Rules, Review };
    enum class Work {
        Opening,
        MakingDemo,
        MakingCentre,
        Upgrading,
        Restoring,
        MoveCheck, // of a move, each step
        MoveFiles,
        MoveRows,
        MoveIndex,
        MoveProof,
    };

    StartWindow(ThemeManager& themes, Language& language, const SetupStore& store, QWidget* parent = nullptr);
    ~StartWindow() override;

    const SetupState& state() const { return m_state; }
    void setState(const SetupState& state);
    Step step() const { return static_cast<Step>(m_state.step); }
    void goTo(Step step);
    void setRecent(const QStringList& paths);
    PlacePage& placePage() const { return *m_place; }
    StaffPage& staffPage() const { return *m_staff; }

    void showError(const Error& error);
    void clearError();
    // A centre has moved; `path` is where it is now, and what is opened from here.
    void showMoved(const QString& message, const QString& path);
    // While something is made or opened. `total` 0: how far is not known.
    void showProgress(Work work, int done, int total);
    // A server is named, and may be given up.
    void showOpening(const service::DataAddress& address);
    void endProgress();
    // The data base that failed, to be tried again when it was locked.
    void setRetry(const QString& path) { m_retry = path; }
    // The copies from which a data base that cannot be opened may be brought back, instead of the steps; `context` is
    // its own and outlives what is shown. endRescue() before that ends.
    void showRescue(DeskContext& context, const QString& database, const service::BackupPlan& plan,
                    const service::BackupShelf& shelf);
    void endRescue();
    RescuePanel* rescue() const { return m_rescue; }
    Band& band() const { return *m_band; }

Q_SIGNALS:
    void openRequested(const QString& path);
    void moveRequested(const QString& path); // it is to be opened, and then to move to a server
    void createRequested(const yorozu::ui::SetupState& state);
    void demoRequested();
    void cancelRequested();
    void restoreRequested(const QString& file, const yorozu::service::Unlocking& unlocking);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Asks { Nothing, Retry, Close };

    QWidget* buildHead();
    QWidget* buildCard();
    QWidget* buildContent();
    QWidget* buildProgress();
    QWidget* buildFoot();
    void addPages();
    void connectAll();
    void retranslate();
    void next();
    void back();
    void browse(void (StartWindow::*chosen)(const QString&));
    void askForServer();
    void askToClose();
    // What is shown is no step of setting up: a rescue, a move, or where a move has led.
    bool besideSteps() const { return m_rescue || m_moving || !m_moved.isEmpty(); }
    QString heading() const;
    QString introduction() const;
    void refresh();
    void noteSteps();
    QString problem() const;
    SetupPage& page(int step) const { return *m_pages.at(step); }

    ThemeManager& m_themes;
    Language& m_language;
    SetupStore m_store;
    SetupState m_state;
    QLabel* m_mark;
    QLabel* m_name;
    QLabel* m_subtitle;
    SegmentedControl* m_languages;
    StepList* m_steps;
    QWidget* m_stepsEdge;
    QLabel* m_title;
    QLabel* m_help;
    Band* m_band;
    QScrollArea* m_scroll;
    QStackedWidget* m_stack;
    RescuePanel* m_rescue = nullptr;
    bool m_moving = false;
    QString m_moved;   // where the centre is after a move
    QString m_rescued; // the data base that could not be opened
    QVBoxLayout* m_content = nullptr;
    WelcomePage* m_welcome;
    PlacePage* m_place;
    StaffPage* m_staff;
    QList<SetupPage*> m_pages;
    QWidget* m_progressRow;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QWidget* m_foot;
    QPushButton* m_demo;
    ElidedLabel* m_reason;
    QPushButton* m_back;
    QPushButton* m_next;
    QString m_retry;
    Asks m_asks = Asks::Nothing;
    QTimer m_keep; // a moment after the last change
};

} // namespace yorozu::ui
