<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Nothing was changed yet; what you typed stays.</source>
        <translation>还没有改动，您输入的内容都在。</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>确认无误</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>Greet</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Greet {name}</source>
        <translation>问候 {name}</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>Battery to {day}</source>
        <translation>电池质保至 {day}</translation>
    </message>
    <message>
        <source>Battery warranty expired {day}</source>
        <translation>电池质保已于 {day} 到期</translation>
    </message>
    <message>
        <source>Car unknown</source>
        <translation>车辆未登记</translation>
    </message>
    <message>
        <source>Explain each, record each answer</source>
        <translation>逐项说明，逐项记录答复</translation>
    </message>
    <message>
        <source>Model unknown</source>
        <translation>车型未填</translation>
    </message>
    <message>
        <source>No recall, nothing due, nothing put off</source>
        <translation>没有召回、到期或暂缓的项目</translation>
    </message>
    <message>
        <source>To tell the customer today</source>
        <translation>今天要告诉客户的</translation>
    </message>
    <message>
        <source>Warranty expired {day}</source>
        <translation>质保已于 {day} 到期</translation>
    </message>
    <message>
        <source>Warranty to {day}</source>
        <translation>整车质保至 {day}</translation>
    </message>
    <message>
        <source>last {km}</source>
        <translation>上次 {km}</translation>
    </message>
    <message>
        <source>registered {month}</source>
        <translation>{month} 上牌</translation>
    </message>
    <message>
        <source>{year} model</source>
        <translation>{year} 款</translation>
    </message>
</context>
<context>
    <name>CardsControl</name>
    <message>
        <source>{field}: please type a number</source>
        <translation>{field}：请输入数字</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Added</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>澄清</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不做</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>Loaner</source>
        <translation>代步车</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Recall {code} {title}</source>
        <translation>召回 {code} {title} · 未完成</translation>
    </message>
    <message>
        <source>Service campaign {code} {title}</source>
        <translation>服务活动 {code} {title}</translation>
    </message>
    <message>
        <source>Shuttle</source>
        <translation>接驳</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>征询</translation>
    </message>
    <message>
        <source>Waits here</source>
        <translation>店内等</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>about {span}</source>
        <translation>约 {span}</translation>
    </message>
    <message>
        <source>at the car</source>
        <translation>环检时</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>接待时</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话中</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>in the lounge</source>
        <translation>休息区</translation>
    </message>
    <message>
        <source>in this booking</source>
        <translation>本次预约内</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>上次 {day}</translation>
    </message>
    <message>
        <source>must be told in person</source>
        <translation>须当面告知客户</translation>
    </message>
    <message>
        <source>never done here</source>
        <translation>本店没有记录</translation>
    </message>
    <message>
        <source>on arrival</source>
        <translation>到店时</translation>
    </message>
    <message>
        <source>put off last time</source>
        <translation>客户上次暂缓</translation>
    </message>
    <message>
        <source>when booking</source>
        <translation>预约时</translation>
    </message>
    <message>
        <source>{day} the customer said: {words}</source>
        <translation>{day} 客户原话：{words}</translation>
    </message>
    <message>
        <source>{km} over</source>
        <translation>超 {km}</translation>
    </message>
</context>
<context>
    <name>CheckInBar</name>
    <message>
        <source>(owner)</source>
        <translation>（车主）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Brought by {name}</source>
        <translation>送修人 {name}</translation>
    </message>
    <message>
        <source>Brought by?</source>
        <translation>送修人是谁？</translation>
    </message>
    <message>
        <source>Customer and car</source>
        <translation>客户与车辆</translation>
    </message>
    <message>
        <source>Go on with reception</source>
        <translation>继续接待</translation>
    </message>
    <message>
        <source>How the customer spends the time</source>
        <translation>等候方式</translation>
    </message>
    <message>
        <source>Leaves without a repair</source>
        <translation>不修离店</translation>
    </message>
    <message>
        <source>Log greeting</source>
        <translation>只记问候</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>等候方式</translation>
    </message>
    <message>
        <source>No repair</source>
        <translation>不修离店</translation>
    </message>
    <message>
        <source>Not this car</source>
        <translation>不是这台车</translation>
    </message>
    <message>
        <source>Stamp arrival</source>
        <translation>登记到店</translation>
    </message>
    <message>
        <source>Start reception</source>
        <translation>开始接待</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message numerus="yes">
        <source>%n waiting to be received</source>
        <translation>
            <numerusform>已到店待接待 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>到店登记</translation>
    </message>
    <message numerus="yes">
        <source>Found the customer and %n cars</source>
        <translation>
            <numerusform>找到 1 位客户、%n 台车</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>没有等候的客户</translation>
    </message>
    <message>
        <source>Which car is it? Type its plate.</source>
        <translation>是哪台车？请输入车牌。</translation>
    </message>
