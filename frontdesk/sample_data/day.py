"""The cars that are here today, each brought to its stage by the use cases, one step after the other."""

from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from sqlalchemy import select

from db.models.reception import Concern, Visit
from db.models.walkaround import CoverFitted, PositionCheck, TyreReading, Walkaround
from db.models.work_orders import Job, WorkOrder
from frontdesk.desk import Desk
from frontdesk.lounge.stays import change_wait_mode, seat_customer
from frontdesk.lounge.words_owed import tell_customer
from frontdesk.reception.arrival import greet, stamp_arrival
from frontdesk.reception.check_in import check_in
from frontdesk.reception.concerns import record_concern, record_read_back
from frontdesk.reception.handing_over import hand_over
from frontdesk.reception.walkaround import open_walkaround, walkaround_sheet
from frontdesk.reception.walkaround_changes import changing
from frontdesk.reception.walkaround_marks import place_mark
from frontdesk.reception.walkaround_rules import TOUR, burns_fuel, has_plug
from frontdesk.reception.walkaround_signing import GivenSignature, sign_walkaround
from frontdesk.sample_data.bookings import advisor
from frontdesk.sample_data.meanings import REASONS, meant
from frontdesk.sample_data.outline_spots import spot
from frontdesk.sample_data.plans import Stay, Until
from frontdesk.sample_data.story import Story
from frontdesk.sample_data.strokes import signature_strokes
from frontdesk.terms import (
    Answer,
    ApprovalMethod,
    ConcernOutcome,
    ConcernSource,
    PositionResult,
    ProtectionItem,
    UpdateChannel,
    WaitMode,
    Wheel,
    WorkOrderStatus,
)
from frontdesk.work_orders.agree import SignatureInput, sign_order
from frontdesk.work_orders.changing import changing_order
from frontdesk.work_orders.decide import answer_concern, mark_told
from frontdesk.work_orders.jobs import add_menu_job, link_concern
from frontdesk.work_orders.loading import live_jobs, load_order
from frontdesk.work_orders.open_order import open_work_order
from frontdesk.work_orders.order_moves import move_order
from frontdesk.work_orders.promise import set_promise
from frontdesk.work_orders.work import finish_work, mark_ready, send_to_quality, start_work

_CONTROLLER, _TECHNICIAN, _INSPECTOR, _HOST = "郑伟", "马超", "丁一凡", "吴芳"
_ZONES = ("left-front-door", "front-bumper", "right-rear-door", "rear-bumper", "right-front-fender")
_HURRY = ("要走", "尽快")
_TOLD = "施工正常，按承诺时间交车。"


