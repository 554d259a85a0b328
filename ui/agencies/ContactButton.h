// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Agency.h"

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// Somebody of the agency: name and where in the house, how often we met, and whether he was a trainee with us.
class ContactButton : public QAbstractButton
{
    Q_OBJECT

public:
    // `trained`: the month in which the stay ended; null: no trainee.
    ContactButton(ThemeManager& themes, const AgencyContact& contact, int met, QDate trained,
                  QWidget* parent = nullptr);

    const AgencyContact& contact() const { return m_contact; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ThemeManager& m_themes;
    AgencyContact m_contact;
    QString m_place;
    QString m_facts;
    bool m_trained;
};

} // namespace yorozu::ui
