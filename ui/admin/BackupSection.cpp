// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/BackupSection.h"

#include "core/rules/Permissions.h"
#include "core/service/AuditService.h"
#include "ui/admin/BackupCopies.h"
#include "ui/admin/BackupSettings.h"
#include "ui/admin/RestoreSteps.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int SmallestTable = 120;

} // namespace

BackupSection::BackupSection(DeskContext& context, service::BackupScheduler& scheduler, QWidget* parent)
    : AdminSection(parent)
    , m_context(context)
    , m_scheduler(scheduler)
    , m_heading(new QLabel(this))
    , m_state(new Chip(context.themes(), {}, Chip::Tone::Plain, this))
    , m_last(new QLabel(this))
    , m_now(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_band(new Band(context.themes(), this))
    , m_settings(new BackupSettings(context, this))
    , m_copiesHeading(new QLabel(this))
    , m_copies(new BackupCopies(context, this))
    , m_table(new RecordTable(context.themes(), this))
    , m_empty(new EmptyState(context.themes(), u"backup"_s, {}, {}, this))
    , m_restore(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_kept(new QLabel(this))
    , m_steps(new RestoreSteps(context, scheduler.database(), this))
{
    buildUi();
    connectParts();
    retranslate();
}

void BackupSection::buildUi()
{
    setObjectName(u"backupSection"_s);
    m_state->setObjectName(u"backupState"_s);
    m_last->setObjectName(u"backupLast"_s);
    m_now->setObjectName(u"backupNow"_s);
    m_stop->setObjectName(u"backupStop"_s);
    m_progress->setObjectName(u"backupProgress"_s);
    m_band->setObjectName(u"backupBand"_s);
    m_table->setObjectName(u"backupCopies"_s);
    m_empty->setObjectName(u"backupEmpty"_s);
    m_restore->setObjectName(u"backupRestore"_s);
    m_other->setObjectName(u"backupRestoreOther"_s);
    setTextRole(m_heading, TextRole::Title);
    setTextRole(m_copiesHeading, TextRole::Section);
    setTextRole(m_kept, TextRole::Note);
    m_last->setWordWrap(true);
    setButtonKind(m_now, ButtonKind::Primary);
    m_context.themes().bindIcon(m_now, u"backup"_s, &Theme::onAccent);
    m_progress->setTextVisible(false);
    setUpCopiesTable(*m_table, *m_copies);
    m_table->setMinimumHeight(SmallestTable);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s6);
    layout->setSpacing(Space::s3);
    layout->addWidget(m_heading);
    auto* state = new QHBoxLayout;
    state->setSpacing(Space::s3);
    state->addWidget(m_state);
    state->addWidget(m_last, 1);
    state->addWidget(m_stop);
    state->addWidget(m_now);
    layout->addLayout(state);
    layout->addWidget(m_progress);
    layout->addWidget(m_band);
    layout->addWidget(m_settings);
    layout->addSpacing(Space::s2);
    layout->addWidget(m_copiesHeading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(Space::s2);
    actions->addWidget(m_restore);
    actions->addWidget(m_other);
    actions->addWidget(m_kept, 1);
    layout->addLayout(actions);
    layout->addWidget(m_steps);
}

void BackupSection::connectParts()
{
    connect(&m_scheduler, &service::BackupScheduler::stateChanged, this, &BackupSection::showState);
    connect(m_now, &QPushButton::clicked, this, &BackupSection::makeNow);
    connect(m_stop, &QPushButton::clicked, &m_scheduler, &service::BackupScheduler::stop);
    connect(m_band, &Band::actionTriggered, this, &BackupSection::makeNow);
    connect(m_empty, &EmptyState::actionTriggered, this, &BackupSection::makeNow);
    connect(m_settings, &BackupSettings::planChanged, this, &BackupSection::savePlan);
    connect(m_settings, &BackupSettings::refused, this, [this](const Error& error) {
        m_planError = error;
        showBand();
    });
    connect(m_restore, &QPushButton::clicked, this, &BackupSection::beginRestore);
    connect(m_table, &RecordTable::opened, this, &BackupSection::beginRestore);
    connect(m_other, &QPushButton::clicked, this, &BackupSection::restoreOther);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_restore->setEnabled(current.isValid()); });
    connect(m_steps, &RestoreSteps::restoreRequested, this, &BackupSection::restoreRequested);
    connect(m_steps, &RestoreSteps::closed, this, [this] { m_table->setFocus(); });
    connect(&m_context, &DeskContext::callerChanged, this, &BackupSection::showState);
    connect(&m_context.themes(), &ThemeManager::changed, this, &BackupSection::retranslate);
}

QString BackupSection::title() const
{
    return tr("Backups");
}

void BackupSection::reload()
{
    m_scheduler.look();
}

bool BackupSection::isSettled() const
{
    return m_scheduler.hasLooked() && m_scheduler.phase() == service::BackupScheduler::Phase::Idle;
}

