// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CountingView.h"

#include "ui/charts/ChartTableModel.h"
#include "ui/dashboard/FigureBound.h"
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
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// Of a place: what of a kind is counted.
enum Counted { All, Tokyo, Before, Institutions, Participations, People, Firms, Consultations, Aim, Announced };

} // namespace

CountingView::CountingView(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_heading(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_rules(new QLabel(this))
    , m_model(new ChartTableModel(this))
    , m_table(new RecordTable(themes, this))
{
    setObjectName(u"countingView"_s);
    m_table->setObjectName(u"countingTable"_s);
    m_back->setObjectName(u"countingBack"_s);
    setTextRole(m_heading, TextRole::Section);
    setTextRole(m_rules, TextRole::Help);
    setButtonKind(m_back, ButtonKind::Link);
    m_rules->setWordWrap(true);
    m_rules->setTextFormat(Qt::PlainText);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_back);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    layout->setSpacing(Space::s3);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_rules);
    connect(m_table, &RecordTable::opened, this, &CountingView::openCell);
    connect(m_back, &QPushButton::clicked, this, &CountingView::leaveWanted);
    retranslate();
}

void CountingView::show(const DashboardData& counted)
{
    m_data = counted;
    retranslate();
}

ChartTable CountingView::tableOf(const DashboardData& counted)
{
    ChartTable table;
    table.heads = {tr("Kind"),           tr("Times"),  tr("Of Tokyo’s 23"), tr("Institutions"),
                   tr("Participations"), tr("People"), tr("Firms"),         tr("Consultations"),
                   tr("Year before"),    tr("Target"), tr("Published")};
    const QList<ActivityKind> kinds = allActivityKinds();
    const auto number = [](int value) { return QLocale().toString(value); };
    for (int at = 0; at < kinds.size(); ++at) {
        const KindCount count = counted.all.kinds.value(kinds.at(at));
        QStringList published;
        for (const PublishedFigure& figure : count.published) {
            const FigureBound bound = FigureBound::of(figure.qualifier);
            published.append(bound.before + number(figure.value) + bound.behind);
        }
        const std::optional<int> target = count.targetTokyo ? count.targetTokyo : count.target;
        table.rows.append({{label(kinds.at(at)), QPoint(All, at)},
                           {number(count.all.times()), QPoint(All, at), true},
                           {number(count.tokyoShinkin.times()), QPoint(Tokyo, at), true},
                           {number(static_cast<int>(count.all.agencies.size())), QPoint(Institutions, at), true},
                           {number(count.all.participations), QPoint(Participations, at), true},
                           {number(count.all.people), QPoint(People, at), true},
                           {number(count.all.firms), QPoint(Firms, at), true},
                           {number(count.all.consultations), QPoint(Consultations, at), true},
                           {number(count.previous.times()), QPoint(Before, at), true},
                           {target ? number(*target) : u"–"_s, QPoint(Aim, at), true},
                           {published.isEmpty() ? u"–"_s : published.join(u" · "_s), QPoint(Announced, at), true}});
    }
    return table;
}

std::optional<Drill> CountingView::drillAt(QPoint place) const
{
    const ActivityKind kind = allActivityKinds().value(place.y());
    const KindCount count = m_data->all.kinds.value(kind);
    const ActivityCount& all = count.all;
    switch (place.x()) {
    case Tokyo:
        return Drill{tr("%1 · Tokyo’s 23").arg(label(kind)), count.tokyoShinkin.activities};
    case Before:
        return Drill{tr("%1 · a year before").arg(label(kind)), count.previous.activities};
    case Institutions:
        return agenciesOf(label(kind), m_data->all, all);
    case Participations:
        return agenciesOf(tr("%1 · participations").arg(label(kind)), m_data->all, all, true);
    case People:
        return Drill{label(kind), all.activities, {}, Drill::Sum::People};
    case Firms:
        return Drill{label(kind), all.activities, {}, Drill::Sum::Firms};
    case Consultations:
        return Drill{label(kind), all.activities, {}, Drill::Sum::Consultations};
    default:
        return Drill{label(kind), all.activities};
    }
}

void CountingView::openCell()
{
    const QModelIndex index = m_table->currentIndex();
    if (!m_data || !index.isValid())
        return;
    const QPoint place = m_model->placeAt(index).value_or(QPoint(All, index.row()));
    if (place.x() == Aim || place.x() == Announced) {
        Q_EMIT figuresWanted(); // these were entered, not counted
        return;
    }
    if (const std::optional<Drill> drill = drillAt(place))
        Q_EMIT opened(*drill);
}

void CountingView::copy()
{
    QApplication::clipboard()->setText(plainText(m_model->table()));
}

bool CountingView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CountingView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

void CountingView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CountingView::retranslate()
{
    m_heading->setText(m_data ? tr("How it is counted: %1").arg(m_data->question.period.title())
                              : tr("How it is counted"));
    m_back->setText(tr("Back to the charts"));
    m_table->setAccessibleName(tr("Every kind of activity with all that is counted"));
    m_rules->setText(QStringList{
        tr("Times: each activity that was held or reported, once, in the month of its first day. What is planned, "
           "called off or marked as not counted does not count."),
        tr("Institutions: each only once, however often it took part; they do not add up over months or kinds. "
           "Participations: institution by activity, once for each time; where several took part in one activity "
           "there are more of them than times."),
        tr("Of Tokyo’s 23: activities with at least one of Tokyo’s 23 shinkin banks; Tokyo Bay and Koza stand "
           "beside them and are not in it."),
        tr("People, firms and consultations: what the records tell; an activity that tells nothing counts as "
           "nothing. Firms are counted by activity, consultations as often as they took place."),
        tr("Published figures were entered with their source and are never added to what is counted.")}
                         .join(u'\n'));
    if (!m_data)
        return;
    const QModelIndex before = m_table->currentIndex();
    const QPoint kept(before.column(), before.row());
    m_model->show(tableOf(*m_data));
    m_table->setWidths({0, 5, 8, 5, 6, 5, 5, 6, 6, 5, 9});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setCurrentIndex(m_model->index(std::max(kept.y(), 0), std::max(kept.x(), 0)));
}

} // namespace yorozu::ui
