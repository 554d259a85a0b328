// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchEngine.h"

#include "core/storage/FtsEngine.h"
#include "core/storage/WordsEngine.h"

#include <array>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

std::unique_ptr<SearchEngine> SearchEngine::of(Connection& connection)
{
    if (connection.dialect().engine() == "postgresql"_L1)
        return std::make_unique<WordsEngine>(connection);
    return std::make_unique<FtsEngine>(connection);
}

bool looksLikeNumber(const QString& folded)
{
    static const QRegularExpression number(u"^[a-z]\\d+ー\\d*(ー\\d*)?$"_s);
    return number.match(folded).hasMatch();
}

QStringList marksOf(const SearchCondition& condition)
{
    QStringList marks{staffMark(condition.staff.number()), topicMark(condition.topic),
                      officeMark(condition.office.number())};
    marks.removeAll(QString());
    return marks;
}

} // namespace yorozu::storage
