"""When it may be told which workshop an idea came from."""

from collections.abc import Mapping
from uuid import UUID

from kulturverktyg.collect.ballot import IDEAS_A_SHEET


def may_be_named(ideas: Mapping[UUID, int], k: int) -> bool:
    """Whether workshops are named beside their ideas, given how many each has: all are, or none is.

    One person sends up to `IDEAS_A_SHEET` ideas, and nothing tells which belong together. So only more than that for
    each of K - 1 people are surely by K. Were those left out that have fewer, their ideas would be those without a
    name.
    """
    return all(count > IDEAS_A_SHEET * (k - 1) for count in ideas.values() if count)
