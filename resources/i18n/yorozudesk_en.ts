<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
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
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
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
    <name>yorozu::ui::DatabaseSection</name>
    <message numerus="yes">
        <source>%n problem(s) were found. Nothing was changed; restore a sound backup if need be.</source>
        <translation>
            <numerusform>%n problem was found. Nothing was changed; restore a sound backup if need be.</numerusform>
            <numerusform>%n problems were found. Nothing was changed; restore a sound backup if need be.</numerusform>
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
        <source>%n record(s) may be the same company</source>
        <translation>
            <numerusform>%n record may be the same company</numerusform>
            <numerusform>%n records may be the same company</numerusform>
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
    <name>yorozu::ui::TodayPage</name>
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
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WaitingColumn</name>
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
</context>
</TS>
