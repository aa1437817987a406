<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddLineForm</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>对应诉求</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Findings of the walkaround, due and put-off work and recalls appear here.</source>
        <translation>环检发现、到期和上次暂缓的项目、召回都会出现在这里。</translation>
    </message>
    <message>
        <source>Free line</source>
        <translation>自定义项目</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Nothing is waiting for this car.</source>
        <translation>这台车没有待处理的建议。</translation>
    </message>
    <message>
        <source>Nothing on the menu is called that.</source>
        <translation>价目表里没有这个名称。</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Part of a name or code</source>
        <translation>名称或代码的一部分</translation>
    </message>
    <message>
        <source>Price menu</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Where the line comes from</source>
        <translation>项目来源</translation>
    </message>
    <message>
        <source>Write it as a free line instead.</source>
        <translation>可以作为自定义项目填写。</translation>
    </message>
</context>
<context>
    <name>AnswerWordsForm</name>
    <message>
        <source>Answer {letter} in words</source>
        <translation>口头答复诉求 {letter}</translation>
    </message>
    <message>
        <source>What was said to the customer</source>
        <translation>对客户怎么说的</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back the answer to “{title}”?</source>
        <translation>撤回“{title}”的答复？</translation>
    </message>
    <message>
        <source>The line stays on the order and waits for an answer again; the reason is kept.</source>
        <translation>项目留在工单上，重新等待答复；原因会保留。</translation>
    </message>
</context>
<context>
    <name>ApproverFields</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nobody here may give away {asked}.</source>
        <translation>店内没有人有权让利 {asked}。</translation>
    </message>
    <message>
        <source>Nobody here may give {asked}%.</source>
        <translation>店里没有人可给 {asked}%。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Somebody who may allow it</source>
        <translation>有权限的人</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>Add words</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Add words to {letter}</source>
        <translation>为诉求 {letter} 补充</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer {letter} in words</source>
        <translation>口头答复诉求 {letter}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>项目 {number}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Link {letter} to a line</source>
        <translation>把诉求 {letter} 关联到项目</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未落实</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Save mine</source>
        <translation>保存我的</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was overwritten.</source>
        <translation>期间有人改过这里，没有任何内容被覆盖。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>{what}: yours “{mine}”, now “{theirs}”</source>
        <translation>{what}：您填的“{mine}”，现在是“{theirs}”</translation>
    </message>
</context>
<context>
    <name>DiscountForm</name>
    <message>
        <source>Allowed by {name}.</source>
        <translation>批准人：{name}。</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>整单优惠</translation>
    </message>
    <message>
        <source>Give discount</source>
        <translation>给予优惠</translation>
    </message>
    <message>
        <source>Member discount</source>
        <translation>会员优惠</translation>
    </message>
    <message>
        <source>Name on the order</source>
        <translation>工单上的名称</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>You may give up to {limit}%.</source>
        <translation>您最多可给 {limit}%。</translation>
    </message>
