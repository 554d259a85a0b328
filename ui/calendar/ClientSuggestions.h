// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"

#include <QList>
#include <QObject>

class QLineEdit;

namespace yorozu::ui {

class DeskContext;
class SuggestionPopup;

// Below a line in which a company is typed: the clients of the ledger who may be meant.
class ClientSuggestions : public QObject
{
    Q_OBJECT

public:
    // Belongs to the line.
    ClientSuggestions(DeskContext& context, QLineEdit* line);

Q_SIGNALS:
    void taken(const yorozu::Client& client);

private:
    void lookUp(const QString& typed);

    DeskContext& m_context;
    SuggestionPopup* m_popup;
    QList<Client> m_offered;
    quint64 m_question = 0;
};

} // namespace yorozu::ui
