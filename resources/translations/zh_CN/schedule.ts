<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CallDialog</name>
    <message numerus="yes">
        <source>%n call(s) so far</source>
        <translation>
            <numerusform>已致电 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>致电客户</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Nobody answered, not coming</source>
        <translation>无人接听，记为爽约</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Reached, will come</source>
        <translation>接通，会来</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>通话内容</translation>
    </message>
    <message>
        <source>booked for {time}</source>
        <translation>预约 {time}</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Booked for {time}</source>
        <translation>原预约 {time}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>预约改期</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>新时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ScheduleProblems</name>
    <message>
        <source>Choose the customer and the car first.</source>
        <translation>请先选择客户和车辆。</translation>
    </message>
    <message>
        <source>How many hours will the work take?</source>
        <translation>预计需要几小时？</translation>
    </message>
    <message>
        <source>It is booked for this time already.</source>
        <translation>原来就是这个时间。</translation>
    </message>
    <message>
        <source>Outside the opening hours, {opens} to {closes}.</source>
        <translation>不在营业时间（{opens} 至 {closes}）内。</translation>
    </message>
    <message>
        <source>The customer needs the car back before the booking begins.</source>
        <translation>客户要求取车的时间早于预约时间。</translation>
    </message>
    <message>
        <source>The day is full: {booked} h booked, {wanted} h more, {capacity} h available.</source>
        <translation>当天已满：已约 {booked} 小时，再加 {wanted} 小时，可用 {capacity} 小时。</translation>
    </message>
    <message>
        <source>The dealership is closed on this day.</source>
        <translation>这一天不营业。</translation>
    </message>
    <message>
        <source>They may still come; it is too early to call it missed.</source>
        <translation>客户可能还会来，现在记爽约太早。</translation>
    </message>
    <message>
        <source>This car is booked already: {number}, {time}.</source>
        <translation>这辆车已有预约：{number}，{time}。</translation>
    </message>
    <message>
        <source>This technician works on {plate} until {until}.</source>
        <translation>这位技师 {until} 前在做 {plate}。</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>这个时间已经过去，请选晚一点的时间。</translation>
    </message>
    <message>
        <source>When will they come? Type a day and a time.</source>
        <translation>什么时候来？请填写日期和时间。</translation>
    </message>
    <message>
        <source>Write down what the customer wishes, or choose the work.</source>
        <translation>请记下客户的需求，或选择项目。</translation>
    </message>
    <message>
        <source>{plate} has this bay until {until}.</source>
        <translation>这个工位 {until} 前由 {plate} 使用。</translation>
    </message>
</context>
</TS>
