<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>ArrivalsScreen</name>
    <message numerus="yes">
        <source>Importing {count} files…</source>
        <translation>
            <numerusform>Importing one file…</numerusform>
            <numerusform>Importing {count} files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files are chosen</source>
        <translation>
            <numerusform>One file is chosen</numerusform>
            <numerusform>{count} files are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new things are owed because of it.</source>
        <translation>
            <numerusform>One new thing is owed because of it.</numerusform>
            <numerusform>{count} new things are owed because of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things that are owed would change.</source>
        <translation>
            <numerusform>One thing that is owed would change.</numerusform>
            <numerusform>{count} things that are owed would change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsHandling</name>
    <message numerus="yes">
        <source>{count} entries of work since then will be lost.</source>
        <translation>
            <numerusform>One entry of work since then will be lost.</numerusform>
            <numerusform>{count} entries of work since then will be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message numerus="yes">
        <source>{count} entries of work since then would be lost.</source>
        <translation>
            <numerusform>One entry of work since then would be lost.</numerusform>
            <numerusform>{count} entries of work since then would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message numerus="yes">
        <source>{count} cases</source>
        <translation>
            <numerusform>1 case</numerusform>
            <numerusform>{count} cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedDatesScreen</name>
    <message numerus="yes">
        <source>Have all {count} of these letters left the office?</source>
        <translation>
            <numerusform>Has this one letter left the office?</numerusform>
            <numerusform>Have all {count} of these letters left the office?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is on record that the dates were looked through, in {count} cases.</source>
        <translation>
            <numerusform>It is on record that the dates were looked through, in one case.</numerusform>
            <numerusform>It is on record that the dates were looked through, in {count} cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. {count} letters printed; the others are still to be printed.</source>
        <translation>
            <numerusform>Stopped. One letter printed; the others are still to be printed.</numerusform>
            <numerusform>Stopped. {count} letters printed; the others are still to be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translation>
            <numerusform>1 letter</numerusform>
            <numerusform>{count} letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters are on record as posted.</source>
        <translation>
            <numerusform>One letter is on record as posted.</numerusform>
            <numerusform>{count} letters are on record as posted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters printed. When they have left the office, press M.</source>
        <translation>
            <numerusform>One letter printed. When it has left the office, press M.</numerusform>
            <numerusform>{count} letters printed. When they have left the office, press M.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to ring first</source>
        <translation>
            <numerusform>{count} to ring first</numerusform>
            <numerusform>{count} to ring first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} who can't be told yet</source>
        <translation>
            <numerusform>{count} who can't be told yet</numerusform>
            <numerusform>{count} who can't be told yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerPart</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>1 minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>The office locks in {count} seconds. Any key keeps it open.</source>
        <translation>
            <numerusform>The office locks in one second. Any key keeps it open.</numerusform>
            <numerusform>The office locks in {count} seconds. Any key keeps it open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message numerus="yes">
        <source>{count} cases are with somebody who does not work with cases here any more. Nobody sees them as their own.</source>
        <translation>
            <numerusform>1 case is with somebody who does not work with cases here any more. Nobody sees it as their own.</numerusform>
            <numerusform>{count} cases are with somebody who does not work with cases here any more. Nobody sees them as their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficersPart</name>
    <message numerus="yes">
        <source>{count} cases went over.</source>
        <translation>
            <numerusform>One case went over.</numerusform>
            <numerusform>{count} cases went over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentencesScreen</name>
    <message numerus="yes">
        <source>{count} offenders</source>
        <translation>
            <numerusform>1 offender</numerusform>
            <numerusform>{count} offenders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>{count} things that are owed moved.</source>
        <translation>
            <numerusform>One thing that is owed moved.</numerusform>
            <numerusform>{count} things that are owed moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>{count} people. Below is why it is owed to the first, {number}.</source>
        <translation>
            <numerusform>One person. Below is why it is owed to them, {number}.</numerusform>
            <numerusform>{count} people. Below is why it is owed to the first, {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message numerus="yes">
        <source>{count} that nobody has to act on would be counted anew.</source>
        <translation>
            <numerusform>One that nobody has to act on would be counted anew.</numerusform>
            <numerusform>{count} that nobody has to act on would be counted anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyLocked</name>
    <message numerus="yes">
        <source>{count} letters had not been given to the printer, and are not on paper. The one whose turn it was may stand on record as printed: see it from its line, print it again, and then print the others.</source>
        <translation>
            <numerusform>One letter had not been given to the printer, and is not on paper. See it again from its line, and print it.</numerusform>
            <numerusform>{count} letters had not been given to the printer, and are not on paper. The one whose turn it was may stand on record as printed: see it from its line, print it again, and then print the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>a minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message numerus="yes">
        <source>in {count} files</source>
        <translation>
            <numerusform>in 1 file</numerusform>
            <numerusform>in {count} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <translation>
            <numerusform>1 day ago</numerusform>
            <numerusform>{count} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more need a look, about offenders whom no case here is about.</source>
        <translation>
            <numerusform>One more needs a look, about an offender whom no case here is about.</numerusform>
            <numerusform>{count} more need a look, about offenders whom no case here is about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>case</name>
    <message numerus="yes">
        <source>Recorded. Nothing was ticked as told, so {count} things are still owed.</source>
        <translation>
            <numerusform>Recorded. It was not ticked as told, so one thing is still owed.</numerusform>
            <numerusform>Recorded. Nothing was ticked as told, so {count} things are still owed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded. They were not reached, so {count} things are still owed.</source>
        <translation>
            <numerusform>Recorded. They were not reached, so one thing is still owed.</numerusform>
            <numerusform>Recorded. They were not reached, so {count} things are still owed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changed_dates</name>
    <message numerus="yes">
        <source>in {count} days</source>
        <translation>
            <numerusform>in one day</numerusform>
            <numerusform>in {count} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message numerus="yes">
        <source>{count} failed attempts to open this office since you last opened it</source>
        <translation>
            <numerusform>1 failed attempt to open this office since you last opened it</numerusform>
            <numerusform>{count} failed attempts to open this office since you last opened it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message numerus="yes">
        <source>{count} days ago</source>
        <translation>
            <numerusform>1 day ago</numerusform>
            <numerusform>{count} days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>team</name>
    <message numerus="yes">
        <source>in {count} days</source>
        <translation>
            <numerusform>in 1 day</numerusform>
            <numerusform>in {count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>1 day</numerusform>
            <numerusform>{count} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} must not be rung</source>
        <translation>
            <numerusform>1 must not be rung</numerusform>
            <numerusform>{count} must not be rung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>1 person</numerusform>
            <numerusform>{count} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} periods of leave</source>
        <translation>
            <numerusform>1 period of leave</numerusform>
            <numerusform>{count} periods of leave</numerusform>
        </translation>
    </message>
</context>
</TS>
