// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RecordLine.h"
#include "core/service/CentreService.h"

#include <QCoreApplication>

namespace yorozu::ui {

// The words of a record behind a number, in the language of the interface.
class RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)

public:
    static QString count(Counted counts, qsizetype number); // 480件, 3社
    static QString name(const RecordLine& line);
    // Course, topic, kind or industry.
    static QString what(const service::CentreData& centre, const RecordLine& line);
    static QString state(const RecordLine& line);
    // Some have a day alone, clients not even that.
    static QString time(const RecordLine& line);
};

} // namespace yorozu::ui
