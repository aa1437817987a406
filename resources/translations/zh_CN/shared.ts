<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Still open: {items}</source>
        <translation>还差：{items}</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConsentControl</name>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂缓</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Begin afresh</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Not saved; kept as a draft.</source>
        <translation>未保存，已留作草稿。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>GreetingRing</name>
    <message>
        <source>Time left to greet: {left}</source>
        <translation>还可问候：{left}</translation>
    </message>
    <message>
        <source>Waiting too long: {left}</source>
        <translation>问候已超时：{left}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Dark screen</source>
        <translation>深色界面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light screen</source>
        <translation>浅色界面</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Plate, phone, name, order number</source>
        <translation>车牌、手机、姓名、工单号</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>切换人员</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Customer greeted</source>
        <translation>已问候客户</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>已告知客户</translation>
    </message>
    <message>
        <source>Explain to the customer</source>
        <translation>面向客户说明</translation>
    </message>
    <message>
        <source>Finish this step</source>
        <translation>完成本步</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>New arrival</source>
        <translation>新到店</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新投诉</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Record the customer&apos;s words</source>
        <translation>记录客户原话</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>第 {number} 个板块</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Switch language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>切换人员</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Customer unknown</source>
        <translation>客户未登记</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>Too many wrong PINs. Try again after {time}.</source>
        <translation>PIN 输错次数过多，请在 {time} 之后再试。</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more try(s) before a pause.</source>
        <translation>
            <numerusform>PIN 不对，还可以再试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN. The next try is possible in half a minute or more.</source>
        <translation>PIN 不对，请过半分钟以上再试。</translation>
    </message>
</context>
<context>
    <name>PlateField</name>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Province of the plate</source>
        <translation>车牌省份</translation>
    </message>
    <message>
        <source>Province of the plate (Alt Down)</source>
        <translation>车牌省份（Alt ↓）</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Another desk is saving right now. Try again in a moment.</source>
        <translation>另一台电脑正在保存，请稍后再试。</translation>
    </message>
    <message>
        <source>Frontdesk is already open with this data folder. Use that window.</source>
        <translation>这个数据文件夹已经在另一个窗口打开，请使用那个窗口。</translation>
    </message>
    <message>
        <source>Must be between {lowest} and {highest}.</source>
        <translation>应在 {lowest} 到 {highest} 之间。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Please say why, in a few words.</source>
        <translation>请简单说明原因。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was overwritten; look at both.</source>
        <translation>别人刚刚改过这里。没有覆盖任何内容，请对照后再选。</translation>
    </message>
    <message>
        <source>The customer signed this. Add to it; the addition is signed anew.</source>
        <translation>客户已签字，不能修改。可以追加，追加部分重新签字。</translation>
    </message>
    <message>
        <source>The data could not be saved. What you typed is still here; try again.</source>
        <translation>没有存进去。您填写的内容还在，请再试一次。</translation>
    </message>
    <message>
        <source>The data folder cannot be opened. Choose another one.</source>
        <translation>数据文件夹打不开，请换一个文件夹。</translation>
    </message>
    <message>
        <source>The data folder cannot be written to. Ask for write access, then save again.</source>
        <translation>数据文件夹不能写入。请申请写入权限后再保存。</translation>
    </message>
    <message>
        <source>The data folder is on a network share, where data gets damaged. Choose a local folder.</source>
        <translation>数据文件夹在网络共享上，数据容易损坏。请改用本机文件夹。</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last backup; nothing was overwritten.</source>
        <translation>数据库已损坏。没有覆盖任何内容，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check the network, then try again.</source>
        <translation>连不上数据库服务器。请检查网络后再试。</translation>
    </message>
    <message>
        <source>The disk is full. What you typed is still here: free some space, then save again.</source>
        <translation>磁盘已满。您填写的内容还在：清出空间后再保存。</translation>
    </message>
    <message>
        <source>This cannot be taken as it is. Please check it.</source>
        <translation>这一项有问题，请核对。</translation>
    </message>
    <message>
        <source>This data was written by a newer version. Update Frontdesk on this computer.</source>
        <translation>这份数据由更新的版本写入，请先升级这台电脑上的程序。</translation>
    </message>
    <message>
        <source>This did not work. Nothing was changed and nothing typed was lost.</source>
        <translation>没有成功。没有改动任何数据，您填写的内容也没有丢。</translation>
    </message>
    <message>
        <source>This file is not a Frontdesk database. Choose another data folder.</source>
        <translation>这个文件不是本程序的数据库，请换一个数据文件夹。</translation>
    </message>
    <message>
        <source>This is no longer there. The list was brought up to date.</source>
        <translation>这一条已经不在了，列表已更新。</translation>
    </message>
    <message>
        <source>This is unusual. Please check it, then confirm it.</source>
        <translation>这个情况少见，请核对后再确认。</translation>
    </message>
    <message>
        <source>This step is not possible now; somebody may have gone on already.</source>
        <translation>现在不能做这一步，可能已有人往下办理。</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>这个时间已经过去。</translation>
    </message>
    <message>
        <source>Too long: at most {most} characters.</source>
        <translation>太长，最多 {most} 个字。</translation>
    </message>
    <message>
        <source>You may not do this. Switch to a person who may (Ctrl L).</source>
        <translation>您没有这个权限。请换有权限的人操作（Ctrl L）。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型：</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Bay, technician and parts are ready</source>
        <translation>工位、技师、配件都已备好</translation>
    </message>
    <message>
        <source>no bay reserved</source>
        <translation>未留工位</translation>
    </message>
    <message>
        <source>no technician assigned</source>
        <translation>未派技师</translation>
    </message>
    <message>
        <source>parts not here yet</source>
        <translation>配件未到</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Please say why, in a few words</source>
        <translation>请简单说明原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Please sign here</source>
        <translation>请客户在此签字</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Approval</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已交车</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>已接待</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>施工中</translation>
    </message>
    <message>
        <source>Parts hold</source>
        <translation>待件</translation>
    </message>
    <message>
        <source>Quality check</source>
        <translation>质检中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待交车</translation>
    </message>
    <message>
        <source>Signed, queued</source>
        <translation>已签，待派工</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待问候</translation>
    </message>
    <message>
        <source>Walkaround</source>
        <translation>环车检查</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UnexpectedDialog</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>What you typed is kept. The details hold no customer data; pass them on and go on working.</source>
        <translation>您填写的内容都在。下面的详情不含客户信息，请转交后继续工作。</translation>
    </message>
</context>
<context>
    <name>_PromiseBox</name>
    <message>
        <source>No time promised yet</source>
        <translation>还没有承诺时间</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺交车</translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>Approval</source>
        <translation>客户确认</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>诉求与工单</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Step {number} of 7: {step}</source>
        <translation>第 {number} 步，共 7 步：{step}</translation>
    </message>
    <message>
        <source>Walkaround</source>
        <translation>环检</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>施工</translation>
    </message>
</context>
</TS>
