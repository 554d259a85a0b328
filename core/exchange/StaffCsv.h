// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/CentrePlan.h"
#include "core/exchange/CsvSheet.h"

namespace yorozu::exchange {

// A person of the file. Office, title and stamp box are names here.
struct StaffRecord
{
    int row = 0;
    StaffPlan person;
    bool operator==(const StaffRecord&) const = default;
};

using ParsedStaff = ParsedRecords<StaffRecord>;

// Columns: 氏名, フリガナ, 役割, 事務所, 印, 職名, 得意分野 (“資金繰り:3 創業計画:2”; without a level it is 2); the
// keys of cli.md serve as headings too. A table without headings, as it is copied out of a spreadsheet, is read in this
// order.
QList<CsvColumn> staffColumns();
Result<ParsedStaff> readStaff(const QString& text, const CsvOptions& options = {});

// チーフ, サブチーフ, コーディネーター (CO), コンシェルジュ, 事務局 …, a job title that says as much, or the code.
std::optional<PermissionGroup> groupFromText(const QString& text);

} // namespace yorozu::exchange
