// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace yorozu::japanese {

struct Holiday
{
    QDate date;
    QString name; // 元日 …; 振替休日 for a substitute day, 国民の休日 for a day between two holidays
    bool official = true; // false: an equinox (or a day that follows from one) of a year that is not announced yet

    bool operator==(const Holiday&) const = default;
};

// The holidays of 国民の祝日に関する法律 since it came into force on 1948-07-20, with every amendment and the one-off
// laws up to 2021, to the end of 2099 as the law stands. A value; copies share their table.
//
// Overrides amend the law's table before substitute and sandwiched days are worked out: an equinox that was announced
// for another day needs two (the wrong day with an empty name, the right day with its name).
class Holidays
{
public:
    struct Override
    {
        QDate date;
        QString name; // empty: not a holiday

        bool operator==(const Override&) const = default;
    };

    // lastOfficialYear: the last year whose equinoxes the government has announced (in the February before).
    static constexpr int UsualLastOfficialYear = 2027;
    explicit Holidays(const QList<Override>& overrides = {}, int lastOfficialYear = UsualLastOfficialYear);

    QList<Holiday> ofYear(int year) const; // sorted; empty outside of 1948–2099
    std::optional<Holiday> on(QDate date) const;

private:
    QList<Holiday> m_days; // sorted by date
};

} // namespace yorozu::japanese
