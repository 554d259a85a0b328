// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen, read and put on record. The pages: CalendarPrintPages.cpp.
#include "ui/calendar/CalendarPrintPreview.h"

#include "core/rules/Permissions.h"
#include "core/service/CalendarService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/MonthPaper.h"
#include "ui/calendar/WeekText.h"
#include "ui/fields/DatePopup.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int WideWidth = 1040;
constexpr int WideHeight = 840;
constexpr int DaysOfWeek = 7;

// What is on the screen.
CalendarPrintPreview::Sheet sheetOf(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Day:
        return CalendarPrintPreview::Sheet::Day;
    case CalendarKind::People:
        return CalendarPrintPreview::Sheet::People;
    case CalendarKind::Week:
        return CalendarPrintPreview::Sheet::Places;
    case CalendarKind::Month:
        return CalendarPrintPreview::Sheet::Month;
    }
    Q_UNREACHABLE();
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QString monthInWords(QDate day)
{
    const bool japanese = QLocale().language() == QLocale::Japanese;
    return QLocale().toString(day, japanese ? u"yyyy年M月"_s : u"MMMM yyyy"_s);
}

} // namespace

CalendarPrintPreview::CalendarPrintPreview(DeskContext& desk, const Shown& shown, QWidget* parent)
    : PrintDialog(desk, tr("Print the calendar"), parent)
    , m_on(shown)
    , m_marks(PaperMarks::load())
    , m_sheets(new QComboBox(this))
    , m_back(new QToolButton(this))
    , m_date(new QPushButton(this))
    , m_forward(new QToolButton(this))
{
    setObjectName(u"calendarPrint"_s);
    buildChoices();
    buildSteps();
    resize(WideWidth, WideHeight);
    if (!rules::mayDo(desk.caller().group, rules::Action::ExportData))
        forbidPdf(tr("You may print it, but not take it along as a file."));
    connect(m_sheets, &QComboBox::currentIndexChanged, this, &CalendarPrintPreview::read);
    read();
}

void CalendarPrintPreview::buildChoices()
{
    m_sheets->setObjectName(u"printSheet"_s);
    m_sheets->addItem(tr("Day by booth"));
    m_sheets->addItem(tr("Day by coordinator"));
    m_sheets->addItem(tr("Week: sessions"));
    m_sheets->addItem(tr("Week: free places"));
    m_sheets->addItem(tr("Month"));
    m_sheets->addItem(tr("Day sheet for the reception"));
    auto* label = new QLabel(tr("&Sheet"), this);
    label->setBuddy(m_sheets);
    m_sheets->setAccessibleName(tr("Sheet"));
    choices().addWidget(label);
    choices().addWidget(m_sheets);
    m_sheets->setCurrentIndex(static_cast<int>(sheetOf(m_on.kind)));
}

void CalendarPrintPreview::buildSteps()
{
    m_back->setObjectName(u"printBack"_s);
    m_back->setAccessibleName(tr("Back by one period"));
    m_back->setToolTip(tr("Back by one period (Alt+Left)"));
    m_forward->setObjectName(u"printOn"_s);
    m_forward->setAccessibleName(tr("On by one period"));
    m_forward->setToolTip(tr("On by one period (Alt+Right)"));
    for (const auto& [button, icon] : {std::pair{m_back, u"left"_s}, std::pair{m_forward, u"right"_s}}) {
        setButtonKind(button, ButtonKind::Default);
        context().themes().bindIcon(button, icon);
    }
    m_date->setObjectName(u"printDate"_s);
    m_date->setAutoDefault(false); // Enter prints
    m_date->setToolTip(tr("Another date"));
    choices().addSpacing(Space::s2);
    for (QWidget* part :
         {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_forward)})
        choices().addWidget(part);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_date, &QPushButton::clicked, this, &CalendarPrintPreview::pickDate);
    for (const auto& [key, by] : {std::pair{Qt::Key_Left, -1}, std::pair{Qt::Key_Right, 1}}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
}

void CalendarPrintPreview::step(int periods)
{
    switch (sheet()) {
    case Sheet::Day:
    case Sheet::People:
    case Sheet::Reception:
        showDay(m_on.day.addDays(periods));
        break;
    case Sheet::Week:
    case Sheet::Places:
        showDay(m_on.day.addDays(DaysOfWeek * periods));
        break;
    case Sheet::Month:
        showDay(m_on.day.addMonths(periods));
        break;
    }
}

void CalendarPrintPreview::showDay(QDate day)
{
    if (!day.isValid() || day == m_on.day)
        return;
    m_on.day = day;
    read();
}

void CalendarPrintPreview::pickDate()
{
    if (!m_popup) {
        m_popup = new DatePopup(context().themes(), m_holidays, this);
        connect(m_popup, &DatePopup::picked, this, &CalendarPrintPreview::showDay);
    }
    m_popup->openAt(*m_date, m_on.day, tokyoDate(context().clock().now()));
}

void CalendarPrintPreview::showDate()
{
    const QDate monday = mondayOf(m_on.day);
    switch (sheet()) {
    case Sheet::Day:
    case Sheet::People:
    case Sheet::Reception:
        m_date->setText(DateText::day(m_on.day));
        break;
    case Sheet::Week:
    case Sheet::Places:
        m_date->setText(WeekText::period(monday, monday.addDays(DaysOfWeek - 1)));
        break;
    case Sheet::Month:
        m_date->setText(monthInWords(m_on.day));
        break;
    }
    m_date->setAccessibleName(tr("Date: %1").arg(m_date->text()));
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

void CalendarPrintPreview::read()
{
    say({}, false);
    showDate();
    beginReading();
    switch (sheet()) {
    case Sheet::Day:
    case Sheet::People:
    case Sheet::Reception:
        readDays(sheet(), m_on.day, m_on.day.addDays(1));
        break;
    case Sheet::Week:
    case Sheet::Places:
        readDays(sheet(), mondayOf(m_on.day), mondayOf(m_on.day).addDays(DaysOfWeek));
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
    const QDate first(m_on.day.year(), m_on.day.month(), 1);
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
            const CalendarPaper::Frame above =
                frame(monthInWords(first),
                      //: the name of a file; %1 a month: 202411
                      tr("Calendar %1").arg(first.toString(u"yyyyMM"_s)), tr("%n booking(s)", "", scene.total()));
            showDocument([above, scene]() -> Document { return std::make_shared<MonthPaper>(above, scene); });
        },
        [this, question](const Error& error) { failed(question, error); });
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
