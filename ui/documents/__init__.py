"""Paper on the screen: preview, printers, saving."""
