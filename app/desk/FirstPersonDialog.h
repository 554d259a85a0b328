// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yorozu::desk {

// A new data base knows nobody: the first person is whoever sits here. Everybody else is added afterwards.
class FirstPersonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FirstPersonDialog(const QList<Office>& offices, QWidget* parent = nullptr);

    Staff person() const;

private:
    QLineEdit* m_name;
    QLineEdit* m_kana;
    QComboBox* m_group;
    QComboBox* m_office;
    QPushButton* m_accept;
};

} // namespace yorozu::desk
