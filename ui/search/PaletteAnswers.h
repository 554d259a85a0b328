// SPDX-License-Identifier: GPL-3.0-or-later
// The lines that show what was found.
#pragma once

#include "ui/search/PaletteRow.h"

#include <QDate>
#include <QList>

namespace yorozu::ui {

// What the key Tab goes through.
enum class PaletteScope { All, Clients, Bookings, Memos, Agencies, Commands };
QString scopeName(PaletteScope scope);

PaletteRow headRow(const QString& text, const QString& count = {});
PaletteRow remarkRow(const QString& text, const QString& rest = {});

PaletteRow clientRow(const service::ClientHit& hit, QDate today);
PaletteRow bookingRow(const service::BookingHit& hit);
PaletteRow memoRow(const service::MemoHit& hit, QDate today);
PaletteRow agencyRow(const service::AgencyHit& hit);

// The groups with their heads: a few of each in the scope All, whatever was found in the scope of one. A group of
// which more was found than is shown says how much.
QList<PaletteRow> answerRows(const service::SearchAnswer& answer, PaletteScope scope, QDate today);
// What was opened lately, in its order, under one head.
QList<PaletteRow> recalledRows(const service::SearchAnswer& answer, QDate today);
// 120 or "over 1,000".
QString countText(qint64 total, bool more);

} // namespace yorozu::ui
