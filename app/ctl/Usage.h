// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace yorozu::ctl {

// What a command takes, read from the line that `help` prints, so that the two never differ:
//   memo list [--from D] [--to D] [--client ID] [--status draft|submitted]
// Square brackets: may be absent. A word in capitals is a value: ID a whole number from 1, N and YEAR a whole number, D
// a date, T a time, words with | between them are the choices; every other name takes any text. TEXT... takes all
// further words.
struct Usage
{
    struct Option
    {
        QString name;  // "--from"
        QString value; // "D"; empty: a flag
        bool required = false;
    };
    struct Place
    {
        QString value; // "FILE"
        bool required = false;
        bool repeats = false;
    };

    QStringList words; // "memo", "list"
    QList<Option> options;
    QList<Place> places;

    static Usage of(const QString& line);
    const Option* option(const QString& name) const;
    QString command() const { return words.join(QLatin1Char(' ')); }
};

} // namespace yorozu::ctl
