// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ImportPreview.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

// The columns of a file, each with a sample, and what it is read as. A row for each column of the file.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Heading, Sample, Target, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(service::ImportKind kind, const service::ImportPreview& preview);
    const QStringList& mapping() const { return m_preview.mapping; }
    QList<std::pair<QString, QVariant>> choices(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void changed();

private:
    QString targetName(const exchange::CsvColumn& column) const;
    QString sampleOf(int column) const;

    service::ImportPreview m_preview;
    QList<exchange::CsvColumn> m_columns;
};

} // namespace yorozu::ui
