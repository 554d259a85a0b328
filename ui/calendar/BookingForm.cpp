// SPDX-License-Identifier: GPL-3.0-or-later
// The fields. What is made of them: BookingFormReading.cpp; of a series: BookingFormSeries.cpp.
#include "ui/calendar/BookingForm.h"

#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/ClientSuggestions.h"
#include "ui/calendar/PersonField.h"
#include "ui/calendar/StaffRows.h"
#include "ui/notes/DayField.h"
#include "ui/notes/FileRows.h"
#include "ui/notes/StaffPicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr auto LookAfter = std::chrono::milliseconds(300);

QString clock(UtcSeconds moment)
{
    return tokyoTime(moment).toString(u"H:mm"_s);
}

// office/booth; 0: whichever is free, −1: none.
QString placeKey(Id<Office> office, qint64 booth)
{
    return u"%1/%2"_s.arg(office.number()).arg(booth);
}

} // namespace

BookingForm::BookingForm(DeskContext& deskContext, const Booking& booking, Repeats repeats, QWidget* parent)
    : RecordForm(deskContext, u"bookingForm"_s, parent)
    , m_booking(booking)
    , m_mayRepeat(booking.id.isNull() && repeats == Repeats::Maybe)
{
    setFlush();
    setTitle(booking.id ? tr("Booking %1").arg(booking.number) : tr("New booking"));
    setOfNewRecord(booking.id.isNull());
    if (booking.id.isNull())
        setBegunWith({u"day"_s, u"time"_s, u"place"_s, u"mode"_s}, booking.start != 0);
    setSaveText(booking.id ? tr("Save") : tr("Book"));
    addWho();
    addWhen();
    addStaff();
    addWhat();
    addRest();
    if (booking.id.isNull())
        addNotes();
    if (m_mayRepeat)
        addSeries();
    connect(this, &RecordForm::saveRequested, this, &BookingForm::read);
    m_look.setSingleShot(true);
    m_look.setInterval(LookAfter);
    connect(&m_look, &QTimer::timeout, this, &BookingForm::look);
    for (QComboBox* choice : {m_place, m_mode, static_cast<QComboBox*>(m_lead)})
        connect(choice, &QComboBox::currentIndexChanged, this, &BookingForm::lookSoon);
    for (QLineEdit* line : {static_cast<QLineEdit*>(m_day), m_time, m_before, m_after, m_exception})
        connect(line, &QLineEdit::textChanged, this, &BookingForm::lookSoon);
    connect(m_day, &DayField::edited, this, &BookingForm::lookSoon);
    connect(m_others, &StaffRows::changed, this, &BookingForm::lookSoon);
    showExceptionField();
    lookSoon();
}

void BookingForm::addWho()
{
    m_client = addLine(u"client"_s, tr("Company or person"), m_booking.clientName);
    connect(m_client, &QLineEdit::textEdited, this, [this] { m_booking.client = {}; });
    auto* ledger = new ClientSuggestions(context(), m_client);
    connect(ledger, &ClientSuggestions::taken, this, &BookingForm::takeClient);
    // Says of a name that nobody there has what to do with it.
    connect(ledger, &ClientSuggestions::answered, this, [this](bool anybody) {
        remark(u"client"_s, anybody || m_enterClient->isChecked()
                                ? QString()
                                : tr("Nobody of this name is in the ledger. If they are new, tick the box below."));
    });
    m_enterClient = addCheck(u"enter_client"_s, tr("Not in the ledger yet: enter it"), false);
    connect(m_enterClient, &QCheckBox::toggled, this, [this] { remark(u"client"_s, {}); });
    m_person = new PersonField(this);
    m_person->setPerson(m_booking.person, m_booking.personName);
    addField(u"person"_s, tr("Who comes"), m_person);
    readPersons();
    if (m_booking.client.isNull() && !m_booking.clientName.isEmpty()) // of a request
        ledger->look(m_booking.clientName);
}

