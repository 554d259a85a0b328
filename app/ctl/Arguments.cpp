// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Arguments.h"

#include "app/ctl/JsonInput.h"
#include "app/ctl/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

const Usage& globalOptions()
{
    static const Usage usage =
        Usage::of(u"[--db FILE] [--as LOGIN] [--password-file FILE] [--lang ja|en] [--help] [--version]"_s);
    return usage;
}

const QString PasswordFile = u"--password-file"_s;

Error wrong(const QString& message)
{
    return Error{ErrorKind::Invalid, message, {}, {}};
}

bool isOption(const QString& word)
{
    return word.startsWith(u'-') && word != "-"_L1;
}

// `what` names the option or place in the message.
Status checkValue(const QString& what, const QString& kind, const QString& value)
{
    const bool isId = kind == "ID"_L1 || kind == "KEEP"_L1 || kind == "OTHER"_L1;
    if (isId || kind == "N"_L1 || kind == "YEAR"_L1) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        const qint64 least = isId ? 1 : 0;
        if (!isNumber || number < least)
            return wrong(Ctl::tr("%1 is a whole number from %2, not “%3”.").arg(what).arg(least).arg(shortened(value)));
    } else if (kind == "D"_L1 && !dateFromIso(value)) {
        return wrong(Ctl::tr("%1 is a date such as 2024-06-03, not “%2”.").arg(what, shortened(value)));
    } else if (kind == "T"_L1 && !momentFromIso(value)) {
        return wrong(Ctl::tr("%1 is a time such as 2024-06-03T10:00, not “%2”.").arg(what, shortened(value)));
    } else if (kind.contains(u'|') && !kind.split(u'|').contains(value)) {
        return wrong(Ctl::tr("%1 is one of %2, not “%3”.").arg(what, kind, shortened(value)));
    }
    return Done{};
}

} // namespace

// Walks over the words once. Global options may stand anywhere.
class Arguments::Parser
{
public:
    Parser(const QStringList& words, const QList<Command>& commands)
        : m_words(words)
        , m_commands(commands)
    {
    }

    Result<Arguments> parse()
    {
        while (m_next < m_words.size()) {
            const QString word = m_words.at(m_next++);
            const Status taken = !m_onlyPlaces && word == "--"_L1  ? endOptions()
                                 : !m_onlyPlaces && isOption(word) ? takeOption(word)
                                                                   : takeWord(word);
            if (!taken)
                return taken.error();
        }
        if (const Status whole = checkWhole(); !whole)
            return whole.error();
        assignPasswordFiles();
        return m_arguments;
    }

private:
    Status endOptions()
    {
        m_onlyPlaces = true;
        return Done{};
    }

