// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientLists.h"
#include "ui/async/DeskPage.h"

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
    // The list of those that the agency sent, or that were sent to it; null: whatever the list shows.
    void showListOf(Id<Agency> agency);
    void openClient(Id<Client> client, const QString& detail = {});
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
    void addKeys();
    void present(Id<Client> client, int row, const QString& detail = {});
    void back();

    DeskContext& m_context;
    QStackedWidget* m_stack;
    ClientListView* m_list;
    ClientRecordView* m_record;
    int m_row = -1; // of the company in the list; −1: not looked up yet
    quint64 m_stepped = 0;
    bool m_stale = true;
};

} // namespace yorozu::ui
