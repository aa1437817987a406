"""The window: everything a person sees and presses."""

import builtins

import PySide6.QtCore  # noqa: F401

# PySide watches every import for its optional snake_case names and reads the source of each module for it: a fifth
# of the start, and all the sources stay in memory. We use Qt's own names.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
