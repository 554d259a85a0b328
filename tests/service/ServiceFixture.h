// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BookingService.h"
#include "core/service/CaseService.h"
#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/MemoService.h"
#include "core/service/ReferralService.h"
#include "core/service/Services.h"

#include <QTemporaryDir>

namespace yorozu::test {

// A new data base with the first data, a clock that stands on 20 November 2024, 16:00, and a few people.
class ServiceFixture
{
public:
    // As Store: suites write `ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));`. What only a file
    // has names none.
    static QStringList engines();
    explicit ServiceFixture(const QString& engine = QStringLiteral("sqlite"));
    ~ServiceFixture();
    ServiceFixture(const ServiceFixture&) = delete;
    ServiceFixture& operator=(const ServiceFixture&) = delete;

    service::Services& services() { return *m_services; }
    FixedClock& clock() { return m_clock; }
    QString path() const { return m_path; } // the file, or the address on the server
    QString folder() const { return m_folder.path(); }
    // A second connection to the same data base: another program.
    std::unique_ptr<service::Services> second();
    // On a server: the same with a login of its own.
    std::unique_ptr<service::Services> connectedAs(const QString& login);
    // On a server: services() are those of this login from now on; of the owner if there is none.
    void connectAs(const QString& login);
    // On a server: everything is kept as it is now, and brought back as often as wanted. As the owner.
    void keep();
    void bringBack();
    const service::CentreData& centre();

    Caller writer();  // 今村 健吾, coordinator
    Caller other();   // 水野 和彦, coordinator
    Caller clerk();   // 岡部 さとみ, office, 担当
    Caller officer(); // 石井 文子, office, 調査役
    Caller chief();   // 久保田 誠, section chief, 課長
    Caller reader();  // read only

    // A session of today, 10:00–11:30 with 今村, of the client 有限会社丸福製麺所.
    Id<Booking> session();
    Id<Client> client();
    // Everything that submission asks for, recorded by 今村.
    MemoContent complete();
    // Submits as 今村; fails the test if it cannot be.
    Memo submitted(const MemoContent& content, Id<Booking> booking = {});

private:
    Caller caller(const QString& name);
    void create();
    void copyTemplate();
    QString database() const;

    QTemporaryDir m_folder;
    QString m_path;
    bool m_kept = false;
    FixedClock m_clock;
    std::unique_ptr<service::Services> m_services;
    std::optional<service::CentreData> m_centre;
};

} // namespace yorozu::test
