// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/domain/Memo.h"
#include "core/domain/MemoContent.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace yorozu::ui {

// What a confirmation stamp shows.
struct StampFace
{
    QString date; // 6.11.21, in the era's year
    QString surname;
    bool operator==(const StampFace&) const = default;

    static StampFace of(const Stamp& stamp);
};

struct StampPlace
{
    QString boxName;
    std::optional<StampFace> stamp;
};

// Everything that stands on one memo sheet, whoever draws it.
struct SheetValues
{
    bool blank = false;         // the empty form with writing lines
    bool withImpression = true; // false: 所感 keeps its head, says so and is empty
    QString number;             // R6-11-0482; empty before the first save
    MemoContent content;
    MemoStatus status = MemoStatus::Submitted; // a draft and a returned memo say on their face that they are none
    QString remark;
    QList<StampPlace> stamps; // one to four boxes

    // `boxes` are those of the settings; stamps of boxes that were renamed or retired since then keep their own.
    static SheetValues of(const Memo& memo, const QList<StampBox>& boxes, bool withImpression = true);
    static SheetValues blankSheet(const QList<StampBox>& boxes);
    static SheetValues blankSheet(); // 担当・調査役・課長

    QStringList stampBoxNames() const;
};

} // namespace yorozu::ui
