// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RecordLine.h"
#include "core/service/CentreService.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace yorozu::ui {

// The records behind a figure: as many rows as it says. What a row says is asked for page by page, when it is looked
// at.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Number, Name, What, Who, Office, State, ColumnCount };
    static constexpr int PageSize = 100;

    explicit RecordListModel(QObject* parent = nullptr);

    void setRecords(const FigureRecords& records, const service::CentreData& centre);
    const FigureRecords& records() const { return m_records; }
    qint64 idAt(int row) const { return m_records.ids.at(row); }
    QList<qint64> idsOf(int page) const { return m_records.ids.mid(qsizetype(page) * PageSize, PageSize); }
    void setLines(const QList<RecordLine>& lines);
    void forget(int page) { m_asked.remove(page); }
    // Null: not here yet.
    const RecordLine* lineAt(int row) const;
    // Beside a chart there is room for three columns: day, name and who. The rest is in the tool tip.
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    // False: there is no room for it, or these records have nothing in it.
    bool uses(int column) const;
    // With all columns, for a spreadsheet.
    QString plainText(const QList<RecordLine>& lines) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void pageWanted(int page) const;

private:
    QString textAt(const RecordLine& line, int column) const;
    QString whenOf(const RecordLine& line) const;
    QString facts(const RecordLine& line) const;

    FigureRecords m_records;
    service::CentreData m_centre;
    QHash<qint64, RecordLine> m_lines;
    mutable QSet<int> m_asked;
    bool m_narrow = false;
};

} // namespace yorozu::ui
