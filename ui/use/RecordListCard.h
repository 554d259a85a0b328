// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RecordLine.h"
#include "ui/use/UsePart.h"

#include <QFrame>

#include <optional>

class QLabel;
class QStackedWidget;

namespace yorozu::ui {

class Band;
class Chip;
class EmptyState;
class RecordRows;
class RecordTable;
class SkeletonRows;

// 明細 of 利用状況: the sessions, bookings or firms that a number counts, exactly as many as it says. Enter opens one
// in its page.
class RecordListCard : public QFrame
{
    Q_OBJECT

public:
    RecordListCard(DeskContext& context, QWidget* parent);

    void show(const UseNumber& number);
    void clear();
    bool isClear() const { return !m_number; }
    bool isSettled() const { return m_settled; }
    RecordTable& table() const { return *m_table; }
    RecordRows& rows() const { return *m_rows; }
    void takeKeys();

Q_SIGNALS:
    void cleared();     // by its user
    void leaveWanted(); // Esc

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void ask();
    void take(const QList<RecordLine>& lines);
    void openRow(int row);
    void showList();
    void copy();
    void fitWhat();
    void retranslate();

    DeskContext& m_context;
    QLabel* m_title;
    Chip* m_what;
    Band* m_band;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    SkeletonRows* m_skeleton;
    RecordRows* m_rows;
    RecordTable* m_table;
    std::optional<UseNumber> m_number;
    quint64 m_question = 0; // older answers are dropped
    bool m_settled = true;
    bool m_takesKeys = false; // the list, when it is there
};

} // namespace yorozu::ui
