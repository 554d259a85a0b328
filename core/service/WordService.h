// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentreEditing.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

// What a new name means for the records that have the word already.
enum class Renaming {
    FromToday,  // another word begins today; records of earlier days keep the old one
    Everywhere, // a slip of the pen: the same word, also in past records
};

// 支援コースと分類: the word lists, valid from a day and to a day, in the order of the centre. Nothing is deleted.
// A light thing: made where it is used, over the file of Services.
class WordService
{
public:
    explicit WordService(CaseFile& file)
        : m_file(file)
    {
    }

    // With retired ones, in their order.
    Result<QList<WordLine>> words(MasterKind);
    // Behind the others. Code and position are not looked at.
    Result<MasterId> add(const Caller&, MasterKind, const MasterEntry&);
    // Name, English name and days; `version` is the one that was seen. Answers which word has the name now: another one
    // where records of earlier days keep theirs.
    Result<MasterId> update(const Caller&, MasterKind, const MasterEntry&, qint64 version,
                            Renaming = Renaming::FromToday);
    // Nobody is offered it from today on.
    Status retire(const Caller&, MasterKind, MasterId, qint64 version);
    // Undoes a word that began from today: the former one goes on, its successor is offered no more. Both or neither.
    Status takeBack(const Caller&, MasterKind, const MasterEntry& former, qint64 version, MasterId successor,
                    qint64 successorVersion);
    // All words of the list, in the order that was seen and in the one that is wanted.
    Status arrange(const Caller&, MasterKind, const QList<MasterId>& seen, const QList<MasterId>& wanted);

private:
    CaseFile& m_file;
};

} // namespace yorozu::service
