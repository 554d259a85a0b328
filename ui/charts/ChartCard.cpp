// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartCard.h"

#include "ui/charts/ChartTableModel.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr qsizetype LeastName = 6; // in letters
constexpr qsizetype MostName = 10;
} // namespace

ChartCard::ChartCard(ThemeManager& themes, Chart* chart, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_themes(themes)
    , m_chart(chart)
    , m_model(new ChartTableModel(this))
    , m_table(new RecordTable(themes, this))
    , m_title(new QLabel(this))
    , m_note(new ElidedLabel(themes, {}, this))
    , m_copy(new QToolButton(this))
    , m_turn(new QToolButton(this))
    , m_head(new QHBoxLayout)
    , m_stack(new QStackedLayout)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    m_table->setObjectName(name + u"Table"_s);
    m_copy->setObjectName(name + u"Copy"_s);
    m_turn->setObjectName(name + u"Turn"_s);
    setSurfaceRole(this, SurfaceRole::Card);
    setTextRole(m_title, TextRole::Section);
    setTextRole(m_note, TextRole::Note);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);
    for (const auto& [button, icon] : {std::pair{m_copy, u"copy"_s}, std::pair{m_turn, u"list"_s}}) {
        setControlSize(button, ControlSize::Tiny);
        setButtonKind(button, ButtonKind::Plain);
        themes.bindIcon(button, icon);
    }
    m_turn->setCheckable(true);
    m_head->setSpacing(Space::s2);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    m_head->addWidget(m_copy);
    m_head->addWidget(m_turn);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_layout->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    m_layout->setSpacing(Space::s1);
    m_layout->addLayout(m_head);
    m_layout->addLayout(m_stack, 1);
    connect(m_turn, &QToolButton::toggled, this, &ChartCard::setTableShown);
    connect(m_copy, &QToolButton::clicked, this, &ChartCard::copy);
    connect(m_table, &RecordTable::opened, this, &ChartCard::openCell);
    connectChart();
    retranslate();
}

void ChartCard::connectChart()
{
    connect(m_chart, &Chart::opened, this, &ChartCard::opened);
    connect(m_chart, &Chart::copied, this, &ChartCard::copied);
}

void ChartCard::setTitle(const QString& title, const QString& note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
}

QString ChartCard::title() const
{
    return m_title->text();
}

QString ChartCard::note() const
{
    return m_note->text();
}

void ChartCard::addToHead(QWidget* widget)
{
    m_head->insertWidget(m_head->count() - 2, widget);
}

void ChartCard::addBelow(QWidget* widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignLeft);
}

void ChartCard::setChart(Chart* chart)
{
    if (chart == m_chart)
        return;
    disconnect(m_chart, nullptr, this, nullptr);
    chart->setAccessibleName(m_chart->accessibleName());
    m_chart = chart;
    if (m_stack->indexOf(chart) < 0)
        m_stack->addWidget(chart);
    connectChart();
    refresh();
    m_stack->setCurrentWidget(front());
}

QWidget* ChartCard::front() const
{
    return m_showsTable ? static_cast<QWidget*>(m_table) : m_chart;
}

void ChartCard::setTableShown(bool shown)
{
    if (shown == m_showsTable)
        return;
    const bool hadKeys = front()->hasFocus();
    m_showsTable = shown;
    m_turn->setChecked(shown);
    refresh();
    m_stack->setCurrentWidget(front());
    if (hadKeys)
        front()->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void ChartCard::refresh()
{
    if (!m_showsTable)
        return;
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_model->show(m_chart->table());
    qsizetype name = LeastName;
    for (const QList<ChartTable::Cell>& cells : m_model->table().rows)
        name = std::max(name, cells.constFirst().text.size());
    QList<int> letters;
    for (qsizetype at = 0; at < m_model->table().heads.size(); ++at)
        letters.append(static_cast<int>(at == 0
                                            ? std::min(name, MostName)
                                            : std::clamp<qsizetype>(m_model->table().heads.at(at).size() - 1, 2, 12)));
    m_table->setWidths(letters);
    // The names take what the numbers leave, if that is enough for them; else the table is scrolled.
    int taken = 0;
    for (int section = 1; section < letters.size(); ++section)
        taken += m_table->columnWidth(section);
    const bool enough = m_table->viewport()->width() - taken >= m_table->columnWidth(0);
    for (int section = 0; section < letters.size(); ++section)
        m_table->horizontalHeader()->setSectionResizeMode(section, section == 0 && enough ? QHeaderView::Stretch
                                                                                          : QHeaderView::Interactive);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1),
                                                std::clamp(column, 0, m_model->columnCount() - 1)));
}

// A cell that stands for a number opens it, any other that of its row.
void ChartCard::openCell()
{
    const QModelIndex index = m_table->currentIndex();
    std::optional<QPoint> place = m_model->placeAt(index);
    for (int column = 0; !place && index.isValid() && column < m_model->columnCount(); ++column)
        place = m_model->placeAt(index.siblingAtColumn(column));
    if (place)
        Q_EMIT opened(*place);
}

void ChartCard::copy()
{
    if (!m_showsTable) {
        m_chart->copyPicture();
        return;
    }
    QApplication::clipboard()->setText(plainText(m_model->table()));
    Q_EMIT copied();
}

// The view itself would copy one cell.
bool ChartCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ChartCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_V && event->modifiers() == Qt::NoModifier)
        setTableShown(!m_showsTable);
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QFrame::keyPressEvent(event);
}

void ChartCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartCard::retranslate()
{
    m_turn->setToolTip(m_showsTable ? tr("Show the chart (V)") : tr("Show it as a table (V)"));
    m_turn->setAccessibleName(tr("As a table"));
    m_copy->setToolTip(m_showsTable ? tr("Copy the table (Ctrl+C)") : tr("Copy as a picture (Ctrl+C)"));
    m_copy->setAccessibleName(tr("Copy"));
}

} // namespace yorozu::ui
