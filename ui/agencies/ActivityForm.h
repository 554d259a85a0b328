// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/domain/Agency.h"
#include "core/domain/BookingSeries.h"
#include "ui/notes/RecordForm.h"

#include <optional>

namespace yorozu::ui {

class AssistCasesField;
class ChipsField;
class DayField;
class KindField;
class MasterPicker;
class StaffPicker;
class TraineesField;

// What the form of an activity offers beside the lists of the centre.
struct ActivityChoices
{
    std::optional<AgencyRecord> agency; // on whose page it stands; none: on that of all
    QList<ZemiTheme> themes;
    std::optional<Activity> lastAssist; // whose parties are those of the next one
};

// An activity, new or old: the fields of its kind and no others. A day ahead makes it planned, one that is over held,
// and what came of it reported, as long as nobody has chosen otherwise.
class ActivityForm : public RecordForm
{
    Q_OBJECT

public:
    ActivityForm(DeskContext& context, const Activity& activity, const ActivityChoices& choices,
                 QWidget* parent = nullptr);

    const Activity& seen() const { return m_activity; }
    // As the one before, today: what is left to write is what came of it.
    void repeat(const Activity& former);
    void setKind(ActivityKind kind);
    void focusOutcome();

Q_SIGNALS:
    // `rule`: more days of it, or none.
    void ready(const yorozu::Activity& activity, const std::optional<yorozu::SeriesRule>& rule);

private:
    void buildPeople();
    void buildContent();
    void buildNext();
    void buildState();
    void buildMore();
    void fillLists();
    void showFields();
    void followStatus();
    void followKind();
    QList<ActivityAgency> agencies(ActivityKind kind) const;
    AgencyRole roleOf(Id<Agency> agency, ActivityKind kind) const;
    // ActivityFormReading.cpp
    void read();
    bool readDays(Activity* activity);
    bool readTime(Activity* activity);
    bool readFigures(Activity* activity);
    bool readParts(Activity* activity);
    bool readSeries(const Activity& activity, std::optional<SeriesRule>* rule);
    bool fail(const QString& key, const QString& message);

    Activity m_activity;
    ActivityChoices m_choices;
    KindField* m_kind;
    DayField *m_day, *m_lastDay, *m_until, *m_seriesUntil;
    QLineEdit *m_time, *m_place, *m_theme, *m_nextStep, *m_cancelReason;
    QLineEdit *m_participants, *m_firms, *m_consultations;
    ChipsField *m_staff, *m_contacts, *m_agencies;
    QComboBox *m_zemi, *m_status, *m_repeat;
    MasterPicker *m_office, *m_programme;
    AssistCasesField* m_cases;
    TraineesField* m_trainees;
    QPlainTextEdit* m_outcome;
    StaffPicker* m_nextWho;
    QCheckBox* m_counted;
    bool m_statusChosen = false; // by hand
};

} // namespace yorozu::ui
