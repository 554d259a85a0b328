// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection comes to its data base: to a file, or to one on a server. Behind Connection; nobody else sees it.
#pragma once

#include "core/storage/Connection.h"

#include <memory>
#include <QSqlDatabase>
#include <QString>

namespace yorozu::storage {

// Every method throws StorageError.
class Link
{
public:
    Link() = default;
    virtual ~Link() = default;
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    virtual QString place() const = 0; // the file itself, or the address
    virtual QString driver() const = 0;
    virtual std::unique_ptr<Dialect> dialect() const = 0;

    // What can be said without connecting; a new file is made here.
    virtual void prepare(OpenMode mode) = 0;
    // Connects the handle, makes sure whose data base it is, and sets the session up.
    virtual void open(Connection& connection, OpenMode mode) = 0;
    // The whole of what is set for a session, each setting verified. Again after every new connection of the handle:
    // it does not look at what was set before.
    virtual void setUp(Connection& connection) = 0;
    // Cheap whatever the size.
    virtual void checkContents(Connection& connection) = 0;
    virtual void setBusyTimeout(Connection& connection, int milliseconds) = 0;
    // The data base is whole, and stays when the connection closes.
    virtual void keep() {}
    virtual void closed() {}

    // What only a file has.
    virtual QString journalMode() const { return {}; }
    virtual void limitPages(Connection& connection, int pages) = 0;
};

std::unique_ptr<Link> linkToFile(const QString& path, const PlaceProbe& probe);
std::unique_ptr<Link> linkToServer(const QString& address, const QString& password);

Status mayCreateFile(const QString& path, const PlaceProbe& probe);
Status mayCreateOnServer(const QString& address, const QString& password);

// A refusal that names the place.
Error refusedPlace(ErrorKind kind, const char* text, const QString& place, const QString& detail = {});

} // namespace yorozu::storage
