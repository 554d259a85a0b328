// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/DayField.h"

#include "core/japanese/EraDate.h"
#include "ui/async/DeskContext.h"
#include "ui/fields/DatePopup.h"
#include "ui/notes/NoteText.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace yorozu::ui {

namespace {

constexpr int HalfYear = 183;

// 12/11 without a year.
QDate yearlessDay(const QString& typed, QDate today, DayField::Yearless which)
{
    const QStringList parts = typed.normalized(QString::NormalizationForm_KC).split(QLatin1Char('/'));
    if (parts.size() != 2)
        return {};
    const QDate day(today.year(), parts.at(0).toInt(), parts.at(1).toInt());
    if (!day.isValid())
        return {};
    const qint64 ahead = today.daysTo(day);
    if (which == DayField::Yearless::Next)
        return ahead < 0 ? day.addYears(1) : day;
    return ahead > HalfYear ? day.addYears(-1) : ahead < -HalfYear ? day.addYears(1) : day;
}

} // namespace

DayField::DayField(DeskContext& context, QWidget* parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_open(new QAction(this))
{
    setControlSize(this, ControlSize::Small);
    context.themes().bindIcon(m_open, QStringLiteral("cal-pick"));
    addAction(m_open, QLineEdit::TrailingPosition);
    connect(m_open, &QAction::triggered, this, &DayField::pick);
    // Forms are submitted with Ctrl+Enter; Enter alone only reads what is typed.
    connect(this, &QLineEdit::returnPressed, this, &DayField::take);
    connect(this, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    m_open->setText(tr("Pick a day"));
    m_open->setToolTip(tr("Pick a day"));
}

void DayField::setDay(QDate day)
{
    m_day = day;
    m_shown = day.isValid() ? NoteText::weekday(day) : QString();
    // Of another year than the one that month and day alone would mean, the year is told.
    const QDate meant = yearlessDay(day.toString(u"M/d"), tokyoDate(m_context.clock().now()), m_yearless);
    if (day.isValid() && meant != day)
        m_shown.prepend(day.toString(u"yyyy/"));
    setText(m_shown);
    setProblem({});
}

QString DayField::plain() const
{
    return m_day.isValid() && text() == m_shown ? m_day.toString(Qt::ISODate) : text();
}

void DayField::setPlain(const QString& plain)
{
    m_day = {};
    setText(plain);
    take();
}

void DayField::take()
{
    const QString typed = text().trimmed();
    if (m_day.isValid() && typed == m_shown)
        return;
    const QDate before = m_day;
    if (typed.isEmpty()) {
        m_day = {};
        setProblem({});
    } else if (const Result<QDate> read = japanese::parseDate(typed)) {
        setDay(*read);
    } else if (const QDate next = yearlessDay(typed, tokyoDate(m_context.clock().now()), m_yearless); next.isValid()) {
        setDay(next);
    } else {
        m_day = {};
        setProblem(read.error().message);
    }
    if (m_day != before)
        Q_EMIT edited();
}

void DayField::pick()
{
    if (isReadOnly())
        return;
    const QDate today = tokyoDate(m_context.clock().now());
    if (!m_popup) {
        m_popup = new DatePopup(m_context.themes(), m_holidays, this);
        connect(m_popup, &DatePopup::picked, this, [this](QDate day) {
            setDay(day);
            Q_EMIT edited();
        });
    }
    m_popup->openAt(*this, m_day.isValid() ? m_day : today, today);
}

void DayField::setProblem(const QString& message)
{
    m_problem = message;
    setInvalid(this, !message.isEmpty());
    setToolTip(message);
    setAccessibleDescription(message);
}

void DayField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        pick();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        take();
}

void DayField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_day.isValid())
        setDay(m_day);
}

} // namespace yorozu::ui
