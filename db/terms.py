"""The words of the field as enumerations (domain §1.3, §2, §4, §5). No dependency: every floor may read them."""

from enum import StrEnum


# -- shop ----------------------------------------------------------------------------------------------
class Role(StrEnum):
    """What a member of staff does (domain §1.1)."""

    SERVICE_ADVISOR = "service_advisor"
    GREETER = "greeter"
    FRONT_DESK_SUPERVISOR = "front_desk_supervisor"
    BOOKING_CLERK = "booking_clerk"
    WORKSHOP_CONTROLLER = "workshop_controller"
    TECHNICIAN = "technician"
    QUALITY_INSPECTOR = "quality_inspector"
    PARTS_CLERK = "parts_clerk"
    CASHIER = "cashier"
    LOUNGE_HOST = "lounge_host"
    CRM_MANAGER = "crm_manager"
    SERVICE_MANAGER = "service_manager"
    SERVICE_DIRECTOR = "service_director"


class TaxMode(StrEnum):
    """Whether the prices a customer sees contain the tax."""

    INCLUSIVE = "inclusive"
    EXCLUSIVE = "exclusive"


class JurisdictionProfile(StrEnum):
    """The set of legal rules in force (domain §3)."""

    CN = "CN"
    US_CA = "US-CA"
    US_FL = "US-FL"
    GENERIC = "GENERIC"


# -- customers -----------------------------------------------------------------------------------------
class CustomerKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"


class Salutation(StrEnum):
    MR = "mr"
    MS = "ms"
    NONE = "none"


class PartyRole(StrEnum):
    """The parts people play around one car; kept apart (domain §1.1)."""

    OWNER = "owner"
    COMMISSIONER = "commissioner"
    PRESENTER = "presenter"
    MAIN_DRIVER = "main_driver"
    AUTHORIZER = "authorizer"
    PAYER = "payer"


class PreferenceKind(StrEnum):
    DRINK = "drink"
    CAR = "car"
    OLD_PARTS = "old_parts"
    CONTACT = "contact"
    OTHER = "other"


class PlateKind(StrEnum):
    """Plate classes (domain §7.1). `OTHER` is whatever matches none: it warns, it never blocks."""

    STANDARD = "standard"
    NEV_SMALL = "nev_small"
    NEV_LARGE = "nev_large"
    LEARNER = "learner"
    TRAILER = "trailer"
    POLICE = "police"
    HK_MACAO = "hk_macao"
    CONSULATE = "consulate"
    EMBASSY = "embassy"
    TEMPORARY = "temporary"
    NONE = "none"
    FOREIGN = "foreign"
    OTHER = "other"


class BodyType(StrEnum):
    """The five outlines a walkaround can be drawn on."""

    SEDAN = "sedan"
    SUV = "suv"
    MPV = "mpv"
    HATCHBACK = "hatchback"
    PICKUP = "pickup"


class Energy(StrEnum):
    PETROL = "petrol"
    DIESEL = "diesel"
    HYBRID = "hybrid"
    PLUG_IN_HYBRID = "plug_in_hybrid"
    ELECTRIC = "electric"


# -- schedule ------------------------------------------------------------------------------------------
class BookingChannel(StrEnum):
    """Mirrors STAR AppointmentType A, I, P, S, W, U (domain §1.3)."""

    DEALER_INITIATED = "dealer_initiated"
    INTERNET = "internet"
    PHONE = "phone"
    SERVICE_ADVISOR = "service_advisor"
    WALK_IN = "walk_in"
    UNKNOWN = "unknown"


class AppointmentStatus(StrEnum):
    """Domain §4.1."""

    REQUESTED = "requested"
    BOOKED = "booked"
    CONFIRMED = "confirmed"
    ARRIVED = "arrived"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    RESCHEDULED = "rescheduled"
    COMPLETED = "completed"


class PartsState(StrEnum):
    NOT_NEEDED = "not_needed"
    READY = "ready"
    ORDERED = "ordered"
    MISSING = "missing"


# -- reception -----------------------------------------------------------------------------------------
class VisitStatus(StrEnum):
    """Domain §4.2."""

    ARRIVED = "arrived"
    GREETED = "greeted"
    INSPECTING = "inspecting"
    INTERVIEWED = "interviewed"
    ORDER_OPEN = "order_open"
    IN_WORKSHOP = "in_workshop"
    READY_FOR_DELIVERY = "ready_for_delivery"
    DELIVERED = "delivered"
    CLOSED = "closed"
    LEFT_WITHOUT_REPAIR = "left_without_repair"