</context>
<context>
    <name>Drawers</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>已添加 %n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>Cancel order {number}?</source>
        <translation>取消工单 {number}？</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消工单</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Everything of it is on the order already</source>
        <translation>其中的项目都已在工单上</translation>
    </message>
    <message>
        <source>Everything on it is kept and can be taken up again; what the customer said stays.</source>
        <translation>工单内容会保留，可以重新启用；客户原话不会丢失。</translation>
    </message>
    <message>
        <source>Final check failed: back to work on line {number}?</source>
        <translation>终检未通过：项目 {number} 返工？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留工单</translation>
    </message>
    <message>
        <source>Line {number} is the same work.</source>
        <translation>与第 {number} 项是同一项目。</translation>
    </message>
    <message>
        <source>Line {number} was not begun after all?</source>
        <translation>第 {number} 项其实未开工？</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>更正为未开工</translation>
    </message>
    <message>
        <source>Please say what is done</source>
        <translation>请写明做什么</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>移除项目</translation>
    </message>
    <message>
        <source>The customer declined the same work: line {number}.</source>
        <translation>同一项目客户已选择暂不：第 {number} 项。</translation>
    </message>
    <message>
        <source>“{title}” can be begun later; who began it, and why that was wrong, stays on record.</source>
        <translation>“{title}”之后可再开工；谁误记开工、为何更正都有记录。</translation>
    </message>
    <message>
        <source>“{title}” is on the order</source>
        <translation>已添加“{title}”</translation>
    </message>
    <message>
        <source>“{title}” is worked on again; the order goes back into the workshop.</source>
        <translation>“{title}”重新施工，工单回到车间。</translation>
    </message>
    <message>
        <source>“{title}” was taken off the order</source>
        <translation>已移除“{title}”</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Agree to this</source>
        <translation>同意做这一项</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Agreed: {count} of {all}</source>
        <translation>已同意 {count} / {all} 项</translation>
    </message>
    <message>
        <source>Back to the advisor</source>
        <translation>返回顾问视图</translation>
    </message>
    <message>
        <source>For our customer</source>
        <translation>客户说明</translation>
    </message>
    <message>
        <source>Handover becomes</source>
        <translation>交车时间变为</translation>
    </message>
    <message>
        <source>Labour / parts</source>
        <translation>工时 / 配件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Not this time, remind me</source>
        <translation>这次不做，下次提醒我</translation>
    </message>
    <message>
        <source>Please sign here</source>
        <translation>请在此签字</translation>
    </message>
    <message>
        <source>Please sign here once everything is answered</source>
        <translation>全部项目答复后，请在此签字</translation>
    </message>
    <message>
        <source>Should it be later than {time}, we call you first</source>
        <translation>若赶不上 {time}，我们提前给您打电话</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Signed. Thank you!</source>
        <translation>已签字，谢谢您！</translation>
    </message>
    <message>
        <source>Signs: {name} ({relation})</source>
        <translation>签字人：{name}（{relation}）</translation>
    </message>
    <message>
        <source>This concerns the safety of your car.</source>
        <translation>这一项关系到行车安全。</translation>
    </message>
    <message>
        <source>This is what we suggest for today</source>
        <translation>这是今天建议为您做的项目</translation>
    </message>
    <message>
        <source>Time needed</source>
        <translation>需要时间</translation>
    </message>
    <message>
        <source>Total (tax included)</source>
        <translation>合计（含税）</translation>
    </message>
    <message>
        <source>Total (with tax)</source>
        <translation>合计（含税）</translation>
    </message>
    <message>
        <source>We call you before any extra work</source>
        <translation>增加项目前，我们先给您打电话</translation>
    </message>
    <message>
        <source>We do nothing you have not agreed to</source>
        <translation>没有您的同意，我们不加做任何项目</translation>
    </message>
    <message>
        <source>We promise your car for</source>
        <translation>我们承诺交车</translation>
    </message>
    <message>
        <source>We show you the parts we take out</source>
        <translation>换下的旧件会给您看</translation>
    </message>
    <message>
        <source>We tell you the time before you sign</source>
        <translation>签字前会告诉您交车时间</translation>
    </message>
    <message>
        <source>You asked for {needed}; this makes it {span} later. It can also wait until your next visit.</source>
        <translation>您要求 {needed} 前离店；加做会晚 {span}。也可以下次来店时做。</translation>
    </message>
    <message>
        <source>You told us: {words}</source>
        <translation>您说的：{words}</translation>
    </message>
    <message>
        <source>Your advisor still has something to clear up</source>
        <translation>服务顾问还有事项要先处理</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>受托人</translation>
    </message>
    <message>
        <source>bay {bay}</source>
        <translation>{bay} 号工位</translation>
    </message>
    <message>
        <source>brings the car</source>
        <translation>送修人</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>车主</translation>
    </message>
    <message>
        <source>work begins at {time}</source>
        <translation>{time} 开工</translation>
    </message>
    <message>
        <source>{before}, {name} {amount} already taken off</source>
        <translation>原价 {before}，已减{name} {amount}</translation>
    </message>
    <message>
        <source>{name} {amount} already taken off</source>
        <translation>已减{name} {amount}</translation>
    </message>
    <message>
        <source>{name}, this is what we suggest for today</source>
        <translation>{name}，这是今天建议为您做的项目</translation>
    </message>
