// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Agency.h"
#include "core/exchange/CsvSheet.h"


namespace yorozu::exchange {

// An agency of the file. Its kind and people of ours are names here.
struct AgencyRow
{
    int row = 0;         // of its first contact
    AgencyRecord record; // ids null
    QString kindName;
    QString inCharge;
    QString deputy;
    bool operator==(const AgencyRow&) const = default;
};

using ParsedAgencies = ParsedRecords<AgencyRow>;

// One row a contact; an agency with several has several rows one after the other, which repeat the agency. Columns:
// 機関名, フリガナ, 種別, 40先リスト, 会員, 都内, 主担当, サブ, 電話, メール, 住所, ホームページ, 予約のしかた,
// 訪問希望, 同行希望, 要望, 方針・メモ, 担当者名, 担当者フリガナ, 支店, 部署, 役職, 担当者電話, 担当者メール; the keys
// serve as headings too.
QList<CsvColumn> agencyColumns();
QString writeAgencies(const QList<AgencyRow>& records);
Result<ParsedAgencies> readAgencies(const QString& text, const CsvOptions& options = {});

} // namespace yorozu::exchange
