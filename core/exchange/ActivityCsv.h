// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Activity.h"
#include "core/exchange/CsvSheet.h"

namespace yorozu::exchange {

// An activity of the file. Agencies, people, words and themes are names here.
struct ActivityRow
{
    int row = 0;
    Activity activity; // ids null
    QStringList agencies;
    QStringList staff;
    QString programme;
    QString office;
    QString zemi;
    QString nextWho;
    bool operator==(const ActivityRow&) const = default;
};

using ParsedActivities = ParsedRecords<ActivityRow>;

// Columns: 種別, 日付, 終了日, 開始, 終了, 支援機関 (several with 、), こちらの出席 (likewise), 場所, テーマ,
// ゼミテーマ, 参加人数, 企業数, 相談件数, 結果, 次にすること, 次の担当, 期限, 事業, 事務所, 状態, 備考, 中止の理由; the
// keys serve as headings too. Without a 状態 it is 報告済.
QList<CsvColumn> activityColumns();
QString writeActivities(const QList<ActivityRow>& records);
Result<ParsedActivities> readActivities(const QString& text, const CsvOptions& options = {});

} // namespace yorozu::exchange
