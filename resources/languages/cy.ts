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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn cael eu cymryd i mewn, sy'n dod i ben ohono'i hun. Ewch ymlaen â'ch gwaith.</translation>
    </message>
    <message>
        <source>Everything in these files was known already or is not for this office.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Roedd popeth yn y ffeiliau hyn yn hysbys eisoes, neu nid yw ar gyfer y swyddfa hon.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Import these files</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewnforio'r ffeiliau hyn</translation>
    </message>
    <message>
        <source>Importing a file twice changes nothing.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid yw mewnforio ffeil ddwywaith yn newid dim.</translation>
    </message>
    <message numerus="yes">
        <source>Importing {count} files…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Yn mewnforio {count} ffeil…</numerusform>
            <numerusform>Yn mewnforio {count} ffeil…</numerusform>
            <numerusform>Yn mewnforio {count} ffeil…</numerusform>
            <numerusform>Yn mewnforio {count} ffeil…</numerusform>
            <numerusform>Yn mewnforio {count} ffeil…</numerusform>
        </translation>
    </message>
    <message>
        <source>Known already</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Hysbys eisoes</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Angen golwg</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid i ni</translation>
    </message>
    <message>
        <source>Nothing counts until every file has been read whole. {again}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes dim yn cyfrif nes bod pob ffeil wedi'i darllen yn gyfan. {again}</translation>
    </message>
    <message>
        <source>Nothing else to report.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim arall i'w adrodd.</translation>
    </message>
    <message>
        <source>Nothing new is owed because of it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes dim newydd yn ddyledus o'i herwydd.</translation>
    </message>
    <message>
        <source>Nothing that is owed would change.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni fyddai dim sy'n ddyledus yn newid.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni chymerwyd dim i mewn.</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Darllenwyd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>See first what would change</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhoi cynnig arni</translation>
    </message>
    <message>
        <source>See what is owed today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweld Heddiw</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cymerwyd i mewn</translation>
    </message>
    <message>
        <source>The files have been read</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r ffeiliau wedi'u darllen</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyma fyddai'n digwydd</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn rhoi cynnig arni…</translation>
    </message>
    <message>
        <source>What came in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth ddaeth i mewn</translation>
    </message>
    <message>
        <source>What came so far</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth ddaeth hyd yn hyn</translation>
    </message>
    <message>
        <source>You can go on working. Nothing is half imported.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gallwch fynd ymlaen â'ch gwaith. Nid oes dim wedi'i hanner mewnforio.</translation>
    </message>
    <message>
        <source>You can go on working. This changes nothing in the office.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gallwch fynd ymlaen â'ch gwaith. Nid yw hyn yn newid dim yn y swyddfa.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are chosen</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Dewiswyd {count} ffeil</numerusform>
            <numerusform>Dewiswyd {count} ffeil</numerusform>
            <numerusform>Dewiswyd {count} ffeil</numerusform>
            <numerusform>Dewiswyd {count} ffeil</numerusform>
            <numerusform>Dewiswyd {count} ffeil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new things are owed because of it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Mae {count} peth newydd yn ddyledus o'i herwydd.</numerusform>
            <numerusform>Mae {count} peth newydd yn ddyledus o'i herwydd.</numerusform>
            <numerusform>Mae {count} beth newydd yn ddyledus o'i herwydd.</numerusform>
            <numerusform>Mae {count} pheth newydd yn ddyledus o'i herwydd.</numerusform>
            <numerusform>Mae {count} peth newydd yn ddyledus o'i herwydd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new things are owed because of it.</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Mae {count} pheth newydd yn ddyledus o'i herwydd.</numerusform>
            <numerusform>Mae {count} pheth newydd yn ddyledus o'i herwydd.</numerusform>
            <numerusform>Mae {count} pheth newydd yn ddyledus o'i herwydd.</numerusform>
            <numerusform>Mae {count} pheth newydd yn ddyledus o'i herwydd.</numerusform>
            <numerusform>Mae {count} pheth newydd yn ddyledus o'i herwydd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things that are owed would change.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Byddai {count} peth sy'n ddyledus yn newid.</numerusform>
            <numerusform>Byddai {count} peth sy'n ddyledus yn newid.</numerusform>
            <numerusform>Byddai {count} beth sy'n ddyledus yn newid.</numerusform>
            <numerusform>Byddai {count} pheth sy'n ddyledus yn newid.</numerusform>
            <numerusform>Byddai {count} peth sy'n ddyledus yn newid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things that are owed would change.</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Byddai {count} pheth sy'n ddyledus yn newid.</numerusform>
            <numerusform>Byddai {count} pheth sy'n ddyledus yn newid.</numerusform>
            <numerusform>Byddai {count} pheth sy'n ddyledus yn newid.</numerusform>
            <numerusform>Byddai {count} pheth sy'n ddyledus yn newid.</numerusform>
            <numerusform>Byddai {count} pheth sy'n ddyledus yn newid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Recorded by mistake? Record next that they withdrew it: both stay in the history.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodwyd trwy gamgymeriad? Cofnodwch nesaf eu bod wedi'i dynnu'n ôl: mae'r ddau'n aros yn yr hanes.</translation>
    </message>
    <message>
        <source>What they as&amp;k for</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Beth y maent yn gofyn amdano</translation>
    </message>
    <message>
        <source>Whe&amp;n they asked</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Pryd y gofynasant</translation>
    </message>
</context>
<context>
    <name>BackupsHandling</name>
    <message>
        <source>Nothing that anybody did since then will be lost.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni chollir dim a wnaeth neb ers hynny.</translation>
    </message>
    <message>
        <source>Put the office back as it was before the upgrade? {lost} It closes, and waits for the earlier version of the program. The stores of now are kept aside.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhoi'r swyddfa'n ôl fel yr oedd cyn yr uwchraddio? {lost} Mae'n cau, ac yn aros am fersiwn cynharach y rhaglen. Cedwir storfeydd heddiw o'r neilltu.</translation>
    </message>
    <message>
        <source>Return to before</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dychwelyd i'r hyn a fu</translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Aros fel y mae</translation>
    </message>
    <message>
        <source>The backup is being made and read back.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r copi wrth gefn yn cael ei wneud a'i ddarllen yn ôl.</translation>
    </message>
    <message>
        <source>The backup was made and read back.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwnaed y copi wrth gefn a'i ddarllen yn ôl.</translation>
    </message>
    <message>
        <source>The backup was restored on a copy, and all is sound.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Adferwyd y copi wrth gefn ar gopi, ac mae popeth yn gadarn.</translation>
    </message>
    <message>
        <source>The newest backup is being restored on a copy.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r copi wrth gefn diweddaraf yn cael ei adfer ar gopi.</translation>
    </message>
    <message>
        <source>The office is being put back.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r swyddfa'n cael ei rhoi'n ôl.</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of work since then will be lost.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Collir {count} cofnod o waith ers hynny.</numerusform>
            <numerusform>Collir {count} cofnod o waith ers hynny.</numerusform>
            <numerusform>Collir {count} gofnod o waith ers hynny.</numerusform>
            <numerusform>Collir {count} chofnod o waith ers hynny.</numerusform>
            <numerusform>Collir {count} cofnod o waith ers hynny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of work since then will be lost.</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Collir {count} chofnod o waith ers hynny.</numerusform>
            <numerusform>Collir {count} chofnod o waith ers hynny.</numerusform>
            <numerusform>Collir {count} chofnod o waith ers hynny.</numerusform>
            <numerusform>Collir {count} chofnod o waith ers hynny.</numerusform>
            <numerusform>Collir {count} chofnod o waith ers hynny.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>A folder for backups</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffolder ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>A second place</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ail le</translation>
    </message>
    <message>
        <source>All is well</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae popeth yn iawn</translation>
    </message>
    <message>
        <source>Another disk or a network folder. Without one, the backups are lost together with this computer. They are encrypted wherever they lie.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Disg arall neu ffolder rhwydwaith. Hebddo, collir y copïau wrth gefn ynghyd â'r cyfrifiadur hwn. Maent wedi'u hamgryptio ble bynnag y maent.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwneud copi nawr</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dewis ffolder…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>It found</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Canfu</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cedwir yma</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Copi wrth gefn diwethaf</translation>
    </message>
    <message>
        <source>Last copy there</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Copi diwethaf yno</translation>
    </message>
    <message>
        <source>Last trial restore</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Adferiad prawf diwethaf</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Angen golwg</translation>
    </message>
    <message>
        <source>No restore was tried out yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni roddwyd cynnig ar adfer eto</translation>
    </message>
    <message>
        <source>No second place</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim ail le</translation>
    </message>
    <message>
        <source>Nothing that anybody did since then would be lost.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni chollid dim a wnaeth neb ers hynny.</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ar y cyfrifiadur hwn yn unig</translation>
    </message>
    <message>
        <source>One is made each day and read back; once a week one is restored on a copy and checked. Seven days, five weeks and twelve months are kept.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwneir un bob dydd a'i ddarllen yn ôl; unwaith yr wythnos adferir un ar gopi a'i wirio. Cedwir saith diwrnod, pum wythnos a deuddeg mis.</translation>
    </message>
    <message>
        <source>Return to before the upgrade…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dychwelyd i'r hyn a fu cyn yr uwchraddio…</translation>
    </message>
    <message>
        <source>The way back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y ffordd yn ôl</translation>
    </message>
    <message>
        <source>This office was brought up to date on {day}. You can put it back as it was before, for the earlier version of the program. {lost}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Diweddarwyd y swyddfa hon ar {day}. Gallwch ei rhoi'n ôl fel yr oedd cynt, ar gyfer fersiwn cynharach y rhaglen. {lost}</translation>
    </message>
    <message>
        <source>Try a restore out</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhoi cynnig ar adfer</translation>
    </message>
    <message>
        <source>all was sound</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>roedd popeth yn gadarn</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>dim</translation>
    </message>
    <message>
        <source>none yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>dim eto</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of work since then would be lost.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Collid {count} cofnod o waith ers hynny.</numerusform>
            <numerusform>Collid {count} cofnod o waith ers hynny.</numerusform>
            <numerusform>Collid {count} gofnod o waith ers hynny.</numerusform>
            <numerusform>Collid {count} chofnod o waith ers hynny.</numerusform>
            <numerusform>Collid {count} cofnod o waith ers hynny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of work since then would be lost.</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Collid {count} chofnod o waith ers hynny.</numerusform>
            <numerusform>Collid {count} chofnod o waith ers hynny.</numerusform>
            <numerusform>Collid {count} chofnod o waith ers hynny.</numerusform>
            <numerusform>Collid {count} chofnod o waith ers hynny.</numerusform>
            <numerusform>Collid {count} chofnod o waith ers hynny.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>&amp;Day</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Diwrnod</translation>
    </message>
    <message>
        <source>28/12/2026</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>28/12/2026</translation>
    </message>
    <message>
        <source>A bank holiday announced late</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gŵyl banc a gyhoeddwyd yn hwyr</translation>
    </message>
    <message>
        <source>Added bank holidays</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwyliau banc a ychwanegwyd</translation>
    </message>
    <message>
        <source>No day that is counted on becomes earlier by it, and none that is counted back becomes later.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes diwrnod a gyfrifir ymlaen yn dod yn gynharach o'i herwydd, na diwrnod a gyfrifir yn ôl yn dod yn hwyrach.</translation>
    </message>
    <message>
        <source>See what moves</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweld beth sy'n symud</translation>
    </message>
    <message>
        <source>Take this day back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cymryd y diwrnod hwn yn ôl</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y calendr</translation>
    </message>
    <message>
        <source>The program knows the regular ones. Add a day that was announced late.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r rhaglen yn gwybod y rhai rheolaidd. Ychwanegwch ddiwrnod a gyhoeddwyd yn hwyr.</translation>
    </message>
    <message>
        <source>This office added no bank holiday.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid ychwanegodd y swyddfa hon ŵyl banc.</translation>
    </message>
    <message>
        <source>What people &amp;call it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr &amp;enw arni</translation>
    </message>
    <message>
        <source>Who &amp;announced it, and where to read it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Pwy a'i cyhoeddodd, a ble i'w ddarllen</translation>
    </message>
</context>
<context>
    <name>CaseButtons</name>
    <message>
        <source>Call script</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Sgript</translation>
    </message>
    <message>
        <source>Concern</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pryder</translation>
    </message>
    <message>
        <source>Enter news</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newyddion</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>It came back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Daeth yn ôl</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nodyn atgoffa</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y llythyr</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>call called ring rang telephone phoned visit visited meeting email spoke</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>galw galwodd ffonio ffoniodd ffôn ymweld ymweliad cyfarfod e-bost siarad</translation>
    </message>