</context>
<context>
    <name>CoversCard</name>
    <message>
        <source>Covers and belongings</source>
        <translation>防护与物品</translation>
    </message>
    <message>
        <source>Left in the car: sunglasses, toll card</source>
        <translation>留在车内：墨镜、ETC 卡</translation>
    </message>
    <message>
        <source>Said while walking</source>
        <translation>客户边走边说</translation>
    </message>
    <message>
        <source>Valuables taken along</source>
        <translation>贵重物品客户已带走</translation>
    </message>
    <message>
        <source>What stays in the car</source>
        <translation>留在车内的物品</translation>
    </message>
    <message>
        <source>Word for word, then Enter ({key})</source>
        <translation>客户原话，回车记录（{key}）</translation>
    </message>
</context>
<context>
    <name>DamageCard</name>
    <message>
        <source>Damage</source>
        <translation>损伤记录</translation>
    </message>
    <message>
        <source>No damage marked. Choose a type, then tap the place, or go through the list.</source>
        <translation>还没有标记。先选类型，再点部位；也可以用列表。</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>已经没有了</translation>
    </message>
    <message>
        <source>Photos {count}</source>
        <translation>照片 {count}</translation>
    </message>
    <message>
        <source>Still there, take it over</source>
        <translation>还在，沿用</translation>
    </message>
    <message>
        <source>Take over all from last visit ({count})</source>
        <translation>沿用上次全部标记（{count}）</translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation>{day} 已有</translation>
    </message>
    <message>
        <source>still there?</source>
        <translation>还在吗？</translation>
    </message>
</context>
<context>
    <name>DiagramCard</name>
    <message>
        <source>Exterior</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>图示</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Answer</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Hand over {plate} to {name}?</source>
        <translation>把 {plate} 交给{name}？</translation>
    </message>
    <message>
        <source>The order is delivered, the booking and the wait end. This cannot be taken back.</source>
        <translation>工单转为已交车，预约和休息等候同时结束。此操作不能撤回。</translation>
    </message>
    <message>
        <source>{plate} was handed over</source>
        <translation>{plate} 已交车</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>First visit here</source>
        <translation>首次到店</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Service history</source>
        <translation>服务历史</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Today&apos;s appointment</source>
        <translation>今天的预约</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>已订货</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已备齐</translation>
    </message>
    <message>
        <source>{bay} (kept {span})</source>
        <translation>{bay}（已留 {span}）</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>交车晚 {span}</translation>
    </message>
</context>
<context>
    <name>InterviewDialog</name>
    <message>
        <source>Ask about it</source>
        <translation>问诊</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Empty: the customer added something</source>
        <translation>不填：客户补充说明</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>记下答复</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>所问问题</translation>
    </message>
    <message>
        <source>Questions that help</source>
        <translation>常用问题</translation>
    </message>
</context>
<context>
    <name>LampsCard</name>
    <message>
        <source>All off</source>
        <translation>全灭</translation>
    </message>
    <message>
        <source>More lamps</source>
        <translation>更多警示灯</translation>
    </message>
    <message>
        <source>None lit</source>
        <translation>均未亮</translation>
    </message>
    <message>
        <source>Warning lamps</source>
        <translation>仪表警示灯</translation>
    </message>
    <message>
        <source>{count} lit</source>
        <translation>{count} 亮</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>End the visit</source>
        <translation>结束本次接待</translation>
    </message>
    <message>
        <source>The wait ends, the booking is done with, and an order nobody agreed to is cancelled.</source>
        <translation>休息区等候随之结束，预约视为已到店完成；客户没有同意的工单会作废。</translation>
    </message>
    <message>
        <source>Why, in the customer&apos;s words</source>
        <translation>离开的原因（客户原话）</translation>
    </message>
    <message>
        <source>{plate} leaves without a repair</source>
        <translation>{plate} 不修离店</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Change type or size. {size}, M-22 {code}</source>
        <translation>更改类型或大小。{size}，M-22 {code}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Mark {number}</source>
        <translation>标记 {number}</translation>
    </message>
    <message>
        <source>Note on the mark</source>
        <translation>标记说明</translation>
    </message>
    <message>
        <source>Note, for example: about 12 cm, down to the primer</source>
        <translation>说明，例如：约 12 cm，露底漆</translation>
    </message>
    <message>
        <source>On the order</source>
        <translation>已列入工单</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>列入建议</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已列入建议</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>撤回建议</translation>
    </message>
