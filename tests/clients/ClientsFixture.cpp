// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/clients/ClientsFixture.h"

#include "tests/support/catch.h"
#include "tests/support/Warnings.h"
#include "ui/clients/ClientAttributes.h"
#include "ui/clients/ClientListView.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/clients/FieldRow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::test {

using namespace ui;

bool waitFor(const std::function<bool()>& condition)
{
    QElapsedTimer patience;
    patience.start();
    QTimer heartbeat; // wakes the loop where what is waited for sends no event of its own
    heartbeat.start(5);
    while (!condition()) {
        if (patience.elapsed() > 10'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents();
    return true;
}

ClientsFixture::ClientsFixture()
    : worker(desk.clock())
{
    themes().setReducedMotion(true);
    expectWarning(u"propagateSizeHints"_s);
    const auto opening = worker.open(desk.path());
    REQUIRE(waitFor([&opening] { return opening.isFinished(); }));
    REQUIRE(opening.result());
    drafts = std::make_unique<service::DraftStore>(desk.folder() + u"/drafts"_s, desk.path());
    context = std::make_unique<DeskContext>(worker, *drafts, themes(), desk.clock());
    context->setCentre(desk.centre());
    context->setCaller(desk.writer());
    QObject::connect(context.get(), &DeskContext::wanted, context.get(),
                     [this](const Target& target) { targets.append(target); });
    QObject::connect(context.get(), &DeskContext::announced, context.get(),
                     [this](const QString& sentence) { announced.append(sentence); });
    m_window = std::make_unique<Window>(QSize(1440, 900));
    m_page = new ClientsPage(*context, m_window.get());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    m_window->open();
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