</context>
<context>
    <name>CaseHalves</name>
    <message>
        <source>The case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr achos</translation>
    </message>
    <message>
        <source>The person and what is owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y person a beth sy'n ddyledus</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>{person}  ·  {number}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{person}  ·  {number}</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Did this letter come back to the office?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>A ddaeth y llythyr hwn yn ôl i'r swyddfa?</translation>
    </message>
    <message>
        <source>End the case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dod â'r achos i ben</translation>
    </message>
    <message>
        <source>End this case? Nothing more is owed then, and it can't be taken back.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dod â'r achos hwn i ben? Nid oes dim mwy yn ddyledus wedyn, ac ni ellir ei gymryd yn ôl.</translation>
    </message>
    <message>
        <source>It came back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Daeth yn ôl</translation>
    </message>
    <message>
        <source>Leave it as posted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei adael fel wedi'i bostio</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei adael ar agor</translation>
    </message>
    <message>
        <source>Work in this case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwaith yn yr achos hwn</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases behind the number</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achosion y tu ôl i'r rhif</translation>
    </message>
    <message>
        <source>Go back with Esc: the numbers are counted anew.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ewch yn ôl ag Esc: cyfrifir y rhifau o'r newydd.</translation>
    </message>
    <message>
        <source>There is nothing behind this number any more.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes dim y tu ôl i'r rhif hwn mwyach.</translation>
    </message>
    <message>
        <source>{name}: {what}, {count}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{name}: {what}, {count}</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>&amp;Find (Ctrl+F or /)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Chwilio (Ctrl+F neu /)</translation>
    </message>
    <message>
        <source>A name or how it sounds, a case number or reference, a NOMS number or CRN, a postcode, or a telephone number from either end.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Enw neu sut y mae'n swnio, rhif achos neu gyfeirnod, rhif NOMS neu CRN, cod post, neu rif ffôn o'r naill ben neu'r llall.</translation>
    </message>
    <message>
        <source>Bring it back (Ctrl+Z)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dod â hi'n ôl (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Choose another list to see other cases.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dewiswch restr arall i weld achosion eraill.</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Chwilio am achos</translation>
    </message>
    <message>
        <source>Import a referrals file with Ctrl+I to begin.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewnforiwch ffeil atgyfeiriadau â Ctrl+I i ddechrau.</translation>
    </message>
    <message>
        <source>Name, number, postcode or telephone</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Enw, rhif, cod post neu ffôn</translation>
    </message>
    <message>
        <source>No case is found by these words.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes achos i'w gael â'r geiriau hyn.</translation>
    </message>
    <message>
        <source>The first {count} cases; more letters find fewer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y {count} achos cyntaf; mae mwy o lythrennau'n canfod llai</translation>
    </message>
    <message>
        <source>The list is deleted.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r rhestr wedi'i dileu.</translation>
    </message>
    <message>
        <source>The list is kept. You find it under List; nobody else does.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadwyd y rhestr. Mae i'w chael dan Rhestr; nid yw i'w chael gan neb arall.</translation>
    </message>
    <message>
        <source>There are no cases yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes achosion eto.</translation>
    </message>
    <message>
        <source>There is no case in this list.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes achos yn y rhestr hon.</translation>
    </message>
    <message>
        <source>Try fewer letters, the case number, or everybody's cases.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhowch gynnig ar lai o lythrennau, rhif yr achos, neu achosion pawb.</translation>
    </message>
    <message>
        <source>{cases}, {sounding} of them only by the sound of a name</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{cases}, {sounding} ohonynt trwy sain enw yn unig</translation>
    </message>
    <message numerus="yes">
        <source>{count} cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} achos</numerusform>
            <numerusform>{count} achos</numerusform>
            <numerusform>{count} achos</numerusform>
            <numerusform>{count} achos</numerusform>
            <numerusform>{count} achos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedDatesScreen</name>
    <message>
        <source>Back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Call now</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffonio nawr</translation>
    </message>
    <message>
        <source>Changed dates</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyddiadau a newidiwyd</translation>
    </message>
    <message>
        <source>Connect one, or use “vcs-desktop changed-dates --letters”.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cysylltwch un, neu defnyddiwch “vcs-desktop changed-dates --letters”.</translation>
    </message>
    <message numerus="yes">
        <source>Have all {count} of these letters left the office?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>A yw pob un o'r {count} llythyr hyn wedi gadael y swyddfa?</numerusform>
            <numerusform>A yw'r {count} llythyr hwn wedi gadael y swyddfa?</numerusform>
            <numerusform>A yw'r {count} lythyr hyn wedi gadael y swyddfa?</numerusform>
            <numerusform>A yw pob un o'r {count} llythyr hyn wedi gadael y swyddfa?</numerusform>
            <numerusform>A yw pob un o'r {count} llythyr hyn wedi gadael y swyddfa?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have all {count} of these letters left the office?</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>A yw pob un o'r {count} llythyr hyn wedi gadael y swyddfa?</numerusform>
            <numerusform>A yw pob un o'r {count} llythyr hyn wedi gadael y swyddfa?</numerusform>
            <numerusform>A yw pob un o'r {count} llythyr hyn wedi gadael y swyddfa?</numerusform>
            <numerusform>A yw pob un o'r {count} llythyr hyn wedi gadael y swyddfa?</numerusform>
            <numerusform>A yw pob un o'r {count} llythyr hyn wedi gadael y swyddfa?</numerusform>
        </translation>
    </message>
    <message>
        <source>I have looked these through</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rwyf wedi edrych trwy'r rhain</translation>
    </message>
    <message numerus="yes">
        <source>It is on record that the dates were looked through, in {count} cases.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Mae ar gofnod yr edrychwyd trwy'r dyddiadau, mewn {count} achos.</numerusform>
            <numerusform>Mae ar gofnod yr edrychwyd trwy'r dyddiadau, mewn {count} achos.</numerusform>
            <numerusform>Mae ar gofnod yr edrychwyd trwy'r dyddiadau, mewn {count} achos.</numerusform>
            <numerusform>Mae ar gofnod yr edrychwyd trwy'r dyddiadau, mewn {count} achos.</numerusform>
            <numerusform>Mae ar gofnod yr edrychwyd trwy'r dyddiadau, mewn {count} achos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters printed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llythyrau a argraffwyd</translation>
    </message>
    <message>
        <source>No month of release is owed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes mis rhyddhau yn ddyledus.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Only those of a recalculation</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y rhai o ailgyfrifiad yn unig</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Agor yr achos</translation>
    </message>
    <message>
        <source>Posted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Postiwyd</translation>
    </message>
    <message>
        <source>Print the next letters</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Argraffu'r llythyrau nesaf</translation>
    </message>
    <message>
        <source>Printing letter {number} of {whole}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn argraffu llythyr {number} o {whole}</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Stopio ar ôl y llythyr hwn</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. {count} letters printed; the others are still to be printed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Stopiwyd. Argraffwyd {count} llythyr; mae'r lleill i'w hargraffu o hyd.</numerusform>
            <numerusform>Stopiwyd. Argraffwyd {count} llythyr; mae'r lleill i'w hargraffu o hyd.</numerusform>
            <numerusform>Stopiwyd. Argraffwyd {count} lythyr; mae'r lleill i'w hargraffu o hyd.</numerusform>
            <numerusform>Stopiwyd. Argraffwyd {count} llythyr; mae'r lleill i'w hargraffu o hyd.</numerusform>
            <numerusform>Stopiwyd. Argraffwyd {count} llythyr; mae'r lleill i'w hargraffu o hyd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. {count} letters printed; the others are still to be printed.</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Stopiwyd. Argraffwyd {count} llythyr; mae'r lleill i'w hargraffu o hyd.</numerusform>
            <numerusform>Stopiwyd. Argraffwyd {count} llythyr; mae'r lleill i'w hargraffu o hyd.</numerusform>
            <numerusform>Stopiwyd. Argraffwyd {count} llythyr; mae'r lleill i'w hargraffu o hyd.</numerusform>
            <numerusform>Stopiwyd. Argraffwyd {count} llythyr; mae'r lleill i'w hargraffu o hyd.</numerusform>
            <numerusform>Stopiwyd. Argraffwyd {count} llythyr; mae'r lleill i'w hargraffu o hyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have been posted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Maent wedi'u postio</translation>
    </message>
    <message>
        <source>Whoever is to be told of one stands here, the soonest release first.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae pwy bynnag sydd i glywed am un yma, y rhyddhau cynharaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Within {near} of a release people are rung first (team setting).</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O fewn {near} i ryddhau, ffonnir pobl yn gyntaf (gosodiad y tîm).</translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} llythyr</numerusform>
            <numerusform>{count} llythyr</numerusform>
            <numerusform>{count} lythyr</numerusform>
            <numerusform>{count} llythyr</numerusform>
            <numerusform>{count} llythyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} llythyr</numerusform>
            <numerusform>{count} llythyr</numerusform>
            <numerusform>{count} llythyr</numerusform>
            <numerusform>{count} llythyr</numerusform>
            <numerusform>{count} llythyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters are on record as posted.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Mae {count} llythyr ar gofnod fel wedi'u postio.</numerusform>
            <numerusform>Mae {count} llythyr ar gofnod fel wedi'i bostio.</numerusform>
            <numerusform>Mae {count} lythyr ar gofnod fel wedi'u postio.</numerusform>
            <numerusform>Mae {count} llythyr ar gofnod fel wedi'u postio.</numerusform>
            <numerusform>Mae {count} llythyr ar gofnod fel wedi'u postio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters are on record as posted.</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Mae {count} llythyr ar gofnod fel wedi'u postio.</numerusform>
            <numerusform>Mae {count} llythyr ar gofnod fel wedi'u postio.</numerusform>
            <numerusform>Mae {count} llythyr ar gofnod fel wedi'u postio.</numerusform>
            <numerusform>Mae {count} llythyr ar gofnod fel wedi'u postio.</numerusform>
            <numerusform>Mae {count} llythyr ar gofnod fel wedi'u postio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters printed. When they have left the office, press M.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Argraffwyd {count} llythyr. Pan fyddant wedi gadael y swyddfa, pwyswch M.</numerusform>
            <numerusform>Argraffwyd {count} llythyr. Pan fydd wedi gadael y swyddfa, pwyswch M.</numerusform>
            <numerusform>Argraffwyd {count} lythyr. Pan fyddant wedi gadael y swyddfa, pwyswch M.</numerusform>
            <numerusform>Argraffwyd {count} llythyr. Pan fyddant wedi gadael y swyddfa, pwyswch M.</numerusform>
            <numerusform>Argraffwyd {count} llythyr. Pan fyddant wedi gadael y swyddfa, pwyswch M.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters printed. When they have left the office, press M.</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Argraffwyd {count} llythyr. Pan fyddant wedi gadael y swyddfa, pwyswch M.</numerusform>
            <numerusform>Argraffwyd {count} llythyr. Pan fyddant wedi gadael y swyddfa, pwyswch M.</numerusform>
            <numerusform>Argraffwyd {count} llythyr. Pan fyddant wedi gadael y swyddfa, pwyswch M.</numerusform>
            <numerusform>Argraffwyd {count} llythyr. Pan fyddant wedi gadael y swyddfa, pwyswch M.</numerusform>
            <numerusform>Argraffwyd {count} llythyr. Pan fyddant wedi gadael y swyddfa, pwyswch M.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to ring first</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} i'w ffonio'n gyntaf</numerusform>
            <numerusform>{count} i'w ffonio'n gyntaf</numerusform>
            <numerusform>{count} i'w ffonio'n gyntaf</numerusform>
            <numerusform>{count} i'w ffonio'n gyntaf</numerusform>
            <numerusform>{count} i'w ffonio'n gyntaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} who can't be told yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} na ellir dweud wrthynt eto</numerusform>
            <numerusform>{count} na ellir dweud wrtho eto</numerusform>
            <numerusform>{count} na ellir dweud wrthynt eto</numerusform>
            <numerusform>{count} na ellir dweud wrthynt eto</numerusform>
            <numerusform>{count} na ellir dweud wrthynt eto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Arrows choose, Enter does it, Esc leaves.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Saethau i ddewis, Enter i'w wneud, Esc i adael.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gorchmynion</translation>
    </message>
    <message>
        <source>Find “{words}” among the cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Chwilio am “{words}” ymhlith yr achosion</translation>
    </message>
    <message>
        <source>What do you want to do, or whom do you look for?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth yr ydych am ei wneud, neu am bwy yr ydych yn chwilio?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth yr ydych am ei wneud?</translation>
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
    <name>ConcernHandling</name>
    <message>
        <source>The reminder is done.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r nodyn atgoffa wedi'i wneud.</translation>
    </message>
    <message>
        <source>Whose concern is it? Find the person here and press Enter.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pryder pwy ydyw? Dewch o hyd i'r person yma a phwyswch Enter.</translation>
    </message>
</context>
<context>
    <name>ConcernPanel</name>
    <message>
        <source>&amp;Passed to, if somebody has it already</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Trosglwyddwyd i, os oes gan rywun ef eisoes</translation>
    </message>
    <message>
        <source>&amp;What it is about</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Am &amp;beth y mae</translation>
    </message>
    <message>
        <source>A new concern</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pryder newydd</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pryderon</translation>
    </message>
    <message>
        <source>In &amp;their own words</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn &amp;eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>It is passed on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fe'i trosglwyddwyd</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>Record the concern</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi'r pryder</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Adroddwyd o'r blaen</translation>
    </message>
    <message>
        <source>Such as the police or the probation practitioner. It may come later.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Megis yr heddlu neu'r ymarferydd prawf. Gall ddod yn ddiweddarach.</translation>
    </message>
    <message>
        <source>The person knows</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r person yn gwybod</translation>
    </message>
    <message>
        <source>Their words</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eu geiriau</translation>
    </message>
    <message>
        <source>There is nothing more to do about this one.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Does dim mwy i'w wneud am hwn.</translation>
    </message>
    <message>
        <source>They have it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae ganddyn nhw ef</translation>
    </message>
    <message>
        <source>To wh&amp;om it is passed on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>I b&amp;wy y'i trosglwyddir</translation>
    </message>
    <message>
        <source>W&amp;hich concern</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pa &amp;bryder</translation>
    </message>
    <message>
        <source>Written down</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ysgrifennwyd</translation>
    </message>
    <message>
        <source>{kind}, {moment}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{kind}, {moment}</translation>
    </message>
    <message>
        <source>{moment}, to {whom}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{moment}, i {whom}</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>&amp;How</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Sut</translation>
    </message>
    <message>
        <source>&amp;Who reached out</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Pwy a gysylltodd</translation>
    </message>
    <message>
        <source>As 23/11/2026, or yesterday.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fel 23/11/2026, neu ddoe.</translation>
    </message>
    <message>
        <source>H&amp;ow it ended</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Sut y daeth i &amp;ben</translation>
    </message>
    <message>
        <source>How &amp;much they want to hear</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Faint y maent am ei glywed</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Nothing is owed in this case.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes dim yn ddyledus yn yr achos hwn.</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>Record this contact</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi'r cyswllt hwn</translation>
    </message>
    <message>
        <source>They were not reached, so everything stays owed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni chafwyd gafael arnynt, felly mae popeth yn dal yn ddyledus.</translation>
    </message>
    <message>
        <source>Tick only what the person themselves now knows.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ticiwch yn unig yr hyn y mae'r person ei hun yn ei wybod bellach.</translation>
    </message>
    <message>
        <source>What did they hear from you?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth a glywsant gennych chi?</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pr&amp;yd</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>What is listed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr hyn a restrir</translation>
    </message>
    <message>
        <source>as soon as you can</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>mor fuan â phosibl</translation>
    </message>
    <message>
        <source>due soon</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yn ddyledus yn fuan</translation>
    </message>
    <message>
        <source>later on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>wedyn</translation>
    </message>
    <message>
        <source>need a look</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>angen golwg</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>heb glywed</translation>
    </message>
    <message>
        <source>overdue</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yn hwyr</translation>
    </message>
    <message>
        <source>owed now</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yn ddyledus</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counted from what is on file now. A case counts for the officer who holds it now, whoever held it before. These numbers don't say how well anybody works.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'u cyfrif o'r hyn sydd ar ffeil nawr. Mae achos yn cyfrif i'r swyddog sy'n ei ddal nawr, pwy bynnag a'i daliai cynt. Nid yw'r rhifau hyn yn dweud pa mor dda y mae neb yn gweithio.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhifau</translation>
    </message>
</context>
<context>
    <name>DayOrMonthField</name>
    <message>
        <source>A day or a month, such as 3 Mar or Mar 2027</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Diwrnod neu fis, megis 3 Maw neu Maw 2027</translation>
    </message>
    <message>
        <source>A day, such as 3 Mar 2027</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Diwrnod, megis 3 Maw 2027</translation>
    </message>
    <message>
        <source>This is no day yet. Type 3 Mar, 3/3/27 or today.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid yw hwn yn ddiwrnod eto. Teipiwch 3 Maw, 3/3/27 neu heddiw.</translation>
    </message>
</context>
<context>
    <name>DeedForm</name>
    <message>
        <source>&amp;What was done</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Beth a wnaed</translation>
    </message>
    <message>
        <source>As 23/11/2026, or yesterday.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fel 23/11/2026, neu ddoe.</translation>
    </message>
    <message>
        <source>It stays in the history of this case: there is no taking it back. Nobody is told anything by it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'n aros yn hanes yr achos hwn: ni ellir ei gymryd yn ôl. Nid yw'n dweud dim wrth neb.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Not said</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi fel wedi'i wneud</translation>
    </message>
    <message>
        <source>W&amp;hich</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Pa un</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pr&amp;yd</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ca&amp;dw…</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Diagnosteg</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It was made without opening the office, so nobody's name can be in it. Read it through before you send it: this is all of it. Nothing is sent from here.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>I bwy bynnag sy'n eich helpu gyda'r rhaglen hon. Fe'i gwnaed heb agor y swyddfa, felly ni all enw neb fod ynddo. Darllenwch ef drwyddo cyn ei anfon: dyma'r cyfan ohono. Nid anfonir dim oddi yma.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsHandling</name>
    <message>
        <source>Copied.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Copïwyd.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw'r diagnosteg</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadwyd.</translation>
    </message>
</context>
<context>
    <name>DormantForm</name>
    <message>
        <source>&amp;Approved by</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>For somebody who never answered, when every safe way was tried. Whoever said no is not dormant. It can't be taken back here, but a contact in which they choose opens the case again.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>I rywun nad atebodd erioed, pan roddwyd cynnig ar bob ffordd ddiogel. Nid yw pwy bynnag a ddywedodd na yn segur. Ni ellir ei gymryd yn ôl yma, ond mae cyswllt lle maent yn dewis yn agor yr achos eto.</translation>
    </message>
    <message>
        <source>Your senior officer.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eich uwch swyddog.</translation>
    </message>
</context>
<context>
    <name>DoubtsPanel</name>
    <message>
        <source>Entered: {entered}. Reported: {reported}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodwyd: {entered}. Adroddwyd: {reported}.</translation>
    </message>
    <message>
        <source>It means …</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'n golygu …</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Angen golwg</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim i'w ddweud</translation>
    </message>
    <message>
        <source>Same as entered</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr un peth â'r hyn a gofnodwyd</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhywbeth arall</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>It is only on the screen, and is gone if the office locks.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ar y sgrin yn unig y mae, a bydd wedi mynd os bydd y swyddfa'n cloi.</translation>
    </message>
    <message>
        <source>What you are typing can't be kept for now: {why}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ellir cadw'r hyn yr ydych yn ei deipio am y tro: {why}</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Nothing more is owed then. The case stays on file, and a contact in which they opt in opens it again; the end itself can't be taken back.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes dim mwy yn ddyledus wedyn. Mae'r achos yn aros ar ffeil, ac mae cyswllt lle maent yn optio i mewn yn ei agor eto; ni ellir cymryd y diwedd ei hun yn ôl.</translation>
    </message>
    <message>
        <source>Wh&amp;y it ends</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Pam y daw i ben</translation>
    </message>
