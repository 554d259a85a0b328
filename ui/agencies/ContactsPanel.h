// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/AgencyService.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;

// 担当者 of the agency; a click offers mail, telephone and the form.
class ContactsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsPanel(DeskContext& context, QWidget* parent = nullptr);

    void show(const service::AgencyView& view, bool editable);

Q_SIGNALS:
    void contactWanted(const yorozu::AgencyContact& contact); // id null: a new one
    void mailWanted(const QString& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addContact(const AgencyContact& contact);
    QDate trainedUntil(const AgencyContact& contact) const;
    void offer(QWidget* button, const AgencyContact& contact);
    void retranslate();

    DeskContext& m_context;
    service::AgencyView m_view;
    bool m_editable = false;
    bool m_all = false; // those who left and those far down the list too
    QLabel* m_title;
    QPushButton* m_add;
    QWidget* m_rows;
    QVBoxLayout* m_list;
};

} // namespace yorozu::ui
