// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace yorozu::test {

// What one run of yorozuctl answered. Every run is held to the contract: one JSON document or nothing on standard
// output, whole lines that begin with "yorozuctl: " on standard error, none of them after success.
struct Run
{
    int exit = -1;
    QByteArray out;
    QString err;
    QJsonValue json;

    QJsonObject object() const { return json.toObject(); }
    QJsonArray array() const { return json.toArray(); }
    // The only id of {"ids": [..]}.
    qint64 id() const { return object().value(QStringLiteral("ids")).toArray().at(0).toInteger(); }
    qint64 id(int index) const { return object().value(QStringLiteral("ids")).toArray().at(index).toInteger(); }
};

// A folder of its own with a data base, and yorozuctl on it. Settings of the user are out of reach.
class Ctl
{
public:
    Ctl();
    // With offices, word lists and three people: 1 今村 健吾 (coordinator), 2 佐藤 花 (office, stamps 担当), 3 鈴木
    // 一郎 (section chief, stamps 課長).
    static Ctl withCentre();

    // With --db and --lang en before the words.
    Run run(const QStringList& words, const QByteArray& input = {}) const;
    // The words as they are.
    Run runBare(const QStringList& words, const QByteArray& input = {}) const;
    Run runText(const QStringList& words) const; // the answer is no JSON
    Run add(const QString& what, const QJsonValue& json) const;

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString database() const { return path(QStringLiteral("centre.yorozu")); }
    QString write(const QString& name, const QByteArray& bytes) const;

private:
    enum class Answer { Json, Text };
    Run start(const QStringList& words, const QByteArray& input, Answer answer) const;

    std::shared_ptr<QTemporaryDir> m_folder;
};

QJsonObject memoRecord(); // with client, people and texts; of 3 June 2024
QByteArray toBytes(const QJsonValue& json);
QByteArray readAll(const QString& file);

} // namespace yorozu::test
