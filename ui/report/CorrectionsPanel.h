// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Closing.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace yorozu::ui {

class CorrectionModel;
class DeskContext;
class EmptyState;
class RecordTable;

// 修正履歴 of a closed month. Enter opens the record; below the list its reason is entered, in place of an earlier one.
class CorrectionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionsPanel(DeskContext& context, QWidget* parent = nullptr);

    // `mayExplain`: the person may enter reasons.
    void showCorrections(QDate month, const QList<Correction>& corrections, bool mayExplain);
    void takeKeys();
    // Saves the reason that is typed.
    void saveReason();
    bool holdsReason() const; // something typed that is not saved
    RecordTable& table() const { return *m_table; }

Q_SIGNALS:
    void closeWanted();
    void explained(yorozu::Counted counts, qint64 record, const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    QHBoxLayout* buildHead();
    QWidget* buildReason();
    const Correction* current() const;
    void showReason();
    void openRow(int row);
    void setWidths();
    void retranslate();

    DeskContext& m_context;
    CorrectionModel* m_model;
    QLabel* m_title;
    QLabel* m_count;
    QToolButton* m_close;
    RecordTable* m_table;
    EmptyState* m_empty;
    QWidget* m_reasonPlace;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QPushButton* m_save;
    QDate m_month;
    qint64 m_shown = 0; // the record whose reason stands in the field
    bool m_mayExplain = false;
};

} // namespace yorozu::ui
