// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu::service {

// Where a data base is, as it is typed, remembered and shown: a file, or one on a PostgreSQL server.
struct DataAddress
{
    // A file becomes absolute, the address of a server gets its one spelling. An address that is not understood stays
    // as it is: opening it says what is wrong.
    static DataAddress of(const QString& text);

    QString text;      // what opens it
    QString name;      // of the file, or of the data base on the server
    QString server;    // "db.example", in the language of the moment where it is this computer; empty: a file
    QString user = {}; // who connects to the server; empty: a file, or whoever runs the program

    bool isOnServer() const { return !server.isEmpty(); }
    // Short: the name of the file, or "centre (db.example)".
    QString label() const;
    // For fields and messages, in the spelling of the system.
    QString shown() const;
    // What this computer keeps of a data base (drafts, who sits here) is kept under it. Neither who connects nor how
    // the line is protected belongs to it: a draft of before is found again when these change.
    QString key() const;
    // The address with another one who connects.
    QString as(const QString& other) const;
    // How the data base of a server is copied by whoever looks after it; a line for a terminal. Empty: a file.
    QString copyCommand() const;
};

} // namespace yorozu::service