</context>
<context>
    <name>ExplainStrip</name>
    <message>
        <source>Add a line from the menu, a package or a suggestion.</source>
        <translation>从价目表、套餐或建议中添加项目。</translation>
    </message>
    <message>
        <source>Adding it moves handover to {time}, after the {needed} the customer asked for. Ask first, then record the answer.</source>
        <translation>加做后交车 {time}，晚于客户要求的 {needed}。请先问客户再记录答复。</translation>
    </message>
    <message>
        <source>Adding it moves handover to {time}.</source>
        <translation>加做后交车 {time}。</translation>
    </message>
    <message>
        <source>Before that the customer said: “{words}”.</source>
        <translation>之前客户说：“{words}”。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Handover stays at {time}.</source>
        <translation>交车时间不变：{time}。</translation>
    </message>
    <message>
        <source>Line {number} explained</source>
        <translation>项目 {number} 已说明</translation>
    </message>
    <message>
        <source>Line {number} to explain</source>
        <translation>项目 {number} 待说明</translation>
    </message>
    <message>
        <source>Not now: kept with the car and offered again at the next visit.</source>
        <translation>暂缓：随车保留，下次来店再提。</translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation>还没有要说明的项目</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Taken back: {reason}.</source>
        <translation>撤回原因：{reason}。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Told: {what}</source>
        <translation>已说明：{what}</translation>
    </message>
    <message>
        <source>What the customer said to it</source>
        <translation>客户的说法</translation>
    </message>
    <message>
        <source>What they said, such as “after the holiday”</source>
        <translation>客户怎么说，如“过完节再做”</translation>
    </message>
    <message>
        <source>With it the car can be ready at {time}.</source>
        <translation>做完后可于 {time} 交车。</translation>
    </message>
</context>
<context>
    <name>FreeLine</name>
    <message>
        <source>By hours</source>
        <translation>按工时</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时数</translation>
    </message>
    <message>
        <source>How labour is priced</source>
        <translation>工时计价方式</translation>
    </message>
    <message>
        <source>Labour amount</source>
        <translation>工时金额</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Time needed</source>
        <translation>需要时间</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>Changed since, not yet agreed</source>
        <translation>之后的变更，尚未确认</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>{name} 的签名</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>确认记录</translation>
    </message>
</context>
<context>
    <name>JobDetailsForm</name>
    <message>
        <source>A whole number of minutes, please</source>
        <translation>请填整数分钟</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>优惠 %</translation>
    </message>
    <message>
        <source>Line {number}: {title}</source>
        <translation>项目 {number}：{title}</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Not begun after all</source>
        <translation>其实未开工</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>移除项目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Time needed</source>
        <translation>需要时间</translation>
    </message>
    <message>
        <source>What is done (Chinese)</source>
        <translation>做什么（中文）</translation>
    </message>
    <message>
        <source>What is done (English)</source>
        <translation>做什么（英文）</translation>
    </message>
    <message>
        <source>Who pays the whole line</source>
        <translation>整项由谁付费</translation>
    </message>
    <message>
        <source>Why (Chinese)</source>
        <translation>原因（中文）</translation>
    </message>
    <message>
        <source>Why (English)</source>
        <translation>原因（英文）</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>LinkLinesForm</name>
    <message>
        <source>There is no line on the order yet.</source>
        <translation>工单上还没有项目。</translation>
    </message>
    <message>
        <source>Which lines answer {letter}?</source>
        <translation>哪些项目对应诉求 {letter}？</translation>
    </message>