</context>
<context>
    <name>MarksControl</name>
    <message>
        <source>{place}: a dent counts as {kind} there. Type and size can be changed below.</source>
        <translation>{place}：此处的凹陷记为{kind}，可在下方修改类型和大小。</translation>
    </message>
</context>
<context>
    <name>PartiesForm</name>
    <message>
        <source>Phone of the {party}</source>
        <translation>{party}电话</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>请填写是谁</translation>
    </message>
    <message>
        <source>Who is who today</source>
        <translation>本次相关人</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Back</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo of mark {number}</source>
        <translation>标记 {number} 的照片</translation>
    </message>
    <message>
        <source>Photo of the car</source>
        <translation>整车照片</translation>
    </message>
    <message>
        <source>Take off the sheet</source>
        <translation>从单上移除</translation>
    </message>
    <message>
        <source>The file of this photo cannot be read.</source>
        <translation>这张照片的文件无法读取。</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a photo (drop or paste works too)</source>
        <translation>添加照片（也可拖入或粘贴）</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>Photo of mark {number}</source>
        <translation>标记 {number} 的照片</translation>
    </message>
    <message>
        <source>Photo of the car</source>
        <translation>整车照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>{count} more photos</source>
        <translation>还有 {count} 张照片</translation>
    </message>
    <message>
        <source>{count}, {busy} coming</source>
        <translation>{count}，{busy} 张处理中</translation>
    </message>
</context>
<context>
    <name>PhotosControl</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>照片 ({patterns})</translation>
    </message>
</context>
<context>
    <name>PositionBar</name>
    <message>
        <source>All else fine</source>
        <translation>其余正常</translation>
    </message>
    <message>
        <source>All fine here</source>
        <translation>此处全部正常</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>{number}/9 {place}</source>
        <translation>{number}/9 {place}</translation>
    </message>
    <message>
        <source>{result}, {time} {name}</source>
        <translation>{result}，{time} {name}</translation>
    </message>
</context>
<context>
    <name>PreferenceForm</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>As I saw it</source>
        <translation>我的观察</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Note a preference</source>
        <translation>记录偏好</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What the customer likes or wishes</source>
        <translation>客户的偏好或叮嘱</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>谁的话</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Not answered yet: “{words}”</source>
        <translation>客户的话还没有回复：“{words}”</translation>
    </message>
    <message>
        <source>Order {number} was signed for another car or customer. Change it all the same?</source>
        <translation>委托书 {number} 是为另一台车或另一位客户签的，仍要更改吗？</translation>
    </message>
    <message>
        <source>Say first which car this is, and whose.</source>
        <translation>请先确定是哪台车、车主是谁。</translation>
    </message>
    <message>
        <source>Say first who the customer is.</source>
        <translation>请先确定客户是谁。</translation>
    </message>
    <message>
        <source>This car is here already, under another visit.</source>
        <translation>这台车已在店，属于另一次到店。</translation>
    </message>
    <message>
        <source>Work on this car is agreed. Cancel the order first.</source>
        <translation>这台车的维修项目客户已经同意，请先作废工单。</translation>
    </message>
    <message>
        <source>{said} and {count} more</source>
        <translation>{said}，另有 {count} 条</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Required {done} / {total}</source>
        <translation>必查 {done} / {total}</translation>
    </message>
</context>
<context>
    <name>ProposeRow</name>
    <message>
        <source>On the order</source>
        <translation>已列入工单</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>列入建议</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已列入建议</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>撤回建议</translation>
    </message>
