// SPDX-License-Identifier: GPL-3.0-or-later
// What the office does with a memo: stamp, return, remind, and take it back.
#include "ui/today/OfficeDesk.h"

#include "core/rules/MemoLifeCycle.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "core/service/TodayService.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/ReasonDialog.h"
#include "ui/theme/controls/Band.h"
#include "ui/today/DeskTable.h"
#include "ui/today/MemoPreview.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// What became of many stamps: each is a step of its own, so that one that cannot be made does not undo the others.
struct Stamped
{
    QList<std::pair<Id<Memo>, Id<StampBox>>> made;
    QStringList refusals;
};

// The box that was stamped by this step.
Id<StampBox> newBox(const Memo& memo, const QList<Stamp>& before)
{
    for (const Stamp& stamp : memo.stamps) {
        const bool old =
            std::any_of(before.cbegin(), before.cend(), [&](const Stamp& s) { return s.box == stamp.box; });
        if (!old)
            return stamp.box;
    }
    return {};
}

// Who founds a firm has none yet.
template <typename Named> QString nameOf(const Named& memo)
{
    return memo.company.isEmpty() ? memo.consultee : memo.company;
}

} // namespace

QString OfficeDesk::companyOf(qint64 memo) const
{
    const service::WaitingMemo* waiting = waitingOf(memo);
    if (!waiting)
        return {};
    return nameOf(waiting->memo);
}

void OfficeDesk::stamp()
{
    if (m_busy)
        return;
    QList<service::WaitingMemo> selected;
    const QList<qint64> ids = m_queue->selectedIds();
    for (const qint64 id : ids) {
        if (const service::WaitingMemo* waiting = waitingOf(id))
            selected.append(*waiting);
    }
    if (selected.size() > 1) {
        askForMany(selected);
        return;
    }
    if (const service::WaitingMemo* waiting = waitingOf(m_preview->memo().number()))
        stampOne(*waiting);
}

void OfficeDesk::stampOne(const service::WaitingMemo& waiting)
{
    // What was not read is not stamped: the text still comes, or another one has come.
    if (!m_preview->isFresh())
        return;
    const service::MemoView& view = *m_preview->view();
    const Result<StampBox> box = rules::boxToStamp(view.memo, view.boxes, m_context.caller());
    if (!box) {
        say(box.error().message);
        return;
    }
    const qint64 id = waiting.memo.id.number();
    const int row = m_queue->rows().rowOf(id);
    const int count = m_queue->rows().rowCount();
    if (row >= 0)
        m_next = m_queue->rows().idAt(row + 1 < count ? row + 1 : std::max(0, row - 1));
    m_busy = true;
    m_handled.insert(id);
    m_error->hide();
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), memo = waiting.memo.id, version = m_preview->version(),
                                    remark = m_preview->newRemark()](service::Services& services) {
            return services.memos().stamp(caller, memo, {}, version, remark);
        }),
        this,
        [this, before = view.memo.stamps](const Memo& memo) {
            m_busy = false;
            stamped(memo.id, newBox(memo, before));
        },
        [this, id](const Error& error) {
            m_handled.remove(id);
            refused(error);
        });
}

void OfficeDesk::stamped(Id<Memo> memo, Id<StampBox> box)
{
    m_undo.append({memo, box, {}});
    m_context.announce(tr("Stamped: %1. Ctrl+Z takes it back.").arg(companyOf(memo.number())));
}

void OfficeDesk::refused(const Error& error)
{
    m_busy = false;
    m_next = 0;
    m_error->showMessage(Band::Kind::Warning, error.message);
    m_error->setAction({});
    // Whoever was quicker has changed the list as well; the sentence outlives the list that comes.
    m_keepError = true;
    reload();
}

void OfficeDesk::askForMany(const QList<service::WaitingMemo>& selected)
{
    QList<service::WaitingMemo> mine = selected;
    mine.removeIf([](const service::WaitingMemo& waiting) { return !waiting.mine; });
    if (mine.isEmpty()) {
        say(tr("None of these waits for your stamp."));
        return;
    }
    const auto count = static_cast<int>(mine.size());
    QString question = tr("Stamp %n memo(s) at once?", nullptr, count);
    if (mine.size() < selected.size())
        question += u' ' + tr("%n of the selected ones wait(s) for somebody else and are left out.", nullptr,
                              static_cast<int>(selected.size() - mine.size()));
    m_saying.stop();
    m_band->showMessage(Band::Kind::Warning, question);
    m_band->setAction(tr("Stamp them"));
    m_band->setClosable(true);
    m_asked = mine;
    m_band->actionButton()->setFocus(Qt::OtherFocusReason);
}

void OfficeDesk::stopAsking()
{
    if (m_asked.isEmpty())
        return;
    m_asked.clear();
    m_band->hide();
}

