// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarPrintPreview.h"

#include "core/rules/Permissions.h"
#include "core/service/CalendarService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/DayPaper.h"
#include "ui/calendar/MonthPaper.h"
#include "ui/calendar/PeoplePaper.h"
#include "ui/calendar/WeekPaper.h"
#include "ui/paper/ReceptionSheet.h"
#include "ui/today/DateText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int WideWidth = 1040;
constexpr int WideHeight = 840;
constexpr int DaysOfWeek = 7;

// How the sheets are called on record.
QString codeOf(CalendarPrintPreview::Sheet sheet)
{
    static const std::array codes{u"day"_s, u"day-by-coordinator"_s, u"week"_s, u"month"_s, u"day-sheet"_s};
    return codes.at(static_cast<std::size_t>(sheet));
}

// What is on the screen.
CalendarPrintPreview::Sheet sheetOf(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Day:
        return CalendarPrintPreview::Sheet::Day;
    case CalendarKind::People:
        return CalendarPrintPreview::Sheet::People;
    case CalendarKind::Week:
        return CalendarPrintPreview::Sheet::Week;
    case CalendarKind::Month:
        return CalendarPrintPreview::Sheet::Month;
    }
    Q_UNREACHABLE();
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

struct CalendarPrintPreview::Read
{
    QList<CalendarDay> days;
    QHash<Id<Booking>, QString> phones;
};

CalendarPrintPreview::CalendarPrintPreview(DeskContext& desk, QDate day, CalendarKind shown, QWidget* parent)
    : PrintDialog(desk, tr("Print the calendar"), parent)
    , m_day(day)
    , m_marks(PaperMarks::load())
    , m_sheets(new QComboBox(this))
{
    setObjectName(u"calendarPrint"_s);
    m_sheets->setObjectName(u"printSheet"_s);
    m_sheets->addItem(tr("Day by booth"));
    m_sheets->addItem(tr("Day by coordinator"));
    m_sheets->addItem(tr("Week"));
    m_sheets->addItem(tr("Month"));
    m_sheets->addItem(tr("Day sheet for the reception"));
    auto* label = new QLabel(tr("&Sheet"), this);
    label->setBuddy(m_sheets);
    m_sheets->setAccessibleName(tr("Sheet"));
    choices().addWidget(label);
    choices().addWidget(m_sheets);
    m_sheets->setCurrentIndex(static_cast<int>(sheetOf(shown)));
    resize(WideWidth, WideHeight);
    if (!rules::mayDo(desk.caller().group, rules::Action::ExportData))
        forbidPdf(tr("You may print it, but not take it along as a file."));
    connect(m_sheets, &QComboBox::currentIndexChanged, this, &CalendarPrintPreview::read);
    read();
}

CalendarPrintPreview::~CalendarPrintPreview() = default;

void CalendarPrintPreview::choose(Sheet sheet)
{
    m_sheets->setCurrentIndex(static_cast<int>(sheet));
}

CalendarPrintPreview::Sheet CalendarPrintPreview::sheet() const
{
    return static_cast<Sheet>(m_sheets->currentIndex());
}

QString CalendarPrintPreview::officeName() const
{
    for (const Office& office : context().centre().offices) {
        if (office.id == context().office())
            return shownName(office);
    }
    return {};
}

void CalendarPrintPreview::read()
{
    say({}, false);
    beginReading();
    switch (sheet()) {
    case Sheet::Day:
    case Sheet::People:
    case Sheet::Reception:
        readDays(sheet(), m_day, m_day.addDays(1));
        break;
    case Sheet::Week:
        readDays(sheet(), mondayOf(m_day), mondayOf(m_day).addDays(DaysOfWeek));
        break;
    case Sheet::Month:
        readMonth();
        break;
    }
}

void CalendarPrintPreview::failed(quint64 question, const Error& error)
{
    if (question == m_question)
        fail(error);
}

void CalendarPrintPreview::readDays(Sheet sheet, QDate from, QDate to)
{
    const quint64 question = ++m_question;
    const bool withPhones = sheet == Sheet::Reception;
    auto reading = context().worker().query(
        [caller = context().caller(), from, to, withPhones](service::Services& services) -> Result<Read> {
            const auto days = service::CalendarService(services.file()).days(from, to);
            if (!days)
                return days.error();
            Read read{*days, {}};
            if (!withPhones)
                return read;
            const auto phones = service::CalendarPrinting(services.file()).phones(caller, from, to);
            if (!phones)
                return phones.error();
            read.phones = *phones;
            return read;
        });
    context().deliver(
        std::move(reading), this,
        [this, question, sheet](const Read& read) {
            if (question == m_question)
                take(sheet, read);
        },
        [this, question](const Error& error) { failed(question, error); });
}

