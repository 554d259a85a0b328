// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"

#include <functional>
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
    // Whether the ledger has anybody of that name, without an offer: answered() says it.
    void look(const QString& name);

Q_SIGNALS:
    void taken(const yorozu::Client& client);
    // Of what is typed now; too little to ask counts as somebody.
    void answered(bool anybody);

private:
    void lookUp(const QString& typed);
    void ask(const QString& name, const std::function<void(const QList<Client>&)>& then);

    DeskContext& m_context;
    SuggestionPopup* m_popup;
    QList<Client> m_offered;
    quint64 m_question = 0;
};

} // namespace yorozu::ui
