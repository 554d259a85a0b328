// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "ui/async/DeskPage.h"

#include <QTimer>

namespace yorozu::ui {

class AgencyListView;
class AgencyRecordView;
class DeskContext;

// 支援機関連携: the list of the agencies, and beside it the one that is chosen, or all activities together.
class AgenciesPage : public DeskPage
{
    Q_OBJECT

public:
    explicit AgenciesPage(DeskContext& context, QWidget* parent = nullptr);

    static QString pageTitle();
    QString title() const override { return pageTitle(); }
    QList<ShortcutLine> keys() const override;
    void reload() override;
    bool knowsOffices() const override { return false; }
    void takeKeys() override;
    bool holdsText() const override;
    void leave(std::function<void()> then) override;

    // Null: all activities together. `detail` as in AgencyRecordView::open.
    void openAgency(Id<Agency> agency, const QString& detail = {});
    // On the page of its first agency, or among all.
    void openActivity(Id<Activity> activity);
    void newActivity();
    void newAgency();
    bool isSettled() const;

    AgencyListView& list() const { return *m_list; }
    AgencyRecordView& record() const { return *m_record; }

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addKeys();
    void fillMenu();
    bool mayEdit() const;

    DeskContext& m_context;
    AgencyListView* m_list;
    AgencyRecordView* m_record;
    QTimer m_choosing; // whoever runs down the list with the arrow keys passes agencies over
    bool m_stale = true;
};

} // namespace yorozu::ui
