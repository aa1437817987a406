<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckInScreen</name>
    <message numerus="yes">
        <source>%n waiting to be received</source>
        <translation>
            <numerusform>%n waiting to be received</numerusform>
            <numerusform>%n waiting to be received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found the customer and %n cars</source>
        <translation>
            <numerusform>Found the customer and %n car</numerusform>
            <numerusform>Found the customer and %n cars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts hold</source>
        <translation>
            <numerusform>%n waits for parts</numerusform>
            <numerusform>%n wait for parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n waiting for approval</numerusform>
            <numerusform>%n waiting for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n minute(s)</source>
        <translation>
            <numerusform>within %n minute</numerusform>
            <numerusform>within %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n second(s)</source>
        <translation>
            <numerusform>within %n second</numerusform>
            <numerusform>within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
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
        <source>%n months overdue</source>
        <translation>
            <numerusform>%n month overdue</numerusform>
            <numerusform>%n months overdue</numerusform>
        </translation>
    </message>
</context>
</TS>
