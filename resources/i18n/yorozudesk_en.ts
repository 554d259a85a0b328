<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n firm</numerusform>
            <numerusform>%n firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s)</source>
        <translation>
            <numerusform>%n consultation</numerusform>
            <numerusform>%n consultations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sat in on %n session(s)</source>
        <translation>
            <numerusform>sat in on %n session</numerusform>
            <numerusform>sat in on %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssistMinutes</name>
    <message numerus="yes">
        <source>%1 (%n person(s))</source>
        <translation>
            <numerusform>%1 (%n person)</numerusform>
            <numerusform>%1 (%n people)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n away</source>
        <comment>sessions</comment>
        <extracomment>how many sessions are away from the offices</extracomment>
        <translation>
            <numerusform>%n away</numerusform>
            <numerusform>%n away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <comment>box of the month</comment>
        <extracomment>sessions of a day, in its box of the month</extracomment>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>of a day</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseBook</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <translation>
            <numerusform>%1 (%n day)</numerusform>
            <numerusform>%1 (%n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardTiles</name>
    <message numerus="yes">
        <source>%n shinkin bank(s)</source>
        <translation>
            <numerusform>%n shinkin bank</numerusform>
            <numerusform>%n shinkin banks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n problem(s), so that nothing was moved: %2</source>
        <translation>
            <numerusform>%1 has %n problem, so that nothing was moved: %2</numerusform>
            <numerusform>%1 has %n problems, so that nothing was moved: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceptionSheet</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %n client(s)</source>
        <translation>
            <numerusform>sent %n client</numerusform>
            <numerusform>sent %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesText</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>of a series</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseTimes</name>
    <message numerus="yes">
        <source>%1 (%n day(s) with sessions)</source>
        <translation>
            <numerusform>%1 (%n day with sessions)</numerusform>
            <numerusform>%1 (%n days with sessions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingRules</name>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ActivityFacts</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n firm</numerusform>
            <numerusform>%n firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s)</source>
        <translation>
            <numerusform>%n consultation</numerusform>
            <numerusform>%n consultations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ActivityRows</name>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n firm</numerusform>
            <numerusform>%n firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s)</source>
        <translation>
            <numerusform>%n consultation</numerusform>
            <numerusform>%n consultations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyHead</name>
    <message numerus="yes">
        <source>%n client(s) of theirs this year</source>
        <translation>
            <numerusform>%n client of theirs this year</numerusform>
            <numerusform>%n clients of theirs this year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyListModel</name>
    <message numerus="yes">
        <source>%1 · %n day(s)</source>
        <translation>
            <numerusform>%1 · %n day</numerusform>
            <numerusform>%1 · %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this year</source>
        <translation>
            <numerusform>once this year</numerusform>
            <numerusform>%n times this year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyListView</name>
    <message numerus="yes">
        <source>%n agency(ies)</source>
        <translation>
            <numerusform>%n agency</numerusform>
            <numerusform>%n agencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyRecordView</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyTabs</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sat in on %n session(s)</source>
        <translation>
            <numerusform>sat in on %n session</numerusform>
            <numerusform>sat in on %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AheadColumn</name>
    <message numerus="yes">
        <source>next %n</source>
        <translation>
            <numerusform>next %n</numerusform>
            <numerusform>next %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to you: %n</source>
        <translation>
            <numerusform>to you: %n</numerusform>
            <numerusform>to you: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AttachmentList</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BellButton</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BookingForm</name>
    <message numerus="yes">
        <source>%n session(s) clash. Leave them out, or take one of the free slots.</source>
        <translation>
            <numerusform>%n session clashes. Leave it out, or take one of the free slots.</numerusform>
            <numerusform>%n sessions clash. Leave them out, or take one of the free slots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BookingPanel</name>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n employee</numerusform>
            <numerusform>%n employees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CalendarHeads</name>
    <message numerus="yes">
        <source>%1: %n booth(s)</source>
        <translation>
            <numerusform>%1: %n booth</numerusform>
            <numerusform>%1: %n booths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n session(s) are in %1.</source>
        <translation>
            <numerusform>%n session is in %1.</numerusform>
            <numerusform>%n sessions are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), without who comes, are in %1.</source>
        <translation>
            <numerusform>%n session, without who comes, is in %1.</numerusform>
            <numerusform>%n sessions, without who comes, are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n session(s) of the series</source>
        <extracomment>%1 a company</extracomment>
        <translation>
            <numerusform>%1: %n session of the series</numerusform>
            <numerusform>%1: %n sessions of the series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked: %1, %n session(s)</source>
        <translation>
            <numerusform>Booked: %1, %n session</numerusform>
            <numerusform>Booked: %1, %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n file(s)…</source>
        <translation>
            <numerusform>Copying %n file…</numerusform>
            <numerusform>Copying %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CalendarPrintPreview</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s) ahead</source>
        <extracomment>half hours of a week in which somebody could still come</extracomment>
        <translation>
            <numerusform>%n free place(s) ahead</numerusform>
            <numerusform>%n free place(s) ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CalendarToolBar</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CaseBookToolBar</name>
    <message numerus="yes">
        <source>%n case study(ies), %1 approved</source>
        <extracomment>%1 so many of them are approved</extracomment>
        <translation>
            <numerusform>%n case study, %1 approved</numerusform>
            <numerusform>%n case studies, %1 approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CaseButton</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClashNote</name>
    <message numerus="yes">
        <source>It cannot stand here (%n clash(es))</source>
        <translation>
            <numerusform>It cannot stand here (%n clash)</numerusform>
            <numerusform>It cannot stand here (%n clashes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClientListModel</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClientListView</name>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClosingPanel</name>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ContactButton</name>
    <message numerus="yes">
        <source>met %n time(s)</source>
        <translation>
            <numerusform>met once</numerusform>
            <numerusform>met %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CrosstabPart</name>
    <message numerus="yes">
        <source>%n character(s) cannot be written in CP932; UTF-8 has them all.</source>
        <translation>
            <numerusform>%n character cannot be written in CP932; UTF-8 has them all.</numerusform>
            <numerusform>%n characters cannot be written in CP932; UTF-8 has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DashboardPage</name>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n institution(s)</source>
        <translation>
            <numerusform>%1: %n institution</numerusform>
            <numerusform>%1: %n institutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DashboardToolBar</name>
    <message numerus="yes">
        <source>%n record(s) are counted otherwise since the months were closed.</source>
        <translation>
            <numerusform>%n record is counted otherwise since the months were closed.</numerusform>
            <numerusform>%n records are counted otherwise since the months were closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n correction(s)</source>
        <translation>
            <numerusform>%1: %n correction(s)</numerusform>
            <numerusform>%1: %n correction(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DatabaseSection</name>
    <message numerus="yes">
        <source>%n problem(s) were found. Nothing was changed; restore a sound backup if need be.</source>
        <translation>
            <numerusform>%n problem was found. Nothing was changed; restore a sound backup if need be.</numerusform>
            <numerusform>%n problems were found. Nothing was changed; restore a sound backup if need be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DaySheet</name>
    <message numerus="yes">
        <source>%n minute(s) kept before</source>
        <translation>
            <numerusform>%n minute kept before</numerusform>
            <numerusform>%n minutes kept before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) kept after</source>
        <translation>
            <numerusform>%n minute kept after</numerusform>
            <numerusform>%n minutes kept after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DrillCard</name>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n activity(ies) of the number</source>
        <translation>
            <numerusform>%1: %n activity(ies) of the number</numerusform>
            <numerusform>%1: %n activity(ies) of the number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::FindingList</name>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n word to look at</numerusform>
            <numerusform>%n words to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ImportPanel</name>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Take over %n row</numerusform>
            <numerusform>Take over %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be taken over.</source>
        <translation>
            <numerusform>%n place cannot be taken over.</numerusform>
            <numerusform>%n places cannot be taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) seem to be here already and will be passed over.</source>
        <translation>
            <numerusform>%n row seems to be here already and will be passed over.</numerusform>
            <numerusform>%n rows seem to be here already and will be passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be taken over. Mend the list and take it over again.</source>
        <translation>
            <numerusform>%n place cannot be taken over. Mend the list and take it over again.</numerusform>
            <numerusform>%n places cannot be taken over. Mend the list and take it over again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be written, for something was changed meanwhile. Look at them below.</source>
        <translation>
            <numerusform>%n row could not be written, for something was changed meanwhile. Look at it below.</numerusform>
            <numerusform>%n rows could not be written, for something was changed meanwhile. Look at them below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoCompanions</name>
    <message numerus="yes">
        <source>Also open in another window of yours and with %n other(s)</source>
        <translation>
            <numerusform>Also open in another window of yours and with %n other</numerusform>
            <numerusform>Also open in another window of yours and with %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) have this open, too</source>
        <translation>
            <numerusform>%1 and %n other have this open, too</numerusform>
            <numerusform>%1 and %n others have this open, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoListPage</name>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoWorkColumn</name>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) ago</source>
        <translation>
            <numerusform>%n working day ago</numerusform>
            <numerusform>%n working days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MergePanel</name>
    <message numerus="yes">
        <source>%1 %2 was merged into this record. It can be undone for %n more day(s).</source>
        <translation>
            <numerusform>%1 %2 was merged into this record. It can be undone for %n more day.</numerusform>
            <numerusform>%1 %2 was merged into this record. It can be undone for %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be undone for %n day(s)</source>
        <translation>
            <numerusform>It can be undone for %n day</numerusform>
            <numerusform>It can be undone for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MonthGrid</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MonthListModel</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MonthSheet</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::NumberCard</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OfficeDesk</name>
    <message numerus="yes">
        <source>Stamp %n memo(s) at once?</source>
        <translation>
            <numerusform>Stamp %n memo?</numerusform>
            <numerusform>Stamp %n memos at once?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected ones wait(s) for somebody else and are left out.</source>
        <translation>
            <numerusform>%n of the selected ones waits for somebody else and is left out.</numerusform>
            <numerusform>%n of the selected ones wait for somebody else and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) stamped. Ctrl+Z takes them back, one by one.</source>
        <translation>
            <numerusform>%n memo stamped. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n memos stamped. Ctrl+Z takes them back, one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OfficesPage</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OtherCentresPart</name>
    <message numerus="yes">
        <source>%n figure(s) were taken over.</source>
        <translation>
            <numerusform>%n figure was taken over.</numerusform>
            <numerusform>%n figures were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 new, %2 changed, %3 as they are.</source>
        <translation>
            <numerusform>%n row: %1 new, %2 changed, %3 as they are.</numerusform>
            <numerusform>%n rows: %1 new, %2 changed, %3 as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> – and %n more</source>
        <translation>
            <numerusform> – and %n more</numerusform>
            <numerusform> – and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OverallPane</name>
    <message numerus="yes">
        <source>%n person(s) copied.</source>
        <translation>
            <numerusform>%n person copied.</numerusform>
            <numerusform>%n people copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sat in on %n session(s)</source>
        <translation>
            <numerusform>sat in on %n session</numerusform>
            <numerusform>sat in on %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) to be reported</source>
        <translation>
            <numerusform>%n activity to be reported</numerusform>
            <numerusform>%n activities to be reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OwnDay</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) to write</source>
        <translation>
            <numerusform>%n memo to write</numerusform>
            <numerusform>%n memos to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%n returned</numerusform>
            <numerusform>%n returned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PeopleSheet</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ReportFiles</name>
    <message numerus="yes">
        <source>%n character(s) have no place in CP932 and stand there as 〓.</source>
        <translation>
            <numerusform>%n character has no place in CP932 and stands there as 〓.</numerusform>
            <numerusform>%n characters have no place in CP932 and stand there as 〓.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RestoreSteps</name>
    <message numerus="yes">
        <source>The data of now has %n change(s) that this copy lacks. They stay in the file that is kept.</source>
        <translation>
            <numerusform>The data of now has %n change that this copy lacks. It stays in the file that is kept.</numerusform>
            <numerusform>The data of now has %n changes that this copy lacks. They stay in the file that is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy has %n change(s) that the data of now lacks.</source>
        <translation>
            <numerusform>The copy has %n change that the data of now lacks.</numerusform>
            <numerusform>The copy has %n changes that the data of now lacks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) are missing beside the copy.</source>
        <translation>
            <numerusform>%n attachment is missing beside the copy.</numerusform>
            <numerusform>%n attachments are missing beside the copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%1: %n booth(s)</source>
        <translation>
            <numerusform>%1: %n booth</numerusform>
            <numerusform>%1: %n booths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>online: %n seat(s)</source>
        <translation>
            <numerusform>online: %n seat</numerusform>
            <numerusform>online: %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RosterSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the roster were stored.</source>
        <translation>
            <numerusform>%n day of the roster was stored.</numerusform>
            <numerusform>%n days of the roster were stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RosterStrip</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SeriesChoice</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of the series cannot stand there. Nothing was changed.</source>
        <translation>
            <numerusform>%n session of the series cannot stand there. Nothing was changed.</numerusform>
            <numerusform>%n sessions of the series cannot stand there. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SeriesPreview</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>of a series</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ServerPasswordWindow</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SessionsColumn</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StaffPage</name>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StartWindow</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::UsePart</name>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WaitingTray</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WeekPopup</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free at this time (%n person(s))</source>
        <translation>
            <numerusform>Free at this time (%n person)</numerusform>
            <numerusform>Free at this time (%n people)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WeekSide</name>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n at once</numerusform>
            <numerusform>%n at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booth(s)</source>
        <translation>
            <numerusform>%n booth</numerusform>
            <numerusform>%n booths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WeekView</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <extracomment>sessions of the week, free half hours that are still to come, and how long these are</extracomment>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s) ahead (%1 min)</source>
        <translation>
            <numerusform>%n free place ahead (%1 min)</numerusform>
            <numerusform>%n free places ahead (%1 min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
</TS>
