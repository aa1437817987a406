<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Lounge</name>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>整备</translation>
    </message>
    <message>
        <source>Better than “{found}”: {better}</source>
        <translation>“{found}”换个说法：{better}</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>短信/微信</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Car is fetched and brought</source>
        <translation>取送车</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>Customer not known yet</source>
        <translation>客户待确认</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Loaner car</source>
        <translation>代步车</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>外借</translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation>接驳</translation>
    </message>
    <message>
        <source>Waits here</source>
        <translation>在店等</translation>
    </message>
</context>
<context>
    <name>TellDialog</name>
    <message>
        <source>Customer told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>告知客户</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>告知内容</translation>
    </message>
    <message>
        <source>Your car is ready. We gladly go through the work with you.</source>
        <translation>您的车已经完工，我陪您一起看一下维修项目。</translation>
    </message>
    <message>
        <source>last told {time}</source>
        <translation>上次告知 {time}</translation>
    </message>
    <message>
        <source>promised {time}</source>
        <translation>承诺 {time}</translation>
    </message>
</context>
</TS>
