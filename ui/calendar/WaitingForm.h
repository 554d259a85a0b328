// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WaitingRequest.h"
#include "ui/notes/RecordForm.h"

namespace yorozu::ui {

class MasterPicker;
class StaffPicker;

// 枠未定: who waits for a place, and what is wished. A new one has no id.
class WaitingForm : public RecordForm
{
    Q_OBJECT

public:
    WaitingForm(DeskContext& context, const WaitingRequest& request, QWidget* parent = nullptr);

Q_SIGNALS:
    void ready(const yorozu::WaitingRequest& request);

private:
    void addWho();
    void addWish();
    void addRest();
    MasterPicker* addWords(const QString& key, const QString& caption, MasterKind kind, MasterId chosen);
    void takeClient(const Client& client);
    bool readMinutes(int* minutes);
    void read();

    WaitingRequest m_request;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_person = nullptr;
    QLineEdit* m_phone = nullptr;
    QComboBox* m_part = nullptr;
    MasterPicker* m_office = nullptr;
    StaffPicker* m_staff = nullptr;
    MasterPicker* m_topic = nullptr;
    QLineEdit* m_minutes = nullptr;
    MasterPicker* m_channel = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace yorozu::ui
