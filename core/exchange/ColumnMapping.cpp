// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ColumnMapping.h"

#include "core/japanese/Fold.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

// Each name of each column as it is compared. Folding is dear, and a file may have 100,000 headings.
QHash<QString, QString> keysByName(const QList<CsvColumn>& columns)
{
    QHash<QString, QString> keys;
    for (qsizetype i = columns.size() - 1; i >= 0; --i) { // of two that share a name the first holds
        const CsvColumn& column = columns.at(i);
        for (const QString& name : QStringList{column.key, column.heading} + column.aliases)
            keys.insert(japanese::foldForCompare(name), column.key);
    }
    return keys;
}

Error refused(const QString& message)
{
    return {ErrorKind::Invalid, message, u"map"_s, {}};
}

} // namespace

QStringList guessedMapping(const QStringList& headings, const QList<CsvColumn>& columns)
{
    const QHash<QString, QString> keys = keysByName(columns);
    QStringList mapping;
    mapping.reserve(headings.size());
    for (const QString& heading : headings)
        mapping.append(keys.value(japanese::foldForCompare(heading)));
    return mapping;
}

Result<QStringList> namedMapping(const QStringList& headings, const QList<CsvColumn>& columns,
                                 const QHash<QString, QString>& names)
{
    const QHash<QString, QString> keys = keysByName(columns);
    QStringList mapping = guessedMapping(headings, columns);
    QHash<QString, qsizetype> places;
    for (qsizetype i = headings.size() - 1; i >= 0; --i)
        places.insert(japanese::foldForCompare(headings.at(i)), i);
    QHash<qsizetype, QString> wanted;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const auto place = places.constFind(japanese::foldForCompare(name.key()));
        if (place == places.cend())
            return refused(Text::tr("The file has no column “%1”. Nothing was imported.").arg(name.key()));
        const QString key = keys.value(japanese::foldForCompare(name.value()));
        if (key.isEmpty() && !name.value().isEmpty())
            return refused(
                Text::tr("“%1” is none of the columns that can be imported. Nothing was imported.").arg(name.value()));
        wanted.insert(*place, key);
    }
    // What was written down goes before a guess.
    for (auto one = wanted.cbegin(); one != wanted.cend(); ++one) {
        for (qsizetype i = 0; i < mapping.size(); ++i) {
            if (!one.value().isEmpty() && mapping.at(i) == one.value() && !wanted.contains(i))
                mapping[i].clear();
        }
        mapping[one.key()] = one.value();
    }
    return mapping;
}

} // namespace yorozu::exchange
