"""What the command line says, in both languages: (Chinese, English)."""

import os
from typing import Literal

Lang = Literal["zh", "en"]

WORDS: dict[str, tuple[str, str]] = {
    # help
    "about": ("汽车经销商售后服务接待", "Service reception of a car dealership"),
    "data": ("数据文件夹（默认：用户数据目录）", "data folder (default: the user's data directory)"),
    "database": ("PostgreSQL 数据库地址，多台电脑共用", "URL of a PostgreSQL database shared by several desks"),
    "lang": ("语言", "language"),
    "theme": ("明暗主题", "light or dark"),
    "json": ("以 JSON 输出", "answer in JSON"),
    "run": ("打开窗口（不写命令时的默认）", "open the window (the default)"),
    "demo": ("虚构的经销商，当天业务进行中", "a fictional dealership with a day in progress"),
    "no_display": (
        "这里没有显示器，打不开窗口。可以改用 print、screenshots、find 等命令（见 --help）。",
        "There is no display to open a window on. print, screenshots and find work without one (see --help).",
    ),
    "screen": ("先打开哪个页面", "the screen to open first"),
    "sample-data": ("在空文件夹里生成示例数据", "make sample data in an empty folder"),
    "folder": ("文件夹", "folder"),
    "customers": ("客户数量（大量数据，用于测速）", "how many customers (bulk data, for measuring)"),
    "vehicles": ("车辆数量", "how many vehicles"),
    "visits": ("到店次数", "how many visits"),
    "seed": ("随机种子：相同则数据相同", "the same seed gives the same data"),
    "print": ("打印单据或存成 PDF", "print a document or save it as PDF"),
    "number": (
        "工单号、环检单号或到店单号；空白表不需要",
        "number of an order, walkaround or visit; none for a blank form",
    ),
    "document": ("单据种类", "kind of document"),
    "language": ("单据语言", "language of the document"),
    "out": ("存成这个 PDF 文件", "save as this PDF file"),
    "printer": ("送到这台打印机", "send to this printer"),
    "screenshots": (
        "每个页面各存一张图（两种语言，明暗两种）",
        "pictures of every screen, both languages, light and dark",
    ),
    "size": ("窗口大小，例如 1366x768", "size of the window, such as 1366x768"),
    "find": ("查车牌、手机、姓名、VIN、工单号", "find a plate, phone, name, VIN or order number"),
    "text": ("要查的内容", "what to look for"),
    "check": ("检查数据是否完整", "check that the data is sound"),
    # answers
    "saved": ("已保存：{file}", "saved: {file}"),
    "sent": ("已送到打印机 {printer}", "sent to printer {printer}"),
    "made": ("示例数据已生成：{folder}", "sample data made in {folder}"),
    "pictures": ("{count} 张图已存到 {folder}", "{count} pictures saved in {folder}"),
    "nothing_found": ("没有找到“{text}”。", "Nothing found for “{text}”."),
    "nearest": ("相近的车牌：", "Plates that are near:"),
    "check_fine": ("数据完好。", "The data is sound."),
    "check_bad": ("发现 {count} 处问题。", "{count} problems found."),
    # problems of the data
    "integrity": ("数据库文件损坏：{what}", "the database file is damaged: {what}"),
    "foreign_key": ("缺少关联的记录：{what}", "a record refers to one that is missing: {what}"),
    "schema": ("数据版本 {found}，应为 {wanted}", "the data is at version {found}, it should be {wanted}"),
    "photo_missing": ("照片文件不在了：{what}", "a photo file is missing: {what}"),
    "photo_changed": ("照片文件被改动：{what}", "a photo file was changed: {what}"),
    "revision_changed": (
        "已签字内容与签字时不一致：{what}",
        "signed content differs from what was signed: {what}",
    ),
    # what can go wrong
    "disk_full": (
        "磁盘已满，没有保存。请腾出空间后再试。",
        "The disk is full; nothing was saved. Make room and try again.",
    ),
    "read_only": (
        "这个文件夹不能写入：{where}。请换一个文件夹（--data），或修改权限。",
        "This folder cannot be written to: {where}. Choose another with --data, or change its permissions.",
    ),
    "busy": ("数据库正忙，请稍后再试。", "The database is busy. Try again in a moment."),
    "not_a_database": (
        "这不是 Frontdesk 的数据：{where}。请用 --data 指定别的文件夹。",
        "This is not Frontdesk data: {where}. Choose another folder with --data.",
    ),
    "damaged": (
        "数据库文件损坏：{where}。请从备份恢复。",
        "The database file is damaged: {where}. Restore a backup.",
    ),
    "newer_version": (
        "数据来自更新的版本：{where}。请先升级本程序。",
        "The data is from a newer version: {where}. Update this program first.",
    ),
    "network_share": (
        "数据不能放在网络盘上：{where}。多台电脑请用 PostgreSQL（--database）。",
        "Data must not be on a network share: {where}. For several desks use PostgreSQL (--database).",
    ),
    "in_use": (
        "另一个程序正在使用这个文件夹：{where}。请先关闭它。",
        "Another program is using this folder: {where}. Close it first.",
    ),
    "unreachable": (
        "连不上数据库服务器。请检查网络和地址。",
        "The database server cannot be reached. Check network and address.",
    ),
    "no_folder": (
        "不能使用这个文件夹：{where}。请用 --data 指定别的。",
        "This folder cannot be used: {where}. Choose another with --data.",
    ),
    "already_founded": (
        "这里已经有数据：{where}。示例数据只能放进空文件夹。",
        "There is data already: {where}. Sample data needs an empty folder.",
    ),
    "no_data": (
        "这里还没有数据：{where}。请先运行 frontdesk run 或 sample-data。",
        "There is no data yet: {where}. Begin with frontdesk run or sample-data.",
    ),
    "no_such_number": ("没有这个单号：{number}", "There is no such number: {number}"),
    "number_needed": (
        "请写明单号，例如 frontdesk print WO20260318-0007 …",
        "Say which number, as in frontdesk print WO20260318-0007 …",
    ),
    "cannot_write_disk_full": (
        "磁盘已满，没有保存：{file}。请换一个位置。",
        "The disk is full, nothing was saved: {file}. Choose another place.",
    ),
    "cannot_write_read_only": (
        "这里不能写入：{file}。请换一个位置。",
        "Writing is not allowed there: {file}. Choose another place.",
    ),
    "cannot_write_no_folder": (
        "文件写不了：{file}。请换一个位置。",
        "The file cannot be written: {file}. Choose another place.",
    ),
    "printer_failed": (
        "打印机 {printer} 没有收下：{why}。PDF 已存到 {file}。",
        "Printer {printer} did not take it: {why}. The PDF is in {file}.",
    ),
    "no_spooler": (
        "这台电脑上，命令行不能直接打印，请用 --out 存成文件。PDF 已存到 {file}。",
        "The command line cannot print on this computer, use --out. The PDF is in {file}.",
    ),
    "bad_size": (
        "大小应写成 1366x768 这样，从 320x240 到 10000x10000，不能是“{text}”",
        "write the size like 1366x768, from 320x240 to 10000x10000, not “{text}”",
    ),
    "bad_count": ("应是从 0 起的整数，不能是“{text}”", "write a whole number from 0 on, not “{text}”"),
    "nothing_asked": ("请写明要找什么。", "Say what to look for."),
    "refused": ("不能这样做：{why}", "This cannot be done: {why}"),
}


def system_language() -> Lang:
    """Chinese on a Chinese system, English elsewhere."""
    setting = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "zh" if setting.startswith("zh") else "en"


def say(lang: Lang, key: str, **data: object) -> str:
    """One sentence in one language."""
    return WORDS[key][0 if lang == "zh" else 1].format(**data)
