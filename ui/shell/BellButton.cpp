// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BellButton.h"

#include "core/service/BackupScheduler.h"
#include "core/service/Services.h"
#include "ui/async/BackupConcern.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/BellPopup.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QPainter>

namespace yorozu::ui {

namespace {
constexpr int ButtonSize = 36;
constexpr int BadgeHeight = 16;
constexpr int MostShown = 99;
constexpr int HourMs = 60 * 60 * 1000;
} // namespace

BellButton::BellButton(DeskContext& context, QWidget* parent)
    : QToolButton(parent)
    , m_context(context)
    , m_popup(new BellPopup(context, this))
{
    setObjectName(QStringLiteral("bell"));
    setControlSize(this, ControlSize::Normal);
    setFixedSize(ButtonSize, ButtonSize);
    setIconSize({Size::navigationIcon, Size::navigationIcon});
    setFocusPolicy(Qt::StrongFocus);
    context.themes().bindIcon(this, QStringLiteral("bell"));
    m_together.setSingleShot(true);
    m_together.setInterval(0);
    m_hourly.setInterval(HourMs);
    m_hourly.start();
    connect(this, &QToolButton::clicked, this, &BellButton::openPopup);
    connect(&m_together, &QTimer::timeout, this, &BellButton::reload);
    connect(&m_hourly, &QTimer::timeout, this, &BellButton::reload);
    connect(&context, &DeskContext::callerChanged, &m_together, qOverload<>(&QTimer::start));
    connect(&context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (!changes.handovers.isEmpty() || !changes.tasks.isEmpty() || !changes.memos.isEmpty() ||
            !changes.activities.isEmpty())
            m_together.start();
    });
    if (context.backups()) {
        connect(context.backups(), &service::BackupScheduler::stateChanged, this, [this] {
            if (backupConcern(m_context) != m_concern)
                showCount();
        });
    }
    showCount();
    m_together.start(); // who sits there may be known already
}

void BellButton::reload()
{
    const quint64 question = ++m_question;
    const Caller caller = m_context.caller();
    if (caller.staff.isNull()) {
        m_notices = {};
        showCount();
        return;
    }
    m_context.deliver(
        m_context.worker().query([caller](service::Services& services) { return services.notices().of(caller); }), this,
        [this, question](const service::Notices& notices) {
            if (question != m_question)
                return;
            m_notices = notices;
            showCount();
        },
        // The pages say what went wrong; a number that is not known is not shown.
        [this, question](const Error&) {
            if (question != m_question)
                return;
            m_notices = {};
            showCount();
        });
}

qsizetype BellButton::count() const
{
    return m_notices.count() + (m_concern.isEmpty() ? 0 : 1);
}

void BellButton::showCount()
{
    m_concern = backupConcern(m_context);
    const QString name = count() == 0 ? tr("Notices: none") : tr("%n notice(s)", nullptr, static_cast<int>(count()));
    setAccessibleName(name);
    setToolTip(name);
    m_popup->showNotices(m_notices);
    update();
}

void BellButton::openPopup()
{
    m_popup->openAt(*this);
}

void BellButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    const qsizetype count = this->count();
    if (count == 0)
        return;
    const Theme& theme = m_context.themes().theme();
    const QString text = count > MostShown ? QStringLiteral("99+") : QString::number(count);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_context.themes().font(Type::micro.bold()));
    const int room = std::max(BadgeHeight, painter.fontMetrics().horizontalAdvance(text) + Space::s2);
    const QRectF badge(width() - room, 0, room, BadgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.red);
    painter.drawRoundedRect(badge, BadgeHeight / 2.0, BadgeHeight / 2.0);
    painter.setPen(theme.dark ? theme.chrome : theme.onAccent);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void BellButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showCount();
    QToolButton::changeEvent(event);
}

} // namespace yorozu::ui
