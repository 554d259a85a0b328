// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/Usage.h"
#include "core/base/Clock.h"

#include <optional>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace yorozu::ctl {

// A command line that was understood: every value has the form that its usage line asks for.
class Arguments
{
public:
    // `words` without the program's name. Every error here means exit code 2.
    static Result<Arguments> parse(const QStringList& words, const QList<Command>& commands);
    // --lang alone, as far as it can be read: messages about a wrong command line are in the user's language too.
    static QString languageOf(const QStringList& words);

    bool wantsHelp() const { return m_options.contains(QStringLiteral("--help")); }
    bool wantsVersion() const { return m_options.contains(QStringLiteral("--version")); }
    // Null with --help and --version alone.
    const std::optional<Command>& command() const { return m_command; }
    QString commandName() const;

    bool has(const QString& option) const { return m_options.contains(option); }
    QString text(const QString& option) const { return m_options.value(option); }
    QDate date(const QString& option) const;        // null if absent
    UtcSeconds moment(const QString& option) const; // 0 if absent
    qint64 number(const QString& option, qint64 fallback = 0) const;
    // The file with the password of --as: it stands before the command, or behind one that takes no such file of its
    // own. text("--password-file") is the command's.
    QString signInPasswordFile() const { return m_signInPasswordFile; }

    qsizetype placeCount() const { return m_places.size(); }
    QString place(qsizetype index = 0) const { return m_places.value(index); }
    qint64 placeNumber(qsizetype index = 0) const { return place(index).toLongLong(); }
    QStringList places() const { return m_places; }

private:
    class Parser;

    std::optional<Command> m_command;
    QHash<QString, QString> m_options;
    QString m_signInPasswordFile;
    QStringList m_places;
};

} // namespace yorozu::ctl
