"""What the answers of a round are drawn around, from the content of a demo."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kulturverktyg.demo.content import Content
from kulturverktyg.prepare.audience import CLIENT


@dataclass(frozen=True)
class Levels:
    """Means of now and desired by dimension; how much brighter roles see it; shares, points and words by question.

    ``statements`` lie so much higher than their dimension. ``dimensions`` are on a scale 1–5 whatever the question's
    own is; ``scales`` in the points of the question.
    """

    dimensions: Mapping[str, tuple[float, float]]
    brighter: Mapping[str, float] = field(default_factory=dict)
    statements: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    shares: Mapping[str, Mapping[str, Sequence[float]]] = field(default_factory=dict)
    poles: Mapping[str, Mapping[str, Sequence[float]]] = field(default_factory=dict)
    voices: Mapping[str, Sequence[Any]] = field(default_factory=dict)


def staff_levels(content: Content, place: int) -> Levels:
    """Those of the people who work there, in the round at ``place``."""
    sides = {name: (level["now"][place], level["desired"][place]) for name, level in content["levels"].items()}
    statements = {
        name: steps[place]
        for level in content["levels"].values()
        for name, steps in level.get("statements", {}).items()
    }
    told = ("brighter", "scales", "shares", "poles")
    voices = staff_voices(content, place)
    return Levels(sides, statements=statements, voices=voices, **{name: content[name] for name in told})


def staff_voices(content: Content, place: int) -> Mapping[str, Sequence[Any]]:
    """What they write in the round at ``place``: a year later nobody writes the same again."""
    voices: Mapping[str, Sequence[Any]] = content["voices_later" if place else "voices"]
    return voices


def client_levels(clients: Mapping[str, Any]) -> Levels:
    """Those of the clients, who all answer as one."""
    scales = {question: {CLIENT: mean} for question, mean in clients["levels"].items()}
    shares = {question: {CLIENT: parts} for question, parts in clients["shares"].items()}
    return Levels({}, scales=scales, shares=shares, voices=clients["voices"])
