<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Forms</name>
    <message>
        <source>A form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>A person of the staff</source>
        <translation>员工资料</translation>
    </message>
    <message>
        <source>A tyre</source>
        <translation>一条轮胎</translation>
    </message>
    <message>
        <source>A wish in the lounge</source>
        <translation>休息区的其他需要</translation>
    </message>
    <message>
        <source>A wish of the customer</source>
        <translation>客户偏好</translation>
    </message>
    <message>
        <source>Agreement by phone</source>
        <translation>电话确认</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>文字答复</translation>
    </message>
    <message>
        <source>Answer to what was told</source>
        <translation>对告知事项的答复</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Call about a booking</source>
        <translation>预约致电</translation>
    </message>
    <message>
        <source>Cancel a booking</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Cancel an order</source>
        <translation>取消工单</translation>
    </message>
    <message>
        <source>Customer and car</source>
        <translation>客户与车辆</translation>
    </message>
    <message>
        <source>Details of a line</source>
        <translation>项目明细</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Final check failed</source>
        <translation>终检未通过：返工</translation>
    </message>
    <message>
        <source>Free line</source>
        <translation>自填项目</translation>
    </message>
    <message>
        <source>Guided interview</source>
        <translation>问诊</translation>
    </message>
    <message>
        <source>Leaves without a repair</source>
        <translation>不修离店</translation>
    </message>
    <message>
        <source>Loaner car</source>
        <translation>代步车</translation>
    </message>
    <message>
        <source>Move a booking</source>
        <translation>改约</translation>
    </message>
    <message>
        <source>Not begun after all</source>
        <translation>更正为未开工</translation>
    </message>
    <message>
        <source>Progress to tell</source>
        <translation>进度告知</translation>
    </message>
    <message>
        <source>Promise time</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Reason for the odometer reading</source>
        <translation>里程读数的原因</translation>
    </message>
    <message>
        <source>Shuttle run</source>
        <translation>接驳班次</translation>
    </message>
    <message>
        <source>Signing the order</source>
        <translation>工单签字</translation>
    </message>
    <message>
        <source>Signing the walkaround</source>
        <translation>环检签字</translation>
    </message>
    <message>
        <source>Something more on a line</source>
        <translation>给项目加一行</translation>
    </message>
    <message>
        <source>Take back an answer</source>
        <translation>撤回答复</translation>
    </message>
    <message>
        <source>The customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>The dealership&apos;s data</source>
        <translation>门店资料</translation>
    </message>
    <message>
        <source>Times we keep</source>
        <translation>时间标准</translation>
    </message>
    <message>
        <source>Walkaround</source>
        <translation>环车检查</translation>
    </message>
    <message>
        <source>What the customer said to a no</source>
        <translation>客户暂不做的说法</translation>
    </message>
    <message>
        <source>What was agreed beside the work</source>
        <translation>其他约定</translation>
    </message>
    <message>
        <source>Where the customer waits</source>
        <translation>座位与等候</translation>
    </message>
    <message>
        <source>Who plays which part</source>
        <translation>相关人员</translation>
    </message>
</context>
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
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n form(s) were not finished. Nothing typed is lost.</source>
        <translation>
            <numerusform>有 %n 张表单还没填完，已输入的内容都在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message numerus="yes">
        <source>%n thing(s) need doing</source>
        <translation>
            <numerusform>有 %n 件事需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>After a crash, unfinished forms stand here.</source>
        <translation>万一程序中断，没填完的表单会列在这里。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything typed at this desk is saved</source>
        <translation>本台输入的内容都已保存</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Show Today</source>
        <translation>看今日</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>已输入、未保存</translation>
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
        <translation>员工、车辆和正在忙碌的一天，请稍候。</translation>
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
        <translation>休息区</translation>
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
