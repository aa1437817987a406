"""The customer signs the walkaround: what they saw is frozen with its hash, whatever happens later."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.models.reception import Visit
from db.models.walkaround import Walkaround, WalkaroundRevision
from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile, NotFound, ReasonNeeded, ValueRefused
from frontdesk.formats import titles
from frontdesk.moves import move
from frontdesk.reception.walkaround_content import (
    MarkContent,
    PositionContent,
    TyreContent,
    WalkaroundContent,
)
from frontdesk.reception.walkaround_loading import find_walkaround, load_sheet, locked_walkaround
from frontdesk.reception.walkaround_rules import MOVES, WalkaroundStatus
from frontdesk.reception.walkaround_sheet import WalkaroundSheet, what_is_missing
from frontdesk.shop.dealership_content import dealership_content
from frontdesk.shop.permissions import Permission
from frontdesk.terms import ApprovalMethod, Energy, Salutation
from frontdesk.work_orders.content import SignatureContent, VehicleContent
from frontdesk.work_orders.content_json import canonical_json, content_hash, walkaround_from_json

SCHEMA = "frontdesk.walkaround/1"
REFUSED = "refused"
Strokes = tuple[tuple[tuple[float, float], ...], ...]


@dataclass(frozen=True)
class GivenSignature:
    """What the customer gave: strokes are points in a unit square, `aspect` is width / height.

    On paper there are no strokes here; the signed sheet is kept by the shop.
    """

    signer_name: str
    method: ApprovalMethod = ApprovalMethod.SIGNATURE_ON_SCREEN
    strokes: Strokes = ()
    aspect: float = 3.0


@dataclass(frozen=True)
class SignedRevision:
    revision: int
    content_hash: str


def walkaround_content(desk: Desk, walkaround_id: int) -> WalkaroundContent:
    """The sheet as it would be signed now, for the screen and for printing a draft. Raises NotFound."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        return _content(desk, session, find_walkaround(session, walkaround_id))


