<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ClassWords</name>
    <message>
        <source>On the line</source>
        <translation>Auf der Linie</translation>
    </message>
    <message>
        <source>Without both scores</source>
        <translation>Ohne vollständige Werte</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Outside the range and read as missing: %1 (first in row %2).</source>
        <translation>Außerhalb des Bereichs und als fehlend gelesen: %1 (zuerst in Zeile %2).</translation>
    </message>
    <message>
        <source>No number of the scale and read as missing: %1 (first in row %2).</source>
        <translation>Keine Zahl der Skala und als fehlend gelesen: %1 (zuerst in Zeile %2).</translation>
    </message>
    <message>
        <source>Rows that end too early: %1 (first row %2).</source>
        <translation>Zeilen, die zu früh enden: %1 (zuerst Zeile %2).</translation>
    </message>
    <message>
        <source>Rows with more cells than columns: %1 (first row %2).</source>
        <translation>Zeilen mit mehr Zellen als Spalten: %1 (zuerst Zeile %2).</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>people in a region, then their share: &quot;12 (40 %)&quot;</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 people, %2 of them with both scores.</source>
        <translation>%1 Personen, %2 davon mit beiden Werten.</translation>
    </message>
    <message>
        <source>Anxiety and avoidance correlate at %1 among them.</source>
        <translation>Angst und Vermeidung korrelieren bei ihnen mit %1.</translation>
    </message>
    <message>
        <source>Rows read: %1. Empty or missing cells: %2.</source>
        <translation>Gelesene Zeilen: %1. Leere oder fehlende Zellen: %2.</translation>
    </message>
    <message>
        <source>Rows without one usable value: %1.</source>
        <translation>Zeilen ohne einen brauchbaren Wert: %1.</translation>
    </message>
    <message>
        <source>Drawn at random from the scores of %1 visitors of a test site who answered the ECR from 1 to 5, turned into 1 to 7. They chose to take part and are no picture of any population.</source>
        <translation>Zufällig gezogen aus den Werten von %1 Besucherinnen und Besuchern einer Testseite, die den ECR von 1 bis 5 beantwortet haben, umgerechnet auf 1 bis 7. Sie haben sich selbst zur Teilnahme entschieden und sind kein Abbild irgendeiner Bevölkerung.</translation>
    </message>
    <message>
        <source>Nobody gave the same answer everywhere.</source>
        <translation>Niemand hat überall dieselbe Antwort gegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) gave the same answer everywhere, although the statements point both ways. They are counted like everybody else.</source>
        <translation>
            <numerusform>%n Person hat überall dieselbe Antwort gegeben, obwohl die Aussagen in beide Richtungen weisen. Sie wird mitgezählt wie alle anderen.</numerusform>
            <numerusform>%n Personen haben überall dieselbe Antwort gegeben, obwohl die Aussagen in beide Richtungen weisen. Sie werden mitgezählt wie alle anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>On 1 to 7</source>
        <translation>Von 1 bis 7</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Quartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Quartil</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Cronbach’s alpha</source>
        <translation>Cronbachs Alpha</translation>
    </message>
    <message>
        <source>McDonald’s omega</source>
        <translation>McDonalds Omega</translation>
    </message>
    <message>
        <source>People who answered every statement</source>
        <translation>Personen, die jede Aussage beantwortet haben</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>With the rest: anxiety</source>
        <translation>Trennschärfe: Angst</translation>
    </message>
    <message>
        <source>With the rest: avoidance</source>
        <translation>Trennschärfe: Vermeidung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Seems keyed the wrong way</source>
        <translation>Scheint falsch gepolt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Erste: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Zweite: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with the space your language puts before the sign.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>by the 12 statements of the ECR-S</source>
        <translation>mit den 12 Aussagen des ECR-S</translation>
    </message>
    <message>
        <source>by the 12 statements of the ECR-12</source>
        <translation>mit den 12 Aussagen des ECR-12</translation>
    </message>
    <message>
        <source>where the reversed statements are not turned round</source>
        <translation>ohne Umpolung der umgekehrten Aussagen</translation>
    </message>
    <message>
        <source>Standard error of measurement: %1 for anxiety, %2 for avoidance; SD √(1 − alpha) of the sample behind the norm.</source>
        <translation>Standardmessfehler: %1 bei der Angst, %2 bei der Vermeidung; SD √(1 − Alpha) der Stichprobe hinter der Norm.</translation>
    </message>
    <message>
        <source>Standard error of measurement: %1 for anxiety, %2 for avoidance; chosen by you, because there is no norm for these answers.</source>
        <translation>Standardmessfehler: %1 bei der Angst, %2 bei der Vermeidung; von dir gewählt, weil es für diese Antworten keine Norm gibt.</translation>
    </message>
    <message>
        <source>For %1 of %2 people (%3) the 95 % interval crosses a line of the first rule: another measurement could easily read them otherwise.</source>
        <translation>Bei %1 von %2 Personen (%3) schneidet das 95-%-Intervall eine Linie der ersten Regel: Eine andere Messung könnte leicht zu einer anderen Lesart führen.</translation>
    </message>
    <message>
        <source>%1 of %2 people change their reading (%3) between “%4” and “%5”; %6 of all (%7) go from one style to another. Their answers stay the same.</source>
        <translation>Bei %1 von %2 Personen (%3) ändert sich die Lesart zwischen „%4“ und „%5“; bei %6 von allen (%7) tritt ein Stil an die Stelle eines anderen. Die Antworten bleiben dieselben.</translation>
    </message>
    <message>
        <source>%1 of %2 people (%3) are read otherwise %4 than by all statements, under “%5”.</source>
        <extracomment>%4: &quot;by the 12 statements of the ECR-S&quot;</extracomment>
        <translation>Bei %1 von %2 Personen (%3) ist die Lesart nach der Regel „%5“ %4 eine andere als mit allen Aussagen.</translation>
    </message>
    <message>
        <source>%1 of %2 people (%3) are read otherwise than the first time, under “%4”, though nobody changed: the difference is error of measurement.</source>
        <translation>Bei %1 von %2 Personen (%3) ist die Lesart nach der Regel „%4“ eine andere als beim ersten Mal, obwohl sich niemand verändert hat: Der Unterschied ist Messfehler.</translation>
    </message>
    <message>
        <source>Anxiety, drawn</source>
        <translation>Angst, gezogen</translation>
    </message>
    <message>
        <source>Anxiety, all</source>
        <translation>Angst, alle</translation>
    </message>
    <message>
        <source>Avoidance, drawn</source>
        <translation>Vermeidung, gezogen</translation>
    </message>
    <message>
        <source>Avoidance, all</source>
        <translation>Vermeidung, alle</translation>
    </message>
    <message>
        <source>Figures and points are shown for groups of at least %1 people with both scores. This group is smaller, so that nothing here tells on a single person.</source>
        <translation>Zahlen und Punkte werden für Gruppen ab %1 Personen mit beiden Werten gezeigt. Diese Gruppe ist kleiner; so verrät hier nichts etwas über eine einzelne Person.</translation>
    </message>
    <message>
        <source>The map shows the regions of the first rule, “%1”.</source>
        <translation>Die Karte zeigt die Regionen der ersten Regel, „%1“.</translation>
    </message>
    <message>
        <source>How many change with the rule</source>
        <translation>Wie viele mit der Regel wechseln</translation>
    </message>
    <message>
        <source>First rule by row, second by column</source>
        <translation>Zeilen: erste Regel, Spalten: zweite</translation>
    </message>
    <message>
        <source>How many change with the answers used</source>
        <translation>Wie viele mit den benutzten Antworten wechseln</translation>
    </message>
    <message>
        <source>All answers by row, those chosen by column</source>
        <translation>Zeilen: alle Antworten, Spalten: die gewählten</translation>
    </message>
    <message>
        <source>How many change when measured again</source>
        <translation>Wie viele bei erneuter Messung wechseln</translation>
    </message>
    <message>
        <source>First time by row, again by column</source>
        <translation>Zeilen: erste Messung, Spalten: erneute</translation>
    </message>
    <message>
        <source>Mean and SD are of the answers as given. “With the rest” is the correlation of a statement, reversed where its key says so, with the others of its dimension. One is pointed out where the 95 % interval of that correlation lies below 0 (Fisher 1921).</source>
        <translation>Mittelwert und SD gelten für die Antworten, wie sie gegeben wurden. „Trennschärfe“ ist die Korrelation einer Aussage, umgekehrt, wo ihre Polung es verlangt, mit den übrigen ihrer Dimension. Eine Anmerkung steht dort, wo das 95-%-Intervall dieser Korrelation unter 0 liegt (Fisher 1921).</translation>
    </message>
    <message>
        <source>The cross is the mean of the group; its ellipse holds about %1 of people who are spread like this. No single person is in the picture.</source>
        <translation>Das Kreuz ist der Mittelwert der Gruppe; seine Ellipse umfasst etwa %1 der Menschen, wenn sie so verteilt sind. Keine einzelne Person ist im Bild.</translation>
    </message>
    <message>
        <source>The shade says how densely people stand, smoothed.</source>
        <translation>Die Schattierung zeigt geglättet, wie dicht die Menschen liegen.</translation>
    </message>
    <message>
        <source>Another rule gives other counts, and every result has an error of measurement: people near a border may be on either side. The four names are a reading aid and say nothing about one person.</source>
        <translation>Eine andere Regel ergibt andere Zahlen, und jedes Ergebnis hat einen Messfehler: Wer nahe an einer Grenze liegt, kann auf der einen oder der anderen Seite sein. Die vier Namen sind eine Lesehilfe und sagen nichts über eine einzelne Person.</translation>
    </message>
    <message>
        <source>How many gave the same answer everywhere, although the statements point both ways, is not shown, for it would tell on a few people. They are counted like everybody else.</source>
        <translation>Wie viele überall dieselbe Antwort gegeben haben, obwohl die Aussagen in beide Richtungen weisen, wird nicht gezeigt, weil es zu viel über wenige verraten würde. Sie werden mitgezählt wie alle anderen.</translation>
    </message>
    <message>
        <source>For how many of %1 people the 95 % interval crosses a line of the first rule is not shown, for it would tell on a few of them: another measurement could easily read those otherwise.</source>
        <translation>Bei wie vielen von %1 Personen das 95-%-Intervall eine Linie der ersten Regel schneidet, wird nicht gezeigt, weil es zu viel über wenige verraten würde: Eine andere Messung könnte bei ihnen leicht zu einer anderen Lesart führen.</translation>
    </message>
    <message>
        <source>How many of %1 people change their reading between “%2” and “%3” is not shown, for it would tell on a few of them. Their answers stay the same.</source>
        <translation>Bei wie vielen von %1 Personen sich die Lesart zwischen „%2“ und „%3“ ändert, wird nicht gezeigt, weil es zu viel über wenige verraten würde. Die Antworten bleiben dieselben.</translation>
    </message>
    <message>
        <source>%1 of %2 people change their reading (%3) between “%4” and “%5”. Their answers stay the same.</source>
        <translation>Bei %1 von %2 Personen (%3) ändert sich die Lesart zwischen „%4“ und „%5“. Die Antworten bleiben dieselben.</translation>
    </message>
    <message>
        <source>How many of %1 people are read otherwise %2 than by all statements, under “%3”, is not shown, for it would tell on a few of them.</source>
        <extracomment>%2: &quot;by the 12 statements of the ECR-S&quot;</extracomment>
        <translation>Bei wie vielen von %1 Personen die Lesart nach der Regel „%3“ %2 eine andere ist als mit allen Aussagen, wird nicht gezeigt, weil es zu viel über wenige verraten würde.</translation>
    </message>
    <message>
        <source>How many of %1 people are read otherwise than the first time, under “%2”, is not shown, for it would tell on a few of them. Nobody changed: the difference is error of measurement.</source>
        <translation>Bei wie vielen von %1 Personen die Lesart nach der Regel „%2“ eine andere ist als beim ersten Mal, wird nicht gezeigt, weil es zu viel über wenige verraten würde. Niemand hat sich verändert: Der Unterschied ist Messfehler.</translation>
    </message>
    <message>
        <source>A count under %1 is not shown, nor one from which it could be worked out.</source>
        <extracomment>%1 is the size of the smallest group that figures are shown of</extracomment>
        <translation>Eine Anzahl unter %1 wird nicht gezeigt, und auch keine, aus der sie sich errechnen ließe.</translation>
    </message>
    <message>
        <source>Rows of means, totals or names, which are left out: %1 (row %2).</source>
        <translation>Zeilen mit Mittelwerten, Summen oder Namen, die ausgelassen sind: %1 (Zeile %2).</translation>
    </message>
    <message>
        <source>Rows whose name stood in an earlier row: %1 (first row %2).</source>
        <translation>Zeilen, deren Name schon in einer früheren Zeile stand: %1 (zuerst Zeile %2).</translation>
    </message>
    <message>
        <source>Answers with decimals, scored as they are: %1.</source>
        <translation>Antworten mit Nachkommastellen, so gewertet, wie sie sind: %1.</translation>
    </message>
    <message>
        <source>How many answered in an unusual way is not shown, for it would tell on a few people. They are counted like everybody else.</source>
        <translation>Wie viele auf ungewöhnliche Weise geantwortet haben, wird nicht gezeigt, weil es zu viel über wenige verraten würde. Sie werden mitgezählt wie alle anderen.</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers go together in an unusual way.</source>
        <translation>Bei niemandem passen die Antworten auf ungewöhnliche Weise zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>The answers of %n person(s) vary in an unusual way: they go together otherwise than those of the class. That happens to 1 in 1,000 by chance; it may be haste, and it may be somebody who is unlike others. They are counted like everybody else.</source>
        <translation>
            <numerusform>Die Antworten von %n Person schwanken ungewöhnlich: Sie hängen anders zusammen als die der Klasse. Durch Zufall geschieht das bei 1 von 1.000; es kann Eile sein, und es kann ein Mensch sein, der anders ist. Sie wird mitgezählt wie alle anderen.</numerusform>
            <numerusform>Die Antworten von %n Personen schwanken ungewöhnlich: Sie hängen anders zusammen als die der Klasse. Durch Zufall geschieht das bei 1 von 1.000; es kann Eile sein, und es können Menschen sein, die anders sind. Sie werden mitgezählt wie alle anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers of %n person(s) vary in an unusual way: they go together otherwise than those of a sample of %1 people, of whom 5 in 100 were as unusual. It may be haste, and it may be somebody who is unlike others. They are counted like everybody else.</source>
        <translation>
            <numerusform>Die Antworten von %n Person schwanken ungewöhnlich: Sie hängen anders zusammen als die einer Stichprobe von %1 Menschen, von denen 5 in 100 ebenso ungewöhnlich waren. Es kann Eile sein, und es kann ein Mensch sein, der anders ist. Sie wird mitgezählt wie alle anderen.</numerusform>
            <numerusform>Die Antworten von %n Personen schwanken ungewöhnlich: Sie hängen anders zusammen als die einer Stichprobe von %1 Menschen, von denen 5 in 100 ebenso ungewöhnlich waren. Es kann Eile sein, und es können Menschen sein, die anders sind. Sie werden mitgezählt wie alle anderen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoupleWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2’s answers lie higher by %3 (95 % interval %4). That is more than the errors of both results explain.</source>
        <extracomment>%1 a dimension, %2 a name, %3 a number, %4 &quot;0.4 to 2.0&quot;</extracomment>
        <translation>%1: Die Antworten von %2 liegen um %3 höher (95-%-Intervall %4). Das ist mehr, als die Messfehler beider Ergebnisse erklären.</translation>
    </message>
    <message>
        <source>%1: the two lie %2 apart (95 % interval %3). The errors of both results may explain that alone.</source>
        <extracomment>%1 a dimension, %2 a number, %3 &quot;-0.4 to 1.0&quot;</extracomment>
        <translation>%1: Die beiden liegen %2 auseinander (95-%-Intervall %3). Das können die Messfehler beider Ergebnisse allein erklären.</translation>
    </message>
    <message>
        <source>The two results come from different questionnaires, forms or kinds of error. Both can be seen on the scale from 1 to 7, but they are not subtracted from each other.</source>
        <translation>Die beiden Ergebnisse kommen aus verschiedenen Fragebögen, Fassungen oder Arten von Messfehlern. Beide sind auf der Skala von 1 bis 7 zu sehen, aber sie werden nicht voneinander abgezogen.</translation>
    </message>
    <message>
        <source>The two regions overlap.</source>
        <translation>Die beiden Bereiche überlappen sich.</translation>
    </message>
    <message>
        <source>The two regions touch.</source>
        <translation>Die beiden Bereiche berühren sich.</translation>
    </message>
    <message>
        <source>The two regions lie apart.</source>
        <translation>Die beiden Bereiche liegen auseinander.</translation>
    </message>
    <message>
        <source>Each point comes from that person’s own answers. Nothing is inferred about somebody who did not answer.</source>
        <translation>Jeder Punkt kommt aus den eigenen Antworten der jeweiligen Person. Über jemanden, der nicht geantwortet hat, wird nichts geschlossen.</translation>
    </message>
    <message>
        <source>This describes tendencies in people with such answers. It does not say how two people suit each other or what will become of them.</source>
        <translation>Das beschreibt Tendenzen bei Menschen mit solchen Antworten. Es sagt nicht, ob oder wie gut zwei Menschen zusammenpassen oder was aus ihnen wird.</translation>
    </message>
    <message>
        <source>Where one person is afraid of the other, or is hit, threatened, watched or forced, these words do not apply, and nobody who is harmed shares the blame.</source>
        <translation>Wo jemand Angst vor der anderen Person hat oder geschlagen, bedroht, überwacht oder gezwungen wird, gelten diese Worte nicht, und wer Leid erfährt, trägt keine Mitschuld.</translation>
    </message>
    <message>
        <source>The two answered about different relationships. Both can be seen on the scale from 1 to 7, but they are not subtracted from each other.</source>
        <translation>Die beiden haben über verschiedene Beziehungen geantwortet. Beide lassen sich auf der Skala von 1 bis 7 sehen, werden aber nicht voneinander abgezogen.</translation>
    </message>
    <message>
        <source>The errors come from how much each person’s own answers agree with each other.</source>
        <translation>Die Messfehler ergeben sich daraus, wie gut die Antworten jeder Person zueinander passen.</translation>
    </message>
    <message>
        <source>The errors come from the reliability (alpha) of the questionnaire in the sample named beside the results.</source>
        <translation>Die Messfehler ergeben sich aus der Reliabilität (Alpha) des Fragebogens in der Stichprobe, die bei den Ergebnissen genannt ist.</translation>
    </message>
    <message>
        <source>The errors of one result come from how much the answers agree with each other, those of the other from the reliability (alpha) of its questionnaire in the sample named beside it.</source>
        <translation>Die Messfehler des einen Ergebnisses ergeben sich daraus, wie gut die Antworten zueinander passen, die des anderen aus der Reliabilität (Alpha) seines Fragebogens in der Stichprobe, die dabei genannt ist.</translation>
    </message>
    <message>
        <source>Each point is one person’s result; the shaded region around it spans the 95 % intervals of both dimensions. The dashed lines are the borders by the rule “%1”.</source>
        <translation>Jeder Punkt ist das Ergebnis einer Person; der getönte Bereich um ihn umfasst die 95-%-Intervalle beider Dimensionen. Die gestrichelten Linien sind die Grenzen nach der Regel „%1“.</translation>
    </message>
    <message>
        <source>a little more than 0</source>
        <translation>etwas mehr als 0</translation>
    </message>
</context>
<context>
    <name>MapPainting</name>
    <message>
        <source>Attachment anxiety: worry about being left</source>
        <translation>Angst: Sorge, verlassen zu werden</translation>
    </message>
    <message>
        <source>Attachment avoidance: unease with closeness</source>
        <translation>Vermeidung: Unbehagen bei Nähe</translation>
    </message>
    <message>
        <source>low</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>plausible range</source>
        <extracomment>Beside the part of the map where a scene plausibly lies</extracomment>
        <translation>plausibler Bereich</translation>
    </message>
    <message>
        <source>%1, percentile</source>
        <extracomment>A dimension&apos;s name: the numbers along its axis are percentiles</extracomment>
        <translation>%1, Prozentrang</translation>
    </message>
    <message>
        <source>%1, z score</source>
        <extracomment>A dimension&apos;s name: the numbers along its axis are z scores</extracomment>
        <translation>%1, z-Wert</translation>
    </message>
</context>
<context>
    <name>RecordsMenu</name>
    <message>
        <source>Export records …</source>
        <translation>Aufzeichnungen exportieren …</translation>
    </message>
    <message>
        <source>Import records …</source>
        <translation>Aufzeichnungen importieren …</translation>
    </message>
    <message>
        <source>Erase everything …</source>
        <translation>Alles löschen …</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPaper</name>
    <message>
        <source>Recovery key for Attachment Atlas</source>
        <translation>Wiederherstellungsschlüssel für Attachment Atlas</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>This key opens the records of Attachment Atlas on the computer where it was made, if the passphrase is forgotten. In the program choose “I have forgotten the passphrase” and type it in; small letters will do, and the gaps do not matter.</source>
        <translation>Dieser Schlüssel öffnet die Aufzeichnungen von Attachment Atlas auf dem Computer, auf dem er erstellt wurde, falls die Passphrase vergessen wird. Wähle im Programm „Ich habe die Passphrase vergessen“ und tippe ihn ein; Kleinbuchstaben genügen, und auf die Lücken kommt es nicht an.</translation>
    </message>
    <message>
        <source>Keep this page where you keep papers that nobody else should find, and not beside the computer. Whoever has it and the computer, or a copy of its files, can read everything in the records.</source>
        <translation>Bewahre diese Seite dort auf, wo du Papiere hast, die sonst niemand finden soll, und nicht neben dem Computer. Wer sie und den Computer hat oder eine Kopie seiner Dateien, kann alles in den Aufzeichnungen lesen.</translation>
    </message>
    <message>
        <source>There are no letters I, L, O and U in it: what looks like one is a digit, 1 or 0. A new key, which the program makes at any time, takes the place of this one.</source>
        <translation>Die Buchstaben I, L, O und U kommen darin nicht vor: Was so aussieht, ist eine Ziffer, 1 oder 0. Ein neuer Schlüssel, den das Programm jederzeit erstellt, tritt an die Stelle von diesem.</translation>
    </message>
</context>
<context>
    <name>SavedResults</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A saved result: whom it is about, and its date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, answered on %2</source>
        <extracomment>A questionnaire&apos;s name, then a date</extracomment>
        <translation>%1, beantwortet am %2</translation>
    </message>
    <message>
        <source>Anxiety %1 (%2 to %3), avoidance %4 (%5 to %6)</source>
        <extracomment>Means with their 95 % intervals</extracomment>
        <translation>Angst %1 (%2 bis %3), Vermeidung %4 (%5 bis %6)</translation>
    </message>
    <message>
        <source>The questionnaire is not here; the answers are kept.</source>
        <translation>Der Fragebogen ist nicht hier; die Antworten sind aufbewahrt.</translation>
    </message>
    <message>
        <source>These answers do not give a place on the map.</source>
        <translation>Diese Antworten ergeben keinen Ort auf der Karte.</translation>
    </message>
</context>
<context>
    <name>UseCopyQuestion</name>
    <message>
        <source>Use a copy of your records?</source>
        <translation>Eine Kopie deiner Aufzeichnungen verwenden?</translation>
    </message>
    <message>
        <source>Your records, or a part of them, are not what was saved: they were damaged, or altered by another program. There is a whole copy of %1.</source>
        <translation>Deine Aufzeichnungen oder ein Teil davon sind nicht mehr, was gespeichert wurde: Sie wurden beschädigt oder von einem anderen Programm verändert. Es gibt eine unversehrte Kopie vom %1.</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Use the copy</source>
        <translation>Kopie verwenden</translation>
    </message>
    <message>
        <source>If you use it, what was saved after that copy was made is missing, and what was deleted since is there again. The records as they are now are kept beside it until something is deleted the next time, so that somebody may look into them.</source>
        <translation>Wenn du sie verwendest, fehlt, was nach dieser Kopie gespeichert wurde, und was seither gelöscht wurde, ist wieder da. Die Aufzeichnungen, wie sie jetzt sind, bleiben daneben erhalten, bis das nächste Mal etwas gelöscht wird, damit noch jemand nachsehen kann.</translation>
    </message>
    <message>
        <source>If you use it, what was saved after that copy was made is missing, and what was deleted since is there again. The records as they are now are deleted together with the old passphrase.</source>
        <translation>Wenn du sie verwendest, fehlt, was nach dieser Kopie gespeichert wurde, und was seither gelöscht wurde, ist wieder da. Die Aufzeichnungen, wie sie jetzt sind, werden zusammen mit der alten Passphrase gelöscht.</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message>
        <source>It lies at anxiety %1 and avoidance %2.</source>
        <translation>Sie liegt bei Angst %1 und Vermeidung %2.</translation>
    </message>
    <message>
        <source>Their mean is anxiety %1 and avoidance %2; the ellipse reaches one standard deviation to each side (%3 and %4).</source>
        <translation>Ihr Mittelwert liegt bei Angst %1 und Vermeidung %2; die Ellipse reicht eine Standardabweichung nach jeder Seite (%3 und %4).</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with the space your language puts before the sign.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s) raised.</source>
        <translation>
            <numerusform>%n Handzeichen.</numerusform>
            <numerusform>%n Handzeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) by the class.</source>
        <translation>
            <numerusform>%n Einordnung der Klasse.</numerusform>
            <numerusform>%n Einordnungen der Klasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <extracomment>A corner&apos;s name, then hands raised for it and their share of all hands</extracomment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 hands went to a corner that the box reaches into.</source>
        <translation>Handzeichen für eine Ecke, in die der Kasten hineinreicht: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 of %2 placements lie within the box.</source>
        <translation>Einordnungen im Kasten: %1 von %2.</translation>
    </message>
    <message>
        <source>The text leaves room for other readings too.</source>
        <translation>Der Text lässt auch Raum für andere Lesarten.</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s) raised, %1 of them undecided.</source>
        <translation>
            <numerusform>%n Hand gehoben, davon %1 unentschieden.</numerusform>
            <numerusform>%n Hände gehoben, davon %1 unentschieden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Attachment Atlas</source>
        <translation>Über Attachment Atlas</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A program to learn the two-dimensional model of adult attachment. It is for learning and reflection; it diagnoses nothing.</source>
        <translation>Ein Programm zum Kennenlernen des zweidimensionalen Modells der Bindung im Erwachsenenalter. Es dient dem Lernen und Nachdenken und stellt keine Diagnose.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Du darfst sie nutzen, untersuchen, weitergeben und verändern. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>The figures of the comparison sample were computed from the public data of the Open-Source Psychometrics Project. Published questionnaires are included as scoring keys without their wording.</source>
        <translation>Die Zahlen der Vergleichsstichprobe sind aus den öffentlichen Daten des Open-Source Psychometrics Project berechnet. Veröffentlichte Fragebögen sind als Auswertungsschlüssel ohne ihren Wortlaut enthalten.</translation>
    </message>
    <message>
        <source>Your results are in %1</source>
        <translation>Deine Ergebnisse liegen in %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Built with Qt %1 and Qt Charts (GPL-3.0), Boost.Math (BSL-1.0), libcsv (LGPL-2.1), libsodium (ISC), Minizip (Zlib) and SQLite (public domain).</source>
        <translation>Erstellt mit Qt %1 und Qt Charts (GPL-3.0), Boost.Math (BSL-1.0), libcsv (LGPL-2.1), libsodium (ISC), Minizip (Zlib) und SQLite (gemeinfrei).</translation>
    </message>
</context>
<context>
    <name>app::AnswerCells</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>A point of the answer scale: number, number of points, and what it means</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>app::AnswerChoice</name>
    <message>
        <source>Right</source>
        <extracomment>Beside the right answer to a question</extracomment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right: your choice</source>
        <translation>Richtig: deine Wahl</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Deine Wahl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An answer to choose: its number and its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>app::AnswerTable</name>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The number of an answer and what it stands for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>The number of a statement, above a column</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>%1, look again</source>
        <extracomment>%1 is the number of a statement that is to be looked at again</extracomment>
        <translation>%1, noch einmal ansehen</translation>
    </message>
