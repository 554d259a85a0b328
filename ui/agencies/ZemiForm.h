// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "ui/notes/RecordForm.h"

namespace yorozu::ui {

class ChipsField;

// A theme of よろずゼミ: what it is about, who of us gives it, and from when to when it is offered.
class ZemiForm : public RecordForm
{
    Q_OBJECT

public:
    ZemiForm(DeskContext& context, const ZemiTheme& theme, QWidget* parent = nullptr);

    const ZemiTheme& seen() const { return m_theme; }

Q_SIGNALS:
    void ready(const yorozu::ZemiTheme& theme);

private:
    void read();

    ZemiTheme m_theme;
    QLineEdit *m_code, *m_themeTitle, *m_outsiders;
    QPlainTextEdit* m_description;
    ChipsField* m_speakers;
};

} // namespace yorozu::ui
