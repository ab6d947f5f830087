"""The values that leave the guard: everything here has been found safe to show.

Charts, exports, windows and the command line take these and nothing else. A figure that is not here was
not released; a part of a figure may be withheld (``None``) though the rest of it is shown.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, dataclass_transform

_Value = TypeVar("_Value")


@dataclass_transform(frozen_default=True)
def _made_often(value: type[_Value]) -> type[_Value]:
    """A value that only mypy holds to be frozen: nothing stops a change to it when it runs.

    Were it frozen then too, it would take six times as long to make, and a release of 10,000 figures a tenth longer.
    """
    return dataclass(slots=True, unsafe_hash=True)(value)


@dataclass(frozen=True)
class ReleasedGroup:
    """A set of respondents whose figures may be shown. ``cells`` are its (unit path, role) pairs.

    ``breakdown`` is ``all``, ``unit``, ``role``, the name of a background question, or two of these crossed
    (``unit*role``); ``breakdown_label`` is what it is called. ``answers`` are the alternatives of background questions
    that its people have given; none where it holds people whatever they answered. ``merged`` names what was joined, or
    is None, and ``reason`` says why; ``depth`` is 0 for everybody, roles and background answers, and 1, 2, … down the
    unit tree; ``parent`` is the id of the nearest shown group above in the same breakdown, or of everybody.
    """

    id: str
    label: str
    breakdown: str
    n: int
    headcount: int
    merged: tuple[str, ...] | None
    cells: tuple[tuple[str, str], ...]
    depth: int = 0
    parent: str | None = None
    answers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    reason: str = ""
    breakdown_label: str = ""


@dataclass(frozen=True)
class ReleasedItem:
    """What was asked. ``points`` is the highest point of the scale (or the number of choices), None for a number.

    A pole of an allocation is an item of its own, called ``question.pole``, and so is each alternative of a
    multiple choice or a ranking: ``text`` has its words and ``question`` those of the question, which is None for
    all else. ``labels`` are the words of the answers in the order of ``Measure.distribution``; empty where there
    is none. ``positive_points`` are the answers of a scale that count as positive. A number has ``decimals``.
    ``asked_if`` says in Swedish to whom the question was put; empty when to all.
    """

    name: str
    text: str
    dimension: str | None
    kind: str
    points: int | None
    labels: tuple[str, ...] = ()
    reversed: bool = False
    positive_points: tuple[int, ...] = ()
    question: str | None = None
    decimals: int = 0
    asked_if: str = ""

    @property
    def words(self) -> str:
        """The question, and after it the alternative or the pole that the item is about."""
        return self.text if self.question is None else f"{self.question} – {self.text}"


@dataclass(frozen=True)
class ReleasedDimension:
    """A section whose items make one score."""

    name: str
    title: str
    items: tuple[str, ...]
    points: int | None


@_made_often
class Measure:
    """One side of a figure. ``distribution`` holds respondents per answer in scale order; sums to the figure's n.

    ``mean`` is in scale points (allocation: points of 100; ranking: the mean place, where 1 is first; number: its
    own unit), ``index`` 0–100, ``positive`` a share 0–1 (multiple: the share who have ticked the alternative),
    ``recommendation`` −100..100 for a 0–10 question. For a dimension there is no distribution. ``sd`` divides by
    n − 1. ``t_low``/``t_high`` is the 95 % t interval of the mean, in the mean's unit, and ``low``/``high`` the same
    with finite population correction: for what is said of this very workplace.

    Where at least nine in ten gave one answer, ``nearly_all`` is its place in the distribution (−1 where the answers
    have no distribution) and all else is None.
    """

    mean: float | None
    index: float | None = None
    distribution: tuple[int, ...] | None = None
    positive: float | None = None
    recommendation: float | None = None
    sd: float | None = None
    low: float | None = None
    high: float | None = None
    nearly_all: int | None = None
    t_low: float | None = None
    t_high: float | None = None


@_made_often
class Gap:
    """Within-person desired − now in scale points.

    ``low``/``high`` is a 95 % t interval with finite population correction and ``t_low``/``t_high`` without; None where
    none exists. ``more``, ``same`` and ``less`` are shares 0–1; ``p`` is the Wilcoxon signed-rank p value, only when
    n < 20.
    """

    mean: float
    low: float | None
    high: float | None
    dz: float | None
    more: float | None
    same: float | None
    less: float | None
    p: float | None = None
    sd: float | None = None
    t_low: float | None = None
    t_high: float | None = None


@_made_often
class ReleasedFigure:
    """One group × item or dimension. A single question has only ``now``. ``dont_know`` counts *vet ej*.

    ``withheld`` says in one sentence why some of its parts are not shown; empty where all are.
    """

    group: str
    item: str | None
    dimension: str | None
    n: int
    now: Measure
    desired: Measure | None = None
    gap: Gap | None = None
    dont_know: int = 0
    withheld: str = ""


@dataclass(frozen=True)
class Suppressed:
    """A figure (or with ``item`` None a whole group) that is not shown, and why, in one plain sentence."""

    group: str
    item: str | None
    reason: str
    label: str = ""


@dataclass(frozen=True)
class ReleasedTexts:
    """Free texts that HR has read, in shuffled order, never split by group; or why there are none."""

    item: str
    question: str
    texts: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True)
class ReleasedResults:
    """Everything that may be shown of one closed round."""

    journey: str
    round: str
    survey: str
    k: int
    headcount: int
    groups: tuple[ReleasedGroup, ...]
    items: tuple[ReleasedItem, ...]
    dimensions: tuple[ReleasedDimension, ...]
    figures: tuple[ReleasedFigure, ...]
    suppressed: tuple[Suppressed, ...]
    texts: tuple[ReleasedTexts, ...]
    method: tuple[str, ...]
    breakdowns: tuple[str, ...] = ("unit", "role")

    def figure(self, group: str, *, item: str | None = None, dimension: str | None = None) -> ReleasedFigure | None:
        """The figure of a group for an item or a dimension, or None where it is not shown."""
        return self._index.get((group, item, dimension))

    @cached_property
    def bare(self) -> Mapping[str, str]:
        """The ids of groups that are shown without any figures, and the reason why most of theirs are hidden."""
        reasons: dict[str, Counter[str]] = {}
        for hidden in self.suppressed:
            if hidden.item is not None:
                reasons.setdefault(hidden.group, Counter())[hidden.reason] += 1
        for figure in self.figures:
            reasons.pop(figure.group, None)
        return {group: counted.most_common(1)[0][0] for group, counted in reasons.items()}

    @cached_property
    def _index(self) -> Mapping[tuple[str, str | None, str | None], ReleasedFigure]:
        return {(f.group, f.item, f.dimension): f for f in self.figures}