</context>
<context>
    <name>app::ArticleList</name>
    <message numerus="yes">
        <source>%1 (%n minute(s))</source>
        <translation>
            <numerusform>%1 (%n Minute)</numerusform>
            <numerusform>%1 (%n Minuten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Four regions, side by side</source>
        <translation>Vier Regionen nebeneinander</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Wörter erklärt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1, read</source>
        <extracomment>An article in the list that was read to its end</extracomment>
        <translation>%1, gelesen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Articles and exercises</source>
        <translation>Artikel und Übungen</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Tours over the map</source>
        <translation>Touren über die Karte</translation>
    </message>
    <message>
        <source>Place this person</source>
        <translation>Wo steht diese Person?</translation>
    </message>
    <message>
        <source>What you have read and marked</source>
        <translation>Was du gelesen und markiert hast</translation>
    </message>
</context>
<context>
    <name>app::AttachmentMap</name>
    <message>
        <source>%1 of the point</source>
        <extracomment>%1 is &quot;Attachment anxiety&quot; or &quot;Attachment avoidance&quot;; the point is moved by hand</extracomment>
        <translation>%1 des Punktes</translation>
    </message>
    <message>
        <source>%1: anxiety %2, avoidance %3</source>
        <extracomment>A result: whose and when, then its two values</extracomment>
        <translation>%1: Angst %2, Vermeidung %3</translation>
    </message>
    <message>
        <source>Map of attachment anxiety and attachment avoidance</source>
        <translation>Karte von Verlustangst und Vermeidung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A saved result&apos;s label, then the sentence about where it lies</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s) in the table.</source>
        <translation>
            <numerusform>Noch %n Ergebnis in der Tabelle.</numerusform>
            <numerusform>Noch %n Ergebnisse in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands in the corner of %2.</source>
        <extracomment>A style&apos;s name, then for example &quot;low anxiety, high avoidance&quot;</extracomment>
        <translation>„%1“ steht in der Ecke mit %2.</translation>
    </message>
    <message>
        <source>A mark without a name stands in each of the four corners.</source>
        <translation>In jeder der vier Ecken steht ein Zeichen ohne Namen.</translation>
    </message>
    <message>
        <source>Borders by the rule “%1” divide the map into regions.</source>
        <translation>Grenzen nach der Regel „%1“ teilen die Karte in Regionen.</translation>
    </message>
    <message>
        <source>Anxiety %1 and avoidance %2 on a scale from 1 to 7.</source>
        <translation>Angst %1 und Vermeidung %2 auf einer Skala von 1 bis 7.</translation>
    </message>
    <message>
        <source>An arrow leads from anxiety %1 and avoidance %2 to anxiety %3 and avoidance %4.</source>
        <translation>Ein Pfeil führt von Angst %1 und Vermeidung %2 zu Angst %3 und Vermeidung %4.</translation>
    </message>
    <message>
        <source>Plausible range: anxiety from %1 to %2, avoidance from %3 to %4.</source>
        <translation>Plausibler Bereich: Angst von %1 bis %2, Vermeidung von %3 bis %4.</translation>
    </message>
    <message>
        <source>Contour lines hold 10, 30, 50, 70 and 90 % of %1 adults, a self-selected sample of website visitors (%2).</source>
        <translation>Die Höhenlinien umschließen 10, 30, 50, 70 und 90 % von %1 Erwachsenen, einer selbst gewählten Stichprobe von Websitebesuchern (%2).</translation>
    </message>
    <message>
        <source>Its %1 region reaches from %2 to %3 on anxiety and from %4 to %5 on avoidance.</source>
        <translation>Der Bereich dazu (%1) reicht bei der Angst von %2 bis %3 und bei der Vermeidung von %4 bis %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), each with a box of its two %1 intervals.</source>
        <translation>
            <numerusform>%n Ergebnis mit einem Kasten aus seinen zwei Intervallen (%1).</numerusform>
            <numerusform>%n Ergebnisse, jedes mit einem Kasten aus seinen zwei Intervallen (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), each with an ellipse as wide and as high as its two %1 intervals.</source>
        <extracomment>%1 is for example &quot;95 %&quot;</extracomment>
        <translation>
            <numerusform>%n Ergebnis mit einer Ellipse, so breit und so hoch wie seine zwei Intervalle (%1).</numerusform>
            <numerusform>%n Ergebnisse, jedes mit einer Ellipse, so breit und so hoch wie seine zwei Intervalle (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map shows %n person(s) of a group without names.</source>
        <translation>
            <numerusform>Die Karte zeigt %n Person einer Gruppe, ohne Namen.</numerusform>
            <numerusform>Die Karte zeigt %n Personen einer Gruppe, ohne Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their mean is anxiety %1 and avoidance %2.</source>
        <translation>Ihr Mittelwert liegt bei Angst %1 und Vermeidung %2.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 interval: %4 to %5)</source>
        <extracomment>A dimension&apos;s name and value; %3 is for example &quot;95 %&quot;</extracomment>
        <translation>%1: %2 (%3-Intervall: %4 bis %5)</translation>
    </message>
    <message>
        <source>Region “%1” by the rule “%2”</source>
        <translation>Region „%1“ nach der Regel „%2“</translation>
    </message>
    <message>
        <source>On the line by the rule “%1”</source>
        <translation>Auf der Linie nach der Regel „%1“</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Gewählt: %1.</translation>
    </message>
    <message>
        <source>Regions and borders by the rule “%1”.</source>
        <translation>Regionen und Grenzen nach der Regel „%1“.</translation>
    </message>
    <message>
        <source>Regions and borders are not shown.</source>
        <translation>Regionen und Grenzen sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Ring at anxiety %1 and avoidance %2.</source>
        <extracomment>The ring that a person moves over the map</extracomment>
        <translation>Ring bei Angst %1 und Vermeidung %2.</translation>
    </message>
    <message>
        <source>“%1” rises to the left</source>
        <translation>„%1“ nimmt nach links zu</translation>
    </message>
    <message>
        <source>“%1” rises to the right</source>
        <translation>„%1“ nimmt nach rechts zu</translation>
    </message>
    <message>
        <source>“%1” rises downwards</source>
        <translation>„%1“ nimmt nach unten zu</translation>
    </message>
    <message>
        <source>“%1” rises upwards</source>
        <translation>„%1“ nimmt nach oben zu</translation>
    </message>
    <message>
        <source>Two axes %1: %2, %3.</source>
        <extracomment>The unit, for example &quot;from 1 to 7&quot;, then a direction for each axis, for example &quot;“Attachment anxiety” rises to the right&quot;</extracomment>
        <translation>Zwei Achsen %1: %2, %3.</translation>
    </message>
    <message>
        <source>In view: anxiety from %1 to %2, avoidance from %3 to %4 of 1 to 7.</source>
        <translation>Im Ausschnitt: Angst von %1 bis %2, Vermeidung von %3 bis %4, auf einer Skala von 1 bis 7.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) lead from older to newer results of the same relationship.</source>
        <translation>
            <numerusform>%n Linie führt von älteren zu neueren Ergebnissen derselben Beziehung.</numerusform>
            <numerusform>%n Linien führen von älteren zu neueren Ergebnissen jeweils derselben Beziehung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s) lie around anxiety %1 and avoidance %2, with a standard deviation of %3 and %4.</source>
        <translation>
            <numerusform>%n Beziehung liegt rund um Angst %1 und Vermeidung %2, mit einer Standardabweichung von %3 und %4.</numerusform>
            <numerusform>%n Beziehungen liegen rund um Angst %1 und Vermeidung %2, mit einer Standardabweichung von %3 und %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ellipse around it would hold %1 of a normally spread group.</source>
        <extracomment>%1 is for example &quot;68 %&quot;</extracomment>
        <translation>Die Ellipse darum würde %1 einer normalverteilten Gruppe umschließen.</translation>
    </message>
    <message>
        <source>Dotted borders follow a second rule, “%1”.</source>
        <translation>Gepunktete Grenzen folgen einer zweiten Regel, „%1“.</translation>
    </message>
    <message>
        <source>from 1 to 7</source>
        <translation>von 1 bis 7</translation>
    </message>
    <message>
        <source>from 1 to 5</source>
        <translation>von 1 bis 5</translation>
    </message>
    <message>
        <source>in percentiles of a sample of %1 people (%2)</source>
        <extracomment>%1 people of a sample, %2 its year</extracomment>
        <translation>in Prozenträngen einer Stichprobe von %1 Personen (%2)</translation>
    </message>
    <message>
        <source>in standard deviations from the mean of a sample of %1 people (%2)</source>
        <extracomment>%1 people of a sample, %2 its year</extracomment>
        <translation>in Standardabweichungen vom Mittelwert einer Stichprobe von %1 Personen (%2)</translation>
    </message>
    <message>
        <source>A second time, likely (%1): %2</source>
        <translation>Ein zweites Mal, wahrscheinlich (%1): %2</translation>
    </message>
</context>
<context>
    <name>app::AxisChoices</name>
    <message>
        <source>1 to 7</source>
        <translation>1 bis 7</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>Percentiles of a sample</source>
        <translation>Prozentränge einer Stichprobe</translation>
    </message>
    <message>
        <source>z scores in a sample</source>
        <translation>z-Werte in einer Stichprobe</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>The numbers along the axes</source>
        <translation>Die Zahlen an den Achsen</translation>
    </message>
    <message>
        <source>Avoidance to the right, anxiety upwards</source>
        <translation>Vermeidung nach rechts, Angst nach oben</translation>
    </message>
    <message>
        <source>Turn anxiety round</source>
        <translation>Angstachse umdrehen</translation>
    </message>
    <message>
        <source>Turn avoidance round</source>
        <translation>Vermeidungsachse umdrehen</translation>
    </message>
</context>
<context>
    <name>app::BlankSheet</name>
    <message>
        <source>About: %1</source>
        <translation>Es geht um: %1</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Name or code (optional):</source>
        <translation>Name oder Kürzel (freiwillig):</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>The licence of a questionnaire and what it allows</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a questionnaire, %2 its usual abbreviation</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is an answer sheet without statements, because their wording belongs to its authors. Read each statement in your own copy of the questionnaire, find its number here, and circle the number that fits. A statement you cannot answer is left out.</source>
        <translation>Das ist ein Antwortbogen ohne Aussagen, weil ihr Wortlaut denen gehört, die sie verfasst haben. Lies jede Aussage in deinem eigenen Exemplar des Fragebogens, suche hier ihre Nummer und kreise die Zahl ein, die passt. Eine Aussage, die du nicht beantworten kannst, lässt du aus.</translation>
    </message>
    <message>
        <source>Circle one number for each statement. A statement you cannot answer is left out.</source>
        <translation>Kreise für jede Aussage eine Zahl ein. Eine Aussage, die du nicht beantworten kannst, lässt du aus.</translation>
    </message>
    <message>
        <source>%1, definition %2.</source>
        <extracomment>%1 is the name of a questionnaire, %2 its version, %3 the short hash of its definition</extracomment>
        <translation>%1, Definition %2.</translation>
    </message>
    <message>
        <source>%1, version %2, definition %3.</source>
        <translation>%1, Version %2, Definition %3.</translation>
    </message>
    <message>
        <source>This sheet names nobody. If others may see it, write a code instead of a name.</source>
        <translation>Dieser Bogen nennt niemanden beim Namen. Wenn andere ihn sehen könnten, schreib ein Kürzel statt eines Namens.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>A number and the answer it stands for</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>Es geht um:</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>The number of a statement</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>app::BlankSheetDialog</name>
    <message>
        <source>Print a blank sheet</source>
        <translation>Leeren Bogen drucken</translation>
    </message>
    <message>
        <source>%1 on paper</source>
        <translation>%1 auf Papier</translation>
    </message>
    <message>
        <source>An answer sheet with the numbers of the statements: their wording is not here. Enter it with “Enter a paper sheet” when it is filled in.</source>
        <translation>Ein Antwortbogen mit den Nummern der Aussagen: Ihr Wortlaut ist nicht hier. Wenn er ausgefüllt ist, gib ihn mit „Papierbogen eingeben“ ein.</translation>
    </message>
    <message>
        <source>A sheet to fill in by hand. Enter it with “Enter a paper sheet” when it is filled in.</source>
        <translation>Ein Bogen zum Ausfüllen von Hand. Wenn er ausgefüllt ist, gib ihn mit „Papierbogen eingeben“ ein.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Welche Fassung</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Language of the statements</source>
        <translation>Sprache der Aussagen</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A line to write on</source>
        <translation>Eine Zeile zum Ausfüllen</translation>
    </message>
</context>
<context>
    <name>app::BoxRow</name>
    <message numerus="yes">
        <source>Box %1, back after %n day(s): %2.</source>
        <translation>
            <numerusform>Kasten %1, kommt nach %n Tag wieder: %2.</numerusform>
            <numerusform>Kasten %1, kommt nach %n Tagen wieder: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leitner&apos;s boxes</source>
        <translation>Leitner-Kästen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Under a box of things to practise: it comes back after so many days</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChangeCard</name>
    <message>
        <source>Two dates are needed to compare.</source>
        <translation>Für einen Vergleich braucht es zwei Tage.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two dates</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>What chance variation is, and what this rests on</source>
        <translation>Was Zufallsschwankung ist und worauf sich das stützt</translation>
    </message>
</context>
<context>
    <name>app::ChangingPeople</name>
    <message>
        <source>Person %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>%1 is a rule</extracomment>
        <translation>Erste: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Zweite: %1</translation>
    </message>
    <message>
        <source>Nobody is read otherwise by the second rule.</source>
        <translation>Die zweite Regel ändert bei niemandem die Lesart.</translation>
    </message>
    <message>
        <source>%1 of the %2 people who change are listed.</source>
        <translation>Aufgeführt sind %1 der %2 Personen, die wechseln.</translation>
    </message>
    <message>
        <source>Everybody who changes is listed: %1.</source>
        <translation>Alle, die wechseln, sind aufgeführt: %1.</translation>
    </message>
    <message>
        <source>Who changes, person by person</source>
        <translation>Wer wechselt, Person für Person</translation>
    </message>
    <message>
        <source>Who changes is not listed without names, for it would tell on a few people.</source>
        <translation>Bei wem sich die Lesart ändert, wird ohne Namen nicht aufgelistet, weil es zu viel über wenige verraten würde.</translation>
    </message>
</context>
<context>
    <name>app::ChoosePassphraseStep</name>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Set and unlock</source>
        <translation>Setzen und entsperren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The key fits. Choose a new passphrase now; the recovery key stays good.</source>
        <translation>Der Schlüssel passt. Wähle jetzt eine neue Passphrase; der Wiederherstellungsschlüssel gilt weiter.</translation>
    </message>
</context>
<context>
    <name>app::ChooseStep</name>
    <message>
        <source>%1, not finished</source>
        <translation>%1, nicht fertig</translation>
    </message>
    <message>
        <source>%1 (%2), not finished</source>
        <translation>%1 (%2), nicht fertig</translation>
    </message>
    <message numerus="yes">
        <source>Begun on %1; %n answer(s) kept.</source>
        <translation>
            <numerusform>Begonnen am %1; %n Antwort gespeichert.</numerusform>
            <numerusform>Begonnen am %1; %n Antworten gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget these answers</source>
        <translation>Diese Antworten vergessen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Published questionnaires</source>
        <translation>Veröffentlichte Fragebögen</translation>
    </message>
    <message>
        <source>Open a definition file …</source>
        <translation>Definitionsdatei öffnen …</translation>
    </message>
    <message>
        <source>Open a questionnaire definition</source>
        <translation>Definition eines Fragebogens öffnen</translation>
    </message>
    <message>
        <source>OpenScales definitions (*.osd *.json)</source>
        <translation>OpenScales-Definitionen (*.osd *.json)</translation>
    </message>
    <message>
        <source>Remove “%1” from this list</source>
        <translation>„%1“ aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Go on from paper</source>
        <translation>Vom Papier weitermachen</translation>
    </message>
    <message>
        <source>These are here as scoring keys without their wording, because the wording belongs to its authors. Sheets that were filled in on paper can be entered all the same. If you have the right to use a wording, type it in or open a definition file that holds it.</source>
        <translation>Diese sind als Auswertungsschlüssel ohne ihren Wortlaut hier, weil der Wortlaut denen gehört, die ihn verfasst haben. Bögen, die auf Papier ausgefüllt wurden, lassen sich trotzdem eingeben. Wenn du einen Wortlaut verwenden darfst, tippe ihn ein oder öffne eine Definitionsdatei, die ihn enthält.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the usual abbreviation of a questionnaire, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other questionnaires</source>
        <translation>Andere Fragebögen</translation>
    </message>
    <message>
        <source>The answers are forgotten, and are erased for good when the program is closed.</source>
        <translation>Die Antworten sind vergessen und werden endgültig gelöscht, wenn das Programm geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>app::ClassExports</name>
    <message>
        <source>Save the scored table</source>
        <translation>Ausgewertete Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Not saved: you stopped it. The file is as it was before.</source>
        <translation>Nicht gespeichert: Du hast abgebrochen. Die Datei ist so, wie sie vorher war.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard, ready for a spreadsheet.</source>
        <translation>Die Zahlen liegen in der Zwischenablage, bereit für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Anonymous: show and save neither names nor row numbers</source>
        <translation>Anonym: weder Namen noch Zeilennummern zeigen und speichern</translation>
    </message>
    <message>
        <source>Show figures for groups of at least</source>
        <translation>Zahlen zeigen für Gruppen ab</translation>
    </message>
    <message>
        <source> people</source>
        <extracomment>behind a number: &quot;5 people&quot;</extracomment>
        <translation> Personen</translation>
    </message>
    <message>
        <source>Save scored table …</source>
        <translation>Ausgewertete Tabelle speichern …</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Other made-up people</source>
        <translation>Andere erfundene Personen</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Andere Klasse</translation>
    </message>
    <message>
        <source>Print or save page …</source>
        <translation>Seite drucken oder speichern …</translation>
    </message>
    <message>
        <source>Save the scores only, without the answers</source>
        <translation>Nur die Werte speichern, ohne die Antworten</translation>
    </message>
    <message>
        <source>Save the file’s other columns too, which names may stand in</source>
        <translation>Auch die übrigen Spalten der Datei speichern, in denen Namen stehen können</translation>
    </message>
    <message>
        <source>Not of anonymous people: other columns may say who is who.</source>
        <translation>Nicht bei anonymen Personen: Andere Spalten können verraten, wer wer ist.</translation>
    </message>
</context>
<context>
    <name>app::ClassVotePanel</name>
    <message numerus="yes">
        <source>%n hand(s).</source>
        <translation>
            <numerusform>%n Handzeichen.</numerusform>
            <numerusform>%n Handzeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s).</source>
        <translation>
            <numerusform>%n Einordnung.</numerusform>
            <numerusform>%n Einordnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands raised for each corner, borders by the rule “%1”:</source>
        <translation>Handzeichen für jede Ecke, Grenzen nach der Regel „%1“:</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>Handzeichen für %1</translation>
    </message>
    <message>
        <source>Could not decide</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Hands of those who could not decide</source>
        <translation>Handzeichen der Unentschiedenen</translation>
    </message>
    <message>
        <source>Or place by place, as groups name them: move the ring, then add it.</source>
        <translation>Oder Ort für Ort, wie Gruppen ihn nennen: Bewege den Ring und füge den Ort hinzu.</translation>
    </message>
    <message>
        <source>Add this place</source>
        <translation>Diesen Ort hinzufügen</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>Letzten entfernen</translation>
    </message>
    <message>
        <source>Clear the vote</source>
        <translation>Abstimmung löschen</translation>
    </message>
</context>
<context>
    <name>app::ClassroomPage</name>
    <message>
        <source>Open a table</source>
        <translation>Tabelle öffnen</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods *.sav *.dta);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.ods *.sav *.dta);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>app::ComparisonView</name>
    <message>
        <source>Four regions, side by side</source>
        <translation>Vier Regionen nebeneinander</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Tendencies, not rules: nobody is all of a column. Choose what to compare. Enter or a double click on a field opens its topic.</source>
        <translation>Tendenzen, keine Regeln: Niemand ist ganz so, wie eine Spalte es sagt. Wähle, was du vergleichen möchtest. Die Eingabetaste oder ein Doppelklick auf ein Feld öffnet das Thema dazu.</translation>
    </message>
    <message>
        <source>Aspects …</source>
        <translation>Aspekte …</translation>
    </message>
    <message>
        <source>Which aspects to show</source>
        <translation>Welche Aspekte zu sehen sind</translation>
    </message>
    <message>
        <source>Bring out differences</source>
        <translation>Unterschiede hervorheben</translation>
    </message>
    <message>
        <source>Where one colour shades some cells, one dimension makes the difference: view of self goes with anxiety, view of others and closeness with avoidance. In the other rows both have a part.</source>
        <translation>Wo eine Farbe einige Felder tönt, macht eine Dimension den Unterschied: Der Blick auf sich selbst hängt mit der Angst zusammen, der Blick auf andere und die Nähe mit der Vermeidung. In den anderen Zeilen spielen beide mit.</translation>
    </message>
    <message>
        <source>Print table</source>
        <translation>Tabelle drucken</translation>
    </message>
</context>
<context>
    <name>app::ConsentStep</name>
    <message>
        <source>Before you begin</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Support and help lines</source>
        <translation>Hilfetelefone und Notruf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>app::ConsentText</name>
    <message>
        <source>What it is for: to see where your answers fall on a map of attachment anxiety and avoidance, and to think about what that may mean. There are no right or wrong answers; the first one that comes to mind is usually the best.</source>
        <translation>Wofür es da ist: um zu sehen, wo deine Antworten auf einer Karte von Angst und Vermeidung liegen, und darüber nachzudenken, was das bedeuten kann. Es gibt keine richtigen oder falschen Antworten; die erste, die dir einfällt, ist meist die beste.</translation>
    </message>
    <message>
        <source>What it is not for: it is no diagnosis and no test to pass, and no one should use it to decide about custody, a job or a partner. It is meant for people over 18. If today is a very hard day, another day may be a better one.</source>
        <translation>Wofür es nicht da ist: Es ist keine Diagnose und keine Prüfung, und niemand sollte damit über Sorgerecht, Arbeit oder Partnerwahl entscheiden. Es ist für Menschen über 18 gedacht. Wenn heute ein sehr schwerer Tag ist, passt ein anderer vielleicht besser.</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minute(s). You may skip any statement, go back, and stop at any time.</source>
        <translation>
            <numerusform>Es dauert etwa %n Minute. Du darfst jede Aussage auslassen, zurückgehen und jederzeit aufhören.</numerusform>
            <numerusform>Es dauert etwa %n Minuten. Du darfst jede Aussage auslassen, zurückgehen und jederzeit aufhören.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each answer is saved on this computer as you give it, and nowhere else. It can be deleted at any time.</source>
        <translation>Jede Antwort wird sofort auf diesem Computer gespeichert und nirgends sonst. Alles lässt sich jederzeit löschen.</translation>
    </message>
    <message>
        <source>Nothing can be saved at the moment, so the answers and the result are gone when you close the program.</source>
        <translation>Im Moment lässt sich nichts speichern; Antworten und Ergebnis sind weg, wenn du das Programm schließt.</translation>
    </message>
</context>
<context>
    <name>app::CopyDialog</name>
    <message>
        <source>Save or print</source>
        <translation>Speichern oder drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <extracomment>%1 is a number of entries as in &quot;3 entries&quot;, %2 the title of an exercise</extracomment>
        <translation>%1 zu „%2“</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Markdown, for an editor of texts</source>
        <translation>Markdown, für einen Texteditor</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>A saved file and a printed page are not encrypted: anyone who comes across them can read them. Choose a place that is yours alone.</source>
        <translation>Eine gespeicherte Datei und eine gedruckte Seite sind nicht verschlüsselt: Wer darauf stößt, kann sie lesen. Wähle einen Ort, der nur dir gehört.</translation>
    </message>
</context>
<context>
    <name>app::CoupleAgreement</name>
    <message>
        <source>Both agree</source>
        <translation>Beide sind einverstanden</translation>
    </message>
    <message>
        <source>Two results are seen beside each other only while both people want that. “I would rather not” is a full answer. Each ticks for themselves, and either tick can be taken back at any time. After a new result of either, both are asked again.</source>
        <translation>Zwei Ergebnisse sind nur nebeneinander zu sehen, solange beide das möchten. „Lieber nicht“ ist eine vollständige Antwort. Alle setzen ihr Häkchen selbst, und jedes der beiden lässt sich jederzeit zurücknehmen. Nach einem neuen Ergebnis eines der beiden wird neu gefragt.</translation>
    </message>
    <message>
        <source>I, %1, agree that my result is shown beside that of %2.</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>Ich, %1, bin einverstanden, dass mein Ergebnis neben dem von %2 gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>app::CoupleView</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the names of two people</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>One of the two results is not on the map: too few answers, or answers that do not locate. So there is nothing to see side by side.</source>
        <translation>Eines der beiden Ergebnisse ist nicht auf der Karte: Es gibt nicht genug Antworten, oder sie ergeben keinen Ort. Darum gibt es nichts, was nebeneinander zu sehen wäre.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr dazu lesen</translation>
    </message>
    <message>
        <source>In couples</source>
        <translation>In Paarbeziehungen</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>If someone hurts or frightens you</source>
        <translation>Wenn dir jemand wehtut oder Angst macht</translation>
    </message>
    <message>
        <source>Print or save …</source>
        <translation>Drucken oder speichern …</translation>
    </message>
    <message>
        <source>Person A</source>
        <translation>Person A</translation>
    </message>
    <message>
        <source>Person B</source>
        <translation>Person B</translation>
    </message>
</context>
<context>
    <name>app::LabMap</name>
    <message>
        <source>Every point is a person without a name; where there are many, the shade says how densely they stand. Drag a border of the first rule and see who changes; the second rule&apos;s borders are dotted.</source>
        <translation>Jeder Punkt ist eine Person ohne Namen; wo es viele sind, zeigt die Tönung, wie dicht sie stehen. Zieh an einer Grenze der ersten Regel und sieh, wer wechselt; die Grenzen der zweiten Regel sind gepunktet.</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
</context>
<context>
    <name>app::LabReadings</name>
    <message>
        <source>Count people exactly on a line as low</source>
        <translation>Personen genau auf einer Linie als niedrig zählen</translation>
    </message>
    <message>
        <source>Many published figures were made so. Otherwise somebody on a line has no style.</source>
        <translation>Viele veröffentlichte Zahlen sind so entstanden. Sonst hat jemand auf einer Linie keinen Stil.</translation>
    </message>
</context>
<context>
    <name>app::CutLineLab</name>
    <message>
        <source>First rule</source>
        <translation>Erste Regel</translation>
    </message>
    <message>
        <source>Second rule, to compare</source>
        <translation>Zweite Regel, zum Vergleich</translation>
    </message>
    <message>
        <source>Second rule</source>
        <translation>Zweite Regel</translation>
    </message>
</context>
<context>
    <name>app::DamagedRecordsDialog</name>
    <message>
        <source>Attachment Atlas</source>
        <translation>Attachment Atlas</translation>
    </message>
    <message>
        <source>The file with your records is damaged</source>
        <translation>Die Datei mit deinen Aufzeichnungen ist beschädigt</translation>
    </message>
    <message>
        <source>It cannot be read. There is a good copy of %1. If you use it, what was saved after that day is missing; the damaged file is not deleted but stays beside it, so that somebody may still try to mend it.</source>
        <translation>Sie lässt sich nicht lesen. Es gibt eine gute Kopie vom %1. Wenn du sie verwendest, fehlt, was nach diesem Tag gespeichert wurde; die beschädigte Datei wird nicht gelöscht, sondern bleibt daneben liegen, damit noch jemand versuchen kann, sie zu reparieren.</translation>
    </message>
    <message>
        <source>It cannot be read, and there is no good copy of it. It was left as it is. If you have a copy of your own, put it in its place before you start again.</source>
        <translation>Sie lässt sich nicht lesen, und es gibt keine gute Kopie davon. Sie blieb, wie sie ist. Wenn du selbst eine Kopie hast, lege sie an ihre Stelle, bevor du neu startest.</translation>
    </message>
    <message>
        <source>All of it is in %1</source>
        <translation>Alles liegt in %1</translation>
    </message>
    <message>
        <source>Use the copy of %1</source>
        <translation>Kopie vom %1 verwenden</translation>
    </message>
    <message>
        <source>Go on without saving anything</source>
        <translation>Weitermachen, ohne etwas zu speichern</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>app::Disclosure</name>
    <message>
        <source>Open; press to fold it away</source>
        <translation>Aufgeklappt; drücken zum Zuklappen</translation>
    </message>
    <message>
        <source>Folded away; press to open it</source>
        <translation>Zugeklappt; drücken zum Aufklappen</translation>
    </message>
</context>
<context>
    <name>app::EndSessionDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the session?</source>
        <translation>Die Sitzung beenden?</translation>
    </message>
    <message>
        <source>A quiz is under way. It stays open, and can be gone on with afterwards.</source>
        <translation>Ein Fragebogen ist angefangen. Er bleibt offen, und ihr könnt danach weitermachen.</translation>
    </message>
    <message>
        <source>That was not the passphrase. Nothing has changed: the session goes on, and you can try again.</source>
        <translation>Das war nicht die Passphrase. Nichts hat sich geändert: Die Sitzung geht weiter, und du kannst es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>A page without any name follows, then Home. What comes after is for the one whose computer this is, so the passphrase comes first.</source>
        <translation>Es folgt eine Seite ohne Namen, dann „Start“. Was danach kommt, ist für die Person, der dieser Computer gehört; darum kommt zuerst die Passphrase.</translation>
    </message>
    <message>
        <source>A page without any name follows, then Home. Nobody is named until People is opened.</source>
        <translation>Es folgt eine Seite ohne Namen, dann „Start“. Niemand wird genannt, bevor „Personen“ geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>app::EntryEditor</name>
    <message>
        <source>Read about the exercise: %1</source>
        <translation>Über die Übung lesen: %1</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Save or print …</source>
        <translation>Speichern oder drucken …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Diesen Eintrag löschen</translation>
    </message>
    <message>
        <source>A title, if you like</source>
        <translation>Ein Titel, wenn du magst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>And whatever else is on your mind</source>
        <translation>Und was dich sonst noch beschäftigt</translation>
    </message>
    <message>
        <source>When it is more: support and help lines</source>
        <translation>Wenn es mehr ist: Hilfetelefone und Notruf</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Tagebuch: %1</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>And whatever else</source>
        <translation>Und was sonst noch ist</translation>
    </message>
</context>
<context>
    <name>app::EntryList</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A journal entry&apos;s day and the exercise it belongs to</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>app::ExportDialog</name>
    <message>
        <source>In it: %1.</source>
        <extracomment>%1 is a list: &quot;2 people, 12 results and 3 journal entries&quot;</extracomment>
        <translation>Darin: %1.</translation>
    </message>
    <message>
        <source>Save as a zip file</source>
        <translation>Als Zip-Datei speichern</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archiv (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Wähle, wo der Ordner angelegt wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only %1: their results and their journal, nobody else&apos;s</source>
        <extracomment>%1 is a pseudonym</extracomment>
        <translation>Nur %1: Ergebnisse und Tagebuch dieser Person, von niemandem sonst</translation>
    </message>
    <message>
        <source>Everything: all people and all that is kept here</source>
        <translation>Alles: alle Personen und alles, was hier aufbewahrt wird</translation>
    </message>
    <message>
        <source>How much has been worked up</source>
        <translation>Wie viel schon verarbeitet ist</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as an encrypted file</source>
        <translation>Als verschlüsselte Datei speichern</translation>
    </message>
    <message>
        <source>Encrypted archive (*.atlas)</source>
        <translation>Verschlüsseltes Archiv (*.atlas)</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Aufzeichnungen exportieren</translation>
    </message>
</context>
<context>
    <name>app::FindBar</name>
    <message>
        <source>not on this page</source>
        <translation>nicht auf dieser Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::HomePage</name>
    <message>
        <source>How does closeness feel to you?</source>
        <translation>Wie fühlt sich Nähe für dich an?</translation>
    </message>
    <message>
        <source>Two things shape much of how people feel in close relationships: how much they worry about being left, and how easy closeness is for them. Attachment Atlas is a map of both. Look around first, or find where your own answers fall.</source>
        <translation>Zwei Dinge prägen vieles davon, wie Menschen sich in engen Beziehungen fühlen: wie sehr sie sich sorgen, verlassen zu werden, und wie leicht ihnen Nähe fällt. Attachment Atlas ist eine Karte von beidem. Sieh dich erst um, oder finde heraus, wo deine eigenen Antworten liegen.</translation>
    </message>
    <message>
        <source>Find your place</source>
        <translation>Finde deinen Ort</translation>
    </message>
    <message>
        <source>12 or 24 statements, three to five minutes. You see a region on the map, how sure it is, and why.</source>
        <translation>12 oder 24 Aussagen, drei bis fünf Minuten. Du siehst einen Bereich auf der Karte, wie sicher er ist und warum er dort liegt.</translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation>Fragebogen beginnen</translation>
    </message>
    <message>
        <source>Explore the map</source>
        <translation>Erkunde die Karte</translation>
    </message>
    <message>
        <source>Move a point over the two dimensions, watch the regions, and see how the borders move when the rule changes.</source>
        <translation>Bewege einen Punkt über die zwei Dimensionen, sieh dir die Regionen an und wie ihre Grenzen wandern, wenn die Regel eine andere ist.</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Read and understand</source>
        <translation>Lesen und verstehen</translation>
    </message>
    <message>
        <source>Short articles in plain words, each with its sources: the model, the four regions, what can change, and what is not known.</source>
        <translation>Kurze Artikel in einfachen Worten, jeder mit seinen Quellen: das Modell, die vier Regionen, was sich ändern kann und was niemand weiß.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Mit dem Lesen beginnen</translation>
    </message>
    <message>
        <source>Everything stays on this computer: no account, no network, no tracking. This is a way to learn, not a diagnosis.</source>
        <translation>Alles bleibt auf diesem Computer: kein Konto, kein Netz, keine Beobachtung. Dies ist zum Lernen da und keine Diagnose.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>After a break-up: the first hour</source>
        <translation>Nach einer Trennung: die erste Stunde</translation>
    </message>
    <message>
        <source>I sit with a client</source>
        <translation>Ich arbeite mit Klientinnen oder Klienten</translation>
    </message>
    <message>
        <source>I teach a class</source>
        <translation>Ich unterrichte eine Klasse</translation>
    </message>
</context>
<context>
    <name>app::ImportArchiveDialog</name>
    <message>
        <source>Open an archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Made on %1. In it: %2.</source>
        <extracomment>A date, and how much is in an archive: &quot;2 people, 12 results and 1 questionnaire&quot;</extracomment>
        <translation>Erstellt am %1. Darin: %2.</translation>
    </message>
    <message>
        <source>The people are: %1.</source>
        <translation>Die Personen sind: %1.</translation>
    </message>
    <message>
        <source>Here already, and left as it is: %1.</source>
        <translation>Schon hier und unverändert gelassen: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Everything in it is here already. There is nothing to add.</source>
        <translation>Alles darin ist schon hier. Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>Will be added: %1.</source>
        <translation>Wird hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Aufzeichnungen importieren</translation>
    </message>
    <message>
        <source>How much has been done</source>
        <translation>Wie viel schon fertig ist</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Archive (*.zip *.atlas)</source>
        <translation>Archiv (*.zip *.atlas)</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Choose an archive that Attachment Atlas made: the zip file, the folder, or the encrypted file. It is looked at first; nothing is added before you say so.</source>
        <translation>Wähle ein Archiv, das Attachment Atlas erstellt hat: die Zip-Datei, den Ordner oder die verschlüsselte Datei. Es wird zuerst angesehen; nichts wird hinzugefügt, bevor du es sagst.</translation>
    </message>
    <message>
        <source>This is not the passphrase that the archive was encrypted with. Nothing was changed; try it again.</source>
        <translation>Das ist nicht die Passphrase, mit der das Archiv verschlüsselt wurde. Nichts wurde verändert; versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>I have the right to use this questionnaire</source>
        <translation>Ich darf diesen Fragebogen verwenden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this questionnaire?</source>
        <translation>Diesen Fragebogen hinzufügen?</translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <extracomment>%1 holds the number of statements, %2 the number of scores</extracomment>
        <translation>%1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) to answer</source>
        <translation>
            <numerusform>%n Aussage zum Beantworten</numerusform>
            <numerusform>%n Aussagen zum Beantworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be used here</source>
        <translation>Was hier nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>It measures attachment anxiety and avoidance, so its results have a place on the map.</source>
        <translation>Er misst Verlustangst und Vermeidung, seine Ergebnisse haben also einen Platz auf der Karte.</translation>
    </message>
    <message>
        <source>If two of its scores are attachment anxiety and attachment avoidance, name them, and results get a place on the map. If not, leave it as it is.</source>
        <translation>Wenn zwei seiner Werte Verlustangst und Vermeidung sind, benenne sie, dann bekommen Ergebnisse einen Platz auf der Karte. Wenn nicht, lass es so, wie es ist.</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>keiner davon</translation>
    </message>
