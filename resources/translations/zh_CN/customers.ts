<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CarPart</name>
    <message>
        <source>Change: {part} of {plate}</source>
        <translation>修改：{plate} 的{part}</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未记录</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>8 characters, but no new-energy plate</source>
        <translation>8 位但不是新能源号牌</translation>
    </message>
    <message>
        <source>A VIN has no I, O or Q</source>
        <translation>VIN 中没有 I、O、Q</translation>
    </message>
    <message>
        <source>A credit code has no I, O, S, V or Z</source>
        <translation>信用代码中没有 I、O、S、V、Z</translation>
    </message>
    <message>
        <source>Check character does not fit</source>
        <translation>校验位不符，请核对</translation>
    </message>
    <message>
        <source>Check digit does not fit, please compare</source>
        <translation>校验位不符，请与车上核对</translation>
    </message>
    <message>
        <source>Check digit fits</source>
        <translation>校验位正确</translation>
    </message>
    <message>
        <source>No province: taken as a special plate</source>
        <translation>没有省份简称，按特殊号牌登记</translation>
    </message>
    <message>
        <source>No such number; kept as typed</source>
        <translation>没有这样的号码，已按输入保存</translation>
    </message>
    <message>
        <source>Plates have no I or O: 1 or 0?</source>
        <translation>号牌没有字母 I、O，是 1 或 0 吗？</translation>
    </message>
    <message>
        <source>The area code is missing</source>
        <translation>缺少区号</translation>
    </message>
    <message>
        <source>Too long for a phone number</source>
        <translation>号码过长</translation>
    </message>
    <message>
        <source>Too long, please compare with the car</source>
        <translation>位数过多，请与车上核对</translation>
    </message>
    <message>
        <source>Too short for a phone number</source>
        <translation>号码过短</translation>
    </message>
    <message>
        <source>Too short, please compare with the car</source>
        <translation>位数不足，请与车上核对</translation>
    </message>
    <message>
        <source>Unusual number, please read it back</source>
        <translation>号段少见，请向客户复述确认</translation>
    </message>
    <message>
        <source>Unusual plate, taken as it is</source>
        <translation>少见的号牌，按原样登记</translation>
    </message>
</context>
<context>
    <name>ComplaintPart</name>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>What we do differently: {words}</source>
        <translation>我们的改进：{words}</translation>
    </message>
    <message>
        <source>answer by {time}</source>
        <translation>{time} 前答复</translation>
    </message>
    <message>
        <source>closed {time}</source>
        <translation>{time} 结案</translation>
    </message>
    <message>
        <source>in the hands of {name}</source>
        <translation>由 {name} 负责</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>尚无负责人</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>{time} 受理</translation>
    </message>
</context>
<context>
    <name>CustomerCardDialog</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>来店 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Cars, and who is who</source>
        <translation>车辆与各方角色</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change customer and car</source>
        <translation>修改客户与车辆</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>No longer: {words}</source>
        <translation>不再适用：{words}</translation>
    </message>
    <message>
        <source>Note a preference</source>
        <translation>记录偏好</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>暂无记录</translation>
    </message>
    <message>
        <source>Preferences and wishes</source>
        <translation>偏好与要求</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>{year} 年起</translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>Call first, not from 12 to 1</source>
        <translation>电话优先，12:00–13:00 勿扰</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Filled in from a Chinese name</source>
        <translation>留空时按姓名拼音填写</translation>
    </message>
    <message>
        <source>How and when to call</source>
        <translation>联系方式与时间</translation>
    </message>
    <message>
        <source>Invoice to</source>
        <translation>开票抬头</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>拉丁字母姓名</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Customer and car</source>
        <translation>客户与车辆</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Somebody saved: {value}</source>
        <translation>他人已存为：{value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Authorizer</source>
        <translation>授权人</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>托修方</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>柴油</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>饮品</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>纯电</translation>
    </message>
    <message>
        <source>Hatchback</source>
        <translation>两厢</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混动</translation>
    </message>
    <message>
        <source>MPV</source>
        <translation>MPV</translation>
    </message>
    <message>
        <source>Main driver</source>
        <translation>主用车人</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>先生</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>女士</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不称呼</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
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
        <source>Payer</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>汽油</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>皮卡</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Plug-in</source>
        <translation>插混</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>送修人</translation>
    </message>
    <message>
        <source>SUV</source>
        <translation>SUV</translation>
    </message>
    <message>
        <source>Scanned sheet</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Sedan</source>
        <translation>轿车</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>严重</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Cars and their customers</source>
        <translation>车辆与客户</translation>
    </message>
    <message>
        <source>Customers without a car</source>
        <translation>尚无车辆的客户</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>在店</translation>
    </message>
    <message>
        <source>New customer: {typed}</source>
        <translation>新客户：{typed}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No match. Nearest plates</source>
        <translation>没有找到，最接近的车牌</translation>
    </message>
    <message>
        <source>Stamp arrival: {plate}</source>
        <translation>登记到店：{plate}</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Another</source>
        <translation>换一位</translation>
    </message>
    <message>
        <source>Find or add</source>
        <translation>查找或新建</translation>
    </message>
    <message>
        <source>Find who it is</source>
        <translation>查找是谁</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Nobody is noted</source>
        <translation>尚未登记</translation>
    </message>
    <message>
        <source>Note, such as a limit or how they are related</source>
        <translation>备注，如授权上限、与车主的关系</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{part} of {plate}</source>
        <translation>{plate} 的{part}</translation>
    </message>
</context>
<context>
    <name>PreferencePart</name>
    <message>
        <source>No longer</source>
        <translation>不再适用</translation>
    </message>
    <message>
        <source>No longer: {words}</source>
        <translation>不再适用：{words}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A car with this plate or VIN is there already. Find it instead, or make a second one.</source>
        <translation>已有相同车牌或 VIN 的车辆。请先查找，确需另建可继续。</translation>
    </message>
    <message>
        <source>A name to call the customer by</source>
        <translation>请填写客户姓名或称呼</translation>
    </message>
    <message>
        <source>No date can be read here: type one such as 2021-03-18, or nothing.</source>
        <translation>看不懂这个日期：请输入如 2021-03-18，或留空。</translation>
    </message>
    <message>
        <source>No year can be read here: type one such as 2021, or nothing.</source>
        <translation>看不懂这个年份：请输入如 2021，或留空。</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Any 2 characters of a plate, 4 last digits of a phone, 6 of a VIN, a name or its initials</source>
        <translation>车牌任意 2 位、手机后 4 位、VIN 后 6 位、姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Plate, phone, name, VIN, order number</source>
        <translation>车牌、手机、姓名、VIN、工单号</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>VehicleFields</name>
    <message>
        <source>Body</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>发动机号</translation>
    </message>
    <message>
        <source>First registration</source>
        <translation>首次上牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型名称</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>年款</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Take {vin}</source>
        <translation>改用 {vin}</translation>
    </message>
    <message>
        <source>Temporary plate, foreign car</source>
        <translation>临时号牌、境外车辆</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Why this plate</source>
        <translation>号牌说明</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n characters short, needs {needed}</source>
        <translation>
            <numerusform>少 %n 位，应为 {needed} 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many, needs {needed}</source>
        <translation>
            <numerusform>多 %n 位，应为 {needed} 位</numerusform>
        </translation>
    </message>
</context>
</TS>
