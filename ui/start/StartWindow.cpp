// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StartWindow.h"

#include "core/service/DataAddress.h"
#include "ui/admin/ServerFields.h"
#include "ui/shell/Language.h"
#include "ui/start/DatabaseFiles.h"
#include "ui/start/PlacePage.h"
#include "ui/start/RescuePanel.h"
#include "ui/start/ServerDialog.h"
#include "ui/start/StaffPage.h"
#include "ui/start/StepList.h"
#include "ui/start/WelcomePage.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QAction>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int KeepMs = 500;
}

void StartWindow::connectAll()
{
    for (SetupPage* one : std::as_const(m_pages)) {
        connect(one, &SetupPage::edited, this, [this] {
            m_keep.start();
            refresh();
        });
    }
    m_keep.setSingleShot(true);
    m_keep.setInterval(KeepMs);
    connect(&m_keep, &QTimer::timeout, this, [this] { m_store.save(m_state); });
    connect(m_steps, &StepList::stepRequested, this, [this](int step) { goTo(static_cast<Step>(step)); });
    connect(m_welcome, &WelcomePage::openWanted, this, [this] { browse(&StartWindow::openRequested); });
    connect(m_welcome, &WelcomePage::moveWanted, this, [this] { browse(&StartWindow::moveRequested); });
    connect(m_welcome, &WelcomePage::serverWanted, this, &StartWindow::askForServer);
    connect(m_welcome, &WelcomePage::recentWanted, this, &StartWindow::openRequested);
    connect(m_place, &PlacePage::openWanted, this, &StartWindow::openRequested);
    connect(m_demo, &QPushButton::clicked, this, &StartWindow::demoRequested);
    connect(m_cancel, &QPushButton::clicked, this, &StartWindow::cancelRequested);
    connect(m_next, &QPushButton::clicked, this, &StartWindow::next);
    connect(m_back, &QPushButton::clicked, this, &StartWindow::back);
    connect(m_languages, &SegmentedControl::currentChanged, this,
            [this](int index) { m_language.set(index == 1 ? u"en"_s : u"ja"_s); });
    connect(m_band, &Band::actionTriggered, this, [this] {
        if (m_asks == Asks::Close)
            close();
        else if (m_asks == Asks::Retry)
            Q_EMIT openRequested(m_retry);
    });
    connect(&m_themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
    for (const auto& [key, does] :
         {std::pair{Qt::Key_N, &StartWindow::next}, std::pair{Qt::Key_B, &StartWindow::back}}) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    }
}

void StartWindow::setState(const SetupState& state)
{
    m_state = state;
    goTo(step());
}

void StartWindow::goTo(Step step)
{
    endRescue();
    m_moving = false;
    m_moved.clear();
    m_state.step = std::clamp(static_cast<int>(step), 0, static_cast<int>(m_pages.size()) - 1);
    clearError();
    if (this->step() == Step::Review)
        m_place->display(); // the place may have changed since it was looked at
    page(m_state.step).display();
    m_stack->setCurrentIndex(m_state.step);
    m_scroll->verticalScrollBar()->setValue(0);
    m_store.save(m_state);
    retranslate();
}

void StartWindow::next()
{
    if (!m_next->isEnabled())
        return;
    if (!m_moved.isEmpty()) {
        Q_EMIT openRequested(m_moved);
        return;
    }
    if (step() != Step::Review) {
        goTo(static_cast<Step>(m_state.step + 1));
        return;
    }
    m_store.save(m_state); // if it fails, one goes on from here
    Q_EMIT createRequested(m_state);
}

void StartWindow::back()
{
    if (m_rescue) {
        endRescue();
        return;
    }
    if (!m_moved.isEmpty()) {
        goTo(step());
        return;
    }
    if (m_back->isEnabled())
        goTo(static_cast<Step>(m_state.step - 1));
}

// Any step can be left as it is; the last one needs all of them.
QString StartWindow::problem() const
{
    if (step() != Step::Review)
        return page(m_state.step).problem();
    for (int i = 0; i < m_pages.size(); ++i) {
        if (const QString problem = page(i).problem(); !problem.isEmpty())
            return tr("%1: %2").arg(page(i).title(), problem);
    }
    return {};
}

void StartWindow::refresh()
{
    const bool busy = m_progressRow->isVisibleTo(this);
    const bool beside = besideSteps();
    const QString reason = beside ? QString() : problem();
    m_reason->setText(reason);
    m_reason->setToolTip(reason);
    m_next->setEnabled(!busy && reason.isEmpty());
    m_next->setToolTip(reason);
    m_next->setVisible(!beside || !m_moved.isEmpty());
    for (QWidget* ofSetup : {static_cast<QWidget*>(m_subtitle), static_cast<QWidget*>(m_steps), m_stepsEdge})
        ofSetup->setVisible(!beside);
    m_back->setEnabled(!busy && (beside || m_state.step > 0));
    m_back->setVisible(!m_moving);
    m_demo->setVisible(!m_moving && m_moved.isEmpty());
    m_stack->setVisible(!beside);
    if (m_rescue)
        m_rescue->setEnabled(!busy);
    m_demo->setEnabled(!busy);
    m_stack->setEnabled(!busy);
    m_steps->setEnabled(!busy);
    noteSteps();
}

