// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/SessionCard.h"

#include "core/rules/DayRules.h"
#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/today/StatusChip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

QString leadOf(const Booking& booking)
{
    return booking.staff.isEmpty() ? QString() : booking.staff.first().name;
}

QString topicOf(const DeskContext& context, const Booking& booking)
{
    return shownMaster(context.centre(), MasterKind::Topic, booking.topic, booking.topicName);
}

QString companyOf(const Booking& booking)
{
    return booking.clientName.isEmpty() ? booking.personName : booking.clientName;
}

} // namespace

SessionCard::SessionCard(DeskContext& context, const DaySession& session, QWidget* parent)
    : TodayCard(context.themes(), session.booking.status == BookingStatus::Arrived ? Look::Live : Look::Plain, parent)
    , m_context(context)
{
    const Booking& booking = session.booking;
    setObjectName(u"session%1"_s.arg(booking.id.number()));
    setAccessibleName(spoken(context, booking));
    addTop(booking);
    body()->addSpacing(2);
    auto* company = new ElidedLabel(context.themes(), companyOf(booking), this);
    setTextRole(company, TextRole::Heading);
    body()->addWidget(company);
    addGist(session);
    addButtons(session);
}

QString SessionCard::spoken(const DeskContext& context, const Booking& booking)
{
    QStringList words{tr("%1 to %2").arg(DateText::time(booking.start), DateText::time(booking.end)),
                      companyOf(booking),
                      leadOf(booking),
                      topicOf(context, booking),
                      label(booking.status),
                      shownPlace(context.centre(), booking)};
    words.removeAll(QString());
    return words.join(tr(", "));
}

void SessionCard::addTop(const Booking& booking)
{
    QStringList words{shownPlace(m_context.centre(), booking),
                      shownMaster(m_context.centre(), MasterKind::Mode, booking.mode, booking.modeName)};
    if (booking.ordinal == 1)
        words.append(tr("first session"));
    else if (booking.ordinal > 1)
        //: the client's how-manieth session
        words.append(tr("session %1").arg(booking.ordinal));
    words.removeAll(QString());
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    row->addWidget(new StatusChip(m_context.themes(), booking.status, this));
    auto* place = new ElidedLabel(m_context.themes(), words.join(u"・"_s), this);
    setTextRole(place, TextRole::Note);
    row->addWidget(place, 1);
    const qint64 left = (booking.end - m_context.clock().now() + 59) / 60;
    if (booking.status == BookingStatus::Arrived && left > 0) {
        const QString accent = m_context.themes().theme().accent.name();
        auto* minutes = new QLabel(
            u"<b style=\"color:%1\">%2</b>"_s.arg(accent, tr("%1 min left").arg(left).toHtmlEscaped()), this);
        minutes->setTextFormat(Qt::RichText);
        minutes->setObjectName(objectName() + u"Left"_s);
        setTextRole(minutes, TextRole::Note);
        row->addWidget(minutes);
    }
    body()->addLayout(row);
}

void SessionCard::addGist(const DaySession& session)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s3);
    if (const QString name = topicOf(m_context, session.booking); !name.isEmpty()) {
        auto* topic = new QLabel(u"<b>%1</b>"_s.arg(name.toHtmlEscaped()), this);
        topic->setTextFormat(Qt::RichText);
        setTextRole(topic, TextRole::Secondary);
        row->addWidget(topic);
    }
    // What was said last time leads into the session; who comes for the first time has only the note of the booking.
    const QString gist = rules::gistOf(session.lastAdvice);
    const QString words = gist.isEmpty() ? session.booking.note.section(u'\n', 0, 0) : tr("Last time: %1").arg(gist);
    auto* detail = new ElidedLabel(m_context.themes(), words, this);
    detail->setObjectName(objectName() + u"Gist"_s);
    setTextRole(detail, TextRole::Secondary);
    row->addWidget(detail, 1);
    body()->addLayout(row);
}

QPushButton* SessionCard::addButton(QHBoxLayout* row, const QString& name, const QString& text, const QString& company)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName() + name);
    button->setAccessibleName(text + tr(", ") + company);
    setControlSize(button, ControlSize::Small);
    row->addWidget(button);
    return button;
}

void SessionCard::addButtons(const DaySession& session)
{
    const Booking& booking = session.booking;
    const QString company = companyOf(booking);
    const bool running = booking.status == BookingStatus::Arrived;
    const bool missed = booking.status == BookingStatus::Cancelled || booking.status == BookingStatus::NoShow;
    const bool written = booking.memo && booking.memoStatus != MemoStatus::Draft;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, Space::s2 - 2, 0, 0);
    row->setSpacing(Space::s2);
    if (written || (!missed && booking.start <= m_context.clock().now())) {
        const bool corrects = booking.memoStatus == MemoStatus::Returned &&
                              rules::mayDo(m_context.caller().group, rules::Action::WriteMemo);
        const QString does = corrects ? tr("Correct memo") : written ? tr("Show memo") : tr("Write memo");
        QPushButton* memo = addButton(row, u"Memo"_s, does, company);
        const bool primary = !written && running;
        if (primary)
            setButtonKind(memo, ButtonKind::Primary);
        m_context.themes().bindIcon(memo, u"memo"_s, primary ? &Theme::onAccent : &Theme::text2);
        connect(memo, &QPushButton::clicked, this, &TodayCard::writeRequested);
    }
    if (running && session.pastMemos > 0) {
        QPushButton* past = addButton(row, u"Past"_s, tr("Past memos %1").arg(session.pastMemos), company);
        connect(past, &QPushButton::clicked, this, &SessionCard::pastRequested);
    }
    if (running && session.attachments > 0) {
        QPushButton* files = addButton(row, u"Files"_s, tr("Attachments %1").arg(session.attachments), company);
        connect(files, &QPushButton::clicked, this, &SessionCard::attachmentsRequested);
    }
    if (booking.status == BookingStatus::Tentative &&
        rules::mayDo(m_context.caller().group, rules::Action::EditBookings)) {
        QPushButton* confirm = addButton(row, u"Confirm"_s, tr("Make it firm"), company);
        connect(confirm, &QPushButton::clicked, this, &SessionCard::confirmRequested);
    }
    if (written)
        row->addWidget(memoStatusChip(m_context.themes(), *booking.memoStatus, this));
    if (row->count() == 0) {
        delete row;
        return;
    }
    row->addStretch(1);
    body()->addLayout(row);
}

} // namespace yorozu::ui