</context>
<context>
    <name>app::ImportStep</name>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Anxiety and avoidance need a column each.</source>
        <translation>Angst und Vermeidung brauchen je eine eigene Spalte.</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>Tabelle lesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>The first rows, %n column(s)</source>
        <translation>
            <numerusform>Die ersten Zeilen, %n Spalte</numerusform>
            <numerusform>Die ersten Zeilen, %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it differently</source>
        <translation>Anders lesen</translation>
    </message>
    <message>
        <source>Correct what is wrong; the file itself is never changed.</source>
        <translation>Berichtige, was nicht stimmt; die Datei selbst wird nie verändert.</translation>
    </message>
    <message>
        <source>Answer the questions above; then the table is read.</source>
        <translation>Beantworte die Fragen oben; dann wird die Tabelle gelesen.</translation>
    </message>
</context>
<context>
    <name>app::IncomingFiles</name>
    <message>
        <source>Attachment Atlas does not open %1. It opens questionnaires (.osd), tours of the map and archives of its records.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Attachment Atlas öffnet %1 nicht. Es öffnet Fragebögen (.osd), Touren über die Karte und Archive seiner Aufzeichnungen.</translation>
    </message>
    <message>
        <source>A file waits to be opened until the records are unlocked.</source>
        <translation>Eine Datei wird geöffnet, sobald die Aufzeichnungen entsperrt sind.</translation>
    </message>
    <message>
        <source>A file waits to be opened until you have finished sitting together.</source>
        <translation>Eine Datei wird geöffnet, sobald das gemeinsame Ansehen beendet ist.</translation>
    </message>
    <message>
        <source>A file waits to be opened until nothing is shown to others any more.</source>
        <translation>Eine Datei wird geöffnet, sobald anderen nichts mehr gezeigt wird.</translation>
    </message>
    <message>
        <source>A questionnaire waits to be opened until the quiz under way is finished or left.</source>
        <translation>Ein Fragebogen wird geöffnet, sobald der laufende beendet oder verlassen ist.</translation>
    </message>
    <message>
        <source>A file waits to be opened until you open another page.</source>
        <translation>Eine Datei wird geöffnet, sobald du eine andere Seite öffnest.</translation>
    </message>
</context>
<context>
    <name>app::InstrumentCard</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Welche Fassung</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n minute(s)</source>
        <extracomment>A form of a questionnaire and the time it usually takes</extracomment>
        <translation>
            <numerusform>%1, etwa %n Minute</numerusform>
            <numerusform>%1, etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Choose the relationships to answer for, one after another:</source>
        <translation>Wähle die Beziehungen, für die du nacheinander antworten möchtest:</translation>
    </message>
    <message>
        <source>A name or a word only you need to understand</source>
        <translation>Ein Name oder ein Wort, das nur du verstehen musst</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Name dieses Menschen</translation>
    </message>
    <message>
        <source>Enter a paper sheet</source>
        <translation>Papierbogen eingeben</translation>
    </message>
    <message>
        <source>Print an answer sheet</source>
        <translation>Antwortbogen drucken</translation>
    </message>
    <message>
        <source>Print a blank sheet</source>
        <translation>Leeren Bogen drucken</translation>
    </message>
    <message>
        <source>Type in the wording …</source>
        <translation>Wortlaut eintippen …</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Support and help lines</source>
        <translation>Hilfetelefone und Notruf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a button ("Enter a paper sheet"), %2 the questionnaire it is for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chosen below: %1 of these %2 statements.</source>
        <translation>Unten gewählt: %1 dieser %2 Aussagen.</translation>
    </message>
</context>
<context>
    <name>app::IntervalBar</name>
    <message>
        <source>95 % interval: %1 to %2, on a scale from 1 to 7</source>
        <translation>95-%-Intervall: %1 bis %2, auf einer Skala von 1 bis 7</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>app::ItemChangeCard</name>
    <message>
        <source>Statement by statement</source>
        <translation>Aussage für Aussage</translation>
    </message>
    <message>
        <source>The answers of both dates, statement by statement</source>
        <translation>Die Antworten von beiden Tagen, Aussage für Aussage</translation>
    </message>
    <message>
        <source>How each answer changed, and how much of the difference comes from it. Statements that say the opposite count the other way round. Where every statement was answered both times, the shares of a dimension add up to its difference, but for rounding.</source>
        <translation>Wie sich jede Antwort verändert hat und wie viel vom Unterschied daher kommt. Aussagen, die das Gegenteil sagen, zählen andersherum. Wo jede Aussage beide Male beantwortet wurde, ergeben die Anteile einer Dimension zusammen ihren Unterschied, bis auf Rundung.</translation>
    </message>
</context>
<context>
    <name>app::ItemChangeModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <extracomment>A rise or a fall by this much; the arrow says which</extracomment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>▼ %1</source>
        <translation>▼ %1</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation>Vermeidung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Zählt für</translation>
    </message>
    <message>
        <source>Counted change</source>
        <translation>Gewertete Veränderung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>app::JournalInvitation</name>
    <message>
        <source>Back to your entry in the journal</source>
        <translation>Zurück zu deinem Eintrag im Tagebuch</translation>
    </message>
    <message>
        <source>Write about this in the journal</source>
        <translation>Darüber im Tagebuch schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about this in the journal</source>
        <translation>
            <numerusform>%n Eintrag dazu im Tagebuch</numerusform>
            <numerusform>%n Einträge dazu im Tagebuch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::JournalOverview</name>
    <message>
        <source>No entry contains these words.</source>
        <translation>Kein Eintrag enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Tagebuch: %1</translation>
    </message>
    <message>
        <source>What is written here stays on this computer. Whoever can open your account on it can read it; a passphrase for the records prevents that.</source>
        <translation>Was du hier schreibst, bleibt auf diesem Computer. Wer dein Benutzerkonto darauf öffnen kann, kann es lesen; eine Passphrase für die Aufzeichnungen verhindert das.</translation>
    </message>
    <message>
        <source>What is written here stays on this computer, and only who knows the passphrase can read it.</source>
        <translation>Was du hier schreibst, bleibt auf diesem Computer, und nur wer die Passphrase kennt, kann es lesen.</translation>
    </message>
    <message>
        <source>The records cannot be opened at the moment, so nothing that is written here is kept: it is gone when the program is closed.</source>
        <translation>Die Aufzeichnungen lassen sich im Moment nicht öffnen, deshalb wird nichts aufbewahrt, was du hier schreibst: Es ist weg, wenn das Programm beendet wird.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>New entry (%1)</source>
        <translation>Neuer Eintrag (%1)</translation>
    </message>
    <message>
        <source>Along an exercise …</source>
        <translation>Entlang einer Übung …</translation>
    </message>
    <message>
        <source>Save or print …</source>
        <translation>Speichern oder drucken …</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>When it is more: support and help lines</source>
        <translation>Wenn es mehr ist: Hilfetelefone und Notruf</translation>
    </message>
</context>
<context>
    <name>app::JournalPage</name>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>journal-%1</source>
        <extracomment>The name of a file: the journal of a day</extracomment>
        <translation>tagebuch-%1</translation>
    </message>
    <message>
        <source>The entry had nothing in it any more and was deleted.</source>
        <translation>In dem Eintrag stand nichts mehr, er wurde gelöscht.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>app::KnowledgeCheckView</name>
    <message>
        <source>Questions about the article</source>
        <translation>Fragen zum Artikel</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::LabCounts</name>
    <message>
        <source>On the line</source>
        <translation>Auf der Linie</translation>
    </message>
    <message>
        <source>%1: %2 and %3.</source>
        <extracomment>A region&apos;s name, then people by the first rule and by the second</extracomment>
        <translation>%1: %2 und %3.</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
</context>
<context>
    <name>app::LayerChoices</name>
    <message>
        <source>The cross marks the middle of the relationships; its arms are one standard deviation long.</source>
        <translation>Das Kreuz steht in der Mitte der Beziehungen; seine Arme sind eine Standardabweichung lang.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>The lines hold 10, 30, 50, 70 and 90 % of %1 adults (%2). %3. %4</source>
        <extracomment>How many people and the year of their sample, then the sample&apos;s source and its caveat</extracomment>
        <translation>Die Linien umschließen 10, 30, 50, 70 und 90 % von %1 Erwachsenen (%2). %3. %4</translation>
    </message>
    <message>
        <source>The sides of a box are a result&apos;s two %1 intervals.</source>
        <translation>Die Seiten eines Kastens sind die zwei Intervalle (%1) eines Ergebnisses.</translation>
    </message>
    <message>
        <source>Width and height of an ellipse are a result&apos;s two %1 intervals.</source>
        <translation>Breite und Höhe einer Ellipse sind die zwei Intervalle (%1) eines Ergebnisses.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Regions and borders</source>
        <translation>Regionen und Grenzen</translation>
    </message>
    <message>
        <source>Reference density</source>
        <translation>Dichte der Vergleichsstichprobe</translation>
    </message>
    <message>
        <source>Saved results with their regions</source>
        <translation>Gespeicherte Ergebnisse mit ihren Bereichen</translation>
    </message>
    <message>
        <source>Free point</source>
        <translation>Freier Punkt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <source>Show on the map: %1</source>
        <translation>Auf der Karte zeigen: %1</translation>
    </message>
    <message>
        <source>Shape of a result&apos;s region</source>
        <translation>Form des Bereichs um ein Ergebnis</translation>
    </message>
    <message>
        <source>Level of a result&apos;s region</source>
        <translation>Niveau des Bereichs um ein Ergebnis</translation>
    </message>
    <message>
        <source>The ring with a cross is the mean; the ellipse around it would hold %1 of a normally spread group.</source>
        <extracomment>%1 is for example &quot;68 %&quot;</extracomment>
        <translation>Der Ring mit dem Kreuz ist der Mittelwert; die Ellipse darum würde %1 einer normalverteilten Gruppe umschließen.</translation>
    </message>
    <message>
        <source>The group from the classroom</source>
        <translation>Gruppe aus „Klasse“</translation>
    </message>
    <message>
        <source>Mean and spread of the group</source>
        <translation>Mittelwert und Streuung der Gruppe</translation>
    </message>
    <message>
        <source>Trails from older to newer results</source>
        <translation>Spuren von älteren zu neueren Ergebnissen</translation>
    </message>
    <message>
        <source>Constellation of relationships</source>
        <translation>Konstellation der Beziehungen</translation>
    </message>
    <message>
        <source>The light shadow of the chosen result, else of the newest: where the numbers would likely lie if the same questions were answered a second time and nothing had changed. A high or a low number is partly chance, so the shadow lies a little nearer to the mean of %1. Own statements have no sample and no shadow.</source>
        <translation>Der helle Schatten des gewählten Ergebnisses, sonst des neuesten: wo die Werte wahrscheinlich lägen, wenn dieselben Fragen ein zweites Mal beantwortet würden und sich nichts verändert hätte. Ein hoher oder niedriger Wert ist zum Teil Zufall, darum liegt der Schatten etwas näher am Mittelwert %1. Eigene Aussagen haben keine Stichprobe und keinen Schatten.</translation>
    </message>
    <message>
        <source>Where a second time would likely lie</source>
        <translation>Wo ein zweites Mal wahrscheinlich läge</translation>
    </message>
</context>
<context>
    <name>app::LayerSwatch</name>
    <message>
        <source>Abc</source>
        <extracomment>A sample of lettering in the legend of the map</extracomment>
        <translation>Abc</translation>
    </message>
</context>
<context>
    <name>app::LeaveDialog</name>
    <message>
        <source>Leave the quiz?</source>
        <translation>Fragebogen verlassen?</translation>
    </message>
    <message>
        <source>Your answers so far are kept, and you can go on later.</source>
        <translation>Deine Antworten bis hierher bleiben gespeichert, und du kannst später weitermachen.</translation>
    </message>
    <message>
        <source>Your answers cannot be kept when you leave now.</source>
        <translation>Deine Antworten lassen sich nicht aufbewahren, wenn du jetzt gehst.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave and keep</source>
        <translation>Verlassen und behalten</translation>
    </message>
    <message>
        <source>Leave and forget</source>
        <translation>Verlassen und vergessen</translation>
    </message>
</context>
<context>
    <name>app::LockController</name>
    <message>
        <source>A copy has taken the place of the altered records.</source>
        <translation>Eine Kopie hat die veränderten Aufzeichnungen ersetzt.</translation>
    </message>
    <message>
        <source>A copy has taken the place of the altered records, which were kept: %1</source>
        <translation>Eine Kopie hat die veränderten Aufzeichnungen ersetzt; diese wurden aufgehoben: %1</translation>
    </message>
    <message>
        <source>A copy has taken the place of the damaged file, which was kept: %1</source>
        <translation>Eine Kopie steht jetzt anstelle der beschädigten Datei, die aufgehoben wurde: %1</translation>
    </message>
</context>
<context>
    <name>app::LockPage</name>
    <message>
        <source>This is not a whole recovery key: somewhere a letter is missing, too many or wrong. Compare it with the paper.</source>
        <translation>Das ist kein vollständiger Wiederherstellungsschlüssel: Irgendwo fehlt ein Buchstabe, ist einer zu viel oder falsch. Vergleiche ihn mit dem Papier.</translation>
    </message>
    <message>
        <source>Erase everything and start anew?</source>
        <translation>Alles löschen und neu anfangen?</translation>
    </message>
    <message>
        <source>Without the passphrase and without the recovery key nobody can open these records. If either may turn up again, keep them.</source>
        <translation>Ohne Passphrase und ohne Wiederherstellungsschlüssel kann niemand diese Aufzeichnungen öffnen. Falls eines von beiden noch auftauchen könnte, behalte die Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Erasing deletes all results, notes, people, the journal and every copy for good. It cannot be undone.</source>
        <translation>Löschen entfernt alle Ergebnisse, Notizen, Personen, das Tagebuch und jede Kopie endgültig. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>When it is more: support and help lines</source>
        <translation>Wenn es mehr ist: Hilfetelefone und Notruf</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Your records are locked. Nothing of them can be read until you unlock them.</source>
        <translation>Deine Aufzeichnungen sind gesperrt. Nichts davon lässt sich lesen, bis du sie entsperrst.</translation>
    </message>
</context>
<context>
    <name>app::MapPage</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>The map was not saved as %1: it can be a picture (.png), a drawing (.svg), a document (.pdf) or a table (.csv). End the name with one of these.</source>
        <translation>Die Karte wurde nicht als %1 gespeichert: Sie kann ein Bild (.png), eine Zeichnung (.svg), ein Dokument (.pdf) oder eine Tabelle (.csv) sein. Gib dem Namen eine dieser Endungen.</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. Choose another place.</source>
        <translation>Das Bild ließ sich nicht als %1 speichern. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Table of what is shown (*.csv)</source>
        <translation>Tabelle mit dem, was zu sehen ist (*.csv)</translation>
    </message>
    <message>
        <source>Move the ring with the mouse or the arrow keys, or drag a border; Ctrl+Z takes a move back. The four regions are a reading aid: where their borders run is decided by a rule.</source>
        <translation>Bewege den Ring mit der Maus oder den Pfeiltasten, oder zieh an einer Grenze; Strg+Z nimmt eine Bewegung zurück. Die vier Regionen sind eine Lesehilfe: Wo ihre Grenzen laufen, bestimmt eine Regel.</translation>
    </message>
    <message>
        <source>There is no result on the map yet. The ring is there to explore with.</source>
        <translation>Auf der Karte gibt es noch kein Ergebnis. Der Ring ist zum Erkunden da.</translation>
    </message>
    <message>
        <source>The ring begins at the newest result: %1.</source>
        <extracomment>A result: whom it is about, and its date</extracomment>
        <translation>Der Ring beginnt beim neuesten Ergebnis: %1.</translation>
    </message>
</context>
<context>
    <name>app::MapZoomBar</name>
    <message>
        <source>%1 times as near. Drag with the right mouse button, or hold Alt and press an arrow key, to look around.</source>
        <translation>%1-mal so nah. Zieh mit der rechten Maustaste, oder halte Alt und drücke eine Pfeiltaste, um dich umzusehen.</translation>
    </message>
    <message>
        <source>Ctrl and the mouse wheel come nearer.</source>
        <translation>Strg und das Mausrad gehen näher heran.</translation>
    </message>
    <message>
        <source>Bring the map nearer</source>
        <translation>Karte näher heranholen</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Move the map further away</source>
        <translation>Karte weiter wegrücken</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>Weiter weg (−)</translation>
    </message>
    <message>
        <source>Whole plane</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>Show the whole plane (0)</source>
        <translation>Die ganze Karte zeigen (0)</translation>
    </message>
</context>
<context>
    <name>app::MarksList</name>
    <message>
        <source>“%1”</source>
        <extracomment>A marked passage and the note to it, on two lines</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1”
%2</source>
        <translation>„%1“
%2</translation>
    </message>
    <message>
        <source>Marked on this page</source>
        <translation>Auf dieser Seite markiert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>app::NavigationRail</name>
    <message>
        <source>%1 %</source>
        <extracomment>The zoom of the window, with the space your language puts before the sign.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom %1 percent, back to 100</source>
        <translation>Vergrößerung %1 Prozent, zurück auf 100</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a page, %2 its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hilfetelefone</translation>
    </message>
    <message>
        <source>When it is more: support and help lines</source>
        <translation>Wenn es mehr ist: Hilfetelefone und Notruf</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Kleiner (Strg+−)</translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+0)</source>
        <translation>Zurück auf 100 % (Strg+0)</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language, appearance, passphrase and records (Ctrl+,)</source>
        <translation>Sprache, Aussehen, Passphrase und Aufzeichnungen (Strg+,)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The first hour</source>
        <translation>Die erste Stunde</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock the records</source>
        <translation>Aufzeichnungen sperren</translation>
    </message>
    <message>
        <source>Lock the records (Ctrl+L)</source>
        <translation>Aufzeichnungen sperren (Strg+L)</translation>
    </message>
</context>
<context>
    <name>app::NewPassphrase</name>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>A few words that have nothing to do with each other are easier to keep in mind, and harder to guess, than one short word with digits and signs. Spaces count; capital and small letters differ.</source>
        <translation>Ein paar Wörter, die nichts miteinander zu tun haben, merkt man sich leichter, und sie sind schwerer zu erraten als ein kurzes Wort mit Ziffern und Zeichen. Leerzeichen zählen; Groß- und Kleinbuchstaben sind verschieden.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Use this weak one nevertheless</source>
        <translation>Diese schwache trotzdem verwenden</translation>
    </message>
    <message>
        <source>Add a word or two that have nothing to do with the others.</source>
        <translation>Nimm noch ein, zwei Wörter dazu, die mit den anderen nichts zu tun haben.</translation>
    </message>
    <message>
        <source>Type the same once more.</source>
        <translation>Gib dieselbe noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>app::NoteDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>app::NoticeBar</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>app::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
</context>
<context>
    <name>app::PassphraseDialog</name>
    <message>
        <source>One moment: this takes a second, so that guessing takes years.</source>
        <translation>Einen Moment: Das dauert eine Sekunde, damit Raten Jahre dauert.</translation>
    </message>
    <message>
        <source>Your recovery key stays good. An old copy of your files still opens with the old passphrase.</source>
        <translation>Dein Wiederherstellungsschlüssel gilt weiter. Eine alte Kopie deiner Dateien öffnet sich weiterhin mit der alten Passphrase.</translation>
    </message>
    <message>
        <source>For when the paper is lost or somebody has seen it. The old key then opens nothing any more but old copies of your files; the passphrase stays.</source>
        <translation>Für den Fall, dass das Papier verloren ging oder jemand es gesehen hat. Der alte Schlüssel öffnet dann nichts mehr außer alten Kopien deiner Dateien; die Passphrase bleibt.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Eine Passphrase setzen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Die Passphrase entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Neuer Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>Deine jetzige Passphrase</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything you save here is then encrypted: results, notes, people and journal. Who finds the computer, its disk or a copy of your files cannot read them.

Next you get a recovery key to print. Without the passphrase and without that key nobody can open your records again: there is no other way in, not even for those who wrote this program.</source>
        <translation>Alles, was du hier speicherst, ist dann verschlüsselt: Ergebnisse, Notizen, Personen und Tagebuch. Wer den Computer, seinen Datenträger oder eine Kopie deiner Dateien findet, kann sie nicht lesen.

Als Nächstes bekommst du einen Wiederherstellungsschlüssel zum Ausdrucken. Ohne die Passphrase und ohne diesen Schlüssel kann niemand deine Aufzeichnungen wieder öffnen: Es gibt keinen anderen Weg hinein, auch nicht für die, die dieses Programm geschrieben haben.</translation>
    </message>
    <message>
        <source>Your records are kept and no longer encrypted: anyone who can use your login, or has your files, can read them. The recovery key is then of no more use.</source>
        <translation>Deine Aufzeichnungen bleiben erhalten und sind nicht mehr verschlüsselt: Wer dein Benutzerkonto verwenden kann oder deine Dateien hat, kann sie lesen. Der Wiederherstellungsschlüssel nützt dann nichts mehr.</translation>
    </message>
    <message>
        <source>Encrypt my records</source>
        <translation>Meine Aufzeichnungen verschlüsseln</translation>
    </message>
</context>
<context>
    <name>app::PeopleList</name>
    <message>
        <source>Archived (%1)</source>
        <extracomment>How many people were put into the archive</extracomment>
        <translation>Archiviert (%1)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Find a person by name</source>
        <translation>Eine Person nach ihrem Namen suchen</translation>
    </message>
    <message>
        <source>Archived people</source>
        <translation>Archivierte Personen</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>app::PeopleModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A person&apos;s pseudonym, then the name of their colour</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person&apos;s pseudonym, and what is known of the results</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Results cannot be read</source>
        <translation>Ergebnisse nicht lesbar</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
</context>
<context>
    <name>app::PeoplePage</name>
    <message>
        <source>The saved results cannot be opened at the moment, and nothing is saved. What was saved before is untouched.</source>
        <translation>Die gespeicherten Ergebnisse lassen sich im Moment nicht öffnen, und nichts wird gespeichert. Was vorher gespeichert war, ist unverändert.</translation>
    </message>
    <message>
        <source>An archive cannot be opened now: there are no records to add it to.</source>
        <translation>Ein Archiv lässt sich jetzt nicht öffnen: Es gibt keine Aufzeichnungen, zu denen es hinzukommen könnte.</translation>
    </message>
</context>
<context>
    <name>app::PeopleQuestions</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes) not finished</source>
        <translation>
            <numerusform>%n nicht beendeter Fragebogen</numerusform>
            <numerusform>%n nicht beendete Fragebögen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(s)</source>
        <translation>
            <numerusform>%n Tagebucheintrag</numerusform>
            <numerusform>%n Tagebucheinträge</numerusform>
        </translation>
    </message>
    <message>
        <source>What moves to “%1”: %2, and the notes. “%3” is then gone from the list. This cannot be undone.</source>
        <translation>Das kommt zu „%1“: %2 und die Notizen. „%3“ ist danach nicht mehr in der Liste. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Take in a duplicate</source>
        <translation>Doppelte Person zusammenführen</translation>
    </message>
    <message>
        <source>Who is the same person as the one you are looking at?</source>
        <translation>Wer ist dieselbe Person wie die, die du gerade ansiehst?</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Zu einer Person machen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes beside this result:</source>
        <translation>Notizen zu diesem Ergebnis:</translation>
    </message>
    <message>
        <source>Give to another person</source>
        <translation>Einer anderen Person geben</translation>
    </message>
    <message>
        <source>Whose result is it?</source>
        <translation>Wessen Ergebnis ist es?</translation>
    </message>
    <message>
        <source>Give to them</source>
        <translation>Dieser Person geben</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Who is to be seen beside the one you are looking at?</source>
        <translation>Wer soll neben der Person zu sehen sein, die du gerade ansiehst?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>„%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>The result was renamed.</source>
        <translation>Das Ergebnis hat einen anderen Namen.</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>Die Notizen wurden geändert.</translation>
    </message>
    <message>
        <source>The date was corrected.</source>
        <translation>Das Datum wurde berichtigt.</translation>
    </message>
    <message>
        <source>The correction was taken back.</source>
        <translation>Die Berichtigung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The result was given to another person.</source>
        <translation>Das Ergebnis gehört jetzt einer anderen Person.</translation>
    </message>
    <message>
        <source>The person was archived.</source>
        <translation>Die Person ist jetzt im Archiv.</translation>
    </message>
    <message>
        <source>The person is in the list again.</source>
        <translation>Die Person steht wieder in der Liste.</translation>
    </message>
</context>
<context>
    <name>app::PersonBadge</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A person&apos;s pseudonym, then the name of their colour</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>app::PersonChanges</name>
    <message>
        <source>Relationship and questionnaire</source>
        <translation>Beziehung und Fragebogen</translation>
    </message>
    <message>
        <source>Click a point or use the arrow keys to choose the second date, with Shift the first.</source>
        <translation>Klicke einen Punkt an oder wähle mit den Pfeiltasten den zweiten Tag, mit Umschalt den ersten.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Open the journal?</source>
        <translation>Das Tagebuch öffnen?</translation>
    </message>
    <message>
        <source>There is an entry of %1. What it says is only for whoever wrote it, and can be read by anybody who sees this screen.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Es gibt einen Eintrag vom %1. Was darin steht, ist nur für die Person, die ihn geschrieben hat, und alle, die diesen Bildschirm sehen, können es lesen.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Das Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Print or save …</source>
        <translation>Drucken oder speichern …</translation>
    </message>
    <message>
        <source>No two of these results can be compared yet.</source>
        <translation>Noch lassen sich keine zwei dieser Ergebnisse vergleichen.</translation>
    </message>
</context>
<context>
    <name>app::PersonChoiceDialog</name>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Find a person by name</source>
        <translation>Eine Person nach ihrem Namen suchen</translation>
    </message>
</context>
<context>
    <name>app::PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Colour, to tell people apart at a glance</source>
        <translation>Farbe, um Personen auf einen Blick zu unterscheiden</translation>
    </message>
    <message>
        <source>Somebody here already has this pseudonym. Another one keeps them apart.</source>
        <translation>Jemand hier hat dieses Pseudonym schon. Ein anderes hält die beiden auseinander.</translation>
    </message>
    <message>
        <source>Please no real name: a word that only you can match to the person, such as an animal or a place.</source>
        <translation>Bitte kein echter Name: ein Wort, das nur du der Person zuordnen kannst, etwa ein Tier oder ein Ort.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
</context>
<context>
    <name>app::PersonLine</name>
    <message>
        <source>For: %1</source>
        <extracomment>Whose quiz, map or result this is; %1 is a pseudonym</extracomment>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
</context>
<context>
    <name>app::PersonOverview</name>
    <message>
        <source>Relationships together</source>
        <translation>Beziehungen zusammen</translation>
    </message>
    <message>
        <source>Seen with</source>
        <translation>Betrachtet mit</translation>
    </message>
    <message>
        <source>Statement by statement</source>
        <translation>Aussage für Aussage</translation>
    </message>
    <message>
        <source>Opens the result chosen on the map, else the newest, with what each statement did to it</source>
        <translation>Öffnet das Ergebnis, das auf der Karte gewählt ist, sonst das neueste, mit dem Beitrag jeder Aussage</translation>
    </message>
    <message>
        <source>Questionnaire that the relationships are seen with</source>
        <translation>Fragebogen, mit dem die Beziehungen gesehen werden</translation>
    </message>
    <message>
        <source>The cross marks the middle; its arms are one standard deviation long. Most people differ from one relationship to another, and each point is known only to within its region: a small difference may be chance.</source>
        <translation>Das Kreuz zeigt die Mitte; seine Arme sind eine Standardabweichung lang. Bei den meisten Menschen ist es von Beziehung zu Beziehung verschieden, und jeder Punkt ist nur so genau bekannt, wie sein Bereich zeigt: Ein kleiner Unterschied kann Zufall sein.</translation>
    </message>
</context>
<context>
    <name>app::PersonView</name>
    <message>
        <source>Nothing here yet. When you finish a quiz, its result is kept here, on this computer only.</source>
        <translation>Hier ist noch nichts. Wenn du einen Fragebogen beendest, wird sein Ergebnis hier aufbewahrt, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing here yet. A quiz begun from here is kept for this person, on this computer only.</source>
        <translation>Hier ist noch nichts. Ein Fragebogen, der von hier aus begonnen wird, wird für diese Person aufbewahrt, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation>Fragebogen beginnen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Latest of each relationship</source>
        <translation>Das Neueste jeder Beziehung</translation>
    </message>