void BackupSection::savePlan(const service::BackupPlan& plan)
{
    Status saved = rules::require(m_context.caller(), rules::Action::RestoreBackup);
    if (saved)
        saved = m_scheduler.setPlan(plan);
    m_planError = saved ? std::nullopt : std::optional<Error>(saved.error());
    showState();
}

// A copy that somebody takes by hand is on record first. Where that cannot be written the copy is made all the same: it
// stays in the house, and it is what may help.
void BackupSection::makeNow()
{
    const QString folder = QDir(m_scheduler.plan().folder).dirName();
    const bool encrypted = m_scheduler.plan().key.has_value();
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), folder, encrypted](service::Services& services) {
            return services.audits().recordBackup(caller, folder, encrypted);
        }),
        this, [this](Done) { m_scheduler.runNow(); },
        [this](const Error& error) {
            Q_EMIT m_context.failed(error);
            if (error.kind != ErrorKind::Forbidden)
                m_scheduler.runNow();
        });
}

void BackupSection::beginRestore()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_steps->begin(m_copies->copy(current.row()).file, m_scheduler.plan().key);
}

void BackupSection::restoreOther()
{
    auto* dialog = new QFileDialog(this, tr("Copy to bring back"), m_scheduler.plan().folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_steps->begin(file, m_scheduler.plan().key); });
    dialog->open();
}

void BackupSection::showState()
{
    using Phase = service::BackupScheduler::Phase;
    const service::BackupShelf& shelf = m_scheduler.shelf();
    const bool running = m_scheduler.phase() == Phase::Running && m_scheduler.isCopying();
    m_now->setEnabled(!running);
    m_stop->setVisible(running);
    m_progress->setVisible(running);
    m_progress->setRange(0, m_scheduler.percent() > 0 ? 100 : 0);
    m_progress->setValue(m_scheduler.percent());
    const bool attention = m_scheduler.needsAttention();
    m_state->setVisible(m_scheduler.hasLooked());
    m_state->setTone(m_scheduler.failure() ? Chip::Tone::Red : attention ? Chip::Tone::Amber : Chip::Tone::Green);
    m_state->setText(m_scheduler.failure() ? tr("Failed") : attention ? tr("Too old") : tr("In order"));
    const UtcSeconds newest = shelf.newest();
    const QDate today = tokyoDate(m_context.clock().now());
    m_last->setText(running       ? tr("A backup is being made; you can go on working.")
                    : newest == 0 ? tr("There is no backup yet.")
                    : m_scheduler.isPending()
                        ? tr("Last backup %1. What was changed since follows within 30 minutes.")
                              .arg(DateText::relative(newest, today))
                        : tr("Last backup %1. Nothing was changed since.").arg(DateText::relative(newest, today)));
    m_settings->show(m_scheduler.plan());
    const QModelIndex current = m_table->currentIndex();
    const QString chosen = current.isValid() ? m_copies->copy(current.row()).file : QString();
    m_copies->show(shelf);
    const int row = std::max(m_copies->rowOf(chosen), 0);
    if (m_copies->rowCount() > 0)
        m_table->setCurrentIndex(m_copies->index(row, 0));
    m_restore->setEnabled(m_table->currentIndex().isValid());
    const bool empty = m_scheduler.hasLooked() && m_copies->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    showBand();
}

void BackupSection::showBand()
{
    m_band->setAction({});
    if (m_planError) {
        m_band->showMessage(Band::Kind::Error, m_planError->message);
    } else if (m_scheduler.failure()) {
        m_band->showMessage(Band::Kind::Error,
                            m_scheduler.failure()->message + u' ' + tr("It is tried again every five minutes."));
        m_band->setAction(tr("Try now"));
    } else if (m_scheduler.secondFailure()) {
        m_band->showMessage(Band::Kind::Warning, m_scheduler.secondFailure()->message);
    } else if (m_scheduler.secondIsOld()) {
        m_band->showMessage(Band::Kind::Warning,
                            m_scheduler.shelf().secondThere
                                ? tr("The newest copy in the second folder is older than 7 days. Make a backup now.")
                                : tr("The second folder is not there, and its newest copy is older than 7 days. "
                                     "Connect the drive; the next backup goes there by itself."));
    } else {
        m_band->hide();
    }
}

void BackupSection::retranslate()
{
    setAccessibleName(tr("Backups"));
    m_heading->setText(tr("Backups"));
    m_now->setText(tr("Back up now"));
    m_stop->setText(tr("Stop"));
    m_progress->setAccessibleName(tr("Progress of the backup"));
    m_copiesHeading->setText(tr("Copies"));
    m_table->setAccessibleName(tr("Copies"));
    m_restore->setText(tr("Bring back…"));
    m_other->setText(tr("From another file…"));
    m_kept->setText(tr("Kept: the last 24 hours, 14 days, 8 weeks and 24 months in which something was changed."));
    m_empty->setHeadline(tr("No backup yet"));
    m_empty->setHelp(tr("The first one is made by itself within minutes."));
    m_empty->setAction(tr("Back up now"));
    m_settings->retranslate();
    m_steps->retranslate();
    m_copies->retranslate();
    showState();
}

void BackupSection::changeEvent(QEvent* event)
{
    AdminSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
