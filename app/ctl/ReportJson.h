// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as they stand in the answers, and their files.
#pragma once

#include "app/ctl/Arguments.h"
#include "app/ctl/Command.h"
#include "core/domain/CentreFigure.h"
#include "core/domain/Closing.h"
#include "core/domain/Crosstab.h"
#include "core/domain/UseReport.h"
#include "core/exchange/TextEncoding.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yorozu::ctl {

QJsonObject reportJson(const MonthlyReport&);
QJsonObject recordsJson(const FigureRecords&); // {"memos": [..]} …
QJsonObject monthJson(const MonthLine&);
QJsonObject closingJson(const MonthClosing&);
QJsonObject checkJson(const ClosingCheck&);
QJsonObject correctionJson(const Correction&);
QJsonObject crosstabJson(const Crosstab&);
QJsonObject questionJson(const CrosstabQuestion&);
QJsonObject useJson(const UseReport&);

// --encoding; UTF-8 without it.
exchange::Encoding encodingOf(const Arguments&);
// The file of --out, and what the answer says of it.
Result<Reply> writeBytes(const QString& file, const QByteArray& bytes);
Result<Reply> writeEncoded(const QString& file, const exchange::EncodedText& text);

} // namespace yorozu::ctl