</context>
<context>
    <name>MoneyColumn</name>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Agreed by phone: signature due before handover</source>
        <translation>已电话确认，交车前需补签</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话确认</translation>
    </message>
    <message>
        <source>Call before extra work {phone}</source>
        <translation>增项先致电 {phone}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change wishes and notes</source>
        <translation>修改客户要求和备注</translation>
    </message>
    <message>
        <source>Changed since signed: sign again</source>
        <translation>签字后有变更，请重新签字</translation>
    </message>
    <message>
        <source>Customer consent</source>
        <translation>客户确认</translation>
    </message>
    <message>
        <source>Customer signs here</source>
        <translation>请客户在此签字</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>If all accepted {amount}</source>
        <translation>若全做 {amount}</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Old parts: {what}</source>
        <translation>旧件：{what}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Record an agreement by phone</source>
        <translation>记录电话确认</translation>
    </message>
    <message>
        <source>Show old parts to the customer</source>
        <translation>旧件展示给客户</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>现在签字</translation>
    </message>
    <message>
        <source>Signed by {name}, {time}, version {number}</source>
        <translation>{name} 已签字，{time}，第 {number} 版</translation>
    </message>
    <message>
        <source>Signed on paper by {name}, {time}, version {number}</source>
        <translation>{name} 已在纸上签字，{time}，第 {number} 版</translation>
    </message>
    <message>
        <source>Still open: {items}</source>
        <translation>还缺：{items}</translation>
    </message>
    <message>
        <source>Sublet and fees</source>
        <translation>外协与其他费用</translation>
    </message>
    <message>
        <source>Tax {percent}</source>
        <translation>税 {percent}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Wash the car</source>
        <translation>洗车</translation>
    </message>
    <message>
        <source>What was signed before</source>
        <translation>以前签过的内容</translation>
    </message>
</context>
<context>
    <name>NewPricedLine</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to this line</source>
        <translation>添加到本项目</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>明细类型</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>Origin of the part</source>
        <translation>配件来源</translation>
    </message>
    <message>
        <source>Please say what it is</source>
        <translation>请写明名称</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>An order is opened from the visit of a customer, at check-in.</source>
        <translation>工单从到店登记里为来店客户打开。</translation>
    </message>
    <message>
        <source>Filter the orders</source>
        <translation>筛选工单</translation>
    </message>
    <message>
        <source>No order here.</source>
        <translation>这里没有工单。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Plate, customer or number</source>
        <translation>车牌、客户或工单号</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>工单范围</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Advisor {name}</source>
        <translation>接待 {name}</translation>
    </message>
    <message>
        <source>Bay {bay}</source>
        <translation>{bay} 号工位</translation>
    </message>
    <message>
        <source>Explain to customer</source>
        <translation>面向客户说明</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Plus tax. No work without consent</source>
        <translation>价格未含税；未同意不施工</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重新签字</translation>
    </message>
    <message>
        <source>Still open: {items}</source>
        <translation>还缺：{items}</translation>
    </message>
    <message>
        <source>Tax included. No work without consent</source>
        <translation>价格含税；未同意不施工</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>施工</translation>
    </message>
    <message>
        <source>changed, to be signed again</source>
        <translation>有改动，待重新签字</translation>
    </message>
</context>
<context>
    <name>PhoneForm</name>
    <message>
        <source>Agreed from afar</source>
        <translation>远程确认</translation>
    </message>
    <message>
        <source>Agreed to all</source>
        <translation>全部同意</translation>
    </message>
    <message>
        <source>Amount told</source>
        <translation>告知的金额</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>询问时间</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>号码或地址</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分同意</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Please give a time, such as 12:10</source>
        <translation>请填时间，例如 12:10</translation>
    </message>
    <message>
        <source>Please give the amount the customer was told</source>
        <translation>请填告知客户的金额</translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>记录确认</translation>
    </message>
    <message>
        <source>Relation to the car</source>
        <translation>与车辆的关系</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>The changes add {amount}, tax included.</source>
        <translation>变更增加 {amount}（含税）。</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>What is new for the customer</source>
        <translation>对客户来说的变化</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>询问了谁</translation>
    </message>
