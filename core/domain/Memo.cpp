// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Memo.h"

#include <QCoreApplication>

#include <array>

namespace yorozu {

namespace {

struct KindName
{
    MemoEvent::Kind kind;
    const char* code;
    const char* english;
};

constexpr std::array KindNames{
    KindName{MemoEvent::Kind::Created, "created", QT_TRANSLATE_NOOP("MemoEvent", "Begun")},
    KindName{MemoEvent::Kind::Submitted, "submitted", QT_TRANSLATE_NOOP("MemoEvent", "Submitted")},
    KindName{MemoEvent::Kind::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("MemoEvent", "Taken back")},
    KindName{MemoEvent::Kind::Returned, "returned", QT_TRANSLATE_NOOP("MemoEvent", "Returned")},
    KindName{MemoEvent::Kind::Stamped, "stamped", QT_TRANSLATE_NOOP("MemoEvent", "Stamped")},
    KindName{MemoEvent::Kind::Unstamped, "unstamped", QT_TRANSLATE_NOOP("MemoEvent", "Stamp undone")},
    KindName{MemoEvent::Kind::Confirmed, "confirmed", QT_TRANSLATE_NOOP("MemoEvent", "Confirmed")},
    KindName{MemoEvent::Kind::Amended, "amended", QT_TRANSLATE_NOOP("MemoEvent", "Amended")},
};

const KindName& nameOf(MemoEvent::Kind kind)
{
    for (const KindName& name : KindNames) {
        if (name.kind == kind)
            return name;
    }
    Q_UNREACHABLE();
}

} // namespace

QString code(MemoEvent::Kind kind)
{
    return QLatin1String(nameOf(kind).code);
}

QString label(MemoEvent::Kind kind)
{
    return QCoreApplication::translate("MemoEvent", nameOf(kind).english);
}

std::optional<MemoEvent::Kind> memoEventKindFromCode(const QString& text)
{
    for (const KindName& name : KindNames) {
        if (text == QLatin1String(name.code))
            return name.kind;
    }
    return std::nullopt;
}

QJsonObject MemoDraft::toJson() const
{
    return {{QStringLiteral("format"), 1},
            {QStringLiteral("uuid"), uuid},
            {QStringLiteral("memo"), memo.number()},
            {QStringLiteral("booking"), booking.number()},
            {QStringLiteral("author"), author.number()},
            {QStringLiteral("author_name"), authorName},
            {QStringLiteral("base_revision"), baseRevision},
            {QStringLiteral("saved_at"), savedAt},
            {QStringLiteral("content"), content.toJson()}};
}

Result<MemoDraft> MemoDraft::fromJson(const QJsonObject& object)
{
    Result<MemoContent> content = MemoContent::fromJson(object.value(QStringLiteral("content")).toObject());
    if (!content)
        return content.error();
    MemoDraft draft;
    draft.uuid = object.value(QStringLiteral("uuid")).toString();
    if (draft.uuid.isEmpty() || object.value(QStringLiteral("format")).toInt() != 1) {
        return Error{ErrorKind::Damaged,
                     QCoreApplication::translate("MemoDraft", "This draft cannot be read. It was left where it is."),
                     {},
                     QStringLiteral("no uuid or unknown format")};
    }
    draft.memo = Id<Memo>(object.value(QStringLiteral("memo")).toInteger());
    draft.booking = Id<Booking>(object.value(QStringLiteral("booking")).toInteger());
    draft.author = Id<Staff>(object.value(QStringLiteral("author")).toInteger());
    draft.authorName = object.value(QStringLiteral("author_name")).toString();
    draft.baseRevision = object.value(QStringLiteral("base_revision")).toInt();
    draft.savedAt = object.value(QStringLiteral("saved_at")).toInteger();
    draft.content = *std::move(content);
    return draft;
}

} // namespace yorozu