</context>
<context>
    <name>app::PointModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>auf der Linie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation>Vermeidung</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <extracomment>%1 is for example &quot;95 %&quot;</extracomment>
        <translation>Intervall (%1)</translation>
    </message>
    <message>
        <source>A second time, likely (%1)</source>
        <translation>Ein zweites Mal, wahrscheinlich (%1)</translation>
    </message>
</context>
<context>
    <name>app::MapPartChoices</name>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Names of the styles</source>
        <translation>Namen der Stile</translation>
    </message>
    <message>
        <source>Regions of the rule</source>
        <translation>Regionen der Regel</translation>
    </message>
    <message>
        <source>The point</source>
        <translation>Der Punkt</translation>
    </message>
    <message>
        <source>Reference density</source>
        <translation>Dichte der Stichprobe</translation>
    </message>
</context>
<context>
    <name>app::SceneChoice</name>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>A tour</source>
        <translation>Eine Tour</translation>
    </message>
    <message>
        <source>A scene to place</source>
        <translation>Eine Szene zum Einordnen</translation>
    </message>
    <message>
        <source>A statement</source>
        <translation>Eine Aussage</translation>
    </message>
    <message>
        <source>Cut-line lab</source>
        <translation>Trennlinien-Labor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A questionnaire&apos;s name, then one of its statements</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What the audience sees</source>
        <translation>Was das Publikum sieht</translation>
    </message>
    <message>
        <source>Which one the audience sees</source>
        <translation>Was davon das Publikum sieht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>app::ScreenButtons</name>
    <message>
        <source>Blank screen</source>
        <translation>Leerer Bildschirm</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Lichtkegel</translation>
    </message>
</context>
<context>
    <name>app::VoteFold</name>
    <message>
        <source>Class vote</source>
        <translation>Abstimmung der Klasse</translation>
    </message>
</context>
<context>
    <name>app::ShowTime</name>
    <message>
        <source>%1, %2 since the beginning</source>
        <extracomment>The time of day, then hours, minutes and seconds</extracomment>
        <translation>%1, %2 seit Beginn</translation>
    </message>
</context>
<context>
    <name>app::PresenterControls</name>
    <message>
        <source>Presentation</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Small picture of the audience&apos;s screen</source>
        <translation>Kleines Bild des Publikumsbildschirms</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Vorführung beenden</translation>
    </message>
    <message>
        <source>Keys: Right and Left or Page Down and Page Up go on and back, B blanks the screen, S is the spotlight that follows the mouse, 1 to 6 show parts of the map, Escape ends.</source>
        <translation>Tasten: Rechts und Links oder Bild ab und Bild auf gehen vor und zurück, B leert den Bildschirm, S ist der Lichtkegel, der der Maus folgt, 1 bis 6 zeigen Teile der Karte, Esc beendet.</translation>
    </message>
</context>
<context>
    <name>app::PresenterStage</name>
    <message>
        <source>Borders by the rule “%1”.</source>
        <translation>Grenzen nach der Regel „%1“.</translation>
    </message>
    <message>
        <source>Anxiety %1 and avoidance %2 on a scale from 1 to 7.</source>
        <translation>Angst %1 und Vermeidung %2 auf einer Skala von 1 bis 7.</translation>
    </message>
    <message>
        <source>Two dimensions of attachment</source>
        <translation>Zwei Dimensionen der Bindung</translation>
    </message>
    <message>
        <source>The box is one plausible reading of a short scene; another reading is possible.</source>
        <translation>Der Kasten ist eine plausible Lesart einer kurzen Szene; eine andere ist möglich.</translation>
    </message>
    <message>
        <source>Lines hold 10, 30, 50, 70 and 90 % of %1 adults (%2). %3</source>
        <translation>Die Linien umschließen 10, 30, 50, 70 und 90 % von %1 Erwachsenen (%2). %3</translation>
    </message>
    <message>
        <source>Tints and dashed lines: the rule “%1”. Dotted lines: the rule “%2”. Nobody shown has a name.</source>
        <translation>Tönungen und gestrichelte Linien: die Regel „%1“. Gepunktete Linien: die Regel „%2“. Alle sind ohne Namen gezeigt.</translation>
    </message>
    <message>
        <source>The ring with a cross is the mean of the group.</source>
        <translation>Der Ring mit dem Kreuz ist der Mittelwert der Gruppe.</translation>
    </message>
    <message>
        <source>%1 of %2 people change their reading between the two rules; their answers stay the same.</source>
        <translation>Bei %1 von %2 Personen ändert sich die Lesart zwischen den zwei Regeln; die Antworten bleiben dieselben.</translation>
    </message>
    <message>
        <source>The same people, two rules</source>
        <translation>Dieselben Menschen, zwei Regeln</translation>
    </message>
    <message>
        <source>How many of %1 people change their reading between the two rules is not shown, for it would tell on a few of them; their answers stay the same.</source>
        <translation>Bei wie vielen von %1 Personen sich die Lesart zwischen den zwei Regeln ändert, wird nicht gezeigt, weil es zu viel über wenige verraten würde; die Antworten bleiben dieselben.</translation>
    </message>
</context>
<context>
    <name>app::PresenterWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>What the audience sees</source>
        <translation>Was das Publikum sieht</translation>
    </message>
</context>
<context>
    <name>app::ProbabilityBars</name>
    <message>
        <source>How likely each region is</source>
        <translation>Wie wahrscheinlich jede Region ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::ProgressView</name>
    <message>
        <source>Read, marked and practised</source>
        <translation>Gelesen, markiert und geübt</translation>
    </message>
    <message>
        <source>Nothing here yet: what you read, mark and practise will be easy to find again on this page.</source>
        <translation>Noch ist nichts hier: Was du liest, markierst und übst, findest du auf dieser Seite leicht wieder.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Mit dem Lesen beginnen</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Markierte Stellen und Notizen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A passage marked by the reader, in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Deine Notiz: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>For screen readers: which highlight the button removes</extracomment>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Remove this highlight?</source>
        <translation>Markierung dieser Stelle entfernen?</translation>
    </message>
    <message>
        <source>Your note is erased with it. This cannot be undone.</source>
        <translation>Deine Notiz wird dabei mit gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n can be practised again today.</source>
        <translation>
            <numerusform>Heute steht wieder %n zum Üben bereit.</numerusform>
            <numerusform>Heute stehen wieder %n zum Üben bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one comes back on %1.</source>
        <translation>Die nächste kommt am %1 wieder.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>What was missed lies in the first box and comes back the next day; each time it is found it moves on and comes back later.</source>
        <translation>Was noch nicht gelungen ist, liegt im ersten Kasten und kommt am nächsten Tag wieder; jedes Mal, wenn es gelingt, rückt es einen Kasten weiter und kommt später wieder.</translation>
    </message>
    <message>
        <source>Scenes on the map</source>
        <translation>Szenen auf der Karte</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scene(s) placed.</source>
        <translation>
            <numerusform>%1 von %n Szene eingeordnet.</numerusform>
            <numerusform>%1 von %n Szenen eingeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place a scene</source>
        <translation>Eine Szene einordnen</translation>
    </message>
    <message>
        <source>Questions about articles</source>
        <translation>Fragen zu Artikeln</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered.</source>
        <translation>
            <numerusform>%1 von %n Frage beantwortet.</numerusform>
            <numerusform>%1 von %n Fragen beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The questions stand at the end of each article.</source>
        <translation>Die Fragen stehen am Ende jedes Artikels.</translation>
    </message>
    <message>
        <source>%1 (read)</source>
        <translation>%1 (gelesen)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) read; those have a check mark.</source>
        <translation>
            <numerusform>%1 von %n Artikel gelesen; gelesene haben ein Häkchen.</numerusform>
            <numerusform>%1 von %n Artikeln gelesen; gelesene haben ein Häkchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::QuestionStep</name>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Aussage %1 von %2</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Skip this statement</source>
        <translation>Diese Aussage auslassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Alle Aussagen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>All statements with their answers</source>
        <translation>Alle Aussagen mit ihren Antworten</translation>
    </message>
    <message>
        <source>Keys: a digit answers, Enter goes on, Backspace goes back.</source>
        <translation>Tasten: Eine Ziffer antwortet, die Eingabetaste geht weiter, die Rücktaste zurück.</translation>
    </message>
    <message>
        <source>Go on by itself after an answer</source>
        <translation>Nach einer Antwort von selbst weiter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says which statement this is ("Statement 3 of 24"), %2 is the statement</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys: a digit answers and goes on, Backspace goes back.</source>
        <translation>Tasten: Eine Ziffer antwortet und geht weiter, die Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>Keys: a digit answers and leads back to your answers, as Enter does.</source>
        <translation>Tasten: Eine Ziffer antwortet und führt zu deinen Antworten zurück, die Eingabetaste auch.</translation>
    </message>
    <message>
        <source>Keys: a digit answers, Enter leads back to your answers.</source>
        <translation>Tasten: Eine Ziffer antwortet, die Eingabetaste führt zu deinen Antworten zurück.</translation>
    </message>
</context>
<context>
    <name>app::QuizPage</name>
    <message>
        <source>The quiz could not be saved. You can go on; the answers are kept only until the program is closed.</source>
        <translation>Der Fragebogen ließ sich nicht speichern. Du kannst weitermachen; die Antworten bleiben nur, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>This questionnaire has no statement that can be answered here.</source>
        <translation>Dieser Fragebogen hat keine Aussage, die sich hier beantworten lässt.</translation>
    </message>
    <message>
        <source>The questionnaire of these answers is not here. Open its definition file again to go on; the answers are kept.</source>
        <translation>Der Fragebogen zu diesen Antworten ist nicht hier. Öffne seine Definitionsdatei noch einmal, um weiterzumachen; die Antworten sind aufbewahrt.</translation>
    </message>
    <message>
        <source>Another quiz is under way and cannot be saved at the moment. Finish or leave it first.</source>
        <translation>Ein anderer Fragebogen ist angefangen und lässt sich im Moment nicht speichern. Beende oder verlasse ihn zuerst.</translation>
    </message>
    <message>
        <source>Looked at again, first answered on %1</source>
        <extracomment>The name of a result; %1 is a day</extracomment>
        <translation>Noch einmal angesehen, zuerst beantwortet am %1</translation>
    </message>
    <message>
        <source>Leave without correcting?</source>
        <translation>Ohne Berichtigung verlassen?</translation>
    </message>
    <message>
        <source>What you changed on this sheet is not kept. The result stays as it was.</source>
        <translation>Was du auf diesem Bogen geändert hast, wird nicht behalten. Das Ergebnis bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>app::ReadingToolbar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Take the bookmark out</source>
        <translation>Lesezeichen herausnehmen</translation>
    </message>
    <message>
        <source>Bookmark this page</source>
        <translation>Lesezeichen auf dieser Seite setzen</translation>
    </message>
    <message>
        <source>Mark the chosen passage</source>
        <translation>Ausgewählte Stelle markieren</translation>
    </message>
    <message>
        <source>Typeface and width of the text</source>
        <translation>Schrift und Breite des Textes</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Breite des Textes</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Ab hier vorlesen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>app::RecordsLock</name>
    <message>
        <source>The records were locked before you had confirmed the recovery key. If it is not on paper, make a new one in Settings, under “Your records”.</source>
        <translation>Die Aufzeichnungen wurden gesperrt, bevor du den Wiederherstellungsschlüssel bestätigt hattest. Steht er nicht auf Papier, mach in den Einstellungen unter „Deine Aufzeichnungen“ einen neuen.</translation>
    </message>
    <message>
        <source>There is nothing to lock: your records have no passphrase. You can set one in Settings.</source>
        <translation>Es gibt nichts zu sperren: Deine Aufzeichnungen haben keine Passphrase. Du kannst in den Einstellungen eine setzen.</translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery key stays good.</source>
        <translation>Die Passphrase ist geändert. Der Wiederherstellungsschlüssel bleibt gültig.</translation>
    </message>
    <message>
        <source>Your records are encrypted now. Ctrl+L locks them; Settings says when they lock by themselves.</source>
        <translation>Deine Aufzeichnungen sind jetzt verschlüsselt. Strg+L sperrt sie; in den Einstellungen steht, wann sie sich von selbst sperren.</translation>
    </message>
    <message>
        <source>The passphrase is removed: your records are no longer encrypted.</source>
        <translation>Die Passphrase ist entfernt: Deine Aufzeichnungen sind nicht mehr verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>app::RecordsMaintenance</name>
    <message>
        <source>Today&apos;s copy of your records could not be made (%1). The records themselves are not touched by this; make some room or allow writing in their folder.</source>
        <translation>Die heutige Kopie deiner Aufzeichnungen ließ sich nicht anlegen (%1). Die Aufzeichnungen selbst sind davon nicht betroffen; schaffe etwas Platz oder erlaube das Schreiben in ihrem Ordner.</translation>
    </message>
    <message>
        <source>What you erased or encrypted is done, but an older copy of it is still in the folder of the records (%1). The program tries again each minute and at the next start; make some room, or close other programs that look into that folder.</source>
        <translation>Was du gelöscht oder verschlüsselt hast, ist gelöscht oder verschlüsselt; eine ältere Kopie davon liegt aber noch im Ordner der Aufzeichnungen (%1). Das Programm versucht es jede Minute und beim nächsten Start wieder; schaffe etwas Platz oder schließe andere Programme, die in diesen Ordner sehen.</translation>
    </message>
</context>
<context>
    <name>app::RecoveryKeyDialog</name>
    <message>
        <source>Your recovery key</source>
        <translation>Dein Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this key opens your records. It is shown this once and kept nowhere: print it or write it down now, and keep the paper where nobody else finds it.</source>
        <translation>Wenn du die Passphrase vergisst, öffnet dieser Schlüssel deine Aufzeichnungen. Er wird nur dieses eine Mal gezeigt und nirgends aufbewahrt: Drucke ihn jetzt aus oder schreib ihn auf, und bewahre das Papier dort auf, wo es sonst niemand findet.</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Wiederherstellungsschlüssel: %1</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>A saved file opens your records to whoever finds it: keep it on another device, such as a memory stick, and not on this computer.</source>
        <translation>Eine gespeicherte Datei öffnet deine Aufzeichnungen für alle, die sie finden: Bewahre sie auf einem anderen Gerät auf, etwa einem USB-Stick, und nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ich habe ihn auf Papier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::RecoveryKeyStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I have neither passphrase nor recovery key</source>
        <translation>Ich habe weder Passphrase noch Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Type the recovery key from your paper: 14 groups of four. Small letters will do, and gaps do not matter.</source>
        <translation>Tippe den Wiederherstellungsschlüssel von deinem Papier ab: 14 Gruppen zu vier Zeichen. Kleinbuchstaben genügen, und auf Lücken kommt es nicht an.</translation>
    </message>
</context>
<context>
    <name>app::ReportDialog</name>
    <message>
        <source>Result on paper</source>
        <translation>Ergebnis auf Papier</translation>
    </message>
    <message>
        <source>Handout: one page to take along</source>
        <translation>Handzettel: eine Seite zum Mitnehmen</translation>
    </message>
    <message>
        <source>All details: every answer, precision, comparison</source>
        <translation>Alle Einzelheiten: jede Antwort, Genauigkeit, Vergleich</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>A class on one page</source>
        <translation>Eine Klasse auf einer Seite</translation>
    </message>
    <message>
        <source>Printed are figures of the group and the name of its file: no person, no row, no single score.</source>
        <translation>Gedruckt werden Zahlen der Gruppe und der Name ihrer Datei: keine Person, keine Zeile, kein einzelner Wert.</translation>
    </message>
    <message>
        <source>Two people on paper</source>
        <translation>Zwei Personen auf Papier</translation>
    </message>
    <message>
        <source>Print the pseudonym “%1” at the head and foot of each page</source>
        <translation>Das Pseudonym „%1“ in Kopf und Fuß jeder Seite drucken</translation>
    </message>
    <message>
        <source>Results over time on one page</source>
        <translation>Ergebnisse im Zeitverlauf auf einer Seite</translation>
    </message>
    <message>
        <source>Print the two pseudonyms, “%1” and “%2”</source>
        <translation>Die zwei Pseudonyme „%1“ und „%2“ drucken</translation>
    </message>
    <message>
        <source>Printed are the name you gave this result and nothing else that you wrote. A saved file is not encrypted: keep it where only you can read it.</source>
        <translation>Gedruckt wird der Name, den du diesem Ergebnis gegeben hast, und sonst nichts, was du geschrieben hast. Eine gespeicherte Datei ist nicht verschlüsselt: Bewahre sie dort auf, wo nur du sie lesen kannst.</translation>
    </message>
    <message>
        <source>Printed are the dates and numbers of these results and nothing that was written. A saved file is not encrypted: keep it where only you can read it.</source>
        <translation>Gedruckt werden die Tage und Zahlen dieser Ergebnisse und nichts, was geschrieben wurde. Eine gespeicherte Datei ist nicht verschlüsselt: Bewahre sie dort auf, wo nur du sie lesen kannst.</translation>
    </message>
    <message>
        <source>Nothing that either of the two wrote is printed. A saved file is not encrypted: keep it where only the two can read it.</source>
        <translation>Nichts, was einer von beiden geschrieben hat, wird gedruckt. Eine gespeicherte Datei ist nicht verschlüsselt: Bewahre sie dort auf, wo nur die beiden sie lesen können.</translation>
    </message>
</context>
<context>
    <name>app::ResultCards</name>
    <message numerus="yes">
        <source>Show %n older result(s)</source>
        <translation>
            <numerusform>%n älteres Ergebnis zeigen</numerusform>
            <numerusform>%n ältere Ergebnisse zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date of a result and the questionnaire&apos;s name</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button&apos;s action and the result it is for, for screen readers</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Notes …</source>
        <translation>Notizen …</translation>
    </message>
    <message>
        <source>Give to another person …</source>
        <translation>Einer anderen Person geben …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save for other programs (FHIR) …</source>
        <translation>Für andere Programme speichern (FHIR) …</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Correct the date …</source>
        <translation>Datum berichtigen …</translation>
    </message>
    <message>
        <source>Correct answers …</source>
        <translation>Antworten berichtigen …</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>Letzte Berichtigung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>app::ResultNameDialog</name>
    <message>
        <source>Name this result</source>
        <translation>Ergebnis benennen</translation>
    </message>
    <message>
        <source>A name that only you need to understand:</source>
        <translation>Ein Name, den nur du verstehen musst:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>app::ResultPage</name>
    <message>
        <source>The questionnaire of this result is not here any more. Its answers are kept; open its definition file in Quiz to see the result.</source>
        <translation>Der Fragebogen zu diesem Ergebnis ist nicht mehr hier. Seine Antworten sind aufbewahrt; öffne seine Definitionsdatei unter „Fragebogen“, um das Ergebnis zu sehen.</translation>
    </message>
</context>
<context>
    <name>app::ReviewStep</name>
    <message>
        <source>Every statement has an answer. Click one to change it.</source>
        <translation>Jede Aussage hat eine Antwort. Klicke eine an, um sie zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) without an answer. That is fine; too many make the result less sure. Click one to answer or change it.</source>
        <translation>
            <numerusform>%n Aussage ohne Antwort. Das ist in Ordnung; zu viele machen das Ergebnis unsicherer. Klicke eine an, um sie zu beantworten oder zu ändern.</numerusform>
            <numerusform>%n Aussagen ohne Antwort. Das ist in Ordnung; zu viele machen das Ergebnis unsicherer. Klicke eine an, um sie zu beantworten oder zu ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Deine Antworten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>See my result</source>
        <translation>Mein Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Your answers: %1, %2 of %3</source>
        <extracomment>%1 is a relationship ("Father"), %2 its number, %3 how many there are</extracomment>
        <translation>Deine Antworten: %1, %2 von %3</translation>
    </message>
    <message>
        <source>Go on with: %1 (%2 of %3)</source>
        <extracomment>%1 is the next relationship ("Partner"), %2 its number, %3 how many there are</extracomment>
        <translation>Weiter mit: %1 (%2 von %3)</translation>
    </message>
    <message numerus="yes">
        <source>See all %n relationship(s) on the map</source>
        <translation>
            <numerusform>Alle %n Beziehung auf der Karte ansehen</numerusform>
            <numerusform>Alle %n Beziehungen auf der Karte ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to my result</source>
        <translation>Zurück zu meinem Ergebnis</translation>
    </message>
    <message>
        <source>The statements marked ◆ say opposite things, and your answers agree with both or with neither. Perhaps a word was misread; perhaps both are true at different times. Click one to change its answer. Nothing has to be changed.</source>
        <translation>Die Aussagen mit ◆ sagen Gegenteiliges, und deine Antworten stimmen beiden zu oder keiner. Vielleicht war ein Wort anders gemeint, als du es gelesen hast; vielleicht gilt beides zu verschiedenen Zeiten. Klicke eine an, um ihre Antwort zu ändern. Geändert werden muss nichts.</translation>
    </message>
</context>
<context>
    <name>app::RuleChoice</name>
    <message>
        <source>Cut line on anxiety</source>
        <translation>Trennlinie der Verlustangst</translation>
    </message>
    <message>
        <source>Cut line on avoidance</source>
        <translation>Trennlinie der Bindungsvermeidung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;First rule&quot; or &quot;Second rule&quot;, %2 &quot;Cut line on anxiety&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To the group’s mean</source>
        <translation>Zum Mittelwert der Gruppe</translation>
    </message>
    <message>
        <source>To its median</source>
        <translation>Zu ihrem Median</translation>
    </message>
    <message>
        <source>%1: lines to the mean of this group</source>
        <extracomment>%1 is &quot;First rule&quot; or &quot;Second rule&quot;</extracomment>
        <translation>%1: Linien zum Mittelwert dieser Gruppe</translation>
    </message>
    <message>
        <source>%1: lines to the median of this group</source>
        <extracomment>%1 is &quot;First rule&quot; or &quot;Second rule&quot;</extracomment>
        <translation>%1: Linien zum Median dieser Gruppe</translation>
    </message>
</context>
<context>
    <name>app::SearchResults</name>
    <message>
        <source>No article has these words. What stands above may do more for you now.</source>
        <translation>Kein Artikel hat diese Wörter. Was darüber steht, kann jetzt vielleicht mehr für dich tun.</translation>
    </message>
    <message>
        <source>Nothing contains these words. One of these may lead on:</source>
        <translation>Nirgends kommen diese Wörter vor. Vielleicht hilft eines hiervon weiter:</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meintest du „%1“?</translation>
    </message>
    <message>
        <source>Talk to someone: support and help lines</source>
        <translation>Mit jemandem reden: Hilfetelefone und Notruf</translation>
    </message>
    <message>
        <source>Because you wrote “%1”</source>
        <translation>Weil du „%1“ geschrieben hast</translation>
    </message>
    <message>
        <source>Someone to talk to, a breath, a page to write on, one article, step by step.</source>
        <translation>Jemand zum Reden, ein Atemzug, eine Seite zum Schreiben, ein Artikel, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>The first hour after a break-up</source>
        <translation>Die erste Stunde nach einer Trennung</translation>
    </message>
</context>
<context>
    <name>app::SelectionPanel</name>
    <message>
        <source>All %1 statements</source>
        <translation>Alle %1 Aussagen</translation>
    </message>
    <message>
        <source>The %1 of the ECR-S</source>
        <translation>Die %1 des ECR-S</translation>
    </message>
    <message>
        <source>The %1 of the ECR-12</source>
        <translation>Die %1 des ECR-12</translation>
    </message>
    <message>
        <source>All, reversal forgotten (a common mistake)</source>
        <translation>Alle, Umpolung vergessen (ein häufiger Fehler)</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>Zufällig ziehen</translation>
    </message>
    <message>
        <source>Measure once more</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>What is shown: a choice of yours</source>
        <translation>Was gezeigt wird: deine Auswahl</translation>
    </message>
    <message>
        <source>What is shown: the class as it is</source>
        <translation>Was gezeigt wird: die Klasse, wie sie ist</translation>
    </message>
    <message>
        <source>Which answers are scored</source>
        <translation>Welche Antworten ausgewertet werden</translation>
    </message>
    <message>
        <source>Only people who answered every statement</source>
        <translation>Nur Personen, die jede Aussage beantwortet haben</translation>
    </message>
    <message>
        <source>Some of them at random: how much a mean depends on who is asked</source>
        <translation>Zufällig einige von ihnen: wie sehr ein Mittelwert davon abhängt, wer gefragt wird</translation>
    </message>
    <message>
        <source>How many people are drawn</source>
        <translation>Wie viele Personen gezogen werden</translation>
    </message>
    <message>
        <source>Whole class</source>
        <translation>Ganze Klasse</translation>
    </message>
    <message>
        <source>The same people measured again: nobody changes, but no measurement is exact</source>
        <translation>Dieselben Menschen noch einmal gemessen: Niemand verändert sich, aber keine Messung ist genau</translation>
    </message>
    <message>
        <source>First measurement</source>
        <translation>Erste Messung</translation>
    </message>
    <message>
        <source>Standard error, %1</source>
        <extracomment>%1 is &quot;Attachment anxiety&quot; or &quot;Attachment avoidance&quot;</extracomment>
        <translation>Standardmessfehler, %1</translation>
    </message>
</context>
<context>
    <name>app::SessionBar</name>
    <message>
        <source>Quiz</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Ends looking at the screen together</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Session for two</source>
        <extracomment>Two people look at the screen together</extracomment>
        <translation>Sitzung zu zweit</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hilfetelefone</translation>
    </message>
    <message>
        <source>When it is more: support and help lines</source>
        <translation>Wenn es mehr ist: Hilfetelefone und Notruf</translation>
    </message>
    <message>
        <source>End the session; asks first</source>
        <translation>Die Sitzung beenden; fragt vorher nach</translation>
    </message>
</context>
<context>
    <name>app::SessionController</name>
    <message>
        <source>A quiz that could not be saved is still open. Finish or leave it first, then sit together.</source>
        <translation>Ein Fragebogen, der sich nicht speichern ließ, ist noch offen. Beende oder verlasse ihn zuerst; danach könnt ihr gemeinsam auf den Bildschirm sehen.</translation>
    </message>
</context>
<context>
    <name>app::SessionEnded</name>
    <message>
        <source>The session has ended</source>
        <translation>Die Sitzung ist beendet</translation>
    </message>
    <message>
        <source>What you looked at together is no longer on the screen.
Nothing of it is lost.</source>
        <translation>Was ihr zusammen angesehen habt, ist nicht mehr auf dem Bildschirm.
Nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>Back to my pages</source>
        <translation>Zurück zu meinen Seiten</translation>
    </message>
    <message>
        <source>Home comes first, and names nobody</source>
        <translation>Zuerst kommt die Startseite, ohne Namen</translation>
    </message>
</context>
<context>
    <name>app::SheetStep</name>
    <message>
        <source>That was the last statement. Compare the answers with the sheet, then press Done.</source>
        <translation>Das war die letzte Aussage. Vergleiche die Antworten mit dem Bogen und drücke dann „Fertig“.</translation>
    </message>
    <message>
        <source>%1, about: %2</source>
        <extracomment>%1 is a questionnaire, %2 whom it was answered about</extracomment>
        <translation>%1, es geht um: %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <extracomment>How many statements of a sheet have an answer</extracomment>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out</source>
        <extracomment>%1 says how many statements have an answer</extracomment>
        <translation>
            <numerusform>%1, %n ausgelassen</numerusform>
            <numerusform>%1, %n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a paper sheet</source>
        <translation>Papierbogen eingeben</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Ausgefüllt am</translation>
    </message>
    <message>
        <source>The day the sheet was filled in</source>
        <translation>Der Tag, an dem der Bogen ausgefüllt wurde</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Answers from %1 to %2; what they mean stands on the sheet.</source>
        <translation>Antworten von %1 bis %2; was sie bedeuten, steht auf dem Bogen.</translation>
    </message>
    <message>
        <source>%1 means “%2”, %3 means “%4”.</source>
        <translation>%1 heißt „%2“, %3 heißt „%4“.</translation>
    </message>
    <message>
        <source>Correct a paper sheet</source>
        <translation>Einen Papierbogen berichtigen</translation>
    </message>
    <message>
        <source>What you change is kept when you press Done.</source>
        <translation>Was du änderst, wird behalten, wenn du auf „Fertig“ drückst.</translation>
    </message>
    <message>
        <source>Each answer is kept at once.</source>
        <translation>Jede Antwort wird sofort behalten.</translation>
    </message>
    <message>
        <source>Keys: a digit answers and goes on, Space or − leaves a statement out, Backspace goes back, Delete takes an answer back, arrows only move. Statements without an answer stay missing.</source>
        <translation>Tasten: Eine Ziffer antwortet und geht weiter, Leertaste oder − lässt eine Aussage aus, Rücktaste geht zurück, Entf nimmt eine Antwort weg, Pfeile bewegen nur. Aussagen ohne Antwort gelten als fehlend.</translation>
    </message>
</context>
<context>
    <name>app::SheetTable</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Statements of the sheet and their answers</source>
        <translation>Aussagen des Bogens und ihre Antworten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Statement %1: %2</source>
        <translation>Aussage %1: %2</translation>
    </message>
    <message>
        <source>Statement %1, %2: %3</source>
        <translation>Aussage %1, %2: %3</translation>
    </message>
    <message>
        <source>“%1” is no answer from %2 to %3; nothing was changed.</source>
        <extracomment>%1 is what was typed, %2 and %3 the ends of the scale</extracomment>
        <translation>„%1“ ist keine Antwort von %2 bis %3; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>app::SideBySide</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Both need a result that has a place on the map. A quiz for the one without is begun from their page.</source>
        <translation>Beide brauchen ein Ergebnis mit einem Ort auf der Karte. Für die Person ohne Ergebnis beginnst du das Quiz auf ihrer Seite.</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <extracomment>%1 is a person&apos;s pseudonym</extracomment>
        <translation>Ergebnis von %1</translation>
    </message>
    <message>
        <source>Both are called by a pseudonym here. Give yourself one first, with “Edit” on your own page.</source>
        <translation>Beide werden hier bei einem Pseudonym genannt. Gib dir zuerst selbst eines, mit „Bearbeiten“ auf deiner eigenen Seite.</translation>
    </message>
