"""The screens of the lounge. Its refusals are worded as soon as anything of it is loaded."""

from ui.lounge import problems as problems
