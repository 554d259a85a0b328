// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the program stands translated in resources/i18n.
#include "tests/support/catch.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString translation;
    bool unfinished = false;
};

using Messages = QMap<QString, Message>; // "context|source|comment"

Messages readTs(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    Messages messages;
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == "name"_L1)
            context = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (name == "message"_L1)
            source.clear(), comment.clear();
        else if (name == "source"_L1)
            source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (name == "comment"_L1)
            comment = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (name == "translation"_L1) {
            Message message;
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.insert(context + u'|' + source + u'|' + comment, message);
        }
    }
    CAPTURE(xml.errorString(), xml.lineNumber());
    REQUIRE(!xml.hasError());
    return messages;
}

QString top()
{
    return QStringLiteral(YOROZU_SOURCE_DIR);
}

int placesIn(const QString& text)
{
    QSet<QString> places;
    for (const QString& place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"%n"_s}) {
        if (text.contains(place))
            places.insert(place);
    }
    return static_cast<int>(places.size());
}

} // namespace

TEST_CASE("no translation is unfinished, empty or without its places")
{
    const Messages messages = readTs(top() + u"/resources/i18n/yorozudesk_ja.ts"_s);
    CHECK(messages.size() > 300);
    QStringList wrong;
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        const QString source = it.key().section(u'|', 1, -2);
        if (it->unfinished || it->translation.isEmpty() || placesIn(source) != placesIn(it->translation))
            wrong.append(it.key());
    }
    CHECK(wrong == QStringList());
}

TEST_CASE("no text of the sources is missing from the translation")
{
    QString lupdate = QStringLiteral(YOROZU_LUPDATE);
    if (!lupdate.contains(u'/'))
        lupdate = QStandardPaths::findExecutable(lupdate, {u"/usr/lib/qt6/bin"_s});
    REQUIRE(!lupdate.isEmpty());
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess process;
    process.setWorkingDirectory(top());
    process.start(lupdate, {u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-source-language"_s, u"en"_s,
                            u"-target-language"_s, u"ja"_s, u"core"_s, u"ui"_s, u"app"_s, u"-ts"_s, fresh});
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitCode() == 0);
    const Messages sources = readTs(fresh);
    const Messages committed = readTs(top() + u"/resources/i18n/yorozudesk_ja.ts"_s);
    QStringList missing;
    for (const QString& key : sources.keys()) {
        if (!committed.contains(key))
            missing.append(key);
    }
    CHECK(missing == QStringList());
}

TEST_CASE("the translations travel with the program")
{
    QTranslator japanese;
    REQUIRE(japanese.load(u":/i18n/yorozudesk_ja.qm"_s));
    CHECK(japanese.translate("yorozu::ui::TodayPage", "Today") == u"今日"_s);
    QTranslator english;
    REQUIRE(english.load(u":/i18n/yorozudesk_en.qm"_s));
    CHECK(english.translate("yorozu::ui::SessionsColumn", "%n session(s)", nullptr, 1) == u"%n session"_s);
    CHECK(english.translate("yorozu::ui::SessionsColumn", "%n session(s)", nullptr, 2) == u"%n sessions"_s);
}