</context>
<context>
    <name>app::StartStep</name>
    <message>
        <source>See a whole group on the map: where its people stand, and how many of them change their region when nothing changes but the rule.</source>
        <translation>Sieh eine ganze Gruppe auf der Karte: wo ihre Menschen stehen und wie viele von ihnen die Region wechseln, wenn sich nichts ändert als die Regel.</translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation>Eine eigene Tabelle</translation>
    </message>
    <message>
        <source>Open a table of answers or of ready scores, or drop the file here: a workbook (.xlsx, .ods), a text (.csv, .tsv) or a file of SPSS or Stata. You see first how it will be read and can correct it.</source>
        <translation>Öffne eine Tabelle mit Antworten oder mit fertigen Werten oder zieh die Datei hierher: eine Arbeitsmappe (.xlsx, .ods), einen Text (.csv, .tsv) oder eine Datei von SPSS oder Stata. Du siehst zuerst, wie sie gelesen wird, und kannst es berichtigen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer and nothing is kept: close the program and the table is gone from it. People are shown as points without names, and nothing is shown of groups under 5.</source>
        <translation>Nichts verlässt diesen Computer, und nichts wird aufbewahrt: Wenn du das Programm schließt, ist die Tabelle daraus verschwunden. Personen erscheinen als Punkte ohne Namen, und von Gruppen unter 5 wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Open a table …</source>
        <translation>Tabelle öffnen …</translation>
    </message>
    <message>
        <source>For teachers: the map in class</source>
        <translation>Für Lehrende: die Karte im Unterricht</translation>
    </message>
    <message>
        <source>A made-up class</source>
        <translation>Eine erfundene Klasse</translation>
    </message>
    <message>
        <source>Draw people who do not exist, to show what chance does to a group, or to try the rules without anybody’s answers.</source>
        <translation>Ziehe Menschen, die es nicht gibt, um zu zeigen, was der Zufall mit einer Gruppe macht, oder um die Regeln ohne die Antworten anderer auszuprobieren.</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Wie viele Personen</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Gezogen aus</translation>
    </message>
    <message>
        <source>%1 visitors of a test site (ECR, 2018)</source>
        <translation>%1 Menschen, die eine Testseite besucht haben (ECR, 2018)</translation>
    </message>
    <message>
        <source>a mean, spread and correlation of your choice</source>
        <translation>Mittelwert, Streuung und Korrelation deiner Wahl</translation>
    </message>
    <message>
        <source>Mean of anxiety</source>
        <translation>Mittelwert der Verlustangst</translation>
    </message>
    <message>
        <source>Mean of avoidance</source>
        <translation>Mittelwert der Bindungsvermeidung</translation>
    </message>
    <message>
        <source>Standard deviation of anxiety</source>
        <translation>Standardabweichung der Verlustangst</translation>
    </message>
    <message>
        <source>Standard deviation of avoidance</source>
        <translation>Standardabweichung der Bindungsvermeidung</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Draw a made-up class</source>
        <translation>Erfundene Klasse ziehen</translation>
    </message>
</context>
<context>
    <name>app::SupportReader</name>
    <message>
        <source>Support and help lines</source>
        <translation>Hilfetelefone und Notruf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::TimelineTable</name>
    <message>
        <source>%1 (first)</source>
        <translation>%1 (erster)</translation>
    </message>
    <message>
        <source>%1 (second)</source>
        <translation>%1 (zweiter)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>app::TimelineView</name>
    <message>
        <source>Attachment anxiety and attachment avoidance over time</source>
        <translation>Verlustangst und Bindungsvermeidung im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>app::TourList</name>
    <message>
        <source>Tours of the map</source>
        <translation>Touren über die Karte</translation>
    </message>
    <message>
        <source>A tour builds up the map step by step, for yourself or for a group. With a projector, let it fill the screen; the notes for the presenter stay hidden until you ask for them.</source>
        <translation>Eine Tour baut die Karte Schritt für Schritt auf, für dich selbst oder für eine Gruppe. Mit einem Beamer zeigst du sie am besten im Vollbild; die Notizen für den Vortrag bleiben verborgen, bis du sie einblendest.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n minute(s)</source>
        <extracomment>The number of steps of a tour, and the time it takes in class</extracomment>
        <translation>
            <numerusform>%1, etwa %n Minute</numerusform>
            <numerusform>%1, etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start the tour “%1”</source>
        <translation>Tour „%1“ beginnen</translation>
    </message>
    <message>
        <source>A tour of your own</source>
        <translation>Eine eigene Tour</translation>
    </message>
    <message>
        <source>Write your own tour in the same format as these and open it here. It is read from where it lies and is not kept.</source>
        <translation>Schreib eine eigene Tour im selben Format wie diese hier und öffne sie. Sie wird dort gelesen, wo sie liegt, und nicht im Programm aufbewahrt.</translation>
    </message>
    <message>
        <source>Open a tour file …</source>
        <translation>Tourdatei öffnen …</translation>
    </message>
    <message>
        <source>Open a tour</source>
        <translation>Tour öffnen</translation>
    </message>
    <message>
        <source>Tours (*.json)</source>
        <translation>Touren (*.json)</translation>
    </message>
</context>
<context>
    <name>app::TourMap</name>
    <message>
        <source>The borders of this step come from a sample of people. Its figures are not here, so no borders are drawn.</source>
        <translation>Die Grenzen dieses Schritts stammen aus einer Stichprobe von Menschen. Deren Zahlen sind nicht hier, darum sind keine Grenzen eingezeichnet.</translation>
    </message>
    <message>
        <source>Borders by the rule “%1”.</source>
        <translation>Grenzen nach der Regel „%1“.</translation>
    </message>
</context>
<context>
    <name>app::TourPlayer</name>
    <message>
        <source>The end of this tour</source>
        <translation>Das Ende dieser Tour</translation>
    </message>
    <message>
        <source>You can go back to any step, begin again, or choose another tour.</source>
        <translation>Du kannst zu jedem Schritt zurückgehen, von vorn beginnen oder eine andere Tour wählen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;3 of 7&quot;, then the title of the step</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <translation>Notizen ausblenden</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Notizen einblenden</translation>
    </message>
    <message>
        <source>All tours</source>
        <translation>Alle Touren</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Taste N</translation>
    </message>
    <message>
        <source>Key Escape</source>
        <translation>Taste Esc</translation>
    </message>
    <message>
        <source>Key F11</source>
        <translation>Taste F11</translation>
    </message>
</context>
<context>
    <name>app::TourView</name>
    <message>
        <source>There is no tour “%1”. Choose another one.</source>
        <translation>Es gibt keine Tour „%1“. Wähle eine andere.</translation>
    </message>
</context>
<context>
    <name>app::TypingCard</name>
    <message numerus="yes">
        <source>%2, begun on %1: %n row(s)</source>
        <extracomment>%1 is a date and time, %2 a questionnaire</extracomment>
        <translation>
            <numerusform>%2, begonnen am %1: %n Zeile</numerusform>
            <numerusform>%2, begonnen am %1: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Forget it …</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Weitermachen mit %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Vergessen: %1</translation>
    </message>
    <message>
        <source>The highest answer must be above the lowest.</source>
        <translation>Die höchste Antwort muss über der niedrigsten liegen.</translation>
    </message>
    <message>
        <source>Forget these answers?</source>
        <translation>Diese Antworten vergessen?</translation>
    </message>
    <message>
        <source>Everything that was typed in for this class is erased from this computer. This cannot be undone.</source>
        <translation>Alles, was für diese Klasse eingetippt wurde, wird von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Answers on paper</source>
        <translation>Antworten auf Papier</translation>
    </message>
    <message>
        <source>Type in what a class answered on paper, with digits alone and a row for each student. The lowest and the highest answer are those printed on the paper. What is typed is kept on this computer, without names, until you forget it.</source>
        <translation>Tippe ein, was eine Klasse auf Papier geantwortet hat, nur mit Ziffern und mit einer Zeile je Person. Die niedrigste und die höchste Antwort sind die, die auf dem Papier stehen. Was du eintippst, wird auf diesem Computer aufbewahrt, ohne Namen, bis du es vergessen lässt.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Niedrigste Antwort</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Höchste Antwort</translation>
    </message>
    <message>
        <source>Type in paper answers</source>
        <translation>Papierantworten eintippen</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Name der Klasse</translation>
    </message>
    <message>
        <source>such as Tuesday, group B</source>
        <translation>etwa Dienstag, Gruppe B</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a class is called, %2 a questionnaire</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>app::TypingModel</name>
    <message>
        <source>student %1, item %2, empty</source>
        <translation>Person %1, Aussage %2, leer</translation>
    </message>
    <message>
        <source>student %1, item %2, left out</source>
        <translation>Person %1, Aussage %2, ausgelassen</translation>
    </message>
    <message>
        <source>student %1, item %2: %3</source>
        <extracomment>The last number is the answer.</extracomment>
        <translation>Person %1, Aussage %2: %3</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Aussage %1</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>In the place of an answer that was not given.</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>student %1, item %2: first %3, then %4</source>
        <extracomment>%3 and %4 are answers: what was typed the first and the second time.</extracomment>
        <translation>Person %1, Aussage %2: zuerst %3, dann %4</translation>
    </message>
</context>
<context>
    <name>app::TypingStep</name>
    <message>
        <source>%1, typed in from paper</source>
        <extracomment>%1 is a questionnaire&apos;s name</extracomment>
        <translation>%1, vom Papier eingetippt</translation>
    </message>
    <message>
        <source>Save the typed answers</source>
        <translation>Eingetippte Antworten speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1 typed, %2: items without an answer.</source>
        <extracomment>%1 is &quot;12 students&quot;, %2 is &quot;3 gaps&quot;</extracomment>
        <translation>%1 eingetippt, %2: Aussagen ohne Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this row?</source>
        <translation>Diese Zeile löschen?</translation>
    </message>
    <message>
        <source>The answers of student %1 are erased, and the rows below move up. This cannot be undone.</source>
        <translation>Die Antworten von Person %1 werden gelöscht, und die Zeilen darunter rücken nach oben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Paper answers: %1</source>
        <translation>Papierantworten: %1</translation>
    </message>
    <message>
        <source>Type the answers from %1 to %2 as they stand on the paper; nothing is reversed by hand. Each goes on to the next item, and after the last item to the next student.</source>
        <translation>Tippe die Antworten von %1 bis %2 so ein, wie sie auf dem Papier stehen; von Hand wird nichts umgepolt. Jede führt weiter zur nächsten Aussage, und nach der letzten Aussage zur nächsten Person.</translation>
    </message>
    <message>
        <source>Enter ends a number that could go on, such as 1 where 10 is an answer too.</source>
        <translation>Die Eingabetaste beendet eine Zahl, die noch weitergehen könnte, etwa 1, wo auch 10 eine Antwort ist.</translation>
    </message>
    <message>
        <source>Space leaves an item out; Backspace goes back.</source>
        <translation>Die Leertaste lässt eine Aussage aus; die Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>0 or Space leaves an item out; Backspace goes back.</source>
        <translation>0 oder die Leertaste lässt eine Aussage aus; die Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>Every answer is kept on this computer as soon as it is typed, until you forget this class on the page before. Write the row’s number on the paper, not a name here.</source>
        <translation>Jede Antwort wird auf diesem Computer aufbewahrt, sobald sie eingetippt ist, bis du diese Klasse auf der Seite davor vergessen lässt. Schreib die Nummer der Zeile auf das Papier, keinen Namen hierher.</translation>
    </message>
    <message>
        <source>The records cannot be opened, so these answers are not kept: they are gone when the program ends. Save them as a table.</source>
        <translation>Die Aufzeichnungen lassen sich nicht öffnen, darum werden diese Antworten nicht aufbewahrt: Sie sind weg, wenn das Programm endet. Speichere sie als Tabelle.</translation>
    </message>
    <message>
        <source>Answers, a row for each student</source>
        <translation>Antworten, eine Zeile je Person</translation>
    </message>
    <message>
        <source>Show the class</source>
        <translation>Klasse zeigen</translation>
    </message>
    <message>
        <source>Save as table …</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Delete row …</source>
        <translation>Zeile löschen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a class is called, %2 a questionnaire</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paper answers a second time: %1</source>
        <translation>Papierantworten zum zweiten Mal: %1</translation>
    </message>
    <message>
        <source>Both typings compared: %1</source>
        <translation>Beide Durchgänge verglichen: %1</translation>
    </message>
    <message>
        <source>Where the two differ, look at the paper and choose, or type the answer from %1 to %2. Each goes on to the next that differs.</source>
        <translation>Wo sich die beiden unterscheiden, sieh auf dem Papier nach und wähle, oder tippe die Antwort von %1 bis %2. Jede führt weiter zur nächsten, die sich unterscheidet.</translation>
    </message>
    <message>
        <source>What was typed the first time is out of sight; the rows have the same numbers.</source>
        <translation>Was beim ersten Mal eingetippt wurde, ist nicht zu sehen; die Zeilen haben dieselben Nummern.</translation>
    </message>
    <message>
        <source>Type a second time …</source>
        <translation>Ein zweites Mal eintippen …</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>Beide vergleichen</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weiter eintippen</translation>
    </message>
    <message>
        <source>Type these answers a second time?</source>
        <translation>Diese Antworten ein zweites Mal eintippen?</translation>
    </message>
    <message>
        <source>Best by somebody else, from the same papers in the same order. What was typed so far stays as it is, out of sight, until both are compared.</source>
        <translation>Am besten tippt jemand anderes, von denselben Bögen in derselben Reihenfolge. Was bisher eingetippt wurde, bleibt, wie es ist, und ist nicht zu sehen, bis beide verglichen werden.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>Noch einmal eintippen</translation>
    </message>
    <message>
        <source>Both typings agree.</source>
        <translation>Beide Durchgänge stimmen überein.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ.</source>
        <translation>
            <numerusform>%n Antwort unterscheidet sich.</numerusform>
            <numerusform>%n Antworten unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were typed only once.</source>
        <translation>
            <numerusform>%n Zeile wurde nur einmal eingetippt.</numerusform>
            <numerusform>%n Zeilen wurden nur einmal eingetippt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TypingTable</name>
    <message>
        <source>“%1” is no answer from %2 to %3; nothing was changed.</source>
        <extracomment>%1 is what was typed, %2 and %3 the ends of the range</extracomment>
        <translation>„%1“ ist keine Antwort von %2 bis %3; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>%1 Press Enter if the answer is %2.</source>
        <extracomment>%1 is the answer above</extracomment>
        <translation>%1 Drücke die Eingabetaste, wenn die Antwort %2 ist.</translation>
    </message>
</context>
<context>
    <name>app::UndoBar</name>
    <message>
        <source>Erase for good now</source>
        <translation>Jetzt endgültig löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::UnlockStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Ich habe die Passphrase vergessen</translation>
    </message>
</context>
<context>
    <name>app::VignettePractice</name>
    <message>
        <source>Inside the box</source>
        <translation>Im Kasten</translation>
    </message>
    <message>
        <source>%1 points outside, on the side of more anxiety</source>
        <translation>%1 Punkte außerhalb, in Richtung mehr Angst</translation>
    </message>
    <message>
        <source>%1 points outside, on the side of less anxiety</source>
        <translation>%1 Punkte außerhalb, in Richtung weniger Angst</translation>
    </message>
    <message>
        <source>%1 points outside, on the side of more avoidance</source>
        <translation>%1 Punkte außerhalb, in Richtung mehr Vermeidung</translation>
    </message>
    <message>
        <source>%1 points outside, on the side of less avoidance</source>
        <translation>%1 Punkte außerhalb, in Richtung weniger Vermeidung</translation>
    </message>
    <message>
        <source>%1 points outside, on the side of more anxiety and more avoidance</source>
        <translation>%1 Punkte außerhalb, in Richtung mehr Angst und mehr Vermeidung</translation>
    </message>
    <message>
        <source>%1 points outside, on the side of more anxiety and less avoidance</source>
        <translation>%1 Punkte außerhalb, in Richtung mehr Angst und weniger Vermeidung</translation>
    </message>
    <message>
        <source>%1 points outside, on the side of less anxiety and more avoidance</source>
        <translation>%1 Punkte außerhalb, in Richtung weniger Angst und mehr Vermeidung</translation>
    </message>
    <message>
        <source>%1 points outside, on the side of less anxiety and less avoidance</source>
        <translation>%1 Punkte außerhalb, in Richtung weniger Angst und weniger Vermeidung</translation>
    </message>
    <message>
        <source>There are no scenes to read here yet.</source>
        <translation>Hier gibt es noch keine Szenen zu lesen.</translation>
    </message>
    <message>
        <source>Scenes that were missed come back sooner (Leitner&apos;s boxes, 1972).</source>
        <translation>Szenen, die noch nicht gelungen sind, kommen früher wieder (Leitner-Kästen, 1972).</translation>
    </message>
    <message>
        <source>None is due today; this one comes early.</source>
        <translation>Heute ist keine an der Reihe; diese kommt früher.</translation>
    </message>
    <message>
        <source>Place this person</source>
        <translation>Wo steht diese Person?</translation>
    </message>
    <message>
        <source>A short scene, made up. Where on the map does what this person does today seem to lie?</source>
        <translation>Eine kurze, erfundene Szene. Wo auf der Karte liegt wohl das, was diese Person heute tut?</translation>
    </message>
</context>
<context>
    <name>app::Welcome</name>
    <message>
        <source>A map of closeness</source>
        <translation>Eine Karte der Nähe</translation>
    </message>
    <message>
        <source>Attachment Atlas teaches one of the best studied ideas about close relationships: people differ in how much they worry about being left, and in how comfortable they are with closeness.

You can answer a short quiz, see where your answers fall on a map, find out why, and read what it may mean. Both ends of each dimension have their strengths and their costs.</source>
        <translation>Attachment Atlas zeigt einen der am besten untersuchten Gedanken über enge Beziehungen: Menschen unterscheiden sich darin, wie sehr sie sich sorgen, verlassen zu werden, und darin, wie wohl sie sich mit Nähe fühlen.

Du kannst einen kurzen Fragebogen beantworten, sehen, wo deine Antworten auf einer Karte liegen, herausfinden, warum, und lesen, was das bedeuten kann. Beide Enden jeder Dimension haben ihre Stärken und ihren Preis.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Was es nicht ist</translation>
    </message>
    <message>
        <source>It is not a diagnosis and not a verdict on you or on anyone else. A style is not an illness and not a fate; it is a name for a corner of the map. The quiz is not for deciding about custody, a job or a partner, and it is meant for adults.

If you are in crisis, or someone hurts or frightens you, this program is not what you need first. The support page is always one click away.</source>
        <translation>Es ist keine Diagnose und kein Urteil über dich oder sonst jemanden. Ein Stil ist keine Krankheit und kein Schicksal, sondern ein Name für eine Ecke der Karte. Der Fragebogen taugt nicht für Entscheidungen über Sorgerecht, Arbeit oder Partnerwahl, und er ist für Erwachsene gedacht.

Wenn du in einer Krise bist oder jemand dir wehtut oder Angst macht, brauchst du zuerst etwas anderes als dieses Programm. Die Hilfetelefone sind immer nur einen Klick entfernt.</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Was gespeichert wird, und wo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Support and help lines</source>
        <translation>Hilfetelefone und Notruf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Your answers are saved on this computer only, in this folder:
%1

Nothing is sent anywhere. There is no account and no tracking, and the program has no network part. The file is not encrypted unless you set a passphrase, which you can do at any time in Settings; without one, anyone who can use your login can read it. Under “%2” you can delete one result or everything, and deleted means gone.</source>
        <translation>Deine Antworten werden nur auf diesem Computer gespeichert, in diesem Ordner:
%1

Nichts wird irgendwohin gesendet. Es gibt kein Konto und keine Verfolgung, und das Programm hat keinen Netzwerkteil. Die Datei ist nicht verschlüsselt, solange du keine Passphrase setzt; das kannst du jederzeit in den Einstellungen tun. Ohne Passphrase kann sie jeder lesen, der deine Anmeldung benutzen kann. Unter „%2“ kannst du ein Ergebnis oder alles löschen, und gelöscht heißt weg.</translation>
    </message>
</context>
<context>
    <name>app::WordingDialog</name>
    <message>
        <source>How much do you agree with each statement?</source>
        <translation>Wie sehr stimmst du jeder Aussage zu?</translation>
    </message>
    <message>
        <source>I have the right to use this wording</source>
        <translation>Ich habe das Recht, diesen Wortlaut zu benutzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Type in the wording</source>
        <translation>Den Wortlaut eintippen</translation>
    </message>
    <message>
        <source>The scoring key is here without its wording, which belongs to its authors. If you have the right to use it, paste or type it in, in the order of the key. It is kept in a definition of your own on this computer and nowhere else.</source>
        <translation>Der Auswertungsschlüssel ist hier ohne seinen Wortlaut, der denen gehört, die ihn verfasst haben. Wenn du das Recht hast, ihn zu benutzen, füge ihn ein oder tippe ihn ein, in der Reihenfolge des Schlüssels. Er wird in einer eigenen Definition auf diesem Computer aufbewahrt und nirgends sonst.</translation>
    </message>
    <message>
        <source>Order: %1.</source>
        <translation>Reihenfolge: %1.</translation>
    </message>
    <message>
        <source>Language of the statements</source>
        <translation>Sprache der Aussagen</translation>
    </message>
    <message>
        <source>Instruction above the statements</source>
        <translation>Anleitung über den Aussagen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Paste here, a statement a line</source>
        <translation>Hier einfügen, eine Aussage je Zeile</translation>
    </message>
    <message>
        <source>Or type and correct one by one</source>
        <translation>Oder einzeln tippen und verbessern</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Words for the answers (as they are if left empty)</source>
        <translation>Wörter für die Antworten (leer: so wie sie sind)</translation>
    </message>
    <message>
        <source>Word for the answer %1</source>
        <translation>Wort für die Antwort %1</translation>
    </message>
    <message numerus="yes">
        <source>Numbers at the beginning of a line are taken off. %n line(s) are needed.</source>
        <translation>
            <numerusform>Nummern am Anfang einer Zeile werden entfernt. Es wird %n Zeile gebraucht.</numerusform>
            <numerusform>Nummern am Anfang einer Zeile werden entfernt. Es werden %n Zeilen gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines. Each statement needs a line of its own; the table stays as it is until they fit.</source>
        <translation>%1 von %2 Zeilen. Jede Aussage braucht eine eigene Zeile; die Tabelle bleibt, wie sie ist, bis es passt.</translation>
    </message>
    <message>
        <source>%1 of %2 lines: they are in the table.</source>
        <translation>%1 von %2 Zeilen: Sie stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>%1 of %2 statements have words.</source>
        <translation>%1 von %2 Aussagen haben Wörter.</translation>
    </message>
    <message>
        <source>Give a word for every answer, or for none.</source>
        <translation>Gib für jede Antwort ein Wort an oder für keine.</translation>
    </message>
    <message>
        <source>The wording was typed in on this computer by someone who says that they have the right to use it. It belongs to its authors; do not pass it on without their permission.</source>
        <translation>Der Wortlaut wurde auf diesem Computer von jemandem eingetippt, der angibt, das Recht dazu zu haben. Er gehört denen, die ihn verfasst haben; gib ihn nicht ohne ihre Erlaubnis weiter.</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>%1: from %2 to %3, no difference.</source>
        <translation>%1: von %2 auf %3, kein Unterschied.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, up by %4.</source>
        <translation>%1: von %2 auf %3, um %4 höher.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, down by %4.</source>
        <translation>%1: von %2 auf %3, um %4 niedriger.</translation>
    </message>
    <message>
        <source>That is larger than the questionnaire&apos;s chance variation (%1).</source>
        <translation>Das ist größer als die Zufallsschwankung des Fragebogens (%1).</translation>
    </message>
    <message>
        <source>That is not larger than the questionnaire&apos;s chance variation (%1).</source>
        <translation>Das ist nicht größer als die Zufallsschwankung des Fragebogens (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1: retest reliability %2, measured %n day(s) apart (%3).</source>
        <extracomment>A dimension, its coefficient, and where it was published</extracomment>
        <translation>
            <numerusform>%1: Wiederholungsreliabilität %2, im Abstand von %n Tag gemessen (%3).</numerusform>
            <numerusform>%1: Wiederholungsreliabilität %2, im Abstand von %n Tagen gemessen (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: reliability %2 (Cronbach&apos;s alpha).</source>
        <translation>%1: Reliabilität %2 (Cronbachs Alpha).</translation>
    </message>
    <message>
        <source>Less than a month lies between the two dates. The earlier answers may still be remembered, and one mood can colour both.</source>
        <translation>Zwischen den beiden Tagen liegt weniger als ein Monat. Die früheren Antworten können noch in Erinnerung sein, und eine Stimmung kann beide färben.</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha is used where no retest reliability is available. It knows nothing of good and bad days, so this comparison calls too many differences larger than chance variation.</source>
        <translation>Cronbachs Alpha steht hier, weil keine Wiederholungsreliabilität vorliegt. Es weiß nichts von guten und schlechten Tagen, deshalb nennt dieser Vergleich zu viele Unterschiede größer als die Zufallsschwankung.</translation>
    </message>
    <message>
        <source>That is larger than the chance variation seen in the answers themselves (%1).</source>
        <translation>Das ist größer als die Zufallsschwankung, die sich in den Antworten selbst zeigt (%1).</translation>
    </message>
    <message>
        <source>That is not larger than the chance variation seen in the answers themselves (%1).</source>
        <translation>Das ist nicht größer als die Zufallsschwankung, die sich in den Antworten selbst zeigt (%1).</translation>
    </message>
    <message>
        <source>Chance variation: by this measure, about 95 of 100 repetitions would differ by no more than this if nothing changed. A difference that is not larger may still be real. All numbers are on the scale from 1 to 7.</source>
        <translation>Zufallsschwankung: Nach diesem Maß würden etwa 95 von 100 Wiederholungen um höchstens so viel voneinander abweichen, wenn sich nichts änderte. Auch ein Unterschied, der nicht größer ist, kann echt sein. Alle Zahlen stehen auf der Skala von 1 bis 7.</translation>
    </message>
    <message>
        <source>Attachment Atlas has no reliability for this questionnaire in this form. Chance variation was therefore computed from how much the answers of each date differ among each other. That is rough, and it knows nothing of good and bad days. Because the same statements were asked both times, it is often wider than needed.</source>
        <translation>Attachment Atlas hat für diesen Fragebogen in dieser Form keine Reliabilität. Die Zufallsschwankung wurde deshalb daraus berechnet, wie sehr sich die Antworten eines Tages untereinander unterscheiden. Das ist grob und weiß nichts von guten und schlechten Tagen. Weil beide Male nach denselben Aussagen gefragt wurde, ist sie oft weiter als nötig.</translation>
    </message>
    <message>
        <source>It rests on Cronbach’s alpha, because no retest reliability is available; alpha knows nothing of good and bad days, so it calls too many changes reliable.</source>
        <translation>Sie beruht auf Cronbachs Alpha, weil keine Wiederholungsreliabilität vorliegt; Alpha weiß nichts von guten und schlechten Tagen und nennt deshalb zu viele Veränderungen verlässlich.</translation>
    </message>
    <message>
        <source>It rests on the retest reliability of this questionnaire.</source>
        <extracomment>What the smallest reliable change rests on; its figures follow.</extracomment>
        <translation>Sie beruht auf der Wiederholungsreliabilität dieses Fragebogens.</translation>
    </message>
    <message>
        <source>Since %1: %2; %3.</source>
        <extracomment>A date, then what anxiety and what avoidance did since</extracomment>
        <translation>Seit dem %1: %2; %3.</translation>
    </message>
    <message>
        <source>anxiety about the same</source>
        <translation>Angst etwa gleich</translation>
    </message>
    <message>
        <source>anxiety up by %1, which chance alone may explain</source>
        <translation>Angst um %1 höher, was allein der Zufall sein kann</translation>
    </message>
    <message>
        <source>anxiety down by %1, which chance alone may explain</source>
        <translation>Angst um %1 niedriger, was allein der Zufall sein kann</translation>
    </message>
    <message>
        <source>anxiety up by %1, more than chance explains</source>
        <translation>Angst um %1 höher, mehr als der Zufall erklärt</translation>
    </message>
    <message>
        <source>anxiety down by %1, more than chance explains</source>
        <translation>Angst um %1 niedriger, mehr als der Zufall erklärt</translation>
    </message>
    <message>
        <source>avoidance about the same</source>
        <translation>Vermeidung etwa gleich</translation>
    </message>
    <message>
        <source>avoidance up by %1, which chance alone may explain</source>
        <translation>Vermeidung um %1 höher, was allein der Zufall sein kann</translation>
    </message>
    <message>
        <source>avoidance down by %1, which chance alone may explain</source>
        <translation>Vermeidung um %1 niedriger, was allein der Zufall sein kann</translation>
    </message>
    <message>
        <source>avoidance up by %1, more than chance explains</source>
        <translation>Vermeidung um %1 höher, mehr als der Zufall erklärt</translation>
    </message>
    <message>
        <source>avoidance down by %1, more than chance explains</source>
        <translation>Vermeidung um %1 niedriger, mehr als der Zufall erklärt</translation>
    </message>
    <message>
        <source>Two results of this questionnaire differ by more than its chance variation when a number moves by more than the smallest reliable change (95 %).</source>
        <translation>Zwei Ergebnisse dieses Fragebogens unterscheiden sich um mehr als seine Zufallsschwankung, wenn sich eine Zahl um mehr als die kleinste verlässliche Veränderung bewegt (95 %).</translation>
    </message>
    <message>
        <source>Larger than chance means only that: such a difference is rare where nothing has changed. It does not say whether it is for the better, nor why it came.</source>
        <translation>Größer als der Zufall heißt nur dies: Ein solcher Unterschied ist selten, wo sich nichts geändert hat. Es sagt nicht, ob es zum Besseren ist, und nicht, woher es kommt.</translation>
    </message>
    <message>
        <source>For this questionnaire a change is judged from the answers of both dates, so it needs a second result: see “Over time”.</source>
        <translation>Bei diesem Fragebogen wird eine Veränderung aus den Antworten beider Tage beurteilt; dafür braucht es ein zweites Ergebnis: siehe „Im Lauf der Zeit“.</translation>
    </message>
    <message>
        <source>%1, all dates together: the largest step lies between %2 and %3, up by %4 (95 % interval %5 to %6). That is more than what people show in whom nothing changed.</source>
        <translation>%1, alle Zeitpunkte zusammen: Der größte Schritt liegt zwischen %2 und %3, um %4 nach oben (95-%-Intervall %5 bis %6). Das ist mehr, als Menschen zeigen, bei denen sich nichts verändert hat.</translation>
    </message>
    <message>
        <source>%1, all dates together: the largest step lies between %2 and %3, down by %4 (95 % interval %5 to %6). That is more than what people show in whom nothing changed.</source>
        <translation>%1, alle Zeitpunkte zusammen: Der größte Schritt liegt zwischen %2 und %3, um %4 nach unten (95-%-Intervall %5 bis %6). Das ist mehr, als Menschen zeigen, bei denen sich nichts verändert hat.</translation>
    </message>
    <message>
        <source>%1, all dates together: even the largest step, between %2 and %3 and up by %4, is no larger than what people show in whom nothing changed.</source>
        <translation>%1, alle Zeitpunkte zusammen: Auch der größte Schritt, zwischen %2 und %3 um %4 nach oben, ist nicht größer als das, was Menschen zeigen, bei denen sich nichts verändert hat.</translation>
    </message>
    <message>
        <source>%1, all dates together: even the largest step, between %2 and %3 and down by %4, is no larger than what people show in whom nothing changed.</source>
        <translation>%1, alle Zeitpunkte zusammen: Auch der größte Schritt, zwischen %2 und %3 um %4 nach unten, ist nicht größer als das, was Menschen zeigen, bei denen sich nichts verändert hat.</translation>
    </message>
    <message>
        <source>%1, all dates together: no step.</source>
        <translation>%1, alle Zeitpunkte zusammen: kein Schritt.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <source>%1 (%2).</source>
        <extracomment>A work in a list of sources: %1 authors, %2 year</extracomment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>A work in a list of sources: %1 title, %2 journal or publisher</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read. Last reviewed %1.</source>
        <translation>
            <numerusform>%n Minute zu lesen. Zuletzt geprüft: %1.</numerusform>
            <numerusform>%n Minuten zu lesen. Zuletzt geprüft: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article does not exist in your language (%1) yet. You are reading it in another one (%2).</source>
        <translation>Diesen Artikel gibt es noch nicht in deiner Sprache (%1). Du liest ihn in einer anderen (%2).</translation>
    </message>
    <message>
        <source>Read next</source>
        <translation>Als Nächstes lesen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), explained in short.</source>
        <translation>
            <numerusform>%n Wort, kurz erklärt.</numerusform>
            <numerusform>%n Wörter, kurz erklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources of all articles</source>
        <translation>Quellen aller Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s), by author.</source>
        <translation>
            <numerusform>%n Werk, nach Namen.</numerusform>
            <numerusform>%n Werke, nach Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles cannot be shown</source>
        <translation>Die Artikel lassen sich nicht zeigen</translation>
    </message>
    <message>
        <source>Ask yourself</source>
        <translation>Frag dich selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about this article</source>
        <translation>
            <numerusform>%n Frage zu diesem Artikel</numerusform>
            <numerusform>%n Fragen zu diesem Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Near your place on the map</source>
        <translation>Nahe bei deinem Ort auf der Karte</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Four regions</source>
        <translation>Vier Regionen</translation>
    </message>
    <message>
        <source>Everyday topics</source>
        <translation>Alltagsthemen</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>With other people</source>
        <translation>Mit anderen Menschen</translation>
    </message>
    <message>
        <source>Note to this passage</source>
        <translation>Notiz zu dieser Stelle</translation>
    </message>
    <message>
        <source>A note, if you like. It stays on this computer:</source>
        <translation>Eine Notiz, wenn du magst. Sie bleibt auf diesem Computer:</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Im Browser öffnen?</translation>
    </message>
    <message>
        <source>This address is outside the program and opens in your web browser:
