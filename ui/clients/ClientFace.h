// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ClientService.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace yorozu::ui {

class DeskContext;
class ElidedLabel;

// The head of a client's page: name and number, what it is in a few pills, and what can be done with it.
class ClientFace : public QWidget
{
    Q_OBJECT

public:
    explicit ClientFace(DeskContext& context, QWidget* parent = nullptr);

    // `notes`: whether handover notes and tasks may be written.
    void show(const service::ClientView& view, bool editable, bool notes);

Q_SIGNALS:
    void backRequested();
    void memoRequested();
    void caseRequested();
    void referralRequested();
    void handoverRequested();
    void taskRequested();
    void retireRequested(bool retired);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRetiring();
    void showPills();
    void retranslate();

    DeskContext& m_context;
    service::ClientView m_view;
    bool m_editable = false;
    bool m_notes = false;
    QToolButton* m_back;
    ElidedLabel* m_name;
    QLabel* m_number;
    QWidget* m_pills;
    QPushButton* m_memo;
    QPushButton* m_case;
    QPushButton* m_referral;
    QToolButton* m_more;
};

} // namespace yorozu::ui
