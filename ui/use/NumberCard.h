// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordCard.h"
#include "ui/use/UsePart.h"

#include <optional>

namespace yorozu::ui {

class RecordList;
class RecordListModel;
class RecordTable;

// 明細 of 利用状況: the sessions, bookings or firms that a number counts.
class NumberCard : public RecordCard
{
    Q_OBJECT

public:
    NumberCard(DeskContext& context, QWidget* parent);

    void show(const UseNumber& number);
    void clear();
    bool isSettled() const;
    void takeKeys();
    RecordTable& table() const;
    RecordListModel& rows() const;

Q_SIGNALS:
    void cleared(); // by its user

protected:
    void changeEvent(QEvent* event) override;

private:
    NumberCard(DeskContext& context, RecordList* list, QWidget* parent);
    void retranslate();

    RecordList* m_list;
    std::optional<UseNumber> m_number;
};

} // namespace yorozu::ui
