// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/TransferFixture.h"

#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yorozu::test {

TransferFixture::TransferFixture()
    : clock(fromTokyo(QDate(2024, 11, 20), QTime(16, 0)))
    , worker(clock)
{
    expectWarning(u"propagateSizeHints"_s);
    language.set(u"ja"_s);
    themes.setReducedMotion(true);
    themes.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    const QString path = folder.filePath(u"centre.yorozu"_s);
    CentrePlan plan = CentrePlan::usual();
    plan.staff = {{u"久保田 誠"_s, {}, {}, PermissionGroup::SectionChief, u"新橋"_s, u"課長"_s},
                  {u"今村 健吾"_s, {}, {}, PermissionGroup::Coordinator, u"新橋"_s, {}}};
    plan.self = 0;
    REQUIRE(service::Services::create(path, clock, plan));
    REQUIRE(ask(worker.open(path)));
    drafts = std::make_unique<service::DraftStore>(folder.filePath(u"drafts"_s), path);
    context = std::make_unique<ui::DeskContext>(worker, *drafts, themes, clock);
    const auto caller =
        ask(worker.query([](service::Services& services) { return services.centre().callerByName(u"久保田"_s); }));
    REQUIRE(caller);
    context->setCaller(*caller);
}

TransferFixture::~TransferFixture() = default;

QString TransferFixture::file(const QString& name, const QByteArray& bytes) const
{
    QFile out(folder.filePath(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return out.fileName();
}

QStringList TransferFixture::clientNames()
{
    const auto clients = ask(worker.query([](service::Services& services) { return services.clients().list(); }));
    REQUIRE(clients);
    QStringList names;
    for (const Client& client : *clients)
        names.append(client.name);
    names.sort();
    return names;
}

} // namespace yorozu::test
