// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/SetupPage.h"

class QCheckBox;
class QFormLayout;
class QFrame;

namespace yorozu::ui {

// The last step: what will be made.
class ReviewPage : public SetupPage
{
    Q_OBJECT

public:
    ReviewPage(SetupState& state, QWidget* parent);

    QString title() const override;
    QString help() const override;
    void retranslate() override;
    void display() override;

private:
    QFrame* m_card;
    QFormLayout* m_lines;
    QCheckBox* m_import;
};

} // namespace yorozu::ui
