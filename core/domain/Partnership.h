// SPDX-License-Identifier: GPL-3.0-or-later
// What the partnership dashboard shows: counted from the records, published, and aimed at. A count keeps the ids that
// it counts, so that every number opens its records.
#pragma once

#include "core/domain/Activity.h"

#include <QMap>
#include <QSet>

namespace yorozu {

// 社 and 延べ: which institutions, and how often each took part. The published 123 and 54 are of Tokyo's 23 shinkin.
enum class FigureScope { All, TokyoShinkin };
QString code(FigureScope); // "all", "tokyo-shinkin"
std::optional<FigureScope> figureScopeFromCode(const QString&);

enum class FigureUnit { Times, Agencies, People, Themes };
QString code(FigureUnit); // "times", "agencies", "people", "themes"
std::optional<FigureUnit> figureUnitFromCode(const QString&);

// 超, 以上, 約: a figure that is known as a bound is never shown as a count.
enum class Qualifier { None, Over, AtLeast, About };
QString code(Qualifier); // "", "over", "at-least", "about"
QString japaneseWord(Qualifier);
std::optional<Qualifier> qualifierFromText(const QString&); // either

// 公表値, of a year (0: the source names none), with where it stands.
struct PublishedFigure
{
    Id<PublishedFigure> id;
    int fiscalYear = 0;
    ActivityKind kind = ActivityKind::Meeting;
    FigureUnit unit = FigureUnit::Times;
    FigureScope scope = FigureScope::All;
    int value = 0;
    Qualifier qualifier = Qualifier::None;
    QString source;
    qint64 version = 0;
    bool operator==(const PublishedFigure&) const = default;
};

struct ActivityTarget
{
    Id<ActivityTarget> id;
    int fiscalYear = 0;
    ActivityKind kind = ActivityKind::Meeting;
    FigureScope scope = FigureScope::All;
    int value = 0; // 回
    qint64 version = 0;
    bool operator==(const ActivityTarget&) const = default;
};

// What is counted.
struct PartnershipQuestion
{
    int fiscalYear = 0;
    int firstMonth = 4; // of the fiscal year: 4 … 12, 1 … 3
    int lastMonth = 3;
    QSet<ActivityKind> kinds = {}; // empty: all
    MasterId agencyKind = 0;       // 0: all
    Id<Office> office = {};
    Id<Staff> staff = {};
    MasterId programme = 0;
    bool zemiInside = false; // よろずゼミ counts as 出張相談会 and 連携セミナー, too
    bool asMerged = false;   // an institution that was merged counts as the one that was kept, also before
    bool operator==(const PartnershipQuestion&) const = default;
};

// Distinct activities (回) and the institutions among them (機関); institutions never add up over months or kinds.
struct ActivityCount
{
    QList<Id<Activity>> activities; // by day
    QSet<qint64> agencies;
    int participations = 0; // agency × activity: what the cells of a table add up to
    int people = 0;         // as far as they are told
    int firms = 0;
    int consultations = 0;
    int times() const { return static_cast<int>(activities.size()); }
    bool operator==(const ActivityCount&) const = default;
};

struct KindCount
{
    ActivityCount all;
    ActivityCount tokyoShinkin; // with at least one of the 23
    ActivityCount previous;     // the same months of the year before
    ActivityCount previousTokyo;
    std::optional<int> target;
    std::optional<int> targetTokyo;
    QList<PublishedFigure> published; // of this year and of none
};

// A row of agency × month.
struct AgencyCount
{
    Id<Agency> agency;
    QString name;
    MasterId kind = 0;
    QString kindName;
    bool member = false;
    bool memberInTokyo = false;
    ActivityCount total;
    QMap<int, ActivityCount> months; // by month, 1 … 12
    QDate lastUse;                   // took part, sent or was sent somebody, until the end of the question; null: never
};

struct PartnershipCount
{
    PartnershipQuestion question;
    QDate first; // of the months that are asked for
    QDate last;
    QMap<ActivityKind, KindCount> kinds; // every kind that there is
    QMap<int, QMap<ActivityKind, ActivityCount>> months;
    QMap<int, QMap<ActivityKind, ActivityCount>> previousMonths; // of the year before
    QList<AgencyCount> agencies;                                 // those that took part and every member, most first
    QMap<QString, ActivityCount> agencyKinds;                    // by their names
    ActivityCount total;

    bool used(const AgencyCount& agency) const { return agency.lastUse.isValid() && first <= agency.lastUse; }
};

} // namespace yorozu
