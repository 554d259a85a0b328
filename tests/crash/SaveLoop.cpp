// SPDX-License-Identifier: GPL-3.0-or-later
// Saves memos until it is killed: SaveLoop FILE SEED. Every line on standard output is a promise: "ready" after the
// data base was opened, "submitted ID DIGEST" or "draft ID DIGEST" after a save returned.
#include "core/service/CentreService.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "tests/crash/SavedText.h"

#include <QCoreApplication>

#include <cstdio>

using namespace yorozu;

namespace {

void promise(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

int fail(const Error& error)
{
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    return 1;
}

// A draft, and then the same memo submitted with another text.
std::optional<Error> saveDraftAndSubmit(service::Services& services, const Caller& caller, QRandomGenerator& random)
{
    MemoDraft draft;
    draft.content = test::selfProvingContent(caller.staff, caller.name, random);
    const Result<service::SaveDraftOutcome> saved = services.memos().saveDraft(caller, draft);
    if (!saved)
        return saved.error();
    draft = std::get<MemoDraft>(*saved);
    promise(QStringLiteral("draft %1 %2").arg(draft.memo.number()).arg(draft.content.advice));
    draft.content = test::selfProvingContent(caller.staff, caller.name, random);
    const Result<service::SubmitOutcome> submitted = services.memos().submit(caller, draft);
    if (!submitted)
        return submitted.error();
    const Memo& memo = std::get<Memo>(*submitted);
    promise(QStringLiteral("submitted %1 %2").arg(memo.id.number()).arg(draft.content.advice));
    return std::nullopt;
}

std::optional<Error> addTwo(service::Services& services, const Caller& caller, QRandomGenerator& random)
{
    QList<service::NewMemo> memos;
    for (int i = 0; i < 2; ++i)
        memos.append({test::selfProvingContent(caller.staff, caller.name, random), {}, true});
    const Result<QList<Id<Memo>>> ids = services.memos().add(caller, memos);
    if (!ids)
        return ids.error();
    for (qsizetype i = 0; i < ids->size(); ++i)
        promise(QStringLiteral("submitted %1 %2").arg(ids->at(i).number()).arg(memos.at(i).content.advice));
    return std::nullopt;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const SystemClock clock;
    auto services = service::Services::open({words.value(1), service::OpenRequest::Mode::ReadWrite}, clock);
    if (!services)
        return fail(services.error());
    const Result<Caller> caller = (*services)->centre().callerByName(QStringLiteral("今村 健吾"));
    if (!caller)
        return fail(caller.error());
    promise(QStringLiteral("ready"));
    QRandomGenerator random(words.value(2).toUInt());
    while (true) {
        const std::optional<Error> error = random.bounded(2) == 0 ? saveDraftAndSubmit(**services, *caller, random)
                                                                  : addTwo(**services, *caller, random);
        if (error)
            return fail(*error);
    }
}
