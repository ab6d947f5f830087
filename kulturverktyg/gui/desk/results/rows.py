"""Released results as rows of the desk's tables."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kulturverktyg.charts.partly import told_together
from kulturverktyg.charts.words import mid_sentence
from kulturverktyg.guard.released import ReleasedFigure, ReleasedGroup, ReleasedItem, ReleasedResults

#: Kinds whose answers are told by their words.
_WITH_LABELS = ("choice", "multiple", "ranking")
_MOST_REASONS = 3
_TOO_MANY = "Fler svar än personer i underlaget – stäm av antalet."
_NO_FIGURES = "Inga siffror visas, bara hur många som har svarat"
_NOTHING_HERE = "Inga siffror kan visas här"
_NOT_BECAUSE = "Visas inte, för "


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
    """A group that is shown, or (with ``group`` None) one that is not, and why.

    ``of`` is what it is a part of; ``nothing`` says why none of its figures are shown, where none are.
    """

    id: str
    label: str
    group: ReleasedGroup | None
    reason: str
    of: str = ""
    nothing: str = ""

    @property
    def note(self) -> str:
        """What to know of the group: why it is not shown, what it consists of, and that its headcount is too low."""
        if self.group is None:
            return self.reason
        parts = [f"Består av {', '.join(self.group.merged)}. {self.group.reason}"] if self.group.merged else []
        if 0 < self.group.headcount < self.group.n:
            parts.append(_TOO_MANY)
        return " ".join(part.strip() for part in parts)


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
    with_figures = {figure.group for figure in released.figures}
    shown = [
        GroupRow(
            group.id,
            "\u2003" * group.depth + group.label,
            group,
            "",
            labels.get(group.breakdown, ""),
            "" if group.id in with_figures else _why_no_figures(released, group.id),
        )
        for group in released.groups
    ]
    hidden = [
        GroupRow(s.group, s.label or s.group, None, s.reason, labels.get(breakdown_of(s.group), ""))
        for s in released.suppressed
        if s.item is None
    ]
    return shown + hidden


def hidden_words(rows: Sequence[FigureRow]) -> str:
    """What is not shown, or not all of, and why; a line a reason; empty when all is shown."""
    if is_nothing(rows):
        return _because(_NOTHING_HERE, (row.reason for row in rows))
    told = list(told_together(_withheld(rows)))
    if len(told) > _MOST_REASONS:
        told = [*told[:_MOST_REASONS], "Fler skäl står i kolumnen Att veta, under Fler kolumner."]
    return "\n".join(told)


def is_nothing(rows: Sequence[FigureRow]) -> bool:
    """Whether there are rows, and none of them has a figure."""
    return bool(rows) and all(row.figure is None for row in rows)


def hidden_groups(rows: Sequence[GroupRow]) -> str:
    """How many groups are not shown by themselves; empty when all are."""
    hidden = sum(row.group is None for row in rows)
    if not hidden:
        return ""
    if hidden == 1:
        return "1 grupp visas inte för sig. Varför står på dess rad i tabellen."
    return f"{hidden} grupper visas inte för sig. Varför står på deras rader i tabellen."


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


def _why_no_figures(released: ReleasedResults, group: str) -> str:
    return _because(_NO_FIGURES, _reasons(released, group).values())


def _because(what: str, reasons: Iterable[str]) -> str:
    """What there is not, and the one reason that most of it has."""
    counted = Counter(reason.removeprefix(_NOT_BECAUSE) for reason in reasons if reason)
    if not counted:
        return f"{what}."
    return f"{what}: {mid_sentence(counted.most_common(1)[0][0])}"


def breakdown_of(group: str) -> str:
    """What a group that is not shown is a part of, by its id: ``unit:A`` or ``unit:A|role:B``."""
    return "*".join(part.partition(":")[0] for part in group.split("|"))
