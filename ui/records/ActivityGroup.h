// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QList>

namespace yorozu::ui {

// The looks of a kind; those that have no colour of their own are grey.
KindColors colorsOf(const Theme& theme, ActivityKind kind);

// Kinds that are chosen, counted and drawn together: よろずゼミ is 出張相談会 and セミナー, 視察 goes both ways.
class ActivityGroup
{
    Q_DECLARE_TR_FUNCTIONS(ActivityGroup)

public:
    // As the figures of the year name them.
    enum Which { Trips, Seminars, Meetings, Assist, Zemi, Exchange, Trainees, Other };
    // Those of which the year has a figure: all but the last.
    static constexpr int Counted = 7;

    ActivityGroup(Which which)
        : m_which(which)
    {
    }
    // In the order in which they are chosen, and in which their layers lie on one another; the last one holds all the
    // rest.
    static const QList<ActivityGroup>& all();
    static ActivityGroup of(ActivityKind kind);
    // That of the figure at this place of the year, 0 to Counted − 1.
    static ActivityGroup at(int figure) { return static_cast<Which>(figure); }

    Which which() const { return m_which; }
    const QList<ActivityKind>& kinds() const;
    QString name() const;      // よろずゼミ; of one activity
    QString shortName() const; // ゼミ
    QString ofMany() const;    // 拠点交流: over the figure of the year
    // Its colours in a theme; null: it is grey.
    KindColors Theme::*colors() const;
    bool holds(ActivityKind kind) const { return kinds().contains(kind); }
    bool operator==(const ActivityGroup&) const = default;

private:
    Which m_which;
};

} // namespace yorozu::ui
