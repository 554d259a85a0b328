// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands where on the strip, and how it is painted. Mouse and keys: RosterStripInput.cpp.
#include "ui/calendar/RosterStrip.h"

#include "core/rules/HomeProposals.h"
#include "core/rules/RosterRules.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/Painting.h"
#include "ui/theme/SpokenRole.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int ChipHeight = 24;
constexpr int ChipPadding = 4;
constexpr int ChipGap = 4;
constexpr int GroupGap = 12;
constexpr int FullDay = 4; // sessions that fill the bar
constexpr int BarHeight = 2;

} // namespace

RosterStrip::RosterStrip(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"rosterStrip"_s);
    setFixedHeight(Height);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSpokenRole(this, QAccessible::List);
    connect(&context.themes(), &ThemeManager::changed, this, &RosterStrip::fill);
    connect(&context, &DeskContext::centreChanged, this, &RosterStrip::fill);
    speak();
}

void RosterStrip::setDuties(const QList<DutyLine>& duties, const QHash<Id<Staff>, int>& sessions)
{
    m_duties = duties;
    m_sessions = sessions;
    fill();
}

void RosterStrip::setWarning(const std::optional<RosterWarning>& warning)
{
    if (m_warning == warning)
        return;
    m_warning = warning;
    lay();
}

void RosterStrip::setHomeProposals(const QList<HomeProposal>& proposals)
{
    if (m_home == proposals)
        return;
    m_home = proposals;
    lay();
}

QString RosterStrip::homeText() const
{
    //: people who could work from home today
    return tr("Could be home %1").arg(m_home.size());
}

QString RosterStrip::homeInWords(const HomeProposal& proposal) const
{
    const Staff* staff = m_context.centre().findStaff(proposal.staff);
    return rules::reasonInWords(proposal, staff ? shownSurname(*staff) : proposal.name);
}

// What is short, once for each office.
QString RosterStrip::shortages() const
{
    QStringList lines;
    for (const HomeProposal& proposal : m_home) {
        const Office* office = m_context.centre().findOffice(proposal.office);
        const QString line = rules::shortageInWords(proposal, office ? shownName(*office) : QString());
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

QString RosterStrip::warningText() const
{
    //: of the dispatched staff so many are there, and so many should be
    return tr("Dispatched %1/%2").arg(m_warning->present.size()).arg(m_warning->wanted);
}

// Offices in their order, then home, away, off; a place where nobody is stands there all the same, for somebody may be
// sent there.
void RosterStrip::fill()
{
    m_groups.clear();
    for (const Office& office : m_context.centre().offices) {
        if (!office.remote && !office.retired)
            m_groups.append({{DutyKind::Office, office.id}, shownName(office), {}, {}, {}});
    }
    for (const DutyKind kind : {DutyKind::Home, DutyKind::Visit, DutyKind::Off})
        m_groups.append({{kind, {}}, label(kind), {}, {}, {}});
    for (const DutyLine& duty : std::as_const(m_duties)) {
        const Staff* staff = m_context.centre().findStaff(duty.staff);
        if (staff && !rules::advises(staff->group))
            continue; // sees nobody
        const Place place{duty.kind, duty.kind == DutyKind::Office ? duty.office : Id<Office>()};
        const QString name = staff ? shownSurname(*staff) : duty.name.section(u' ', 0, 0);
        for (Group& group : m_groups) {
            if (group.place == place)
                group.chips.append({duty, name, {}});
        }
    }
    lay();
}

QString RosterStrip::headText(const Group& group) const
{
    return group.name + u' ' + QString::number(group.chips.size());
}

int RosterStrip::headWidth(const Group& group) const
{
    return QFontMetrics(m_context.themes().font(Type::note.bold())).horizontalAdvance(headText(group));
}

int RosterStrip::chipWidth(const Chip& chip) const
{
    return QFontMetrics(m_context.themes().font(Type::note)).horizontalAdvance(chip.name) + 2 * ChipPadding + 2;
}

// Where it is too long, the last groups keep their number only.
void RosterStrip::lay()
{
    int heads = 0;
    for (const Group& group : std::as_const(m_groups))
        heads += headWidth(group) + GroupGap;
    layNotes();
    int room = width() - 2 * Space::s3 - heads;
    for (const QRect& note : {m_warningRect, m_homeRect})
        room -= note.isNull() ? 0 : note.width() + GroupGap;
    int x = Space::s3;
    for (Group& group : m_groups) {
        int wanted = 0;
        for (const Chip& chip : std::as_const(group.chips))
            wanted += ChipGap + chipWidth(chip);
        const bool fits = wanted <= room;
        group.head = QRect(x, 0, headWidth(group), height());
        const int left = x;
        x += group.head.width();
        for (Chip& chip : group.chips) {
            chip.rect = {};
            if (!fits)
                continue;
            chip.rect = QRect(x + ChipGap, (height() - ChipHeight) / 2, chipWidth(chip), ChipHeight);
            x = chip.rect.right() + 1;
        }
        room = fits ? room - wanted : 0;
        group.area = QRect(left, 0, x - left, height());
        x += GroupGap;
    }
    speak();
    update();
}

// At the right end, from there to the left.
void RosterStrip::layNotes()
{
    const QFontMetrics metrics(m_context.themes().font(Type::note.bold()));
    int right = width() - Space::s3;
    const auto place = [&](bool there, const QString& text) {
        if (!there)
            return QRect();
        const int wide = metrics.horizontalAdvance(text) + 2 * ChipPadding + 2;
        const QRect rect(right - wide, (height() - ChipHeight) / 2, wide, ChipHeight);
        right = rect.left() - GroupGap;
        return rect;
    };
    m_warningRect = place(m_warning.has_value(), m_warning ? warningText() : QString());
    m_homeRect = place(!m_home.isEmpty(), homeText());
}

void RosterStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_context.themes().theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.sunken);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    for (const Group& group : std::as_const(m_groups)) {
        const bool target = m_dragging && group.area.adjusted(-GroupGap / 2, 0, GroupGap / 2, 0).contains(m_at);
        if (target)
            drawBox(painter, group.area.adjusted(-4, 4, 4, -4), Radius::input, theme.accentSoft, theme.accent);
        painter.setFont(m_context.themes().font(Type::note.bold()));
        painter.setPen(theme.text2);
        painter.drawText(group.head, Qt::AlignVCenter | Qt::AlignLeft, headText(group));
        for (const Chip& chip : group.chips) {
            if (!chip.rect.isNull())
                paintChip(painter, chip);
        }
    }
    if (m_warning)
        paintNote(painter, m_warningRect, warningText());
    if (!m_home.isEmpty())
        paintNote(painter, m_homeRect, homeText());
    if (m_dragging && m_taken) {
        for (const Group& group : std::as_const(m_groups)) {
            for (Chip chip : group.chips) {
                if (chip.duty.staff != m_taken->staff)
                    continue;
                chip.rect =
                    QRect(m_at - QPoint(chipWidth(chip) / 2, ChipHeight / 2), QSize(chipWidth(chip), ChipHeight));
                paintChip(painter, chip);
            }
        }
    }
}

