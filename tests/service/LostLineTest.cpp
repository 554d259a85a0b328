// SPDX-License-Identifier: GPL-3.0-or-later
// The line to a server breaks, at whatever moment: nothing is lost, and nothing is written twice.
#include "core/service/DataAddress.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Query.h"
#include "core/storage/Writer.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/ServerProxy.h"

#include <algorithm>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace yorozu;
using service::isCutOff;
using test::PostgresServer;
using test::ServerProxy;
using test::ServiceFixture;
using Cut = ServerProxy::Cut;

namespace {

// `far` reaches the server by way of a line that can be cut; the fixture's own services are beside the server.
struct FarDesk : ServiceFixture
{
    ServerProxy proxy{PostgresServer::ofProgram().folder()};
    std::unique_ptr<service::Services> far;
    QList<bool> told;
    int pauses = 0;

    FarDesk()
        : ServiceFixture(u"postgresql"_s)
    {
        const QString address = proxy.address(service::DataAddress::of(path()).name);
        auto opened = service::Services::open({address, service::OpenRequest::Mode::ReadWrite}, clock());
        REQUIRE(opened);
        far = *std::move(opened);
        far->file().onConnection([this](bool there) { told.append(there); });
        // The line is mended while somebody waits for it.
        far->file().setPatience([this](std::chrono::milliseconds) {
            ++pauses;
            proxy.open();
            return true;
        });
    }

    Status set(const QString& value) { return far->centre().setSetting(chief(), u"a"_s, value); }
    QString setting() { return *services().centre().setting(u"a"_s); }
    // The commit, and nothing before it, is cut off; it is the next thing that the server is asked.
    Status setWithCut(Cut where, const QString& value)
    {
        return far->file().write<Done>(chief(), [&](storage::Writer& writer) -> Status {
            ++works;
            storage::CentreRepository(writer.connection()).setSetting(writer, u"a"_s, value);
            writer.flush();
            if (works == 1)
                proxy.cutAfter(0, where);
            return Done{};
        });
    }
    int works = 0;
    // With nothing prepared.
    void beginSession()
    {
        proxy.cut();
        proxy.open();
        REQUIRE(far->centre().setting(u"a"_s));
    }
    // How many rows each table has that a save of a memo or a client writes to.
    QMap<QString, qint64> rows()
    {
        QMap<QString, qint64> found;
        for (const QString& table :
             {u"client"_s, u"person"_s, u"session"_s, u"memo"_s, u"memo_text"_s, u"memo_attendee"_s, u"memo_revision"_s,
              u"memo_event"_s, u"draft"_s, u"audit_chain"_s, u"audit_payload"_s, u"search_memo_row"_s}) {
            storage::Query query(services().file().connection(), u"SELECT count(*) FROM "_s + table);
            query.exec();
            REQUIRE(query.next());
            found.insert(table, query.number(0));
        }
        return found;
    }
};

QMap<QString, qint64> difference(const QMap<QString, qint64>& before, QMap<QString, qint64> after)
{
    for (auto row = after.begin(); row != after.end(); ++row)
        row.value() -= before.value(row.key());
    return after;
}

// One that is saved in the far office, each time anew.
class Save
{
public:
    explicit Save(FarDesk& desk)
        : m_desk(desk)
        , m_caller(desk.writer())
    {
    }
    virtual ~Save() = default;
    // Not through the line.
    virtual void prepare(int round) = 0;
    virtual Status run() = 0;
    virtual bool isThere() = 0;

protected:
    MemoDraft draft(int round, const QString& kind) const
    {
        MemoDraft draft;
        draft.uuid = u"%1-%2"_s.arg(kind).arg(round);
        draft.content = m_desk.complete();
        draft.content.company = u"株式会社%1%2"_s.arg(kind).arg(round);
        draft.content.advice = u"%1の第%2回"_s.arg(kind).arg(round);
        return draft;
    }
    static Result<MemoDraft> saved(const Result<service::SaveDraftOutcome>& outcome)
    {
        if (!outcome)
            return outcome.error();
        REQUIRE(std::holds_alternative<MemoDraft>(*outcome)); // never a clash with oneself
        return std::get<MemoDraft>(*outcome);
    }
    bool isOnServer(const MemoDraft& wanted) const
    {
        const QList<MemoDraft> drafts = *m_desk.services().memos().myDrafts(m_caller);
        return std::count_if(drafts.begin(), drafts.end(), [&](const MemoDraft& one) {
                   return one.uuid == wanted.uuid && one.content.advice == wanted.content.advice;
               }) == 1;
    }

