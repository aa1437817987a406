"""Appointments for the tests of the reception."""

from datetime import timedelta
from decimal import Decimal

from db.models.reception import Concern
from db.models.schedule import Appointment
from frontdesk.desk import Desk
from frontdesk.terms import AppointmentStatus, BookingChannel, ConcernSource
from tests.factories import a_customer, a_vehicle


def a_booking(
    desk: Desk,
    *words: str,
    plate: str = "沪AD12345",
    status: AppointmentStatus = AppointmentStatus.BOOKED,
    days: int = 0,
) -> tuple[int, str]:
    """An appointment half an hour (and `days`) from now, with what the customer said; its id and plate."""
    customer_id = a_customer(desk)
    vehicle_id = a_vehicle(desk, customer_id, plate=plate)
    with desk.unit_of_work() as session:
        appointment = Appointment(
            number="AP20260318-0001",
            channel=BookingChannel.PHONE,
            status=status,
            customer_id=customer_id,
            vehicle_id=vehicle_id,
            start_at=desk.now() + timedelta(days=days, minutes=30),
            expected_hours=Decimal("1.2"),
            work_title="保养",
            booked_at=desk.now() - timedelta(days=2),
        )
        session.add(appointment)
        session.flush()
        session.add_all(
            Concern(
                appointment_id=appointment.id,
                words=said,
                source=ConcernSource.BOOKING,
                said_at=desk.now() - timedelta(days=2),
            )
            for said in words
        )
        return appointment.id, plate


def booking_status(desk: Desk, appointment_id: int) -> AppointmentStatus:
    """How the appointment stands."""
    with desk.reading() as session:
        return session.get_one(Appointment, appointment_id).status
