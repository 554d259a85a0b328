// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the booking: who, when, where, by which way.
#include "core/service/CentreService.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/BookingPanel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int FactNameWidth = 60;
} // namespace

QString BookingPanel::companyLine() const
{
    if (!m_beside.client)
        return {};
    const Client& client = *m_beside.client;
    QStringList words{client.municipality, client.business};
    if (client.staffCount)
        words.append(tr("%n employee(s)", "", *client.staffCount));
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString BookingPanel::staffLine() const
{
    QStringList names;
    const bool japanese = QLocale().language() == QLocale::Japanese;
    for (const BookingStaff& member : m_booking->staff) {
        const Staff* staff = m_context.centre().findStaff(member.staff);
        QString name = staff && !japanese && !staff->roman.isEmpty() ? staff->roman : member.name;
        if (member.part != Part::Lead)
            name = tr("%1 (%2)").arg(name, label(member.part));
        names.append(name);
    }
    return names.join(tr(", "));
}

void BookingPanel::addFact(QGridLayout* facts, const QString& name, const QString& value, const QString& note)
{
    if (value.isEmpty())
        return;
    const int row = facts->rowCount();
    auto* caption = new QLabel(name, m_content);
    caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setTextRole(caption, TextRole::Note);
    auto* text = new QLabel(m_content);
    text->setTextFormat(Qt::RichText);
    text->setText(value.toHtmlEscaped().replace(u'\n', u"<br>"_s) +
                  (note.isEmpty() ? QString()
                                  : u" <span style=\"color:%1;font-size:11px\">%2</span>"_s.arg(
                                        m_context.themes().theme().text3.name(), note.toHtmlEscaped())));
    text->setWordWrap(true);
    setTextRole(text, TextRole::Table);
    facts->addWidget(caption, row, 0);
    facts->addWidget(text, row, 1);
}

void BookingPanel::addFacts(QVBoxLayout* layout)
{
    const Booking& booking = *m_booking;
    const service::CentreData& centre = m_context.centre();
    auto* facts = new QGridLayout;
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(Space::s2);
    facts->setVerticalSpacing(3);
    facts->setColumnMinimumWidth(0, FactNameWidth);
    facts->setColumnStretch(1, 1);
    addFact(facts, tr("When"),
            DateText::shortDay(tokyoDate(booking.start)) +
                (QLocale().language() == QLocale::Japanese ? QString() : u" "_s) + DateText::time(booking.start) +
                u'–' + DateText::time(booking.end));
    addFact(facts, tr("Where"),
            shownPlace(centre, booking) + u" · "_s +
                shownMaster(centre, MasterKind::Mode, booking.mode, booking.modeName));
    addFact(facts, tr("Coordinator"), staffLine());
    QString person = booking.personName;
    QString phone;
    if (m_beside.client) {
        phone = m_beside.client->phone;
        for (const Person& one : m_beside.client->persons) {
            const bool is = booking.person ? one.id == booking.person : one.primary;
            if (!is)
                continue;
            //: a person who comes, and the title: 入江 大輔 様（専務取締役）
            person = one.title.isEmpty() ? tr("%1", "with respect").arg(one.name)
                                         : tr("%1 (%2)", "with respect").arg(one.name, one.title);
            if (!one.phone.isEmpty())
                phone = one.phone;
        }
    }
    if (booking.arrivedAt != 0)
        addFact(facts, tr("Arrived"), DateText::time(booking.arrivedAt));
    addFact(facts, tr("Consultee"), person);
    addFact(facts, tr("Topic"), shownMaster(centre, MasterKind::Topic, booking.topic, booking.topicName), booking.note);
    QString from = shownMaster(centre, MasterKind::Channel, booking.channel);
    if (m_beside.client && m_beside.client->agency) {
        for (const Agency& agency : centre.agencies) {
            if (agency.id == m_beside.client->agency)
                from = agency.name;
        }
    }
    addFact(facts, tr("Came by"), from);
    addFact(facts, tr("Telephone"), phone);
    addMoreFacts(facts);
    if (booking.ordinal > 0)
        addFact(facts, tr("Session"), tr("no. %1", "how-manieth session").arg(booking.ordinal));
    layout->addLayout(facts);
}

// What few bookings have.
void BookingPanel::addMoreFacts(QGridLayout* facts)
{
    const Booking& booking = *m_booking;
    const service::CentreData& centre = m_context.centre();
    QStringList scheme{shownMaster(centre, MasterKind::Course, booking.course),
                       shownMaster(centre, MasterKind::Programme, booking.programme)};
    scheme.removeAll(QString());
    addFact(facts, tr("Course"), scheme.join(u" · "_s));
    if (booking.bufferBefore > 0 || booking.bufferAfter > 0) {
        //: minutes that booth and staff are kept before and after a session
        addFact(facts, tr("Kept free"),
                tr("%1 min before, %2 min after").arg(booking.bufferBefore).arg(booking.bufferAfter));
    }
    addFact(facts, tr("Exception"), booking.exceptionReason);
    if (booking.cancelled) {
        QStringList words{DateText::moment(booking.cancelled->at), booking.cancelled->by, booking.cancelled->reason};
        words.removeAll(QString());
        addFact(facts, tr("Cancelled"), words.join(u' '));
    }
}

} // namespace yorozu::ui