</context>
<context>
    <name>ReadingsCard</name>
    <message>
        <source>Charge in percent</source>
        <translation>电量（百分比）</translation>
    </message>
    <message>
        <source>Fuel in eighths</source>
        <translation>油量（八分之几）</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Odometer and charge</source>
        <translation>里程与电量</translation>
    </message>
    <message>
        <source>Odometer and fuel</source>
        <translation>里程与油量</translation>
    </message>
    <message>
        <source>Odometer in km</source>
        <translation>里程（km）</translation>
    </message>
    <message>
        <source>Odometer, fuel, charge</source>
        <translation>里程、油量与电量</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航</translation>
    </message>
    <message>
        <source>Range in km</source>
        <translation>续航（km）</translation>
    </message>
    <message>
        <source>last {km}</source>
        <translation>上次 {km}</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Hand over</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已告知</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Greeted {time}</source>
        <translation>{time} 已问候</translation>
    </message>
    <message>
        <source>Not greeted in time</source>
        <translation>迎接已超时</translation>
    </message>
    <message>
        <source>Plate, phone, name, VIN</source>
        <translation>车牌、手机、姓名、VIN</translation>
    </message>
    <message>
        <source>Time to greet</source>
        <translation>还可问候</translation>
    </message>
    <message>
        <source>Type a plate first.</source>
        <translation>请先输入车牌。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>{time} 到店</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>过目并签字</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation>客户不签字</translation>
    </message>
    <message>
        <source>Everything required is on the sheet</source>
        <translation>必查项目已齐</translation>
    </message>
    <message>
        <source>Freeze without signature</source>
        <translation>不签字，直接定稿</translation>
    </message>
    <message>
        <source>New: {words}</source>
        <translation>新增：{words}</translation>
    </message>
    <message>
        <source>Please check what we noted about your car</source>
        <translation>请您核对车辆检查记录</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印检查单</translation>
    </message>
    <message>
        <source>Print the sheet, let it be signed and keep it. The content is frozen as it stands here.</source>
        <translation>打印检查单，请客户签字后留存。内容将按此定稿。</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>纸质签字</translation>
    </message>
    <message>
        <source>Signed, freeze it</source>
        <translation>已签字，定稿</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation>屏幕签字</translation>
    </message>
    <message>
        <source>Something was changed on the sheet just now. Please read it once more, then sign again.</source>
        <translation>单子上的内容刚刚有变动，请再看一遍，然后重新签名。</translation>
    </message>
    <message>
        <source>Still open: {items}</source>
        <translation>还缺：{items}</translation>
    </message>
    <message>
        <source>The customer walked along</source>
        <translation>客户全程同行</translation>
    </message>
    <message>
        <source>The signature is missing</source>
        <translation>还没有签字</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Why the customer does not sign</source>
        <translation>客户不签字的原因</translation>
    </message>
