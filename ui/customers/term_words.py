"""The words of this room for what use cases report as plain values."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk.customers.find import FoundRow, MatchedBy
from frontdesk.terms import BodyType, CustomerKind, Energy, PartyRole, PreferenceKind, Salutation, Severity

translate = QCoreApplication.translate


def salutation_word(salutation: Salutation) -> str:
    """Mr, Ms, or none."""
    return {
        Salutation.MR: translate("Customers", "Mr"),
        Salutation.MS: translate("Customers", "Ms"),
        Salutation.NONE: translate("Customers", "None"),
    }[salutation]


def customer_kind_word(kind: CustomerKind) -> str:
    """A person or an organisation."""
    return {
        CustomerKind.PERSON: translate("Customers", "Person"),
        CustomerKind.ORGANISATION: translate("Customers", "Organisation"),
    }[kind]


def party_word(role: PartyRole) -> str:
    """The part somebody plays for a car."""
    return {
        PartyRole.OWNER: translate("Customers", "Owner"),
        PartyRole.COMMISSIONER: translate("Customers", "Commissioner"),
        PartyRole.PRESENTER: translate("Customers", "Presenter"),
        PartyRole.MAIN_DRIVER: translate("Customers", "Main driver"),
        PartyRole.AUTHORIZER: translate("Customers", "Authorizer"),
        PartyRole.PAYER: translate("Customers", "Payer"),
    }[role]


def energy_word(energy: Energy) -> str:
    """What drives the car."""
    return {
        Energy.PETROL: translate("Customers", "Petrol"),
        Energy.DIESEL: translate("Customers", "Diesel"),
        Energy.HYBRID: translate("Customers", "Hybrid"),
        Energy.PLUG_IN_HYBRID: translate("Customers", "Plug-in"),
        Energy.ELECTRIC: translate("Customers", "Electric"),
    }[energy]


def body_type_word(body_type: BodyType) -> str:
    """The outline of the car."""
    return {
        BodyType.SEDAN: translate("Customers", "Sedan"),
        BodyType.SUV: translate("Customers", "SUV"),
        BodyType.MPV: translate("Customers", "MPV"),
        BodyType.HATCHBACK: translate("Customers", "Hatchback"),
        BodyType.PICKUP: translate("Customers", "Pickup"),
    }[body_type]


def preference_word(kind: PreferenceKind) -> str:
    """What a preference is about."""
    return {
        PreferenceKind.DRINK: translate("Customers", "Drink"),
        PreferenceKind.CAR: translate("Customers", "Car"),
        PreferenceKind.OLD_PARTS: translate("Customers", "Old parts"),
        PreferenceKind.CONTACT: translate("Customers", "Contact"),
        PreferenceKind.OTHER: translate("Customers", "Other"),
    }[kind]


def severity_word(severity: Severity) -> str:
    """How serious a complaint is."""
    return {
        Severity.NORMAL: translate("Customers", "ordinary"),
        Severity.SERIOUS: translate("Customers", "serious"),
        Severity.CRITICAL: translate("Customers", "critical"),
    }[severity]


def matched_word(row: FoundRow) -> str:
    """Why a row was found."""
    return {
        MatchedBy.PLATE: translate("Customers", "Plate"),
        MatchedBy.VIN: translate("Customers", "VIN"),
        MatchedBy.PHONE: translate("Customers", "Phone"),
        MatchedBy.NAME: translate("Customers", "Name"),
        MatchedBy.ORDER_NUMBER: translate("Customers", "Order number"),
        MatchedBy.SCAN: translate("Customers", "Scanned sheet"),
    }[row.matched_by]
