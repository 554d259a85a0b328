// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RosterTable.h"

#include "ui/admin/RosterModel.h"
#include "ui/admin/RosterPainting.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/ThemeManager.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int DayWidth = 26;
constexpr int HeadLines = 2;
constexpr int Room = 10;
constexpr int LeastRows = 9;
} // namespace

RosterTable::RosterTable(DeskContext& context, RosterModel& model, QWidget* parent)
    : QTableView(parent)
    , m_context(context)
    , m_model(model)
{
    setObjectName(u"rosterTable"_s);
    setModel(&model);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalHeader(new DayHead(context, this));
    setItemDelegate(new DutyDelegate(context, this));
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&context.themes(), &ThemeManager::changed, this, &RosterTable::measure);
    connect(&model, &QAbstractItemModel::modelReset, this, &RosterTable::measure);
    measure();
}

// It scrolls in itself, so that the days stand above whoever is looked at, and the week below.
void RosterTable::measure()
{
    const QFontMetrics metrics(m_context.themes().font(Type::table));
    const int row = metrics.lineSpacing() + Room;
    // Wide enough for two letters and a warning: "Mon!".
    horizontalHeader()->setMinimumSectionSize(DayWidth);
    horizontalHeader()->setDefaultSectionSize(std::max(DayWidth, metrics.horizontalAdvance(u"土!"_s) + Room));
    horizontalHeader()->setFixedHeight(HeadLines * metrics.lineSpacing() + Room);
    verticalHeader()->setDefaultSectionSize(row);
    const int frame = horizontalHeader()->height() + 2 * frameWidth() + Room;
    setMinimumHeight(frame + row * LeastRows);
    setMaximumHeight(frame + row * std::max(m_model.rowCount(), LeastRows));
}

void RosterTable::keyPressEvent(QKeyEvent* event)
{
    const qsizetype choice = event->key() - Qt::Key_1;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && choice >= 0 && choice < m_model.choices().size())
        Q_EMIT choiceTyped(choice);
    else if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT choiceTyped(-1);
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT weekCopied();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT weekPasted();
    else
        QTableView::keyPressEvent(event);
}

} // namespace yorozu::ui
