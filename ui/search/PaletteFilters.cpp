// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/PaletteFilters.h"

#include "core/japanese/Bigrams.h"
#include "core/japanese/EraDate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchPalette)
};

constexpr qsizetype MostOffered = 3;

PaletteFilter period(const QString& name, QDate from, QDate to)
{
    return {PaletteFilter::What::Period, 0, from, to, name, {}};
}

QList<PaletteFilter> periods(QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate year(japanese::fiscalYear(today), 4, 1);
    return {
        period(Text::tr("This month"), month, month.addMonths(1).addDays(-1)),
        period(Text::tr("Last month"), month.addMonths(-1), month.addDays(-1)),
        period(Text::tr("This fiscal year"), year, year.addYears(1).addDays(-1)),
        period(Text::tr("Last fiscal year"), year.addYears(-1), year.addDays(-1)),
        period(Text::tr("The last 12 months"), today.addMonths(-12), today),
    };
}

bool names(const PaletteFilter& filter, const QList<japanese::SearchWord>& words)
{
    const QString folded = japanese::foldForSearch(filter.name + u'\n' + filter.keys).folded;
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const japanese::SearchWord& word) { return folded.contains(word.folded); });
}

} // namespace

QString filterKindName(PaletteFilter::What what)
{
    switch (what) {
    case PaletteFilter::What::Person:
        return Text::tr("Person");
    case PaletteFilter::What::Topic:
        return Text::tr("Topic");
    case PaletteFilter::What::Office:
        return Text::tr("Office");
    case PaletteFilter::What::Period:
        return Text::tr("Period");
    }
    Q_UNREACHABLE();
}

QList<PaletteFilter> allFilters(const service::CentreData& centre, QDate today)
{
    const bool english = QLocale().language() == QLocale::English;
    QList<PaletteFilter> all;
    for (const Staff& staff : centre.staff) {
        const QString name = english && !staff.roman.isEmpty() ? staff.roman : staff.name;
        all.append({PaletteFilter::What::Person,
                    staff.id.number(),
                    {},
                    {},
                    name,
                    staff.name + u'\n' + staff.kana + u'\n' + staff.roman});
    }
    all += periods(today);
    for (const MasterEntry& topic : centre.topics) {
        const QString name = english && !topic.nameEn.isEmpty() ? topic.nameEn : topic.name;
        all.append({PaletteFilter::What::Topic, topic.id, {}, {}, name, topic.name});
    }
    for (const Office& office : centre.offices) {
        const QString name = english && !office.nameEn.isEmpty() ? office.nameEn : office.name;
        all.append({PaletteFilter::What::Office, office.id.number(), {}, {}, name, office.name});
    }
    return all;
}

QList<PaletteFilter> filtersFor(const QList<PaletteFilter>& all, const QList<PaletteFilter>& chosen,
                                const QString& words)
{
    const QList<japanese::SearchWord> wanted = japanese::searchWords(words);
    QList<PaletteFilter> found;
    if (wanted.isEmpty())
        return found;
    for (const PaletteFilter& filter : all) {
        const bool taken = std::any_of(chosen.cbegin(), chosen.cend(),
                                       [&](const PaletteFilter& one) { return one.what == filter.what; });
        if (!taken && found.size() < MostOffered && names(filter, wanted))
            found.append(filter);
    }
    return found;
}

void applyFilters(const QList<PaletteFilter>& chosen, service::SearchRequest& request)
{
    for (const PaletteFilter& filter : chosen) {
        switch (filter.what) {
        case PaletteFilter::What::Person:
            request.staff = Id<Staff>(filter.id);
            break;
        case PaletteFilter::What::Topic:
            request.topic = filter.id;
            break;
        case PaletteFilter::What::Office:
            request.office = Id<Office>(filter.id);
            break;
        case PaletteFilter::What::Period:
            request.from = filter.from;
            request.to = filter.to;
            break;
        }
    }
}

} // namespace yorozu::ui