</context>
<context>
    <name>SignedForAnother</name>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Nothing of the work may begin until the customer has agreed again.</source>
        <translation>客户重新确认之前，任何项目都不能开工。</translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>TellRow</name>
    <message>
        <source>Add</source>
        <translation>加入本次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Answer</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>去确认</translation>
    </message>
    <message>
        <source>Booked {time}</source>
        <translation>预约 {time}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>致电</translation>
    </message>
    <message>
        <source>Complaint, answer by {time}</source>
        <translation>投诉，{time} 前回复</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>爽约</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>未预约</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>booked for {time}</source>
        <translation>预约 {time}</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>{time} 到</translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>原定 {time}</translation>
    </message>
    <message>
        <source>lane {lane}</source>
        <translation>{lane} 号口</translation>
    </message>
    <message>
        <source>lounge {seat}</source>
        <translation>休息区 {seat}</translation>
    </message>
    <message>
        <source>nobody answered at {time}</source>
        <translation>{time} 无人接听</translation>
    </message>
    <message>
        <source>ready {span}</source>
        <translation>已等 {span}</translation>
    </message>
    <message>
        <source>told {time}</source>
        <translation>{time} 告知过</translation>
    </message>
    <message>
        <source>waiting for parts</source>
        <translation>等待配件</translation>
    </message>
    <message>
        <source>{plate} approval open {span}</source>
        <translation>{plate} 待确认 {span}</translation>
    </message>
    <message>
        <source>{plate} no-show, booked {time}</source>
        <translation>{plate} 爽约，预约 {time}</translation>
    </message>
    <message>
        <source>{plate} parts not here</source>
        <translation>{plate} 配件未到</translation>
    </message>
    <message>
        <source>{plate} promised {time}, at risk</source>
        <translation>{plate} 承诺 {time} 有风险</translation>
    </message>
    <message>
        <source>{plate} promised {time}, late</source>
        <translation>{plate} 承诺 {time} 已超时</translation>
    </message>
    <message>
        <source>{plate} ready, not told</source>
        <translation>{plate} 已完工，未告知</translation>
    </message>
    <message>
        <source>{plate} update due since {time}</source>
        <translation>{plate} 应在 {time} 告知进度</translation>
    </message>
    <message>
        <source>{plate} walkaround {span}</source>
        <translation>{plate} 环检已 {span}</translation>
    </message>
    <message>
        <source>{span} early</source>
        <translation>早到 {span}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>余 {span}</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts hold</source>
        <translation>
            <numerusform>待件 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>还有 %n 个预约未到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>含待客户确认 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>全部预约</translation>
    </message>
    <message>
        <source>All have come</source>
        <translation>预约都已到店</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Bookings today</source>
        <translation>今日预约</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>去登记</translation>
    </message>
    <message>
        <source>F2 takes a new arrival</source>
        <translation>有客户到店按 F2</translation>
    </message>
    <message>
        <source>In reception</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>Kept: the customer was told</source>
        <translation>已记录：已告知客户</translation>
    </message>
    <message>
        <source>Needs doing</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>New arrival</source>
        <translation>新到店</translation>
    </message>
    <message>
        <source>No bookings today</source>
        <translation>今天没有预约</translation>
    </message>
    <message>
        <source>No car is ready</source>
        <translation>没有待交的车</translation>
    </message>
    <message>
        <source>No visit at this stage</source>
        <translation>这个阶段没有车辆</translation>
    </message>
    <message>
        <source>Nobody is in reception</source>
        <translation>没有正在接待的客户</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>没有客户在等</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>没有超时的事</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Ready for delivery</source>
        <translation>待交车</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>The booking was moved</source>
        <translation>预约已改期</translation>
    </message>
    <message>
        <source>The call was recorded</source>
        <translation>通话已记录</translation>
    </message>
    <message>
        <source>Today at reception</source>
        <translation>今日接待</translation>
    </message>
    <message>
        <source>Waiting to be greeted</source>
        <translation>到店等候</translation>
    </message>
    <message>
        <source>What needs doing appears here by itself</source>
        <translation>需要处理的事会自动出现在这里</translation>
    </message>
    <message>
        <source>by deadline</source>
        <translation>按时限排序</translation>
    </message>
    <message>
        <source>handed over in person</source>
        <translation>由接待顾问当面交付</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>共 {total}</translation>
    </message>
    <message>
        <source>up to {span}</source>
        <translation>最久 {span}</translation>
    </message>
    <message numerus="yes">
        <source>within %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟内问候</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n second(s)</source>
        <translation>
            <numerusform>%n 秒内问候</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was greeted</source>
        <translation>已问候 {name}</translation>
    </message>
    <message>
        <source>“All bookings” makes the next one; walk-ins begin with F2</source>
        <translation>在“全部预约”里新建；未预约到店按 F2 登记</translation>
    </message>
</context>
<context>
    <name>TypePalette</name>
    <message>
        <source>Mark as</source>
        <translation>标记类型</translation>
    </message>
    <message>
        <source>Take back the last mark</source>
        <translation>撤销上一个标记</translation>
    </message>
</context>
<context>
    <name>TyreCell</name>
    <message>
        <source>Age, winter tyre, damage</source>
        <translation>胎龄、冬季胎、损伤</translation>
    </message>
    <message>
        <source>{wheel}: age, winter tyre, damage</source>
        <translation>{wheel}：胎龄、冬季胎、损伤</translation>
    </message>
    <message>
        <source>{wheel}: pressure in kPa</source>
        <translation>{wheel}：胎压 kPa</translation>
    </message>
    <message>
        <source>{wheel}: tread in mm</source>
        <translation>{wheel}：花纹深度 mm</translation>
    </message>
</context>
<context>
    <name>TyreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cuts, bulges, cracks</source>
        <translation>割伤、鼓包、裂纹</translation>
    </message>
    <message>
        <source>DOT date: week and year of production</source>
        <translation>DOT 日期：生产周与年份</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tyre {wheel}</source>
        <translation>{wheel}轮胎</translation>
    </message>
    <message>
        <source>Winter tyre (4 mm instead of 3 mm)</source>
        <translation>冬季胎（4 mm 起提示，非 3 mm）</translation>
    </message>
