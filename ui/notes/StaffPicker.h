// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "ui/fields/MasterPicker.h"

#include <QElapsedTimer>
#include <QHash>

namespace yorozu::ui {

class DeskContext;

// One person of the centre, by name; those who left are not offered. Typed letters find a name by how it is read, in
// Latin letters or kana, and by how it is written.
class StaffPicker : public MasterPicker
{
    Q_OBJECT
public:
    // By the number of the person: what is to be known before one chooses, such as when somebody is taken.
    using Remarks = QHash<qint64, QString>;

    explicit StaffPicker(DeskContext& context, QWidget* parent = nullptr);

    Id<Staff> person() const { return Id<Staff>(value()); }
    void setPerson(Id<Staff> person) { load(person.number()); }
    // They stand behind the names in the list, not in the field.
    void setRemarks(const Remarks& remarks);
    QString remark(Id<Staff> person) const { return m_remarks.value(person.number()); }

    void showPopup() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // of the list

private:
    void fillPeople();
    void tellRemarks();
    bool findTyped(const QKeyEvent& event, bool inList);
    int rowOf(const QString& typed, int from) const;

    DeskContext& m_context;
    Remarks m_remarks;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace yorozu::ui
