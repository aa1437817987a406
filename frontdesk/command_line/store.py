"""The store a command works on."""

import argparse
from pathlib import Path

from db.errors import StorageTrouble, Trouble
from frontdesk.data_folder import default_data_folder
from frontdesk.desk import Actor, Desk
from frontdesk.opening import DATABASE_FILE, open_desk
from frontdesk.shop.dealership import is_founded
from frontdesk.terms import Role

COMMAND_LINE = Actor(0, "command line", "command line", frozenset({Role.SERVICE_MANAGER}), 0)
"""Whoever may read the data folder may read through the command line; nothing is written in anybody's name."""


class NoData(Exception):
    """The folder holds no dealership yet."""

    def __init__(self, where: Path | str) -> None:
        super().__init__(where)
        self.where = where


def data_folder(options: argparse.Namespace) -> Path:
    """The folder named on the command line, or the user's own."""
    return options.data or default_data_folder()


def existing_desk(options: argparse.Namespace) -> Desk:
    """A desk on data that is there. Raises NoData, StorageTrouble."""
    folder = data_folder(options)
    if folder.exists() and not folder.is_dir():
        raise StorageTrouble(Trouble.NO_FOLDER, str(folder))
    if options.database is None and not (folder / DATABASE_FILE).exists():
        raise NoData(folder)
    desk = open_desk(folder, options.database)
    if not is_founded(desk):
        raise NoData(options.database or folder)
    desk.actor = COMMAND_LINE
    return desk
