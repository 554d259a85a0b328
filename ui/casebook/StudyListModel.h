// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CaseStudy.h"

#include <optional>
#include <QAbstractTableModel>

namespace yorozu::ui {

// The case studies, all or those of one state: title and state, and whose each is.
class StudyListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Client, State, ColumnCount };

    explicit StudyListModel(QObject* parent = nullptr);

    void setLines(const QList<StudyLine>& lines);
    void setStatus(std::optional<StudyStatus> status); // none: all
    qsizetype total() const { return m_lines.size(); }
    qsizetype approved() const;
    const StudyLine& lineAt(int row) const;
    int rowOf(Id<CaseStudy> study) const; // -1: not shown
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();

    QList<StudyLine> m_lines;
    QList<qsizetype> m_shown;
    std::optional<StudyStatus> m_status;
};

} // namespace yorozu::ui
