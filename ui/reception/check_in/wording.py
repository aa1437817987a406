"""The words of check-in for what use cases report as plain values."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QObject

from frontdesk import formats
from frontdesk.customers.tell_items import TellItem, TellKind
from frontdesk.desk import Desk
from frontdesk.terms import ConcernSource, QuestionType, TellAnswer, WaitMode
from ui.shared.language import current_language
from ui.shared.segmented import Choice

translate = QCoreApplication.translate

_WAIT_ICONS = {
    WaitMode.WAIT_IN_LOUNGE: "sofa",
    WaitMode.LEAVE_AND_RETURN: "car",
    WaitMode.SHUTTLE: "bus",
    WaitMode.LOANER: "key",
}


def joined(*parts: str) -> str:
    """Facts in one line, divided by middle dots; empty ones are left out."""
    return " · ".join(part for part in parts if part)


def quoted(words: str) -> str:
    """The customer's words in the quotation marks of both languages."""
    return f"“{words}”"


def wait_choices() -> list[Choice]:
    """How the customer spends the time."""
    words = {
        WaitMode.WAIT_IN_LOUNGE: translate("CheckIn", "Waits here"),
        WaitMode.LEAVE_AND_RETURN: translate("CheckIn", "Leaves"),
        WaitMode.SHUTTLE: translate("CheckIn", "Shuttle"),
        WaitMode.LOANER: translate("CheckIn", "Loaner"),
    }
    return [Choice(mode, word, _WAIT_ICONS[mode]) for mode, word in words.items()]


def source_word(source: ConcernSource) -> str:
    """Where the customer said it."""
    return {
        ConcernSource.BOOKING: translate("CheckIn", "when booking"),
        ConcernSource.ARRIVAL: translate("CheckIn", "on arrival"),
        ConcernSource.INTERVIEW: translate("CheckIn", "at the desk"),
        ConcernSource.WALKAROUND: translate("CheckIn", "at the car"),
        ConcernSource.LOUNGE: translate("CheckIn", "in the lounge"),
        ConcernSource.PHONE: translate("CheckIn", "by phone"),
    }[source]


def question_type_word(kind: QuestionType) -> str:
    """The type of a question (domain §9.5)."""
    return {
        QuestionType.IDENTITY: translate("CheckIn", "Who"),
        QuestionType.DESCRIPTIVE: translate("CheckIn", "Describe"),
        QuestionType.CLARIFYING: translate("CheckIn", "Clarify"),
        QuestionType.RESULT: translate("CheckIn", "Next step"),
        QuestionType.CONSULTATIVE: translate("CheckIn", "Suggest"),
        QuestionType.OTHER: translate("CheckIn", "Anything else"),
    }[kind]


def answer_word(answer: TellAnswer) -> str:
    """What the customer said to something told."""
    return {
        TellAnswer.ADDED: translate("CheckIn", "Added"),
        TellAnswer.LATER: translate("CheckIn", "Later"),
        TellAnswer.DECLINED: translate("CheckIn", "Declined"),
    }[answer]


def tell_title(item: TellItem) -> str:
    """`Recall R26-04 HV harness check`, `Brake fluid · 2 months overdue`, `Front left tyre · put off last
    time`."""
    title = item.title_zh if current_language() == "zh" else item.title_en
    if item.kind is TellKind.RECALL:
        return translate("CheckIn", "Recall {code} {title}").format(code=item.code, title=title)
    if item.kind is TellKind.CAMPAIGN:
        return translate("CheckIn", "Service campaign {code} {title}").format(code=item.code, title=title)
    if item.kind is TellKind.DEFERRED:
        return joined(title, translate("CheckIn", "put off last time"))
    return joined(title, _due_word(item))


def tell_facts(item: TellItem, currency: str) -> str:
    """The line below: what it costs and takes, when it was done or said last."""
    lang = current_language()
    price = "" if item.amount is None else formats.money(item.amount, currency, lang, free=True)
    span = formats.span(item.minutes, lang) if item.minutes else ""
    about = translate("CheckIn", "about {span}").format(span=span) if span else ""
    said = ""
    if item.words:
        said_on = formats.iso_day(item.said_on) if item.said_on else ""
        said = translate("CheckIn", "{day} the customer said: {words}")
        said = said.format(day=said_on, words=quoted(item.words)).strip()
    if item.kind is TellKind.DEFERRED and said:
        return joined(said, price)
    must_tell = translate("CheckIn", "must be told in person") if item.kind is TellKind.RECALL else ""
    booked = translate("CheckIn", "in this booking") if item.booked else ""
    return joined(booked, said, _last_done(item), price, about, must_tell)


def moment(desk: Desk, at: datetime) -> str:
    """`10:24` today, `3-16` of another day."""
    local = desk.local(at)
    return formats.time_of(at, desk.zone) if local.date() == desk.today() else local.strftime("%m-%d")


def money(amount: Decimal | None, currency: str) -> str:
    """An amount, empty when none is known."""
    return "" if amount is None else formats.money(amount, currency, current_language())


def until(day: date | None) -> str:
    """`2026-06-14`."""
    return formats.iso_day(day) if day else ""


class _Counts(QObject):
    """Numbers with their words; only a QObject's `tr` knows plurals."""

    def months_overdue(self, months: int) -> str:
        return self.tr("%n months overdue", "", months)


def _due_word(item: TellItem) -> str:
    if item.due is None:
        return ""
    days, km = item.due.days_left, item.due.km_left
    if days is not None and days <= -30:
        return _Counts().months_overdue(-days // 30)
    if km is not None and km < 0:
        return translate("CheckIn", "{km} over").format(km=formats.km(-km))
    return translate("CheckIn", "due")


def _last_done(item: TellItem) -> str:
    if item.due is None:
        return ""
    if item.due.last_done is None:
        return translate("CheckIn", "never done here")
    return translate("CheckIn", "last {day}").format(day=formats.iso_day(item.due.last_done.on))
