// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Words.h"

#include <QWidget>

namespace yorozu::ui {

class ThemeManager;

// 下書き → 提出 → 事務局確認済. A returned memo stands at the first step, in red.
class MemoStepper : public QWidget
{
    Q_OBJECT
public:
    explicit MemoStepper(ThemeManager& themes, QWidget* parent = nullptr);
    void setStatus(MemoStatus status);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QStringList steps() const;
    int current() const;
    void describe();

    ThemeManager& m_themes;
    MemoStatus m_status = MemoStatus::Draft;
};

} // namespace yorozu::ui
