// SPDX-License-Identifier: GPL-3.0-or-later
// Edits the memos and clients of a data base at random, as one of several that do so at once: RaceEditor ADDRESS PERSON
// SEED EDITS. Every line on standard output is a promise of what a save that returned has written:
//   revision MEMO NUMBER BASE TEXT   published, after BASE was seen
//   draft MEMO TEXT · nodraft MEMO   one's own
//   client CLIENT VERSION TEXT       the version that it became
//   number NUMBER                    of a new session
//   stamp MEMO REVISION · return MEMO · refused KIND
#include "core/domain/Memo.h"
#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yorozu;

namespace {

void promise(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

class Editor
{
public:
    Editor(service::Services& services, Caller caller, quint32 seed)
        : m_services(services)
        , m_caller(std::move(caller))
        , m_random(seed)
    {
    }

    // False: something went wrong that no rule forbids.
    bool editOnce()
    {
        const int kind = m_random.bounded(100);
        if (kind < 3)
            return beginMemo();
        if (kind < 18)
            return editClient();
        const auto memos = m_services.memos().list(m_caller, {});
        if (!memos)
            return settled(memos.error());
        // The first twenty are those that all of them work on; the list begins with the newest.
        const qsizetype shared = std::min<qsizetype>(Shared, memos->size());
        const MemoSummary& chosen = memos->at(memos->size() - 1 - m_random.bounded(static_cast<int>(shared)));
        const auto view = m_services.memos().open(m_caller, chosen.id, service::Looking::Again);
        if (!view)
            return settled(view.error());
        pause();
        return editMemo(*view);
    }

private:
    static constexpr int Shared = 20;

    // So that others come between reading and writing.
    void pause() { QThread::usleep(m_random.bounded(4000)); }

    QString newText() { return u"%1-%2"_s.arg(m_caller.staff.number()).arg(++m_texts); }

    // What is refused by a rule or because somebody else was first is as it should be.
    static bool settled(const Error& error)
    {
        switch (error.kind) {
        case ErrorKind::RuleViolation:
        case ErrorKind::Conflict:
        case ErrorKind::Forbidden:
        case ErrorKind::NotFound:
        case ErrorKind::Busy: // the screen waits and saves again
            promise(u"refused %1"_s.arg(static_cast<int>(error.kind)));
            return true;
        default:
            std::fprintf(stderr, "%d %s\n%s\n", static_cast<int>(error.kind), qUtf8Printable(error.message),
                         qUtf8Printable(error.detail));
            return false;
        }
    }

    MemoDraft draftOf(const service::MemoView& view)
    {
        MemoDraft draft = view.draft.value_or(MemoDraft{});
        if (!view.draft) {
            draft.memo = view.memo.id;
            draft.baseRevision = view.memo.revision;
            draft.content = view.memo.content;
        }
        // What somebody else is writing is shown on a server without its long texts.
        if (draft.content.consultation.isEmpty())
            draft.content.consultation = u"資金繰り"_s;
        draft.content.advice = newText();
        return draft;
    }

    MemoContent blank()
    {
        MemoContent content;
        content.time = TypedSessionTime::of(fromTokyo(QDate(2024, 6, 3), QTime(10, 0)),
                                            fromTokyo(QDate(2024, 6, 3), QTime(11, 0)));
        content.attendees = {{Part::Lead, m_caller.staff, m_caller.name, {}}};
        content.recorder = m_caller.staff;
        content.recorderName = m_caller.name;
        content.company = u"株式会社%1商店"_s.arg(m_random.bounded(4));
        content.consultation = u"資金繰り"_s;
        content.advice = newText();
        return content;
    }

    bool beginMemo()
    {
        const auto saved = m_services.memos().add(m_caller, {{blank(), {}, true}});
        if (!saved)
            return settled(saved.error());
        const auto view = m_services.memos().open(m_caller, saved->constFirst(), service::Looking::Again);
        if (!view)
            return settled(view.error());
        promise(u"number %1"_s.arg(view->memo.number));
        return true;
    }

    bool editClient()
    {
        const auto clients = m_services.clients().list({}, 8);
        if (!clients)
            return settled(clients.error());
        const Id<Client> id = clients->at(m_random.bounded(static_cast<int>(clients->size()))).id;
        auto client = m_services.clients().byId(id);
        if (!client)
            return settled(client.error());
        pause();
        client->note = newText();
        const Status saved = m_services.clients().update(m_caller, *client);
        if (!saved)
            return settled(saved.error());
        promise(u"client %1 %2 %3"_s.arg(id.number()).arg(client->version + 1).arg(client->note));
        return true;
    }

    bool editMemo(const service::MemoView& view)
    {
        const bool overtaken = view.draft && view.draft->baseRevision < view.memo.revision;
        if (overtaken && m_random.bounded(2) == 0)
            return submit(view);
        const bool anything = m_random.bounded(10) == 0;
        const MemoStatus status = anything ? MemoStatus(m_random.bounded(4)) : view.memo.status;
        switch (status) {
        case MemoStatus::Draft:
        case MemoStatus::Returned:
            return m_random.bounded(3) == 0 ? save(view) : submit(view);
        case MemoStatus::Submitted:
            switch (m_random.bounded(6)) {
            case 0:
                return giveBack(view);
            case 1:
                return settle(m_services.memos().withdraw(m_caller, view.memo.id, view.memo.version), {});
            case 2:
                return submit(view);
            default:
                return stamp(view);
            }
        case MemoStatus::Confirmed:
            return m_random.bounded(4) == 0 ? undoStamp(view) : submit(view);
        }
        Q_UNREACHABLE();
    }

    template <typename T> bool settle(const Result<T>& result, const QString& line)
    {
        if (!result)
            return settled(result.error());
        if (!line.isEmpty())
            promise(line);
        return true;
    }

    bool save(const service::MemoView& view)
    {
        const MemoDraft draft = draftOf(view);
        const auto saved = m_services.memos().saveDraft(m_caller, draft);
        if (!saved)
            return settled(saved.error());
        if (std::holds_alternative<MemoDraft>(*saved))
            promise(u"draft %1 %2"_s.arg(view.memo.id.number()).arg(draft.content.advice));
        return true;
    }

    // As one does at the screen: where somebody else was first, both texts are laid side by side and sent again.
    bool submit(const service::MemoView& view)
    {
        MemoDraft draft = draftOf(view);
        for (int attempt = 0; attempt < 3; ++attempt) {
            const auto outcome = m_services.memos().submit(m_caller, draft, u"訂正"_s);
            if (!outcome)
                return settled(outcome.error());
            if (const auto* memo = std::get_if<Memo>(&*outcome)) {
                promise(u"revision %1 %2 %3 %4"_s.arg(memo->id.number())
                            .arg(memo->revision)
                            .arg(draft.baseRevision)
                            .arg(draft.content.advice));
                promise(u"nodraft %1"_s.arg(memo->id.number()));
                return true;
            }
            const auto* clash = std::get_if<service::MemoClash>(&*outcome);
            if (clash == nullptr) {
                std::fprintf(stderr, "a memo that was complete is not\n");
                return false;
            }
            promise(u"refused clash"_s);
            pause();
            draft.content = clash->merged;
            if (draft.content.consultation.isEmpty())
                draft.content.consultation = u"資金繰り"_s;
            draft.content.advice = newText();
            draft.baseRevision = clash->theirs.revision;
        }
        return true;
    }

    bool stamp(const service::MemoView& view)
    {
        return settle(m_services.memos().stamp(m_caller, view.memo.id, {}, view.memo.version),
                      u"stamp %1 %2"_s.arg(view.memo.id.number()).arg(view.memo.revision));
    }

    bool undoStamp(const service::MemoView& view)
    {
        if (view.memo.stamps.isEmpty())
            return true;
        return settle(
            m_services.memos().undoStamp(m_caller, view.memo.id, view.memo.stamps.constLast().box, view.memo.version),
            {});
    }

    bool giveBack(const service::MemoView& view)
    {
        return settle(
            m_services.memos().giveBack(m_caller, view.memo.id, u"数字を書き足してください。"_s, view.memo.version),
            u"return %1"_s.arg(view.memo.id.number()));
    }

    service::Services& m_services;
    Caller m_caller;
    QRandomGenerator m_random;
    int m_texts = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const SystemClock clock;
    auto services = service::Services::open({words.value(1)}, clock);
    if (!services) {
        std::fprintf(stderr, "%s %s\n", qUtf8Printable(services.error().message),
                     qUtf8Printable(services.error().detail));
        return 1;
    }
    const Result<Caller> caller = (*services)->centre().callerByName(words.value(2));
    if (!caller)
        return 1;
    Editor editor(**services, *caller, words.value(3).toUInt());
    promise(u"ready"_s);
    // All of them begin at once.
    if (std::fgetc(stdin) == EOF)
        return 1;
    for (int edits = words.value(4).toInt(); edits > 0; --edits) {
        if (!editor.editOnce())
            return 1;
    }
    return 0;
}
