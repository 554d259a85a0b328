// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/SignIn.h"

#include "app/ctl/JsonInput.h"
#include "app/ctl/Text.h"
#include "core/rules/SignInRules.h"
#include "core/service/Password.h"

#include <cstdio>
#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

// What is typed is not shown as long as it lives. Not valid: standard input is no terminal.
class HiddenTyping
{
public:
#ifdef Q_OS_WIN
    HiddenTyping()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
        , m_valid(GetConsoleMode(m_input, &m_before) != 0)
    {
        if (m_valid)
            SetConsoleMode(m_input, (m_before | ENABLE_LINE_INPUT) & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~HiddenTyping()
    {
        if (m_valid)
            SetConsoleMode(m_input, m_before);
    }
#else
    HiddenTyping()
        : m_valid(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_valid)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_valid)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
#endif
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;
    bool isValid() const
    {
        return m_valid;
    }

private:
#ifdef Q_OS_WIN
    HANDLE m_input = nullptr;
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
    bool m_valid = false;
};

QString firstLine(const QByteArray& bytes)
{
    QByteArray line = bytes.left(bytes.indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

Result<QString> askForPassword(const QString& question)
{
    const HiddenTyping hidden;
    if (!hidden.isValid()) {
        return Error{ErrorKind::Forbidden,
                     Ctl::tr("A password is needed and nobody sits at a terminal. Give it in the first line of a file "
                             "with --password-file."),
                     {},
                     {}};
    }
    std::fprintf(stderr, "%s ", qUtf8Printable(question));
    std::fflush(stderr);
    QFile input;
    const QByteArray line = input.open(stdin, QIODevice::ReadOnly) ? input.readLine() : QByteArray();
    std::fprintf(stderr, "\n");
    return firstLine(line.endsWith('\n') ? line : line + '\n');
}

Result<service::NewPassword> newPasswordHash(const QString& file, const QString& name, const QString& login)
{
    Result<QString> password =
        file.isEmpty() ? askForPassword(Ctl::tr("New password of %1:").arg(name)) : passwordFrom(file);
    if (!password)
        return password.error();
    if (const auto fault = rules::passwordFault(*password, name, login))
        return Error{ErrorKind::Invalid, *fault, u"password"_s, {}};
    if (file.isEmpty()) {
        const Result<QString> again = askForPassword(Ctl::tr("Once more:"));
        if (!again)
            return again.error();
        if (*again != *password)
            return Error{ErrorKind::Invalid, Ctl::tr("The two passwords differ. Nothing was changed."), {}, {}};
    }
    return service::hashNewPassword(*password);
}

} // namespace yorozu::ctl