%1</source>
        <translation>Diese Adresse liegt außerhalb des Programms und wird im Webbrowser geöffnet:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>In hard times</source>
        <translation>In schweren Zeiten</translation>
    </message>
    <message>
        <source>Your answers stay on this computer.</source>
        <translation>Deine Antworten bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>You</source>
        <extracomment>The person at the computer, in the list of people</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>%1, last answered on %2</source>
        <extracomment>A questionnaire&apos;s name, and when it was last answered</extracomment>
        <translation>%1, zuletzt beantwortet am %2</translation>
    </message>
    <message>
        <source>%1 is the same in all of them: %2.</source>
        <extracomment>%1 &quot;Attachment anxiety&quot;, %2 a number</extracomment>
        <translation>%1 ist in allen gleich: %2.</translation>
    </message>
    <message>
        <source>%1: they differ by %2, from %3 (%4) to %5 (%6).</source>
        <translation>%1: Sie unterscheiden sich um %2, von %3 (%4) bis %5 (%6).</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A relationship, then a questionnaire&apos;s name</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As soon as this questionnaire was answered for two relationships or more, it says here how they lie together.</source>
        <translation>Sobald dieser Fragebogen für zwei oder mehr Beziehungen beantwortet ist, steht hier, wie sie zueinander liegen.</translation>
    </message>
    <message numerus="yes">
        <source>The middle of %n relationship(s): anxiety %1, avoidance %2.</source>
        <translation>
            <numerusform>Die Mitte von %n Beziehung: Angst %1, Vermeidung %2.</numerusform>
            <numerusform>Die Mitte von %n Beziehungen: Angst %1, Vermeidung %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>nicht mehr als Zufall</translation>
    </message>
    <message>
        <source>higher, by more than chance</source>
        <translation>höher, um mehr als Zufall</translation>
    </message>
    <message>
        <source>lower, by more than chance</source>
        <translation>niedriger, um mehr als Zufall</translation>
    </message>
    <message>
        <source>since %1 anxiety: %2; avoidance: %3</source>
        <extracomment>A date; how anxiety and avoidance have changed since</extracomment>
        <translation>seit %1 Angst: %2; Vermeidung: %3</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>noch kein Ergebnis</translation>
    </message>
    <message>
        <source>newest result %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>neuestes Ergebnis vom %1</translation>
    </message>
    <message>
        <source>results cannot be read</source>
        <translation>Ergebnisse nicht lesbar</translation>
    </message>
    <message>
        <source>on a line</source>
        <translation>auf einer Linie</translation>
    </message>
    <message>
        <source>%1 (rule “%2”)</source>
        <translation>%1 (Regel „%2“)</translation>
    </message>
    <message>
        <source>Not compared, because nothing else answers the same questions about the same relationship: %1.</source>
        <translation>Nicht verglichen, weil sonst nichts dieselben Fragen zur selben Beziehung beantwortet: %1.</translation>
    </message>
    <message>
        <source>Not compared, because it has no place on the map: %1.</source>
        <translation>Nicht verglichen, weil es keinen Platz auf der Karte hat: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n statement(s))</source>
        <translation>
            <numerusform>%1 (%n Aussage)</numerusform>
            <numerusform>%1 (%n Aussagen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as FHIR, which anyone can read who gets it</source>
        <translation>Als FHIR speichern; lesen kann es jeder, der die Datei bekommt</translation>
    </message>
    <message>
        <source>FHIR R4 (*.json)</source>
        <translation>FHIR R4 (*.json)</translation>
    </message>
    <message>
        <source>Their notes and agreements go with them, and so do the daily copies that hold them. This cannot be undone. Archives you saved elsewhere stay.</source>
        <translation>Notizen und Einverständnisse der Person gehen mit, ebenso die täglichen Kopien, in denen sie stehen. Das lässt sich nicht rückgängig machen. Archive, die du anderswo gespeichert hast, bleiben.</translation>
    </message>
    <message>
        <source>With this person are erased: %1.</source>
        <extracomment>A list: &quot;12 results and 3 journal entries&quot;</extracomment>
        <translation>Mit dieser Person werden gelöscht: %1.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <extracomment>%1 is a pseudonym</extracomment>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Diese Person löschen</translation>
    </message>
    <message>
        <source>All notes, agreements and bookmarks, the passphrase if there is one, and all daily copies go too. This cannot be undone. Your settings, the questionnaires you added and archives you saved elsewhere stay.</source>
        <translation>Alle Notizen, Einverständnisse und Lesezeichen, die Passphrase, wenn es eine gibt, und alle täglichen Kopien gehen mit. Das lässt sich nicht rückgängig machen. Deine Einstellungen, die hinzugefügten Fragebögen und Archive, die du anderswo gespeichert hast, bleiben.</translation>
    </message>
    <message>
        <source>On this computer are erased: %1.</source>
        <extracomment>A list: &quot;2 people, 12 results and 3 journal entries&quot;</extracomment>
        <translation>Auf diesem Computer werden gelöscht: %1.</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes) not finished</source>
        <translation>
            <numerusform>%n nicht beendeter Fragebogen</numerusform>
            <numerusform>%n nicht beendete Fragebögen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies)</source>
        <translation>
            <numerusform>%n Tagebucheintrag</numerusform>
            <numerusform>%n Tagebucheinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of reading and practice</source>
        <translation>
            <numerusform>%n Spur vom Lesen und Üben</numerusform>
            <numerusform>%n Spuren vom Lesen und Üben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) whose answers are being typed in</source>
        <translation>
            <numerusform>%n begonnene Klasseneingabe</numerusform>
            <numerusform>%n begonnene Klasseneingaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s)</source>
        <translation>
            <numerusform>%n Fragebogen</numerusform>
            <numerusform>%n Fragebögen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Dein Ergebnis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the two numbers say</source>
        <translation>Was die beiden Zahlen sagen</translation>
    </message>
    <message>
        <source>How likely each region is</source>
        <translation>Wie wahrscheinlich jede Region ist</translation>
    </message>
    <message>
        <source>Precision and change</source>
        <translation>Genauigkeit und Veränderung</translation>
    </message>
    <message>
        <source>Compared with other people</source>
        <translation>Im Vergleich mit anderen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Statement by statement</source>
        <translation>Aussage für Aussage</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Zum Weiterlesen</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>Attachment anxiety: how easily one worries about being left, and how much reassurance helps. It keeps closeness in view; it can cost calm.</source>
        <translation>Verlustangst: wie leicht man sich sorgt, verlassen zu werden, und wie sehr Zuspruch hilft. Sie behält die Nähe im Blick; sie kann Ruhe kosten.</translation>
    </message>
    <message>
        <source>Attachment avoidance: how uneasy closeness feels, and how hard it is to lean on someone. It protects independence; it can cost support.</source>
        <translation>Bindungsvermeidung: wie unbehaglich sich Nähe anfühlt und wie schwer es fällt, sich auf jemanden zu stützen. Sie schützt die Eigenständigkeit; sie kann Rückhalt kosten.</translation>
    </message>
    <message>
        <source>The numbers describe answers on one day, with one relationship or a kind of relationship in mind. Another day or another person in mind can give other numbers.</source>
        <translation>Die Zahlen beschreiben Antworten an einem Tag, mit einer Beziehung oder einer Art von Beziehung im Sinn. Ein anderer Tag oder ein anderer Mensch im Sinn kann andere Zahlen ergeben.</translation>
    </message>
    <message>
        <source>This is not a diagnosis. No region is better than another; each protects something and costs something.</source>
        <translation>Das ist keine Diagnose. Keine Region ist besser als eine andere; jede schützt etwas und kostet etwas.</translation>
    </message>
    <message>
        <source>These answers do not locate you on the map. That says nothing about you. You may take the quiz again another day.</source>
        <translation>Diese Antworten legen keinen Platz auf der Karte fest. Das sagt nichts über dich. Du kannst den Fragebogen an einem anderen Tag noch einmal beantworten.</translation>
    </message>
    <message>
        <source>This questionnaire is not about attachment anxiety and avoidance, so it has no place on the map.</source>
        <translation>In diesem Fragebogen geht es nicht um Verlustangst und Vermeidung, darum hat er keinen Platz auf der Karte.</translation>
    </message>
    <message>
        <source>The two dimensions</source>
        <translation>Die beiden Dimensionen</translation>
    </message>
    <message>
        <source>How sure is such a result?</source>
        <translation>Wie sicher ist so ein Ergebnis?</translation>
    </message>
    <message>
        <source>By the rule “%1”. %2</source>
        <translation>Nach der Regel „%1“. %2</translation>
    </message>
    <message>
        <source>%1, version %2, definition %3.</source>
        <translation>%1, Version %2, Definition %3.</translation>
    </message>
    <message>
        <source>%1 of %2 statements answered on %3.</source>
        <translation>%1 von %2 Aussagen beantwortet am %3.</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Regel: %1.</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2</source>
        <translation>95-%-Intervall: %1 bis %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>On 1 to 7</source>
        <translation>Von 1 bis 7</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90-%-Intervall</translation>
    </message>
    <message>
        <source>Smallest reliable change</source>
        <translation>Kleinste verlässliche Veränderung</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Prozentrang</translation>
    </message>
    <message>
        <source>Mean of the sample</source>
        <translation>Mittelwert der Stichprobe</translation>
    </message>
    <message>
        <source>Its standard deviation</source>
        <translation>Ihre Standardabweichung</translation>
    </message>
    <message>
        <source>Reliability (alpha)</source>
        <translation>Reliabilität (Alpha)</translation>
    </message>
    <message>
        <source>Mean and standard deviation are on the sample’s own scale from %1 to %2.</source>
        <translation>Mittelwert und Standardabweichung gelten auf der Skala der Stichprobe von %1 bis %2.</translation>
    </message>
    <message>
        <source>at or below %1</source>
        <translation>bei %1 oder darunter</translation>
    </message>
    <message>
        <source>at or above %1</source>
        <translation>bei %1 oder darüber</translation>
    </message>
    <message>
        <source>not enough answers</source>
        <translation>nicht genug Antworten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>Avoidance</source>
        <translation>Vermeidung</translation>
    </message>
    <message>
        <source>%1 (reversed)</source>
        <translation>%1 (umgekehrt)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Zählt für</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Gezählt als</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>In Attachment Atlas, under Learn: %1.</source>
        <translation>In Attachment Atlas unter „Lesen“: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the names of two people</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>A class on the map</source>
        <translation>Eine Klasse auf der Karte</translation>
    </message>
    <message>
        <source>How such positions can pull on each other</source>
        <translation>Wie solche Positionen aufeinander wirken können</translation>
    </message>
    <message>
        <source>Questions for a talk</source>
        <translation>Fragen für ein Gespräch</translation>
    </message>
    <message>
        <source>How many are in each region</source>
        <translation>Wie viele in jeder Region sind</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>the name of the person whose result follows</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Made-up people, drawn at random from the scores of %1 visitors of a test site.</source>
        <translation>Erfundene Personen, zufällig gezogen aus den Werten von %1 Besucherinnen und Besuchern einer Testseite.</translation>
    </message>
    <message>
        <source>%1 people, %2 of them with both scores.</source>
        <translation>%1 Personen, davon %2 mit beiden Werten.</translation>
    </message>
    <message>
        <source>People exactly on a line are counted as low.</source>
        <translation>Wer genau auf einer Linie liegt, wird als niedrig gezählt.</translation>
    </message>
    <message>
        <source>Figures are given for groups of at least %1.</source>
        <translation>Zahlen werden für Gruppen ab %1 angegeben.</translation>
    </message>
    <message>
        <source>– %1</source>
        <extracomment>a question of a list</extracomment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a person&apos;s name, then their number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 people with both scores</source>
        <translation>%1 Personen mit beiden Werten</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <extracomment>the mean of a group</extracomment>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>95 % interval of the mean: %1</source>
        <translation>95-%-Intervall des Mittelwerts: %1</translation>
    </message>
    <message>
        <source>Standard deviation: %1</source>
        <translation>Standardabweichung: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with the space your language puts before the sign.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Auf der Linie</translation>
    </message>
    <message>
        <source>exactly on a border of the rule</source>
        <translation>genau auf einer Grenze der Regel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>This is not a diagnosis.</source>
        <translation>Das ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Attachment Atlas has no comparison group for this questionnaire in this form, so there is no percentile.</source>
        <translation>Attachment Atlas hat für diesen Fragebogen in dieser Form keine Vergleichsgruppe, darum gibt es keinen Prozentrang.</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <extracomment>%1 a relationship: &quot;Partner&quot;, &quot;Close relationships in general&quot;</extracomment>
        <translation>Es geht um: %1.</translation>
    </message>
    <message>
        <source>Reliability (alpha): %1, from %2 people</source>
        <translation>Reliabilität (Alpha): %1, aus %2 Personen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>A date</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>Ergebnis vom %1</translation>
    </message>
    <message>
        <source>Why it lies there</source>
        <translation>Warum es dort liegt</translation>
    </message>
    <message>
        <source>Numbers, rule and errors</source>
        <translation>Zahlen, Regel und Messfehler</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Wie wahrscheinlich</translation>
    </message>
    <message>
        <source>Says the opposite</source>
        <translation>Sagt das Gegenteil</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Results over time</source>
        <translation>Ergebnisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A made-up class</source>
        <translation>Eine erfundene Klasse</translation>
    </message>
    <message>
        <source>People in each region, by rule</source>
        <translation>Personen in jeder Region, je nach Regel</translation>
    </message>
    <message>
        <source>Figures of the group</source>
        <translation>Zahlen der Gruppe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>These answers have no place on the map. That says nothing about the person who gave them. The quiz can be taken again another day.</source>
        <translation>Diese Antworten haben keinen Platz auf der Karte. Das sagt nichts über die Person, die sie gegeben hat. Der Fragebogen lässt sich an einem anderen Tag noch einmal beantworten.</translation>
    </message>
    <message>
        <source>Above (+) or below (−) the others</source>
        <translation>Über (+) oder unter (−) den anderen</translation>
    </message>
    <message>
        <source>Reversed means: agreeing counts as less. The last column says whether an answer lies above or below the other answers of its dimension, and by how much the score is higher or lower with it.</source>
        <translation>Umgekehrt heißt: Zustimmung zählt als weniger. Die letzte Spalte sagt, ob eine Antwort über oder unter den anderen Antworten ihrer Dimension liegt und um wie viel der Wert mit ihr höher oder niedriger ist.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>A value and its 95 % interval</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1: %2 on %3, %4 on %5.</source>
        <extracomment>A dimension; value with interval and date, twice</extracomment>
        <translation>%1: %2 am %3, %4 am %5.</translation>
    </message>
    <message>
        <source>Chance variation around the first date: up to %1 in both directions.</source>
        <translation>Zufallsschwankung um den ersten Tag: bis zu %1 in beide Richtungen.</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>One result, of %1.</source>
        <translation>Ein Ergebnis, vom %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n results, from %1 to %2.</source>
        <translation>
            <numerusform>%n Ergebnis, vom %1 bis %2.</numerusform>
            <numerusform>%n Ergebnisse, vom %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upright lines: 95 % intervals. Dashed: the middle of the scale.</source>
        <translation>Senkrechte Linien: 95-%-Intervalle. Gestrichelt: die Mitte der Skala.</translation>
    </message>
    <message>
        <source>Shaded: where the second date differs from the first by no more than chance variation.</source>
        <translation>Schattiert: wo sich der zweite Tag vom ersten um nicht mehr als die Zufallsschwankung unterscheidet.</translation>
    </message>
    <message>
        <source>Numbers in boxes: notes.</source>
        <translation>Zahlen in Kästchen: Notizen.</translation>
    </message>
    <message>
        <source>The left and right arrow keys choose the second date, with Shift the first.</source>
        <translation>Die Pfeiltasten links und rechts wählen den zweiten Tag, mit Umschalt den ersten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A dimension and its value with interval</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note %1, %2: %3</source>
        <extracomment>Number and date of a note, and what it says</extracomment>
        <translation>Notiz %1, %2: %3</translation>
    </message>
    <message>
        <source>in the journal</source>
        <translation>im Tagebuch</translation>
    </message>
    <message>
        <source>beside the result</source>
        <translation>beim Ergebnis</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Attachment anxiety</source>
        <translation>Verlustangst</translation>
    </message>
    <message>
        <source>Attachment avoidance</source>
        <translation>Bindungsvermeidung</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Anxious-preoccupied</source>
        <translation>Ängstlich-besorgt</translation>
    </message>
    <message>
        <source>Dismissive-avoidant</source>
        <translation>Abweisend-vermeidend</translation>
    </message>
    <message>
        <source>Fearful-avoidant</source>
        <translation>Ängstlich-vermeidend</translation>
    </message>
    <message>
        <source>low anxiety, low avoidance</source>
        <translation>wenig Angst, wenig Vermeidung</translation>
    </message>
    <message>
        <source>high anxiety, low avoidance</source>
        <translation>viel Angst, wenig Vermeidung</translation>
    </message>
    <message>
        <source>low anxiety, high avoidance</source>
        <translation>wenig Angst, viel Vermeidung</translation>
    </message>
    <message>
        <source>high anxiety, high avoidance</source>
        <translation>viel Angst, viel Vermeidung</translation>
    </message>
    <message>
        <source>midpoint of the scale</source>
        <translation>Mitte der Skala</translation>
    </message>
    <message>
        <source>mean of a sample</source>
        <translation>Mittelwert einer Stichprobe</translation>
    </message>
    <message>
        <source>median of a sample</source>
        <translation>Median einer Stichprobe</translation>
    </message>
    <message>
        <source>Brennan, Clark &amp; Shaver 1998</source>
        <translation>Brennan, Clark &amp; Shaver 1998</translation>
    </message>
    <message>
        <source>lines set by hand</source>
        <translation>Linien von Hand</translation>
    </message>
    <message>
        <source>The lines run through the middle of the answer scale. Simple, and the same for everyone; it says nothing about how other people answer.</source>
        <translation>Die Linien laufen durch die Mitte der Antwortskala. Einfach und für alle gleich; darüber, wie andere antworten, sagt das nichts.</translation>
    </message>
    <message>
        <source>The lines run through the average answers of one sample of people. Another sample would move them.</source>
        <translation>Die Linien laufen durch die durchschnittlichen Antworten einer Stichprobe von Menschen. Eine andere Stichprobe würde sie verschieben.</translation>
    </message>
    <message>
        <source>The lines split one sample of people into halves on each dimension. Another sample would move them.</source>
        <translation>Die Linien teilen eine Stichprobe von Menschen auf jeder Dimension in zwei Hälften. Eine andere Stichprobe würde sie verschieben.</translation>
    </message>
    <message>
        <source>Formulas fitted to one group of students in 1998, for the 36-item ECR alone. They name far fewer people secure than the midpoint does.</source>
        <translation>Formeln, die 1998 an eine Gruppe von Studierenden angepasst wurden, nur für den ECR mit 36 Aussagen. Sie nennen viel weniger Menschen sicher, als es die Mitte der Skala tut.</translation>
    </message>
    <message>
        <source>You decide where the lines run, to see what a different choice would do.</source>
        <translation>Du bestimmst, wo die Linien laufen, um zu sehen, was eine andere Wahl bewirken würde.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with the space your language puts before the sign.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>less likely</source>
        <translation>weniger wahrscheinlich</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>sehr unwahrscheinlich</translation>
    </message>
    <message>
        <source>Anxiety %1 and avoidance %2 on a scale from 1 to 7: exactly on a line of the rule “%3”, so no region is named.</source>
        <translation>Angst %1 und Vermeidung %2 auf einer Skala von 1 bis 7: genau auf einer Linie der Regel „%3“, darum wird keine Region genannt.</translation>
    </message>
    <message>
        <source>Anxiety %1 and avoidance %2 on a scale from 1 to 7: in the region “%3” by the rule “%4”.</source>
        <translation>Angst %1 und Vermeidung %2 auf einer Skala von 1 bis 7: in der Region „%3“ nach der Regel „%4“.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 a mean, %2 and %3 the ends of its 95 % interval</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Every statement got the same answer, although some say the opposite of others.</source>
        <translation>Jede Aussage hat dieselbe Antwort bekommen, obwohl manche das Gegenteil von anderen sagen.</translation>
    </message>
    <message>
        <source>Too many statements were left out to place both dimensions.</source>
        <translation>Es sind zu viele Aussagen offen geblieben, um beide Dimensionen zu bestimmen.</translation>
    </message>
    <message>
        <source>Several pairs of statements that say opposite things were both agreed with, or both rejected.</source>
        <translation>Mehreren Paaren von Aussagen, die Gegenteiliges sagen, wurde beide Male zugestimmt, oder beide wurden abgelehnt.</translation>
    </message>
    <message>
        <source>This file does not exist any more: %1. Nothing was changed.</source>
        <translation>Diese Datei gibt es nicht mehr: %1. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1. Nothing was changed; check that you may open it.</source>
        <translation>Diese Datei lässt sich nicht lesen: %1. Es wurde nichts verändert; prüfe, ob du sie öffnen darfst.</translation>
    </message>
    <message>
        <source>This file is too large to be what is expected here: %1. Nothing was changed.</source>
        <translation>Diese Datei ist zu groß für das, was hier erwartet wird: %1. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Nothing can be saved here: %1. What was there before is untouched; choose another place or allow writing.</source>
        <translation>Hier lässt sich nichts speichern: %1. Was vorher da war, ist unberührt; wähle einen anderen Ort oder erlaube das Schreiben.</translation>
    </message>
    <message>
        <source>The disk is full, so the last step was not saved (%1). Everything saved before is safe; make some room and try again.</source>
        <translation>Der Datenträger ist voll, darum wurde der letzte Schritt nicht gespeichert (%1). Alles davor ist sicher; schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This file is damaged or of another kind: %1. Nothing was changed.</source>
        <translation>Diese Datei ist beschädigt oder von anderer Art: %1. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>This file has a mistake in it: %1. Nothing was changed; mend the place named and open it again.</source>
        <translation>In dieser Datei ist ein Fehler: %1. Es wurde nichts verändert; berichtige die genannte Stelle und öffne sie noch einmal.</translation>
    </message>
    <message>
        <source>This cannot be done, for what was chosen does not go together: %1. Nothing was changed.</source>
        <translation>Das geht nicht, denn was gewählt wurde, passt nicht zusammen: %1. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>This file goes beyond what can be opened safely: %1. Nothing was changed.</source>
        <translation>Diese Datei geht über das hinaus, was sich sicher öffnen lässt: %1. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>This rule cannot be used with this questionnaire. Choose another rule.</source>
        <translation>Diese Regel passt nicht zu diesem Fragebogen. Wähle eine andere.</translation>
    </message>
    <message>
        <source>Attachment Atlas is already open in another window, and only one can save. Nothing is lost; go on there, or close it and start again.</source>
        <translation>Attachment Atlas ist schon in einem anderen Fenster offen, und nur eines kann speichern. Es ist nichts verloren; mach dort weiter, oder schließe es und starte neu.</translation>
    </message>
    <message>
        <source>Your saved results were made by a newer version of Attachment Atlas (%1). They are untouched; install the newer version to open them. Until then nothing is saved.</source>
        <translation>Deine gespeicherten Ergebnisse stammen von einer neueren Version von Attachment Atlas (%1). Sie sind unberührt; installiere die neuere Version, um sie zu öffnen. Bis dahin wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>The file with your saved results is damaged (%1). It was left as it is; move it to another place to start a new one. Until then nothing is saved.</source>
        <translation>Die Datei mit deinen Ergebnissen ist beschädigt (%1). Sie wurde nicht angerührt; verschiebe sie an einen anderen Ort, um neu anzufangen. Bis dahin wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>The last step could not be saved (%1). Everything saved before is safe.</source>
        <translation>Der letzte Schritt konnte nicht gespeichert werden (%1). Alles davor ist sicher.</translation>
    </message>
    <message>
        <source>These answers were given to an earlier wording of the questionnaire, so today&apos;s scoring does not fit them. They are kept as they are.</source>
        <translation>Diese Antworten gehören zu einem früheren Wortlaut des Fragebogens, darum passt die heutige Auswertung nicht zu ihnen. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1: this kind of question cannot be answered here and is left out.</source>
        <translation>%1: Diese Art von Frage lässt sich hier nicht beantworten und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1: a setting that has no meaning here is ignored (%2).</source>
        <translation>%1: Eine Einstellung, die hier keine Bedeutung hat, wird nicht beachtet (%2).</translation>
    </message>
    <message>
        <source>%1: the scoring names a question that does not exist; it is left out.</source>
        <translation>%1: Die Auswertung nennt eine Frage, die es nicht gibt; sie bleibt außen vor.</translation>
    </message>
    <message>
        <source>%1: this dimension has no scoring, so it gets no score.</source>
        <translation>%1: Für diese Dimension gibt es keine Auswertung, darum bekommt sie keinen Wert.</translation>
    </message>
    <message>
        <source>%1: there is no text for this.</source>
        <translation>%1: Dafür gibt es keinen Text.</translation>
    </message>
    <message>
        <source>%1: this score is not computed here.</source>
        <translation>%1: Dieser Wert wird hier nicht berechnet.</translation>
    </message>
    <message>
        <source>%1: a condition or an order is ignored; every question is shown (%2).</source>
        <translation>%1: Eine Bedingung oder Reihenfolge wird nicht beachtet; alle Fragen werden gezeigt (%2).</translation>
    </message>
    <message>
        <source>Sample: %1 (n = %2, %3).</source>
        <translation>Stichprobe: %1 (n = %2, %3).</translation>
    </message>
    <message>
        <source>This group is too small: its figures could say something about a single person, so they are not shown.</source>
        <translation>Diese Gruppe ist zu klein: Ihre Zahlen könnten etwas über eine einzelne Person verraten, deshalb werden sie nicht gezeigt.</translation>
    </message>
    <message>
        <source>This was stopped before its end. Nothing was changed.</source>
        <translation>Das wurde vor dem Ende abgebrochen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>This is not the passphrase of your records. Nothing was changed; try it again, or use your recovery key.</source>
        <translation>Das ist nicht die Passphrase deiner Aufzeichnungen. Nichts wurde geändert; versuche es noch einmal oder nimm deinen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This recovery key belongs to other records, or has been replaced by a newer one. Nothing was changed.</source>
        <translation>Dieser Wiederherstellungsschlüssel gehört zu anderen Aufzeichnungen oder wurde durch einen neueren ersetzt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your records are locked. Type your passphrase to go on.</source>
        <translation>Deine Aufzeichnungen sind gesperrt. Gib deine Passphrase ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This failed for a reason that the program does not know: %1. Nothing was changed; try again.</source>
        <translation>Das ist aus einem Grund gescheitert, den das Programm nicht kennt: %1. Nichts wurde geändert; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this. Nothing was changed; close other programs and try again.</source>
        <translation>Dafür ist nicht genug Arbeitsspeicher frei. Nichts wurde geändert; schließe andere Programme und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>These two results come from different questionnaires, different versions of one or different lengths of it, so no difference between them is shown.</source>
        <translation>Diese beiden Ergebnisse stammen von verschiedenen Fragebögen, verschiedenen Fassungen oder verschiedenen Längen eines Fragebogens, deshalb wird kein Unterschied zwischen ihnen gezeigt.</translation>
    </message>
    <message>
        <source>This archive was made by a newer version of Attachment Atlas (%1). Nothing was changed; install the newer version to import it.</source>
        <translation>Dieses Archiv wurde von einer neueren Version von Attachment Atlas gemacht (%1). Nichts wurde geändert; installiere die neuere Version, um es zu übernehmen.</translation>
    </message>
    <message>
        <source>This has been deleted meanwhile and is not there any more.</source>
        <translation>Das wurde inzwischen gelöscht und ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The shaded region comes from how much the answers themselves agree with each other. Attachment Atlas has no reliability and no comparison group for this questionnaire in this form, so there is no percentile.</source>
        <translation>Der getönte Bereich ergibt sich daraus, wie gut die Antworten zueinander passen. Attachment Atlas hat für diesen Fragebogen in dieser Form keine Reliabilität und keine Vergleichsgruppe, darum gibt es keinen Prozentrang.</translation>
    </message>
    <message>
        <source>Attachment Atlas has no comparison sample for this questionnaire, so this rule cannot be used.</source>
        <translation>Attachment Atlas hat für diesen Fragebogen keine Vergleichsstichprobe, darum ist diese Regel nicht anwendbar.</translation>
    </message>
    <message>
        <source>Your records, or a part of them, are not what was saved: they were damaged, or altered by another program. They were left as they are; copies of the last days lie in the folder “backups” beside them, and no new ones are made now.</source>
        <translation>Deine Aufzeichnungen, oder ein Teil davon, sind nicht mehr, was gespeichert wurde: Sie wurden beschädigt oder von einem anderen Programm verändert. Sie bleiben, wie sie sind; Kopien der letzten Tage liegen daneben im Ordner „backups“, und neue werden vorerst nicht gemacht.</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>am ehesten</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>unter 5 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A word for a probability, then its figure: &quot;likely, 62 %&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>A day: &quot;On May 1, 2026&quot; these answers …</extracomment>
        <translation>Am %1</translation>
    </message>
    <message>
        <source>The point lies exactly on a border.</source>
        <translation>Der Punkt liegt genau auf einer Grenze.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The nearest border is %1 away on the scale from 1 to 7; behind it lies %2.</source>
        <translation>Die nächste Grenze ist auf der Skala von 1 bis 7 um %1 entfernt; dahinter liegt %2.</translation>
    </message>
    <message>
        <source>Equally near, %1 away on the scale from 1 to 7, are the borders to %2.</source>
        <extracomment>%2 a list of regions: &quot;“Secure” and “Fearful-avoidant”&quot;</extracomment>
        <translation>Gleich nahe, auf der Skala von 1 bis 7 um %1 entfernt, sind die Grenzen zu %2.</translation>
    </message>
    <message>
        <source>The shaded region comes from the reliability (Cronbach’s alpha) of this questionnaire in the sample named below. It says how exactly these answers measure on one day; good and bad days come on top.</source>
        <translation>Der getönte Bereich ergibt sich aus der Reliabilität (Cronbachs Alpha) dieses Fragebogens in der unten genannten Stichprobe. Er sagt, wie genau diese Antworten an einem Tag messen; gute und schlechte Tage kommen hinzu.</translation>
    </message>
    <message>
        <source>%1 these answers put attachment anxiety at %2 and avoidance at %3 on a scale from 1 to 7. By the rule “%4” that is exactly on a line, so no region is named.</source>
        <extracomment>%1 is &quot;Today&quot; or &quot;On May 1, 2026&quot;</extracomment>
        <translation>%1 ergaben diese Antworten Verlustangst von %2 und Vermeidung von %3 auf einer Skala von 1 bis 7. Nach der Regel „%4“ ist das genau auf einer Linie, darum wird keine Region genannt.</translation>
    </message>
    <message>
        <source>%1 these answers put attachment anxiety at %2 and avoidance at %3 on a scale from 1 to 7. By the rule “%4” they most likely fall in the region “%5”. Answers of another day, or about another person, can lie elsewhere.</source>
        <extracomment>%1 is &quot;Today&quot; or &quot;On May 1, 2026&quot;</extracomment>
        <translation>%1 ergaben diese Antworten Verlustangst von %2 und Vermeidung von %3 auf einer Skala von 1 bis 7. Nach der Regel „%4“ liegen sie am ehesten in der Region „%5“. Antworten eines anderen Tages oder über eine andere Person können woanders liegen.</translation>
    </message>
    <message>
        <source>%1 these answers put attachment anxiety at %2 and avoidance at %3 on a scale from 1 to 7. By the rule “%4” they most likely fall in the region “%5” (%6).</source>
        <extracomment>%1 is &quot;Today&quot; or &quot;On May 1, 2026&quot;</extracomment>
        <translation>%1 ergaben diese Antworten Verlustangst von %2 und Vermeidung von %3 auf einer Skala von 1 bis 7. Nach der Regel „%4“ liegen sie am ehesten in der Region „%5“ (%6).</translation>
    </message>
    <message>
        <source>Too many statements were left out to give a score. The answers are kept; some can be added.</source>
        <translation>Es sind zu viele Aussagen offen geblieben, um einen Wert zu bilden. Die Antworten sind gespeichert; weitere lassen sich ergänzen.</translation>
    </message>
    <message>
        <source>%1: a scoring names this question twice; it counts once.</source>
        <translation>%1: Eine Auswertung nennt diese Frage zweimal; sie zählt einmal.</translation>
    </message>
    <message>
        <source>The file gives no code; it is known by the file&apos;s name, %1.</source>
        <translation>Die Datei nennt kein Kürzel; sie heißt hier wie die Datei, %1.</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>A count of people in a table: fewer than %1, so that it is not told exactly.</extracomment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>In the place of a count of people: from it a count of few could be worked out.</extracomment>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>This archive is encrypted. It opens with the passphrase that was chosen when it was made.</source>
        <translation>Dieses Archiv ist verschlüsselt. Es öffnet sich mit der Passphrase, die beim Anlegen gewählt wurde.</translation>
    </message>
    <message>
        <source>between “%1” and “%2”</source>
        <translation>zwischen „%1“ und „%2“</translation>
    </message>
    <message>
        <source>clearly in no one region</source>
        <translation>in keiner Region eindeutig</translation>
    </message>
    <message>
        <source>%1 these answers put attachment anxiety at %2 and avoidance at %3 on a scale from 1 to 7. By the rule “%4” they lie %5; of the four names “%6” is the closest (%7).</source>
        <translation>%1 ergaben diese Antworten Verlustangst von %2 und Vermeidung von %3 auf einer Skala von 1 bis 7. Nach der Regel „%4“ liegen sie %5; von den vier Namen kommt „%6“ am nächsten (%7).</translation>
    </message>
