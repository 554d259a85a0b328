// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "ui/notes/FieldGroup.h"

#include <QList>

class QComboBox;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;
class StaffPicker;

// Who takes part in a session beside the lead, each with a part: a row for each, as many as there are.
class StaffRows : public FieldGroup
{
    Q_OBJECT

public:
    explicit StaffRows(DeskContext& context, QWidget* parent = nullptr);

    void setStaff(const QList<BookingStaff>& staff);
    QList<BookingStaff> staff() const; // rows without a person are left out
    QStringList words() const override;
    void setWords(const QStringList& words) override;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget* line;
        StaffPicker* person;
        QComboBox* part;
        QToolButton* remove;
    };

    void add(Id<Staff> person, Part part);
    void remove(const QWidget* line);
    void clear();
    void nameRows();

    DeskContext& m_context;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QList<Row> m_rows;
};

} // namespace yorozu::ui
