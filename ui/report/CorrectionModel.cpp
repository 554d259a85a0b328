// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/CorrectionModel.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// 相談の方法: 来所 → 電話
QString changeText(const Correction::Field& field)
{
    if (field.before.isEmpty())
        return u"%1: %2"_s.arg(field.label, field.after);
    if (field.after.isEmpty())
        return u"%1: %2"_s.arg(field.label, field.before);
    return u"%1: %2 → %3"_s.arg(field.label, field.before, field.after);
}

} // namespace

CorrectionModel::CorrectionModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void CorrectionModel::setCorrections(const QList<Correction>& corrections)
{
    if (corrections.size() == m_corrections.size()) {
        m_corrections = corrections;
        retranslate();
        return;
    }
    beginResetModel();
    m_corrections = corrections;
    endResetModel();
}

void CorrectionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CorrectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_corrections.size());
}

int CorrectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CorrectionModel::textAt(const Correction& correction, int column)
{
    switch (column) {
    case Record:
        return correction.number;
    case Kind:
        return label(correction.kind);
    case Fields: {
        QStringList changes;
        for (const Correction::Field& field : correction.fields)
            changes.append(changeText(field));
        return changes.join(u"　"_s);
    }
    case Reason:
        return correction.reason.isEmpty() ? tr("no reason given yet") : correction.reason;
    case By:
        return correction.by;
    default:
        return {};
    }
}

QVariant CorrectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = textAt(m_corrections.at(index.row()), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    default:
        return {};
    }
}

QVariant CorrectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record:
        return tr("Record");
    case Kind:
        return tr("What");
    case Fields:
        return tr("Then → now");
    case Reason:
        return tr("Reason");
    case By:
        return tr("By");
    default:
        return {};
    }
}

} // namespace yorozu::ui
