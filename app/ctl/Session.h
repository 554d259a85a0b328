// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Arguments.h"
#include "core/service/CentreService.h"
#include "core/service/Services.h"

#include <memory>
#include <optional>

namespace yorozu::ctl {

// The open data base and who acts on it. Valid as long as the session.
struct Desk
{
    service::Services* services = nullptr;
    Caller caller;
};

// One run of the program: the command line, the clock, and the data base once a command asks for it.
class Session
{
public:
    Session(Arguments arguments, const Clock& clock)
        : m_arguments(std::move(arguments))
        , m_clock(clock)
    {
    }

    const Arguments& arguments() const { return m_arguments; }
    const Clock& clock() const { return m_clock; }

    // --db, else the data base that the desktop program opened last; empty if there is neither. A server is refused.
    Result<QString> databasePath() const;
    bool hasDatabase() const;
    // Instead of it.
    void actOn(const QString& database) { m_database = database; }

    // Opens on the first call, and signs in where the data base asks for it. The reference is valid as long as the
    // session.
    Result<service::Services*> open(service::OpenRequest::Mode mode = service::OpenRequest::Mode::ReadWrite);
    Result<service::Services*> openToRead() { return open(service::OpenRequest::Mode::ReadOnly); }
    // With --as, or without it the system.
    Result<Desk> deskToWrite() { return desk(service::OpenRequest::Mode::ReadWrite); }
    Result<Desk> deskToRead() { return desk(service::OpenRequest::Mode::ReadOnly); }
    // Who acts, where the data base itself is replaced or moved: it is closed again.
    Result<Caller> callerBefore();
    // Before the file itself is replaced.
    void close();
    // Whoever acts has signed in, where the data base asks for it; it is closed again. What cannot be opened at all
    // asks for nothing: a copy is to take its place, or it is not there yet.
    Status signInBefore();
    // The password of --as: asked for once.
    Result<QString> signInPassword();
    // A new data base with its first data.
    Result<service::Services*> create();
    // Whatever record a command has read to show it is on record before the answer is printed. A file that nobody can
    // write keeps no record.
    Status recordViews();
    // Takes a data base away that create() made a moment ago and that could not be filled.
    void discardCreated();
    // Then every error counts as "cannot be opened".
    bool failedToOpen() const { return m_failedToOpen; }

    // Who acts: who signed in, or --as, else the system, which may do what a chief may, for sign-in is off. Needs an
    // open data base.
    Result<Caller> caller();
    // Fetched once. Needs an open data base.
    Result<const service::CentreData*> centre();

private:
    Result<Desk> desk(service::OpenRequest::Mode mode);
    Status signIn(service::Services& services);
    Status signInWith(service::Services& services, const QString& password);

    Arguments m_arguments;
    const Clock& m_clock;
    QString m_database; // of actOn()
    std::unique_ptr<service::Services> m_services;
    std::optional<service::CentreData> m_centre;
    std::optional<Caller> m_signedIn;
    std::optional<QString> m_password;
    QList<service::ViewedRecord> m_views;
    bool m_failedToOpen = false;
    bool m_created = false;
};

} // namespace yorozu::ctl
