// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Words.h"
#include "core/exchange/CsvSheet.h"

#include <QDate>
#include <QTime>

namespace yorozu::exchange {

// Somebody who was present, by name.
struct NamedAttendee
{
    Part part = Part::Lead;
    QString name;
    QString agency; // of a trainee or officer
    bool operator==(const NamedAttendee&) const = default;
};

// A published memo of the file. People, offices and words are names here: their ids are another data base's.
struct MemoRecord
{
    int row = 0;
    QString number; // R6-11-0482, empty: a new one
    QDate date;
    QTime start;
    QTime end;
    QList<NamedAttendee> attendees; // the lead first
    QString clientNumber;
    QString company;
    QString companyKana;
    QString business;
    QString consultee;
    QString consulteeKana;
    QString recorder;
    QString consultation;
    QString advice;
    QString impression;
    QString office;
    QString mode;
    QString channel;
    QString programme;
    QString course;
    QStringList furtherCourses;
    QStringList topics;
    MemoStatus status = MemoStatus::Submitted;
    QString remark; // 所見 of the office, of a returned memo the reason
    bool operator==(const MemoRecord&) const = default;
};

using ParsedMemos = ParsedRecords<MemoRecord>;

// Columns: 受付番号, 相談日, 開始, 終了, 相談対応者, 企業番号, 企業名, フリガナ, 主な事業内容, 相談者名,
// 相談者フリガナ, 記載者, 相談内容, アドバイス内容, 所感 (only with `withImpression`), 拠点, 相談方法, 来訪経路, 事業,
// 支援コース, そのほかの支援コース, 相談項目, 状態, 事務局所見; the keys of cli.md serve as headings too (also
// `started` and `ended` with date and time). 相談対応者 is 今村 健吾、水野 和彦（同席）、田中
// 一郎（トレーニー・城北信用金庫）.
QList<CsvColumn> memoColumns(bool withImpression);
QString writeMemos(const QList<MemoRecord>& records, bool withImpression);
Result<ParsedMemos> readMemos(const QString& text, const CsvOptions& options = {});

QString attendeesText(const QList<NamedAttendee>& attendees);
// nullopt: a part in brackets that does not exist.
std::optional<QList<NamedAttendee>> attendeesFromText(const QString& text);

} // namespace yorozu::exchange
