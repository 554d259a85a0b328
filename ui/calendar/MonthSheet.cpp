// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthSheet.h"

#include "ui/async/DeskContext.h"
#include "ui/calendar/MonthAccess.h"
#include "ui/calendar/MonthModel.h"
#include "ui/calendar/MonthPainter.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QToolTip>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int NarrowestDay = 72;
constexpr int LowestDay = 48;
constexpr int MostWeeks = 6;
} // namespace

MonthSheet::MonthSheet(DeskContext& context, QWidget* parent)
    : CalendarView(parent)
    , m_context(context)
    , m_model(new MonthModel(context, this))
{
    setObjectName(u"monthSheet"_s);
    installMonthAccess();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_skeleton.setSingleShot(true);
    m_skeleton.setInterval(skeletonDelayMs);
    connect(&m_skeleton, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&context.themes(), &ThemeManager::changed, this, &MonthSheet::restyle);
    connect(&context, &DeskContext::officeChanged, this, &MonthSheet::rebuild);
    connect(&context, &DeskContext::centreChanged, this, &MonthSheet::rebuild);
    connect(m_model, &MonthModel::begun, this, [this] {
        m_skeleton.start();
        rebuild();
    });
    connect(m_model, &MonthModel::read, this, [this] {
        rebuild();
        Q_EMIT loaded();
    });
    connect(m_model, &MonthModel::failed, this, &CalendarView::failed);
    setAccessibleName(tr("Month"));
    restyle();
}

MonthSheet::~MonthSheet() = default;

void MonthSheet::restyle()
{
    ThemeManager& themes = m_context.themes();
    m_style = std::make_unique<SheetStyle>(
        themes.theme(), [&themes](TypeStyle style) { return themes.font(style); }, themes.icons(), devicePixelRatioF());
    update();
}

void MonthSheet::rebuild()
{
    if (!m_chosen.isValid())
        return;
    m_scene = MonthScene(m_context.centre(), m_holidays, m_chosen, m_model->month(),
                         {m_context.office(), tokyoDate(m_context.clock().now()), size()});
    update();
    Q_EMIT headingChanged();
}

void MonthSheet::showDay(QDate day)
{
    if (!day.isValid())
        return;
    const bool turned = day.month() != m_chosen.month() || day.year() != m_chosen.year();
    updateDay(std::exchange(m_chosen, day));
    updateDay(m_chosen);
    m_model->showMonth(day);
    if (turned)
        rebuild();
    tellChosen(*this);
}

void MonthSheet::choose(QDate day)
{
    const bool turned = day.month() != m_chosen.month() || day.year() != m_chosen.year();
    showDay(day);
    if (turned)
        Q_EMIT dayMoved(day);
}

QString MonthSheet::heading() const
{
    const QLocale locale;
    const bool japanese = locale.language() == QLocale::Japanese;
    return locale.toString(m_chosen, japanese ? u"yyyy年M月"_s : u"MMMM yyyy"_s);
}

QString MonthSheet::counts() const
{
    return m_scene.isThere() ? tr("%n booking(s)", "", m_scene.total()) : QString();
}

QList<ShortcutLine> MonthSheet::keys() const
{
    const auto key = [](auto code) { return QKeySequence(code); };
    return {{{key(Qt::Key_Left), key(Qt::Key_Right), key(Qt::Key_Up), key(Qt::Key_Down)}, tr("Another day")},
            {{key(Qt::Key_PageUp), key(Qt::Key_PageDown)}, tr("Previous or next month")},
            {{key(Qt::Key_Home), key(Qt::Key_End)}, tr("First or last day of the month")},
            {{key(Qt::Key_Return)}, tr("Open the day")},
            {{key(Qt::Key_T)}, tr("Today")},
            {{key(Qt::Key_G)}, tr("Go to a date")},
            {{key(Qt::Key_F9)}, tr("Fold the right panel")}};
}

void MonthSheet::reload()
{
    m_model->reload();
}

void MonthSheet::setWatched(bool watched)
{
    m_model->setWatched(watched);
}

