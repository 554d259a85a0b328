// SPDX-License-Identifier: GPL-3.0-or-later
// Finding memos by their texts, and the index that does it.
#include "app/ctl/Command.h"
#include "app/ctl/MemoJson.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "core/service/SearchService.h"

#include <QJsonArray>
#include <QJsonObject>

#include <climits>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

constexpr qint64 UsualLimit = 50;

QJsonObject hitJson(const service::MemoHit& hit)
{
    QJsonObject json = memoSummaryJson(hit.memo);
    json.insert(u"snippet"_s, hit.snippet.text);
    QJsonArray marks;
    for (const service::MarkedText::Mark& mark : hit.snippet.marks)
        marks.append(QJsonArray{mark.begin, mark.length});
    json.insert(u"marks"_s, marks);
    return json;
}

Result<Reply> memoSearch(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<Desk> desk = session.deskToRead();
    if (!desk)
        return desk.error();
    service::SearchRequest request;
    request.words = arguments.place();
    request.clients = false;
    request.bookings = false;
    request.agencies = false;
    request.countToEnd = true;
    request.limit = static_cast<int>(std::min<qint64>(arguments.number(u"--limit"_s, UsualLimit), INT_MAX));
    const Result<service::SearchAnswer> answer = desk->services->search().search(desk->caller, request);
    if (!answer)
        return answer.error();
    QJsonArray hits;
    for (const service::MemoHit& hit : answer->memos.hits)
        hits.append(hitJson(hit));
    return Reply{QJsonObject{{u"total"_s, answer->memos.total}, {u"complete"_s, answer->complete}, {u"hits"_s, hits}}};
}

Result<Reply> searchRebuild(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    qint64 records = 0;
    const Status rebuilt = desk->services->search().rebuild(desk->caller, [&](qint64 done, qint64) {
        records = done;
        return true;
    });
    if (!rebuilt)
        return rebuilt.error();
    return Reply{QJsonObject{{u"records"_s, records}}};
}

} // namespace

QList<Command> searchCommands()
{
    return {
        {"memo search TEXT [--limit N]",
         QT_TRANSLATE_NOOP("Ctl", "The memos that hold all words of the text, however they are spelt; newest first."),
         memoSearch},
        {"search rebuild", QT_TRANSLATE_NOOP("Ctl", "Builds the search index anew, while others work."), searchRebuild},
    };
}

} // namespace yorozu::ctl
