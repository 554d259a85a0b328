// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Agency.h"
#include "ui/agencies/PartsField.h"

namespace yorozu::ui {

// 活用例: how the agency uses the centre, each with the mark 信金と独自に作った取組み.
class PracticesField : public PartsField
{
    Q_OBJECT

public:
    explicit PracticesField(DeskContext& context, QWidget* parent = nullptr);

    void setPractices(const QList<AgencyPractice>& practices);
    QList<AgencyPractice> practices() const;

protected:
    QList<Field> makeFields(QWidget* parent) override;
};

} // namespace yorozu::ui
