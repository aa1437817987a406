<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Documents</name>
    <message>
        <source>As it was signed; it was changed since then</source>
        <translation>签字时的版本，之后有改动</translation>
    </message>
    <message>
        <source>As the customer agreed to it</source>
        <translation>客户已同意的内容</translation>
    </message>
    <message>
        <source>Blank walkaround sheet</source>
        <translation>空白环车检查单</translation>
    </message>
    <message>
        <source>Blank work order</source>
        <translation>空白维修工单</translation>
    </message>
    <message>
        <source>Cancelled: this order is not valid</source>
        <translation>已取消，本单无效</translation>
    </message>
    <message>
        <source>Changed since the signature: this version is not signed</source>
        <translation>签字后有改动，本版未签字</translation>
    </message>
    <message>
        <source>Draft: the customer has not signed yet</source>
        <translation>草稿：客户尚未签字</translation>
    </message>
    <message>
        <source>Hatchback</source>
        <translation>两厢车</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>钥匙牌</translation>
    </message>
    <message>
        <source>MPV</source>
        <translation>MPV</translation>
    </message>
    <message>
        <source>Not printed {time}</source>
        <translation>{time} 未打印</translation>
    </message>
    <message>
        <source>Not saved: a file cannot be written there. Choose another place.</source>
        <translation>没有保存：那里不能写文件，请换个位置。</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Choose another place.</source>
        <translation>没有保存：磁盘已满，请换个位置。</translation>
    </message>
    <message>
        <source>Not saved: this folder cannot be written to. Choose another place.</source>
        <translation>没有保存：这个文件夹不能写入，请换个位置。</translation>
    </message>
    <message>
        <source>Nothing is lost, and you can save it as PDF.</source>
        <translation>内容没有丢失，也可以先存为 PDF。</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>皮卡</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>{time} 已打印</translation>
    </message>
    <message>
        <source>Printer &quot;{printer}&quot; does not answer. Check cable or network, or choose another one.</source>
        <translation>打印机“{printer}”没有响应。请检查连线或网络，或换一台。</translation>
    </message>
    <message>
        <source>Printer &quot;{printer}&quot; does not take paper from us now. Check it, or choose another one.</source>
        <translation>打印机“{printer}”现在不收任务。请检查打印机，或换一台。</translation>
    </message>
    <message>
        <source>Printer &quot;{printer}&quot; is not there. Check that it is on, or choose another one.</source>
        <translation>找不到打印机“{printer}”。请看看是否已开机，或换一台。</translation>
    </message>
    <message>
        <source>SUV</source>
        <translation>SUV</translation>
    </message>
    <message>
        <source>Saved as PDF {time}</source>
        <translation>{time} 存为 PDF</translation>
    </message>
    <message>
        <source>Sedan</source>
        <translation>轿车</translation>
    </message>
    <message>
        <source>This PC&apos;s print service does not run, so &quot;{printer}&quot; cannot be reached.</source>
        <translation>这台电脑的打印服务没有运行，连不上“{printer}”。</translation>
    </message>
    <message>
        <source>Walkaround sheet</source>
        <translation>环车检查单</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>维修工单</translation>
    </message>
    <message>
        <source>no print service</source>
        <translation>没有打印服务</translation>
    </message>
    <message>
        <source>printer did not answer</source>
        <translation>打印机没有响应</translation>
    </message>
    <message>
        <source>printer not found</source>
        <translation>找不到打印机</translation>
    </message>
    <message>
        <source>printer refused</source>
        <translation>打印机拒收</translation>
    </message>
    <message>
        <source>reprint {n}</source>
        <translation>第 {n} 次重印</translation>
    </message>
    <message>
        <source>{printed} by {name}</source>
        <translation>{printed}（{name}）</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Print: {document}</source>
        <translation>打印：{document}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存 …</translation>
    </message>
    <message>
        <source>Sending to {printer} …</source>
        <translation>正在送往 {printer} …</translation>
    </message>
    <message>
        <source>{document} sent to {printer}</source>
        <translation>{document} 已送到 {printer}</translation>
    </message>
</context>
<context>
    <name>PreviewParts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>现在的内容</translation>
    </message>
    <message>
        <source>As it was signed</source>
        <translation>签字时的内容</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>中英双语</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>中英双语</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>车型轮廓</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>The next one says on the paper: reprint {n}</source>
        <translation>再打印会注明：重印第 {n} 次</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>哪种单据</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>&quot;{printer}&quot; is not there now.</source>
        <translation>现在找不到“{printer}”。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>This PC knows no printer. Save as PDF and print it on another one.</source>
        <translation>这台电脑没有打印机。可存为 PDF，到别的电脑打印。</translation>
    </message>
</context>
</TS>
