// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Training.h"

#include <QAbstractTableModel>

namespace yorozu::ui {

class DeskContext;

// Sessions that somebody in training sits in on or could: when, with whom, about what, where, and a word to each.
class SittingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, With, Topic, Where, Word, ColumnCount };

    SittingModel(DeskContext& context, QObject* parent);

    void show(const QList<TrainingProposal>& sessions);
    const QList<TrainingProposal>& sessions() const { return m_sessions; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    DeskContext& m_context;
    QList<TrainingProposal> m_sessions;
};

} // namespace yorozu::ui
