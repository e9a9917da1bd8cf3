<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AllAboutTeacher</name>
    <message numerus="yes">
        <source>With %Ln colleague(s) besides you</source>
        <translation>
            <numerusform>With %Ln colleague besides you</numerusform>
            <numerusform>With %Ln colleagues besides you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s) of mine on our meetings</source>
        <translation>
            <numerusform>%Ln private note of mine on our meetings</numerusform>
            <numerusform>%Ln private notes of mine on our meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of my private journal about our work</source>
        <translation>
            <numerusform>%Ln page of my private journal about our work</numerusform>
            <numerusform>%Ln pages of my private journal about our work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that I removed and that rest in the bin until it is emptied</source>
        <translation>
            <numerusform>%Ln record that I removed and that rests in the bin until it is emptied</numerusform>
            <numerusform>%Ln records that I removed and that rest in the bin until it is emptied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) of mine on my own checklist</source>
        <translation>
            <numerusform>%Ln remark of mine on my own checklist</numerusform>
            <numerusform>%Ln remarks of mine on my own checklist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as here, which is newer</source>
        <translation>
            <numerusform>%Ln kept as here, which is newer</numerusform>
            <numerusform>%Ln kept as here, which is newer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goes (go) into the bin with their teacher</source>
        <translation>
            <numerusform>%Ln goes into the bin with their teacher</numerusform>
            <numerusform>%Ln go into the bin with their teacher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in this file is (are) wrong, so nothing can be brought in.</source>
        <translation>
            <numerusform>%Ln thing in this file is wrong, so nothing can be brought in.</numerusform>
            <numerusform>%Ln things in this file are wrong, so nothing can be brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeTheDoor</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln school day(s) late</source>
        <comment>what was promised</comment>
        <translation>
            <numerusform>%1, %Ln school day late</numerusform>
            <numerusform>%1, %Ln school days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln more</source>
        <comment>promises</comment>
        <translation>
            <numerusform>, and %Ln more</numerusform>
            <numerusform>, and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) late</source>
        <translation>
            <numerusform>%Ln promise late</numerusform>
            <numerusform>%Ln promises late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message numerus="yes">
        <source>%Ln teacher(s)</source>
        <translation>
            <numerusform>%Ln teacher</numerusform>
            <numerusform>%Ln teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation>
            <numerusform>%Ln school</numerusform>
            <numerusform>%Ln schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s)</source>
        <translation>
            <numerusform>%Ln next step</numerusform>
            <numerusform>%Ln next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln win(s)</source>
        <translation>
            <numerusform>%Ln win</numerusform>
            <numerusform>%Ln wins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln agreement</numerusform>
            <numerusform>%Ln agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln cycle</numerusform>
            <numerusform>%Ln cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklist(s)</source>
        <translation>
            <numerusform>%Ln checklist</numerusform>
            <numerusform>%Ln checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pulse(s)</source>
        <translation>
            <numerusform>%Ln pulse</numerusform>
            <numerusform>%Ln pulses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reflection(s)</source>
        <translation>
            <numerusform>%Ln reflection</numerusform>
            <numerusform>%Ln reflections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tool(s)</source>
        <translation>
            <numerusform>%Ln tool</numerusform>
            <numerusform>%Ln tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln move</numerusform>
            <numerusform>%Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s)</source>
        <translation>
            <numerusform>%Ln colleague</numerusform>
            <numerusform>%Ln colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message numerus="yes">
        <source>%Ln will be added</source>
        <translation>
            <numerusform>%Ln will be added</numerusform>
            <numerusform>%Ln will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) other days</source>
        <translation>
            <numerusform>%Ln gets other days</numerusform>
            <numerusform>%Ln get other days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already there</source>
        <translation>
            <numerusform>%Ln is already there</numerusform>
            <numerusform>%Ln are already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln</source>
        <translation>
            <numerusform>Add %Ln</numerusform>
            <numerusform>Add %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln</source>
        <translation>
            <numerusform>Take over %Ln</numerusform>
            <numerusform>Take over %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) at a time of day passed over.</source>
        <translation>
            <numerusform>%Ln event at a time of day passed over.</numerusform>
            <numerusform>%Ln events at a time of day passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) long ago or far ahead passed over.</source>
        <translation>
            <numerusform>%Ln event long ago or far ahead passed over.</numerusform>
            <numerusform>%Ln events long ago or far ahead passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a name passed over.</source>
        <translation>
            <numerusform>%Ln event without a name passed over.</numerusform>
            <numerusform>%Ln events without a name passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) come back otherwise than every year; only the first time is here.</source>
        <translation>
            <numerusform>%Ln event comes back otherwise than every year; only its first time is here.</numerusform>
            <numerusform>%Ln events come back otherwise than every year; only their first time is here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cycles</name>
    <message numerus="yes">
        <source>Its last phase ended %Ln school day(s) ago</source>
        <translation>
            <numerusform>Its last phase ended %Ln school day ago</numerusform>
            <numerusform>Its last phase ended %Ln school days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln school day(s) left</source>
        <translation>
            <numerusform>%Ln school day left</numerusform>
            <numerusform>%Ln school days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>%Ln week ago</numerusform>
            <numerusform>%Ln weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPaper</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>bring %Ln teacher(s)</source>
        <translation>
            <numerusform>bring %Ln teacher</numerusform>
            <numerusform>bring %Ln teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teacher(s) brought in</source>
        <translation>
            <numerusform>%Ln teacher brought in</numerusform>
            <numerusform>%Ln teachers brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message numerus="yes">
        <source>As you opened this notebook it kept %Ln record(s) longer than your agreements say. Settings, Keeping and deleting shows which; nothing is deleted by itself.</source>
        <translation>
            <numerusform>As you opened this notebook it kept %Ln record longer than your agreements say. Settings, Keeping and deleting shows which; nothing is deleted by itself.</numerusform>
            <numerusform>As you opened this notebook it kept %Ln records longer than your agreements say. Settings, Keeping and deleting shows which; nothing is deleted by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%Ln beside the notebook</source>
        <translation>
            <numerusform>%Ln beside the notebook</numerusform>
            <numerusform>%Ln beside the notebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the second place</source>
        <translation>
            <numerusform>%Ln in the second place</numerusform>
            <numerusform>%Ln in the second place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stay(s) until you delete the file yourself.</source>
        <translation>
            <numerusform>%Ln of them stays until you delete the file yourself.</numerusform>
            <numerusform>%Ln of them stay until you delete the files yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln record deleted for good.</numerusform>
            <numerusform>%Ln records deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) may still hold it (%1), the newest: %2.</source>
        <translation>
            <numerusform>%Ln backup may still hold it (%1), of: %2.</numerusform>
            <numerusform>%Ln backups may still hold it (%1), the newest: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyMonth</name>
    <message numerus="yes">
        <source>%1 in %Ln contact(s)</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 in %Ln contact</numerusform>
            <numerusform>%1 in %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln school day(s))</source>
        <comment>a week</comment>
        <translation>
            <numerusform>%1 (%Ln school day)</numerusform>
            <numerusform>%1 (%Ln school days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%Ln school day(s) late</source>
        <translation>
            <numerusform>%Ln school day late</numerusform>
            <numerusform>%Ln school days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OthersNamed</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln student(s), parent(s) and others who are no staff were passed over, and nothing about them was kept.</source>
        <translation>
            <numerusform>%Ln student, parent or other who is no staff was passed over, and nothing about them was kept.</numerusform>
            <numerusform>%Ln students, parents and others who are no staff were passed over, and nothing about them was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) of groups and places were passed over.</source>
        <translation>
            <numerusform>%Ln card of a group or place was passed over.</numerusform>
            <numerusform>%Ln cards of groups and places were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a role that is not known were passed over.</source>
        <translation>
            <numerusform>%Ln with a role that is not known was passed over.</numerusform>
            <numerusform>%Ln with a role that is not known were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: not active any more.</source>
        <translation>
            <numerusform>%Ln was left out: not active any more.</numerusform>
            <numerusform>%Ln were left out: not active any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrincipalReport</name>
    <message numerus="yes">
        <source>%Ln teacher(s)</source>
        <translation>
            <numerusform>%Ln teacher</numerusform>
            <numerusform>%Ln teachers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pulses</name>
    <message numerus="yes">
        <source>%Ln step(s) up</source>
        <translation>
            <numerusform>%Ln step up</numerusform>
            <numerusform>%Ln steps up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) down</source>
        <translation>
            <numerusform>%Ln step down</numerusform>
            <numerusform>%Ln steps down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more sheet(s) needed before anything is shown.</source>
        <translation>
            <numerusform>%Ln more sheet needed before anything is shown.</numerusform>
            <numerusform>%Ln more sheets needed before anything is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rosters</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teacher(s) will be added</source>
        <translation>
            <numerusform>%Ln teacher will be added</numerusform>
            <numerusform>%Ln teachers will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teacher(s) get what is missing</source>
        <translation>
            <numerusform>%Ln teacher gets what is missing</numerusform>
            <numerusform>%Ln teachers get what is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are already there</source>
        <translation>
            <numerusform>%Ln is already there</numerusform>
            <numerusform>%Ln are already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are refused</source>
        <translation>
            <numerusform>%Ln row is refused</numerusform>
            <numerusform>%Ln rows are refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln teacher(s)</source>
        <translation>
            <numerusform>Add %Ln teacher</numerusform>
            <numerusform>Add %Ln teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %Ln teacher(s)</source>
        <translation>
            <numerusform>Fill in %Ln teacher</numerusform>
            <numerusform>Fill in %Ln teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln teacher(s)</source>
        <translation>
            <numerusform>Bring in %Ln teacher</numerusform>
            <numerusform>Bring in %Ln teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this row has %Ln field(s), more than the first row, so fields may stand in the wrong column. Mend the separators of this row.</source>
        <translation>
            <numerusform>this row has %Ln field, more than the first row, so fields may stand in the wrong column. Mend the separators of this row.</numerusform>
            <numerusform>this row has %Ln fields, more than the first row, so fields may stand in the wrong column. Mend the separators of this row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln field(s) are missing in this row and left empty.</source>
        <translation>
            <numerusform>The last field is missing in this row and left empty.</numerusform>
            <numerusform>The last %Ln fields are missing in this row and left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer columns than the first; the missing ones are left empty.</source>
        <translation>
            <numerusform>%Ln row has fewer columns than the first; the missing ones are left empty.</numerusform>
            <numerusform>%Ln rows have fewer columns than the first; the missing ones are left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teacher(s) stood in the last roster and not in this one: %1. Their profile will say so; they and all that you wrote stay.</source>
        <translation>
            <numerusform>%Ln teacher stood in the last roster and not in this one: %1. Their profile will say so; they and all that you wrote stay.</numerusform>
            <numerusform>%Ln teachers stood in the last roster and not in this one: %1. Their profiles will say so; they and all that you wrote stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%1: %Ln item(s) done</source>
        <translation>
            <numerusform>%1: %Ln item done</numerusform>
            <numerusform>%1: %Ln items done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%Ln school day(s), %1 past</source>
        <translation>
            <numerusform>%Ln school day, %1 past</numerusform>
            <numerusform>%Ln school days, %1 past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: last met %Ln school day(s) ago. %2</source>
        <translation>
            <numerusform>%1: last met %Ln school day ago. %2</numerusform>
            <numerusform>%1: last met %Ln school days ago. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teacher(s)</source>
        <translation>
            <numerusform>%Ln teacher</numerusform>
            <numerusform>%Ln teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln promise(s) kept by the date first given</source>
        <translation>
            <numerusform>%1 of %Ln promise kept by the date first given</numerusform>
            <numerusform>%1 of %Ln promises kept by the date first given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier meeting(s) to log</source>
        <translation>
            <numerusform>%Ln earlier meeting to log</numerusform>
            <numerusform>%Ln earlier meetings to log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) due</source>
        <translation>
            <numerusform>%Ln promise due</numerusform>
            <numerusform>%Ln promises due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) you have not met in a while</source>
        <translation>
            <numerusform>%Ln colleague you have not met in a while</numerusform>
            <numerusform>%Ln colleagues you have not met in a while</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln win(s) to tell</source>
        <translation>
            <numerusform>%Ln win to tell</numerusform>
            <numerusform>%Ln wins to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s) to see to</source>
        <translation>
            <numerusform>%Ln agreement to see to</numerusform>
            <numerusform>%Ln agreements to see to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln school day(s), %1 at the most</source>
        <translation>
            <numerusform>Every %Ln school day, %1 at the most</numerusform>
            <numerusform>Every %Ln school days, %1 at the most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pulse(s) to ask for</source>
        <translation>
            <numerusform>%Ln pulse to ask for</numerusform>
            <numerusform>%Ln pulses to ask for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no meeting logged in %Ln school day(s). %2</source>
        <translation>
            <numerusform>%1: no meeting logged in %Ln school day. %2</numerusform>
            <numerusform>%1: no meeting logged in %Ln school days. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message numerus="yes">
        <source>%Ln kept on time</source>
        <translation>
            <numerusform>%Ln kept on time</numerusform>
            <numerusform>%Ln kept on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved in good time and kept</source>
        <translation>
            <numerusform>%Ln moved in good time and kept</numerusform>
            <numerusform>%Ln moved in good time and kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept late</source>
        <translation>
            <numerusform>%Ln kept late</numerusform>
            <numerusform>%Ln kept late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved in good time, still open</source>
        <translation>
            <numerusform>%Ln moved in good time, still open</numerusform>
            <numerusform>%Ln moved in good time, still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open since %1</source>
        <translation>
            <numerusform>%Ln open since %1</numerusform>
            <numerusform>%Ln open since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln due today</numerusform>
            <numerusform>%Ln due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln missed</numerusform>
            <numerusform>%Ln missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 summaries sent within %Ln school day(s)</source>
        <translation>
            <numerusform>%1 of %2 summaries sent within %Ln school day</numerusform>
            <numerusform>%1 of %2 summaries sent within %Ln school days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 times you met again within the rhythm of %Ln school day(s)</source>
        <translation>
            <numerusform>%1 of %2 times you met again within the rhythm of %Ln school day</numerusform>
            <numerusform>%1 of %2 times you met again within the rhythm of %Ln school days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last met %Ln school day(s) ago; the rhythm is %1.</source>
        <translation>
            <numerusform>You last met %Ln school day ago; the rhythm is %1.</numerusform>
            <numerusform>You last met %Ln school days ago; the rhythm is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came later</source>
        <translation>
            <numerusform>%Ln came later</numerusform>
            <numerusform>%Ln came later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent yet</source>
        <translation>
            <numerusform>%Ln not sent yet</numerusform>
            <numerusform>%Ln not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last met %Ln school day(s) ago</source>
        <translation>
            <numerusform>last met %Ln school day ago</numerusform>
            <numerusform>last met %Ln school days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as a rule after %Ln school day(s)</source>
        <translation>
            <numerusform>as a rule after %Ln school day</numerusform>
            <numerusform>as a rule after %Ln school days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around %Ln time(s) when welcome</source>
        <translation>
            <numerusform>Around %Ln time when welcome</numerusform>
            <numerusform>Around %Ln times when welcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) unasked</source>
        <translation>
            <numerusform>%Ln time unasked</numerusform>
            <numerusform>%Ln times unasked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not logged yet</source>
        <translation>
            <numerusform>%Ln not logged yet</numerusform>
            <numerusform>%Ln not logged yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) of any kind past their day</source>
        <translation>
            <numerusform>%Ln promise of any kind past their day</numerusform>
            <numerusform>%Ln promises of any kind past their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, the oldest by %Ln school day(s)</source>
        <translation>
            <numerusform>, the oldest by %Ln school day</numerusform>
            <numerusform>, the oldest by %Ln school days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) open since %1</source>
        <translation>
            <numerusform>%Ln promise open since %1</numerusform>
            <numerusform>%Ln promises open since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) due today</source>
        <translation>
            <numerusform>%Ln promise due today</numerusform>
            <numerusform>%Ln promises due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) told later than you agreed</source>
        <translation>
            <numerusform>%Ln change told later than you agreed</numerusform>
            <numerusform>%Ln changes told later than you agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreed summary(ies) not sent yet</source>
        <translation>
            <numerusform>%Ln agreed summary not sent yet</numerusform>
            <numerusform>%Ln agreed summaries not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) at the teacher&apos;s wish</source>
        <translation>
            <numerusform>%Ln contact at the teacher&apos;s wish</numerusform>
            <numerusform>%Ln contacts at the teacher&apos;s wish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) offered before being asked</source>
        <translation>
            <numerusform>%Ln thing offered before being asked</numerusform>
            <numerusform>%Ln things offered before being asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last seen %Ln school day(s) ago</source>
        <translation>
            <numerusform>last seen %Ln school day ago</numerusform>
            <numerusform>last seen %Ln school days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest gap %Ln school day(s)</source>
        <translation>
            <numerusform>longest gap %Ln school day</numerusform>
            <numerusform>longest gap %Ln school days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) side by side: planning, teaching, modelling or looking at student work</source>
        <translation>
            <numerusform>%Ln time side by side: planning, teaching, modelling or looking at student work</numerusform>
            <numerusform>%Ln times side by side: planning, teaching, modelling or looking at student work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ArchivePanel</name>
    <message numerus="yes">
        <source>%Ln new: what they name is not deleted for good</source>
        <translation>
            <numerusform>%Ln new: what it names is not deleted for good</numerusform>
            <numerusform>%Ln new: what they name is not deleted for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::CalendarFilesCard</name>
    <message numerus="yes">
        <source>%Ln entry(ies) saved in %1.</source>
        <translation>
            <numerusform>%Ln entry saved in %1.</numerusform>
            <numerusform>%Ln entries saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier file withdrawn.</source>
        <translation>
            <numerusform>%Ln of an earlier file withdrawn.</numerusform>
            <numerusform>%Ln of an earlier file withdrawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::CautionsPanel</name>
    <message numerus="yes">
        <source>Not enough yet: fewer than %Ln event(s)</source>
        <translation>
            <numerusform>Not enough yet: fewer than %Ln event</numerusform>
            <numerusform>Not enough yet: fewer than %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sentence counts something you did, over the last %Ln school day(s). These limits are conventions, not science:</source>
        <translation>
            <numerusform>Each sentence counts something you did, over the last %Ln school day. These limits are conventions, not science:</numerusform>
            <numerusform>Each sentence counts something you did, over the last %Ln school days. These limits are conventions, not science:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ContactsCard</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short contact(s)</source>
        <translation>
            <numerusform>%Ln short contact</numerusform>
            <numerusform>%Ln short contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::DeletePanel</name>
    <message numerus="yes">
        <source>Delete %Ln record(s) for good</source>
        <translation>
            <numerusform>Delete %Ln record for good</numerusform>
            <numerusform>Delete %Ln records for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the bin stay(s): a hold keeps what is in there.</source>
        <translation>
            <numerusform>%Ln line of the bin stays: a hold keeps what is in there.</numerusform>
            <numerusform>%Ln lines of the bin stay: a hold keeps what is in there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::DocumentView</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::DuePanel</name>
    <message numerus="yes">
        <source>Delete %Ln record(s) for good</source>
        <translation>
            <numerusform>Delete %Ln record for good</numerusform>
            <numerusform>Delete %Ln records for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay(s): a hold keeps them.</source>
        <translation>
            <numerusform>%Ln record stays: a hold keeps it.</numerusform>
            <numerusform>%Ln records stay: a hold keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::FoldedCycleCard</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::KeepingPart</name>
    <message numerus="yes">
        <source>%Ln record(s) are due to be deleted.</source>
        <translation>
            <numerusform>%Ln record is due to be deleted.</numerusform>
            <numerusform>%Ln records are due to be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be due, but a hold keeps them.</source>
        <translation>
            <numerusform>%Ln record would be due, but a hold keeps it.</numerusform>
            <numerusform>%Ln records would be due, but a hold keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::MeetingCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::MeetingsList</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::MeetingsModel</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s)</source>
        <translation>
            <numerusform>%Ln next step</numerusform>
            <numerusform>%Ln next steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::MonthView</name>
    <message numerus="yes">
        <source>%Ln school day(s)</source>
        <translation>
            <numerusform>%Ln school day</numerusform>
            <numerusform>%Ln school days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::NavigationItem</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::NextStepsView</name>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln closed</numerusform>
            <numerusform>%Ln closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::NotebookFrame</name>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::OlderCopiesCard</name>
    <message numerus="yes">
        <source>%Ln backup(s) can be read by anyone who has the file: made without a password.</source>
        <translation>
            <numerusform>%Ln backup can be read by anyone who has the file: made without a password.</numerusform>
            <numerusform>%Ln backups can be read by anyone who has the file: made without a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) open only with the password of their time, or with its recovery sheet. Keep these as long as you may want such a backup.</source>
        <translation>
            <numerusform>%Ln backup opens only with the password of its time, or with the recovery sheet of then. Keep these as long as you may want that backup.</numerusform>
            <numerusform>%Ln backups open only with the password of their time, or with the recovery sheet of then. Keep these as long as you may want such a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged file(s) kept beside the notebook can be read by anyone, too: %1</source>
        <translation>
            <numerusform>%Ln damaged file kept beside the notebook can be read by anyone, too: %1</numerusform>
            <numerusform>%Ln damaged files kept beside the notebook can be read by anyone, too: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notebook(s) beside this one went on under a name of their own, without a password: %1. Open each and give it a password, or delete it in its folder if nothing in it is missing here.</source>
        <translation>
            <numerusform>%Ln notebook beside this one went on under a name of its own, without a password: %1. Open it and give it a password, or delete it in its folder if nothing in it is missing here.</numerusform>
            <numerusform>%Ln notebooks beside this one went on under names of their own, without a password: %1. Open each and give it a password, or delete it in its folder if nothing in it is missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go for good. Before, a new backup of the notebook as it is now is made, with the password.</source>
        <translation>
            <numerusform>%Ln file goes for good. Before, a new backup of the notebook as it is now is made, with the password.</numerusform>
            <numerusform>%Ln files go for good. Before, a new backup of the notebook as it is now is made, with the password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::RemovalCard</name>
    <message numerus="yes">
        <source>%Ln meeting(s) or visit(s)</source>
        <translation>
            <numerusform>%Ln meeting or visit</numerusform>
            <numerusform>%Ln meetings or visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s)</source>
        <translation>
            <numerusform>%Ln next step</numerusform>
            <numerusform>%Ln next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln win(s)</source>
        <translation>
            <numerusform>%Ln win</numerusform>
            <numerusform>%Ln wins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) of the agreement</source>
        <translation>
            <numerusform>%Ln version of the agreement</numerusform>
            <numerusform>%Ln versions of the agreement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklist(s)</source>
        <translation>
            <numerusform>%Ln checklist</numerusform>
            <numerusform>%Ln checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln cycle</numerusform>
            <numerusform>%Ln cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pulse(s)</source>
        <translation>
            <numerusform>%Ln pulse</numerusform>
            <numerusform>%Ln pulses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of your journal</source>
        <translation>
            <numerusform>%Ln page of your journal</numerusform>
            <numerusform>%Ln pages of your journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) with others stay with them.</source>
        <translation>
            <numerusform>%Ln meeting with others stays with them.</numerusform>
            <numerusform>%Ln meetings with others stay with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::SecurityPart</name>
    <message numerus="yes">
        <source>The password has changed. %Ln backup(s) and the recovery sheets of before keep the old one.</source>
        <translation>
            <numerusform>The password has changed. %Ln backup and the recovery sheets of before keep the old one.</numerusform>
            <numerusform>The password has changed. %Ln backups and the recovery sheets of before keep the old one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::SheetPanel</name>
    <message numerus="yes">
        <source>%Ln sheet(s) added just now.</source>
        <translation>
            <numerusform>%Ln sheet added just now.</numerusform>
            <numerusform>%Ln sheets added just now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TeacherHeader</name>
    <message numerus="yes">
        <source>Every %Ln school day(s)</source>
        <translation>
            <numerusform>Every %Ln school day</numerusform>
            <numerusform>Every %Ln school days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TeachersModel</name>
    <message numerus="yes">
        <source>%Ln open promise(s)</source>
        <translation>
            <numerusform>%Ln open promise</numerusform>
            <numerusform>%Ln open promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open promise(s), %1 overdue</source>
        <translation>
            <numerusform>%Ln open promise, %1 overdue</numerusform>
            <numerusform>%Ln open promises, %1 overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TeachersPage</name>
    <message numerus="yes">
        <source>%Ln teacher(s)</source>
        <translation>
            <numerusform>%Ln teacher</numerusform>
            <numerusform>%Ln teachers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TodayContents</name>
    <message numerus="yes">
        <source>All %Ln open promise(s)</source>
        <translation>
            <numerusform>%Ln open promise</numerusform>
            <numerusform>All %Ln open promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TrailModel</name>
    <message numerus="yes">
        <source>%Ln deleted since</source>
        <translation>
            <numerusform>%Ln deleted since</numerusform>
            <numerusform>%Ln deleted since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::WeekDayHeading</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::WindowLine</name>
    <message numerus="yes">
        <source>The last %Ln school day(s), %1 to %2. Beside each figure: as many days before.</source>
        <translation>
            <numerusform>The last school day, %1 to %2. Beside each figure: the day before.</numerusform>
            <numerusform>The last %Ln school days, %1 to %2. Beside each figure: as many days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In your whole notebook something was logged on %1 of the last %Ln school day(s)</source>
        <translation>
            <numerusform>In your whole notebook something was logged on %1 of the last %Ln school day</numerusform>
            <numerusform>In your whole notebook something was logged on %1 of the last %Ln school days</numerusform>
        </translation>
    </message>
</context>
</TS>
