// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/ClientSuggestions.h"

#include "core/japanese/Fold.h"
#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/fields/SuggestionPopup.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int LeastTyped = 2;
constexpr int MostOffered = 8;

// Whom of the company one has typed, if it is not the company itself; then what tells it from others of its name.
QString noteOf(const Client& client, const QString& typed)
{
    const QString wanted = japanese::foldForCompare(typed);
    const auto has = [&](const auto& one) {
        return japanese::foldForCompare(one.name).contains(wanted) ||
               japanese::foldForCompare(one.kana).contains(wanted);
    };
    QStringList notes;
    const auto person = std::find_if(client.persons.cbegin(), client.persons.cend(), has);
    if (person != client.persons.cend() && person->name != client.name && !has(client))
        notes.append(person->name);
    notes += {client.number, client.municipality};
    notes.removeAll(QString());
    return notes.join(u" · "_s);
}

} // namespace

ClientSuggestions::ClientSuggestions(DeskContext& context, QLineEdit* line)
    : QObject(line)
    , m_context(context)
    , m_popup(new SuggestionPopup(context.themes(), line))
{
    line->setPlaceholderText(tr("Name, reading or number"));
    connect(line, &QLineEdit::textEdited, this, &ClientSuggestions::lookUp);
    connect(m_popup, &SuggestionPopup::taken, this, [this](const Suggestion& chosen) {
        const auto client = std::find_if(m_offered.cbegin(), m_offered.cend(),
                                         [&chosen](const Client& one) { return one.id.number() == chosen.id; });
        if (client != m_offered.cend())
            Q_EMIT taken(Client(*client));
    });
}

void ClientSuggestions::lookUp(const QString& typed)
{
    if (typed.trimmed().size() < LeastTyped) {
        ++m_question;
        m_popup->offer({});
        Q_EMIT answered(true);
        return;
    }
    ask(typed, [this, typed](const QList<Client>& clients) {
        m_offered = clients;
        QList<Suggestion> suggestions;
        for (const Client& client : clients)
            suggestions.append({client.id.number(), client.name, noteOf(client, typed)});
        m_popup->offer(suggestions);
    });
}

void ClientSuggestions::look(const QString& name)
{
    ask(name, [](const QList<Client>&) {});
}

void ClientSuggestions::ask(const QString& name, const std::function<void(const QList<Client>&)>& then)
{
    const quint64 question = ++m_question;
    m_context.deliver(m_context.worker().query([name](service::Services& services) {
        return services.clients().list(name.trimmed(), MostOffered);
    }),
                      this, [this, question, then](const QList<Client>& clients) {
                          if (question != m_question)
                              return;
                          then(clients);
                          Q_EMIT answered(!clients.isEmpty());
                      });
}

} // namespace yorozu::ui
