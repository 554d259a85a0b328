// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/NoteRules.h"

#include "core/storage/CentreRepository.h"
#include "core/storage/NoteRows.h"

#include <QCoreApplication>

namespace yorozu::service {

namespace {

constexpr qsizetype LongestText = 2000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NoteRules)
};

} // namespace

Status requireOwner(storage::Connection& connection, const NoteOwner& owner)
{
    if (storage::ownerExists(connection, owner))
        return Done{};
    return Error{ErrorKind::NotFound,
                 Text::tr("The record to which this belongs does not exist. Nothing was written; load it again."),
                 QStringLiteral("owner"),
                 {}};
}

Status requireRecipient(storage::Connection& connection, Id<Staff> id, const QString& field)
{
    if (id.isNull())
        return Error{ErrorKind::Invalid, Text::tr("Choose to whom it goes."), field, {}};
    const std::optional<Staff> staff = storage::CentreRepository(connection).staffById(id);
    if (staff && !staff->retired)
        return Done{};
    return Error{ErrorKind::NotFound,
                 Text::tr("The person to whom it goes does not work here (any more). Choose somebody else."),
                 field,
                 {}};
}

Result<QString> checkedNoteText(const QString& text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Write what is to be known or done."), QStringLiteral("text"), {}};
    if (trimmed.size() > LongestText) {
        return Error{ErrorKind::Invalid,
                     Text::tr("A note has %1 letters at most. Write the rest into the memo.").arg(LongestText),
                     QStringLiteral("text"),
                     {}};
    }
    return trimmed;
}

} // namespace yorozu::service
