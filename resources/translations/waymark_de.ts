<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Counts</name>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>dreizehn</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Arabic</source>
        <comment>a language</comment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <comment>a language</comment>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language</comment>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <comment>a language</comment>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>a language</comment>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language</comment>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language</comment>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language</comment>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language</comment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language</comment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>a language</comment>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language</comment>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language</comment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language</comment>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language</comment>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language</comment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language</comment>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language</comment>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language</comment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language</comment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language</comment>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>a language</comment>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>a language</comment>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <comment>a language</comment>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language</comment>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>a language</comment>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language</comment>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language</comment>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language</comment>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language</comment>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>a language</comment>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language</comment>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language</comment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language</comment>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>a language</comment>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <comment>a language</comment>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language</comment>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language</comment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language</comment>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <comment>a language</comment>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language</comment>
        <translation>Vietnamesisch</translation>
    </message>
</context>
<context>
    <name>OccupationName</name>
    <message>
        <source>Buyers and purchasing agents</source>
        <comment>an occupation</comment>
        <translation>Einkäufer/in</translation>
    </message>
    <message>
        <source>Clinical laboratory technologists and technicians</source>
        <comment>an occupation</comment>
        <translation>Fachkraft medizinisches Labor</translation>
    </message>
    <message>
        <source>Electrical, electronic, and electromechanical assemblers, except coil winders, tapers, and finishers</source>
        <comment>an occupation</comment>
        <translation>Montagekraft Elektrik, Elektronik und Elektromechanik</translation>
    </message>
    <message>
        <source>First-line supervisors of transportation and material moving workers, except aircraft cargo handling supervisors</source>
        <comment>an occupation</comment>
        <translation>Vorarbeiter/in, Verkehr und Transport</translation>
    </message>
    <message>
        <source>Home health and personal care aides</source>
        <comment>an occupation</comment>
        <translation>Häusliche Pflege- und Betreuungskraft</translation>
    </message>
    <message>
        <source>Miscellaneous assemblers and fabricators</source>
        <comment>an occupation</comment>
        <translation>Montagekraft, verschiedene Bereiche</translation>
    </message>
    <message>
        <source>Miscellaneous construction and related workers</source>
        <comment>an occupation</comment>
        <translation>Bauarbeiter/in, verschiedene Bereiche</translation>
    </message>
    <message>
        <source>Property appraisers and assessors</source>
        <comment>an occupation</comment>
        <translation>Gutachter/in für Immobilien</translation>
    </message>
    <message>
        <source>Special education teachers, kindergarten and elementary school</source>
        <comment>an occupation</comment>
        <translation>Förderschullehrkraft, Kindergarten und Grundschule</translation>
    </message>
    <message>
        <source>Substance abuse, behavioral disorder, and mental health counselors</source>
        <comment>an occupation</comment>
        <translation>Berater/in für Sucht, Verhalten und seelische Gesundheit</translation>
    </message>
    <message>
        <source>Teaching assistants, except postsecondary</source>
        <comment>an occupation</comment>
        <translation>Lehrassistenz, außer an Hochschulen</translation>
    </message>
    <message>
        <source>Tour and travel guides</source>
        <comment>an occupation</comment>
        <translation>Reise- und Fremdenführer/in</translation>
    </message>
</context>
<context>
    <name>PathSection</name>
    <message>
        <source>one course</source>
        <translation>ein Kurs</translation>
    </message>
    <message>
        <source>one book</source>
        <translation>ein Buch</translation>
    </message>
    <message>
        <source>%1 courses, the surest of each need first</source>
        <translation>%1 Kurse, die sichersten je Bedarf zuerst</translation>
    </message>
    <message>
        <source>%1 books, the surest of each need first</source>
        <translation>%1 Bücher, die sichersten je Bedarf zuerst</translation>
    </message>
</context>
<context>
    <name>PeopleAtWork</name>
    <message>
        <source>less than high school</source>
        <translation>ohne Highschool-Abschluss</translation>
    </message>
    <message>
        <source>high school</source>
        <translation>Highschool-Abschluss</translation>
    </message>
    <message>
        <source>some college</source>
        <translation>College ohne Abschluss</translation>
    </message>
    <message>
        <source>associate’s</source>
        <translation>Associate Degree</translation>
    </message>
    <message>
        <source>bachelor’s</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>master’s</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>doctorate or professional</source>
        <translation>Forschungs- oder Berufsdoktorat</translation>
    </message>
</context>
<context>
    <name>PlaceListModel</name>
    <message>
        <source>metro</source>
        <translation>Metropolregion</translation>
    </message>
    <message>
        <source>outside metros</source>
        <translation>außerhalb der Metropolregionen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Stadt</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>certificate of under 300 hours</source>
        <translation>Zertifikat unter 300 Stunden</translation>
    </message>
    <message>
        <source>certificate of 300 to 899 hours</source>
        <translation>Zertifikat mit 300 bis 899 Stunden</translation>
    </message>
    <message>
        <source>certificate of 900 to 1,799 hours</source>
        <translation>Zertifikat mit 900 bis 1.799 Stunden</translation>
    </message>
    <message>
        <source>certificate of 1,800 hours and more</source>
        <translation>Zertifikat ab 1.800 Stunden</translation>
    </message>
    <message>
        <source>associate’s degree</source>
        <translation>Associate Degree (zweijähriger US-Abschluss)</translation>
    </message>
    <message>
        <source>bachelor’s degree</source>
        <translation>Bachelor-Abschluss</translation>
    </message>
    <message>
        <source>certificate after a bachelor’s</source>
        <translation>Zertifikat nach dem Bachelor</translation>
    </message>
    <message>
        <source>master’s degree</source>
        <translation>Master-Abschluss</translation>
    </message>
    <message>
        <source>certificate after a master’s</source>
        <translation>Zertifikat nach dem Master</translation>
    </message>
    <message>
        <source>research doctorate</source>
        <translation>Forschungsdoktorat</translation>
    </message>
    <message>
        <source>professional doctorate</source>
        <translation>Berufsdoktorat</translation>
    </message>
    <message>
        <source>another doctorate</source>
        <translation>anderes Doktorat</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Differs most</source>
        <translation>Größter Unterschied</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>proof of schooling</source>
        <translation>Ausbildungsnachweis</translation>
    </message>
    <message>
        <source>After that, on days that are not stated</source>
        <translation>Danach, an Tagen, die nicht angegeben sind</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Path to %1</source>
        <translation>Lernweg zum Beruf: %1</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Shown: the first %1 of %2 places. The table has them all.</source>
        <translation>Gezeigt: die ersten %1 von %2 Orten. Die Tabelle hat alle.</translation>
    </message>
    <message>
        <source>%1; the axis counts %2</source>
        <translation>%1; die Achse zählt %2</translation>
    </message>
    <message>
        <source>Factor %1 inside one country</source>
        <translation>Faktor %1 innerhalb eines Landes</translation>
    </message>
    <message>
        <source>At least one of the two is doubtful</source>
        <translation>Mindestens eine der beiden ist zweifelhaft</translation>
    </message>
    <message>
        <source>%1; changes against %2</source>
        <translation>%1; Unterschiede gegenüber %2</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Explore</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Entdecken</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Berufe</translation>
    </message>
    <message>
        <source>&amp;Careers</source>
        <translation>&amp;Berufe</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation>&amp;Fähigkeiten</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>C&amp;ourses</source>
        <translation>&amp;Kurse</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Boo&amp;ks</source>
        <translation>Bü&amp;cher</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>&amp;Pay</source>
        <translation>Ver&amp;dienst</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>My match</source>
        <translation>Was zu mir passt</translation>
    </message>
    <message>
        <source>My &amp;match</source>
        <translation>Was zu mir &amp;passt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>My Pla&amp;n</source>
        <translation>Mein Pla&amp;n</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Meine Bibliothek</translation>
    </message>
    <message>
        <source>My &amp;Library</source>
        <translation>Meine Bib&amp;liothek</translation>
    </message>
    <message>
        <source>Estimated median pay an hour</source>
        <translation>Geschätzter Medianverdienst je Stunde</translation>
    </message>
    <message>
        <source>Estimated median pay a year</source>
        <translation>Geschätzter Medianverdienst im Jahr</translation>
    </message>
    <message>
        <source>Mean pay an hour</source>
        <translation>Durchschnittsverdienst je Stunde</translation>
    </message>
    <message>
        <source>Median pay an hour</source>
        <translation>Medianverdienst je Stunde</translation>
    </message>
    <message>
        <source>Mean pay a year</source>
        <translation>Durchschnittsverdienst im Jahr</translation>
    </message>
    <message>
        <source>Median pay a year</source>
        <translation>Medianverdienst im Jahr</translation>
    </message>
</context>
<context>
    <name>waymark::ui</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>facts, with attribution</source>
        <translation>Fakten, mit Nennung der Quelle</translation>
    </message>
    <message>
        <source>figures quoted; no licence stated</source>
        <translation>zitierte Zahlen; keine Lizenz genannt</translation>
    </message>
    <message>
        <source>licence of each book</source>
        <translation>Lizenz des jeweiligen Buchs</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Apprenticeship, beside the schooling</source>
        <translation>Lehre neben der Schule</translation>
    </message>
    <message>
        <source>Not in place of the schooling, for the license asks for it: ask the schools which employers take apprentices.</source>
        <translation>Nicht anstelle der Schule, denn die Zulassung verlangt sie: Frage die Schulen, welche Betriebe Lehrlinge nehmen.</translation>
    </message>
    <message>
        <source>doctors in residency are counted, too</source>
        <translation>Assistenzärzte sind mitgezählt</translation>
    </message>
    <message>
        <source>the survey counts only %1 employees: such a figure can jump from year to year</source>
        <translation>die Erhebung zählt nur %1 Angestellte: So ein Wert kann von Jahr zu Jahr springen</translation>
    </message>
    <message>
        <source>a year’s pay, while work by the season and shorter weeks are usual</source>
        <translation>der Verdienst eines ganzen Jahres; üblich sind Saisonarbeit und kürzere Wochen</translation>
    </message>
    <message>
        <source>a year’s pay, while work by the season is usual</source>
        <translation>der Verdienst eines ganzen Jahres; üblich ist Saisonarbeit</translation>
    </message>
    <message>
        <source>a full-time year’s pay, while weeks without work are usual</source>
        <translation>der Verdienst eines Jahres in Vollzeit; üblich sind Wochen ohne Arbeit</translation>
    </message>
    <message>
        <source>a full-time year’s pay, while shorter weeks are usual</source>
        <translation>der Verdienst eines Jahres in Vollzeit; üblich sind kürzere Wochen</translation>
    </message>
    <message>
        <source>only about %1 of %2 employees are in this survey</source>
        <translation>nur etwa %1 von %2 Angestellten sind in dieser Erhebung</translation>
    </message>
    <message>
        <source>The usual way in, but not everybody needs it. %1</source>
        <translation>Der übliche Weg, aber nicht alle brauchen ihn. %1</translation>
    </message>
    <message>
        <source>Not everybody needs it: %1</source>
        <translation>Nicht alle brauchen das: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more state(s) file licenses under the code of the wider occupation: ask whether they hold for this work.</source>
        <translation>
            <numerusform>%Ln weiterer Bundesstaat verzeichnet Zulassungen unter dem Code des weiteren Berufs: Frage, ob sie für diese Arbeit gelten.</numerusform>
            <numerusform>%Ln weitere Bundesstaaten verzeichnen Zulassungen unter dem Code des weiteren Berufs: Frage, ob sie für diese Arbeit gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>one to four years</source>
        <translation>ein bis vier Jahre</translation>
    </message>
    <message>
        <source>none or a demonstration</source>
        <translation>keine oder eine Vorführung</translation>
    </message>
    <message>
        <source>Experience in related work that a newcomer needs</source>
        <translation>Erfahrung in verwandter Arbeit, die man zum Einstieg braucht</translation>
    </message>
    <message>
        <source>Courses given by the employer that a newcomer needs</source>
        <translation>Unterricht im Betrieb, den man zum Einstieg braucht</translation>
    </message>
    <message>
        <source>Training at the work itself that a newcomer needs</source>
        <translation>Anlernen bei der Arbeit selbst, das man zum Einstieg braucht</translation>
    </message>
    <message>
        <source>withheld as too uncertain %1, among it the answer “none”, which may be the largest</source>
        <translation>als zu unsicher zurückgehalten %1, darunter die Antwort „keine“, die die häufigste sein kann</translation>
    </message>
    <message>
        <source>withheld as too uncertain %1, among it the answer “none”</source>
        <translation>als zu unsicher zurückgehalten %1, darunter die Antwort „keine“</translation>
    </message>
    <message>
        <source>withheld as too uncertain %1</source>
        <translation>als zu unsicher zurückgehalten %1</translation>
    </message>
    <message>
        <source>%1: withheld</source>
        <translation>%1: zurückgehalten</translation>
    </message>
    <message>
        <source>%1 and what is withheld of it</source>
        <translation>%1 und was davon zurückgehalten ist</translation>
    </message>
    <message>
        <source>withheld as too uncertain %1, with which another answer may be the largest</source>
        <translation>als zu unsicher zurückgehalten %1, womit eine andere Antwort die häufigste sein kann</translation>
    </message>
    <message>
        <source>withheld as too uncertain %1, with which “%2” may be the largest</source>
        <translation>als zu unsicher zurückgehalten %1, womit „%2“ die häufigste sein kann</translation>
    </message>
    <message>
        <source>those asked by O*NET in %1 or before</source>
        <translation>die von O*NET %1 oder früher Befragten</translation>
    </message>
    <message>
        <source>the %1 experts asked by O*NET in %2 or before</source>
        <translation>die %1 von O*NET %2 oder früher befragten Fachleute</translation>
    </message>
    <message>
        <source>the %1 workers asked by O*NET in %2 or before</source>
        <translation>die %1 von O*NET %2 oder früher befragten Beschäftigten</translation>
    </message>
    <message>
        <source>The usual way in, at the head of the page, is what the Bureau of Labor Statistics judges; these are answers to O*NET’s survey: two measures, which need not agree.</source>
        <translation>Der übliche Weg am Anfang der Seite ist das Urteil des Bureau of Labor Statistics; dies sind Antworten auf die Umfrage von O*NET: zwei Maße, die nicht übereinstimmen müssen.</translation>
    </message>
    <message>
        <source>%1, say %2%3: %4.</source>
        <translation>%1, sagen %2%3: %4.</translation>
    </message>
    <message>
        <source>in those fields of %1 that share a word with this career’s names or that this page names</source>
        <translation>in den Fächern von %1, die mit den Namen dieses Berufs ein Wort gemeinsam haben oder die diese Seite nennt</translation>
    </message>
    <message>
        <source>by level (%1 first, then the next below it; what asks for more last)</source>
        <translation>nach der Stufe (zuerst %1, dann die nächstniedrigere; was mehr verlangt, zuletzt)</translation>
    </message>
    <message>
        <source> Of the careers nearest to it these have fields of study of their own with %1 in %2: %3. Ask an employer whether one of them leads here as well.</source>
        <translation> Von den nächsten Berufen haben diese eigene Fächer, in %2 mit %1: %3. Frage einen Betrieb, ob eines davon auch hierher führt.</translation>
    </message>
    <message>
        <source>College, and then: %1.</source>
        <translation>College und danach: %1.</translation>
    </message>
    <message>
        <source>Entered by O*NET in %1: asked then or before.</source>
        <translation>Von O*NET %1 eingetragen: damals oder früher befragt.</translation>
    </message>
    <message>
        <source>nearly everywhere one is asked for</source>
        <translation>fast überall wird eine verlangt</translation>
    </message>
    <message>
        <source>most states ask for one</source>
        <translation>die meisten Bundesstaaten verlangen eine</translation>
    </message>
    <message>
        <source>some states ask for one</source>
        <translation>manche Bundesstaaten verlangen eine</translation>
    </message>
    <message>
        <source>most states record one for it or for a part of it</source>
        <translation>die meisten Bundesstaaten verzeichnen eine dafür oder für einen Teil davon</translation>
    </message>
    <message>
        <source>whether your post needs one depends on the work and the state</source>
        <translation>ob deine Stelle eine verlangt, hängt von der Arbeit und vom Bundesstaat ab</translation>
    </message>
    <message>
        <source>Of full-time study; many take longer.</source>
        <translation>In Vollzeit; viele brauchen länger.</translation>
    </message>
    <message>
        <source>up to 899 hours of class</source>
        <translation>bis zu 899 Unterrichtsstunden</translation>
    </message>
    <message>
        <source>At least four in five of the certificate programs in the records of public schools at hand take no longer; ask the school.</source>
        <translation>Mindestens vier von fünf Zertifikatsprogrammen in den vorliegenden Verzeichnissen öffentlicher Schulen dauern nicht länger; frage die Schule.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Großbritannien</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Großbritannien</translation>
    </message>
    <message>
        <source>US</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>also within a sentence: pay in ...</comment>
        <translation>USA</translation>
    </message>
    <message>
        <source>%1 State</source>
        <translation>Bundesstaat %1</translation>
    </message>
    <message>
        <source>%1 (metro)</source>
        <translation>%1 (Metropolregion)</translation>
    </message>
    <message>
        <source>a place pays</source>
        <translation>within</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a place</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>in the United States</source>
        <translation>in den USA</translation>
    </message>
    <message>
        <source>in the United Kingdom</source>
        <translation>in Großbritannien</translation>
    </message>
    <message>
        <source>in the US</source>
        <translation>in den USA</translation>
    </message>
    <message>
        <source>in the UK</source>
        <translation>in Großbritannien</translation>
    </message>
    <message>
        <source>in the Netherlands</source>
        <translation>in den Niederlanden</translation>
    </message>
    <message>
        <source>in the Philippines</source>
        <translation>auf den Philippinen</translation>
    </message>
    <message>
        <source>in Switzerland</source>
        <translation>in der Schweiz</translation>
    </message>
    <message>
        <source>before you study</source>
        <translation>bevor du anfängst zu lernen</translation>
    </message>
    <message>
        <source>before you begin</source>
        <translation>bevor du anfängst</translation>
    </message>
    <message>
        <source>No license is filed under its code in the records at hand, which is no proof that none is needed: ask the agency of your state %1.</source>
        <translation>Unter seinem Code steht in den vorliegenden Verzeichnissen keine Zulassung, was kein Beweis ist, dass keine nötig ist: Frage die Behörde deines Bundesstaats, %1.</translation>
    </message>
    <message>
        <source>The file at hand does not cover %1: ask the state’s agency %2.</source>
        <translation>Die vorliegenden Daten erfassen %1 nicht: Frage die Behörde des Bundesstaats, %2.</translation>
    </message>
    <message>
        <source>Ask the state’s agency %1.</source>
        <translation>Frage die Behörde des Bundesstaats, %1.</translation>
    </message>
    <message>
        <source>The file of licenses at hand does not cover %1, nor do those of schools and of sponsors: ask the state’s agency %2.</source>
        <translation>Die vorliegenden Daten der Zulassungen erfassen %1 nicht, die der Schulen und der Ausbildungsträger auch nicht: Frage die Behörde des Bundesstaats, %2.</translation>
    </message>
    <message>
        <source>The records at hand of %1 hold licenses under its code, none by this very name; %3: ask the agency %2.</source>
        <translation>Die vorliegenden Verzeichnisse von %1 enthalten unter seinem Code Zulassungen, keine genau dieses Namens; %3: Frage die Behörde, %2.</translation>
    </message>
    <message>
        <source>The records at hand of %1 hold no license by this name under its code; %3: ask the agency %2.</source>
        <translation>Die vorliegenden Verzeichnisse von %1 enthalten unter seinem Code keine Zulassung dieses Namens; %3: Frage die Behörde, %2.</translation>
    </message>
    <message>
        <source>A federal license, the same in every state: %1. </source>
        <translation>Eine Zulassung des Bundes, in jedem Bundesstaat dieselbe: %1. </translation>
    </message>
    <message>
        <source>For the work or a part of it the states’ records name most often: %1. </source>
        <translation>Für die Arbeit oder einen Teil davon nennen die Verzeichnisse der Bundesstaaten am häufigsten: %1. </translation>
    </message>
    <message>
        <source>No record of %1 is at hand: ask its licensing board %2.</source>
        <translation>Von %1 liegt kein Verzeichnis vor: Frage dort die zuständige Behörde, %2.</translation>
    </message>
    <message>
        <source>Federal license</source>
        <translation>Zulassung des Bundes</translation>
    </message>
    <message>
        <source>Ask the agency %1: requirements change.</source>
        <translation>Frage die Behörde, %1: Anforderungen ändern sich.</translation>
    </message>
    <message>
        <source>Ask the agency of your state %1; the records at hand hold none by its name.</source>
        <translation>Frage die Behörde deines Bundesstaats, %1; die vorliegenden Verzeichnisse enthalten unter seinem Namen keine.</translation>
    </message>
    <message>
        <source>Ask the agency %1: records age, and what is not stated may still be asked.</source>
        <translation>Frage die Behörde, %1: Daten veralten, und was nicht angegeben ist, kann trotzdem verlangt werden.</translation>
    </message>
    <message>
        <source>by state (%1 first)</source>
        <translation>nach Bundesstaat (zuerst %1)</translation>
    </message>
    <message>
        <source>by reach (within %1 first)</source>
        <translation>nach Reichweite (zuerst im Umkreis von %1)</translation>
    </message>
    <message>
        <source>by level (either of the two first)</source>
        <translation>nach Stufe (zuerst eine der beiden)</translation>
    </message>
    <message>
        <source>farther ones by state (%1 first)</source>
        <translation>weiter entfernte nach Bundesstaat (zuerst %1)</translation>
    </message>
    <message>
        <source>by field (the one with the career’s whole name first)</source>
        <translation>nach Fach (zuerst das mit dem ganzen Namen des Berufs)</translation>
    </message>
    <message>
        <source>by field (first those that this page names or with a word of the career’s names)</source>
        <translation>nach Fach (zuerst jene, die diese Seite nennt oder die ein Wort der Berufsnamen haben)</translation>
    </message>
    <message>
        <source>by distance in a straight line</source>
        <translation>nach Entfernung in Luftlinie</translation>
    </message>
    <message>
        <source>sorted %1</source>
        <translation>sortiert %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source> None of these schools is within %1 of %2: the nearest is %3 away, in a straight line.</source>
        <translation> Keine dieser Schulen liegt im Umkreis von %1 um %2: Die nächste ist %3 entfernt, in Luftlinie.</translation>
    </message>
    <message>
        <source>The records of schools at hand leave its field of study out, which does not mean that no school teaches it. Ask the profession’s own association.</source>
        <translation>Die vorliegenden Verzeichnisse der Schulen enthalten sein Studienfach nicht; das heißt nicht, dass keine Schule es lehrt. Frage den Berufsverband.</translation>
    </message>
    <message>
        <source>six to twelve months</source>
        <translation>sechs bis zwölf Monate</translation>
    </message>
    <message>
        <source>up to six months</source>
        <translation>bis zu sechs Monate</translation>
    </message>
    <message>
        <source>under 300 hours of class</source>
        <translation>unter 300 Unterrichtsstunden</translation>
    </message>
    <message>
        <source>300 to 899 hours of class</source>
        <translation>300 bis 899 Unterrichtsstunden</translation>
    </message>
    <message>
        <source>900 to 1,799 hours of class</source>
        <translation>900 bis 1.799 Unterrichtsstunden</translation>
    </message>
    <message>
        <source>1,800 hours of class and more</source>
        <translation>1.800 Unterrichtsstunden und mehr</translation>
    </message>
    <message>
        <source>So long are at least four in five of the certificate programs in the records of public schools at hand; ask the school.</source>
        <translation>So lang sind mindestens vier von fünf Zertifikatsprogrammen in den vorliegenden Verzeichnissen öffentlicher Schulen; frage die Schule.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Median pay</comment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>official</source>
        <translation>amtlich</translation>
    </message>
    <message>
        <source>official, wider area or older</source>
        <translation>amtlich, größeres Gebiet oder älter</translation>
    </message>
    <message>
        <source>estimated by a stated method</source>
        <translation>nach angegebenem Verfahren geschätzt</translation>
    </message>
    <message>
        <source>estimate without date or method</source>
        <translation>Schätzung ohne Datum oder Verfahren</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>grade %1, %2</source>
        <translation>Güte %1, %2</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>Wie im Land üblich</translation>
    </message>
    <message>
        <source>Kilometers</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Waymark speaks it from its next start on.</source>
        <translation>Waymark spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>local currency</source>
        <translation>Landeswährung</translation>
    </message>
    <message>
        <source>country prices</source>
        <translation>Landespreise</translation>
    </message>
    <message>
        <source>city prices</source>
        <translation>Stadtpreise</translation>
    </message>
    <message>
        <source>spent and kept</source>
        <translation>ausgegeben und behalten</translation>
    </message>
    <message>
        <source>market rate</source>
        <translation>Marktkurs</translation>
    </message>
    <message>
        <source>market rate, %1</source>
        <translation>Marktkurs, %1</translation>
    </message>
    <message>
        <source>Pay of %1 (%2)</source>
        <translation>Verdienst: %1 (%2)</translation>
    </message>
    <message>
        <source>Added %1 to My library</source>
        <translation>%1 in meine Bibliothek aufgenommen</translation>
    </message>
    <message>
        <source>My library (%1) could not be opened and was left as it is. %2 What you keep now is gone when the window closes.</source>
        <translation>Meine Bibliothek (%1) konnte nicht geöffnet werden und blieb, wie sie war. %2 Was du jetzt aufnimmst, ist verloren, sobald sich das Fenster schließt.</translation>
    </message>
    <message>
        <source>&amp;Import into the Catalog...</source>
        <translation>&amp;In den Katalog importieren …</translation>
    </message>
    <message>
        <source>Use the &amp;Original Catalog</source>
        <translation>&amp;Ursprünglichen Katalog nutzen</translation>
    </message>
    <message>
        <source>I&amp;mport into My Library...</source>
        <translation>In &amp;meine Bibliothek importieren …</translation>
    </message>
    <message>
        <source>&amp;Export My Library...</source>
        <translation>Meine Bibliothek e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;New Library...</source>
        <translation>&amp;Neue Bibliothek …</translation>
    </message>
    <message>
        <source>O&amp;pen Library...</source>
        <translation>Bibliothek ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Bac&amp;kups...</source>
        <translation>Sicherun&amp;gen …</translation>
    </message>
    <message>
        <source>&amp;Back Up My Library...</source>
        <translation>Meine Bibliothek &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences...</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Larger &amp;Text</source>
        <translation>Schrift &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Schrift &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>Naviga&amp;tion</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Where I Stand</source>
        <translation>&amp;Wo ich stehe</translation>
    </message>
    <message>
        <source>&amp;Star or Unstar</source>
        <translation>&amp;Merken oder nicht mehr merken</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Add to List...</source>
        <translation>In &amp;Liste aufnehmen …</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates...</source>
        <translation>&amp;Dubletten suchen …</translation>
    </message>
    <message>
        <source>&amp;Find an Action...</source>
        <translation>&amp;Aktion suchen …</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Sources and Licenses</source>
        <translation>&amp;Quellen und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;About Waymark</source>
        <translation>Ü&amp;ber Waymark</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation>Woher kommt %1?</translation>
    </message>
    <message>
        <source>%1 jobs in %2</source>
        <translation>%1 Stellen im Jahr %2</translation>
    </message>
    <message>
        <source>%1 jobs projected for %2</source>
        <translation>%1 Stellen für %2 vorausberechnet</translation>
    </message>
    <message>
        <source>(%1 − %2) / %2 = %3</source>
        <translation>(%1 − %2) / %2 = %3</translation>
    </message>
    <message>
        <source>%1 as published: reckoned from jobs that were not yet rounded</source>
        <translation>%1 wie veröffentlicht: aus noch nicht gerundeten Stellen berechnet</translation>
    </message>
    <message>
        <source>The number of jobs is not projected to grow: every opening replaces somebody who leaves.</source>
        <translation>Die Zahl der Stellen wird laut Vorausberechnung nicht wachsen: Jede offene Stelle ersetzt jemanden, der geht.</translation>
    </message>
    <message>
        <source>Less growth is projected than the rounded numbers of jobs show: nearly every opening replaces somebody who leaves.</source>
        <translation>Vorausberechnet ist weniger Wachstum, als die gerundeten Zahlen der Stellen zeigen: Fast jede offene Stelle ersetzt jemanden, der geht.</translation>
    </message>
    <message>
        <source>New jobs a year: (%1 − %2) / %3 = %4</source>
        <translation>Neue Stellen im Jahr: (%1 − %2) / %3 = %4</translation>
    </message>
    <message>
        <source>%1 openings − %2 new jobs = %3 that replace people who leave</source>
        <translation>%1 offene Stellen − %2 neue Stellen = %3, die Ausscheidende ersetzen</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Measured for %1</source>
        <translation>Gemessen für %1</translation>
    </message>
    <message>
        <source>Published as a figure of a year; nothing was calculated.</source>
        <translation>Als Zahl für das Jahr veröffentlicht; nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Published by the hour; a yearly figure is not stated.</source>
        <translation>Je Stunde veröffentlicht; eine Zahl für das Jahr ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Published by the month; times 12.</source>
        <translation>Je Monat veröffentlicht; mal 12.</translation>
    </message>
    <message>
        <source>Nothing is known of where this comes from.</source>
        <translation>Woher das kommt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Median pay, United States</source>
        <translation>Medianverdienst, USA</translation>
    </message>
    <message>
        <source>Where does “%1” come from?</source>
        <translation>Woher kommt „%1“?</translation>
    </message>
    <message>
        <source>Counted for %1</source>
        <translation>Gezählt für %1</translation>
    </message>
    <message>
        <source>What the publisher finds typical, not a rule: an employer may ask for more or less.</source>
        <translation>Was die Quelle für typisch hält, keine Regel: Ein Betrieb kann mehr oder weniger verlangen.</translation>
    </message>
    <message>
        <source>What the publisher finds typical for entering the occupation.</source>
        <translation>Was die Quelle für den Einstieg in den Beruf für typisch hält.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Withheld: too uncertain</source>
        <translation>Zurückgehalten: zu unsicher</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>etwa %1 %</translation>
    </message>
    <message>
        <source>making, mending, working with things</source>
        <translation>bauen, reparieren, mit Dingen arbeiten</translation>
    </message>
    <message>
        <source>asking, testing, finding out</source>
        <translation>fragen, prüfen, herausfinden</translation>
    </message>
    <message>
        <source>inventing, shaping, expressing</source>
        <translation>erfinden, gestalten, ausdrücken</translation>
    </message>
    <message>
        <source>teaching, caring, helping</source>
        <translation>lehren, pflegen, helfen</translation>
    </message>
    <message>
        <source>leading, selling, deciding</source>
        <translation>führen, verkaufen, entscheiden</translation>
    </message>
    <message>
        <source>ordering, recording, following rules</source>
        <translation>ordnen, festhalten, Regeln folgen</translation>
    </message>
    <message>
        <source>p10</source>
        <translation>p10</translation>
    </message>
    <message>
        <source>Pay at the 10th percentile</source>
        <translation>Verdienst beim 10. Perzentil</translation>
    </message>
    <message>
        <source>p25</source>
        <translation>p25</translation>
    </message>
    <message>
        <source>Pay at the 25th percentile</source>
        <translation>Verdienst beim 25. Perzentil</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median pay</source>
        <translation>Medianverdienst</translation>
    </message>
    <message>
        <source>p75</source>
        <translation>p75</translation>
    </message>
    <message>
        <source>Pay at the 75th percentile</source>
        <translation>Verdienst beim 75. Perzentil</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>Pay at the 90th percentile</source>
        <translation>Verdienst beim 90. Perzentil</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Mean of an hour</source>
        <translation>Durchschnitt je Stunde</translation>
    </message>
    <message>
        <source>Median of an hour</source>
        <translation>Median je Stunde</translation>
    </message>
    <message>
        <source>Mean of a year</source>
        <translation>Durchschnitt im Jahr</translation>
    </message>
    <message>
        <source>Median of a year</source>
        <translation>Median im Jahr</translation>
    </message>
    <message>
        <source> · hatched: no date or method</source>
        <translation> · schraffiert: ohne Datum oder Verfahren</translation>
    </message>
    <message>
        <source>Official figures are those of %1.</source>
        <translation>Die amtlichen Zahlen gelten für: %1.</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln cit(y/ies)</source>
        <translation>
            <numerusform>Die eine Stadt zeigen</numerusform>
            <numerusform>Alle %Ln Städte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare places</source>
        <translation>Orte vergleichen</translation>
    </message>
    <message>
        <source>Pay by city</source>
        <translation>Verdienst nach Stadt</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>United States, %1 an hour, %2</source>
        <translation>USA, %1 je Stunde, %2</translation>
    </message>
    <message>
        <source>United States, %1 a year, %2</source>
        <translation>USA, %1 im Jahr, %2</translation>
    </message>
    <message>
        <source>p10: one in ten earns less. p90: one in ten earns more. Between p25 and p75 lies the middle half.</source>
        <translation>p10: eine von zehn Personen verdient weniger. p90: eine von zehn verdient mehr. Zwischen p25 und p75 liegt die mittlere Hälfte.</translation>
    </message>
    <message>
        <source>Related careers</source>
        <translation>Verwandte Berufe</translation>
    </message>
    <message>
        <source>Counted with</source>
        <translation>Gezählt mit</translation>
    </message>
    <message>
        <source>Specialisations</source>
        <translation>Spezialisierungen</translation>
    </message>
    <message>
        <source>Beside it, in the same occupation</source>
        <translation>Daneben, in derselben Berufsgruppe</translation>
    </message>
    <message>
        <source>Closest</source>
        <translation>Am nächsten</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weiter entfernt</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Grundfähigkeiten</translation>
    </message>
    <message>
        <source>
In demand: often asked for in postings for this career</source>
        <translation>
Gefragt: in Stellenanzeigen für diesen Beruf oft verlangt</translation>
    </message>
    <message>
        <source>
Hot: often asked for in postings of all careers</source>
        <translation>
Allgemein gefragt: in Stellenanzeigen aller Berufe oft verlangt</translation>
    </message>
    <message>
        <source>, in demand</source>
        <translation>, gefragt</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Skills and knowledge</source>
        <translation>Fähigkeiten und Wissen</translation>
    </message>
    <message>
        <source>how important each skill is, and at which level</source>
        <translation>wie wichtig jede Fähigkeit ist und auf welchem Niveau</translation>
    </message>
    <message>
        <source>See all %1</source>
        <translation>Alle %1 ansehen</translation>
    </message>
    <message>
        <source>Technologies, in demand first</source>
        <translation>Technik, gefragte zuerst</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Links open in the browser. Waymark earns nothing from them.</source>
        <translation>Links öffnen sich im Browser. Waymark verdient nichts daran.</translation>
    </message>
    <message>
        <source>My place</source>
        <translation>Mein Ort</translation>
    </message>
    <message>
        <source>Chooses licenses, programs, sponsors and pay, and is kept in My library.</source>
        <translation>Bestimmt Zulassungen, Bildungsgänge, Ausbildungsträger und Verdienst und wird in meiner Bibliothek aufbewahrt.</translation>
    </message>
    <message>
        <source> · stated for %1 as a whole</source>
        <translation> · angegeben für %1 insgesamt</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Choose my place</source>
        <translation>Meinen Ort wählen</translation>
    </message>
    <message>
        <source>Choose another place at the top of the page</source>
        <translation>Wähle oben auf der Seite einen anderen Ort</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Zulassungen</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Bildungsgänge</translation>
    </message>
    <message>
        <source>Open the school&apos;s page</source>
        <translation>Seite der Schule öffnen</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Einstiegswege</translation>
    </message>
    <message>
        <source>Licenses, schools, education</source>
        <translation>Zulassungen, Schulen, Ausbildung</translation>
    </message>
    <message>
        <source>Apprenticeships</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Outlook and people</source>
        <translation>Aussichten und Menschen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>In the words of the %1</source>
        <translation>In den Worten der Quelle „%1“</translation>
    </message>
    <message>
        <source>In the publisher&apos;s words</source>
        <translation>In den Worten der Quelle</translation>
    </message>
    <message>
        <source>%1, for %2; what most do comes first</source>
        <translation>%1, für %2; was die meisten tun, steht zuerst</translation>
    </message>
    <message>
        <source>%1; what most do comes first</source>
        <translation>%1; was die meisten tun, steht zuerst</translation>
    </message>
    <message>
        <source>tasks of the publisher</source>
        <translation>Aufgaben laut Quelle</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln task(s)</source>
        <translation>
            <numerusform>Die eine Aufgabe zeigen</numerusform>
            <numerusform>Alle %Ln Aufgaben zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields of study</source>
        <translation>Studienfächer</translation>
    </message>
    <message>
        <source>Programs that the national classification counts as related</source>
        <translation>Bildungsgänge, die die nationale Systematik der USA als verwandt zählt</translation>
    </message>
    <message>
        <source>What is written about careers is in English.</source>
        <translation>Die Texte über Berufe sind auf Englisch.</translation>
    </message>
    <message>
        <source>Made from the figures; nobody has written about this career yet.</source>
        <translation>Aus den Zahlen gemacht; über diesen Beruf hat noch niemand geschrieben.</translation>
    </message>
    <message>
        <source>How to prepare</source>
        <translation>Wie man sich vorbereitet</translation>
    </message>
    <message>
        <source>education named as required, share of those asked</source>
        <translation>Bildung, die als nötig genannt wurde, Anteil der Befragten</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Learning on your own</source>
        <translation>Selbst lernen</translation>
    </message>
    <message>
        <source>The day to day</source>
        <translation>Der Alltag</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Schwieriges</translation>
    </message>
    <message>
        <source>Personality and interests</source>
        <translation>Persönlichkeit und Interessen</translation>
    </message>
    <message>
        <source>Holland&apos;s six types, rated 1 to 7 for this career</source>
        <translation>Die sechs Typen nach Holland, für diesen Beruf mit 1 bis 7 bewertet</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Work styles</source>
        <translation>Arbeitsweisen</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Save this career</source>
        <translation>Diesen Beruf speichern</translation>
    </message>
    <message>
        <source>%1, differs most</source>
        <translation>%1, größter Unterschied</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Eigene Zahlen</translation>
    </message>
    <message>
        <source>US metros</source>
        <translation>Metropolregionen der USA</translation>
    </message>
    <message>
        <source>US areas outside metros</source>
        <translation>Gebiete der USA außerhalb der Metropolregionen</translation>
    </message>
    <message>
        <source>US states</source>
        <translation>Bundesstaaten der USA</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Städte</translation>
    </message>
    <message>
        <source>Chosen places</source>
        <translation>Gewählte Orte</translation>
    </message>
    <message>
        <source>%1, measured for %2</source>
        <translation>%1, gemessen für %2</translation>
    </message>
    <message>
        <source>Median %1, %2.</source>
        <translation>Median %1, %2.</translation>
    </message>
    <message>
        <source>Neither date nor method is stated.</source>
        <translation>Weder Datum noch Verfahren ist angegeben.</translation>
    </message>
    <message>
        <source>int. dollars</source>
        <translation>int. Dollar</translation>
    </message>
    <message>
        <source>international dollars</source>
        <translation>internationale Dollar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why is there no figure for %1?</source>
        <translation>Warum gibt es keine Zahl für %1?</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <translation>%1, %2; %3</translation>
    </message>
    <message>
        <source>; %1 people in the occupation there</source>
        <translation>; %1 Personen arbeiten dort in diesem Beruf</translation>
    </message>
    <message>
        <source>; n = %1</source>
        <translation>; n = %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 and %2 do not agree</source>
        <translation>%1 und %2 stimmen nicht überein</translation>
    </message>
    <message>
        <source>%1 and %2 %3 for one job.</source>
        <translation>%1 und %2 %3 für dieselbe Arbeit.</translation>
    </message>
    <message>
        <source>Both stay on the chart.</source>
        <translation>Beide bleiben im Diagramm.</translation>
    </message>
    <message>
        <source>Both stay on the chart; neither is ranked.</source>
        <translation>Beide bleiben im Diagramm; keine wird eingereiht.</translation>
    </message>
    <message>
        <source>median, US</source>
        <translation>Median, USA</translation>
    </message>
    <message>
        <source>at least, US</source>
        <translation>mindestens, USA</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Saved the search %1 in My library</source>
        <translation>Suche %1 in meiner Bibliothek gespeichert</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Berufe</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>there is no such form of pictures; waymark --help names them</source>
        <translation>dieses Bildformat gibt es nicht; waymark --help nennt die bekannten</translation>
    </message>
    <message>
        <source>there is no catalog to show; name one with --catalog</source>
        <translation>es gibt keinen Katalog zum Anzeigen; nenne einen mit --catalog</translation>
    </message>
    <message>
        <source>Schooling that is typical for entering</source>
        <translation>Typische Vorbildung beim Einstieg</translation>
    </message>
    <message>
        <source>Experience that is typical for entering</source>
        <translation>Typische Erfahrung beim Einstieg</translation>
    </message>
    <message>
        <source>Training that is typical after entering</source>
        <translation>Typische Anlernzeit nach dem Einstieg</translation>
    </message>
    <message>
        <source>Typical way in</source>
        <translation>Üblicher Einstieg</translation>
    </message>
    <message>
        <source>Average pay</source>
        <translation>Durchschnittsverdienst</translation>
    </message>
    <message>
        <source>Average pay, United States</source>
        <translation>Durchschnittsverdienst, USA</translation>
    </message>
    <message>
        <source>Jobs, United States</source>
        <translation>Stellen, USA</translation>
    </message>
    <message>
        <source>Openings a year</source>
        <translation>Offene Stellen im Jahr</translation>
    </message>
    <message>
        <source>Leave each year</source>
        <translation>Scheiden jedes Jahr aus</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>not projected</source>
        <translation>nicht vorausberechnet</translation>
    </message>
    <message>
        <source>%1 or more an hour</source>
        <translation>%1 oder mehr je Stunde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %1 of %2</source>
        <translation>etwa %1 von %2</translation>
    </message>
    <message>
        <source>Middle half %1 – %2</source>
        <translation>Mittlere Hälfte %1 – %2</translation>
    </message>
    <message>
        <source>A quarter earns under %1</source>
        <translation>Ein Viertel verdient unter %1</translation>
    </message>
    <message>
        <source>not stated a year</source>
        <translation>nicht je Jahr angegeben</translation>
    </message>
    <message>
        <source>No exact figure published above this</source>
        <translation>Darüber wird keine genaue Zahl veröffentlicht</translation>
    </message>
    <message>
        <source>Mean; no median published</source>
        <translation>Mittelwert; kein Median veröffentlicht</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Im Jahr %1</translation>
    </message>
    <message>
        <source>%1 % by %2</source>
        <translation>%1 % bis %2</translation>
    </message>
    <message>
        <source>nearly all replace people who leave</source>
        <translation>fast alle ersetzen Ausscheidende</translation>
    </message>
    <message>
        <source>a bachelor’s degree and a commission</source>
        <translation>ein Bachelor-Abschluss und ein Offizierspatent</translation>
    </message>
    <message>
        <source>ask a recruiter</source>
        <translation>frage bei der Anwerbung</translation>
    </message>
    <message>
        <source>upper two thirds</source>
        <translation>obere zwei Drittel</translation>
    </message>
    <message>
        <source>lowest third</source>
        <translation>unterstes Drittel</translation>
    </message>
    <message>
        <source>most replace people who leave</source>
        <translation>die meisten ersetzen Ausscheidende</translation>
    </message>
    <message>
        <source>fewer than 50</source>
        <translation>weniger als 50</translation>
    </message>
    <message>
        <source>all replace people who leave</source>
        <translation>alle ersetzen Ausscheidende</translation>
    </message>
    <message>
        <source>%1 replace people who leave</source>
        <translation>%1 ersetzen Ausscheidende</translation>
    </message>
    <message>
        <source>%1 stop working, %2 change occupation</source>
        <translation>%1 hören auf zu arbeiten, %2 wechseln den Beruf</translation>
    </message>
    <message>
        <source>some years (under five) in a related occupation</source>
        <translation>einige Jahre (unter fünf) in einem verwandten Beruf</translation>
    </message>
    <message>
        <source>five years or more in a related occupation</source>
        <translation>fünf Jahre oder mehr in einem verwandten Beruf</translation>
    </message>
    <message>
        <source>training on the job of up to a month</source>
        <translation>Anlernen von bis zu einem Monat</translation>
    </message>
    <message>
        <source>training on the job of one to twelve months</source>
        <translation>Anlernen von einem bis zwölf Monaten</translation>
    </message>
    <message>
        <source>training on the job of more than a year</source>
        <translation>Anlernen von mehr als einem Jahr</translation>
    </message>
    <message>
        <source>internship or residency</source>
        <translation>Praktikum oder Assistenzzeit</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>no experience or training on the job asked</source>
        <translation>weder Erfahrung noch Anlernen verlangt</translation>
    </message>
    <message>
        <source>No formal credential</source>
        <translation>Kein formaler Abschluss</translation>
    </message>
    <message>
        <source>Less than high school</source>
        <translation>Ohne Highschool-Abschluss</translation>
    </message>
    <message>
        <source>High school diploma</source>
        <translation>Highschool-Abschluss</translation>
    </message>
    <message>
        <source>Some college, no degree</source>
        <translation>College ohne Abschluss</translation>
    </message>
    <message>
        <source>Some college courses</source>
        <translation>Einige College-Kurse</translation>
    </message>
    <message>
        <source>Certificate after high school</source>
        <translation>Zertifikat nach der Highschool</translation>
    </message>
    <message>
        <source>Associate’s degree</source>
        <translation>Associate Degree</translation>
    </message>
    <message>
        <source>Bachelor’s degree</source>
        <translation>Bachelor-Abschluss</translation>
    </message>
    <message>
        <source>Certificate after a bachelor’s degree</source>
        <translation>Zertifikat nach dem Bachelor</translation>
    </message>
    <message>
        <source>Master’s degree</source>
        <translation>Master-Abschluss</translation>
    </message>
    <message>
        <source>Certificate after a master’s degree</source>
        <translation>Zertifikat nach dem Master</translation>
    </message>
    <message>
        <source>Professional degree, as in law or medicine</source>
        <translation>Berufsdoktorat, etwa in Jura oder Medizin</translation>
    </message>
    <message>
        <source>Doctoral degree</source>
        <translation>Doktorat</translation>
    </message>
    <message>
        <source>Doctoral or professional degree</source>
        <translation>Forschungs- oder Berufsdoktorat</translation>
    </message>
    <message>
        <source>Post-doctoral training</source>
        <translation>Ausbildung nach der Promotion</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Praktisch-technisch</translation>
    </message>
    <message>
        <source>Investigative</source>
        <translation>Forschend</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>Künstlerisch</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sozial</translation>
    </message>
    <message>
        <source>Enterprising</source>
        <translation>Unternehmerisch</translation>
    </message>
    <message>
        <source>Conventional</source>
        <translation>Ordnend</translation>
    </message>
    <message>
        <source>official, this place and occupation</source>
        <translation>amtlich, dieser Ort und Beruf</translation>
    </message>
    <message>
        <source>official, wider area or occupation, or older</source>
        <translation>amtlich, größeres Gebiet, weiter gefasster Beruf oder älter</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>Januar %1</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>Februar %1</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>März %1</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>April %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>Mai %1</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>Juni %1</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>Juli %1</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>August %1</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>September %1</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>Oktober %1</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>November %1</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>Dezember %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What the work is</source>
        <translation>Was die Arbeit ist</translation>
    </message>
    <message>
        <source>How to prepare: education</source>
        <translation>Vorbereitung: Ausbildung</translation>
    </message>
    <message>
        <source>How to prepare: projects of your own</source>
        <translation>Vorbereitung: eigene Projekte</translation>
    </message>
    <message>
        <source>How to prepare: learning online</source>
        <translation>Vorbereitung: online lernen</translation>
    </message>
    <message>
        <source>What courses teach</source>
        <translation>Was Kurse lehren</translation>
    </message>
    <message>
        <source>First steps this week</source>
        <translation>Erste Schritte diese Woche</translation>
    </message>
    <message>
        <source>Typical projects</source>
        <translation>Typische Projekte</translation>
    </message>
    <message>
        <source>Personal growth</source>
        <translation>Persönlich wachsen</translation>
    </message>
    <message>
        <source>Career growth</source>
        <translation>Beruflich weiterkommen</translation>
    </message>
    <message>
        <source>Transferable skills</source>
        <translation>Übertragbare Fähigkeiten</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Fragen, die du stellen kannst</translation>
    </message>
    <message>
        <source>for %1 as a whole</source>
        <translation>für %1 insgesamt</translation>
    </message>
    <message>
        <source>no credential</source>
        <translation>kein Abschluss</translation>
    </message>
    <message>
        <source>high school</source>
        <translation>Highschool-Abschluss</translation>
    </message>
    <message>
        <source>some college</source>
        <translation>College ohne Abschluss</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>associate’s</source>
        <translation>Associate Degree</translation>
    </message>
    <message>
        <source>bachelor’s</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>master’s</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>doctorate or professional</source>
        <translation>Forschungs- oder Berufsdoktorat</translation>
    </message>
    <message>
        <source>%1 % jobs</source>
        <extracomment>change of jobs in ten years, &quot;+5 %&quot;</extracomment>
        <translation>%1 % Stellen</translation>
    </message>
    <message>
        <source>no yearly pay published</source>
        <translation>kein Jahresverdienst veröffentlicht</translation>
    </message>
    <message>
        <source>%1 USD or more</source>
        <translation>%1 USD oder mehr</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Löhne</translation>
    </message>
    <message>
        <source>%1 pay</source>
        <translation>Verdienst (%1)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1, medians and means</source>
        <translation>%1, Mediane und Durchschnitte</translation>
    </message>
    <message>
        <source>%1; official figures: %2</source>
        <translation>%1; amtliche Zahlen: %2</translation>
    </message>
    <message>
        <source>%1; figures of %2</source>
        <translation>%1; Zahlen von %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1, wie veröffentlicht</translation>
    </message>
    <message>
        <source>local currency an hour</source>
        <translation>Landeswährung je Stunde</translation>
    </message>
    <message>
        <source>local currency a year</source>
        <translation>Landeswährung im Jahr</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Quellen: %1.</translation>
    </message>
    <message>
        <source>Estimates: %1.</source>
        <translation>Schätzungen: %1.</translation>
    </message>
    <message>
        <source>Ends of a line: mean of the lowest-paid third, mean of the upper two thirds; neither is what beginners are paid.</source>
        <translation>Enden einer Linie: Durchschnitt des am schlechtesten bezahlten Drittels, Durchschnitt der oberen zwei Drittel; keines davon ist, was Anfänger verdienen.</translation>
    </message>
    <message>
        <source>Line: p10 to p90 (one in ten earns less, one in ten more); bar: p25 to p75, the middle half.</source>
        <translation>Linie: p10 bis p90 (eine von zehn Personen verdient weniger, eine von zehn mehr); Balken: p25 bis p75, die mittlere Hälfte.</translation>
    </message>
    <message>
        <source>Upright tick: mean.</source>
        <translation>Senkrechter Strich: Durchschnitt.</translation>
    </message>
    <message>
        <source>An arrow: the publisher withheld the upper figure, it is at least this much.</source>
        <translation>Ein Pfeil: Die Quelle hält die obere Zahl zurück, sie ist mindestens so hoch.</translation>
    </message>
    <message>
        <source>Medians of grade C are estimated from the mean of all and that of the lowest-paid third; thin bars hold nine of ten errors.</source>
        <translation>Mediane der Güte C sind aus dem Durchschnitt aller und dem des am schlechtesten bezahlten Drittels geschätzt; dünne Balken umfassen neun von zehn Fehlern.</translation>
    </message>
    <message>
        <source>Medians of grade C are estimated from the mean of all and that of the lowest-paid third.</source>
        <translation>Mediane der Güte C sind aus dem Durchschnitt aller und dem des am schlechtesten bezahlten Drittels geschätzt.</translation>
    </message>
    <message>
        <source>no exchange rate</source>
        <translation>kein Wechselkurs</translation>
    </message>
    <message>
        <source>no price level</source>
        <translation>kein Preisniveau</translation>
    </message>
    <message>
        <source>no city prices known</source>
        <translation>keine Stadtpreise bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>own offer</source>
        <translation>eigenes Angebot</translation>
    </message>
    <message>
        <source>own offer, %1</source>
        <translation>eigenes Angebot, %1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Landeswährung</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Mean of the lowest-paid third %1, %2</source>
        <comment>in a place</comment>
        <translation>Durchschnitt des am schlechtesten bezahlten Drittels %1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list: &quot;a, b&quot; and &quot;c&quot;.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The records of schools at hand leave its fields of study out, which does not mean that no school teaches them. Ask the profession’s own association.</source>
        <translation>Die vorliegenden Verzeichnisse der Schulen enthalten seine Studienfächer nicht; das heißt nicht, dass keine Schule sie lehrt. Frage den Berufsverband.</translation>
    </message>
    <message>
        <source>In the fields of study that these records cover no school gives %1; they hold %2 of public schools %3 that end in other awards. Ask the profession’s own association for schools.</source>
        <translation>In den Studienfächern, die diese Verzeichnisse erfassen, führt keine Schule zu %1; sie enthalten %2 öffentlicher Schulen %3, die mit anderen Abschlüssen enden. Frage den Berufsverband nach Schulen.</translation>
    </message>
    <message>
        <source>Beside them stands %1, your place.</source>
        <translation>Daneben steht %1, dein Ort.</translation>
    </message>
    <message>
        <source>Beside them stands %1, of the metros whose main city is in your state the one with the most jobs in that group.</source>
        <translation>Daneben steht %1, von den Metropolregionen, deren größte Stadt in deinem Bundesstaat liegt, die mit den meisten Stellen dieser Gruppe.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>employees, in a place</comment>
        <extracomment>How many employees and where: &quot;50 in New Jersey&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>So few employees are counted (%1) that these figures, and those of metros, are uncertain.</source>
        <translation>Gezählt sind so wenige Angestellte (%1), dass diese Werte und die der Metropolregionen unsicher sind.</translation>
    </message>
    <message>
        <source>The figure for %1 is uncertain: only %2 employees are counted.</source>
        <translation>Der Wert für %1 ist unsicher: Gezählt sind nur %2 Angestellte.</translation>
    </message>
    <message>
        <source>%1 of 100 work for themselves: these figures leave them out.</source>
        <translation>%1 von 100 arbeiten selbstständig: Diese Werte lassen sie aus.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no formal schooling</source>
        <translation>kein formaler Bildungsabschluss</translation>
    </message>
    <message>
        <source>a high school diploma or its equivalent</source>
        <translation>ein Highschool-Abschluss oder etwas Gleichwertiges</translation>
    </message>
    <message>
        <source>some college, without a degree</source>
        <translation>College, aber kein Abschluss</translation>
    </message>
    <message>
        <source>a certificate or diploma earned after high school</source>
        <translation>ein Zertifikat oder Diplom nach der Highschool</translation>
    </message>
    <message>
        <source>an associate&apos;s degree</source>
        <translation>ein Associate Degree (zweijähriger US-Abschluss)</translation>
    </message>
    <message>
        <source>a bachelor&apos;s degree</source>
        <translation>ein Bachelor-Abschluss</translation>
    </message>
    <message>
        <source>a master&apos;s degree</source>
        <translation>ein Master-Abschluss</translation>
    </message>
    <message>
        <source>a doctoral or professional degree</source>
        <translation>ein Forschungs- oder Berufsdoktorat</translation>
    </message>
    <message>
        <source>no experience in a related job</source>
        <translation>keine Erfahrung in verwandter Arbeit</translation>
    </message>
    <message>
        <source>some years (under five) of experience in a related job</source>
        <translation>einige Jahre (unter fünf) Erfahrung in verwandter Arbeit</translation>
    </message>
    <message>
        <source>five years or more of experience in a related job</source>
        <translation>fünf Jahre oder mehr Erfahrung in verwandter Arbeit</translation>
    </message>
    <message>
        <source>no training on the job</source>
        <translation>kein Anlernen im Betrieb</translation>
    </message>
    <message>
        <source>up to a month of training on the job</source>
        <translation>bis zu einem Monat Anlernen im Betrieb</translation>
    </message>
    <message>
        <source>one to twelve months of training on the job</source>
        <translation>ein bis zwölf Monate Anlernen im Betrieb</translation>
    </message>
    <message>
        <source>more than a year of training on the job</source>
        <translation>mehr als ein Jahr Anlernen im Betrieb</translation>
    </message>
    <message>
        <source>an internship or residency</source>
        <translation>ein Praktikum oder eine Assistenzzeit</translation>
    </message>
    <message>
        <source>an apprenticeship</source>
        <translation>eine Lehre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen</numerusform>
            <numerusform>%Ln Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Little or no preparation: days to a few months of learning on the job.</source>
        <translation>Wenig oder keine Vorbereitung: Tage bis einige Monate Anlernen bei der Arbeit.</translation>
    </message>
    <message>
        <source>Some preparation: up to a year of learning, often on the job after high school.</source>
        <translation>Etwas Vorbereitung: bis zu einem Jahr Lernen, oft bei der Arbeit nach der Highschool.</translation>
    </message>
    <message>
        <source>Medium preparation: one to two years, such as vocational school, an apprenticeship or an associate&apos;s degree.</source>
        <translation>Mittlere Vorbereitung: ein bis zwei Jahre, etwa Berufsfachschule, Lehre oder Associate Degree.</translation>
    </message>
    <message>
        <source>Considerable preparation: two to four years, often a bachelor&apos;s degree.</source>
        <translation>Erhebliche Vorbereitung: zwei bis vier Jahre, oft ein Bachelor-Abschluss.</translation>
    </message>
    <message>
        <source>Extensive preparation: more than four years, often graduate school.</source>
        <translation>Umfangreiche Vorbereitung: mehr als vier Jahre, oft ein Aufbaustudium.</translation>
    </message>
    <message>
        <source>A zone says how long it takes to prepare: 1 is the shortest, 5 the longest.</source>
        <translation>Eine Zone sagt, wie lange die Vorbereitung dauert: 1 ist am kürzesten, 5 am längsten.</translation>
    </message>
    <message>
        <source>Making, mending, working with things.</source>
        <translation>Bauen, reparieren, mit Dingen arbeiten.</translation>
    </message>
    <message>
        <source>Asking, testing, finding out.</source>
        <translation>Fragen, prüfen, herausfinden.</translation>
    </message>
    <message>
        <source>Inventing, shaping, expressing.</source>
        <translation>Erfinden, gestalten, ausdrücken.</translation>
    </message>
    <message>
        <source>Teaching, caring, helping.</source>
        <translation>Lehren, pflegen, helfen.</translation>
    </message>
    <message>
        <source>Leading, selling, deciding.</source>
        <translation>Führen, verkaufen, entscheiden.</translation>
    </message>
    <message>
        <source>Ordering, recording, following rules.</source>
        <translation>Ordnen, festhalten, Regeln folgen.</translation>
    </message>
    <message>
        <source>Six kinds of what people like to do, after John Holland; a career is named by its strongest.</source>
        <translation>Sechs Arten dessen, was Menschen gern tun, nach John Holland; ein Beruf wird nach seiner stärksten benannt.</translation>
    </message>
    <message>
        <source>Importance: how much the work depends on it, from 1 (not) to 5 (extremely). Level: how much of it is needed, from 0 (none) to 7 (the most that anybody needs).</source>
        <translation>Wichtigkeit: wie sehr die Arbeit davon abhängt, von 1 (gar nicht) bis 5 (äußerst). Niveau: wie viel davon nötig ist, von 0 (nichts) bis 7 (das Höchste, das irgendwo gebraucht wird).</translation>
    </message>
    <message>
        <source>One in ten earns less than this.</source>
        <translation>Eine von zehn Personen verdient weniger als das.</translation>
    </message>
    <message>
        <source>One in four earns less than this.</source>
        <translation>Eine von vier Personen verdient weniger als das.</translation>
    </message>
    <message>
        <source>Half earn less than this, half earn more.</source>
        <translation>Die Hälfte verdient weniger als das, die Hälfte mehr.</translation>
    </message>
    <message>
        <source>One in four earns more than this.</source>
        <translation>Eine von vier Personen verdient mehr als das.</translation>
    </message>
    <message>
        <source>One in ten earns more than this.</source>
        <translation>Eine von zehn Personen verdient mehr als das.</translation>
    </message>
    <message>
        <source>Local: as paid, in the currency of each place.</source>
        <translation>Landeswährung: wie bezahlt, in der Währung des jeweiligen Orts.</translation>
    </message>
    <message>
        <source>Market rate: what an employer pays, at the average exchange rate of the figure&apos;s year.</source>
        <translation>Marktkurs: was der Betrieb zahlt, zum durchschnittlichen Wechselkurs im Jahr der Zahl.</translation>
    </message>
    <message>
        <source>Country prices: what the pay buys at the prices of the country; equal amounts buy equally much.</source>
        <translation>Landespreise: was der Verdienst zu den Preisen des Landes kauft; gleiche Beträge kaufen gleich viel.</translation>
    </message>
    <message>
        <source>City prices: what the pay buys at the prices of the city, where they are known.</source>
        <translation>Stadtpreise: was der Verdienst zu den Preisen der Stadt kauft, soweit sie bekannt sind.</translation>
    </message>
    <message>
        <source>Share: one part is spent where one lives and counts by what it buys, the rest keeps its market value.</source>
        <translation>Anteil: Ein Teil wird am Wohnort ausgegeben und zählt nach dem, was er dort kauft; der Rest behält seinen Marktwert.</translation>
    </message>
    <message>
        <source>free to take</source>
        <translation>Teilnahme kostenlos</translation>
    </message>
    <message>
        <source>%1, certificate %2</source>
        <translation>%1, Zertifikat %2</translation>
    </message>
    <message>
        <source>%1, in a list of %2</source>
        <translation>%1, laut einer Liste von %2</translation>
    </message>
    <message>
        <source>%1, in an undated list</source>
        <translation>%1, laut einer undatierten Liste</translation>
    </message>
    <message>
        <source>Price: %1.</source>
        <translation>Preis: %1.</translation>
    </message>
    <message>
        <source>the section &quot;%1&quot; is missing</source>
        <translation>der Abschnitt „%1“ fehlt</translation>
    </message>
    <message>
        <source>%1 words are too few</source>
        <translation>%1 Wörter sind zu wenig</translation>
    </message>
    <message>
        <source>%1 words are too many</source>
        <translation>%1 Wörter sind zu viel</translation>
    </message>
    <message>
        <source>reading grade %1 is too high</source>
        <translation>die Lesestufe %1 ist zu hoch</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing</source>
        <translation>„%1“ sagt nichts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a gender</source>
        <translation>„%1“ nennt ein Geschlecht</translation>
    </message>
    <message>
        <source>the link to %1 leads nowhere</source>
        <translation>der Link zu %1 führt ins Leere</translation>
    </message>
    <message>
        <source>the page links to itself</source>
        <translation>die Seite verweist auf sich selbst</translation>
    </message>
    <message>
        <source>{%1} is no fact that can be filled in</source>
        <translation>{%1} ist keine Angabe, die sich einsetzen lässt</translation>
    </message>
    <message>
        <source>{%1} stands there, but the catalog does not know it</source>
        <translation>{%1} steht da, aber der Katalog kennt die Angabe nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; disagrees with the entry education of the tables</source>
        <translation>„%1“ widerspricht der Einstiegsbildung in den Tabellen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; disagrees with the licenses of the tables</source>
        <translation>„%1“ widerspricht den Zulassungen in den Tabellen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; disagrees with what workers say of outdoors</source>
        <translation>„%1“ widerspricht dem, was Beschäftigte über Arbeit im Freien sagen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; disagrees with the hours and schedule that workers name</source>
        <translation>„%1“ widerspricht den Arbeitszeiten, die Beschäftigte nennen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a figure of the tables, to be named in braces</source>
        <translation>„%1“ ist eine Zahl der Tabellen und wird in geschweiften Klammern genannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; disagrees with whether the work can be done at home</source>
        <translation>„%1“ widerspricht der Angabe, ob die Arbeit zu Hause möglich ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in a publisher&apos;s release</source>
        <translation>„%1“ steht so in der Veröffentlichung einer Quelle</translation>
    </message>
    <message>
        <source>%1 summaries begin with &quot;%2&quot;</source>
        <translation>%1 Überblicke beginnen mit „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is close to a sentence of %2</source>
        <translation>„%1“ ähnelt einem Satz von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) in %2</source>
        <translation>
            <numerusform>%1 Wert im Jahr %2</numerusform>
            <numerusform>%1 Werte im Jahr %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Exchange rates: yearly averages</source>
        <translation>Wechselkurse: Jahresdurchschnitte</translation>
    </message>
    <message>
        <source>Exchange rates: yearly averages, %1</source>
        <translation>Wechselkurse: Jahresdurchschnitte, %1</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>eine andere Quelle</translation>
    </message>
    <message>
        <source>%1; %2 from %3</source>
        <translation>%1; für %2: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undated estimates use the %1 average.</source>
        <translation>Undatierte Schätzungen nutzen den Durchschnitt von %1.</translation>
    </message>
    <message>
        <source>Undated estimates use %1 rates and prices.</source>
        <translation>Undatierte Schätzungen nutzen Kurse und Preise von %1.</translation>
    </message>
    <message>
        <source>Undated estimates use %1 prices.</source>
        <translation>Undatierte Schätzungen nutzen Preise von %1.</translation>
    </message>
    <message>
        <source>Hourly pay × 2,080 and monthly pay × 12 make a year.</source>
        <translation>Stundenverdienst × 2.080 und Monatsverdienst × 12 ergeben ein Jahr.</translation>
    </message>
    <message>
        <source>Hourly pay × 2,080 hours makes a year.</source>
        <translation>Stundenverdienst × 2.080 Stunden ergibt ein Jahr.</translation>
    </message>
    <message>
        <source>Monthly pay × 12.</source>
        <translation>Monatsverdienst × 12.</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) publish only a mean and are not ranked.</source>
        <translation>
            <numerusform>%1 Ort veröffentlicht nur einen Durchschnitt und wird nicht eingereiht.</numerusform>
            <numerusform>%1 Orte veröffentlichen nur einen Durchschnitt und werden nicht eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) publish only a median and are not ranked.</source>
        <translation>
            <numerusform>%1 Ort veröffentlicht nur einen Median und wird nicht eingereiht.</numerusform>
            <numerusform>%1 Orte veröffentlichen nur einen Median und werden nicht eingereiht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This view is always in international dollars (USD at US prices); %1 is not used.</source>
        <translation>Diese Sicht ist immer in internationalen Dollar (USD zu US-Preisen); %1 wird nicht genutzt.</translation>
    </message>
    <message>
        <source>This view is always in US terms, its base is the United States; %1 is not used.</source>
        <translation>Diese Sicht rechnet immer vom Standpunkt der USA aus, ihre Basis sind die Vereinigten Staaten; %1 wird nicht genutzt.</translation>
    </message>
    <message>
        <source>the highest %1</source>
        <translation>die %1 höchsten</translation>
    </message>
    <message>
        <source>the lowest %1</source>
        <translation>die %1 niedrigsten</translation>
    </message>
    <message>
        <source>Shown: %1 of %2.</source>
        <translation>Gezeigt: %1; insgesamt %2.</translation>
    </message>
    <message numerus="yes">
        <source>Means of one survey lead; %1 place(s) have a median of another one beside them.</source>
        <translation>
            <numerusform>Vorn stehen Durchschnitte einer Erhebung; %1 Ort hat daneben einen Median einer anderen.</numerusform>
            <numerusform>Vorn stehen Durchschnitte einer Erhebung; %1 Orte haben daneben einen Median einer anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where several sources publish a figure, one is shown and none are merged (%1 place(s)).</source>
        <translation>
            <numerusform>Wo mehrere Quellen eine Zahl veröffentlichen, wird eine gezeigt und keine vermischt (%1 Ort).</numerusform>
            <numerusform>Wo mehrere Quellen eine Zahl veröffentlichen, wird eine gezeigt und keine vermischt (%1 Orte).</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>%1 %2 at each year&apos;s average market rate</source>
        <translation>%1 %2 zum durchschnittlichen Marktkurs des jeweiligen Jahres</translation>
    </message>
    <message>
        <source>international dollars (USD at US prices) %1, at country prices</source>
        <translation>internationale Dollar (USD zu US-Preisen) %1, zu Preisen des Landes</translation>
    </message>
    <message>
        <source>international dollars (USD at US prices) %1, at city prices</source>
        <translation>internationale Dollar (USD zu US-Preisen) %1, zu Preisen der Stadt</translation>
    </message>
    <message>
        <source>USD %1 in US terms, %2 % spent at local prices, the rest at the market rate</source>
        <translation>USD %1 vom Standpunkt der USA aus, %2 % zu örtlichen Preisen ausgegeben, der Rest zum Marktkurs</translation>
    </message>
    <message>
        <source>local currency %1</source>
        <translation>Landeswährung %1</translation>
    </message>
    <message>
        <source>Country price levels: %1</source>
        <translation>Preisniveaus der Länder: %1</translation>
    </message>
    <message>
        <source>City price levels: %1</source>
        <translation>Preisniveaus der Städte: %1</translation>
    </message>
    <message>
        <source>Ranks marked = differ by less than their assumed uncertainty.</source>
        <translation>Mit = markierte Ränge unterscheiden sich um weniger als ihre angenommene Unsicherheit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s)</source>
        <translation>
            <numerusform>%1 Ort</numerusform>
            <numerusform>%1 Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cit(y/ies)</source>
        <translation>
            <numerusform>%1 Stadt</numerusform>
            <numerusform>%1 Städte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 metro(s)</source>
        <translation>
            <numerusform>%1 Metropolregion</numerusform>
            <numerusform>%1 Metropolregionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 nonmetro area(s)</source>
        <translation>
            <numerusform>%1 Gebiet außerhalb der Metropolregionen</numerusform>
            <numerusform>%1 Gebiete außerhalb der Metropolregionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s)</source>
        <translation>
            <numerusform>%1 Bundesstaat</numerusform>
            <numerusform>%1 Bundesstaaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 region(s)</source>
        <translation>
            <numerusform>%1 Region</numerusform>
            <numerusform>%1 Regionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 countr(y/ies)</source>
        <translation>
            <numerusform>%1 Land</numerusform>
            <numerusform>%1 Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 people)</source>
        <translation>%1 (%2 Personen)</translation>
    </message>
    <message>
        <source>Average pay %1: %2 %3 an hour</source>
        <translation>Durchschnittsverdienst %1: %2 %3 je Stunde</translation>
    </message>
    <message>
        <source>Median pay %1: %2 %3 an hour</source>
        <translation>Medianverdienst %1: %2 %3 je Stunde</translation>
    </message>
    <message>
        <source>Average pay %1: %2 %3 a year</source>
        <translation>Durchschnittsverdienst %1: %2 %3 im Jahr</translation>
    </message>
    <message>
        <source>Median pay %1: %2 %3 a year</source>
        <translation>Medianverdienst %1: %2 %3 im Jahr</translation>
    </message>
    <message>
        <source>%1, an undated estimate</source>
        <translation>%1, eine undatierte Schätzung</translation>
    </message>
    <message>
        <source>%1 at market rate</source>
        <translation>%1, zum Marktkurs</translation>
    </message>
    <message>
        <source>%1 at country prices</source>
        <translation>%1, zu Preisen des Landes</translation>
    </message>
    <message>
        <source>%1 at city prices</source>
        <translation>%1, zu Preisen der Stadt</translation>
    </message>
    <message>
        <source>%1 when %2 % is spent locally</source>
        <translation>%1, wenn %2 % am Ort ausgegeben werden</translation>
    </message>
    <message>
        <source>Of the %1 ranked, %2</source>
        <translation>Eingereiht sind %1: %2</translation>
    </message>
    <message>
        <source>Of the %1 compared, %2</source>
        <translation>Im Vergleich (%1): %2</translation>
    </message>
    <message>
        <source>US %1 lead</source>
        <translation>US-%1 liegen vorn</translation>
    </message>
    <message>
        <source>UK %1 lead</source>
        <translation>UK-%1 liegen vorn</translation>
    </message>
    <message>
        <source>%1 %2 lead</source>
        <comment>metros in Germany</comment>
        <translation>%1 %2 liegen vorn</translation>
    </message>
    <message>
        <source>%1 the lowest-paid third gets more on average than all workers do in each of the other %2 compared</source>
        <translation>%1 liegt der Durchschnitt des am schlechtesten bezahlten Drittels über dem Durchschnittsverdienst aller anderen im Vergleich (%2)</translation>
    </message>
    <message>
        <source>%1 the lowest-paid third gets more on average than all workers do in %2 of the other %3 compared</source>
        <translation>%1 liegt der Durchschnitt des am schlechtesten bezahlten Drittels über dem Durchschnittsverdienst von %2 der anderen im Vergleich (%3)</translation>
    </message>
    <message>
        <source>pay %1 buys %2, %3 % more than %4</source>
        <translation>%1 kauft der Verdienst %2, %3 % mehr als %4</translation>
    </message>
    <message>
        <source>%1 pays %2, %3 % more than %4</source>
        <translation>%1 wird %2 gezahlt, %3 % mehr als %4</translation>
    </message>
    <message>
        <source>pay %1 buys %2, %3 times that %4</source>
        <translation>%1 kauft der Verdienst %2, %3-mal so viel wie %4</translation>
    </message>
    <message>
        <source>%1 pays %2, %3 times %4</source>
        <translation>%1 wird %2 gezahlt, %3-mal so viel wie %4</translation>
    </message>
    <message>
        <source>No place has figures of two of these careers that can be compared</source>
        <translation>Kein Ort hat vergleichbare Zahlen von zweien dieser Berufe</translation>
    </message>
    <message numerus="yes">
        <source>No reliable difference between these careers in any of %1 place(s)</source>
        <translation>
            <numerusform>Kein verlässlicher Unterschied zwischen diesen Berufen an dem einen Ort</numerusform>
            <numerusform>Kein verlässlicher Unterschied zwischen diesen Berufen an einem der %1 Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>plural</source>
        <extracomment>Answer &quot;singular&quot; where your names of careers name one person, so that they earn less than another earns.</extracomment>
        <translation>singular</translation>
    </message>
    <message numerus="yes">
        <source>in all %1 place(s)</source>
        <translation>
            <numerusform>an dem einen Ort</numerusform>
            <numerusform>an allen %1 Orten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %2 place(s)</source>
        <translation>
            <numerusform>an %1 von %2 Ort</numerusform>
            <numerusform>an %1 von %2 Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 earn more than %2 %3</source>
        <translation>%1: mehr Verdienst als %2 %3</translation>
    </message>
    <message>
        <source>%1 earns more than %2 %3</source>
        <translation>%1: mehr Verdienst als %2 %3</translation>
    </message>
    <message>
        <source>%1 and less in %2</source>
        <translation>%1 und weniger an %2</translation>
    </message>
    <message>
        <source>%1 earn most %2</source>
        <translation>%1: höchster Verdienst %2</translation>
    </message>
    <message>
        <source>%1 earns most %2</source>
        <translation>%1: höchster Verdienst %2</translation>
    </message>
    <message>
        <source>%1; no reliable difference in %2</source>
        <translation>%1; kein verlässlicher Unterschied an %2</translation>
    </message>
    <message>
        <source>most</source>
        <translation>am meisten</translation>
    </message>
    <message>
        <source>No pay is known here for %1</source>
        <translation>Für %1 ist hier kein Verdienst bekannt</translation>
    </message>
    <message>
        <source>Pay in %1 currencies: choose another view to compare amounts</source>
        <translation>Verdienst in %1 Währungen: Wähle eine andere Sicht, um Beträge zu vergleichen</translation>
    </message>
    <message>
        <source>All %1 rest on undated estimates: nothing is ranked</source>
        <translation>Alles beruht auf undatierten Schätzungen (%1): nichts wird eingereiht</translation>
    </message>
    <message>
        <source>No two places have figures that can be ranked</source>
        <translation>Keine zwei Orte haben Zahlen, die sich einreihen lassen</translation>
    </message>
    <message>
        <source>Only %1 has a figure that can be ranked</source>
        <translation>Nur ein Ort hat eine Zahl, die sich einreihen lässt: %1</translation>
    </message>
    <message>
        <source>No reliable difference between these %1</source>
        <translation>Kein verlässlicher Unterschied zwischen diesen %1</translation>
    </message>
    <message>
        <source>pay %1 buys %2, with no reliable difference from the next %3</source>
        <translation>%1 kauft der Verdienst %2, ohne verlässlichen Abstand zu den nächsten %3</translation>
    </message>
    <message>
        <source>%1 pays %2, with no reliable difference from the next %3</source>
        <translation>%1 wird %2 gezahlt, ohne verlässlichen Abstand zu den nächsten %3</translation>
    </message>
    <message>
        <source>Pay buys about the same %1</source>
        <translation>Der Verdienst kauft etwa gleich viel %1</translation>
    </message>
    <message>
        <source>%1 pay about the same</source>
        <translation>%1 wird etwa gleich viel gezahlt</translation>
    </message>
    <message>
        <source>pay buys %1 %2</source>
        <translation>der Verdienst kauft %1 %2</translation>
    </message>
    <message>
        <source>%1 pay %2</source>
        <translation>%1 wird %2 gezahlt</translation>
    </message>
    <message>
        <source>the amounts are in different currencies and cannot be put in order</source>
        <translation>die Beträge sind in verschiedenen Währungen und lassen sich nicht ordnen</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>highest %1, lowest %2</source>
        <translation>am höchsten %1, am niedrigsten %2</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rest(s) on undated estimates</source>
        <translation>
            <numerusform>auf einer undatierten Schätzung beruht %1 (insgesamt %2)</numerusform>
            <numerusform>auf undatierten Schätzungen beruhen %1 (insgesamt %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (figures of %2)</source>
        <translation>%1 (Zahlen von %2)</translation>
    </message>
    <message>
        <source>No pay figure of %1 can be shown for these places.</source>
        <translation>Für diese Orte lässt sich keine Verdienstzahl von %1 zeigen.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>means, %1</source>
        <translation>Durchschnitte, %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 rest(s) on undated estimates</source>
        <translation>
            <numerusform>%1; %2 beruht auf einer undatierten Schätzung</numerusform>
            <numerusform>%1; %2 beruhen auf undatierten Schätzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 have no figure</source>
        <translation>
            <numerusform>%1; %2 hat keine Zahl</numerusform>
            <numerusform>%1; %2 haben keine Zahl</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate whose source states no method and no survey date.</source>
        <translation>Eine Schätzung, deren Quelle weder Verfahren noch Erhebungsdatum angibt.</translation>
    </message>
    <message>
        <source>An estimate without date or method.</source>
        <translation>Eine Schätzung ohne Datum oder Verfahren.</translation>
    </message>
    <message>
        <source>An estimate whose source states no date.</source>
        <translation>Eine Schätzung, deren Quelle kein Datum angibt.</translation>
    </message>
    <message>
        <source>Measured for the region of %1.</source>
        <translation>Gemessen für die Region von %1.</translation>
    </message>
    <message>
        <source>Measured for %1, not for %2 alone.</source>
        <translation>Gemessen für ein größeres Gebiet (%1), nicht für %2 allein.</translation>
    </message>
    <message>
        <source>Measured as %1.</source>
        <translation>Gemessen als %1.</translation>
    </message>
    <message>
        <source>From %1, more than 36 months before the catalog&apos;s date, %2.</source>
        <translation>Von %1, mehr als 36 Monate vor dem Stand des Katalogs, %2.</translation>
    </message>
    <message>
        <source>The publisher uses one figure for %1 areas.</source>
        <translation>Die Quelle nutzt eine Zahl für %1 Gebiete.</translation>
    </message>
    <message>
        <source>About %1 people do this work there: the figure can move much from one survey to the next.</source>
        <translation>Etwa %1 Personen tun dort diese Arbeit: Die Zahl kann sich von einer Erhebung zur nächsten stark bewegen.</translation>
    </message>
    <message>
        <source>Figures the publisher leaves out are at least %1 a year.</source>
        <translation>Zahlen, die die Quelle auslässt, betragen mindestens %1 im Jahr.</translation>
    </message>
    <message>
        <source>No exchange rate from %1 to %2 is known for %3 or before.</source>
        <translation>Für %3 oder früher ist kein Wechselkurs von %1 in %2 bekannt.</translation>
    </message>
    <message>
        <source>The average rate of %1 is used: there is none for %2.</source>
        <translation>Genutzt wird der durchschnittliche Kurs von %1: Für %2 gibt es keinen.</translation>
    </message>
    <message>
        <source>No purchasing power parity is known for %1 in %2 or before.</source>
        <translation>Für %1 ist im Jahr %2 oder früher keine Kaufkraftparität bekannt.</translation>
    </message>
    <message>
        <source>The price level of %1 is used: there is none for %2.</source>
        <translation>Genutzt wird das Preisniveau von %1: Für %2 gibt es keines.</translation>
    </message>
    <message>
        <source>No price level is known for %1: the country&apos;s average prices are used.</source>
        <translation>Für %1 ist kein Preisniveau bekannt: Genutzt werden die Durchschnittspreise des Landes.</translation>
    </message>
    <message>
        <source>No prices are known for %1: its pay is not converted.</source>
        <translation>Für %1 sind keine Preise bekannt: Der Verdienst wird nicht umgerechnet.</translation>
    </message>
    <message>
        <source>Only a mean is published here; it is not ranked with medians.</source>
        <translation>Hier ist nur ein Durchschnitt veröffentlicht; er wird nicht mit Medianen eingereiht.</translation>
    </message>
    <message>
        <source>Only a median is known here; it is not ranked with means.</source>
        <translation>Hier ist nur ein Median bekannt; er wird nicht mit Durchschnitten eingereiht.</translation>
    </message>
    <message>
        <source>No median is estimated: the mean of %1 is too far from what is published of this occupation in its states.</source>
        <translation>Kein Median geschätzt: Der Mittelwert von %1 weicht zu weit von dem ab, was für diesen Beruf in seinen Bundesstaaten veröffentlicht ist.</translation>
    </message>
    <message>
        <source>No median is estimated: medians and means of this occupation differ too widely from place to place.</source>
        <translation>Kein Median wird geschätzt: Mediane und Mittelwerte dieses Berufs weichen von Ort zu Ort zu weit ab.</translation>
    </message>
    <message>
        <source>%1 %2 and %3 %4 for one job differ by a factor of %5; at least one of the two is doubtful.</source>
        <translation>%1 %2 und %3 %4 für dieselbe Arbeit unterscheiden sich um den Faktor %5; mindestens eine der beiden Zahlen ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Unusually far above the pay of this career in the other places; check the source before relying on it.</source>
        <translation>Ungewöhnlich weit über dem Verdienst dieses Berufs an den anderen Orten; prüfe die Quelle, bevor du dich darauf verlässt.</translation>
    </message>
    <message>
        <source>Unusually far below the pay of this career in the other places; check the source before relying on it.</source>
        <translation>Ungewöhnlich weit unter dem Verdienst dieses Berufs an den anderen Orten; prüfe die Quelle, bevor du dich darauf verlässt.</translation>
    </message>
    <message>
        <source>No pay figure of this career is known for %1.</source>
        <translation>Keine Verdienstzahl dieses Berufs ist bekannt für: %1.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>No figure of its own is published for the larger metro %1</source>
        <translation>Für die größere Metropolregion %1 ist keine eigene Zahl veröffentlicht</translation>
    </message>
    <message>
        <source>No figure of their own is published for the larger metros %1</source>
        <translation>Für die größeren Metropolregionen %1 sind keine eigenen Zahlen veröffentlicht</translation>
    </message>
    <message>
        <source>: the survey gives no reason; too few answers may be one.</source>
        <translation>: Die Erhebung nennt keinen Grund; zu wenige Antworten können einer sein.</translation>
    </message>
    <message>
        <source>The median %1 is more than nine of ten in the country get: ask there what it stands for before you count on it.</source>
        <translation>Der Median %1 ist mehr, als neun von zehn im Land erhalten: Frage dort, wofür er steht, bevor du damit rechnest.</translation>
    </message>
    <message>
        <source>The median %1 is less than nine of ten in the country get: ask there what it stands for before you count on it.</source>
        <translation>Der Median %1 ist weniger, als neun von zehn im Land erhalten: Frage dort, wofür er steht, bevor du damit rechnest.</translation>
    </message>
    <message>
        <source>Left out are the larger metros %1, of which only means are published: they may pay more.</source>
        <translation>Ausgelassen sind die größeren Metropolregionen %1, von denen nur Mittelwerte veröffentlicht sind: Sie können mehr zahlen.</translation>
    </message>
    <message>
        <source>Left out is the larger metro %1, of which only a mean is published: it may pay more.</source>
        <translation>Ausgelassen ist die größere Metropolregion %1, von der nur ein Mittelwert veröffentlicht ist: Sie kann mehr zahlen.</translation>
    </message>
    <message>
        <source>: the survey gives no reason; too few answers may be one, or pay above the limit of publication.</source>
        <translation>: Die Erhebung nennt keinen Grund; zu wenige Antworten können einer sein oder ein Verdienst über der Veröffentlichungsgrenze.</translation>
    </message>
    <message>
        <source>: the survey gives no reason; too few answers may be one, or, as often with physicians, pay above the limit of publication.</source>
        <translation>: Die Erhebung nennt keinen Grund; zu wenige Antworten können einer sein oder, wie oft bei Ärztinnen und Ärzten, ein Verdienst über der Veröffentlichungsgrenze.</translation>
    </message>
    <message>
        <source>Compared are the %1 metros that have a figure of their own, the only ones. Another place may pay more.</source>
        <translation>Verglichen werden die %1 Metropolregionen mit eigener Zahl, mehr gibt es nicht. Anderswo kann mehr gezahlt werden.</translation>
    </message>
    <message>
        <source>Compared are the %1 metros with the most jobs in its group of occupations that have a figure of their own</source>
        <translation>Verglichen werden die %1 Metropolregionen mit eigener Zahl und den meisten Stellen in der Berufsgruppe</translation>
    </message>
    <message>
        <source>Compared are the %1 metros with the most jobs in its group (%2) that have a figure of their own</source>
        <translation>Verglichen werden die %1 Metropolregionen mit eigener Zahl und den meisten Stellen in der Berufsgruppe (%2)</translation>
    </message>
    <message>
        <source>, first those with a published median of this very work</source>
        <translation>, zuerst jene mit einem veröffentlichten Median genau dieser Arbeit</translation>
    </message>
    <message>
        <source>: chosen for size, not for pay. Another place may pay more.</source>
        <translation>: nach Größe gewählt, nicht nach Verdienst. Ein anderer Ort zahlt vielleicht mehr.</translation>
    </message>
    <message>
        <source>Compared are the %1 cities for which a figure is at hand. Another place may pay more.</source>
        <translation>Verglichen werden die %1 Städte, für die eine Zahl vorliegt. Ein anderer Ort zahlt vielleicht mehr.</translation>
    </message>
    <message>
        <source>One of them can be ranked.</source>
        <translation>Einer davon lässt sich einreihen.</translation>
    </message>
    <message>
        <source>%1 of them can be ranked.</source>
        <translation>%1 davon lassen sich einreihen.</translation>
    </message>
    <message>
        <source>The records at hand hold no figure of its own for %1.</source>
        <translation>Die vorliegenden Daten enthalten keine eigene Zahl für deinen Ort (%1).</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>Time pressure</source>
        <translation>Zeitdruck</translation>
    </message>
    <message>
        <source>Contact with others</source>
        <translation>Umgang mit anderen</translation>
    </message>
    <message>
        <source>Freedom to decide</source>
        <translation>Freiheit zu entscheiden</translation>
    </message>
    <message>
        <source>Consequence of an error</source>
        <translation>Folgen eines Fehlers</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Im Freien</translation>
    </message>
    <message>
        <source>under 40 hours a week</source>
        <translation>unter 40 Stunden in der Woche</translation>
    </message>
    <message>
        <source>about 40 hours a week</source>
        <translation>etwa 40 Stunden in der Woche</translation>
    </message>
    <message>
        <source>often over 40 hours a week</source>
        <translation>oft über 40 Stunden pro Woche</translation>
    </message>
    <message>
        <source>a set schedule; of nights and weekends nothing was asked</source>
        <translation>ein fester Plan; nach Nächten und Wochenenden wurde nicht gefragt</translation>
    </message>
    <message>
        <source>irregular hours</source>
        <translation>unregelmäßige Zeiten</translation>
    </message>
    <message>
        <source>seasonal work</source>
        <translation>Saisonarbeit</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Conditions, 1 to 5</source>
        <translation>Bedingungen, 1 bis 5</translation>
    </message>
    <message>
        <source>Means of the answers; 5 is most</source>
        <translation>Durchschnitte der Antworten; 5 ist am meisten</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Wo sie arbeiten</translation>
    </message>
    <message>
        <source>Share of its employees; the self-employed are not counted</source>
        <translation>Anteil der abhängig Beschäftigten; Selbstständige sind nicht gezählt</translation>
    </message>
    <message>
        <source>Share of its employees outside of farms, which are not surveyed; the self-employed are not counted</source>
        <translation>Anteil der abhängig Beschäftigten außerhalb landwirtschaftlicher Betriebe, die nicht befragt werden; Selbstständige sind nicht gezählt</translation>
    </message>
    <message>
        <source>Schooling they have</source>
        <translation>Ihr Bildungsabschluss</translation>
    </message>
    <message>
        <source>Workers of 25 and older; what they have, not what the work needs</source>
        <translation>Beschäftigte ab 25 Jahren; was sie haben, nicht was die Arbeit braucht</translation>
    </message>
    <message>
        <source>Median age; surveyed as %1</source>
        <translation>Medianalter; erhoben als %1</translation>
    </message>
    <message>
        <source>%1 are 55 and older</source>
        <translation>%1 sind 55 Jahre oder älter</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>Surveyed as %1, 2022</source>
        <translation>Erhoben als %1, 2022</translation>
    </message>
    <message>
        <source>A score from 0 to 1 of how far people’s chats with a model cover its work</source>
        <translation>Ein Wert von 0 bis 1 dafür, wie weit Gespräche von Menschen mit einem Sprachmodell die Arbeit abdecken</translation>
    </message>
    <message>
        <source>Share of its tasks whose time a language model could halve, counted half where extra tools are needed</source>
        <translation>Anteil der Aufgaben, deren Zeitaufwand ein Sprachmodell halbieren könnte; halb gezählt, wo weitere Werkzeuge nötig sind</translation>
    </message>
    <message>
        <source>%1; higher than in %2 of the careers measured</source>
        <translation>%1; höher als bei %2 der gemessenen Berufe</translation>
    </message>
    <message>
        <source>%1; among the lowest of the careers measured</source>
        <translation>%1; unter den niedrigsten der gemessenen Berufe</translation>
    </message>
    <message>
        <source>%1; among the highest of the careers measured</source>
        <translation>%1; unter den höchsten der gemessenen Berufe</translation>
    </message>
    <message>
        <source>AI: work seen in chats</source>
        <translation>KI: Arbeit, die in Gesprächen vorkommt</translation>
    </message>
    <message>
        <source>AI: tasks rated by people</source>
        <translation>KI: Aufgaben, von Menschen bewertet</translation>
    </message>
    <message>
        <source>AI: tasks rated by a model</source>
        <translation>KI: Aufgaben, von einem Modell bewertet</translation>
    </message>
    <message>
        <source>Rated tasks and chats agree.</source>
        <translation>Bewertete Aufgaben und Gespräche stimmen überein.</translation>
    </message>
    <message>
        <source>Rated tasks and chats differ a little.</source>
        <translation>Bewertete Aufgaben und Gespräche weichen etwas voneinander ab.</translation>
    </message>
    <message>
        <source>Rated tasks and chats disagree.</source>
        <translation>Bewertete Aufgaben und Gespräche stimmen nicht überein.</translation>
    </message>
    <message>
        <source>AI: do they agree?</source>
        <translation>KI: Stimmen die Maße überein?</translation>
    </message>
    <message>
        <source>By the career’s place among all careers. Work that is touched is not work that is replaced.</source>
        <translation>Nach dem Platz des Berufs unter allen Berufen. Arbeit, die berührt wird, ist nicht Arbeit, die ersetzt wird.</translation>
    </message>
    <message>
        <source>Leave each year, of 100</source>
        <translation>Scheiden jedes Jahr aus, von 100</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Von zu Hause</translation>
    </message>
    <message>
        <source>a study of 2020 did not count it as work that can be done entirely at home</source>
        <translation>eine Studie von 2020 zählte sie nicht zu der Arbeit, die sich ganz zu Hause erledigen lässt</translation>
    </message>
    <message>
        <source>counted as possible at home, which is doubtful</source>
        <translation>als zu Hause möglich gezählt, was zweifelhaft ist</translation>
    </message>
    <message>
        <source>a study of 2020 counted it as possible at home; ask employers</source>
        <translation>eine Studie von 2020 zählte sie als zu Hause möglich; frage Betriebe</translation>
    </message>
    <message>
        <source>A study of 2020 judged so by its tasks; the work is done by hand or in person</source>
        <translation>Eine Studie von 2020 urteilte so nach den Aufgaben; die Arbeit geschieht mit den Händen oder vor Ort</translation>
    </message>
    <message>
        <source>A judgment of 2020 on the tasks, not of what is offered</source>
        <translation>Ein Urteil von 2020 über die Aufgaben, nicht darüber, was angeboten wird</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s) later.</source>
        <translation>
            <numerusform>Eine Woche später.</numerusform>
            <numerusform>%1 Wochen später.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s) earlier.</source>
        <translation>
            <numerusform>Eine Woche früher.</numerusform>
            <numerusform>%1 Wochen früher.</numerusform>
        </translation>
    </message>
    <message>
        <source>a certificate or associate’s degree</source>
        <translation>einem Zertifikat oder Associate Degree</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>einem Zertifikat</translation>
    </message>
    <message>
        <source>an associate’s degree</source>
        <translation>einem Associate Degree</translation>
    </message>
    <message>
        <source>a bachelor’s degree</source>
        <translation>einem Bachelor-Abschluss</translation>
    </message>
    <message>
        <source>a master’s degree</source>
        <translation>einem Master-Abschluss</translation>
    </message>
    <message>
        <source>a doctorate</source>
        <translation>einem Doktorat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln program(s)</source>
        <translation>
            <numerusform>%Ln Bildungsgang</numerusform>
            <numerusform>%Ln Bildungsgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 % of those asked by O*NET name this or a higher level)</source>
        <translation>%1 (%2 % der von O*NET Befragten nennen diese oder eine höhere Stufe)</translation>
    </message>
    <message>
        <source>%1, the usual way in</source>
        <translation>%1, dem üblichen Einstieg</translation>
    </message>
    <message>
        <source>%1, the usual way into the group</source>
        <translation>%1, dem üblichen Weg in die Gruppe</translation>
    </message>
    <message>
        <source>in related fields</source>
        <translation>in verwandten Fächern</translation>
    </message>
    <message>
        <source>in fields related to %1 as a whole</source>
        <translation>in Fächern, die mit %1 insgesamt verwandt sind</translation>
    </message>
    <message>
        <source>In its fields of study these records hold no school that gives %1; they hold %2 of public schools %3 that end in other awards. Ask the profession’s own association for schools.</source>
        <translation>In seinen Studienfächern führt nach diesen Verzeichnissen keine Schule zu %1; sie enthalten %2 öffentlicher Schulen %3, die mit anderen Abschlüssen enden. Frage den Berufsverband nach Schulen.</translation>
    </message>
    <message>
        <source>The records of schools at hand leave its field of study out.</source>
        <translation>Die vorliegenden Verzeichnisse der Schulen lassen sein Studienfach aus.</translation>
    </message>
    <message>
        <source>None is usually asked for. </source>
        <translation>Meist wird keine verlangt. </translation>
    </message>
    <message>
        <source>The United States has %1 of public schools %2.</source>
        <translation>Die USA haben %1 öffentlicher Schulen %2.</translation>
    </message>
    <message>
        <source>The United States has %1 of public schools %2, %3 of them with %4.</source>
        <translation>Die USA haben %1 öffentlicher Schulen %2, %3 davon mit %4.</translation>
    </message>
    <message>
        <source>In these records %1 has %2 of public schools %3</source>
        <translation>In diesen Verzeichnissen hat %1 %2 öffentlicher Schulen %3</translation>
    </message>
    <message>
        <source>In these records %1 has %2 of public schools %3, %4 of them with %5</source>
        <translation>In diesen Verzeichnissen hat %1 %2 öffentlicher Schulen %3, %4 davon mit %5</translation>
    </message>
    <message>
        <source>; %1 has %2</source>
        <translation>; %1 hat %2</translation>
    </message>
    <message>
        <source>; %1 has %2, %3 of them with it</source>
        <translation>; %1 hat %2, %3 davon mit diesem Abschluss</translation>
    </message>
    <message>
        <source>; the United States has %1.</source>
        <translation>; die USA haben %1.</translation>
    </message>
    <message>
        <source>; the United States has %1, %2 of them with it.</source>
        <translation>; die USA haben %1, %2 davon mit diesem Abschluss.</translation>
    </message>
    <message>
        <source>the nearest first, in a straight line</source>
        <translation>die nächsten zuerst, in Luftlinie</translation>
    </message>
    <message>
        <source>by how many finished, the most first</source>
        <translation>danach, wie viele abgeschlossen haben, die meisten zuerst</translation>
    </message>
    <message>
        <source>by field (education before the subjects)</source>
        <translation>nach Fach (Pädagogik vor den Unterrichtsfächern)</translation>
    </message>
    <message>
        <source>a service academy: years of service follow</source>
        <translation>eine Akademie der Streitkräfte: Jahre des Dienstes folgen</translation>
    </message>
    <message>
        <source> Towns are those of a school’s head office; a campus may lie elsewhere.</source>
        <translation> Die Orte sind die des Hauptsitzes einer Schule; ein Campus kann anderswo liegen.</translation>
    </message>
    <message>
        <source> With a bachelor’s degree: %1.</source>
        <translation> Mit einem Bachelor-Abschluss: %1.</translation>
    </message>
    <message>
        <source> Private schools may teach it as well: the agency of your state lists those that it approves.</source>
        <translation> Auch private Schulen lehren es vielleicht: Die Behörde deines Bundesstaats führt eine Liste der anerkannten.</translation>
    </message>
    <message>
        <source> Who comes from another state mostly pays more: ask.</source>
        <translation> Wer aus einem anderen Bundesstaat kommt, zahlt meist mehr: Frage nach.</translation>
    </message>
    <message>
        <source> %1, of which this page speaks, is not among the fields that the U.S. Department of Education relates to it: its programs are not counted</source>
        <translation> %1, wovon diese Seite spricht, gehört nicht zu den Fächern, die das Bildungsministerium der USA damit verbindet, und wird nicht mitgezählt</translation>
    </message>
    <message>
        <source>; ask for it as well.</source>
        <translation>; frage auch danach.</translation>
    </message>
    <message>
        <source>; public schools of %1 that teach it: %2.</source>
        <translation>; öffentliche Schulen in %1, die es lehren: %2.</translation>
    </message>
    <message>
        <source>; public schools of %1 that teach it with %3: %2.</source>
        <translation>; öffentliche Schulen in %1, die es mit %3 lehren: %2.</translation>
    </message>
    <message>
        <source> The one nearest to it by name, %1, is among those that the records leave out.</source>
        <translation> Das dem Namen nach nächste, %1, ist unter denen, die die Verzeichnisse auslassen.</translation>
    </message>
    <message>
        <source> In other states with %1, first those whose field has most words of this career’s title, then the largest: %2.</source>
        <translation> In anderen Bundesstaaten mit %1, zuerst jene, deren Fach die meisten Wörter des Berufsnamens hat, dann die größten: %2.</translation>
    </message>
    <message>
        <source> Those listed are %1.</source>
        <translation> Die aufgeführten sind %1.</translation>
    </message>
    <message>
        <source> Shown: %1 of %2, %3.</source>
        <translation> Gezeigt: %1 von %2, %3.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>one mile</source>
        <translation>1 Meile</translation>
    </message>
    <message>
        <source>%1 miles</source>
        <translation>%1 Meilen</translation>
    </message>
    <message>
        <source>%1 finished in 2023-24</source>
        <translation>%1 Abschlüsse 2023/24</translation>
    </message>
    <message>
        <source>The list that joins fields of study to occupations, of NCES and BLS, names none for it.</source>
        <translation>Die Liste von NCES und BLS, die Studienfächer mit Berufen verbindet, nennt dafür keines.</translation>
    </message>
    <message>
        <source>The services train their own people; ask a recruiter.</source>
        <translation>Die Streitkräfte bilden selbst aus; frage bei der Anwerbung.</translation>
    </message>
    <message>
        <source>No program of a public school is recorded for its fields of study. Private schools and California’s are not in the records at hand.</source>
        <translation>Für diese Studienfächer ist kein Bildungsgang einer öffentlichen Schule verzeichnet. Private Schulen und die kalifornischen fehlen in den vorliegenden Daten.</translation>
    </message>
    <message>
        <source> These records are of the United States; for %1 ask there.</source>
        <translation> Diese Verzeichnisse sind aus den USA; frage dort, wo du lebst (%1).</translation>
    </message>
    <message>
        <source> No school of %1 is in the records at hand.</source>
        <translation> Keine Schule in %1 steht in den vorliegenden Verzeichnissen.</translation>
    </message>
    <message>
        <source> Choose your place to see the nearest.</source>
        <translation> Wähle deinen Ort, um die nächsten zu sehen.</translation>
    </message>
    <message>
        <source> A program may have closed since 2024, and fees are not stated. Private schools are not in the records at hand.</source>
        <translation> Ein Bildungsgang kann seit 2024 geschlossen worden sein, und Gebühren sind nicht angegeben. Private Schulen stehen nicht in den vorliegenden Daten.</translation>
    </message>
    <message>
        <source> A program may have closed since 2024, and fees are not stated. Private schools and California’s are not in the records at hand.</source>
        <translation> Ein Bildungsgang kann seit 2024 geschlossen sein, und Gebühren sind nicht angegeben. Private Schulen und die kalifornischen fehlen in den vorliegenden Daten.</translation>
    </message>
    <message>
        <source>My library was damaged. The damaged file was kept as %1.</source>
        <translation>Meine Bibliothek war beschädigt. Die beschädigte Datei liegt jetzt als %1 daneben.</translation>
    </message>
    <message>
        <source>My library was missing.</source>
        <translation>Meine Bibliothek fehlte.</translation>
    </message>
    <message>
        <source>My library was missing or empty. What was left of it was kept as %1.</source>
        <translation>Meine Bibliothek fehlte oder war leer. Was von ihr übrig war, liegt jetzt als %1 daneben.</translation>
    </message>
    <message>
        <source>Changes to My library that had not been put into its file were damaged: some of the last ones may be lost.</source>
        <translation>Änderungen an meiner Bibliothek, die noch nicht in ihrer Datei standen, waren beschädigt: Einige der letzten können verloren sein.</translation>
    </message>
    <message>
        <source>They were kept as %1.</source>
        <translation>Sie liegen jetzt als %1 daneben.</translation>
    </message>
    <message>
        <source>There was no good backup, so My library starts empty.</source>
        <translation>Es gab keine gute Sicherung, darum beginnt meine Bibliothek leer.</translation>
    </message>
    <message>
        <source>The last good backup was put in its place.</source>
        <translation>Die letzte gute Sicherung wurde an ihre Stelle gesetzt.</translation>
    </message>
    <message>
        <source>It was made at %1 (UTC).</source>
        <translation>Sie wurde am %1 (UTC) gemacht.</translation>
    </message>
    <message>
        <source>%1 beside its places: not ranked</source>
        <translation>%1 neben eigenen Orten: nicht eingereiht</translation>
    </message>
    <message>
        <source>%1 beside their places: not ranked</source>
        <translation>%1 neben eigenen Orten: nicht eingereiht</translation>
    </message>
    <message>
        <source>One figure of many areas: not ranked</source>
        <translation>Eine Zahl für viele Gebiete: nicht eingereiht</translation>
    </message>
    <message>
        <source>Measured in another period: not ranked</source>
        <translation>In einem anderen Zeitraum gemessen: nicht eingereiht</translation>
    </message>
    <message>
        <source>Measured for a wider group of occupations: not ranked</source>
        <translation>Für eine größere Berufsgruppe gemessen: nicht eingereiht</translation>
    </message>
    <message>
        <source>Estimate only, no date or method: not ranked</source>
        <translation>Nur geschätzt, ohne Datum oder Verfahren: nicht eingereiht</translation>
    </message>
    <message>
        <source>Only a mean is published: not ranked</source>
        <translation>Nur ein Durchschnitt veröffentlicht: nicht eingereiht</translation>
    </message>
    <message>
        <source>A median where others have a mean: not ranked</source>
        <translation>Ein Median, wo andere einen Durchschnitt haben: nicht eingereiht</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>nation or state beside its places</source>
        <translation>Land oder Bundesstaat neben eigenen Orten</translation>
    </message>
    <message>
        <source>one figure of many areas</source>
        <translation>eine Zahl für viele Gebiete</translation>
    </message>
    <message>
        <source>another period</source>
        <translation>ein anderer Zeitraum</translation>
    </message>
    <message>
        <source>a wider group of occupations</source>
        <translation>eine größere Berufsgruppe</translation>
    </message>
    <message>
        <source>estimates without date or method</source>
        <translation>Schätzungen ohne Datum oder Verfahren</translation>
    </message>
    <message>
        <source>means</source>
        <translation>Durchschnitte</translation>
    </message>
    <message>
        <source>medians where others have a mean</source>
        <translation>Mediane, wo andere Durchschnitte haben</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>estimated median</source>
        <translation>geschätzter Median</translation>
    </message>
    <message>
        <source>the island as a whole, not one of its places</source>
        <translation>die ganze Insel, nicht einer ihrer Orte</translation>
    </message>
    <message>
        <source>the nation, not one of its places</source>
        <translation>das ganze Land, nicht einer seiner Orte</translation>
    </message>
    <message>
        <source>a whole state or region, not one of its places</source>
        <translation>ein ganzer Bundesstaat oder eine ganze Region, nicht einer der Orte darin</translation>
    </message>
    <message>
        <source>one figure of a wider area of %1 places</source>
        <translation>eine Zahl für ein größeres Gebiet mit %1 Orten</translation>
    </message>
    <message>
        <source>measured in another period than the others</source>
        <translation>in einem anderen Zeitraum gemessen als die übrigen</translation>
    </message>
    <message>
        <source>an estimate, of another period than the others</source>
        <translation>eine Schätzung, aus einem anderen Zeitraum als die anderen</translation>
    </message>
    <message>
        <source>a mean, measured in another period than the others</source>
        <translation>ein Durchschnitt, in einem anderen Zeitraum gemessen als die anderen</translation>
    </message>
    <message>
        <source>measured for a wider group of occupations</source>
        <translation>für eine größere Berufsgruppe gemessen</translation>
    </message>
    <message>
        <source>an estimate without date or method</source>
        <translation>eine Schätzung ohne Datum oder Verfahren</translation>
    </message>
    <message>
        <source>a mean where others have a median</source>
        <translation>ein Durchschnitt, wo andere einen Median haben</translation>
    </message>
    <message>
        <source>a median where others have a mean</source>
        <translation>ein Median, wo andere einen Durchschnitt haben</translation>
    </message>
    <message>
        <source>Different currencies: not ranked</source>
        <translation>Verschiedene Währungen: nicht eingereiht</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>Nicht eingereiht: %1</translation>
    </message>
    <message>
        <source>measured from %1 to %2</source>
        <translation>gemessen von %1 bis %2</translation>
    </message>
    <message>
        <source>Stated for %1 as a whole.</source>
        <translation>Angegeben für %1 insgesamt.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Was man wissen sollte</translation>
    </message>
    <message>
        <source>Licenses. </source>
        <translation>Zulassungen. </translation>
    </message>
    <message>
        <source>License</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Programs. </source>
        <translation>Bildungsgänge. </translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Bildungsgang</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Näheres</translation>
    </message>
    <message>
        <source>The projections count civilians only and do not state what this door asks for: ask a recruiter.</source>
        <translation>Die Vorausberechnungen zählen nur Zivilpersonen und geben nicht an, was dieser Einstieg verlangt: Frage bei der Anwerbung.</translation>
    </message>
    <message>
        <source>The projections count civilians only and do not state what this door asks for: ask a recruiter for officers.</source>
        <translation>Die Vorausberechnungen zählen nur Zivilpersonen und geben nicht an, was dieser Einstieg verlangt: Frage bei der Anwerbung von Offizieren.</translation>
    </message>
    <message>
        <source>What its door asks for is not stated by the projections.</source>
        <translation>Was beim Einstieg verlangt wird, geben die Vorausberechnungen nicht an.</translation>
    </message>
    <message>
        <source>%1 % name %2.</source>
        <translation>nennen %1 % %2.</translation>
    </message>
    <message>
        <source>Apprenticeship. </source>
        <translation>Lehre. </translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s)%2 record a license</source>
        <translation>
            <numerusform>%1 Bundesstaat%2 verzeichnet eine Zulassung</numerusform>
            <numerusform>%1 Bundesstaaten%2 verzeichnen eine Zulassung</numerusform>
        </translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>Dauer nicht angegeben</translation>
    </message>
    <message>
        <source>up to a month</source>
        <translation>bis zu einem Monat</translation>
    </message>
    <message>
        <source>one to twelve months</source>
        <translation>ein bis zwölf Monate</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>mehr als ein Jahr</translation>
    </message>
    <message>
        <source>at least %1 years</source>
        <translation>mindestens %1 Jahre</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>bis zu %1 Jahre</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 bis %2 Jahre</translation>
    </message>
    <message>
        <source>High school diploma or its equivalent</source>
        <translation>Highschool-Abschluss oder etwas Gleichwertiges</translation>
    </message>
    <message>
        <source>Another way: begin as an apprentice</source>
        <translation>Ein anderer Weg: mit einer Lehre beginnen</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>License, for a part of the work</source>
        <translation>Zulassung, für einen Teil der Arbeit</translation>
    </message>
    <message>
        <source>Experience in a related occupation</source>
        <translation>Erfahrung in einem verwandten Beruf</translation>
    </message>
    <message>
        <source>Internship or residency</source>
        <translation>Praktikum oder Assistenzzeit</translation>
    </message>
    <message>
        <source>Training on the job</source>
        <translation>Anlernen im Betrieb</translation>
    </message>
    <message>
        <source>First post in this career</source>
        <translation>Erste Stelle in diesem Beruf</translation>
    </message>
    <message>
        <source>Sponsors are listed in the District of Columbia; choose your state.</source>
        <translation>Ausbildungsträger sind im District of Columbia gelistet; wähle deinen Bundesstaat.</translation>
    </message>
    <message>
        <source>In place of the schooling that follows: an employer takes you on, pays you and has you taught.</source>
        <translation>Anstelle der Schule, die folgt: Ein Betrieb nimmt dich auf, bezahlt dich und lässt dich ausbilden.</translation>
    </message>
    <message>
        <source>In place of the first job that follows: an employer takes you on as an apprentice, pays you and has you taught.</source>
        <translation>Anstelle der ersten Stelle, die folgt: Ein Betrieb nimmt dich in die Lehre, bezahlt dich und lässt dich ausbilden.</translation>
    </message>
    <message>
        <source>A way into the related work that follows: an employer takes you on as an apprentice, pays you and has you taught.</source>
        <translation>Ein Weg in die verwandte Arbeit, die folgt: Ein Betrieb nimmt dich als Lehrling, bezahlt dich und lässt dich ausbilden.</translation>
    </message>
    <message>
        <source>The license is asked for all the same: ask who gives it whether an apprenticeship counts.</source>
        <translation>Die Zulassung wird trotzdem verlangt: Frage ihre Behörde, ob eine Lehre zählt.</translation>
    </message>
    <message>
        <source>Practice under supervision, before the full license</source>
        <translation>Praxis unter Aufsicht, vor der vollen Zulassung</translation>
    </message>
    <message>
        <source>Graduate school: %1</source>
        <translation>Aufbaustudium: %1</translation>
    </message>
    <message>
        <source>First post without supervision</source>
        <translation>Erste Stelle ohne Aufsicht</translation>
    </message>
    <message>
        <source>First post with the full license</source>
        <translation>Erste Stelle mit der vollen Zulassung</translation>
    </message>
    <message>
        <source>First job</source>
        <translation>Erste Stelle</translation>
    </message>
    <message>
        <source>First job (the offer)</source>
        <translation>Erste Stelle (die Zusage)</translation>
    </message>
    <message>
        <source>First post in this career (the offer)</source>
        <translation>Erste Stelle in diesem Beruf (die Zusage)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> Filed under other codes, with words of its names: %1. Ask whether one of these covers your work.</source>
        <translation> Unter anderen Codes, aber mit Wörtern seiner Namen, stehen: %1. Frage, ob einer davon deine Arbeit abdeckt.</translation>
    </message>
    <message>
        <source>The records at hand are of the United States; for %1 ask there.</source>
        <translation>Die vorliegenden Verzeichnisse sind aus den USA; frage dort, wo du lebst (%1).</translation>
    </message>
    <message>
        <source>Ask the agency whether your work needs one.</source>
        <translation>Frage die Behörde, ob deine Arbeit eine braucht.</translation>
    </message>
    <message>
        <source>%1; choose your state.</source>
        <translation>%1; wähle deinen Bundesstaat.</translation>
    </message>
    <message>
        <source>The usual length of full-time study.</source>
        <translation>Die übliche Dauer bei Vollzeitstudium.</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Full-time study of %1 for the first, the usual way in, or of %2 for the second, which leads to the same exam and license; some employers then ask for the first.</source>
        <translation>Vollzeitstudium: %1 für den ersten Abschluss, den üblichen Einstieg, oder %2 für den zweiten, der zur selben Prüfung und Zulassung führt; manche Betriebe verlangen danach den ersten.</translation>
    </message>
    <message>
        <source>exam of the agency</source>
        <translation>Prüfung der Behörde</translation>
    </message>
    <message>
        <source>exam of the state</source>
        <translation>Prüfung des Bundesstaats</translation>
    </message>
    <message>
        <source>a certain course</source>
        <translation>ein bestimmter Kurs</translation>
    </message>
    <message>
        <source>a degree: ask which</source>
        <translation>ein Studienabschluss: frage, welcher</translation>
    </message>
    <message>
        <source>schooling, which the record calls a degree: ask which</source>
        <translation>eine Ausbildung, die das Verzeichnis Studienabschluss nennt: frage, welche</translation>
    </message>
    <message>
        <source>schooling, which the record calls a course: ask which</source>
        <translation>eine Ausbildung, die das Verzeichnis Kurs nennt: frage, welche</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>a referral or sworn statement</source>
        <translation>Empfehlung oder eidesstattliche Erklärung</translation>
    </message>
    <message>
        <source>a present job in it</source>
        <translation>eine derzeitige Stelle in diesem Beruf</translation>
    </message>
    <message>
        <source>background check</source>
        <translation>Zuverlässigkeitsprüfung</translation>
    </message>
    <message>
        <source>some convictions can rule it out</source>
        <translation>manche Verurteilungen können sie ausschließen</translation>
    </message>
    <message>
        <source>a felony conviction rules it out, says the record; since then many states ask whether it relates to the work: ask the agency</source>
        <translation>eine Verurteilung wegen eines Verbrechens schließt sie aus, sagt der Eintrag; seither fragen viele Bundesstaaten, ob sie mit der Arbeit zu tun hat: frage die Behörde</translation>
    </message>
    <message>
        <source>any conviction ruled it out when it was recorded; such laws have changed</source>
        <translation>jede Verurteilung schloss sie aus, als das erfasst wurde; solche Gesetze haben sich geändert</translation>
    </message>
    <message>
        <source>Can be begun after high school; some employers and laws ask for an age of 18 or 21</source>
        <translation>Kann nach der Highschool begonnen werden; manche Betriebe und Gesetze verlangen ein Alter von 18 oder 21 Jahren</translation>
    </message>
    <message>
        <source>Often begun at 16 or before, beside school; some tasks, hours and employers are for adults only</source>
        <translation>Oft mit 16 oder früher neben der Schule begonnen; manche Aufgaben, Zeiten und Betriebe sind nur für Erwachsene</translation>
    </message>
    <message>
        <source>Can be begun after high school, at the age that the conditions name</source>
        <translation>Kann nach der Highschool begonnen werden, in dem Alter, das die Bedingungen nennen</translation>
    </message>
    <message>
        <source>Can be begun without a diploma, at the age that the conditions name</source>
        <translation>Kann ohne Abschluss begonnen werden, in dem Alter, das die Bedingungen nennen</translation>
    </message>
    <message>
        <source>Can be begun without a diploma, on farms often before 18</source>
        <translation>Kann ohne Abschluss begonnen werden, auf Farmen oft vor 18</translation>
    </message>
    <message>
        <source>Can be begun after high school, on farms often before 18</source>
        <translation>Kann nach der Highschool begonnen werden, auf Farmen oft vor 18</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Bedingungen: %1</translation>
    </message>
    <message>
        <source>Can be begun without a diploma; some employers and laws ask for an age of 18 or 21</source>
        <translation>Kann ohne Abschluss begonnen werden; manche Betriebe und Gesetze verlangen ein Alter von 18 oder 21 Jahren</translation>
    </message>
    <message>
        <source>How long it takes altogether is not stated</source>
        <translation>Wie lange es insgesamt dauert, ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1 after high school, without the internship or residency, whose time is not stated</source>
        <translation>%1 nach der Highschool, ohne Praktikum oder Assistenzzeit, deren Dauer nicht angegeben ist</translation>
    </message>
    <message>
        <source>%1 after high school, without the practice under supervision, whose time is not stated</source>
        <translation>%1 nach der Highschool, ohne die Praxis unter Aufsicht, deren Dauer nicht angegeben ist</translation>
    </message>
    <message>
        <source>%1 after high school, as far as it is stated</source>
        <translation>%1 nach der Highschool, soweit angegeben</translation>
    </message>
    <message>
        <source>%1; this is the group’s way, and this very career may ask for more or less</source>
        <translation>%1; das ist der Weg der Gruppe, und gerade dieser Beruf kann mehr oder weniger verlangen</translation>
    </message>
    <message>
        <source>How long it takes altogether is not stated for this very career</source>
        <translation>Wie lange es insgesamt dauert, ist für gerade diesen Beruf nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (federal)</source>
        <translation>%1 (Bund)</translation>
    </message>
    <message>
        <source>agency not stated</source>
        <translation>Behörde nicht angegeben</translation>
    </message>
    <message>
        <source>date of the record not stated</source>
        <translation>Stand nicht angegeben</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>These records are of the United States; for %1 ask there.</source>
        <translation>Diese Verzeichnisse sind aus den USA; frage dort, wo du lebst (%1).</translation>
    </message>
    <message>
        <source>What is on record is for a part of the work: ask the agency whether yours needs one; records age, and what is not stated may still be asked.</source>
        <translation>Was verzeichnet ist, gilt für einen Teil der Arbeit: Frage die Behörde, ob deine eine braucht; Einträge veralten, und was nicht angegeben ist, kann trotzdem verlangt werden.</translation>
    </message>
    <message>
        <source>Recognized as an apprenticeship, for parts of the work or work near it: %1</source>
        <translation>Als Lehre anerkannt, für Teile der Arbeit oder verwandte Arbeit: %1</translation>
    </message>
    <message>
        <source>Recognized as an apprenticeship: %1</source>
        <translation>Als Lehre anerkannt: %1</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weiterer</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>On the way there are also: %1.</source>
        <translation>Auf dem Weg dorthin liegen auch: %1.</translation>
    </message>
    <message>
        <source>The schooling of these steps is what this very career asks for, more than its group; the other steps and the pay are the group’s.</source>
        <translation>Die Schule in diesen Schritten ist die, die gerade dieser Beruf verlangt, mehr als seine Gruppe; die anderen Schritte und der Verdienst sind die der Gruppe.</translation>
    </message>
    <message>
        <source>The projections state %1 as the usual way in; who enters now is asked for more: %2.</source>
        <translation>Die Vorausberechnungen nennen als üblichen Weg %1; wer jetzt anfängt, braucht mehr: %2.</translation>
    </message>
    <message>
        <source>most of those asked about it name a higher level</source>
        <translation>die meisten der dazu Befragten nennen eine höhere Stufe</translation>
    </message>
    <message>
        <source>all of those asked about it name a higher level</source>
        <translation>alle dazu Befragten nennen eine höhere Stufe</translation>
    </message>
    <message>
        <source>most of those asked about it name a lower level</source>
        <translation>die meisten der dazu Befragten nennen eine niedrigere Stufe</translation>
    </message>
    <message>
        <source>Its survey was answered %1.</source>
        <comment>for Registered nurses as a whole</comment>
        <translation>Die Befragung galt %1.</translation>
    </message>
    <message>
        <source>A professional degree or a doctorate among the answers may be a slip or another profession’s: it is not the usual way in.</source>
        <translation>Ein Berufs- oder Forschungsdoktorat unter den Antworten kann ein Versehen sein oder zu einem anderen Beruf gehören: Der übliche Weg ist es nicht.</translation>
    </message>
    <message>
        <source>The figures are those of a wider group, and many of those asked about this career name another schooling than it asks for: its pay may lie apart, too.</source>
        <translation>Die Zahlen sind die einer größeren Gruppe, und viele der zu diesem Beruf Befragten nennen eine andere Ausbildung, als sie verlangt: Auch sein Verdienst kann anders sein.</translation>
    </message>
    <message>
        <source>About %1 openings a year are projected for all of it.</source>
        <translation>Für die ganze Gruppe werden etwa %1 offene Stellen im Jahr erwartet.</translation>
    </message>
    <message>
        <source>its metro</source>
        <translation>seine Metropolregion</translation>
    </message>
    <message>
        <source> Filed under the code of the wider occupation; whether for this work, too, is not stated: %1.</source>
        <translation> Unter dem Code des weiter gefassten Berufs geführt; ob auch für diese Arbeit, ist nicht angegeben: %1.</translation>
    </message>
    <message>
        <source>Of the %1 fields of study joined to %2 as a whole these records hold %3, and whether this career’s is among them is not stated: no schools are listed. Ask the profession’s own association.</source>
        <translation>Von den %1 Studienfächern, die mit %2 insgesamt verbunden sind, enthalten diese Verzeichnisse %3, und ob das dieses Berufs darunter ist, ist nicht angegeben: Es werden keine Schulen aufgeführt. Frage den Berufsverband.</translation>
    </message>
    <message>
        <source> The list that joins fields of study to occupations names only two for it: programs in others, which may do as well, are not counted.</source>
        <translation> Die Liste, die Studienfächer mit Berufen verbindet, nennt nur zwei für ihn: Bildungsgänge in anderen, die auch genügen können, sind nicht gezählt.</translation>
    </message>
    <message>
        <source> Programs in other fields, which may do as well, are not counted.</source>
        <translation> Bildungsgänge in anderen Fächern, die auch genügen können, sind nicht gezählt.</translation>
    </message>
    <message>
        <source> The list that joins fields of study to occupations names only one for it: programs in others, which may do as well, are not counted.</source>
        <translation> Die Liste, die Studienfächer mit Berufen verbindet, nennt nur eines für ihn: Bildungsgänge in anderen, die auch genügen können, sind nicht gezählt.</translation>
    </message>
    <message>
        <source> Fields are those that the U.S. Department of Education relates to the wider occupation; some are wide or of other work: ask what a program trains for. Fields that it leaves out may lead here, too.</source>
        <translation> Fächer sind die, die das Bildungsministerium der USA dem weiter gefassten Beruf zuordnet; manche sind breit oder gehören zu anderer Arbeit: Frage, wofür ein Bildungsgang ausbildet. Auch Fächer, die es auslässt, können hierher führen.</translation>
    </message>
    <message>
        <source> Fields are those that the U.S. Department of Education relates to this occupation; some are wide: ask what a program trains for.</source>
        <translation> Fächer sind die, die das Bildungsministerium der USA diesem Beruf zuordnet; manche sind breit: Frage, wofür ein Bildungsgang ausbildet.</translation>
    </message>
    <message>
        <source>%1, which this very career asks for</source>
        <translation>%1, den gerade dieser Beruf verlangt</translation>
    </message>
    <message>
        <source> A research doctorate opens no profession, but some schools file their professional doctorate as one: ask whether the program leads to the license.</source>
        <translation> Ein Forschungsdoktorat eröffnet keinen Beruf, doch melden manche Schulen ihr Berufsdoktorat so: Fragen Sie, ob das Programm zur Lizenz führt.</translation>
    </message>
    <message>
        <source>; %1 has none in these records</source>
        <translation>; %1 hat in diesen Verzeichnissen keinen</translation>
    </message>
    <message>
        <source>%1 has no program of public schools %2 in these records</source>
        <translation>%1 hat in diesen Verzeichnissen keinen Bildungsgang öffentlicher Schulen %2</translation>
    </message>
    <message>
        <source>%1 has no program of public schools %2 in these records, neither with %3 nor of another level</source>
        <translation>%1 hat in diesen Verzeichnissen keinen Bildungsgang öffentlicher Schulen %2, weder mit %3 noch auf einer anderen Stufe</translation>
    </message>
    <message>
        <source>%1 name a lower level than that of the group. The group’s time and pay may not be this career’s: ask.</source>
        <translation>nennen %1 einen niedrigeren Abschluss als den der Gruppe. Zeit und Verdienst der Gruppe müssen nicht die dieses Berufs sein: nachfragen.</translation>
    </message>
    <message>
        <source>%1 name a higher level than that of the group. The group’s time and pay may not be this career’s: ask.</source>
        <translation>nennen %1 einen höheren Abschluss als den der Gruppe. Zeit und Verdienst der Gruppe müssen nicht die dieses Berufs sein: nachfragen.</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>mindestens %1 %</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>The schooling of these steps follows them; the other steps and the pay are the group’s and may not be this career’s: ask.</source>
        <translation>Die Ausbildung in diesen Schritten folgt ihnen; die anderen Schritte und der Verdienst sind die der Gruppe und müssen nicht die dieses Berufs sein: Frage nach.</translation>
    </message>
    <message>
        <source>%1 % name %2 or a higher level.</source>
        <translation>nennen %1 % diese oder eine höhere Stufe: %2.</translation>
    </message>
    <message>
        <source>surveyed together with %1</source>
        <translation>zusammen erhoben mit %1</translation>
    </message>
    <message>
        <source>The register is of the United States; for %1 ask there.</source>
        <translation>Das Register ist aus den USA; frage dort, wo du lebst (%1).</translation>
    </message>
    <message>
        <source>No sponsor in %1 is in the records at hand.</source>
        <translation>Kein Ausbildungsträger in %1 steht in den vorliegenden Verzeichnissen.</translation>
    </message>
    <message numerus="yes">
        <source>Sponsors are listed in %Ln state(s); choose yours.</source>
        <translation>
            <numerusform>Ausbildungsträger sind in einem Bundesstaat gelistet; wähle deinen.</numerusform>
            <numerusform>Ausbildungsträger sind in %Ln Bundesstaaten gelistet; wähle deinen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsors are listed in %Ln state(s) and the District of Columbia; choose yours.</source>
        <translation>
            <numerusform>Ausbildungsträger sind in einem Bundesstaat und im District of Columbia gelistet; wähle deinen.</numerusform>
            <numerusform>Ausbildungsträger sind in %Ln Bundesstaaten und im District of Columbia gelistet; wähle deinen.</numerusform>
        </translation>
    </message>
    <message>
        <source>shares %1</source>
        <translation>gemeinsam: %1</translation>
    </message>
    <message>
        <source>asks for more: %1</source>
        <translation>verlangt mehr: %1</translation>
    </message>
    <message>
        <source>asks for no more</source>
        <translation>verlangt nicht mehr</translation>
    </message>
    <message>
        <source>Reading the catalog...</source>
        <translation>Der Katalog wird gelesen …</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
    <message>
        <source>Reading the careers near this one...</source>
        <translation>Die Berufe in der Nähe werden gelesen …</translation>
    </message>
    <message>
        <source>skills not rated</source>
        <translation>Fähigkeiten nicht bewertet</translation>
    </message>
    <message>
        <source>Ready from here</source>
        <translation>Von hier aus bereit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who does this work has %1 of the skills it asks for</source>
        <translation>Wer diese Arbeit macht, hat %1 der Fähigkeiten, die der andere Beruf verlangt</translation>
    </message>
    <message>
        <source>Close by names, knowledge and interests; computed, no list of them is published</source>
        <translation>Nahe nach Namen, Wissen und Interessen; berechnet, eine Liste ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>pay and growth, what both need, what it asks more of, and how ready this work makes one</source>
        <translation>Verdienst, Wachstum, Gemeinsames, was der andere mehr verlangt und wie weit diese Arbeit reicht</translation>
    </message>
    <message>
        <source>It can be entered with little to some preparation (zone %1 of 5).</source>
        <translation>Der Einstieg verlangt wenig bis etwas Vorbereitung (Zone %1 von 5).</translation>
    </message>
    <message>
        <source>It asks for a medium amount of preparation (zone 3 of 5).</source>
        <translation>Der Einstieg verlangt mittlere Vorbereitung (Zone 3 von 5).</translation>
    </message>
    <message>
        <source>It asks for considerable preparation (zone 4 of 5).</source>
        <translation>Der Einstieg verlangt erhebliche Vorbereitung (Zone 4 von 5).</translation>
    </message>
    <message>
        <source>It asks for long and extensive preparation (zone 5 of 5).</source>
        <translation>Der Einstieg verlangt lange und umfassende Vorbereitung (Zone 5 von 5).</translation>
    </message>
    <message>
        <source>People usually enter it with %1</source>
        <translation>Üblich beim Einstieg: %1</translation>
    </message>
    <message>
        <source>, after %1</source>
        <comment>experience</comment>
        <translation>, vorher %1</translation>
    </message>
    <message>
        <source>, followed by %1</source>
        <comment>training</comment>
        <translation>, danach %1</translation>
    </message>
    <message>
        <source> (stated %1)</source>
        <comment>for Registered nurses as a whole</comment>
        <translation> (angegeben %1)</translation>
    </message>
    <message>
        <source>Asked by O*NET what this career requires, most, %1 %, say: %2.</source>
        <translation>Auf die Frage, was dieser Beruf verlangt, sagen die meisten der von O*NET Befragten, %1 %: %2.</translation>
    </message>
    <message>
        <source>Asked by O*NET what this career requires, people name one level most often, with %1 % of the answers: %2.</source>
        <translation>Auf die Frage, was dieser Beruf verlangt, nennen die von O*NET Befragten eine Stufe am häufigsten, mit %1 % der Antworten: %2.</translation>
    </message>
    <message>
        <source>Their number is projected to stay the same by %1.</source>
        <translation>Ihre Zahl soll bis %1 gleich bleiben.</translation>
    </message>
    <message>
        <source>Their number is projected to grow by %1 % by %2.</source>
        <translation>Ihre Zahl soll bis %2 um %1 % wachsen.</translation>
    </message>
    <message>
        <source>Their number is projected to shrink by %1 % by %2.</source>
        <translation>Ihre Zahl soll bis %2 um %1 % sinken.</translation>
    </message>
    <message>
        <source>About %1 people did this work in the United States in %2.</source>
        <translation>Etwa %1 Menschen machten diese Arbeit %2 in den USA.</translation>
    </message>
    <message>
        <source>It is counted as a part of a wider occupation, %1: about %2 people worked in all of it in the United States in %3.</source>
        <translation>Er wird als Teil einer größeren Berufsgruppe gezählt, %1: In ihr arbeiteten %3 in den USA insgesamt etwa %2 Menschen.</translation>
    </message>
    <message>
        <source>About %1 openings a year are projected.</source>
        <translation>Erwartet werden etwa %1 offene Stellen im Jahr.</translation>
    </message>
    <message>
        <source>Skills that count most: %1.</source>
        <translation>Fähigkeiten, die am meisten zählen: %1.</translation>
    </message>
    <message>
        <source>Knowledge it rests on: %1.</source>
        <translation>Wissen, auf dem er beruht: %1.</translation>
    </message>
    <message>
        <source>Only the name and code of this career are known: the surveys behind the catalog do not cover it.</source>
        <translation>Von diesem Beruf sind nur Name und Code bekannt: Die Erhebungen hinter dem Katalog erfassen ihn nicht.</translation>
    </message>
    <message>
        <source>Highest of those that can be ranked here: %1; one larger metro has no figure of its own</source>
        <translation>Am höchsten unter denen, die sich hier reihen lassen: %1; eine größere Metropolregion hat keine eigene Zahl</translation>
    </message>
    <message>
        <source>Highest of those that can be ranked here: %1; %2 larger metros have no published median</source>
        <translation>Am höchsten unter denen, die sich hier reihen lassen: %1; von %2 größeren Metropolregionen ist kein Median veröffentlicht</translation>
    </message>
    <message>
        <source>Highest of those that can be ranked here: %1; one larger metro has no published median</source>
        <translation>Am höchsten unter denen, die sich hier reihen lassen: %1; von einer größeren Metropolregion ist kein Median veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>Highest of those that can be ranked here: %1; %2 larger metro(s) have no figure of their own</source>
        <translation>
            <numerusform>Am höchsten unter denen, die sich hier reihen lassen: %1; eine größere Metropolregion hat keine eigene Zahl</numerusform>
            <numerusform>Am höchsten unter denen, die sich hier reihen lassen: %1; %2 größere Metropolregionen haben keine eigene Zahl</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of schools at hand does not cover %1. </source>
        <translation>Die vorliegenden Schuldaten erfassen %1 nicht. </translation>
    </message>
    <message>
        <source>Later, for some: license</source>
        <translation>Später, für manche: Zulassung</translation>
    </message>
    <message>
        <source>experience, says the record, though most states’ records name none: ask what is meant</source>
        <translation>Erfahrung, sagt der Eintrag, obwohl die der meisten Bundesstaaten keine nennen: Frage, was gemeint ist</translation>
    </message>
    <message>
        <source>Can be begun after high school; federal law mostly asks for an age of 18, for the work counts as hazardous</source>
        <translation>Kann nach der Highschool begonnen werden; das Bundesrecht verlangt meist ein Alter von 18 Jahren, denn die Arbeit gilt als gefährlich</translation>
    </message>
    <message>
        <source>Can be begun without a diploma; federal law mostly asks for an age of 18, for the work counts as hazardous</source>
        <translation>Kann ohne Schulabschluss begonnen werden; das Bundesrecht verlangt meist ein Alter von 18 Jahren, denn die Arbeit gilt als gefährlich</translation>
    </message>
    <message>
        <source>for those in training, such as residents, and held before it begins</source>
        <translation>für die in der Weiterbildung, etwa Assistenzärzte, und vor ihrem Beginn zu haben</translation>
    </message>
    <message>
        <source>for those who teach at a school of the profession</source>
        <translation>für die, die an einer Schule des Berufs lehren</translation>
    </message>
    <message>
        <source>for some only or within limits: ask whom it is for</source>
        <translation>nur für manche oder mit Grenzen: frage, für wen</translation>
    </message>
    <message>
        <source>for a stay of some time only, as a stand-in or a guest</source>
        <translation>nur für eine Zeit, als Vertretung oder Gast</translation>
    </message>
    <message>
        <source>for unpaid work</source>
        <translation>für unbezahlte Arbeit</translation>
    </message>
    <message>
        <source>mostly after the plain license</source>
        <translation>meist nach der einfachen Zulassung</translation>
    </message>
    <message>
        <source>Later, for most who design for the public: license</source>
        <translation>Später, für die meisten, die für die Öffentlichkeit planen: Zulassung</translation>
    </message>
    <message>
        <source>The training after hiring mostly leads to it.</source>
        <translation>Die Ausbildung nach der Einstellung führt meist zu ihr.</translation>
    </message>
    <message>
        <source>Mostly no state office gives it: ask the pool, the beach or the patrol where you would work which one it takes.</source>
        <translation>Meist stellt ihn keine staatliche Stelle aus: Frage im Bad, am Strand oder bei der Pistenwacht, wo du arbeiten würdest, welcher dort gilt.</translation>
    </message>
    <message>
        <source>Ask the bar of your state, and the court or agency itself.</source>
        <translation>Frage bei der Anwaltskammer (Bar) deines Bundesstaats und beim Gericht oder der Behörde selbst.</translation>
    </message>
    <message>
        <source>License, where your state asks for one</source>
        <translation>Zulassung, wo dein Bundesstaat eine verlangt</translation>
    </message>
    <message>
        <source>License, where your state asks it of your kind of work</source>
        <translation>Zulassung, wo dein Bundesstaat sie für deine Art von Arbeit verlangt</translation>
    </message>
    <message>
        <source>Not for the first job: after years of practice, for those who offer services to the public or sign for them. Ask the agency.</source>
        <translation>Nicht für die erste Stelle: nach Jahren der Praxis, für alle, die Leistungen öffentlich anbieten oder dafür unterschreiben. Frage die Behörde.</translation>
    </message>
    <message>
        <source>the record names nothing that is asked, which is no proof: ask</source>
        <translation>das Verzeichnis nennt nichts, was verlangt wird, was kein Beweis ist: frage</translation>
    </message>
    <message>
        <source>The certificate and some years (under five) of experience in a related job come first</source>
        <translation>Zuerst kommen das Zertifikat und einige Jahre (unter fünf) Erfahrung in verwandter Arbeit</translation>
    </message>
    <message>
        <source>%1 after high school, and some years (under five) of experience in a related job</source>
        <translation>%1 nach der Highschool und einige Jahre (unter fünf) Erfahrung in verwandter Arbeit</translation>
    </message>
    <message>
        <source>Some years (under five) of experience in a related job come first</source>
        <translation>Zuerst kommen einige Jahre (unter fünf) Erfahrung in verwandter Arbeit</translation>
    </message>
    <message>
        <source>%1 after high school, and then a residency: at least three years, seven in some fields of surgery, up to nine with a fellowship</source>
        <translation>%1 nach der Highschool und dann eine Assistenzzeit: mindestens drei Jahre, sieben in manchen Fächern der Chirurgie, bis zu neun mit einem Fellowship</translation>
    </message>
    <message>
        <source>%1 by one of its job names.</source>
        <translation>%1 unter einem seiner Berufsnamen.</translation>
    </message>
    <message>
        <source>%1 for engineers of every kind.</source>
        <translation>%1 für Ingenieure jeder Art.</translation>
    </message>
    <message>
        <source>%1 for it or for a part of it.</source>
        <translation>%1 für ihn oder für einen Teil davon.</translation>
    </message>
    <message>
        <source>No license is filed under its code in the records at hand.</source>
        <translation>In den vorliegenden Verzeichnissen steht unter seinem Code keine Zulassung.</translation>
    </message>
    <message>
        <source> That is not proof that none is needed.</source>
        <translation> Das beweist nicht, dass keine nötig ist.</translation>
    </message>
    <message>
        <source> Choose your state to see more. The file at hand does not cover California.</source>
        <translation> Wähle deinen Bundesstaat, um mehr zu sehen. Die vorliegenden Daten erfassen Kalifornien nicht.</translation>
    </message>
    <message>
        <source>The District of Columbia records a license</source>
        <translation>Der District of Columbia verzeichnet eine Zulassung</translation>
    </message>
    <message>
        <source>%1 and the District of Columbia record a license</source>
        <translation>%1 und der District of Columbia verzeichnen eine Zulassung</translation>
    </message>
    <message>
        <source> and the District of Columbia</source>
        <translation> und der District of Columbia</translation>
    </message>
    <message>
        <source>The records of schools at hand leave out %1, the field of study nearest to it by name: how many schools lead to it is not known.</source>
        <translation>Die vorliegenden Verzeichnisse der Schulen lassen %1 aus, das dem Namen nach nächste Studienfach: Wie viele Schulen zu ihm führen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 of 100 answers name a doctorate: for some posts, of research, teaching or leading, employers may want one. The level that the Bureau of Labor Statistics states as usual is %2: ask.</source>
        <translation>%1 von 100 Antworten nennen ein Doktorat: Für manche Stellen in Forschung, Lehre oder Leitung kann es gewünscht sein. Als üblich nennt das Bureau of Labor Statistics: %2. Frage nach.</translation>
    </message>
    <message>
        <source> (of its group)</source>
        <translation> (seiner Gruppe)</translation>
    </message>
    <message>
        <source>Only %1 experts were asked: %2 percent is one of them.</source>
        <translation>Nur %1 Fachleute wurden gefragt: %2 Prozent ist eine Person.</translation>
    </message>
    <message>
        <source>Only %1 people were asked, and their answers are weighted: a few percent can be one person.</source>
        <translation>Nur %1 Menschen wurden gefragt, und ihre Antworten sind gewichtet: Wenige Prozent können eine Person sein.</translation>
    </message>
    <message>
        <source> Filed under its code, perhaps for other work: %1. Ask whether one of them covers yours.</source>
        <translation> Unter seinem Code verzeichnet, vielleicht für andere Arbeit: %1. Frage, ob eine davon deine umfasst.</translation>
    </message>
    <message>
        <source> Also filed under its code, perhaps for other work: %1. Ask whether one of them covers yours.</source>
        <translation> Außerdem unter seinem Code verzeichnet, vielleicht für andere Arbeit: %1. Frage, ob eine davon deine umfasst.</translation>
    </message>
    <message>
        <source>The records at hand of %1 and of %4 hold no license by this very name under its code, those of %1 others; %3: ask the agency %2.</source>
        <translation>Die vorliegenden Verzeichnisse von %1 und von %4 enthalten unter seinem Code keine Zulassung genau dieses Namens, die von %1 andere; %3: Frage die Behörde %2.</translation>
    </message>
    <message>
        <source>On waters that are a state’s alone the state sets the rules. </source>
        <translation>Auf Gewässern, die allein einem Bundesstaat gehören, gelten dessen Regeln. </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state(s) file licenses of other names under its code.</source>
        <translation>
            <numerusform>%Ln Bundesstaat verzeichnet unter seinem Code Zulassungen anderen Namens.</numerusform>
            <numerusform>%Ln Bundesstaaten verzeichnen unter seinem Code Zulassungen anderen Namens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for it, for a part of it or for work close to it.</source>
        <translation>%1 dafür, für einen Teil davon oder für verwandte Arbeit.</translation>
    </message>
    <message>
        <source>No license that names this work is filed under its code in the records at hand.</source>
        <translation>In den vorliegenden Verzeichnissen steht unter seinem Code keine Zulassung, die diese Arbeit nennt.</translation>
    </message>
    <message>
        <source>No license that names this work is filed under its code in the records at hand of %1, which are incomplete.</source>
        <translation>In den vorliegenden Verzeichnissen von %1, die unvollständig sind, steht unter seinem Code keine Zulassung, die diese Arbeit nennt.</translation>
    </message>
    <message>
        <source> One of its %1 fields of study is not in these records%2: there may be more schools than these.</source>
        <translation> Eines seiner %1 Studienfächer fehlt in diesen Verzeichnissen%2: Es kann mehr Schulen geben als diese.</translation>
    </message>
    <message>
        <source> %1 of its %2 fields of study are not in these records%3: there may be more schools than these.</source>
        <translation> %1 seiner %2 Studienfächer fehlen in diesen Verzeichnissen%3: Es kann mehr Schulen geben als diese.</translation>
    </message>
    <message>
        <source>The records of schools at hand leave out most of its fields of study (%1 of %2): %3. How many schools lead to it is not known.</source>
        <translation>In den vorliegenden Verzeichnissen der Schulen fehlen die meisten seiner Studienfächer (%1 von %2): %3. Wie viele Schulen dorthin führen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>by level (%1 first)</source>
        <translation>nach Stufe (%1 zuerst)</translation>
    </message>
    <message>
        <source> None of these fields shares a word with this career’s names: ask what they teach of it.</source>
        <translation> Keines dieser Fächer teilt ein Wort mit den Namen dieses Berufs: Frage, was sie davon lehren.</translation>
    </message>
    <message>
        <source> Experience is asked for as well: ask whether a program counts toward it.</source>
        <translation> Auch Erfahrung wird verlangt: Frage, ob ein Bildungsgang darauf angerechnet wird.</translation>
    </message>
    <message>
        <source>exam of a body outside the agency</source>
        <translation>Prüfung einer Stelle außerhalb der Behörde</translation>
    </message>
    <message>
        <source>exams of the state and of a body outside it</source>
        <translation>Prüfungen des Bundesstaats und einer Stelle außerhalb</translation>
    </message>
    <message>
        <source>exam of the state or of a body outside it</source>
        <translation>Prüfung des Bundesstaats oder einer Stelle außerhalb</translation>
    </message>
    <message>
        <source>certification by a body of the profession</source>
        <translation>Zertifikat einer Stelle des Berufs</translation>
    </message>
    <message>
        <source>certification may stand in for what is asked</source>
        <translation>ein Zertifikat kann das Verlangte ersetzen</translation>
    </message>
    <message>
        <source>a vision test</source>
        <translation>ein Sehtest</translation>
    </message>
    <message>
        <source>a medical exam</source>
        <translation>eine ärztliche Untersuchung</translation>
    </message>
    <message>
        <source>requirements of the body</source>
        <translation>körperliche Anforderungen</translation>
    </message>
    <message>
        <source>another license first</source>
        <translation>zuvor eine andere Zulassung</translation>
    </message>
    <message>
        <source>for a time only, or before the full license</source>
        <translation>nur auf Zeit oder vor der vollen Zulassung</translation>
    </message>
    <message>
        <source>later, continuing education</source>
        <translation>später Fortbildung</translation>
    </message>
    <message>
        <source>the record names nothing else that is asked, which is no proof: ask</source>
        <translation>der Eintrag nennt sonst nichts, was verlangt wird, was kein Beweis ist: Frage nach</translation>
    </message>
    <message>
        <source>Apprenticeship, beside the degree or in its place</source>
        <translation>Lehre, neben dem Studium oder an seiner Stelle</translation>
    </message>
    <message>
        <source>Some employers take apprentices without the degree, others beside or after it: ask.</source>
        <translation>Manche Betriebe nehmen Lehrlinge ohne den Abschluss, andere daneben oder danach: Frage nach.</translation>
    </message>
    <message>
        <source>This is the group’s level; most of those asked about this very career name a higher one. Ask which schooling it takes, and how long.</source>
        <translation>Das ist die Stufe der Gruppe; die meisten, die zu genau diesem Beruf gefragt wurden, nennen eine höhere. Frage, welche Ausbildung er verlangt und wie lange sie dauert.</translation>
    </message>
    <message>
        <source>This is the group’s level; most of those asked about this very career name a lower one. Ask before you pay a school.</source>
        <translation>Das ist die Stufe der Gruppe; die meisten, die zu genau diesem Beruf gefragt wurden, nennen eine niedrigere. Frage, bevor du eine Schule bezahlst.</translation>
    </message>
    <message>
        <source>What counts for the license, hours of class or days of work, is set by who gives it: ask there before you pay.</source>
        <translation>Was für die Zulassung zählt, Unterrichtsstunden oder Arbeitstage, bestimmt, wer sie erteilt: Frage dort, bevor du bezahlst.</translation>
    </message>
    <message>
        <source>Certificates take up to two years, some only weeks; ask the school.</source>
        <translation>Zertifikate dauern bis zu zwei Jahre, manche nur Wochen; frage die Schule.</translation>
    </message>
    <message>
        <source>Recognized for members of the armed forces only: %1.</source>
        <translation>Nur für Angehörige der Streitkräfte anerkannt: %1.</translation>
    </message>
    <message>
        <source>%1 sponsor in %2 was listed in August 2026; there may be more, and a sponsor is not yet an opening.</source>
        <translation>Im August 2026 war in %2 %1 Ausbildungsträger gelistet; es kann mehr geben, und ein Ausbildungsträger ist noch kein freier Platz.</translation>
    </message>
    <message>
        <source>%1 sponsors in %2 were listed in August 2026; there may be more, and a sponsor is not yet an opening.</source>
        <translation>Im August 2026 waren in %2 %1 Ausbildungsträger gelistet; es kann mehr geben, und ein Ausbildungsträger ist noch kein freier Platz.</translation>
    </message>
    <message>
        <source>The national list at hand, of August 2026, names no sponsor in %1; it lacks many whom states register themselves: ask the state’s apprenticeship office.</source>
        <translation>Die vorliegende landesweite Liste vom August 2026 nennt keinen Ausbildungsträger in %1; ihr fehlen viele, die Bundesstaaten selbst eintragen: Frage das Amt für Lehrberufe des Bundesstaats.</translation>
    </message>
    <message>
        <source>proof of the certification</source>
        <translation>Nachweis des Zertifikats</translation>
    </message>
    <message>
        <source>The median is a quartile as well, as where one scale pays most of them: others may pay less or more.</source>
        <translation>Der Median ist zugleich ein Quartil, wie dort, wo die meisten nach einer Lohntabelle bezahlt werden: Andere zahlen vielleicht weniger oder mehr.</translation>
    </message>
    <message>
        <source>From the answers of those asked, in words</source>
        <translation>Aus den Antworten der Befragten, in Worten</translation>
    </message>
    <message>
        <source>published %1; its answers may be many years older</source>
        <translation>veröffentlicht %1; die Antworten können viele Jahre älter sein</translation>
    </message>
    <message>
        <source> Ask the colleges of your state. Only schools of its other fields are on record.</source>
        <translation> Frage die Colleges deines Bundesstaats. Verzeichnet sind nur Schulen seiner anderen Fächer.</translation>
    </message>
    <message>
        <source> Ask before you begin.</source>
        <translation> Frage, bevor du beginnst.</translation>
    </message>
    <message>
        <source> No state in them has one that names it: ask those who hire.</source>
        <translation> Kein Bundesstaat darin hat eine, die sie nennt: Frage die, die einstellen.</translation>
    </message>
    <message>
        <source>The file of sponsors at hand does not cover %1.</source>
        <translation>Die vorliegenden Daten der Ausbildungsträger erfassen %1 nicht.</translation>
    </message>
    <message>
        <source>Ask the state’s apprenticeship office for sponsors.</source>
        <translation>Frage das Amt für Lehrberufe des Bundesstaats nach Ausbildungsträgern.</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>Auch genannt: %1</translation>
    </message>
    <message>
        <source>Counted here: %1</source>
        <translation>Hier gezählt: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 to %2, yearly average</source>
        <translation>%1 bis %2, Jahresdurchschnitt</translation>
    </message>
    <message>
        <source>Entrance test, where the school asks for one</source>
        <translation>Aufnahmetest, wo die Schule einen verlangt</translation>
    </message>
    <message>
        <source>Ask the schools which one they take. That it is passed in the summer of the year before is a guess.</source>
        <translation>Frage die Schulen, welchen sie annehmen. Dass er im Sommer des Vorjahres abgelegt wird, ist geschätzt.</translation>
    </message>
    <message>
        <source>Many such schools take applications about a year ahead; the day is a guess.</source>
        <translation>Viele solche Schulen nehmen Bewerbungen etwa ein Jahr im Voraus an; der Tag ist geschätzt.</translation>
    </message>
    <message>
        <source>Ask schools whether it can be taken beside the work: then the years before it need not be over first.</source>
        <translation>Frage Schulen, ob es neben der Arbeit geht: Dann müssen die Jahre davor nicht erst vorbei sein.</translation>
    </message>
    <message>
        <source>Some still give places for the next autumn: ask this week.</source>
        <translation>Manche vergeben noch Plätze für den nächsten Herbst: Frage diese Woche.</translation>
    </message>
    <message>
        <source>Your schooling of this field is enough for it; some employers ask for more: %1.</source>
        <translation>Deine Ausbildung in diesem Fach genügt dafür; manche Betriebe verlangen mehr: %1.</translation>
    </message>
    <message>
        <source>The record asks for work done first; part of it may be done inside a program or under supervision. Ask the agency how much, and where.</source>
        <translation>Der Eintrag verlangt vorherige Arbeit; ein Teil davon kann in einem Bildungsgang oder unter Aufsicht geleistet werden. Frage die Behörde, wie viel und wo.</translation>
    </message>
    <message>
        <source>Your schooling of this very field may count for a part of it, and in some places for all: ask the school, employers and whoever gives a license before you enroll. How much shorter it gets is a guess.</source>
        <translation>Deine Ausbildung in genau diesem Fach kann für einen Teil davon zählen, mancherorts für alles: Frage vor der Einschreibung die Schule, Betriebe und die Stelle, die die Zulassung erteilt. Wie viel kürzer es wird, ist geschätzt.</translation>
    </message>
    <message>
        <source>For “%1” a shorter schooling of this field is enough: %2. Some employers ask for more.</source>
        <translation>Für „%1“ genügt eine kürzere Ausbildung in diesem Fach: %2. Manche Betriebe verlangen mehr.</translation>
    </message>
    <message>
        <source>Begins:</source>
        <translation>Beginnt:</translation>
    </message>
    <message>
        <source>Done at the earliest:</source>
        <translation>Frühestens fertig:</translation>
    </message>
    <message>
        <source>What schools, exams and licenses cost is not stated here: ask for their fees.</source>
        <translation>Was Schulen, Prüfungen und Zulassungen kosten, steht hier nicht: Frage nach den Gebühren.</translation>
    </message>
    <message>
        <source>Of those asked by O*NET about this very career, </source>
        <translation>Von denen, die O*NET zu genau diesem Beruf gefragt hat, </translation>
    </message>
    <message>
        <source>Of the %1 experts asked by O*NET about this very career in %2 or before, </source>
        <translation>Von den %1 Fachleuten, die O*NET bis %2 zu genau diesem Beruf gefragt hat, </translation>
    </message>
    <message>
        <source>Of the %1 experts asked by O*NET about this very career, </source>
        <translation>Von den %1 Fachleuten, die O*NET zu genau diesem Beruf gefragt hat, </translation>
    </message>
    <message>
        <source>Of the %1 workers asked by O*NET about this very career in %2 or before, </source>
        <translation>Von den %1 Beschäftigten, die O*NET bis %2 zu genau diesem Beruf gefragt hat, </translation>
    </message>
    <message>
        <source>Of the %1 workers asked by O*NET about this very career, </source>
        <translation>Von den %1 Beschäftigten, die O*NET zu genau diesem Beruf gefragt hat, </translation>
    </message>
    <message>
        <source>%1 (%2 % of the %3 experts asked by O*NET name this or a higher level)</source>
        <translation>%1 (%2 % der %3 von O*NET befragten Fachleute nennen diese oder eine höhere Stufe)</translation>
    </message>
    <message>
        <source>%1 (%2 % of the %3 workers asked by O*NET name this or a higher level)</source>
        <translation>%1 (%2 % der %3 von O*NET befragten Beschäftigten nennen diese oder eine höhere Stufe)</translation>
    </message>
    <message>
        <source>every state asks for one, or for work under somebody who has one</source>
        <translation>jeder Bundesstaat verlangt eine oder die Arbeit unter jemandem, der eine hat</translation>
    </message>
    <message>
        <source> Filed under other codes, with words of its names: %1; the agency says whether that covers your work.</source>
        <translation> Unter anderen Codes, mit Wörtern seiner Namen, sind verzeichnet: %1; die Behörde sagt, ob das für deine Arbeit gilt.</translation>
    </message>
    <message>
        <source>%1, which share the first rank</source>
        <translation>%1, die sich den ersten Rang teilen</translation>
    </message>
    <message>
        <source>employees only: %1 of %2 work for themselves</source>
        <translation>nur Angestellte: %1 von %2 arbeiten selbstständig</translation>
    </message>
    <message>
        <source>farms are not surveyed</source>
        <translation>landwirtschaftliche Betriebe werden nicht befragt</translation>
    </message>
    <message>
        <source> Sponsors are counted for the wider occupation.</source>
        <translation> Die Ausbildungsträger sind für den weiter gefassten Beruf gezählt.</translation>
    </message>
    <message>
        <source>License, where one is asked for</source>
        <translation>Zulassung, wo eine verlangt wird</translation>
    </message>
    <message>
        <source>No license is filed under its code in the records at hand; %1: ask the agency of your state %2.</source>
        <translation>Unter seinem Code steht in den vorliegenden Verzeichnissen keine Zulassung; %1: Frage die Behörde deines Bundesstaats, %2.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AboutDialog</name>
    <message>
        <source>About Waymark</source>
        <translation>Über Waymark</translation>
    </message>
    <message>
        <source>Decide what to learn and what to become, offline.</source>
        <translation>Entscheide, was du lernen und was du werden willst – offline.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Waymark uses no network: nothing is sent, nothing is counted. A link opens in your browser only when you ask for it, and Waymark earns nothing from links.</source>
        <translation>Waymark nutzt kein Netz: Nichts wird gesendet, nichts wird gezählt. Ein Link öffnet sich nur dann in deinem Browser, wenn du es willst, und Waymark verdient an Links nichts.</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>Woher die Angaben kommen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AnswerBox</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AnswerStrip</name>
    <message>
        <source>Your answers: %1 of %2 given</source>
        <translation>Deine Antworten: %1 von %2 gegeben</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Arrangement</name>
    <message>
        <source>Official figure</source>
        <translation>Amtliche Zahl</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>median (C)</source>
        <translation>Median (C)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BackupsDialog</name>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Before a change of the file&apos;s form</source>
        <translation>Vor einer Änderung des Dateiformats</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Vor dem Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <source>When Waymark was closed</source>
        <translation>Beim Schließen von Waymark</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Of %1. Kept are the last ten, one of each day and one of each week.</source>
        <translation>Von %1. Aufbewahrt werden die letzten zehn, eine von jedem Tag und eine von jeder Woche.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Reads the whole backup and opens it, as restoring would</source>
        <translation>Liest die ganze Sicherung und öffnet sie, wie es beim Wiederherstellen geschähe</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Puts it in the place of the library; what is there now is backed up before</source>
        <translation>Setzt sie an die Stelle der Bibliothek; was jetzt dort ist, wird vorher gesichert</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made on the first day of use.</source>
        <translation>Es gibt noch keine Sicherung. Die erste wird am ersten Tag der Nutzung angelegt.</translation>
    </message>
    <message>
        <source>Backed up, and read back whole.</source>
        <translation>Gesichert und vollständig gegengelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %Ln item(s)</source>
        <translation>
            <numerusform>Vollständig: %Ln Eintrag</numerusform>
            <numerusform>Vollständig: %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>My library is as it was on %1. What was there before is the newest backup.</source>
        <translation>Meine Bibliothek ist wieder auf dem Stand vom %1. Was vorher da war, liegt in der neuesten Sicherung.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BooksPage</name>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>This catalog holds no books.</source>
        <translation>Dieser Katalog enthält keine Bücher.</translation>
    </message>
    <message>
        <source>No book matches.</source>
        <translation>Kein Buch passt dazu.</translation>
    </message>
    <message>
        <source>This catalog holds no book under %1.</source>
        <translation>Dieser Katalog enthält kein Buch unter %1.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BreakDialog</name>
    <message>
        <source>Days without learning</source>
        <translation>Tage ohne Lernen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BrowseColumns</name>
    <message>
        <source>Topics to learn</source>
        <translation>Themen zum Lernen</translation>
    </message>
    <message>
        <source>Careers by interest</source>
        <translation>Berufe nach Interesse</translation>
    </message>
    <message>
        <source>Careers by preparation</source>
        <translation>Berufe nach Vorbereitung</translation>
    </message>
    <message>
        <source>Careers by growth in ten years</source>
        <translation>Berufe nach Wachstum in zehn Jahren</translation>
    </message>
    <message>
        <source>Careers by median pay in the US</source>
        <translation>Berufe nach Medianverdienst in den USA</translation>
    </message>
    <message>
        <source>Careers by technology</source>
        <translation>Berufe nach Technik</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BrowseHead</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Narrow this list by words (Ctrl+L)</source>
        <translation>Diese Liste nach Wörtern eingrenzen (Strg+L)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BrowseList</name>
    <message>
        <source>Type less, or take a filter off.</source>
        <translation>Tippe weniger ein oder nimm einen Filter weg.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BrowsePage</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BulkEditor</name>
    <message>
        <source>A change here is made to all of them, and is one step to undo.</source>
        <translation>Eine Änderung hier gilt für alle und lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Status of all</source>
        <translation>Status aller Einträge</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>so lassen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>In Liste aufnehmen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Set %1 of %2 items</source>
        <translation>Status „%1“ für %2 Einträge gesetzt</translation>
    </message>
    <message>
        <source>Tagged %2 items %1</source>
        <translation>%2 Einträge mit „%1“ verschlagwortet</translation>
    </message>
    <message>
        <source>Took %1 off %2 items</source>
        <translation>Schlagwort „%1“ von %2 Einträgen entfernt</translation>
    </message>
    <message>
        <source>Rated %2 items %1 of 5</source>
        <translation>%2 Einträge mit %1 von 5 bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::CareerChips</name>
    <message>
        <source>Add a career</source>
        <translation>Beruf hinzufügen</translation>
    </message>
    <message>
        <source>Compare with another career, up to six</source>
        <translation>Mit einem anderen Beruf vergleichen, bis zu sechs</translation>
    </message>
    <message>
        <source>Choose a career</source>
        <translation>Beruf wählen</translation>
    </message>
    <message>
        <source>Career: %1</source>
        <translation>Beruf: %1</translation>
    </message>
    <message>
        <source>Choose another career</source>
        <translation>Anderen Beruf wählen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CareerChooser</name>
    <message>
        <source>Choose a career</source>
        <translation>Beruf wählen</translation>
    </message>
    <message>
        <source>Type a part of a title</source>
        <translation>Tippe einen Teil der Bezeichnung ein</translation>
    </message>
    <message>
        <source>Part of a career&apos;s title</source>
        <translation>Teil einer Berufsbezeichnung</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Berufe</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CareerHeader</name>
    <message>
        <source>Also called %1</source>
        <translation>Auch genannt: %1</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Lay what has to be learned into your weeks</source>
        <translation>Was zu lernen ist, in deine Wochen legen</translation>
    </message>
    <message>
        <source>Save this page as a document</source>
        <translation>Diese Seite als Dokument speichern</translation>
    </message>
    <message>
        <source>Save as web page (HTML)…</source>
        <translation>Als Webseite (HTML) speichern …</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern …</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Als reinen Text speichern …</translation>
    </message>
    <message>
        <source>With my notes and rating</source>
        <translation>Mit meinen Notizen und meiner Bewertung</translation>
    </message>
    <message>
        <source>counted with</source>
        <translation>gezählt mit</translation>
    </message>
    <message>
        <source>SOC %1</source>
        <translation>SOC %1</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>hand the page on</comment>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CareerView</name>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Die Arbeit</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Einstiegswege</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Day to day</source>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Personality</source>
        <translation>Persönlichkeit</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Weiterkommen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>Outlook and people</source>
        <translation>Aussichten und Menschen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place and try again.</source>
        <translation>Nichts wurde geändert. Wähle einen anderen Speicherort und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CareersPage</name>
    <message>
        <source>Careers</source>
        <translation>Berufe</translation>
    </message>
    <message>
        <source>This catalog holds no careers.</source>
        <translation>Dieser Katalog enthält keine Berufe.</translation>
    </message>
    <message>
        <source>No career matches.</source>
        <translation>Kein Beruf passt dazu.</translation>
    </message>
    <message>
        <source>All careers</source>
        <translation>Alle Berufe</translation>
    </message>
    <message>
        <source>“%1” is not a career of this catalog.</source>
        <translation>„%1“ ist kein Beruf dieses Katalogs.</translation>
    </message>
    <message>
        <source>Choose one from the list, or search for its title.</source>
        <translation>Wähle einen aus der Liste oder suche nach seiner Bezeichnung.</translation>
    </message>
    <message>
        <source>The catalog has no career %1.</source>
        <translation>Der Katalog enthält keinen Beruf %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CatalogImportDialog</name>
    <message>
        <source>Import into the Catalog</source>
        <translation>In den Katalog importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import into the catalog</source>
        <translation>In den Katalog importieren</translation>
    </message>
    <message>
        <source>A publisher&apos;s release as it was downloaded, or your own list of courses, books or pay: one file, a .zip, or a folder. You can also drop it here.</source>
        <translation>Die Veröffentlichung einer Quelle, so wie sie heruntergeladen wurde, oder deine eigene Liste von Kursen, Büchern oder Verdiensten: eine Datei, eine ZIP-Datei oder ein Ordner. Du kannst sie auch hierherziehen.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>Choose &amp;File...</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Choose F&amp;older...</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Find out by its content</source>
        <translation>Am Inhalt erkennen</translation>
    </message>
    <message>
        <source>only where the files do not say it: 30.2, 2025-26</source>
        <translation>nur wenn die Dateien es nicht sagen: 30.2, 2025-26</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Was es ist</translation>
    </message>
    <message>
        <source>&amp;Release or period</source>
        <translation>&amp;Ausgabe oder Zeitraum</translation>
    </message>
    <message>
        <source>It goes into your own copy of the catalog, %1, all of it or nothing. The catalog that came with Waymark is not changed.</source>
        <translation>Es kommt in deine eigene Kopie des Katalogs, %1, entweder ganz oder gar nicht. Der mit Waymark gelieferte Katalog wird nicht verändert.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Until it is done you work with the catalog as it was. Cancel leaves it so.</source>
        <translation>Bis es fertig ist, arbeitest du mit dem bisherigen Katalog. „Abbrechen“ lässt ihn, wie er ist.</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source>Recognized by its content: %1</source>
        <translation>Am Inhalt erkannt: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancelled. The catalog is as it was.</source>
        <translation>Abgebrochen. Der Katalog ist, wie er war.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>now the search index and the checks</source>
        <translation>jetzt der Suchindex und die Prüfungen</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 read in %2. The catalog shown now holds them.</source>
        <translation>%1 in %2 gelesen. Der gezeigte Katalog enthält sie jetzt.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CatalogImportJob</name>
    <message>
        <source>The catalog could not be copied to %1: %2.</source>
        <translation>Der Katalog konnte nicht nach %1 kopiert werden: %2.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CatchUpPopover</name>
    <message>
        <source>Not behind</source>
        <translation>Nicht im Rückstand</translation>
    </message>
    <message>
        <source>One hour behind</source>
        <translation>Eine Stunde im Rückstand</translation>
    </message>
    <message>
        <source>%1 hours behind</source>
        <translation>%1 Stunden im Rückstand</translation>
    </message>
    <message>
        <source>Choose one. Nothing changes before you do, and one undo takes it back.</source>
        <translation>Wähle eines. Vorher ändert sich nichts, und ein einziges „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dashed bars show the move.</source>
        <translation>Gestrichelte Balken zeigen die Verschiebung.</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ChartExportDialog</name>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Slide, 1600 x 900</source>
        <translation>Folie, 1600 × 900</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, Querformat</translation>
    </message>
    <message>
        <source>Square, 1200 x 1200</source>
        <translation>Quadrat, 1200 × 1200</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>1x</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>2x</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>3x</source>
        <translation>3×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width, height</source>
        <translation>Breite, Höhe</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Bildpunkte</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Of a PNG: 2x and 3x stay sharp where the picture is enlarged</source>
        <translation>Bei PNG: 2× und 3× bleiben scharf, wenn das Bild vergrößert wird</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>Vorschau des Diagramms</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern …</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ColumnMapping</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Course or book</source>
        <translation>Kurs oder Buch</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Lehrperson</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Costs something</source>
        <translation>Kostet etwas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Other ISBN</source>
        <translation>Weitere ISBN</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>License of the text</source>
        <translation>Lizenz des Textes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Courses before it</source>
        <translation>Kurse davor</translation>
    </message>
    <message>
        <source>Link checked on</source>
        <translation>Link geprüft am</translation>
    </message>
    <message>
        <source>Key in Waymark</source>
        <translation>Schlüssel in Waymark</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Wird gelesen als</translation>
    </message>
    <message>
        <source>Column %1 is read as</source>
        <translation>Spalte %1 wird gelesen als</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CompareButton</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Set its pay beside another career&apos;s</source>
        <translation>Den Verdienst neben den eines anderen Berufs stellen</translation>
    </message>
    <message>
        <source>Choose on the pay page</source>
        <translation>Auf der Verdienstseite wählen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CompareCell</name>
    <message>
        <source>differs most</source>
        <translation>größter Unterschied</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ComparePage</name>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Type a career above, or press Compare beside one in My match.</source>
        <translation>Tippe oben einen Beruf ein oder drücke in „Was zu mir passt“ neben einem auf „Vergleichen“.</translation>
    </message>
    <message>
        <source>Careers side by side</source>
        <translation>Berufe nebeneinander</translation>
    </message>
    <message>
        <source>Take this career out</source>
        <translation>Diesen Beruf herausnehmen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>up to four careers, side by side</source>
        <translation>bis zu vier Berufe nebeneinander</translation>
    </message>
    <message>
        <source>Add a career</source>
        <translation>Beruf hinzufügen</translation>
    </message>
    <message>
        <source>Add a career to compare</source>
        <translation>Beruf zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur was sich unterscheidet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Table...</source>
        <translation>&amp;Tabelle …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>&amp;PDF...</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Move this career left</source>
        <translation>Diesen Beruf nach links verschieben</translation>
    </message>
    <message>
        <source>Move this career right</source>
        <translation>Diesen Beruf nach rechts verschieben</translation>
    </message>
    <message>
        <source>Save as list</source>
        <translation>Als Liste speichern</translation>
    </message>
    <message>
        <source>Keeps these careers in My library, in a list of their own</source>
        <translation>Nimmt diese Berufe in meine Bibliothek auf, in eine eigene Liste</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Verglichen: %1</translation>
    </message>
    <message>
        <source>Kept in the list %1</source>
        <translation>In der Liste %1 gespeichert</translation>
    </message>
    <message>
        <source>Change the order by dragging a name</source>
        <translation>Zum Umordnen einen Namen ziehen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CompareSheet</name>
    <message>
        <source>Way in</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>years of school after high school, at the least; an apprenticeship is paid work</source>
        <translation>Ausbildungsjahre nach der Highschool, mindestens; eine Lehre ist bezahlte Arbeit</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>USD a year before tax · a tenth earns less than the line, a tenth more</source>
        <translation>USD im Jahr vor Steuern · ein Zehntel verdient weniger als die Linie, ein Zehntel mehr</translation>
    </message>
    <message>
        <source>Outlook and people</source>
        <translation>Aussichten und Menschen</translation>
    </message>
    <message>
        <source>change of jobs in ten years · of 100 workers</source>
        <translation>Veränderung der Stellen in zehn Jahren · von 100 Beschäftigten</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>1 hardly ever, 5 all the time</source>
        <translation>1 fast nie, 5 die ganze Zeit</translation>
    </message>
    <message>
        <source>AI exposure</source>
        <translation>Berührung mit KI</translation>
    </message>
    <message>
        <source>place among the careers, 100 is the most · work that is touched is not replaced</source>
        <translation>Platz unter den Berufen, 100 ist am meisten · berührte Arbeit ist nicht ersetzte Arbeit</translation>
    </message>
    <message>
        <source>Interests of the work</source>
        <translation>Interessen der Arbeit</translation>
    </message>
    <message>
        <source>1 to 7</source>
        <translation>1 bis 7</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>stimmen überein</translation>
    </message>
    <message>
        <source>differ a little</source>
        <translation>weichen etwas ab</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>stimmen nicht überein</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine verzeichnet</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>License in %1</source>
        <translation>Zulassung in %1</translation>
    </message>
    <message>
        <source>The two measures</source>
        <translation>Die beiden Maße</translation>
    </message>
    <message>
        <source>How a day goes</source>
        <translation>Wie ein Tag abläuft</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message>
        <source>They differ most in %1.</source>
        <translation>Am meisten unterscheiden sie sich bei: %1.</translation>
    </message>
    <message>
        <source>breaks a must: %1</source>
        <translation>widerspricht einem Muss: %1</translation>
    </message>
    <message>
        <source>breaks: %1</source>
        <translation>widerspricht: %1</translation>
    </message>
    <message>
        <source>passes what matters to me</source>
        <translation>erfüllt, was mir wichtig ist</translation>
    </message>
    <message>
        <source>Careers side by side</source>
        <translation>Berufe nebeneinander</translation>
    </message>
    <message>
        <source>Bold rows differ most, as a share of their axis.</source>
        <translation>Fett gedruckte Zeilen unterscheiden sich am meisten, gemessen an ihrer Achse.</translation>
    </message>
    <message>
        <source>* counted for a wider occupation.</source>
        <translation>* für einen weiter gefassten Beruf gezählt.</translation>
    </message>
    <message>
        <source>Skills that differ most</source>
        <translation>Fähigkeiten, die sich am meisten unterscheiden</translation>
    </message>
    <message>
        <source>level that the work asks for, 0 to 7; the more important a skill is, the more it counts</source>
        <translation>Stufe, die die Arbeit verlangt, 0 bis 7; je wichtiger eine Fähigkeit, desto mehr zählt sie</translation>
    </message>
    <message>
        <source>Changing over</source>
        <translation>Umsteigen</translation>
    </message>
    <message>
        <source>who does the work at the left is ready for so much of each; the way back is another way</source>
        <translation>wie weit die Arbeit links auf jede andere vorbereitet; der Rückweg ist ein anderer</translation>
    </message>
    <message>
        <source>from My match, for exploration only: not a measure of ability</source>
        <translation>aus „Was zu mir passt“, nur zum Erkunden: kein Maß des Könnens</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Usual start of %1 of %2: %3.</source>
        <translation>Üblicher Einstieg bei %1 von %2: %3.</translation>
    </message>
    <message>
        <source>Highest median pay: %1.</source>
        <translation>Höchster Medianverdienst: %1.</translation>
    </message>
    <message>
        <source> · one axis from 0 to %1</source>
        <translation> · eine Achse von 0 bis %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ConditionList</name>
    <message>
        <source>What matters to me</source>
        <translation>Was mir wichtig ist</translation>
    </message>
    <message>
        <source>Kept only on this computer.</source>
        <translation>Bleibt nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing is ruled out: all %1 careers stay. Add what must be true.</source>
        <translation>Nichts ist ausgeschlossen: Alle %1 Berufe bleiben. Füge hinzu, was stimmen muss.</translation>
    </message>
    <message>
        <source>Together they remove %1 of %2. What is not known stays in.</source>
        <translation>Zusammen schließen sie %1 von %2 aus. Was nicht bekannt ist, bleibt drin.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>stays, whatever the others say</source>
        <translation>bleibt, was die anderen auch sagen</translation>
    </message>
    <message>
        <source>removes %1</source>
        <translation>schließt %1 aus</translation>
    </message>
    <message>
        <source>%1 break it</source>
        <translation>%1 erfüllen sie nicht</translation>
    </message>
    <message>
        <source> · %1 unknown</source>
        <translation> · %1 unbekannt</translation>
    </message>
    <message>
        <source>must</source>
        <translation>muss</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>lieber</translation>
    </message>
    <message>
        <source>%1: must. Choose must or rather</source>
        <translation>%1: muss. Wähle muss oder lieber</translation>
    </message>
    <message>
        <source>%1: rather. Choose must or rather</source>
        <translation>%1: lieber. Wähle muss oder lieber</translation>
    </message>
    <message>
        <source>must: those that break it go</source>
        <translation>muss: Was sie nicht erfüllt, fällt weg</translation>
    </message>
    <message>
        <source>rather: they stay and say so</source>
        <translation>lieber: Sie bleiben und sagen es</translation>
    </message>
    <message>
        <source>Add a condition: %1</source>
        <translation>Bedingung hinzufügen: %1</translation>
    </message>
    <message>
        <source>Leave out a field</source>
        <translation>Ein Berufsfeld auslassen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ContinueItems</name>
    <message>
        <source>Starred</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Starred today</source>
        <translation>Heute gemerkt</translation>
    </message>
    <message>
        <source>Starred yesterday</source>
        <translation>Gestern gemerkt</translation>
    </message>
    <message>
        <source>Starred on %1</source>
        <translation>Gemerkt am %1</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>Wo du aufgehört hast</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CoursesPage</name>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>This catalog holds no courses.</source>
        <translation>Dieser Katalog enthält keine Kurse.</translation>
    </message>
    <message>
        <source>No course matches.</source>
        <translation>Kein Kurs passt dazu.</translation>
    </message>
    <message>
        <source>This catalog holds no course under %1.</source>
        <translation>Dieser Katalog enthält keinen Kurs unter %1.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CrashDialog</name>
    <message>
        <source>Waymark ended unexpectedly</source>
        <translation>Waymark wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>The last time, Waymark ended by a fault of its own. What you had kept is in My library. This is what it wrote down; it stays on this computer, and nothing was sent. If you report the fault, put it into the report.</source>
        <translation>Beim letzten Mal endete Waymark durch einen eigenen Fehler. Was du aufgenommen hattest, steht in deiner Bibliothek. Dies hat das Programm aufgeschrieben; es bleibt auf diesem Computer, nichts wurde verschickt. Wenn du den Fehler meldest, füge es der Meldung bei.</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>Was aufgeschrieben wurde</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>waymark::ui::DifferenceDialog</name>
    <message>
        <source>Somebody&apos;s plan</source>
        <translation>Ein fremder Plan</translation>
    </message>
    <message>
        <source>%1 steps.</source>
        <translation>%1 Schritte.</translation>
    </message>
    <message>
        <source>Nothing differs from %1.</source>
        <translation>Nichts unterscheidet sich von %1.</translation>
    </message>
    <message>
        <source>Beside %1:</source>
        <translation>Neben %1:</translation>
    </message>
    <message>
        <source>Kept, it is a plan of its own; what you did of the same steps stays done in it.</source>
        <translation>Wenn du ihn behältst, ist er ein eigener Plan; was du von denselben Schritten erledigt hast, bleibt darin erledigt.</translation>
    </message>
    <message>
        <source>Keep as a plan</source>
        <translation>Als Plan behalten</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Doors</name>
    <message>
        <source>I want to find out</source>
        <translation>Ich will es herausfinden</translation>
    </message>
    <message>
        <source>Thirty short questions about what you like, about two minutes. Or begin with what must be true: pay, schooling, surroundings.</source>
        <translation>Dreißig kurze Fragen danach, was du gern tust, in etwa zwei Minuten. Oder beginne mit dem, was stimmen muss: Verdienst, Ausbildung, Umgebung.</translation>
    </message>
    <message>
        <source>I know what I want</source>
        <translation>Ich weiß, was ich will</translation>
    </message>
    <message>
        <source>Look up a career: what the work is, how people get in, what it pays and what to learn first.</source>
        <translation>Schlage einen Beruf nach: was die Arbeit ist, wie man hineinkommt, was man verdient und was du zuerst lernen solltest.</translation>
    </message>
    <message>
        <source>I want to compare pay</source>
        <translation>Ich will Verdienste vergleichen</translation>
    </message>
    <message>
        <source>What a career pays from place to place, as published or after living costs, each figure with its source.</source>
        <translation>Was man in einem Beruf von Ort zu Ort verdient, wie veröffentlicht oder nach Lebenshaltungskosten, jede Zahl mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>Answer 30 questions</source>
        <translation>30 Fragen beantworten</translation>
    </message>
    <message>
        <source>Begin with what matters</source>
        <translation>Mit dem beginnen, was zählt</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Browse the fields</source>
        <translation>Berufsfelder durchsehen</translation>
    </message>
    <message>
        <source>Compare pay</source>
        <translation>Verdienste vergleichen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::DuplicatesDialog</name>
    <message>
        <source>The same address</source>
        <translation>Dieselbe Adresse</translation>
    </message>
    <message>
        <source>The same ISBN</source>
        <translation>Dieselbe ISBN</translation>
    </message>
    <message>
        <source>The same title and people</source>
        <translation>Titel und Personen gleich</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Groups of the same thing</source>
        <translation>Gruppen gleicher Einträge</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Join this group</source>
        <translation>Diese Gruppe zusammenführen</translation>
    </message>
    <message>
        <source>Join all</source>
        <translation>Alle zusammenführen</translation>
    </message>
    <message>
        <source>Nothing is kept twice.</source>
        <translation>Nichts ist doppelt aufgenommen.</translation>
    </message>
    <message>
        <source>The ticked one of each group stays and takes over tags, lists and notes of the others; these go to the trash.</source>
        <translation>Der angekreuzte Eintrag jeder Gruppe bleibt und übernimmt Schlagwörter, Listen und Notizen der anderen; diese kommen in den Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Zusammengeführt: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExplorePage</name>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Where would you like to start?</source>
        <translation>Wo möchtest du anfangen?</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>No account, no tracking. Whatever you keep stays on this computer, and you can begin anywhere.</source>
        <translation>Kein Konto, keine Datensammlung. Was du behältst, bleibt auf diesem Computer, und du kannst überall beginnen.</translation>
    </message>
    <message>
        <source>Start from a field, from a question, or from where you left off.</source>
        <translation>Beginne mit einem Berufsfeld, mit einer Frage oder dort, wo du aufgehört hast.</translation>
    </message>
    <message>
        <source>Fields to explore</source>
        <translation>Berufsfelder zum Entdecken</translation>
    </message>
    <message>
        <source>careers in each</source>
        <translation>Berufe in jedem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln military career(s) apart</source>
        <translation>
            <numerusform>%Ln militärischer Beruf gesondert</numerusform>
            <numerusform>%Ln militärische Berufe gesondert</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions people have</source>
        <translation>Fragen, die viele haben</translation>
    </message>
    <message>
        <source>In this catalog</source>
        <translation>In diesem Katalog</translation>
    </message>
    <message>
        <source>More ways to browse</source>
        <translation>Weitere Wege durch den Katalog</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExportDialog</name>
    <message>
        <source>With my notes, ratings, status and hours</source>
        <translation>Mit meinen Notizen, Bewertungen, Status und Stunden</translation>
    </message>
    <message>
        <source>For Excel: in the marks of this computer&apos;s language</source>
        <translation>Für Excel: mit den Dezimal- und Trennzeichen der Sprache dieses Computers</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Complete: everything comes back when it is imported again.</source>
        <translation>Vollständig: Alles kommt zurück, wenn es wieder importiert wird.</translation>
    </message>
    <message>
        <source>One page that opens in any browser without a network, to share or to print.</source>
        <translation>Eine einzelne Seite, die sich in jedem Browser ohne Netz öffnet, zum Weitergeben oder Drucken.</translation>
    </message>
    <message>
        <source>The steps of plans that have a day.</source>
        <translation>Die Schritte von Plänen, die einen Tag haben.</translation>
    </message>
    <message>
        <source>Export My Library</source>
        <translation>Meine Bibliothek exportieren</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ExportWords</name>
    <message>
        <source>1 book</source>
        <translation>1 Buch</translation>
    </message>
    <message>
        <source>%1 books</source>
        <translation>%1 Bücher</translation>
    </message>
    <message>
        <source>1 course</source>
        <translation>1 Kurs</translation>
    </message>
    <message>
        <source>%1 courses</source>
        <translation>%1 Kurse</translation>
    </message>
    <message>
        <source>1 career</source>
        <translation>1 Beruf</translation>
    </message>
    <message>
        <source>%1 careers</source>
        <translation>%1 Berufe</translation>
    </message>
    <message>
        <source>1 pay comparison</source>
        <translation>1 Verdienstvergleich</translation>
    </message>
    <message>
        <source>%1 pay comparisons</source>
        <translation>%1 Verdienstvergleiche</translation>
    </message>
    <message>
        <source>1 search</source>
        <translation>1 Suche</translation>
    </message>
    <message>
        <source>%1 searches</source>
        <translation>%1 Suchen</translation>
    </message>
    <message>
        <source>1 plan</source>
        <translation>1 Plan</translation>
    </message>
    <message>
        <source>%1 plans</source>
        <translation>%1 Pläne</translation>
    </message>
    <message>
        <source>1 offer</source>
        <translation>1 Angebot</translation>
    </message>
    <message>
        <source>%1 offers</source>
        <translation>%1 Angebote</translation>
    </message>
    <message>
        <source>1 other item</source>
        <translation>1 anderer Eintrag</translation>
    </message>
    <message>
        <source>%1 other items</source>
        <translation>%1 andere Einträge</translation>
    </message>
    <message>
        <source>logged hours</source>
        <translation>eingetragene Stunden</translation>
    </message>
    <message>
        <source>sets of places</source>
        <translation>Ortsgruppen</translation>
    </message>
    <message>
        <source>notes of lists</source>
        <translation>Notizen von Listen</translation>
    </message>
    <message>
        <source>%1 without a link</source>
        <translation>%1 ohne Link</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; left out: %2.</source>
        <translation>%1; weggelassen: %2.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FacetModel</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, clear</source>
        <translation>%1, aufheben</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FacetPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FacetPopup</name>
    <message>
        <source>Find in %1</source>
        <translation>In %1 suchen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FacetWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Praktisch-technisch</translation>
    </message>
    <message>
        <source>Investigative</source>
        <translation>Forschend</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>Künstlerisch</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sozial</translation>
    </message>
    <message>
        <source>Enterprising</source>
        <translation>Unternehmerisch</translation>
    </message>
    <message>
        <source>Conventional</source>
        <translation>Ordnend</translation>
    </message>
    <message>
        <source>Zone 1: little or none</source>
        <translation>Zone 1: wenig oder keine</translation>
    </message>
    <message>
        <source>Zone 2: some</source>
        <translation>Zone 2: etwas</translation>
    </message>
    <message>
        <source>Zone 3: medium</source>
        <translation>Zone 3: mittel</translation>
    </message>
    <message>
        <source>Zone 4: considerable</source>
        <translation>Zone 4: erheblich</translation>
    </message>
    <message>
        <source>Zone 5: extensive</source>
        <translation>Zone 5: umfangreich</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Grundfähigkeiten</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Berufsfeld</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Growth in ten years</source>
        <translation>Wachstum in zehn Jahren</translation>
    </message>
    <message>
        <source>Median pay in the US</source>
        <translation>Medianverdienst, USA</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Kind of skill</source>
        <translation>Art der Fähigkeit</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>License</source>
        <comment>of a text</comment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>shrinking</source>
        <translation>schrumpfend</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Kostenpflichtig</translation>
    </message>
    <message>
        <source>%1 not stated</source>
        <extracomment>%1 is what an item may say of itself: &quot;Level&quot;, &quot;Hours&quot;</extracomment>
        <translation>%1 nicht angegeben</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>%1 is a range: &quot;under 10&quot;, &quot;10 to 20&quot;</extracomment>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>Growth: %1</source>
        <translation>Wachstum: %1</translation>
    </message>
    <message>
        <source>Pay: %1</source>
        <translation>Verdienst: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FactWords</name>
    <message>
        <source>introductory</source>
        <translation>für den Einstieg</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>fortgeschritten</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Knowledge area</source>
        <translation>Wissensgebiet</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Grundfähigkeit</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message numerus="yes">
        <source>tool of %Ln career(s)</source>
        <translation>
            <numerusform>Werkzeug von %Ln Beruf</numerusform>
            <numerusform>Werkzeug von %Ln Berufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needed by %Ln career(s)</source>
        <translation>
            <numerusform>von %Ln Beruf gebraucht</numerusform>
            <numerusform>von %Ln Berufen gebraucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::FieldGrid</name>
    <message numerus="yes">
        <source>%1, %Ln career(s)</source>
        <translation>
            <numerusform>%1, %Ln Beruf</numerusform>
            <numerusform>%1, %Ln Berufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::FilterChip</name>
    <message>
        <source>Click to change, the cross or Delete to remove</source>
        <translation>Klicken ändert, das Kreuz oder Entf entfernt</translation>
    </message>
    <message>
        <source>Filter. Delete removes it.</source>
        <translation>Filter. Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Adds a filter.</source>
        <translation>Fügt einen Filter hinzu.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FlatView</name>
    <message>
        <source>Fields to look around in</source>
        <translation>Berufsfelder zum Umsehen</translation>
    </message>
    <message>
        <source>Careers left in each, not a ranking.</source>
        <translation>Wie viele Berufe in jedem bleiben; keine Rangfolge.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Noch keine Liste</translation>
    </message>
    <message>
        <source>Your answers are too alike to rank careers</source>
        <translation>Deine Antworten sind zu ähnlich, um Berufe zu ordnen</translation>
    </message>
    <message>
        <source>A list needs three answers of each type: eighteen questions, about a minute.</source>
        <translation>Eine Liste braucht drei Antworten je Typ: achtzehn Fragen, etwa eine Minute.</translation>
    </message>
    <message>
        <source>Your six scores spread by %1 and a list needs 4. With scores this even, one other answer would turn the list over, so Waymark does not make one. About one person in three answers like this. It says nothing about ability.</source>
        <translation>Deine sechs Werte liegen %1 auseinander, und eine Liste braucht 4. Bei so gleichmäßigen Werten würde eine einzige andere Antwort die Liste umwerfen, deshalb macht Waymark keine. Etwa jede dritte Person antwortet so. Über dein Können sagt das nichts.</translation>
    </message>
    <message>
        <source>Answer 30 questions</source>
        <translation>30 Fragen beantworten</translation>
    </message>
    <message>
        <source>One at a time, about two minutes.</source>
        <translation>Eine nach der anderen, etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Answer more questions</source>
        <translation>Mehr Fragen beantworten</translation>
    </message>
    <message>
        <source>%1 of 60 answered. More answers are steadier.</source>
        <translation>%1 von 60 beantwortet. Mehr Antworten sind verlässlicher.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look at your answers again</source>
        <translation>Deine Antworten noch einmal ansehen</translation>
    </message>
    <message>
        <source>Change one and watch the shape move.</source>
        <translation>Ändere eine und sieh, wie sich die Form bewegt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Start from what matters</source>
        <translation>Mit dem beginnen, was zählt</translation>
    </message>
    <message>
        <source>Say what must be true; the rest goes.</source>
        <translation>Sag, was stimmen muss; der Rest fällt weg.</translation>
    </message>
    <message>
        <source>What you said leaves %1 of %2 careers.</source>
        <translation>Was du gesagt hast, lässt %1 von %2 Berufen übrig.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 careers</source>
        <translation>%1: %2 Berufe</translation>
    </message>
    <message>
        <source>Three things to try this week</source>
        <translation>Drei Dinge, die du diese Woche ausprobieren kannst</translation>
    </message>
    <message>
        <source>Doing tells more than asking.</source>
        <translation>Tun sagt mehr als Fragen.</translation>
    </message>
    <message numerus="yes">
        <source>0 to 40 for each type, from %Ln answer(s)</source>
        <translation>
            <numerusform>0 bis 40 je Typ, aus %Ln Antwort</numerusform>
            <numerusform>0 bis 40 je Typ, aus %Ln Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::GradeChip</name>
    <message>
        <source>Grade %1: %2</source>
        <translation>Güte %1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::GradeLegend</name>
    <message>
        <source>Official: this place, this occupation, 36 months old at most</source>
        <translation>Amtlich: dieser Ort, dieser Beruf, höchstens 36 Monate alt</translation>
    </message>
    <message>
        <source>Official, but a wider area, another occupation code or older</source>
        <translation>Amtlich, aber für ein größeres Gebiet, unter einem anderen Berufsschlüssel oder älter</translation>
    </message>
    <message>
        <source>Estimated by a stated method with a measured error</source>
        <translation>Nach angegebenem Verfahren geschätzt, mit gemessenem Fehler</translation>
    </message>
    <message>
        <source>Estimate without date or method</source>
        <translation>Schätzung ohne Datum oder Verfahren</translation>
    </message>
    <message>
        <source>Grades: A %1. B %2. C %3. D %4.</source>
        <translation>Güte: A %1. B %2. C %3. D %4.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Guide</name>
    <message>
        <source>A short guide to Waymark</source>
        <translation>Kurzanleitung zu Waymark</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es da ist</translation>
    </message>
    <message>
        <source>Waymark shows what careers are like, what they ask for, what they pay and how people get into them, and which courses and books lead there. It works without a network: nothing that you look at, answer or write leaves this computer.</source>
        <translation>Waymark zeigt, wie Berufe sind, was sie verlangen, was man in ihnen verdient und wie man hineinkommt, und welche Kurse und Bücher dorthin führen. Es kommt ohne Netz aus: Nichts, was du ansiehst, beantwortest oder schreibst, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It does not decide for you. A figure is only as good as its source, and each says where it comes from; what is not known is said to be not known.</source>
        <translation>Es entscheidet nicht für dich. Eine Zahl ist nur so gut wie ihre Quelle, und jede sagt, woher sie kommt; was nicht bekannt ist, wird auch so genannt.</translation>
    </message>
    <message>
        <source>If you do not know yet what you want</source>
        <translation>Wenn du noch nicht weißt, was du willst</translation>
    </message>
    <message>
        <source>My match asks what you like to do, what matters to you and what you can do. Skip what you like and stop when you like: what you have answered counts. Beside each career stand the answers of yours that raised and lowered it.</source>
        <translation>„Was zu mir passt“ fragt, was du gern tust, was dir wichtig ist und was du kannst. Überspringe, was du willst, und höre auf, wann du willst: Was du beantwortet hast, zählt. Neben jedem Beruf stehen die Antworten, die ihn nach oben und nach unten gebracht haben.</translation>
    </message>
    <message>
        <source>It is for exploring. It measures no ability, and a career that stands low is not closed to you. Explore has the fields of work and questions that people have.</source>
        <translation>Das dient dem Erkunden. Es misst keine Eignung, und ein Beruf, der weit unten steht, ist dir nicht verschlossen. Unter „Entdecken“ findest du die Berufsfelder und Fragen, die viele haben.</translation>
    </message>
    <message>
        <source>If you have something in mind</source>
        <translation>Wenn du schon etwas im Sinn hast</translation>
    </message>
    <message>
        <source>Type it into the search box (Ctrl+K): a career, a skill, a course, a book or a place. Typing errors are forgiven, and other names of a job count. Compare puts up to four careers side by side, Pay up to six.</source>
        <translation>Tippe es in das Suchfeld (Strg+K): einen Beruf, eine Fähigkeit, einen Kurs, ein Buch oder einen Ort. Tippfehler werden verziehen, und andere Namen einer Stelle zählen mit. „Vergleichen“ stellt bis zu vier Berufe nebeneinander, „Verdienst“ bis zu sechs.</translation>
    </message>
    <message>
        <source>Say in Edit, Preferences where you live. Ways in then begins with your state: licenses, schools near you and apprenticeships, as far as records know them.</source>
        <translation>Gib unter „Bearbeiten“, „Einstellungen“ an, wo du lebst. Die Einstiegswege beginnen dann mit deinem Bundesstaat: Zulassungen, Schulen in deiner Nähe und Lehrstellen, soweit sie verzeichnet sind.</translation>
    </message>
    <message>
        <source>How to read a figure</source>
        <translation>Wie eine Zahl zu lesen ist</translation>
    </message>
    <message>
        <source>The median is the middle: one half earns less, the other half more. Between p10 and p90 earn eight in ten.</source>
        <translation>Der Median ist die Mitte: Die eine Hälfte verdient weniger, die andere mehr. Zwischen p10 und p90 verdienen acht von zehn.</translation>
    </message>
    <message>
        <source>The letter is the grade. A: official. B: official, of a wider area or older. C: estimated by a stated method. D: an estimate without date or method. Choose a figure to read where it comes from.</source>
        <translation>Der Buchstabe ist die Güte. A: amtlich. B: amtlich, größeres Gebiet oder älter. C: nach angegebenem Verfahren geschätzt. D: Schätzung ohne Datum oder Verfahren. Wähle eine Zahl, um zu lesen, woher sie kommt.</translation>
    </message>
    <message>
        <source>Pay shows amounts as they are paid, in one currency, or by what they buy at the prices of the country or of the city. Amounts shown in different ways cannot be compared.</source>
        <translation>„Verdienst“ zeigt Beträge, wie sie gezahlt werden, in einer einzigen Währung oder nach dem, was sie zu den Preisen des Landes oder der Stadt kaufen. Beträge, die auf verschiedene Weise gezeigt werden, lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>From a career to a plan</source>
        <translation>Vom Beruf zum Plan</translation>
    </message>
    <message>
        <source>Learn names what a career needs, in the order to learn it, and the courses and books that teach it; a number says how surely. Make a plan lays them into the weeks you have, and into the years of schooling before them.</source>
        <translation>„Lernen“ nennt, was ein Beruf braucht, in der Reihenfolge, in der man es lernt, und die Kurse und Bücher, die es lehren; eine Zahl sagt, wie sicher. „Plan erstellen“ verteilt sie auf die Wochen, die du hast, und auf die Jahre der Ausbildung davor.</translation>
    </message>
    <message>
        <source>If you fall behind, the plan offers ways on and shows each before you choose. Days that are a guess say so. A plan can be printed, saved as a calendar file and handed on.</source>
        <translation>Wenn du in Rückstand gerätst, bietet der Plan Wege an, wie es weitergeht, und zeigt jeden, bevor du wählst. Tage, die geschätzt sind, sagen das. Ein Plan lässt sich drucken, als Kalenderdatei speichern und weitergeben.</translation>
    </message>
    <message>
        <source>What you keep</source>
        <translation>Was du aufbewahrst</translation>
    </message>
    <message>
        <source>The star (Ctrl+D) keeps a career, a skill, a course, a book or a chart in My library. There it gets a status, lists, tags, hours and notes. All of it is one file on your disk; a copy is made every day you use it, and File, Backups puts one back.</source>
        <translation>Der Stern (Strg+D) nimmt einen Beruf, eine Fähigkeit, einen Kurs, ein Buch oder ein Diagramm in deine Bibliothek auf. Dort bekommt es Status, Listen, Schlagwörter, Stunden und Notizen. Alles ist eine Datei auf deinem Datenträger; an jedem Tag, an dem du sie nutzt, entsteht eine Kopie, und „Datei“, „Sicherungen“ stellt eine wieder her.</translation>
    </message>
    <message>
        <source>Whatever you change can be undone (Ctrl+Z). Lists of other programs are read and written, from bookmarks of a browser to BibTeX.</source>
        <translation>Was du änderst, lässt sich rückgängig machen (Strg+Z). Listen anderer Programme werden gelesen und geschrieben, von den Lesezeichen eines Browsers bis BibTeX.</translation>
    </message>
    <message>
        <source>With the keyboard</source>
        <translation>Mit der Tastatur</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds every action by its name. F6 goes from pane to pane, the arrow keys move within one, Return opens, Shift+F10 opens the menu of a row. Ctrl+plus and Ctrl+minus change the size of the text; Ctrl+? lists all keys.</source>
        <translation>Strg+Umschalt+P findet jede Aktion unter ihrem Namen. F6 wechselt von Bereich zu Bereich, die Pfeiltasten bewegen sich darin, die Eingabetaste öffnet, Umschalt+F10 öffnet das Menü einer Zeile. Strg+Plus und Strg+Minus ändern die Schriftgröße; Strg+? zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Before you rely on it</source>
        <translation>Bevor du dich darauf verlässt</translation>
    </message>
    <message>
        <source>Figures age, rules change and records have gaps. Before you pay for schooling, apply for a license or give up a job, ask the school, the agency or an employer. Help, Sources and Licenses says of which date the facts are.</source>
        <translation>Zahlen veralten, Regeln ändern sich, und Verzeichnisse haben Lücken. Bevor du für eine Ausbildung zahlst, eine Zulassung beantragst oder eine Stelle aufgibst, frage die Schule, die Behörde oder einen Betrieb. „Hilfe“, „Quellen und Lizenzen“ sagt, von wann die Angaben sind.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Actions</name>
    <message>
        <source>Open &amp;Folder of the Last File</source>
        <translation>Or&amp;dner der letzten Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Context Menu</source>
        <translation>Konte&amp;xtmenü</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Kurzanleitung</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Hexagon</name>
    <message>
        <source>%1 %2 of 40</source>
        <translation>%1 %2 von 40</translation>
    </message>
    <message>
        <source>Six interests: nothing answered yet</source>
        <translation>Sechs Interessen: noch nichts beantwortet</translation>
    </message>
    <message>
        <source>Six interests: %1</source>
        <translation>Sechs Interessen: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::HoursDialog</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source> h</source>
        <translation> Std.</translation>
    </message>
    <message>
        <source>What you did (may stay empty)</source>
        <translation>Was du getan hast (kann leer bleiben)</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was du getan hast</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Hours written down</source>
        <translation>Eingetragene Stunden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 of %2 hours</source>
        <translation>%1 von %2 Stunden</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Where both differ, take what the file says</source>
        <translation>Bei Abweichungen gilt, was in der Datei steht</translation>
    </message>
    <message>
        <source>Take them in as books, not as courses</source>
        <translation>Als Bücher statt als Kurse übernehmen</translation>
    </message>
    <message>
        <source>Import into My Library</source>
        <translation>In meine Bibliothek importieren</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Was der Import täte</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>Not as the file says</source>
        <translation>Nicht wie in der Datei</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 filled in</source>
        <translation>%1 ergänzt</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 gleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new list(s)</source>
        <translation>
            <numerusform>%Ln neue Liste</numerusform>
            <numerusform>%Ln neue Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of hours</source>
        <translation>
            <numerusform>%Ln Stundeneintrag</numerusform>
            <numerusform>%Ln Stundeneinträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>There is nothing in it that could be imported.</source>
        <translation>Darin ist nichts, was sich importieren ließe.</translation>
    </message>
    <message>
        <source>Everything in it is here already: importing it would change nothing.</source>
        <translation>Alles darin ist schon hier: Der Import würde nichts ändern.</translation>
    </message>
    <message>
        <source>takes the file&apos;s</source>
        <translation>nimmt die Angabe der Datei</translation>
    </message>
    <message>
        <source>keeps mine</source>
        <translation>behält meine Angabe</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importiert: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ImportReading</name>
    <message>
        <source>%1 is in no form that can be imported. Known are Waymark&apos;s own JSON, tables, browser bookmarks, BibTeX, RIS and CSL-JSON.</source>
        <translation>%1 hat kein Format, das sich importieren lässt. Bekannt sind das JSON von Waymark, Tabellen, Lesezeichen von Browsern, BibTeX, RIS und CSL-JSON.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ImportWords</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>leer gelassen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Course or book</source>
        <translation>Kurs oder Buch</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Rating of others</source>
        <translation>Bewertung durch andere</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation>es gibt keinen Titel</translation>
    </message>
    <message>
        <source>no key of an item</source>
        <translation>kein Schlüssel eines Eintrags</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>no amount of money</source>
        <translation>kein Geldbetrag</translation>
    </message>
    <message>
        <source>an amount without a currency</source>
        <translation>ein Betrag ohne Währung</translation>
    </message>
    <message>
        <source>no day</source>
        <comment>what was read is none</comment>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>day and month cannot be told apart</source>
        <translation>Tag und Monat sind nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>no status known</source>
        <translation>kein bekannter Status</translation>
    </message>
    <message>
        <source>outside the scale of ratings</source>
        <translation>außerhalb der Bewertungsskala</translation>
    </message>
    <message>
        <source>a kind that is not known here; taken in as a course</source>
        <translation>eine Art, die hier nicht bekannt ist; als Kurs übernommen</translation>
    </message>
    <message>
        <source>a kind that is not known here; taken in as a book</source>
        <translation>eine Art, die hier nicht bekannt ist; als Buch übernommen</translation>
    </message>
    <message>
        <source>there is no title; its address stands for it</source>
        <translation>es gibt keinen Titel; die Adresse steht dafür</translation>
    </message>
    <message>
        <source>a name or password within an address; not kept</source>
        <translation>ein Name oder Passwort in einer Adresse; nicht übernommen</translation>
    </message>
    <message>
        <source>no valid ISBN</source>
        <translation>keine gültige ISBN</translation>
    </message>
    <message>
        <source>a spreadsheet rounded the ISBN; its last digits are lost</source>
        <translation>eine Tabellenkalkulation hat die ISBN gerundet; ihre letzten Ziffern sind verloren</translation>
    </message>
    <message>
        <source>no address of http or https that can be followed</source>
        <translation>keine http- oder https-Adresse, der man folgen kann</translation>
    </message>
    <message>
        <source>no JSON object, or one nested too deeply</source>
        <translation>kein JSON-Objekt oder zu tief verschachtelt</translation>
    </message>
    <message>
        <source>an article or paper, not a book</source>
        <translation>ein Artikel oder Aufsatz, kein Buch</translation>
    </message>
    <message>
        <source>a part of a book, taken in under its own title</source>
        <translation>ein Teil eines Buchs, unter eigenem Titel aufgenommen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>the entry is never closed; read as far as it goes</source>
        <translation>der Eintrag wird nie geschlossen; gelesen, so weit er reicht</translation>
    </message>
    <message>
        <source>a quote is never closed; from here on quotes count as letters</source>
        <translation>ein Anführungszeichen wird nie geschlossen; ab hier zählen Anführungszeichen als Buchstaben</translation>
    </message>
    <message>
        <source>text outside of any entry</source>
        <translation>Text außerhalb aller Einträge</translation>
    </message>
    <message>
        <source>a line above the titles of the columns, no item</source>
        <translation>eine Zeile über den Titeln der Spalten, kein Eintrag</translation>
    </message>
    <message>
        <source>no career of the catalog has this title</source>
        <translation>kein Beruf des Katalogs hat diese Bezeichnung</translation>
    </message>
    <message>
        <source>folders nested too deeply; the item lies in the deepest that is kept</source>
        <translation>Ordner zu tief verschachtelt; der Eintrag liegt im tiefsten, der erhalten bleibt</translation>
    </message>
    <message>
        <source>too long; cut off</source>
        <translation>zu lang; abgeschnitten</translation>
    </message>
    <message>
        <source>an address longer than any that is kept</source>
        <translation>eine Adresse, länger als jede, die behalten wird</translation>
    </message>
    <message>
        <source>an amount that cannot be meant</source>
        <translation>ein Betrag, der nicht gemeint sein kann</translation>
    </message>
    <message>
        <source>a second address; the first is kept</source>
        <translation>eine zweite Adresse; die erste bleibt</translation>
    </message>
    <message>
        <source>stands before as well; both are one item</source>
        <translation>steht schon weiter oben; beide sind ein Eintrag</translation>
    </message>
    <message>
        <source>where the item stands before it says something else, which stays</source>
        <translation>weiter oben sagt derselbe Eintrag etwas anderes, das bleibt</translation>
    </message>
    <message>
        <source>no name of an author</source>
        <translation>kein Name einer Autorin oder eines Autors</translation>
    </message>
    <message>
        <source>a quote that ends in another row only; its marks count as letters</source>
        <translation>ein Anführungszeichen, das erst in einer anderen Zeile endet; es gilt als Buchstabe</translation>
    </message>
    <message>
        <source>Fields that are not read: %1.</source>
        <translation>Felder, die nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>Spalten, die nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>has the ISBN or address of an item before it, under another title; kept as an item of its own</source>
        <translation>hat ISBN oder Adresse eines Eintrags weiter oben, unter anderem Titel; bleibt ein eigener Eintrag</translation>
    </message>
    <message>
        <source>more cells than the head of the table has</source>
        <translation>mehr Zellen, als der Tabellenkopf hat</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>By its columns it is a table of %1.</source>
        <translation>Nach ihren Spalten ist es eine Tabelle von %1.</translation>
    </message>
    <message>
        <source>Its letters are not UTF-8; they were read as Windows-1252.</source>
        <translation>Die Zeichen sind kein UTF-8; sie wurden als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>Its letters are UTF-16.</source>
        <translation>Die Zeichen sind UTF-16.</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 were replaced: %1.</source>
        <translation>Bytes, die kein UTF-8 sind, wurden ersetzt: %1.</translation>
    </message>
    <message>
        <source>The table has a head and no rows.</source>
        <translation>Die Tabelle hat einen Kopf und keine Zeilen.</translation>
    </message>
    <message>
        <source>The table has titles but does not say what they are: courses, books or careers.</source>
        <translation>Die Tabelle hat Titel, sagt aber nicht, wovon: Kurse, Bücher oder Berufe.</translation>
    </message>
    <message>
        <source>No column of the table looks like a title or an address; the columns are: %1.</source>
        <translation>Keine Spalte der Tabelle sieht nach einem Titel oder einer Adresse aus; die Spalten sind: %1.</translation>
    </message>
    <message>
        <source>a day to come</source>
        <translation>ein Tag in der Zukunft</translation>
    </message>
    <message>
        <source>a line between the rows, no item</source>
        <translation>eine Linie zwischen den Zeilen, kein Eintrag</translation>
    </message>
    <message>
        <source>a row that sums up the others, no item</source>
        <translation>eine Summenzeile, kein Eintrag</translation>
    </message>
    <message>
        <source>Amounts in $ that name no country were read as %1.</source>
        <translation>Beträge in $, die kein Land nennen, wurden als %1 gelesen.</translation>
    </message>
    <message>
        <source>a text that is never closed; it ends where the next field begins</source>
        <translation>ein Text, der nie geschlossen wird; er endet, wo das nächste Feld beginnt</translation>
    </message>
    <message>
        <source>a length without a unit</source>
        <translation>eine Länge ohne Einheit</translation>
    </message>
    <message>
        <source>further authors whom the file does not name</source>
        <translation>weitere Autoren, die die Datei nicht nennt</translation>
    </message>
    <message>
        <source>the file ends within this row; it may be cut off</source>
        <translation>die Datei endet mitten in dieser Zeile; vielleicht ist sie abgeschnitten</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <comment>a rating between whole stars</comment>
        <translation>aus %1 wurde %2</translation>
    </message>
    <message>
        <source>Ratings between whole stars were rounded: %1.</source>
        <translation>Bewertungen zwischen ganzen Sternen wurden gerundet: %1.</translation>
    </message>
    <message>
        <source>Saved web pages, and entries that do not say what they are, come in as courses: %1.</source>
        <translation>Gespeicherte Webseiten und Einträge, die nicht sagen, was sie sind, werden als Kurse übernommen: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It is a packed file or a workbook, not a text: unpack it, or save its table as CSV.</source>
        <translation>Es ist eine gepackte Datei oder Arbeitsmappe, kein Text: entpacke sie oder speichere ihre Tabelle als CSV.</translation>
    </message>
    <message>
        <source>It is a web page, not an exported file; perhaps the site asked to sign in first.</source>
        <translation>Es ist eine Webseite, keine exportierte Datei; vielleicht verlangte die Website zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>It holds courses or books as JSON-LD, which are imported into a catalog, not into the library.</source>
        <translation>Sie enthält Kurse oder Bücher als JSON-LD, die in einen Katalog importiert werden, nicht in die Bibliothek.</translation>
    </message>
    <message>
        <source>It holds references in a form that is not read: save them as BibTeX, RIS or CSL-JSON in the program that wrote it.</source>
        <translation>Sie enthält Literaturangaben in einer Form, die nicht gelesen wird: speichere sie in dem Programm, das sie geschrieben hat, als BibTeX, RIS oder CSL-JSON.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::InterestItems</name>
    <message>
        <source>Take a broken washing machine apart and repair it</source>
        <translation>Eine defekte Waschmaschine zerlegen und reparieren</translation>
    </message>
    <message>
        <source>Repair the brakes of a bicycle with the right tools</source>
        <translation>Die Bremsen eines Fahrrads mit dem richtigen Werkzeug reparieren</translation>
    </message>
    <message>
        <source>Build a wooden table from planks</source>
        <translation>Aus Brettern einen Holztisch bauen</translation>
    </message>
    <message>
        <source>Work with your hands and lay the tiles of a kitchen floor</source>
        <translation>Mit den Händen arbeiten und den Küchenboden fliesen</translation>
    </message>
    <message>
        <source>Join wires and small parts into a working piece of electronics</source>
        <translation>Drähte und kleine Teile zu einem funktionierenden Gerät verbinden</translation>
    </message>
    <message>
        <source>Install new parts in computers and connect the cables</source>
        <translation>Neue Teile in Computer einbauen und die Kabel anschließen</translation>
    </message>
    <message>
        <source>Dig a garden and grow plants in it</source>
        <translation>Einen Garten umgraben und darin Pflanzen ziehen</translation>
    </message>
    <message>
        <source>Feed the animals of a farm and clean their stable</source>
        <translation>Die Tiere eines Bauernhofs füttern und ihren Stall säubern</translation>
    </message>
    <message>
        <source>Drive a digger and move earth</source>
        <translation>Bagger fahren und Erde bewegen</translation>
    </message>
    <message>
        <source>Install a robot that cuts metal, and keep it running</source>
        <translation>Einen Roboter einrichten, der Metall schneidet, und ihn am Laufen halten</translation>
    </message>
    <message>
        <source>Mix substances in a laboratory and find out how they react</source>
        <translation>Im Labor Stoffe mischen und herausfinden, wie sie reagieren</translation>
    </message>
    <message>
        <source>Study a drop of pond water under a microscope</source>
        <translation>Einen Tropfen Teichwasser unter dem Mikroskop untersuchen</translation>
    </message>
    <message>
        <source>Research what causes a new disease</source>
        <translation>Erforschen, was eine neue Krankheit auslöst</translation>
    </message>
    <message>
        <source>Discover how a virus gets into a cell</source>
        <translation>Entdecken, wie ein Virus in eine Zelle gelangt</translation>
    </message>
    <message>
        <source>Think about a hard number puzzle until you solve it</source>
        <translation>Über ein schweres Zahlenrätsel nachdenken, bis du es löst</translation>
    </message>
    <message>
        <source>Discover the rule that a row of numbers follows</source>
        <translation>Die Regel entdecken, der eine Zahlenreihe folgt</translation>
    </message>
    <message>
        <source>Analyze why a computer program gives a wrong answer</source>
        <translation>Herausfinden, warum ein Computerprogramm eine falsche Antwort gibt</translation>
    </message>
    <message>
        <source>Discover with a model why a bridge shakes in the wind</source>
        <translation>An einem Modell herausfinden, warum eine Brücke im Wind schwankt</translation>
    </message>
    <message>
        <source>Study old bones to find out how the first humans lived</source>
        <translation>Alte Knochen untersuchen, um herauszufinden, wie die ersten Menschen lebten</translation>
    </message>
    <message>
        <source>Research why life is longer in some countries than in others</source>
        <translation>Erforschen, warum Menschen in manchen Ländern länger leben als in anderen</translation>
    </message>
    <message>
        <source>Create a painting that shows a feeling</source>
        <translation>Ein Bild malen, das ein Gefühl zeigt</translation>
    </message>
    <message>
        <source>Shape a figure out of clay as a work of art</source>
        <translation>Aus Ton eine Figur als Kunstwerk formen</translation>
    </message>
    <message>
        <source>Compose a tune of your own</source>
        <translation>Eine eigene Melodie komponieren</translation>
    </message>
    <message>
        <source>Play music in a band</source>
        <translation>In einer Band Musik machen</translation>
    </message>
    <message>
        <source>Perform a part in a play</source>
        <translation>Eine Rolle in einem Theaterstück spielen</translation>
    </message>
    <message>
        <source>Make up a dance and show it on a stage</source>
        <translation>Einen Tanz erfinden und auf der Bühne zeigen</translation>
    </message>
    <message>
        <source>Write a story or a poem</source>
        <translation>Eine Geschichte oder ein Gedicht schreiben</translation>
    </message>
    <message>
        <source>Write a scene for a short film</source>
        <translation>Eine Szene für einen Kurzfilm schreiben</translation>
    </message>
    <message>
        <source>Design the cover of a book</source>
        <translation>Den Umschlag eines Buchs gestalten</translation>
    </message>
    <message>
        <source>Design the figures of a cartoon</source>
        <translation>Die Figuren eines Zeichentrickfilms entwerfen</translation>
    </message>
    <message>
        <source>Teach a child to read</source>
        <translation>Einem Kind das Lesen beibringen</translation>
    </message>
    <message>
        <source>Teach newcomers to speak your language</source>
        <translation>Neu Zugezogenen deine Sprache beibringen</translation>
    </message>
    <message>
        <source>Help somebody to walk again after an accident</source>
        <translation>Jemandem helfen, nach einem Unfall wieder zu gehen</translation>
    </message>
    <message>
        <source>Look after sick people and comfort them</source>
        <translation>Kranke pflegen und trösten</translation>
    </message>
    <message>
        <source>Listen to people who are going through a hard time</source>
        <translation>Menschen zuhören, die es gerade schwer haben</translation>
    </message>
    <message>
        <source>Advise young people who are worried about their lives</source>
        <translation>Junge Menschen beraten, die sich Sorgen um ihr Leben machen</translation>
    </message>
    <message>
        <source>Help old people with what they can no longer do alone</source>
        <translation>Alten Menschen bei dem helfen, was sie allein nicht mehr können</translation>
    </message>
    <message>
        <source>Help a family that has lost its home</source>
        <translation>Einer Familie helfen, die ihre Wohnung verloren hat</translation>
    </message>
    <message>
        <source>Look after a group of small children and help them to play</source>
        <translation>Eine Gruppe kleiner Kinder betreuen und ihnen beim Spielen helfen</translation>
    </message>
    <message>
        <source>Help a shy child to make friends</source>
        <translation>Einem schüchternen Kind helfen, Freunde zu finden</translation>
    </message>
    <message>
        <source>Sell things to customers at a market</source>
        <translation>Auf einem Markt an Kundschaft verkaufen</translation>
    </message>
    <message>
        <source>Persuade a customer to try something new</source>
        <translation>Kundschaft überzeugen, etwas Neues zu versuchen</translation>
    </message>
    <message>
        <source>Lead a team and decide who does what</source>
        <translation>Ein Team leiten und entscheiden, wer was tut</translation>
    </message>
    <message>
        <source>Manage a large shop and everyone who works in it</source>
        <translation>Ein großes Geschäft mit allen Beschäftigten leiten</translation>
    </message>
    <message>
        <source>Negotiate a deal that both sides will sign</source>
        <translation>Ein Geschäft aushandeln, das beide Seiten unterschreiben</translation>
    </message>
    <message>
        <source>Argue a case in a court of law</source>
        <translation>Einen Fall vor Gericht vertreten</translation>
    </message>
    <message>
        <source>Start a business of your own</source>
        <translation>Eine eigene Firma gründen</translation>
    </message>
    <message>
        <source>Decide how a small business can win more customers</source>
        <translation>Entscheiden, wie ein kleiner Betrieb mehr Kundschaft gewinnt</translation>
    </message>
    <message>
        <source>Give a speech to win an election</source>
        <translation>Eine Rede halten, um eine Wahl zu gewinnen</translation>
    </message>
    <message>
        <source>Advertise a new product so that everyone hears of it</source>
        <translation>Ein neues Produkt so bewerben, dass alle davon hören</translation>
    </message>
    <message>
        <source>Put the files of an office in order</source>
        <translation>Die Akten eines Büros ordnen</translation>
    </message>
    <message>
        <source>Sort returned books back to their exact places on the shelf</source>
        <translation>Zurückgegebene Bücher genau an ihren Platz im Regal stellen</translation>
    </message>
    <message>
        <source>Keep exact records of what a club takes in and pays out</source>
        <translation>Genau aufschreiben, was ein Verein einnimmt und ausgibt</translation>
    </message>
    <message>
        <source>Add up the bills of an office to the last cent</source>
        <translation>Die Rechnungen eines Büros bis auf den letzten Cent zusammenzählen</translation>
    </message>
    <message>
        <source>Check a long list of data until every line is right</source>
        <translation>Eine lange Liste von Daten prüfen, bis jede Zeile stimmt</translation>
    </message>
    <message>
        <source>Inspect the labels of packages to see whether they follow the rules</source>
        <translation>Etiketten von Packungen prüfen, ob sie den Regeln folgen</translation>
    </message>
    <message>
        <source>Type data into a spreadsheet without a mistake</source>
        <translation>Daten fehlerfrei in eine Tabelle am Computer eintippen</translation>
    </message>
    <message>
        <source>Count what is on the shelves and record it</source>
        <translation>Zählen, was in den Regalen liegt, und es aufschreiben</translation>
    </message>
    <message>
        <source>Organize a calendar of dates so that none clash</source>
        <translation>Einen Terminkalender so führen, dass sich nichts überschneidet</translation>
    </message>
    <message>
        <source>Open and close a shop by the same procedure each day</source>
        <translation>Einen Laden jeden Tag nach demselben Ablauf öffnen und schließen</translation>
    </message>
    <message>
        <source>Hands-on</source>
        <translation>Anpacken</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Praktisch-technisch</translation>
    </message>
    <message>
        <source>building, repairing, growing things and running machines</source>
        <translation>bauen, reparieren, Pflanzen ziehen und Maschinen bedienen</translation>
    </message>
    <message>
        <source>Mend one thing that you would have thrown away.</source>
        <translation>Repariere etwas, das du sonst weggeworfen hättest.</translation>
    </message>
    <message>
        <source>Finding out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>Investigative</source>
        <translation>Forschend</translation>
    </message>
    <message>
        <source>searching for causes, testing and solving hard problems</source>
        <translation>nach Ursachen suchen, prüfen und schwierige Probleme lösen</translation>
    </message>
    <message>
        <source>Take a question you always had and find two answers that disagree.</source>
        <translation>Nimm eine Frage, die du schon immer hattest, und finde zwei Antworten, die sich widersprechen.</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Gestalten</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>Künstlerisch</translation>
    </message>
    <message>
        <source>making pictures, music, stories and the look of things</source>
        <translation>Bilder, Musik, Geschichten und das Aussehen von Dingen schaffen</translation>
    </message>
    <message>
        <source>Make something that is yours alone, in one evening, and show it to one person.</source>
        <translation>Mache an einem Abend etwas, das ganz von dir ist, und zeige es einer Person.</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Helfen</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sozial</translation>
    </message>
    <message>
        <source>teaching, healing, listening and standing by people</source>
        <translation>lehren, heilen, zuhören und Menschen beistehen</translation>
    </message>
    <message>
        <source>Teach somebody something you know, for half an hour.</source>
        <translation>Bringe jemandem eine halbe Stunde lang etwas bei, das du kannst.</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Leiten</translation>
    </message>
    <message>
        <source>Enterprising</source>
        <translation>Unternehmerisch</translation>
    </message>
    <message>
        <source>winning people over, deciding, selling and starting things</source>
        <translation>Menschen gewinnen, entscheiden, verkaufen und Dinge anstoßen</translation>
    </message>
    <message>
        <source>Win three people for a plan of yours and carry it out with them.</source>
        <translation>Gewinne drei Leute für einen Plan von dir und führe ihn mit ihnen aus.</translation>
    </message>
    <message>
        <source>Organizing</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Conventional</source>
        <translation>Ordnend</translation>
    </message>
    <message>
        <source>keeping order, records and numbers right</source>
        <translation>Ordnung, Unterlagen und Zahlen stimmig halten</translation>
    </message>
    <message>
        <source>Put one mess in order, so well that a stranger finds everything in it.</source>
        <translation>Bringe ein Durcheinander so gut in Ordnung, dass eine fremde Person alles darin findet.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Eher nicht</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>Teils, teils</translation>
    </message>
    <message>
        <source>Rather yes</source>
        <translation>Eher ja</translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>Sehr gern</translation>
    </message>
    <message>
        <source>For exploration only: not a measure of ability, not for selection. For people of 14 and older.</source>
        <translation>Nur zum Erkunden: misst kein Können und dient nicht zur Auswahl. Für Menschen ab 14 Jahren.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::InterestsView</name>
    <message>
        <source>Would you like to do this? Never mind whether you can, or what it pays.</source>
        <translation>Würdest du das gern tun? Egal, ob du es kannst oder was man damit verdient.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Answers save themselves, on this computer only.</source>
        <translation>Deine Antworten werden von selbst gespeichert, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your answers. Select one to change it and watch the list move.</source>
        <translation>Deine Antworten. Wähle eine aus, um sie zu ändern, und sieh, wie sich die Liste verschiebt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <source>all %1 answered</source>
        <translation>alle %1 beantwortet</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>about %1 minutes left</source>
        <translation>noch etwa %1 Minuten</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Art zu antworten</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Inventory</name>
    <message>
        <source>careers, found by %1 other job titles</source>
        <translation>Berufe, zu finden unter %1 weiteren Namen</translation>
    </message>
    <message>
        <source>careers</source>
        <translation>Berufe</translation>
    </message>
    <message>
        <source>skills, knowledge areas and tools</source>
        <translation>Fähigkeiten, Wissensgebiete und Werkzeuge</translation>
    </message>
    <message>
        <source>courses to take online</source>
        <translation>Kurse, die es online gibt</translation>
    </message>
    <message>
        <source>books to read</source>
        <translation>Bücher zum Lesen</translation>
    </message>
    <message>
        <source>pay figures, in %1 places</source>
        <translation>Verdienstzahlen für %1 Orte</translation>
    </message>
    <message>
        <source>pay figures</source>
        <translation>Verdienstzahlen</translation>
    </message>
    <message>
        <source>sources, each with its date</source>
        <translation>Quellen, jede mit ihrem Datum</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ItemDetail</name>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+O)</source>
        <translation>%1 (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Listed by %1.</source>
        <translation>Verzeichnet bei %1.</translation>
    </message>
    <message>
        <source>Source card</source>
        <translation>Quellenkarte</translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation>Woher kommt %1?</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ItemFacts</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link checked</source>
        <translation>Link geprüft</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1 of 5 by %2 people, %3 in %4</source>
        <translation>%1 von 5, bewertet von %2 Personen, %3 im Jahr %4</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>%1 in %2, may have changed</source>
        <translation>%1 im Jahr %2, kann sich geändert haben</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Gelistet als</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>License</source>
        <comment>of a text</comment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ItemKinds</name>
    <message>
        <source>Career</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Berufe</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibrarySession</name>
    <message>
        <source>Removed %1 from My library</source>
        <translation>%1 aus meiner Bibliothek entfernt</translation>
    </message>
    <message>
        <source>Added %1 to My library</source>
        <translation>%1 in meine Bibliothek aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag wird geändert</numerusform>
            <numerusform>%Ln Einträge werden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking a change back</source>
        <translation>Eine Änderung wird zurückgenommen</translation>
    </message>
    <message>
        <source>Making a change again</source>
        <translation>Eine Änderung wird wiederholt</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Log Hours</source>
        <translation>Stunden eintragen</translation>
    </message>
    <message>
        <source>Remove from My Library</source>
        <translation>Aus meiner Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1 from My library</source>
        <translation>%1 aus meiner Bibliothek entfernt</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf „%2“ gesetzt</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Meine Bibliothek</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Copy Title and Link</source>
        <translation>Titel und Link kopieren</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add to List</source>
        <translation>In Liste aufnehmen</translation>
    </message>
    <message>
        <source>Log Hours…</source>
        <translation>Stunden eintragen …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptEditor</name>
    <message>
        <source>Remember it as it is now</source>
        <translation>So speichern, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Cons</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show it on its own page (Enter)</source>
        <translation>Auf der eigenen Seite zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change what it is called and where it is from</source>
        <translation>Ändern, wie es heißt und woher es kommt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from My library (Delete)</source>
        <translation>Aus meiner Bibliothek entfernen (Entf)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Take it out of the trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>%1 of my own</source>
        <translation>%1 (eigener Eintrag)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptFields</name>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Log hours</source>
        <translation>Stunden eintragen</translation>
    </message>
    <message>
        <source>Write down hours spent on it (Ctrl+L)</source>
        <translation>Aufgewendete Stunden eintragen (Strg+L)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Lists it stands in (Ctrl+Shift+L)</source>
        <translation>Listen, in denen es steht (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>my price, as 49 USD</source>
        <translation>mein Preis, z.&#xa0;B. 49 USD</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>my own link, https://</source>
        <translation>mein eigener Link, https://</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Lists, price, link and days</source>
        <translation>Listen, Preis, Link und Tage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> Wochen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day; write it as 2026-08-03</source>
        <translation>„%1“ ist kein Tag; schreibe ihn so: 2026-08-03</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no price; write it as 49 USD</source>
        <translation>„%1“ ist kein Preis; schreibe ihn so: 49 USD</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://</source>
        <translation>Ein Link beginnt mit https:// oder http://</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptFilter</name>
    <message>
        <source>Filter by title, tag or note</source>
        <translation>Titel, Schlagwort oder Notiz</translation>
    </message>
    <message>
        <source>Left the catalog</source>
        <translation>Nicht mehr im Katalog</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles aufheben</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptPaper</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print what is shown, with boxes to tick (Ctrl+P)</source>
        <translation>Drucken, was gezeigt wird, mit Kästchen zum Abhaken (Strg+P)</translation>
    </message>
    <message>
        <source>These are the first %1 of %2.</source>
        <translation>Das sind die ersten %1 von %2.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptStatus</name>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptSummary</name>
    <message>
        <source>%1 of %2 hours</source>
        <translation>%1 von %2 Stunden</translation>
    </message>
    <message>
        <source>all free</source>
        <translation>alle kostenlos</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Keine Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptTable</name>
    <message>
        <source>Kept items</source>
        <translation>Aufgenommene Einträge</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeptWords</name>
    <message>
        <source>Tip from</source>
        <translation>Tipp von</translation>
    </message>
    <message>
        <source>who told me of it</source>
        <translation>wer mir davon erzählt hat</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Left the catalog, kept here</source>
        <translation>Nicht mehr im Katalog, hier aufbewahrt</translation>
    </message>
    <message>
        <source>Left the catalog in %1, kept here</source>
        <translation>Seit %1 nicht mehr im Katalog, hier aufbewahrt</translation>
    </message>
    <message>
        <source>Left the catalog</source>
        <translation>Nicht mehr im Katalog</translation>
    </message>
    <message>
        <source>Was called %1</source>
        <translation>Hieß %1</translation>
    </message>
    <message>
        <source>Was by %1, now %2</source>
        <translation>War von %1, jetzt von %2</translation>
    </message>
    <message>
        <source>Now by %1</source>
        <translation>Jetzt von %1</translation>
    </message>
    <message>
        <source>Was by %1</source>
        <translation>War von %1</translation>
    </message>
    <message>
        <source>Price was %1, now %2</source>
        <translation>Preis war %1, jetzt %2</translation>
    </message>
    <message>
        <source>Price now %1</source>
        <translation>Preis jetzt %1</translation>
    </message>
    <message>
        <source>Price was %1</source>
        <translation>Preis war %1</translation>
    </message>
    <message>
        <source>Rating was %1, now %2</source>
        <translation>Bewertung war %1, jetzt %2</translation>
    </message>
    <message>
        <source>Rating now %1</source>
        <translation>Bewertung jetzt %1</translation>
    </message>
    <message>
        <source>Rating was %1</source>
        <translation>Bewertung war %1</translation>
    </message>
    <message>
        <source>Hours were %1, now %2</source>
        <translation>Stunden waren %1, jetzt %2</translation>
    </message>
    <message>
        <source>Hours now %1</source>
        <translation>Stunden jetzt %1</translation>
    </message>
    <message>
        <source>Hours were %1</source>
        <translation>Stunden waren %1</translation>
    </message>
    <message>
        <source>Its address changed</source>
        <translation>Die Adresse hat sich geändert</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeyFooter</name>
    <message>
        <source>Up and Down choose, Enter opens, Ctrl+D stars, Esc goes back to where you were</source>
        <translation>Auf und Ab wählen, Eingabe öffnet, Strg+D merkt, Esc führt zurück</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>waymark::ui::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LearnPanel</name>
    <message>
        <source>nothing to count</source>
        <translation>nichts zu zählen</translation>
    </message>
    <message>
        <source>0 USD: what is listed is free</source>
        <translation>0 USD: was hier steht, ist kostenlos</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 kostenlos</translation>
    </message>
    <message>
        <source>not stated for %1</source>
        <translation>nicht angegeben für %1</translation>
    </message>
    <message>
        <source>not stated for any</source>
        <translation>für nichts angegeben</translation>
    </message>
    <message>
        <source>%1 stated for %2</source>
        <translation>%1 angegeben für %2</translation>
    </message>
    <message>
        <source>%1; not stated for %2</source>
        <translation>%1; nicht angegeben für %2</translation>
    </message>
    <message>
        <source>Plan this path</source>
        <translation>Diesen Lernweg planen</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>The fewest courses and books that cover what the career needs, laid into your weeks</source>
        <translation>Die wenigsten Kurse und Bücher, die abdecken, was der Beruf braucht, auf deine Wochen verteilt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>%1 of %2 have a book or course</source>
        <translation>%1 von %2 haben ein Buch oder einen Kurs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>My guess: hours of each that states none</source>
        <translation>Meine Schätzung: Stunden für alles, was keine angibt</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden in der Woche</translation>
    </message>
    <message>
        <source>My guess</source>
        <extracomment>followed by a number field and &quot;hours each&quot;: the learner&apos;s own guess</extracomment>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>hours each</source>
        <translation>Std. jeweils</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>followed by a number field and &quot;hours a week&quot;</extracomment>
        <translation>bei</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>%1 hours, one week of study</source>
        <translation>%1 Stunden, eine Lernwoche</translation>
    </message>
    <message>
        <source>%1 hours, %2 weeks of study</source>
        <translation>%1 Stunden, %2 Lernwochen</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>What reading cannot do</source>
        <translation>Was Lesen nicht kann</translation>
    </message>
    <message>
        <source>Books and courses prepare you. They do not replace what the way in asks for: %1.</source>
        <translation>Bücher und Kurse bereiten dich vor. Sie ersetzen nicht, was der Einstieg verlangt: %1.</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Einstiegswege</translation>
    </message>
    <message>
        <source>Colleges that teach it</source>
        <translation>Hochschulen, die es lehren</translation>
    </message>
    <message>
        <source>One program of a public school in %1, in a related field.</source>
        <translation>Ein Bildungsgang einer öffentlichen Schule in %1, in einem verwandten Fach.</translation>
    </message>
    <message>
        <source>%1 programs of public schools in %2, in related fields.</source>
        <translation>%1 Bildungsgänge öffentlicher Schulen in %2, in verwandten Fächern.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>the United States</source>
        <comment>programs of schools in it</comment>
        <translation>den USA</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LearnSection</name>
    <message>
        <source>Foundations</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>before or beside the training</source>
        <translation>vor oder neben der Ausbildung</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>what the work is</source>
        <translation>was die Arbeit ist</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>what is used at work</source>
        <translation>was bei der Arbeit benutzt wird</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>what a license or certificate asks for</source>
        <translation>was eine Zulassung oder ein Zertifikat verlangt</translation>
    </message>
    <message>
        <source>one topic</source>
        <translation>ein Thema</translation>
    </message>
    <message>
        <source>%1 topics, in the order to learn them</source>
        <translation>%1 Themen in Lernreihenfolge</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Was zu lernen ist</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Nach Relevanz</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Relevance: 100 % teaches all that the topic names</source>
        <translation>Relevanz: 100 % lehrt das ganze Thema</translation>
    </message>
    <message>
        <source>%1 more: %2</source>
        <translation>%1 weitere: %2</translation>
    </message>
    <message>
        <source>Plan this path</source>
        <translation>Diesen Lernweg planen</translation>
    </message>
    <message>
        <source>All of it, by topic and by relevance</source>
        <translation>Alles, nach Thema und nach Relevanz</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LearningDetail</name>
    <message>
        <source>Because it says “%1”</source>
        <translation>Weil dort „%1“ steht</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Lehrt</translation>
    </message>
    <message>
        <source>Take before</source>
        <translation>Vorher belegen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibraryActions</name>
    <message>
        <source>The folder %1 could not be opened</source>
        <translation>Der Ordner %1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>The browser could not be opened for %1</source>
        <translation>Der Browser konnte für %1 nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Back Up My Library</source>
        <translation>Meine Bibliothek sichern</translation>
    </message>
    <message>
        <source>Waymark library (*.db)</source>
        <translation>Waymark-Bibliothek (*.db)</translation>
    </message>
    <message>
        <source>My library was backed up to %1</source>
        <translation>Meine Bibliothek wurde nach %1 gesichert</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibraryFiles</name>
    <message>
        <source>Another window has this library open too. Both may change it; each shows what the other did when it is looked at again.</source>
        <translation>Ein anderes Fenster hat diese Bibliothek auch geöffnet. Beide können sie ändern; jedes zeigt, was das andere getan hat, sobald man es wieder ansieht.</translation>
    </message>
    <message>
        <source>The library chosen last, %1, is not there. Its disk may not be connected. The one in the data folder is open instead.</source>
        <translation>Die zuletzt gewählte Bibliothek, %1, ist nicht da. Ihr Laufwerk ist vielleicht nicht angeschlossen. Stattdessen ist die aus dem Datenordner geöffnet.</translation>
    </message>
    <message>
        <source>My library itself could not be opened, so nothing can be put in its place.</source>
        <translation>Meine Bibliothek selbst konnte nicht geöffnet werden, deshalb lässt sich nichts an ihre Stelle setzen.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibraryMenu</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&amp;Recent Libraries</source>
        <translation>&amp;Zuletzt geöffnete Bibliotheken</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Waymark library (*.db)</source>
        <translation>Waymark-Bibliothek (*.db)</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or open it with Open Library.</source>
        <translation>%1 gibt es schon. Wähle einen anderen Namen oder öffne sie mit „Bibliothek öffnen“.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>My library is now %1</source>
        <translation>Meine Bibliothek ist jetzt %1</translation>
    </message>
    <message>
        <source>Import into My Library</source>
        <translation>In meine Bibliothek importieren</translation>
    </message>
    <message>
        <source>Lists of things kept (*.json *.csv *.html *.htm *.bib *.ris);;All files (*)</source>
        <translation>Listen von Einträgen (*.json *.csv *.html *.htm *.bib *.ris);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Meine Bibliothek</translation>
    </message>
    <message>
        <source>My library was saved as %1: %2</source>
        <translation>Meine Bibliothek wurde als %1 gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LibraryPage</name>
    <message>
        <source>All items</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save what is shown as a file</source>
        <translation>Das Gezeigte als Datei speichern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Wählen, welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>What is under way, what comes next, what is done</source>
        <translation>Was läuft, was als Nächstes kommt, was erledigt ist</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Hier passt nichts dazu.</translation>
    </message>
    <message>
        <source>Type less, or take a filter off.</source>
        <translation>Tippe weniger ein oder nimm einen Filter weg.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>What you remove waits here until you empty it.</source>
        <translation>Was du entfernst, wartet hier, bis du ihn leerst.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Diese Liste ist leer.</translation>
    </message>
    <message>
        <source>Drag kept items here, or use Add to list on any page.</source>
        <translation>Ziehe Einträge hierher oder nutze auf einer beliebigen Seite „In Liste aufnehmen“.</translation>
    </message>
    <message>
        <source>Look through the courses</source>
        <translation>Kurse durchsehen</translation>
    </message>
    <message>
        <source>Nothing has this status.</source>
        <translation>Nichts hat diesen Status.</translation>
    </message>
    <message>
        <source>Set it beside an item, or drag items here.</source>
        <translation>Setze ihn neben einem Eintrag oder ziehe Einträge hierher.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Noch nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Press the star beside a career, a skill, a course or a book to keep it here.</source>
        <translation>Drücke auf den Stern neben einem Beruf, einer Fähigkeit, einem Kurs oder einem Buch, um es hier aufzubewahren.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LicenceSteps</name>
    <message>
        <source>identity card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>proof of schooling</source>
        <translation>Ausbildungsnachweis</translation>
    </message>
    <message>
        <source>result of the exam</source>
        <translation>Prüfungsergebnis</translation>
    </message>
    <message>
        <source>a referral or sworn statement</source>
        <translation>Empfehlung oder eidesstattliche Erklärung</translation>
    </message>
    <message>
        <source>proof of the work done</source>
        <translation>Nachweis der geleisteten Arbeit</translation>
    </message>
    <message>
        <source>papers for the background check</source>
        <translation>Unterlagen für die Zuverlässigkeitsprüfung</translation>
    </message>
    <message>
        <source>vision test</source>
        <translation>Sehtest</translation>
    </message>
    <message>
        <source>medical exam</source>
        <translation>ärztliche Untersuchung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the one that fits your kind of work</source>
        <translation>die, die zu deiner Art Arbeit passt</translation>
    </message>
    <message>
        <source>Exam for the license: %1</source>
        <translation>Prüfung für die Zulassung: %1</translation>
    </message>
    <message>
        <source>For this time itself a license is on record; ask for it before you begin. %1</source>
        <translation>Für diese Zeit selbst ist eine Zulassung verzeichnet; beantrage sie, bevor du anfängst. %1</translation>
    </message>
    <message>
        <source>Ask for its days, its fee and what to bring.</source>
        <translation>Frage nach Terminen, Gebühr und danach, was du mitbringen musst.</translation>
    </message>
    <message>
        <source>License: %1</source>
        <translation>Zulassung: %1</translation>
    </message>
    <message>
        <source>License, where the work asks for one</source>
        <translation>Zulassung, wo die Arbeit eine verlangt</translation>
    </message>
    <message>
        <source>One begins with this one; others follow after years of work or more study: %1.</source>
        <translation>Damit beginnt man; andere folgen nach Jahren der Arbeit oder weiterem Lernen: %1.</translation>
    </message>
    <message>
        <source>How long the agency takes is not stated.</source>
        <translation>Wie lange die Behörde braucht, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Exam for the license</source>
        <translation>Prüfung für die Zulassung</translation>
    </message>
    <message>
        <source>%1 of %2 records that say so ask for one; ask the agency of your state for its days, its fee and what to bring.</source>
        <translation>%1 von %2 Einträgen mit einer Angabe dazu verlangen eine; frage die Behörde deines Bundesstaats nach Terminen, Gebühr und danach, was du mitbringen musst.</translation>
    </message>
    <message>
        <source>Ask the agency whether it is the one for this work: records age, and what is not stated may still be asked.</source>
        <translation>Frage die Behörde, ob es die für diese Arbeit ist: Angaben veralten, und was nicht angegeben ist, kann trotzdem verlangt werden.</translation>
    </message>
    <message>
        <source>License of your state</source>
        <translation>Zulassung deines Bundesstaats</translation>
    </message>
    <message>
        <source>License, where your state asks for one</source>
        <translation>Zulassung, wo dein Bundesstaat eine verlangt</translation>
    </message>
    <message>
        <source>Choose your state to see its agency, and ask it %1: requirements change, and California’s records are not at hand.</source>
        <translation>Wähle deinen Bundesstaat, um seine Behörde zu sehen, und frage sie, %1: Anforderungen ändern sich, und die kalifornischen Daten liegen nicht vor.</translation>
    </message>
    <message>
        <source>Ask your state’s agency whether yours does.</source>
        <translation>Frage die Behörde deines Bundesstaats, ob es dort auch so ist.</translation>
    </message>
    <message>
        <source>For some kinds of this work a license is recorded: %1. Ask whether yours is one of them.</source>
        <translation>Für manche Arten dieser Arbeit ist eine Zulassung verzeichnet: %1. Frage, ob deine dazugehört.</translation>
    </message>
    <message>
        <source>Recorded there: %1.</source>
        <translation>Dort verzeichnet: %1.</translation>
    </message>
    <message>
        <source>a letter of who employs you</source>
        <translation>ein Schreiben des Betriebs, der dich beschäftigt</translation>
    </message>
    <message>
        <source>Its record asks for a present job in this work: ask who hires you, and the agency, how soon you need it and what you may do before.</source>
        <translation>Ihr Eintrag verlangt eine bestehende Stelle in dieser Arbeit: Frage bei denen, die dich einstellen, und bei der Behörde, wie bald du sie brauchst und was du davor tun darfst.</translation>
    </message>
    <message>
        <source>By its name it is for one kind of this work only: ask the agency whether yours needs it.</source>
        <translation>Dem Namen nach ist sie nur für eine Art dieser Arbeit: Frage die Behörde, ob deine sie braucht.</translation>
    </message>
    <message>
        <source>On record under its code: %1. It may be for other work or for a part of this one, so no step is made of it: ask the agency %2.</source>
        <translation>Unter seinem Code verzeichnet: %1. Das kann für andere Arbeit oder für einen Teil dieser sein, darum ist es kein Schritt: Frage die Behörde, %2.</translation>
    </message>
    <message>
        <source>On record under its code are licenses of other careers only: ask the agency %1.</source>
        <translation>Unter seinem Code sind nur Zulassungen anderer Berufe verzeichnet: Frage die Behörde, %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LinkLabel</name>
    <message>
        <source>Shows where this figure comes from</source>
        <translation>Zeigt, woher diese Zahl kommt</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ListButton</name>
    <message>
        <source>Add to list</source>
        <translation>In Liste aufnehmen</translation>
    </message>
    <message>
        <source>Put it in one of my lists (Ctrl+Shift+L)</source>
        <translation>In eine meiner Listen legen (Strg+Umschalt+L)</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ListMenu</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation>%1 in %2 aufgenommen</translation>
    </message>
    <message>
        <source>Removed %1 from %2</source>
        <translation>%1 aus %2 entfernt</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste …</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LongChange</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LostFits</name>
    <message>
        <source>Good fits they remove</source>
        <translation>Gute Treffer, die wegfallen</translation>
    </message>
    <message>
        <source>They remove no good fit</source>
        <translation>Sie schließen keinen guten Treffer aus</translation>
    </message>
    <message>
        <source>See all %1</source>
        <translation>Alle %1 ansehen</translation>
    </message>
    <message>
        <source>See all %1 careers that they remove</source>
        <translation>Alle %1 Berufe zeigen, die wegfallen</translation>
    </message>
    <message>
        <source>breaks: %1</source>
        <translation>widerspricht: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MainWindow</name>
    <message>
        <source>&amp;My place</source>
        <translation>&amp;Mein Ort</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Web search</source>
        <translation>&amp;Websuche</translation>
    </message>
    <message>
        <source>&amp;Distances</source>
        <translation>&amp;Entfernungen</translation>
    </message>
    <message>
        <source>Catalog of %1: %2.</source>
        <translation>Katalog, Stand %1: %2.</translation>
    </message>
    <message>
        <source>My library: %1</source>
        <translation>Meine Bibliothek: %1</translation>
    </message>
    <message>
        <source>Portable: everything stays in the program&apos;s folder.</source>
        <translation>Portabel: Alles bleibt im Ordner des Programms.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchHistory</name>
    <message>
        <source>Too alike to rank careers.</source>
        <translation>Zu ähnlich, um Berufe zu ordnen.</translation>
    </message>
    <message>
        <source>First by interests, in the catalog of today: %1.</source>
        <translation>Nach Interessen vorn, im Katalog von heute: %1.</translation>
    </message>
    <message>
        <source>%1 · %2 answers</source>
        <translation>%1 · %2 Antworten</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Nothing yet: answers are kept to look back at whenever 30 or 60 are given.</source>
        <translation>Noch nichts: Antworten werden zum Zurückblicken behalten, sobald 30 oder 60 gegeben sind.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchPage</name>
    <message>
        <source>My match</source>
        <translation>Was zu mir passt</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Antworten ändern</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>This profile: rename or delete</source>
        <translation>Dieses Profil: umbenennen oder löschen</translation>
    </message>
    <message>
        <source>&amp;New profile...</source>
        <translation>&amp;Neues Profil …</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete without a trace...</source>
        <translation>&amp;Spurlos löschen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Print one page for a talk...</source>
        <translation>&amp;Eine Seite für ein Gespräch drucken …</translation>
    </message>
    <message>
        <source>One page for a talk as P&amp;DF...</source>
        <translation>Eine Seite für ein Gespräch als P&amp;DF …</translation>
    </message>
    <message>
        <source>One page for a talk</source>
        <translation>Eine Seite für ein Gespräch</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Results as a &amp;table, without answers...</source>
        <translation>Ergebnisse als &amp;Tabelle, ohne Antworten …</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Everything, with answers...</source>
        <translation>&amp;Alles, mit Antworten …</translation>
    </message>
    <message>
        <source>Export answers and results</source>
        <translation>Antworten und Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Everything &amp;but the answers...</source>
        <translation>Alles &amp;ohne die Antworten …</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Noch hat niemand geantwortet</translation>
    </message>
    <message>
        <source>New profile...</source>
        <translation>Neues Profil …</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Who answers? Such as: me in two years, a friend.</source>
        <translation>Wer antwortet? Zum Beispiel: ich in zwei Jahren, jemand aus dem Freundeskreis.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>Name dieses Profils</translation>
    </message>
    <message>
        <source>Delete without a trace</source>
        <translation>Spurlos löschen</translation>
    </message>
    <message>
        <source>Delete %1 with all its answers? Undo cannot bring it back; nothing of it stays in the library. Backups made before still hold it.</source>
        <translation>%1 mit allen Antworten löschen? „Rückgängig“ kann es nicht zurückholen; nichts davon bleibt in der Bibliothek. Frühere Sicherungen enthalten es noch.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchSession</name>
    <message>
        <source>Pay and licenses stay those of the place before.</source>
        <translation>Verdienst und Zulassungen bleiben die des vorherigen Ortes.</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <translation>Ich, %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchSheet</name>
    <message>
        <source>The questions on interests are not answered yet.</source>
        <translation>Die Fragen zu den Interessen sind noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>%1 of 40</source>
        <translation>%1 von 40</translation>
    </message>
    <message>
        <source>The scores spread by %1; a list needs 4. They are too alike to rank careers.</source>
        <translation>Die Werte liegen %1 auseinander; eine Liste braucht 4. Sie sind zu ähnlich, um Berufe zu ordnen.</translation>
    </message>
    <message>
        <source>The scores spread by %1; below 8 a list is shaky.</source>
        <translation>Die Werte liegen %1 auseinander; unter 8 ist eine Liste unsicher.</translation>
    </message>
    <message>
        <source>Nothing is ruled out.</source>
        <translation>Nichts ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 careers break it, %4 not known</source>
        <translation>%1 (%2): %3 Berufe erfüllen sie nicht, %4 nicht bekannt</translation>
    </message>
    <message>
        <source>must</source>
        <translation>muss</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>lieber</translation>
    </message>
    <message>
        <source>Careers worth a closer look</source>
        <translation>Berufe, die einen näheren Blick wert sind</translation>
    </message>
    <message>
        <source>My match: %1</source>
        <translation>Was zu mir passt: %1</translation>
    </message>
    <message>
        <source>What I like to do</source>
        <translation>Was ich gern tue</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Was mir wichtig ist</translation>
    </message>
    <message>
        <source>What I want to ask</source>
        <translation>Was ich fragen will</translation>
    </message>
    <message>
        <source>My match</source>
        <translation>Was zu mir passt</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchUndo</name>
    <message>
        <source>Undo last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchWords</name>
    <message>
        <source>little %1</source>
        <translation>wenig %1</translation>
    </message>
    <message>
        <source>Time to prepare</source>
        <translation>Dauer der Vorbereitung</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Im Freien</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Umgang mit Menschen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Time pressure</source>
        <translation>Zeitdruck</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Von zu Hause</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Berufsfeld</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>Verdienst hier</translation>
    </message>
    <message>
        <source>Pay of %1 USD or more</source>
        <translation>Verdienst %1 USD oder mehr</translation>
    </message>
    <message>
        <source>Pay of %1 USD or more where I live</source>
        <translation>Verdienst %1 USD oder mehr, wo ich wohne</translation>
    </message>
    <message>
        <source>Can be done from home</source>
        <translation>Von zu Hause aus möglich</translation>
    </message>
    <message>
        <source>No background check on record</source>
        <translation>Keine Zuverlässigkeitsprüfung verzeichnet</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>Nicht in %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 höchstens %2</translation>
    </message>
    <message>
        <source>Up to a year of preparation</source>
        <translation>Bis zu einem Jahr Vorbereitung</translation>
    </message>
    <message>
        <source>Up to two years of preparation</source>
        <translation>Bis zu zwei Jahre Vorbereitung</translation>
    </message>
    <message>
        <source>Up to four years of preparation</source>
        <translation>Bis zu vier Jahre Vorbereitung</translation>
    </message>
    <message>
        <source>High school at most to start</source>
        <translation>Einstieg höchstens mit Highschool-Abschluss</translation>
    </message>
    <message>
        <source>At most a certificate to start</source>
        <translation>Einstieg höchstens mit Zertifikat</translation>
    </message>
    <message>
        <source>At most an associate’s degree to start</source>
        <translation>Einstieg höchstens mit Associate Degree</translation>
    </message>
    <message>
        <source>At most a bachelor’s degree to start</source>
        <translation>Einstieg höchstens mit Bachelor-Abschluss</translation>
    </message>
    <message>
        <source>At most a master’s degree to start</source>
        <translation>Einstieg höchstens mit Master-Abschluss</translation>
    </message>
    <message>
        <source>Not outdoors most of the time</source>
        <translation>Nicht die meiste Zeit im Freien</translation>
    </message>
    <message>
        <source>Hardly ever outdoors</source>
        <translation>Fast nie im Freien</translation>
    </message>
    <message>
        <source>Not standing most of the time</source>
        <translation>Nicht die meiste Zeit im Stehen</translation>
    </message>
    <message>
        <source>Hardly ever standing</source>
        <translation>Fast nie im Stehen</translation>
    </message>
    <message>
        <source>Not with people all the time</source>
        <translation>Nicht die ganze Zeit mit Menschen</translation>
    </message>
    <message>
        <source>With people half the time at most</source>
        <translation>Höchstens die halbe Zeit mit Menschen</translation>
    </message>
    <message>
        <source>Conflict at most once a month</source>
        <translation>Konflikte höchstens einmal im Monat</translation>
    </message>
    <message>
        <source>Hardly ever conflict</source>
        <translation>Fast nie Konflikte</translation>
    </message>
    <message>
        <source>No time pressure every day</source>
        <translation>Nicht jeden Tag Zeitdruck</translation>
    </message>
    <message>
        <source>Time pressure once a month at most</source>
        <translation>Zeitdruck höchstens einmal im Monat</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>raised by %1</source>
        <translation>erhöht durch %1</translation>
    </message>
    <message>
        <source>lowered by %1</source>
        <translation>gesenkt durch %1</translation>
    </message>
    <message>
        <source>lowered a little by %1</source>
        <translation>etwas gesenkt durch %1</translation>
    </message>
    <message>
        <source>stays in %1 of 100</source>
        <translation>bleibt, %1 von 100</translation>
    </message>
    <message>
        <source>mostly, %1 of 100</source>
        <translation>meist, %1 von 100</translation>
    </message>
    <message>
        <source>shaky, %1 of 100</source>
        <translation>unsicher, %1 von 100</translation>
    </message>
    <message>
        <source>little of it in this work</source>
        <translation>wenig davon in dieser Arbeit</translation>
    </message>
    <message>
        <source>much of it in this work</source>
        <translation>viel davon in dieser Arbeit</translation>
    </message>
    <message>
        <source>You: %1 · %2</source>
        <translation>Du: %1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) more %1, %2,</source>
        <translation>
            <numerusform>%Ln Punkt mehr %1, %2,</numerusform>
            <numerusform>%Ln Punkte mehr %1, %2,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) less %1, %2,</source>
        <translation>
            <numerusform>%Ln Punkt weniger %1, %2,</numerusform>
            <numerusform>%Ln Punkte weniger %1, %2,</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and it enters your first 20.</source>
        <translation>%1 und er kommt in deine ersten 20.</translation>
    </message>
    <message>
        <source>%1 and it leaves your first 20.</source>
        <translation>%1 und er verlässt deine ersten 20.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Once or twice</source>
        <translation>Ein- oder zweimal</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Oft</translation>
    </message>
    <message>
        <source>I could teach it</source>
        <translation>Ich könnte es anderen beibringen</translation>
    </message>
    <message>
        <source>not yet, or only watched others</source>
        <translation>noch nicht oder nur anderen zugesehen</translation>
    </message>
    <message>
        <source>done with somebody beside me, or following steps</source>
        <translation>getan, mit jemandem an meiner Seite oder nach Anleitung</translation>
    </message>
    <message>
        <source>done alone and again, also when something went wrong</source>
        <translation>allein und wiederholt getan, auch wenn etwas schiefging</translation>
    </message>
    <message>
        <source>others came to me for it, and I showed them how</source>
        <translation>andere kamen damit zu mir, und ich zeigte ihnen, wie es geht</translation>
    </message>
    <message>
        <source>more than four years</source>
        <translation>mehr als vier Jahre</translation>
    </message>
    <message>
        <source>two to four years</source>
        <translation>zwei bis vier Jahre</translation>
    </message>
    <message>
        <source>one to two years</source>
        <translation>ein bis zwei Jahre</translation>
    </message>
    <message>
        <source>up to a year</source>
        <translation>bis zu einem Jahr</translation>
    </message>
    <message>
        <source>No schooling asked</source>
        <translation>Keine Ausbildung verlangt</translation>
    </message>
    <message>
        <source>High school diploma</source>
        <translation>Highschool-Abschluss</translation>
    </message>
    <message>
        <source>Some college</source>
        <translation>College ohne Abschluss</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Associate’s degree</source>
        <translation>Associate Degree</translation>
    </message>
    <message>
        <source>Bachelor’s degree</source>
        <translation>Bachelor-Abschluss</translation>
    </message>
    <message>
        <source>Master’s degree</source>
        <translation>Master-Abschluss</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doktorat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no yearly pay published</source>
        <translation>kein Jahresverdienst veröffentlicht</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 nationwide</source>
        <translation>%1 landesweit</translation>
    </message>
    <message>
        <source>%1 USD here</source>
        <translation>%1 USD hier</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Stellen</translation>
    </message>
    <message>
        <source>Usual start</source>
        <translation>Üblicher Einstieg</translation>
    </message>
    <message>
        <source>Gross pay, median</source>
        <translation>Bruttoverdienst, Median</translation>
    </message>
    <message>
        <source>Change of jobs</source>
        <translation>Veränderung der Stellen</translation>
    </message>
    <message>
        <source>On your feet</source>
        <translation>Auf den Beinen</translation>
    </message>
    <message>
        <source>Contact with people</source>
        <translation>Umgang mit Menschen</translation>
    </message>
    <message>
        <source>At home, judged 2020</source>
        <translation>Zu Hause möglich, Urteil von 2020</translation>
    </message>
    <message>
        <source>Interests fit</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Skills readiness</source>
        <translation>Mein Können</translation>
    </message>
    <message>
        <source>Years of school</source>
        <translation>Ausbildungsjahre</translation>
    </message>
    <message>
        <source>Pay where I live</source>
        <translation>Verdienst, wo ich wohne</translation>
    </message>
    <message>
        <source>States with a license</source>
        <translation>Bundesstaaten mit Zulassung</translation>
    </message>
    <message>
        <source>Leave each year, of 100</source>
        <translation>Scheiden jedes Jahr aus, von 100</translation>
    </message>
    <message>
        <source>Women, of 100</source>
        <translation>Frauen, von 100</translation>
    </message>
    <message>
        <source>Median age</source>
        <translation>Medianalter</translation>
    </message>
    <message>
        <source>Tasks rated by people</source>
        <translation>Aufgaben, von Menschen bewertet</translation>
    </message>
    <message>
        <source>Work seen in chats</source>
        <translation>Arbeit, die in Gesprächen vorkommt</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You lean to %1 and %2, least to %3.</source>
        <translation>Du neigst zu %1 und %2, am wenigsten zu %3.</translation>
    </message>
    <message>
        <source>Jobs, United States</source>
        <translation>Stellen, USA</translation>
    </message>
    <message>
        <source>Openings a year</source>
        <translation>Offene Stellen im Jahr</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchedModel</name>
    <message>
        <source>breaks: %1</source>
        <translation>widerspricht: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>interests fit %1</source>
        <translation>Interessen passen %1</translation>
    </message>
    <message>
        <source>skills readiness %1 percent</source>
        <translation>Fähigkeiten zu %1 Prozent vorhanden</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>keine veröffentlicht</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>keine Lücke</translation>
    </message>
    <message>
        <source>gap: %1</source>
        <translation>Lücke: %1</translation>
    </message>
    <message>
        <source>%1 to prepare</source>
        <translation>%1 Vorbereitung</translation>
    </message>
    <message>
        <source>way in not stated</source>
        <translation>Einstieg nicht angegeben</translation>
    </message>
    <message>
        <source>skills: %1</source>
        <translation>Fähigkeiten: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MattersView</name>
    <message>
        <source>Where I live</source>
        <translation>Wo ich wohne</translation>
    </message>
    <message>
        <source>Then pay and licenses there can be conditions too.</source>
        <translation>Dann können auch Verdienst und Zulassungen dort Bedingungen sein.</translation>
    </message>
    <message>
        <source>See the %1 that stay</source>
        <translation>Die %1 zeigen, die bleiben</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MonthBars</name>
    <message>
        <source>Nothing in the last twelve months</source>
        <translation>Nichts in den letzten zwölf Monaten</translation>
    </message>
    <message>
        <source>%1: %2 done, %3 hours</source>
        <translation>%1: %2 erledigt, %3 Stunden</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MovingList</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>↑ from %1</source>
        <translation>↑ von %1</translation>
    </message>
    <message>
        <source>↓ from %1</source>
        <translation>↓ von %1</translation>
    </message>
    <message>
        <source>%1. %2, up from %3</source>
        <translation>%1. %2, von %3 aufgestiegen</translation>
    </message>
    <message>
        <source>%1. %2, down from %3</source>
        <translation>%1. %2, von %3 gefallen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NavPane</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Works offline, nothing is sent</source>
        <translation>Arbeitet offline, nichts wird gesendet</translation>
    </message>
    <message>
        <source>Catalog of %1 %2</source>
        <comment>month and year</comment>
        <translation>Katalog, Stand %1 %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NavRow</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::NoCatalog</name>
    <message>
        <source>There is no catalog to show</source>
        <translation>Es gibt keinen Katalog zum Anzeigen</translation>
    </message>
    <message>
        <source>What you keep in My library is in a file of its own and is not touched.</source>
        <translation>Was du in „Meine Bibliothek“ aufgenommen hast, steht in einer eigenen Datei und bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NoResults</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing has %1.</source>
        <translation>Nichts passt zu: %1.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with %2.</source>
        <translation>Nichts passt zu „%1“ mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1: %Ln result(s)</source>
        <translation>
            <numerusform>%1 entfernen: %Ln Treffer</numerusform>
            <numerusform>%1 entfernen: %Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Nothing in this catalog has %1.</source>
        <translation>In diesem Katalog passt nichts zu: %1.</translation>
    </message>
    <message>
        <source>Field words such as provider: and level: narrow the results; taking one off finds more.</source>
        <translation>Feldwörter wie provider: und level: engen die Treffer ein; wer eines weglässt, findet mehr.</translation>
    </message>
    <message>
        <source>Fewer or other words may find more: a job&apos;s everyday name, a tool, a city.</source>
        <translation>Weniger oder andere Wörter finden vielleicht mehr: der alltägliche Name einer Arbeit, ein Werkzeug, eine Stadt.</translation>
    </message>
    <message>
        <source>Browse everything</source>
        <translation>Alles durchsehen</translation>
    </message>
    <message>
        <source>The search did not work.</source>
        <translation>Die Suche hat nicht geklappt.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NotForMe</name>
    <message>
        <source>%1 (removes %2)</source>
        <translation>%1 (schließt %2 aus)</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>Why is %1 not for you? You can leave this empty.</source>
        <translation>Warum ist %1 nichts für dich? Du kannst das leer lassen.</translation>
    </message>
    <message>
        <source>Reason in your own words, kept with it</source>
        <translation>Grund in eigenen Worten, wird dazu gespeichert</translation>
    </message>
    <message>
        <source>Does it hold for others too? What you tick goes with all that it removes.</source>
        <translation>Gilt das auch für andere? Was du ankreuzt, geht mit allem, was es ausschließt.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write what you want to remember. It saves itself.</source>
        <translation>Schreibe auf, was du dir merken willst. Es speichert sich selbst.</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Fett (Strg+B)</translation>
    </message>
    <message>
        <source>Italics (Ctrl+I)</source>
        <translation>Kursiv (Strg+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Task (Ctrl+Enter)</source>
        <translation>Aufgabe (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Show the Markdown marks on every line</source>
        <translation>Die Markdown-Zeichen in jeder Zeile zeigen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NoteText</name>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>waymark::ui::OwnItemDialog</name>
    <message>
        <source>Change own %1</source>
        <translation>Eigenen Eintrag ändern: %1</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>Eigener Eintrag: %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>as Berlin or Ohio</source>
        <translation>z.&#xa0;B. Berlin oder Ohio</translation>
    </message>
    <message>
        <source>as metro:35620 or city:berlin</source>
        <translation>z.&#xa0;B. metro:35620 oder city:berlin</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>Verdienst im Jahr</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>as 85,000 EUR or 85.000 €</source>
        <translation>z.&#xa0;B. 85.000 EUR oder 85.000 €</translation>
    </message>
    <message>
        <source>as 49 USD, or free</source>
        <translation>z.&#xa0;B. 49 USD oder kostenlos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>wie lange es dauert</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>Es braucht einen Titel.</translation>
    </message>
    <message>
        <source>The pay is an amount with a currency: 85,000 EUR.</source>
        <translation>Der Verdienst ist ein Betrag mit Währung: 85.000 EUR.</translation>
    </message>
    <message>
        <source>The price is an amount with a currency, 49 USD, or free.</source>
        <translation>Der Preis ist ein Betrag mit Währung, z.&#xa0;B. 49 USD, oder kostenlos.</translation>
    </message>
    <message>
        <source>The hours are a number above 0.</source>
        <translation>Die Stunden sind eine Zahl über 0.</translation>
    </message>
    <message>
        <source>No place of the catalog is called so.</source>
        <translation>Kein Ort des Katalogs heißt so.</translation>
    </message>
    <message>
        <source>The place is a key, as metro:35620 or city:berlin.</source>
        <translation>Der Ort ist ein Schlüssel, z.&#xa0;B. metro:35620 oder city:berlin.</translation>
    </message>
    <message>
        <source>The link begins with https:// or http://.</source>
        <translation>Der Link beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Added %1 to My library</source>
        <translation>%1 in meine Bibliothek aufgenommen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PageSection</name>
    <message>
        <source>Our words end here. Figures: %1</source>
        <translation>Hier enden unsere Worte. Zahlen: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PairBars</name>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>the work</source>
        <translation>die Arbeit</translation>
    </message>
    <message>
        <source>you %1 of 40, the work %2 of 7</source>
        <translation>du %1 von 40, die Arbeit %2 von 7</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PathHead</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PathRow</name>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>kostenpflichtig</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>est. %1 h</source>
        <extracomment>hours that nobody states, estimated</extracomment>
        <translation>etwa %1 Std.</translation>
    </message>
    <message>
        <source>Covers %1</source>
        <translation>Deckt ab: %1</translation>
    </message>
    <message>
        <source>%1, %2, hours %3, price %4, relevance %5 percent</source>
        <translation>%1, %2, Stunden %3, Preis %4, Relevanz %5 Prozent</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PathSection</name>
    <message>
        <source>Path</source>
        <translation>Lernweg</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>No course of the catalog matches what this career needs.</source>
        <translation>Kein Kurs des Katalogs passt zu dem, was dieser Beruf braucht.</translation>
    </message>
    <message>
        <source>No book of the catalog matches what this career needs.</source>
        <translation>Kein Buch des Katalogs passt zu dem, was dieser Beruf braucht.</translation>
    </message>
    <message>
        <source>Other words may: every course is on the Courses page.</source>
        <translation>Andere Wörter vielleicht: Alle Kurse stehen auf der Seite „Kurse“.</translation>
    </message>
    <message>
        <source>Other words may: every book is on the Books page.</source>
        <translation>Andere Wörter vielleicht: Alle Bücher stehen auf der Seite „Bücher“.</translation>
    </message>
    <message>
        <source>Browse courses</source>
        <translation>Kurse durchsehen</translation>
    </message>
    <message>
        <source>Browse books</source>
        <translation>Bücher durchsehen</translation>
    </message>
    <message>
        <source>See all %1</source>
        <translation>Alle %1 ansehen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayChartView</name>
    <message>
        <source>Where does this figure come from?</source>
        <translation>Woher kommt diese Zahl?</translation>
    </message>
    <message>
        <source>Measure the others against %1</source>
        <translation>Die anderen an %1 messen</translation>
    </message>
    <message>
        <source>your own, %1</source>
        <translation>deine eigene Angabe, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4, %5</source>
        <translation>%1: %2 %3 %4, %5</translation>
    </message>
    <message>
        <source>; %1 %2, %3 %4 or more</source>
        <translation>; %1 %2, %3 %4 oder mehr</translation>
    </message>
    <message>
        <source>; %1 %2, %3 %4</source>
        <translation>; %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>; p25 %1, p75 %2</source>
        <translation>; p25 %1, p75 %2</translation>
    </message>
    <message>
        <source>; mean %1</source>
        <translation>; Durchschnitt %1</translation>
    </message>
    <message>
        <source>; estimated median %1</source>
        <translation>; geschätzter Median %1</translation>
    </message>
    <message>
        <source>; median %1</source>
        <translation>; Median %1</translation>
    </message>
    <message>
        <source>; undated estimate %1</source>
        <translation>; undatierte Schätzung %1</translation>
    </message>
    <message>
        <source>; %1 against %2</source>
        <translation>; %1 gegenüber %2</translation>
    </message>
    <message>
        <source>; rank by %1: %2</source>
        <translation>; Rang nach %1: %2</translation>
    </message>
    <message>
        <source>; %1</source>
        <translation>; %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayControls</name>
    <message>
        <source>Draw as</source>
        <translation>Zeichnen als</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Show pay in</source>
        <translation>Verdienst zeigen nach</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Landeswährung</translation>
    </message>
    <message>
        <source>Market rate</source>
        <translation>Marktkurs</translation>
    </message>
    <message>
        <source>Country prices</source>
        <translation>Landespreise</translation>
    </message>
    <message>
        <source>City prices</source>
        <translation>Stadtpreise</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Spent where I live</source>
        <translation>Am Wohnort ausgegeben</translation>
    </message>
    <message>
        <source>Rank undated estimates</source>
        <translation>Undatierte Schätzungen einreihen</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Berufe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The money that pay is converted to at the market rate of its own year</source>
        <translation>Die Währung, in die Verdienste zum Marktkurs ihres Jahres umgerechnet werden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Share of pay spent where I live</source>
        <translation>Anteil des Verdienstes, der am Wohnort ausgegeben wird</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Let estimates without date or method take part in the ranking</source>
        <translation>Schätzungen ohne Datum oder Verfahren in die Rangfolge aufnehmen</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegenüber %1</translation>
    </message>
    <message>
        <source>Measured %1; remove</source>
        <translation>Gemessen %1; entfernen</translation>
    </message>
    <message>
        <source>The others are shown as more or less than here; click to stop</source>
        <translation>Die anderen werden als mehr oder weniger gezeigt, verglichen mit hier; ein Klick beendet das</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Orte: %1</translation>
    </message>
    <message>
        <source>Choose other places</source>
        <translation>Andere Orte wählen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayExport</name>
    <message>
        <source>PNG picture...</source>
        <translation>PNG-Bild …</translation>
    </message>
    <message>
        <source>SVG drawing...</source>
        <translation>SVG-Zeichnung …</translation>
    </message>
    <message>
        <source>PDF document...</source>
        <translation>PDF-Dokument …</translation>
    </message>
    <message>
        <source>CSV table...</source>
        <translation>CSV-Tabelle …</translation>
    </message>
    <message>
        <source>JSON data...</source>
        <translation>JSON-Daten …</translation>
    </message>
    <message>
        <source>Size and colors...</source>
        <translation>Größe und Farben …</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON data (*.json)</source>
        <translation>JSON-Daten (*.json)</translation>
    </message>
    <message>
        <source>Export pay</source>
        <translation>Verdienst exportieren</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Copied the chart as a picture</source>
        <translation>Diagramm als Bild kopiert</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayPage</name>
    <message>
        <source>Pay</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the chart or the table into a file</source>
        <translation>Das Diagramm oder die Tabelle in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>What you were offered or earn, beside the figures of this career</source>
        <translation>Was dir angeboten wurde oder was du verdienst, neben den Zahlen dieses Berufs</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Keep this comparison in My library, to open it again as it is (%1)</source>
        <translation>Diesen Vergleich in meine Bibliothek aufnehmen, um ihn so wieder zu öffnen (%1)</translation>
    </message>
    <message>
        <source>Choose one to see what it pays.</source>
        <translation>Wähle einen, um zu sehen, was er einbringt.</translation>
    </message>
    <message>
        <source>Choose a career</source>
        <translation>Beruf wählen</translation>
    </message>
    <message>
        <source>Choose another view or currency.</source>
        <translation>Wähle eine andere Sicht oder Währung.</translation>
    </message>
    <message>
        <source>The catalog has no pay figures for %1.</source>
        <translation>Der Katalog hat keine Verdienstzahlen für %1.</translation>
    </message>
    <message>
        <source>Choose another career to see what it pays.</source>
        <translation>Wähle einen anderen Beruf, um zu sehen, was er einbringt.</translation>
    </message>
    <message>
        <source>The catalog has no pay figures for %1 in these places.</source>
        <translation>Der Katalog hat für %1 an diesen Orten keine Verdienstzahlen.</translation>
    </message>
    <message>
        <source>Other places may have them.</source>
        <translation>Andere Orte haben vielleicht welche.</translation>
    </message>
    <message>
        <source>Show its own figures</source>
        <translation>Die eigenen Zahlen zeigen</translation>
    </message>
    <message>
        <source>Kept the set %1</source>
        <translation>Ortsauswahl %1 aufgenommen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayQuestions</name>
    <message>
        <source>No career is chosen.</source>
        <translation>Kein Beruf ist gewählt.</translation>
    </message>
    <message>
        <source>%1, highest and lowest</source>
        <translation>%1, höchste und niedrigste</translation>
    </message>
    <message numerus="yes">
        <source>%1 cit(y/ies)</source>
        <translation>
            <numerusform>%1 Stadt</numerusform>
            <numerusform>%1 Städte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s)</source>
        <translation>
            <numerusform>%1 Ort</numerusform>
            <numerusform>%1 Orte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayResult</name>
    <message>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>Ranks marked = differ by less than their uncertainty.</source>
        <translation>Mit = markierte Ränge unterscheiden sich um weniger als ihre Unsicherheit.</translation>
    </message>
    <message>
        <source>Compare the two sources</source>
        <translation>Die beiden Quellen vergleichen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayTable</name>
    <message>
        <source>Pay by place, the same as the chart</source>
        <translation>Verdienst nach Ort, dasselbe wie im Diagramm</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PayTableModel</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a difference</comment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Amtlich</translation>
    </message>
    <message>
        <source>Estimate, local</source>
        <translation>Schätzung, Landeswährung</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Landeswährung</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlaceField</name>
    <message>
        <source>My place</source>
        <translation>Mein Ort</translation>
    </message>
    <message>
        <source>State, metro or country</source>
        <translation>Bundesstaat, Metropolregion oder Land</translation>
    </message>
    <message>
        <source>%1, country</source>
        <translation>%1, Land</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlaceListModel</name>
    <message>
        <source>metros</source>
        <translation>Metropolregionen</translation>
    </message>
    <message>
        <source>states</source>
        <translation>Bundesstaaten</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>Städte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only the ten highest and ten lowest</source>
        <translation>Nur die zehn höchsten und die zehn niedrigsten</translation>
    </message>
    <message>
        <source>%1 and the nearest larger metros</source>
        <translation>%1 und die nächsten größeren Metropolregionen</translation>
    </message>
    <message>
        <source>Your own set; Delete removes it</source>
        <translation>Deine eigene Auswahl; Entf entfernt sie</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlacePicker</name>
    <message>
        <source>Save set</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Choose places</source>
        <translation>Orte wählen</translation>
    </message>
    <message>
        <source>Type a part of a name</source>
        <translation>Tippe einen Teil eines Namens ein</translation>
    </message>
    <message>
        <source>Part of a place&apos;s name</source>
        <translation>Teil eines Ortsnamens</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Where I could move</source>
        <translation>Wohin ich ziehen könnte</translation>
    </message>
    <message>
        <source>Name for this set of places</source>
        <translation>Name für diese Ortsauswahl</translation>
    </message>
    <message>
        <source>Keep the places that are compared now under this name</source>
        <translation>Die jetzt verglichenen Orte unter diesem Namen aufbewahren</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanExport</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Plan of Waymark (*.json)</source>
        <translation>Waymark-Plan (*.json)</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanFigures</name>
    <message>
        <source>Courses and books done</source>
        <translation>Kurse und Bücher fertig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>later day: a quarter more time, a guess</source>
        <translation>späterer Tag: ein Viertel mehr Zeit, eine Schätzung</translation>
    </message>
    <message>
        <source>you take %1 times the hours planned</source>
        <translation>du brauchst das %1-Fache der geplanten Stunden</translation>
    </message>
    <message>
        <source>if you catch up first</source>
        <translation>wenn du vorher aufholst</translation>
    </message>
    <message>
        <source>you can apply before that</source>
        <translation>du kannst dich vorher bewerben</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
    <message>
        <source>No start yet</source>
        <translation>Noch kein Beginn</translation>
    </message>
    <message>
        <source>choose a day and the hours of a week</source>
        <translation>wähle einen Tag und die Stunden einer Woche</translation>
    </message>
    <message>
        <source>No end yet</source>
        <translation>Noch kein Ende</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Career can be entered</source>
        <translation>Einstieg in den Beruf möglich</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>later by a time that is not stated</source>
        <translation>später um eine Zeit, die nicht angegeben ist</translation>
    </message>
    <message>
        <source>at the earliest</source>
        <translation>frühestens</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>if what comes before takes its usual time</source>
        <translation>wenn das Vorherige so lange dauert wie üblich</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %, %2 of %3 steps</source>
        <translation>%1 %, %2 von %3 Schritten</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 im Rückstand</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 eingetragen</translation>
    </message>
    <message>
        <source>one states no price</source>
        <translation>einer nennt keinen Preis</translation>
    </message>
    <message>
        <source>%1 state no price</source>
        <translation>%1 nennen keinen Preis</translation>
    </message>
    <message>
        <source>%1 of %2 %3 spent</source>
        <translation>%1 von %2 %3 ausgegeben</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 kostenlos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>all covered</source>
        <translation>alles abgedeckt</translation>
    </message>
    <message>
        <source>one stays uncovered</source>
        <translation>eines nicht abgedeckt</translation>
    </message>
    <message>
        <source>%1 stay uncovered</source>
        <translation>%1 nicht abgedeckt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>One step more.</source>
        <translation>Ein Schritt mehr.</translation>
    </message>
    <message>
        <source>One step fewer.</source>
        <translation>Ein Schritt weniger.</translation>
    </message>
    <message>
        <source>%1 steps more.</source>
        <translation>%1 Schritte mehr.</translation>
    </message>
    <message>
        <source>%1 steps fewer.</source>
        <translation>%1 Schritte weniger.</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>Since %1: %2 planned, %3 done.</source>
        <translation>Seit %1: %2 geplant, %3 getan.</translation>
    </message>
    <message>
        <source>The last day of learning moved from %1 to %2.</source>
        <translation>Der letzte Lerntag wanderte vom %1 auf den %2.</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ferien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only in theirs: %1</source>
        <translation>Nur in dem anderen: %1</translation>
    </message>
    <message>
        <source>Only in mine: %1</source>
        <translation>Nur in meinem: %1</translation>
    </message>
    <message>
        <source>Other hours: %1</source>
        <translation>Andere Stunden: %1</translation>
    </message>
    <message>
        <source>Another start, other hours of the week or other breaks.</source>
        <translation>Anderer Beginn, andere Wochenstunden oder andere Pausen.</translation>
    </message>
    <message>
        <source>Look for what is missing at a public college or library near you, or ask in the work itself.</source>
        <translation>Suche das Fehlende an einer öffentlichen Hochschule, Volkshochschule oder Bibliothek in deiner Nähe oder frage dort, wo die Arbeit gemacht wird.</translation>
    </message>
    <message>
        <source>To prepare for an exam, ask first whoever gives it.</source>
        <translation>Zur Vorbereitung auf eine Prüfung frage zuerst die Stelle, die sie abnimmt.</translation>
    </message>
    <message>
        <source>Left out by the limits you gave (money, hours, only free): %1.</source>
        <translation>Wegen deiner Grenzen (Geld, Stunden, nur kostenlos) weggelassen: %1.</translation>
    </message>
    <message>
        <source>Left out for the money you gave, as what teaches it costs more or states no price: %1.</source>
        <translation>Wegen des Geldes weggelassen, das du angegeben hast, da das, was es lehrt, mehr kostet oder keinen Preis nennt: %1.</translation>
    </message>
    <message>
        <source>Left out as you asked for free ones only, and none that is known to be free teaches it surely enough for a plan: %1. The career’s page lists what touches it.</source>
        <translation>Weggelassen, da du nur Kostenloses wolltest und nichts, das bekanntlich kostenlos ist, es sicher genug für einen Plan lehrt: %1. Die Seite des Berufs nennt, was es berührt.</translation>
    </message>
    <message>
        <source>Left out for the hours you gave: %1.</source>
        <translation>Wegen der Stunden weggelassen, die du angegeben hast: %1.</translation>
    </message>
    <message>
        <source>Left out, as a degree of this field usually teaches it or its basics: %1.</source>
        <translation>Weggelassen, da ein Studium dieses Fachs es oder seine Grundlagen meist lehrt: %1.</translation>
    </message>
    <message>
        <source>Left to the degree and the time after it: %1. Ask the school which of them its program teaches.</source>
        <translation>Dem Studium und der Zeit danach überlassen: %1. Frage die Hochschule, was davon ihr Studiengang lehrt.</translation>
    </message>
    <message>
        <source>Stays uncovered: %1.</source>
        <translation>Nicht abgedeckt bleibt: %1.</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation>%1, %2 Std.</translation>
    </message>
    <message>
        <source>Courses and books cost: %1. Fees of schools, exams and licenses are not in it.</source>
        <translation>Kurse und Bücher kosten: %1. Gebühren von Schulen, Prüfungen und Zulassungen sind nicht dabei.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 kostenlos</translation>
    </message>
    <message>
        <source>Left out by the language you chose: %1. Courses and books in English teach it.</source>
        <translation>Wegen der gewählten Sprache weggelassen: %1. Kurse und Bücher auf Englisch lehren es.</translation>
    </message>
    <message>
        <source>not stated when</source>
        <translation>wann, ist nicht angegeben</translation>
    </message>
    <message>
        <source>what it asks for first is not stated</source>
        <translation>was er zuerst verlangt, ist nicht angegeben</translation>
    </message>
    <message>
        <source>it depends on what no course gives</source>
        <translation>es hängt davon ab, was kein Kurs gibt</translation>
    </message>
    <message>
        <source>Left out, as a certificate of this field usually teaches it or its basics: %1.</source>
        <translation>Weggelassen, weil ein Zertifikat dieses Fachs es oder seine Grundlagen gewöhnlich lehrt: %1.</translation>
    </message>
    <message>
        <source>Most of it the school of this plan may teach: ask it which. Look for the rest at a library near you, or ask in the work itself.</source>
        <translation>Das meiste davon lehrt vielleicht die Schule dieses Plans: Frage sie, was. Den Rest suche in einer Bibliothek in deiner Nähe oder erfrage ihn bei der Arbeit selbst.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanFoot</name>
    <message>
        <source>Stays uncovered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>What courses cannot give</source>
        <translation>Was Kurse nicht geben können</translation>
    </message>
    <message>
        <source>This week, %1</source>
        <translation>Diese Woche, %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>from earlier</source>
        <translation>von früher</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>The plan rests.</source>
        <translation>Der Plan ruht.</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>und ein weiterer</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanHead</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>I fell behind</source>
        <translation>Ich bin im Rückstand</translation>
    </message>
    <message>
        <source>Three ways to catch up, shown before anything changes (Ctrl+Shift+B)</source>
        <translation>Drei Wege aufzuholen, gezeigt, bevor sich etwas ändert (Strg+Umschalt+B)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>The chosen step, pausing, what comes before what</source>
        <translation>Der gewählte Schritt, pausieren, was vor was kommt</translation>
    </message>
    <message>
        <source>Plan %1 of %2</source>
        <translation>Plan %1 von %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanLength</name>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 bis %2 Jahre</translation>
    </message>
    <message>
        <source>%1 to %2 months</source>
        <translation>%1 bis %2 Monate</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Courses and books done between %1 and %2.</source>
        <translation>Kurse und Bücher erledigt zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>The later day allows a quarter more time, which is a guess until you log hours.</source>
        <translation>Der spätere Tag lässt ein Viertel mehr Zeit, was eine Schätzung ist, bis du Stunden einträgst.</translation>
    </message>
    <message>
        <source>So far you take %1 times the hours planned.</source>
        <translation>Bisher brauchst du das %1-Fache der geplanten Stunden.</translation>
    </message>
    <message>
        <source>When the career can be entered cannot be said: what it asks for first is not stated.</source>
        <translation>Wann der Einstieg möglich ist, lässt sich nicht sagen: Was vorher verlangt wird, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The career can be entered as soon as what no course gives is done; how long that takes is not stated.</source>
        <translation>Der Einstieg ist möglich, sobald getan ist, was kein Kurs gibt; wie lange das dauert, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The career can be entered not before %1, and later by a time that is not stated.</source>
        <translation>Der Einstieg ist nicht vor %1 möglich und später um eine Zeit, die nicht angegeben ist.</translation>
    </message>
    <message>
        <source>The career can be entered in %1 at the earliest by the usual way.</source>
        <translation>Der Einstieg in den Beruf ist auf dem üblichen Weg frühestens im %1 möglich.</translation>
    </message>
    <message>
        <source>The career can be entered between %1 and %2 at the earliest by the usual way, if what comes before it takes its usual time.</source>
        <translation>Der Einstieg ist auf dem üblichen Weg frühestens zwischen %1 und %2 möglich, wenn das Vorherige so lange dauert wie üblich.</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>Dauer nicht angegeben</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1, my guess</source>
        <translation>%1, meine Schätzung</translation>
    </message>
    <message>
        <source>%1, usual length</source>
        <translation>%1, übliche Dauer</translation>
    </message>
    <message>
        <source>after that, on a day that is not stated</source>
        <translation>danach, an einem Tag, der nicht angegeben ist</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>Endet am %1.</translation>
    </message>
    <message>
        <source>You can apply for the work before that: the courses are not asked for first.</source>
        <translation>Du kannst dich vorher auf die Arbeit bewerben: Die Kurse werden nicht zuerst verlangt.</translation>
    </message>
    <message>
        <source>No course gives: %1.</source>
        <translation>Kein Kurs gibt: %1.</translation>
    </message>
    <message>
        <source>Courses and books show the work; the doing is learned in the job.</source>
        <translation>Kurse und Bücher zeigen die Arbeit; das Tun selbst lernt man bei der Arbeit.</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>ein weiterer</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Every fifth week stays free: those of %1.</source>
        <translation>Jede fünfte Woche bleibt frei: die vom %1.</translation>
    </message>
    <message>
        <source>One week of every %1 stays free: those of %2.</source>
        <translation>Eine von je %1 Wochen bleibt frei: die vom %2.</translation>
    </message>
    <message>
        <source>Every fifth week stays free: that of %1.</source>
        <translation>Jede fünfte Woche bleibt frei: die vom %1.</translation>
    </message>
    <message>
        <source>One week of every %1 stays free: that of %2.</source>
        <translation>Eine von je %1 Wochen bleibt frei: die vom %2.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanMaker</name>
    <message>
        <source>Only what costs nothing</source>
        <translation>Nur was nichts kostet</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan für: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>The fewest courses and books that cover what the career needs. Nothing leaves this computer.</source>
        <translation>Die wenigsten Kurse und Bücher, die abdecken, was der Beruf braucht. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Begins on</source>
        <translation>&amp;Beginn am</translation>
    </message>
    <message>
        <source>&amp;Hours a week</source>
        <translation>&amp;Stunden in der Woche</translation>
    </message>
    <message>
        <source>One week free in &amp;every</source>
        <translation>Eine freie Woche &amp;alle</translation>
    </message>
    <message>
        <source>Spend at &amp;most</source>
        <translation>&amp;Höchstens ausgeben</translation>
    </message>
    <message>
        <source>&amp;Schooling you have</source>
        <translation>&amp;Deine Ausbildung</translation>
    </message>
    <message>
        <source>What you can &amp;already</source>
        <translation>Was du schon &amp;kannst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick what you can already: it is left out</source>
        <translation>Hake an, was du schon kannst: Es wird weggelassen</translation>
    </message>
    <message>
        <source>Ticked is left out. Ticked at first: what the courses and books teach that you have done.</source>
        <translation>Angehaktes wird weggelassen. Anfangs angehakt: was die Kurse und Bücher lehren, die du fertig hast.</translation>
    </message>
    <message>
        <source>Looking for the smallest set...</source>
        <translation>Die kleinste Auswahl wird gesucht …</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>one course or book</source>
        <translation>ein Kurs oder Buch</translation>
    </message>
    <message>
        <source>%1 courses and books</source>
        <translation>%1 Kurse und Bücher</translation>
    </message>
    <message>
        <source>Made %1: %2; no smaller set covers as much</source>
        <translation>%1 erstellt: %2; keine kleinere Auswahl deckt so viel ab</translation>
    </message>
    <message>
        <source>Made %1: %2; at least %3 are needed</source>
        <translation>%1 erstellt: %2; mindestens %3 sind nötig</translation>
    </message>
    <message>
        <source>It is the schooling that &amp;this work asks for</source>
        <translation>Es ist die Ausbildung, die dieser Beruf &amp;verlangt</translation>
    </message>
    <message>
        <source>A degree or certificate of another field does not open a licensed trade: then its program is planned.</source>
        <translation>Ein Abschluss aus einem anderen Fach öffnet keinen zulassungspflichtigen Beruf: Dann wird dessen Bildungsgang geplant.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanModel</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanNews</name>
    <message>
        <source>%1 left the catalog.</source>
        <translation>%1 ist nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>One more of its items changed.</source>
        <translation>Ein weiterer seiner Einträge hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 more of its items changed.</source>
        <translation>%1 weitere seiner Einträge haben sich geändert.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanPage</name>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
    <message>
        <source>A plan lays what a career needs into the weeks you have. Open a career and choose Make a plan, or begin with a list of My library, with somebody&apos;s plan file, or with nothing.</source>
        <translation>Ein Plan legt, was ein Beruf braucht, in die Wochen, die du hast. Öffne einen Beruf und wähle „Plan erstellen“, oder beginne mit einer Liste aus meiner Bibliothek, mit einer fremden Plandatei oder mit nichts.</translation>
    </message>
    <message>
        <source>Look at careers</source>
        <translation>Berufe ansehen</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>&amp;Print, with boxes to tick...</source>
        <translation>D&amp;rucken, mit Kästchen zum Abhaken …</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Rename the plan</source>
        <translation>Plan umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Renamed %1</source>
        <translation>%1 umbenannt</translation>
    </message>
    <message>
        <source>Re&amp;name...</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>A step of my &amp;own...</source>
        <translation>Ein &amp;eigener Schritt …</translation>
    </message>
    <message>
        <source>From My &amp;library</source>
        <translation>Aus meiner &amp;Bibliothek</translation>
    </message>
    <message>
        <source>Nothing kept that is not in the plan</source>
        <translation>Keine Einträge, die nicht schon im Plan stehen</translation>
    </message>
    <message>
        <source>&amp;Calendar...</source>
        <translation>&amp;Kalender …</translation>
    </message>
    <message>
        <source>&amp;Web page...</source>
        <translation>&amp;Webseite …</translation>
    </message>
    <message>
        <source>&amp;Markdown...</source>
        <translation>&amp;Markdown …</translation>
    </message>
    <message>
        <source>&amp;Table...</source>
        <translation>&amp;Tabelle …</translation>
    </message>
    <message>
        <source>Plan &amp;file to share...</source>
        <translation>Plan&amp;datei zum Weitergeben …</translation>
    </message>
    <message>
        <source>The chosen &amp;step</source>
        <translation>Der gewählte &amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Resume today</source>
        <translation>Ab heute &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause from today</source>
        <translation>Ab heute &amp;pausieren</translation>
    </message>
    <message>
        <source>Resumed the plan</source>
        <translation>Plan fortgesetzt</translation>
    </message>
    <message>
        <source>Paused the plan</source>
        <translation>Plan pausiert</translation>
    </message>
    <message>
        <source>What comes &amp;before what...</source>
        <translation>Was &amp;vor was kommt …</translation>
    </message>
    <message>
        <source>Days as a &amp;list</source>
        <translation>Tage als &amp;Liste</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanSources</name>
    <message>
        <source>For a &amp;career...</source>
        <translation>Für einen &amp;Beruf …</translation>
    </message>
    <message>
        <source>From a &amp;list</source>
        <translation>Aus einer &amp;Liste</translation>
    </message>
    <message>
        <source>My library has no list yet</source>
        <translation>Meine Bibliothek hat noch keine Liste</translation>
    </message>
    <message>
        <source>From somebody&apos;s plan &amp;file...</source>
        <translation>Aus einer fremden Plan&amp;datei …</translation>
    </message>
    <message>
        <source>An &amp;empty plan</source>
        <translation>Ein l&amp;eerer Plan</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>%1 begonnen</translation>
    </message>
    <message>
        <source>%1 holds no course and no book; add some, then make a plan of it</source>
        <translation>%1 enthält weder Kurs noch Buch; nimm welche auf und erstelle dann einen Plan daraus</translation>
    </message>
    <message>
        <source>Made a plan of %1</source>
        <translation>Plan aus %1 erstellt</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plan of Waymark (*.json)</source>
        <translation>Waymark-Plan (*.json)</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Ein Plan</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanSteps</name>
    <message>
        <source>Half done</source>
        <translation>Halb erledigt</translation>
    </message>
    <message>
        <source>Leave out, or take in again</source>
        <translation>Auslassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Hold in place, or let go</source>
        <translation>Festhalten oder freigeben</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Swap for</source>
        <translation>Tauschen gegen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder offen: %1</translation>
    </message>
    <message>
        <source>Swapped for %1</source>
        <translation>Getauscht gegen %1</translation>
    </message>
    <message>
        <source>Nothing else in the catalog teaches this</source>
        <translation>Nichts anderes im Katalog lehrt das</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanTable</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanWeeks</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden in der Woche</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Free week every</source>
        <translation>Freie Woche alle</translation>
    </message>
    <message>
        <source>Holidays or exams</source>
        <translation>Ferien oder Prüfungen</translation>
    </message>
    <message>
        <source>Took out: %1</source>
        <translation>Herausgenommen: %1</translation>
    </message>
    <message>
        <source>Changed the weeks of the plan</source>
        <translation>Wochen des Plans geändert</translation>
    </message>
    <message>
        <source>Changed the hours of weekdays</source>
        <translation>Stunden der Wochentage geändert</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlanWords</name>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>The end stays.</source>
        <translation>Das Ende bleibt.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bewerben</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>First job</source>
        <translation>Erste Stelle</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 h or more</source>
        <translation>%1 Std. oder mehr</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1, my guess</source>
        <translation>%1, meine Schätzung</translation>
    </message>
    <message>
        <source>%1, my guess for a book of unknown length</source>
        <translation>%1, meine Vermutung für ein Buch unbekannter Länge</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>today’s price not stated</source>
        <translation>heutiger Preis nicht angegeben</translation>
    </message>
    <message>
        <source>Titles and notes of the sources are in English.</source>
        <translation>Titel und Anmerkungen der Quellen sind auf Englisch.</translation>
    </message>
    <message>
        <source>Bring: %1</source>
        <translation>Mitbringen: %1</translation>
    </message>
    <message>
        <source>Needs %1 first, which is not in the plan</source>
        <translation>Braucht zuerst %1; das steht nicht im Plan</translation>
    </message>
    <message>
        <source>Needs %1 first, which comes later</source>
        <translation>Braucht zuerst %1; das kommt erst später</translation>
    </message>
    <message>
        <source>Goes together with %1, which begins later</source>
        <translation>Gehört zusammen mit %1; das beginnt später</translation>
    </message>
    <message>
        <source>There is no room on the day it is held on</source>
        <translation>An dem Tag, an dem es festgehalten ist, ist kein Platz</translation>
    </message>
    <message>
        <source>Done only after the day it is due on</source>
        <translation>Erst nach dem Tag erledigt, an dem es fällig ist</translation>
    </message>
    <message>
        <source>The week has no hours for it</source>
        <translation>Die Woche hat keine Stunden dafür</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Push everything</source>
        <translation>Alles verschieben</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Zusammendrängen</translation>
    </message>
    <message>
        <source>Drop what matters least</source>
        <translation>Das Unwichtigste weglassen</translation>
    </message>
    <message>
        <source>%1 Hours, order and free weeks stay.</source>
        <translation>%1 Stunden, Reihenfolge und freie Wochen bleiben.</translation>
    </message>
    <message>
        <source>%1 hours a week until %2, then %3 again.</source>
        <translation>%1 Stunden in der Woche bis %2, dann wieder %3.</translation>
    </message>
    <message>
        <source>Nothing can be left out. %1</source>
        <translation>Nichts kann wegfallen. %1</translation>
    </message>
    <message>
        <source>Leaves out %1.</source>
        <translation>Lässt weg: %1.</translation>
    </message>
    <message>
        <source>Everything it is for stays covered.</source>
        <translation>Alles, wofür der Plan da ist, bleibt abgedeckt.</translation>
    </message>
    <message>
        <source>Stays uncovered then: %1.</source>
        <translation>Dann bleibt nicht abgedeckt: %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PrerequisiteDialog</name>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>after one of: %1</source>
        <translation>nach einem von: %1</translation>
    </message>
    <message>
        <source>%1, after nothing</source>
        <translation>%1, nach nichts</translation>
    </message>
    <message>
        <source>What comes before what</source>
        <translation>Was vor was kommt</translation>
    </message>
    <message>
        <source>What comes before what, as a list</source>
        <translation>Was vor was kommt, als Liste</translation>
    </message>
    <message>
        <source>No step of this plan has to come before another.</source>
        <translation>Kein Schritt dieses Plans muss vor einem anderen kommen.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PrerequisiteGraph</name>
    <message>
        <source>What comes before what</source>
        <translation>Was vor was kommt</translation>
    </message>
    <message>
        <source>The list below says the same.</source>
        <translation>Die Liste darunter sagt dasselbe.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Program</name>
    <message>
        <source>Your own catalog could not be opened, so the one that came with Waymark is shown. %1</source>
        <translation>Dein eigener Katalog konnte nicht geöffnet werden, deshalb wird der mit Waymark gelieferte gezeigt. %1</translation>
    </message>
    <message>
        <source>Install Waymark again, or name another catalog file with --catalog.</source>
        <translation>Installiere Waymark neu oder nenne mit --catalog eine andere Katalogdatei.</translation>
    </message>
    <message>
        <source>My library could not be opened, and neither could a temporary one: %1</source>
        <translation>Meine Bibliothek konnte nicht geöffnet werden und eine vorläufige auch nicht: %1</translation>
    </message>
    <message>
        <source>The catalog is damaged, what it shows may be wrong. %1 Install Waymark again.</source>
        <translation>Der Katalog ist beschädigt, was er zeigt, kann falsch sein. %1 Installiere Waymark neu.</translation>
    </message>
    <message>
        <source>My library is damaged, and what you keep now may be lost. %1 File &gt; Backups puts a good one in its place.</source>
        <translation>Meine Bibliothek ist beschädigt, und was du jetzt aufnimmst, kann verloren gehen. %1 „Datei &gt; Sicherungen“ setzt eine unbeschädigte an ihre Stelle.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of My library could not be made. %1</source>
        <translation>Die heutige Sicherung meiner Bibliothek konnte nicht erstellt werden. %1</translation>
    </message>
    <message>
        <source>Use My &amp;Own Catalog</source>
        <translation>&amp;Eigenen Katalog nutzen</translation>
    </message>
    <message>
        <source>Use the &amp;Original Catalog</source>
        <translation>&amp;Ursprünglichen Katalog nutzen</translation>
    </message>
    <message>
        <source>Original or own catalog</source>
        <translation>Ursprünglicher oder eigener Katalog</translation>
    </message>
    <message>
        <source>The catalog could not be changed: %1</source>
        <translation>Der Katalog konnte nicht gewechselt werden: %1</translation>
    </message>
    <message>
        <source>Your own catalog is shown</source>
        <translation>Dein eigener Katalog wird gezeigt</translation>
    </message>
    <message>
        <source>The original catalog is shown, yours is kept</source>
        <translation>Der ursprüngliche Katalog wird gezeigt, deiner bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>waymark::ui::QuestionList</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Questions</name>
    <message>
        <source>Pay</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Berufe</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Which careers grow fastest and need no degree?</source>
        <translation>Welche Berufe wachsen am schnellsten und brauchen kein Studium?</translation>
    </message>
    <message>
        <source>What would 85,000 USD in Denver be worth in Miami?</source>
        <translation>Was wären 85.000 USD aus Denver in Miami wert?</translation>
    </message>
    <message>
        <source>What can I learn for free in 40 hours?</source>
        <translation>Was kann ich in 40 Stunden kostenlos lernen?</translation>
    </message>
    <message>
        <source>I have worked as a cook. What is close to that?</source>
        <translation>Ich habe in der Küche gearbeitet. Was liegt nahe?</translation>
    </message>
    <message>
        <source>Where near me can I learn to be an electrician?</source>
        <translation>Wo in meiner Nähe kann ich Elektriker/in lernen?</translation>
    </message>
    <message>
        <source>After living costs, is a nurse paid better in Austin or in Seattle?</source>
        <translation>Verdient eine Pflegekraft nach Lebenshaltungskosten in Austin oder in Seattle besser?</translation>
    </message>
</context>
<context>
    <name>waymark::ui::QuickFacts</name>
    <message>
        <source>All figures are %1.</source>
        <extracomment>%1 is &quot;for Software developers as a whole&quot;</extracomment>
        <translation>Alle Zahlen gelten %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RankedView</name>
    <message>
        <source>show all</source>
        <translation>alle zeigen</translation>
    </message>
    <message>
        <source>fit of 0.50 or more</source>
        <translation>Passung von 0,50 oder mehr</translation>
    </message>
    <message>
        <source>skills ready to 70 % or more</source>
        <translation>Fähigkeiten zu 70 % oder mehr vorhanden</translation>
    </message>
    <message>
        <source>up to two years to prepare</source>
        <translation>bis zu zwei Jahre Vorbereitung</translation>
    </message>
    <message>
        <source>pay of 60,000 USD or more</source>
        <translation>Verdienst von 60.000 USD oder mehr</translation>
    </message>
    <message>
        <source>those removed</source>
        <translation>die weggefallenen</translation>
    </message>
    <message>
        <source>closest interests first</source>
        <translation>die passendsten Interessen zuerst</translation>
    </message>
    <message>
        <source>readiest skills first</source>
        <translation>meiste vorhandene Fähigkeiten zuerst</translation>
    </message>
    <message>
        <source>shortest preparation first</source>
        <translation>kürzeste Vorbereitung zuerst</translation>
    </message>
    <message>
        <source>highest pay first</source>
        <translation>höchster Verdienst zuerst</translation>
    </message>
    <message>
        <source>Stays in 98 of 100: that often a career keeps a place in your first 20 when a random half of your answers counts.</source>
        <translation>Bleibt in 98 von 100: So oft behält ein Beruf einen Platz unter deinen ersten 20, wenn eine zufällige Hälfte deiner Antworten zählt.</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>Careers by how well they fit</source>
        <translation>Berufe danach, wie gut sie passen</translation>
    </message>
    <message>
        <source>Shaky: your six scores spread by %1 of at least 8 for a steady list. One other answer may move much; look at fields first.</source>
        <translation>Unsicher: Deine sechs Werte liegen %1 auseinander; für eine sichere Liste wären es mindestens 8. Eine andere Antwort kann viel verschieben; sieh dir zuerst Berufsfelder an.</translation>
    </message>
    <message>
        <source>1 career that what matters removes</source>
        <translation>1 Beruf, der wegfällt</translation>
    </message>
    <message>
        <source>1 career</source>
        <translation>1 Beruf</translation>
    </message>
    <message>
        <source>%1 careers that what matters removes, %2</source>
        <translation>%1 Berufe, die wegfallen, %2</translation>
    </message>
    <message>
        <source>%1 careers, %2</source>
        <translation>%1 Berufe, %2</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>skills as you said</source>
        <translation>Fähigkeiten, wie du sie angegeben hast</translation>
    </message>
    <message>
        <source>say what you have done</source>
        <translation>sag, was du getan hast</translation>
    </message>
    <message>
        <source>skills from %1 and %2 more</source>
        <translation>Fähigkeiten aus %1 und %2 weiteren</translation>
    </message>
    <message>
        <source>skills from %1</source>
        <translation>Fähigkeiten aus %1</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Was mir wichtig ist</translation>
    </message>
    <message>
        <source>What matters removes %1</source>
        <translation>„Was zählt“ schließt %1 aus</translation>
    </message>
    <message>
        <source>of %1 that pass what matters</source>
        <translation>von %1, die erfüllen, was zählt</translation>
    </message>
    <message>
        <source>%1 left out, not known</source>
        <translation>%1 ausgelassen, nicht bekannt</translation>
    </message>
    <message>
        <source>%1 more have no interest ratings and stand in no list</source>
        <translation>%1 weitere haben keine Interessenwerte und stehen in keiner Liste</translation>
    </message>
    <message>
        <source>pay %1 where it is published</source>
        <comment>in a place</comment>
        <translation>Verdienst %1, wo er veröffentlicht ist</translation>
    </message>
    <message>
        <source>* counted for a wider occupation</source>
        <translation>* für einen weiter gefassten Beruf gezählt</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RatingRow</name>
    <message>
        <source>My rating: none</source>
        <translation>Meine Bewertung: keine</translation>
    </message>
    <message>
        <source>My rating: %1 of 5</source>
        <translation>Meine Bewertung: %1 von 5</translation>
    </message>
    <message>
        <source>My rating: keys 1 to 5, Backspace for none</source>
        <translation>Meine Bewertung: Tasten 1 bis 5, Rücktaste für keine</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultDelegate</name>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultFilters</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In your first %1:</source>
        <translation>In deinen ersten %1:</translation>
    </message>
    <message>
        <source>Scores differ enough to rank (spread %1). %2</source>
        <translation>Die Werte unterscheiden sich genug, um Berufe zu ordnen (Spanne %1). %2</translation>
    </message>
    <message>
        <source>To prepare:</source>
        <translation>Vorbereitung:</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultHeader</name>
    <message>
        <source>No degree needed</source>
        <translation>Kein Studienabschluss nötig</translation>
    </message>
    <message>
        <source>No schooling needed</source>
        <translation>Keine Ausbildung nötig</translation>
    </message>
    <message>
        <source>Outdoors every week</source>
        <translation>Jede Woche im Freien</translation>
    </message>
    <message>
        <source>Rarely outdoors</source>
        <translation>Selten im Freien</translation>
    </message>
    <message>
        <source>Can be done from home</source>
        <translation>Von zu Hause aus möglich</translation>
    </message>
    <message>
        <source>Little conflict</source>
        <translation>Wenig Konflikte</translation>
    </message>
    <message>
        <source>Not always with people</source>
        <translation>Nicht immer mit Menschen</translation>
    </message>
    <message>
        <source>Growing by more than 8 %</source>
        <translation>Wächst um mehr als 8 %</translation>
    </message>
    <message>
        <source>Best paid first</source>
        <translation>Bestbezahlte zuerst</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Arbeit: %1</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Keep this search in My library (Ctrl+S)</source>
        <translation>Diese Suche in meine Bibliothek aufnehmen (Strg+S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <extracomment>%1 is &quot;61 results&quot;</extracomment>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles aufheben</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Group by kind</source>
        <translation>Nach Art gruppieren</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Am besten passend</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Fewest hours</source>
        <translation>Wenigste Stunden</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Am besten bewertet</translation>
    </message>
    <message>
        <source>Highest pay</source>
        <translation>Höchster Verdienst</translation>
    </message>
    <message>
        <source>Fastest growth</source>
        <translation>Stärkstes Wachstum</translation>
    </message>
    <message>
        <source>Showing results for %1. Search instead for %2</source>
        <translation>Treffer für %1. Stattdessen suchen nach %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultHeads</name>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>sortiert</translation>
    </message>
    <message>
        <source>Interests fit</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Skills readiness</source>
        <translation>Mein Können</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Beruf</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultModel</name>
    <message>
        <source>Not all of the words</source>
        <translation>Nicht alle Wörter</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultPreview</name>
    <message>
        <source>Metropolitan area</source>
        <translation>Metropolregion</translation>
    </message>
    <message>
        <source>Area outside cities</source>
        <translation>Gebiet außerhalb der Städte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Selected result</source>
        <translation>Ausgewählter Treffer</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Nothing was found, so nothing is selected. What you select in the list shows here what it is, what it pays or costs, and where it leads.</source>
        <translation>Nichts wurde gefunden, also ist nichts ausgewählt. Was du in der Liste auswählst, zeigt hier, was es ist, was es einbringt oder kostet und wohin es führt.</translation>
    </message>
    <message>
        <source>Explore by interests, fields and topics</source>
        <translation>Nach Interessen, Feldern und Themen suchen</translation>
    </message>
    <message>
        <source>All careers from A to Z</source>
        <translation>Alle Berufe von A bis Z</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Open the career</source>
        <translation>Beruf öffnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation>Am wichtigsten</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Open the skill</source>
        <translation>Fähigkeit öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln career(s), among them</source>
        <translation>
            <numerusform>%Ln Beruf</numerusform>
            <numerusform>%Ln Berufe, darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>Find them all</source>
        <translation>Alle finden</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Compare pay here</source>
        <translation>Verdienste hier vergleichen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Find everything about it</source>
        <translation>Alles dazu finden</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RouteSteps</name>
    <message>
        <source>Shown are only schools whose field the career’s page, its name or its degree speaks of.</source>
        <translation>Gezeigt sind nur Schulen, von deren Fach die Seite des Berufs, sein Name oder sein Abschluss spricht.</translation>
    </message>
    <message>
        <source>Of the schools with this level those stand here whose field has the career’s own name, then those where most finished in 2023-24.</source>
        <translation>Von den Schulen mit dieser Stufe stehen hier die, deren Fach den Namen des Berufs trägt, dann die, an denen 2023/24 die meisten abschlossen.</translation>
    </message>
    <message>
        <source>A service academy is left out: it asks for a nomination, and for years as an officer.</source>
        <translation>Eine Militärakademie ist weggelassen: Sie verlangt eine Nominierung und Jahre als Offizier.</translation>
    </message>
    <message>
        <source>In the fields that fit best no school of your place gives this level; these teach related ones: ask whether one fits.</source>
        <translation>In den Fächern, die am besten passen, hat keine Schule deines Orts diese Stufe; diese lehren verwandte: Frage, ob eines passt.</translation>
    </message>
    <message>
        <source>Programs in other fields may do as well and are not counted: ask a college of your state before you look farther.</source>
        <translation>Bildungsgänge anderer Fächer können ebenso gut passen und sind nicht gezählt: Frage eine Hochschule deines Bundesstaats, bevor du weiter entfernt suchst.</translation>
    </message>
    <message>
        <source>A service academy and ROTC are applied for before or during college, officer candidate school after it: ask recruiters for officers about all three before you choose a college.</source>
        <translation>Um eine Militärakademie und ROTC bewirbt man sich vor dem Studium oder währenddessen, um die Offizierschule danach: Frage bei der Anwerbung von Offizieren nach allen dreien, bevor du eine Hochschule wählst.</translation>
    </message>
    <message>
        <source>No school is listed: the records of schools know only the fields of %1, which is another profession. Ask the body that certifies yours for its list of accredited programs.</source>
        <translation>Keine Schule wird genannt: Die Verzeichnisse der Schulen kennen nur die Fächer von %1, und das ist ein anderer Beruf. Frage die Stelle, die deinen Beruf zertifiziert, nach ihrer Liste anerkannter Programme.</translation>
    </message>
    <message>
        <source>Only some fields of study were looked at, and in those no school of your place gives this level, as far as these records go: see the schools on the career’s page, and ask the profession’s own association.</source>
        <translation>Nur einige Studienfächer wurden angesehen, und in diesen führt nach diesen Verzeichnissen keine Schule deines Ortes zu diesem Abschluss: Sieh dir die Schulen auf der Seite des Berufs an und frage den Berufsverband.</translation>
    </message>
    <message>
        <source>If you have passed it and hold the license, both are done.</source>
        <translation>Wenn du sie bestanden hast und die Zulassung besitzt, ist beides erledigt.</translation>
    </message>
    <message>
        <source>High school diploma or its equivalent</source>
        <translation>Highschool-Abschluss oder etwas Gleichwertiges</translation>
    </message>
    <message>
        <source>This is known of a wider group, %1; of this career alone it is not stated.</source>
        <translation>Bekannt ist das von einer größeren Gruppe, %1; von diesem Beruf allein ist es nicht angegeben.</translation>
    </message>
    <message>
        <source>How long it takes is not stated: a test may be taken when one is ready for it.</source>
        <translation>Wie lange es dauert, ist nicht angegeben: Eine Prüfung kann ablegen, wer dafür bereit ist.</translation>
    </message>
    <message>
        <source>Some courses at a college, without a degree: one term is counted, which is a guess.</source>
        <translation>Einige Kurse an einem College, ohne Abschluss: Gerechnet wird ein Semester, was eine Schätzung ist.</translation>
    </message>
    <message>
        <source>The length of the certificate that most programs leading here give, in full-time study.</source>
        <translation>Die Dauer des Zertifikats, das die meisten hierher führenden Bildungsgänge vergeben, in Vollzeit.</translation>
    </message>
    <message>
        <source>The usual length of full-time study (Bureau of Labor Statistics, classes of education).</source>
        <translation>Die übliche Dauer bei Vollzeitstudium (Bureau of Labor Statistics, Bildungsstufen).</translation>
    </message>
    <message>
        <source>How long it takes at most is not stated.</source>
        <translation>Wie lange es höchstens dauert, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Fields of study of the wider occupation %1: %2.</source>
        <translation>Studienfächer von „%1“, dem weiteren Beruf: %2.</translation>
    </message>
    <message>
        <source>Fields of study that lead here: %1.</source>
        <translation>Studienfächer, die hierher führen: %1.</translation>
    </message>
    <message>
        <source>In your state: %1</source>
        <translation>In deinem Bundesstaat: %1</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>In der Nähe: %1</translation>
    </message>
    <message>
        <source>An apprenticeship may be another way in. %1</source>
        <translation>Eine Lehre kann ein anderer Weg hinein sein. %1</translation>
    </message>
    <message>
        <source>Ask whether it covers this work.</source>
        <translation>Frage, ob sie diese Arbeit abdeckt.</translation>
    </message>
    <message>
        <source>The schools of %1 are not in the records at hand: ask its community colleges and public universities.</source>
        <translation>Die Schulen von %1 stehen nicht in den vorliegenden Verzeichnissen: Frage dort die Community Colleges und staatlichen Universitäten.</translation>
    </message>
    <message>
        <source>Need not wait for the courses: beyond a high school diploma (where one is asked for) and what the career’s page, quoted at the head of this plan, says of ages, papers and rules, nothing is usually asked for first.</source>
        <translation>Muss nicht auf die Kurse warten: Außer einem Highschool-Abschluss (wo einer verlangt wird) und dem, was die am Anfang dieses Plans zitierte Seite des Berufs über Alter, Papiere und Regeln sagt, wird vorher meist nichts verlangt.</translation>
    </message>
    <message>
        <source>More than half of those asked about this very career (O*NET) name a lower level than that of the wider group, %1, which is counted here: ask employers whether they train beginners before you pay a school.</source>
        <translation>Mehr als die Hälfte der zu genau diesem Beruf Befragten (O*NET) nennt einen niedrigeren Abschluss als den der größeren Gruppe, %1, mit dem hier gerechnet wird: Frage Betriebe, ob sie Anfänger anlernen, bevor du eine Schule bezahlst.</translation>
    </message>
    <message>
        <source>More than half of those asked about this very career (O*NET) name a higher level than that of the wider group, %1, which is counted here: ask employers what they want before you rely on it.</source>
        <translation>Mehr als die Hälfte der zu genau diesem Beruf Befragten (O*NET) nennt einen höheren Abschluss als den der größeren Gruppe, %1, mit dem hier gerechnet wird: Frage Betriebe, was sie wollen, bevor du dich darauf verlässt.</translation>
    </message>
    <message>
        <source>From the career’s page: %1</source>
        <translation>Von der Seite des Berufs: %1</translation>
    </message>
    <message>
        <source>Fewer than half of those asked about this very career (O*NET) name a bachelor’s degree or more, which is usual in the wider group that statistics know, %1. None is planned; some have one: ask employers whether they want it.</source>
        <translation>Weniger als die Hälfte der zu genau diesem Beruf Befragten (O*NET) nennt einen Bachelor oder mehr, der in der größeren Gruppe üblich ist, die die Statistik kennt: %1. Keiner ist eingeplant; manche haben einen: Frage Betriebe, ob sie ihn wollen.</translation>
    </message>
    <message>
        <source>It does not replace the license.</source>
        <translation>Das ersetzt die Zulassung nicht.</translation>
    </message>
    <message>
        <source>What schooling and experience employers ask for is not stated for this career.</source>
        <translation>Welche Vorbildung und Erfahrung Betriebe verlangen, ist für diesen Beruf nicht angegeben.</translation>
    </message>
    <message>
        <source>The work is usually taught on the job within a month.</source>
        <translation>Die Arbeit lernt man meist innerhalb eines Monats im Betrieb.</translation>
    </message>
    <message>
        <source>The work is usually taught on the job, in one to twelve months.</source>
        <translation>Die Arbeit lernt man meist in ein bis zwölf Monaten im Betrieb.</translation>
    </message>
    <message>
        <source>The work is usually taught on the job, in more than a year.</source>
        <translation>Die Arbeit lernt man meist in mehr als einem Jahr im Betrieb.</translation>
    </message>
    <message>
        <source>This week: talk for an hour with somebody who does the work</source>
        <translation>Diese Woche: eine Stunde mit jemandem sprechen, der die Arbeit macht</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>Diese Woche: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Oder: %1</translation>
    </message>
    <message>
        <source>Before anything else: would I like to do this often?</source>
        <translation>Vor allem anderen: Würde ich das gern oft tun?</translation>
    </message>
    <message>
        <source>Check: high school diploma or its equivalent</source>
        <translation>Prüfen: Highschool-Abschluss oder etwas Gleichwertiges</translation>
    </message>
    <message>
        <source>The plan counts from it, as nothing was said of your schooling. Without one, an equivalent comes first, and its time is not stated.</source>
        <translation>Der Plan rechnet ab hier, weil zu deiner Ausbildung nichts gesagt wurde. Ohne Abschluss kommt zuerst etwas Gleichwertiges, und wie lange das dauert, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>It should be this one: %1.</source>
        <translation>Es sollte dieser sein: %1.</translation>
    </message>
    <message>
        <source>Check: is your degree in a field that fits?</source>
        <translation>Prüfe: Ist dein Abschluss in einem passenden Fach?</translation>
    </message>
    <message>
        <source>With another field, ask an employer or a school what counts and what is missing: the plan counts on it, and a new degree would take years.</source>
        <translation>Bei einem anderen Fach frage einen Betrieb oder eine Schule, was zählt und was fehlt: Der Plan rechnet damit, und ein neuer Abschluss würde Jahre dauern.</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Apply for a place: %1</source>
        <translation>Um einen Platz bewerben: %1</translation>
    </message>
    <message>
        <source>Ask for fees, for the days by which to apply and for what counts of what you have: none of it is stated here.</source>
        <translation>Frage nach Gebühren, nach Bewerbungsfristen und danach, was dir angerechnet wird: Nichts davon ist hier angegeben.</translation>
    </message>
    <message>
        <source>school records</source>
        <translation>Schulzeugnisse</translation>
    </message>
    <message>
        <source>Courses and books of this plan do not replace it.</source>
        <translation>Kurse und Bücher dieses Plans ersetzen es nicht.</translation>
    </message>
    <message>
        <source>Counted from the beginning of an autumn term; some schools open more often.</source>
        <translation>Gerechnet ab Beginn eines Herbstsemesters; manche Schulen beginnen öfter.</translation>
    </message>
    <message>
        <source>Apply for an apprenticeship</source>
        <translation>Um eine Lehre bewerben</translation>
    </message>
    <message>
        <source>Ask for the days of entry, the entry test and the wage: how long it takes to be taken on is not stated.</source>
        <translation>Frage nach Eintrittsterminen, Aufnahmetest und Lohn: Wie lange es bis zur Aufnahme dauert, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>A job that pays, with classes; the courses of this plan run beside it.</source>
        <translation>Eine bezahlte Stelle mit Unterricht; die Kurse dieses Plans laufen nebenher.</translation>
    </message>
    <message>
        <source>Usually 3 to 5 years with 2,000 hours at work and at least 144 hours of classes a year (Bureau of Labor Statistics). It is a job that pays; the courses run beside it.</source>
        <translation>Meist 3 bis 5 Jahre mit 2.000 Stunden bei der Arbeit und mindestens 144 Unterrichtsstunden im Jahr (Bureau of Labor Statistics). Es ist eine bezahlte Stelle; die Kurse laufen daneben.</translation>
    </message>
    <message>
        <source>Internship or residency</source>
        <translation>Praktikum oder Assistenzzeit</translation>
    </message>
    <message>
        <source>Its time is not stated; it usually comes before the license.</source>
        <translation>Die Dauer ist nicht angegeben; es kommt meist vor der Zulassung.</translation>
    </message>
    <message>
        <source>Less than five years are usually asked for; that one year is the least is a guess.</source>
        <translation>Meist werden weniger als fünf Jahre verlangt; dass ein Jahr das Wenigste ist, ist eine Schätzung.</translation>
    </message>
    <message>
        <source>Five years or more are usually asked for.</source>
        <translation>Meist werden fünf Jahre oder mehr verlangt.</translation>
    </message>
    <message>
        <source>Ask each whether it has a program for the teaching license that takes degrees of other fields.</source>
        <translation>Frage jede, ob sie ein Programm für die Lehrbefugnis hat, das Abschlüsse anderer Fächer annimmt.</translation>
    </message>
    <message>
        <source>How long it takes is not stated: the career’s page speaks of such work, statistics ask for none.</source>
        <translation>Wie lange das dauert, ist nicht angegeben: Die Seite des Berufs spricht von solcher Arbeit, Statistiken verlangen keine.</translation>
    </message>
    <message>
        <source>Find a job that leads here</source>
        <translation>Eine Stelle finden, die hierher führt</translation>
    </message>
    <message>
        <source>Look at Related careers on the career’s page. How long it takes to be hired is not stated.</source>
        <translation>Sieh auf der Seite des Berufs unter „Verwandte Berufe“ nach. Wie lange es bis zur Einstellung dauert, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Yours is of another field: some take it, with courses of this plan. Ask before you enroll again.</source>
        <translation>Deiner ist aus einem anderen Fach: Manche nehmen ihn, mit Kursen dieses Plans. Frage, bevor du dich noch einmal einschreibst.</translation>
    </message>
    <message>
        <source>The field of study that leads here, which the records of schools leave out: %1.</source>
        <translation>Das Studienfach, das hierher führt und in den Schulverzeichnissen fehlt: %1.</translation>
    </message>
    <message>
        <source>What the career’s page, quoted at the head of this plan, says of fields counts as well.</source>
        <translation>Auch was die am Anfang dieses Plans zitierte Seite des Berufs zu Fächern sagt, zählt.</translation>
    </message>
    <message>
        <source>What is shown ends in another award than the usual one: ask the school whom it takes, and employers whether it does.</source>
        <translation>Was gezeigt wird, endet in einem anderen Abschluss als dem üblichen: Frage die Schule, wen sie nimmt, und Betriebe, ob es genügt.</translation>
    </message>
    <message>
        <source>These are many unlike jobs: choose one first, then ask those who hire for it which program counts. No schools are named here.</source>
        <translation>Das sind viele ungleiche Stellen: Wähle zuerst eine, dann frage die, die dafür einstellen, welche Ausbildung zählt. Schulen werden hier nicht genannt.</translation>
    </message>
    <message>
        <source>Offer your work now: some of it asks for no paper</source>
        <translation>Biete deine Arbeit jetzt an: Für einen Teil wird kein Papier verlangt</translation>
    </message>
    <message>
        <source>So says the career’s page, quoted at the head of this plan. Show or send what you made to those who print, show or buy such work.</source>
        <translation>So sagt es die am Anfang dieses Plans zitierte Seite des Berufs. Zeige oder schicke, was du gemacht hast, denen, die solche Arbeiten drucken, ausstellen oder kaufen.</translation>
    </message>
    <message>
        <source>portfolio or samples</source>
        <translation>Mappe oder Arbeitsproben</translation>
    </message>
    <message>
        <source>portfolio or samples, where the school asks for them</source>
        <translation>Mappe oder Arbeitsproben, wo die Schule sie verlangt</translation>
    </message>
    <message>
        <source>audition (ask for its list)</source>
        <translation>Vorspiel (frage nach der Liste)</translation>
    </message>
    <message>
        <source>Adult schools, community colleges and public libraries help to prepare for it, often free of charge; ask which test your state takes, such as the GED or the HiSET.</source>
        <translation>Abendschulen, Community Colleges und öffentliche Bibliotheken helfen bei der Vorbereitung, oft kostenlos; frage, welche Prüfung dein Bundesstaat anerkennt, etwa GED oder HiSET.</translation>
    </message>
    <message>
        <source>Ask employers now: who takes you without this? %1</source>
        <translation>Frage jetzt Betriebe: Wer nimmt dich ohne das? %1</translation>
    </message>
    <message>
        <source>At least half of those asked about this very career (O*NET) name a lower level than this one, which the plan counts. Where you are taken without it, apply at once; it can follow beside the work.</source>
        <translation>Mindestens die Hälfte der zu genau diesem Beruf Befragten (O*NET) nennt eine niedrigere Stufe als diese, mit der der Plan rechnet. Wo man dich ohne sie nimmt, bewirb dich sofort; sie kann neben der Arbeit folgen.</translation>
    </message>
    <message>
        <source>Apply now at two-year colleges</source>
        <translation>Bewirb dich jetzt an zweijährigen Colleges</translation>
    </message>
    <message>
        <source>A master’s degree is enough there in many fields: ask for part-time courses, too.</source>
        <translation>Ein Master genügt dort in vielen Fächern: Frage auch nach Kursen in Teilzeit.</translation>
    </message>
    <message>
        <source>On record for your state: %1</source>
        <translation>Für deinen Bundesstaat verzeichnet: %1</translation>
    </message>
    <message>
        <source>On record in your state: %1. Ask its agency whether it is for your work.</source>
        <translation>In deinem Bundesstaat verzeichnet: %1. Frage die Behörde, ob das für deine Arbeit gilt.</translation>
    </message>
    <message>
        <source>You need not wait for it: ask who takes you while you prepare for it.</source>
        <translation>Du musst nicht darauf warten: Frage, wer dich nimmt, während du dich darauf vorbereitest.</translation>
    </message>
    <message>
        <source>That day counts what no course gives; the courses run beyond it.</source>
        <translation>Dieser Tag zählt, was kein Kurs gibt; die Kurse gehen darüber hinaus.</translation>
    </message>
    <message>
        <source>résumé</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Work in a related occupation</source>
        <translation>Arbeit in einem verwandten Beruf</translation>
    </message>
    <message>
        <source>Work that counts for the license</source>
        <translation>Arbeit, die für die Zulassung zählt</translation>
    </message>
    <message>
        <source>The record of the license asks for work done first. How much, and under whom, it does not say: ask the agency before you take the job.</source>
        <translation>Der Eintrag der Zulassung verlangt vorherige Arbeit. Wie viel und unter wem, sagt er nicht: Frage die Behörde, bevor du die Stelle annimmst.</translation>
    </message>
    <message>
        <source>record of the apprenticeship</source>
        <translation>Nachweis der Lehre</translation>
    </message>
    <message>
        <source>license (where one is asked for)</source>
        <translation>Zulassung (wo eine verlangt wird)</translation>
    </message>
    <message>
        <source>what you made while learning</source>
        <translation>was du beim Lernen gemacht hast</translation>
    </message>
    <message>
        <source>Need not wait for the courses: beyond a high school diploma (where one is asked for) nothing is usually asked for first.</source>
        <translation>Muss nicht auf die Kurse warten: Außer einem Highschool-Abschluss (wo einer verlangt wird) wird vorher meist nichts verlangt.</translation>
    </message>
    <message>
        <source>Later: %1. Its record asks for work done first, so it seems to be no license to begin with: ask the agency %2 whether who works for others needs it.</source>
        <translation>Später: %1. Die Angabe dazu verlangt vorherige Arbeit, es scheint also keine Zulassung für den Anfang zu sein: Frage die Behörde, %2, ob auch Angestellte sie brauchen.</translation>
    </message>
    <message>
        <source>Ask employers first what they want: it is not stated for this career.</source>
        <translation>Frage zuerst Betriebe, was sie wollen: Für diesen Beruf ist es nicht angegeben.</translation>
    </message>
    <message>
        <source>Apply for the work</source>
        <translation>Auf die Arbeit bewerben</translation>
    </message>
    <message>
        <source>First post: %1</source>
        <translation>Erste Stelle: %1</translation>
    </message>
    <message>
        <source>First job: %1</source>
        <translation>Erste Stelle: %1</translation>
    </message>
    <message>
        <source>That earlier credits make it no longer than this is a guess: ask which ones count.</source>
        <translation>Dass frühere Leistungen es auf diese Zeit kürzen, ist geschätzt: Frage, welche zählen.</translation>
    </message>
    <message>
        <source>That two years of an earlier degree count for it is a guess: ask which credits do.</source>
        <translation>Dass zwei Jahre eines früheren Studiums dafür zählen, ist geschätzt: Frage, welche Leistungen zählen.</translation>
    </message>
    <message>
        <source>Five to six years after college are usual for a research doctorate, often with pay; it differs by field and school.</source>
        <translation>Für ein Forschungsdoktorat sind fünf bis sechs Jahre nach dem College üblich, oft bezahlt; das ist je nach Fach und Hochschule verschieden.</translation>
    </message>
    <message>
        <source>Statistics know only a mixed group of occupations, so neither its length nor its field is taken from them: ask which program counts before you enroll.</source>
        <translation>Die Statistik kennt nur eine gemischte Gruppe von Berufen; weder Dauer noch Fach werden ihr entnommen: Frage vor der Anmeldung, welcher Bildungsgang zählt.</translation>
    </message>
    <message>
        <source>Ask the school that comes after it which courses it wants first.</source>
        <translation>Frage die Schule, die darauf folgt, welche Kurse sie zuerst verlangt.</translation>
    </message>
    <message>
        <source>Any public college gives it.</source>
        <translation>Jedes öffentliche College bietet das.</translation>
    </message>
    <message>
        <source>Choose one with a program for teachers that your state approves: the teaching license asks for it.</source>
        <translation>Wähle eine mit einem Programm für Lehrkräfte, das dein Bundesstaat anerkennt: Die Lehrbefugnis verlangt es.</translation>
    </message>
    <message>
        <source>Many public universities give one in a field of this kind.</source>
        <translation>Viele öffentliche Universitäten bieten einen in einem solchen Fach.</translation>
    </message>
    <message>
        <source>Public four-year colleges and universities give it, a community college seldom does.</source>
        <translation>Öffentliche Colleges mit vier Studienjahren und Universitäten bieten das, ein Community College selten.</translation>
    </message>
    <message>
        <source>Counted although you have a degree or certificate: one of another field does not stand for it. If yours is of this very field, say so when you make the plan.</source>
        <translation>Gezählt, obwohl du einen Abschluss hast: Einer aus einem anderen Fach ersetzt es nicht. Ist deiner genau aus diesem Fach, sage es beim Erstellen des Plans.</translation>
    </message>
    <message>
        <source>A master’s degree of this field that takes those of other fields may be the shorter way: ask schools, and whoever gives a license.</source>
        <translation>Ein Master dieses Fachs, der Leute aus anderen Fächern aufnimmt, kann der kürzere Weg sein: Frage Hochschulen und die Stelle, die eine Zulassung erteilt.</translation>
    </message>
    <message>
        <source>Check: is your schooling in a field that fits?</source>
        <translation>Prüfe: Ist deine Ausbildung in einem passenden Fach?</translation>
    </message>
    <message>
        <source>The file of licenses at hand does not cover %1; no state that it covers records one for this work.</source>
        <translation>Die vorliegenden Daten der Zulassungen erfassen %1 nicht; kein Bundesstaat, den sie erfassen, verzeichnet eine für diese Arbeit.</translation>
    </message>
    <message>
        <source>At least half of those asked about this career name this level or a higher one (O*NET).</source>
        <translation>Mindestens die Hälfte der zu diesem Beruf Befragten nennt diese oder eine höhere Stufe (O*NET).</translation>
    </message>
    <message>
        <source>Program for the teaching license</source>
        <translation>Programm für die Lehrbefugnis</translation>
    </message>
    <message>
        <source>If your degree held no such program, one for the license comes first, of one year or two, which is a guess: ask your state which it accepts.</source>
        <translation>Enthielt dein Abschluss kein solches Programm, kommt zuerst eines für die Lehrbefugnis, von einem oder zwei Jahren, was geschätzt ist: Frage deinen Bundesstaat, welches er anerkennt.</translation>
    </message>
    <message>
        <source>%1, from an associate’s degree to a bachelor’s</source>
        <translation>%1, vom Associate zum Bachelor</translation>
    </message>
    <message>
        <source>How many years it takes is not stated: statistics know them only of a wider group, %1, so none is counted.</source>
        <translation>Wie viele Jahre es dauert, ist nicht angegeben: Die Statistik kennt sie nur von einer größeren Gruppe, %1, daher wird keines gezählt.</translation>
    </message>
    <message>
        <source>Years of related work may be asked for: statistics state them only of a wider group, %1, so none is counted.</source>
        <translation>Jahre verwandter Arbeit können verlangt werden: Die Statistik nennt sie nur von einer größeren Gruppe, %1, daher wird keines gezählt.</translation>
    </message>
    <message>
        <source>A degree of another field is no teaching program; some states let one teach while taking it. One to two years are counted, which is a guess: ask which programs your state accepts.</source>
        <translation>Ein Abschluss eines anderen Fachs ist kein Lehramtsprogramm; in manchen Bundesstaaten darf man schon währenddessen unterrichten. Gezählt werden ein bis zwei Jahre, das ist geschätzt: Frage, welche Programme dein Bundesstaat anerkennt.</translation>
    </message>
    <message>
        <source>So long as the career’s page says, in weeks or months; the figure is a guess. Ask the school.</source>
        <translation>So lange, wie die Seite des Berufs in Wochen oder Monaten sagt; die Zahl ist geschätzt. Frage die Schule.</translation>
    </message>
    <message>
        <source>So long as the career’s page says; ask the school.</source>
        <translation>So lange, wie die Seite des Berufs sagt; frage die Schule.</translation>
    </message>
    <message>
        <source>Your degree of this field leads to the license first. That one to two years more make a bachelor’s degree of it, often beside the work, is a guess: ask the school.</source>
        <translation>Dein Abschluss dieses Fachs führt zuerst zur Zulassung. Dass ein bis zwei weitere Jahre, oft neben der Arbeit, einen Bachelor daraus machen, ist geschätzt: Frage die Schule.</translation>
    </message>
    <message>
        <source>results of competitions</source>
        <translation>Ergebnisse von Wettkämpfen</translation>
    </message>
    <message>
        <source>Results open this door, as the career’s page says: ask a coach or a club at which trials, leagues or competitions one is seen. Reading does not replace them.</source>
        <translation>Ergebnisse öffnen diese Tür, wie die Seite des Berufs sagt: Frage eine Trainerin oder einen Verein, bei welchen Sichtungen, Ligen oder Wettkämpfen man gesehen wird. Lesen ersetzt sie nicht.</translation>
    </message>
    <message>
        <source>The career’s page names it: “%1”.</source>
        <translation>Die Seite des Berufs nennt sie: „%1“.</translation>
    </message>
    <message>
        <source>First job in this group: %1</source>
        <translation>Erste Stelle in dieser Gruppe: %1</translation>
    </message>
    <message>
        <source>Less than five years of related work are usual by statistics; the career’s page says that it is liked. Apply now, for this work and for work beside it.</source>
        <translation>Nach der Statistik sind weniger als fünf Jahre verwandter Arbeit üblich; die Seite des Berufs sagt, dass sie gern gesehen wird. Bewirb dich jetzt, für diese Arbeit und für Arbeit daneben.</translation>
    </message>
    <message>
        <source>Some posts take less, as the career’s page says: ask those who hire for them before you enroll.</source>
        <translation>Manche Stellen verlangen weniger, wie die Seite des Berufs sagt: Frage die, die dafür einstellen, bevor du dich einschreibst.</translation>
    </message>
    <message>
        <source>Apply now as a helper or laborer of this trade</source>
        <translation>Jetzt als Hilfskraft dieses Handwerks bewerben</translation>
    </message>
    <message>
        <source>Statistics name no schooling that most helpers of building trades need: you need not wait for the diploma, which the apprenticeship may ask for. Ask who does this work near you.</source>
        <translation>Die Statistik nennt keine Schulbildung, die die meisten Hilfskräfte der Bauberufe brauchen: Du musst nicht auf den Schulabschluss warten, den die Lehre verlangen kann. Frage die, die diese Arbeit in deiner Nähe tun.</translation>
    </message>
    <message>
        <source>Many doctoral programs take applications for the next autumn until December or early January: ask this week for their last day.</source>
        <translation>Viele Promotionsprogramme nehmen Bewerbungen für den nächsten Herbst bis Dezember oder Anfang Januar an: Frage diese Woche nach ihrem letzten Tag.</translation>
    </message>
    <message>
        <source>No course is asked for first. Some schools teach this work; ask employers whether one helps before you pay:</source>
        <translation>Kein Kurs wird zuerst verlangt. Manche Schulen lehren diese Arbeit; frage Betriebe, ob einer hilft, bevor du zahlst:</translation>
    </message>
    <message>
        <source>Where no test is asked for, or you have passed it, a place for the next autumn may still be free: ask this week.</source>
        <translation>Wo kein Test verlangt wird oder du ihn bestanden hast, kann noch ein Platz für den nächsten Herbst frei sein: Frage diese Woche.</translation>
    </message>
    <message>
        <source>Ask now for the work with which many begin</source>
        <translation>Jetzt nach der Arbeit fragen, mit der viele anfangen</translation>
    </message>
    <message>
        <source>Statistics publish no pay of this work in %1: there may be few such posts or none. Ask first who hires for it there.</source>
        <translation>Die Statistik nennt für diese Arbeit in %1 keinen Lohn: Es gibt dort vielleicht wenige solche Stellen oder keine. Frage zuerst, wer dort dafür einstellt.</translation>
    </message>
    <message>
        <source>Choose its courses for the school that comes after it. %1: %2</source>
        <translation>Wähle die Kurse nach der Schule, die danach kommt. %1: %2</translation>
    </message>
    <message>
        <source>The career’s page speaks of a certificate that those who hire ask for: ask them which one, who gives it and the hours for it, and whether it can follow.</source>
        <translation>Die Seite des Berufs spricht von einem Zertifikat, das beim Einstellen verlangt wird: Frage, welches, wer es und die Stunden dafür gibt und ob es folgen kann.</translation>
    </message>
    <message>
        <source>Many stay where they practiced: ask there first.</source>
        <translation>Viele bleiben, wo sie die Praxis gemacht haben: Frag dort zuerst.</translation>
    </message>
    <message>
        <source>With your schooling of this field you can ask for such work now; the degree of this plan follows beside it.</source>
        <translation>Mit deiner Ausbildung in diesem Fach kannst du jetzt nach solcher Arbeit fragen; der Abschluss dieses Plans folgt daneben.</translation>
    </message>
    <message>
        <source>Apply for a place in a residency</source>
        <translation>Um einen Platz in einer Facharztausbildung bewerben</translation>
    </message>
    <message>
        <source>Students apply in the autumn of the last year of school, in many specialties by a match; some ask for an exam of their own before it: ask the programs a year ahead. Who waits for the end of school loses a year.</source>
        <translation>Studierende bewerben sich im Herbst des letzten Jahres, in vielen Fächern über eine Zuteilung; manche verlangen davor eine eigene Prüfung: Frag die Programme ein Jahr im Voraus. Wer das Ende der Schule abwartet, verliert ein Jahr.</translation>
    </message>
    <message>
        <source>Applications go out in the autumn, in many specialties for a match; some ask for an exam of their own before it. Ask the programs when they next take applications, and how long ago school may have ended.</source>
        <translation>Beworben wird im Herbst, in vielen Fächern über eine Zuteilung; manche verlangen davor eine eigene Prüfung. Frag die Programme, wann sie das nächste Mal Bewerbungen annehmen und wie lange die Schule zurückliegen darf.</translation>
    </message>
    <message>
        <source>Card, credential and a beginner’s job at sea</source>
        <translation>Karte, Befähigungsnachweis und eine Anfängerstelle auf See</translation>
    </message>
    <message>
        <source>Before the first day aboard: the security card (TWIC), a medical certificate, a drug test and the Coast Guard’s credential for beginners. Then ask ship owners for work as a wiper or seaman, and the unions’ schools, which pay. Who studies at a maritime academy has the days inside the degree.</source>
        <translation>Vor dem ersten Tag an Bord: die Sicherheitskarte (TWIC), ein ärztliches Zeugnis, ein Drogentest und der Nachweis der Küstenwache für Anfänger. Dann frag Reedereien nach Arbeit in Maschine oder Deck und die Schulen der Gewerkschaften, die zahlen. Wer an einer Seefahrtsakademie studiert, hat die Tage im Abschluss.</translation>
    </message>
    <message>
        <source>Open a small shop of your own now, and learn beside it</source>
        <translation>Jetzt einen kleinen eigenen Laden eröffnen und daneben lernen</translation>
    </message>
    <message>
        <source>Choose one of these jobs first</source>
        <translation>Zuerst eine dieser Arbeiten wählen</translation>
    </message>
    <message>
        <source>The group holds many unlike jobs, and what each asks for differs: choose before you enroll, and ask those who hire for it.</source>
        <translation>Die Gruppe enthält viele ungleiche Arbeiten, und jede verlangt anderes: Wähle, bevor du dich einschreibst, und frag die, die dafür einstellen.</translation>
    </message>
    <message>
        <source>Yours is of this very field: some take it as it is, and the rest follows beside the work.</source>
        <translation>Deine ist aus genau diesem Fach: Manche nehmen sie, wie sie ist, und der Rest folgt neben der Arbeit.</translation>
    </message>
    <message>
        <source>In other states: %1. Who comes from another state mostly pays more: ask.</source>
        <translation>In anderen Bundesstaaten: %1. Wer aus einem anderen Bundesstaat kommt, zahlt meist mehr: Frag nach.</translation>
    </message>
    <message>
        <source>Some courses are enough, and other public colleges near you may give them as well: ask.</source>
        <translation>Einige Kurse genügen, und andere öffentliche Colleges in deiner Nähe geben sie vielleicht auch: Frag nach.</translation>
    </message>
    <message>
        <source>Apply from inside</source>
        <translation>Sich von innen bewerben</translation>
    </message>
    <message>
        <source>Ask the programs whether they want a master’s degree first</source>
        <translation>Die Programme fragen, ob sie zuerst einen Master wollen</translation>
    </message>
    <message>
        <source>Of the public schools on record %1 give a master’s degree in these fields and %2 a research doctorate: many of these take who has the one before the other, which takes one to two years more.</source>
        <translation>Von den verzeichneten öffentlichen Schulen geben %1 einen Master in diesen Fächern und %2 eine Promotion: Viele davon nehmen, wer das eine vor dem anderen hat, was ein bis zwei Jahre mehr braucht.</translation>
    </message>
    <message>
        <source>Left to the residency, in which the specialty is learnt: %1.</source>
        <translation>Der Facharztausbildung überlassen, in der das Fach gelernt wird: %1.</translation>
    </message>
    <message>
        <source>Mathematics and physics decide about the place and the first year: take what your school or a community college gives of them.</source>
        <translation>Mathematik und Physik entscheiden über den Platz und das erste Jahr: Nimm mit, was deine Schule oder ein Community College davon gibt.</translation>
    </message>
    <message>
        <source>Many such programs close for the next autumn between December and February: ask this week for their last day.</source>
        <translation>Viele solche Programme schließen für den nächsten Herbst zwischen Dezember und Februar: Frag diese Woche nach ihrem letzten Tag.</translation>
    </message>
    <message>
        <source>The career’s page speaks of a paid program in which the trade is learned: ask the union and the firms near you when they next take people.</source>
        <translation>Die Seite des Berufs spricht von einem bezahlten Programm, in dem man das Handwerk lernt: Frag die Gewerkschaft und die Betriebe in deiner Nähe, wann sie wieder Leute nehmen.</translation>
    </message>
    <message>
        <source>Choose the kind first: some ask for the trade’s own license</source>
        <translation>Zuerst die Art wählen: Manche verlangt die Zulassung des Handwerks selbst</translation>
    </message>
    <message>
        <source>So says the career’s page, quoted at the head of this plan. Where it is so, the school and the license of that trade come before the years that lead here: see the page of the trade, and ask your state’s agency what a head of such a place needs.</source>
        <translation>So sagt es die Seite des Berufs, die am Anfang dieses Plans steht. Wo es so ist, kommen Schule und Zulassung jenes Handwerks vor den Jahren, die hierher führen: Sieh auf dessen Seite nach, und frag die Behörde deines Bundesstaats, was die Leitung eines solchen Hauses braucht.</translation>
    </message>
    <message>
        <source>Ask the schools of this craft now: admission test, next class, what it costs</source>
        <translation>Jetzt die Schulen dieses Handwerks fragen: Aufnahmetest, nächste Klasse, was es kostet</translation>
    </message>
    <message>
        <source>The career’s page speaks of few such schools. None is asked for first, but their places and days decide much: ask them before you ask for work, and shops whether they take a learner.</source>
        <translation>Die Seite des Berufs spricht von wenigen solchen Schulen. Keine wird zuerst verlangt, aber ihre Plätze und Termine entscheiden viel: Frag sie, bevor du nach Arbeit fragst, und Werkstätten, ob sie jemanden zum Lernen nehmen.</translation>
    </message>
    <message>
        <source>Exam for the certificate that those who hire look for</source>
        <translation>Prüfung für das Zertifikat, auf das die achten, die einstellen</translation>
    </message>
    <message>
        <source>driver’s license, where the work asks for it</source>
        <translation>Führerschein, wo die Arbeit ihn verlangt</translation>
    </message>
    <message>
        <source>Instrument, voice or dance: a teacher, daily practice, and the pieces for the audition</source>
        <translation>Instrument, Stimme oder Tanz: Unterricht, tägliches Üben und die Stücke für das Vorspiel</translation>
    </message>
    <message>
        <source>Such schools admit by audition, mostly in winter: ask each for its list and its days, and for which scores it wants of who composes. It takes months with a teacher, and no book does it.</source>
        <translation>Solche Schulen nehmen nach einem Vorspiel auf, meist im Winter: Frag jede nach ihrer Liste und ihren Tagen und welche Noten sie von denen will, die komponieren. Es braucht Monate Unterricht, und kein Buch leistet das.</translation>
    </message>
    <message>
        <source>recordings or scores of your own</source>
        <translation>eigene Aufnahmen oder Noten</translation>
    </message>
    <message>
        <source>These teach the field of the degree after it to bachelors, too, which saves courses later; another field may do.</source>
        <translation>Diese lehren das Fach des Abschlusses danach auch im Bachelor, was später Kurse spart; ein anderes Fach kann genügen.</translation>
    </message>
    <message>
        <source>Ask whether the program is accredited by ABET: boards of engineers and many who hire look at it.</source>
        <translation>Frag, ob das Programm von ABET anerkannt ist: Ingenieurkammern und viele, die einstellen, achten darauf.</translation>
    </message>
    <message>
        <source>Ask whether the program is accredited by ABET: many who hire look at it.</source>
        <translation>Frag, ob das Programm von ABET anerkannt ist: Viele, die einstellen, achten darauf.</translation>
    </message>
    <message>
        <source>Some courses are enough, so no school is named: ask the public colleges near you which they give in the field of this work.</source>
        <translation>Einige Kurse genügen, deshalb wird keine Schule genannt: Frag die öffentlichen Colleges in deiner Nähe, welche sie im Fach dieser Arbeit geben.</translation>
    </message>
    <message>
        <source>Statistics name some courses of a college without a degree: ask who takes you now, and take them beside the work.</source>
        <translation>Statistiken nennen einige Kurse an einem College ohne Abschluss: Frag, wer dich jetzt nimmt, und mach sie neben der Arbeit.</translation>
    </message>
    <message>
        <source>First aid and CPR class with a card</source>
        <translation>Kurs in Erster Hilfe und Wiederbelebung mit Ausweis</translation>
    </message>
    <message>
        <source>A class of some hours, at the Red Cross, the Heart Association or a college; where you look after children ask for the part on infants. The card ends after about two years. Ask those who hire which one they want.</source>
        <translation>Ein Kurs von einigen Stunden, beim Roten Kreuz, bei der Heart Association oder an einem College; wo du Kinder betreust, frag nach dem Teil über Säuglinge. Der Ausweis gilt etwa zwei Jahre. Frag die, die einstellen, welchen sie wollen.</translation>
    </message>
    <message>
        <source>Background check: ask who orders and pays for it</source>
        <translation>Überprüfung der Vorgeschichte: frag, wer sie bestellt und bezahlt</translation>
    </message>
    <message>
        <source>The career’s page speaks of it. Mostly those who hire order it after an offer; where a family hires you may bring one. Ask early what would keep you out.</source>
        <translation>Die Seite des Berufs spricht davon. Meist bestellen sie die, die einstellen, nach einem Angebot; wo eine Familie einstellt, kannst du eine mitbringen. Frag früh, was dich ausschließen würde.</translation>
    </message>
    <message>
        <source>Choose one kind of this work and a place to learn it</source>
        <translation>Eine Art dieser Arbeit wählen und einen Ort, sie zu lernen</translation>
    </message>
    <message>
        <source>A community studio, a craft school or somebody who does it: ask for a first class, for hours at the tools and for what the material costs. Books do not replace the hands.</source>
        <translation>Eine offene Werkstatt, eine Handwerksschule oder jemand, der es macht: Frag nach einem ersten Kurs, nach Stunden am Werkzeug und danach, was das Material kostet. Bücher ersetzen die Hände nicht.</translation>
    </message>
    <message>
        <source>Make a first set of pieces, price and photograph them</source>
        <translation>Eine erste Reihe von Stücken machen, Preise setzen und sie fotografieren</translation>
    </message>
    <message>
        <source>Count the hours and the material of each piece: its price has to pay both.</source>
        <translation>Zähl die Stunden und das Material jedes Stücks: Sein Preis muss beides bezahlen.</translation>
    </message>
    <message>
        <source>Seller’s permit of your state, where sales are taxed</source>
        <translation>Verkaufserlaubnis deines Bundesstaats, wo Verkäufe besteuert werden</translation>
    </message>
    <message>
        <source>Most states tax sales and want a permit of who sells: ask the tax office of your state, and the city about a business license and about working at home.</source>
        <translation>Die meisten Bundesstaaten besteuern Verkäufe und verlangen von dem, der verkauft, eine Erlaubnis: Frag die Steuerbehörde deines Bundesstaats, und die Stadt nach einer Gewerbeerlaubnis und nach Arbeit zu Hause.</translation>
    </message>
    <message>
        <source>Offer the pieces: at a fair, to a shop, on a page of your own</source>
        <translation>Die Stücke anbieten: auf einem Markt, in einem Laden, auf einer eigenen Seite</translation>
    </message>
    <message>
        <source>Shops buy pieces or take them on commission: ask what share they keep.</source>
        <translation>Läden kaufen Stücke oder nehmen sie in Kommission: Frag, welchen Anteil sie behalten.</translation>
    </message>
    <message>
        <source>photographs and prices of the pieces</source>
        <translation>Fotos und Preise der Stücke</translation>
    </message>
    <message>
        <source>First sales: %1</source>
        <translation>Erste Verkäufe: %1</translation>
    </message>
    <message>
        <source>How soon the sales carry you is not stated: keep other income until they do.</source>
        <translation>Wie bald die Verkäufe dich tragen, ist nicht angegeben: Behalte anderes Einkommen, bis sie es tun.</translation>
    </message>
    <message>
        <source>Only where you may want the license one day: it is easiest in the last year of the degree or soon after. Many work without it. Ask your state’s board who may sit for it.</source>
        <translation>Nur wenn du die Lizenz eines Tages willst: Am leichtesten ist sie im letzten Jahr des Studiums oder bald danach. Viele arbeiten ohne sie. Frag die Behörde deines Bundesstaats, wer antreten darf.</translation>
    </message>
    <message>
        <source>Find the job in which the practice counts</source>
        <translation>Die Stelle finden, in der die Praxis zählt</translation>
    </message>
    <message>
        <source>It is paid work under somebody licensed, and the first job of this career for most. Ask before you take it whose license counts, what work is counted and who signs for the hours.</source>
        <translation>Es ist bezahlte Arbeit unter jemandem mit Lizenz und für die meisten die erste Stelle dieses Berufs. Frag, bevor du sie nimmst, wessen Lizenz zählt, welche Arbeit gezählt wird und wer für die Stunden unterschreibt.</translation>
    </message>
    <message>
        <source>Summer and part-time work in such an office during the studies opens it, and may count.</source>
        <translation>Arbeit in den Ferien und Teilzeit in einem solchen Büro während des Studiums öffnet sie und zählt vielleicht.</translation>
    </message>
    <message>
        <source>First exam of surveyors (FS), about the end of the degree</source>
        <translation>Erste Prüfung der Vermesser (FS), gegen Ende des Studiums</translation>
    </message>
    <message>
        <source>Many boards let one take it in the last year of the degree or soon after; the second one follows the practice. Ask your state’s board.</source>
        <translation>Viele Behörden lassen einen im letzten Jahr des Studiums oder bald danach antreten; die zweite folgt auf die Praxis. Frag die Behörde deines Bundesstaats.</translation>
    </message>
    <message>
        <source>First exam of engineers (FE), about the end of the degree</source>
        <translation>Erste Prüfung der Ingenieure (FE), gegen Ende des Studiums</translation>
    </message>
    <message>
        <source>First exam of geologists (FG), about the end of the degree</source>
        <translation>Erste Prüfung der Geologen (FG), gegen Ende des Studiums</translation>
    </message>
    <message>
        <source>The record names experience; a class and an exam come before the first work here, so ask the agency what it means by it.</source>
        <translation>Der Eintrag nennt Erfahrung; hier kommen ein Kurs und eine Prüfung vor der ersten Arbeit, also frag die Behörde, was damit gemeint ist.</translation>
    </message>
    <message>
        <source>The second exam (PS) and the part on the laws of the state: after the practice.</source>
        <translation>Die zweite Prüfung (PS) und der Teil über die Gesetze des Bundesstaats: nach der Praxis.</translation>
    </message>
    <message>
        <source>It has several parts; many boards let one take some of them while the practice is counted.</source>
        <translation>Sie hat mehrere Teile; viele Behörden lassen einen manche davon schon während der Praxis ablegen.</translation>
    </message>
    <message>
        <source>biology, general and organic chemistry and physics with laboratory, often also biochemistry, statistics and psychology</source>
        <translation>Biologie, allgemeine und organische Chemie und Physik mit Labor, oft auch Biochemie, Statistik und Psychologie</translation>
    </message>
    <message>
        <source>anatomy and physiology, biology, chemistry, statistics and psychology, for physical therapy physics as well</source>
        <translation>Anatomie und Physiologie, Biologie, Chemie, Statistik und Psychologie, für Physiotherapie auch Physik</translation>
    </message>
    <message>
        <source>courses in speech and hearing science, and some of biology, physics or chemistry and statistics</source>
        <translation>Kurse in Sprech- und Hörwissenschaft und etwas Biologie, Physik oder Chemie und Statistik</translation>
    </message>
    <message>
        <source>biology, chemistry, genetics and statistics</source>
        <translation>Biologie, Chemie, Genetik und Statistik</translation>
    </message>
    <message>
        <source>chemistry, biochemistry, physiology and an approved set of courses in nutrition</source>
        <translation>Chemie, Biochemie, Physiologie und eine anerkannte Reihe von Kursen in Ernährung</translation>
    </message>
    <message>
        <source>As a rule it asks for %1.</source>
        <translation>In der Regel verlangt sie: %1.</translation>
    </message>
    <message>
        <source>Courses that the school asks for first, where your degree lacks them</source>
        <translation>Kurse, die die Schule zuerst verlangt, wo sie deinem Abschluss fehlen</translation>
    </message>
    <message>
        <source>A college near you gives them, often in the evening: ask the school for its list, the grades it wants and how old a course may be.</source>
        <translation>Ein College in deiner Nähe gibt sie, oft am Abend: Frag die Schule nach ihrer Liste, nach den Noten, die sie will, und wie alt ein Kurs sein darf.</translation>
    </message>
    <message>
        <source>That they take one year to two is a guess. Where your degree held them tick this step: the days move up.</source>
        <translation>Dass sie ein bis zwei Jahre dauern, ist geschätzt. Wo dein Abschluss sie enthielt, hake diesen Schritt ab: Die Tage rücken vor.</translation>
    </message>
    <message>
        <source>Hours of looking on, with somebody who does the work</source>
        <translation>Stunden des Zusehens, bei jemandem, der die Arbeit macht</translation>
    </message>
    <message>
        <source>Programs want many of them, as the career’s page says; how many, and in how many places, differs. Begin early, and have each hour signed.</source>
        <translation>Programme wollen viele davon, wie die Seite des Berufs sagt; wie viele und an wie vielen Orten, ist verschieden. Fang früh an und lass jede Stunde unterschreiben.</translation>
    </message>
    <message>
        <source>Counted from the beginning of an autumn term; some such schools begin in early summer.</source>
        <translation>Gezählt vom Beginn eines Herbsthalbjahrs; manche solche Schulen beginnen im frühen Sommer.</translation>
    </message>
    <message>
        <source>The degree of this plan follows beside the work, as the career’s page says: begin now.</source>
        <translation>Der Abschluss dieses Plans folgt neben der Arbeit, wie die Seite des Berufs sagt: Fang jetzt an.</translation>
    </message>
    <message>
        <source>Many such schools take applications from the summer of the year before, and some close in October: ask for the last day; the one here is a guess.</source>
        <translation>Viele solche Schulen nehmen Bewerbungen ab dem Sommer des Vorjahrs an, und manche schließen im Oktober: Frag nach dem letzten Tag; der hier ist geschätzt.</translation>
    </message>
    <message>
        <source>not before %1, on a day that is not stated</source>
        <translation>nicht vor %1, an einem Tag, der nicht angegeben ist</translation>
    </message>
    <message>
        <source>Left out, as one of a kind is enough to begin with: %1. Choose yours; the career’s page lists what teaches it, where anything does.</source>
        <translation>Weggelassen, da eines von einer Art für den Anfang genügt: %1. Wähle deines; die Seite des Berufs nennt, was es lehrt, wo es etwas gibt.</translation>
    </message>
    <message>
        <source>Left to the school of this plan and the time after it: %1. Ask the school which of them its program teaches.</source>
        <translation>Der Schule dieses Plans und der Zeit danach überlassen: %1. Frag die Schule, was davon ihr Programm lehrt.</translation>
    </message>
    <message>
        <source>Many take it about the end of the degree, before the year under supervision is over.</source>
        <translation>Viele legen sie gegen Ende des Studiums ab, bevor das Jahr unter Aufsicht vorbei ist.</translation>
    </message>
    <message>
        <source>Typing: a quarter of an hour a day until the speed holds, then a timed test</source>
        <translation>Tippen: eine Viertelstunde am Tag, bis das Tempo hält, dann ein Test nach der Uhr</translation>
    </message>
    <message>
        <source>Lessons and tests stand free of charge on many sites and in libraries. Ask those who hire which speed they want.</source>
        <translation>Übungen und Tests gibt es kostenlos auf vielen Seiten und in Bibliotheken. Frag die, die einstellen, welches Tempo sie wollen.</translation>
    </message>
    <message>
        <source>In some fields and schools a master’s degree comes before it or on the way: ask each. Some posts and two-year colleges take who has one.</source>
        <translation>In manchen Fächern und Schulen kommt davor oder auf dem Weg ein Master: Frag jede. Manche Stellen und zweijährige Colleges nehmen, wer einen hat.</translation>
    </message>
    <message>
        <source>Most take it during the residency, and fellowships want it: ask the board after how many years.</source>
        <translation>Die meisten erwerben sie während der Facharztausbildung, und Fellowships verlangen sie: Frag die Behörde, nach wie vielen Jahren.</translation>
    </message>
    <message>
        <source>Make a first portfolio: two or three finished pieces that one can look at</source>
        <translation>Eine erste Mappe machen: zwei oder drei fertige Stücke, die man ansehen kann</translation>
    </message>
    <message>
        <source>Without it those who hire have little to go by. Courses of this plan give the tools; the pieces are your own.</source>
        <translation>Ohne sie haben die, die einstellen, wenig in der Hand. Kurse dieses Plans geben das Werkzeug; die Stücke sind deine.</translation>
    </message>
    <message>
        <source>Choose your instrument or your voice, find a teacher and practice every day</source>
        <translation>Dein Instrument oder deine Stimme wählen, einen Lehrer finden und jeden Tag üben</translation>
    </message>
    <message>
        <source>It takes years, and no book does it. Ask the teacher when to play for others.</source>
        <translation>Es dauert Jahre, und kein Buch leistet es. Frag den Lehrer, wann du vor anderen spielen sollst.</translation>
    </message>
    <message>
        <source>Play for others and record it: at a church, a bar, a wedding</source>
        <translation>Vor anderen spielen und es aufnehmen: in einer Kirche, einer Bar, auf einer Hochzeit</translation>
    </message>
    <message>
        <source>A good recording and people who heard you open the next door.</source>
        <translation>Eine gute Aufnahme und Leute, die dich gehört haben, öffnen die nächste Tür.</translation>
    </message>
    <message>
        <source>a recording, and what you play or sing by heart</source>
        <translation>eine Aufnahme, und was du auswendig spielst oder singst</translation>
    </message>
    <message>
        <source>Apply for a residency: the national match</source>
        <translation>Um eine Facharztstelle bewerben: die nationale Zuteilung</translation>
    </message>
    <message>
        <source>Applications go out in September, the match is in March and the residency begins in July: students apply in the last year of school. Who has finished school asks how long ago it may be. Fellowships after it have matches of their own.</source>
        <translation>Bewerbungen gehen im September hinaus, die Zuteilung ist im März, und die Stelle beginnt im Juli: Studierende bewerben sich im letzten Jahr. Wer fertig ist, fragt, wie lange das her sein darf. Fellowships danach haben eigene Zuteilungen.</translation>
    </message>
    <message>
        <source>It is mostly a part of the degree, and seldom open to who has finished: ask whether yours counted. If the board or those who hire want more, ask which program gives it.</source>
        <translation>Es ist meist ein Teil des Studiums und selten offen für den, der fertig ist: Frag, ob deines zählte. Wenn die Behörde oder die, die einstellen, mehr wollen, frag, welches Programm es gibt.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SchoolingChoice</name>
    <message>
        <source>not said: counted from high school</source>
        <translation>nicht gesagt: gerechnet ab Highschool-Abschluss</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Kein Schulabschluss</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ScoreStrip</name>
    <message>
        <source>%1 %2 of 40</source>
        <translation>%1 %2 von 40</translation>
    </message>
    <message>
        <source>Your six scores: %1</source>
        <translation>Deine sechs Werte: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search careers, skills, courses, books and places</source>
        <translation>Berufe, Fähigkeiten, Kurse, Bücher und Orte suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Tab completes %1</source>
        <translation>Tab ergänzt zu %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SearchGuide</name>
    <message>
        <source>Forget these searches</source>
        <translation>Diese Suchen vergessen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SearchPage</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Suche speichern</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SectionBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More sections</source>
        <translation>Weitere Abschnitte</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>Abschnitte dieser Seite</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SegmentedSwitch</name>
    <message>
        <source>One of: %1. Arrow keys choose.</source>
        <translation>Eines von: %1. Pfeiltasten wählen.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ShareBar</name>
    <message>
        <source>raises</source>
        <translation>erhöht</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>senkt</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ShelfModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ShelfPane</name>
    <message>
        <source>My library</source>
        <translation>Meine Bibliothek</translation>
    </message>
    <message>
        <source>New list or own item</source>
        <translation>Neue Liste oder eigener Eintrag</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Wo ich stehe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1 from My library</source>
        <translation>%1 aus meiner Bibliothek entfernt</translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation>%1 in %2 aufgenommen</translation>
    </message>
    <message>
        <source>Removed the list %1, its items stay</source>
        <translation>Liste %1 entfernt, ihre Einträge bleiben</translation>
    </message>
    <message>
        <source>Removed the search %1</source>
        <translation>Suche %1 entfernt</translation>
    </message>
    <message>
        <source>Removed the tag %1</source>
        <translation>Schlagwort %1 entfernt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Empty the Trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Emptied the trash</source>
        <translation>Papierkorb geleert</translation>
    </message>
    <message>
        <source>New List Inside…</source>
        <translation>Neue Liste darin …</translation>
    </message>
    <message>
        <source>New List…</source>
        <translation>Neue Liste …</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste …</translation>
    </message>
    <message>
        <source>Own course…</source>
        <translation>Eigener Kurs …</translation>
    </message>
    <message>
        <source>Own book…</source>
        <translation>Eigenes Buch …</translation>
    </message>
    <message>
        <source>Own offer…</source>
        <translation>Eigenes Angebot …</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ShelfTree</name>
    <message>
        <source>Lists and tags</source>
        <translation>Listen und Schlagwörter</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillDeeds</name>
    <message>
        <source>read the instructions of a new device, or a long letter from an office, and acted on it</source>
        <translation>die Anleitung eines neuen Geräts oder einen langen Brief vom Amt gelesen und danach gehandelt</translation>
    </message>
    <message>
        <source>let somebody finish, and said back what was meant</source>
        <translation>jemanden ausreden lassen und wiedergegeben, was gemeint war</translation>
    </message>
    <message>
        <source>written a letter, a report or an application that others used</source>
        <translation>einen Brief, einen Bericht oder eine Bewerbung geschrieben, die andere brauchten</translation>
    </message>
    <message>
        <source>explained something to a group, or on the phone to a stranger</source>
        <translation>einer Gruppe oder am Telefon einer fremden Person etwas erklärt</translation>
    </message>
    <message>
        <source>worked out a discount, an area or a budget</source>
        <translation>einen Rabatt, eine Fläche oder ein Budget ausgerechnet</translation>
    </message>
    <message>
        <source>tested a guess by trying it out and noting what happened</source>
        <translation>eine Vermutung durch Ausprobieren geprüft und notiert, was geschah</translation>
    </message>
    <message>
        <source>compared two opinions and found where one of them is weak</source>
        <translation>zwei Meinungen verglichen und gefunden, wo eine schwach ist</translation>
    </message>
    <message>
        <source>changed how you do something after hearing of a better way</source>
        <translation>etwas anders gemacht, nachdem du von einem besseren Weg gehört hast</translation>
    </message>
    <message>
        <source>chosen a way to learn something, or to teach it, and changed it when it did not work</source>
        <translation>einen Weg gewählt, etwas zu lernen oder zu lehren, und ihn geändert, als er nicht half</translation>
    </message>
    <message>
        <source>kept an eye on how a team, a plan or you yourself were doing, and stepped in</source>
        <translation>im Blick behalten, wie ein Team, ein Plan oder du selbst vorankommt, und eingegriffen</translation>
    </message>
    <message>
        <source>noticed that somebody was upset before it was said</source>
        <translation>gemerkt, dass jemand aufgebracht war, bevor es gesagt wurde</translation>
    </message>
    <message>
        <source>fitted your own work to what others were doing</source>
        <translation>die eigene Arbeit auf das abgestimmt, was andere tun</translation>
    </message>
    <message>
        <source>brought somebody round to your view</source>
        <translation>jemanden für deine Sicht gewonnen</translation>
    </message>
    <message>
        <source>brought two sides to a deal that both kept</source>
        <translation>zwei Seiten zu einer Einigung gebracht, die beide hielten</translation>
    </message>
    <message>
        <source>shown somebody how to do a thing until it worked</source>
        <translation>jemandem etwas gezeigt, bis es klappte</translation>
    </message>
    <message>
        <source>looked for ways to help people without being asked</source>
        <translation>ungefragt nach Wegen gesucht, Menschen zu helfen</translation>
    </message>
    <message>
        <source>solved a problem with several causes, for which there was no recipe</source>
        <translation>ein Problem mit mehreren Ursachen gelöst, für das es kein Rezept gab</translation>
    </message>
    <message>
        <source>found out what people need a thing to do before it was made</source>
        <translation>herausgefunden, was eine Sache können muss, bevor sie gemacht wurde</translation>
    </message>
    <message>
        <source>built or changed a tool or a device so that it served people better</source>
        <translation>ein Werkzeug oder Gerät gebaut oder geändert, damit es besser dient</translation>
    </message>
    <message>
        <source>decided which tools and machines a job needs</source>
        <translation>entschieden, welche Werkzeuge und Maschinen eine Arbeit braucht</translation>
    </message>
    <message>
        <source>put in a machine, a program or wiring as a plan said</source>
        <translation>eine Maschine, ein Programm oder Leitungen nach Plan eingebaut</translation>
    </message>
    <message>
        <source>written a program or a script that did its task</source>
        <translation>ein Programm oder Skript geschrieben, das seine Aufgabe erfüllte</translation>
    </message>
    <message>
        <source>watched gauges or screens to see that a machine runs right</source>
        <translation>Anzeigen oder Bildschirme beobachtet, damit eine Maschine richtig läuft</translation>
    </message>
    <message>
        <source>run a machine or a vehicle by its controls</source>
        <translation>eine Maschine oder ein Fahrzeug bedient</translation>
    </message>
    <message>
        <source>cared for a machine on schedule: cleaned, oiled, changed parts</source>
        <translation>eine Maschine planmäßig gepflegt: gereinigt, geölt, Teile gewechselt</translation>
    </message>
    <message>
        <source>found out why a machine or a program went wrong</source>
        <translation>herausgefunden, warum eine Maschine oder ein Programm versagte</translation>
    </message>
    <message>
        <source>repaired a bicycle, a tap, a phone or an engine</source>
        <translation>ein Fahrrad, einen Wasserhahn, ein Telefon oder einen Motor repariert</translation>
    </message>
    <message>
        <source>tested or inspected things to see whether they are good enough</source>
        <translation>Dinge geprüft, ob sie gut genug sind</translation>
    </message>
    <message>
        <source>weighed gains against costs and decided for others too</source>
        <translation>Nutzen gegen Kosten abgewogen und auch für andere entschieden</translation>
    </message>
    <message>
        <source>worked out how a change in one place would change the whole</source>
        <translation>durchdacht, wie eine Änderung an einer Stelle das Ganze ändert</translation>
    </message>
    <message>
        <source>measured how well something works and what would make it better</source>
        <translation>gemessen, wie gut etwas läuft und was es verbessern würde</translation>
    </message>
    <message>
        <source>planned your time and that of others, and kept to it</source>
        <translation>die eigene Zeit und die anderer geplant und sich daran gehalten</translation>
    </message>
    <message>
        <source>decided how money was spent and accounted for it</source>
        <translation>entschieden, wofür Geld ausgegeben wird, und darüber abgerechnet</translation>
    </message>
    <message>
        <source>got the equipment and material for a job, and saw that it was used well</source>
        <translation>Geräte und Material für eine Arbeit beschafft und auf gute Nutzung geachtet</translation>
    </message>
    <message>
        <source>found, guided and encouraged people for a task</source>
        <translation>Menschen für eine Aufgabe gefunden, angeleitet und ermutigt</translation>
    </message>
    <message>
        <source>planned and led a group, a club or a business</source>
        <translation>eine Gruppe, einen Verein oder einen Betrieb aufgebaut und geleitet</translation>
    </message>
    <message>
        <source>kept files, forms and letters of an office</source>
        <translation>Akten, Formulare und Briefe eines Büros geführt</translation>
    </message>
    <message>
        <source>kept accounts or read a balance</source>
        <translation>Buch geführt oder eine Bilanz gelesen</translation>
    </message>
    <message>
        <source>shown and sold something, or planned how it is sold</source>
        <translation>etwas gezeigt und verkauft oder den Verkauf geplant</translation>
    </message>
    <message>
        <source>served guests or customers and found out what they need</source>
        <translation>Gäste oder Kundschaft bedient und herausgefunden, was sie brauchen</translation>
    </message>
    <message>
        <source>chosen, hired or trained people, or settled what they are paid</source>
        <translation>Menschen ausgewählt, eingestellt, geschult oder ihre Bezahlung geregelt</translation>
    </message>
    <message>
        <source>moved people or goods by road, rail, air or water</source>
        <translation>Menschen oder Güter auf Straße, Schiene, Wasser oder in der Luft befördert</translation>
    </message>
    <message>
        <source>made things in numbers and kept waste low</source>
        <translation>Dinge in größerer Zahl hergestellt und wenig Abfall gemacht</translation>
    </message>
    <message>
        <source>grown, raised or stored food</source>
        <translation>Nahrung angebaut, Tiere gehalten oder Lebensmittel gelagert</translation>
    </message>
    <message>
        <source>set up computers, circuits or programs</source>
        <translation>Computer, Schaltungen oder Programme eingerichtet</translation>
    </message>
    <message>
        <source>used what engineers know to design or make something</source>
        <translation>mit Ingenieurwissen etwas entworfen oder gemacht</translation>
    </message>
    <message>
        <source>drawn a plan or a model that others built from</source>
        <translation>einen Plan oder ein Modell gezeichnet, nach dem andere bauten</translation>
    </message>
    <message>
        <source>built or renovated a part of a house or a road</source>
        <translation>einen Teil eines Hauses oder einer Straße gebaut oder erneuert</translation>
    </message>
    <message>
        <source>taken a machine apart and put it together again</source>
        <translation>eine Maschine zerlegt und wieder zusammengebaut</translation>
    </message>
    <message>
        <source>used algebra, geometry or statistics</source>
        <translation>Algebra, Geometrie oder Statistik angewandt</translation>
    </message>
    <message>
        <source>used laws of force, heat, light or current</source>
        <translation>Gesetze von Kraft, Wärme, Licht oder Strom angewandt</translation>
    </message>
    <message>
        <source>handled substances knowing how they react and what is dangerous</source>
        <translation>mit Stoffen gearbeitet und gewusst, wie sie reagieren und was gefährlich ist</translation>
    </message>
    <message>
        <source>worked with plants, animals or cells knowing how they live</source>
        <translation>mit Pflanzen, Tieren oder Zellen gearbeitet und gewusst, wie sie leben</translation>
    </message>
    <message>
        <source>used what is known of how people think, learn and differ</source>
        <translation>genutzt, was man darüber weiß, wie Menschen denken, lernen und sich unterscheiden</translation>
    </message>
    <message>
        <source>worked with groups of another origin or way of life</source>
        <translation>mit Gruppen anderer Herkunft oder Lebensart gearbeitet</translation>
    </message>
    <message>
        <source>used maps of land, climate, people or routes</source>
        <translation>Karten von Land, Klima, Menschen oder Wegen benutzt</translation>
    </message>
    <message>
        <source>cared for sick or hurt people, or knew signs, remedies and how to prevent</source>
        <translation>Kranke oder Verletzte versorgt oder Anzeichen, Mittel und Vorbeugung gekannt</translation>
    </message>
    <message>
        <source>stood by somebody through a crisis or on the way back to health</source>
        <translation>jemandem in einer Krise oder auf dem Weg zur Gesundheit beigestanden</translation>
    </message>
    <message>
        <source>planned lessons and taught one person or a group</source>
        <translation>Unterricht geplant und eine Person oder Gruppe unterrichtet</translation>
    </message>
    <message>
        <source>written and corrected English for others to read</source>
        <translation>Englisch für andere geschrieben und korrigiert</translation>
    </message>
    <message>
        <source>spoken or written in a language that is not your first</source>
        <translation>in einer Sprache gesprochen oder geschrieben, die nicht deine erste ist</translation>
    </message>
    <message>
        <source>made or performed music, dance, drama or pictures</source>
        <translation>Musik, Tanz, Theater oder Bilder gemacht oder aufgeführt</translation>
    </message>
    <message>
        <source>traced what happened in the past from what is left of it</source>
        <translation>aus dem, was übrig ist, erschlossen, was früher geschah</translation>
    </message>
    <message>
        <source>thought through or taught what people believe and how they should live</source>
        <translation>durchdacht oder gelehrt, was Menschen glauben und wie sie leben sollten</translation>
    </message>
    <message>
        <source>guarded people, places or data, or led them out of danger</source>
        <translation>Menschen, Orte oder Daten geschützt oder aus Gefahr geführt</translation>
    </message>
    <message>
        <source>worked with laws, rules of an office or a court</source>
        <translation>mit Gesetzen, Vorschriften eines Amts oder einem Gericht gearbeitet</translation>
    </message>
    <message>
        <source>set up or ran a network, a switchboard or a broadcast</source>
        <translation>ein Netz, eine Vermittlung oder eine Sendung eingerichtet oder betrieben</translation>
    </message>
    <message>
        <source>made a film, a page, a broadcast or a magazine for an audience</source>
        <translation>einen Film, eine Seite, eine Sendung oder ein Heft für ein Publikum gemacht</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillHead</name>
    <message>
        <source>Importance, 1 – 5</source>
        <translation>Wichtigkeit, 1 – 5</translation>
    </message>
    <message>
        <source>Level, 0 – 7</source>
        <translation>Niveau, 0 – 7</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillLessons</name>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>because it says “%1”</source>
        <translation>weil dort „%1“ steht</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Gelehrt von</translation>
    </message>
    <message>
        <source>Taught best by</source>
        <translation>Am besten gelehrt von</translation>
    </message>
    <message>
        <source>Find all %1 that name it</source>
        <translation>Alle %1 finden, die es nennen</translation>
    </message>
    <message>
        <source>Weighs %1 of 5 among what the career has to learn</source>
        <translation>Wiegt %1 von 5 in dem, was für den Beruf zu lernen ist</translation>
    </message>
    <message>
        <source>Learned first of all for</source>
        <translation>Vor allem gelernt für</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillRow</name>
    <message>
        <source>withheld: too uncertain</source>
        <translation>zurückgehalten: zu unsicher</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>nicht von Belang</translation>
    </message>
    <message>
        <source>%1: importance %2, level %3</source>
        <translation>%1: Wichtigkeit %2, Niveau %3</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillUsesModel</name>
    <message>
        <source>in demand</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>How much it matters in the career, 1 to 5</source>
        <translation>Wie wichtig es im Beruf ist, 1 bis 5</translation>
    </message>
    <message>
        <source>How much of it the career needs, 0 to 7</source>
        <translation>Wie viel davon der Beruf braucht, 0 bis 7</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Job postings</source>
        <translation>Stellenanzeigen</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillsPage</name>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>This catalog holds no skills.</source>
        <translation>Dieser Katalog enthält keine Fähigkeiten.</translation>
    </message>
    <message>
        <source>No skill matches.</source>
        <translation>Keine Fähigkeit passt dazu.</translation>
    </message>
    <message>
        <source>This catalog holds no skill under %1.</source>
        <translation>Dieser Katalog enthält keine Fähigkeit unter %1.</translation>
    </message>
    <message>
        <source>No career of this catalog names it.</source>
        <translation>Kein Beruf dieses Katalogs nennt sie.</translation>
    </message>
    <message numerus="yes">
        <source>Tool of %Ln career(s)</source>
        <translation>
            <numerusform>Werkzeug von %Ln Beruf</numerusform>
            <numerusform>Werkzeug von %Ln Berufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln career(s) by how much it matters</source>
        <translation>
            <numerusform>%Ln Beruf</numerusform>
            <numerusform>%Ln Berufe, nach Wichtigkeit geordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Careers that need %1</source>
        <translation>Berufe, die das brauchen: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SkillsView</name>
    <message>
        <source>Ask about all of them</source>
        <translation>Nach allen fragen</translation>
    </message>
    <message>
        <source>Careers I have had</source>
        <translation>Berufe, die ich hatte</translation>
    </message>
    <message>
        <source>What the work asks for counts as yours, until you say otherwise below.</source>
        <translation>Was die Arbeit verlangt, gilt als dein Können, bis du unten etwas anderes sagst.</translation>
    </message>
    <message>
        <source>Type a career you have worked in</source>
        <translation>Tippe einen Beruf ein, in dem du gearbeitet hast</translation>
    </message>
    <message>
        <source>What I have done</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>Not how good you are: what you have done. These part careers most.</source>
        <translation>Nicht, wie gut du bist: was du getan hast. Diese unterscheiden die Berufe am meisten.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>%1: have you done it?</source>
        <translation>%1: Hast du das getan?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>counts as “%1”, from careers you have had</source>
        <translation>zählt als „%1“, aus Berufen, die du hattest</translation>
    </message>
    <message>
        <source>Three careers that need what you have</source>
        <translation>Drei Berufe, die brauchen, was du hast</translation>
    </message>
    <message>
        <source>asks for %1 % of what you have</source>
        <translation>verlangt %1 % von dem, was du hast</translation>
    </message>
    <message>
        <source> · most missing: %1</source>
        <translation> · am meisten fehlt: %1</translation>
    </message>
    <message>
        <source>Skills readiness</source>
        <translation>Mein Können</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>You have %1 % of what it asks for</source>
        <translation>Du hast %1 % von dem, was verlangt wird</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SoFarView</name>
    <message>
        <source>First five for now</source>
        <translation>Vorläufig die ersten fünf</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message numerus="yes">
        <source>Too early to rank: %Ln more answer(s), three for each type.</source>
        <translation>
            <numerusform>Zu früh für eine Rangfolge: noch %Ln Antwort, drei für jeden Typ.</numerusform>
            <numerusform>Zu früh für eine Rangfolge: noch %Ln Antworten, drei für jeden Typ.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far your answers are too alike to rank careers.</source>
        <translation>Bisher sind deine Antworten zu ähnlich, um Berufe zu ordnen.</translation>
    </message>
    <message>
        <source>Shaky: one other answer may move much.</source>
        <translation>Unsicher: Eine andere Antwort kann viel verschieben.</translation>
    </message>
    <message>
        <source>Steady enough to rank.</source>
        <translation>Sicher genug für eine Reihenfolge.</translation>
    </message>
    <message>
        <source>Your last answer moved the list: %1 went from %2 to %3.</source>
        <translation>Deine letzte Antwort hat die Liste bewegt: %1 ging von %2 auf %3.</translation>
    </message>
    <message numerus="yes">
        <source>0 to 40 for each type, from %Ln answer(s)</source>
        <translation>
            <numerusform>0 bis 40 je Typ, aus %Ln Antwort</numerusform>
            <numerusform>0 bis 40 je Typ, aus %Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 that pass what matters</source>
        <translation>von %1, die erfüllen, was zählt</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SourceCard</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SourcesDialog</name>
    <message>
        <source>Sources of this catalog</source>
        <translation>Quellen dieses Katalogs</translation>
    </message>
    <message>
        <source>Every figure names one of these. Enter opens the publisher&apos;s page.</source>
        <translation>Jede Zahl nennt eine davon. Eingabe öffnet die Seite der Quelle.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StandingRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StandingView</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Doing now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>Nothing is marked as active.</source>
        <translation>Nichts steht auf „Läuft“.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>oldest wish first</source>
        <translation>ältester Wunsch zuerst</translation>
    </message>
    <message>
        <source>No wishes. Set an item&apos;s status to Wish to see it here.</source>
        <translation>Keine Wünsche. Setze den Status eines Eintrags auf „Gewünscht“, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Done by month</source>
        <translation>Erledigt nach Monat</translation>
    </message>
    <message>
        <source>hours written down, and items finished</source>
        <translation>eingetragene Stunden und beendete Einträge</translation>
    </message>
    <message>
        <source>Along each path and list</source>
        <translation>Auf jedem Lernweg und in jeder Liste</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StarButton</name>
    <message>
        <source>Remove %1 from My library</source>
        <translation>%1 aus meiner Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Keep %1 in My library</source>
        <translation>%1 in meine Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Remove from My library</source>
        <translation>Aus meiner Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Keep in My library</source>
        <translation>In meine Bibliothek aufnehmen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::StepDialog</name>
    <message>
        <source>on or by</source>
        <translation>am oder bis</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Schritt ändern</translation>
    </message>
    <message>
        <source>A step of my own</source>
        <translation>Ein eigener Schritt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>It has a day of its own</source>
        <translation>Er hat einen eigenen Tag</translation>
    </message>
    <message>
        <source>one a line: identity card, school records</source>
        <translation>eins je Zeile: Ausweis, Schulzeugnisse</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Stunden</translation>
    </message>
    <message>
        <source>&amp;Months beside the hours</source>
        <translation>&amp;Monate neben den Stunden</translation>
    </message>
    <message>
        <source>Its own day</source>
        <translation>Eigener Tag</translation>
    </message>
    <message>
        <source>In the &amp;same week as</source>
        <translation>In derselben Wo&amp;che wie</translation>
    </message>
    <message>
        <source>&amp;Bring along</source>
        <translation>Mit&amp;bringen</translation>
    </message>
    <message>
        <source>no other step</source>
        <translation>kein anderer Schritt</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TableMapping</name>
    <message>
        <source>The rows are</source>
        <translation>Die Zeilen sind</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>As the table shows</source>
        <translation>Wie die Tabelle zeigt</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>Column %1 is read as</source>
        <translation>Spalte %1 wird gelesen als</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TagRow</name>
    <message>
        <source>Take the tag off (Delete)</source>
        <translation>Das Schlagwort entfernen (Entf)</translation>
    </message>
    <message>
        <source>Take the tag %1 off</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>tag, Enter</source>
        <translation>Schlagwort, Eingabe</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ThisWeek</name>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>Diese Woche: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TimelineHeader</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>free week</source>
        <translation>freie Woche</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Toast</name>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ToolsPart</name>
    <message>
        <source>Tools I use</source>
        <translation>Werkzeuge, die ich benutze</translation>
    </message>
    <message>
        <source>Programs and machines by name. Each career then says which of its tools you know.</source>
        <translation>Programme und Maschinen mit Namen. Jeder Beruf sagt dann, welche seiner Werkzeuge du kennst.</translation>
    </message>
    <message>
        <source>Another one, by its name</source>
        <translation>Ein anderes, mit seinem Namen</translation>
    </message>
    <message>
        <source>Add a tool you use</source>
        <translation>Ein Werkzeug hinzufügen, das du benutzt</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TopicItem</name>
    <message>
        <source>hours not stated</source>
        <translation>Stunden nicht angegeben</translation>
    </message>
    <message>
        <source>price not stated</source>
        <translation>Preis nicht angegeben</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, relevance %5 percent</source>
        <translation>%1, %2, %3, %4, Relevanz %5 Prozent</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TopicRow</name>
    <message>
        <source>You can do this already.</source>
        <translation>Das kannst du schon.</translation>
    </message>
    <message>
        <source>Nothing in the catalog teaches this yet.</source>
        <translation>Noch nichts im Katalog lehrt das.</translation>
    </message>
    <message>
        <source>The catalog has something on this, but nothing that suits this career and what you asked for.</source>
        <translation>Der Katalog hat etwas dazu, aber nichts, was zu diesem Beruf und zu deinen Wünschen passt.</translation>
    </message>
    <message>
        <source>%1 course</source>
        <extracomment>what is searched for on the web: a topic&apos;s name and the word course</extracomment>
        <translation>%1 Kurs</translation>
    </message>
    <message>
        <source>Search the web for “%1”</source>
        <translation>Im Web nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Opens %1 in your browser; another place is chosen in Preferences</source>
        <translation>Öffnet %1 in deinem Browser; eine andere Suchseite wählst du in den Einstellungen</translation>
    </message>
    <message>
        <source>add your own</source>
        <translation>eigenes hinzufügen</translation>
    </message>
    <message>
        <source>Add your own course for %1</source>
        <translation>Eigenen Kurs für %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::WebPlaces</name>
    <message>
        <source>Where links that search the web lead. They open in your browser, only when clicked.</source>
        <translation>Wohin Links führen, die im Web suchen. Sie öffnen sich in deinem Browser, nur auf einen Klick.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::WeekdaysDialog</name>
    <message>
        <source>Hours by weekday</source>
        <translation>Stunden je Wochentag</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 Stunden je Woche</translation>
    </message>
</context>
<context>
    <name>waymark::ui::WhyCard</name>
    <message>
        <source>Select a career to see why it is there.</source>
        <translation>Wähle einen Beruf aus, um zu sehen, warum er hier steht.</translation>
    </message>
    <message>
        <source>Why is this not there?</source>
        <translation>Warum fehlt das?</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>Close the reasons</source>
        <translation>Gründe schließen</translation>
    </message>
    <message>
        <source>What matters removes it: %1</source>
        <translation>„Was zählt“ schließt ihn aus: %1</translation>
    </message>
    <message>
        <source>Place %1 of %2 · %3</source>
        <translation>Platz %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Three answers moved it most</source>
        <translation>Drei Antworten haben am meisten bewegt</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>senkt</translation>
    </message>
    <message>
        <source>raises</source>
        <translation>erhöht</translation>
    </message>
    <message>
        <source>You and this work</source>
        <translation>Du und diese Arbeit</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>No change of a single score alone.</source>
        <translation>Keine Änderung eines einzelnen Werts allein.</translation>
    </message>
    <message>
        <source>Try it this week</source>
        <translation>Probiere es diese Woche aus</translation>
    </message>
    <message>
        <source>Open the career</source>
        <translation>Beruf öffnen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not for me...</source>
        <translation>Nichts für mich …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Your skills and this work</source>
        <translation>Deine Fähigkeiten und diese Arbeit</translation>
    </message>
    <message>
        <source>you %1, the work %2 of 7</source>
        <translation>du %1, die Arbeit %2 von 7</translation>
    </message>
    <message>
        <source>Nothing that it asks for falls short of what you said.</source>
        <translation>Nichts, was sie verlangt, fehlt dir nach deinen Angaben.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln smaller gap(s)</source>
        <translation>
            <numerusform>und %Ln kleinere Lücke</numerusform>
            <numerusform>und %Ln kleinere Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 tools it lists</source>
        <translation>%1 der %2 Werkzeuge, die er nennt</translation>
    </message>
    <message>
        <source>You use %1.</source>
        <translation>Du benutzt %1.</translation>
    </message>
    <message>
        <source>You use %1: %2.</source>
        <translation>Du benutzt %1: %2.</translation>
    </message>
    <message>
        <source>Ask somebody who does this work what the last day was like.</source>
        <translation>Frage jemanden, der diese Arbeit macht, wie der letzte Tag war.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::WorthDialog</name>
    <message>
        <source>What pay is worth elsewhere</source>
        <translation>Was ein Verdienst anderswo wert ist</translation>
    </message>
    <message>
        <source> USD a year</source>
        <translation> USD im Jahr</translation>
    </message>
    <message>
        <source>&amp;Pay</source>
        <translation>Ver&amp;dienst</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Buys the same in</source>
        <translation>&amp;Kauft dasselbe in</translation>
    </message>
    <message>
        <source>Choose two metros of the list.</source>
        <translation>Wähle zwei Metropolregionen der Liste.</translation>
    </message>
    <message>
        <source>%1 in %2 buys what %3 buys in %4.</source>
        <translation>%1 in %2 kaufen, was %3 in %4 kaufen.</translation>
    </message>
    <message>
        <source>%1 × %2 / %3: prices there and here, United States = 100, %4. Before taxes, which differ too. Source: %5.</source>
        <translation>%1 × %2 / %3: Preise dort und hier, USA = 100, %4. Vor Steuern, die sich auch unterscheiden. Quelle: %5.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MatchParts</name>
    <message>
        <source>Reading the catalog...</source>
        <translation>Der Katalog wird gelesen …</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RowMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Remove from My library</source>
        <translation>Aus meiner Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Keep in My library</source>
        <translation>In meine Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Add to List</source>
        <translation>In Liste aufnehmen</translation>
    </message>
    <message>
        <source>Copy Title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ActionPalette</name>
    <message>
        <source>No action is called that.</source>
        <translation>Keine Aktion heißt so.</translation>
    </message>
    <message>
        <source>Find an Action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Name einer Aktion</translation>
    </message>
</context>
</TS>
