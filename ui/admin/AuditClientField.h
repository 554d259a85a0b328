// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"
#include "ui/theme/controls/FilterField.h"

#include <QList>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace yorozu::ui {

class DeskContext;

// One client of the ledger, found by what is typed: name, reading or number. Empty: whichever.
class AuditClientField : public FilterField
{
    Q_OBJECT

public:
    AuditClientField(DeskContext& context, QWidget& list, QWidget* page);

    Id<Client> client() const { return m_client; }
    void setClient(Id<Client> client, const QString& name);

Q_SIGNALS:
    void chosen();

private:
    void ask();
    void choose(const QString& line);

    DeskContext& m_context;
    QCompleter* m_completer;
    QStringListModel* m_lines;
    QList<Client> m_found;
    QTimer m_typing;
    Id<Client> m_client;
    quint64 m_question = 0;
};

} // namespace yorozu::ui
