// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ReportTexts.h"
#include "core/service/CentreService.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

// 業務実績集計 as it stands on the sheet, with 内訳 below it: 区分, 項目, the offices, 計, 前月, 増減, 年度累計. Cells
// that open their records can be chosen, all others are disabled: the arrow keys step over them.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Part, Item, FirstOffice };
    // How a cell looks.
    enum class Cell { Part, Item, Number, Former, Total, Change, NoOffices, Head };
    struct Look
    {
        Cell cell = Cell::Number;
        bool sum = false;    // of the row 計
        bool begins = false; // the first row of its part
        qint64 change = 0;   // of Cell::Change
    };
    // Cells that are one.
    struct Span
    {
        int row = 0;
        int column = 0;
        int rows = 1;
        int columns = 1;
    };

    explicit ReportModel(QObject* parent = nullptr);

    void setReport(const MonthlyReport& report, const service::CentreData& centre);
    const MonthlyReport& report() const { return m_report; }
    bool isEmpty() const { return m_rows.isEmpty(); }
    QList<Span> spans() const;
    Look lookAt(const QModelIndex& index) const;
    // Nothing where no records are behind the cell.
    std::optional<FigureKey> keyAt(const QModelIndex& index) const;
    QModelIndex find(const FigureKey& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        const ReportPart* part = nullptr; // null: the head of 内訳
        ReportRow row;
        bool begins = false;
    };
    void addParts(bool breakdown);
    Cell cellOf(const Row& row, int column) const;
    QString textAt(const Row& row, int column) const;
    qint64 valueAt(const Row& row, int column) const;
    QString spoken(const QModelIndex& index) const;
    int offices() const { return static_cast<int>(m_report.offices.size()); }
    int total() const { return FirstOffice + offices(); }

    MonthlyReport m_report;
    service::CentreData m_centre;
    QStringList m_headings;
    QList<Row> m_rows;
};

} // namespace yorozu::ui