    FarDesk& m_desk;
    const Caller m_caller;
};

class NewClient final : public Save
{
public:
    using Save::Save;
    void prepare(int round) override { m_client.name = u"有限会社%1"_s.arg(round); }
    Status run() override
    {
        const auto added = m_desk.far->clients().add(m_caller, {m_client});
        return added ? Status(Done{}) : added.error();
    }
    bool isThere() override
    {
        storage::Query query(m_desk.services().file().connection(), u"SELECT count(*) FROM client WHERE name = ?"_s);
        query.bind(m_client.name).exec();
        return query.next() && query.number(0) == 1;
    }

private:
    Client m_client;
};

// Draws the number.
class FirstDraft final : public Save
{
public:
    using Save::Save;
    void prepare(int round) override { m_draft = draft(round, u"初回"_s); }
    Status run() override
    {
        const auto answer = saved(m_desk.far->memos().saveDraft(m_caller, m_draft));
        return answer ? Status(Done{}) : answer.error();
    }
    bool isThere() override { return isOnServer(m_draft); }

private:
    MemoDraft m_draft;
};

// Leaves nothing in the record of changes.
class NextDraft final : public Save
{
public:
    using Save::Save;
    void prepare(int round) override
    {
        if (m_draft.uuid.isEmpty())
            m_draft = *saved(m_desk.services().memos().saveDraft(m_caller, draft(round, u"続き"_s)));
        m_desk.clock().set(m_desk.clock().now() + 1);
        m_draft.content.advice = u"第%1回の続き"_s.arg(round);
    }
    Status run() override
    {
        const auto answer = saved(m_desk.far->memos().saveDraft(m_caller, m_draft));
        if (!answer)
            return answer.error();
        m_draft.savedAt = answer->savedAt;
        return Done{};
    }
    bool isThere() override { return isOnServer(m_draft); }

private:
    MemoDraft m_draft;
};

class Submission final : public Save
{
public:
    using Save::Save;
    void prepare(int round) override { m_draft = draft(round, u"提出"_s); }
    Status run() override
    {
        const auto outcome = m_desk.far->memos().submit(m_caller, m_draft);
        if (!outcome)
            return outcome.error();
        REQUIRE(std::holds_alternative<Memo>(*outcome));
        m_memo = std::get<Memo>(*outcome).id;
        return Done{};
    }
    bool isThere() override
    {
        const auto view = m_desk.services().memos().open(m_caller, m_memo);
        return view && view->memo.status == MemoStatus::Submitted && view->memo.revision == 1 &&
               view->memo.content.advice == m_draft.content.advice;
    }

private:
    MemoDraft m_draft;
    Id<Memo> m_memo;
};

} // namespace

TEST_CASE("a line that broke and is there again is not noticed by who reads and saves", "[line]")
{
    FarDesk desk;
    REQUIRE(desk.far->centre().load());
    REQUIRE(desk.set(u"1"_s));
    desk.proxy.cut();
    desk.proxy.open();
    const auto centre = desk.far->centre().load();
    REQUIRE(centre);
    CHECK(centre->staff.size() == 6);
    CHECK(desk.told == QList<bool>{true});
    desk.proxy.cut();
    desk.proxy.open();
    CHECK(desk.set(u"2"_s));
    CHECK(desk.told == QList<bool>{true, true});
    CHECK(desk.setting() == u"2"_s);
}

TEST_CASE("while the server is away everything is refused in a sentence, until it is connected anew", "[line]")
{
    FarDesk desk;
    REQUIRE(desk.set(u"1"_s));
    desk.proxy.cut();
    const auto centre = desk.far->centre().load();
    REQUIRE_FALSE(centre);
    CHECK(isCutOff(centre.error()));
    CHECK_FALSE(centre.error().message.isEmpty());
    CHECK(desk.far->file().isCutOff());
    const Status saved = desk.set(u"2"_s);
    REQUIRE_FALSE(saved);
    CHECK(isCutOff(saved.error()));
    CHECK(desk.told == QList<bool>{false});
    CHECK_FALSE(desk.far->file().reconnect());
    desk.proxy.open();
    // Nobody tries but whoever is asked to: each question would wait.
    CHECK_FALSE(desk.far->centre().load());
    CHECK(desk.far->file().reconnect());
    CHECK(desk.told == QList<bool>{false, true});
    CHECK(desk.far->centre().load());
    CHECK(desk.pauses == 0); // nothing was in doubt
    CHECK(desk.setting() == u"1"_s);
}

