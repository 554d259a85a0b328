// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RosterTable.h"

#include "ui/admin/RosterModel.h"
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
    for (QHeaderView* head : {horizontalHeader(), verticalHeader()}) {
        head->setSectionsClickable(false);
        head->setHighlightSections(true);
        head->setSectionResizeMode(QHeaderView::Fixed);
    }
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(&context.themes(), &ThemeManager::changed, this, &RosterTable::measure);
    connect(&model, &QAbstractItemModel::modelReset, this, &RosterTable::measure);
    measure();
}

// As high as its rows: the page scrolls, not the table in it.
void RosterTable::measure()
{
    const QFontMetrics metrics(m_context.themes().font(Type::table));
    const int row = metrics.lineSpacing() + Room;
    // Wide enough for two letters and a warning: "Mon!".
    horizontalHeader()->setMinimumSectionSize(DayWidth);
    horizontalHeader()->setDefaultSectionSize(std::max(DayWidth, metrics.horizontalAdvance(u"土!"_s) + Room));
    horizontalHeader()->setFixedHeight(HeadLines * metrics.lineSpacing() + Room);
    verticalHeader()->setDefaultSectionSize(row);
    setFixedHeight(horizontalHeader()->height() + row * m_model.rowCount() + 2 * frameWidth() + Room);
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
