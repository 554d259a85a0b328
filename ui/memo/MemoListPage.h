// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/domain/Memo.h"
#include "core/service/MemoService.h"
#include "ui/async/DeskPage.h"
#include "ui/memo/MemoListModel.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace yorozu::service {
struct MemoListFilter;
}

namespace yorozu::ui {

class Band;
class DeskContext;
class EmptyState;
class FilterField;
class LeftDrafts;
class RecordTable;
class SegmentedControl;
class SkeletonRows;

// 相談メモ: every memo as a table, newest first, and the texts that a crash left on this computer.
class MemoListPage : public DeskPage
{
    Q_OBJECT

public:
    explicit MemoListPage(DeskContext& context, QWidget* parent = nullptr);

    enum class Show { Mine, Waiting, Returned, All };
    void setShow(Show show);
    void showAll(); // of whomever, of all times
    static QString pageTitle();
    QString title() const override { return pageTitle(); }
    QList<ShortcutLine> keys() const override;
    void reload() override;
    void takeKeys() override;
    bool isSettled() const { return m_settled && !m_reload.isActive(); }

    MemoListModel& model() const { return *m_model; }
    QTableView& table() const;
    QLineEdit& companyFilter() const;
    LeftDrafts& leftDrafts() const { return *m_recovery; }

Q_SIGNALS:
    void memoWanted(yorozu::Id<yorozu::Memo> memo);
    void recoveredRequested(const yorozu::MemoDraft& draft);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildUi();
    QWidget* buildToolBar();
    void connectContext();
    void retranslate();
    service::MemoListFilter filter() const;
    void fill(const MemoRows& rows);
    void showCount();
    void showError(const Error& error);

    DeskContext& m_context;
    MemoListModel* m_model;
    RecordTable* m_table;
    SegmentedControl* m_show;
    SegmentedControl* m_period;
    FilterField* m_filter;
    QLabel* m_count;
    QPushButton* m_caseBook;
    Band* m_band;
    SkeletonRows* m_skeleton;
    EmptyState* m_empty;
    LeftDrafts* m_recovery;
    QTimer m_reload;
    quint64 m_question = 0;
    bool m_settled = false;
    bool m_stale = true; // not shown yet, or changed while hidden
};

} // namespace yorozu::ui
