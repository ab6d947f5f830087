"""Frozen values that stand in an order: put in, moved, changed and taken away, each giving a new tuple.

All but `put_in` raise KeyError when what they are to change is not there.
"""

from collections.abc import Sequence
from typing import Protocol, TypeVar
from uuid import UUID


class Named(Protocol):
    """What is known by an id."""

    @property
    def id(self) -> UUID:
        """Its id."""


T = TypeVar("T", bound=Named)


def put_in(items: Sequence[T], item: T, after: UUID | None = None) -> tuple[T, ...]:
    """With one more, after the one with an id, or last where there is none such."""
    place = next((place for place, each in enumerate(items, 1) if each.id == after), len(items))
    return (*items[:place], item, *items[place:])


def changed(items: Sequence[T], item: T) -> tuple[T, ...]:
    """With ``item`` in place of the one that has its id."""
    place = place_of(items, item.id)
    return (*items[:place], item, *items[place + 1 :])


def without(items: Sequence[T], key: UUID) -> tuple[T, ...]:
    """Without the one that has an id."""
    place = place_of(items, key)
    return (*items[:place], *items[place + 1 :])


def moved(items: Sequence[T], key: UUID, step: int) -> tuple[T, ...]:
    """With the one that has an id ``step`` places further down, but no further than there are places."""
    place = place_of(items, key)
    rest = without(items, key)
    new = min(max(0, place + step), len(rest))
    return (*rest[:new], items[place], *rest[new:])


def found(items: Sequence[T], key: UUID) -> T:
    """The one with an id."""
    return items[place_of(items, key)]


def place_of(items: Sequence[T], key: UUID) -> int:
    """Where the one with an id stands, from 0."""
    for place, each in enumerate(items):
        if each.id == key:
            return place
    raise KeyError(key)
