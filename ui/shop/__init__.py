"""First start, sign-in, settings."""