bool MonthSheet::isSettled() const
{
    return m_model->isSettled();
}

// The day of today goes on at midnight.
void MonthSheet::minutePassed()
{
    const auto at = m_scene.indexOf(tokyoDate(m_context.clock().now()));
    if (at >= 0 && !m_scene.days().at(at).today)
        rebuild();
}

QSize MonthSheet::minimumSizeHint() const
{
    return {MonthScene::DaysOfWeek * NarrowestDay, MonthScene::HeadHeight + MostWeeks * LowestDay};
}

QString MonthSheet::spoken(const MonthDay& day) const
{
    QStringList words{DateText::full(day.day)};
    if (day.today)
        words.append(tr("today"));
    words.append(day.holiday);
    words.append(day.shut);
    if (m_scene.isThere()) {
        words.append(tr("%n booking(s)", "", day.total));
        for (const MonthShare& share : day.shares) {
            if (share.sessions > 0)
                words.append(u"%1 %2"_s.arg(share.name).arg(share.sessions));
        }
        if (day.load && *day.load != rules::DayLoad::Shut)
            words.append(label(*day.load));
    }
    words.removeAll(QString());
    return words.join(tr(", "));
}

void MonthSheet::updateDay(QDate day)
{
    update(m_scene.rectOf(m_scene.indexOf(day)).adjusted(-2, -2, 2, 2));
}

void MonthSheet::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const bool slow = !m_scene.isThere() && !m_skeleton.isActive();
    MonthPainter(m_scene, *m_style).paint(painter, event->rect(), {m_chosen, hasFocus(), slow});
}

void MonthSheet::resizeEvent(QResizeEvent* event)
{
    CalendarView::resizeEvent(event);
    rebuild();
}

bool MonthSheet::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto at = m_scene.at(help->pos());
        if (at >= 0)
            QToolTip::showText(help->globalPos(), spoken(m_scene.days().at(at)), this, m_scene.rectOf(at));
        else
            QToolTip::hideText();
        return true;
    }
    return CalendarView::event(event);
}

void MonthSheet::mousePressEvent(QMouseEvent* event)
{
    const auto at = m_scene.at(event->pos());
    if (event->button() == Qt::LeftButton && at >= 0 && !m_scene.days().at(at).other)
        choose(m_scene.days().at(at).day); // turning the month below the mouse would take the second click elsewhere
}

void MonthSheet::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto at = m_scene.at(event->pos());
    if (event->button() == Qt::LeftButton && at >= 0)
        Q_EMIT dayRequested(m_scene.days().at(at).day);
}

void MonthSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers().setFlag(Qt::KeypadModifier, false) != Qt::NoModifier) {
        CalendarView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_chosen.addDays(-1));
        break;
    case Qt::Key_Right:
        choose(m_chosen.addDays(1));
        break;
    case Qt::Key_Up:
        choose(m_chosen.addDays(-MonthScene::DaysOfWeek));
        break;
    case Qt::Key_Down:
        choose(m_chosen.addDays(MonthScene::DaysOfWeek));
        break;
    case Qt::Key_PageUp:
        choose(m_chosen.addMonths(-1));
        break;
    case Qt::Key_PageDown:
        choose(m_chosen.addMonths(1));
        break;
    case Qt::Key_Home:
        choose(m_scene.month());
        break;
    case Qt::Key_End:
        choose(m_scene.month().addMonths(1).addDays(-1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayRequested(m_chosen);
        break;
    default:
        CalendarView::keyPressEvent(event);
    }
}

void MonthSheet::focusInEvent(QFocusEvent* event)
{
    CalendarView::focusInEvent(event);
    updateDay(m_chosen);
}

void MonthSheet::focusOutEvent(QFocusEvent* event)
{
    CalendarView::focusOutEvent(event);
    updateDay(m_chosen);
}

void MonthSheet::changeEvent(QEvent* event)
{
    CalendarView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Month"));
        rebuild();
    }
}

} // namespace yorozu::ui
