// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportTable.h"

#include "ui/report/ReportDelegate.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <numeric>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// At the usual size of letters.
constexpr int PartWidth = 88;
constexpr int NumberWidth = 65;
constexpr int ToDateWidth = 102;
constexpr int LeastItemWidth = 120;
constexpr int RowRoom = 4; // above and below the letters

// Ruled like the cells below it.
class SheetHead : public QHeaderView
{
public:
    SheetHead(ThemeManager& themes, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_themes(themes)
    {
        setSectionsClickable(false);
        setSectionResizeMode(QHeaderView::Fixed);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Theme& theme = m_themes.theme();
        painter->save();
        painter->fillRect(rect, theme.sunken);
        painter->fillRect(rect.left(), rect.top(), rect.width(), Line::thin, theme.lineStrong);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), Line::thin, theme.lineStrong);
        painter->fillRect(rect.right(), rect.top(), Line::thin, rect.height(), theme.lineStrong);
        if (section == 0)
            painter->fillRect(rect.left(), rect.top(), Line::thin, rect.height(), theme.lineStrong);
        painter->setFont(m_themes.font(Type::note));
        painter->setPen(theme.text2);
        const QRect text = rect.adjusted(Space::s2, 0, -Space::s2, 0);
        const int align = section == ReportModel::Item ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter;
        const QString name = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(text, align | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    ThemeManager& m_themes;
};

} // namespace

ReportTable::ReportTable(ThemeManager& themes, QWidget* parent)
    : QTableView(parent)
    , m_themes(themes)
    , m_sheet(new ReportModel(this))
{
    setObjectName(u"reportTable"_s);
    setHorizontalHeader(new SheetHead(themes, this));
    setItemDelegate(new ReportDelegate(themes, this));
    setModel(m_sheet);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setMinimumSectionSize(1);
    connect(this, &QTableView::clicked, this, &ReportTable::open);
    connect(&themes, &ThemeManager::changed, this, &ReportTable::setWidths);
    setWidths();
}

void ReportTable::setReport(const MonthlyReport& report, const service::CentreData& centre)
{
    const std::optional<FigureKey> current = m_sheet->keyAt(currentIndex());
    const std::optional<FigureKey> opened = m_sheet->keyAt(m_opened);
    const int top = verticalScrollBar()->value();
    m_sheet->setReport(report, centre);
    clearSpans();
    const QList<ReportModel::Span> spans = m_sheet->spans();
    for (const ReportModel::Span& span : spans)
        setSpan(span.row, span.column, span.rows, span.columns);
    setWidths();
    setOpened(opened);
    const QModelIndex kept = current ? m_sheet->find(*current) : QModelIndex();
    const QModelIndex first = m_sheet->index(0, ReportModel::FirstOffice + static_cast<int>(report.offices.size()));
    selectionModel()->setCurrentIndex(kept.isValid() ? kept : first, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(top);
}

void ReportTable::setOpened(const std::optional<FigureKey>& key)
{
    m_opened = key ? m_sheet->find(*key) : QModelIndex();
    viewport()->update();
}

void ReportTable::open(const QModelIndex& index)
{
    if (const std::optional<FigureKey> key = m_sheet->keyAt(index))
        Q_EMIT figureWanted(*key);
}

// The names of the lines take what the numbers leave.
void ReportTable::setWidths()
{
    const QFontMetrics metrics(m_themes.font(Type::table));
    const qreal scale = m_themes.textScale();
    const auto scaled = [scale](int pixels) { return static_cast<int>(pixels * scale); };
    verticalHeader()->setDefaultSectionSize(std::max(Size::reportRow, metrics.height() + RowRoom));
    const int columns = m_sheet->columnCount();
    if (m_sheet->isEmpty())
        return;
    int rest = viewport()->width();
    const auto set = [this, &rest](int column, int width) {
        setColumnWidth(column, width);
        rest -= width;
    };
    set(ReportModel::Part, scaled(PartWidth));
    // The names of the columns are whole as far as those of the lines have their room.
    QList<int> whole;
    for (int column = ReportModel::FirstOffice; column < columns - 1; ++column) {
        const QString head = m_sheet->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        whole.append(std::max(scaled(NumberWidth), metrics.horizontalAdvance(head) + 2 * Space::s3));
    }
    const int needed = std::accumulate(whole.cbegin(), whole.cend(), scaled(ToDateWidth + LeastItemWidth));
    for (qsizetype at = 0; at < whole.size(); ++at)
        set(ReportModel::FirstOffice + static_cast<int>(at), needed <= rest ? whole.at(at) : scaled(NumberWidth));
    set(columns - 1, scaled(ToDateWidth));
    setColumnWidth(ReportModel::Item, std::max(rest, scaled(LeastItemWidth)));
}

void ReportTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    setWidths();
}

void ReportTable::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_themes.theme().paper);
    }
    QTableView::paintEvent(event);
}

void ReportTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        open(currentIndex());
        return;
    }
    // Characters are keys of the page.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && !(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool ReportTable::viewportEvent(QEvent* event)
{
    const QModelIndex before = m_hovered;
    if (event->type() == QEvent::MouseMove)
        m_hovered = indexAt(static_cast<QMouseEvent*>(event)->position().toPoint());
    else if (event->type() == QEvent::Leave)
        m_hovered = QModelIndex();
    if (before != m_hovered) {
        viewport()->setCursor(m_sheet->keyAt(m_hovered) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        for (const QModelIndex& index : {before, QModelIndex(m_hovered)})
            update(index);
    }
    return QTableView::viewportEvent(event);
}

} // namespace yorozu::ui