void CalendarPrintPreview::readMonth()
{
    const quint64 question = ++m_question;
    const QDate first(m_day.year(), m_day.month(), 1);
    auto reading = context().worker().query([first](service::Services& services) {
        return service::CalendarService(services.file())
            .month(MonthScene::firstShown(first), MonthScene::lastShown(first).addDays(1));
    });
    context().deliver(
        std::move(reading), this,
        [this, question, first](const service::CalendarMonth& month) {
            if (question != m_question)
                return;
            m_shown = {codeOf(Sheet::Month), first, first.addMonths(1), {}};
            const MonthScene scene(context().centre(), m_holidays, first, month,
                                   {context().office(), tokyoDate(context().clock().now()), CalendarPaper::bodySize()});
            const bool japanese = QLocale().language() == QLocale::Japanese;
            const CalendarPaper::Frame above =
                frame(QLocale().toString(first, japanese ? u"yyyy年M月"_s : u"MMMM yyyy"_s),
                      //: the name of a file; %1 a month: 202411
                      tr("Calendar %1").arg(first.toString(u"yyyyMM"_s)), scene.total());
            showDocument([above, scene]() -> Document { return std::make_shared<MonthPaper>(above, scene); });
        },
        [this, question](const Error& error) { failed(question, error); });
}

CalendarPaper::Frame CalendarPrintPreview::frame(const QString& head, const QString& name, int sessions) const
{
    CalendarPaper::Frame frame;
    frame.name = name;
    frame.head = head;
    frame.beside = tr("%n booking(s)", "", sessions);
    if (const QString office = officeName(); !office.isEmpty())
        frame.beside = office + u" · "_s + frame.beside;
    frame.printedBy = context().caller().name;
    frame.printedAt = context().clock().now();
    frame.marks = m_marks;
    return frame;
}

void CalendarPrintPreview::take(Sheet sheet, const Read& read)
{
    const QDate from = read.days.constFirst().day;
    const QDate to = read.days.constLast().day.addDays(1);
    const Id<Office> office = context().office();
    m_shown = {codeOf(sheet), from, to, {}};
    int sessions = 0;
    for (const CalendarDay& day : read.days) {
        for (const Booking& booking : day.bookings) {
            if (office && booking.office != office)
                continue;
            sessions += booking.status != BookingStatus::Cancelled;
            if (booking.client || booking.person)
                m_shown.sessions.append(booking.id);
        }
    }
    const QString date = from.toString(u"yyyyMMdd"_s);
    const service::CentreData centre = context().centre();
    if (sheet == Sheet::Day) {
        const auto above = frame(DateText::full(from), tr("Calendar %1").arg(date), sessions);
        showDocument([=, day = read.days.constFirst()]() -> Document {
            return std::make_shared<DayPaper>(above, centre, day, office);
        });
    } else if (sheet == Sheet::People) {
        //: the name of a file; %1 a day: 20241120
        const auto above = frame(DateText::full(from), tr("Calendar by coordinator %1").arg(date), sessions);
        showDocument([=, day = read.days.constFirst()]() -> Document {
            return std::make_shared<PeoplePaper>(above, centre, day, office);
        });
    } else if (sheet == Sheet::Week) {
        //: a week, from a day to a day
        const QString head = tr("%1 – %2", "week").arg(DateText::full(from), DateText::day(to.addDays(-1)));
        //: the name of a file; %1 the first day of the week: 20241118
        const auto above = frame(head, tr("Calendar week %1").arg(date), sessions);
        showDocument(
            [=, days = read.days]() -> Document { return std::make_shared<WeekPaper>(above, centre, days, office); });
    } else {
        ReceptionValues values;
        values.day = from;
        values.holiday = read.days.constFirst().holiday;
        values.officeName = officeName();
        values.sessions = read.days.constFirst().bookings;
        values.sessions.removeIf([office](const Booking& booking) { return office && booking.office != office; });
        values.phones = read.phones;
        values.printedBy = context().caller().name;
        values.printedAt = context().clock().now();
        showDocument([values]() -> Document { return std::make_shared<ReceptionSheet>(values); });
    }
}

void CalendarPrintPreview::record(Output output, std::function<void()> then)
{
    using Kind = service::CalendarPrinting::Output;
    const Kind kind = output == Output::Print ? Kind::Print : Kind::Pdf;
    context().deliver(
        context().worker().command([caller = context().caller(), kind, shown = m_shown](service::Services& services) {
            return service::CalendarPrinting(services.file()).record(caller, kind, shown);
        }),
        this, [then = std::move(then)](Done) { then(); }, [this](const Error& error) { say(error.message, true); });
}

} // namespace yorozu::ui
