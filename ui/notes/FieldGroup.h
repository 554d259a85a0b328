// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace yorozu::ui {

// A field of a form that is made of several controls, such as a list of persons. What was typed is kept like that of
// any other field: as words.
class FieldGroup : public QWidget
{
public:
    using QWidget::QWidget;

    virtual QStringList words() const = 0;
    virtual void setWords(const QStringList& words) = 0;
};

} // namespace yorozu::ui
