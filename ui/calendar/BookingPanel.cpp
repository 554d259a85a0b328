// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/BookingPanel.h"

#include "core/rules/Permissions.h"
#include "core/service/BookingService.h"
#include "core/service/ClientService.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/notes/AttachmentList.h"
#include "ui/notes/RecordNotes.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/FlowLayout.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/today/StatusChip.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int WaitMs = 180;
constexpr int EarlierShown = 4;

} // namespace

BookingPanel::BookingPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_empty(new EmptyState(context.themes(), u"cal"_s, {}, {}, this))
    , m_notes(new RecordNotes(context, RecordNotes::Parts::HandoversAndTasks, u"calendar"_s, this))
    , m_attachments(new AttachmentList(context, this))
{
    setObjectName(u"bookingPanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(13, Space::s3, 14, Space::s3);
    layout->addWidget(m_empty);
    // Never built anew: a file may be on its way, a note half written.
    for (QWidget* part : QList<QWidget*>{m_notes, m_attachments}) {
        part->layout()->setContentsMargins(0, Space::s2, 0, 0);
        part->hide();
        layout->addWidget(part);
    }
    layout->addStretch(1);
    connect(m_notes, &RecordNotes::acted, this,
            [this](const QString& what, const std::function<void()>& back) { Q_EMIT acted(what, back); });
    connect(m_notes, &RecordNotes::opened, this, &BookingPanel::opened);
    connect(&context, &DeskContext::callerChanged, this, &BookingPanel::showNotes);
    m_wait.setSingleShot(true);
    m_wait.setInterval(WaitMs);
    connect(&m_wait, &QTimer::timeout, this, &BookingPanel::read);
    rebuild();
}

void BookingPanel::setBooking(const std::optional<Booking>& booking)
{
    const bool same = m_booking && booking && m_booking->id == booking->id;
    if (same && *m_booking == *booking)
        return;
    m_booking = booking;
    ++m_question;
    if (!same) {
        m_beside = {};
        m_notes->leaveForm(); // what is typed waits at its booking
        m_notes->hide();
        m_attachments->hide();
    }
    if (booking)
        m_wait.start();
    else
        m_wait.stop();
    rebuild();
}

bool BookingPanel::isSettled() const
{
    return !m_wait.isActive() && m_reading == 0 && m_notes->isSettled();
}

void BookingPanel::readAgain()
{
    if (m_booking)
        m_wait.start();
}

// 引継ぎ, タスク, 添付 of the booking.
void BookingPanel::showNotes()
{
    if (!m_booking || m_wait.isActive())
        return;
    const bool mayWrite = rules::mayDo(m_context.caller().group, rules::Action::WriteNotes);
    m_notes->setEditable(mayWrite);
    m_notes->setOwner(m_booking->id);
    m_attachments->setEditable(mayWrite);
    m_attachments->setOwner(m_booking->id);
    m_notes->show();
    m_attachments->show();
}

void BookingPanel::read()
{
    if (!m_booking)
        return;
    showNotes();
    const quint64 question = ++m_question;
    ++m_reading;
    m_context.deliver(
        m_context.worker().query([caller = m_context.caller(), client = m_booking->client, series = m_booking->series,
                                  id = m_booking->id](service::Services& services) -> Result<Beside> {
            Beside beside;
            std::optional<Error> refusal;
            const auto keep = [&refusal](auto& place, const auto& answer) {
                if (answer)
                    place = *answer;
                else
                    refusal = answer.error();
            };
            QList<std::function<void()>> readings{[&] { keep(beside.events, services.bookings().history(id)); }};
            service::MemoListFilter filter;
            filter.client = client;
            filter.limit = EarlierShown;
            if (series) {
                readings.append([&] {
                    std::optional<service::SeriesView>& place = beside.series;
                    keep(place, service::SeriesService(services.file()).view(series));
                });
            }
            if (client) {
                readings.append([&] { keep(beside.client, services.clients().open(caller, client)); });
                readings.append([&] { keep(beside.memos, services.memos().list(caller, filter)); });
            }
            if (const Status read = services.file().together(readings); !read)
                return read.error();
            if (refusal)
                return *refusal;
            return beside;
        }),
        this,
        [this, question](const Beside& beside) {
            --m_reading;
            if (question != m_question)
                return;
            m_beside = beside;
            rebuild();
        },
        [this](const Error&) { --m_reading; }); // the page says when the data base does not answer
}

void BookingPanel::setNote(const QString& note)
{
    if (!m_note)
        return;
    if (note.isEmpty())
        m_note->hide();
    else if (m_note->isHidden() || m_note->message() != note)
        m_note->showMessage(Band::Kind::Error, note);
}

// What had the focus has it again, if it is still there: Ctrl+Z of the page needs it somewhere on the page.
void BookingPanel::rebuild()
{
    const QWidget* focused = QApplication::focusWidget();
    const bool held = m_content && focused && m_content->isAncestorOf(focused);
    const QString name = held ? focused->objectName() : QString();
    build();
    if (!held)
        return;
    auto* again = m_content && !name.isEmpty() ? m_content->findChild<QWidget*>(name) : nullptr;
    if (again && again->isEnabled())
        again->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT vacated();
}

void BookingPanel::build()
{
    m_note = nullptr;
    delete std::exchange(m_content, nullptr);
    m_empty->setVisible(!m_booking);
    m_empty->setHeadline(tr("No booking is selected"));
    m_empty->setHelp(tr("Click a card, or walk over them with the arrow keys."));
    if (!m_booking)
        return;
    m_content = new QWidget(this);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    addHead(layout);
    m_note = new Band(m_context.themes(), m_content);
    m_note->setObjectName(u"bookingNote"_s);
    m_note->hide();
    layout->addWidget(m_note);
    addFacts(layout);
    addButtons(layout);
    addSeries(layout);
    addHistory(layout);
    addEarlier(layout);
    qobject_cast<QVBoxLayout*>(this->layout())->insertWidget(0, m_content);
    m_content->show();
}

QLabel* BookingPanel::addLabel(QVBoxLayout* layout, const QString& text, bool bold)
{
    auto* label = new QLabel(bold ? u"<b>%1</b>"_s.arg(text.toHtmlEscaped()) : text, m_content);
    label->setTextFormat(bold ? Qt::RichText : Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Note);
    layout->addWidget(label);
    return label;
}

void BookingPanel::addHead(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->addWidget(new StatusChip(m_context.themes(), m_booking->status, m_content));
    row->addStretch(1);
    auto* number = new QLabel(tr("No. %1").arg(m_booking->number), m_content);
    number->setObjectName(u"bookingNumber"_s);
    setTextRole(number, TextRole::Note);
    row->addWidget(number);
    layout->addLayout(row);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    auto* company = new ElidedLabel(
        m_context.themes(), m_booking->clientName.isEmpty() ? m_booking->personName : m_booking->clientName, m_content);
    company->setObjectName(u"bookingCompany"_s);
    setTextRole(company, TextRole::Heading);
    names->addWidget(company);
    if (m_beside.client && !m_beside.client->kana.isEmpty())
        addLabel(names, m_beside.client->kana);
    if (const QString line = companyLine(); !line.isEmpty())
        addLabel(names, line);
    layout->addLayout(names);
}

void BookingPanel::addButtons(QVBoxLayout* layout)
{
    const Id<Booking> id = m_booking->id;
    // What finds no room beside the others goes below.
    auto* buttons = new QWidget(m_content);
    auto* row = new FlowLayout(buttons, Space::s2, Space::s2);
    const bool written = m_booking->memo && m_booking->memoStatus != MemoStatus::Draft;
    auto* memo = new QPushButton(written ? tr("Open memo") : tr("Write memo"), m_content);
    memo->setObjectName(u"bookingMemo"_s);
    setControlSize(memo, ControlSize::Small);
    const bool running = m_booking->status == BookingStatus::Arrived;
    if (running)
        setButtonKind(memo, ButtonKind::Primary);
    m_context.themes().bindIcon(memo, u"memo"_s, running ? &Theme::onAccent : &Theme::text2);
    memo->setToolTip(QKeySequence(Qt::Key_M).toString(QKeySequence::NativeText));
    connect(memo, &QPushButton::clicked, this, [this, id] { Q_EMIT memoRequested(id); });
    auto* edit = new QPushButton(tr("Change"), m_content);
    edit->setObjectName(u"bookingEdit"_s);
    setControlSize(edit, ControlSize::Small);
    edit->setEnabled(rules::mayDo(m_context.caller().group, rules::Action::EditBookings));
    connect(edit, &QPushButton::clicked, this, [this, id] { Q_EMIT editRequested(id); });
    auto* more = new QToolButton(m_content);
    more->setObjectName(u"bookingMore"_s);
    more->setAccessibleName(tr("More"));
    more->setToolTip(more->accessibleName());
    more->setPopupMode(QToolButton::InstantPopup);
    m_context.themes().bindIcon(more, u"more"_s);
    auto* menu = new QMenu(more);
    fillMenu(*menu, *m_booking);
    more->setMenu(menu);
    row->addWidget(memo);
    const bool expected =
        m_booking->status == BookingStatus::Tentative || m_booking->status == BookingStatus::Confirmed;
    const bool today = tokyoDate(m_booking->start) == tokyoDate(m_context.clock().now());
    if (expected && today && rules::mayDo(m_context.caller().group, rules::Action::EditBookings)) {
        auto* arrived = new QPushButton(tr("Has arrived"), m_content);
        arrived->setObjectName(u"bookingArrived"_s);
        arrived->setToolTip(tr("Note at the reception that they have come (3)"));
        setControlSize(arrived, ControlSize::Small);
        m_context.themes().bindIcon(arrived, u"check"_s);
        connect(arrived, &QPushButton::clicked, this,
                [this, id] { Q_EMIT statusRequested(id, BookingStatus::Arrived); });
        row->addWidget(arrived);
    }
    row->addWidget(edit);
    row->addWidget(more);
    layout->addWidget(buttons);
}

void BookingPanel::fillMenu(QMenu& menu, const Booking& booking)
{
    const bool may = rules::mayDo(m_context.caller().group, rules::Action::EditBookings);
    const Id<Booking> id = booking.id;
    int key = 1;
    for (const BookingStatus status : {BookingStatus::Tentative, BookingStatus::Confirmed, BookingStatus::Arrived,
                                       BookingStatus::Completed, BookingStatus::NoShow}) {
        QAction* action = menu.addAction(label(status) + u'\t' + QString::number(key++), this,
                                         [this, id, status] { Q_EMIT statusRequested(id, status); });
        action->setCheckable(true);
        action->setChecked(status == booking.status);
        action->setEnabled(may && status != booking.status);
    }
    QAction* cancel =
        menu.addAction(tr("Cancel booking…") + u"\tDel"_s, this, [this, id] { Q_EMIT cancelRequested(id); });
    cancel->setEnabled(may && booking.status != BookingStatus::Cancelled);
    menu.addSeparator();
    menu.addAction(tr("Change") + u"\tEnter"_s, this, [this, id] { Q_EMIT editRequested(id); })->setEnabled(may);
    menu.addAction(tr("Write memo") + u"\tM"_s, this, [this, id] { Q_EMIT memoRequested(id); });
    if (booking.client)
        menu.addAction(tr("Company"), this, [this, of = booking.client] { Q_EMIT clientRequested(of); });
}

void BookingPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace yorozu::ui