class ArrivalMode(StrEnum):
    DRIVEN = "driven"
    TOWED = "towed"
    LOADED = "loaded"
    ACCIDENT = "accident"


class WaitMode(StrEnum):
    WAIT_IN_LOUNGE = "wait_in_lounge"
    LEAVE_AND_RETURN = "leave_and_return"
    SHUTTLE = "shuttle"
    LOANER = "loaner"
    PICKUP_AND_DELIVERY = "pickup_and_delivery"


class ConcernSource(StrEnum):
    """Where and when the customer said it."""

    BOOKING = "booking"
    ARRIVAL = "arrival"
    INTERVIEW = "interview"
    WALKAROUND = "walkaround"
    LOUNGE = "lounge"
    PHONE = "phone"


class QuestionType(StrEnum):
    """Question types of a guided interview (domain §9.5)."""

    IDENTITY = "identity"
    DESCRIPTIVE = "descriptive"
    CLARIFYING = "clarifying"
    RESULT = "result"
    CONSULTATIVE = "consultative"
    OTHER = "other"


class ConcernOutcome(StrEnum):
    """How a concern was answered when no line answers it."""

    PROMISE_TIME = "promise_time"
    NO_ACTION_WISHED = "no_action_wished"
    EXPLAINED = "explained"
    NO_FAULT = "no_fault"
    RECOMMENDED = "recommended"


class TellAnswer(StrEnum):
    """What the customer answered to something due, deferred or recalled."""

    ADDED = "added"
    DECLINED = "declined"
    LATER = "later"


class PositionCode(StrEnum):
    """Stations of the walkaround in their default order (domain §5.2)."""

    DRIVER_SEAT = "driver_seat"
    LEFT_FRONT = "left_front"
    ENGINE_BAY = "engine_bay"
    RIGHT_FRONT = "right_front"
    RIGHT_REAR = "right_rear"
    TRUNK = "trunk"
    LEFT_REAR = "left_rear"
    ROOF = "roof"
    UNDERBODY = "underbody"


class PositionResult(StrEnum):
    NOT_CHECKED = "not_checked"
    ALL_FINE = "all_fine"
    FINDINGS = "findings"


class LampState(StrEnum):
    OFF = "off"
    ON = "on"
    FLASHING = "flashing"


class WarningLamp(StrEnum):
    """Domain §5.3."""

    ENGINE = "engine"
    OIL_PRESSURE = "oil_pressure"
    COOLANT_TEMP = "coolant_temp"
    BATTERY = "battery"
    ABS = "abs"
    AIRBAG = "airbag"
    TPMS = "tpms"
    BRAKE = "brake"
    EPB = "epb"
    STABILITY = "stability"
    STEERING = "steering"
    DPF = "dpf"
    GEARBOX = "gearbox"
    CHARGING = "charging"
    HV_SYSTEM = "hv_system"
    INSULATION = "insulation"
    MAINTENANCE_DUE = "maintenance_due"
    OTHER = "other"


class Wheel(StrEnum):
    LEFT_FRONT = "left_front"
    RIGHT_FRONT = "right_front"
    LEFT_REAR = "left_rear"
    RIGHT_REAR = "right_rear"


class TrafficLight(StrEnum):
    OK = "ok"
    ATTENTION = "attention"
    URGENT = "urgent"
    NOT_CHECKED = "not_checked"


class ProtectionItem(StrEnum):
    SEAT_COVER = "seat_cover"
    STEERING_WHEEL_COVER = "steering_wheel_cover"
    FLOOR_MAT = "floor_mat"
    GEAR_LEVER_COVER = "gear_lever_cover"


# -- work orders ---------------------------------------------------------------------------------------
class WorkOrderStatus(StrEnum):
    """Domain §4.3."""

    DRAFT = "draft"
    EXPLAINED = "explained"
    APPROVED = "approved"
    DISPATCHED = "dispatched"
    IN_PROGRESS = "in_progress"
    WAITING_APPROVAL = "waiting_approval"
    WAITING_PARTS = "waiting_parts"
    QUALITY_CHECK = "quality_check"
    READY = "ready"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


