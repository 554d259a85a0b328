// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/BackupCopies.h"

#include "ui/admin/AdminSection.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

BackupCopies::BackupCopies(DeskContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void BackupCopies::show(const service::BackupShelf& shelf)
{
    beginResetModel();
    m_rows.clear();
    for (const backup::KeptBackup& copy : shelf.copies)
        m_rows.append({copy, true, false});
    for (const backup::KeptBackup& copy : shelf.secondCopies) {
        const QString name = QFileInfo(copy.file).fileName();
        const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
            return row.first && QFileInfo(row.copy.file).fileName() == name;
        });
        if (same == m_rows.end())
            m_rows.append({copy, false, true});
        else
            same->second = true;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return a.copy.made > b.copy.made; });
    endResetModel();
}

int BackupCopies::rowOf(const QString& file) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).copy.file == file)
            return static_cast<int>(row);
    }
    return -1;
}

void BackupCopies::retranslate()
{
    beginResetModel();
    endResetModel();
}

int BackupCopies::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BackupCopies::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString BackupCopies::text(const Row& row, int column) const
{
    const QDate today = tokyoDate(m_context.clock().now());
    switch (column) {
    case Made: {
        const QDate day = tokyoDate(row.copy.made);
        return day == today ? DateText::relative(row.copy.made, today)
                            : QLocale().toString(day, u"yyyy/MM/dd"_s) + u' ' + DateText::time(row.copy.made);
    }
    case Memos:
        return row.copy.encrypted || !row.copy.sound ? u"–"_s : QLocale().toString(row.copy.manifest.count(u"memo"_s));
    case NewestMemo: {
        const QDate day = QDate::fromString(row.copy.manifest.newestMemo, Qt::ISODate);
        return day.isValid() ? DateText::shortDay(day) : u"–"_s;
    }
    case Bytes:
        return sizeText(row.copy.bytes);
    case Place:
        return row.first && row.second ? tr("Both folders") : row.first ? tr("First folder") : tr("Second folder");
    case State:
        return !row.copy.sound ? tr("Damaged") : row.copy.encrypted ? tr("Checked, encrypted") : tr("Checked");
    default:
        return {};
    }
}

QVariant BackupCopies::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(row.copy.file);
    case Qt::ForegroundRole:
        return row.copy.sound ? QVariant() : QVariant(m_context.themes().theme().red);
    case Qt::TextAlignmentRole:
        return index.column() == Bytes || index.column() == Memos ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                  : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BackupCopies::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Bytes || section == Memos ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                    : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Made:
        return tr("Made");
    case Memos:
        return tr("Memos");
    case NewestMemo:
        return tr("Newest memo");
    case Bytes:
        return tr("Size");
    case Place:
        return tr("Where");
    case State:
        return tr("State");
    default:
        return {};
    }
}

void setUpCopiesTable(RecordTable& table, BackupCopies& copies)
{
    constexpr int Widths[] = {150, 80, 110, 90, 130, 120};
    table.setModel(&copies);
    table.verticalHeader()->setDefaultSectionSize(Size::tableRow);
    table.horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < BackupCopies::Columns; ++column)
        table.setColumnWidth(column, Widths[column]);
}

} // namespace yorozu::ui
