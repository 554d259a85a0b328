// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/DraftStore.h"

#include <QObject>

namespace yorozu::ui {

class DeskContext;

// Asks which texts of mine lie in the draft files of this computer and nowhere else: no window has them open and the
// data base does not have them, because a crash or a lost data base left them behind.
class LeftLookUp : public QObject
{
    Q_OBJECT

public:
    explicit LeftLookUp(DeskContext& context, QObject* parent = nullptr);
    ~LeftLookUp() override;

    void ask();

Q_SIGNALS:
    // With the files that cannot be read, whosever they are. Only the newest question is answered.
    void found(const yorozu::service::DraftStore::Left& left);

private:
    void compare(const service::DraftStore::Left& left);
    void lookAgain(const service::DraftStore::Left& left);

    DeskContext& m_context;
    quint64 m_question = 0;
};

} // namespace yorozu::ui
