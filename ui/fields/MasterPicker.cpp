// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/MasterPicker.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace yorozu::ui {

MasterPicker::MasterPicker(ThemeManager&, QWidget* parent)
    : QComboBox(parent)
{
    setControlSize(this, ControlSize::Small);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] {
        setProblem({});
        Q_EMIT edited();
    });
    fill(0);
}

void MasterPicker::setEntries(const QList<MasterEntry>& entries, QDate day)
{
    m_entries = entries;
    m_day = day;
    fill(value());
}

void MasterPicker::setOffices(const QList<Office>& offices)
{
    QList<MasterEntry> entries;
    for (const Office& office : offices) {
        MasterEntry entry;
        entry.id = office.id.number();
        entry.name = office.name;
        entry.nameEn = office.nameEn;
        entry.position = office.position;
        // A retired office is offered on no day at all, but shown where it is on record.
        if (office.retired)
            entry.validTo = QDate(1, 1, 1);
        entries.append(entry);
    }
    setEntries(entries, m_day);
}

void MasterPicker::setNoneText(const QString& text)
{
    m_noneText = text;
    fill(value());
}

void MasterPicker::fill(MasterId chosen)
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(m_noneText, QVariant::fromValue<MasterId>(0));
    const bool english = QLocale().language() != QLocale::Japanese;
    QList<MasterEntry> entries = m_entries;
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto& a, const auto& b) { return a.position < b.position; });
    for (const MasterEntry& entry : std::as_const(entries)) {
        const bool valid = m_day.isNull() ? entry.validTo.isNull() : entry.validOn(m_day);
        if (!valid && entry.id != chosen)
            continue;
        addItem(english && !entry.nameEn.isEmpty() ? entry.nameEn : entry.name,
                QVariant::fromValue<MasterId>(entry.id));
    }
    setCurrentIndex(std::max(0, findData(QVariant::fromValue<MasterId>(chosen))));
}

void MasterPicker::load(MasterId id)
{
    m_loaded = id;
    fill(id);
}

MasterId MasterPicker::value() const
{
    return currentData().toLongLong();
}

void MasterPicker::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setProperty("looksReadOnly", readOnly); // ThemeStyle draws it so
    update();
}

void MasterPicker::setProblem(const QString& message)
{
    m_problem = message;
    setInvalid(this, !message.isEmpty());
    setToolTip(message);
    setAccessibleDescription(message);
}

void MasterPicker::wheelEvent(QWheelEvent* event)
{
    // Scrolling a page must not change a value on the way.
    event->ignore();
}

void MasterPicker::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool leaves = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    if (enter || (m_readOnly && !leaves))
        return;
    QComboBox::keyPressEvent(event);
}

void MasterPicker::mousePressEvent(QMouseEvent* event)
{
    if (!m_readOnly)
        QComboBox::mousePressEvent(event);
}

void MasterPicker::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill(value());
}

} // namespace yorozu::ui