</context>
<context>
    <name>app::StrengthMeter</name>
    <message>
        <source>Very weak: guessed within hours</source>
        <translation>Sehr schwach: in Stunden erraten</translation>
    </message>
    <message>
        <source>Weak: guessed within weeks or a few years</source>
        <translation>Schwach: in Wochen oder wenigen Jahren erraten</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>app::SealedArchiveQuestion</name>
    <message>
        <source>Passphrase of the archive</source>
        <translation>Passphrase des Archivs</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich eingebe</translation>
    </message>
</context>
<context>
    <name>app::HelpNumbers</name>
    <message>
        <source>Emergency</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>also %1</source>
        <extracomment>%1 is a further number of the same help line</extracomment>
        <translation>auch %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the number %1, %2</source>
        <translation>Die Nummer %1 kopieren, %2</translation>
    </message>
</context>
<context>
    <name>app::SupportPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Support and help lines</source>
        <translation>Hilfetelefone und Notruf</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Sprich mit jemandem</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>%1: %2, read on %3</source>
        <extracomment>Where a number comes from: %1 the help line, %2 web pages, %3 a date</extracomment>
        <translation>%1: %2, gelesen am %3</translation>
    </message>
    <message>
        <source>We have called none of these numbers. Each was read on a public page, some of which are copies and some years old. Where one does not answer, call the emergency number or another line.</source>
        <translation>Wir haben bei keiner dieser Nummern angerufen. Jede wurde auf einer öffentlichen Seite gelesen; manche davon sind Kopien, manche einige Jahre alt. Wenn niemand abnimmt, wähl den Notruf oder eine andere Nummer.</translation>
    </message>
    <message>
        <source>Where these numbers come from (read since %1)</source>
        <translation>Woher die Nummern stammen (gelesen seit %1)</translation>
    </message>
</context>
<context>
    <name>app::BreathingCircle</name>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>app::FirstHourPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The first hour after a break-up</source>
        <translation>Die erste Stunde nach einer Trennung</translation>
    </message>
    <message>
        <source>You do not have to understand anything yet, and you do not have to do all of this. One of these is enough, and there is no order.</source>
        <translation>Du musst noch nichts verstehen, und du musst nicht alles davon tun. Eines davon genügt, und es gibt keine Reihenfolge.</translation>
    </message>
    <message>
        <source>Somebody to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Call one person you trust, or a help line. You could begin like this: “We have split up. Can you stay on the phone for a while?”</source>
        <translation>Ruf einen Menschen an, dem du vertraust, oder ein Hilfetelefon. Du könntest so anfangen: „Wir haben uns getrennt. Kannst du eine Weile am Telefon bleiben?“</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Hilfetelefone</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Sit so that your back is held and both feet are on the floor. Breathe in while you count to four, and out while you count to six. Ten times is enough. If counting is unpleasant, leave it, and look for five blue things in the room.</source>
        <translation>Setz dich so, dass der Rücken gehalten ist und beide Füße auf dem Boden stehen. Atme ein und zähl bis vier, atme aus und zähl bis sechs. Zehnmal genügt. Wenn das Zählen unangenehm ist, lass es und such fünf blaue Dinge im Raum.</translation>
    </message>
    <message>
        <source>Writing it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Write in the journal</source>
        <translation>Ins Tagebuch schreiben</translation>
    </message>
    <message>
        <source>One page to read</source>
        <translation>Eine Seite zum Lesen</translation>
    </message>
    <message>
        <source>What can help in the first days, in four minutes.</source>
        <translation>Was in den ersten Tagen helfen kann, in vier Minuten.</translation>
    </message>
    <message>
        <source>After a break-up</source>
        <translation>Nach einer Trennung</translation>
    </message>
    <message>
        <source>The quiz, another day</source>
        <translation>Der Fragebogen, an einem anderen Tag</translation>
    </message>
    <message>
        <source>Answers given today say much about today. In some weeks they will say more about you. Nothing is lost by waiting.</source>
        <translation>Antworten von heute sagen viel über heute. In ein paar Wochen sagen sie mehr über dich. Durch Warten geht nichts verloren.</translation>
    </message>
    <message>
        <source>I am ready for the quiz</source>
        <translation>Ich bin bereit für den Fragebogen</translation>
    </message>
    <message>
        <source>Breathe along</source>
        <translation>Mitatmen</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <source>What you would like to send can stand here first. It stays on this computer, and only who knows the passphrase can read it. There are five questions to begin with; leave out any of them.</source>
        <translation>Was du gern abschicken würdest, kann erst einmal hier stehen. Es bleibt auf diesem Computer, und nur wer die Passphrase kennt, kann es lesen. Fünf Fragen helfen beim Anfangen; lass weg, was du willst.</translation>
    </message>
    <message>
        <source>What you would like to send can stand here first. It stays on this computer; whoever uses your account can open it, unless you set a passphrase. There are five questions to begin with; leave out any of them.</source>
        <translation>Was du gern abschicken würdest, kann erst einmal hier stehen. Es bleibt auf diesem Computer; wer dein Benutzerkonto benutzt, kann es öffnen, solange du keine Passphrase setzt. Fünf Fragen helfen beim Anfangen; lass weg, was du willst.</translation>
    </message>
</context>
<context>
    <name>app::SupportCard</name>
    <message>
        <source>You do not have to carry this alone. Someone can be with you at one of these numbers now.</source>
        <translation>Du musst das nicht allein tragen. Unter einer dieser Nummern kann jetzt jemand bei dir sein.</translation>
    </message>
    <message>
        <source>This can pass. Breathe out slowly, longer than you breathe in. You can talk to someone now.</source>
        <translation>Das kann vorbeigehen. Atme langsam aus, länger als ein. Du kannst jetzt mit jemandem sprechen.</translation>
    </message>
    <message>
        <source>It sounds as if it is too much just now. You do not have to carry it alone.</source>
        <translation>Das klingt, als wäre es gerade zu viel. Du musst es nicht allein tragen.</translation>
    </message>
    <message>
        <source>A break-up hurts. There is a quiet way through the first hour.</source>
        <translation>Eine Trennung tut weh. Es gibt einen ruhigen Weg durch die erste Stunde.</translation>
    </message>
    <message>
        <source>All help lines</source>
        <translation>Alle Hilfetelefone</translation>
    </message>
    <message>
        <source>The first hour</source>
        <translation>Die erste Stunde</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hilfetelefone</translation>
    </message>
    <message>
        <source>What is done to you is not your fault. You may talk about it, and you decide what you say. In danger, call the emergency number.</source>
        <translation>Was dir angetan wird, ist nicht deine Schuld. Du darfst darüber sprechen, und du bestimmst, was du sagst. Bei Gefahr ruf den Notruf an.</translation>
    </message>
</context>
<context>
    <name>app::ContradictionsCard</name>
    <message>
        <source>Look at them again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>These pairs say opposite things</source>
        <translation>Diese Paare sagen das Gegenteil voneinander</translation>
    </message>
    <message>
        <source>“%1”: answer %2
“%3”: answer %4</source>
        <translation>„%1“: Antwort %2
„%3“: Antwort %4</translation>
    </message>
</context>
<context>
    <name>app::MapCard</name>
    <message>
        <source>This result</source>
        <translation>Dieses Ergebnis</translation>
    </message>
    <message>
        <source>Point at a bar, or move through the bars with the arrow keys: the map shows where the point would lie without that answer.</source>
        <translation>Zeig auf einen Balken oder geh mit den Pfeiltasten durch die Balken: Die Karte zeigt, wo der Punkt ohne diese Antwort läge.</translation>
    </message>
    <message>
        <source>Without this answer: anxiety %1 instead of %2.</source>
        <translation>Ohne diese Antwort: Angst %1 statt %2.</translation>
    </message>
    <message>
        <source>Without this answer: avoidance %1 instead of %2.</source>
        <translation>Ohne diese Antwort: Vermeidung %1 statt %2.</translation>
    </message>
</context>
<context>
    <name>app::NumbersFold</name>
    <message>
        <source>Rule that draws the borders</source>
        <translation>Regel, die die Grenzen zieht</translation>
    </message>
</context>
<context>
    <name>app::ReasonList</name>
    <message>
        <source>%1: why this score</source>
        <extracomment>%1 is &quot;Attachment anxiety&quot; or &quot;Attachment avoidance&quot;</extracomment>
        <translation>%1: warum dieser Wert</translation>
    </message>
</context>
<context>
    <name>app::ReasonModel</name>
    <message>
        <source>%1 %2; %3.</source>
        <extracomment>A statement, the answer to it, and what the answer moves</extracomment>
        <translation>%1 %2; %3.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>app::ResultFoot</name>
    <message>
        <source>Name this result</source>
        <translation>Ergebnis benennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>To all results</source>
        <translation>Zu allen Ergebnissen</translation>
    </message>
    <message>
        <source>Support and help lines</source>
        <translation>Hilfetelefone und Notruf</translation>
    </message>
</context>
<context>
    <name>app::ScoreCard</name>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>not enough answers</source>
        <translation>nicht genug Antworten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>app::StoryCard</name>
    <message>
        <source>See it over time</source>
        <translation>Im Verlauf ansehen</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
</context>
<context>
    <name>app::WhyCard</name>
    <message>
        <source>Show the strongest only</source>
        <translation>Nur die stärksten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n statement(s)</source>
        <translation>
            <numerusform>%n Aussage zeigen</numerusform>
            <numerusform>Alle %n Aussagen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar begins at the mean of all answers and ends at this one: to the right where it lies above the others, to the left where it lies below them. An answer can point to more and still lie below the others; the score is then a little lower with it. Reversed means: agreeing counts as less.</source>
        <translation>Jeder Balken beginnt beim Mittelwert aller Antworten und endet bei dieser einen: nach rechts, wo sie über den anderen liegt, nach links, wo sie darunter liegt. Eine Antwort kann auf mehr deuten und doch unter den anderen liegen; der Wert ist dann mit ihr etwas niedriger. Umgekehrt heißt: Zustimmung zählt als weniger.</translation>
    </message>
</context>
<context>
    <name>app::SavedLine</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it. It is at %1</source>
        <translation>Kein Programm auf diesem Computer öffnet das. Es liegt hier: %1</translation>
    </message>
    <message>
        <source>Saved as %1: the ending .%2 says what the file is.</source>
        <translation>Gespeichert als %1: Die Endung .%2 sagt, was die Datei ist.</translation>
    </message>
</context>
<context>
    <name>app::UnsavedWords</name>
    <message>
        <source>Throw away what you wrote?</source>
        <translation>Wegwerfen, was du geschrieben hast?</translation>
    </message>
    <message>
        <source>What you wrote here is not kept anywhere yet.</source>
        <translation>Was du hier geschrieben hast, ist noch nirgends aufgehoben.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
</context>
<context>
    <name>app::Finder</name>
    <message>
        <source>Find a page, person, article or action</source>
        <translation>Seite, Person, Artikel oder Aktion finden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>app::FinderArticles</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The title of an article, and a heading inside it</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <translation>„%1“ · %2</translation>
    </message>
    <message>
        <source>Nothing is called so. One of these may lead on:</source>
        <translation>Nichts heißt so. Vielleicht hilft eines hiervon weiter:</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meintest du „%1“?</translation>
    </message>
    <message>
        <source>Talk to someone: support and help lines</source>
        <translation>Mit jemandem reden: Hilfetelefone und Notruf</translation>
    </message>
</context>
<context>
    <name>app::FinderEntries</name>
    <message>
        <source>Search the articles for “%1”</source>
        <translation>In den Artikeln nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Talk to someone now: support and help lines</source>
        <translation>Sprich jetzt mit jemandem: Hilfetelefone und Notruf</translation>
    </message>
    <message>
        <source>The first hour after a break-up</source>
        <translation>Die erste Stunde nach einer Trennung</translation>
    </message>
    <message>
        <source>start overview</source>
        <translation>Anfang Übersicht</translation>
    </message>
    <message>
        <source>test questionnaire print blank sheet</source>
        <translation>Test Quiz drucken Bogen leer</translation>
    </message>
    <message>
        <source>plane quadrants picture</source>
        <translation>Ebene Quadranten Bild</translation>
    </message>
    <message>
        <source>articles read exercises glossary tours</source>
        <translation>Artikel Übungen Glossar Touren Wissen</translation>
    </message>
    <message>
        <source>diary notes write print</source>
        <translation>Notizen schreiben drucken</translation>
    </message>
    <message>
        <source>class teaching students data statistics</source>
        <translation>Klasse Unterricht Daten Statistik Schule</translation>
    </message>
    <message>
        <source>history scores report print PDF</source>
        <translation>Verlauf Werte Bericht drucken PDF</translation>
    </message>
    <message>
        <source>clients persons</source>
        <translation>Klienten Klientinnen</translation>
    </message>
    <message>
        <source>break-up breakup separation breathing</source>
        <translation>Trennung Schluss Liebeskummer Atmen</translation>
    </message>
</context>
<context>
    <name>app::KeyListDialog</name>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Nächste Aussage</translation>
    </message>
    <message>
        <source>Statement before</source>
        <translation>Aussage davor</translation>
    </message>
    <message>
        <source>Leave, after a question</source>
        <translation>Verlassen, nach einer Frage</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Move the point; finely with Shift</source>
        <translation>Den Punkt bewegen; fein mit der Umschalttaste</translation>
    </message>
    <message>
        <source>Nearer, farther, the whole map</source>
        <translation>Näher, weiter weg, die ganze Karte</translation>
    </message>
    <message>
        <source>Alt and arrows</source>
        <translation>Alt und Pfeile</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Die Karte verschieben</translation>
    </message>
    <message>
        <source>Take a move back, or do it again</source>
        <translation>Einen Zug zurücknehmen oder wiederholen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Mark the chosen passage</source>
        <translation>Die gewählte Stelle markieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>A tour</source>
        <translation>Eine Führung</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Schritt davor</translation>
    </message>
    <message>
        <source>First step, last step</source>
        <translation>Erster Schritt, letzter Schritt</translation>
    </message>
    <message>
        <source>Scroll the text</source>
        <translation>Den Text rollen</translation>
    </message>
    <message>
        <source>Presenter's notes</source>
        <translation>Notizen für die Vorführung</translation>
    </message>
    <message>
        <source>Fill the screen, leave that</source>
        <translation>Den Bildschirm füllen, das verlassen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back to all entries</source>
        <translation>Zurück zu allen Einträgen</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Speichern oder drucken</translation>
    </message>
    <message>
        <source>A presentation, in the audience's window or its controls</source>
        <translation>Eine Vorführung, im Fenster des Publikums oder in ihren Bedienfeldern</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Lichtkegel</translation>
    </message>
    <message>
        <source>Axes, corners, names, regions, point, reference sample</source>
        <translation>Achsen, Ecken, Namen, Regionen, Punkt, Vergleichsstichprobe</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Support, and the first hour</source>
        <translation>Hilfetelefone, und die erste Stunde</translation>
    </message>
    <message>
        <source>Take back what was just deleted or forgotten, as long as a bar offers it</source>
        <translation>Zurückholen, was gerade gelöscht oder vergessen wurde, solange eine Leiste es anbietet</translation>
    </message>
    <message>
        <source>The first and the last step</source>
        <translation>Der erste und der letzte Schritt</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>Find a page, person, article or action</source>
        <translation>Seite, Person, Artikel oder Aktion finden</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
    <message>
        <source>Support and help lines</source>
        <translation>Hilfetelefone und Notruf</translation>
    </message>
    <message>
        <source>help crisis emergency numbers</source>
        <translation>Hilfe Krise Notfall Nummern Telefon</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New quiz</source>
        <translation>Neuer Fragebogen</translation>
    </message>
    <message>
        <source>Start a session for two</source>
        <translation>Zu zweit zusammensitzen</translation>
    </message>
    <message>
        <source>Presentation for an audience</source>
        <translation>Vorführung vor Publikum</translation>
    </message>
    <message>
        <source>Export records …</source>
        <translation>Aufzeichnungen exportieren …</translation>
    </message>
    <message>
        <source>Import records …</source>
        <translation>Aufzeichnungen importieren …</translation>
    </message>
    <message>
        <source>Erase everything …</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Eine Passphrase setzen …</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Die Passphrase ändern …</translation>
    </message>
    <message>
        <source>New recovery key …</source>
        <translation>Neuer Wiederherstellungsschlüssel …</translation>
    </message>
    <message>
        <source>Remove the passphrase …</source>
        <translation>Die Passphrase entfernen …</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Appearance: like the system</source>
        <translation>Aussehen: wie das System</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Aussehen: hell</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Aussehen: dunkel</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>Zurück auf 100 %</translation>
    </message>
    <message>
        <source>Show the introduction again</source>
        <translation>Einführung noch einmal zeigen</translation>
    </message>
    <message>
        <source>About Attachment Atlas</source>
        <translation>Über Attachment Atlas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
        <source>find text everywhere</source>
        <translation>finden Text Suche überall</translation>
    </message>
    <message>
        <source>Print what is shown …</source>
        <translation>Drucken, was zu sehen ist …</translation>
    </message>
    <message>
        <source>printer paper PDF</source>
        <translation>Drucker Papier PDF ausdrucken</translation>
    </message>
    <message>
        <source>shortcuts keyboard</source>
        <translation>Tastenkürzel Tastatur Kürzel</translation>
    </message>
    <message>
        <source>preferences options delete erase</source>
        <translation>Optionen Konfiguration löschen</translation>
    </message>
    <message>
        <source>test questionnaire start begin</source>
        <translation>Test Quiz anfangen beginnen starten</translation>
    </message>
    <message>
        <source>couple client therapy together</source>
        <translation>Paar Klient Klientin Therapie Sitzung gemeinsam</translation>
    </message>
    <message>
        <source>projector beamer slides teach full screen</source>
        <translation>Beamer Projektor Folien Präsentation unterrichten Vollbild</translation>
    </message>
    <message>
        <source>save backup copy</source>
        <translation>speichern sichern Sicherung Kopie Backup</translation>
    </message>
    <message>
        <source>open load restore backup</source>
        <translation>öffnen laden einlesen wiederherstellen Backup</translation>
    </message>
    <message>
        <source>lock password encrypt protect private</source>
        <translation>sperren Passwort Kennwort verschlüsseln schützen abschließen</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort Kennwort</translation>
    </message>
    <message>
        <source>forgot forgotten password</source>
        <translation>Passwort Kennwort vergessen</translation>
    </message>
    <message>
        <source>password hide private</source>
        <translation>abschließen verstecken Passwort Kennwort</translation>
    </message>
    <message>
        <source>theme colours colors</source>
        <translation>Thema Farben Design</translation>
    </message>
    <message>
        <source>theme bright white day</source>
        <translation>Thema weiß Tag Farben</translation>
    </message>
    <message>
        <source>theme night mode black</source>
        <translation>Thema Nacht Nachtmodus schwarz Farben</translation>
    </message>
    <message>
        <source>zoom in bigger text font size</source>
        <translation>Zoom vergrößern Schrift Schriftgröße</translation>
    </message>
    <message>
        <source>zoom out text font size</source>
        <translation>Zoom verkleinern Schrift Schriftgröße</translation>
    </message>
    <message>
        <source>zoom normal text font size</source>
        <translation>Zoom normal Schrift Schriftgröße</translation>
    </message>
    <message>
        <source>welcome how it works</source>
        <translation>Willkommen Anleitung Rundgang</translation>
    </message>
    <message>
        <source>version licence license</source>
        <translation>Version Lizenz</translation>
    </message>
</context>
<context>
    <name>app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>A choice takes effect at once. Nothing of it is about your answers.</source>
        <translation>Was du wählst, gilt sofort. Nichts davon betrifft deine Antworten.</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
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
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Typeface of articles</source>
        <translation>Schrift der Artikel</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Breite des Textes</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Go on by itself after an answer</source>
        <translation>Nach einer Antwort von selbst weitergehen</translation>
    </message>
    <message>
        <source>The next statement comes a moment after an answer; Backspace leads back. Without it, Enter leads on.</source>
        <translation>Einen Moment nach der Antwort kommt die nächste Aussage; die Rücktaste führt zurück. Ohne das führt die Eingabetaste weiter.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hilfetelefone</translation>
    </message>
    <message>
        <source>By the language and region of this computer</source>
        <translation>Nach Sprache und Region dieses Computers</translation>
    </message>
    <message>
        <source>Help lines of</source>
        <translation>Hilfetelefone für</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
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
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Ein anderes Land</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>Deine Aufzeichnungen</translation>
    </message>
    <message>
        <source>They are in this folder: %1</source>
        <translation>Sie liegen in diesem Ordner: %1</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Export records …</source>
        <translation>Aufzeichnungen exportieren …</translation>
    </message>
    <message>
        <source>Import records …</source>
        <translation>Aufzeichnungen importieren …</translation>
    </message>
    <message>
        <source>Erase everything …</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
    <message>
        <source>Show the introduction</source>
        <translation>Einführung zeigen</translation>
    </message>
    <message>
        <source>About Attachment Atlas</source>
        <translation>Über Attachment Atlas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>The zoom of the window, with the space your language puts before the sign.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>app::HomeCards</name>
    <message>
        <source>Exactly on a line of the map, by the rule “%1”.</source>
        <translation>Genau auf einer Linie der Karte, nach der Regel „%1“.</translation>
    </message>
    <message>
        <source>Most likely %1: the region “%2” by the rule “%3”.</source>
        <extracomment>%1 for example &quot;low anxiety, high avoidance&quot;, %2 a region of the map, %3 a rule</extracomment>
        <translation>Am ehesten %1: die Region „%2“ nach der Regel „%3“.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Öffnen: das Ergebnis</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal hinsehen</translation>
    </message>
    <message>
        <source>Open the journal entry</source>
        <translation>Öffnen: den Eintrag im Tagebuch</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Lesen: den Artikel</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <translation>%1, noch nicht fertig</translation>
    </message>
    <message>
        <source>%1 (%2), not finished</source>
        <translation>%1 (%2), noch nicht fertig</translation>
    </message>
    <message>
        <source>Begun on %1; %2 of %3 statements answered. Every answer so far is kept.</source>
        <translation>Begonnen am %1; %2 von %3 Aussagen sind beantwortet. Alle Antworten bis hierher sind gespeichert.</translation>
    </message>
    <message>
        <source>Begun on %1. Every answer so far is kept.</source>
        <translation>Begonnen am %1. Alle Antworten bis hierher sind gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) in Quiz.</source>
        <translation>
            <numerusform>%n weiterer wartet unter „Fragebogen“.</numerusform>
            <numerusform>%n weitere warten unter „Fragebogen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last result, %1</source>
        <translation>Dein letztes Ergebnis, %1</translation>
    </message>
    <message numerus="yes">
        <source>That was %n month(s) ago.</source>
        <translation>
            <numerusform>Das war vor %n Monat.</numerusform>
            <numerusform>Das war vor %n Monaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your journal, %1</source>
        <translation>Dein Tagebuch, %1</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Dein Tagebuch</translation>
    </message>
    <message>
        <source>Left half-way</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Next to read</source>
        <translation>Als Nächstes zu lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s).</source>
        <translation>
            <numerusform>%n Minute.</numerusform>
            <numerusform>%n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 articles read.</source>
        <translation>%1 von %2 Artikeln gelesen.</translation>
    </message>
    <message>
        <source>Go on where you stopped, or write something new.</source>
        <translation>Mach weiter, wo du warst, oder schreib etwas Neues.</translation>
    </message>
    <message>
        <source>It lies %1, by the rule “%2”.</source>
        <translation>Es liegt %1, nach der Regel „%2“.</translation>
    </message>
</context>
<context>
    <name>app::WindowTitle</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Where one is, then the program&apos;s name</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>app::PersonHead</name>
    <message>
        <source>Take in a duplicate …</source>
        <translation>Doppelte Person zusammenführen …</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Ins Archiv legen</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), the newest of %1</source>
        <translation>
            <numerusform>%n Ergebnis, vom %1</numerusform>
            <numerusform>%n Ergebnisse, das neueste vom %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a quiz</source>
        <translation>Einen Fragebogen beginnen</translation>
    </message>
    <message>
        <source>Sit together</source>
        <extracomment>Two people look at the screen together</extracomment>
        <translation>Gemeinsam ansehen</translation>
    </message>
    <message>
        <source>One calm view for two: quiz, map, articles and exercises, without anybody else&apos;s name</source>
        <translation>Eine ruhige Ansicht für zwei: Fragebogen, Karte, Artikel und Übungen, ohne die Namen anderer</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Side by side with …</source>
        <translation>Nebeneinander mit …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>The same questionnaire again</source>
        <translation>Denselben Fragebogen noch einmal</translation>
    </message>
    <message>
        <source>Delete, to be taken back until the program ends</source>
        <translation>Löschen; lässt sich zurücknehmen, bis das Programm endet</translation>
    </message>
    <message>
        <source>Erase for good at once, never to be taken back …</source>
        <translation>Sofort endgültig löschen; lässt sich nie zurücknehmen …</translation>
    </message>
    <message>
        <source>Your results</source>
        <translation>Deine Ergebnisse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A questionnaire&apos;s name and the relationship that it is about</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
</context>
<context>
    <name>app::RecordsFoot</name>
    <message>
        <source>Keep other people too …</source>
        <translation>Auch andere Personen aufnehmen …</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>app::Discarding</name>
    <message>
        <source>“%1” was deleted with all results, and is erased for good when the program ends.</source>
        <translation>„%1“ wurde mit allen Ergebnissen gelöscht und wird endgültig entfernt, wenn das Programm beendet wird.</translation>
    </message>
    <message>
        <source>The result was deleted, and is erased for good when the program ends.</source>
        <translation>Das Ergebnis wurde gelöscht und wird endgültig entfernt, wenn das Programm beendet wird.</translation>
    </message>
    <message>
        <source>The person was deleted with all results, and is erased for good when the program ends.</source>
        <translation>Die Person wurde mit allen Ergebnissen gelöscht und wird endgültig entfernt, wenn das Programm endet.</translation>
    </message>
</context>
<context>
    <name>app::PointCard</name>
    <message>
        <source>18 statements a dimension</source>
        <translation>18 Aussagen je Dimension</translation>
    </message>
    <message>
        <source>6 statements a dimension</source>
        <translation>6 Aussagen je Dimension</translation>
    </message>
    <message>
        <source>an almost exact measurement</source>
        <translation>einer fast genauen Messung</translation>
    </message>
    <message>
        <source>This point</source>
        <translation>Dieser Punkt</translation>
    </message>
    <message>
        <source>How sure would a result here be, if it came from …</source>
        <translation>Wie sicher wäre ein Ergebnis hier, wenn es käme aus …</translation>
    </message>
    <message>
        <source>How exact the point is</source>
        <translation>Wie genau der Punkt ist</translation>
    </message>
    <message>
        <source>Read about this region</source>
        <translation>Über diese Region lesen</translation>
    </message>
</context>
<context>
    <name>app::RuleCard</name>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>Rule that draws the borders</source>
        <translation>Regel, die die Grenzen zieht</translation>
    </message>
    <message>
        <source>Anxiety is high above</source>
        <translation>Viel Angst ab</translation>
    </message>
    <message>
        <source>Avoidance is high above</source>
        <translation>Viel Vermeidung ab</translation>
    </message>