class RepairCategory(StrEnum):
    VEHICLE_OVERHAUL = "vehicle_overhaul"
    ASSEMBLY_OVERHAUL = "assembly_overhaul"
    LEVEL2_MAINTENANCE = "level2_maintenance"
    LEVEL1_MAINTENANCE = "level1_maintenance"
    MINOR_REPAIR = "minor_repair"
    SPECIAL_REPAIR = "special_repair"
    PERIODIC_SERVICE = "periodic_service"
    ACCIDENT_REPAIR = "accident_repair"
    CAMPAIGN = "campaign"
    PDI = "pdi"
    REWORK = "rework"


class PayType(StrEnum):
    CUSTOMER = "customer"
    WARRANTY = "warranty"
    INSURANCE = "insurance"
    INTERNAL = "internal"
    GOODWILL = "goodwill"
    CAMPAIGN = "campaign"
    CONTRACT = "contract"


class LineKind(StrEnum):
    LABOR = "labor"
    PART = "part"
    SUBLET = "sublet"
    FEE = "fee"


class PartOrigin(StrEnum):
    OEM = "oem"
    EQUIVALENT = "equivalent"
    AFTERMARKET = "aftermarket"
    REPAIRED = "repaired"
    USED = "used"
    CUSTOMER_SUPPLIED = "customer_supplied"


class OldPartDisposition(StrEnum):
    """Three boxes of the settlement list and two more (domain §1.3)."""

    TAKEN_BY_CUSTOMER = "taken_by_customer"
    LEFT_WITH_DEALER = "left_with_dealer"
    RETURNED_TO_MANUFACTURER = "returned_to_manufacturer"
    CORE_EXCHANGE = "core_exchange"
    NONE = "none"


class JobSource(StrEnum):
    """Why a job stands on the order: every job answers something."""

    CONCERN = "concern"
    SCHEDULE = "schedule"
    FINDING = "finding"
    CAMPAIGN = "campaign"
    DEFERRED = "deferred"
    REQUEST = "request"


class Answer(StrEnum):
    """The customer's decision on one line."""

    OPEN = "open"
    AGREED = "agreed"
    NOT_NOW = "not_now"


class JobProgress(StrEnum):
    NOT_STARTED = "not_started"
    IN_WORK = "in_work"
    DONE = "done"


class ApprovalScope(StrEnum):
    ESTIMATE = "estimate"
    SUPPLEMENT = "supplement"


class ApprovalMethod(StrEnum):
    """Domain §3.3."""

    SIGNATURE_ON_SCREEN = "signature_on_screen"
    SIGNATURE_ON_PAPER = "signature_on_paper"
    PHONE = "phone"
    SMS = "sms"
    WECHAT = "wechat"
    EMAIL = "email"


class SkillKind(StrEnum):
    MECHANICAL = "M"
    HIGH_VOLTAGE = "HV"
    BODY = "B"
    PAINT = "P"


class BayKind(StrEnum):
    RECEPTION = "reception"
    QUICK = "quick"
    LIFT = "lift"
    ALIGNMENT = "alignment"
    TYRE = "tyre"
    DIAGNOSIS = "diagnosis"
    HV = "hv"
    BODY = "body"
    PAINT = "paint"
    WASH = "wash"
    FINAL_CHECK = "final_check"


# -- lounge --------------------------------------------------------------------------------------------
class UpdateChannel(StrEnum):
    """How the customer was told."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    MESSAGE = "message"


class LoanerState(StrEnum):
    AVAILABLE = "available"
    OUT = "out"
    PREPARING = "preparing"


# -- care ----------------------------------------------------------------------------------------------
class Severity(StrEnum):
    NORMAL = "normal"
    SERIOUS = "serious"
    CRITICAL = "critical"


# -- documents -----------------------------------------------------------------------------------------
class DocumentKind(StrEnum):
    WORK_ORDER = "work-order"
    WALKAROUND = "walkaround"
    KEY_TAG = "key-tag"
    BLANK_WALKAROUND = "blank-walkaround"
    BLANK_WORK_ORDER = "blank-work-order"


class Language(StrEnum):
    ZH = "zh"
    EN = "en"
    BOTH = "both"
