// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportText.h"

#include "core/domain/ReportTexts.h"
#include "core/japanese/EraDate.h"
#include "ui/async/ShownName.h"

#include <algorithm>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

bool isJapanese()
{
    return QLocale().language() == QLocale::Japanese;
}

// The lists whose entries have lines of their own, by their parts.
std::optional<MasterKind> listOf(const QString& part)
{
    static const QHash<QString, MasterKind> lists{{u"mode"_s, MasterKind::Mode},
                                                  {u"course"_s, MasterKind::Course},
                                                  {u"channel"_s, MasterKind::Channel},
                                                  {u"programme"_s, MasterKind::Programme},
                                                  {u"topic"_s, MasterKind::Topic}};
    const auto list = lists.constFind(part);
    return list == lists.cend() ? std::nullopt : std::optional(*list);
}

} // namespace

QString ReportText::month(QDate month)
{
    return isJapanese() ? u"%1月"_s.arg(month.month()) : QLocale().toString(month, u"MMM"_s);
}

QString ReportText::fiscalYear(int year)
{
    return tr("Fiscal %1").arg(year);
}

QString ReportText::eraYear(int year)
{
    return isJapanese() ? japanese::fiscalYearName(year) : QString();
}

Chip::Tone ReportText::tone(MonthState state)
{
    switch (state) {
    case MonthState::Ahead:
    case MonthState::Entering:
        return Chip::Tone::Plain;
    case MonthState::Checking:
    case MonthState::Corrected:
        return Chip::Tone::Amber;
    case MonthState::Closed:
        return Chip::Tone::Green;
    }
    Q_UNREACHABLE();
}

QString ReportText::line(const service::CentreData& centre, const QString& part, const ReportLine& line)
{
    const std::optional<MasterKind> list = listOf(part);
    if (!list || isJapanese())
        return line.label;
    QStringList names;
    const QStringList ids = line.key.split(u'+');
    for (const QString& id : ids)
        names.append(shownMaster(centre, *list, id.toLongLong(), line.label));
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString ReportText::figure(const service::CentreData& centre, const MonthlyReport& report, const FigureKey& key)
{
    QStringList names;
    if (const ReportPart* part = report.part(key.part)) {
        names.append(part->label);
        const auto line = std::find_if(part->lines.cbegin(), part->lines.cend(),
                                       [&key](const ReportLine& one) { return one.key == key.line; });
        names.append(line == part->lines.cend() ? sumLabel() : ReportText::line(centre, key.part, *line));
    }
    switch (key.column) {
    case FigureKey::Column::Office:
        for (const Office& office : report.offices) {
            if (office.id == key.office)
                names.append(shownName(office));
        }
        break;
    case FigureKey::Column::Total:
        break;
    case FigureKey::Column::Previous:
        names.append(spanText(report.span.previous()));
        break;
    case FigureKey::Column::ToDate:
        names.append(tr("Year to date"));
        break;
    }
    return names.join(u" › "_s);
}

QString ReportText::number(qint64 number)
{
    return QLocale(QLocale::Japanese).toString(number);
}

QString ReportText::ofOffice(qint64 number)
{
    return number == 0 ? u"—"_s : ReportText::number(number);
}

} // namespace yorozu::ui
