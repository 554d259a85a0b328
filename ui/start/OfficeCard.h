// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentrePlan.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace yorozu::ui {

class Chip;
class Stepper;
class ThemeManager;

// One office of the plan: its name, how many booths it has, and which.
class OfficeCard : public QFrame
{
    Q_OBJECT

public:
    OfficeCard(ThemeManager& themes, const OfficePlan& office, QWidget* parent = nullptr);

    const OfficePlan& office() const { return m_office; }
    void setRemovable(bool removable);
    void focusName();

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    void showBooths();
    void fitName();

    ThemeManager& m_themes;
    OfficePlan m_office;
    QLineEdit* m_name;
    QLabel* m_suffix;
    Chip* m_kind;
    QLabel* m_boothsLabel;
    Stepper* m_booths;
    QToolButton* m_remove;
    QLabel* m_equipment;
    QWidget* m_chips;
};

} // namespace yorozu::ui
