// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/domain/ClientLists.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace yorozu::ui {

class Band;
class Chip;
class ClientListModel;
class DeskContext;
class EmptyState;
class FilterField;
class RecordTable;
class SkeletonRows;

// 企業台帳 without a chosen company: the table, its filter and the 五十音 index.
class ClientListView : public QWidget
{
    Q_OBJECT

public:
    explicit ClientListView(DeskContext& context, QWidget* parent = nullptr);

    void reload();
    // Only companies that this agency sent or that were sent to it; null: all.
    void showAgency(Id<Agency> agency);
    void showAll();
    bool isSettled() const { return m_settled && !m_reload.isActive(); }
    const ClientListQuestion& question() const { return m_question; }
    void jumpTo(int indexRow);
    // Puts the cursor on a row, so that coming back finds the place.
    void selectRow(int row);

    ClientListModel& model() const { return *m_model; }
    QTableView& table() const;
    QLineEdit& filter() const;

Q_SIGNALS:
    void clientChosen(yorozu::Id<yorozu::Client> client, int row);
    void newRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildToolBar();
    QWidget* buildIndex();
    void buildTable();
    void ask();
    void take(const ClientIndex& index);
    void fetch(int page);
    void openRow(int row);
    void sortBy(int column);
    void showError(const Error& error);
    void showCount();
    void showAgencyChip();
    void showRights();
    void retranslate();

    DeskContext& m_context;
    ClientListModel* m_model;
    RecordTable* m_table;
    FilterField* m_filter;
    QCheckBox* m_retired;
    Chip* m_agency;
    QLabel* m_count;
    QPushButton* m_new;
    QList<QPushButton*> m_letters;
    Band* m_band;
    SkeletonRows* m_skeleton;
    EmptyState* m_empty;
    QTimer m_reload;
    ClientListQuestion m_question;
    ClientIndex m_index;
    quint64 m_asked = 0;
    int m_wantedRow = 0;
    bool m_settled = false;
};

} // namespace yorozu::ui
