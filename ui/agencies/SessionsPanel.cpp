// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/SessionsPanel.h"

#include "ui/agencies/RecordLine.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"
#include "ui/today/DateText.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

QString nameOf(const Booking& booking)
{
    return booking.clientName.isEmpty() ? booking.personName : booking.clientName;
}

} // namespace

SessionsPanel::SessionsPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_rows(new QWidget(this))
    , m_list(new QVBoxLayout(m_rows))
    , m_take(new QPushButton(this))
    , m_book(new QPushButton(this))
{
    setObjectName(u"sessionsPanel"_s);
    m_take->setObjectName(u"sessionsTake"_s);
    m_book->setObjectName(u"sessionsBook"_s);
    setTextRole(m_title, TextRole::Section);
    for (QPushButton* button : {m_take, m_book})
        setControlSize(button, ControlSize::Tiny);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s2);
    buttons->addWidget(m_take);
    buttons->addWidget(m_book);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s2, Space::s4, Space::s3);
    layout->setSpacing(Space::s1);
    layout->addWidget(m_title);
    layout->addWidget(m_rows);
    layout->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &SessionsPanel::offerDay);
    connect(m_book, &QPushButton::clicked, this, [this] { m_context.go(Target::newBooking(m_activity.day)); });
}

void SessionsPanel::show(const Activity& activity, const QList<Booking>& own, const QList<Booking>& ofTheDay,
                         bool editable)
{
    m_activity = activity;
    m_own = own;
    m_ofTheDay = ofTheDay;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const Booking& booking : own)
        addSession(booking);
    m_title->setText(tr("Consultations of this day (%1)").arg(own.size()));
    setAccessibleName(m_title->text());
    m_take->setText(tr("Bookings of the day…"));
    m_take->setAccessibleName(tr("Take bookings of the day in"));
    m_take->setVisible(editable && !ofTheDay.isEmpty());
    m_book->setText(tr("Book a session"));
    m_book->setAccessibleName(tr("Book a session of this day in the calendar"));
    m_book->setVisible(editable);
}

QList<Id<Booking>> SessionsPanel::own() const
{
    QList<Id<Booking>> own;
    for (const Booking& booking : m_own)
        own.append(booking.id);
    return own;
}

QString SessionsPanel::memoWord(const Booking& booking) const
{
    if (booking.memoStatus)
        return label(*booking.memoStatus);
    return booking.status == BookingStatus::Completed ? tr("no memo yet") : label(booking.status);
}

void SessionsPanel::addSession(const Booking& booking)
{
    QStringList staff;
    for (const BookingStaff& one : booking.staff)
        staff.append(one.name);
    QStringList detail{u"%1–%2"_s.arg(DateText::time(booking.start), DateText::time(booking.end)), staff.join(u'・'),
                       booking.topicName};
    detail.removeAll(QString());
    auto* line = new RecordLine(
        m_context.themes(), u"activitySession_%1"_s.arg(booking.id.number()),
        {nameOf(booking), memoWord(booking), detail.join(u"　"_s), false, booking.status == BookingStatus::Cancelled},
        m_rows);
    connect(line, &QAbstractButton::clicked, this,
            [this, booking] { m_context.go(booking.memo ? Target::memo(booking.memo) : Target::booking(booking.id)); });
    m_list->addWidget(line);
}

// Those that belong to it are ticked; a click takes one in or off.
void SessionsPanel::offerDay()
{
    auto* menu = new QMenu(m_take);
    menu->setObjectName(u"sessionsOfDay"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Id<Booking>> own = this->own();
    for (const Booking& booking : std::as_const(m_ofTheDay)) {
        const bool another = booking.activity && booking.activity != m_activity.id;
        if (another || booking.status == BookingStatus::Cancelled)
            continue;
        QAction* action =
            menu->addAction(u"%1 %2　%3"_s.arg(DateText::time(booking.start), nameOf(booking),
                                               booking.staff.isEmpty() ? QString() : booking.staff.constFirst().name));
        action->setObjectName(u"sessionOfDay_%1"_s.arg(booking.id.number()));
        action->setCheckable(true);
        action->setChecked(own.contains(booking.id));
        connect(action, &QAction::triggered, this, [this, own, id = booking.id](bool on) {
            QList<Id<Booking>> wanted = own;
            on ? wanted.append(id) : static_cast<void>(wanted.removeAll(id));
            Q_EMIT sessionsWanted(wanted);
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("All bookings of this day belong elsewhere."))->setEnabled(false);
    menu->popup(m_take->mapToGlobal(QPoint(0, m_take->height())));
}

} // namespace yorozu::ui