// Whoever is chosen stays chosen.
void BookingForm::readPersons()
{
    if (m_booking.client.isNull())
        return;
    ++m_looking;
    context().deliver(
        context().worker().query([client = m_booking.client, caller = context().caller()](service::Services& services) {
            return services.clients().open(caller, client);
        }),
        this,
        [this, of = m_booking.client](const Client& client) {
            --m_looking;
            if (of == m_booking.client)
                m_person->setPersons(client.persons);
        },
        [this](const Error&) { --m_looking; }); // the page says when the data base does not answer
}

void BookingForm::takeClient(const Client& client)
{
    setClient(client.id, client.name);
    m_client->setText(client.name);
    m_person->setPerson({}, {});
    m_person->setPersons(client.persons);
    m_person->chooseFirst();
    const QVariant none = QVariant::fromValue<qint64>(0);
    if (m_channel->currentData() == none)
        m_channel->setCurrentIndex(std::max(0, m_channel->findData(QVariant::fromValue<qint64>(client.channel))));
}

void BookingForm::setClient(Id<Client> client, const QString& name)
{
    m_booking.client = client;
    m_booking.clientName = name;
    m_enterClient->setChecked(false);
}

void BookingForm::addWhen()
{
    m_day = addComingDay(u"day"_s, tr("Day"), m_booking.start ? tokyoDate(m_booking.start) : QDate());
    m_time = addLine(u"time"_s, tr("Time"),
                     m_booking.start ? clock(m_booking.start) + u'–' + clock(m_booking.end) : QString());
    m_time->setPlaceholderText(tr("for example 10:00–11:00"));
    m_place = addChoice(u"place"_s, tr("Where"));
    fillPlaces();
    m_mode = addWords(u"mode"_s, tr("How"), MasterKind::Mode, m_booking.mode, true);
    connect(m_place, &QComboBox::activated, this, &BookingForm::placeChosen);
}

void BookingForm::fillPlaces()
{
    const service::CentreData& centre = context().centre();
    for (const Office& office : centre.offices) {
        if (office.retired)
            continue;
        if (office.remote)
            m_place->addItem(tr("%1 (any free seat)").arg(shownName(office)), placeKey(office.id, 0));
        for (const Booth& booth : centre.booths) {
            if (booth.office == office.id && !booth.retired && !office.remote)
                m_place->addItem(shownName(office) + u' ' + shownBooth(booth.name),
                                 placeKey(office.id, booth.id.number()));
        }
        m_place->addItem(tr("%1, no booth (visit, telephone)").arg(shownName(office)), placeKey(office.id, -1));
    }
    // A seat at home, or a booth or an office that is not in use any more, which it has all the same.
    const Office* office = centre.findOffice(m_booking.office);
    const bool anySeat = office && office->remote && m_booking.booth.isNull() && needsBooth(m_booking.mode);
    const QString here = placeKey(m_booking.office, m_booking.booth ? m_booking.booth.number() : anySeat ? 0 : -1);
    if (m_booking.office && m_place->findData(here) < 0)
        m_place->addItem(shownPlace(centre, m_booking), here);
    m_place->setCurrentIndex(std::max(0, m_place->findData(here)));
}

void BookingForm::setPlace(const Booking& there)
{
    m_booking.office = there.office;
    m_booking.booth = there.booth;
    m_booking.officeName = there.officeName;
    m_booking.boothName = there.boothName;
    m_booking.mode = there.mode;
    m_place->clear();
    fillPlaces();
    m_day->setDay(tokyoDate(there.start)); // the next free slot may be on another day
    m_exception->setText(there.exceptionReason);
    m_time->setText(clock(there.start) + u'–' + clock(there.end));
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(QVariant::fromValue<qint64>(there.mode))));
}

QString BookingForm::codeOf(MasterId mode) const
{
    for (const MasterEntry& entry : context().centre().modes) {
        if (entry.id == mode)
            return entry.code;
    }
    return {};
}

bool BookingForm::needsBooth(MasterId mode) const
{
    const QString code = codeOf(mode);
    return code == "visit"_L1 || code == "online"_L1;
}

