"""The dealership: staff, permissions, settings, drafts."""
