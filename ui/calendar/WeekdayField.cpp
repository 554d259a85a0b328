// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekdayField.h"

#include "ui/theme/StyleSheet.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

WeekdayField::WeekdayField(QWidget* parent)
    : FieldGroup(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const QLocale locale;
    const auto length = locale.language() == QLocale::Japanese ? QLocale::ShortFormat : QLocale::NarrowFormat; // 月, M
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto* button = new QPushButton(locale.standaloneDayName(day, length), this);
        button->setObjectName(u"weekday%1"_s.arg(day));
        button->setAccessibleName(locale.standaloneDayName(day));
        button->setToolTip(button->accessibleName());
        button->setCheckable(true);
        button->setMinimumWidth(1);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setControlSize(button, ControlSize::Tiny);
        connect(button, &QPushButton::toggled, this, &WeekdayField::changed);
        row->addWidget(button, 1);
        m_days.append(button);
    }
    setFocusProxy(m_days.constFirst());
}

QList<int> WeekdayField::days() const
{
    QList<int> days;
    for (int at = 0; at < m_days.size(); ++at) {
        if (m_days.at(at)->isChecked())
            days.append(at + 1);
    }
    return days;
}

void WeekdayField::setDays(const QList<int>& days)
{
    for (int at = 0; at < m_days.size(); ++at)
        m_days.at(at)->setChecked(days.contains(at + 1));
}

QStringList WeekdayField::words() const
{
    QStringList words;
    for (const int day : days())
        words.append(QString::number(day));
    return words;
}

void WeekdayField::setWords(const QStringList& words)
{
    QList<int> days;
    for (const QString& word : words)
        days.append(word.toInt());
    setDays(days);
}

} // namespace yorozu::ui