</context>
<context>
    <name>app::ResultTable</name>
    <message>
        <source>Saved results, regions by the rule “%1”</source>
        <translation>Gespeicherte Ergebnisse, Regionen nach der Regel „%1“</translation>
    </message>
    <message>
        <source>Saved results as a table</source>
        <translation>Gespeicherte Ergebnisse als Tabelle</translation>
    </message>
</context>
<context>
    <name>app::ArticleSearch</name>
    <message>
        <source>Search articles, words and sources</source>
        <translation>Artikel, Wörter und Quellen durchsuchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Search (Ctrl+Shift+F)</source>
        <translation>Suchen (Strg+Umschalt+F)</translation>
    </message>
</context>
<context>
    <name>app::PageOutline</name>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Headings of this page</source>
        <translation>Überschriften dieser Seite</translation>
    </message>
</context>
<context>
    <name>ReadingSource</name>
    <message>
        <source>There is no article “%1”. Choose another one in the list.</source>
        <translation>Es gibt keinen Artikel „%1“. Wähle einen anderen in der Liste.</translation>
    </message>
</context>
<context>
    <name>app::OwnInstruments</name>
    <message>
        <source>“%1” was added to the list.</source>
        <translation>„%1“ wurde der Liste hinzugefügt.</translation>
    </message>
    <message>
        <source>Remove this questionnaire?</source>
        <translation>Diesen Fragebogen entfernen?</translation>
    </message>
    <message>
        <source>“%1” leaves the list. Answers given to it are kept, but can only be seen again when its definition file is opened again.</source>
        <translation>„%1“ verschwindet aus der Liste. Antworten darauf bleiben erhalten, sind aber erst wieder zu sehen, wenn die Definitionsdatei erneut geöffnet wird.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>correction</name>
    <message>
        <source>Answers corrected on %1.</source>
        <translation>Antworten berichtigt am %1.</translation>
    </message>
    <message>
        <source>Date and answers corrected on %1; before, the date was %2.</source>
        <translation>Datum und Antworten berichtigt am %1; vorher stand als Datum %2 da.</translation>
    </message>
    <message>
        <source>Date corrected on %1; before, it was %2.</source>
        <translation>Datum berichtigt am %1; vorher stand %2 da.</translation>
    </message>
</context>
<context>
    <name>app::DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Den Tag in einem Kalender wählen</translation>
    </message>
    <message>
        <source>Type the day, for example %1.</source>
        <translation>Gib den Tag ein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>That day lies in the future.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like this: %2.</source>
        <translation>„%1“ ist kein Datum. Schreib es so: %2.</translation>
    </message>
    <message>
        <source>%1, not %2.</source>
        <translation>%1, nicht %2.</translation>
    </message>
    <message>
        <source>It was %1</source>
        <translation>Es war: %1</translation>
    </message>
</context>
<context>
    <name>app::ResultDayDialog</name>
    <message>
        <source>The day the questions were answered</source>
        <translation>Der Tag, an dem die Fragen beantwortet wurden</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Datum berichtigen</translation>
    </message>
    <message>
        <source>The day the questions were answered:</source>
        <translation>Der Tag, an dem die Fragen beantwortet wurden:</translation>
    </message>
    <message>
        <source>The day that stood there is kept with the result, and the correction can be taken back.</source>
        <translation>Der Tag, der dort stand, bleibt beim Ergebnis aufgehoben; die Berichtigung lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>app::ResultHead</name>
    <message>
        <source>Print or save …</source>
        <translation>Drucken oder speichern …</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done with this result</source>
        <translation>Was sich mit diesem Ergebnis noch tun lässt</translation>
    </message>
    <message>
        <source>Name this result …</source>
        <translation>Ergebnis benennen …</translation>
    </message>
    <message>
        <source>Correct the date …</source>
        <translation>Datum berichtigen …</translation>
    </message>
    <message>
        <source>Correct answers …</source>
        <translation>Antworten berichtigen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Noch einmal beantworten</translation>
    </message>
</context>
<context>
    <name>app::CorrectionLine</name>
    <message>
        <source>Take the correction back</source>
        <translation>Berichtigung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>app::KeepingBar</name>
    <message>
        <source>Saved on this computer as you type. Leave out what you like.</source>
        <translation>Wird auf diesem Computer gespeichert, während du tippst. Lass weg, was du magst.</translation>
    </message>
    <message>
        <source>Your last words are not saved yet. They stay here while this page is open, and saving is tried again as you go on.</source>
        <translation>Deine letzten Worte sind noch nicht gespeichert. Sie bleiben hier, solange diese Seite offen ist, und beim Weiterschreiben wird das Speichern erneut versucht.</translation>
    </message>
    <message>
        <source>This is not kept: it is gone when the program is closed. Save or print it if you want to have it later.</source>
        <translation>Das wird nicht aufbewahrt: Es ist weg, wenn das Programm geschlossen wird. Speichere oder drucke es, wenn du es später noch haben willst.</translation>
    </message>
    <message>
        <source>Saved on this computer at %1, and again as you type.</source>
        <translation>Um %1 auf diesem Computer gespeichert, und wieder, während du tippst.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to all entries</source>
        <translation>Zurück zu allen Einträgen</translation>
    </message>
</context>
<context>
    <name>app::UndoKey</name>
    <message>
        <source>Undo (%1)</source>
        <translation>Rückgängig (%1)</translation>
    </message>
</context>
<context>
    <name>FileQuestionWords</name>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>The file is called %1, since it ends in .%2. There is one of this name already.</source>
        <translation>Die Datei heißt %1, denn sie endet auf .%2. Eine mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Keep the old file</source>
        <translation>Die alte Datei behalten</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>app::Quitting</name>
    <message>
        <source>End the program?</source>
        <translation>Das Programm beenden?</translation>
    </message>
    <message>
        <source>Words or answers are open that are kept nowhere. They are gone when the program ends.</source>
        <translation>Worte oder Antworten sind offen, die nirgends aufbewahrt sind. Sie sind weg, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>End and lose them</source>
        <translation>Beenden und verlieren</translation>
    </message>
</context>
<context>
    <name>app::FittedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DoubtWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>cells between semicolons</source>
        <translation>Zellen zwischen Semikolons</translation>
    </message>
    <message>
        <source>cells between tabs</source>
        <translation>Zellen zwischen Tabulatoren</translation>
    </message>
    <message>
        <source>cells between vertical bars</source>
        <translation>Zellen zwischen senkrechten Strichen</translation>
    </message>
    <message>
        <source>cells between commas</source>
        <translation>Zellen zwischen Kommas</translation>
    </message>
    <message>
        <source>A text in %1, %2</source>
        <translation>Ein Text in %1, %2</translation>
    </message>
    <message>
        <source>An Excel workbook</source>
        <translation>Eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>An OpenDocument sheet</source>
        <translation>Eine OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>A file of SPSS</source>
        <translation>Eine Datei von SPSS</translation>
    </message>
    <message>
        <source>A file of Stata</source>
        <translation>Eine Datei von Stata</translation>
    </message>
    <message>
        <source>the names of the columns above them</source>
        <translation>darüber die Namen der Spalten</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>die Spalten haben keine Namen</translation>
    </message>
    <message>
        <source>as many columns of numbers stand side by side</source>
        <translation>so viele Spalten mit Zahlen stehen nebeneinander</translation>
    </message>
    <message>
        <source>by the numbers in their names</source>
        <translation>nach den Nummern in ihren Namen</translation>
    </message>
    <message>
        <source>by their names</source>
        <translation>nach ihren Namen</translation>
    </message>
    <message>
        <source>by the statements</source>
        <translation>nach den Aussagen</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>wie du gesagt hast</translation>
    </message>
    <message>
        <source>Ready scores: anxiety in column %1, avoidance in column %2.</source>
        <translation>Fertige Werte: Angst in Spalte %1, Vermeidung in Spalte %2.</translation>
    </message>
    <message>
        <source>No columns of answers were found.</source>
        <translation>Es wurden keine Spalten mit Antworten gefunden.</translation>
    </message>
    <message>
        <source>Answers in the columns %1, %2.</source>
        <translation>Antworten in den Spalten %1, %2.</translation>
    </message>
    <message>
        <source>Answers in the columns %1 (%2 … %3), %4.</source>
        <translation>Antworten in den Spalten %1 (%2 … %3), %4.</translation>
    </message>
    <message>
        <source>Scores from %1.</source>
        <translation>Werte von %1.</translation>
    </message>
    <message>
        <source>Answers from %1; %2 is the most agreement</source>
        <translation>Antworten von %1; %2 ist die stärkste Zustimmung</translation>
    </message>
    <message>
        <source>reversed statements were turned round in the file</source>
        <translation>umgekehrte Aussagen sind in der Datei schon umgepolt</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlend: %1</translation>
    </message>
    <message>
        <source>The letters are taken for %1. Choose another encoding below where names look wrong.</source>
        <translation>Die Buchstaben werden als %1 gelesen. Wähle unten eine andere Kodierung, wenn Namen falsch aussehen.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 would have swallowed the rows below it. Quotation marks are read as text.</source>
        <translation>Ein Anführungszeichen in Zeile %1 hätte die Zeilen darunter verschluckt. Anführungszeichen werden als Text gelesen.</translation>
    </message>
    <message>
        <source>There is one name less than there are columns. The rows&apos; own names are taken to stand in front, or an empty cell behind.</source>
        <translation>Es gibt einen Namen weniger als Spalten. Angenommen wird, dass vorn die Namen der Zeilen stehen oder hinten eine leere Zelle.</translation>
    </message>
    <message>
        <source>Left out above the names: %1</source>
        <translation>Über den Namen weggelassen: %1</translation>
    </message>
    <message>
        <source>The table has a column for each person. It is read as if that were a row.</source>
        <translation>Die Tabelle hat für jede Person eine Spalte. Sie wird gelesen, als wäre es eine Zeile.</translation>
    </message>
    <message>
        <source>The table has a row for each answer (%1). It is read as a row for each person.</source>
        <translation>Die Tabelle hat für jede Antwort eine Zeile (%1). Gelesen wird für jede Person eine Zeile.</translation>
    </message>
    <message>
        <source>Which %1 columns hold the answers is not clear. The table has: %2. Say them below by name or place, or choose another questionnaire.</source>
        <translation>Welche %1 Spalten die Antworten enthalten, ist nicht klar. Die Tabelle hat: %2. Nenne sie unten nach Namen oder Nummern oder wähle einen anderen Fragebogen.</translation>
    </message>
    <message>
        <source>The columns fit more than one questionnaire. Which was answered?</source>
        <translation>Die Spalten passen zu mehr als einem Fragebogen. Welcher wurde beantwortet?</translation>
    </message>
    <message>
        <source>The columns are named for another questionnaire: %1.</source>
        <translation>Die Spalten sind nach einem anderen Fragebogen benannt: %1.</translation>
    </message>
    <message>
        <source>Several groups of columns fit. Which is to be read?</source>
        <translation>Mehrere Gruppen von Spalten passen. Welche soll gelesen werden?</translation>
    </message>
    <message>
        <source>These columns are numbered too and are not read: %1</source>
        <translation>Auch diese Spalten sind nummeriert und werden nicht gelesen: %1</translation>
    </message>
    <message>
        <source>The columns stand in another order than their numbers. The numbers count.</source>
        <translation>Die Spalten stehen in anderer Reihenfolge als ihre Nummern. Es zählen die Nummern.</translation>
    </message>
    <message>
        <source>Recoded columns stand beside and are not read: %1</source>
        <translation>Daneben stehen umkodierte Spalten; sie werden nicht gelesen: %1</translation>
    </message>
    <message>
        <source>The names of %1 say “reversed”. Were these answers turned round already?</source>
        <translation>In den Namen von %1 steht „umgekehrt“. Sind diese Antworten schon umgepolt?</translation>
    </message>
    <message>
        <source>More columns could be a score: %1. Choose the two below.</source>
        <translation>Weitere Spalten könnten ein Wert sein: %1. Wähle unten die beiden richtigen.</translation>
    </message>
    <message>
        <source>The table holds scores (%1) and no answers: what needs answers is not shown.</source>
        <translation>Die Tabelle enthält Werte (%1) und keine Antworten: Was Antworten braucht, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Words are read as numbers: %1</source>
        <translation>Wörter werden als Zahlen gelesen: %1</translation>
    </message>
    <message>
        <source>Nobody answered above %1, and the range is read as up to %2.</source>
        <translation>Niemand hat über %1 geantwortet, gelesen wird der Bereich bis %2.</translation>
    </message>
    <message>
        <source>The values %1 never occur, and %2 occur often: these look like codes of choices instead of answers.</source>
        <translation>Die Werte %1 kommen nie vor, %2 dagegen oft: Das sieht nach Codes für Auswahlen aus statt nach Antworten.</translation>
    </message>
    <message>
        <source>The numbers that occur are %1 to %2, and so is the range.</source>
        <translation>Es kommen Zahlen von %1 bis %2 vor, und so wird der Bereich gelesen.</translation>
    </message>
    <message>
        <source>By its words %1 is the most agreement: the answers are turned round.</source>
        <translation>Nach den Wörtern ist %1 die stärkste Zustimmung: Die Antworten werden umgepolt.</translation>
    </message>
    <message>
        <source>Answers from %1</source>
        <translation>Antworten von %1</translation>
    </message>
    <message>
        <source>They were turned round already</source>
        <translation>Sie sind schon umgepolt</translation>
    </message>
    <message>
        <source>They were not turned round</source>
        <translation>Sie sind nicht umgepolt</translation>
    </message>
    <message>
        <source>The lowest is the most agreement</source>
        <translation>Der niedrigste Wert ist die stärkste Zustimmung</translation>
    </message>
    <message>
        <source>The highest is the most agreement</source>
        <translation>Der höchste Wert ist die stärkste Zustimmung</translation>
    </message>
    <message>
        <source>Each row is somebody</source>
        <translation>Jede Zeile ist eine Person</translation>
    </message>
    <message>
        <source>Only the first row of a name</source>
        <translation>Nur die erste Zeile eines Namens</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with answers</source>
        <translation>
            <numerusform>%n Zeile mit Antworten</numerusform>
            <numerusform>%n Zeilen mit Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n row(s) with answers</source>
        <translation>
            <numerusform>mehr als %n Zeile mit Antworten</numerusform>
            <numerusform>mehr als %n Zeilen mit Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rows have %n cell(s) more than there are names, and nobody can tell where. Say the columns by their places below.</source>
        <translation>
            <numerusform>Die Zeilen haben %n Zelle mehr, als es Namen gibt, und wo, lässt sich nicht sagen. Nenne die Spalten unten nach ihren Nummern.</numerusform>
            <numerusform>Die Zeilen haben %n Zellen mehr, als es Namen gibt, und wo, lässt sich nicht sagen. Nenne die Spalten unten nach ihren Nummern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of the columns take %n row(s).</source>
        <translation>
            <numerusform>Die Namen der Spalten nehmen %n Zeile ein.</numerusform>
            <numerusform>Die Namen der Spalten nehmen %n Zeilen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of means, totals or names are left out: row %1.</source>
        <translation>
            <numerusform>%n Zeile mit Mittelwerten, Summen oder Namen ist weggelassen: Zeile %1.</numerusform>
            <numerusform>%n Zeilen mit Mittelwerten, Summen oder Namen sind weggelassen: Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold no answer.</source>
        <translation>
            <numerusform>%n Zeile enthält keine Antwort.</numerusform>
            <numerusform>%n Zeilen enthalten keine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) stand in more than one row: %1. Is each row somebody, or does only the first row of a name count?</source>
        <translation>
            <numerusform>%n Name steht in mehr als einer Zeile: %1. Ist jede Zeile eine Person, oder zählt nur die erste Zeile eines Namens?</numerusform>
            <numerusform>%n Namen stehen in mehr als einer Zeile: %1. Ist jede Zeile eine Person, oder zählt nur die erste Zeile eines Namens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold words that stand for no number: %1</source>
        <translation>
            <numerusform>%n Zelle enthält Wörter, die für keine Zahl stehen: %1</numerusform>
            <numerusform>%n Zellen enthalten Wörter, die für keine Zahl stehen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are no answers and count as missing: %1</source>
        <translation>
            <numerusform>%n Zelle ist keine Antwort und zählt als fehlend: %1</numerusform>
            <numerusform>%n Zellen sind keine Antworten und zählen als fehlend: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) lie outside the range and count as missing: %1</source>
        <translation>
            <numerusform>%n Zahl liegt außerhalb des Bereichs und zählt als fehlend: %1</numerusform>
            <numerusform>%n Zahlen liegen außerhalb des Bereichs und zählen als fehlend: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with decimals are scored as they are.</source>
        <translation>
            <numerusform>%n Antwort mit Nachkommastellen wird ausgewertet, wie sie ist.</numerusform>
            <numerusform>%n Antworten mit Nachkommastellen werden ausgewertet, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A 0 stands %n time(s) beside the other answers: a missing answer, or the lowest?</source>
        <translation>
            <numerusform>Eine 0 steht %n Mal neben den anderen Antworten: eine fehlende Antwort oder die niedrigste?</numerusform>
            <numerusform>Eine 0 steht %n Mal neben den anderen Antworten: eine fehlende Antwort oder die niedrigste?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) run against their scale: %1. Were they reversed before, do they stand in another order, or is this another questionnaire?</source>
        <translation>
            <numerusform>%n Aussage läuft gegen ihre Skala: %1. Wurde sie vorher umgepolt, steht sie an anderer Stelle, oder ist es ein anderer Fragebogen?</numerusform>
            <numerusform>%n Aussagen laufen gegen ihre Skala: %1. Wurden sie vorher umgepolt, stehen sie in anderer Reihenfolge, oder ist es ein anderer Fragebogen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) first</source>
        <translation>
            <numerusform>Zuerst %n Frage</numerusform>
            <numerusform>Zuerst %n Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AnswersForm</name>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>The table holds</source>
        <translation>Die Tabelle enthält</translation>
    </message>
    <message>
        <source>Columns of the statements, in their order</source>
        <translation>Spalten der Aussagen, in deren Reihenfolge</translation>
    </message>
    <message>
        <source>Column of anxiety</source>
        <translation>Spalte der Verlustangst</translation>
    </message>
    <message>
        <source>Column of avoidance</source>
        <translation>Spalte der Bindungsvermeidung</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Niedrigster Wert</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>These stand for a missing answer</source>
        <translation>Das steht für eine fehlende Antwort</translation>
    </message>
    <message>
        <source>Column of names or codes</source>
        <translation>Spalte mit Namen oder Codes</translation>
    </message>
    <message>
        <source>answers to the statements</source>
        <translation>Antworten auf die Aussagen</translation>
    </message>
    <message>
        <source>ready scores</source>
        <translation>fertige Werte</translation>
    </message>
    <message>
        <source>a range of numbers or names, or the names with commas</source>
        <translation>ein Bereich aus Nummern oder Namen, oder die Namen mit Kommas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>keine Spalte</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Die Tabelle hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>This questionnaire needs %1 columns of answers, and the table has %2 columns.</source>
        <translation>Dieser Fragebogen braucht %1 Spalten mit Antworten, und die Tabelle hat %2 Spalten.</translation>
    </message>
    <message>
        <source>The highest value must be above the lowest.</source>
        <translation>Der höchste Wert muss über dem niedrigsten liegen.</translation>
    </message>
    <message>
        <source>The most agreement is</source>
        <translation>Die stärkste Zustimmung ist</translation>
    </message>
    <message>
        <source>the highest value</source>
        <translation>der höchste Wert</translation>
    </message>
    <message>
        <source>the lowest value: 1 is “strongly agree”</source>
        <translation>der niedrigste Wert: 1 heißt „stimme völlig zu“</translation>
    </message>
    <message>
        <source>Statements that are keyed the other way</source>
        <translation>Umgekehrt gepolte Aussagen</translation>
    </message>
    <message>
        <source>are answered as they stand</source>
        <translation>sind so beantwortet, wie sie dastehen</translation>
    </message>
    <message>
        <source>were turned round in the file already</source>
        <translation>sind in der Datei schon umgepolt</translation>
    </message>
    <message>
        <source>A name in several rows</source>
        <translation>Ein Name in mehreren Zeilen</translation>
    </message>
    <message>
        <source>each row is somebody</source>
        <translation>jede Zeile ist eine Person</translation>
    </message>
    <message>
        <source>only the first row counts</source>
        <translation>nur die erste Zeile zählt</translation>
    </message>
</context>
<context>
    <name>app::FileForm</name>
    <message>
        <source>Cells are separated by</source>
        <translation>Zellen sind getrennt durch</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>Encoding of the letters</source>
        <translation>Kodierung der Buchstaben</translation>
    </message>
    <message>
        <source>Rows with the names of the columns</source>
        <translation>Zeilen mit den Namen der Spalten</translation>
    </message>
</context>
<context>
    <name>app::ProposalCard</name>
    <message>
        <source>How “%1” will be read</source>
        <translation>So wird „%1“ gelesen</translation>
    </message>
    <message>
        <source>As first proposed</source>
        <translation>Wie zuerst vorgeschlagen</translation>
    </message>
    <message>
        <source>Read it as proposed</source>
        <translation>So lesen wie vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>app::WordNumbers</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Read them as these numbers</source>
        <translation>Als diese Zahlen lesen</translation>
    </message>
    <message>
        <source>Say which answer each of them stands for:</source>
        <translation>Gib an, für welche Antwort sie jeweils stehen:</translation>
    </message>
</context>
<context>
    <name>app::TourSteps</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>app::TourWords</name>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>Notizen für den Vortrag</translation>
    </message>
    <message>
        <source>The words of this step</source>
        <translation>Der Text dieses Schritts</translation>
    </message>
    <message>
        <source>There are no notes for this step.</source>
        <translation>Zu diesem Schritt gibt es keine Notizen.</translation>
    </message>
</context>
<context>
    <name>app::CheckQuestionCard</name>
    <message>
        <source>Keys: a digit chooses, Enter goes on.</source>
        <translation>Tasten: Eine Ziffer wählt aus, die Eingabetaste geht weiter.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Read the paragraph</source>
        <translation>Absatz lesen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>app::CheckSummaryCard</name>
    <message>
        <source>%1 of %2 answered as in the article</source>
        <translation>%1 von %2 so beantwortet wie im Artikel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Going round once more was for yourself: nothing was noted.</source>
        <translation>Die zusätzliche Runde war nur für dich: Es wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>It is worth asking again in some days, when a part has faded.</source>
        <translation>Es lohnt sich, dich in ein paar Tagen noch einmal zu fragen, wenn manches verblasst ist.</translation>
    </message>
    <message>
        <source>It is worth asking again tomorrow what was missed, and the rest some days later.</source>
        <translation>Es lohnt sich, dich morgen noch einmal zu fragen, was noch nicht saß, und den Rest ein paar Tage später.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>There are no questions about this article yet.</source>
        <translation>Zu diesem Artikel gibt es noch keine Fragen.</translation>
    </message>
    <message>
        <source>Where the article speaks about what was missed</source>
        <translation>Wo im Artikel steht, was noch nicht saß</translation>
    </message>
</context>
<context>
    <name>app::VignetteAnswer</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Move the ring with the mouse or the arrow keys, then check.</source>
        <translation>Bewege den Ring mit der Maus oder den Pfeiltasten und prüfe dann.</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>Nächste Szene</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr dazu lesen</translation>
    </message>
    <message>
        <source>The box is one plausible reading of a short scene; another reading is possible.</source>
        <translation>Der Kasten ist eine plausible Deutung einer kurzen Szene; eine andere Deutung ist möglich.</translation>
    </message>
    <message numerus="yes">
        <source>This scene comes back in %n day(s).</source>
        <translation>
            <numerusform>Diese Szene kommt in %n Tag wieder.</numerusform>
            <numerusform>Diese Szene kommt in %n Tagen wieder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AskedAbout</name>
    <message>
        <source>About: %1. %2</source>
        <extracomment>Whom the statements are about, then how to read them</extracomment>
        <translation>Es geht um: %1. %2</translation>
    </message>
    <message>
        <source>Now: %1, %2 of %3</source>
        <extracomment>%1 is a relationship ("Father"), %2 its number, %3 how many are asked about</extracomment>
        <translation>Gerade: %1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>app::EmptyJournal</name>
    <message>
        <source>Nothing is written here yet. Begin with an empty page, or along one of these exercises; of their questions, answer those you like.</source>
        <translation>Hier steht noch nichts. Beginne mit einer leeren Seite oder entlang einer dieser Übungen; beantworte von ihren Fragen die, die du magst.</translation>
    </message>
</context>
<context>
    <name>app::EntryFilter</name>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Im Tagebuch suchen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Without an exercise</source>
        <translation>Ohne Übung</translation>
    </message>
</context>
<context>
    <name>app::ArchiveOwnerQuestion</name>
    <message>
        <source>I did: add it to my own results and reading</source>
        <translation>Ich: zu meinen Aufzeichnungen hinzufügen</translation>
    </message>
    <message>
        <source>Pseudonym of the person who made this archive</source>
        <translation>Pseudonym der Person, die dieses Archiv erstellt hat</translation>
    </message>
    <message>
        <source>Somebody else: add them as</source>
        <translation>Jemand anderes: hinzufügen als</translation>
    </message>
    <message>
        <source>Who made this archive?</source>
        <translation>Wer hat dieses Archiv erstellt?</translation>
    </message>
    <message>
        <source>a pseudonym</source>
        <translation>ein Pseudonym</translation>
    </message>
</context>
<context>
    <name>app::ArchiveShapeChoice</name>
    <message>
        <source>A folder of files that anyone can read</source>
        <translation>Ein Ordner mit Dateien, die jeder lesen kann</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>In welcher Form?</translation>
    </message>
    <message>
        <source>It is written so that you can open it without this program: as tables, and as files for other programs, with an explanation. For the same reason whoever gets it can read everything in it. Keep it where only you can read it.</source>
        <translation>Alles wird so geschrieben, dass du es ohne dieses Programm öffnen kannst: als Tabellen und als Dateien für andere Programme, mit einer Erklärung. Aus demselben Grund kann alles darin lesen, wer es bekommt. Bewahre es dort auf, wo nur du es lesen kannst.</translation>
    </message>
    <message>
        <source>One file that anyone can read (.zip)</source>
        <translation>Eine Datei, die jeder lesen kann (.zip)</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Your recovery key does not open it either.</source>
        <translation>Auch dein Wiederherstellungsschlüssel öffnet sie nicht.</translation>
    </message>
    <message>
        <source>One encrypted file, for this program alone</source>
        <translation>Eine verschlüsselte Datei, nur für dieses Programm</translation>
    </message>
    <message>
        <source>The records here are encrypted under a passphrase; what is written now is not.</source>
        <translation>Die Aufzeichnungen hier sind mit einer Passphrase verschlüsselt; was jetzt geschrieben wird, ist es nicht.</translation>
    </message>
    <message>
        <source>The file has a passphrase of its own, which nobody can recover: without it nobody can read the file.</source>
        <translation>Die Datei hat eine eigene Passphrase, die niemand wiederherstellen kann: Ohne sie kann niemand die Datei lesen.</translation>
    </message>
</context>
<context>
    <name>app::PassphraseCard</name>
    <message>
        <source>After %1 minutes without a key or the mouse</source>
        <translation>Nach %1 Minuten ohne Taste oder Maus</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Die Passphrase ändern …</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New recovery key …</source>
        <translation>Neuer Wiederherstellungsschlüssel …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Remove the passphrase …</source>
        <translation>Die Passphrase entfernen …</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Eine Passphrase setzen …</translation>
    </message>
    <message>
        <source>Your records have no passphrase: whoever uses this computer as you do can read them.</source>
        <translation>Deine Aufzeichnungen haben keine Passphrase: Wer diesen Computer so benutzt wie du, kann sie lesen.</translation>
    </message>
    <message>
        <source>Nothing is saved at the moment, so there is nothing to encrypt.</source>
        <translation>Zurzeit wird nichts gespeichert, also gibt es nichts zu verschlüsseln.</translation>
    </message>
    <message>
        <source>Your records are encrypted under a passphrase.</source>
        <translation>Deine Aufzeichnungen sind mit einer Passphrase verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>app::CoupleNumbers</name>
    <message>
        <source>The numbers</source>
        <translation>Die Zahlen</translation>
    </message>
</context>
<context>
    <name>app::ImportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much of the table has been read</source>
        <translation>Wie viel von der Tabelle gelesen ist</translation>
    </message>
    <message>
        <source>Reading the table …</source>
        <translation>Die Tabelle wird gelesen …</translation>
    </message>
</context>
<context>
    <name>app::ExportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much of the table has been saved</source>
        <translation>Wie viel von der Tabelle gespeichert ist</translation>
    </message>
</context>
<context>
    <name>app::TypingPlace</name>
    <message>
        <source>Student %1, item %2 of %3</source>
        <translation>Person %1, Aussage %2 von %3</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Dann: %1</translation>
    </message>
</context>
<context>
    <name>answerwords</name>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Answer: %1, counted as %2 (reversed)</source>
        <translation>Antwort: %1, gezählt als %2 (umgekehrt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>points to more anxiety</source>
        <translation>deutet auf mehr Angst</translation>
    </message>
    <message>
        <source>points to less anxiety</source>
        <translation>deutet auf weniger Angst</translation>
    </message>
    <message>
        <source>points to more avoidance</source>
        <translation>deutet auf mehr Vermeidung</translation>
    </message>
    <message>
        <source>points to less avoidance</source>
        <translation>deutet auf weniger Vermeidung</translation>
    </message>
    <message>
        <source>points neither way</source>
        <translation>deutet in keine Richtung</translation>
    </message>
    <message>
        <source>like the other answers</source>
        <translation>wie die anderen Antworten</translation>
    </message>
    <message>
        <source>above the other answers (score +%1)</source>
        <translation>über den anderen Antworten (Wert +%1)</translation>
    </message>
    <message>
        <source>below the other answers (score −%1)</source>
        <translation>unter den anderen Antworten (Wert −%1)</translation>
    </message>
</context>
<context>
    <name>secondTime</name>
    <message>
        <source>a sample of %1 people (%2)</source>
        <translation>einer Stichprobe von %1 Menschen (%2)</translation>
    </message>
    <message>
        <source>anxiety %1 to %2, avoidance %3 to %4</source>
        <translation>Angst %1 bis %2, Vermeidung %3 bis %4</translation>
    </message>
    <message numerus="yes">
        <source>The light shadow: here the numbers would likely lie (%1) if the same questions were answered again %n day(s) later, a little nearer to the mean of %2: %3.</source>
        <translation>
            <numerusform>Der helle Schatten: Hier lägen die Werte wahrscheinlich (%1), wenn dieselben Fragen %n Tag später noch einmal beantwortet würden, etwas näher am Mittelwert %2: %3.</numerusform>
            <numerusform>Der helle Schatten: Hier lägen die Werte wahrscheinlich (%1), wenn dieselben Fragen %n Tage später noch einmal beantwortet würden, etwas näher am Mittelwert %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The light shadow: here the numbers would likely lie (%1) if the same questions were answered a second time and nothing had changed, a little nearer to the mean of %2: %3.</source>
        <translation>Der helle Schatten: Hier lägen die Werte wahrscheinlich (%1), wenn dieselben Fragen ein zweites Mal beantwortet würden und sich nichts verändert hätte, etwas näher am Mittelwert %2: %3.</translation>
    </message>
</context>
</TS>
