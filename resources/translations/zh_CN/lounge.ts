<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LoanDialog</name>
    <message>
        <source>Back by</source>
        <translation>应还时间</translation>
    </message>
    <message>
        <source>Charge 91%, no marks</source>
        <translation>电量 91%，无痕迹</translation>
    </message>
    <message>
        <source>Clean and charged, can be lent at once</source>
        <translation>已清洁补能，可立即外借</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Fuel or charge, marks</source>
        <translation>油量或电量、车身痕迹</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lend {plate}</source>
        <translation>借出 {plate}</translation>
    </message>
    <message>
        <source>Ready to lend</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Take back {plate}</source>
        <translation>归还 {plate}</translation>
    </message>
    <message>
        <source>{plate} is ready to lend?</source>
        <translation>{plate} 整备好了？</translation>
    </message>
</context>
<context>
    <name>LoanerCard</name>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>back by {time} · {name}</source>
        <translation>应还 {time} · {name}</translation>
    </message>
    <message>
        <source>ready about {time}</source>
        <translation>约 {time} 可用</translation>
    </message>
</context>
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
    <message>
        <source>due within {span}</source>
        <translation>{span}内到期</translation>
    </message>
    <message>
        <source>needs their decision</source>
        <translation>增项待客户确认</translation>
    </message>
    <message>
        <source>next {time}</source>
        <translation>下次 {time}</translation>
    </message>
    <message>
        <source>update due since {time}</source>
        <translation>应在 {time} 告知</translation>
    </message>
</context>
<context>
    <name>LoungePage</name>
    <message>
        <source>Add a rider</source>
        <translation>加一位乘客</translation>
    </message>
    <message>
        <source>Americano</source>
        <translation>美式</translation>
    </message>
    <message>
        <source>Another wish of the customer</source>
        <translation>客户的其他需求</translation>
    </message>
    <message>
        <source>Customers appear here after check-in</source>
        <translation>接车登记后客户会出现在这里</translation>
    </message>
    <message>
        <source>Customers to tell</source>
        <translation>该告知的客户</translation>
    </message>
    <message>
        <source>Drinks and snacks</source>
        <translation>饮品与点心</translation>
    </message>
    <message>
        <source>Latte</source>
        <translation>拿铁</translation>
    </message>
    <message>
        <source>Loaner cars</source>
        <translation>代步车</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>牛奶</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>加一班</translation>
    </message>
    <message>
        <source>No loaner cars</source>
        <translation>没有代步车</translation>
    </message>
    <message>
        <source>No more runs today</source>
        <translation>今天没有班次了</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>没有客户在等</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>点一份</translation>
    </message>
    <message>
        <source>Ready, the advisor comes for them</source>
        <translation>可交车，等顾问来接</translation>
    </message>
    <message>
        <source>Record words</source>
        <translation>记一句</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation>接驳</translation>
    </message>
    <message>
        <source>Snack</source>
        <translation>点心</translation>
    </message>
    <message>
        <source>Something else, Enter</source>
        <translation>其他需求，回车</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>温水</translation>
    </message>
    <message>
        <source>What a customer says here goes straight to the order</source>
        <translation>客户说的话在这里记下，直接进工单</translation>
    </message>
    <message>
        <source>Where do they wait?</source>
        <translation>客户在哪里等？</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>座位/等候</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>可交车</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>该告知</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>在等</translation>
    </message>
</context>
<context>
    <name>LoungeProblems</name>
    <message>
        <source>Choose the customer first.</source>
        <translation>请先选择客户。</translation>
    </message>
    <message>
        <source>No run has a seat left. Add a run first.</source>
        <translation>各班都已满员，请先加一班。</translation>
    </message>
    <message>
        <source>This car can be lent already.</source>
        <translation>这台车已经可用。</translation>
    </message>
    <message>
        <source>This car is back already.</source>
        <translation>这台车已经归还。</translation>
    </message>
    <message>
        <source>This car is out already.</source>
        <translation>这台车已经外借。</translation>
    </message>
    <message>
        <source>This customer is on that run already.</source>
        <translation>客户已在这班车上。</translation>
    </message>
    <message>
        <source>This customer&apos;s car is no longer here.</source>
        <translation>这位客户的车已经离店。</translation>
    </message>
    <message>
        <source>This shuttle has left.</source>
        <translation>这班车已经发车。</translation>
    </message>
    <message>
        <source>This shuttle is full.</source>
        <translation>这班车已满员。</translation>
    </message>
    <message>
        <source>Until when is it lent?</source>
        <translation>借到什么时候？</translation>
    </message>
    <message>
        <source>When does it leave? Such as 16:30.</source>
        <translation>几点发车？例如 16:30。</translation>
    </message>
    <message>
        <source>Where does the shuttle go?</source>
        <translation>请填写接驳去哪里。</translation>
    </message>
    <message>
        <source>Write down fuel or charge, and any marks.</source>
        <translation>请记录油量或电量，以及车身痕迹。</translation>
    </message>
    <message>
        <source>{plate} sits there. Choose another seat.</source>
        <translation>{plate} 的客户坐在这里，请换一个座位。</translation>
    </message>