TEST_CASE("a commit whose answer was lost is waited for, and is not done again", "[line]")
{
    FarDesk desk;
    REQUIRE(desk.setWithCut(Cut::BeforeAnswer, u"1"_s));
    CHECK(desk.works == 1);
    CHECK(desk.pauses > 0);
    CHECK(desk.told == QList<bool>{false, true});
    CHECK(desk.setting() == u"1"_s);
}

TEST_CASE("a commit that did not reach the server is done again", "[line]")
{
    FarDesk desk;
    REQUIRE(desk.setWithCut(Cut::BeforeQuestion, u"1"_s));
    CHECK(desk.works == 2);
    CHECK(desk.setting() == u"1"_s);
}

TEST_CASE("whoever will not wait is told that it is not known whether it was saved", "[line]")
{
    FarDesk desk;
    desk.far->file().setPatience([](std::chrono::milliseconds) { return false; });
    const Cut where = GENERATE(Cut::BeforeAnswer, Cut::BeforeQuestion);
    const Status saved = desk.setWithCut(where, u"1"_s);
    REQUIRE_FALSE(saved);
    CHECK(isCutOff(saved.error()));
    CHECK(saved.error().message.contains(u"not known"_s));
    CHECK(desk.setting() == (where == Cut::BeforeAnswer ? u"1"_s : QString()));
}

TEST_CASE("in whatever moment the line breaks, a save comes about once and whole", "[line]")
{
    FarDesk desk;
    NewClient client(desk);
    FirstDraft first(desk);
    NextDraft next(desk);
    Submission submission(desk);
    const QList<Save*> saves{&client, &first, &next, &submission};
    QList<QMap<QString, qint64>> written; // by a save of this kind that nobody disturbs
    QList<int> questions;
    for (int kind = 0; kind < saves.size(); ++kind) {
        saves[kind]->prepare(1000 + kind);
        desk.beginSession();
        const auto before = desk.rows();
        desk.proxy.takeRoundTrips();
        REQUIRE(saves[kind]->run());
        questions.append(desk.proxy.takeRoundTrips());
        written.append(difference(before, desk.rows()));
        REQUIRE(saves[kind]->isThere());
    }
    constexpr int Rounds = 100;
    int cuts = 0;
    int refusals = 0;
    for (int round = 0; round < Rounds; ++round) {
        const int kind = round % static_cast<int>(saves.size());
        Save& save = *saves[kind];
        save.prepare(round);
        desk.beginSession();
        const auto before = desk.rows();
        // From the first question to the last, which is the commit.
        const int at = (questions[kind] - 1) * (round / 4) / (Rounds / 4 - 1);
        INFO("round " << round << ", question " << at << " of " << questions[kind]);
        const int pauses = desk.pauses;
        desk.proxy.cutAfter(at, round % 8 < 4 ? Cut::BeforeQuestion : Cut::BeforeAnswer);
        Status saved = save.run();
        cuts += desk.proxy.isCut() || desk.pauses > pauses ? 1 : 0;
        if (!saved) {
            ++refusals;
            CHECK(isCutOff(saved.error()));
            CHECK(desk.pauses == pauses);
            CHECK(desk.rows() == before);
            desk.proxy.open();
            REQUIRE(desk.far->file().reconnect());
            saved = save.run();
        }
        desk.proxy.open(); // also where the cut would have come later
        REQUIRE(saved);
        CHECK(save.isThere());
        CHECK(difference(before, desk.rows()) == written[kind]);
    }
    CHECK(cuts > Rounds * 9 / 10);
    CHECK(refusals > Rounds / 2);
    CHECK(desk.pauses > 0);
    const auto report = desk.services().check();
    REQUIRE(report);
    INFO(report->problems.join(u'\n').toStdString());
    CHECK(report->ok);
}
