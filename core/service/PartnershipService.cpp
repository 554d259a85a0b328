// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PartnershipService.h"

#include "core/report/PartnershipReport.h"
#include "core/rules/Permissions.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/FigureRepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

constexpr int FirstYear = 2010; // the programme began in fiscal 2014; what came before it is a slip of the pen
constexpr int LastYear = 2100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PartnershipService)
};

Status mayEnter(const Caller& caller)
{
    return rules::require(caller, rules::Action::EditFigures);
}

Status checkYear(int year, bool mayBeNone)
{
    if ((mayBeNone && year == 0) || (FirstYear <= year && year <= LastYear))
        return Done{};
    return Error{ErrorKind::Invalid, Text::tr("%1 is no fiscal year of the centre.").arg(year), u"fiscal_year"_s, {}};
}

Status checkValue(int value)
{
    if (value >= 0)
        return Done{};
    return Error{ErrorKind::Invalid, Text::tr("A figure is not less than nothing."), u"value"_s, {}};
}

template <typename Figure>
Result<QList<Id<Figure>>> setAll(CaseFile& file, const Caller& caller, const QList<Figure>& figures, bool mayBeNone)
{
    if (const Status allowed = mayEnter(caller); !allowed)
        return allowed.error();
    using Ids = QList<Id<Figure>>;
    for (const Figure& figure : figures) {
        if (const Status right = checkYear(figure.fiscalYear, mayBeNone); !right)
            return right.error();
        if (const Status right = checkValue(figure.value); !right)
            return right.error();
    }
    return file.write<Ids>(caller, [&](storage::Writer& writer) -> Result<Ids> {
        Ids ids;
        for (const Figure& figure : figures)
            ids.append(storage::FigureRepository(writer.connection()).set(writer, figure));
        return ids;
    });
}

template <typename Figure> Status removeOne(CaseFile& file, const Caller& caller, Id<Figure> id, qint64 version)
{
    if (const Status allowed = mayEnter(caller); !allowed)
        return allowed;
    return file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::FigureRepository(writer.connection()).remove(writer, id, version);
        return Done{};
    });
}

} // namespace

Result<PartnershipCount> PartnershipService::count(const PartnershipQuestion& question)
{
    Result<QList<PartnershipCount>> counts = count(question, {question.kinds});
    if (!counts)
        return counts.error();
    return counts->takeFirst();
}

Result<QList<PartnershipCount>> PartnershipService::count(const PartnershipQuestion& question,
                                                          const QList<QSet<ActivityKind>>& kinds)
{
    using Counts = QList<PartnershipCount>;
    return m_file.read<Counts>([&](storage::Connection& connection) -> Result<Counts> {
        PartnershipQuestion asked = question;
        asked.zemiInside = storage::CentreRepository(connection).setting(u"zemi_counts_inside"_s) == "1"_L1;
        return report::countPartnership(connection, asked, kinds);
    });
}

Result<QList<PublishedFigure>> PartnershipService::published()
{
    return m_file.read<QList<PublishedFigure>>([](storage::Connection& connection) -> Result<QList<PublishedFigure>> {
        return storage::FigureRepository(connection).published();
    });
}

Result<QList<ActivityTarget>> PartnershipService::targets()
{
    return m_file.read<QList<ActivityTarget>>([](storage::Connection& connection) -> Result<QList<ActivityTarget>> {
        return storage::FigureRepository(connection).targets();
    });
}

Result<QList<Id<PublishedFigure>>> PartnershipService::setPublished(const Caller& caller,
                                                                    const QList<PublishedFigure>& figures)
{
    return setAll(m_file, caller, figures, true);
}

Result<QList<Id<ActivityTarget>>> PartnershipService::setTargets(const Caller& caller,
                                                                 const QList<ActivityTarget>& targets)
{
    return setAll(m_file, caller, targets, false);
}

Status PartnershipService::removePublished(const Caller& caller, Id<PublishedFigure> id, qint64 version)
{
    return removeOne(m_file, caller, id, version);
}

Status PartnershipService::removeTarget(const Caller& caller, Id<ActivityTarget> id, qint64 version)
{
    return removeOne(m_file, caller, id, version);
}

} // namespace yorozu::service