def signed_walkaround(
    desk: Desk, walkaround_id: int, revision: int | None = None
) -> tuple[WalkaroundContent, SignatureContent]:
    """A frozen revision and its signature, the last one by default. Raises NotFound when there is none."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        rows = find_walkaround(session, walkaround_id).revisions
        row = next((r for r in reversed(rows) if revision in (None, r.revision)), None)
        if row is None:
            raise NotFound("walkaround_revisions", revision)
        strokes = tuple(tuple((float(x), float(y)) for x, y in stroke) for stroke in row.strokes)
        signature = SignatureContent(
            row.signer_name, row.signed_at, row.method, strokes, row.aspect, row.content_hash
        )
        return walkaround_from_json(row.content), signature


def sign_walkaround(desk: Desk, shown: WalkaroundSheet, signature: GivenSignature) -> SignedRevision:
    """Freeze the sheet `shown` to the customer under their signature: the next revision.

    Raises ValueRefused (`signer_name` or `strokes`, `empty`), MoveRefused when exactly this is signed already,
    ChangedMeanwhile when the sheet no longer reads as it was shown, ConfirmationNeeded (`walkaround_incomplete`,
    with `missing`) while required entries are open.
    """
    if not signature.signer_name.strip():
        raise ValueRefused("signer_name", "empty")
    on_screen = signature.method is ApprovalMethod.SIGNATURE_ON_SCREEN
    if on_screen and not any(len(stroke) > 1 for stroke in signature.strokes):
        raise ValueRefused("strokes", "empty")
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        walkaround = _moved(desk, session, shown, WalkaroundStatus.SIGNED)
        missing = what_is_missing(shown).missing
        if missing:
            desk.confirm("walkaround_incomplete", missing=missing)
        return _freeze(desk, session, walkaround, signature.method.value, signature)


def refuse_signature(desk: Desk, shown: WalkaroundSheet, *, reason: str, witness: str) -> SignedRevision:
    """The customer does not sign: the sheet `shown` is frozen all the same, with their reason and who saw it.

    Raises ReasonNeeded, ValueRefused (`witness`, `empty`), MoveRefused, ChangedMeanwhile.
    """
    if not reason.strip():
        raise ReasonNeeded("walkarounds.refused")
    if not witness.strip():
        raise ValueRefused("witness", "empty")
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        walkaround = _moved(desk, session, shown, WalkaroundStatus.REFUSED, reason)
        walkaround.refused_reason, walkaround.refused_witness = reason.strip(), witness.strip()
        return _freeze(desk, session, walkaround, REFUSED, GivenSignature(""))


def _moved(
    desk: Desk, session: Session, shown: WalkaroundSheet, target: WalkaroundStatus, reason: str = ""
) -> Walkaround:
    """The sheet, held until this transaction ends, if it still reads as it was shown."""
    walkaround = locked_walkaround(session, shown.id)
    sheet = load_sheet(desk, session, walkaround)
    move(desk, session, walkaround, MOVES, target, reason=reason)
    if not sheet.reads_like(shown):
        raise ChangedMeanwhile("walkarounds", shown.id)
    return walkaround


def _freeze(
    desk: Desk, session: Session, walkaround: Walkaround, method: str, signature: GivenSignature
) -> SignedRevision:
    walkaround.finished_at = walkaround.finished_at or desk.now()
    data = canonical_json(_content(desk, session, walkaround))
    revision = WalkaroundRevision(
        walkaround_id=walkaround.id,
        revision=len(walkaround.revisions) + 1,
        content=data,
        content_hash=content_hash(data),
        created_at=desk.now(),
        signer_name=signature.signer_name.strip(),
        signed_at=desk.now(),
        method=method,
        strokes=[[list(point) for point in stroke] for stroke in signature.strokes],
        aspect=signature.aspect,
        recorded_by_id=desk.staff_id,
    )
    session.add(revision)
    session.flush()
    return SignedRevision(revision.revision, revision.content_hash)


def _content(desk: Desk, session: Session, walkaround: Walkaround) -> WalkaroundContent:
    sheet, visit = load_sheet(desk, session, walkaround), walkaround.visit
    customer = visit.customer
    title_zh, title_en = titles(customer.salutation if customer else Salutation.NONE)
    return WalkaroundContent(
        schema=SCHEMA,
        uuid=walkaround.uuid,
        number=sheet.number,
        visit_number=sheet.visit_number,
        revision=len(walkaround.revisions) + 1,
        dealership=dealership_content(session),
        customer_name=sheet.customer_name,
        customer_title_zh=title_zh,
        customer_title_en=title_en,
        customer_phone=sheet.customer_phone,
        customer_latin=customer.name_latin if customer else "",
        presenter_name=sheet.presenter_name,
        vehicle=_vehicle(visit, sheet),
        body_type=sheet.body_type,
        advisor_name=visit.advisor.name if visit.advisor else "",
        advisor_latin=visit.advisor.name_latin if visit.advisor else "",
        started_at=sheet.started_at,
        finished_at=sheet.finished_at,
        with_customer=sheet.with_customer,
        marks=_marks(sheet),
        positions=tuple(PositionContent(row.code, row.result, row.checked_at) for row in sheet.positions),
        lamps_checked=sheet.lamps_checked,
        lamps=sheet.lamps,
        tyres=tuple(
            TyreContent(
                tyre.wheel,
                tyre.tread_mm,
                tyre.pressure_kpa,
                tyre.dot,
                tyre.verdict,
                winter=tyre.winter,
                damage=tyre.damage.strip(),
            )
            for tyre in sheet.tyres
        ),
        covers=sheet.covers,
        belongings=sheet.belongings,
        valuables_taken=sheet.valuables_taken,
        words=tuple(row.words for row in sheet.words),
        photo_count=len(sheet.photos),
    )


def _marks(sheet: WalkaroundSheet) -> tuple[MarkContent, ...]:
    return tuple(
        MarkContent(
            number=mark.number,
            area_code=mark.area_code,
            type_code=mark.type_code,
            severity=mark.severity,
            zone=mark.zone,
            zone_zh=mark.zone_zh,
            zone_en=mark.zone_en,
            type_zh=mark.type_zh,
            type_en=mark.type_en,
            x=mark.x,
            y=mark.y,
            note=mark.note,
            photo_count=mark.photo_count,
            from_last_visit=mark.from_last_visit,
        )
        for mark in sheet.marks
    )


def _vehicle(visit: Visit, sheet: WalkaroundSheet) -> VehicleContent:
    car = visit.vehicle
    return VehicleContent(
        plate=car.plate if car else visit.plate_stamped,
        is_new_energy=car.is_new_energy if car else False,
        vin=car.vin if car else "",
        brand=car.brand if car else "",
        model=car.model if car else "",
        model_year=car.model_year if car else None,
        energy=car.energy if car else Energy.PETROL,
        odometer_km=sheet.odometer_km,
        fuel_eighths=sheet.fuel_eighths,
        soc_percent=sheet.soc_percent,
        range_km=sheet.range_km,
    )
