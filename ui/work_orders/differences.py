"""What changed since the customer decided, in words, and what they decided before."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from frontdesk.terms import Answer, ApprovalMethod, OldPartDisposition, PartyRole, PayType, RepairCategory
from frontdesk.work_orders.difference import Change, ChangeKind, Value
from frontdesk.work_orders.revisions import RevisionRow
from ui.customers.term_words import party_word
from ui.work_orders import wording
from ui.work_orders.shown import NOTHING, Shown, either

translate = QCoreApplication.translate


def change_words(change: Change, shown: Shown) -> str:
    """One change as a line: `Line 5 Brake fluid change: price ¥420.00 → ¥390.00`."""
    what = _what(change)
    title = either(change.title_zh, change.title_en)
    if change.kind == ChangeKind.PARTY:
        what = party_word(PartyRole(title))
    elif change.number is not None:
        start = translate("WorkOrders", "Line {number} {title}").format(number=change.number, title=title)
        what = f"{start}: {what}"
    elif title:
        what = f"{what} {title}"
    old, new = _value(change.kind, change.old, shown), _value(change.kind, change.new, shown)
    if change.kind == ChangeKind.JOB_ADDED:
        return f"{what}, {new}"
    if change.kind == ChangeKind.JOB_REMOVED:
        return f"{what}, {old}"
    return f"{what} {old} → {new}"


def _what(change: Change) -> str:
    return {
        ChangeKind.JOB_ADDED: translate("WorkOrders", "added"),
        ChangeKind.JOB_REMOVED: translate("WorkOrders", "taken off"),
        ChangeKind.CONTENT: translate("WorkOrders", "content"),
        ChangeKind.PRICE: translate("WorkOrders", "price"),
        ChangeKind.TIME: translate("WorkOrders", "time needed"),
        ChangeKind.PAYER: translate("WorkOrders", "who pays"),
        ChangeKind.ANSWER: translate("WorkOrders", "answer"),
        ChangeKind.PROMISE: translate("WorkOrders", "Promised handover"),
        ChangeKind.TOTAL: translate("WorkOrders", "Total"),
        ChangeKind.CONCERN: translate("WorkOrders", "Concern"),
        ChangeKind.DECLINED: translate("WorkOrders", "Told at check-in, not wanted:"),
        ChangeKind.CAR: translate("WorkOrders", "Car"),
        ChangeKind.CUSTOMER: translate("WorkOrders", "Customer"),
        ChangeKind.PARTY: "",
        ChangeKind.CATEGORY: translate("WorkOrders", "Repair category"),
        ChangeKind.OLD_PARTS: translate("WorkOrders", "Old parts"),
        ChangeKind.SHOW_OLD_PARTS: translate("WorkOrders", "Show old parts"),
        ChangeKind.WASH: translate("WorkOrders", "Wash"),
        ChangeKind.CALL_FIRST: translate("WorkOrders", "Call before extra work"),
        ChangeKind.NOTES: translate("WorkOrders", "Printed note"),
    }[change.kind]


def _value(kind: ChangeKind, value: Value, shown: Shown) -> str:
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool):
        return translate("WorkOrders", "yes") if value else translate("WorkOrders", "no")
    if isinstance(value, Decimal):
        return shown.money(value, free=True)
    if isinstance(value, datetime):
        return shown.time(value)
    if kind == ChangeKind.TIME and isinstance(value, int):
        return shown.span(value)
    if kind == ChangeKind.PAYER:
        return wording.payer(PayType(str(value)))
    if kind == ChangeKind.ANSWER:
        return answer_word(Answer(str(value)))
    if kind == ChangeKind.OLD_PARTS:
        return wording.old_parts(OldPartDisposition(str(value)))
    if kind == ChangeKind.CATEGORY:
        return wording.repair_category(RepairCategory(str(value)))
    return str(value)


def answer_word(answer: Answer) -> str:
    """Agreed, not now, open."""
    return {
        Answer.OPEN: translate("WorkOrders", "open"),
        Answer.AGREED: translate("WorkOrders", "agreed"),
        Answer.NOT_NOW: translate("WorkOrders", "not now"),
    }[answer]


def method_word(method: ApprovalMethod) -> str:
    """How the customer agreed."""
    return {
        ApprovalMethod.SIGNATURE_ON_SCREEN: translate("WorkOrders", "signed on screen"),
        ApprovalMethod.SIGNATURE_ON_PAPER: translate("WorkOrders", "signed on paper"),
        ApprovalMethod.PHONE: translate("WorkOrders", "by phone"),
        ApprovalMethod.SMS: translate("WorkOrders", "by text message"),
        ApprovalMethod.WECHAT: translate("WorkOrders", "by WeChat"),
        ApprovalMethod.EMAIL: translate("WorkOrders", "by e-mail"),
    }[method]


def relation_word(relation: str) -> str:
    """Who the person is to the car."""
    words = {
        "owner": translate("WorkOrders", "Owner"),
        "presenter": translate("WorkOrders", "Brings the car"),
        "authorizer": translate("WorkOrders", "Authorised"),
        "other": translate("WorkOrders", "Other"),
    }
    return words.get(relation, relation)


def revision_words(row: RevisionRow, shown: Shown) -> tuple[str, str]:
    """Headline and details of one revision."""
    when = f"{row.answered_at.astimezone(shown.zone):%Y-%m-%d %H:%M}"
    head = translate("WorkOrders", "Revision {number}: {total}")
    who = translate("WorkOrders", "{name} ({relation})").format(
        name=row.person_name, relation=relation_word(row.relation)
    )
    by = [who, method_word(row.method), row.contact_used, when]
    numbers = wording.joined([str(number) for number in row.agreed_jobs]) or NOTHING
    details = [" · ".join(part for part in by if part)]
    details.append(translate("WorkOrders", "Agreed: {numbers}").format(numbers=numbers))
    if row.declined_jobs:
        declined = wording.joined([str(number) for number in row.declined_jobs])
        details.append(translate("WorkOrders", "Not now: {numbers}").format(numbers=declined))
    if row.note:
        details.append(row.note)
    details.append(translate("WorkOrders", "Checksum {hash}").format(hash=row.content_hash[:12]))
    return head.format(number=row.revision, total=shown.money(row.revised_total)), "\n".join(details)
