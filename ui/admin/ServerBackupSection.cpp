// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ServerBackupSection.h"

#include "core/service/DataAddress.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int WidestText = 720;
}

ServerBackupSection::ServerBackupSection(DeskContext& context, const QString& address, QWidget* parent)
    : AdminSection(parent)
    , m_context(context)
    , m_server(address)
    , m_heading(new QLabel(this))
    , m_who(new QLabel(this))
    , m_how(new QLabel(this))
    , m_command(new QLineEdit(service::DataAddress::of(address).copyCommand(), this))
    , m_copy(new QPushButton(this))
    , m_what(new QLabel(this))
    , m_more(new QLabel(this))
{
    setObjectName(u"serverBackupSection"_s);
    m_who->setObjectName(u"serverBackupWho"_s);
    m_command->setObjectName(u"serverBackupCommand"_s);
    m_copy->setObjectName(u"serverBackupCopy"_s);
    setTextRole(m_heading, TextRole::Title);
    setTextRole(m_how, TextRole::Section);
    for (QLabel* help : {m_what, m_more})
        setTextRole(help, TextRole::Secondary);
    for (QLabel* text : {m_who, m_what, m_more}) {
        text->setWordWrap(true);
        text->setMaximumWidth(WidestText);
    }
    m_command->setReadOnly(true);
    m_command->setCursorPosition(0);
    m_context.themes().bindIcon(m_copy, u"copy"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    row->addWidget(m_command, 1);
    row->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s6);
    layout->setSpacing(Space::s3);
    layout->addWidget(m_heading);
    layout->addWidget(m_who);
    layout->addSpacing(Space::s2);
    layout->addWidget(m_how);
    layout->addLayout(row);
    layout->addWidget(m_what);
    layout->addWidget(m_more);
    layout->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &ServerBackupSection::copyCommand);
    retranslate();
}

QString ServerBackupSection::title() const
{
    return tr("Backups");
}

void ServerBackupSection::copyCommand()
{
    QGuiApplication::clipboard()->setText(m_command->text());
    m_context.announce(tr("The command is in the clipboard."));
}

void ServerBackupSection::retranslate()
{
    const service::DataAddress address = service::DataAddress::of(m_server);
    setAccessibleName(tr("Backups"));
    m_heading->setText(tr("Backups"));
    m_who->setText(tr("The data base “%1” lies on a server (%2), and this program makes no copies of it: whoever looks "
                      "after the server does, with PostgreSQL’s own pg_dump, best every night and to another computer. "
                      "Ask when the last copy was made, and whether it was ever brought back to try it.")
                       .arg(address.name, address.server));
    m_how->setText(tr("One copy, from a terminal"));
    m_command->setAccessibleName(m_how->text());
    m_copy->setText(tr("Copy the command"));
    m_what->setText(tr("Attachments lie in the data base and are in the copy. What is still being written lies on this "
                       "computer until it reaches the server, and is not."));
    m_more->setText(tr("How to do this every night, how to keep the copies and how to bring one back is described in "
                       "the guide to the server (server.md)."));
}

void ServerBackupSection::changeEvent(QEvent* event)
{
    AdminSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
