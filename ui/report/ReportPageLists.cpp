// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below the sheet: the records of a figure or of a check, or the corrections of a closed month.
#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/report/CorrectionsPanel.h"
#include "ui/report/RecordsPanel.h"
#include "ui/report/ReportPage.h"
#include "ui/report/ReportSheet.h"
#include "ui/report/ReportTable.h"
#include "ui/report/ReportText.h"

#include <QStackedWidget>

namespace yorozu::ui {

void ReportPage::openFigure(const FigureKey& key)
{
    m_shown = List::Figure;
    m_figure = key;
    showList(m_records);
    m_sheet->table().setOpened(key);
    m_records->openFigure(m_span, key, ReportText::figure(m_context.centre(), m_sheet->table().sheet().report(), key),
                          true);
}

void ReportPage::openCheck(const ClosingCheck& check)
{
    m_shown = List::Check;
    m_check = check.kind;
    showList(m_records);
    m_records->openRecords({check.counts, check.ids}, label(check.kind), true);
}

void ReportPage::openCorrections()
{
    m_shown = List::Corrections;
    showList(m_corrections);
    refreshList();
    m_corrections->takeKeys();
}

void ReportPage::showCorrections(QDate month)
{
    m_period = ReportPeriod::Month;
    showMonth(month);
    m_correctionsWanted = true;
}

void ReportPage::showList(QWidget* panel)
{
    // Whence the list was opened: there the keys go back to.
    if (QWidget* keys = focusWidget(); keys && !m_list->isAncestorOf(keys))
        m_cameFrom = keys;
    if (m_shown != List::Figure)
        m_sheet->table().setOpened(std::nullopt);
    m_list->setCurrentWidget(panel);
    m_list->show();
}

// What is open was asked anew, or is that of other months now.
void ReportPage::refreshList()
{
    switch (m_shown) {
    case List::None:
        break;
    case List::Figure:
        if (!m_sheet->table().sheet().find(m_figure).isValid()) {
            closeList();
            break;
        }
        m_sheet->table().setOpened(m_figure);
        m_records->openFigure(m_span, m_figure,
                              ReportText::figure(m_context.centre(), m_sheet->table().sheet().report(), m_figure),
                              false);
        break;
    case List::Check:
        for (const ClosingCheck& check : std::as_const(m_beside.checks)) {
            if (check.kind == m_check)
                m_records->openRecords({check.counts, check.ids}, label(check.kind), false);
        }
        break;
    case List::Corrections:
        m_corrections->showCorrections(m_span.first, m_beside.corrections,
                                       rules::mayDo(m_context.caller().group, rules::Action::CloseMonth));
        break;
    }
}

void ReportPage::closeList()
{
    const bool hadKeys = m_list->isAncestorOf(focusWidget());
    m_shown = List::None;
    m_list->hide();
    m_sheet->table().setOpened(std::nullopt);
    if (!hadKeys)
        return;
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    else
        takeKeys();
}

} // namespace yorozu::ui
