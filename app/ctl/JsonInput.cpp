// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/JsonInput.h"

#include "app/ctl/JsonKeys.h"
#include "app/ctl/Text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Error invalid(const QString& message, const QString& field = {})
{
    return Error{ErrorKind::Invalid, message, field, {}};
}

qsizetype lineOf(const QByteArray& bytes, qsizetype offset)
{
    return bytes.left(offset).count('\n') + 1;
}

// Where decoding stops. A prefix that only ends within a character still counts as good, so that good prefixes are
// those up to one place, which halving finds.
qsizetype firstInvalid(const QByteArray& bytes)
{
    qsizetype good = 0;
    qsizetype bad = bytes.size() + 1;
    while (bad - good > 1) {
        const qsizetype middle = good + (bad - good) / 2;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(QByteArrayView(bytes).first(middle));
        (decoder.hasError() ? bad : good) = middle;
    }
    return good;
}

} // namespace

std::optional<QDate> dateFromIso(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{4})-(\\d\\d)-(\\d\\d)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    // Dollar also matches before a line break at the end.
    if (!match.hasMatch() || text.size() != 10 || !date.isValid())
        return std::nullopt;
    return date;
}

std::optional<UtcSeconds> momentFromIso(const QString& text)
{
    static const QRegularExpression form(u"^T(\\d\\d):(\\d\\d)(:00)?$"_s);
    const std::optional<QDate> date = dateFromIso(text.left(10));
    const QString rest = text.mid(10);
    const QRegularExpressionMatch match = form.match(rest);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!date || !match.hasMatch() || rest.endsWith(u'\n') || !time.isValid())
        return std::nullopt;
    return fromTokyo(*date, time);
}

QString shortened(const QString& text)
{
    constexpr qsizetype Longest = 60;
    QString line = text.left(Longest * 4).simplified();
    for (QChar& character : line) {
        if (!character.isPrint() && !character.isSurrogate())
            character = QChar::ReplacementCharacter;
    }
    return line.size() > Longest || text.size() > Longest * 4 ? line.left(Longest) + u'…' : line;
}

Result<QByteArray> readInput(const QString& name)
{
    QFile file;
    bool open = false;
    if (name == "-"_L1) {
        open = file.open(stdin, QIODevice::ReadOnly);
    } else {
        if (QFileInfo(name).isDir())
            return invalid(Ctl::tr("%1 is a folder, not a file.").arg(name));
        file.setFileName(name);
        if (!file.exists())
            return Error{ErrorKind::NotFound, Ctl::tr("There is no file %1.").arg(name), {}, {}};
        open = file.open(QIODevice::ReadOnly);
    }
    if (!open)
        return invalid(Ctl::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return invalid(Ctl::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    return bytes;
}

Result<QString> passwordFrom(const QString& name)
{
    const Result<QByteArray> file = readInput(name);
    if (!file)
        return file.error();
    const qsizetype end = file->indexOf('\n');
    QByteArray line = end < 0 ? *file : file->left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

bool JsonRecord::has(const QString& key)
{
    return !value(key).isUndefined();
}

// null counts as absent.
QJsonValue JsonRecord::value(const QString& key)
{
    m_known.insert(key);
    const QJsonValue found = m_object.value(key);
    return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
}

void JsonRecord::refuse(const QString& key, const QString& message, ErrorKind kind)
{
    if (!m_fault)
        m_fault = Error{kind, m_place + Ctl::tr("“%1” %2").arg(key, message), key, {}};
}

void JsonRecord::adopt(const std::optional<Error>& fault)
{
    if (!m_fault)
        m_fault = fault;
}

const std::optional<Error>& JsonRecord::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString& key : keys) {
        if (!m_known.contains(key) && !m_fault) {
            QStringList known(m_known.cbegin(), m_known.cend());
            known.sort();
            m_fault = invalid(m_place + Ctl::tr("“%1” is not a key that is known here. Known are: %2.")
                                            .arg(shortened(key), known.join(u", "_s)),
                              key);
        }
    }
    return m_fault;
}

QString JsonRecord::checkedText(const QString& key, const QJsonValue& found)
{
    if (!found.isString()) {
        refuse(key, Ctl::tr("is not a text in quotation marks."));
        return {};
    }
    QString text = found.toString();
    if (!text.isValidUtf16() || text.contains(QChar(0)))
        refuse(key, Ctl::tr("holds a character that is none (a NUL or half a character)."));
    return text;
}

QString JsonRecord::text(const QString& key, const QString& fallback)
{
    const QJsonValue found = value(key);
    return found.isUndefined() ? fallback : checkedText(key, found);
}

bool JsonRecord::require(const QString& key)
{
    if (has(key))
        return true;
    refuse(key, Ctl::tr("is missing."));
    return false;
}

QString JsonRecord::requiredText(const QString& key)
{
    return require(key) ? text(key) : QString();
}

qint64 JsonRecord::number(const QString& key, qint64 least, qint64 most, qint64 fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return fallback;
    // toInteger() answers its default for fractions and for what is beyond 64 bits.
    const qint64 number = found.toInteger(least - 1);
    if (!found.isDouble() || number < least || number > most) {
        refuse(key, Ctl::tr("is not a whole number from %1 to %2.").arg(least).arg(most));
        return fallback;
    }
    return number;
}

bool JsonRecord::flag(const QString& key, bool fallback)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        refuse(key, Ctl::tr("is neither true nor false."));
    return found.toBool(fallback);
}

