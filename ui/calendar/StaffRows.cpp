// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/StaffRows.h"

#include "ui/async/DeskContext.h"
#include "ui/notes/StaffPicker.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int PartWidth = 96;
} // namespace

StaffRows::StaffRows(DeskContext& context, QWidget* parent)
    : FieldGroup(parent)
    , m_context(context)
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a person"), this))
{
    m_add->setObjectName(u"bookingOtherAdd"_s);
    m_add->setAccessibleName(tr("Add somebody who takes part or sits in"));
    setControlSize(m_add, ControlSize::Tiny);
    context.themes().bindIcon(m_add, u"plus"_s);
    m_lines->setSpacing(Space::s1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({}, Part::Second);
        m_rows.constLast().person->setFocus(Qt::OtherFocusReason);
    });
}

void StaffRows::add(Id<Staff> person, Part part)
{
    Row row;
    row.line = new QWidget(this);
    row.person = new StaffPicker(m_context, row.line);
    row.person->setPerson(person);
    row.part = new QComboBox(row.line);
    setControlSize(row.person, ControlSize::Small);
    setControlSize(row.part, ControlSize::Small);
    row.part->setFixedWidth(PartWidth);
    for (const Part one : {Part::Second, Part::SatIn, Part::Ojt})
        row.part->addItem(label(one), code(one));
    row.part->setCurrentIndex(std::max(0, row.part->findData(code(part))));
    row.remove = new QToolButton(row.line);
    setControlSize(row.remove, ControlSize::Tiny);
    m_context.themes().bindIcon(row.remove, u"x"_s);
    auto* line = new QHBoxLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::s1);
    line->addWidget(row.person, 1);
    line->addWidget(row.part);
    line->addWidget(row.remove);
    m_lines->addWidget(row.line);
    // Tab goes through the rows, then to what adds another one.
    QWidget* before = m_rows.isEmpty() ? m_add->previousInFocusChain() : m_rows.constLast().remove;
    setTabOrder(before, row.person);
    setTabOrder(row.person, row.part);
    setTabOrder(row.part, row.remove);
    connect(row.remove, &QToolButton::clicked, this, [this, of = row.line] { remove(of); });
    connect(row.person, &QComboBox::currentIndexChanged, this, &StaffRows::changed);
    connect(row.part, &QComboBox::currentIndexChanged, this, &StaffRows::changed);
    m_rows.append(row);
    row.line->show();
    nameRows();
}

void StaffRows::remove(const QWidget* line)
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [line](const Row& one) { return one.line == line; });
    if (row == m_rows.cend())
        return;
    row->line->hide();
    row->line->deleteLater(); // its button was just pressed
    m_rows.erase(row);
    nameRows();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void StaffRows::clear()
{
    for (const Row& row : std::as_const(m_rows)) {
        row.line->hide();
        row.line->deleteLater();
    }
    m_rows.clear();
}

void StaffRows::nameRows()
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const Row& row = m_rows.at(at);
        row.person->setObjectName(u"bookingOther%1"_s.arg(at));
        row.part->setObjectName(u"bookingPart%1"_s.arg(at));
        row.remove->setObjectName(u"bookingOtherRemove%1"_s.arg(at));
        row.person->setAccessibleName(tr("Together with (%1)").arg(at + 1));
        row.part->setAccessibleName(tr("Part of %1").arg(at + 1));
        row.remove->setAccessibleName(tr("Take %1 away").arg(at + 1));
        row.remove->setToolTip(row.remove->accessibleName());
    }
}

void StaffRows::setStaff(const QList<BookingStaff>& staff)
{
    clear();
    for (const BookingStaff& member : staff)
        add(member.staff, member.part);
}

QList<BookingStaff> StaffRows::staff() const
{
    QList<BookingStaff> staff;
    for (const Row& row : m_rows) {
        if (row.person->person())
            staff.append({row.person->person(), row.person->currentText(),
                          partFromCode(row.part->currentData().toString()).value_or(Part::Second)});
    }
    return staff;
}

// 12 sat-in
QStringList StaffRows::words() const
{
    QStringList words;
    for (const Row& row : m_rows)
        words.append(QString::number(row.person->person().number()) + u' ' + row.part->currentData().toString());
    return words;
}

void StaffRows::setWords(const QStringList& words)
{
    clear();
    for (const QString& word : words)
        add(Id<Staff>(word.section(u' ', 0, 0).toLongLong()),
            partFromCode(word.section(u' ', 1)).value_or(Part::Second));
}

} // namespace yorozu::ui
