// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Agency.h"
#include "ui/notes/RecordForm.h"

namespace yorozu::ui {

class BranchesField;
class MasterPicker;
class PracticesField;
class StaffPicker;

// An agency itself: what it is, who of us is in charge, how it is reached, how it uses the centre, what it wishes.
class AgencyForm : public RecordForm
{
    Q_OBJECT

public:
    AgencyForm(DeskContext& context, const AgencyRecord& record, QWidget* parent = nullptr);

    const AgencyRecord& seen() const { return m_record; }

Q_SIGNALS:
    void ready(const yorozu::AgencyRecord& record);

private:
    void buildFacts();
    void buildReach();
    void buildUse();
    void read();

    AgencyRecord m_record;
    QLineEdit *m_agencyName, *m_kana, *m_phone, *m_email, *m_address, *m_website, *m_bookingWay;
    MasterPicker* m_kind;
    StaffPicker *m_inCharge, *m_deputy;
    QCheckBox *m_forty, *m_member, *m_tokyo, *m_visit, *m_company;
    QPlainTextEdit *m_wishes, *m_note;
    PracticesField* m_practices;
    BranchesField* m_branches;
};

} // namespace yorozu::ui
