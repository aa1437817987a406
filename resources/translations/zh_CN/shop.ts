<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Frontdesk {version}</source>
        <translation>Frontdesk {version}</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>组件与许可</translation>
    </message>
    <message>
        <source>Service reception for car dealerships. Free software under the MIT licence; built on these parts:</source>
        <translation>汽车经销店售后接待软件。以 MIT 许可发布的自由软件，由以下组件构成：</translation>
    </message>
</context>
<context>
    <name>DealershipPage</name>
    <message>
        <source>Added to prices</source>
        <translation>价外另加</translation>
    </message>
    <message>
        <source>Address in Chinese</source>
        <translation>中文地址</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>英文地址</translation>
    </message>
    <message>
        <source>First character of local plates</source>
        <translation>本地车牌首字</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>On every document</source>
        <translation>每张单据上</translation>
    </message>
    <message>
        <source>Only a manager can change this.</source>
        <translation>只有经理可以修改。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone for complaints</source>
        <translation>投诉电话</translation>
    </message>
    <message>
        <source>Prices contain it</source>
        <translation>价格已含税</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved by somebody else meanwhile: {value}</source>
        <translation>别人刚刚保存为：{value}</translation>
    </message>
    <message>
        <source>Somebody else saved first. Look at the marked fields and save again.</source>
        <translation>别人先保存了。请看标出的几项，再保存一次。</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>税率（%）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Warranty promise in Chinese</source>
        <translation>质保承诺（中文）</translation>
    </message>
    <message>
        <source>Warranty promise in English</source>
        <translation>质保承诺（英文）</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Blank forms for a power cut: print some today</source>
        <translation>停电备用的空白单据，今天就打一些</translation>
    </message>
    <message>
        <source>Blank walkaround sheet</source>
        <translation>空白环检单</translation>
    </message>
    <message>
        <source>Blank work order</source>
        <translation>空白工单</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>中英双语</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printer beside this desk</source>
        <translation>本台打印机</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>This PC knows no printer. Documents can still be saved as PDF from the preview.</source>
        <translation>本机没有打印机。单据仍可在预览中另存为 PDF。</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>数据存放位置</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>A fictional dealership with a day in progress, to look around: nothing typed above counts in it, every PIN is 1234.</source>
        <translation>一家虚构的门店，正是忙碌的一天，随便看看。上面填写的内容不会用到，所有 PIN 都是 1234。</translation>
    </message>
    <message>
        <source>A published price menu and the usual bays to start from; no customers yet.</source>
        <translation>自带一份公示价目和常用工位，还没有客户。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>An unusual code; it is taken as it is.</source>
        <translation>代码格式不常见，将照原样保存。</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>First character of local plates</source>
        <translation>本地车牌首字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>No mainland plate begins with this; it is taken as it is.</source>
        <translation>大陆车牌没有以此开头的，将照原样保存。</translation>
    </message>
    <message>
        <source>Nothing at all; every line of an order is typed freely.</source>
        <translation>什么都不带；工单上每一行都自己填写。</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>开始营业</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>再输一次 PIN</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN，4 至 12 位数字</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Price menu and bays</source>
        <translation>价目和工位</translation>
    </message>
    <message>
        <source>Sample dealership</source>
        <translation>示例门店</translation>
    </message>
    <message>
        <source>Three things, then the desk is open. All of it can be changed later in the settings.</source>
        <translation>填好三项就能开始，以后都可以在设置里修改。</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Welcome to Frontdesk</source>
        <translation>欢迎使用 Frontdesk</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您本人</translation>
    </message>
    <message>
        <source>Your dealership</source>
        <translation>您的门店</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>OpeningDay</name>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>{day}, closes at</source>
        <translation>{day}，关门时间</translation>
    </message>
    <message>
        <source>{day}, opens at</source>
        <translation>{day}，开门时间</translation>
    </message>
