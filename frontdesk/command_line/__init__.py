"""The command line: one file per command. No window, no Qt."""
