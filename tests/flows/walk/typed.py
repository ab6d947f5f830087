"""What is typed in a journey: all that differs between the five, and nothing of how it is typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class People:
    """So many of a role in a unit, and how many of them answer."""

    unit: str
    role: str
    headcount: int
    answer: int


@dataclass(frozen=True)
class Area:
    """A dimension by its name in the survey and by its title."""

    name: str
    title: str


@dataclass(frozen=True)
class Said:
    """An interview: ``marked`` is a passage of what was said, ``masked`` the word in it that tells who it is."""

    role: str
    people: int
    words: str
    marked: str
    masked: str
    theme: str

    @property
    def quote(self) -> str:
        """What may leave the program."""
        return self.marked.replace(self.masked, "[…]")


@dataclass(frozen=True)
class Measured:
    """An indicator that the template brings, with what is pasted: period, value and people a line."""

    name: str
    pasted: tuple[tuple[str, str, int], ...]
    target: str


@dataclass(frozen=True)
class Drawn:
    """A map that the template brings: its boxes, and what leads to what by their places; or the lanes they lie in."""

    name: str
    boxes: tuple[str, ...]
    arrows: tuple[tuple[int, int], ...] = ()
    loop: str = ""
    lanes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Promise:
    """What is said at a dialogue, what is replied, and what somebody commits themselves to."""

    statement: str
    reply: str
    commitment: str
    owner: str


@dataclass(frozen=True)
class Step:
    """A measure, as it is written in the plan, but for what it builds on."""

    owner: str
    kind: str
    level: str
    first_step: str
    evidence: str


@dataclass(frozen=True)
class Typed:
    """One journey. ``wishes`` are what people write, in several people's words, by the proposal it becomes.

    The last proposal is rejected. ``sore`` is answered low in the first round and has risen in the second.
    """

    template: str
    title: str
    name: str
    commissioner: str
    purpose: str
    people: tuple[People, ...]
    place: str
    sore: Area
    strong: Area
    readers: str
    interview: Said
    indicator: Measured
    statement: str
    strength: str
    map: Drawn
    themes: tuple[str, str]
    wishes: Mapping[str, tuple[str, ...]]
    norm: tuple[str, str]
    pair: tuple[str, str]
    motto: str
    measure: Step
    promise: Promise
    lesson: str
    types_units: bool = False
    whole_form: bool = False
    judges: bool = False
    several_laptops: bool = False
    papers: int = 0
    more_measures: tuple[str, ...] = ()
    clients: int = 0
    repeats: bool = False
    pictures: bool = False
    documents: tuple[str, ...] = field(default=())

    @property
    def proposals(self) -> tuple[str, ...]:
        return tuple(self.wishes)

    @property
    def answering(self) -> int:
        """How many answer the first round."""
        return sum(people.answer for people in self.people)
