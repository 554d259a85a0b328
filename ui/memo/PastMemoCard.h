// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// One earlier memo: a small stamp if it is confirmed, date, who led, the first lines of the advice.
class PastMemoCard : public QAbstractButton
{
    Q_OBJECT
public:
    PastMemoCard(ThemeManager& themes, const MemoSummary& summary, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString when() const;

    ThemeManager& m_themes;
    MemoSummary m_summary;
};

} // namespace yorozu::ui
