<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk 前台接待</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the sample dealership</source>
        <translation>正在准备示例门店</translation>
    </message>
    <message>
        <source>Staff, cars and a day in progress. A moment.</source>
        <translation>员工、车辆和正在忙碌的一天,请稍候。</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Bookings</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Lounge</source>
        <translation>客休</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
</TS>