// How one meets follows from where, unless it fits already.
void BookingForm::placeChosen()
{
    const service::CentreData& centre = context().centre();
    const QStringList key = m_place->currentData().toString().split(u'/');
    const Office* office = centre.findOffice(Id<Office>(key.constFirst().toLongLong()));
    const MasterId mode = m_mode->currentData().toLongLong();
    QString wanted = codeOf(mode);
    if (key.constLast() == "-1"_L1)
        wanted = needsBooth(mode) ? u"call"_s : wanted;
    else if (office && office->remote)
        wanted = u"online"_s;
    else if (!needsBooth(mode))
        wanted = u"visit"_s;
    for (const MasterEntry& entry : centre.modes) {
        if (entry.code == wanted)
            m_mode->setCurrentIndex(std::max(0, m_mode->findData(QVariant::fromValue<qint64>(entry.id))));
    }
}

QComboBox* BookingForm::addWords(const QString& key, const QString& caption, MasterKind kind, MasterId chosen,
                                 bool required)
{
    QComboBox* choice = addChoice(key, caption);
    const QDate day = m_booking.start ? tokyoDate(m_booking.start) : tokyoDate(context().clock().now());
    if (!required)
        choice->addItem({}, QVariant::fromValue<qint64>(0));
    for (const MasterEntry& entry : context().centre().masters(kind)) {
        if (entry.validOn(day) || entry.id == chosen)
            choice->addItem(shownName(entry), QVariant::fromValue<qint64>(entry.id));
    }
    choice->setCurrentIndex(std::max(0, choice->findData(QVariant::fromValue<qint64>(chosen))));
    return choice;
}

void BookingForm::addStaff()
{
    m_lead = new StaffPicker(context(), this);
    m_lead->setPerson(m_booking.staff.isEmpty() ? Id<Staff>() : m_booking.staff.constFirst().staff);
    addField(u"lead"_s, tr("Coordinator"), m_lead);
    m_others = new StaffRows(context(), this);
    m_others->setStaff(m_booking.staff.mid(1));
    addField(u"others"_s, tr("Together with"), m_others);
}

void BookingForm::addWhat()
{
    m_topic = addWords(u"topic"_s, tr("Topic"), MasterKind::Topic, m_booking.topic, false);
    m_status = addChoice(u"status"_s, tr("Status"));
    for (const BookingStatus status : {BookingStatus::Tentative, BookingStatus::Confirmed})
        m_status->addItem(label(status), code(status));
    if (m_status->findData(code(m_booking.status)) < 0)
        m_status->addItem(label(m_booking.status), code(m_booking.status));
    m_status->setCurrentIndex(std::max(0, m_status->findData(code(m_booking.status))));
    // What takes place already has its status from the calendar: 1 to 6.
    m_status->setEnabled(m_booking.id.isNull());
    m_channel = addWords(u"channel"_s, tr("Came by"), MasterKind::Channel, m_booking.channel, false);
    m_programme = addWords(u"programme"_s, tr("Programme"), MasterKind::Programme, m_booking.programme, false);
    m_course = addWords(u"course"_s, tr("Course"), MasterKind::Course, m_booking.course, false);
}

void BookingForm::addRest()
{
    const auto minutes = [](int count) { return count > 0 ? QString::number(count) : QString(); };
    m_before = addLine(u"buffer_before"_s, tr("Minutes kept free before"), minutes(m_booking.bufferBefore));
    m_after = addLine(u"buffer_after"_s, tr("Minutes kept free after"), minutes(m_booking.bufferAfter));
    m_exception = addLine(u"exception"_s, tr("Why at the office on a weekend or holiday"), m_booking.exceptionReason);
    m_note = addText(u"note"_s, tr("Note"), m_booking.note, 3);
}

// What is stored has both beside it, in the panel.
void BookingForm::addNotes()
{
    m_files = new FileRows(context(), this);
    addField(u"files"_s, tr("Attachments"), m_files);
    m_handoverTo = new StaffPicker(context(), this);
    m_handoverTo->setNoneText(tr("Nobody"));
    addField(u"handover_to"_s, tr("Handover note to"), m_handoverTo);
    m_handover = addText(u"handover"_s, tr("What is to be known"), {}, 3);
}

} // namespace yorozu::ui
