// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ImportPreview.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

class ThemeManager;

// The first rows of a file: what stands in them, and what would become of each.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, State, FirstCell };

    ImportModel(ThemeManager& themes, QObject* parent);

    void setPreview(service::ImportKind kind, const service::ImportPreview& preview);
    // What the data base says to the rows.
    void setReport(const service::ImportReport& report);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString headingOf(int column) const;
    QString errorAt(int row, const QString& heading) const;
    QString stateOf(int row) const;

    ThemeManager& m_themes;
    QHash<QString, QString> m_headings; // by key
    service::ImportPreview m_preview;
    QMultiHash<int, exchange::RowError> m_errors; // by row of the file
    QHash<int, QString> m_passedOver;
    bool m_compared = false;
};

} // namespace yorozu::ui
