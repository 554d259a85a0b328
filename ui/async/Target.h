// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QDate>
#include <QMetaType>
#include <QString>

namespace yorozu {
struct Activity;
struct Agency;
struct Booking;
struct CaseStudy;
struct Client;
struct ClientCase;
struct Memo;
} // namespace yorozu

namespace yorozu::ui {

// Where a line of a page, of the palette or of the bell leads. Pages do not know one another: they hand a target to
// DeskContext::go, and the shell opens it.
struct Target
{
    enum class Kind {
        Today,
        Memos,
        Memo,
        Booking,
        BlankMemo,
        ClientMemo,
        Clients,
        Client,
        CaseBook,
        Agencies,
        Activity,
        NewBooking,
        Admin
    };
    Kind kind = Kind::Today;
    qint64 id = 0;  // of the record, where the kind is one
    QString detail; // what to do there: the field of a memo, the tab of a client or an agency, the day of a new
                    // booking, the section of the admin page
                    // ("database/move": a place in it)

    static Target memo(Id<yorozu::Memo> id, const QString& field = {}) { return {Kind::Memo, id.number(), field}; }
    static Target booking(Id<yorozu::Booking> id) { return {Kind::Booking, id.number(), {}}; }
    // A new memo of a client, in one of its cases if one is named.
    static Target memoOf(Id<yorozu::Client> id, Id<yorozu::ClientCase> clientCase = {})
    {
        return {Kind::ClientMemo, id.number(), clientCase ? QString::number(clientCase.number()) : QString()};
    }
    static Target client(Id<yorozu::Client> id, const QString& tab = {}) { return {Kind::Client, id.number(), tab}; }
    // Null: all activities together.
    static Target agency(Id<yorozu::Agency> id, const QString& tab = {}) { return {Kind::Agencies, id.number(), tab}; }
    static Target activity(Id<yorozu::Activity> id) { return {Kind::Activity, id.number(), {}}; }
    static Target newBooking(QDate day) { return {Kind::NewBooking, 0, day.toString(Qt::ISODate)}; }
    static Target caseBook(Id<yorozu::CaseStudy> id = {}) { return {Kind::CaseBook, id.number(), {}}; }
    static Target admin(const QString& section) { return {Kind::Admin, 0, section}; }
    bool operator==(const Target&) const = default;
};

} // namespace yorozu::ui

Q_DECLARE_METATYPE(yorozu::ui::Target)
