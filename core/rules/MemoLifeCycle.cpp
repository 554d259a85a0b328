// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/MemoLifeCycle.h"

#include "core/base/Clock.h"

#include <QCoreApplication>

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MemoLifeCycle)
};

Error forbidden(const QString& message)
{
    return Error{ErrorKind::Forbidden, message, {}, {}};
}

Error violation(const QString& message, const QString& field = {})
{
    return Error{ErrorKind::RuleViolation, message, field, {}};
}

bool isWriter(const Memo& memo, const Caller& caller)
{
    if (caller.staff.isNull())
        return true; // the system itself: init, import, schedule
    if (memo.content.recorder == caller.staff)
        return true;
    return std::any_of(memo.content.attendees.cbegin(), memo.content.attendees.cend(), [&](const Attendee& attendee) {
        return attendee.staff == caller.staff && isResponder(attendee.part);
    });
}

Status mayWrite(const Memo& memo, const Caller& caller)
{
    if (const Status allowed = require(caller, Action::WriteMemo); !allowed)
        return allowed;
    // A memo that nobody has put his name to yet can be taken up by whoever writes.
    const bool unclaimed = memo.content.recorder.isNull() && memo.content.attendees.isEmpty();
    if (unclaimed || isWriter(memo, caller) || mayDo(caller.group, Action::WriteMemoOfOthers))
        return Done{};
    return forbidden(
        Text::tr("Only the recorder, the responders and the office write on this memo. Ask %1 to change it.")
            .arg(memo.content.recorderName));
}

} // namespace

Status mayEdit(const Memo& memo, const Caller& caller)
{
    if (const Status allowed = require(caller, Action::WriteMemo); !allowed)
        return allowed;
    switch (memo.status) {
    case MemoStatus::Draft:
    case MemoStatus::Returned:
        return mayWrite(memo, caller);
    case MemoStatus::Submitted:
        return violation(memo.stamps.isEmpty()
                             ? Text::tr("This memo is submitted. Take it back first to change it.")
                             : Text::tr("This memo is submitted and stamped. Ask the office to return it."));
    case MemoStatus::Confirmed:
        return violation(Text::tr("This memo is confirmed and frozen. Write an amendment to change it."));
    }
    Q_UNREACHABLE();
}

Status maySubmit(const Memo& memo, const Caller& caller)
{
    // Two writers: the second one, who has seen the first one's text, may replace it as long as nobody stamped.
    if (memo.status == MemoStatus::Submitted && memo.stamps.isEmpty())
        return mayWrite(memo, caller);
    return mayEdit(memo, caller);
}

Status mayWithdraw(const Memo& memo, const Caller& caller)
{
    if (const Status allowed = require(caller, Action::WriteMemo); !allowed)
        return allowed;
    if (memo.status != MemoStatus::Submitted)
        return violation(Text::tr("Only a submitted memo can be taken back."));
    if (memo.wasConfirmed()) {
        return violation(
            Text::tr("An amendment cannot be taken back: its memo was confirmed. Ask the office to return it."));
    }
    if (!memo.stamps.isEmpty())
        return violation(Text::tr("The office has stamped this memo already. Ask it to return the memo."));
    if (!isWriter(memo, caller))
        return forbidden(Text::tr("Only its writer takes a memo back. The office returns it."));
    return Done{};
}

Status mayReturn(const Memo& memo, const Caller& caller, const QString& comment)
{
    if (const Status allowed = require(caller, Action::ReturnMemo); !allowed)
        return allowed;
    if (memo.status != MemoStatus::Submitted)
        return violation(Text::tr("Only a submitted memo can be returned."));
    if (comment.trimmed().size() < ShortestReturnComment) {
        return violation(Text::tr("Write what is to be changed, in %1 characters or more.").arg(ShortestReturnComment),
                         QStringLiteral("comment"));
    }
    return Done{};
}

