// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Changes.h"

#include <functional>
#include <QObject>
#include <QTimer>

namespace yorozu::service {

class CaseFile;

// Looks in the writing thread whether other programs have written, when the server says so, or several times a second:
// what somebody does at another computer or with yorozuctl shows within one.
class ChangeWatch : public QObject
{
    Q_OBJECT

public:
    // `wrote` is called in this thread after others have committed; with no changes if it touched no record.
    ChangeWatch(CaseFile& file, std::function<void(const Changes&)> wrote);

    // In a session that is new: nobody has told what was written before it.
    void listenAgain();

private:
    void listen();
    void look();

    CaseFile& m_file;
    std::function<void(const Changes&)> m_wrote;
    QTimer m_timer;
};

} // namespace yorozu::service