std::optional<UtcSeconds> JsonRecord::moment(const QString& key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    const std::optional<UtcSeconds> moment = momentFromIso(found.toString());
    if (!moment)
        refuse(key, Ctl::tr("is not a time such as 2024-06-03T10:00."));
    return moment;
}

QDate JsonRecord::date(const QString& key, QDate fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return fallback;
    const std::optional<QDate> day = dateFromIso(found.toString());
    if (!day)
        refuse(key, Ctl::tr("is not a date such as 2024-06-03."));
    return day.value_or(fallback);
}

std::optional<qint64> JsonRecord::hundredths(const QString& key)
{
    // Beyond it doubles have no two places any more.
    constexpr double most = 1e13;
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    const double number = found.toDouble();
    const double scaled = std::round(number * 100);
    if (!found.isDouble() || std::abs(number) > most || std::abs(scaled - number * 100) > 1e-4) {
        refuse(key, Ctl::tr("is not a number with at most two places behind the point."));
        return std::nullopt;
    }
    return static_cast<qint64>(scaled);
}

QStringList JsonRecord::texts(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        refuse(key, Ctl::tr("is not a list of texts such as [\"…\", \"…\"]."));
    QStringList list;
    const QJsonArray array = found.toArray();
    for (const QJsonValue& entry : array)
        list.append(checkedText(key, entry));
    return list;
}

QList<qint64> JsonRecord::ids(const QString& key)
{
    const QJsonValue found = value(key);
    QList<qint64> list;
    const QJsonArray array = found.toArray();
    for (const QJsonValue& entry : array)
        list.append(entry.isDouble() ? entry.toInteger(0) : 0);
    const bool whole = std::all_of(list.cbegin(), list.cend(), [](qint64 id) { return id > 0 && id <= LargestId; });
    if (!found.isUndefined() && (!found.isArray() || !whole)) {
        refuse(key, Ctl::tr("is not a list of numbers such as [3, 5]."));
        return {};
    }
    return list;
}

QJsonObject JsonRecord::object(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        refuse(key, Ctl::tr("is not an object in braces."));
    return found.toObject();
}

QList<JsonRecord> JsonRecord::records(const QString& key)
{
    const QJsonValue found = value(key);
    const QJsonArray array = found.toArray();
    const bool objects =
        std::all_of(array.begin(), array.end(), [](const QJsonValue& entry) { return entry.isObject(); });
    if (!found.isUndefined() && (!found.isArray() || !objects)) {
        refuse(key, Ctl::tr("is not a list of objects such as [{…}, {…}]."));
        return {};
    }
    QList<JsonRecord> list;
    for (const QJsonValue& entry : array)
        list.append(JsonRecord(entry.toObject(), m_place + Ctl::tr("“%1” %2: ").arg(key).arg(list.size() + 1)));
    return list;
}

namespace {

// In the user's language, as what Qt says of it is not.
QString reasonOf(QJsonParseError::ParseError problem)
{
    switch (problem) {
    case QJsonParseError::DeepNesting:
        return Ctl::tr("brackets stand too deep in one another");
    case QJsonParseError::DocumentTooLarge:
        return Ctl::tr("it is too large");
    case QJsonParseError::IllegalNumber:
        return Ctl::tr("a number is written wrongly");
    case QJsonParseError::UnterminatedString:
    case QJsonParseError::IllegalEscapeSequence:
        return Ctl::tr("a text in quotation marks is written wrongly");
    case QJsonParseError::GarbageAtEnd:
        return Ctl::tr("something follows its end");
    default:
        return Ctl::tr("a bracket, comma, colon or value is missing or wrong");
    }
}

} // namespace

Result<QList<JsonRecord>> readRecords(const QString& file, const QString& command)
{
    Result<QByteArray> bytes = readInput(file);
    if (!bytes)
        return bytes.error();
    const QString start = command + u": "_s;
    const QString name = file == "-"_L1 ? Ctl::tr("The input") : file;
    if (!QByteArrayView(*bytes).isValidUtf8()) {
        const qsizetype place = firstInvalid(*bytes);
        return invalid(start + Ctl::tr("%1 is not UTF-8: line %2, byte %3.")
                                   .arg(name, QString::number(lineOf(*bytes, place)), QString::number(place + 1)));
    }
    // Some editors write a byte order mark, which is no part of JSON.
    const QByteArray json = bytes->startsWith("\xEF\xBB\xBF") ? bytes->mid(3) : *bytes;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return invalid(start + Ctl::tr("%1 is not JSON: line %2: %3.")
                                   .arg(name, QString::number(lineOf(json, problem.offset)), reasonOf(problem.error)));
    }
    if (const auto twice = repeatedKey(json)) {
        return invalid(start + Ctl::tr("%1, line %2: “%3” stands twice in one object. Keep the one that is meant.")
                                   .arg(name, QString::number(lineOf(json, twice->offset)), shortened(twice->key)));
    }
    QList<JsonRecord> records;
    if (document.isObject()) {
        records.append(JsonRecord(document.object(), start));
        return records;
    }
    const QJsonArray array = document.array();
    for (const QJsonValue& entry : array) {
        const QString place = start + Ctl::tr("record %1: ").arg(records.size() + 1);
        if (!entry.isObject())
            return invalid(place + Ctl::tr("this is not an object in braces."));
        records.append(JsonRecord(entry.toObject(), place));
    }
    return records;
}

} // namespace yorozu::ctl
