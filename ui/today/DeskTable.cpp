// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/DeskTable.h"

#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int CheckColumn = 32;

class ToneDelegate : public RecordDelegate
{
public:
    using RecordDelegate::RecordDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = static_cast<const DeskTableModel*>(index.model());
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = item.text;
        item.text.clear();
        paintItem(*painter, item, index);
        if (model->hasChecks() && index.column() == 0) {
            paintCheck(*painter, option);
            return;
        }
        paintText(*painter, option, text, static_cast<DeskCell::Tone>(index.data(DeskTableModel::ToneRole).toInt()));
    }

private:
    void paintCheck(QPainter& painter, const QStyleOptionViewItem& option) const
    {
        QStyleOptionButton box;
        box.rect = QRect(0, 0, Size::icon, Size::icon);
        box.rect.moveCenter(option.rect.center());
        box.state = QStyle::State_Enabled |
                    (option.state.testFlag(QStyle::State_Selected) ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, nullptr);
    }
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QString& text,
                   DeskCell::Tone tone) const
    {
        const Theme& theme = themes().theme();
        const bool bold = tone == DeskCell::Tone::Strong || tone == DeskCell::Tone::Late;
        const QFont font = themes().font(bold ? Type::table.bold() : Type::table);
        QRect place = option.rect.adjusted(Space::s2, 0, -Space::s1, 0);
        painter.save();
        painter.setFont(font);
        painter.setPen(colorOf(theme, tone));
        if (tone == DeskCell::Tone::Stamp) {
            const qreal ratio = painter.device()->devicePixelRatioF();
            const QPixmap mark = themes().icons().pixmap(u"stamp"_s, Size::icon, theme.stamp, ratio);
            painter.drawPixmap(QRect(place.left(), place.center().y() - 7, Size::icon, Size::icon), mark);
            place.setLeft(place.left() + Size::icon + 2);
        }
        const int align = tone == DeskCell::Tone::Link ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(place, align | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
        painter.restore();
    }
    static QColor colorOf(const Theme& theme, DeskCell::Tone tone)
    {
        switch (tone) {
        case DeskCell::Tone::Muted:
            return theme.text3;
        case DeskCell::Tone::Late:
            return theme.amber;
        case DeskCell::Tone::Stamp:
            return theme.stamp;
        case DeskCell::Tone::Link:
            return theme.accent;
        case DeskCell::Tone::Plain:
        case DeskCell::Tone::Strong:
            break;
        }
        return theme.text;
    }
};

} // namespace

DeskTableModel::DeskTableModel(bool checks, QObject* parent)
    : QAbstractTableModel(parent)
    , m_checks(checks)
{
}

void DeskTableModel::setHeads(const QStringList& heads)
{
    if (heads.size() == m_heads.size()) {
        m_heads = heads;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_heads = heads;
    endResetModel();
}

void DeskTableModel::setRows(const QList<DeskRow>& rows)
{
    const bool same = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const DeskRow& a, const DeskRow& b) { return a.id == b.id; });
    if (same) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int DeskTableModel::rowOf(qint64 id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return static_cast<int>(row);
    }
    return -1;
}

int DeskTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeskTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size()) + firstColumn();
}

const DeskCell* DeskTableModel::cellAt(const QModelIndex& index) const
{
    const QList<DeskCell>& cells = m_rows.at(index.row()).cells;
    const int cell = index.column() - firstColumn();
    return cell < 0 || cell >= cells.size() ? nullptr : &cells.at(cell);
}

QVariant DeskTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeskCell* cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell ? cell->text : QString();
    case ToneRole:
        return static_cast<int>(cell ? cell->tone : DeskCell::Tone::Plain);
    case Qt::AccessibleTextRole:
        // The first column speaks for the row, as one walks it by rows.
        return index.column() == 0 ? m_rows.at(index.row()).spoken
                                   : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' +
                                         (cell ? cell->text : QString());
    default:
        return {};
    }
}

QVariant DeskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int head = section - firstColumn();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || head < 0 || head >= m_heads.size())
        return {};
    return m_heads.at(head);
}

