// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// A person in the column of a client: the first letter, name, title, and who is the primary contact.
class PersonButton : public QAbstractButton
{
    Q_OBJECT

public:
    PersonButton(ThemeManager& themes, const Person& person, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString facts() const;

    ThemeManager& m_themes;
    Person m_person;
};

} // namespace yorozu::ui
