"""Frozen values that stand in an order; the same as in `understand.ordered`."""

from kulturverktyg.understand.ordered import Named, changed, found, moved, place_of, put_in, without

__all__ = ["Named", "changed", "found", "moved", "place_of", "put_in", "without"]