</context>
<context>
    <name>EnteredPanel</name>
    <message>
        <source>Entered by hand</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodwyd â llaw</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>&amp;From whom</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gan b&amp;wy</translation>
    </message>
    <message>
        <source>&amp;How you heard</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Sut y clywsoch</translation>
    </message>
    <message>
        <source>Held as a &amp;patient</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn cael ei ddal fel &amp;claf</translation>
    </message>
    <message>
        <source>How it came &amp;out</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth oedd y ca&amp;nlyniad</translation>
    </message>
    <message>
        <source>Left empty, it is the day that the message gives.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O'i adael yn wag, dyma'r diwrnod y mae'r neges yn ei roi.</translation>
    </message>
    <message>
        <source>The &amp;day it happened</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y &amp;diwrnod y digwyddodd</translation>
    </message>
    <message>
        <source>The &amp;day, if not the message's own</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y &amp;diwrnod, os nad diwrnod y neges ei hun</translation>
    </message>
    <message>
        <source>on the message's own day</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>ar ddiwrnod y neges ei hun</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>which day?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>pa ddiwrnod?</translation>
    </message>
    <message>
        <source>{date} (if known)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{date} (os yw'n hysbys)</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Take back: {entry}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cymryd yn ôl: {entry}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei gymryd yn ôl</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>&amp;What happened (type a few letters)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Beth ddigwyddodd (teipiwch ychydig o lythrennau)</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Un arall ydyw</translation>
    </message>
    <message>
        <source>It is not said what happened.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ddywedir beth ddigwyddodd.</translation>
    </message>
    <message>
        <source>It is not said whom it is about.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ddywedir am bwy y mae.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni chofnodwyd dim.</translation>
    </message>
    <message>
        <source>One day is missing, or can't be read.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae un diwrnod ar goll, neu ni ellir ei ddarllen.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei ddarllen felly</translation>
    </message>
    <message>
        <source>Record it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei gofnodi</translation>
    </message>
    <message>
        <source>Something has happened</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae rhywbeth wedi digwydd</translation>
    </message>
    <message>
        <source>Stages</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Type a few letters of it, such as abs for absconded.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Teipiwch ychydig o lythrennau ohono, megis ffo am ffodd.</translation>
    </message>
    <message>
        <source>Type it as a day such as 3 Mar 2027, or a month where that will do.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Teipiwch ef fel diwrnod megis 3 Maw 2027, neu fis lle mae hynny'n ddigon.</translation>
    </message>
    <message>
        <source>Type the case number, or the offender's NOMS number.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Teipiwch rif yr achos, neu rif NOMS y troseddwr.</translation>
    </message>
    <message>
        <source>What does this message mean?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth y mae'r neges hon yn ei olygu?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>What happened, and when</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth ddigwyddodd, a phryd</translation>
    </message>
    <message>
        <source>What you heard, entered while you hear it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr hyn a glywsoch, wedi'i gofnodi wrth i chi ei glywed.</translation>
    </message>
    <message>
        <source>When, and heard from whom</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pryd, a chan bwy y clywyd</translation>
    </message>
</context>
<context>
    <name>EntrySummary</name>
    <message>
        <source>Nothing is chosen yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes dim wedi'i ddewis eto.</translation>
    </message>
    <message>
        <source>about whom?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>am bwy?</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>am {number}</translation>
    </message>
    <message>
        <source>about {offender} ({number})</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>am {offender} ({number})</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>&amp;Approved by</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>&amp;On what ground</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Ar ba sail</translation>
    </message>
    <message>
        <source>A review decided so</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Penderfynodd adolygiad felly</translation>
    </message>
    <message>
        <source>Another officer of the unit.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddog arall o'r uned.</translation>
    </message>
    <message>
        <source>It is held unlawfully</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fe'i delir yn anghyfreithlon</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes ei angen mwyach</translation>
    </message>
    <message>
        <source>The case was opened in error</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Agorwyd yr achos trwy gamgymeriad</translation>
    </message>
    <message>
        <source>The law or a court orders it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r gyfraith neu lys yn ei orchymyn</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynnodd y person amdano</translation>
    </message>
    <message>
        <source>The person, the case and every letter go for good. You see exactly what goes before anything is erased.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r person, yr achos a phob llythyr yn mynd am byth. Gwelwch yn union beth sy'n mynd cyn i ddim gael ei ddileu.</translation>
    </message>
    <message>
        <source>This office has one officer, and nobody else looked.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Un swyddog sydd gan y swyddfa hon, ac nid edrychodd neb arall.</translation>
    </message>
    <message>
        <source>What stays: {stays}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth sy'n aros: {stays}</translation>
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
        <translation>Mor fuan â phosibl: nid oes ffynhonnell sy'n rhoi nifer o ddyddiau</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O &amp;ba ddiwrnod ymlaen</translation>
    </message>
    <message>
        <source>&amp;New figure</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Ffigur newydd</translation>
    </message>
    <message>
        <source>30/11/2026</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>30/11/2026</translation>
    </message>
    <message>
        <source>A day, or today. It counts for what is counted from that day on, and for nothing before.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Diwrnod, neu heddiw. Mae'n cyfrif ar gyfer yr hyn a gyfrifir o'r diwrnod hwnnw ymlaen, ac nid ar gyfer dim cyn hynny.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Figures</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Chwilio am ffigur</translation>
    </message>
    <message>
        <source>No figure is found by these words.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes ffigur i'w gael â'r geiriau hyn.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'i gynllunio</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rheswm a roddwyd</translation>
    </message>
    <message>
        <source>See what moves</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweld beth sy'n symud</translation>
    </message>
    <message>
        <source>Source</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Switched off from that day</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'i ddiffodd o'r diwrnod hwnnw</translation>
    </message>
    <message>
        <source>The rule asks</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r rheol yn gofyn</translation>
    </message>
    <message>
        <source>The rule's own</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Un y rheol ei hun</translation>
    </message>
    <message>
        <source>The source says</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dywed y ffynhonnell</translation>
    </message>
    <message>
        <source>The team's figure</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffigur y tîm</translation>
    </message>
    <message>
        <source>The team's figures</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffigurau'r tîm</translation>
    </message>
    <message>
        <source>Try fewer letters, or the rule's id such as KEY-13.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhowch gynnig ar lai o lythrennau, neu god y rheol megis KEY-13.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dadwneud y newid hwn</translation>
    </message>
    <message>
        <source>{rule}: its place in the harm order</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{rule}: ei lle yn nhrefn y niwed</translation>
    </message>
    <message>
        <source>{rule}: the team's figure</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{rule}: ffigur y tîm</translation>
    </message>
</context>
<context>
    <name>FirstHourCard</name>
    <message>
        <source>Don't show this on Today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Peidio â dangos hyn ar Heddiw</translation>
    </message>
    <message>
        <source>It ticks itself off by what you did. Nothing has to be done at once.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'n ei dicio ei hun yn ôl yr hyn a wnaethoch. Nid oes rhaid gwneud dim ar unwaith.</translation>
    </message>
    <message>
        <source>Read about the first hour</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Darllen am yr awr gyntaf</translation>
    </message>
    <message>
        <source>Show this on Today again</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dangos hyn ar Heddiw eto</translation>
    </message>
    <message>
        <source>Your first hour</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eich awr gyntaf</translation>
    </message>
</context>
<context>
    <name>FirstHourScreen</name>
    <message>
        <source>Back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Your first hour</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eich awr gyntaf</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>A new office</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddfa newydd</translation>
    </message>
    <message>
        <source>Connect one, or save the sheet as a file.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cysylltwch un, neu cadwch y daflen fel ffeil.</translation>
    </message>
    <message>
        <source>Keep to paper</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw at bapur</translation>
    </message>
    <message>
        <source>No office was kept, because its recovery sheet was not proved.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni chadwyd swyddfa, gan na phrofwyd ei thaflen adfer.</translation>
    </message>
    <message>
        <source>Please begin again. It takes a few minutes.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dechreuwch eto. Mae'n cymryd ychydig funudau.</translation>
    </message>
    <message>
        <source>Printed. Keep it where you keep the office keys.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Argraffwyd. Cadwch hi lle rydych yn cadw allweddi'r swyddfa.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Taflen adfer</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei chadw mewn ffeil</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw'r daflen adfer</translation>
    </message>
    <message>
        <source>Saved. Print it soon, then delete the file for good.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadwyd. Argraffwch hi'n fuan, yna dilëwch y ffeil am byth.</translation>
    </message>
    <message>
        <source>Setting up was not finished last time.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni orffennwyd y gosod y tro diwethaf.</translation>
    </message>
    <message>
        <source>Step 1 of 3: you, your unit and a passphrase</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cam 1 o 3: chi, eich uned a chyfrinymadrodd</translation>
    </message>
    <message>
        <source>Step 2 of 3: the recovery sheet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cam 2 o 3: y daflen adfer</translation>
    </message>
    <message>
        <source>Step 3 of 3: prove the recovery sheet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cam 3 o 3: profi'r daflen adfer</translation>
    </message>
    <message>
        <source>Whoever finds this file can open the office. Paper is safer. Save it even so?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gall pwy bynnag sy'n cael hyd i'r ffeil hon agor y swyddfa. Mae papur yn fwy diogel. Ei chadw er hynny?</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>taflen-adfer.pdf</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>&amp;Address for letters</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfe&amp;iriad ar gyfer llythyrau</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>E-&amp;bost</translation>
    </message>
    <message>
        <source>&amp;Nation</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Gwlad</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Ffôn</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eich en&amp;w</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>As letters should be signed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fel y dylid llofnodi llythyrau.</translation>
    </message>
    <message>
        <source>At least 12 characters. Four or more unrelated words are easy to keep.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O leiaf 12 nod. Mae pedwar neu fwy o eiriau digyswllt yn hawdd eu cadw.</translation>
    </message>
    <message>
        <source>England</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>It locks everything in this office. Nobody can look it up for you.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'n cloi popeth yn y swyddfa hon. Ni all neb chwilio amdano ar eich rhan.</translation>
    </message>
    <message>
        <source>Let this computer's keyring open it when the program starts</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael i gylch allweddi'r cyfrifiadur hwn ei hagor pan fydd y rhaglen yn dechrau</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwneud y swyddfa</translation>
    </message>
    <message>
        <source>Next comes a recovery sheet, for the day it is forgotten.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nesaf daw taflen adfer, ar gyfer y diwrnod y'i hanghofir.</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>C&amp;yfrinymadrodd eto</translation>
    </message>
    <message>
        <source>Printed at the top of every letter. Settings can change it later.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'i argraffu ar frig pob llythyr. Gellir ei newid yn y Gosodiadau yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Spaces are fine. It need not contain a digit or a sign.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae bylchau'n iawn. Nid oes rhaid iddo gynnwys digid nac arwydd.</translation>
    </message>
    <message>
        <source>Then whoever uses your account on this computer can open it without the passphrase. After it was locked, the passphrase is asked all the same.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yna gall pwy bynnag sy'n defnyddio eich cyfrif ar y cyfrifiadur hwn ei hagor heb y cyfrinymadrodd. Wedi iddi gael ei chloi, gofynnir am y cyfrinymadrodd er hynny.</translation>
    </message>
    <message>
        <source>Victim Liaison &amp;Unit</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Uned Cyswllt Dioddefwyr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>You and your unit</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Chi a'ch uned</translation>
    </message>
    <message>
        <source>You will look after cases, decide for the unit, and look after officers and backups, until you let colleagues in and share that.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Byddwch yn gofalu am achosion, yn penderfynu dros yr uned, ac yn gofalu am swyddogion a chopïau wrth gefn, nes i chi adael cydweithwyr i mewn a rhannu hynny.</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Chwilio yn y cymorth</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>No help is found by these words. Try fewer letters.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes cymorth i'w gael â'r geiriau hyn. Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Tudalennau cymorth</translation>
    </message>
    <message>
        <source>{page}: {part}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{page}: {part}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>A look into the sentence store. It is not saved with the case.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cipolwg ar storfa'r dedfrydau. Ni chaiff ei gadw gyda'r achos.</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodwyd â llaw</translation>
    </message>
    <message>
        <source>Last heard on {day}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Clywyd ddiwethaf ar {day}.</translation>
    </message>
    <message>
        <source>Nothing about the sentence has been heard yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni chlywyd dim am y ddedfryd eto.</translation>
    </message>
    <message>
        <source>Prison number</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhif carchar</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y ddedfryd</translation>
    </message>
    <message>
        <source>The whole sentence</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y ddedfryd gyfan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth ddigwyddodd</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cau'r rhaglen</translation>
    </message>
    <message>
        <source>Cover names, and show them again</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gorchuddio enwau, a'u dangos eto</translation>
    </message>
    <message>
        <source>Enter news that you heard: on Today, in a case, in Sentences</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi newyddion a glywsoch: ar Heddiw, mewn achos, yn Dedfrydau</translation>
    </message>
    <message>
        <source>Everything here can be done without a mouse.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gellir gwneud popeth yma heb lygoden.</translation>
    </message>
    <message>
        <source>Everything that can be done here, found by typing</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Popeth y gellir ei wneud yma, trwy deipio</translation>
    </message>
    <message>
        <source>Exercises, in an invented office</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ymarferion, mewn swyddfa ddychmygol</translation>
    </message>
    <message>
        <source>Find anything: a name, a number, a postcode, a telephone</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Chwilio am unrhyw beth: enw, rhif, cod post, ffôn</translation>
    </message>
    <message>
        <source>Help on this screen, or on the field you are in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cymorth ar y sgrin hon, neu ar y maes yr ydych ynddo</translation>
    </message>
    <message>
        <source>Import files</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewnforio ffeiliau</translation>
    </message>
    <message>
        <source>In Arrivals: import the files, try them first</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn Derbyniadau: mewnforio'r ffeiliau, rhoi cynnig arnynt yn gyntaf</translation>
    </message>
    <message>
        <source>In Arrivals: stop, see what came so far</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn Derbyniadau: stopio, gweld beth ddaeth hyd yn hyn</translation>
    </message>
    <message>
        <source>In Cases, Sentences, Settings, Help: find</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn Achosion, Dedfrydau, Gosodiadau, Cymorth: chwilio</translation>
    </message>
    <message>
        <source>In Cases: keep what is listed as a list of yours, rename it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn Achosion: cadw'r hyn a restrir fel rhestr i chi, ei hailenwi</translation>
    </message>
    <message>
        <source>In Exercises: begin, see a hint, read about it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn Ymarferion: dechrau, gweld awgrym, darllen amdano</translation>
    </message>
    <message>
        <source>In Settings, Backups: back up now, try a restore out</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn Gosodiadau, Copïau wrth gefn: gwneud copi nawr, rhoi cynnig ar adfer</translation>
    </message>
    <message>
        <source>In Settings: go to that part</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn Gosodiadau: mynd i'r rhan honno</translation>
    </message>
    <message>
        <source>In Settings: see what moves, undo, try rules, go back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn Gosodiadau: gweld beth sy'n symud, dadwneud, rhoi cynnig ar reolau, yn ôl</translation>
    </message>
    <message>
        <source>In Team: held, owed, waiting; drawn with large text</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn Tîm: a ddelir, yn ddyledus, yn aros; lluniadu â thestun mawr</translation>
    </message>
    <message>
        <source>In Team: save the numbers as a table, as pages</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn Tîm: cadw'r rhifau fel tabl, fel tudalennau</translation>
    </message>
    <message>
        <source>In a case: concerns, reminders</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewn achos: pryderon, nodiadau atgoffa</translation>
    </message>
    <message>
        <source>In a case: record as done, record something else</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewn achos: cofnodi fel wedi'i wneud, cofnodi rhywbeth arall</translation>
    </message>
    <message>
        <source>In a case: the concern came further, the person knows</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewn achos: aeth y pryder ymhellach, mae'r person yn gwybod</translation>
    </message>
    <message>
        <source>In a case: the whole sentence of its offender</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewn achos: dedfryd gyfan y troseddwr</translation>
    </message>
    <message>
        <source>In a case: why, history, the letter came back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewn achos: pam, hanes, daeth y llythyr yn ôl</translation>
    </message>
    <message>
        <source>In a letter: print, say it has been posted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewn llythyr: argraffu, dweud ei fod wedi'i bostio</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Testun mwy neu lai</translation>
    </message>
    <message>
        <source>Lock the office</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cloi'r swyddfa</translation>
    </message>
    <message>
        <source>Needs a look: the same, different, it means, nothing</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Angen golwg: yr un peth, gwahanol, mae'n golygu, dim</translation>
    </message>
    <message>
        <source>On Today and Cases: open the case. In a case: why it is owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ar Heddiw ac Achosion: agor yr achos. Mewn achos: pam y mae'n ddyledus</translation>
    </message>
    <message>
        <source>On Today: show the people of a line, fold them up</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ar Heddiw: dangos pobl llinell, eu plygu</translation>
    </message>
    <message>
        <source>On Today: to what is first of all, a reminder is done</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ar Heddiw: at yr hyn sy'n gyntaf oll, nodyn atgoffa wedi'i wneud</translation>
    </message>
    <message>
        <source>On Today: whose work is listed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ar Heddiw: gwaith pwy a restrir</translation>
    </message>
    <message>
        <source>One step back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Un cam yn ôl</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Argraffu'r dudalen hon</translation>
    </message>
    <message>
        <source>Read the call script for the chosen line</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Darllen sgript yr alwad ar gyfer y llinell a ddewiswyd</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>Save what a form in a case or a tried setting says</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw'r hyn y mae ffurflen mewn achos neu osodiad ar brawf yn ei ddweud</translation>
    </message>
    <message>
        <source>See all changed dates</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweld pob dyddiad a newidiwyd</translation>
    </message>
    <message>
        <source>See the letter for the chosen line</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweld y llythyr ar gyfer y llinell a ddewiswyd</translation>
    </message>
    <message>
        <source>Sentences, Arrivals</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dedfrydau, Derbyniadau</translation>
    </message>
    <message>
        <source>Take back what was just entered</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cymryd yn ôl yr hyn sydd newydd ei gofnodi</translation>
    </message>
    <message>
        <source>Team: what everybody holds and owes, in numbers</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Tîm: beth y mae pawb yn ei ddal a'i ddyledu, mewn rhifau</translation>
    </message>
    <message>
        <source>The keys stand here at any time.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r bysellau yma ar unrhyw adeg.</translation>
    </message>
    <message>
        <source>The page of keys is on its way to the printer.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae tudalen y bysellau ar ei ffordd i'r argraffydd.</translation>
    </message>
    <message>
        <source>This page</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y dudalen hon</translation>
    </message>
    <message>
        <source>Today, Cases, Settings</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heddiw, Achosion, Gosodiadau</translation>
    </message>
    <message>
        <source>What they do</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth y maent yn ei wneud</translation>
    </message>
    <message>
        <source>Write down what somebody fears or reports, from any screen</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ysgrifennu'r hyn y mae rhywun yn ei ofni neu'n ei adrodd, o unrhyw sgrin</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes dim o'r enw hwnnw. Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
</context>
<context>
    <name>LetterScreen</name>
    <message>
        <source>1.  Read the pages. Page Down scrolls.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>1.  Darllenwch y tudalennau. Mae Page Down yn sgrolio.</translation>
    </message>
    <message>
        <source>2.  Print it, or save it as a file and print that elsewhere. The letter is kept exactly as it is here.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>2.  Argraffwch ef, neu ei gadw fel ffeil a'i argraffu yn rhywle arall. Cedwir y llythyr yn union fel y mae yma.</translation>
    </message>
    <message>
        <source>3.  When it has left the office, say Posted. Only then is it done.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>3.  Pan fydd wedi gadael y swyddfa, dywedwch ei fod wedi'i bostio. Dim ond wedyn y mae wedi'i wneud.</translation>
    </message>
    <message>
        <source>A printed letter on a desk has told nobody anything yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid yw llythyr wedi'i argraffu ar ddesg wedi dweud dim wrth neb eto.</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Connect one, or press Ctrl+S to save the letter as a file.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cysylltwch un, neu pwyswch Ctrl+S i gadw'r llythyr fel ffeil.</translation>
    </message>
    <message>
        <source>Going to</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn mynd at</translation>
    </message>
    <message>
        <source>Has this letter left the office?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>A yw'r llythyr hwn wedi gadael y swyddfa?</translation>
    </message>
    <message>
        <source>It has already gone</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae eisoes wedi mynd</translation>
    </message>
    <message>
        <source>It has been posted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae wedi'i bostio</translation>
    </message>
    <message>
        <source>It is still here</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae yma o hyd</translation>
    </message>
    <message>
        <source>Letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Neb eto.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Posted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Postiwyd</translation>
    </message>
    <message>
        <source>Preparing the letter…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn paratoi'r llythyr…</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Printed. When it has left the office, press M.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Argraffwyd. Pan fydd wedi gadael y swyddfa, pwyswch M.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw'r llythyr</translation>
    </message>
    <message>
        <source>Saved, and on record. Whoever opens that file can read the letter, without a passphrase: delete it once it is printed. When the letter has left the office, press M.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'i gadw, ac ar gofnod. Gall pwy bynnag sy'n agor y ffeil honno ddarllen y llythyr, heb gyfrinair: dilëwch hi unwaith y bydd wedi'i hargraffu. Pan fydd y llythyr wedi gadael y swyddfa, pwyswch M.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cam wrth gam</translation>
    </message>
    <message>
        <source>The letter, as it will be printed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y llythyr, fel y caiff ei argraffu</translation>
    </message>
    <message>
        <source>This is the letter as it was posted.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyma'r llythyr fel y'i postiwyd.</translation>
    </message>
    <message>
        <source>This letter can't be printed yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ellir argraffu'r llythyr hwn eto</translation>
    </message>
    <message>
        <source>{title}  ·  {number}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{title}  ·  {number}</translation>
    </message>
    <message>
        <source>{why} Has this letter already left the office?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{why} A yw'r llythyr hwn eisoes wedi gadael y swyddfa?</translation>
    </message>
</context>
<context>
    <name>ListChoice</name>
    <message>
        <source>L&amp;ist</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rh&amp;estr</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>T&amp;refn</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynnwch i'r ffynhonnell os gallwch. Dywedwch beth y mae'n ei olygu ac fe'i dywedir fel unrhyw newyddion; mae dim i'w ddweud yn ei dynnu oddi ar y rhestr hon ac yn ei gadw ar gofnod.</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodwyd â llaw</translation>
    </message>
    <message>
        <source>Find out what is behind it. What you learn can be entered by hand (E); then there is nothing more to tell of this.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Canfyddwch beth sydd y tu ôl iddo. Gellir cofnodi'r hyn a ddysgwch â llaw (E); wedyn nid oes dim mwy i'w ddweud am hwn.</translation>
    </message>
    <message>
        <source>Is it what was entered?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ai dyma a gofnodwyd?</translation>
    </message>
    <message>
        <source>It means …</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'n golygu …</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim i'w ddweud</translation>
    </message>
    <message>
        <source>Reported</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Adroddwyd</translation>
    </message>
    <message>
        <source>Same as entered</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr un peth â'r hyn a gofnodwyd</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>The same: nothing more is owed. Something else: it is news of its own, and is owed as such.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr un peth: nid oes dim mwy yn ddyledus. Rhywbeth arall: newyddion ynddo'i hun ydyw, ac mae'n ddyledus felly.</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth sydd mewn amheuaeth</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth ydyw?</translation>
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
        <source>&amp;Exercises</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Ymarferion</translation>
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
        <source>C&amp;ommands…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gorch&amp;mynion…</translation>
    </message>
    <message>
        <source>Changed &amp;dates</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyddiadau a &amp;newidiwyd</translation>
    </message>
    <message>
        <source>Co&amp;ncern reported…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Adroddwyd &amp;pryder…</translation>
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
    <message>
        <source>The &amp;first hour</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr &amp;awr gyntaf</translation>
    </message>
    <message>
        <source>figures targets rules bank holidays calendar backups officers passphrase unit letterhead computer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>ffigurau targedau rheolau gwyliau banc calendr copïau wrth gefn swyddogion cyfrinair uned pennawd llythyr cyfrifiadur</translation>
    </message>
    <message>
        <source>messages events spreadsheet bring in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>negeseuon digwyddiadau taenlen dod â</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae cais wedi symud ymlaen</translation>
    </message>
    <message>
        <source>End the case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dod â'r achos i ben</translation>
    </message>
    <message>
        <source>End the case…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dod â'r achos i ben…</translation>
    </message>
    <message>
        <source>Erase the case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dileu'r achos am byth</translation>
    </message>
    <message>
        <source>Forward it…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei anfon ymlaen…</translation>
    </message>
    <message>
        <source>How they may be reached safely</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Sut y gellir cysylltu â nhw'n ddiogel</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Nobody answered: set the case dormant</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid atebodd neb: gwneud yr achos yn segur</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim i'w gofnodi</translation>
    </message>
    <message>
        <source>Record it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei gofnodi</translation>
    </message>
    <message>
        <source>Record something else</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi rhywbeth arall</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi'r cais</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi'r cam</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw'r pecyn</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw'r pecyn…</translation>
    </message>
    <message>
        <source>Save the page to send</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw'r dudalen i'w hanfon</translation>
    </message>
    <message>
        <source>See what goes…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweld beth sy'n mynd…</translation>
    </message>
    <message>
        <source>Set the case dormant</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwneud yr achos yn segur</translation>
    </message>
    <message>
        <source>The statement to the Parole Board</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y datganiad i'r Bwrdd Parôl</translation>
    </message>
    <message>
        <source>They ask for a condition</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Maent yn gofyn am amod</translation>
    </message>
    <message>
        <source>What it is a&amp;bout</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Am b&amp;eth y mae</translation>
    </message>
    <message>
        <source>What we hold about them</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr hyn a ddaliwn amdanynt</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>&amp;To whom</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;At bwy</translation>
    </message>
    <message>
        <source>As 23/11/2026, or yesterday.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fel 23/11/2026, neu ddoe.</translation>
    </message>
    <message>
        <source>By its outer edge. Leave out whatever shows where they live: no name, no street or town of theirs, no postcode, no number.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wrth ei ymyl allanol. Hepgorwch beth bynnag sy'n dangos ble maent yn byw: dim enw, dim stryd na thref o'u heiddo, dim cod post, dim rhif.</translation>
    </message>
    <message>
        <source>Ho&amp;w far it has come</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pa mor &amp;bell y daeth</translation>
    </message>
    <message>
        <source>The are&amp;a, if there is one</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr a&amp;rdal, os oes un</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pr&amp;yd</translation>
    </message>
    <message>
        <source>Which &amp;request</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pa &amp;gais</translation>
    </message>
    <message>
        <source>You choose a file for the page to send; then the request is recorded.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dewiswch ffeil ar gyfer y dudalen i'w hanfon; yna cofnodir y cais.</translation>
    </message>
    <message>
        <source>{what}, asked {day}: {state}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{what}, gofynnwyd {day}: {state}</translation>
    </message>
</context>
<context>
    <name>OffenderScreen</name>
    <message>
        <source>Also known</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Hefyd yn hysbys fel</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Dates on file</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyddiadau ar ffeil</translation>
    </message>
    <message>
        <source>Enter news</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi newyddion</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn edrych…</translation>
    </message>
    <message>
        <source>No source has given a date yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes ffynhonnell wedi rhoi dyddiad eto.</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ddangosir dim</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ddywedwyd dim eto.</translation>
    </message>
    <message>
        <source>Number not heard yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhif heb ei glywed eto</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y ddedfryd</translation>
    </message>
    <message>
        <source>What was said and what happened</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth a ddywedwyd a beth ddigwyddodd</translation>
    </message>
</context>
<context>
    <name>OfficeFrame</name>
    <message>
        <source>Posted, and on record. This is no longer owed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Postiwyd, ac mae ar gofnod. Nid yw hyn yn ddyledus mwyach.</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Drawn</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Lluniad</translation>
    </message>
    <message>
        <source>Everybody who works with cases has a line here.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae gan bawb sy'n gweithio gydag achosion linell yma.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddogion</translation>
    </message>
    <message>
        <source>There is nobody to count for yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes neb i gyfrif drosto eto.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cases are with somebody who does not work with cases here any more. Nobody sees them as their own.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Mae {count} achos gyda rhywun nad yw'n gweithio gydag achosion yma mwyach. Nid oes neb yn eu gweld fel eu rhai hwy.</numerusform>
            <numerusform>Mae {count} achos gyda rhywun nad yw'n gweithio gydag achosion yma mwyach. Nid oes neb yn eu gweld fel eu rhai hwy.</numerusform>
            <numerusform>Mae {count} achos gyda rhywun nad yw'n gweithio gydag achosion yma mwyach. Nid oes neb yn eu gweld fel eu rhai hwy.</numerusform>
            <numerusform>Mae {count} achos gyda rhywun nad yw'n gweithio gydag achosion yma mwyach. Nid oes neb yn eu gweld fel eu rhai hwy.</numerusform>
            <numerusform>Mae {count} achos gyda rhywun nad yw'n gweithio gydag achosion yma mwyach. Nid oes neb yn eu gweld fel eu rhai hwy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficersPart</name>
    <message>
        <source>A colleague</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cydweithiwr</translation>
    </message>
    <message>
        <source>Administrator: officers, keys, backups; opens no case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweinyddwr: swyddogion, allweddi, copïau wrth gefn; nid yw'n agor achosion</translation>
    </message>
    <message>
        <source>As letters should be signed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fel y dylid llofnodi llythyrau.</translation>
    </message>
    <message>
        <source>Auditor: reads the record; opens no case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Archwilydd: yn darllen y cofnod; nid yw'n agor achosion</translation>
    </message>
    <message>
        <source>Cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Give the chosen officer these roles</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhoi'r rolau i'r un a ddewiswyd</translation>
    </message>
    <message>
        <source>Hand it to them in person. They change it at once.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhowch ef iddynt wyneb yn wyneb. Maent yn ei newid ar unwaith.</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eu gadael i mewn</translation>
    </message>
    <message>
        <source>Letting in and letting go ask for your own passphrase, above.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae gadael i mewn a gollwng yn gofyn am eich cyfrinymadrodd eich hun, uchod.</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Officers</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddogion</translation>
    </message>
    <message>
        <source>Officers of the unit</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddogion yr uned</translation>
    </message>
    <message>
        <source>Roles</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>Senior probation officer: cases, and decides for the unit</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Uwch swyddog prawf: achosion, ac yn penderfynu dros yr uned</translation>
    </message>
    <message>
        <source>The chosen officer has left</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r un a ddewiswyd wedi gadael</translation>
    </message>
    <message>
        <source>The keyring opens the office for you no more.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid yw'r cylch allweddi'n agor y swyddfa i chi mwyach.</translation>
    </message>
    <message>
        <source>The keys are made anew when the office is unlocked next, because one left.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwneir yr allweddi o'r newydd pan agorir y swyddfa nesaf, gan fod un wedi gadael.</translation>
    </message>
    <message>
        <source>The roles count from their next unlocking on.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r rolau'n cyfrif o'r tro nesaf y maent yn ei hagor.</translation>
    </message>
    <message>
        <source>Their &amp;first passphrase</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eu cyfrinymadrodd cyn&amp;taf</translation>
    </message>
    <message>
        <source>Their &amp;name</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eu &amp;henw</translation>
    </message>
    <message>
        <source>Their cases &amp;go to</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eu hachosion yn mynd &amp;at</translation>
    </message>
    <message>
        <source>They can unlock now. Ask them to change the passphrase.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gallant ei hagor nawr. Gofynnwch iddynt newid y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>They have left, and that is on record.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Maent wedi gadael, ac mae hynny ar gofnod.</translation>
    </message>
    <message>
        <source>This computer's keyring may open the office for you.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gall cylch allweddi'r cyfrifiadur hwn agor y swyddfa i chi.</translation>
    </message>
    <message>
        <source>Victim Liaison Officer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddog Cyswllt Dioddefwyr</translation>
    </message>
    <message>
        <source>Victim Liaison Officer: works with cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddog Cyswllt Dioddefwyr: yn gweithio gydag achosion</translation>
    </message>
    <message>
        <source>Way in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffordd i mewn</translation>
    </message>
    <message>
        <source>What the record says of them stays, and their passphrase opens nothing.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r hyn a ddywed y cofnod amdanynt yn aros, ac nid yw eu cyfrinymadrodd yn agor dim.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae eich cyfrinymadrodd wedi newid.</translation>
    </message>
    <message>
        <source>administrator</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>gweinyddwr</translation>
    </message>
    <message>
        <source>auditor</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>archwilydd</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>gadawodd ar {day}</translation>
    </message>
    <message>
        <source>nobody: there are none</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>neb: nid oes rhai</translation>
    </message>
    <message>
        <source>none yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>cyfrinymadrodd</translation>
    </message>
    <message>
        <source>passphrase and keyring</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>cyfrinymadrodd a chylch allweddi</translation>
    </message>
    <message>
        <source>senior probation officer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>uwch swyddog prawf</translation>
    </message>
    <message numerus="yes">
        <source>{count} cases went over.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Aeth {count} achos drosodd.</numerusform>
            <numerusform>Aeth {count} achos drosodd.</numerusform>
            <numerusform>Aeth {count} achos drosodd.</numerusform>
            <numerusform>Aeth {count} achos drosodd.</numerusform>
            <numerusform>Aeth {count} achos drosodd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnLists</name>
    <message>
        <source>&amp;Name of the list</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>E&amp;nw'r rhestr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw'r rhestr hon</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Enw'r rhestr</translation>
    </message>
    <message>
        <source>Rename</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ailenwi</translation>
    </message>
</context>
<context>
    <name>OwnWay</name>
    <message>
        <source>A ne&amp;w one</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Un ne&amp;wydd</translation>
    </message>
    <message>
        <source>At least 12 characters. Four or more unrelated words are easy to keep.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O leiaf 12 nod. Mae pedwar neu fwy o eiriau digyswllt yn hawdd eu cadw.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newid fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>Let this computer's keyring open it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Agor â'r cylch allweddi</translation>
    </message>
    <message>
        <source>Stop using this computer's keyring</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Peidio â'r cylch allweddi</translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr un newydd &amp;eto</translation>
    </message>
    <message>
        <source>With the keyring, whoever uses your account on this computer can open the office when the program starts. After a lock the passphrase is asked.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gyda'r cylch allweddi, gall pwy bynnag sy'n defnyddio eich cyfrif ar y cyfrifiadur hwn agor y swyddfa pan fydd y rhaglen yn dechrau. Ar ôl cloi, gofynnir am y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Your own &amp;passphrase</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eich &amp;cyfrinymadrodd eich hun</translation>
    </message>
    <message>
        <source>Your own way in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eich ffordd chi i mewn</translation>
    </message>
</context>
<context>
    <name>PackForm</name>
    <message>
        <source>One PDF of everything held about this person, for this person, with every letter. Nothing about anybody else is in it, but read what was written by hand before you give it: the pages are named once it is saved. It is not encrypted.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Un PDF o bopeth a ddelir am y person hwn, i'r person hwn, gyda phob llythyr. Nid oes dim am neb arall ynddo, ond darllenwch yr hyn a ysgrifennwyd â llaw cyn ei roi: enwir y tudalennau wedi iddo gael ei gadw. Nid yw wedi'i amgryptio.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Tudalen {number} o {count}</translation>
    </message>
    <message>
        <source>The pages are covered. F8 shows them.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r tudalennau wedi'u gorchuddio. Mae F8 yn eu dangos.</translation>
    </message>
</context>
<context>
    <name>PaletteHandling</name>
    <message>
        <source>Enter news</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newyddion</translation>
    </message>
    <message>
        <source>Find the case first</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dod o hyd i’r achos yn gyntaf</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>This screen</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y sgrin hon</translation>
    </message>
    <message>
        <source>call called ring rang telephone phoned visit visited meeting email spoke</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>galw galwodd ffonio ffoniodd ffôn ymweld ymweliad cyfarfod e-bost siarad</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>About</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Acting for an adult</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn gweithredu dros oedolyn</translation>
    </message>
    <message>
        <source>Address confirmed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfeiriad wedi'i gadarnhau.</translation>
    </message>
    <message>
        <source>Address not confirmed yet. Letters wait for it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfeiriad heb ei gadarnhau eto. Mae llythyrau'n aros amdano.</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Another format: ask them</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fformat arall: gofynnwch iddynt</translation>
    </message>
    <message>
        <source>At</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn</translation>
    </message>
    <message>
        <source>Audio</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Bereaved relative</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Perthynas mewn profedigaeth</translation>
    </message>
    <message>
        <source>Braille</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Braille</translation>
    </message>
    <message>
        <source>Easy Read</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Hawdd ei Ddeall</translation>
    </message>
    <message>
        <source>Email</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>In the scheme as</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn y cynllun fel</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Large print</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>Letters are NOT safe. Do not write.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>NID yw llythyrau'n ddiogel. Peidiwch ag ysgrifennu.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Anghenion</translation>
    </message>
    <message>
        <source>Officer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Parent or carer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhiant neu ofalwr</translation>
    </message>
    <message>
        <source>Record that they confirmed it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi eu bod wedi'i gadarnhau</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llefarydd</translation>
    </message>
    <message>
        <source>Victim</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dioddefwr</translation>
    </message>
    <message>
        <source>Wants to hear</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Am glywed</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Write to</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ysgrifennu at</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Beginning…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn dechrau…</translation>
    </message>
    <message>
        <source>Comparing with the office as it is</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn cymharu â'r swyddfa fel y mae</translation>
    </message>
    <message>
        <source>How far the import has come</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pa mor bell y daeth y mewnforio</translation>
    </message>
    <message>
        <source>Reading</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn darllen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn cymryd i mewn</translation>
    </message>
    <message>
        <source>Telling the cases what happened</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn dweud wrth yr achosion beth ddigwyddodd</translation>
    </message>
    <message>
        <source>file {number} of {count}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>ffeil {number} o {count}</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid yw priflythrennau, bylchau na chysylltnodau yn cyfrif.</translation>
    </message>
    <message>
        <source>Check it and open the office</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei wirio ac agor y swyddfa</translation>
    </message>
    <message>
        <source>Show the sheet again</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dangos y daflen eto</translation>
    </message>
    <message>
        <source>Type the code from your paper. That proves the sheet is right before anything depends on it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Teipiwch y cod o'ch papur. Mae hynny'n profi bod y daflen yn gywir cyn i ddim ddibynnu arni.</translation>
    </message>
</context>
<context>
    <name>ReasonScreen</name>
    <message>
        <source>&amp;Why</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Pam</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rheswm arall</translation>
    </message>
    <message>
        <source>I am covering for a colleague</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rwyf yn gwneud gwaith cydweithiwr</translation>
    </message>
    <message>
        <source>In a &amp;few words</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewn &amp;ychydig eiriau</translation>
    </message>
    <message>
        <source>Leave it shut</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei adael ar gau</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Agor yr achos</translation>
    </message>
    <message>
        <source>Say why you look at it. It then stays open to you for today.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dywedwch pam yr ydych yn edrych arno. Yna mae'n aros ar agor i chi am heddiw.</translation>
    </message>
    <message>
        <source>The case is being handed over</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r achos yn cael ei drosglwyddo</translation>
    </message>
    <message>
        <source>The person rang</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffoniodd y person</translation>
    </message>
    <message>
        <source>The senior officer asked me to</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynnodd yr uwch swyddog i mi</translation>
    </message>
    <message>
        <source>This is a colleague's case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achos cydweithiwr yw hwn</translation>
    </message>
    <message>
        <source>Your senior officer can see who looked at which case, and why.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gall eich uwch swyddog weld pwy edrychodd ar ba achos, a pham.</translation>
    </message>
</context>
<context>
    <name>ReminderPanel</name>
    <message>
        <source>&amp;Remind me</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Atgoffwch fi</translation>
    </message>
    <message>
        <source>In one line, with the day: ring back Thursday 2 pm, or: write on 3 Dec.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewn un llinell, gyda'r diwrnod: ffonio ddydd Iau 2 pm, neu: ysgrifennu 3 Rhagfyr.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae wedi'i wneud</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Make the reminder</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwneud y nodyn</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nodiadau atgoffa</translation>
    </message>
    <message>
        <source>To do in this case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>I'w wneud yn yr achos hwn</translation>
    </message>
    <message>
        <source>W&amp;hich reminder</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pa &amp;nodyn</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Whose</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pwy</translation>
    </message>
</context>
<context>
    <name>RightsHandling</name>
    <message>
        <source>Close every window of the program once, so that its file follows.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Caewch bob ffenestr o'r rhaglen unwaith, fel bod ei ffeil yn dilyn.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dileu am byth</translation>
    </message>
    <message>
        <source>Erase {number} for good? It can't be taken back. This goes: {goes}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dileu {number} am byth? Ni ellir ei gymryd yn ôl. Mae hyn yn mynd: {goes}.</translation>
    </message>
    <message>
        <source>It can't be erased now. {why}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ellir ei ddileu nawr. {why}</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw'r achos</translation>
    </message>
    <message>
        <source>Read what was written by hand before you give it: page {pages}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Darllenwch yr hyn a ysgrifennwyd â llaw cyn ei roi: tudalen {pages}.</translation>
    </message>
    <message>
        <source>The pack is saved, and stands in the disclosure register.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r pecyn wedi'i gadw, ac mae yn y gofrestr ddatgelu.</translation>
    </message>
    <message>
        <source>{number} is erased for good.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae {number} wedi'i ddileu am byth.</translation>
    </message>
    <message>
        <source>{number} is under the same name: look whether it is theirs too.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae {number} dan yr un enw: edrychwch ai eu hachos hwy ydyw hefyd.</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>A rule pack is in use, adopted by {officer}: {reason}. Its rules: {names}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae pecyn rheolau ar waith, a fabwysiadwyd gan {officer}: {reason}. Ei reolau: {names}</translation>
    </message>
    <message>
        <source>Back to the program's rules</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl at reolau'r rhaglen</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn dod o</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Chwilio am reol</translation>
    </message>
    <message>
        <source>Harm order</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Trefn y niwed</translation>
    </message>
    <message>
        <source>How well read</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pa mor dda y'i darllenwyd</translation>
    </message>
    <message>
        <source>In force</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>Kind</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Math</translation>
    </message>
    <message>
        <source>No rule is found by these words.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes rheol i'w chael â'r geiriau hyn.</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>On here since</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ymlaen yma ers</translation>
    </message>
    <message>
        <source>Rules</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>Source</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Team setting</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gosodiad y tîm</translation>
    </message>
    <message>
        <source>The adopted rule pack can't be read by this version, so the program's own rules are in use. {problem}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni all y fersiwn hwn ddarllen y pecyn rheolau a fabwysiadwyd, felly mae rheolau'r rhaglen ei hun ar waith. {problem}</translation>
    </message>
    <message>
        <source>The rules</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y rheolau</translation>
    </message>
    <message>
        <source>The rules that came with the program are in use.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r rheolau a ddaeth gyda'r rhaglen ar waith.</translation>
    </message>
    <message>
        <source>The source says</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dywed y ffynhonnell</translation>
    </message>
    <message>
        <source>Try fewer letters, or the rule's id such as KEY-18.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhowch gynnig ar lai o lythrennau, neu god y rheol megis KEY-18.</translation>
    </message>
    <message>
        <source>Try other rules…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhoi cynnig ar reolau eraill…</translation>
    </message>
    <message>
        <source>Who, to whom</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pwy, at bwy</translation>
    </message>
    <message>
        <source>the adopted rule pack</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>y pecyn rheolau a fabwysiadwyd</translation>
    </message>
    <message>
        <source>the program</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>y rhaglen</translation>
    </message>
    <message>
        <source>{figure} (the team's own, not the law)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{figure} (ffigur y tîm ei hun, nid y gyfraith)</translation>
    </message>
    <message>
        <source>{id}: {title}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{id}: {title}</translation>
    </message>
    <message>
        <source>{owner}, to {whom}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{owner}, at {whom}</translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{state}: {why}</translation>
    </message>
    <message>
        <source>{words}; its figure: {figure}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{words}; ei ffigur: {figure}</translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <source>Call script</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Sgript yr alwad</translation>
    </message>
    <message>
        <source>Please do not say</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Peidiwch â dweud</translation>
    </message>
    <message>
        <source>Record this call</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi'r alwad hon</translation>
    </message>
    <message>
        <source>Say it in your own voice, and leave pauses.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dywedwch ef yn eich llais eich hun, gan adael seibiau.</translation>
    </message>
</context>
<context>
    <name>SentencesScreen</name>
    <message>
        <source>&amp;Find (press /)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Chwilio (pwyswch /)</translation>
    </message>
    <message>
        <source>Enter news</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodi newyddion</translation>
    </message>
    <message>
        <source>Find an offender by number</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Chwilio am droseddwr yn ôl rhif</translation>
    </message>
    <message>
        <source>Import sentence dates or events with Ctrl+I, or enter news with E.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewnforiwch ddyddiadau neu ddigwyddiadau dedfrydau â Ctrl+I, neu cofnodwch newyddion ag E.</translation>
    </message>
    <message>
        <source>NOMS number or CRN</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhif NOMS neu CRN</translation>
    </message>
    <message>
        <source>Names are not held with the sentences: an offender's name is found in Cases.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ddelir enwau gyda'r dedfrydau: mae enw troseddwr i'w gael yn Achosion.</translation>
    </message>
    <message>
        <source>No number begins like this.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes rhif sy'n dechrau fel hyn.</translation>
    </message>
    <message>
        <source>Nothing was heard about a sentence yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni chlywyd dim am ddedfryd eto.</translation>
    </message>
    <message>
        <source>Offenders</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Troseddwyr</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dedfrydau</translation>
    </message>
    <message numerus="yes">
        <source>{count} offenders</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} troseddwr</numerusform>
            <numerusform>{count} troseddwr</numerusform>
            <numerusform>{count} droseddwr</numerusform>
            <numerusform>{count} throseddwr</numerusform>
            <numerusform>{count} troseddwr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} offenders</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} throseddwr</numerusform>
            <numerusform>{count} throseddwr</numerusform>
            <numerusform>{count} throseddwr</numerusform>
            <numerusform>{count} throseddwr</numerusform>
            <numerusform>{count} throseddwr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Backups</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Choose the folder of a rule pack</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dewis ffolder pecyn rheolau</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Nothing that is owed moved.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni symudodd dim sy'n ddyledus.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddogion</translation>
    </message>
    <message>
        <source>Rules</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Team settings</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y tîm</translation>
    </message>
    <message>
        <source>The bank holiday is added, and on record.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r ŵyl banc wedi'i hychwanegu, ac ar gofnod.</translation>
    </message>
    <message>
        <source>The bank holiday is taken back, and that is on record.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r ŵyl banc wedi'i chymryd yn ôl, ac mae hynny ar gofnod.</translation>
    </message>
    <message>
        <source>The change is undone, and that is on record.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r newid wedi'i ddadwneud, ac mae hynny ar gofnod.</translation>
    </message>
    <message>
        <source>The figure is set, and on record.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r ffigur wedi'i osod, ac ar gofnod.</translation>
    </message>
    <message>
        <source>The program's own rules are in use again.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae rheolau'r rhaglen ei hun ar waith eto.</translation>
    </message>
    <message>
        <source>The rules are adopted, and that is on record.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r rheolau wedi'u mabwysiadu, ac mae hynny ar gofnod.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>Unit and letterhead</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Uned a phennawd llythyr</translation>
    </message>
    <message>
        <source>address telephone email</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>cyfeiriad ffôn e-bost</translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>gwyliau banc</translation>
    </message>
    <message>
        <source>figures targets days</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>ffigurau targedau diwrnodau</translation>
    </message>
    <message>
        <source>language keyring text size</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>iaith cylch allweddi maint testun</translation>
    </message>
    <message>
        <source>passphrase role leave recovery</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>cyfrinair rôl gadael adfer</translation>
    </message>
    <message>
        <source>restore copy folder</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>adfer copi ffolder</translation>
    </message>
    <message numerus="yes">
        <source>{count} things that are owed moved.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Symudodd {count} peth sy'n ddyledus.</numerusform>
            <numerusform>Symudodd {count} peth sy'n ddyledus.</numerusform>
            <numerusform>Symudodd {count} beth sy'n ddyledus.</numerusform>
            <numerusform>Symudodd {count} pheth sy'n ddyledus.</numerusform>
            <numerusform>Symudodd {count} peth sy'n ddyledus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things that are owed moved.</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Symudodd {count} pheth sy'n ddyledus.</numerusform>
            <numerusform>Symudodd {count} pheth sy'n ddyledus.</numerusform>
            <numerusform>Symudodd {count} pheth sy'n ddyledus.</numerusform>
            <numerusform>Symudodd {count} pheth sy'n ddyledus.</numerusform>
            <numerusform>Symudodd {count} pheth sy'n ddyledus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>I have it on paper, go on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae ar bapur gennyf, ymlaen</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code is the only way back in. Put it on paper and keep it away from this computer.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Os anghofir y cyfrinymadrodd, y cod hwn yw'r unig ffordd yn ôl i mewn. Rhowch ef ar bapur a'i gadw draw o'r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Argraffu'r daflen adfer</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cod adfer</translation>
    </message>
    <message>
        <source>Save it in a file…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei chadw mewn ffeil…</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Eich cod adfer</translation>
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
        <translation>Mewnforio</translation>
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
    <message>
        <source>call called ring rang telephone phoned visit visited meeting email spoke</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>galw galwodd ffonio ffoniodd ffôn ymweld ymweliad cyfarfod e-bost siarad</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Derbyniadau hyd yn hyn</translation>
    </message>
    <message>
        <source>How often a source sends is agreed with it. If one has been silent for longer, ask it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cytunir â ffynhonnell pa mor aml y mae'n anfon. Os bu un yn dawel yn hwy, gofynnwch iddi.</translation>
    </message>
    <message>
        <source>Read whole and not taken in yet: {count}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'u darllen yn gyfan a heb eu cymryd i mewn eto: {count}.</translation>
    </message>
    <message>
        <source>What each source last sent</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth a anfonodd pob ffynhonnell ddiwethaf</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>As 23/11/2026, or yesterday.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fel 23/11/2026, neu ddoe.</translation>
    </message>
    <message>
        <source>Ho&amp;w far it has come</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pa mor &amp;bell y daeth</translation>
    </message>
    <message>
        <source>I read the draft against this list.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Darllenais y drafft yn erbyn y rhestr hon.</translation>
    </message>
    <message>
        <source>I told them this.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dywedais hyn wrthynt.</translation>
    </message>
    <message>
        <source>Nobody has spoken of one yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes neb wedi sôn am un eto.</translation>
    </message>
    <message>
        <source>Now: {state}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nawr: {state}.</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pr&amp;yd</translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>&amp;As on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Fel ar</translation>
    </message>
    <message>
        <source>&amp;Number officers</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhi&amp;fo'r swyddogion</translation>
    </message>
    <message>
        <source>As on {day}, not today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fel ar {day}, nid heddiw</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Needs a look, for the whole unit: {count}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Angen golwg, i'r uned gyfan: {count}</translation>
    </message>
    <message>
        <source>Officers are named in it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Enwir swyddogion ynddo.</translation>
    </message>
    <message>
        <source>Officers are numbered in it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhifir swyddogion ynddo.</translation>
    </message>
    <message>
        <source>Save pages</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw tudalennau</translation>
    </message>
    <message>
        <source>Save table</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw tabl</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw'r rhifau</translation>
    </message>
    <message>
        <source>Saved, and on record. No person and no offender is named in it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadwyd, ac mae ar gofnod. Ni enwir person na throseddwr ynddo.</translation>
    </message>
    <message>
        <source>Team</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>The day that the numbers are of</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y diwrnod y mae'r rhifau'n perthyn iddo</translation>
    </message>
    <message>
        <source>the oldest {age}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yr hynaf {age}</translation>
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
        <source>{number}: nobody has confirmed that it is safe. Ring only if there is no safer way. Say nothing to anybody else who answers, and leave no message.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{number}: nid oes neb wedi cadarnhau ei fod yn ddiogel. Peidiwch â ffonio oni bai nad oes ffordd fwy diogel. Peidiwch â dweud dim wrth neb arall sy'n ateb, a pheidiwch â gadael neges.</translation>
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
        <translation>Mewnforio</translation>
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
    <name>TrainingScreen</name>
    <message>
        <source>Answer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Begin</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Begun. Do it in the office, and come back with F3: it notices by itself.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dechreuwyd. Gwnewch ef yn y swyddfa, a dewch yn ôl ag F3: mae'n sylwi ohono'i hun.</translation>
    </message>
    <message>
        <source>Everybody in this office is invented: nothing here can go wrong, and nothing can be sent. Take them in any order, as often as you like.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dychmygol yw pawb yn y swyddfa hon: ni all dim fynd o'i le yma, ac ni ellir anfon dim. Cymerwch hwy mewn unrhyw drefn, mor aml ag y mynnwch.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ymarferion</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Darllen amdano</translation>
    </message>
    <message>
        <source>See a hint</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweld awgrym</translation>
    </message>
    <message>
        <source>The chosen exercise</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr ymarfer a ddewiswyd</translation>
    </message>
    <message>
        <source>The rule's &amp;id</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Cod y rheol</translation>
    </message>
    <message>
        <source>{done} of {all} done.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{done} o {all} wedi'u gwneud.</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>&amp;Reason</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Rheswm</translation>
    </message>
    <message>
        <source>Add this day</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ychwanegu'r diwrnod hwn</translation>
    </message>
    <message>
        <source>Adopt these rules</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mabwysiadu'r rheolau hyn</translation>
    </message>
    <message>
        <source>Changed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Dates that passed with no word: {before} now, {after} then.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyddiadau a aeth heibio heb air: {before} nawr, {after} wedyn.</translation>
    </message>
    <message>
        <source>Go back to them</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mynd yn ôl atynt</translation>
    </message>
    <message>
        <source>It counts for what comes from now on.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'n cyfrif ar gyfer yr hyn sy'n dod o hyn ymlaen.</translation>
    </message>
    <message>
        <source>It is tried on a private copy. Nothing is changed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhoddir cynnig arno ar gopi preifat. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>Kept with the decision. No names of people, please.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cedwir gyda'r penderfyniad. Dim enwau pobl, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael popeth fel y mae</translation>
    </message>
    <message>
        <source>New rules</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rheolau newydd</translation>
    </message>
    <message>
        <source>No duty and no day moves.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes dyletswydd na diwrnod yn symud.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim yno mwyach</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes dim wedi newid eto.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Set this figure</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gosod y ffigur hwn</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei gymryd yn ôl</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dadwneud y newid</translation>
    </message>
    <message>
        <source>What moves</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth sy'n symud</translation>
    </message>
    <message>
        <source>What taking back the bank holiday on {about} would move</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth fyddai'n symud o gymryd yn ôl yr ŵyl banc ar {about}</translation>
    </message>
    <message>
        <source>What the bank holiday on {about} would move</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth fyddai'n symud oherwydd yr ŵyl banc ar {about}</translation>
    </message>
    <message>
        <source>What this figure of {about} would move</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth fyddai'n symud oherwydd y ffigur hwn o {about}</translation>
    </message>
    <message>
        <source>What undoing {about} would move</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth fyddai'n symud o ddadwneud {about}</translation>
    </message>
    <message>
        <source>What would move</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth fyddai'n symud</translation>
    </message>
    <message>
        <source>Who would be owed what by the program's own rules</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>I bwy y byddai beth yn ddyledus yn ôl rheolau'r rhaglen ei hun</translation>
    </message>
    <message>
        <source>Who would be owed what by the rules in {about}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>I bwy y byddai beth yn ddyledus yn ôl y rheolau yn {about}</translation>
    </message>
    <message>
        <source>Working out what would move…</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn cyfrifo beth fyddai'n symud…</translation>
    </message>
    <message>
        <source>Would come on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Byddai'n dod ymlaen</translation>
    </message>
    <message>
        <source>Would go off</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Byddai'n mynd i ffwrdd</translation>
    </message>
    <message>
        <source>met</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>wedi'i fodloni</translation>
    </message>
    <message>
        <source>moved</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>symudwyd</translation>
    </message>
    <message>
        <source>newly owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>newydd ddod yn ddyledus</translation>
    </message>
    <message>
        <source>not owed any more</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>ddim yn ddyledus mwyach</translation>
    </message>
    <message numerus="yes">
        <source>{count} that nobody has to act on would be counted anew.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Cyfrifid {count} o'r newydd nad oes rhaid i neb weithredu arnynt.</numerusform>
            <numerusform>Cyfrifid {count} o'r newydd nad oes rhaid i neb weithredu arno.</numerusform>
            <numerusform>Cyfrifid {count} o'r newydd nad oes rhaid i neb weithredu arnynt.</numerusform>
            <numerusform>Cyfrifid {count} o'r newydd nad oes rhaid i neb weithredu arnynt.</numerusform>
            <numerusform>Cyfrifid {count} o'r newydd nad oes rhaid i neb weithredu arnynt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitFields</name>
    <message>
        <source>&amp;Address, line by line</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Cyfeiriad, fesul llinell</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>E-&amp;bost</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Ffôn</translation>
    </message>
    <message>
        <source>A line is far too long.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae llinell yn llawer rhy hir.</translation>
    </message>
    <message>
        <source>A number that somebody answers.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhif y mae rhywun yn ei ateb.</translation>
    </message>
    <message>
        <source>If empty: that of the whole scheme.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Os yn wag: un y cynllun cyfan.</translation>
    </message>
    <message>
        <source>Saved meanwhile: {words}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadwyd yn y cyfamser: {words}</translation>
    </message>
    <message>
        <source>The postcode stands last.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y cod post sydd olaf.</translation>
    </message>
    <message>
        <source>The unit's &amp;name</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>E&amp;nw'r uned</translation>
    </message>
    <message>
        <source>The unit's name is missing.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae enw'r uned ar goll.</translation>
    </message>
    <message>
        <source>There are double brackets, or signs that can't be printed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae cromfachau dwbl, neu arwyddion na ellir eu hargraffu.</translation>
    </message>
    <message>
        <source>This is no email address.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid cyfeiriad e-bost yw hwn.</translation>
    </message>
    <message>
        <source>This is no telephone number: digits and spaces, with + or brackets, and an extension as “ext 12”.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid rhif ffôn yw hwn: digidau a bylchau, gyda + neu gromfachau, ac estyniad fel “ext 12”.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>dim byd</translation>
    </message>
