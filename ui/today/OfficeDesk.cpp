// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/OfficeDesk.h"

#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/CounterCard.h"
#include "ui/today/DeskTable.h"
#include "ui/today/MemoPreview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr std::chrono::seconds NoteTime(3);
enum Turn { MyTurn, Everybody };

bool isKeyOfTheQueue(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    default:
        return event.matches(QKeySequence::SelectAll);
    }
}

} // namespace

OfficeDesk::OfficeDesk(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_error(new Band(context.themes(), this))
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), 8, this))
    , m_turn(new SegmentedControl(context.themes(), this))
    , m_queue(new DeskTable(context.themes(), true, this))
    , m_missing(new DeskTable(context.themes(), false, this))
    , m_returned(new DeskTable(context.themes(), false, this))
    , m_queueEmpty(new EmptyState(context.themes(), u"stamp"_s, {}, {}, this))
    , m_missingEmpty(new EmptyState(context.themes(), u"check"_s, {}, {}, this))
    , m_returnedEmpty(new EmptyState(context.themes(), u"check"_s, {}, {}, this))
    , m_preview(new MemoPreview(context, this))
{
    for (CounterCard*& counter : m_counters)
        counter = new CounterCard(context.themes(), this);
    buildUi();
    connectTables();
    m_saying.setSingleShot(true);
    m_saying.setInterval(NoteTime);
    connect(&m_saying, &QTimer::timeout, this, [this] {
        if (m_asked.isEmpty())
            m_band->hide();
    });
    connect(&context, &DeskContext::callerChanged, this, [this] {
        // Nobody takes back what another person did.
        m_undo.clear();
        m_next = 0;
        stopAsking();
        m_preview->showNothing();
        m_turn->setCurrentIndex(m_context.caller().stampBox ? MyTurn : Everybody);
    });
    connect(&context.themes(), &ThemeManager::changed, this, &OfficeDesk::retranslate);
    m_turn->setCurrentIndex(context.caller().stampBox ? MyTurn : Everybody);
    retranslate();
}

void OfficeDesk::connectTables()
{
    for (std::size_t i = 0; i < m_counters.size(); ++i) {
        connect(m_counters[i], &CounterCard::clicked, this,
                [this, i](bool on) { setFilter(on ? static_cast<Filter>(i + 1) : Filter::None); });
    }
    connect(m_turn, &SegmentedControl::currentChanged, this, [this] {
        stopAsking();
        rebuild();
    });
    for (DeskTable* table : {m_queue, m_returned}) {
        connect(table, &DeskTable::chosen, this, &OfficeDesk::showPreview);
        connect(table, &DeskTable::recordOpened, this, [this](qint64 id) { m_context.go(Target::memo(Id<Memo>(id))); });
    }
    connect(m_queue, &DeskTable::spacePressed, this, &OfficeDesk::stamp);
    connect(m_queue->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OfficeDesk::stopAsking);
    connect(m_missing, &DeskTable::recordOpened, this, &OfficeDesk::openMissing);
    connect(m_missing, &DeskTable::actionClicked, this, &OfficeDesk::nudge);
    connect(m_missing, &DeskTable::spacePressed, this, [this] { nudge(m_missing->currentId()); });
    connect(m_preview, &MemoPreview::stampRequested, this, &OfficeDesk::stamp);
    connect(m_preview, &MemoPreview::returnRequested, this, &OfficeDesk::giveBack);
    connect(m_preview, &MemoPreview::openRequested, this, [this] { m_context.go(Target::memo(m_preview->memo())); });
    connect(m_preview, &MemoPreview::stepRequested, this, &OfficeDesk::step);
    connect(m_error, &Band::actionTriggered, this, &OfficeDesk::reload);
    connect(m_band, &Band::actionTriggered, this, &OfficeDesk::stampMany);
    connect(m_band, &Band::dismissed, this, &OfficeDesk::stopAsking);
    for (EmptyState* empty : {m_queueEmpty, m_missingEmpty, m_returnedEmpty})
        connect(empty, &EmptyState::actionTriggered, this, [this] {
            // The next thing to look at: everybody's queue, then all memos.
            if (m_turn->currentIndex() == MyTurn && !m_day.waiting.isEmpty() && m_queueEmpty->isVisible())
                m_turn->setCurrentIndex(Everybody);
            else
                m_context.go({Target::Kind::Memos, 0, {}});
        });
}

QList<ShortcutLine> OfficeDesk::keys() const
{
    return {{{QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)}, tr("Previous or next line")},
            {{QKeySequence(Qt::Key_Space)}, tr("Stamp and go on; in the list of missing memos: remind")},
            {{QKeySequence(Qt::Key_R)}, tr("Return with a reason")},
            {{QKeySequence(Qt::Key_Return)}, tr("Open the memo")},
            {{QKeySequence(QKeySequence::SelectAll)}, tr("Select all lines")},
            {{QKeySequence(QKeySequence::Undo)}, tr("Take the last stamp or reminder back")}};
}

void OfficeDesk::reload()
{
    const quint64 question = ++m_question;
    m_settled = false;
    if (m_queue->rows().rowCount() == 0 && m_day.missing.isEmpty()) {
        m_skeleton->show();
        m_skeleton->start();
    }
    m_context.deliver(
        m_context.worker().query(
            [caller = m_context.caller(), office = m_context.office()](service::Services& services) {
                return services.today().officeDay(caller, office);
            }),
        this,
        [this, question](const service::OfficeDay& day) {
            if (question == m_question)
                fill(day);
        },
        [this, question](const Error& error) {
            if (question == m_question)
                showError(error);
        });
}

bool OfficeDesk::isSettled() const
{
    return m_settled && !m_busy && m_preview->isSettled();
}

