// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/async/DeskFixture.h"
#include "ui/clients/ClientsPage.h"

#include <memory>
#include <stdexcept>

namespace yorozu::ui {
class FieldRow;
}

namespace yorozu::test {

// A field of the form that is open; one before it may still wait to be deleted.
template <typename T> T* fieldOf(const QWidget* form, const char* name)
{
    T* found = form ? form->findChild<T*>(QLatin1String(name)) : nullptr;
    if (!found)
        throw std::runtime_error(name);
    return found;
}

// The page of the ledger in a window of 1440×900; `desk` is another program on the same file.
class ClientsFixture : public DeskFixture
{
public:
    ClientsFixture();
    ~ClientsFixture();

    ui::ClientsPage& page() { return *m_page; }
    void openList();
    void open(Id<Client> client, const QString& detail = {});
    bool settled();
    Id<Client> enter(const QString& name, const QString& kana);
    ui::FieldRow& row(LedgerField field);
    // A key with its shortcuts, to whatever has the focus.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // Opens the editor of a field and replaces what stands in it; nothing is handed on yet.
    void typeInto(LedgerField field, const QString& text);
    Client stored(Id<Client> client) { return *desk.services().clients().byId(client); }

    template <typename T> T* find(const char* name)
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(name);
        return found;
    }

    QList<ui::Target> targets; // where the page wanted to lead
    QStringList announced;

private:
    ui::ClientsPage* m_page = nullptr;
};

} // namespace yorozu::test
