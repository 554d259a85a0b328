// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ServerPlace.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yorozu::ui {

// Where a data base is on a server, field by field, for who knows the name of the server and not how addresses are
// spelt. Whoever was given a whole address pastes it into the first field. No password: that is asked for when the
// server wants one.
class ServerFields : public QWidget
{
    Q_OBJECT

public:
    explicit ServerFields(QWidget* parent = nullptr);

    // Empty while server or data base are not named.
    QString address() const;
    // One that is not understood changes nothing.
    void setAddress(const QString& address);
    void setInvalid(bool invalid);
    void retranslate();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(QGridLayout* layout, int row, int column, QLabel* name, QWidget* field);
    void typed();
    // An address in the field of the server goes to the fields that it is about.
    void takeApart();
    void show(const service::ServerPlace& place);
    void showAuthority();
    void browse();

    service::ServerPlace m_place; // with what no field shows
    QLabel* m_hostName;
    QLineEdit* m_host;
    QLabel* m_portName;
    QLineEdit* m_port;
    QLabel* m_databaseName;
    QLineEdit* m_database;
    QLabel* m_userName;
    QLineEdit* m_user;
    QLabel* m_authorityName;
    QLineEdit* m_authority;
    QPushButton* m_browse;
    QLabel* m_note;
};

} // namespace yorozu::ui