Status mayAmend(const Memo& memo, const Caller& caller, const QString& reason)
{
    if (const Status allowed = require(caller, Action::AmendMemo); !allowed)
        return allowed;
    if (memo.status != MemoStatus::Confirmed)
        return violation(Text::tr("Only a confirmed memo is amended. This one can still be written on."));
    if (const Status writer = mayWrite(memo, caller); !writer)
        return writer;
    return requireReason(reason);
}

Status requireReason(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return violation(Text::tr("Write why the confirmed memo is changed."), QStringLiteral("reason"));
    return Done{};
}

std::optional<StampBox> nextBox(const QList<StampBox>& boxes, const QList<Stamp>& stamps)
{
    for (const StampBox& box : boxes) {
        const bool stamped =
            std::any_of(stamps.cbegin(), stamps.cend(), [&](const Stamp& stamp) { return stamp.box == box.id; });
        if (!stamped)
            return box;
    }
    return std::nullopt;
}

Result<StampBox> boxToStamp(const Memo& memo, const QList<StampBox>& boxes, const Caller& caller,
                            const QString& boxName)
{
    if (const Status allowed = require(caller, Action::ConfirmMemo); !allowed)
        return allowed.error();
    if (memo.status != MemoStatus::Submitted) {
        return violation(memo.status == MemoStatus::Confirmed ? Text::tr("This memo is confirmed already.")
                                                              : Text::tr("This memo is not submitted yet."));
    }
    const std::optional<StampBox> next = nextBox(boxes, memo.stamps);
    if (!next)
        return violation(Text::tr("Every box of this memo is stamped already."));
    if (!boxName.isEmpty() && boxName != next->name) {
        const bool known =
            std::any_of(boxes.cbegin(), boxes.cend(), [&](const StampBox& box) { return box.name == boxName; });
        if (!known)
            return Error{
                ErrorKind::NotFound, Text::tr("There is no stamp box “%1”.").arg(boxName), QStringLiteral("box"), {}};
        const bool stamped = std::any_of(memo.stamps.cbegin(), memo.stamps.cend(), [&](const Stamp& stamp) {
            return std::any_of(boxes.cbegin(), boxes.cend(),
                               [&](const StampBox& box) { return box.id == stamp.box && box.name == boxName; });
        });
        if (stamped)
            return violation(Text::tr("The box “%1” is stamped already.").arg(boxName), QStringLiteral("box"));
        return violation(Text::tr("The box “%1” is stamped before “%2”.").arg(next->name, boxName),
                         QStringLiteral("box"));
    }
    const bool anyBox = caller.staff.isNull() || caller.group == PermissionGroup::Chief ||
                        caller.group == PermissionGroup::SectionChief;
    if (caller.stampBox == next->id || anyBox)
        return *next;
    return forbidden(Text::tr("The next stamp is that of “%1”, which is not yours.").arg(next->name));
}

Status mayUndoStamp(const Memo& memo, Id<StampBox> box, const Caller& caller, UtcSeconds now)
{
    if (const Status allowed = require(caller, Action::ConfirmMemo); !allowed)
        return allowed;
    const auto stamp = std::find_if(memo.stamps.cbegin(), memo.stamps.cend(),
                                    [&](const Stamp& candidate) { return candidate.box == box; });
    if (stamp == memo.stamps.cend())
        return Error{ErrorKind::NotFound, Text::tr("This box is not stamped."), {}, {}};
    if (stamp->staff != caller.staff)
        return forbidden(Text::tr("Only %1, who stamped, can undo the stamp.").arg(stamp->surname));
    if (tokyoDate(stamp->at) != tokyoDate(now))
        return violation(Text::tr("A stamp can be undone on its own day only. Write an amendment instead."));
    if (memo.stamps.constLast().box != box)
        return violation(Text::tr("A later box is stamped already. That stamp is undone first."));
    return Done{};
}

} // namespace yorozu::rules