</context>
<context>
    <name>TyresCard</name>
    <message>
        <source>Tyres mm</source>
        <translation>轮胎 mm</translation>
    </message>
</context>
<context>
    <name>VehicleDiagram</name>
    <message>
        <source>Front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Outline of the car</source>
        <translation>车辆外观图</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>后</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>A plate is enough to stamp the next arrival</source>
        <translation>输入车牌即可登记到店</translation>
    </message>
    <message>
        <source>Arrived, not received yet</source>
        <translation>已到店，待接待</translation>
    </message>
    <message>
        <source>Greeted {time}</source>
        <translation>{time} 已问候</translation>
    </message>
    <message>
        <source>New arrival</source>
        <translation>到店登记</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>没有等候的客户</translation>
    </message>
    <message>
        <source>Waiting since {time}</source>
        <translation>{time} 起等候</translation>
    </message>
    <message>
        <source>booked {time}</source>
        <translation>预约 {time}</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>未预约</translation>
    </message>
</context>
<context>
    <name>Walkaround</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Check the pressure: {wheels}</source>
        <translation>检查胎压：{wheels}</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>掉漆</translation>
    </message>
    <message>
        <source>Covers and belongings</source>
        <translation>防护与物品</translation>
    </message>
    <message>
        <source>Crack</source>
        <translation>裂纹</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损伤记录</translation>
    </message>
    <message>
        <source>Dent</source>
        <translation>凹陷</translation>
    </message>
    <message>
        <source>Fitted: {covers}</source>
        <translation>已装：{covers}</translation>
    </message>
    <message>
        <source>Floor mat</source>
        <translation>脚垫</translation>
    </message>
    <message>
        <source>Gear lever</source>
        <translation>挡把套</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>Left in the car: {things}</source>
        <translation>留在车内：{things}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>No damage found.</source>
        <translation>未发现外观损伤。</translation>
    </message>
    <message>
        <source>Replace: {wheels}</source>
        <translation>须更换：{wheels}</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>锈蚀</translation>
    </message>
    <message>
        <source>Said while walking</source>
        <translation>客户边走边说</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>划痕</translation>
    </message>
    <message>
        <source>Seat cover</source>
        <translation>座椅套</translation>
    </message>
    <message>
        <source>Steering wheel</source>
        <translation>方向盘套</translation>
    </message>
    <message>
        <source>Take off mark {number} that the customer signed?</source>
        <translation>客户已签字确认标记 {number}，要移除吗？</translation>
    </message>
    <message>
        <source>That is {by_km} km more than last time. Is {value} km right?</source>
        <translation>比上次多 {by_km} km，确定是 {value} km 吗？</translation>
    </message>
    <message>
        <source>The odometer showed {last} km before. Is {value} km right?</source>
        <translation>上次里程是 {last} km，这次 {value} km 对吗？</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>这个文件已经不在了。</translation>
    </message>
    <message>
        <source>This file is not a photo we can read.</source>
        <translation>这个文件不是可读取的照片。</translation>
    </message>
    <message>
        <source>This photo is too large. Take it again with a smaller size.</source>
        <translation>照片太大，请用较小尺寸重拍。</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>轮胎</translation>
    </message>
    <message>
        <source>Valuables taken along</source>
        <translation>贵重物品客户已带走</translation>
    </message>
    <message>
        <source>Week and year of production, for example 2319: week 23 of 2019.</source>
        <translation>生产周与年份，例如 2319：2019 年第 23 周。</translation>
    </message>
    <message>
        <source>Worn, tell the customer: {wheels}</source>
        <translation>磨损，请告知客户：{wheels}</translation>
    </message>
    <message>
        <source>belongings</source>
        <translation>车内物品</translation>
    </message>
    <message>
        <source>charge {percent}%</source>
        <translation>电量 {percent}%</translation>
    </message>
    <message>
        <source>from last visit</source>
        <translation>上次已有</translation>
    </message>
    <message>
        <source>fuel or charge</source>
        <translation>油量或电量</translation>
    </message>
    <message>
        <source>fuel {level}/8</source>
        <translation>油量 {level}/8</translation>
    </message>
    <message>
        <source>last visit, still there?</source>
        <translation>上次已有，还在吗？</translation>
    </message>
    <message>
        <source>lit: {lamps}</source>
        <translation>亮：{lamps}</translation>
    </message>
    <message>
        <source>look at {places}</source>
        <translation>查看{places}</translation>
    </message>
    <message>
        <source>no photo yet</source>
        <translation>还没拍照</translation>
    </message>
    <message>
        <source>no warning lamp lit</source>
        <translation>警示灯均未亮</translation>
    </message>
    <message>
        <source>odometer</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>photos: {count}</source>
        <translation>照片 {count} 张</translation>
    </message>
    <message>
        <source>range {km} km</source>
        <translation>续航 {km} km</translation>
    </message>
    <message>
        <source>tread depths</source>
        <translation>轮胎花纹</translation>
    </message>
    <message>
        <source>warning lamps</source>
        <translation>警示灯</translation>
    </message>
    <message>
        <source>winter tyre</source>
        <translation>冬季胎</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first}等处（还有 {count} 处）</translation>
    </message>
    <message>
        <source>{type} is not possible on: {place}. Choose another type or place.</source>
        <translation>{place}不会有“{type}”，请换类型或部位。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>WalkaroundLayout</name>
    <message>
        <source>Add something</source>
        <translation>补充内容</translation>
    </message>
    <message>
        <source>Customer checks and signs</source>
        <translation>请客户过目并签字</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>Not signed by the customer: {reason}</source>
        <translation>客户未签字：{reason}</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>客户尚未签字</translation>
    </message>
    <message>
        <source>On to the order</source>
        <translation>去开工单</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Sign the addition</source>
        <translation>请客户签补充内容</translation>
    </message>
    <message>
        <source>Signed by {name}, version {revision}</source>
        <translation>{name} 已签字，第 {revision} 版</translation>
    </message>
