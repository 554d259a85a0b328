// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Agency.h"
#include "ui/agencies/PartsField.h"

namespace yorozu::ui {

// 営業店: name, telephone, address.
class BranchesField : public PartsField
{
    Q_OBJECT

public:
    explicit BranchesField(DeskContext& context, QWidget* parent = nullptr);

    void setBranches(const QList<AgencyBranch>& branches);
    QList<AgencyBranch> branches() const;

protected:
    QList<Field> makeFields(QWidget* parent) override;
    int hiddenWords() const override { return 1; } // the number
};

} // namespace yorozu::ui
