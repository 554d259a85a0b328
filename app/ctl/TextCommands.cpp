// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of the sheet make of a text; needs no data base.
#include "app/ctl/Command.h"
#include "app/ctl/Help.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Output.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "core/japanese/EraDate.h"
#include "core/japanese/Holidays.h"
#include "core/japanese/NameKey.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Result<Reply> date(Session& session)
{
    const Result<QDate> date = japanese::parseDate(session.arguments().places().join(u' '));
    if (!date)
        return date.error();
    const int year = japanese::fiscalYear(*date);
    return Reply{QJsonObject{{u"date"_s, isoDate(*date)},
                             {u"era"_s, japanese::formatEra(*date)},
                             {u"fiscal_year"_s, year},
                             {u"fiscal_year_name"_s, japanese::fiscalYearName(year)}}};
}

Result<Reply> name(Session& session)
{
    const QString key = japanese::nameKey(session.arguments().places().join(u' '));
    if (key.isEmpty())
        return Error{ErrorKind::Invalid, Ctl::tr("The name is empty."), {}, {}};
    return Reply{QJsonObject{{u"normalized"_s, key}}};
}

Result<Reply> holidays(Session& session)
{
    const qint64 year = session.arguments().placeNumber();
    if (year < 1948 || year > 2099)
        return Error{ErrorKind::Invalid, Ctl::tr("Holidays are known from 1948 to 2099."), {}, {}};
    QJsonArray json;
    const QList<japanese::Holiday> days = japanese::Holidays().ofYear(static_cast<int>(year));
    for (const japanese::Holiday& day : days)
        json.append(QJsonObject{{u"date"_s, isoDate(day.date)}, {u"name"_s, day.name}, {u"official"_s, day.official}});
    return Reply{json};
}

Result<Reply> help(Session& session)
{
    const QString wanted = session.arguments().places().join(u' ');
    const QList<Command> commands = allCommands();
    QString text;
    for (const Command& command : commands) {
        const QString name = Usage::of(QString::fromUtf8(command.usage)).command();
        if (name == wanted || name.startsWith(wanted + u' '))
            text += helpOn(command);
    }
    if (wanted.isEmpty())
        text = helpOnAll();
    if (text.isEmpty()) {
        return Reply{.exit = ExitCode::WrongUsage,
                     .message = Ctl::tr("“%1” is not a command of this version. “yorozuctl --help” lists them.")
                                    .arg(shortened(wanted))};
    }
    if (const Status written = Output::text(text); !written)
        return written.error();
    return Reply{};
}

} // namespace

QList<Command> textCommands()
{
    return {
        {"date TEXT...", QT_TRANSLATE_NOOP("Ctl", "What the date fields make of a text."), date},
        {"name TEXT...", QT_TRANSLATE_NOOP("Ctl", "How names are compared: equal for the spellings of one company."),
         name},
        {"holidays YEAR", QT_TRANSLATE_NOOP("Ctl", "The holidays of a year."), holidays},
        {"help [COMMAND...]", QT_TRANSLATE_NOOP("Ctl", "This list, or one command."), help},
    };
}

} // namespace yorozu::ctl