</context>
<context>
    <name>WalkaroundScreen</name>
    <message>
        <source>Kept without a signature. The order comes next.</source>
        <translation>客户未签字，已记录原因；接下来是工单。</translation>
    </message>
    <message>
        <source>Signed. The order comes next.</source>
        <translation>已签字，接下来是工单。</translation>
    </message>
    <message>
        <source>Walkaround</source>
        <translation>环车检查</translation>
    </message>
    <message>
        <source>What you had typed before is back; leave the field to keep it.</source>
        <translation>之前输入的内容已恢复，离开输入框即可保存。</translation>
    </message>
    <message>
        <source>with the customer, clockwise from the driver&apos;s seat</source>
        <translation>与客户同行，从驾驶室开始顺时针</translation>
    </message>
    <message>
        <source>without the customer</source>
        <translation>客户未同行</translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>到店 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Change customer and car</source>
        <translation>修改客户与车辆</translation>
    </message>
    <message>
        <source>Complaint on record: {month} {words}</source>
        <translation>有投诉记录：{month} {words}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Customer card: complaints, preferences, who is who</source>
        <translation>客户档案：投诉、偏好、各方角色</translation>
    </message>
    <message>
        <source>Customer unknown</source>
        <translation>客户未登记</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>开票</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>上次回访</translation>
    </message>
    <message>
        <source>Note a preference</source>
        <translation>记录偏好</translation>
    </message>
    <message>
        <source>Open complaint: {month} {words}</source>
        <translation>投诉未结案：{month} {words}</translation>
    </message>
    <message>
        <source>Other car</source>
        <translation>另一台车</translation>
    </message>
    <message>
        <source>Other cars</source>
        <translation>其他车辆</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Preferences and wishes</source>
        <translation>偏好与叮嘱</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>This car came instead</source>
        <translation>改为这台车</translation>
    </message>
    <message>
        <source>Type in customer and car once</source>
        <translation>请登记客户与车辆</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>{year} 年起</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Exactly as the customer says it</source>
        <translation>照客户的原话记</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>These words are not kept yet: keep them, or empty the field.</source>
        <translation>这些话还没记下：请记下，或清空。</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>还没记下</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>向客户复述</translation>
    </message>
    <message>
        <source>Read back {time}</source>
        <translation>{time} 已复述</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记下原话</translation>
    </message>
    <message>
        <source>Record more</source>
        <translation>再记一条</translation>
    </message>
</context>
<context>
    <name>ZoneList</name>
    <message>
        <source>Places of the car</source>
        <translation>车辆部位</translation>
    </message>
</context>
<context>
    <name>_ConcernRow</name>
    <message>
        <source>Ask</source>
        <translation>问诊</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n months overdue</source>
        <translation>
            <numerusform>超期 %n 个月</numerusform>
        </translation>
    </message>
</context>
</TS>
