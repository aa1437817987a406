<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CustomerCardDialog</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n characters short, needs {needed}</source>
        <translation>
            <numerusform>%n character short, needs {needed}</numerusform>
            <numerusform>%n characters short, needs {needed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many, needs {needed}</source>
        <translation>
            <numerusform>%n character too many, needs {needed}</numerusform>
            <numerusform>%n characters too many, needs {needed}</numerusform>
        </translation>
    </message>
</context>
</TS>
