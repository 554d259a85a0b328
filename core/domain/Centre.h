// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre itself consists of: offices, booths, people, and the word lists that records point to.
#pragma once

#include "core/base/Id.h"
#include "core/domain/Words.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace yorozu {

// One word list per kind; all are stored with valid-from and valid-to, retired instead of deleted (G6).
enum class MasterKind { Topic, Course, Channel, Programme, Mode, AgencyKind, JobTitle };

struct MasterEntry
{
    qint64 id = 0;
    QString code;   // stable, ASCII; empty for words that the centre added
    QString name;   // 資金繰り
    QString nameEn; // for the English interface; falls back to `name`
    int position = 0;
    QDate validFrom; // null: always
    QDate validTo;   // last valid day; null: still
    bool operator==(const MasterEntry&) const = default;
    bool validOn(QDate day) const
    {
        return (validFrom.isNull() || validFrom <= day) && (validTo.isNull() || day <= validTo);
    }
};
using MasterId = qint64; // an entry of a list that the context names

struct Office
{
    Id<Office> id;
    QString name;   // 新橋
    QString nameEn; // Shimbashi
    bool headquarters = false;
    bool remote = false; // 在宅: its booths are the seats for online sessions
    int position = 0;
    int opensAt = 9 * 60; // minutes after midnight, Tokyo
    int closesAt = 17 * 60 + 30;
    bool retired = false;
    bool operator==(const Office&) const = default;
};

struct Booth
{
    Id<Booth> id;
    Id<Office> office;
    QString name; // ブース1
    int capacity = 4;
    bool monitor = true;
    bool stepFree = false; // can be reached in a wheelchair
    QString noiseNote;
    int position = 0;
    bool retired = false;
    bool operator==(const Booth&) const = default;
};

// One of the boxes of よろず事務局 確認欄, in the order in which they are stamped. One to four.
struct StampBox
{
    Id<StampBox> id;
    QString name; // 担当
    int position = 0;
    bool operator==(const StampBox&) const = default;
};

struct Staff
{
    Id<Staff> id;
    QString name; // 今村 健吾
    QString kana; // イマムラ ケンゴ
    QString roman;
    MasterId title = 0; // job title, a MasterEntry
    QString titleName;
    PermissionGroup group = PermissionGroup::Coordinator;
    Id<StampBox> stampBox; // the box that this person stamps, if any
    Id<Office> office;
    QHash<MasterId, int> skills; // topic → level 1–3
    bool retired = false;

    // 今村 of 今村 健吾: what a stamp and a roster chip show.
    QString surname() const { return name.section(QLatin1Char(' '), 0, 0).section(QChar(0x3000), 0, 0); }
    bool operator==(const Staff&) const = default;
};

struct Agency
{
    Id<Agency> id;
    QString name;
    QString kana;
    MasterId kind = 0;
    QString kindName;
    bool onFortyList = false;   // 支援機関連携40先リスト: a mark, not a kind
    bool memberInTokyo = false; // one of the 23 shinkin that are counted
    bool member = false;        // of the association: 24 and the associate
    Id<Staff> inCharge;         // 主担当
    Id<Staff> deputy;           // サブ
    QString phone;
    QString email;
    QString address;
    QString website;
    bool wishesVisit = false;   // 訪問相談
    bool wishesCompany = false; // 同行
    QString bookingWay;         // 予約のしかた
    QString wishes;             // what else it would like
    QString note;               // 方針・メモ
    bool retired = false;
    qint64 version = 0;
    bool operator==(const Agency&) const = default;
};

// Who is at the screen or behind the command. Permissions are checked against it below the screens.
struct Caller
{
    Id<Staff> staff; // null: the system itself (init, import, schedule)
    QString name;
    PermissionGroup group = PermissionGroup::ReadOnly;
    Id<StampBox> stampBox;
    QString workstation; // host name, for the audit log
    bool operator==(const Caller&) const = default;
};

} // namespace yorozu
