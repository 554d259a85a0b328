// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonArray>
#include <QString>

namespace yorozu::service {

// What stands half typed in the forms of a record, on this computer: one JSON file a record and writer beside the draft
// files. Waits for the disk and belongs off the GUI thread.
class FormStore
{
public:
    // `drafts`: the folder of the data base's draft files (DraftStore).
    explicit FormStore(const QString& drafts);

    // `owner` names record and writer in letters, figures and hyphens: "client-12-3". No forms: the file goes.
    Status save(const QString& owner, const QJsonArray& forms) const;
    // Empty if there is none. What cannot be read stays where it is, under another name.
    QJsonArray read(const QString& owner) const;

private:
    QString fileName(const QString& owner) const;

    QString m_folder;
};

} // namespace yorozu::service
