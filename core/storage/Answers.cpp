// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Answers.h"

#include "core/storage/Query.h"

namespace yorozu::storage {

QStringList answersTo(Connection& connection, const QString& question)
{
    Query query(connection, question);
    query.exec();
    QStringList answers;
    while (query.next())
        answers.append(query.text(0));
    return answers;
}

} // namespace yorozu::storage
