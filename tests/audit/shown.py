"""Results as a careless guard would give them, and rounds in which they are all that is seen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from kulturverktyg.audit.seen import RoundSeen, Seen
from kulturverktyg.audit.truth import Truth
from kulturverktyg.guard.released import Measure, ReleasedFigure, ReleasedGroup, ReleasedResults

Cells = tuple[tuple[str, str], ...]


def cells_of_roles(truth: Truth, *roles: str) -> Cells:
    """The cells of everybody with one of these roles."""
    return tuple(cell for cell in truth.place if cell[1] in roles)


def told(truth: Truth, today: ReleasedResults, groups: Mapping[str, Cells], items: Iterable[str]) -> ReleasedResults:
    """These groups, by their labels, with exact figures of these items."""
    shown = tuple(
        ReleasedGroup(label, label, "unit", int(truth.who(cells).sum()), 0, None, cells)
        for label, cells in groups.items()
    )
    figures = tuple(_figure(truth, group, name) for group in shown for name in items)
    return replace(today, groups=shown, figures=figures, suppressed=(), texts=())


def seeing(round_: RoundSeen, *results: ReleasedResults, truth: Truth | None = None, name: str = "") -> RoundSeen:
    """The round where these results are what is seen: the first today, the others in files."""
    today, *files = results
    seen = (Seen("", today), *(Seen(f"fil {place}.json", each) for place, each in enumerate(files, 1)))
    return RoundSeen(
        name or round_.name, truth or round_.truth, seen, round_.written, round_.hidden_texts, round_.quotes
    )


def answering(truth: Truth, today: ReleasedResults, codes: Mapping[str, int]) -> Truth:
    """The same people, where all have given the same answer in these columns."""
    rows = truth.answers.rows.copy()
    columns = truth.answers.survey.columns()
    for column, code in codes.items():
        rows[:, columns.index(column)] = code
    return Truth(replace(truth.answers, rows=rows), today)


def without(truth: Truth, today: ReleasedResults, people: Sequence[int]) -> Truth:
    """Without some respondents, by their places."""
    kept = np.setdiff1d(np.arange(len(truth.answers.cell)), people)
    answers = replace(truth.answers, rows=truth.answers.rows[kept], cell=truth.answers.cell[kept])
    return Truth(answers, today)


def _figure(truth: Truth, group: ReleasedGroup, name: str) -> ReleasedFigure:
    asked = truth.asked(name)
    who = truth.members(group) & asked.answered
    sides = [Measure(float(v[who].mean()), distribution=asked.counted(n, who)) for n, v in enumerate(asked.sides)]
    return ReleasedFigure(group.id, name, None, int(who.sum()), sides[0], sides[1] if len(sides) > 1 else None)
