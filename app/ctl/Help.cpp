// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Help.h"

#include "app/ctl/Text.h"

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

QString helpOnAll()
{
    QString text =
        u"yorozuctl [--db FILE | --db postgresql://user@host/db] [--as LOGIN [--password-file FILE]] [--lang ja|en] COMMAND …\n\n"_s;
    const QList<Command> commands = allCommands();
    for (const Command& command : commands)
        text += u"  %1\n      %2\n"_s.arg(QString::fromUtf8(command.usage), Ctl::tr(command.summary));
    text += u'\n' +
            Ctl::tr("Without --db the data base is the one that the desktop program opened last. “-” as a file is "
                    "standard input or output. Answers are JSON on standard output, messages go to standard error.") +
            u"\n"_s +
            Ctl::tr("Exit codes: 0 done, 1 refused and nothing changed, 2 wrong command line, 3 the data base cannot "
                    "be opened.") +
            u'\n';
    return text;
}

QString helpOn(const Command& command)
{
    return u"yorozuctl %1\n\n%2\n"_s.arg(QString::fromUtf8(command.usage), Ctl::tr(command.summary));
}

} // namespace yorozu::ctl
