<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LoungeScreen</name>
    <message numerus="yes">
        <source>%n available</source>
        <translation>
            <numerusform>%n available</numerusform>
            <numerusform>%n available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n car</numerusform>
            <numerusform>%n cars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a seat: press a free one</source>
        <translation>
            <numerusform>%n customer without a seat: press a free one</numerusform>
            <numerusform>%n customers without a seat: press a free one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to bring</source>
        <translation>
            <numerusform>%n to bring</numerusform>
            <numerusform>%n to bring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting here</source>
        <translation>
            <numerusform>%n waiting here</numerusform>
            <numerusform>%n waiting here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least every %n minutes</source>
        <translation>
            <numerusform>at least every %n minute</numerusform>
            <numerusform>at least every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiderDialog</name>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>%n seat left</numerusform>
            <numerusform>%n seats left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>%n seat left</numerusform>
            <numerusform>%n seats left</numerusform>
        </translation>
    </message>
</context>
</TS>
