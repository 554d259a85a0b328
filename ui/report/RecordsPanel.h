// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/domain/MonthSpan.h"
#include "core/domain/RecordLine.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace yorozu::ui {

class Band;
class DeskContext;
class ElidedLabel;
class EmptyState;
class RecordListModel;
class RecordTable;
class SkeletonRows;

// The records behind a number of the sheet or a check, as long as it says; Enter opens one.
class RecordsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPanel(DeskContext& context, QWidget* parent = nullptr);

    // Asks for the records of a figure. The keys go to the list when it is there, unless only its figures came anew.
    void openFigure(const MonthSpan& span, const FigureKey& key, const QString& title, bool takesKeys);
    void openRecords(const FigureRecords& records, const QString& title, bool takesKeys);
    bool isSettled() const { return m_settled; }
    RecordTable& table() const { return *m_table; }
    RecordListModel& model() const { return *m_model; }

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QHBoxLayout* buildHead();
    void take(const FigureRecords& records);
    void fetch(int page);
    void openRow(int row);
    void showError(const Error& error);
    void showCount();
    void setWidths();
    void retranslate();

    DeskContext& m_context;
    RecordListModel* m_model;
    ElidedLabel* m_title;
    QLabel* m_count;
    QLabel* m_help;
    QToolButton* m_close;
    Band* m_band;
    SkeletonRows* m_skeleton;
    RecordTable* m_table;
    EmptyState* m_empty;
    quint64 m_asked = 0;
    int m_pages = 0; // that are on their way
    bool m_settled = true;
    bool m_takesKeys = false;
};

} // namespace yorozu::ui