void OfficeDesk::fill(const service::OfficeDay& day)
{
    const service::OfficeDay before = std::exchange(m_day, day);
    m_skeleton->stop();
    m_skeleton->hide();
    if (!std::exchange(m_keepError, false))
        m_error->hide();
    m_settled = true;
    noteDeparture(before);
    // What this page did is over when the list shows it.
    QSet<qint64> mine;
    for (const service::WaitingMemo& waiting : day.waiting) {
        if (waiting.mine)
            mine.insert(waiting.memo.id.number());
    }
    m_handled.intersect(mine);
    rebuild();
}

void OfficeDesk::showError(const Error& error)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_settled = true;
    m_error->showMessage(Band::Kind::Error, error.message);
    m_error->setAction(tr("Try again"));
}

QList<service::WaitingMemo> OfficeDesk::shownWaiting() const
{
    QList<service::WaitingMemo> shown = m_day.waiting;
    if (m_turn->currentIndex() == MyTurn)
        shown.removeIf([](const service::WaitingMemo& waiting) { return !waiting.mine; });
    return shown;
}

const service::WaitingMemo* OfficeDesk::waitingOf(qint64 memo) const
{
    const auto found = std::find_if(m_day.waiting.cbegin(), m_day.waiting.cend(),
                                    [memo](const auto& waiting) { return waiting.memo.id.number() == memo; });
    return found == m_day.waiting.cend() ? nullptr : &*found;
}

void OfficeDesk::rebuild()
{
    const int row = m_queue->currentIndex().row();
    const qint64 returned = m_returned->currentId();
    const qint64 missing = m_missing->currentId();
    const qint64 current = m_queue->currentId();
    const QList<qint64> selected = m_queue->selectedIds();
    showCounters();
    showQueue();
    showMissing();
    showReturned();
    arrange();
    m_missing->choose(missing);
    m_returned->choose(returned);
    if (m_next == 0)
        m_next = current;
    // A selection of several lines outlives a list that only grew older.
    if (selected.size() <= 1 || m_queue->selectedIds() != selected)
        keepPlace(row);
    m_next = 0;
    showPreview(m_filter == Filter::Returned ? m_returned->currentId() : m_queue->currentId());
}

void OfficeDesk::keepPlace(int row)
{
    const int count = m_queue->rows().rowCount();
    if (count == 0)
        return;
    if (m_queue->rows().rowOf(m_next) >= 0)
        m_queue->choose(m_next);
    else
        m_queue->choose(m_queue->rows().idAt(std::clamp(row, 0, count - 1)));
}

void OfficeDesk::noteDeparture(const service::OfficeDay& before)
{
    const qint64 read = m_preview->memo().number();
    const auto was = std::find_if(before.waiting.cbegin(), before.waiting.cend(),
                                  [read](const auto& waiting) { return waiting.memo.id.number() == read; });
    if (read == 0 || was == before.waiting.cend())
        return;
    const bool own = m_handled.contains(read);
    const service::WaitingMemo* now = waitingOf(read);
    const bool left = !now || (was->mine && !now->mine);
    if (!left)
        return;
    m_handled.remove(read);
    if (own)
        return;
    const QString company = was->memo.company.isEmpty() ? was->memo.consultee : was->memo.company;
    const bool cameBack = std::any_of(m_day.returned.cbegin(), m_day.returned.cend(),
                                      [read](const auto& returned) { return returned.memo.id.number() == read; });
    if (now && !now->memo.stamps.isEmpty())
        say(tr("%1 has stamped the memo of %2.").arg(now->memo.stamps.constLast().surname, company));
    else if (cameBack)
        say(tr("Somebody else has returned the memo of %1.").arg(company));
    else
        say(tr("Somebody else has confirmed the memo of %1, or its writer took it back.").arg(company));
}

void OfficeDesk::showPreview(qint64 memo)
{
    if (memo == 0) {
        m_preview->showNothing();
        return;
    }
    const DeskTable& table = m_filter == Filter::Returned ? *m_returned : *m_queue;
    m_preview->showMemo(Id<Memo>(memo));
    m_preview->setPosition(table.rows().rowOf(memo) + 1, table.rows().rowCount());
    if (const service::WaitingMemo* waiting = waitingOf(memo))
        m_preview->recordIs(waiting->version, waiting->revision);
}

void OfficeDesk::step(int by)
{
    DeskTable& table = m_filter == Filter::Returned ? *m_returned : *m_queue;
    const int row = table.currentIndex().row() + by;
    if (row >= 0 && row < table.rows().rowCount())
        table.choose(table.rows().idAt(row));
}

void OfficeDesk::focusFirst()
{
    for (DeskTable* table : {m_queue, m_missing, m_returned}) {
        if (table->isVisible() && table->rows().rowCount() > 0) {
            table->setFocus(Qt::OtherFocusReason);
            if (table->currentId() == 0)
                table->choose(table->rows().idAt(0));
            return;
        }
    }
    m_counters[0]->setFocus(Qt::OtherFocusReason);
}

void OfficeDesk::setFilter(Filter filter)
{
    m_filter = filter;
    stopAsking();
    if (filter == Filter::Mine)
        m_turn->setCurrentIndex(MyTurn);
    else if (filter == Filter::Waiting)
        m_turn->setCurrentIndex(Everybody);
    rebuild();
}

void OfficeDesk::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_R) {
        giveBack();
        return;
    }
    if (hasFocus() && m_queue->isVisible() && isKeyOfTheQueue(*event)) {
        // Whoever comes to the page need not go into the list first.
        m_queue->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_queue, event);
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_asked.isEmpty()) {
        stopAsking();
        m_queue->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void OfficeDesk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OfficeDesk::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
