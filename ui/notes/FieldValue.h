// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

class QWidget;

namespace yorozu::ui {

// What stands in a field of a form, whatever kind it is: so that it can be kept and put back.
QVariant fieldValue(const QWidget& field);
void setFieldValue(QWidget& field, const QVariant& value);

} // namespace yorozu::ui
