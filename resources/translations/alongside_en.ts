<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AllAboutTeacher</name>
    <message numerus="yes">
        <source>With %n colleague(s) besides you</source>
        <translation>
            <numerusform>With %n colleague besides you</numerusform>
            <numerusform>With %n colleagues besides you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) of mine on our meetings</source>
        <translation>
            <numerusform>%n private note of mine on our meetings</numerusform>
            <numerusform>%n private notes of mine on our meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of my private journal about our work</source>
        <translation>
            <numerusform>%n page of my private journal about our work</numerusform>
            <numerusform>%n pages of my private journal about our work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that I removed and that rest in the bin until it is emptied</source>
        <translation>
            <numerusform>%n record that I removed and that rests in the bin until it is emptied</numerusform>
            <numerusform>%n records that I removed and that rest in the bin until it is emptied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) of mine on my own checklist</source>
        <translation>
            <numerusform>%n remark of mine on my own checklist</numerusform>
            <numerusform>%n remarks of mine on my own checklist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as here, which is newer</source>
        <translation>
            <numerusform>%n kept as here, which is newer</numerusform>
            <numerusform>%n kept as here, which is newer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goes (go) into the bin with their teacher</source>
        <translation>
            <numerusform>%n goes into the bin with their teacher</numerusform>
            <numerusform>%n go into the bin with their teacher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this file is (are) wrong, so nothing can be brought in.</source>
        <translation>
            <numerusform>%n thing in this file is wrong, so nothing can be brought in.</numerusform>
            <numerusform>%n things in this file are wrong, so nothing can be brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeTheDoor</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n school day(s) late</source>
        <comment>what was promised</comment>
        <translation>
            <numerusform>%1, %n school day late</numerusform>
            <numerusform>%1, %n school days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <comment>promises</comment>
        <translation>
            <numerusform>, and %n more</numerusform>
            <numerusform>, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) late</source>
        <translation>
            <numerusform>%n promise late</numerusform>
            <numerusform>%n promises late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s)</source>
        <translation>
            <numerusform>%n next step</numerusform>
            <numerusform>%n next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n win(s)</source>
        <translation>
            <numerusform>%n win</numerusform>
            <numerusform>%n wins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n checklist</numerusform>
            <numerusform>%n checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pulse(s)</source>
        <translation>
            <numerusform>%n pulse</numerusform>
            <numerusform>%n pulses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflection(s)</source>
        <translation>
            <numerusform>%n reflection</numerusform>
            <numerusform>%n reflections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message numerus="yes">
        <source>%n will be added</source>
        <translation>
            <numerusform>%n will be added</numerusform>
            <numerusform>%n will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) other days</source>
        <translation>
            <numerusform>%n gets other days</numerusform>
            <numerusform>%n get other days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already there</source>
        <translation>
            <numerusform>%n is already there</numerusform>
            <numerusform>%n are already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Add %n</numerusform>
            <numerusform>Add %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>Take over %n</numerusform>
            <numerusform>Take over %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) at a time of day passed over.</source>
        <translation>
            <numerusform>%n event at a time of day passed over.</numerusform>
            <numerusform>%n events at a time of day passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) long ago or far ahead passed over.</source>
        <translation>
            <numerusform>%n event long ago or far ahead passed over.</numerusform>
            <numerusform>%n events long ago or far ahead passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a name passed over.</source>
        <translation>
            <numerusform>%n event without a name passed over.</numerusform>
            <numerusform>%n events without a name passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) come back otherwise than every year; only the first time is here.</source>
        <translation>
            <numerusform>%n event comes back otherwise than every year; only its first time is here.</numerusform>
            <numerusform>%n events come back otherwise than every year; only their first time is here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cycles</name>
    <message numerus="yes">
        <source>Its last phase ended %n school day(s) ago</source>
        <translation>
            <numerusform>Its last phase ended %n school day ago</numerusform>
            <numerusform>Its last phase ended %n school days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school day(s) left</source>
        <translation>
            <numerusform>%n school day left</numerusform>
            <numerusform>%n school days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>bring %n teacher(s)</source>
        <translation>
            <numerusform>bring %n teacher</numerusform>
            <numerusform>bring %n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) brought in</source>
        <translation>
            <numerusform>%n teacher brought in</numerusform>
            <numerusform>%n teachers brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n beside the notebook</source>
        <translation>
            <numerusform>%n beside the notebook</numerusform>
            <numerusform>%n beside the notebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the second place</source>
        <translation>
            <numerusform>%n in the second place</numerusform>
            <numerusform>%n in the second place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) until you delete the file yourself.</source>
        <translation>
            <numerusform>%n of them stays until you delete the file yourself.</numerusform>
            <numerusform>%n of them stay until you delete the files yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted for good.</source>
        <translation>
            <numerusform>%n record deleted for good.</numerusform>
            <numerusform>%n records deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) may still hold it (%1), the newest: %2.</source>
        <translation>
            <numerusform>%n backup may still hold it (%1), of: %2.</numerusform>
            <numerusform>%n backups may still hold it (%1), the newest: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyMonth</name>
    <message numerus="yes">
        <source>%1 in %n contact(s)</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 in %n contact</numerusform>
            <numerusform>%1 in %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n school day(s))</source>
        <comment>a week</comment>
        <translation>
            <numerusform>%1 (%n school day)</numerusform>
            <numerusform>%1 (%n school days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OthersNamed</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n student(s), parent(s) and others who are no staff were passed over, and nothing about them was kept.</source>
        <translation>
            <numerusform>%n student, parent or other who is no staff was passed over, and nothing about them was kept.</numerusform>
            <numerusform>%n students, parents and others who are no staff were passed over, and nothing about them was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of groups and places were passed over.</source>
        <translation>
            <numerusform>%n card of a group or place was passed over.</numerusform>
            <numerusform>%n cards of groups and places were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a role that is not known were passed over.</source>
        <translation>
            <numerusform>%n with a role that is not known was passed over.</numerusform>
            <numerusform>%n with a role that is not known were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out: not active any more.</source>
        <translation>
            <numerusform>%n was left out: not active any more.</numerusform>
            <numerusform>%n were left out: not active any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrincipalReport</name>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pulses</name>
    <message numerus="yes">
        <source>%n step(s) up</source>
        <translation>
            <numerusform>%n step up</numerusform>
            <numerusform>%n steps up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) down</source>
        <translation>
            <numerusform>%n step down</numerusform>
            <numerusform>%n steps down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sheet(s) needed before anything is shown.</source>
        <translation>
            <numerusform>%n more sheet needed before anything is shown.</numerusform>
            <numerusform>%n more sheets needed before anything is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rosters</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) will be added</source>
        <translation>
            <numerusform>%n teacher will be added</numerusform>
            <numerusform>%n teachers will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) get what is missing</source>
        <translation>
            <numerusform>%n teacher gets what is missing</numerusform>
            <numerusform>%n teachers get what is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already there</source>
        <translation>
            <numerusform>%n is already there</numerusform>
            <numerusform>%n are already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused</source>
        <translation>
            <numerusform>%n row is refused</numerusform>
            <numerusform>%n rows are refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n teacher(s)</source>
        <translation>
            <numerusform>Add %n teacher</numerusform>
            <numerusform>Add %n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n teacher(s)</source>
        <translation>
            <numerusform>Fill in %n teacher</numerusform>
            <numerusform>Fill in %n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n teacher(s)</source>
        <translation>
            <numerusform>Bring in %n teacher</numerusform>
            <numerusform>Bring in %n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this row has %n field(s), more than the first row, so fields may stand in the wrong column. Mend the separators of this row.</source>
        <translation>
            <numerusform>this row has %n field, more than the first row, so fields may stand in the wrong column. Mend the separators of this row.</numerusform>
            <numerusform>this row has %n fields, more than the first row, so fields may stand in the wrong column. Mend the separators of this row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n field(s) are missing in this row and left empty.</source>
        <translation>
            <numerusform>The last field is missing in this row and left empty.</numerusform>
            <numerusform>The last %n fields are missing in this row and left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer columns than the first; the missing ones are left empty.</source>
        <translation>
            <numerusform>%n row has fewer columns than the first; the missing ones are left empty.</numerusform>
            <numerusform>%n rows have fewer columns than the first; the missing ones are left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) stood in the last roster and not in this one: %1. Their profile will say so; they and all that you wrote stay.</source>
        <translation>
            <numerusform>%n teacher stood in the last roster and not in this one: %1. Their profile will say so; they and all that you wrote stay.</numerusform>
            <numerusform>%n teachers stood in the last roster and not in this one: %1. Their profiles will say so; they and all that you wrote stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%1: %n item(s) done</source>
        <translation>
            <numerusform>%1: %n item done</numerusform>
            <numerusform>%1: %n items done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n school day(s), %1 past</source>
        <translation>
            <numerusform>%n school day, %1 past</numerusform>
            <numerusform>%n school days, %1 past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: last met %n school day(s) ago. %2</source>
        <translation>
            <numerusform>%1: last met %n school day ago. %2</numerusform>
            <numerusform>%1: last met %n school days ago. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not met yet in %n school day(s). %2</source>
        <translation>
            <numerusform>%1: not met yet in %n school day. %2</numerusform>
            <numerusform>%1: not met yet in %n school days. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promise(s) kept by the date first given</source>
        <translation>
            <numerusform>%1 of %n promise kept by the date first given</numerusform>
            <numerusform>%1 of %n promises kept by the date first given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier meeting(s) to log</source>
        <translation>
            <numerusform>%n earlier meeting to log</numerusform>
            <numerusform>%n earlier meetings to log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n promise due</numerusform>
            <numerusform>%n promises due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) you have not met in a while</source>
        <translation>
            <numerusform>%n colleague you have not met in a while</numerusform>
            <numerusform>%n colleagues you have not met in a while</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n win(s) to tell</source>
        <translation>
            <numerusform>%n win to tell</numerusform>
            <numerusform>%n wins to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) to see to</source>
        <translation>
            <numerusform>%n agreement to see to</numerusform>
            <numerusform>%n agreements to see to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n school day(s), %1 at the most</source>
        <translation>
            <numerusform>Every %n school day, %1 at the most</numerusform>
            <numerusform>Every %n school days, %1 at the most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pulse(s) to ask for</source>
        <translation>
            <numerusform>%n pulse to ask for</numerusform>
            <numerusform>%n pulses to ask for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message numerus="yes">
        <source>%n kept on time</source>
        <translation>
            <numerusform>%n kept on time</numerusform>
            <numerusform>%n kept on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved in good time and kept</source>
        <translation>
            <numerusform>%n moved in good time and kept</numerusform>
            <numerusform>%n moved in good time and kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept late</source>
        <translation>
            <numerusform>%n kept late</numerusform>
            <numerusform>%n kept late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved in good time, still open</source>
        <translation>
            <numerusform>%n moved in good time, still open</numerusform>
            <numerusform>%n moved in good time, still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open since %1</source>
        <translation>
            <numerusform>%n open since %1</numerusform>
            <numerusform>%n open since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 summaries sent within %n school day(s)</source>
        <translation>
            <numerusform>%1 of %2 summaries sent within %n school day</numerusform>
            <numerusform>%1 of %2 summaries sent within %n school days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 times you met again within the rhythm of %n school day(s)</source>
        <translation>
            <numerusform>%1 of %2 times you met again within the rhythm of %n school day</numerusform>
            <numerusform>%1 of %2 times you met again within the rhythm of %n school days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last met %n school day(s) ago; the rhythm is %1.</source>
        <translation>
            <numerusform>You last met %n school day ago; the rhythm is %1.</numerusform>
            <numerusform>You last met %n school days ago; the rhythm is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came later</source>
        <translation>
            <numerusform>%n came later</numerusform>
            <numerusform>%n came later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last met %n school day(s) ago</source>
        <translation>
            <numerusform>last met %n school day ago</numerusform>
            <numerusform>last met %n school days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as a rule after %n school day(s)</source>
        <translation>
            <numerusform>as a rule after %n school day</numerusform>
            <numerusform>as a rule after %n school days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around %n time(s) when welcome</source>
        <translation>
            <numerusform>Around %n time when welcome</numerusform>
            <numerusform>Around %n times when welcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) unasked</source>
        <translation>
            <numerusform>%n time unasked</numerusform>
            <numerusform>%n times unasked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not logged yet</source>
        <translation>
            <numerusform>%n not logged yet</numerusform>
            <numerusform>%n not logged yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) of any kind past their day</source>
        <translation>
            <numerusform>%n promise of any kind past their day</numerusform>
            <numerusform>%n promises of any kind past their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, the oldest by %n school day(s)</source>
        <translation>
            <numerusform>, the oldest by %n school day</numerusform>
            <numerusform>, the oldest by %n school days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) open since %1</source>
        <translation>
            <numerusform>%n promise open since %1</numerusform>
            <numerusform>%n promises open since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due today</source>
        <translation>
            <numerusform>%n promise due today</numerusform>
            <numerusform>%n promises due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) told later than you agreed</source>
        <translation>
            <numerusform>%n change told later than you agreed</numerusform>
            <numerusform>%n changes told later than you agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed summary(ies) not sent yet</source>
        <translation>
            <numerusform>%n agreed summary not sent yet</numerusform>
            <numerusform>%n agreed summaries not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) at the teacher&apos;s wish</source>
        <translation>
            <numerusform>%n contact at the teacher&apos;s wish</numerusform>
            <numerusform>%n contacts at the teacher&apos;s wish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) offered before being asked</source>
        <translation>
            <numerusform>%n thing offered before being asked</numerusform>
            <numerusform>%n things offered before being asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last seen %n school day(s) ago</source>
        <translation>
            <numerusform>last seen %n school day ago</numerusform>
            <numerusform>last seen %n school days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest gap %n school day(s)</source>
        <translation>
            <numerusform>longest gap %n school day</numerusform>
            <numerusform>longest gap %n school days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) side by side: planning, teaching, modelling or looking at student work</source>
        <translation>
            <numerusform>%n time side by side: planning, teaching, modelling or looking at student work</numerusform>
            <numerusform>%n times side by side: planning, teaching, modelling or looking at student work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ArchivePanel</name>
    <message numerus="yes">
        <source>%n new: what they name is not deleted for good</source>
        <translation>
            <numerusform>%n new: what it names is not deleted for good</numerusform>
            <numerusform>%n new: what they name is not deleted for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::CalendarFilesCard</name>
    <message numerus="yes">
        <source>%n entry(ies) saved in %1.</source>
        <translation>
            <numerusform>%n entry saved in %1.</numerusform>
            <numerusform>%n entries saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an earlier file withdrawn.</source>
        <translation>
            <numerusform>%n of an earlier file withdrawn.</numerusform>
            <numerusform>%n of an earlier file withdrawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::CautionsPanel</name>
    <message numerus="yes">
        <source>Not enough yet: fewer than %n event(s)</source>
        <translation>
            <numerusform>Not enough yet: fewer than %n event</numerusform>
            <numerusform>Not enough yet: fewer than %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each sentence counts something you did, over the last %n school day(s). These limits are conventions, not science:</source>
        <translation>
            <numerusform>Each sentence counts something you did, over the last %n school day. These limits are conventions, not science:</numerusform>
            <numerusform>Each sentence counts something you did, over the last %n school days. These limits are conventions, not science:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ContactsCard</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short contact(s)</source>
        <translation>
            <numerusform>%n short contact</numerusform>
            <numerusform>%n short contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::DeletePanel</name>
    <message numerus="yes">
        <source>Delete %n record(s) for good</source>
        <translation>
            <numerusform>Delete %n record for good</numerusform>
            <numerusform>Delete %n records for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the bin stay(s): a hold keeps what is in there.</source>
        <translation>
            <numerusform>%n line of the bin stays: a hold keeps what is in there.</numerusform>
            <numerusform>%n lines of the bin stay: a hold keeps what is in there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::DocumentView</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::DuePanel</name>
    <message numerus="yes">
        <source>Delete %n record(s) for good</source>
        <translation>
            <numerusform>Delete %n record for good</numerusform>
            <numerusform>Delete %n records for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay(s): a hold keeps them.</source>
        <translation>
            <numerusform>%n record stays: a hold keeps it.</numerusform>
            <numerusform>%n records stay: a hold keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::FoldedCycleCard</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::KeepingPart</name>
    <message numerus="yes">
        <source>%n record(s) are due to be deleted.</source>
        <translation>
            <numerusform>%n record is due to be deleted.</numerusform>
            <numerusform>%n records are due to be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be due, but a hold keeps them.</source>
        <translation>
            <numerusform>%n record would be due, but a hold keeps it.</numerusform>
            <numerusform>%n records would be due, but a hold keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::MeetingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::MeetingsList</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::MeetingsModel</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s)</source>
        <translation>
            <numerusform>%n next step</numerusform>
            <numerusform>%n next steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::MonthView</name>
    <message numerus="yes">
        <source>%n school day(s)</source>
        <translation>
            <numerusform>%n school day</numerusform>
            <numerusform>%n school days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::NavigationItem</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::NextStepsView</name>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::NotebookFrame</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::OlderCopiesCard</name>
    <message numerus="yes">
        <source>%n backup(s) can be read by anyone who has the file: made without a password.</source>
        <translation>
            <numerusform>%n backup can be read by anyone who has the file: made without a password.</numerusform>
            <numerusform>%n backups can be read by anyone who has the file: made without a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) open only with the password of their time, or with its recovery sheet. Keep these as long as you may want such a backup.</source>
        <translation>
            <numerusform>%n backup opens only with the password of its time, or with the recovery sheet of then. Keep these as long as you may want that backup.</numerusform>
            <numerusform>%n backups open only with the password of their time, or with the recovery sheet of then. Keep these as long as you may want such a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) kept beside the notebook can be read by anyone, too: %1</source>
        <translation>
            <numerusform>%n damaged file kept beside the notebook can be read by anyone, too: %1</numerusform>
            <numerusform>%n damaged files kept beside the notebook can be read by anyone, too: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notebook(s) beside this one went on under a name of their own, without a password: %1. Open each and give it a password, or delete it in its folder if nothing in it is missing here.</source>
        <translation>
            <numerusform>%n notebook beside this one went on under a name of its own, without a password: %1. Open it and give it a password, or delete it in its folder if nothing in it is missing here.</numerusform>
            <numerusform>%n notebooks beside this one went on under names of their own, without a password: %1. Open each and give it a password, or delete it in its folder if nothing in it is missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go for good. Before, a new backup of the notebook as it is now is made, with the password.</source>
        <translation>
            <numerusform>%n file goes for good. Before, a new backup of the notebook as it is now is made, with the password.</numerusform>
            <numerusform>%n files go for good. Before, a new backup of the notebook as it is now is made, with the password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::RemovalCard</name>
    <message numerus="yes">
        <source>%n meeting(s) or visit(s)</source>
        <translation>
            <numerusform>%n meeting or visit</numerusform>
            <numerusform>%n meetings or visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s)</source>
        <translation>
            <numerusform>%n next step</numerusform>
            <numerusform>%n next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n win(s)</source>
        <translation>
            <numerusform>%n win</numerusform>
            <numerusform>%n wins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the agreement</source>
        <translation>
            <numerusform>%n version of the agreement</numerusform>
            <numerusform>%n versions of the agreement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n checklist</numerusform>
            <numerusform>%n checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pulse(s)</source>
        <translation>
            <numerusform>%n pulse</numerusform>
            <numerusform>%n pulses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of your journal</source>
        <translation>
            <numerusform>%n page of your journal</numerusform>
            <numerusform>%n pages of your journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) with others stay with them.</source>
        <translation>
            <numerusform>%n meeting with others stays with them.</numerusform>
            <numerusform>%n meetings with others stay with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::SecurityPart</name>
    <message numerus="yes">
        <source>The password has changed. %n backup(s) and the recovery sheets of before keep the old one.</source>
        <translation>
            <numerusform>The password has changed. %n backup and the recovery sheets of before keep the old one.</numerusform>
            <numerusform>The password has changed. %n backups and the recovery sheets of before keep the old one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::SheetPanel</name>
    <message numerus="yes">
        <source>%n sheet(s) added just now.</source>
        <translation>
            <numerusform>%n sheet added just now.</numerusform>
            <numerusform>%n sheets added just now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TeacherHeader</name>
    <message numerus="yes">
        <source>Every %n school day(s)</source>
        <translation>
            <numerusform>Every %n school day</numerusform>
            <numerusform>Every %n school days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TeachersModel</name>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation>
            <numerusform>%n open promise</numerusform>
            <numerusform>%n open promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open promise(s), %1 overdue</source>
        <translation>
            <numerusform>%n open promise, %1 overdue</numerusform>
            <numerusform>%n open promises, %1 overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TeachersPage</name>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TrailModel</name>
    <message numerus="yes">
        <source>%n deleted since</source>
        <translation>
            <numerusform>%n deleted since</numerusform>
            <numerusform>%n deleted since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::WeekDayHeading</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::WindowLine</name>
    <message numerus="yes">
        <source>The last %n school day(s), %1 to %2. Beside each figure: as many days before.</source>
        <translation>
            <numerusform>The last school day, %1 to %2. Beside each figure: the day before.</numerusform>
            <numerusform>The last %n school days, %1 to %2. Beside each figure: as many days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something was logged on %1 of the last %n school day(s)</source>
        <translation>
            <numerusform>Something was logged on %1 of the last %n school day</numerusform>
            <numerusform>Something was logged on %1 of the last %n school days</numerusform>
        </translation>
    </message>
</context>
</TS>
