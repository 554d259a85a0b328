// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportModel.h"

#include "ui/async/ShownName.h"
#include "ui/report/ReportText.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int FurtherColumns = 4; // 計, 前月, 増減, 年度累計
}

ReportModel::ReportModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ReportModel::setReport(const MonthlyReport& report, const service::CentreData& centre)
{
    beginResetModel();
    m_report = report;
    m_centre = centre;
    m_headings = reportHeadings(report);
    for (int office = 0; office < offices(); ++office)
        m_headings[FirstOffice + office] = shownName(report.offices.at(office));
    m_rows.clear();
    addParts(false);
    m_rows.append({nullptr, {breakdownLabel(), {}, false}, true});
    addParts(true);
    endResetModel();
}

// m_report owns the parts and is not changed until the next one comes.
void ReportModel::addParts(bool breakdown)
{
    for (const ReportPart& part : std::as_const(m_report.parts)) {
        if (part.breakdown != breakdown)
            continue;
        bool begins = true;
        const QList<ReportRow> rows = rowsOf(part);
        for (const ReportRow& row : rows)
            m_rows.append({&part, row, std::exchange(begins, false)});
    }
}

QList<ReportModel::Span> ReportModel::spans() const
{
    QList<Span> spans;
    for (int row = 0; row < rowCount(); ++row) {
        const Row& first = m_rows.at(row);
        if (!first.part) {
            spans.append({row, 0, 1, columnCount()});
            continue;
        }
        if (!first.begins)
            continue;
        const int rows = static_cast<int>(rowsOf(*first.part).size());
        if (rows > 1)
            spans.append({row, Part, rows, 1});
        if (!first.part->byOffice && offices() > 0 && (rows > 1 || offices() > 1))
            spans.append({row, FirstOffice, rows, offices()});
    }
    return spans;
}

ReportModel::Cell ReportModel::cellOf(const Row& row, int column) const
{
    if (!row.part)
        return Cell::Head;
    if (column == Part)
        return Cell::Part;
    if (column == Item)
        return Cell::Item;
    if (column < total())
        return row.part->byOffice ? Cell::Number : Cell::NoOffices;
    if (column == total())
        return Cell::Total;
    return column == total() + 2 ? Cell::Change : Cell::Former;
}

ReportModel::Look ReportModel::lookAt(const QModelIndex& index) const
{
    const Row& row = m_rows.at(index.row());
    Look look{cellOf(row, index.column()), row.row.isSum, row.begins, 0};
    if (look.cell == Cell::Change)
        look.change = row.row.line.change();
    return look;
}

std::optional<FigureKey> ReportModel::keyAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const Row& row = m_rows.at(index.row());
    const int column = index.column();
    FigureKey key{row.part ? row.part->key : QString(), row.row.isSum ? QString() : row.row.line.key, {}, {}};
    switch (cellOf(row, column)) {
    case Cell::Number:
        key.column = FigureKey::Column::Office;
        key.office = m_report.offices.at(column - FirstOffice).id;
        return key;
    case Cell::Total:
        key.column = FigureKey::Column::Total;
        return key;
    case Cell::Former:
        key.column = column == total() + 1 ? FigureKey::Column::Previous : FigureKey::Column::ToDate;
        return key;
    default:
        return std::nullopt;
    }
}

QModelIndex ReportModel::find(const FigureKey& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = FirstOffice; column < columnCount(); ++column) {
            if (keyAt(index(row, column)) == key)
                return index(row, column);
        }
    }
    return {};
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : total() + FurtherColumns;
}

qint64 ReportModel::valueAt(const Row& row, int column) const
{
    const ReportLine& line = row.row.line;
    switch (column - total()) {
    case 0:
        return line.total;
    case 1:
        return line.previous;
    case 2:
        return line.change();
    case 3:
        return line.toDate;
    default:
        return line.offices.value(column - FirstOffice);
    }
}

QString ReportModel::textAt(const Row& row, int column) const
{
    switch (cellOf(row, column)) {
    case Cell::Head:
        return column == 0 ? row.row.label : QString();
    case Cell::Part:
        return row.begins ? row.part->label : QString();
    case Cell::Item:
        return row.row.isSum ? row.row.label : ReportText::line(m_centre, row.part->key, row.row.line);
    case Cell::NoOffices:
        return row.begins && column == FirstOffice ? noOfficesLabel() : QString();
    case Cell::Number:
        return ReportText::ofOffice(valueAt(row, column));
    case Cell::Change:
        return signedNumber(valueAt(row, column));
    case Cell::Total:
    case Cell::Former:
        return ReportText::number(valueAt(row, column));
    }
    Q_UNREACHABLE();
}

// A number by itself says nothing to who does not see its row and column.
QString ReportModel::spoken(const QModelIndex& index) const
{
    const Row& row = m_rows.at(index.row());
    const Cell cell = cellOf(row, index.column());
    if (cell != Cell::Number && cell != Cell::Total && cell != Cell::Former && cell != Cell::Change)
        return textAt(row, index.column());
    const QString number = cell == Cell::Change ? signedNumber(valueAt(row, index.column()))
                                                : ReportText::number(valueAt(row, index.column()));
    return QStringList{row.part->label, textAt(row, Item), m_headings.value(index.column()), number}.join(u' ');
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(m_rows.at(index.row()), index.column());
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headings.value(section);
    return {};
}

Qt::ItemFlags ReportModel::flags(const QModelIndex& index) const
{
    return keyAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace yorozu::ui
