// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CaseBookCsv.h"

#include "core/exchange/Csv.h"

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

QString caseBookCsv(const CaseBook& book)
{
    QStringList headings{u"番号"_s, u"年度"_s, u"支援コース"_s};
    for (const StudyField field : allStudyFields())
        headings.append(bookLabel(field));
    QList<QStringList> rows{headings};
    for (const StudyPage& page : book.pages) {
        QStringList row{QString::number(page.number), QString::number(page.fiscalYear), page.course};
        for (const StudyField field : allStudyFields())
            row.append(page.texts.text(field));
        rows.append(row);
    }
    return writeCsv(rows);
}

} // namespace yorozu::exchange
