// SPDX-License-Identifier: GPL-3.0-or-later
// Writing on a memo goes on while the server is away, and what was written is there when it is back: once.
#include "core/service/DataAddress.h"
#include "core/service/Services.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Query.h"
#include "tests/memo/MemoFixture.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/ServerProxy.h"
#include "tests/support/Warnings.h"
#include "ui/memo/MemoToolBar.h"

#include <QTimer>

#include <chrono>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::MemoFixture;
using test::ServerProxy;
using test::waitFor;
using SaveState = MemoFixture::SaveState;
using Cut = ServerProxy::Cut;

namespace {

struct Line
{
    ServerProxy proxy{test::PostgresServer::ofProgram().folder()};
};

// The line goes last.
struct FarMemo : Line, MemoFixture
{
    FarMemo()
        : MemoFixture([this](const QString& address) { return proxy.address(service::DataAddress::of(address).name); })
    {
        test::expectWarning(u"QSocketNotifier: Invalid socket"_s);
    }

    qint64 rows(const QString& table)
    {
        storage::Query query(desk.services().file().connection(), u"SELECT count(*) FROM "_s + table);
        query.exec();
        return query.next() ? query.number(0) : -1;
    }
    // What the server has of the text that is on the screen.
    QString advice()
    {
        const auto view = desk.services().memos().open(desk.writer(), editing().view().memo.id);
        return view && view->draft ? view->draft->content.advice : QString();
    }
    bool stateIs(SaveState state)
    {
        return waitFor([&] { return editing().saveState() == state; });
    }
};

} // namespace

TEST_CASE("What is written while the server is away is kept here, and saved by itself when it is back")
{
    FarMemo desk;
    desk.openComplete();
    desk.save();
    test::Count told(desk.context.get(), &DeskContext::failed);
    desk.proxy.cut();
    desk.typeInto(MemoField::Advice, u"次回は試算表。"_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.stateIs(SaveState::LocalOnly));
    REQUIRE(desk.drafts->all().size() == 1);
    CHECK(desk.drafts->all().constFirst().content.advice == u"値上げの順番を決めた。次回は試算表。"_s);
    CHECK(told.size() == 0); // the status bar tells it, and no band comes every ten seconds
    CHECK_FALSE(MemoToolBar::saveText(desk.editing()).isEmpty());
    desk.typeInto(MemoField::Impression, u"意欲が高い。"_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.stateIs(SaveState::LocalOnly));
    desk.autosave().start(1h); // not tried again: told
    desk.proxy.open();
    REQUIRE(desk.saved());
    CHECK(desk.advice() == u"値上げの順番を決めた。次回は試算表。"_s);
    CHECK(desk.rows(u"memo"_s) == 1);
    CHECK(desk.rows(u"draft"_s) == 1);
    CHECK(desk.submit());
}

TEST_CASE("In whatever moment of a save the line breaks, the text arrives and no second memo comes about")
{
    FarMemo desk;
    desk.openComplete();
    test::Count clashed(&desk.editing(), &MemoEditing::draftClashed);
    for (int round = 0; round < 12; ++round) {
        INFO("round " << round);
        desk.desk.clock().set(desk.desk.clock().now() + 60);
        desk.proxy.cutAfter(round * 3 / 2, round % 2 == 0 ? Cut::BeforeQuestion : Cut::BeforeAnswer);
        desk.typeInto(MemoField::Advice, u"%1"_s.arg(round));
        desk.key(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return desk.proxy.isCut() || desk.editing().saveState() == SaveState::Saved; }));
        desk.typeInto(MemoField::Advice, u"・"_s);
        desk.key(Qt::Key_S, Qt::ControlModifier);
        desk.proxy.open();
        REQUIRE(desk.saved());
        REQUIRE(waitFor([&] { return desk.worker.isConnected(); }));
        CHECK(desk.advice() == desk.editing().content().advice);
        CHECK(desk.rows(u"memo"_s) == 1);
        CHECK(desk.rows(u"draft"_s) == 1);
    }
    CHECK(clashed.size() == 0);
    REQUIRE(desk.submit());
    CHECK(desk.record().content.advice.endsWith(u"10・11・"_s));
    CHECK(desk.rows(u"memo_revision"_s) == 1);
}

TEST_CASE("Nobody is held at a memo whose save waits for the server")
{
    FarMemo desk;
    desk.openComplete();
    desk.save();
    // A commit is in doubt; what is saved now stands behind it.
    const auto doubtful = desk.worker.command([&desk, caller = desk.desk.chief()](service::Services& services) {
        return services.file().write<Done>(caller, [&desk](storage::Writer& writer) -> Status {
            storage::CentreRepository(writer.connection()).setSetting(writer, u"a"_s, u"1"_s);
            writer.flush();
            if (!desk.proxy.isCut())
                desk.proxy.cutAfter(0, Cut::BeforeAnswer);
            return Done{};
        });
    });
    desk.typeInto(MemoField::Advice, u"次回は試算表。"_s);
    bool safe = false;
    desk.editing().saveNow([&safe] { safe = true; });
    REQUIRE(waitFor([&safe] { return safe; }));
    CHECK(desk.editing().saveState() == SaveState::LocalOnly);
    CHECK_FALSE(doubtful.isFinished());
    REQUIRE(desk.drafts->all().size() == 1);
    CHECK(desk.drafts->all().constFirst().content.advice == u"値上げの順番を決めた。次回は試算表。"_s);
    desk.proxy.open();
    REQUIRE(desk.saved());
    CHECK(doubtful.isFinished());
    CHECK(desk.advice() == u"値上げの順番を決めた。次回は試算表。"_s);
}
