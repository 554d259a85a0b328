// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/DatePopup.h"

#include "ui/fields/MonthView.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include "core/japanese/EraDate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

DatePopup::DatePopup(ThemeManager& themes, const japanese::Holidays& holidays, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_themes(themes)
    , m_month(new MonthView(themes, holidays, this))
    , m_title(new QLabel(this))
{
    setObjectName(u"datePopup"_s);
    setAccessibleName(tr("Pick a day"));
    auto* before = new QToolButton(this);
    before->setObjectName(u"previousMonth"_s);
    before->setAccessibleName(tr("Previous month"));
    before->setFocusPolicy(Qt::NoFocus);
    auto* after = new QToolButton(this);
    after->setObjectName(u"nextMonth"_s);
    after->setAccessibleName(tr("Next month"));
    after->setFocusPolicy(Qt::NoFocus);
    themes.bindIcon(before, u"left"_s);
    themes.bindIcon(after, u"right"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setObjectName(u"month"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(before);
    head->addWidget(m_title, 1);
    head->addWidget(after);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s2, Space::s2, Space::s2, Space::s2);
    layout->setSpacing(Space::s1);
    layout->addLayout(head);
    layout->addWidget(m_month);
    setFocusProxy(m_month);
    connect(before, &QToolButton::clicked, m_month, &QCalendarWidget::showPreviousMonth);
    connect(after, &QToolButton::clicked, m_month, &QCalendarWidget::showNextMonth);
    connect(m_month, &QCalendarWidget::currentPageChanged, this, &DatePopup::showMonth);
    connect(m_month, &QCalendarWidget::clicked, this, &DatePopup::pick);
    connect(m_month, &QCalendarWidget::activated, this, &DatePopup::pick);
    for (QTableView* table : m_month->findChildren<QTableView*>())
        table->installEventFilter(this);
    showMonth();
}

QDate DatePopup::selected() const
{
    return m_month->selectedDate();
}

void DatePopup::openAt(const QWidget& anchor, QDate day, QDate today)
{
    restyle();
    m_month->setToday(today);
    m_month->setSelectedDate(day);
    m_month->setCurrentPage(day.year(), day.month());
    showMonth();
    adjustSize();
    QPoint corner = anchor.mapToGlobal(QPoint(0, anchor.height()));
    const QRect screen = anchor.screen()->availableGeometry();
    if (corner.y() + height() > screen.bottom())
        corner.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - height());
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    show();
    m_month->setFocus(Qt::PopupFocusReason);
}

void DatePopup::restyle()
{
    const Theme& theme = m_themes.theme();
    setStyleSheet(u"QFrame#datePopup { background: %1; border: 1px solid %2; border-radius: 8px; }"
                  "QCalendarWidget QWidget { background: %1; } QLabel { font-weight: 700; color: %3; }"_s.arg(
                      theme.raised.name(), theme.lineCtl.name(), theme.text.name()));
    m_month->applyTheme();
}

void DatePopup::showMonth()
{
    const QDate first(m_month->yearShown(), m_month->monthShown(), 1);
    // The last day names the era of a month in which it changes: 令和元年5月, 平成31年4月.
    const auto era = japanese::eraOf(first.addMonths(1).addDays(-1));
    if (!era) {
        m_title->setText(u"%1年%2月"_s.arg(first.year()).arg(first.month()));
        return;
    }
    const QString year = era->year == 1 ? u"元"_s : QString::number(era->year);
    m_title->setText(
        u"%1%2年（%3年）%4月"_s.arg(japanese::eraName(era->era), year).arg(first.year()).arg(first.month()));
}

void DatePopup::pick(QDate day)
{
    hide();
    Q_EMIT picked(day);
}

void DatePopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

bool DatePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            hide();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            pick(m_month->selectedDate());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace yorozu::ui
