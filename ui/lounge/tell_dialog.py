"""The customer is told: how, in which words. The one action that settles a word owed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk import formats
from frontdesk.care.phrases import check_phrases
from frontdesk.desk import Desk
from frontdesk.lounge.words_owed import tell_customer
from frontdesk.reception.stages import Stage
from frontdesk.reception.visit_rows import VisitRow
from frontdesk.terms import UpdateChannel
from ui.lounge.wording import channel_text, phrase_warning_text, visitor
from ui.shared.field import Field
from ui.shared.form_dialog import FormDialog
from ui.shared.labels import label
from ui.shared.plate import PlateLabel
from ui.shared.segmented import Choice, Segmented
from ui.shared.words_edit import WordsEdit


class TellDialog(FormDialog):
    """What is told is kept with time, way and words. Words that make it worse come with better ones."""

    def __init__(self, desk: Desk, visit: VisitRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, name="tell_dialog", width=520)
        self._visit = visit
        self.channel = Segmented(name="tell_channel")
        here = visit.waits_here or visit.stage in (Stage.WAITING, Stage.GREETED, Stage.WALKAROUND)
        self.words = WordsEdit(rows=3, name="tell_words")
        self.words_field = Field("", self.words, required=True, name="tell_words")
        self._who, self._state = label(type_="strong"), label(type_="small", tone="secondary", wrap=True)
        person = QHBoxLayout()
        person.setSpacing(10)
        person.addWidget(PlateLabel(visit.plate, visit.is_new_energy))
        person.addWidget(self._who)
        person.addStretch(1)
        self.body.addLayout(person)
        self.body.addWidget(self._state)
        self.body.addWidget(self.channel)
        self.body.addWidget(self.words_field)
        self.words.changed.connect(self._on_words_changed)
        self.words.submitted.connect(self.act_button.click)
        self.channel.chosen.connect(self.touched)
        self.retranslate()
        self.channel.set_value(UpdateChannel.IN_PERSON if here else UpdateChannel.PHONE)
        if visit.stage == Stage.READY:
            self.words.set_text(self.tr("Your car is ready. We gladly go through the work with you."))
        self.keep_draft("tell", visit.visit_id)
        self.words.setFocus()
        self.words.selectAll()

    def save(self, desk: Desk) -> None:
        channel = self.channel.value()
        assert isinstance(channel, UpdateChannel)
        tell_customer(desk, self._visit.visit_id, self.words.text(), channel)

    def values(self) -> dict[str, Any]:
        return {"channel": str(self.channel.value()), "words": self.words.text()}

    def set_values(self, values: dict[str, Any]) -> None:
        self.channel.set_value(UpdateChannel(values["channel"]))
        self.words.set_text(values["words"])

    def retranslate(self) -> None:
        self.set_words(self.tr("Tell the customer"), self.tr("Customer told"))
        self.channel.set_choices([Choice(channel, channel_text(channel)) for channel in UpdateChannel])
        self.words_field.set_label(self.tr("What you say"))
        self._who.setText(visitor(self._visit))
        self._state.setText(" · ".join(self._facts()))
        self._on_words_changed(self.words.text())

    def _facts(self) -> list[str]:
        visit, zone = self._visit, self.desk.zone
        facts = [formats.phone(visit.phone)] if visit.phone else []
        if visit.promise_at:
            facts.append(self.tr("promised {time}").format(time=formats.time_of(visit.promise_at, zone)))
        if visit.told_at:
            facts.append(self.tr("last told {time}").format(time=formats.time_of(visit.told_at, zone)))
        return facts

    def _on_words_changed(self, words: str) -> None:
        warnings = check_phrases(words)
        self.words_field.set_message("\n".join(phrase_warning_text(warning) for warning in warnings), "warn")
        self.touched()
