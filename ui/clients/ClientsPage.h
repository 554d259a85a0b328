// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientLists.h"
#include "ui/async/DeskPage.h"
#include "ui/notes/FormPlace.h"

#include <optional>

class QStackedWidget;

namespace yorozu::ui {

class ClientListView;
class ClientRecordView;
class DeskContext;

// 企業台帳: the list, or one company of it.
class ClientsPage : public DeskPage
{
    Q_OBJECT

public:
    explicit ClientsPage(DeskContext& context, QWidget* parent = nullptr);

    static QString pageTitle();
    QString title() const override { return pageTitle(); }
    QList<ShortcutLine> keys() const override;
    void reload() override;
    bool knowsOffices() const override { return false; }
    void takeKeys() override;
    bool holdsText() const override;
    void leave(std::function<void()> then) override;

    void showList();
    // The list of those that the agency sent, or that were sent to it; null: all.
    void showListOf(Id<Agency> agency);
    void openClient(Id<Client> client, const QString& detail = {});
    // The form of a new one beside the list.
    void newClient();
    RecordForm* form() const; // of a new one; null: none
    void closeForm();         // Esc
    bool showsRecord() const;
    bool isSettled() const;

    ClientListView& list() const { return *m_list; }
    ClientRecordView& record() const { return *m_record; }

public Q_SLOTS:
    void step(int by); // [ and ]

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildList();
    void connectForm();
    void addKeys();
    void present(Id<Client> client, int row, const QString& detail = {});
    void back();
    bool mayEdit() const;
    void openForm();
    void add(const Client& client);

    DeskContext& m_context;
    QStackedWidget* m_stack;
    QWidget* m_listSide; // the list, and the form of a new company beside it
    ClientListView* m_list;
    FormPlace* m_forms;
    ClientRecordView* m_record;
    std::optional<std::pair<FormPlace::Place, RecordForm::Text>> m_givenUp; // for Ctrl+Z
    int m_row = -1; // of the company in the list; −1: not looked up yet
    quint64 m_stepped = 0;
    bool m_stale = true;
};

} // namespace yorozu::ui
