"""Plates, VINs, phones, names as people type them."""
