// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportModel.h"

#include <QPersistentModelIndex>
#include <QTableView>

namespace yorozu::ui {

class ThemeManager;

// The table on the sheet. The arrow keys step from number to number; a click or Enter opens the records of one.
class ReportTable : public QTableView
{
    Q_OBJECT

public:
    explicit ReportTable(ThemeManager& themes, QWidget* parent = nullptr);

    const ReportModel& sheet() const { return *m_sheet; }
    // The cursor stays on its figure.
    void setReport(const MonthlyReport& report, const service::CentreData& centre);
    QModelIndex hovered() const { return m_hovered; }
    // The cell whose records are shown beside; null: none.
    QModelIndex opened() const { return m_opened; }
    void setOpened(const std::optional<FigureKey>& key);

Q_SIGNALS:
    void figureWanted(const yorozu::FigureKey& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void open(const QModelIndex& index);
    void setWidths();

    ThemeManager& m_themes;
    ReportModel* m_sheet;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_opened;
};

} // namespace yorozu::ui