    Status takeOption(const QString& word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString given = word == "-h"_L1 ? u"--help"_s : word.left(equals);
        const Usage::Option* option = globalOptions().option(given);
        if (!option && m_arguments.m_command)
            option = m_usage.option(given);
        if (!option) {
            return m_arguments.m_command
                       ? wrong(Ctl::tr("“%1” has no option %2. “yorozuctl help %1” shows what it takes.")
                                   .arg(m_usage.command(), shortened(given)))
                       : wrong(Ctl::tr(
                                   "There is no option %1 before the command. “yorozuctl --help” shows what there is.")
                                   .arg(shortened(given)));
        }
        const bool isFirst = given == PasswordFile && !m_arguments.m_command;
        if (isFirst ? m_passwordFileBefore.has_value() : m_arguments.m_options.contains(given))
            return wrong(Ctl::tr("%1 is given twice.").arg(given));
        QString value;
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return wrong(Ctl::tr("%1 takes no value.").arg(given));
        } else if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (m_next < m_words.size()) {
            value = m_words.at(m_next++);
        } else {
            return wrong(Ctl::tr("%1 needs a value: %1 %2.").arg(given, option->value));
        }
        if (const Status fits = checkValue(given, option->value, value); !fits)
            return fits;
        if (isFirst)
            m_passwordFileBefore = value;
        else
            m_arguments.m_options.insert(given, value);
        return Done{};
    }

    // Whose password the file holds: that of --as, or that of the command.
    void assignPasswordFiles()
    {
        const bool signsIn = m_arguments.has(u"--as"_s);
        const bool commandTakesOne = m_usage.option(PasswordFile) != nullptr;
        if (m_passwordFileBefore && commandTakesOne && !signsIn && !m_arguments.has(PasswordFile))
            m_arguments.m_options.insert(PasswordFile, *m_passwordFileBefore);
        else if (m_passwordFileBefore)
            m_arguments.m_signInPasswordFile = *m_passwordFileBefore;
        else if (!commandTakesOne)
            m_arguments.m_signInPasswordFile = m_arguments.m_options.take(PasswordFile);
    }

    Status takeWord(const QString& word)
    {
        if (m_arguments.m_command)
            return takePlace(word);
        m_commandWords.append(word);
        const QString name = m_commandWords.join(u' ');
        bool begins = false;
        for (const Command& command : m_commands) {
            const Usage usage = Usage::of(QString::fromUtf8(command.usage));
            if (usage.words == m_commandWords) {
                m_arguments.m_command = command;
                m_usage = usage;
                return Done{};
            }
            begins = begins || usage.command().startsWith(name + u' ');
        }
        if (begins)
            return Done{};
        return wrong(
            Ctl::tr("“%1” is not a command of this version. “yorozuctl --help” lists them.").arg(shortened(name)));
    }

    Status takePlace(const QString& word)
    {
        const qsizetype index = m_arguments.m_places.size();
        const bool more =
            !m_usage.places.isEmpty() && (index < m_usage.places.size() || m_usage.places.constLast().repeats);
        if (!more)
            return wrong(Ctl::tr("“%1” is one word too many for “%2”. Put a text with spaces into quotation marks.")
                             .arg(shortened(word), m_usage.command()));
        const Usage::Place& place = m_usage.places.at(std::min(index, m_usage.places.size() - 1));
        if (const Status fits = checkValue(place.value, place.value, word); !fits)
            return fits;
        m_arguments.m_places.append(word);
        return Done{};
    }

    Status checkWhole()
    {
        if (m_arguments.wantsHelp() || m_arguments.wantsVersion())
            return Done{};
        if (m_commandWords.isEmpty())
            return wrong(Ctl::tr("A command is missing. “yorozuctl --help” lists them."));
        if (!m_arguments.m_command) {
            return wrong(
                Ctl::tr("“%1” is not a whole command. “yorozuctl --help” lists them.").arg(m_commandWords.join(u' ')));
        }
        for (qsizetype i = m_arguments.m_places.size(); i < m_usage.places.size(); ++i) {
            if (m_usage.places.at(i).required)
                return wrong(Ctl::tr("“%1” needs %2.").arg(m_usage.command(), m_usage.places.at(i).value));
        }
        for (const Usage::Option& option : std::as_const(m_usage.options)) {
            if (option.required && !m_arguments.has(option.name))
                return wrong(Ctl::tr("“%1” needs %2 %3.").arg(m_usage.command(), option.name, option.value));
        }
        const QDate from = m_arguments.date(u"--from"_s);
        const QDate to = m_arguments.date(u"--to"_s);
        if (from.isValid() && to.isValid() && from > to) {
            return wrong(Ctl::tr("%1 is later than %2: no day lies between them. Give the earlier day first.")
                             .arg(u"--from "_s + from.toString(Qt::ISODate), u"--to "_s + to.toString(Qt::ISODate)));
        }
        return Done{};
    }

    const QStringList& m_words;
    const QList<Command>& m_commands;
    qsizetype m_next = 0;
    bool m_onlyPlaces = false;
    QStringList m_commandWords;
    Usage m_usage;
    std::optional<QString> m_passwordFileBefore; // before the command
    Arguments m_arguments;
};

Result<Arguments> Arguments::parse(const QStringList& words, const QList<Command>& commands)
{
    return Parser(words, commands).parse();
}

QString Arguments::languageOf(const QStringList& words)
{
    const qsizetype place = words.indexOf(u"--lang"_s);
    const bool english = (place >= 0 && words.value(place + 1) == "en"_L1) || words.contains(u"--lang=en"_s);
    return english ? u"en"_s : u"ja"_s;
}

QString Arguments::commandName() const
{
    return m_command ? Usage::of(QString::fromUtf8(m_command->usage)).command() : QString();
}

QDate Arguments::date(const QString& option) const
{
    return dateFromIso(text(option)).value_or(QDate());
}

UtcSeconds Arguments::moment(const QString& option) const
{
    return momentFromIso(text(option)).value_or(0);
}

qint64 Arguments::number(const QString& option, qint64 fallback) const
{
    return has(option) ? text(option).toLongLong() : fallback;
}

} // namespace yorozu::ctl
