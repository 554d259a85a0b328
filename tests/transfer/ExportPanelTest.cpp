// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ExportPanel.h"
#include "core/exchange/SealedZip.h"
#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "tests/support/catch.h"
#include "tests/transfer/TransferFixture.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SegmentedControl.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace yorozu;
using namespace yorozu::test;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addClient(TransferFixture& fixture, const QString& name)
{
    Client client;
    client.name = name;
    REQUIRE(
        fixture.ask(fixture.worker.command([client, caller = fixture.context->caller()](service::Services& services) {
            return services.clients().add(caller, {client});
        })));
}

} // namespace

TEST_CASE("a list leaves as a whole file, and what CP932 has no place for is named")
{
    TransferFixture fixture;
    addClient(fixture, u"𠮷野商店"_s);
    ExportPanel panel(*fixture.context);
    panel.show();
    const QString path = fixture.folder.filePath(u"list.csv"_s);
    panel.write(path);
    REQUIRE(waitFor([&panel] { return panel.band().isVisible(); }));
    CHECK(panel.band().kind() == Band::Kind::Success);
    CHECK(contents(path).startsWith("\xEF\xBB\xBF"));
    CHECK(contents(path).contains("𠮷野商店"));

    panel.findChild<SegmentedControl*>(u"exportEncoding"_s)->setCurrentIndex(1);
    panel.write(path);
    REQUIRE(waitFor([&panel] { return !panel.isRunning() && panel.band().isVisible(); }));
    CHECK(panel.band().kind() == Band::Kind::Warning);
    CHECK(panel.band().message().contains(u"𠮷"_s));

    panel.write(fixture.folder.filePath(u"none/list.csv"_s));
    REQUIRE(waitFor([&panel] { return !panel.isRunning() && panel.band().isVisible(); }));
    CHECK(panel.band().kind() == Band::Kind::Error);
}

TEST_CASE("impressions leave only with the right, and a coordinator takes out nothing")
{
    TransferFixture fixture;
    ExportPanel panel(*fixture.context);
    panel.show();
    auto* impression = panel.findChild<QCheckBox*>(u"exportImpression"_s);
    CHECK_FALSE(impression->isVisible()); // clients have none
    panel.findChild<SegmentedControl*>(u"exportKind"_s)->setCurrentIndex(1);
    CHECK(impression->isVisible());
    Caller coordinator = fixture.context->caller();
    coordinator.group = PermissionGroup::Coordinator;
    fixture.context->setCaller(coordinator);
    CHECK_FALSE(impression->isVisible());
    CHECK_FALSE(panel.findChild<QPushButton*>(u"exportSave"_s)->isEnabled());
}

TEST_CASE("a list that leaves encrypted is an archive, and is on record as one")
{
    TransferFixture fixture;
    addClient(fixture, u"有限会社丸福製麺所"_s);
    ExportPanel panel(*fixture.context);
    panel.show();
    auto* password = panel.findChild<QLineEdit*>(u"exportPassword"_s);
    auto* save = panel.findChild<QPushButton*>(u"exportSave"_s);
    CHECK_FALSE(password->isVisible());
    panel.findChild<QCheckBox*>(u"exportSealed"_s)->setChecked(true);
    CHECK(password->isVisible());
    CHECK(password->echoMode() == QLineEdit::Password);
    CHECK_FALSE(save->isEnabled()); // without a password
    const QString path = fixture.folder.filePath(u"list.zip"_s);
    panel.write(path);
    CHECK(panel.band().kind() == Band::Kind::Error);
    CHECK_FALSE(QFile::exists(path));
    password->setText(u"かわせみ7羽の鳥"_s);
    CHECK(save->isEnabled());
    panel.write(path);
    REQUIRE(waitFor([&panel] { return !panel.isRunning() && panel.band().isVisible(); }));
    CHECK(panel.band().kind() == Band::Kind::Success);
    const Result<QByteArray> list = exchange::openZip(contents(path), u"かわせみ7羽の鳥"_s);
    REQUIRE(list);
    CHECK(list->contains("丸福製麺所"));
    // Nothing of the password stays with a list that is not encrypted.
    panel.findChild<QCheckBox*>(u"exportSealed"_s)->setChecked(false);
    CHECK(password->text().isEmpty());
}
