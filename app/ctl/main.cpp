// SPDX-License-Identifier: GPL-3.0-or-later
// yorozuctl: the program without a screen (README.md, "The command line").
#include "app/ctl/Arguments.h"
#include "app/ctl/Help.h"
#include "app/ctl/Output.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ctl;

namespace {

// Warnings of libraries (a missing runtime folder, a locale) are no messages of ours: standard error is one clear line.
void quietUnlessAsked(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("YOROZU_LOG"))
        Output::message(message);
}

// “memo pdf”, and a report whose file is to be one.
bool mayPaint(const char* word)
{
    return QByteArrayView(word) == QByteArrayView("pdf") || QByteArray(word).toLower().endsWith(".pdf");
}

// Fonts need Gui, everything else starts faster without.
std::unique_ptr<QCoreApplication> application(int& argc, char* argv[])
{
    if (!std::any_of(argv, argv + argc, mayPaint))
        return std::make_unique<QCoreApplication>(argc, argv);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

// The words after the program's name, before Qt takes its own out of them; null if one is not valid UTF-8.
std::optional<QStringList> commandLine(int argc, char* argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView bytes(argv[i]);
#ifndef Q_OS_WIN
        if (!bytes.isValidUtf8())
            return std::nullopt;
#endif
        words.append(QString::fromLocal8Bit(bytes));
    }
    return words;
}

void translate(QTranslator& translator, const QString& language)
{
    // The names of months and weekdays.
    QLocale::setDefault(language == "ja"_L1 ? QLocale(QLocale::Japanese, QLocale::Japan)
                                            : QLocale(QLocale::English, QLocale::UnitedStates));
    if (language == "ja"_L1 && translator.load(u":/i18n/yorozudesk_ja.qm"_s))
        QCoreApplication::installTranslator(&translator);
}

ExitCode fail(const Error& error, ExitCode exit)
{
    // The words of storage promise the draft of the screen, which is not here.
    Output::message(error.kind == ErrorKind::DiskFull
                        ? Ctl::tr("The disk is full. Nothing was changed; make room and try again.")
                        : error.message);
    if (qEnvironmentVariableIsSet("YOROZU_LOG") && !error.detail.isEmpty())
        Output::message(error.detail);
    return exit;
}

ExitCode runCommand(const Arguments& arguments)
{
    const SystemClock clock;
    Session session(arguments, clock);
    const Result<Reply> reply = arguments.command()->run(session);
    if (!reply)
        return fail(reply.error(), session.failedToOpen() ? ExitCode::NoDatabase : exitCodeOf(reply.error().kind));
    if (const Status recorded = session.recordViews(); !recorded)
        return fail(recorded.error(),
                    session.failedToOpen() ? ExitCode::NoDatabase : exitCodeOf(recorded.error().kind));
    if (!reply->message.isEmpty())
        Output::message(reply->message);
    if (reply->json.isUndefined())
        return reply->exit;
    if (const Status written = Output::json(reply->json); !written)
        return fail(written.error(), ExitCode::Refused);
    return reply->exit;
}

ExitCode run(const std::optional<QStringList>& words)
{
    if (!words) {
        return fail({ErrorKind::Invalid,
                     Ctl::tr("The command line is not valid UTF-8. Check the settings of the terminal."),
                     {},
                     {}},
                    ExitCode::WrongUsage);
    }
    const Result<Arguments> arguments = Arguments::parse(*words, allCommands());
    if (!arguments)
        return fail(arguments.error(), ExitCode::WrongUsage);
    if (arguments->wantsVersion())
        return Output::text(u"yorozuctl " YOROZU_VERSION "\n"_s) ? ExitCode::Done : ExitCode::Refused;
    if (arguments->wantsHelp()) {
        const QString text = arguments->command() ? helpOn(*arguments->command()) : helpOnAll();
        return Output::text(text) ? ExitCode::Done : ExitCode::Refused;
    }
    return runCommand(*arguments);
}

} // namespace

int main(int argc, char* argv[])
{
    qInstallMessageHandler(quietUnlessAsked);
    const std::optional<QStringList> words = commandLine(argc, argv);
    const std::unique_ptr<QCoreApplication> app = application(argc, argv);
    QTranslator translator;
    translate(translator, Arguments::languageOf(words.value_or(QStringList())));
    return static_cast<int>(run(words));
}
