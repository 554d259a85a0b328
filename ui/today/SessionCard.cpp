// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/SessionCard.h"

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

SessionCard::SessionCard(DeskContext& context, const Booking& booking, bool named, QWidget* parent)
    : TodayCard(context.themes(), booking.status == BookingStatus::Arrived ? Look::Live : Look::Plain, parent)
{
    ThemeManager& themes = context.themes();
    setObjectName(u"session%1"_s.arg(booking.id.number()));
    setAccessibleName(spoken(context, booking));
    addTop(context, booking);
    auto* company = new ElidedLabel(themes, companyOf(booking), this);
    setTextRole(company, TextRole::Heading);
    body()->addWidget(company);
    QStringList line{topicOf(context, booking)};
    if (named)
        line.append(leadOf(booking));
    line.append(booking.note.section(u'\n', 0, 0));
    line.removeAll(QString());
    auto* detail = new ElidedLabel(themes, line.join(u"　"_s), this);
    setTextRole(detail, TextRole::Secondary);
    body()->addWidget(detail);
    addMemoButton(context, booking);
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

void SessionCard::addTop(DeskContext& context, const Booking& booking)
{
    QStringList words{shownPlace(context.centre(), booking),
                      shownMaster(context.centre(), MasterKind::Mode, booking.mode, booking.modeName)};
    if (booking.ordinal == 1)
        words.append(tr("first session"));
    else if (booking.ordinal > 1)
        //: the client's how-manieth session
        words.append(tr("session %1").arg(booking.ordinal));
    words.removeAll(QString());
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    row->addWidget(new StatusChip(context.themes(), booking.status, this));
    auto* place = new ElidedLabel(context.themes(), words.join(u"・"_s), this);
    setTextRole(place, TextRole::Label);
    row->addWidget(place, 1);
    const qint64 left = (booking.end - context.clock().now() + 59) / 60;
    if (booking.status == BookingStatus::Arrived && left > 0) {
        auto* minutes = new QLabel(tr("%1 min left").arg(left), this);
        setTextRole(minutes, TextRole::Link);
        row->addWidget(minutes);
    }
    body()->addLayout(row);
}

void SessionCard::addMemoButton(DeskContext& context, const Booking& booking)
{
    const bool cancelled = booking.status == BookingStatus::Cancelled || booking.status == BookingStatus::NoShow;
    const bool written = booking.memo && booking.memoStatus != MemoStatus::Draft;
    if (!written && (cancelled || booking.start > context.clock().now()))
        return;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, Space::s2 - 2, 0, 0);
    row->setSpacing(Space::s2);
    const bool corrects =
        booking.memoStatus == MemoStatus::Returned && rules::mayDo(context.caller().group, rules::Action::WriteMemo);
    const QString does = corrects ? tr("Correct memo") : written ? tr("Show memo") : tr("Write memo");
    auto* button = new QPushButton(does, this);
    button->setObjectName(objectName() + u"Memo"_s);
    button->setAccessibleName(button->text() + tr(", ") + companyOf(booking));
    setControlSize(button, ControlSize::Small);
    if (!written && booking.status == BookingStatus::Arrived)
        setButtonKind(button, ButtonKind::Primary);
    context.themes().bindIcon(button, u"memo"_s,
                              !written && booking.status == BookingStatus::Arrived ? &Theme::onAccent : &Theme::text2);
    connect(button, &QPushButton::clicked, this, &TodayCard::writeRequested);
    row->addWidget(button);
    if (booking.memoStatus)
        row->addWidget(memoStatusChip(context.themes(), *booking.memoStatus, this));
    row->addStretch(1);
    body()->addLayout(row);
}

} // namespace yorozu::ui
