// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"
#include "core/domain/TimeSlot.h"
#include "core/storage/Connection.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"
#include "core/storage/Writer.h"

#include <functional>
#include <memory>
#include <optional>
#include <QTemporaryDir>

namespace yorozu::test {

// What the small centre of each Store holds.
struct SmallCentre
{
    Office office;
    QList<Booth> booths;
    QList<Staff> staff; // three coordinators
    QList<StampBox> boxes;
    Client client;
    MasterId mode = 0;
    MasterId channel = 0;
    MasterId programme = 0;
    MasterId course = 0;
    MasterId otherCourse = 0;
    MasterId topic = 0;
    MasterId otherTopic = 0;
};

// A data base of its own for each test, of any engine: suites write `Store
// store(GENERATE(from_range(Store::engines())))` and never name one. It holds a small centre.
class Store : public SmallCentre
{
public:
    static QStringList engines();

    explicit Store(const QString& engine);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    bool isServer() const;

    storage::Connection& connection() { return *m_connection; }
    // One more connection to the same data base, for the thread that asks.
    std::unique_ptr<storage::Connection> connectAgain(storage::OpenMode openMode = storage::OpenMode::Write) const;
    QString path() const { return m_path; }
    FixedClock& clock() { return m_clock; }
    Caller caller() const;

    // A whole unit of work, committed.
    void write(const std::function<void(storage::Writer&)>& work);
    // The same; the error that it threw, if any.
    std::optional<Error> tryWrite(const std::function<void(storage::Writer&)>& work);
    qint64 number(const QString& sql);
    QString text(const QString& sql);
    // A statement that no repository would run.
    void tamper(const QString& sql);
    // From now on this connection may do what constraints and triggers forbid.
    void dropGuards();

    Booking booking(int hour, int staffAt = 0, int boothAt = 0) const; // on 20 November 2024, one hour, without client
    MemoContent content() const;                                       // complete enough to be published
    TimeSlot slot(int hour = 10) const;

private:
    void create();
    void copyTemplate();
    void fill();

    QTemporaryDir m_folder;
    QString m_path;
    FixedClock m_clock;
    std::unique_ptr<storage::Connection> m_connection;
};

// The error that `work` throws.
std::optional<Error> errorOf(const std::function<void()>& work);

} // namespace yorozu::test