class StayTold:
    """Brings one car to where its plan says. The steps stand in the order in which they happen."""

    def __init__(self, story: Story, random: Random, plan: Stay) -> None:
        self._story, self._random, self._plan = story, random, plan
        self._arrived = story.now - timedelta(seconds=plan.seconds)
        self._advisor = advisor(plan.advisor)
        self._visit_id = 0
        self.order_id = 0

    def tell(self) -> None:
        """Everything up to `plan.until`."""
        until = self._plan.until
        self._stamp()
        if until >= Until.GREETED:
            self._greet()
        if until >= Until.WALKING:
            self._talk()
            self._walk()
        if until >= Until.EXPLAINED:
            self._write_order()
        if until >= Until.IN_WORK:
            self._sign_and_start()
        if until is Until.SUPPLEMENT:
            self._find_more()
        if until is Until.NO_PARTS:
            self._lack_parts()
        if until >= Until.QUALITY:
            self._finish()
        if until is Until.DELIVERED:
            self._deliver()
        self._wait()

    def _after(self, minutes: float, who: str = "") -> Desk:
        """The desk so long after the arrival, the advisor at it."""
        return self._story.at(who or self._advisor, self._arrived + timedelta(minutes=minutes))

    # -- reception -------------------------------------------------------------------------------------
    def _stamp(self) -> None:
        desk = self._after(0)
        self._visit_id = stamp_arrival(desk, self._plan.plate).visit_id
        with desk.unit_of_work() as session:
            visit = session.get_one(Visit, self._visit_id)
            visit.lane, visit.advisor_id = self._plan.lane, desk.staff_id
            if visit.appointment_id is None:
                visit.wait_mode = self._plan.wait
        if self._plan.until is Until.STAMPED:
            for words in self._plan.words:
                record_concern(desk, self._visit_id, words, ConcernSource.ARRIVAL)

    def _greet(self) -> None:
        greet(self._after(1.5), self._visit_id)
        desk = self._after(3)
        with desk.reading() as session:
            visit = session.get_one(Visit, self._visit_id)
            car, mode = visit.vehicle, visit.wait_mode
            assert car is not None
            last = car.last_odometer_km or 10_000
        check_in(desk, self._visit_id, wait_mode=mode, odometer_km=last + self._random.randrange(900, 5200))
        for words in self._plan.words:
            record_concern(self._after(3.5), self._visit_id, words, ConcernSource.ARRIVAL)

    def _talk(self) -> None:
        record_read_back(self._after(4), self._visit_id)

    def _walk(self) -> None:
        sheet = open_walkaround(self._after(4.5), self._visit_id)
        desk = self._after(6)
        with desk.reading() as session:
            visit = session.get_one(Visit, self._visit_id)
            assert visit.customer is not None
            name = visit.customer.name
        whole = self._plan.until > Until.WALKING
        with changing(desk, sheet.id) as (_, walkaround):
            self._read_instruments(desk, walkaround, whole=whole)
        for zone in self._random.sample(_ZONES, k=self._random.choice((0, 1, 1, 2))):
            x, y = spot(sheet.body_type, zone)
            place_mark(desk, sheet.id, zone=zone, type_code="12", x=x, y=y, note="约 5 cm")
        if whole:
            shown = walkaround_sheet(desk, sheet.id)
            sign_walkaround(self._after(9), shown, GivenSignature(name, strokes=signature_strokes(name)))

    def _read_instruments(self, desk: Desk, walkaround: Walkaround, *, whole: bool) -> None:
        visit = walkaround.visit
        assert visit.vehicle is not None
        fuel = self._random.randrange(2, 8) if burns_fuel(visit.vehicle.energy) else None
        charge = self._random.randrange(30, 90) if has_plug(visit.vehicle.energy) else None
        for holder in (walkaround, visit):
            holder.fuel_eighths, holder.soc_percent = fuel, charge
            holder.range_km = int(charge * 4.6) if charge is not None else None
        walkaround.lamps_checked = True
        walkaround.covers = [CoverFitted(item=item, fitted_at=desk.now()) for item in ProtectionItem]
        walkaround.tyres = [
            TyreReading(
                wheel=wheel,
                tread_mm=Decimal(self._random.randrange(34, 68)) / 10,
                pressure_kpa=self._random.randrange(225, 255),
            )
            for wheel in (Wheel if whole else (Wheel.LEFT_FRONT,))
        ]
        walkaround.positions = [
            PositionCheck(
                position=position,
                result=PositionResult.ALL_FINE,
                checked_at=desk.now(),
                checked_by_id=desk.staff_id,
            )
            for position in (TOUR if whole else TOUR[:3])
        ]
        if whole:
            walkaround.belongings = self._random.sample(["墨镜", "ETC 卡", "儿童座椅", "雨伞"], k=2)
            walkaround.valuables_taken, walkaround.valuables_reminded_at = True, desk.now()

    # -- the order -------------------------------------------------------------------------------------
    def _write_order(self) -> None:
        desk = self._after(10)
        self.order_id = open_work_order(desk, self._visit_id)
        with desk.reading() as session:
            concerns = list(session.scalars(select(Concern).filter_by(visit_id=self._visit_id)))
        there = {job.code: job.id for job in self._jobs(desk)}
        declined = dict(self._plan.declined)
        for code in (*self._plan.codes, *declined):
            if code not in there:
                there[code] = add_menu_job(desk, self.order_id, code)
        hurried = [concern for concern in concerns if any(word in concern.words for word in _HURRY)]
        for concern in concerns:
            if concern in hurried:
                continue
            if concern is concerns[0] or self._plan.until is not Until.EXPLAINED:
                link_concern(desk, there[meant(concern.words, tuple(there))], concern.id)
        told = self._after(13)
        self._explain(told, declined)
        at = self._story.now + timedelta(minutes=self._plan.promise)
        set_promise(told, self.order_id, _to_five_minutes(max(at, told.now() + timedelta(minutes=20))))
        for concern in hurried:
            answer_concern(told, concern.id, ConcernOutcome.PROMISE_TIME)

    def _explain(self, desk: Desk, declined: dict[str, str]) -> None:
        """Every job told and decided, in one go (a call for each would take most of the time of the whole day)."""
        still_open = self._plan.codes[-1:] if self._plan.until is Until.EXPLAINED else ()
        with changing_order(desk, self.order_id) as (_, order):
            for job in live_jobs(order):
                if not job.concern_links and not job.reason_zh:
                    job.reason_zh, job.reason_en = REASONS.get(job.code, ("", ""))
                if job.code not in still_open:
                    job.told_content_at = job.told_price_at = job.told_time_at = job.answered_at = desk.now()
                    job.answer = Answer.NOT_NOW if job.code in declined else Answer.AGREED
                    job.answer_words = declined.get(job.code, "")

    def _sign_and_start(self) -> None:
        desk = self._after(15)
        with desk.reading() as session:
            order = session.get_one(WorkOrder, self.order_id)
            assert order.visit.customer is not None
            name, version = order.visit.customer.name, order.version
        signature = SignatureInput(
            signer_name=name,
            relation="owner",
            method=ApprovalMethod.SIGNATURE_ON_SCREEN,
            strokes=signature_strokes(name),
        )
        sign_order(desk, self.order_id, version, signature)
        for job in self._jobs(desk):
            if job.answer is Answer.AGREED:
                start_work(self._after(22, _TECHNICIAN), job.id)

    def _find_more(self) -> None:
        """The workshop finds worn pads; the customer's word is owed."""
        desk = self._story.ago(self._advisor, minutes=32)
        with desk.reading() as session:
            said = session.scalars(select(Concern).filter_by(visit_id=self._visit_id))
            squeal = [concern.id for concern in said if "刹车" in concern.words]
        job_id = add_menu_job(desk, self.order_id, "BR0201", concern_ids=squeal)
        with changing_order(desk, self.order_id) as (_, order):
            found = next(job for job in order.jobs if job.id == job_id)
            found.reason_zh, found.reason_en = REASONS["BR0201"]
        mark_told(desk, job_id, content=True)

    def _lack_parts(self) -> None:
        desk = self._story.ago(_CONTROLLER, minutes=26)
        with desk.unit_of_work() as session:
            order = load_order(session, self.order_id)
            move_order(desk, session, order, WorkOrderStatus.WAITING_PARTS, reason="前制动盘缺货")

    def _finish(self) -> None:
        ended = {Until.QUALITY: 8, Until.READY: 22}.get(self._plan.until, 50)
        done = self._story.ago(_TECHNICIAN, minutes=ended)
        for job in self._jobs(done):
            if job.answer is Answer.AGREED:
                finish_work(done, job.id)
        send_to_quality(done, self.order_id)
        if self._plan.until is not Until.QUALITY:
            passed = {"沪A0E52B": 6, "沪B4Y7S8": 2}.get(self._plan.plate, ended - 10)
            mark_ready(self._story.ago(_INSPECTOR, minutes=passed), self.order_id)

    def _deliver(self) -> None:
        hand_over(self._story.ago(self._advisor, minutes=20), self._visit_id)

    # -- waiting ---------------------------------------------------------------------------------------
    def _wait(self) -> None:
        if self._plan.until < Until.EXPLAINED or self._plan.until is Until.DELIVERED:
            return
        host = self._after(16, _HOST)
        if self._plan.seat:
            seat_customer(host, self._visit_id, self._plan.seat)
        else:
            change_wait_mode(host, self._visit_id, self._plan.wait)
        if self._plan.told is not None:
            waits = self._plan.wait is WaitMode.WAIT_IN_LOUNGE
            channel = UpdateChannel.IN_PERSON if waits else UpdateChannel.PHONE
            tell_customer(
                self._story.ago(self._advisor, minutes=self._plan.told), self._visit_id, _TOLD, channel
            )

    def _jobs(self, desk: Desk) -> list[Job]:
        with desk.reading() as session:
            jobs = select(Job).filter_by(work_order_id=self.order_id, removed_at=None).order_by(Job.position)
            return list(session.scalars(jobs))


def _to_five_minutes(moment: datetime) -> datetime:
    whole = moment.replace(second=0, microsecond=0)
    return whole + timedelta(minutes=-whole.minute % 5)
