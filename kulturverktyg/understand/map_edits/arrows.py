"""Arrows drawn, signed and taken away, and loops given names."""

from dataclasses import replace
from uuid import UUID

from kulturverktyg.model.kinds import Sign
from kulturverktyg.understand.loops import steps_of
from kulturverktyg.understand.map import LONGEST_NAME, Arrow, CultureMapView, Round
from kulturverktyg.understand.map_edits.whole import in_order


def with_arrow(drawn: CultureMapView, source: UUID, target: UUID, sign: Sign = Sign.NONE) -> CultureMapView:
    """With an arrow between two nodes that are there, in place of one that went the same way.

    Only in a map of causes does it have a sign; no arrow goes from a node to itself.
    """
    if source == target or drawn.node(source) is None or drawn.node(target) is None:
        return drawn
    arrow = Arrow(source, target, sign if drawn.has_signs else Sign.NONE)
    others = (each for each in drawn.arrows if each.ends != arrow.ends)
    return in_order(replace(drawn, arrows=(*others, arrow)))


def without_arrow(drawn: CultureMapView, source: UUID, target: UUID) -> CultureMapView:
    """Without an arrow, and without the names of loops along it."""
    others = tuple(arrow for arrow in drawn.arrows if arrow.ends != (source, target))
    return in_order(replace(drawn, arrows=others))


def signed(drawn: CultureMapView, source: UUID, target: UUID, sign: Sign) -> CultureMapView:
    """With another sign on an arrow that is there."""
    is_there = any(arrow.ends == (source, target) for arrow in drawn.arrows)
    return with_arrow(drawn, source, target, sign) if is_there else drawn


def turned(drawn: CultureMapView, source: UUID, target: UUID) -> CultureMapView:
    """With an arrow the other way, in place of one that went that way already."""
    arrow = next((each for each in drawn.arrows if each.ends == (source, target)), None)
    if arrow is None:
        return drawn
    return with_arrow(without_arrow(drawn, source, target), target, source, arrow.sign)


def with_loop_name(drawn: CultureMapView, nodes: Round, name: str) -> CultureMapView:
    """With another name of a loop that is there, or none."""
    ends = {arrow.ends for arrow in drawn.arrows}
    if not nodes or not ends.issuperset(steps_of(nodes)):
        return drawn
    words = " ".join(name.split())[:LONGEST_NAME].strip()
    others = tuple(each for each in drawn.names if each[0] != nodes)
    return in_order(replace(drawn, names=(*others, (nodes, words)) if words else others))
