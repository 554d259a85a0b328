// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusBar.h"

#include "core/service/BackupScheduler.h"
#include "core/service/DataAddress.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/StatusLink.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <chrono>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int DotSize = 8;
constexpr int SaveIcon = 14;
constexpr int LongestPath = 320;
constexpr int LongestTrouble = 480; // what is wrong is read whole
constexpr std::chrono::seconds AnnouncedFor(8);

} // namespace

StatusBar::StatusBar(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_dot(new QLabel(this))
    , m_databaseText(new StatusLink(context.themes(), this))
    , m_backupIcon(new QLabel(this))
    , m_backup(new StatusLink(context.themes(), this))
    , m_saveIcon(new QLabel(this))
    , m_save(new QLabel(this))
    , m_announcement(new ElidedLabel(context.themes(), {}, this))
    , m_demo(new Chip(context.themes(), {}, Chip::Tone::Amber, this))
    , m_time(new QLabel(this))
{
    setObjectName(u"statusBar"_s);
    setFixedHeight(Size::statusBar);
    m_databaseText->setObjectName(u"statusDatabase"_s);
    m_backup->setObjectName(u"statusBackup"_s);
    m_save->setObjectName(u"statusSave"_s);
    m_announcement->setObjectName(u"statusAnnouncement"_s);
    m_demo->setObjectName(u"statusDemo"_s);
    m_time->setObjectName(u"statusTime"_s);
    for (QLabel* label : {static_cast<QLabel*>(m_databaseText), static_cast<QLabel*>(m_backup), m_save,
                          static_cast<QLabel*>(m_announcement), m_time})
        setTextRole(label, TextRole::Label);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::s4, 1, Space::s4, 0);
    layout->setSpacing(6);
    layout->addWidget(m_dot);
    layout->addWidget(m_databaseText);
    layout->addSpacing(Space::s4);
    layout->addWidget(m_backupIcon);
    layout->addWidget(m_backup);
    layout->addSpacing(Space::s4);
    layout->addWidget(m_saveIcon);
    layout->addWidget(m_save);
    layout->addSpacing(Space::s4);
    layout->addWidget(m_announcement, 1);
    layout->addWidget(m_demo);
    layout->addSpacing(Space::s3);
    layout->addWidget(m_time);

    connect(m_databaseText, &StatusLink::triggered, this, &StatusBar::databaseWanted);
    connect(m_backup, &StatusLink::triggered, this, &StatusBar::backupWanted);
    if (context.backups())
        connect(context.backups(), &service::BackupScheduler::stateChanged, this, &StatusBar::showBackup);

    m_silence.setSingleShot(true);
    m_silence.setInterval(AnnouncedFor);
    connect(&m_silence, &QTimer::timeout, this, [this] { m_announcement->setText({}); });
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &StatusBar::showTime);
    connect(&context, &DeskContext::announced, this, &StatusBar::announce);
    connect(&context, &DeskContext::centreChanged, this, [this] { m_demo->setVisible(m_context.centre().demo); });
    connect(&context.worker().waiting(), &service::Waiting::changed, this, &StatusBar::showDatabase);
    connect(&context.themes(), &ThemeManager::changed, this, &StatusBar::retranslate);
    m_demo->setVisible(context.centre().demo);
    setSaveState({});
    retranslate();
}

void StatusBar::setDatabase(const QString& path, Database state)
{
    m_path = path;
    m_database = state;
    showDatabase();
}

void StatusBar::showDatabase()
{
    const Theme& theme = m_context.themes().theme();
    QString state;
    QColor color;
    switch (m_database) {
    case Database::Working:
        state = tr("working");
        color = theme.green;
        break;
    case Database::ReadOnly:
        state = tr("read only");
        color = theme.amber;
        break;
    case Database::Stopped:
        state = tr("stopped");
        color = theme.red;
        break;
    case Database::CutOff:
        state = tr("connection lost, reconnecting…");
        color = theme.amber;
        break;
    }
    const service::DataAddress address = service::DataAddress::of(m_path);
    if (m_database == Database::Working && address.isOnServer() && m_context.worker().waiting().isLong()) {
        state = tr("waiting for an answer…");
        color = theme.amber;
    }
    const qreal dpr = devicePixelRatioF();
    QPixmap dot(QSize(DotSize, DotSize) * dpr);
    dot.setDevicePixelRatio(dpr);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0, 0, DotSize, DotSize));
    painter.end();
    m_dot->setPixmap(dot);
    //: %1 the file's name, or data base and server; %2 working, read only, stopped …
    m_databaseText->setText(tr("Data base %1: %2").arg(address.label(), state));
    m_databaseText->setMaximumWidth(m_database == Database::Working ? LongestPath : LongestTrouble);
    m_databaseText->setToolTip(address.shown());
}

// Amber: the newest is older than 26 hours, or the last attempt failed.
void StatusBar::showBackup()
{
    const service::BackupScheduler* backups = m_context.backups();
    const bool known = backups && backups->hasLooked();
    m_backup->setVisible(known);
    m_backupIcon->setVisible(known);
    if (!known)
        return;
    const Theme& theme = m_context.themes().theme();
    const bool attention = backups->needsAttention() || backups->secondIsOld();
    const UtcSeconds newest = backups->shelf().newest();
    const QString when = DateText::relative(newest, tokyoDate(m_context.clock().now()));
    m_backup->setText(backups->isCopying()     ? tr("Backing up…")
                      : backups->failure()     ? tr("Backup failed")
                      : newest == 0            ? tr("No backup yet")
                      : backups->secondIsOld() ? tr("Last backup %1; second folder is old").arg(when)
                                               : tr("Last backup %1").arg(when));
    m_backup->setToolTip(backups->failure() ? backups->failure()->message : QString());
    m_backup->setWarning(attention);
    m_backupIcon->setPixmap(m_context.themes().icons().pixmap(
        attention ? u"warn"_s : u"backup"_s, SaveIcon, attention ? theme.amber : theme.text2, devicePixelRatioF()));
}

void StatusBar::setSaveState(const QString& text)
{
    m_save->setText(text);
    m_save->setVisible(!text.isEmpty());
    m_saveIcon->setVisible(!text.isEmpty());
}

void StatusBar::announce(const QString& sentence)
{
    m_announcement->setText(sentence);
    m_silence.start();
    QAccessibleEvent event(m_announcement, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusBar::showTime()
{
    const UtcSeconds now = m_context.clock().now();
    m_time->setText(DateText::full(tokyoDate(now)) + u"  "_s + DateText::time(now));
    // To the beginning of the next minute, so that the clock is never behind.
    m_minute.start(std::chrono::seconds(60 - now % 60));
}

void StatusBar::retranslate()
{
    setAccessibleName(tr("Status bar"));
    m_demo->setText(tr("Sample data"));
    m_demo->setToolTip(tr("Persons, companies and figures are made up."));
    const ThemeManager& themes = m_context.themes();
    m_saveIcon->setPixmap(themes.icons().pixmap(u"save"_s, SaveIcon, themes.theme().text2, devicePixelRatioF()));
    showDatabase();
    showBackup();
    showTime();
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.themes().theme().chrome);
    painter.fillRect(QRect(0, 0, width(), 1), m_context.themes().theme().line);
}

void StatusBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
