// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "ui/print/PrintDialog.h"

namespace yorozu::ui {

// The minutes of an Assist conference before they are printed or kept as a PDF.
class AssistMinutesPreview : public PrintDialog
{
    Q_OBJECT

public:
    AssistMinutesPreview(DeskContext& context, Id<Activity> conference, QWidget* parent);

protected:
    void record(Output output, std::function<void()> then) override;

private:
    Id<Activity> m_conference;
};

} // namespace yorozu::ui
