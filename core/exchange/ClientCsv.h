// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Client.h"
#include "core/exchange/CsvSheet.h"


namespace yorozu::exchange {

// A client of the file. Words and agencies are names here: their ids are another data base's.
struct ClientRecord
{
    int row = 0;   // of its first person
    Client client; // id, channel and agency null; `number` as it stands in the file
    QString channelName;
    QString agencyName;
    bool operator==(const ClientRecord&) const = default;
};

using ParsedClients = ParsedRecords<ClientRecord>;

// One row a person; a client with several has several rows, which repeat the company. 企業番号 empty: a new client;
// rows without a number that follow each other and agree in every company column are one client with several persons.
// Columns: 企業番号, 企業名, フリガナ, 法人番号, 業種, 主な事業内容, 従業員数, 資本金, 所在地, 電話, 創業, 来訪経路,
// 紹介機関, 支店, 申し送り, 創業年, 年商, 相談者名, 相談者フリガナ, 役職, 性別, 年代, 相談者電話, メール; the keys of
// cli.md serve as headings too.
QList<CsvColumn> clientColumns();
QString writeClients(const QList<ClientRecord>& records);
Result<ParsedClients> readClients(const QString& text, const CsvOptions& options = {});

// "E" → "E 製造業"; the letter alone or the name are read as well. Empty if it is none of the 20 major groups.
QString industryText(const QString& letter);
QString industryLetter(const QString& text);

} // namespace yorozu::exchange
