// SPDX-License-Identifier: GPL-3.0-or-later
// クロス集計 (F4): consultations of a period by any two attributes.
#pragma once

#include "core/domain/Centre.h"

#include <optional>
#include <QDate>
#include <QList>
#include <QString>

namespace yorozu {

enum class Attribute {
    Topic, // a consultation may have several: it is counted with each, and once in the totals
    Industry,
    Channel,
    Mode,
    Office,
    Course,
    Staff, // who led it
    Gender,
    Age,
    Month,
    Weekday,
    Hour,
    Agency, // who sent the client
    Programme,
    Visit // the client's first one ever, or a further one
};
QList<Attribute> allAttributes();
QString code(Attribute); // as of cli.md: "topic", "industry" …
QString label(Attribute);
std::optional<Attribute> attributeFromCode(const QString&);

struct CrosstabQuestion
{
    // 延べ counts consultations, 社 the firms that had them: a firm is counted once in each cell and each total.
    enum class Measure { Consultations, Firms };
    Attribute rows = Attribute::Topic;
    Attribute columns = Attribute::Office;
    QDate from;
    QDate to; // counted, too
    Measure measure = Measure::Consultations;
    Id<Office> office = {}; // null: all
    bool operator==(const CrosstabQuestion&) const = default;
};
QString code(CrosstabQuestion::Measure); // "consultations", "firms"
std::optional<CrosstabQuestion::Measure> measureFromCode(const QString&);

// A value of an attribute: its key (the id of a word, "2024-06", "13", "F"; empty: not entered) and what it is called.
struct CrosstabHeading
{
    QString key;
    QString label;
    qint64 total = 0;
    bool operator==(const CrosstabHeading&) const = default;
};

// Only values that occur.
struct Crosstab
{
    CrosstabQuestion question;
    QList<CrosstabHeading> rows;
    QList<CrosstabHeading> columns;
    QList<QList<qint64>> cells; // by row and column
    qint64 total = 0;
    // The totals are less than the sum of their cells where one record is in several of them.
    bool addsUp = true;
    bool operator==(const Crosstab&) const = default;
};

// Which cell: with neither row nor column all of the table, with one of them a total.
struct CrosstabCell
{
    std::optional<QString> row;
    std::optional<QString> column;
};

// A question under a name, for everybody.
struct ReportView
{
    Id<ReportView> id;
    QString name;
    CrosstabQuestion question;
    QString createdBy;
    qint64 version = 0;
    bool operator==(const ReportView&) const = default;
};

} // namespace yorozu