void StartWindow::browse(void (StartWindow::*chosen)(const QString&))
{
    QFileDialog* dialog = openDatabaseDialog(this);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void StartWindow::askForServer()
{
    auto* dialog = new ServerDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT openRequested(dialog->fields().address()); });
    dialog->open();
}

void StartWindow::setRecent(const QStringList& paths)
{
    m_welcome->setRecent(paths);
}

void StartWindow::showError(const Error& error)
{
    m_moving = false;
    endProgress();
    retranslate();
    // Trying again helps only where the reason may pass.
    const bool passing = error.kind == ErrorKind::Busy || error.kind == ErrorKind::CannotOpen;
    m_asks = passing && !m_retry.isEmpty() ? Asks::Retry : Asks::Nothing;
    m_band->showMessage(Band::Kind::Error, error.message);
    m_band->setAction(m_asks == Asks::Retry ? tr("Try again") : QString());
}

void StartWindow::showMoved(const QString& message, const QString& path)
{
    m_moving = false;
    m_moved = path;
    m_asks = Asks::Nothing;
    m_band->showMessage(Band::Kind::Success, message);
    m_band->setAction({});
    m_progressRow->hide();
    retranslate();
    m_next->setFocus();
}

void StartWindow::clearError()
{
    m_asks = Asks::Nothing;
    m_band->hide();
}

void StartWindow::showRescue(DeskContext& context, const QString& database, const service::BackupPlan& plan,
                             const service::BackupShelf& shelf)
{
    endRescue();
    m_rescue = new RescuePanel(context, database, plan, m_stack->parentWidget());
    m_rescued = database;
    m_content->insertWidget(m_content->indexOf(m_stack), m_rescue, 1);
    // Queued: who is asked to restore closes the context, and with it the panel.
    connect(m_rescue, &RescuePanel::restoreRequested, this, &StartWindow::restoreRequested, Qt::QueuedConnection);
    retranslate();
    m_rescue->show(shelf);
}

void StartWindow::endRescue()
{
    if (!m_rescue)
        return;
    delete std::exchange(m_rescue, nullptr);
    retranslate();
}

void StartWindow::askToClose()
{
    m_asks = Asks::Close;
    m_band->showMessage(Band::Kind::Info, tr("You can close this window and go on from here later."));
    m_band->setAction(tr("Close"));
    m_band->actionButton()->setFocus();
}

void StartWindow::showProgress(Work work, int done, int total)
{
    m_progressRow->show();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    switch (work) {
    case Work::Opening:
        m_progressText->setText(tr("Opening…"));
        break;
    case Work::MakingDemo:
        m_progressText->setText(tr("Making sample data: %1 / %2").arg(done).arg(total));
        break;
    case Work::MakingCentre:
        m_progressText->setText(tr("Making the data base…"));
        break;
    case Work::Upgrading:
        m_progressText->setText(tr("Bringing the data base up to date, after a copy of it…"));
        break;
    case Work::Restoring:
        m_progressText->setText(tr("Bringing the copy back…"));
        break;
    case Work::MoveCheck:
        m_progressText->setText(tr("Moving, 1 of 5: looking through what is there…"));
        break;
    case Work::MoveFiles:
        m_progressText->setText(tr("Moving, 2 of 5: attachments…"));
        break;
    case Work::MoveRows:
        m_progressText->setText(tr("Moving, 3 of 5: records…"));
        break;
    case Work::MoveIndex:
        m_progressText->setText(tr("Moving, 4 of 5: the search index…"));
        break;
    case Work::MoveProof:
        m_progressText->setText(tr("Moving, 5 of 5: comparing what arrived…"));
        break;
    }
    m_cancel->setVisible(work == Work::MakingDemo || work >= Work::MoveCheck);
    const bool moves = work >= Work::MoveCheck;
    if (std::exchange(m_moving, moves) != moves)
        retranslate();
    refresh();
}

void StartWindow::showOpening(const service::DataAddress& address)
{
    showProgress(Work::Opening, 0, 0);
    if (!address.isOnServer())
        return;
    m_progressText->setText(tr("Connecting to %1 …").arg(address.label()));
    m_cancel->show();
    m_cancel->setFocus();
}

void StartWindow::endProgress()
{
    m_progressRow->hide();
    refresh();
}

void StartWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_themes.theme().desk);
}

void StartWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartWindow::closeEvent(QCloseEvent* event)
{
    m_store.save(m_state);
    QWidget::closeEvent(event);
}

void StartWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || m_rescue) // there is nothing to go on from, and why it is here stays
        QWidget::keyPressEvent(event);
    else if (m_asks == Asks::Close)
        clearError();
    else
        askToClose();
}

} // namespace yorozu::ui