</context>
<context>
    <name>OwnPin</name>
    <message>
        <source>Change PIN</source>
        <translation>修改 PIN</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>新 PIN，4 至 12 位数字</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>原 PIN</translation>
    </message>
    <message>
        <source>This is not your PIN.</source>
        <translation>这不是您的 PIN。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in a while.</source>
        <translation>PIN 输错次数过多，请稍后再试。</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>您的 PIN 已修改</translation>
    </message>
    <message>
        <source>Your own PIN</source>
        <translation>您自己的 PIN</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A number is needed here</source>
        <translation>这里要填数字</translation>
    </message>
    <message>
        <source>May give discounts up to, in percent</source>
        <translation>可给优惠上限（%）</translation>
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
        <source>New PIN (leave empty to keep)</source>
        <translation>新 PIN（不改则留空）</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增员工</translation>
    </message>
    <message>
        <source>Only a manager can change people.</source>
        <translation>只有经理可以修改员工。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved by somebody else meanwhile: {value}</source>
        <translation>别人刚刚保存为：{value}</translation>
    </message>
    <message>
        <source>Somebody else saved first. Look at the marked fields and save again.</source>
        <translation>别人先保存了。请看标出的几项，再保存一次。</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Booking clerk</source>
        <translation>预约专员</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>Customer relations manager</source>
        <translation>客服经理</translation>
    </message>
    <message>
        <source>Front desk supervisor</source>
        <translation>前台主管</translation>
    </message>
    <message>
        <source>Greeter</source>
        <translation>引导员</translation>
    </message>
    <message>
        <source>Lounge host</source>
        <translation>休息区专员</translation>
    </message>
    <message>
        <source>Parts clerk</source>
        <translation>配件员</translation>
    </message>
    <message>
        <source>Quality inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Service director</source>
        <translation>服务总监</translation>
    </message>
    <message>
        <source>Service manager</source>
        <translation>服务经理</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Workshop controller</source>
        <translation>车间调度</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A promise that is not ready this long before it is at risk; the customer is told in time.</source>
        <translation>承诺前此时间仍未完工即有风险，及时告知客户。</translation>
    </message>
    <message>
        <source>A walkaround that takes longer stands on Today among what needs doing.</source>
        <translation>环车检查超过此时间，列入今日的“需要处理”。</translation>
    </message>
    <message>
        <source>A word to waiting customers every</source>
        <translation>在店客户告知间隔</translation>
    </message>
    <message>
        <source>Added to the work itself when a hand-over time is proposed.</source>
        <translation>建议交车时间时，在作业时间之外另加。</translation>
    </message>
    <message>
        <source>An order that waits longer for the customer&apos;s answer stands on Today among what needs doing.</source>
        <translation>工单等待客户答复超过此时间，列入今日的“需要处理”。</translation>
    </message>
    <message>
        <source>Approval at most</source>
        <translation>等待确认最长</translation>
    </message>
    <message>
        <source>Greeting after arrival</source>
        <translation>到店接待</translation>
    </message>
    <message>
        <source>No-show after</source>
        <translation>爽约判定</translation>
    </message>
    <message>
        <source>Reserve in a promise</source>
        <translation>承诺时间余量</translation>
    </message>
    <message>
        <source>The ring of every arrival runs out after it; then the customer waits too long.</source>
        <translation>每位到店客户的倒计时；走完即为等候过久。</translation>
    </message>
    <message>
        <source>Walkaround at most</source>
        <translation>环车检查最长</translation>
    </message>
    <message>
        <source>Warning before a promise</source>
        <translation>承诺前预警</translation>
    </message>
    <message>
        <source>Whoever has not come this long after the time booked is called.</source>
        <translation>超过预约时间这么久仍未到店，致电客户。</translation>
    </message>
    <message>
        <source>Whoever waits in the lounge hears how the work goes at least this often.</source>
        <translation>休息区客户至少每隔此时间告知一次进度。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Dealership</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本台</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间标准</translation>
    </message>
</context>
<context>
    <name>ShopRefusals</name>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN 为 4 至 12 位数字。</translation>
    </message>
    <message>
        <source>A day closes before it opens.</source>
        <translation>有一天的关门时间早于开门时间。</translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation>这里要填名称。</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>这里要填数字。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
    <message>
        <source>No such time zone. An example: Asia/Shanghai.</source>
        <translation>没有这个时区。例如：Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Somebody must be able to manage people: this is the last one.</source>
        <translation>必须有人能管理员工，而这是最后一位。</translation>
    </message>
    <message>
        <source>The tax lies between 0 and 100 percent.</source>
        <translation>税率应在 0 到 100% 之间。</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same one twice.</source>
        <translation>两次输入的 PIN 不一致，请输入相同的 PIN。</translation>
    </message>
    <message>
        <source>This dealership was founded already.</source>
        <translation>门店已经建立过了。</translation>
    </message>
    <message>
        <source>Type the hours like 08:00.</source>
        <translation>时间请写成 08:00 这样。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose your name, or press its number with Alt, and type your PIN.</source>
        <translation>选择您的姓名（或按 Alt 加编号），再输入 PIN。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sample dealership: every PIN is {pin}</source>
        <translation>示例门店：所有 PIN 都是 {pin}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>现在谁在前台？</translation>
    </message>
</context>
<context>
    <name>StoreTroublePage</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend it and try again.</source>
        <translation>数据没有任何改动，处理好之后请重试。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Everything as usual</source>
        <translation>全部恢复通常值</translation>
    </message>
    <message>
        <source>Only a manager can change these times.</source>
        <translation>只有经理可以修改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved by somebody else meanwhile: {value}</source>
        <translation>其间他人已保存：{value}</translation>
    </message>
    <message>
        <source>Somebody else saved first. Look at the marked fields and save again.</source>
        <translation>他人已先保存，请查看标出的字段后再保存。</translation>
    </message>
    <message>
        <source>Times we keep</source>
        <translation>时间标准</translation>
    </message>
    <message>
        <source>Usual: {value}</source>
        <translation>通常：{value}</translation>
    </message>
</context>
</TS>
