// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MonthSpan.h"
#include "core/domain/RecordLine.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace yorozu::ui {

class DeskContext;
class ElidedLabel;
class RecordList;
class RecordListModel;
class RecordTable;

// The records behind a number of the sheet or a check, below it.
class RecordsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPanel(DeskContext& context, QWidget* parent = nullptr);

    // Asks for the records of a figure. The keys go to the list when it is there, unless only its figures came anew.
    void openFigure(const MonthSpan& span, const FigureKey& key, const QString& title, bool takesKeys);
    void openRecords(const FigureRecords& records, const QString& title, bool takesKeys);
    bool isSettled() const;
    RecordTable& table() const;
    RecordListModel& model() const;

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QHBoxLayout* buildHead();
    void showCount();
    void retranslate();

    DeskContext& m_context;
    ElidedLabel* m_title;
    QLabel* m_count;
    QLabel* m_help;
    QToolButton* m_close;
    RecordList* m_list;
};

} // namespace yorozu::ui
