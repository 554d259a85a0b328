// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace yorozu::ui {

class ServerFields;

// Asks where a data base is on a server, to open it.
class ServerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ServerDialog(QWidget* parent = nullptr);

    ServerFields& fields() const { return *m_fields; }

private:
    ServerFields* m_fields;
    QPushButton* m_open;
};

} // namespace yorozu::ui
