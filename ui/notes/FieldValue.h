// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QVariant>

class QWidget;

namespace yorozu::ui {

// What stands in a field of a form, whatever kind it is, in words that can be kept.
QVariant fieldValue(const QWidget& field);
void setFieldValue(QWidget& field, const QVariant& value);
// Calls `then` as soon as something else stands in a single field; not in a group of several.
void whenChanged(QWidget& field, QObject* receiver, const std::function<void()>& then);

} // namespace yorozu::ui
