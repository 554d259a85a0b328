// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "ui/agencies/PartsField.h"

#include <optional>

namespace yorozu::ui {

// The cases of アシスト会議: whose, the plan, the first step, by whom and until when, and what came of it.
class AssistCasesField : public PartsField
{
    Q_OBJECT

public:
    explicit AssistCasesField(DeskContext& context, QWidget* parent = nullptr);

    void setCases(const QList<AssistCase>& cases);
    // Nothing: a day cannot be read, which is said at the field.
    std::optional<QList<AssistCase>> cases() const;

protected:
    QList<Field> makeFields(QWidget* parent) override;
    int hiddenWords() const override;
};

} // namespace yorozu::ui