</context>
<context>
    <name>UnitPart</name>
    <message>
        <source>Back to what is saved</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ôl at yr hyn a gadwyd</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newidiwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Drawn as it was before: what is said beside a field comes first.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'i dynnu fel yr oedd o'r blaen: rhaid cywiro'r hyn a ddywedir wrth faes yn gyntaf.</translation>
    </message>
    <message>
        <source>Drawn as it will be printed. The person in it is invented.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'i dynnu fel y caiff ei argraffu. Dychmygol yw'r person ynddo.</translation>
    </message>
    <message>
        <source>England</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>How a letter begins</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Sut mae llythyr yn dechrau</translation>
    </message>
    <message>
        <source>Letters that were posted stay as they left. One that is not posted yet is made anew when it is opened.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae llythyrau a bostiwyd yn aros fel yr aethant. Gwneir un sydd heb ei bostio eto o'r newydd pan gaiff ei agor.</translation>
    </message>
    <message>
        <source>Nation</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cenedl</translation>
    </message>
    <message>
        <source>Save the letterhead</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw'r pennawd</translation>
    </message>
    <message>
        <source>Saved, and on record. The next letter carries it; old ones stay as they are.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'i gadw, ac ar gofnod. Bydd y llythyr nesaf yn ei ddangos; mae'r hen rai'n aros fel y maent.</translation>
    </message>
    <message>
        <source>The top of a letter with this letterhead</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Brig llythyr gyda'r pennawd hwn</translation>
    </message>
    <message>
        <source>Unit and letterhead</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Uned a phennawd llythyr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>as at set-up</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>fel wrth sefydlu</translation>
    </message>
    <message>
        <source>{moment}, by {officer}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{moment}, gan {officer}</translation>
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
        <translation>Eich en&amp;w</translation>
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
    <name>WayForm</name>
    <message>
        <source>&amp;Plain envelope</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Amlen &amp;blaen</translation>
    </message>
    <message>
        <source>&amp;When it is safe</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Pryd y mae'n ddiogel</translation>
    </message>
    <message>
        <source>As: weekdays before three.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fel: dyddiau'r wythnos cyn tri.</translation>
    </message>
    <message>
        <source>Code wor&amp;d</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Gair cod</translation>
    </message>
    <message>
        <source>Is it sa&amp;fe</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>A yw'n &amp;ddiogel</translation>
    </message>
    <message>
        <source>May a &amp;message be left</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>A ellir gadael &amp;neges</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nac ydy</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ddywedodd neb</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim yn ddiogel</translation>
    </message>
    <message>
        <source>Safe</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Diogel</translation>
    </message>
    <message>
        <source>Wa&amp;y</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Ffordd</translation>
    </message>
    <message>
        <source>Who e&amp;lse may see or hear it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pwy a&amp;rall all ei weld neu ei glywed</translation>
    </message>
    <message>
        <source>Who passes it &amp;on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pwy sy'n ei drosglw&amp;yddo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ydy</translation>
    </message>
