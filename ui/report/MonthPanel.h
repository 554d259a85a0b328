// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Closing.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace yorozu::ui {

class MonthListModel;
class ThemeManager;

// The months of a fiscal year, and the years before and after it.
class MonthPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MonthPanel(ThemeManager& themes, QWidget* parent = nullptr);

    void showMonths(int fiscalYear, const QList<MonthLine>& months, QDate chosen, bool nextYear);
    const MonthLine* lineOf(QDate month) const;
    QListView& list() const { return *m_list; }

Q_SIGNALS:
    void monthChosen(QDate month);
    void yearWanted(int by);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void limitHeight();

    MonthListModel* m_model;
    QLabel* m_year;
    QLabel* m_era;
    QToolButton* m_before;
    QToolButton* m_after;
    QListView* m_list;
    int m_fiscalYear = 0;
};

} // namespace yorozu::ui
