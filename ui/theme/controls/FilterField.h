// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace yorozu::ui {

// What narrows the list of a page: / leads to it from wherever one is on the page, Down leads on into the list.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    FilterField(QWidget& list, QWidget* page);

    void focusAll(); // with what was typed selected, so that the next word replaces it

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget& m_list;
};

} // namespace yorozu::ui