DeskTable::DeskTable(ThemeManager& themes, bool checks, QWidget* parent)
    : RecordTable(themes, parent)
    , m_model(new DeskTableModel(checks, this))
{
    setModel(m_model);
    setItemDelegate(new ToneDelegate(themes, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setMinimumSectionSize(CheckColumn);
    horizontalHeader()->setSectionsClickable(false);
    if (checks) {
        setSelectionMode(QAbstractItemView::ExtendedSelection);
        m_all = new QCheckBox(horizontalHeader());
        m_all->setFocusPolicy(Qt::NoFocus); // Ctrl+A does the same
        connect(m_all, &QCheckBox::clicked, this, [this](bool on) { on ? selectAll() : clearSelection(); });
    }
    connect(this, &RecordTable::opened, this, [this](int row) { Q_EMIT recordOpened(m_model->idAt(row)); });
}

void DeskTable::placeSelectAll()
{
    if (!m_all)
        return;
    m_all->setObjectName(objectName() + u"All"_s);
    m_all->setAccessibleName(tr("Select all"));
    const QSize size = m_all->sizeHint();
    m_all->setGeometry(QRect((CheckColumn - size.width()) / 2, (horizontalHeader()->height() - size.height()) / 2,
                             size.width(), size.height()));
}

void DeskTable::setWidths(const QList<int>& letters)
{
    m_letters = letters;
    const QFontMetrics metrics(themes().font(Type::table));
    const int em = metrics.horizontalAdvance(u'あ');
    verticalHeader()->setDefaultSectionSize(
        std::max(m_model->hasChecks() ? Size::queueRow : Size::tableRow, metrics.height() + 14));
    if (m_model->hasChecks()) {
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
        setColumnWidth(0, CheckColumn);
    }
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const int column = static_cast<int>(i) + m_model->firstColumn();
        const bool rest = letters.at(i) == 0;
        horizontalHeader()->setSectionResizeMode(column, rest ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (rest)
            continue;
        // As wide as what stands in it, within reason: a language with longer words needs more.
        const int least = letters.at(i) * em;
        const int most = least * 8 / 5;
        setColumnWidth(column, std::clamp(contentWidth(column), least, most) + 2 * Space::s2);
    }
    placeSelectAll();
}

int DeskTable::contentWidth(int column) const
{
    const QFontMetrics metrics(themes().font(Type::table.bold()));
    int widest = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex cell = m_model->index(row, column);
        const bool stamp = cell.data(DeskTableModel::ToneRole).toInt() == static_cast<int>(DeskCell::Tone::Stamp);
        widest = std::max(widest, metrics.horizontalAdvance(cell.data().toString()) + (stamp ? Size::icon + 2 : 0));
    }
    return widest;
}

int DeskTable::contentHeight() const
{
    return horizontalHeader()->sizeHint().height() +
           verticalHeader()->defaultSectionSize() * std::max(1, m_model->rowCount()) + 2;
}

QList<qint64> DeskTable::selectedIds() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const int row : rows)
        ids.append(m_model->idAt(row));
    return ids;
}

qint64 DeskTable::currentId() const
{
    return currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : 0;
}

void DeskTable::choose(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model->index(row, 0));
}

void DeskTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        Q_EMIT spacePressed();
    else
        RecordTable::keyPressEvent(event);
}

bool DeskTable::toggle(const QMouseEvent& event)
{
    const QModelIndex index = indexAt(event.position().toPoint());
    if (!m_model->hasChecks() || !index.isValid() || index.column() > 0 || event.button() != Qt::LeftButton)
        return false;
    setFocus(Qt::MouseFocusReason);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    return true;
}

void DeskTable::mousePressEvent(QMouseEvent* event)
{
    if (!toggle(*event))
        RecordTable::mousePressEvent(event);
}

void DeskTable::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool link =
        index.isValid() && index.data(DeskTableModel::ToneRole).toInt() == static_cast<int>(DeskCell::Tone::Link);
    if (m_model->hasChecks() && index.isValid() && index.column() == 0)
        return;
    RecordTable::mouseReleaseEvent(event);
    if (link && event->button() == Qt::LeftButton)
        Q_EMIT actionClicked(m_model->idAt(index.row()));
}

// Two quick clicks on a check box are two clicks.
void DeskTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!toggle(*event))
        RecordTable::mouseDoubleClickEvent(event);
}

void DeskTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RecordTable::currentChanged(current, previous);
    if (current.isValid() && (!previous.isValid() || current.row() != previous.row()))
        Q_EMIT chosen(m_model->idAt(current.row()));
}

void DeskTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    RecordTable::selectionChanged(selected, deselected);
    showSelectAll();
}

void DeskTable::showSelectAll()
{
    if (!m_all)
        return;
    const qsizetype count = selectionModel()->selectedRows().size();
    m_all->setChecked(count > 0 && count == m_model->rowCount());
    viewport()->update();
}

} // namespace yorozu::ui