</context>
<context>
    <name>PricedLine</name>
    <message>
        <source>Price each: {name}</source>
        <translation>单价：{name}</translation>
    </message>
    <message>
        <source>Quantity: {name}</source>
        <translation>数量：{name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>This cannot be read; {value} still counts.</source>
        <translation>无法识别，仍按 {value} 计算。</translation>
    </message>
    <message>
        <source>Who pays: {name}</source>
        <translation>谁付费：{name}</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>Yes, do it</source>
        <translation>是，就这样</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>By message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Has the customer been told?</source>
        <translation>告知客户了吗？</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Once a line is agreed, a time is proposed here.</source>
        <translation>客户同意项目后，这里会给出可行的时间。</translation>
    </message>
    <message>
        <source>Please give a day and a time, such as 12:10</source>
        <translation>请填日期和时间，例如 12:10</translation>
    </message>
    <message>
        <source>Possible: {time}</source>
        <translation>可以做到：{time}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Promise {time}</source>
        <translation>承诺 {time}</translation>
    </message>
    <message>
        <source>Promised handover</source>
        <translation>承诺交车</translation>
    </message>
    <message>
        <source>The customer asked for {time} at the latest.</source>
        <translation>客户要求最晚 {time}。</translation>
    </message>
    <message>
        <source>We promise the car for</source>
        <translation>承诺交车时间</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>变更原因</translation>
    </message>
    <message>
        <source>bay {bay}</source>
        <translation>{bay} 号工位</translation>
    </message>
    <message>
        <source>closed in between</source>
        <translation>中间打烊</translation>
    </message>
    <message>
        <source>start {time}</source>
        <translation>{time} 开工</translation>
    </message>
    <message>
        <source>{span} for wash and check</source>
        <translation>洗车和检查 {span}</translation>
    </message>
    <message>
        <source>{span} of work</source>
        <translation>施工 {span}</translation>
    </message>
    <message>
        <source>{span} of work promised before</source>
        <translation>前面已承诺 {span}</translation>
    </message>
</context>
<context>
    <name>RecordWordsForm</name>
    <message>
        <source>Add to {letter}</source>
        <translation>补充到 {letter}</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>在哪里说的</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>逐字记录</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message numerus="yes">
        <source>%n line(s) agreed</source>
        <translation>
            <numerusform>同意 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changed since the last signature</source>
        <translation>上次签字后的变更</translation>
    </message>
    <message>
        <source>Record signature</source>
        <translation>保存签字</translation>
    </message>
    <message>
        <source>Relation to the car</source>
        <translation>与车辆的关系</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signed on the printed order</source>
        <translation>已在打印的工单上签字</translation>
    </message>
    <message>
        <source>The customer signs order {number}</source>
        <translation>客户签字确认工单 {number}</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>handover {time}</source>
        <translation>交车 {time}</translation>
    </message>
    <message>
        <source>total {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Agreement recorded</source>
        <translation>已记录确认</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>{name} 已签字</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take {title}</source>
        <translation>采用 {title}</translation>
    </message>
</context>
<context>
    <name>WishesForm</name>
    <message>
        <source>By the work: {category}</source>
        <translation>随项目：{category}</translation>
    </message>
    <message>
        <source>Call before extra work</source>
        <translation>增项先致电</translation>
    </message>
    <message>
        <source>Note for the house, never printed</source>
        <translation>内部备注，不打印</translation>
    </message>
    <message>
        <source>Note on the printed order</source>
        <translation>打印在工单上的备注</translation>
    </message>
    <message>
        <source>Repair category on the forms</source>
        <translation>单据上的维修类别</translation>
    </message>
    <message>
        <source>Replaced parts</source>
        <translation>换下的旧件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show old parts to the customer</source>
        <translation>旧件展示给客户</translation>
    </message>
    <message>
        <source>Wash the car</source>
        <translation>洗车</translation>
    </message>
    <message>
        <source>Wishes and notes</source>
        <translation>客户要求与备注</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>WordsColumn</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 条未落实</numerusform>
        </translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Nothing recorded yet. What the customer says is kept word for word.</source>
        <translation>还没有记录。客户说的话会逐字保留。</translation>
    </message>
    <message>
        <source>Record words</source>
        <translation>记录一条</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>WorkMenu</name>
    <message>
        <source>Begin {line}</source>
        <translation>开工：{line}</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>取消工单…</translation>
    </message>
    <message>
        <source>Done: {line}</source>
        <translation>已完工：{line}</translation>
    </message>
    <message>
        <source>Final check failed…</source>
        <translation>终检未通过…</translation>
    </message>
    <message>
        <source>Final check passed, car is ready</source>
        <translation>终检通过，可以交车</translation>
    </message>
    <message>
        <source>Finish {line}</source>
        <translation>完工：{line}</translation>
    </message>
    <message>
        <source>Not agreed as it stands now</source>
        <translation>客户未同意现在的内容</translation>
    </message>
    <message>
        <source>Not begun after all: {line}…</source>
        <translation>其实未开工：{line}…</translation>
    </message>
    <message>
        <source>To the final check</source>
        <translation>送终检</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>施工</translation>
    </message>
</context>
<context>
    <name>WorkOrders</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 %.</source>
        <translation>优惠应在 0 到 100% 之间。</translation>
    </message>
    <message>
        <source>Aftermarket</source>
        <translation>副厂件</translation>
    </message>
    <message>
        <source>Agreed: {numbers}</source>
        <translation>同意：{numbers}</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>受托人</translation>
    </message>
    <message>
        <source>Back to the manufacturer</source>
        <translation>返回厂家</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>开单中</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Brings the car</source>
        <translation>送修人</translation>
    </message>
    <message>
        <source>Brought by the customer</source>
        <translation>客户自带</translation>
    </message>
    <message>
        <source>Call before extra work</source>
        <translation>增项先致电</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>厂家活动</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Car is fetched and brought</source>
        <translation>上门取送车</translation>
    </message>
    <message>
        <source>Checked, no fault found</source>
        <translation>已检查，未见故障</translation>
    </message>
    <message>
        <source>Checksum {hash}</source>
        <translation>校验码 {hash}</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Concern {letters}</source>
        <translation>诉求 {letters}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>服务合同</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer takes them</source>
        <translation>客户带走</translation>
    </message>
    <message>
        <source>Customer wants nothing done</source>
        <translation>客户表示不处理</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派工</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Equivalent quality</source>
        <translation>同质件</translation>
    </message>
    <message>
        <source>Everything here is already agreed.</source>
        <translation>这里的内容都已确认。</translation>
    </message>
    <message>
        <source>Exchange part</source>
        <translation>旧件置换</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Explained to the customer</source>
        <translation>已向客户解释</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>善意</translation>
    </message>
    <message>
        <source>Held as promised time</source>
        <translation>已写入承诺时间</translation>
    </message>
    <message>
        <source>Hours are from 0.1 to 99.9, in steps of 0.1.</source>
        <translation>工时为 0.1 至 99.9，按 0.1 递增。</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>施工中</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>问诊</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Leaves and comes back</source>
        <translation>离店再来取</translation>
    </message>
    <message>
        <source>Left with us</source>
        <translation>留在店里</translation>
    </message>
    <message>
        <source>Line {number} changed since it was signed; ask and sign again first.</source>
        <translation>项目 {number} 签字后有变更，请先询问并重新签字。</translation>
    </message>
    <message>
        <source>Line {number} is not signed yet; work on it may not begin.</source>
        <translation>项目 {number} 尚未签字，不能开工。</translation>
    </message>
    <message>
        <source>Line {number} {title}</source>
        <translation>项目 {number} {title}</translation>
    </message>
    <message>
        <source>Lounge</source>
        <translation>休息区</translation>
    </message>
    <message>
        <source>No time is promised yet; promise one first.</source>
        <translation>还没有承诺交车时间，请先承诺。</translation>
    </message>
    <message>
        <source>None replaced</source>
        <translation>无旧件</translation>
    </message>
    <message>
        <source>Not finished yet: line {numbers}.</source>
        <translation>尚未完工：项目 {numbers}。</translation>
    </message>
    <message>
        <source>Not now: {numbers}</source>
        <translation>暂缓：{numbers}</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开工</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原厂件</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>车主</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Please say what is done.</source>
        <translation>请写明做什么。</translation>
    </message>
    <message>
        <source>Please write the number that was called.</source>
        <translation>请填写拨打的号码。</translation>
    </message>
    <message>
        <source>Please write what was said.</source>
        <translation>请写明怎么说的。</translation>
    </message>
    <message>
        <source>Please write who signs.</source>
        <translation>请写明签字人。</translation>
    </message>
    <message>
        <source>Please write who was asked.</source>
        <translation>请写明询问了谁。</translation>
    </message>
    <message>
        <source>Printed note</source>
        <translation>打印备注</translation>
    </message>
    <message>
        <source>Promised handover</source>
        <translation>承诺交车</translation>
    </message>
    <message>
        <source>Put off last time</source>
        <translation>上次暂缓</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>Recommended for later</source>
        <translation>建议以后做</translation>
    </message>
    <message>
        <source>Repair category</source>
        <translation>维修类别</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修复件</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Revision {number}: {total}</source>
        <translation>第 {number} 版：{total}</translation>
    </message>
    <message>
        <source>Show old parts</source>
        <translation>展示旧件</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Still open: {items}</source>
        <translation>还缺：{items}</translation>
    </message>
    <message>
        <source>Sublet</source>
        <translation>外协</translation>
    </message>
    <message>
        <source>Takes a loaner car</source>
        <translation>用代步车</translation>
    </message>
    <message>
        <source>Takes the shuttle</source>
        <translation>乘接送车</translation>
    </message>
    <message>
        <source>Tell the customer first: {parts} of line {number}. Press the ticks as you explain.</source>
        <translation>请先向客户说明项目 {number} 的{parts}，边说明边勾选。</translation>
    </message>
    <message>
        <source>The answer cannot be earlier than the question.</source>
        <translation>答复时间不能早于询问时间。</translation>
    </message>
    <message>
        <source>The answer cannot be later than now.</source>
        <translation>答复时间不能晚于现在。</translation>
    </message>
    <message>
        <source>The changes add {added}, but {told} was told. Tell the customer the right amount.</source>
        <translation>变更增加 {added}，告知的是 {told}。请告知客户正确金额。</translation>
    </message>
    <message>
        <source>The customer asked for {needed_by}; {promise_at} is later. Has the customer been told, and do they agree?</source>
        <translation>客户要求 {needed_by}，{promise_at} 更晚。已告知客户并得到同意吗？</translation>
    </message>
    <message>
        <source>The customer does not want line {number} done now.</source>
        <translation>客户这次不做项目 {number}。</translation>
    </message>
    <message>
        <source>The customer has not agreed to what changed; ask and record that.</source>
        <translation>客户还没有确认变更，请先询问并记录。</translation>
    </message>
    <message>
        <source>The final check is done by somebody else.</source>
        <translation>终检须由施工者以外的人完成。</translation>
    </message>
    <message>
        <source>The order is not agreed; work on it may not begin.</source>
        <translation>工单尚未确认，不能开工。</translation>
    </message>
    <message>
        <source>The order is signed for another car; agree it again first.</source>
        <translation>委托书是为另一台车签的，请先重新确认。</translation>
    </message>
    <message>
        <source>The signature is still empty.</source>
        <translation>还没有签字。</translation>
    </message>
    <message>
        <source>The work agreed can be done by {proposed_at}. Promise {promise_at} all the same?</source>
        <translation>已同意的项目 {proposed_at} 才能做完。仍要承诺 {promise_at} 吗？</translation>
    </message>
    <message>
        <source>This is not what is recorded line by line; check the answers.</source>
        <translation>与逐项记录的答复不一致，请核对。</translation>
    </message>
    <message>
        <source>This time has passed; choose a later one.</source>
        <translation>这个时间已过，请选晚一点的。</translation>
    </message>
    <message>
        <source>Told at check-in, not wanted:</source>
        <translation>已告知、客户暂不处理：</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>待客户答复</translation>
    </message>
    <message>
        <source>Waits in the lounge</source>
        <translation>店内等候</translation>
    </message>
    <message>
        <source>Waits in the lounge, {seat}</source>
        <translation>店内等候，{seat} 座</translation>
    </message>
    <message>
        <source>Walkaround</source>
        <translation>环检</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>洗车</translation>
    </message>
    <message>
        <source>We are closed at {promise_at}. Promise it all the same?</source>
        <translation>{promise_at} 已打烊。仍要承诺吗？</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>by WeChat</source>
        <translation>微信确认</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>邮件确认</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话确认</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>短信确认</translation>
    </message>
    <message>
        <source>car missing</source>
        <translation>缺车辆</translation>
    </message>
    <message>
        <source>changed since signed</source>
        <translation>签字后有变更</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>covered by the service contract</source>
        <translation>服务合同承担</translation>
    </message>
    <message>
        <source>covered by warranty</source>
        <translation>保修承担</translation>
    </message>
    <message>
        <source>customer missing</source>
        <translation>缺客户</translation>
    </message>
    <message>
        <source>discount {amount}</source>
        <translation>优惠 {amount}</translation>
    </message>
    <message>
        <source>forecast {time}</source>
        <translation>预计 {time}</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>善意承担</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部承担</translation>
    </message>
    <message>
        <source>needed by {time}</source>
        <translation>客户要求 {time} 前</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no line on the order yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>no time promised</source>
        <translation>未承诺时间</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>odometer missing</source>
        <translation>缺里程</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>paid by the customer</source>
        <translation>客户付费</translation>
    </message>
    <message>
        <source>paid by the insurer</source>
        <translation>保险承担</translation>
    </message>
    <message>
        <source>paid by the manufacturer</source>
        <translation>厂家承担</translation>
    </message>
    <message>
        <source>possible: {time}</source>
        <translation>可以做到：{time}</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>promise later than the customer asked</source>
        <translation>承诺晚于客户要求</translation>
    </message>
    <message>
        <source>promise made before work was added</source>
        <translation>加项后未重新承诺时间</translation>
    </message>
    <message>
        <source>promised time has passed</source>
        <translation>承诺时间已过</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>纸面签字</translation>
    </message>
    <message>
        <source>signed on screen</source>
        <translation>屏幕签字</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>time needed</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>walkaround not signed</source>
        <translation>环检未签字</translation>
    </message>
    <message>
        <source>who pays</source>
        <translation>付费方</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{name} ({relation})</source>
        <translation>{name}（{relation}）</translation>
    </message>
    <message>
        <source>{name} may give away up to {limit} on an order, this makes {asked}. It takes another PIN.</source>
        <translation>{name} 每单最多可让利 {limit}，现合计 {asked}，需有权限的人输入 PIN。</translation>
    </message>
    <message>
        <source>{name} may give up to {limit}%. {asked}% takes the PIN of somebody who may.</source>
        <translation>{name}最多可给 {limit}%。{asked}% 需要有权限的人输入 PIN。</translation>
    </message>
</context>
<context>
    <name>WorkOrdersScreen</name>
    <message>
        <source>All orders</source>
        <translation>全部工单</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n answer(s) open</source>
        <translation>
            <numerusform>%n 个答复未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s) not answered</source>
        <translation>
            <numerusform>%n 条原话未落实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not explained</source>
        <translation>
            <numerusform>%n 项未说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) open</source>
        <translation>
            <numerusform>还缺 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the customer said typed, not kept (F6)</source>
        <translation>
            <numerusform>%n 条客户原话还没记下（F6）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Amount</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Customer says</source>
        <translation>客户答复</translation>
    </message>
    <message>
        <source>Lab./parts</source>
        <translation>工时/件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Work · reason</source>
        <translation>内容 · 依据</translation>
    </message>
</context>
</TS>
