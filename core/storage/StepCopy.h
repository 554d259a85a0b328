// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"

#include <chrono>
#include <memory>
#include <QString>

struct sqlite3;
struct sqlite3_backup;

namespace yorozu::storage {

// One state of the whole data base as a new file, some pages at a time: with a rollback journal a save waits for
// whoever reads, so that a copy in one go would hold it up for seconds. Between two steps everybody may write. What
// `connection` itself writes is entered into the copy as it goes; what others write makes the copy begin anew. Belongs
// to the thread of the connection and must end before it. The file is not synced. Everything throws StorageError.
class StepCopy
{
public:
    // A step reads until this long has passed.
    static constexpr std::chrono::milliseconds StepTime{10};
    // Time between two steps in which others find the data base free.
    static constexpr std::chrono::milliseconds Pause{5};

    // Nothing if the file cannot be copied so: with WAL nobody waits for a reader anyway, and a driver with a library
    // of its own (another than the program is linked with) must not be reached into. `mostPages`: for tests of a full
    // disk.
    static std::unique_ptr<StepCopy> begin(Connection& connection, const QString& newFile, int mostPages = 0);
    ~StepCopy();
    StepCopy(const StepCopy&) = delete;
    StepCopy& operator=(const StepCopy&) = delete;

    // True at the end. Waits no longer than the connection's busy timeout for a writer.
    bool step();
    // The way to an end where others never stop writing: all that is left while they wait, but no longer than
    // `patience`. False: it did not suffice.
    bool finishHolding(std::chrono::milliseconds patience);

    int beginnings() const { return m_beginnings; } // 1, and one more for each time that others wrote
    int donePages() const;
    int totalPages() const;

private:
    explicit StepCopy(Connection& connection);
    void openTarget(const QString& newFile, int mostPages);
    void run(const char* sql);
    bool copyPages(int pages);
    [[noreturn]] void fail(int code, sqlite3* where);

    Connection& m_connection;
    sqlite3* m_target = nullptr;
    sqlite3_backup* m_backup = nullptr;
    int m_pages = 64; // in one step; follows what the disk manages
    int m_beginnings = 1;
    bool m_done = false;
};

} // namespace yorozu::storage
