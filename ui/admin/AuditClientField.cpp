// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AuditClientField.h"

#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int TypingMs = 150;
constexpr int Offered = 8;

QString lineOf(const Client& client)
{
    return u"%1　%2"_s.arg(client.name, client.number);
}

} // namespace

AuditClientField::AuditClientField(DeskContext& context, QWidget& list, QWidget* page)
    : FilterField(list, page)
    , m_context(context)
    , m_completer(new QCompleter(this))
    , m_lines(new QStringListModel(this))
{
    // The ledger finds them, whatever their spelling; the completer only offers what it is given.
    m_completer->setModel(m_lines);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(u"auditClientChoices"_s);
    setCompleter(m_completer);
    setClearButtonEnabled(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        ++m_question; // what was asked before is not wanted any more
        m_typing.start();
        if (text.isEmpty())
            setClient({}, {});
    });
    connect(&m_typing, &QTimer::timeout, this, &AuditClientField::ask);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &AuditClientField::choose);
    // Return takes the first that is offered.
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_client.isNull() && !m_found.isEmpty())
            choose(lineOf(m_found.constFirst()));
    });
}

void AuditClientField::setClient(Id<Client> client, const QString& name)
{
    m_typing.stop();
    ++m_question;
    m_found.clear();
    if (text() != name)
        setText(name);
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT chosen();
}

void AuditClientField::ask()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return;
    const quint64 question = ++m_question;
    m_context.deliver(m_context.worker().query(
                          [typed](service::Services& services) { return services.clients().list(typed, Offered); }),
                      this, [this, question](const QList<Client>& found) {
                          if (question != m_question)
                              return;
                          m_found = found;
                          QStringList lines;
                          for (const Client& client : found)
                              lines.append(lineOf(client));
                          m_lines->setStringList(lines);
                          if (hasFocus() && !lines.isEmpty())
                              m_completer->complete();
                      });
}

void AuditClientField::choose(const QString& line)
{
    for (const Client& client : std::as_const(m_found)) {
        if (lineOf(client) == line) {
            setClient(client.id, QString(client.name));
            return;
        }
    }
}

} // namespace yorozu::ui
