<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BookingFields</name>
    <message>
        <source>Advisor</source>
        <translation>接待顾问</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Booked through</source>
        <translation>预约渠道</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>到店时间</translation>
    </message>
    <message>
        <source>Door lock, ordered on Monday</source>
        <translation>门锁总成，周一已订货</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时（小时）</translation>
    </message>
    <message>
        <source>In the customer&apos;s words, one thing per line</source>
        <translation>客户原话，一行一件事</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>等候方式</translation>
    </message>
    <message>
        <source>Needs the car by</source>
        <translation>要求取车</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Note on the parts</source>
        <translation>配件备注</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Parts expected</source>
        <translation>预计到件</translation>
    </message>
    <message>
        <source>Somebody saved: {value}</source>
        <translation>他人已存为：{value}</translation>
    </message>
    <message>
        <source>Squeaks when braking, mostly in the morning</source>
        <translation>早上刹车有吱吱声</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Work wished</source>
        <translation>预约项目</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Book</source>
        <translation>确认预约</translation>
    </message>
    <message>
        <source>Booking {number}</source>
        <translation>预约 {number}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>致电</translation>
    </message>
    <message>
        <source>Called {time}, nobody answered</source>
        <translation>{time} 致电，无人接听</translation>
    </message>
    <message>
        <source>Called {time}, reached</source>
        <translation>{time} 致电，接通</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>已取消：{reason}</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Moved from {time}: {reason}</source>
        <translation>原预约 {time}，改期原因：{reason}</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>新预约</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>BookingsScreen</name>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>还有 %n 位未到</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Cancel this booking?</source>
        <translation>取消这个预约？</translation>
    </message>
    <message>
        <source>Fill in the form at the right</source>
        <translation>在右侧填写即可预约</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>新预约</translation>
    </message>
    <message>
        <source>Nobody is booked on this day</source>
        <translation>当天没有预约</translation>
    </message>
    <message>
        <source>The booking was cancelled</source>
        <translation>预约已取消</translation>
    </message>
    <message>
        <source>The booking was moved</source>
        <translation>预约已改期</translation>
    </message>
    <message>
        <source>What the customer said stays with it.</source>
        <translation>客户说过的话会保留。</translation>
    </message>
    <message>
        <source>{number} stands: {time}</source>
        <translation>{number} 已预约：{time}</translation>
    </message>
</context>
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
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>No answer, missed</source>
        <translation>无人接听，记为爽约</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>没有电话</translation>
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
    <name>DayBar</name>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation>显示日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>LoadBar</name>
    <message>
        <source>Closed on this day</source>
        <translation>当天不营业</translation>
    </message>
    <message>
        <source>Open {opens} to {closes}</source>
        <translation>营业时间 {opens} 至 {closes}</translation>
    </message>
    <message>
        <source>{booked} of {hours} h booked</source>
        <translation>已约 {booked} / {hours} 小时</translation>
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
    <name>Schedule</name>
    <message>
        <source>Arrived</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>爽约</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>主动邀约</translation>
    </message>
    <message>
        <source>With the advisor</source>
        <translation>接待顾问</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
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
        <source>This car is here now, since {time}: {number}.</source>
        <translation>这辆车现在就在店里，{time} 到店：{number}。</translation>
    </message>
    <message>
        <source>This customer has come already: write down at check-in what they say now.</source>
        <translation>客户已经到店：现在说的话，请在到店接待中记录。</translation>
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
        <source>Type a day and a time, such as 18:00.</source>
        <translation>请填写日期和时间，例如 18:00。</translation>
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
<context>
    <name>WhoField</name>
    <message>
        <source>Another</source>
        <translation>换一位</translation>
    </message>
    <message>
        <source>Find or add</source>
        <translation>查找或新增</translation>
    </message>
    <message>
        <source>Find or add the customer</source>
        <translation>查找或新增客户</translation>
    </message>
    <message>
        <source>Plate, phone or name; a new customer is added there too</source>
        <translation>车牌、手机或姓名；新客户也在这里新增</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>哪位客户？</translation>
    </message>
</context>
<context>
    <name>WorkPicker</name>
    <message>
        <source>Package or job of the price menu</source>
        <translation>套餐或价目表项目</translation>
    </message>
    <message>
        <source>Take away {work}</source>
        <translation>去掉 {work}</translation>
    </message>
</context>
</TS>