</context>
<context>
    <name>WhomPart</name>
    <message>
        <source>&amp;About (case number, or the offender's NOMS number)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>&amp;Ynghylch (rhif achos, neu rif NOMS y troseddwr)</translation>
    </message>
</context>
<context>
    <name>WhoseRow</name>
    <message>
        <source>Everybody's cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achosion pawb</translation>
    </message>
    <message>
        <source>In colleagues' cases: {waiting}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cydweithwyr: {waiting}</translation>
    </message>
    <message>
        <source>My cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fy achosion i</translation>
    </message>
    <message>
        <source>Whose work (V)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwaith pwy (V)</translation>
    </message>
    <message>
        <source>{count} as soon as possible</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{count} cyn gynted â phosibl</translation>
    </message>
    <message>
        <source>{count} due soon</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{count} yn ddyledus yn fuan</translation>
    </message>
    <message>
        <source>{count} of danger</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{count} o berygl</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{count} yn hwyr</translation>
    </message>
    <message>
        <source>{officer}, who left</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{officer}, a adawodd</translation>
    </message>
</context>
<context>
    <name>WhyLocked</name>
    <message>
        <source>Locked on {moment}. {reason}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Clowyd ar {moment}. {reason}</translation>
    </message>
    <message>
        <source>Nobody had used this computer for {time}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oedd neb wedi defnyddio'r cyfrifiadur hwn am {time}.</translation>
    </message>
    <message>
        <source>Nobody had used this program for {time}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oedd neb wedi defnyddio'r rhaglen hon am {time}.</translation>
    </message>
    <message>
        <source>The computer had been asleep.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Roedd y cyfrifiadur wedi bod yn cysgu.</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Aeth y cyfrifiadur i gysgu.</translation>
    </message>
    <message>
        <source>The computer's screen was locked.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Clowyd sgrin y cyfrifiadur.</translation>
    </message>
    <message>
        <source>The screen went to another user.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Aeth y sgrin at ddefnyddiwr arall.</translation>
    </message>
    <message>
        <source>You locked it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Chi a'i clodd.</translation>
    </message>
    <message numerus="yes">
        <source>{count} letters had not been given to the printer, and are not on paper. The one whose turn it was may stand on record as printed: see it from its line, print it again, and then print the others.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Nid oedd {count} llythyr wedi'u rhoi i'r argraffydd, ac nid ydynt ar bapur. Efallai fod yr un yr oedd ei dro ar gofnod fel wedi'i argraffu: gwelwch ef o'i linell, argraffwch ef eto, ac yna argraffwch y lleill.</numerusform>
            <numerusform>Nid oedd {count} llythyr wedi'i roi i'r argraffydd, ac nid yw ar bapur. Gwelwch ef eto o'i linell, ac argraffwch ef.</numerusform>
            <numerusform>Nid oedd {count} lythyr wedi'u rhoi i'r argraffydd, ac nid ydynt ar bapur. Efallai fod yr un yr oedd ei dro ar gofnod fel wedi'i argraffu: gwelwch ef o'i linell, argraffwch ef eto, ac yna argraffwch y llall.</numerusform>
            <numerusform>Nid oedd {count} llythyr wedi'u rhoi i'r argraffydd, ac nid ydynt ar bapur. Efallai fod yr un yr oedd ei dro ar gofnod fel wedi'i argraffu: gwelwch ef o'i linell, argraffwch ef eto, ac yna argraffwch y lleill.</numerusform>
            <numerusform>Nid oedd {count} llythyr wedi'u rhoi i'r argraffydd, ac nid ydynt ar bapur. Efallai fod yr un yr oedd ei dro ar gofnod fel wedi'i argraffu: gwelwch ef o'i linell, argraffwch ef eto, ac yna argraffwch y lleill.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters had not been given to the printer, and are not on paper. The one whose turn it was may stand on record as printed: see it from its line, print it again, and then print the others.</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Nid oedd {count} llythyr wedi'u rhoi i'r argraffydd, ac nid ydynt ar bapur. Efallai fod yr un yr oedd ei dro ar gofnod fel wedi'i argraffu: gwelwch ef o'i linell, argraffwch ef eto, ac yna argraffwch y lleill.</numerusform>
            <numerusform>Nid oedd {count} llythyr wedi'u rhoi i'r argraffydd, ac nid ydynt ar bapur. Efallai fod yr un yr oedd ei dro ar gofnod fel wedi'i argraffu: gwelwch ef o'i linell, argraffwch ef eto, ac yna argraffwch y lleill.</numerusform>
            <numerusform>Nid oedd {count} llythyr wedi'u rhoi i'r argraffydd, ac nid ydynt ar bapur. Efallai fod yr un yr oedd ei dro ar gofnod fel wedi'i argraffu: gwelwch ef o'i linell, argraffwch ef eto, ac yna argraffwch y lleill.</numerusform>
            <numerusform>Nid oedd {count} llythyr wedi'u rhoi i'r argraffydd, ac nid ydynt ar bapur. Efallai fod yr un yr oedd ei dro ar gofnod fel wedi'i argraffu: gwelwch ef o'i linell, argraffwch ef eto, ac yna argraffwch y lleill.</numerusform>
            <numerusform>Nid oedd {count} llythyr wedi'u rhoi i'r argraffydd, ac nid ydynt ar bapur. Efallai fod yr un yr oedd ei dro ar gofnod fel wedi'i argraffu: gwelwch ef o'i linell, argraffwch ef eto, ac yna argraffwch y lleill.</numerusform>
        </translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Adeilad neu ffordd i gadw allan ohoni</translation>
    </message>
    <message>
        <source>A condition was broken</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Torrwyd amod</translation>
    </message>
    <message>
        <source>A format or an interpreter was needed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Roedd angen fformat neu gyfieithydd</translation>
    </message>
    <message>
        <source>A kind of place to keep away from</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Math o le i gadw draw ohono</translation>
    </message>
    <message>
        <source>A public hearing was applied for</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwnaed cais am wrandawiad cyhoeddus</translation>
    </message>
    <message>
        <source>A recording is played</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Chwaraeir recordiad</translation>
    </message>
    <message>
        <source>An area to keep out of</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ardal i gadw allan ohoni</translation>
    </message>
    <message>
        <source>An area to keep out of during an event</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ardal i gadw allan ohoni yn ystod digwyddiad</translation>
    </message>
    <message>
        <source>An area to stay in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ardal i aros ynddi</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rheswm arall</translation>
    </message>
    <message>
        <source>Another unit has taken it on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae uned arall wedi'i gymryd ymlaen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynnwyd</translation>
    </message>
    <message>
        <source>Every safe way was tried</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhoddwyd cynnig ar bob ffordd ddiogel</translation>
    </message>
    <message>
        <source>Fear</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ofn</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Anfonwyd ymlaen</translation>
    </message>
    <message>
        <source>Granted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Caniatawyd</translation>
    </message>
    <message>
        <source>Granted, but smaller</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Caniatawyd, ond yn llai</translation>
    </message>
    <message>
        <source>It ended otherwise</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Daeth i ben fel arall</translation>
    </message>
    <message>
        <source>It is drafted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae wedi'i ddrafftio</translation>
    </message>
    <message>
        <source>It is passed on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fe'i trosglwyddwyd</translation>
    </message>
    <message>
        <source>It is planned</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae ar y gweill</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni wnaed ef erioed</translation>
    </message>
    <message>
        <source>It was opened in error</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Agorwyd ef trwy gamgymeriad</translation>
    </message>
    <message>
        <source>It was overlooked</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni sylwyd arno</translation>
    </message>
    <message>
        <source>It was reviewed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Adolygwyd ef</translation>
    </message>
    <message>
        <source>It was sent to the Parole Board</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Anfonwyd ef i'r Bwrdd Parôl</translation>
    </message>
    <message>
        <source>Keeping it back was applied for</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwnaed cais i'w gadw'n ôl</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Na</translation>
    </message>
    <message>
        <source>No address was known to be safe</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni wyddys am gyfeiriad diogel</translation>
    </message>
    <message>
        <source>No contact</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim cyswllt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Amherthnasol</translation>
    </message>
    <message>
        <source>Nothing about it may be told</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni chaniateir dweud dim amdano</translation>
    </message>
    <message>
        <source>Observing the hearing was applied for</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwnaed cais i arsylwi'r gwrandawiad</translation>
    </message>
    <message>
        <source>Reconsideration was asked for</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynnwyd am ailystyriaeth</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Somebody reads it for them</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae rhywun yn ei ddarllen drostynt</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>Something else was granted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Caniatawyd rhywbeth arall</translation>
    </message>
    <message>
        <source>The Parole Board</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y Bwrdd Parôl</translation>
    </message>
    <message>
        <source>The Secretary of State</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr Ysgrifennydd Gwladol</translation>
    </message>
    <message>
        <source>The conditions were checked</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwiriwyd yr amodau</translation>
    </message>
    <message>
        <source>The hospital</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr ysbyty</translation>
    </message>
    <message>
        <source>The offender died</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Bu farw'r troseddwr</translation>
    </message>
    <message>
        <source>The officer was away</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Roedd y swyddog i ffwrdd</translation>
    </message>
    <message>
        <source>The panel reads it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r panel yn ei ddarllen</translation>
    </message>
    <message>
        <source>The person died</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Bu farw'r person</translation>
    </message>
    <message>
        <source>The person knows</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r person yn gwybod</translation>
    </message>
    <message>
        <source>The position of the case was checked</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwiriwyd sefyllfa'r achos</translation>
    </message>
    <message>
        <source>The prison</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y carchar</translation>
    </message>
    <message>
        <source>The probation practitioner</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr ymarferydd prawf</translation>
    </message>
    <message>
        <source>The reason for being late</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y rheswm dros fod yn hwyr</translation>
    </message>
    <message>
        <source>The senior officer decided</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Penderfynodd yr uwch swyddog</translation>
    </message>
    <message>
        <source>The sentence is over</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r ddedfryd ar ben</translation>
    </message>
    <message>
        <source>The summary was asked for</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynnwyd am y crynodeb</translation>
    </message>
    <message>
        <source>The tribunal</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y tribiwnlys</translation>
    </message>
    <message>
        <source>They asked us to wait</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynasant inni aros</translation>
    </message>
    <message>
        <source>They chose how the statement is given</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dewisasant sut y rhoddir y datganiad</translation>
    </message>
    <message>
        <source>They could not be reached</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ellid cael gafael arnynt</translation>
    </message>
    <message>
        <source>They do not want to make one</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid ydynt am wneud un</translation>
    </message>
    <message>
        <source>They read it out themselves</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Maent yn ei ddarllen yn uchel eu hunain</translation>
    </message>
    <message>
        <source>They say they have it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Maen nhw'n dweud bod ganddyn nhw ef</translation>
    </message>
    <message>
        <source>They want it kept from the prisoner</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Maent am ei gadw rhag y carcharor</translation>
    </message>
    <message>
        <source>They want to make one</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Maent am wneud un</translation>
    </message>
    <message>
        <source>They were referred late</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Atgyfeiriwyd hwy'n hwyr</translation>
    </message>
    <message>
        <source>Unwanted contact</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyswllt digroeso</translation>
    </message>
    <message>
        <source>We answered</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Atebasom</translation>
    </message>
    <message>
        <source>We asked again for it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynasom amdano eto</translation>
    </message>
    <message>
        <source>We asked the source</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynasom i'r ffynhonnell</translation>
    </message>
    <message>
        <source>We heard of it late</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Clywsom amdano'n hwyr</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Tynnwyd yn ôl gan y person</translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Diwrnod anghywir</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Person anghywir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ie</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dewiswyd</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ers faint</translation>
    </message>
    <message>
        <source>Last received</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Derbyniwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Angen golwg</translation>
    </message>
    <message>
        <source>Never</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Erioed</translation>
    </message>
    <message>
        <source>Not noted by an earlier version</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heb ei nodi gan fersiwn cynharach</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Result</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Source</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cymerwyd i mewn</translation>
    </message>
    <message>
        <source>That day</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Up to</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Would be met</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Byddai wedi'i fodloni</translation>
    </message>
    <message>
        <source>Would be owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Byddai'n ddyledus</translation>
    </message>
    <message>
        <source>Would be owed by {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Byddai'n ddyledus erbyn {day}</translation>
    </message>
    <message>
        <source>Would be taken in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Byddai'n cael ei gymryd i mewn</translation>
    </message>
    <message>
        <source>Would end</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Byddai'n dod i ben</translation>
    </message>
    <message>
        <source>Would move</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Byddai'n symud</translation>
    </message>
    <message>
        <source>Would move to {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Byddai'n symud i {day}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddoe</translation>
    </message>
    <message>
        <source>by {officer}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>gan {officer}</translation>
    </message>
    <message numerus="yes">
        <source>in {count} files</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>mewn {count} ffeil</numerusform>
            <numerusform>mewn {count} ffeil</numerusform>
            <numerusform>mewn {count} ffeil</numerusform>
            <numerusform>mewn {count} ffeil</numerusform>
            <numerusform>mewn {count} ffeil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} ddiwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more need a look, about offenders whom no case here is about.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Mae angen golwg ar {count} arall, am droseddwyr nad oes achos yma amdanynt.</numerusform>
            <numerusform>Mae angen golwg ar {count} arall, am droseddwyr nad oes achos yma amdanynt.</numerusform>
            <numerusform>Mae angen golwg ar {count} arall, am droseddwyr nad oes achos yma amdanynt.</numerusform>
            <numerusform>Mae angen golwg ar {count} arall, am droseddwyr nad oes achos yma amdanynt.</numerusform>
            <numerusform>Mae angen golwg ar {count} arall, am droseddwyr nad oes achos yma amdanynt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Coming up later: {count}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn dod yn nes ymlaen: {count}.</translation>
    </message>
    <message>
        <source>Due</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>In the case before: {news}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn yr achos cynt: {news}</translation>
    </message>
    <message>
        <source>No date</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <source>Recorded. It stands first on everybody's Today until somebody has it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodwyd. Mae'n sefyll yn gyntaf ar Heddiw pawb nes bod gan rywun ef.</translation>
    </message>
    <message>
        <source>Recorded. It stands in the history of this case.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodwyd. Mae yn hanes yr achos hwn.</translation>
    </message>
    <message>
        <source>Recorded. It stays on Today until the person knows.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodwyd. Mae'n aros ar Heddiw nes bod y person yn gwybod.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. Nothing was ticked as told, so {count} things are still owed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Cofnodwyd. Ni thiciwyd dim fel rhywbeth a ddywedwyd, felly mae {count} peth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni thiciwyd ef fel rhywbeth a ddywedwyd, felly mae {count} peth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni thiciwyd dim fel rhywbeth a ddywedwyd, felly mae {count} beth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni thiciwyd dim fel rhywbeth a ddywedwyd, felly mae {count} pheth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni thiciwyd dim fel rhywbeth a ddywedwyd, felly mae {count} peth yn dal yn ddyledus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded. Nothing was ticked as told, so {count} things are still owed.</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Cofnodwyd. Ni thiciwyd dim fel rhywbeth a ddywedwyd, felly mae {count} pheth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni thiciwyd dim fel rhywbeth a ddywedwyd, felly mae {count} pheth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni thiciwyd dim fel rhywbeth a ddywedwyd, felly mae {count} pheth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni thiciwyd dim fel rhywbeth a ddywedwyd, felly mae {count} pheth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni thiciwyd dim fel rhywbeth a ddywedwyd, felly mae {count} pheth yn dal yn ddyledus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded. The letter came back, so it is owed again.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodwyd. Daeth y llythyr yn ôl, felly mae'n ddyledus eto.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. They were not reached, so {count} things are still owed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Cofnodwyd. Ni chafwyd gafael arnynt, felly mae {count} peth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni chafwyd gafael arnynt, felly mae {count} peth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni chafwyd gafael arnynt, felly mae {count} beth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni chafwyd gafael arnynt, felly mae {count} pheth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni chafwyd gafael arnynt, felly mae {count} peth yn dal yn ddyledus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded. They were not reached, so {count} things are still owed.</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>Cofnodwyd. Ni chafwyd gafael arnynt, felly mae {count} pheth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni chafwyd gafael arnynt, felly mae {count} pheth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni chafwyd gafael arnynt, felly mae {count} pheth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni chafwyd gafael arnynt, felly mae {count} pheth yn dal yn ddyledus.</numerusform>
            <numerusform>Cofnodwyd. Ni chafwyd gafael arnynt, felly mae {count} pheth yn dal yn ddyledus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Statws</translation>
    </message>
    <message>
        <source>The page is saved and the request recorded as forwarded. Now send the page.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r dudalen wedi'i chadw a'r cais wedi'i gofnodi fel un a anfonwyd ymlaen. Nawr anfonwch y dudalen.</translation>
    </message>
    <message>
        <source>The reminder is done.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r nodyn atgoffa wedi'i wneud.</translation>
    </message>
    <message>
        <source>The reminder is made. It stands on Today from its day on.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwnaed y nodyn. Mae'n sefyll ar Heddiw o'i ddiwrnod ymlaen.</translation>
    </message>
    <message>
        <source>Work</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwaith</translation>
    </message>
    <message>
        <source>letter came back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>daeth y llythyr yn ôl</translation>
    </message>
    <message>
        <source>letter drafted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>llythyr wedi'i ddrafftio</translation>
    </message>
    <message>
        <source>letter posted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>llythyr wedi'i bostio</translation>
    </message>
    <message>
        <source>letter printed, not yet posted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>llythyr wedi'i argraffu, heb ei bostio eto</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>About</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>About, A to Z</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ynghylch, A i Y</translation>
    </message>
    <message>
        <source>About, Z to A</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ynghylch, Y i A</translation>
    </message>
    <message>
        <source>Asked for: {what}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Am glywed: {what}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y cyfatebiad gorau yn gyntaf</translation>
    </message>
    <message>
        <source>CRN</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>CRN</translation>
    </message>
    <message>
        <source>Case number, newest first</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhif achos, diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Case number, oldest first</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhif achos, hynaf yn gyntaf</translation>
    </message>
    <message>
        <source>Case, officer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achos, swyddog</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Segur</translation>
    </message>
    <message>
        <source>Everybody's cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achosion pawb</translation>
    </message>
    <message>
        <source>My cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fy achosion i</translation>
    </message>
    <message>
        <source>NOMS number</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>rhif NOMS</translation>
    </message>
    <message>
        <source>Next due, latest first</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyledus nesaf, diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Next due, soonest first</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyledus nesaf, cynharaf yn gyntaf</translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ofynnodd neb eto</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim yn ddyledus</translation>
    </message>
    <message>
        <source>Officer, A to Z</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddog, A i Y</translation>
    </message>
    <message>
        <source>Officer, Z to A</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddog, Y i A</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Person, A i Y</translation>
    </message>
    <message>
        <source>Person, Z to A</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Person, Y i A</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>case number</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>rhif achos</translation>
    </message>
    <message>
        <source>postcode</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>cod post</translation>
    </message>
    <message>
        <source>reference</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>cyfeirnod</translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yn swnio fel hyn</translation>
    </message>
    <message>
        <source>telephone</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>ffôn</translation>
    </message>
    <message>
        <source>{count} as soon as you can, {all} in all</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{count} mor fuan â phosibl, {all} i gyd</translation>
    </message>
    <message>
        <source>{count}, next {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{count}, nesaf {day}</translation>
    </message>
</context>
<context>
    <name>changed_dates</name>
    <message>
        <source>Can't be told yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ellir dweud eto</translation>
    </message>
    <message>
        <source>How</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Month to tell</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mis i'w ddweud</translation>
    </message>
    <message>
        <source>Person</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Printed, not posted yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Argraffwyd, heb ei bostio eto.</translation>
    </message>
    <message>
        <source>Release</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhyddhau</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffonio yn gyntaf</translation>
    </message>
    <message>
        <source>Written, not posted yet.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ysgrifennwyd, heb ei bostio eto.</translation>
    </message>
    <message>
        <source>day not known</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>diwrnod anhysbys</translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} ddiwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>month only</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>y mis yn unig</translation>
    </message>
    <message>
        <source>no month told before</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>ni ddywedwyd mis o'r blaen</translation>
    </message>
    <message>
        <source>passed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>wedi mynd heibio</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>told before: {month}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>dywedwyd o'r blaen: {month}</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Take it up</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mynd ymlaen ag ef</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei daflu</translation>
    </message>
    <message>
        <source>You began this on {day} at {time}. Nothing was sent.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dechreuasoch hwn ar {day} am {time}. Nid anfonwyd dim.</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Automatic release</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhyddhau awtomatig</translation>
    </message>
    <message>
        <source>Court</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llys</translation>
    </message>
    <message>
        <source>Curfew possible from</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyrffyw yn bosibl o</translation>
    </message>
    <message>
        <source>Decision provided</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhoddwyd y penderfyniad</translation>
    </message>
    <message>
        <source>Email</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ysbyty</translation>
    </message>
    <message>
        <source>Hospital and limitation direction</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfarwyddyd ysbyty a chyfyngu</translation>
    </message>
    <message>
        <source>In person</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>It never happened</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ddigwyddodd</translation>
    </message>
    <message>
        <source>Letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Licence begins</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y drwydded yn dechrau</translation>
    </message>
    <message>
        <source>Licence ends</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y drwydded yn dod i ben</translation>
    </message>
    <message>
        <source>Media</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y cyfryngau</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Mental Health Casework Section</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Adran Gwaith Achos Iechyd Meddwl</translation>
    </message>
    <message>
        <source>Next review</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Adolygiad nesaf</translation>
    </message>
    <message>
        <source>Not a patient</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim yn glaf</translation>
    </message>
    <message>
        <source>Not released</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heb ei ryddhau</translation>
    </message>
    <message>
        <source>Not said</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>Open conditions</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Amodau agored</translation>
    </message>
    <message>
        <source>Parole Board</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Bwrdd Parôl</translation>
    </message>
    <message>
        <source>Parole hearing</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwrandawiad parôl</translation>
    </message>
    <message>
        <source>Parole possible from</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Parôl yn bosibl o</translation>
    </message>
    <message>
        <source>Police</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heddlu</translation>
    </message>
    <message>
        <source>Prison</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Carchar</translation>
    </message>
    <message>
        <source>Prison offender manager</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rheolwr troseddwyr y carchar</translation>
    </message>
    <message>
        <source>Probation practitioner</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ymarferydd prawf</translation>
    </message>
    <message>
        <source>Public Protection Casework Section</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Adran Gwaith Achos Gwarchod y Cyhoedd</translation>
    </message>
    <message>
        <source>Release after recall</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhyddhau ar ôl galw'n ôl</translation>
    </message>
    <message>
        <source>Release directed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyfarwyddwyd rhyddhau</translation>
    </message>
    <message>
        <source>Release, as expected now</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhyddhau, fel y disgwylir nawr</translation>
    </message>
    <message>
        <source>Release, confirmed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhyddhau, wedi'i gadarnhau</translation>
    </message>
    <message>
        <source>Restricted patient</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Claf dan gyfyngiad</translation>
    </message>
    <message>
        <source>Restriction order ends</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y gorchymyn cyfyngu yn dod i ben</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y ddedfryd yn dod i ben</translation>
    </message>
    <message>
        <source>Sentenced</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dedfrydwyd</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhywun arall</translation>
    </message>
    <message>
        <source>Tariff expires</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y tariff yn dod i ben</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Temporary leave</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Caniatâd dros dro</translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Tribiwnlys</translation>
    </message>
    <message>
        <source>Tribunal hearing</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwrandawiad tribiwnlys</translation>
    </message>
    <message>
        <source>Unrestricted patient</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Claf heb gyfyngiad</translation>
    </message>
    <message>
        <source>Victim</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dioddefwr</translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Diwrnod anghywir</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Person anghywir</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>An import is under way.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae mewnforio ar waith.</translation>
    </message>
    <message>
        <source>Check that the printer is on and has paper, then press Print again.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwnewch yn siŵr bod yr argraffydd ymlaen a bod papur ynddo, yna pwyswch Argraffu eto.</translation>
    </message>
    <message>
        <source>Choose them again when it has ended.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dewiswch hwy eto pan fydd wedi gorffen.</translation>
    </message>
    <message>
        <source>Choose your name and type your passphrase.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dewiswch eich enw a theipiwch eich cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Fill in both, then go on.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llenwch y ddau, yna ewch ymlaen.</translation>
    </message>
    <message>
        <source>Fill it in, and try again.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llenwch ef, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid agorwyd dim.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid argraffwyd dim.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni chofnodwyd dim.</translation>
    </message>
    <message>
        <source>Nothing was tried or changed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni phrofwyd ac ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Press the button once more to open it with your passphrase.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pwyswch y botwm unwaith eto i'w hagor â'ch cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>The figure is not a whole number.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid yw'r ffigur yn rhif cyfan.</translation>
    </message>
    <message>
        <source>The files that you chose were left alone.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadawyd llonydd i'r ffeiliau a ddewisoch.</translation>
    </message>
    <message>
        <source>The keyring was not switched on. The office itself is ready.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni roddwyd y cylch allweddi ar waith. Mae'r swyddfa ei hun yn barod.</translation>
    </message>
    <message>
        <source>The numbers are as they were.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r rhifau fel yr oeddent.</translation>
    </message>
    <message>
        <source>The office needs your name and your passphrase.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae angen eich enw a'ch cyfrinymadrodd ar y swyddfa.</translation>
    </message>
    <message>
        <source>The printer did not take the letter.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni chymerodd yr argraffydd y llythyr.</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid yw'r ddau gyfrinymadrodd newydd yr un peth.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid yw'r ddau gyfrinymadrodd yr un peth.</translation>
    </message>
    <message>
        <source>This can't be read as a day.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ellir darllen hyn fel diwrnod.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid yw hwn yn ddiwrnod.</translation>
    </message>
    <message>
        <source>Type a number such as 10.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Teipiwch rif megis 10.</translation>
    </message>
    <message>
        <source>Type it as 23/11/2026, or today.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Teipiwch ef fel 23/11/2026, neu heddiw.</translation>
    </message>
    <message>
        <source>Type the day, the month and the year, such as 30/11/2026.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Teipiwch y diwrnod, y mis a'r flwyddyn, megis 30/11/2026.</translation>
    </message>
    <message>
        <source>Type the new passphrase again in both places.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Teipiwch y cyfrinymadrodd newydd eto yn y ddau le.</translation>
    </message>
    <message>
        <source>Type the passphrase again in both places.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Teipiwch y cyfrinymadrodd eto yn y ddau le.</translation>
    </message>
    <message>
        <source>Your name and the name of your unit are needed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae angen eich enw ac enw eich uned.</translation>
    </message>
    <message>
        <source>Your passphrase was not changed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni newidiwyd eich cyfrinymadrodd.</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>Begun</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dechreuwyd</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'i wneud</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>How far</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pa mor bell</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heb ei ddechrau</translation>
    </message>
</context>
<context>
    <name>first</name>
    <message>
        <source>Concern: {kind}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pryder: {kind}</translation>
    </message>
    <message>
        <source>Concerns and reminders (F)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pryderon a nodiadau atgoffa (F)</translation>
    </message>
    <message>
        <source>First of all (F)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn gyntaf oll (F)</translation>
    </message>
    <message>
        <source>It is done</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae wedi'i wneud</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Does gan neb ef eto</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim ateb eto</translation>
    </message>
    <message>
        <source>Person</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reminder of {officer}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nodyn {officer}</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Statws</translation>
    </message>
    <message>
        <source>They don't know yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dydyn nhw ddim yn gwybod eto</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>ers {moment}</translation>
    </message>
</context>
<context>
    <name>first hour</name>
    <message>
        <source>Bring in who you work with: Ctrl+I, tried out first with Ctrl+R</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dewch â'r rhai yr ydych yn gweithio gyda hwy i mewn: Ctrl+I, gan roi cynnig arni yn gyntaf â Ctrl+R</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'i wneud</translation>
    </message>
    <message>
        <source>Keep the recovery sheet away from this computer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadwch y daflen adfer draw o'r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Lock whenever you leave the desk: Ctrl+L</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Clowch bob tro y gadewch y ddesg: Ctrl+L</translation>
    </message>
    <message>
        <source>Look at Today: what is owed, to whom and why</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Edrychwch ar Heddiw: beth sy'n ddyledus, i bwy a pham</translation>
    </message>
    <message>
        <source>Look at a letter and print it: L, then Ctrl+P</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Edrychwch ar lythyr a'i argraffu: L, yna Ctrl+P</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Read a call script before you ring: S on a line of Today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Darllenwch sgript galwad cyn ffonio: S ar linell o Heddiw</translation>
    </message>
    <message>
        <source>Record a contact, also when nobody answered: C</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodwch gyswllt, hefyd pan nad atebodd neb: C</translation>
    </message>
    <message>
        <source>Say that it was posted: M. Only then is it no longer owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dywedwch ei fod wedi'i bostio: M. Dim ond wedyn nad yw'n ddyledus mwyach</translation>
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
        <translation>Mor fuan â phosibl</translation>
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
        <translation>Yr wythnos hon</translation>
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
        <translation>Cyrffyw cadw yn y cartref yn cael ei asesu</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>, y diwethaf ar {day} am {time}.</translation>
    </message>
    <message>
        <source>One try in your name failed at {time}, just before you opened this office. If that was not you, tell your senior officer.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Methodd un ymgais yn eich enw chi am {time}, ychydig cyn i chi agor y swyddfa hon. Os nad chi oedd hynny, dywedwch wrth eich uwch swyddog.</translation>
    </message>
    <message>
        <source>The file of failed attempts was changed or taken away outside this program.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newidiwyd ffeil yr ymgeisiau aflwyddiannus, neu fe'i cymerwyd ymaith, y tu allan i'r rhaglen hon.</translation>
    </message>
    <message>
        <source>The record needs a look: {findings} Tell your senior officer.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae angen golwg ar y cofnod: {findings} Dywedwch wrth eich uwch swyddog.</translation>
    </message>
    <message numerus="yes">
        <source>{count} failed attempts to open this office since you last opened it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} ymgais aflwyddiannus i agor y swyddfa hon ers i chi ei hagor ddiwethaf</numerusform>
            <numerusform>{count} ymgais aflwyddiannus i agor y swyddfa hon ers i chi ei hagor ddiwethaf</numerusform>
            <numerusform>{count} ymgais aflwyddiannus i agor y swyddfa hon ers i chi ei hagor ddiwethaf</numerusform>
            <numerusform>{count} ymgais aflwyddiannus i agor y swyddfa hon ers i chi ei hagor ddiwethaf</numerusform>
            <numerusform>{count} ymgais aflwyddiannus i agor y swyddfa hon ers i chi ei hagor ddiwethaf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Nothing was printed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid argraffwyd dim.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes argraffydd ar y cyfrifiadur hwn.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>After that</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi hynny</translation>
    </message>
    <message>
        <source>As at {day}, heard {heard}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Fel ar {day}, clywyd {heard}</translation>
    </message>
    <message>
        <source>Came in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Daeth i mewn</translation>
    </message>
    <message>
        <source>Case number (CRN)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhif achos (CRN)</translation>
    </message>
    <message>
        <source>Changed licence</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Trwydded wedi'i newid</translation>
    </message>
    <message>
        <source>Changed licence with curfew (HDC)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Trwydded wedi'i newid, gyda chyrffyw (HDC)</translation>
    </message>
    <message>
        <source>Conditions about victims: {codes}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Amodau am ddioddefwyr: {codes}</translation>
    </message>
    <message>
        <source>Date</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mewn amheuaeth</translation>
    </message>
    <message>
        <source>Last event</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Digwyddiad diwethaf</translation>
    </message>
    <message>
        <source>Last heard on {day}, {ago}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Clywyd ddiwethaf ar {day}, {ago}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Trwydded</translation>
    </message>
    <message>
        <source>Licence after recall</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Trwydded ar ôl galw'n ôl</translation>
    </message>
    <message>
        <source>Licence made at hard stop</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Trwydded a wnaed ar ôl y terfyn caled</translation>
    </message>
    <message>
        <source>Licence with curfew (HDC)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Trwydded gyda chyrffyw (HDC)</translation>
    </message>
    <message>
        <source>Licence, kind not known</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Trwydded, math anhysbys</translation>
    </message>
    <message>
        <source>Licence, time served</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Trwydded, amser a dreuliwyd</translation>
    </message>
    <message>
        <source>Next date</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyddiad nesaf</translation>
    </message>
    <message>
        <source>No condition about victims</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim amod am ddioddefwyr</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heb ei glywed</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heb ei glywed eto</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim yn hysbys mwyach</translation>
    </message>
    <message>
        <source>Nothing told yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim wedi'i ddweud eto</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Past</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi mynd heibio</translation>
    </message>
    <message>
        <source>Patient</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Claf</translation>
    </message>
    <message>
        <source>Said by</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dywedwyd gan</translation>
    </message>
    <message>
        <source>Security category</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Categori diogelwch</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dedfryd</translation>
    </message>
    <message>
        <source>The dates are as at {day}.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae'r dyddiadau fel ar {day}.</translation>
    </message>
    <message>
        <source>When</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>as at {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>fel ar {day}</translation>
    </message>
    <message>
        <source>heard {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>clywyd {day}</translation>
    </message>
    <message>
        <source>{name}: {after}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{name}: {after}</translation>
    </message>
    <message>
        <source>{name}: {before} became {after}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{name}: aeth {before} yn {after}</translation>
    </message>
    <message>
        <source>{name}: {before}, on file no more</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{name}: {before}, ddim ar ffeil mwyach</translation>
    </message>
    <message>
        <source>{stage} (taken back)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{stage} (cymerwyd yn ôl)</translation>
    </message>
    <message>
        <source>{status}, told {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{status}, dywedwyd {day}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>After</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>Beside the work</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wrth ymyl y gwaith</translation>
    </message>
    <message>
        <source>Case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Counts</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn cyfrif</translation>
    </message>
    <message>
        <source>Day</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Decided</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>Duty</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyletswydd</translation>
    </message>
    <message>
        <source>From {day}, by {officer}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O {day}, gan {officer}</translation>
    </message>
    <message>
        <source>How</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Math</translation>
    </message>
    <message>
        <source>Met</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'i fodloni</translation>
    </message>
    <message>
        <source>Moved</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Symudwyd</translation>
    </message>
    <message>
        <source>Newly owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Newydd ddod yn ddyledus</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim mewn grym</translation>
    </message>
    <message>
        <source>Not owed any more</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim yn ddyledus mwyach</translation>
    </message>
    <message>
        <source>Not there</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ddim yno</translation>
    </message>
    <message>
        <source>Off</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>On</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Place {count} in the order</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Lle {count} yn y drefn</translation>
    </message>
    <message>
        <source>Right for a time</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Hawl am gyfnod</translation>
    </message>
    <message>
        <source>Rule</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mesur diogelu</translation>
    </message>
    <message>
        <source>Someone else's limit</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Terfyn rhywun arall</translation>
    </message>
    <message>
        <source>Stands</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn sefyll</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi'i ddiffodd</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cymerwyd yn ôl</translation>
    </message>
    <message>
        <source>Team's prompt</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nod atgoffa'r tîm</translation>
    </message>
    <message>
        <source>The figure that came with the rule</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y ffigur a ddaeth gyda'r rheol</translation>
    </message>
    <message>
        <source>The team's figure</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffigur y tîm</translation>
    </message>
    <message>
        <source>Undone</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dadwnaed</translation>
    </message>
    <message>
        <source>Undone by {officer}: {reason}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dadwnaed gan {officer}: {reason}</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffordd o weithio</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth sy'n ddyledus</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth y mae'n ei ofyn</translation>
    </message>
    <message>
        <source>What it is</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth y mae'r ffynhonnell yn ei ddweud</translation>
    </message>
    <message>
        <source>Who is in the scheme</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pwy sydd yn y cynllun</translation>
    </message>
    <message>
        <source>a party to the review</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>parti i'r adolygiad</translation>
    </message>
    <message>
        <source>aim {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>nod {day}</translation>
    </message>
    <message>
        <source>as soon as you can</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>mor fuan â phosibl</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>erbyn {day}</translation>
    </message>
    <message>
        <source>not confirmed in a source</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>heb ei gadarnhau mewn ffynhonnell</translation>
    </message>
    <message>
        <source>off</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>i ffwrdd</translation>
    </message>
    <message>
        <source>read in the source itself</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>wedi'i ddarllen yn y ffynhonnell ei hun</translation>
    </message>
    <message>
        <source>read second-hand or in part</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>wedi'i ddarllen yn ail-law neu'n rhannol</translation>
    </message>
    <message>
        <source>shown from {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>dangosir o {day}</translation>
    </message>
    <message>
        <source>the Parole Board</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>y Bwrdd Parôl</translation>
    </message>
    <message>
        <source>the Secretary of State</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yr Ysgrifennydd Gwladol</translation>
    </message>
    <message>
        <source>the Witness Care Unit</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yr Uned Gofal Tystion</translation>
    </message>
    <message>
        <source>the hospital</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yr ysbyty</translation>
    </message>
    <message>
        <source>the person</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>y person</translation>
    </message>
    <message>
        <source>the prison</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>y carchar</translation>
    </message>
    <message>
        <source>the probation practitioner</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yr ymarferydd prawf</translation>
    </message>
    <message>
        <source>the senior probation officer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>yr uwch swyddog prawf</translation>
    </message>
    <message>
        <source>the team</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>y tîm</translation>
    </message>
    <message>
        <source>the tribunal</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>y tribiwnlys</translation>
    </message>
    <message>
        <source>the victim liaison officer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>y swyddog cyswllt dioddefwyr</translation>
    </message>
    <message>
        <source>whoever the news comes from</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>pwy bynnag y daw'r newyddion ganddo</translation>
    </message>
    <message>
        <source>{count} {unit}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{count} {unit}</translation>
    </message>
    <message>
        <source>{officer}, {moment}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{officer}, {moment}</translation>
    </message>
    <message>
        <source>{rule}, place in the order: {value} from {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{rule}, lle yn y drefn: {value} o {day}</translation>
    </message>
    <message>
        <source>{rule}: {value} from {day}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{rule}: {value} o {day}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>By hand: {who}, {how}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Â llaw: {who}, {how}</translation>
    </message>
    <message>
        <source>Detention at His Majesty's pleasure</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cadw yn ôl ewyllys Ei Fawrhydi</translation>
    </message>
    <message>
        <source>Determinate</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dedfryd benodol</translation>
    </message>
    <message>
        <source>Determinate (Parole Board)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dedfryd benodol (Bwrdd Parôl)</translation>
    </message>
    <message>
        <source>Extended</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dedfryd estynedig</translation>
    </message>
    <message>
        <source>Hospital order</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gorchymyn ysbyty</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Math anhysbys</translation>
    </message>
    <message>
        <source>Licences</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Trwyddedau</translation>
    </message>
    <message>
        <source>Life</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Oes</translation>
    </message>
    <message>
        <source>Prison and probation events</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Digwyddiadau carchar a phrawf</translation>
    </message>
    <message>
        <source>Prisoners' records</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cofnodion carcharorion</translation>
    </message>
    <message>
        <source>Public protection (IPP)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gwarchod y cyhoedd (IPP)</translation>
    </message>
    <message>
        <source>Referrals (table)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Atgyfeiriadau (tabl)</translation>
    </message>
    <message>
        <source>Running cases (table)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achosion ar waith (tabl)</translation>
    </message>
    <message>
        <source>Sentence dates (table)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dyddiadau dedfrydau (tabl)</translation>
    </message>
    <message>
        <source>Serious terrorism</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Terfysgaeth ddifrifol</translation>
    </message>
    <message>
        <source>Ways of reaching people (table)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffyrdd o gysylltu â phobl (tabl)</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>ddoe</translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} ddiwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
            <numerusform>{count} diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}, month only</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>{month}, y mis yn unig</translation>
    </message>
</context>
<context>
    <name>taking_back</name>
    <message>
        <source>Leave it</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ei gymryd yn ôl (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pam y cymerir ef yn ôl?</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>7 days</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>7 diwrnod</translation>
    </message>
    <message>
        <source>A statement for the Parole Board that is wanted and not sent. Age: since its last step.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Datganiad i'r Bwrdd Parôl y gofynnwyd amdano ac nas anfonwyd. Oed: ers ei gam diwethaf.</translation>
    </message>
    <message>
        <source>Age</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Oed</translation>
    </message>
    <message>
        <source>As soon as you can</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mor fuan â phosibl</translation>
    </message>
    <message>
        <source>Asked for by a person, and not sent on. Age: since they asked.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynnwyd gan berson, a heb ei anfon ymlaen. Oed: ers iddynt ofyn.</translation>
    </message>
    <message>
        <source>Case</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Cases held</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achosion a ddelir</translation>
    </message>
    <message>
        <source>Cases held, by state</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achosion a ddelir, yn ôl cyflwr</translation>
    </message>
    <message>
        <source>Cases that are over. Not among the cases held.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Achosion sydd ar ben. Nid ymhlith yr achosion a ddelir.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi gwrthod</translation>
    </message>
    <message>
        <source>Declined or opted out</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi gwrthod neu optio allan</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Segur</translation>
    </message>
    <message>
        <source>Due later</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Erbyn yn nes ymlaen</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Erbyn diwedd y mis</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>O fewn 7 diwrnod</translation>
    </message>
    <message>
        <source>Ended</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Every case that has not ended. Age: since the referral.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Pob achos nad yw wedi dod i ben. Oed: ers yr atgyfeiriad.</translation>
    </message>
    <message>
        <source>Everything that is owed to anybody. One case may owe several things.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Popeth sy'n ddyledus i unrhyw un. Gall fod sawl peth yn ddyledus mewn un achos.</translation>
    </message>
    <message>
        <source>Held</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>A ddelir</translation>
    </message>
    <message>
        <source>In the scheme, to be told of every key stage.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn y cynllun, i glywed am bob cam allweddol.</translation>
    </message>
    <message>
        <source>In the scheme, to be told the month of release only.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn y cynllun, i glywed mis y rhyddhau yn unig.</translation>
    </message>
    <message>
        <source>In the scheme, whatever they asked to be told.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn y cynllun, beth bynnag y gofynasant am ei glywed.</translation>
    </message>
    <message>
        <source>In the scheme, with a letter once a year.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn y cynllun, gyda llythyr unwaith y flwyddyn.</translation>
    </message>
    <message>
        <source>It has a day, more than seven days ahead.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae iddo ddiwrnod, fwy na saith diwrnod i ddod.</translation>
    </message>
    <message>
        <source>Its day had gone when the news came: nobody here was late.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Roedd ei ddiwrnod wedi mynd pan ddaeth y newyddion: nid oedd neb yma'n hwyr.</translation>
    </message>
    <message>
        <source>Its day is this day or one of the seven after it.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Y diwrnod hwn neu un o'r saith wedyn yw ei ddiwrnod.</translation>
    </message>
    <message>
        <source>Its day lies between this day and the end of the month.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mae ei ddiwrnod rhwng y diwrnod hwn a diwedd y mis.</translation>
    </message>
    <message>
        <source>Last act</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gweithred ddiwethaf</translation>
    </message>
    <message>
        <source>Later, or not shown yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn nes ymlaen, neu heb ei ddangos eto</translation>
    </message>
    <message>
        <source>Month</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Mis</translation>
    </message>
    <message>
        <source>No answer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>No source gives a number, so it is never overdue. Age: since we heard. The team's own late reminders stand here too.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes ffynhonnell sy'n rhoi rhif, felly nid yw byth yn hwyr. Oed: ers inni glywed. Mae nodiadau atgoffa hwyr y tîm ei hun yma hefyd.</translation>
    </message>
    <message>
        <source>Nobody answered, whatever was tried, and a second officer agreed.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid atebodd neb, beth bynnag y rhoddwyd cynnig arno, a chytunodd ail swyddog.</translation>
    </message>
    <message>
        <source>Nobody has offered them the scheme yet. Age: since the referral.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Nid oes neb wedi cynnig y cynllun iddynt eto. Oed: ers yr atgyfeiriad.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ni ofynnwyd</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heb ei ddangos eto</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Offered, no answer yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Cynigiwyd, dim ateb eto</translation>
    </message>
    <message>
        <source>Officer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi optio i mewn</translation>
    </message>
    <message>
        <source>Opted in: a letter once a year</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi optio i mewn: llythyr unwaith y flwyddyn</translation>
    </message>
    <message>
        <source>Opted in: every key stage</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi optio i mewn: pob cam allweddol</translation>
    </message>
    <message>
        <source>Opted in: only the month of release</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi optio i mewn: mis y rhyddhau yn unig</translation>
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
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ddyledus i gyd</translation>
    </message>
    <message>
        <source>Owed, and a team setting brings it up on a later day.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn ddyledus, ac mae gosodiad y tîm yn ei godi ar ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>Passed before we heard</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Wedi mynd heibio cyn inni glywed</translation>
    </message>
    <message>
        <source>Past a day of the team's own, and not overdue by any rule. Counted again: it stands in one of the lines above as well.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heibio i ddiwrnod y tîm ei hun, a heb fod yn hwyr yn ôl unrhyw reol. Cyfrifir eto: mae yn un o'r llinellau uchod hefyd.</translation>
    </message>
    <message>
        <source>Past a day that a rule with a source sets. Age: since that day.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heibio i ddiwrnod y mae rheol â ffynhonnell yn ei osod. Oed: ers y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Past the team's own day</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Heibio i ddiwrnod y tîm ei hun</translation>
    </message>
    <message>
        <source>Person</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Referred, not asked yet</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Atgyfeiriwyd, heb ofyn eto</translation>
    </message>
    <message>
        <source>Requests sent on, no answer</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ceisiadau a anfonwyd ymlaen, dim ateb</translation>
    </message>
    <message>
        <source>Requests to send on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ceisiadau i'w hanfon ymlaen</translation>
    </message>
    <message>
        <source>Said no</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dywedasant na</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Anfonwyd ymlaen</translation>
    </message>
    <message>
        <source>Sent on, and nobody has decided. Age: since it was sent.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Anfonwyd ymlaen, ac nid oes neb wedi penderfynu. Oed: ers ei anfon.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Statements waiting</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Datganiadau'n aros</translation>
    </message>
    <message>
        <source>Team's day</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Diwrnod y tîm</translation>
    </message>
    <message>
        <source>The whole unit</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yr uned gyfan</translation>
    </message>
    <message>
        <source>They said no. Never prompted.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Dywedasant na. Ni chânt eu hannog byth.</translation>
    </message>
    <message>
        <source>They were asked and have not chosen. Age: since the referral.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Gofynnwyd iddynt ac nid ydynt wedi dewis. Oed: ers yr atgyfeiriad.</translation>
    </message>
    <message>
        <source>They were in the scheme and asked us to stop. Never prompted.</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Roeddent yn y cynllun a gofynasant inni stopio. Ni chânt eu hannog byth.</translation>
    </message>
    <message>
        <source>To send on</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>I'w hanfon ymlaen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth a gyfrifir</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth sy'n ddyledus</translation>
    </message>
    <message>
        <source>What waits</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Beth sy'n aros</translation>
    </message>
    <message>
        <source>about {offender}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>am {offender}</translation>
    </message>
    <message>
        <source>does not work with cases</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>ddim yn gweithio gydag achosion</translation>
    </message>
    <message>
        <source>has left</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>wedi gadael</translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} ddiwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
            <numerusform>ymhen {count} diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>next {age}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>nesaf {age}</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>dim</translation>
    </message>
    <message>
        <source>oldest {age}</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>hynaf {age}</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>heddiw</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} diwrnod</numerusform>
            <numerusform>{count} diwrnod</numerusform>
            <numerusform>{count} ddiwrnod</numerusform>
            <numerusform>{count} diwrnod</numerusform>
            <numerusform>{count} diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <comment>three</comment>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>
            <numerusform>{count} diwrnod</numerusform>
            <numerusform>{count} diwrnod</numerusform>
            <numerusform>{count} diwrnod</numerusform>
            <numerusform>{count} diwrnod</numerusform>
            <numerusform>{count} diwrnod</numerusform>
        </translation>
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
<context>
    <name>ways</name>
    <message>
        <source>Email</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Letter</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Text message</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Neges destun</translation>
    </message>
    <message>
        <source>Through somebody else</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Drwy rywun arall</translation>
    </message>
    <message>
        <source>Visit</source>
        <translatorcomment>machine draft: to be reviewed by a translator</translatorcomment>
        <translation>Ymweliad</translation>
    </message>
</context>
</TS>
