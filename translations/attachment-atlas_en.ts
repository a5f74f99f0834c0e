<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>app::ArticleList</name>
    <message numerus="yes">
        <source>%1 (%n minute(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AttachmentMap</name>
    <message numerus="yes">
        <source>%n more result(s) in the table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChooseStep</name>
    <message numerus="yes">
        <source>Begun on %1; %n answer(s) kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ConsentStep</name>
    <message numerus="yes">
        <source>It takes about %n minute(s). You may skip any statement, go back, and stop at any time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HomePage</name>
    <message numerus="yes">
        <source>%n quiz(zes) not finished yet. Every answer so far is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::InstrumentCard</name>
    <message numerus="yes">
        <source>%1, about %n minute(s)</source>
        <extracomment>A form of a questionnaire and the time it usually takes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ResultPage</name>
    <message numerus="yes">
        <source>%1, version %2. %n statement(s) answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ReviewStep</name>
    <message numerus="yes">
        <source>%n statement(s) without an answer. That is fine; too many make the result less sure. Click one to answer or change it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
