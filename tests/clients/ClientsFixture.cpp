// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/clients/ClientsFixture.h"

#include "tests/support/catch.h"
#include "ui/clients/ClientAttributes.h"
#include "ui/clients/ClientListView.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/clients/FieldRow.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yorozu::test {

using namespace ui;

ClientsFixture::ClientsFixture()
{
    QObject::connect(context.get(), &DeskContext::wanted, context.get(),
                     [this](const Target& target) { targets.append(target); });
    QObject::connect(context.get(), &DeskContext::announced, context.get(),
                     [this](const QString& sentence) { announced.append(sentence); });
    m_page = new ClientsPage(*context, m_window.get());
    show(m_page);
}

ClientsFixture::~ClientsFixture()
{
    m_window.reset();
}

bool ClientsFixture::settled()
{
    return waitFor([this] { return m_page->isSettled(); });
}

void ClientsFixture::openList()
{
    m_page->showList();
    m_page->list().reload();
    REQUIRE(settled());
}

void ClientsFixture::open(Id<Client> client, const QString& detail)
{
    m_page->openClient(client, detail);
    REQUIRE(waitFor([&] { return m_page->record().client() == client && m_page->isSettled(); }));
}

Id<Client> ClientsFixture::enter(const QString& name, const QString& kana)
{
    Client client;
    client.name = name;
    client.kana = kana;
    const auto added = desk.services().clients().add(desk.writer(), {client});
    REQUIRE(added);
    return added->ids.constFirst();
}

FieldRow& ClientsFixture::row(LedgerField field)
{
    return *m_page->record().attributes().row(field);
}

void ClientsFixture::key(int key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void ClientsFixture::typeInto(LedgerField field, const QString& text)
{
    FieldRow& edited = row(field);
    edited.edit();
    REQUIRE(edited.isEditing());
    key(Qt::Key_A, Qt::ControlModifier);
    text.isEmpty() ? key(Qt::Key_Delete) : commit(text);
}

} // namespace yorozu::test
