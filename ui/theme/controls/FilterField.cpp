// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/FilterField.h"

#include "ui/theme/StyleSheet.h"

#include <QKeyEvent>
#include <QShortcut>

namespace yorozu::ui {

FilterField::FilterField(QWidget& list, QWidget* page)
    : QLineEdit(page)
    , m_list(list)
{
    setControlSize(this, ControlSize::Small);
    auto* key = new QShortcut(QKeySequence(Qt::Key_Slash), page);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &FilterField::focusAll);
}

void FilterField::focusAll()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        m_list.setFocus(Qt::OtherFocusReason);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace yorozu::ui
