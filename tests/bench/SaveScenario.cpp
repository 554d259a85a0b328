// SPDX-License-Identifier: GPL-3.0-or-later
// From 提出 to the moment at which it would survive a power cut.
#include "core/service/CentreService.h"
#include "core/service/MemoService.h"
#include "core/storage/MemoRepository.h"
#include "tests/bench/Bare.h"
#include "tests/bench/BareTable.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"
#include "tests/bench/Texts.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

// Not whose page of the day is measured: nobody submits hundreds of memos a day.
Result<Caller> somebodyElse(Bench& bench)
{
    const Result<service::CentreData> centre = bench.services.centre().load();
    if (!centre)
        return centre.error();
    const auto found = std::find_if(centre->staff.crbegin(), centre->staff.crend(), [&](const Staff& one) {
        return one.group == PermissionGroup::Coordinator && one.id != bench.caller.staff;
    });
    if (found == centre->staff.crend())
        return Error{ErrorKind::NotFound, u"there is no second coordinator"_s, {}, {}};
    return bench.services.centre().callerFor(found->id);
}

// A memo of a session that is just over: the text of another one of the same client, with a word changed.
Result<MemoDraft> draftFor(Bench& bench, const Caller& author, qint64 like, int round)
{
    const Result<service::MemoView> model =
        bench.services.memos().open(service::Services::systemCaller(), Id<Memo>(like));
    if (!model)
        return model.error();
    MemoDraft draft;
    draft.content = model->memo.content;
    const UtcSeconds start = bench.clock.now() - 86400 * qint64(1 + round % 20) - 7200;
    draft.content.time = TypedSessionTime::of(start, start + 5400);
    draft.content.advice += u"\n・第%1回の確認。"_s.arg(round + 1);
    draft.content.recorder = author.staff;
    draft.content.recorderName = author.name;
    for (Attendee& one : draft.content.attendees) {
        if (one.part == Part::Lead) {
            one.staff = author.staff;
            one.name = author.name;
        }
    }
    return draft;
}

struct Saves
{
    Samples autosave;
    Samples submit;
    Samples bare;
};

Status saveOnce(Bench& bench, const Caller& author, BareTable& bare, const MemoDraft& draft, Saves& saves)
{
    Result<service::SaveDraftOutcome> begun = service::SaveDraftOutcome();
    begun = bench.services.memos().saveDraft(author, draft);
    if (!begun)
        return begun.error();
    MemoDraft saved = std::get<MemoDraft>(*begun);
    saved.content.advice += u"次回は試算表を持参。"_s;
    saves.autosave.add(timed([&] { begun = bench.services.memos().saveDraft(author, saved); }));
    if (!begun)
        return begun.error();
    saved = std::get<MemoDraft>(*begun);
    std::optional<Result<service::SubmitOutcome>> outcome;
    saves.submit.add(timed([&] { outcome = bench.services.memos().submit(author, saved); }));
    if (!*outcome)
        return outcome->error();
    if (!std::holds_alternative<Memo>(**outcome))
        return Error{ErrorKind::Invalid, u"a memo was not taken"_s, {}, {}};
    const MemoContent& text = saved.content;
    const UtcSeconds now = bench.clock.now();
    saves.bare.add(timed([&] {
        bare.insert({text.client.number(), text.recorder.number(), now, now + 5400},
                    {u"submitted"_s, text.company, text.consultee, text.consultation, text.advice, text.impression});
    }));
    return Done{};
}

} // namespace

Status measureSave(Bench& bench)
{
    auto bare = BareTable::make(bench);
    if (!bare)
        return bare.error();
    const Result<Caller> author = somebodyElse(bench);
    if (!author)
        return author.error();
    storage::Connection& connection = bench.services.file().connection();
    const qint64 last = askNumber(connection, u"SELECT max(id) FROM memo WHERE status = 'confirmed'"_s);
    exchange::DemoRandom random(bench.options.seed + 11);
    Saves saves;
    const int warmUp = bench.rounds(20);
    Saves cold;
    for (int i = 0; i < bench.rounds(400) + warmUp; ++i) {
        const qint64 like = askNumber(connection,
                                      u"SELECT max(id) FROM memo WHERE id <= ? AND status = 'confirmed' "
                                      "AND client_id IS NOT NULL"_s,
                                      random.below(last) + 1);
        const Result<MemoDraft> draft = draftFor(bench, *author, std::max<qint64>(like, 1), i);
        if (!draft)
            return draft.error();
        if (const Status saved = saveOnce(bench, *author, **bare, *draft, i < warmUp ? cold : saves); !saved)
            return saved;
    }
    const QString is = u"a durable insert of the same text into one table"_s;
    bench.report.add({u"save"_s,
                      u"submitting a memo, durable, p50"_s,
                      u"ms"_s,
                      saves.submit.median(),
                      saves.bare.median(),
                      is,
                      Target::ratio(2.2),
                      {}});
    bench.report.add({u"save"_s,
                      u"submitting a memo, durable, p99"_s,
                      u"ms"_s,
                      saves.submit.p99(),
                      saves.bare.p99(),
                      is,
                      Target::ratio(1.5),
                      {}});
    bench.report.add({u"save"_s,
                      u"autosave of a draft, durable, p50"_s,
                      u"ms"_s,
                      saves.autosave.median(),
                      saves.bare.median(),
                      is,
                      Target::none(),
                      {}});
    bench.report.add({u"save"_s,
                      u"autosave of a draft, durable, p99"_s,
                      u"ms"_s,
                      saves.autosave.p99(),
                      saves.bare.p99(),
                      is,
                      Target::none(),
                      {}});
    return Done{};
}

} // namespace yorozu::bench
