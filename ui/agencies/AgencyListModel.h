// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/AgencyService.h"

#include <QAbstractListModel>

namespace yorozu::ui {

// What narrows the list.
struct AgencyFilter
{
    QString find; // name, reading or somebody whom we meet there, folded
    MasterId kind = 0;
    bool fortyList = false;
    Id<Staff> inCharge;
    bool operator==(const AgencyFilter&) const = default;
};

// The agencies that fit, those with the newest activity first; before them, while nothing is filtered, the line of all
// activities together.
class AgencyListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Name = Qt::UserRole + 1, Kind, Day, Times, Cold, Gone };

    explicit AgencyListModel(QObject* parent = nullptr);

    void setLines(const QList<service::AgencyLine>& lines, QDate today);
    void setFilter(const AgencyFilter& filter);
    const AgencyFilter& filter() const { return m_filter; }
    // How many there would be with this filter, whatever is typed.
    int countOf(AgencyFilter filter) const;

    Id<Agency> agencyAt(int row) const; // null: all activities together
    int rowOf(Id<Agency> agency) const; // −1: not in the list
    int agencyCount() const { return static_cast<int>(m_shown.size()); }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    static bool fits(const service::AgencyLine& line, const AgencyFilter& filter, const QString& find);
    bool hasOverall() const { return m_filter == AgencyFilter(); }
    QVariant overall(int role) const;
    QString dayOf(const service::AgencyLine& line) const;
    bool isCold(const service::AgencyLine& line) const;
    void choose();

    QList<service::AgencyLine> m_lines;
    QList<qsizetype> m_shown; // places in m_lines
    AgencyFilter m_filter;
    QDate m_today;
};

} // namespace yorozu::ui
