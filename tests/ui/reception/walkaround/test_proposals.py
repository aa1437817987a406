"""What was found on the car is proposed for the order, and taken back, where it is seen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from frontdesk.desk import Desk
from frontdesk.reception.walkaround_proposals import proposals
from tests.ui.reception.walkaround.hands import button, click, kept, tap, type_in
from ui.reception.walkaround.screen import WalkaroundScreen


def test_a_proposal_is_taken_back_where_it_was_made(desk: Desk, screen: WalkaroundScreen) -> None:
    tap(screen, 265, 415)
    propose = button(screen, "mark_propose")
    QTest.mouseDClick(propose, Qt.MouseButton.LeftButton)
    click(screen, "mark_propose")
    assert len(proposals(desk, kept(desk, screen).visit_id)) == 1
    click(screen, "mark_withdraw")
    assert proposals(desk, kept(desk, screen).visit_id) == ()
    assert propose.isEnabled()
    assert not button(screen, "mark_withdraw").isVisible()
    click(screen, "mark_propose")
    click(screen, "mark_remove")
    assert proposals(desk, kept(desk, screen).visit_id) == ()


def test_a_worn_tyre_and_a_lit_lamp_are_proposed_in_one_action(desk: Desk, screen: WalkaroundScreen) -> None:
    assert not button(screen, "tyres_propose").isVisible()
    type_in(screen, "tread_left_front", "1.4")
    type_in(screen, "tread_right_front", "1.5")
    click(screen, "tyres_propose")
    click(screen, "lamp_tpms")
    click(screen, "lamps_propose")
    keys = [row.finding_key for row in proposals(desk, kept(desk, screen).visit_id)]
    assert keys == ["tyre:left_front", "tyre:right_front", "lamp:tpms"]
    assert not button(screen, "tyres_propose").isEnabled()
    type_in(screen, "tread_left_rear", "1.4")
    assert button(screen, "tyres_propose").isEnabled()
    click(screen, "lamps_propose_back")
    assert not any(row.finding_key.startswith("lamp:") for row in proposals(desk, kept(desk, screen).visit_id))