</context>
<context>
    <name>LoungeScreen</name>
    <message numerus="yes">
        <source>%n available</source>
        <translation>
            <numerusform>%n 台可用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a seat: press a free one</source>
        <translation>
            <numerusform>%n 位客户还没有座位，点空座安排</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to bring</source>
        <translation>
            <numerusform>%n 单待送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting here</source>
        <translation>
            <numerusform>在店等候 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a seat or a customer first</source>
        <translation>请先选座位或客户</translation>
    </message>
    <message>
        <source>Choose a seat or a customer to seat, serve or note words for</source>
        <translation>先选座位或客户，再安排座位、点单或记话</translation>
    </message>
    <message>
        <source>Everybody who waits here has a seat</source>
        <translation>在店等候的客户都有座位</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Kept: the customer was told</source>
        <translation>已记录：已告知客户</translation>
    </message>
    <message>
        <source>Lounge</source>
        <translation>休息区</translation>
    </message>
    <message>
        <source>Seated on {seat}</source>
        <translation>已安排在 {seat}</translation>
    </message>
    <message>
        <source>The words stand on the order</source>
        <translation>已记入工单</translation>
    </message>
    <message numerus="yes">
        <source>at least every %n minutes</source>
        <translation>
            <numerusform>每 %n 分钟至少一次</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{taken} of {seats}</source>
        <translation>{taken} / {seats} 在座</translation>
    </message>
    <message>
        <source>{waiting} · {span} on average</source>
        <translation>{waiting} · 平均已等 {span}</translation>
    </message>
    <message>
        <source>{wish} for {name}</source>
        <translation>{name}：{wish}</translation>
    </message>
    <message>
        <source>{wish} was served</source>
        <translation>{wish} 已送</translation>
    </message>
</context>
<context>
    <name>LoungeWordsDialog</name>
    <message>
        <source>Choose the customer</source>
        <translation>请选择客户</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户说了什么</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>哪位客户</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Served</source>
        <translation>已送</translation>
    </message>
</context>
<context>
    <name>RiderDialog</name>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>余 %n 座</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a rider</source>
        <translation>加一位乘客</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取消乘车</translation>
    </message>
    <message>
        <source>Take {name} off this run</source>
        <translation>取消 {name} 乘坐该班车</translation>
    </message>
    <message>
        <source>Who rides at {time}</source>
        <translation>{time} 班车乘客</translation>
    </message>
</context>
<context>
    <name>Rides</name>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>The rider was added</source>
        <translation>乘客已加入</translation>
    </message>
    <message>
        <source>The run was added</source>
        <translation>已加一班</translation>
    </message>
    <message>
        <source>{name} no longer rides on that run</source>
        <translation>已取消 {name} 的班车座位</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>余 %n 座</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>满员</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有乘客</translation>
    </message>
    <message>
        <source>driver {name}</source>
        <translation>司机 {name}</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Add the run</source>
        <translation>加一班</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>Leaves today at</source>
        <translation>今天发车时间</translation>
    </message>
    <message>
        <source>New shuttle run</source>
        <translation>新接驳班次</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去哪里</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <source>Seat them</source>
        <translation>安排入座</translation>
    </message>
    <message>
        <source>Waits here without a seat</source>
        <translation>在店等候、还没有座位的客户</translation>
    </message>
    <message>
        <source>Who sits on {seat}?</source>
        <translation>谁坐 {seat}？</translation>
    </message>
</context>
<context>
    <name>StayCard</name>
    <message>
        <source>Explain</source>
        <translation>去说明</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>告知进度</translation>
    </message>
    <message>
        <source>no seat yet</source>
        <translation>还没有座位</translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>Good to know</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>等候方式</translation>
    </message>
    <message>
        <source>No seat chosen</source>
        <translation>未选座位</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Where do they wait?</source>
        <translation>客户在哪里等？</translation>
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
