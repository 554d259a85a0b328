// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/MemoService.h"
#include "ui/memo/PageView.h"

class QPlainTextEdit;

namespace yorozu::ui {

class StampHere;

// The sheet as the office reads it: the printed page, on which only the remark and the reader's own box can be written.
class ReviewSheet : public PageView
{
    Q_OBJECT

public:
    explicit ReviewSheet(ThemeManager& themes, QWidget* parent = nullptr);

    // `box`: the caller's next box, null if there is none; with it the remark can be written.
    void showSheet(const QList<Page>& pages, const Memo& memo, const std::optional<StampBox>& box,
                   const QList<StampBox>& boxes);
    void clearSheet();
    QString remark() const;
    // Typed, and not in the data base yet.
    bool hasNewRemark() const;
    void setStampEnabled(bool enabled);

Q_SIGNALS:
    void stampRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeEditors();

    QPlainTextEdit* m_remark;
    StampHere* m_stamp;
    QString m_storedRemark;
    int m_box = -1; // its number on the sheet
};

} // namespace yorozu::ui
