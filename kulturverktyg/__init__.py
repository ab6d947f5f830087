"""Kulturverktyg: a workplace-culture journey on one laptop, without a network."""

__version__ = "0.1.0"
