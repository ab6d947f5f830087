"""Released results as rows of the desk's tables."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kulturverktyg.charts.partly import told_together
from kulturverktyg.guard.released import ReleasedFigure, ReleasedGroup, ReleasedItem, ReleasedResults

#: Kinds whose answers are told by their words.
_WITH_LABELS = ("choice", "multiple", "ranking")
_MOST_REASONS = 3


@dataclass(frozen=True)
class FigureRow:
    """A dimension or an item of one group. Without a figure ``reason`` says why.

    ``question`` is what it is hidden as: the whole question, not one alternative of it. ``answer`` is the one of a
    single choice's alternatives that the row is about; None elsewhere. ``group`` and ``apart`` are for rows of
    several groups beside each other: whose it is, and whether they can be told apart.
    """

    name: str
    title: str
    dimension: str
    figure: ReleasedFigure | None
    reason: str
    question: str
    item: ReleasedItem | None = None
    labels: tuple[str, ...] = ()
    decimals: int = 1
    answer: int | None = None
    group: str = ""
    apart: str = ""

    @property
    def kind(self) -> str:
        """The kind of question, or ``dimension``."""
        return self.item.kind if self.item is not None else "dimension"

    @property
    def asked_if(self) -> str:
        """To whom the question was put; empty when to all."""
        return self.item.asked_if if self.item is not None else ""

    @property
    def note(self) -> str:
        """Why the row is not shown, or not all of it."""
        if self.figure is None:
            return self.reason
        return self.figure.withheld


@dataclass(frozen=True)
class GroupRow:
    """A group that is shown, or (with ``group`` None) one that is not, and why. ``of`` is what it is a part of."""

    id: str
    label: str
    group: ReleasedGroup | None
    reason: str
    of: str = ""


def dimension_rows(released: ReleasedResults, group: str) -> list[FigureRow]:
    """Every dimension of a group."""
    reasons = _reasons(released, group)
    return [
        FigureRow(d.name, d.title, "", released.figure(group, dimension=d.name), reasons.get(d.name, ""), d.title)
        for d in released.dimensions
    ]


def item_rows(released: ReleasedResults, group: str) -> list[FigureRow]:
    """Every item of a group, and of a single choice every alternative."""
    reasons = _reasons(released, group)
    titles = {d.name: d.title for d in released.dimensions}
    rows = [
        FigureRow(
            item.name,
            f"{item.words} (omvänt)" if item.reversed else item.words,
            titles.get(item.dimension or "", ""),
            released.figure(group, item=item.name),
            reasons.get(item.name, ""),
            item.question or item.text,
            item,
            item.labels if item.kind in _WITH_LABELS else (),
            max(1, item.decimals),
        )
        for item in released.items
    ]
    return [each for row in rows for each in _by_alternative(row)]


def pole_rows(released: ReleasedResults, group: str) -> list[FigureRow]:
    """The poles that points are dealt out over."""
    found = [(row, row.item) for row in item_rows(released, group)]
    several = len({item.question for _, item in found if item is not None and item.kind == "allocation"}) > 1
    return [
        replace(row, title=item.words if several else item.text)
        for row, item in found
        if item is not None and item.kind == "allocation"
    ]


def role_rows(released: ReleasedResults) -> list[FigureRow]:
    """The roles side by side, dimension by dimension, and whether they can be told apart."""
    from kulturverktyg.charts.role_charts import apart, roles_of

    roles = roles_of(released)
    found: list[FigureRow] = []
    for place, dimension in enumerate(released.dimensions):
        said = apart(released, roles, dimension.name) if len(roles) > 1 else ""
        for role in roles:
            row = dimension_rows(released, role.id)[place]
            found.append(replace(row, name=f"{row.name} {role.id}", group=role.label, apart=said))
    return found


def group_rows(released: ReleasedResults, labels: Mapping[str, str]) -> list[GroupRow]:
    """Every group, then those that are not shown; ``labels`` are what breakdowns are called."""
    shown = [GroupRow(g.id, "\u2003" * g.depth + g.label, g, "", labels.get(g.breakdown, "")) for g in released.groups]
    hidden = [GroupRow(s.group, s.label or s.group, None, s.reason) for s in released.suppressed if s.item is None]
    return shown + hidden


def hidden_words(rows: Sequence[FigureRow]) -> str:
    """What is not shown, or not all of, and why; a line a reason; empty when all is shown."""
    told = list(told_together(_withheld(rows)))
    if len(told) > _MOST_REASONS:
        told = [*told[:_MOST_REASONS], "Fler skäl står i kolumnen Att veta."]
    return "\n".join(told)


def hidden_groups(rows: Sequence[GroupRow]) -> str:
    """How many groups are not shown by themselves; empty when all are."""
    hidden = sum(row.group is None for row in rows)
    if not hidden:
        return ""
    which = "1 grupp visas" if hidden == 1 else f"{hidden} grupper visas"
    return f"{which} inte för sig. Varför står i kolumnen Att veta."


def _withheld(rows: Sequence[FigureRow]) -> Iterator[tuple[str, str, str]]:
    for row in rows:
        whose = f" ({row.group})" if row.group else ""
        yield ("Visas inte" if row.figure is None else "Visas delvis", row.question + whose, row.note)


def _by_alternative(row: FigureRow) -> list[FigureRow]:
    if row.kind != "choice" or row.figure is None:
        return [row]
    return [
        replace(row, name=f"{row.name}.{place}", title=f"{row.title} – {label}", answer=place)
        for place, label in enumerate(row.labels)
    ]


def _reasons(released: ReleasedResults, group: str) -> Mapping[str, str]:
    return {s.item: s.reason for s in released.suppressed if s.group == group and s.item is not None}
