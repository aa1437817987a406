<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BookingsScreen</name>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message numerus="yes">
        <source>%n call(s) so far</source>
        <translation>
            <numerusform>%n call so far</numerusform>
            <numerusform>%n calls so far</numerusform>
        </translation>
    </message>
</context>
</TS>
