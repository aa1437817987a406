"""Warning lamps: five at hand, the others behind "more"; all off in one action."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

from frontdesk.reception.walkaround_sheet import WalkaroundSheet
from frontdesk.terms import Energy, LampState, WarningLamp
from ui.reception.walkaround import wording
from ui.reception.walkaround.propose_row import ProposeRow
from ui.shared.buttons import IconButton, KeyHintButton
from ui.shared.card import Card
from ui.shared.icons import paint_icon
from ui.shared.labels import label, set_tone
from ui.shared.painting import rounded
from ui.shared.theme import theme
from ui.shared.words import Retranslating, plain_tooltip, set_names

_AT_HAND = 5
_USUAL = (
    WarningLamp.TPMS,
    WarningLamp.BATTERY,
    WarningLamp.ENGINE,
    WarningLamp.OIL_PRESSURE,
    WarningLamp.COOLANT_TEMP,
)
_USUAL_ELECTRIC = (
    WarningLamp.TPMS,
    WarningLamp.BATTERY,
    WarningLamp.HV_SYSTEM,
    WarningLamp.BRAKE,
    WarningLamp.CHARGING,
)
_ICONS = {
    WarningLamp.TPMS: "tyre",
    WarningLamp.BATTERY: "battery",
    WarningLamp.CHARGING: "link",
    WarningLamp.OIL_PRESSURE: "drop",
    WarningLamp.BRAKE: "drop",
    WarningLamp.COOLANT_TEMP: "gauge",
    WarningLamp.AIRBAG: "user",
    WarningLamp.ABS: "shield",
    WarningLamp.STABILITY: "shield",
    WarningLamp.MAINTENANCE_DUE: "wrench",
    WarningLamp.GEARBOX: "settings",
    WarningLamp.EPB: "lock",
}
_NEXT = {LampState.OFF: LampState.ON, LampState.ON: LampState.FLASHING, LampState.FLASHING: LampState.OFF}


class LampsCard(Retranslating, Card):
    """`lamp_changed(lamp, state)`: off, on, flashing in turn; `all_off` when none is lit."""

    lamp_changed = Signal(object, object)
    all_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, name="lamps_card")
        self._energy = Energy.PETROL
        self._states: dict[WarningLamp, LampState] = {}
        self._checked = self._locked = False
        self._tiles = [_LampTile() for _ in range(_AT_HAND)]
        self._more = IconButton("plus", name="lamp_more", outlined=True)
        self._menu = QMenu(self)
        set_names(self._menu, "lamp_menu")
        self._state = label(type_="small", tone="muted")
        self._none = KeyHintButton(kind="tertiary", name="lamps_all_off")
        self._none.setFixedHeight(36)
        self.add_right(self._state)
        self.add_right(self._none)
        row = QHBoxLayout()
        row.setContentsMargins(15, 0, 15, 12)
        row.setSpacing(3)
        for tile in self._tiles:
            row.addWidget(tile)
            tile.clicked.connect(self._on_tile_clicked)
        row.addWidget(self._more)
        row.addStretch(1)
        self.body.addLayout(row)
        self.found = ProposeRow(name="lamps_propose")
        self.body.addWidget(self.found)
        self._none.clicked.connect(self.all_off)
        self._more.clicked.connect(self._on_more_clicked)
        self.retranslate()

    def set_sheet(self, sheet: WalkaroundSheet) -> None:
        """Show which lamps are lit, those first."""
        self._energy, self._states, self._checked = sheet.energy, dict(sheet.lamps), sheet.lamps_checked
        self.retranslate()

    def set_locked(self, locked: bool) -> None:
        """A signed sheet can be looked at."""
        self._locked = locked
        for part in (*self._tiles, self._more, self._none):
            part.setEnabled(not locked)
        self.found.set_locked(locked)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Warning lamps"))
        lit = [lamp for lamp, state in self._states.items() if state is not LampState.OFF]
        usual = _USUAL_ELECTRIC if self._energy is Energy.ELECTRIC else _USUAL
        order = [*usual, *(lamp for lamp in WarningLamp if lamp not in usual)]
        at_hand = (lit + [lamp for lamp in order if lamp not in lit])[:_AT_HAND]
        for tile, lamp in zip(self._tiles, sorted(at_hand, key=order.index), strict=True):
            tile.set_lamp(lamp, self._states.get(lamp, LampState.OFF))
        if lit:
            self._state.setText(self.tr("{count} lit").format(count=len(lit)))
        else:
            self._state.setText(self.tr("None lit") if self._checked else "")
        set_tone(self._state, "warn" if lit else "ok")
        self.found.set_found(wording.joined([wording.lamp(lamp) for lamp in lit]), "warn")
        self._none.setText(self.tr("All off"))
        self._none.setVisible(not self._locked and (not self._checked or bool(lit)))
        self._more.set_spoken(self.tr("More lamps"))

    def _on_tile_clicked(self) -> None:
        tile = self.sender()
        assert isinstance(tile, _LampTile)
        self.lamp_changed.emit(tile.lamp, _NEXT[tile.state])

    def _on_more_clicked(self) -> None:
        self._menu.clear()
        for lamp in WarningLamp:
            state = self._states.get(lamp, LampState.OFF)
            text = wording.lamp(lamp)
            if state is not LampState.OFF:
                text = f"{text} · {wording.lamp_state(state)}"
            action = self._menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(state is not LampState.OFF)
            action.triggered.connect(
                lambda _=False, lamp=lamp, state=state: self.lamp_changed.emit(lamp, _NEXT[state])
            )
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


class _LampTile(QAbstractButton):
    """One lamp as a symbol; its name and state are the tooltip and the spoken name."""

    def __init__(self) -> None:
        super().__init__()
        self.lamp, self.state = WarningLamp.OTHER, LampState.OFF
        self.focus_by_mouse = False
        self.setFixedSize(40, 40)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_lamp(self, lamp: WarningLamp, state: LampState) -> None:
        self.lamp, self.state = lamp, state
        spoken = f"{wording.lamp(lamp)}: {wording.lamp_state(state)}"
        set_names(self, f"lamp_{lamp.value}", spoken)
        self.setToolTip(plain_tooltip(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, 40)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        fill, edge, ink = {
            LampState.OFF: ("surface.card", "line.default", "ink.tertiary"),
            LampState.ON: ("warn.tint", "warn.base", "warn.ink"),
            LampState.FLASHING: ("danger.tint", "danger.base", "danger.ink"),
        }[self.state]
        if self.state is LampState.OFF and self.underMouse() and self.isEnabled():
            fill = "surface.hover"
        rounded(painter, self.rect(), colors.radius("control"), colors.color(fill), colors.color(edge))
        paint_icon(painter, 10, 10, _ICONS.get(self.lamp, "alert"), ink, 20)
        if self.state is LampState.FLASHING:
            for x in (5, 32):
                rounded(painter, QRect(x, 17, 3, 6), 1, colors.color(edge))