void RosterStrip::paintNote(QPainter& painter, const QRect& rect, const QString& text) const
{
    const Theme& theme = m_context.themes().theme();
    drawBox(painter, rect, Radius::input, theme.amberSoft, theme.amber);
    painter.setFont(m_context.themes().font(Type::note.bold()));
    painter.setPen(theme.amber);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void RosterStrip::paintChip(QPainter& painter, const Chip& chip) const
{
    const Theme& theme = m_context.themes().theme();
    const bool off = chip.duty.kind == DutyKind::Off;
    const bool chosen = chip.duty.staff == m_chosen;
    const bool ring = hasFocus() && chip.duty.staff == m_current;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chosen || ring ? theme.accent : theme.line, ring ? Line::focus : Line::thin,
                        off ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(off ? QBrush(Qt::NoBrush) : QBrush(theme.canvas));
    const qreal inset = ring ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(chip.rect).adjusted(inset, inset, -inset, -inset), Radius::input, Radius::input);
    painter.restore();
    painter.setFont(m_context.themes().font(chosen ? Type::note.bold() : Type::note));
    painter.setPen(chosen ? theme.accent : off ? theme.text3 : theme.text);
    painter.drawText(chip.rect.adjusted(0, 0, 0, -2), Qt::AlignCenter, chip.name);
    if (off)
        return;
    const QRect bar(chip.rect.left() + 3, chip.rect.bottom() - 3, chip.rect.width() - 6, BarHeight);
    const int sessions = std::min(FullDay, m_sessions.value(chip.duty.staff));
    painter.fillRect(bar, theme.line);
    painter.fillRect(QRect(bar.topLeft(), QSize(bar.width() * sessions / FullDay, BarHeight)), theme.accent);
}

QString RosterStrip::spoken(const Chip& chip) const
{
    const Office* office = m_context.centre().findOffice(chip.duty.office);
    const QString where = chip.duty.kind == DutyKind::Office && office ? shownName(*office) : label(chip.duty.kind);
    QStringList words{chip.duty.name, where, chip.duty.reason};
    if (chip.duty.kind != DutyKind::Off)
        words.append(tr("%n session(s)", "", m_sessions.value(chip.duty.staff)));
    words.removeAll(QString());
    return words.join(tr(", "));
}

// A screen reader hears the one on whom the keyboard is.
void RosterStrip::speak()
{
    const Chip* chip = current();
    QStringList notes{m_warning ? m_warning->text : QString(), shortages()};
    for (const HomeProposal& proposal : m_home)
        notes.append(homeInWords(proposal));
    notes.removeAll(QString());
    setAccessibleDescription(notes.join(u' '));
    setAccessibleName(chip ? tr("Who is where: %1").arg(spoken(*chip)) : tr("Who is where"));
}

void RosterStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    lay();
}

void RosterStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace yorozu::ui
