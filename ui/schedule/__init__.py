"""The screens of the schedule. Its refusals are worded as soon as anything of it is loaded."""

from ui.schedule import problems as problems
