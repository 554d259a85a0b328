// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QList>

namespace yorozu::ui {

// The looks of a kind; those that have no colour of their own are grey.
KindColors colorsOf(const Theme& theme, ActivityKind kind);

// Kinds that are chosen and counted together: よろずゼミ is 出張相談会 and セミナー, 視察 goes both ways.
class ActivityGroup
{
    Q_DECLARE_TR_FUNCTIONS(ActivityGroup)

public:
    // In the order of the design; the last one holds all the rest.
    static QList<ActivityGroup> all();
    static ActivityGroup of(ActivityKind kind);

    const QList<ActivityKind>& kinds() const { return m_kinds; }
    QString name() const;      // よろずゼミ
    QString shortName() const; // ゼミ
    bool holds(ActivityKind kind) const { return m_kinds.contains(kind); }
    bool operator==(const ActivityGroup&) const = default;

private:
    explicit ActivityGroup(QList<ActivityKind> kinds)
        : m_kinds(std::move(kinds))
    {
    }

    QList<ActivityKind> m_kinds;
};

} // namespace yorozu::ui
