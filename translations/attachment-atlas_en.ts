<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ClassWords</name>
    <message numerus="yes">
        <source>%n person(s) gave the same answer everywhere, although the statements point both ways. They are counted like everybody else.</source>
        <translation>
            <numerusform>%n person gave the same answer everywhere, although the statements point both ways. They are counted like everybody else.</numerusform>
            <numerusform>%n people gave the same answer everywhere, although the statements point both ways. They are counted like everybody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers of %n person(s) vary in an unusual way: they go together otherwise than those of the class. That happens to 1 in 1,000 by chance; it may be haste, and it may be somebody who is unlike others. They are counted like everybody else.</source>
        <translation>
            <numerusform>The answers of %n person vary in an unusual way: they go together otherwise than those of the class. That happens to 1 in 1,000 by chance; it may be haste, and it may be somebody who is unlike others. They are counted like everybody else.</numerusform>
            <numerusform>The answers of %n people vary in an unusual way: they go together otherwise than those of the class. That happens to 1 in 1,000 by chance; it may be haste, and it may be people who are unlike others. They are counted like everybody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers of %n person(s) vary in an unusual way: they go together otherwise than those of a sample of %1 people, of whom 5 in 100 were as unusual. It may be haste, and it may be somebody who is unlike others. They are counted like everybody else.</source>
        <translation>
            <numerusform>The answers of %n person vary in an unusual way: they go together otherwise than those of a sample of %1 people, of whom 5 in 100 were as unusual. It may be haste, and it may be somebody who is unlike others. They are counted like everybody else.</numerusform>
            <numerusform>The answers of %n people vary in an unusual way: they go together otherwise than those of a sample of %1 people, of whom 5 in 100 were as unusual. It may be haste, and it may be people who are unlike others. They are counted like everybody else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message numerus="yes">
        <source>%n hand(s) raised.</source>
        <translation>
            <numerusform>%n hand raised.</numerusform>
            <numerusform>%n hands raised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) by the class.</source>
        <translation>
            <numerusform>%n placement by the class.</numerusform>
            <numerusform>%n placements by the class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s) raised, %1 of them undecided.</source>
        <translation>
            <numerusform>%n hand raised, %1 of it undecided.</numerusform>
            <numerusform>%n hands raised, %1 of them undecided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ArticleList</name>
    <message numerus="yes">
        <source>%1 (%n minute(s))</source>
        <translation>
            <numerusform>%1 (%n minute)</numerusform>
            <numerusform>%1 (%n minutes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AttachmentMap</name>
    <message numerus="yes">
        <source>%n more result(s) in the table.</source>
        <translation>
            <numerusform>%n more result in the table.</numerusform>
            <numerusform>%n more results in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), each with a box of its two %1 intervals.</source>
        <translation>
            <numerusform>%n result, with a box of its two %1 intervals.</numerusform>
            <numerusform>%n results, each with a box of its two %1 intervals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), each with an ellipse as wide and as high as its two %1 intervals.</source>
        <extracomment>%1 is for example &quot;95 %&quot;</extracomment>
        <translation>
            <numerusform>%n result, with an ellipse as wide and as high as its two %1 intervals.</numerusform>
            <numerusform>%n results, each with an ellipse as wide and as high as its two %1 intervals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map shows %n person(s) of a group without names.</source>
        <translation>
            <numerusform>The map shows %n person of a group without names.</numerusform>
            <numerusform>The map shows %n people of a group without names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) lead from older to newer results of the same relationship.</source>
        <translation>
            <numerusform>%n line leads from older to newer results of the same relationship.</numerusform>
            <numerusform>%n lines lead from older to newer results of the same relationship.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s) lie around anxiety %1 and avoidance %2, with a standard deviation of %3 and %4.</source>
        <translation>
            <numerusform>%n relationship lies around anxiety %1 and avoidance %2, with a standard deviation of %3 and %4.</numerusform>
            <numerusform>%n relationships lie around anxiety %1 and avoidance %2, with a standard deviation of %3 and %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BoxRow</name>
    <message numerus="yes">
        <source>Box %1, back after %n day(s): %2.</source>
        <translation>
            <numerusform>Box %1, back after %n day: %2.</numerusform>
            <numerusform>Box %1, back after %n days: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Under a box of things to practise: it comes back after so many days</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChooseStep</name>
    <message numerus="yes">
        <source>Begun on %1; %n answer(s) kept.</source>
        <translation>
            <numerusform>Begun on %1; %n answer kept.</numerusform>
            <numerusform>Begun on %1; %n answers kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ClassVotePanel</name>
    <message numerus="yes">
        <source>%n hand(s).</source>
        <translation>
            <numerusform>%n hand.</numerusform>
            <numerusform>%n hands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s).</source>
        <translation>
            <numerusform>%n placement.</numerusform>
            <numerusform>%n placements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ConsentText</name>
    <message numerus="yes">
        <source>It takes about %n minute(s). You may skip any statement, go back, and stop at any time.</source>
        <translation>
            <numerusform>It takes about %n minute. You may skip any statement, go back, and stop at any time.</numerusform>
            <numerusform>It takes about %n minutes. You may skip any statement, go back, and stop at any time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CopyDialog</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HomeCards</name>
    <message numerus="yes">
        <source>%n more wait(s) in Quiz.</source>
        <translation>
            <numerusform>%n more waits in Quiz.</numerusform>
            <numerusform>%n more wait in Quiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was %n month(s) ago.</source>
        <translation>
            <numerusform>That was %n month ago.</numerusform>
            <numerusform>That was %n months ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s).</source>
        <translation>
            <numerusform>%n minute.</numerusform>
            <numerusform>%n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message numerus="yes">
        <source>%n statement(s) to answer</source>
        <translation>
            <numerusform>%n statement to answer</numerusform>
            <numerusform>%n statements to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportStep</name>
    <message numerus="yes">
        <source>The first rows, %n column(s)</source>
        <translation>
            <numerusform>The first rows, %n column</numerusform>
            <numerusform>The first rows, %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::InstrumentCard</name>
    <message numerus="yes">
        <source>%1, about %n minute(s)</source>
        <extracomment>A form of a questionnaire and the time it usually takes</extracomment>
        <translation>
            <numerusform>%1, about %n minute</numerusform>
            <numerusform>%1, about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::JournalInvitation</name>
    <message numerus="yes">
        <source>%n entry(ies) about this in the journal</source>
        <translation>
            <numerusform>%n entry about this in the journal</numerusform>
            <numerusform>%n entries about this in the journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgressView</name>
    <message numerus="yes">
        <source>%n can be practised again today.</source>
        <translation>
            <numerusform>%n can be practised again today.</numerusform>
            <numerusform>%n can be practised again today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scene(s) placed.</source>
        <translation>
            <numerusform>%1 of %n scene placed.</numerusform>
            <numerusform>%1 of %n scenes placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered.</source>
        <translation>
            <numerusform>%1 of %n question answered.</numerusform>
            <numerusform>%1 of %n questions answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) read; those have a check mark.</source>
        <translation>
            <numerusform>%1 of %n article read; those have a check mark.</numerusform>
            <numerusform>%1 of %n articles read; those have a check mark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ResultCards</name>
    <message numerus="yes">
        <source>Show %n older result(s)</source>
        <translation>
            <numerusform>Show %n older result</numerusform>
            <numerusform>Show %n older results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ReviewStep</name>
    <message numerus="yes">
        <source>%n statement(s) without an answer. That is fine; too many make the result less sure. Click one to answer or change it.</source>
        <translation>
            <numerusform>%n statement without an answer. That is fine; too many make the result less sure. Click one to answer or change it.</numerusform>
            <numerusform>%n statements without an answer. That is fine; too many make the result less sure. Click one to answer or change it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n relationship(s) on the map</source>
        <translation>
            <numerusform>See the %n relationship on the map</numerusform>
            <numerusform>See all %n relationships on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SheetStep</name>
    <message numerus="yes">
        <source>%1, %n left out</source>
        <extracomment>%1 says how many statements have an answer</extracomment>
        <translation>
            <numerusform>%1, %n left out</numerusform>
            <numerusform>%1, %n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TourList</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n minute(s)</source>
        <extracomment>The number of steps of a tour, and the time it takes in class</extracomment>
        <translation>
            <numerusform>%1, about %n minute</numerusform>
            <numerusform>%1, about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TypingCard</name>
    <message numerus="yes">
        <source>%2, begun on %1: %n row(s)</source>
        <extracomment>%1 is a date and time, %2 a questionnaire</extracomment>
        <translation>
            <numerusform>%2, begun on %1: %n row</numerusform>
            <numerusform>%2, begun on %1: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TypingStep</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ.</source>
        <translation>
            <numerusform>%n answer differs.</numerusform>
            <numerusform>%n answers differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were typed only once.</source>
        <translation>
            <numerusform>%n row was typed only once.</numerusform>
            <numerusform>%n rows were typed only once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::WordingDialog</name>
    <message numerus="yes">
        <source>Numbers at the beginning of a line are taken off. %n line(s) are needed.</source>
        <translation>
            <numerusform>Numbers at the beginning of a line are taken off. %n line is needed.</numerusform>
            <numerusform>Numbers at the beginning of a line are taken off. %n lines are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>change</name>
    <message numerus="yes">
        <source>%1: retest reliability %2, measured %n day(s) apart (%3).</source>
        <extracomment>A dimension, its coefficient, and where it was published</extracomment>
        <translation>
            <numerusform>%1: retest reliability %2, measured %n day apart (%3).</numerusform>
            <numerusform>%1: retest reliability %2, measured %n days apart (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message numerus="yes">
        <source>%n minute(s) to read. Last reviewed %1.</source>
        <translation>
            <numerusform>%n minute to read. Last reviewed %1.</numerusform>
            <numerusform>%n minutes to read. Last reviewed %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), explained in short.</source>
        <translation>
            <numerusform>%n word, explained in short.</numerusform>
            <numerusform>%n words, explained in short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s), by author.</source>
        <translation>
            <numerusform>%n work, by author.</numerusform>
            <numerusform>%n works, by author.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about this article</source>
        <translation>
            <numerusform>%n question about this article</numerusform>
            <numerusform>%n questions about this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>The middle of %n relationship(s): anxiety %1, avoidance %2.</source>
        <translation>
            <numerusform>The middle of %n relationship: anxiety %1, avoidance %2.</numerusform>
            <numerusform>The middle of %n relationships: anxiety %1, avoidance %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n statement(s))</source>
        <translation>
            <numerusform>%1 (%n statement)</numerusform>
            <numerusform>%1 (%n statements)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>records</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes) not finished</source>
        <translation>
            <numerusform>%n quiz not finished</numerusform>
            <numerusform>%n quizzes not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies)</source>
        <translation>
            <numerusform>%n journal entry</numerusform>
            <numerusform>%n journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of reading and practice</source>
        <translation>
            <numerusform>%n mark of reading and practice</numerusform>
            <numerusform>%n marks of reading and practice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) whose answers are being typed in</source>
        <translation>
            <numerusform>%n class whose answers are being typed in</numerusform>
            <numerusform>%n classes whose answers are being typed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s)</source>
        <translation>
            <numerusform>%n questionnaire</numerusform>
            <numerusform>%n questionnaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n results, from %1 to %2.</source>
        <translation>
            <numerusform>%n result, from %1 to %2.</numerusform>
            <numerusform>%n results, from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::WhyCard</name>
    <message numerus="yes">
        <source>Show all %n statement(s)</source>
        <translation>
            <numerusform>Show %n statement</numerusform>
            <numerusform>Show all %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtWords</name>
    <message numerus="yes">
        <source>%n row(s) with answers</source>
        <translation>
            <numerusform>%n row with answers</numerusform>
            <numerusform>%n rows with answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n row(s) with answers</source>
        <translation>
            <numerusform>more than %n row with answers</numerusform>
            <numerusform>more than %n rows with answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rows have %n cell(s) more than there are names, and nobody can tell where. Say the columns by their places below.</source>
        <translation>
            <numerusform>The rows have %n cell more than there are names, and nobody can tell where. Say the columns by their places below.</numerusform>
            <numerusform>The rows have %n cells more than there are names, and nobody can tell where. Say the columns by their places below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of the columns take %n row(s).</source>
        <translation>
            <numerusform>The names of the columns take %n row.</numerusform>
            <numerusform>The names of the columns take %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of means, totals or names are left out: row %1.</source>
        <translation>
            <numerusform>%n row of means, totals or names is left out: row %1.</numerusform>
            <numerusform>%n rows of means, totals or names are left out: row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold no answer.</source>
        <translation>
            <numerusform>%n row holds no answer.</numerusform>
            <numerusform>%n rows hold no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) stand in more than one row: %1. Is each row somebody, or does only the first row of a name count?</source>
        <translation>
            <numerusform>%n name stands in more than one row: %1. Is each row somebody, or does only the first row of a name count?</numerusform>
            <numerusform>%n names stand in more than one row: %1. Is each row somebody, or does only the first row of a name count?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold words that stand for no number: %1</source>
        <translation>
            <numerusform>%n cell holds words that stand for no number: %1</numerusform>
            <numerusform>%n cells hold words that stand for no number: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are no answers and count as missing: %1</source>
        <translation>
            <numerusform>%n cell is no answer and counts as missing: %1</numerusform>
            <numerusform>%n cells are no answers and count as missing: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) lie outside the range and count as missing: %1</source>
        <translation>
            <numerusform>%n number lies outside the range and counts as missing: %1</numerusform>
            <numerusform>%n numbers lie outside the range and count as missing: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with decimals are scored as they are.</source>
        <translation>
            <numerusform>%n answer with decimals is scored as it is.</numerusform>
            <numerusform>%n answers with decimals are scored as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A 0 stands %n time(s) beside the other answers: a missing answer, or the lowest?</source>
        <translation>
            <numerusform>A 0 stands %n time beside the other answers: a missing answer, or the lowest?</numerusform>
            <numerusform>A 0 stands %n times beside the other answers: a missing answer, or the lowest?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) run against their scale: %1. Were they reversed before, do they stand in another order, or is this another questionnaire?</source>
        <translation>
            <numerusform>%n statement runs against its scale: %1. Was it reversed before, does it stand in another place, or is this another questionnaire?</numerusform>
            <numerusform>%n statements run against their scale: %1. Were they reversed before, do they stand in another order, or is this another questionnaire?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) first</source>
        <translation>
            <numerusform>%n question first</numerusform>
            <numerusform>%n questions first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondTime</name>
    <message numerus="yes">
        <source>The light shadow: here the numbers would likely lie (%1) if the same questions were answered again %n day(s) later, a little nearer to the mean of %2: %3.</source>
        <translation>
            <numerusform>The light shadow: here the numbers would likely lie (%1) if the same questions were answered again %n day later, a little nearer to the mean of %2: %3.</numerusform>
            <numerusform>The light shadow: here the numbers would likely lie (%1) if the same questions were answered again %n days later, a little nearer to the mean of %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PeopleQuestions</name>
    <message numerus="yes">
        <source>%n journal entry(s)</source>
        <translation>
            <numerusform>%n journal entry</numerusform>
            <numerusform>%n journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes) not finished</source>
        <translation>
            <numerusform>%n quiz not finished</numerusform>
            <numerusform>%n quizzes not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::VignetteAnswer</name>
    <message numerus="yes">
        <source>This scene comes back in %n day(s).</source>
        <translation>
            <numerusform>This scene comes back in %n day.</numerusform>
            <numerusform>This scene comes back in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PersonHead</name>
    <message numerus="yes">
        <source>%n result(s), the newest of %1</source>
        <translation>
            <numerusform>%n result, of %1</numerusform>
            <numerusform>%n results, the newest of %1</numerusform>
        </translation>
    </message>
</context>
</TS>
