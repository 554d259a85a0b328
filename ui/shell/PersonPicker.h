// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace yorozu::ui {

class ThemeManager;

// Who sits at the screen: the people of the centre, filtered by name, reading or romanised name as one types.
class PersonPicker : public QDialog
{
    Q_OBJECT

public:
    PersonPicker(ThemeManager& themes, const QList<Staff>& staff, Id<Staff> current, QWidget* parent = nullptr);

    Id<Staff> chosen() const;
    void setFilter(const QString& text);
    int shownCount() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& text);

    QList<Staff> m_staff;
    Id<Staff> m_current;
    QLineEdit* m_filter;
    QListWidget* m_list;
    QLabel* m_none;
    QPushButton* m_accept;
};

} // namespace yorozu::ui
