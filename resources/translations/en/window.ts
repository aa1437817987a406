<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n form(s) were not finished. Nothing typed is lost.</source>
        <translation>
            <numerusform>%n form was not finished. Nothing typed is lost.</numerusform>
            <numerusform>%n forms were not finished. Nothing typed is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message numerus="yes">
        <source>%n thing(s) need doing</source>
        <translation>
            <numerusform>%n thing needs doing</numerusform>
            <numerusform>%n things need doing</numerusform>
        </translation>
    </message>
</context>
</TS>
