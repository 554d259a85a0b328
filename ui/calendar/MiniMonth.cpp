// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MiniMonth.h"

#include "core/japanese/EraDate.h"
#include "ui/calendar/HolidayName.h"
#include "ui/calendar/MonthGrid.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

MiniMonth::MiniMonth(ThemeManager& themes, const japanese::Holidays& holidays, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_holidays(holidays)
    , m_title(new QLabel(this))
    , m_today(new QPushButton(this))
    , m_back(new QToolButton(this))
    , m_on(new QToolButton(this))
    , m_grid(new MonthGrid(themes, holidays, this))
    , m_names(new QLabel(this))
{
    setObjectName(u"miniMonth"_s);
    m_title->setObjectName(u"miniMonthTitle"_s);
    m_title->setTextFormat(Qt::RichText);
    m_today->setObjectName(u"miniMonthToday"_s);
    setButtonKind(m_today, ButtonKind::Link);
    setControlSize(m_today, ControlSize::Tiny);
    m_back->setObjectName(u"miniMonthBack"_s);
    m_on->setObjectName(u"miniMonthOn"_s);
    for (const auto& [button, icon, by] : {std::tuple{m_back, u"left"_s, -1}, std::tuple{m_on, u"right"_s, 1}}) {
        setControlSize(button, ControlSize::Tiny);
        themes.bindIcon(button, icon);
        connect(button, &QToolButton::clicked, this, [this, by = by] { turn(by); });
    }
    m_names->setObjectName(u"miniMonthHolidays"_s);
    m_names->setTextFormat(Qt::RichText);
    m_names->setWordWrap(true);
    setTextRole(m_names, TextRole::Note);

    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s1);
    head->addWidget(m_title, 1);
    head->addWidget(m_today);
    head->addWidget(m_back);
    head->addWidget(m_on);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(13, Space::s2, 14, Space::s2);
    layout->setSpacing(Space::s1);
    layout->addLayout(head);
    layout->addWidget(m_grid, 0, Qt::AlignHCenter);
    layout->addWidget(m_names);
    connect(m_today, &QPushButton::clicked, this, [this] { Q_EMIT dayChosen(m_todayDate); });
    connect(m_grid, &MonthGrid::dayChosen, this, &MiniMonth::dayChosen);
    connect(&themes, &ThemeManager::changed, this, &MiniMonth::showHead);
    retranslate();
}

QWidget* MiniMonth::grid() const
{
    return m_grid;
}

QDate MiniMonth::firstShown() const
{
    return m_grid->firstShown();
}

QDate MiniMonth::lastShown() const
{
    return m_grid->lastShown();
}

void MiniMonth::setDay(QDate day)
{
    const QDate before = m_grid->month();
    m_grid->setMonth(day);
    m_grid->setDay(day);
    showHead();
    if (before != m_grid->month())
        Q_EMIT monthChanged();
}

void MiniMonth::setToday(QDate today)
{
    m_todayDate = today;
    m_grid->setToday(today);
}

void MiniMonth::setCounts(const QHash<QDate, int>& counts)
{
    m_grid->setCounts(counts);
}

void MiniMonth::turn(int months)
{
    m_grid->setMonth(m_grid->month().addMonths(months));
    showHead();
    Q_EMIT monthChanged();
}

void MiniMonth::showHead()
{
    const QDate month = m_grid->month();
    if (!month.isValid())
        return;
    const Theme& theme = m_themes.theme();
    const QLocale locale;
    const bool japanese = locale.language() == QLocale::Japanese;
    const QString name = locale.toString(month, japanese ? u"yyyy年M月"_s : u"MMMM yyyy"_s);
    QString era;
    if (const auto year = japanese ? japanese::eraOf(month) : std::nullopt) {
        era = u"&nbsp;<span style=\"color:%1;font-weight:400;font-size:11px\">%2%3年</span>"_s.arg(
            theme.text3.name(), japanese::eraName(year->era), year->year == 1 ? u"元"_s : QString::number(year->year));
    }
    m_title->setText(u"<b>%1</b>%2"_s.arg(name, era));
    QStringList names;
    for (const japanese::Holiday& holiday : m_holidays.ofYear(month.year())) {
        if (holiday.date.month() == month.month()) {
            names.append(u"<b style=\"color:%1\">%2</b>&nbsp;%3"_s.arg(theme.sun.name())
                             .arg(holiday.date.day())
                             .arg(shownHoliday(holiday.name)));
        }
    }
    m_names->setText(names.join(u"&nbsp; "_s));
    m_names->setVisible(!names.isEmpty());
}

void MiniMonth::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MiniMonth::retranslate()
{
    m_today->setText(tr("Today"));
    m_today->setAccessibleName(tr("Go to today"));
    m_back->setAccessibleName(tr("Previous month"));
    m_back->setToolTip(m_back->accessibleName());
    m_on->setAccessibleName(tr("Next month"));
    m_on->setToolTip(m_on->accessibleName());
    showHead();
}

} // namespace yorozu::ui
