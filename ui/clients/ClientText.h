// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientLists.h"
#include "core/domain/LedgerField.h"
#include "core/domain/Referral.h"
#include "core/service/CentreService.h"

#include <QCoreApplication>

namespace yorozu::ui {

// What stands on the page of a client, in words.
class ClientText
{
    Q_DECLARE_TR_FUNCTIONS(ClientText)

public:
    // The field's value as it is read, with its unit: 9名, 300万円, 製造業.
    static QString value(const Client& client, LedgerField field, const service::CentreData& centre);
    static QString industry(const QString& letter);
    static QString caseStatus(const QString& code);

    // A line of 経過: what it is, who and where, and the mark at its end.
    static QString kind(const TimelineEntry& line);
    static QString head(const TimelineEntry& line);
    static QString mark(const TimelineEntry& line);
    static QString figure(const std::optional<qint64>& hundredths);
};

} // namespace yorozu::ui
