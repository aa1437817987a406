"""The enumerations of the field, for the floors above the database (`ui` never imports `db`)."""

from db.terms import *  # noqa: F403