void OfficeDesk::stampMany()
{
    const QList<service::WaitingMemo> asked = m_asked;
    stopAsking();
    m_queue->setFocus(Qt::OtherFocusReason);
    if (asked.isEmpty() || m_busy)
        return;
    m_busy = true;
    for (const service::WaitingMemo& waiting : asked)
        m_handled.insert(waiting.memo.id.number());
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), asked](service::Services& services) {
            Stamped all;
            for (const service::WaitingMemo& waiting : asked) {
                const auto memo = services.memos().stamp(caller, waiting.memo.id, {}, waiting.version);
                if (memo)
                    all.made.append({memo->id, newBox(*memo, waiting.memo.stamps)});
                else
                    all.refusals.append(nameOf(waiting.memo) + u": "_s + memo.error().message);
            }
            return Result<Stamped>(all);
        }),
        this,
        [this](const Stamped& all) {
            m_busy = false;
            for (const auto& [memo, box] : all.made)
                m_undo.append({memo, box, {}});
            m_context.announce(tr("%n memo(s) stamped. Ctrl+Z takes them back, one by one.", nullptr,
                                  static_cast<int>(all.made.size())));
            if (!all.refusals.isEmpty()) {
                m_error->showMessage(Band::Kind::Warning, all.refusals.join(u'\n'));
                m_error->setAction({});
            }
        },
        [this](const Error& error) { refused(error); });
}

bool OfficeDesk::undo()
{
    if (m_undo.isEmpty() || m_busy)
        return false;
    const Undo last = m_undo.takeLast();
    m_busy = true;
    const auto failed = [this](const Error& error) { refused(error); };
    if (last.session) {
        m_context.deliver(
            m_context.worker().command([caller = m_context.caller(), last](service::Services& services) {
                return services.today().withdrawNudge(caller, last.session);
            }),
            this,
            [this](Done) {
                m_busy = false;
                m_context.announce(tr("The reminder is taken back."));
            },
            failed);
        return true;
    }
    m_next = last.memo.number();
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), last](service::Services& services) {
            return services.memos().undoStamp(caller, last.memo, last.box);
        }),
        this,
        [this](const Memo& memo) {
            m_busy = false;
            m_context.announce(tr("The stamp on the memo of %1 is taken back.").arg(nameOf(memo.content)));
        },
        failed);
    return true;
}

void OfficeDesk::giveBack()
{
    const service::WaitingMemo* waiting = waitingOf(m_preview->memo().number());
    if (!waiting || !m_preview->isFresh() || m_busy ||
        !rules::mayDo(m_context.caller().group, rules::Action::ReturnMemo))
        return;
    const Id<Memo> memo = waiting->memo.id;
    auto* dialog = new ReasonDialog(
        m_context.themes(),
        {tr("Return the memo"), tr("Write what is to be changed. The writer reads it on the sheet."), tr("Return")},
        rules::ShortestReturnComment, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, memo, version = m_preview->version()] {
        const QString reason = dialog->reason();
        m_busy = true;
        m_handled.insert(memo.number());
        m_context.deliver(
            m_context.worker().command(
                [caller = m_context.caller(), memo, reason, version](service::Services& services) {
                    return services.memos().giveBack(caller, memo, reason, version);
                }),
            this,
            [this](const Memo& returned) {
                m_busy = false;
                say(tr("Returned: %1. It stands under “Returned” now.").arg(nameOf(returned.content)));
            },
            [this, memo](const Error& error) {
                m_handled.remove(memo.number());
                refused(error);
            });
    });
    dialog->open();
}

void OfficeDesk::nudge(qint64 session)
{
    const auto missing = std::find_if(m_day.missing.cbegin(), m_day.missing.cend(),
                                      [session](const auto& one) { return one.session.session.number() == session; });
    if (missing == m_day.missing.cend() || m_busy ||
        !rules::mayDo(m_context.caller().group, rules::Action::ConfirmMemo))
        return;
    const Id<Session> id = missing->session.session;
    m_busy = true;
    m_error->hide();
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), id](service::Services& services) {
            return services.today().nudge(caller, id);
        }),
        this,
        [this, id, who = missing->session.leadName](Done) {
            m_busy = false;
            m_undo.append({{}, {}, id});
            m_context.announce(tr("%1 is reminded. Ctrl+Z takes it back.").arg(who));
        },
        [this](const Error& error) { refused(error); });
}

void OfficeDesk::openMissing(qint64 session)
{
    for (const service::MissingMemo& missing : std::as_const(m_day.missing)) {
        if (missing.session.session.number() != session)
            continue;
        m_context.go(missing.session.memo ? Target::memo(missing.session.memo)
                                          : Target::booking(missing.session.booking));
        return;
    }
}

void OfficeDesk::say(const QString& sentence)
{
    stopAsking();
    m_band->showMessage(Band::Kind::Info, sentence);
    m_band->setAction({});
    m_band->setClosable(false);
    m_saying.start();
}

} // namespace yorozu::ui
