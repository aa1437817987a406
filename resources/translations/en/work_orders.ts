<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Drawers</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message numerus="yes">
        <source>%n line(s) agreed</source>
        <translation>
            <numerusform>%n line agreed</numerusform>
            <numerusform>%n lines agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsColumn</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n answer(s) open</source>
        <translation>
            <numerusform>%n answer open</numerusform>
            <numerusform>%n answers open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s) not answered</source>
        <translation>
            <numerusform>%n concern open</numerusform>
            <numerusform>%n concerns open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not explained</source>
        <translation>
            <numerusform>%n line not explained</numerusform>
            <numerusform>%n lines not explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) open</source>
        <translation>
            <numerusform>%n thing open</numerusform>
            <numerusform>%n things open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the customer said typed, not kept (F6)</source>
        <translation>
            <numerusform>%n thing the customer said is typed, not kept (F6)</numerusform>
            <numerusform>%n things the customer said are typed, not kept (F6)</numerusform>
        </translation>
    </message>
</context>
</TS>
