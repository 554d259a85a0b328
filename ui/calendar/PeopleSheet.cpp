// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/PeopleSheet.h"

#include "ui/async/DeskContext.h"
#include "ui/calendar/PeopleJudge.h"
#include "ui/calendar/PeoplePainter.h"
#include "ui/theme/ThemeManager.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ZoomStep = 4;
constexpr int NowMargin = 12;
} // namespace

PeopleSheet::PeopleSheet(DeskContext& context, QWidget* parent)
    : DaySheet(context, PeopleMetrics::HeadHeight, parent)
{
    setObjectName(u"peopleSheet"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the hours share the width
    begin();
}

QString PeopleSheet::sheetName() const
{
    return tr("The day by coordinator");
}

void PeopleSheet::makeScene()
{
    const PeopleMetrics::Size size{viewport()->width(), m_row, context().themes().textScale()};
    m_scene = PeopleScene(context().centre(), day(), {{context().office(), m_order, m_skill}, m_hidden, size});
    verticalScrollBar()->setSingleStep(m_row);
}

std::unique_ptr<DayPainter> PeopleSheet::painter() const
{
    return std::make_unique<PeoplePainter>(m_scene, style());
}

std::unique_ptr<DayJudge> PeopleSheet::judge(const CalendarDay& facts) const
{
    return std::make_unique<PeopleJudge>(context().centre(), facts, m_scene);
}

void PeopleSheet::paintHead(QPainter& painter) const
{
    PeoplePainter(m_scene, style()).paintHead(painter, now());
}

void PeopleSheet::zoom(Zoom how)
{
    setRowHeight(how == Zoom::Usual ? PeopleMetrics::UsualRow : m_row + (how == Zoom::In ? ZoomStep : -ZoomStep));
}

void PeopleSheet::setRowHeight(int height)
{
    height = std::clamp(height, SmallestRow, LargestRow);
    if (height == m_row)
        return;
    m_row = height;
    rebuild();
    Q_EMIT zoomed(m_row);
}

void PeopleSheet::setOrder(PeopleOrder order, MasterId skill)
{
    if (order == m_order && skill == m_skill)
        return;
    m_order = order;
    m_skill = skill;
    interaction().giveUp(); // its row is another one now
    interaction().mark(std::nullopt);
    rebuild();
}

void PeopleSheet::setHidden(const QSet<BookingStatus>& statuses)
{
    if (statuses == m_hidden)
        return;
    m_hidden = statuses;
    rebuild();
}

// Where it was a minute ago, too.
QRect PeopleSheet::nowBand(int minutes) const
{
    return {m_scene.metrics().x(minutes) - NowMargin, 0, 2 * NowMargin, m_scene.metrics().height()};
}

QList<SheetEntry> PeopleSheet::entries() const
{
    QList<SheetEntry> entries;
    qsizetype next = 0;
    const QList<agenda::Box>& boxes = m_scene.layout().boxes; // by row, then by time
    for (int row = 0; row < m_scene.rows().size(); ++row) {
        entries.append({{}, m_scene.rows().at(row).staff});
        for (; next < boxes.size() && boxes.at(next).column == row; ++next) {
            const SheetCard& card = m_scene.cards().at(boxes.at(next).entry);
            if (!card.beside)
                entries.append({card.booking.id, {}});
        }
    }
    return entries;
}

QString PeopleSheet::spoken(const PersonRow& person) const
{
    const QString group = m_scene.rows().groups().at(person.group).name;
    QStringList words{person.name, group, person.duty.reason, person.skills};
    if (person.onRoster && person.duty.kind != DutyKind::Off) {
        words.append(tr("%n session(s)", "", person.load.sessions));
        words.append(tr("%1 free").arg(hoursText(person.load.free)));
    }
    words.removeAll(QString());
    return words.join(tr(", "));
}

QString PeopleSheet::spoken(const SheetEntry& entry) const
{
    if (entry.booking)
        return DaySheet::spoken(entry);
    const int row = m_scene.rows().rowOf(entry.person);
    return row < 0 ? QString() : spoken(m_scene.rows().at(row));
}

QRect PeopleSheet::rectOf(const SheetEntry& entry) const
{
    if (entry.booking)
        return DaySheet::rectOf(entry);
    const int row = m_scene.rows().rowOf(entry.person);
    return row < 0 ? QRect() : m_scene.metrics().row(row);
}

std::optional<SheetEntry> PeopleSheet::entryAt(QPoint grid) const
{
    if (std::optional<SheetEntry> session = DaySheet::entryAt(grid))
        return session;
    const int row = m_scene.metrics().rowAt(grid.y());
    return row < 0 ? std::nullopt : std::optional(SheetEntry{{}, m_scene.rows().at(row).staff});
}

} // namespace yorozu::ui
