<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>ArrivalsScreen</name>
    <message>
        <source>Arrivals</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Derbyniadau</translation>
    </message>
    <message>
        <source>Being taken in, which ends by itself. Go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in these files was known already or is not for this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewnforio ffeiliau</translation>
    </message>
    <message>
        <source>Import these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing a file twice changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Importing {count} files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing counts until every file has been read whole. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is owed because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is owed would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See first what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is owed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files have been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would happen; nothing was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. Nothing is half imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. This changes nothing in the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} files are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} new things are owed because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} things that are owed would change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Recorded by mistake? Record next that they withdrew it: both stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they as&amp;k for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;n they asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsHandling</name>
    <message>
        <source>Nothing that anybody did since then will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the office back as it was before the upgrade? {lost} It closes, and waits for the earlier version of the program. The stores of now are kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being made and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was made and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored on a copy, and all is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is being restored on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is being put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of work since then will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>A folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another disk or a network folder. Without one, the backups are lost together with this computer. They are encrypted wherever they lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copy there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last trial restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restore was tried out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that anybody did since then would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made each day and read back; once a week one is restored on a copy and checked. Seven days, five weeks and twelve months are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to before the upgrade…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office was brought up to date on {day}. You can put it back as it was before, for the earlier version of the program. {lost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a restore out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all was sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of work since then would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28/12/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank holiday announced late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day that is counted on becomes earlier by it, and none that is counted back becomes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this day back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program knows the regular ones. Add a day that was announced late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office added no bank holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people &amp;call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;announced it, and where to read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseButtons</name>
    <message>
        <source>Call script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter news</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi newyddion</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweld y llythyr</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHalves</name>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person and what is owed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did this letter come back to the office?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this case? Nothing more is owed then, and it can't be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}  ·  {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back with Esc: the numbers are counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing behind this number any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>&amp;Find (Ctrl+F or /)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or how it sounds, a case number or reference, a NOMS number or CRN, a postcode, or a telephone number from either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Choose another list to see other cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a referrals file with Ctrl+I to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, postcode or telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is found by these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} cases; more letters find fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, the case number, or everybody's cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cases}, {sounding} of them only by the sound of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedDatesScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one, or use “vcs-desktop changed-dates --letters”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Have all {count} of these letters left the office?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked these through</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is on record that the dates were looked through, in {count} cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month of release is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Only those of a recalculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Agor yr achos</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the next letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing letter {number} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweld y llythyr</translation>
    </message>
    <message>
        <source>Stop after this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped. {count} letters printed; the others are still to be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have been posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is to be told of one stands here, the soonest release first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within {near} of a release people are rung first (team setting).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} letters are on record as posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} letters printed. When they have left the office, press M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} to ring first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} who can't be told yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Arrows choose, Enter does it, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find “{words}” among the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do, or whom do you look for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputerPart</name>
    <message>
        <source>&amp;Lock the office after</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>C&amp;loi'r swyddfa ar ôl</translation>
    </message>
    <message>
        <source>, and when </source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>, a phan </translation>
    </message>
    <message>
        <source>, or when </source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>, na phan </translation>
    </message>
    <message>
        <source>After a sleep longer than the time above it is always locked.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ar ôl cwsg sy'n hwy na'r amser uchod, caiff ei chloi bob tro.</translation>
    </message>
    <message>
        <source>By this program's clock, work in other programs does not keep it open.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl cloc y rhaglen hon, nid yw gwaith mewn rhaglenni eraill yn ei chadw ar agor.</translation>
    </message>
    <message>
        <source>Ctrl+L locks it at once, from anywhere.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae Ctrl+L yn ei chloi ar unwaith, o unrhyw le.</translation>
    </message>
    <message>
        <source>F8 covers names, addresses and telephone numbers when somebody may look over your shoulder, and shows them again.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae F8 yn gorchuddio enwau, cyfeiriadau a rhifau ffôn pan allai rhywun edrych dros eich ysgwydd, ac yn eu dangos eto.</translation>
    </message>
    <message>
        <source>It also locks when {signs}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae hefyd yn cloi pan {signs}.</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the screens</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>I&amp;aith y sgriniau</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Locking by itself</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cloi ohoni'i hun</translation>
    </message>
    <message>
        <source>Names</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Enwau</translation>
    </message>
    <message>
        <source>Open the window with names covered</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Agor y ffenestr ag enwau wedi'u gorchuddio</translation>
    </message>
    <message>
        <source>This computer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>This computer does not tell how long nobody used it, so this program's clock counts instead.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid yw'r cyfrifiadur hwn yn dweud ers faint na ddefnyddiodd neb ef, felly cloc y rhaglen hon sy'n cyfrif yn lle hynny.</translation>
    </message>
    <message>
        <source>This computer does not tell this program when {signs}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid yw'r cyfrifiadur hwn yn dweud wrth y rhaglen hon pan {signs}.</translation>
    </message>
    <message>
        <source>Your own choice for this computer. No policy gives a figure for it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eich dewis chi ar gyfer y cyfrifiadur hwn. Nid oes polisi sy'n rhoi ffigur ar ei gyfer.</translation>
    </message>
    <message>
        <source>Your own choice on this computer. It counts at once. The Welsh is a draft that no translator has reviewed. What it lacks stays English, as do the rules.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eich dewis chi ar y cyfrifiadur hwn. Mae'n cyfrif ar unwaith. Drafft yw'r Gymraeg, nad oes cyfieithydd wedi'i adolygu. Mae'r hyn sydd ar goll ynddi yn aros yn Saesneg, fel y rheolau.</translation>
    </message>
    <message>
        <source>in which nobody &amp;used</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>pan na &amp;ddefnyddiodd neb</translation>
    </message>
    <message>
        <source>the computer goes to sleep</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>fydd y cyfrifiadur yn mynd i gysgu</translation>
    </message>
    <message>
        <source>the screen goes to another user</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>fydd y sgrin yn mynd at ddefnyddiwr arall</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>fydd y sgrin wedi'i chloi</translation>
    </message>
    <message>
        <source>this computer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>this program</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>y rhaglen hon</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} funud</numerusform>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} munud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who reached out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 23/11/2026, or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ow it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;much they want to hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Nothing is owed in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>Record this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not reached, so everything stays owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick only what the person themselves now knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they hear from you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>as soon as you can</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>cyn gynted ag y gallwch</translation>
    </message>
    <message>
        <source>due this week</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>erbyn diwedd yr wythnos</translation>
    </message>
    <message>
        <source>later on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yn nes ymlaen</translation>
    </message>
    <message>
        <source>need a look</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>angen golwg</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>heb glywed eto</translation>
    </message>
    <message>
        <source>overdue</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yn hwyr</translation>
    </message>
    <message>
        <source>owed now</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yn ddyledus nawr</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counted from what is on file now. A case counts for the officer who holds it now, whoever held it before. These numbers don't say how well anybody works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayOrMonthField</name>
    <message>
        <source>A day or a month, such as 3 Mar or Mar 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, such as 3 Mar 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day yet. Type 3 Mar, 3/3/27 or today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeedForm</name>
    <message>
        <source>&amp;What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 23/11/2026, or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the history of this case: there is no taking it back. Nobody is told anything by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It was made without opening the office, so nobody's name can be in it. Read it through before you send it: this is all of it. Nothing is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsHandling</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DormantForm</name>
    <message>
        <source>&amp;Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody who never answered, when every safe way was tried. Whoever said no is not dormant. It can't be taken back here, but a contact in which they choose opens the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your senior officer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtsPanel</name>
    <message>
        <source>Entered: {entered}. Reported: {reported}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim i'w ddweud</translation>
    </message>
    <message>
        <source>Same as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>It is only on the screen, and is gone if the office locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are typing can't be kept for now: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Nothing more is owed then. The case stays on file, and a contact in which they opt in opens it again; the end itself can't be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y it ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnteredPanel</name>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>&amp;From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How you heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held as a &amp;patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it is the day that the message gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;day it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;day, if not the message's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the message's own day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} (if known)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryHandling</name>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>&amp;What happened (type a few letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day is missing, or can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of it, such as abs for absconded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as a day such as 3 Mar 2027, or a month where that will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the case number, or the offender's NOMS number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this message mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you heard, entered while you hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, and heard from whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySummary</name>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {offender} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>&amp;Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On what ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review decided so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another officer of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held unlawfully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was opened in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law or a court orders it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person, the case and every letter go for good. You see exactly what goes before anything is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has one officer, and nobody else looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays: {stays}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationTerms</name>
    <message>
        <source> Reason given: {reason}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation> Rheswm a roddwyd: {reason}</translation>
    </message>
    <message>
        <source>As soon as you can: no source gives a number of days</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyn gynted ag y gallwch: nid oes ffynhonnell sy'n rhoi nifer o ddyddiau</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn cyfrif o</translation>
    </message>
    <message>
        <source>Due</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>In force</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heb eu cyfrif</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim yn ddyledus</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Rule</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Source</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Team's own aim</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nod y tîm ei hun</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Terfyn amser</translation>
    </message>
    <message>
        <source>We heard</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Clywsom</translation>
    </message>
    <message>
        <source>a duty, someone is owed this</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>dyletswydd: mae hyn yn ddyledus i rywun</translation>
    </message>
    <message>
        <source>a prompt of the team's own, not the law</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>nod atgoffa'r tîm ei hun, nid y gyfraith</translation>
    </message>
    <message>
        <source>a right for a time</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>hawl am gyfnod</translation>
    </message>
    <message>
        <source>a safeguard, asked at the moment of use</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>mesur diogelu, a ofynnir ar adeg ei ddefnyddio</translation>
    </message>
    <message>
        <source>someone else's time limit that we watch</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>terfyn amser rhywun arall yr ydym yn cadw golwg arno</translation>
    </message>
    <message>
        <source>{day}, {what}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{day}, {what}</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{day}: {words}</translation>
    </message>
</context>
<context>
    <name>FiguresPart</name>
    <message>
        <source>&amp;From which day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30/11/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, or today. It counts for what is counted from that day on, and for nothing before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure is found by these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Switched off from that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team's figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team's figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or the rule's id such as KEY-13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: its place in the harm order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: the team's figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>A new office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one, or save the sheet as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office was kept, because its recovery sheet was not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please begin again. It takes a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed. Keep it where you keep the office keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Print it soon, then delete the file for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up was not finished last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 3: you, your unit and a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3: the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3: prove the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever finds this file can open the office. Paper is safer. Save it even so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>&amp;Address for letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eich &amp;enw</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As letters should be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters. Four or more unrelated words are easy to keep.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O leiaf 12 nod. Mae pedwar neu fwy o eiriau digyswllt yn hawdd eu cadw.</translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks everything in this office. Nobody can look it up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this computer's keyring open it when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next comes a recovery sheet, for the day it is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed at the top of every letter. It can't be changed later in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces are fine. It need not contain a digit or a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then whoever uses your account on this computer can open it without the passphrase. After it was locked, the passphrase is asked all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim Liaison &amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and your unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will look after cases, decide for the unit, and look after officers and backups, until you let colleagues in and share that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Opening…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn agor…</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No help is found by these words. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>A look into the sentence store. It is not saved with the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about the sentence has been heard yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventedBanner</name>
    <message>
        <source>Invented office: nothing here is real, and nothing can be sent.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddfa ddychmygol: nid oes dim yma'n real, ac ni ellir anfon dim.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover names, and show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter news that you heard: on Today, in a case, in Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here can be done without a mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done here, found by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything: a name, a number, a postcode, a telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this screen, or on the field you are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewnforio ffeiliau</translation>
    </message>
    <message>
        <source>In Arrivals: import the files, try them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Arrivals: stop, see what came so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Cases, Sentences, Settings, Help: find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Settings, Backups: back up now, try a restore out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Settings: go to that part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Settings: see what moves, undo, try rules, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Team: held, owed, waiting; drawn with large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Team: save the numbers as a table, as pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a case: record as done, record something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a case: why, history, the letter came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a letter: print, say it has been posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look: the same, different, it means, nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Today and Cases: open the case. In a case: why it is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Today: show the people of a line, fold them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the call script for the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>Save what a form in a case or a tried setting says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all changed dates</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweld pob dyddiad a newidiwyd</translation>
    </message>
    <message>
        <source>See the letter for the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences, Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was just entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: what everybody holds and owes, in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys stand here at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of keys is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, Cases, Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageHandling</name>
    <message>
        <source>Choose it again when that has ended.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dewiswch hi eto pan fydd hynny wedi gorffen.</translation>
    </message>
    <message>
        <source>Something is still under way.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae rhywbeth yn dal ar waith.</translation>
    </message>
    <message>
        <source>The language was left as it is.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadawyd yr iaith fel y mae.</translation>
    </message>
</context>
<context>
    <name>LetterFinder</name>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterScreen</name>
    <message>
        <source>1.  Read the pages. Page Down scrolls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.  Print it. The letter is kept exactly as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.  When it has left the office, say Posted. Only then is it done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printed letter on a desk has told nobody anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one, or save the letter with “vcs-desktop letter --to”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has this letter left the office?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has already gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed. When it has left the office, press M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter, as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the letter as it was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter can't be printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}  ·  {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Has this letter already left the office?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>The office locks in {count} seconds. Any key keeps it open.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Bydd y swyddfa'n cloi ymhen {count} eiliad. Bydd unrhyw fysell yn ei chadw ar agor.</numerusform>
            <numerusform>Bydd y swyddfa'n cloi ymhen {count} eiliad. Bydd unrhyw fysell yn ei chadw ar agor.</numerusform>
            <numerusform>Bydd y swyddfa'n cloi ymhen {count} eiliad. Bydd unrhyw fysell yn ei chadw ar agor.</numerusform>
            <numerusform>Bydd y swyddfa'n cloi ymhen {count} eiliad. Bydd unrhyw fysell yn ei chadw ar agor.</numerusform>
            <numerusform>Bydd y swyddfa'n cloi ymhen {count} eiliad. Bydd unrhyw fysell yn ei chadw ar agor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Ask the source if you can. Say what it means and it is told like any news; nothing to tell takes it off this list and keeps it on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O ble y daeth</translation>
    </message>
    <message>
        <source>Came in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Daeth i mewn</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what is behind it. What you learn can be entered by hand (E); then there is nothing more to tell of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it what was entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim i'w ddweud</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: nothing more is owed. Something else: it is news of its own, and is owed as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Files to import (*.json *.jsonl *.csv)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffeiliau i'w mewnforio (*.json *.jsonl *.csv)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewnforio ffeiliau</translation>
    </message>
    <message>
        <source>VCS Desktop</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>VCS Desktop</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Arrivals</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>De&amp;rbyniadau</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Achosion</translation>
    </message>
    <message>
        <source>&amp;Cover names</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>G&amp;orchuddio enwau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Diagnosteg…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Chwilio am unrhyw beth</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Dilyn y system</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;Help on this screen</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Cymorth ar y sgrin hon</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Mewnforio ffeiliau…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Bysellau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Cloi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Gosodiadau</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Testun &amp;llai</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Heddiw</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Golwg</translation>
    </message>
    <message>
        <source>Changed &amp;dates</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyddiadau a &amp;newidiwyd</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gorch&amp;mynion…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Testun &amp;mwy</translation>
    </message>
    <message>
        <source>S&amp;entences</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Dedfrydau</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Tîm</translation>
    </message>
    <message>
        <source>Text at {size} %</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Testun ar {size} %</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cau'r neges hon</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ymlaen</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>A request has come further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Nobody answered: set the case dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what goes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the case dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement to the Parole Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask for a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is a&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we hold about them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 23/11/2026, or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its outer edge. Leave out whatever shows where they live: no name, no street or town of theirs, no postcode, no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;w far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The are&amp;a, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose a file for the page to send; then the request is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, asked {day}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffenderScreen</name>
    <message>
        <source>Also known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter news</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi newyddion</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source has given a date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and what happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeFrame</name>
    <message>
        <source>Posted, and on record. This is no longer owed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>1 case is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who works with cases has a line here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sees them as their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to count for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with somebody who does not work with cases here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cases are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficersPart</name>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: officers, keys, backups; opens no case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As letters should be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor: reads the record; opens no case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Give the chosen officer these roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it to them in person. They change it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting in and letting go ask for your own passphrase, above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior probation officer: cases, and decides for the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen officer has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring opens the office for you no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are made anew when the office is unlocked next, because one left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles count from their next unlocking on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;first passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their cases &amp;go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can unlock now. Ask them to change the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have left, and that is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer's keyring may open the office for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim Liaison Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim Liaison Officer: works with cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record says of them stays, and their passphrase opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase and keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior probation officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} cases went over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWay</name>
    <message>
        <source>A ne&amp;w one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters. Four or more unrelated words are easy to keep.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O leiaf 12 nod. Mae pedwar neu fwy o eiriau digyswllt yn hawdd eu cadw.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this computer's keyring open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using this computer's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the keyring, whoever uses your account on this computer can open the office when the program starts. After a lock the passphrase is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own way in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackForm</name>
    <message>
        <source>One PDF of everything held about this person, for this person, with every letter. Nothing about anybody else is in it, but read what was written by hand before you give it: the pages are named once it is saved. It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are covered. F8 shows them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteHandling</name>
    <message>
        <source>This screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not confirmed yet. Letters wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another format: ask them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scheme as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that they confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the office as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the import has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the cases what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>&amp;Recovery code</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cod ad&amp;fer</translation>
    </message>
    <message>
        <source>Capitals, spaces and dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it and open the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code from your paper. That proves the sheet is right before anything depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonScreen</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am covering for a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Agor yr achos</translation>
    </message>
    <message>
        <source>Say why you look at it. It then stays open to you for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is being handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person rang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The senior officer asked me to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a colleague's case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your senior officer can see who looked at which case, and why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsHandling</name>
    <message>
        <source>Close every window of the program once, so that its file follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {number} for good? It can't be taken back. This goes: {goes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can't be erased now. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what was written by hand before you give it: page {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is saved, and stands in the disclosure register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is erased for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is under the same name: look whether it is theirs too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>A rule pack is in use, adopted by {officer}: {reason}. Its rules: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the program's rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is found by these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>On here since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adopted rule pack can't be read by this version, so the program's own rules are in use. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules that came with the program are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or the rule's id such as KEY-18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the adopted rule pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} (the team's own, not the law)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}, to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; its figure: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Call script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in your own voice, and leave pauses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentencesScreen</name>
    <message>
        <source>&amp;Find (press /)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter news</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi newyddion</translation>
    </message>
    <message>
        <source>Find an offender by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sentence dates or events with Ctrl+I, or enter news with E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOMS number or CRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are not held with the sentences: an offender's name is found in Cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number begins like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard about a sentence yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offenders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dedfrydau</translation>
    </message>
    <message numerus="yes">
        <source>{count} offenders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a rule pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is owed moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Team settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank holiday is added, and on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank holiday is taken back, and that is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is undone, and that is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is set, and on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program's own rules are in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are adopted, and that is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y cyfrifiadur hwn</translation>
    </message>
    <message numerus="yes">
        <source>{count} things that are owed moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>I have it on paper, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code is the only way back in. Put it on paper and keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideNav</name>
    <message>
        <source>Arrivals</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Derbyniadau</translation>
    </message>
    <message>
        <source>Cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Import files</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewnforio ffeiliau</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llywio</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dedfrydau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Team</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>VCS Desktop</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>VCS Desktop</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>A letter alone is not how to hear this. Look for another safe way.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid llythyr yn unig yw'r ffordd i glywed hyn. Chwiliwch am ffordd ddiogel arall.</translation>
    </message>
    <message>
        <source>Choose a line of work to see why it is owed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dewiswch linell o waith i weld pam y mae'n ddyledus.</translation>
    </message>
    <message>
        <source>Fold them up</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eu plygu</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Agor yr achos</translation>
    </message>
    <message>
        <source>Read the call script</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Darllen sgript yr alwad</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>Ring first. A letter alone is not how to hear this.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffoniwch yn gyntaf. Nid llythyr yn unig yw'r ffordd i glywed hyn.</translation>
    </message>
    <message>
        <source>See all changed dates</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweld pob dyddiad a newidiwyd</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweld y llythyr</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dangos y bobl</translation>
    </message>
    <message>
        <source>Why this is owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pam y mae hyn yn ddyledus</translation>
    </message>
    <message>
        <source>Why, and what next</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pam, a beth nesaf</translation>
    </message>
    <message numerus="yes">
        <source>{count} people. Below is why it is owed to the first, {number}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} o bobl. Isod mae'r rheswm y mae'n ddyledus i'r cyntaf, {number}.</numerusform>
            <numerusform>{count} person. Isod mae'r rheswm y mae'n ddyledus, {number}.</numerusform>
            <numerusform>{count} berson. Isod mae'r rheswm y mae'n ddyledus i'r cyntaf, {number}.</numerusform>
            <numerusform>{count} pherson. Isod mae'r rheswm y mae'n ddyledus i'r cyntaf, {number}.</numerusform>
            <numerusform>{count} o bobl. Isod mae'r rheswm y mae'n ddyledus i'r cyntaf, {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people. Below is why it is owed to the first, {number}.</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} pherson. Isod mae'r rheswm y mae'n ddyledus i'r cyntaf, {number}.</numerusform>
            <numerusform>{count} pherson. Isod mae'r rheswm y mae'n ddyledus i'r cyntaf, {number}.</numerusform>
            <numerusform>{count} pherson. Isod mae'r rheswm y mae'n ddyledus i'r cyntaf, {number}.</numerusform>
            <numerusform>{count} pherson. Isod mae'r rheswm y mae'n ddyledus i'r cyntaf, {number}.</numerusform>
            <numerusform>{count} pherson. Isod mae'r rheswm y mae'n ddyledus i'r cyntaf, {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{person} ({number}), about {offender}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{person} ({number}), ynghylch {offender}</translation>
    </message>
</context>
<context>
    <name>SoFarPage</name>
    <message>
        <source>Arrivals so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a source sends is agreed with it. If one has been silent for longer, ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read whole and not taken in yet: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each source last sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>As 23/11/2026, or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;w far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I read the draft against this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I told them this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has spoken of one yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>&amp;Number officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look, for the whole unit: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers are named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers are numbered in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and on record. No person and no offender is named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>the oldest {age}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelephoneLine</name>
    <message>
        <source>No telephone number is on file.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes rhif ffôn ar ffeil.</translation>
    </message>
    <message>
        <source>{number}: NOT safe. Do not ring and leave no message.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{number}: NID yw'n ddiogel. Peidiwch â ffonio a pheidiwch â gadael neges.</translation>
    </message>
    <message>
        <source>{number}: not known to be safe. Leave no message.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{number}: ni wyddys a yw'n ddiogel. Peidiwch â gadael neges.</translation>
    </message>
    <message>
        <source>{number}: safe to ring.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{number}: mae'n ddiogel ffonio.</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Enter news</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi newyddion</translation>
    </message>
    <message>
        <source>Every message that came in could be read with certainty.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gellid darllen pob neges a ddaeth i mewn â sicrwydd.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewnforio ffeiliau</translation>
    </message>
    <message>
        <source>Import files (Ctrl+I) to bring in what happened.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewnforiwch ffeiliau (Ctrl+I) i ddod â'r hyn a ddigwyddodd i mewn.</translation>
    </message>
    <message>
        <source>Is there nothing in this message that anybody has to be told?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>A yw'n wir nad oes dim yn y neges hon y mae'n rhaid dweud amdano wrth neb?</translation>
    </message>
    <message>
        <source>Is this message the same as what was entered? It then owes nothing more.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>A yw'r neges hon yr un peth â'r hyn a gofnodwyd? Os felly, nid oes dim mwy yn ddyledus o'i herwydd.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr un peth yw</translation>
    </message>
    <message>
        <source>Last imported: {list}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewnforiwyd ddiwethaf: {list}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>No date on file has passed without word of it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes dyddiad ar ffeil wedi mynd heibio heb air amdano.</translation>
    </message>
    <message>
        <source>No messages about sentences have been imported yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes negeseuon am ddedfrydau wedi'u mewnforio eto.</translation>
    </message>
    <message>
        <source>No news is missing.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes newyddion ar goll.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim byd yma.</translation>
    </message>
    <message>
        <source>Nothing is owed today.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes dim yn ddyledus heddiw.</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes angen golwg ar ddim.</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim i'w ddweud</translation>
    </message>
    <message>
        <source>This heap is clear.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r pentwr hwn yn wag.</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth sy'n ddyledus</translation>
    </message>
    <message>
        <source>What is owed, and why</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth sy'n ddyledus, a pham</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth sydd angen golwg</translation>
    </message>
    <message>
        <source>What we should have heard</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth y dylem fod wedi'i glywed</translation>
    </message>
    <message>
        <source>{source}, {moment}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{source}, {moment}</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that passed with no word: {before} now, {after} then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts for what comes from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried on a private copy. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the decision. No names of people, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty and no day moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What taking back the bank holiday on {about} would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bank holiday on {about} would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this figure of {about} would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What undoing {about} would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would be owed what by the program's own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would be owed what by the rules in {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what would move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would come on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would go off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newly owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not owed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} that nobody has to act on would be counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>&amp;New passphrase</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfrinymadrodd &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cod ad&amp;fer</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eich &amp;enw</translation>
    </message>
    <message>
        <source>At least 12 characters. Four or more unrelated words are easy to keep.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O leiaf 12 nod. Mae pedwar neu fwy o eiriau digyswllt yn hawdd eu cadw.</translation>
    </message>
    <message>
        <source>From the recovery sheet. Capitals, spaces and dashes do not matter.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O'r daflen adfer. Nid yw priflythrennau, bylchau na chysylltnodau yn cyfrif.</translation>
    </message>
    <message>
        <source>Go back to the passphrase</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl at y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Invented office: nothing here is real. Its passphrase is filled in for you.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddfa ddychmygol: nid oes dim yma'n real. Mae ei chyfrinymadrodd wedi'i lenwi ar eich rhan.</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfrinymadrodd newydd &amp;eto</translation>
    </message>
    <message>
        <source>Open it with this computer's keyring</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei hagor â chylch allweddi'r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Agor y swyddfa</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn agor…</translation>
    </message>
    <message>
        <source>Set the new passphrase and open</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gosod y cyfrinymadrodd newydd ac agor</translation>
    </message>
    <message>
        <source>The keyring doesn't open it this time: the office was locked when the program last ended. Your passphrase shows that it is you.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid yw'r cylch allweddi'n ei hagor y tro hwn: roedd y swyddfa wedi'i chloi pan ddaeth y rhaglen i ben ddiwethaf. Mae eich cyfrinymadrodd yn dangos mai chi sydd yno.</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Defnyddio'r cod adfer yn lle hynny</translation>
    </message>
</context>
<context>
    <name>VeilMark</name>
    <message>
        <source>Names are covered. F8 shows them again.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r enwau wedi'u gorchuddio. Mae F8 yn eu dangos eto.</translation>
    </message>
</context>
<context>
    <name>WhomPart</name>
    <message>
        <source>&amp;About (case number, or the offender's NOMS number)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyLocked</name>
    <message>
        <source>Locked on {moment}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had used this computer for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had used this program for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer had been asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer's screen was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen went to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You locked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} letters had not been given to the printer, and are not on paper. The one whose turn it was may stand on record as printed: see it from its line, print it again, and then print the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} funud</numerusform>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} munud</numerusform>
            <numerusform>{count} munud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this is owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pam y mae hyn yn ddyledus</translation>
    </message>
    <message>
        <source>Why: {title}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pam: {title}</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>A building or road to keep out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format or an interpreter was needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of place to keep away from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public hearing was applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area to keep out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area to keep out of during an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area to stay in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another unit has taken it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every safe way was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted, but smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was overlooked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent to the Parole Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it back was applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was known to be safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about it may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observing the hearing was applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconsideration was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody reads it for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Parole Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secretary of State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conditions were checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offender died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer was away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position of the case was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probation practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for being late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The senior officer decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked us to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They chose how the statement is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not want to make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read it out themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want it kept from the prisoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want to make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were referred late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked again for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We heard of it late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message>
        <source>Came from</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O ble y daeth</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted by an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be owed by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would move to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {officer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} more need a look, about offenders whom no case here is about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Due</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. It stands in the history of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded. Nothing was ticked as told, so {count} things are still owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. The letter came back, so it is owed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded. They were not reached, so {count} things are still owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is saved and the request recorded as forwarded. Now send the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter printed, not yet posted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Segur</translation>
    </message>
    <message>
        <source>Everybody's cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due, soonest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>Person</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} as soon as you can, {all} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, next {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>changed_dates</name>
    <message>
        <source>Can't be told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Month to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Printed, not posted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring first</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffonio yn gyntaf</translation>
    </message>
    <message>
        <source>Written, not posted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no month told before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told before: {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began this on {day} at {time}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Automatic release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew possible from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital and limitation direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Licence begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental Health Casework Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parole Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parole hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parole possible from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison offender manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public Protection Casework Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release after recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release directed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release, as expected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction order ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Temporary leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribunal hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrestricted patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>A letter once a year</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llythyr unwaith y flwyddyn</translation>
    </message>
    <message>
        <source>Absconded</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffodd o'r carchar</translation>
    </message>
    <message>
        <source>Absent from hospital without leave</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Absennol o'r ysbyty heb ganiatâd</translation>
    </message>
    <message>
        <source>Absolutely discharged</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhyddhawyd yn ddiamod</translation>
    </message>
    <message>
        <source>An entry was taken back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cymerwyd cofnod yn ôl</translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Penderfynwyd ar apêl</translation>
    </message>
    <message>
        <source>Appeal lodged</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyflwynwyd apêl</translation>
    </message>
    <message>
        <source>As soon as you can</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyn gynted ag y gallwch</translation>
    </message>
    <message>
        <source>Ask what is still possible</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynnwch beth sy'n bosibl o hyd</translation>
    </message>
    <message>
        <source>Back from temporary leave</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl o ganiatâd dros dro</translation>
    </message>
    <message>
        <source>Change of the licence begun</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dechreuwyd newid y drwydded</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Community treatment order changed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newidiwyd gorchymyn triniaeth gymunedol</translation>
    </message>
    <message>
        <source>Community treatment order ended</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Daeth gorchymyn triniaeth gymunedol i ben</translation>
    </message>
    <message>
        <source>Community treatment order made</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwnaed gorchymyn triniaeth gymunedol</translation>
    </message>
    <message>
        <source>Conditional discharge ended</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Daeth rhyddhad amodol i ben</translation>
    </message>
    <message>
        <source>Conditionally discharged</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhyddhawyd yn amodol</translation>
    </message>
    <message>
        <source>Conditions of discharge changed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newidiwyd amodau rhyddhau</translation>
    </message>
    <message>
        <source>Declined</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi gwrthod</translation>
    </message>
    <message>
        <source>Deported</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Alltudiwyd</translation>
    </message>
    <message>
        <source>Died</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Bu farw</translation>
    </message>
    <message>
        <source>Discharge being considered</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhyddhau o'r ysbyty yn cael ei ystyried</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'i wneud</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Segur</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>I'w wneud yr wythnos hon</translation>
    </message>
    <message>
        <source>Email</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Ended</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Every key stage</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pob cam allweddol</translation>
    </message>
    <message>
        <source>Executive release being considered</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhyddhau gweithredol yn cael ei ystyried</translation>
    </message>
    <message>
        <source>Executive release decided</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Penderfynwyd ar ryddhau gweithredol</translation>
    </message>
    <message>
        <source>Final parole decision</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Penderfyniad parôl terfynol</translation>
    </message>
    <message>
        <source>Home detention curfew being assessed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyrffyw cyfyngu i'r cartref yn cael ei asesu</translation>
    </message>
    <message>
        <source>IPP licence referred for ending</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfeiriwyd trwydded IPP i'w therfynu</translation>
    </message>
    <message>
        <source>Leave from hospital asked for</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynnwyd am ganiatâd i adael yr ysbyty</translation>
    </message>
    <message>
        <source>Let go in error, and at large</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gollyngwyd trwy gamgymeriad, ac yn rhydd</translation>
    </message>
    <message>
        <source>Letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Licence activated</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Daeth y drwydded i rym</translation>
    </message>
    <message>
        <source>Licence approved</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cymeradwywyd y drwydded</translation>
    </message>
    <message>
        <source>Licence changed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newidiwyd y drwydded</translation>
    </message>
    <message>
        <source>Licence ended</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Daeth y drwydded i ben</translation>
    </message>
    <message>
        <source>Licence seen, with its conditions</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwelwyd y drwydded, gyda'i hamodau</translation>
    </message>
    <message>
        <source>May be considered for open conditions</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gellir ystyried amodau agored</translation>
    </message>
    <message>
        <source>Minimum term reviewed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Adolygwyd yr isafswm cyfnod</translation>
    </message>
    <message>
        <source>Moved to another hospital or level</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Symudwyd i ysbyty neu lefel arall</translation>
    </message>
    <message>
        <source>Moved to hospital</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Symudwyd i'r ysbyty</translation>
    </message>
    <message>
        <source>Moved to open conditions</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Symudwyd i amodau agored</translation>
    </message>
    <message>
        <source>No answer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim yn ddyledus</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Offered</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cynigiwyd</translation>
    </message>
    <message>
        <source>Only the month of release</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mis y rhyddhau yn unig</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Open conditions being considered</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Amodau agored yn cael eu hystyried</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi optio i mewn</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi optio allan</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Overdue from temporary leave</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn hwyr o ganiatâd dros dro</translation>
    </message>
    <message>
        <source>Owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>Parole hearing held</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cynhaliwyd gwrandawiad parôl</translation>
    </message>
    <message>
        <source>Parole hearing listed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhestrwyd gwrandawiad parôl</translation>
    </message>
    <message>
        <source>Parole hearing postponed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gohiriwyd gwrandawiad parôl</translation>
    </message>
    <message>
        <source>Parole review opened</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Agorwyd adolygiad parôl</translation>
    </message>
    <message>
        <source>Passed before we heard</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi mynd heibio cyn inni glywed</translation>
    </message>
    <message>
        <source>Provisional parole decision</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Penderfyniad parôl dros dro</translation>
    </message>
    <message>
        <source>Recall asked for</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynnwyd am alw'n ôl</translation>
    </message>
    <message>
        <source>Recalled for a fixed term</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Galwyd yn ôl am gyfnod penodol</translation>
    </message>
    <message>
        <source>Recalled to hospital</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Galwyd yn ôl i'r ysbyty</translation>
    </message>
    <message>
        <source>Recalled to prison</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Galwyd yn ôl i'r carchar</translation>
    </message>
    <message>
        <source>Recalled, and still at large</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Galwyd yn ôl, ac yn rhydd o hyd</translation>
    </message>
    <message>
        <source>Reconsideration applied for</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwnaed cais am ailystyriaeth</translation>
    </message>
    <message>
        <source>Referred</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Atgyfeiriwyd</translation>
    </message>
    <message>
        <source>Release being considered</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhyddhau yn cael ei ystyried</translation>
    </message>
    <message>
        <source>Released</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhyddhawyd</translation>
    </message>
    <message>
        <source>Released on curfew (HDC)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhyddhawyd ar gyrffyw (HDC)</translation>
    </message>
    <message>
        <source>Restriction order ending</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gorchymyn cyfyngu yn dod i ben</translation>
    </message>
    <message>
        <source>Returned to prison</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dychwelwyd i'r carchar</translation>
    </message>
    <message>
        <source>Sentence dates changed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newidiwyd dyddiadau'r ddedfryd</translation>
    </message>
    <message>
        <source>Sentence dates worked out anew</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfrifwyd dyddiadau'r ddedfryd o'r newydd</translation>
    </message>
    <message>
        <source>Sentence recorded</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodwyd dedfryd</translation>
    </message>
    <message>
        <source>Should have come by now</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dylai fod wedi dod erbyn hyn</translation>
    </message>
    <message>
        <source>Standard licence made by the prison at hard stop</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Trwydded safonol a wnaed gan y carchar ar ôl y terfyn caled (hard stop)</translation>
    </message>
    <message>
        <source>Stands</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn sefyll</translation>
    </message>
    <message>
        <source>Tariff expiring</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Tariff yn dod i ben</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Temporary absence started</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dechreuodd absenoldeb dros dro</translation>
    </message>
    <message>
        <source>Temporary leave being considered</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Caniatâd dros dro yn cael ei ystyried</translation>
    </message>
    <message>
        <source>Text message</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Neges destun</translation>
    </message>
    <message>
        <source>They asked us to stop</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynasant inni stopio</translation>
    </message>
    <message>
        <source>They confirmed their address</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadarnhasant eu cyfeiriad</translation>
    </message>
    <message>
        <source>They declined the scheme</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwrthodasant y cynllun</translation>
    </message>
    <message>
        <source>They opted in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Optiasant i mewn</translation>
    </message>
    <message>
        <source>They reached us</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cysylltasant â ni</translation>
    </message>
    <message>
        <source>Tribunal applied for</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwnaed cais i'r tribiwnlys</translation>
    </message>
    <message>
        <source>Tribunal decided</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Penderfynodd y tribiwnlys</translation>
    </message>
    <message>
        <source>Tribunal hearing listed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhestrwyd gwrandawiad tribiwnlys</translation>
    </message>
    <message>
        <source>Visit</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>Voicemail only</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Peiriant ateb yn unig</translation>
    </message>
    <message>
        <source>We reached out</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cysylltasom ni</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Buom yn siarad</translation>
    </message>
    <message>
        <source>We wait for it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rydym yn aros amdano</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>cy_GB</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{day} am {time}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Go on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>If you report it, give this reference: {ref}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Os ydych yn rhoi gwybod amdano, rhowch y cyfeirnod hwn: {ref}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Aeth rhywbeth o'i le</translation>
    </message>
    <message>
        <source>This is a fault in the program, not something you did. What you were doing may not be finished; please check before going on.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nam yn y rhaglen yw hwn, nid rhywbeth a wnaethoch chi. Efallai nad yw'r hyn yr oeddech yn ei wneud wedi'i orffen; gwiriwch cyn mynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>, the last on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One try in your name failed at {time}, just before you opened this office. If that was not you, tell your senior officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of failed attempts was changed or taken away outside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record needs a look: {findings} Tell your senior officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} failed attempts to open this office since you last opened it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>After that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at {day}, heard {heard}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Daeth i mewn</translation>
    </message>
    <message>
        <source>Case number (CRN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed licence with curfew (HDC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions about victims: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard on {day}, {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence after recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence made at hard stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence with curfew (HDC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence, kind not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence, time served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No condition about victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are as at {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>as at {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>clywyd {day}</translation>
    </message>
    <message>
        <source>{name}: {before} became {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, told {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}, by {officer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not owed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {count} in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else's limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn sefyll</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team's prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure that came with the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team's figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone by {officer}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth sy'n ddyledus</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a party to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aim {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as soon as you can</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>cyn gynted ag y gallwch</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed in a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in the source itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read second-hand or in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Parole Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Secretary of State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Witness Care Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the probation practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the senior probation officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the victim liaison officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever the news comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, place in the order: {value} from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: {value} from {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>By hand: {who}, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detention at His Majesty's pleasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determinate (Parole Board)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison and probation events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prisoners' records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public protection (IPP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals (table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cases (table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence dates (table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious terrorism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways of reaching people (table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}, month only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement for the Parole Board that is wanted and not sent. Age: since its last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as you can</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyn gynted ag y gallwch</translation>
    </message>
    <message>
        <source>Asked for by a person, and not sent on. Age: since they asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases held, by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that are over. Not among the cases held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi gwrthod</translation>
    </message>
    <message>
        <source>Declined or opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Segur</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Every case that has not ended. Age: since the referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is owed to anybody. One case may owe several things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scheme, to be told of every key stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scheme, to be told the month of release only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scheme, whatever they asked to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scheme, with a letter once a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a day, more than seven days ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day had gone when the news came: nobody here was late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day is this day or one of the seven after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day lies between this day and the end of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, or not shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>No source gives a number, so it is never overdue. Age: since we heard. The team's own late reminders stand here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered, whatever was tried, and a second officer agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has offered them the scheme yet. Age: since the referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi optio i mewn</translation>
    </message>
    <message>
        <source>Opted in: a letter once a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted in: every key stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted in: only the month of release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi optio allan</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed, and a team setting brings it up on a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed before we heard</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi mynd heibio cyn inni glywed</translation>
    </message>
    <message>
        <source>Past a day of the team's own, and not overdue by any rule. Counted again: it stands in one of the lines above as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past a day that a rule with a source sets. Age: since that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the team's own day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Referred, not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests sent on, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to send on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on, and nobody has decided. Age: since it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team's day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no. Never prompted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were asked and have not chosen. Age: since the referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were in the scheme and asked us to stop. Never prompted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth sy'n ddyledus</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {offender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work with cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Came from</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O ble y daeth</translation>
    </message>
    <message>
        <source>Came in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Daeth i mewn</translation>
    </message>
    <message>
        <source>Expected</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Disgwyliwyd</translation>
    </message>
    <message>
        <source>NOT safe to ring</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>NID yw'n ddiogel ffonio</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim rhif ffôn</translation>
    </message>
    <message>
        <source>Person</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffonio yn gyntaf</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ers {day}</translation>
    </message>
    <message>
        <source>The oldest since {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr hynaf ers {day}</translation>
    </message>
    <message>
        <source>We should have heard</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dylem fod wedi clywed</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth sy'n amheus</translation>
    </message>
    <message>
        <source>What to do</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth i'w wneud</translation>
    </message>
    <message>
        <source>When</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>aim: {day} (team setting)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>nod: {day} (gosodiad y tîm)</translation>
    </message>
    <message>
        <source>also: {title}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>hefyd: {title}</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>ac {count} arall</numerusform>
            <numerusform>ac {count} arall</numerusform>
            <numerusform>a {count} arall</numerusform>
            <numerusform>a {count} arall</numerusform>
            <numerusform>a {count} arall</numerusform>
        </translation>
    </message>
    <message>
        <source>by {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>erbyn {day}</translation>
    </message>
    <message>
        <source>heard {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>clywyd {day}</translation>
    </message>
    <message>
        <source>soonest {month}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>cyntaf: {month}</translation>
    </message>
    <message>
        <source>team setting</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>gosodiad y tîm</translation>
    </message>
    <message numerus="yes">
        <source>{count} must not be rung</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} na ddylid eu ffonio</numerusform>
            <numerusform>{count} na ddylid ei ffonio</numerusform>
            <numerusform>{count} na ddylid eu ffonio</numerusform>
            <numerusform>{count} na ddylid eu ffonio</numerusform>
            <numerusform>{count} na ddylid eu ffonio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} o bobl</numerusform>
            <numerusform>{count} person</numerusform>
            <numerusform>{count} berson</numerusform>
            <numerusform>{count} pherson</numerusform>
            <numerusform>{count} o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} pherson</numerusform>
            <numerusform>{count} pherson</numerusform>
            <numerusform>{count} pherson</numerusform>
            <numerusform>{count} pherson</numerusform>
            <numerusform>{count} pherson</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} periods of leave</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} cyfnod o ganiatâd</numerusform>
            <numerusform>{count} cyfnod o ganiatâd</numerusform>
            <numerusform>{count} gyfnod o ganiatâd</numerusform>
            <numerusform>{count} chyfnod o ganiatâd</numerusform>
            <numerusform>{count} cyfnod o ganiatâd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} periods of leave</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} chyfnod o ganiatâd</numerusform>
            <numerusform>{count} chyfnod o ganiatâd</numerusform>
            <numerusform>{count} chyfnod o ganiatâd</numerusform>
            <numerusform>{count} chyfnod o ganiatâd</numerusform>
            <numerusform>{count} chyfnod o ganiatâd</numerusform>
        </translation>
    </message>
    <message>
        <source>{leaves}, next {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{leaves}, nesaf {day}</translation>
    </message>
    <message>
        <source>{title}: until {day}, aim: {aim} (team setting)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{title}: hyd at {day}, nod: {aim} (gosodiad y tîm)</translation>
    </message>
    <message>
        <source>← folds them up</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>← yn eu plygu</translation>
    </message>
    <message>
        <source>→ shows them</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>→ yn eu dangos</translation>
    </message>
</context>
<context>
    <name>veil</name>
    <message>
        <source>(covered)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>(wedi'i orchuddio)</translation>
    </message>
</context>
</TS>
