<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PinWords</name>
    <message numerus="yes">
        <source>Wrong PIN. %n more try(s) before a pause.</source>
        <translation>
            <numerusform>Wrong PIN. %n more try before a pause.</numerusform>
            <numerusform>Wrong PIN. %n more tries before a pause.</numerusform>
        </translation>
    </message>
</context>
</TS>
