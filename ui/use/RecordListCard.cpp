// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/use/RecordListCard.h"

#include "core/service/AnalysisService.h"
#include "core/service/ReportService.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/use/RecordRows.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int WaitingRows = 6;
constexpr int RoomBeside = 56; // margins and gaps of the head, and the edges of the chip
constexpr int LeastTitle = 40;

// The latest comes first.
bool isLater(const RecordLine& one, const RecordLine& other)
{
    return one.starts > other.starts;
}

} // namespace

RecordListCard::RecordListCard(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_what(new Chip(context.themes(), {}, Chip::Tone::Red, this))
    , m_band(new Band(context.themes(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(context.themes(), u"list"_s, {}, {}, this))
    , m_skeleton(new SkeletonRows(context.themes(), WaitingRows, this))
    , m_rows(new RecordRows(this))
    , m_table(new RecordTable(context.themes(), this))
{
    setObjectName(u"recordListCard"_s);
    setSurfaceRole(this, SurfaceRole::Card);
    m_what->setObjectName(u"recordListWhat"_s);
    m_table->setObjectName(u"recordListTable"_s);
    m_band->setObjectName(u"recordListBand"_s);
    build();
    connect(m_what, &QAbstractButton::clicked, this, [this] {
        clear();
        Q_EMIT cleared();
    });
    connect(m_table, &RecordTable::opened, this, &RecordListCard::openRow);
    connect(m_band, &Band::actionTriggered, this, &RecordListCard::ask);
    retranslate();
    clear();
}

void RecordListCard::build()
{
    setTextRole(m_title, TextRole::Section);
    m_what->setInteractive(true);
    m_table->setModel(m_rows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setSectionResizeMode(RecordRows::Name, QHeaderView::Stretch);
    for (QWidget* page :
         {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_skeleton), static_cast<QWidget*>(m_table)})
        m_stack->addWidget(page);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s2);
    head->addWidget(m_title);
    head->addWidget(m_what);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    layout->setSpacing(Space::s1);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);
    m_band->hide();
}

void RecordListCard::takeKeys()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_takesKeys = !m_settled; // when it is there
}

void RecordListCard::clear()
{
    m_number.reset();
    ++m_question;
    m_settled = true;
    m_takesKeys = false;
    m_what->hide();
    m_band->hide();
    m_rows->setRows({});
    m_stack->setCurrentWidget(m_empty);
    retranslate();
}

void RecordListCard::show(const UseNumber& number)
{
    m_number = number;
    m_what->show();
    retranslate();
    ask();
}

void RecordListCard::ask()
{
    m_settled = false;
    const quint64 question = ++m_question;
    m_band->hide();
    if (m_rows->rowCount() == 0) {
        m_stack->setCurrentWidget(m_skeleton);
        m_skeleton->start();
    }
    m_context.deliver(
        m_context.worker().query([find = m_number->find](service::Services& services) -> Result<QList<RecordLine>> {
            service::AnalysisService analysis(services.file());
            const Result<FigureRecords> records = find(analysis);
            if (!records)
                return records.error();
            auto lines = service::ReportService(services.file()).lines(records->counts, records->ids);
            if (lines)
                std::stable_sort(lines->begin(), lines->end(), isLater);
            return lines;
        }),
        this,
        [this, question](const QList<RecordLine>& lines) {
            if (question == m_question)
                take(lines);
        },
        [this, question](const Error& error) {
            if (question != m_question)
                return;
            m_settled = true;
            m_skeleton->stop();
            m_band->showMessage(Band::Kind::Error, error.message);
            m_band->setAction(tr("Try again"));
            showList();
        });
}

void RecordListCard::take(const QList<RecordLine>& lines)
{
    m_settled = true;
    m_skeleton->stop();
    const int row = std::max(m_table->currentIndex().row(), 0);
    m_rows->setCentre(m_context.centre());
    m_rows->setRows(lines);
    m_table->setWidths({4, 0, 6});
    if (!lines.isEmpty())
        m_table->setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1), 0));
    showList();
    if (std::exchange(m_takesKeys, false))
        takeKeys();
}

void RecordListCard::showList()
{
    m_stack->setCurrentWidget(m_rows->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    retranslate();
}

void RecordListCard::openRow(int row)
{
    const RecordLine& line = m_rows->at(row);
    switch (line.counts) {
    case Counted::Memos:
        m_context.go(Target::memo(Id<Memo>(line.id)));
        break;
    case Counted::Bookings:
        m_context.go(Target::booking(Id<Booking>(line.id)));
        break;
    case Counted::Clients:
        m_context.go(Target::client(Id<Client>(line.id)));
        break;
    case Counted::Activities: // the dashboard lists them with their own card
        break;
    }
}

void RecordListCard::copy()
{
    QApplication::clipboard()->setText(m_rows->plainText());
    m_context.announce(tr("The list was copied; it can be pasted into a spreadsheet."));
}

bool RecordListCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void RecordListCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QFrame::keyPressEvent(event);
}

void RecordListCard::fitWhat()
{
    if (!m_number)
        return;
    const auto text = [this](const QString& title) {
        return tr("%1 · %n record(s) ×", nullptr, static_cast<int>(m_number->count)).arg(title);
    };
    const QFontMetrics metrics(m_context.themes().font(Type::note));
    const int room = width() - m_title->sizeHint().width() - RoomBeside;
    const int rest = metrics.horizontalAdvance(text({}));
    m_what->setText(text(metrics.elidedText(m_number->title, Qt::ElideMiddle, std::max(room - rest, LeastTitle))));
    m_what->setToolTip(text(m_number->title));
}

void RecordListCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitWhat();
}

void RecordListCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordListCard::retranslate()
{
    m_title->setText(tr("Records"));
    m_table->setAccessibleName(tr("Records that the number counts"));
    if (m_number) {
        fitWhat();
        m_what->setAccessibleName(
            tr("%1, %n record(s): show no list", nullptr, static_cast<int>(m_number->count)).arg(m_number->title));
        m_empty->setHeadline(tr("No records"));
        m_empty->setHelp(tr("The number is 0."));
    } else {
        m_empty->setHeadline(tr("Nothing chosen"));
        m_empty->setHelp(tr("Choose a number, a bar or a cell: here are the records that it counts."));
    }
}

} // namespace yorozu::ui
