// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/ClientSuggestions.h"

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
    const quint64 question = ++m_question;
    if (typed.trimmed().size() < LeastTyped) {
        m_popup->offer({});
        return;
    }
    m_context.deliver(m_context.worker().query([typed](service::Services& services) {
        return services.clients().list(typed.trimmed(), MostOffered);
    }),
                      this, [this, question](const QList<Client>& clients) {
                          if (question != m_question)
                              return;
                          m_offered = clients;
                          QList<Suggestion> suggestions;
                          for (const Client& client : clients) {
                              const QStringList notes{client.number, client.municipality};
                              suggestions.append({client.id.number(), client.name, notes.join(u" · "_s)});
                          }
                          m_popup->offer(suggestions);
                      });
}

} // namespace yorozu::ui
