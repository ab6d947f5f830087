"""Who is meant by a group's name in a file: a colleague knows who works where."""

from collections.abc import Iterator, Mapping, Sequence

from kulturverktyg.audit.candidates import Answers, Candidate, CellPair, candidates
from kulturverktyg.audit.truth import Truth
from kulturverktyg.guard.released import ReleasedGroup, ReleasedResults
from kulturverktyg.model.kinds import QuestionKind

Definition = tuple[tuple[CellPair, ...], Answers]
_NOBODY: Definition = ((), ())


class Definitions:
    """Looks a label up among today's groups, then among all that could be shown, then by what it was joined of."""

    def __init__(self, truth: Truth, today: ReleasedResults) -> None:
        self._shown: dict[str, list[ReleasedGroup]] = {}
        for group in today.groups:
            self._shown.setdefault(_key(group.label), []).append(group)
        self._possible = _by_label(candidates(truth, _breakdowns(truth)))

    def shown(self, label: str, merged: str = "") -> ReleasedGroup | None:
        """Today's group of this name, the one that was joined of these if several have it."""
        found = self._shown.get(_key(label), [])
        joined = [group for group in found if ", ".join(group.merged or ()) == merged]
        return next(iter(joined or found), None)

    def of(self, label: str, merged: str = "") -> Definition:
        """The cells and answers that the group must have; nobody where that cannot be told."""
        if merged:
            return self._joined(merged)
        group = self.shown(label)
        if group is not None:
            return group.cells, group.answers
        found = self._possible.get(_key(label), [])
        return (found[0].cells, found[0].answers) if found else _NOBODY

    def _joined(self, merged: str) -> Definition:
        parts = [found[0] for name in merged.split(", ") if (found := self._possible.get(_key(name)))]
        if len(parts) < len(merged.split(", ")):
            return next(((g.cells, g.answers) for g in self._all() if ", ".join(g.merged or ()) == merged), _NOBODY)
        return _together(parts)

    def _all(self) -> Iterator[ReleasedGroup]:
        for groups in self._shown.values():
            yield from groups


def _together(parts: Sequence[Candidate]) -> Definition:
    cells = tuple(sorted({cell for part in parts for cell in part.cells}))
    if not parts[0].answers:
        return cells, ()
    names: dict[str, set[str]] = {}
    for part in parts:
        for question, given in part.answers:
            names.setdefault(question, set()).update(given)
    return cells, tuple((question, tuple(sorted(given))) for question, given in sorted(names.items()))


def _breakdowns(truth: Truth) -> Sequence[str]:
    choices = [q.name for q in truth.answers.survey.questions() if q.background and q.kind is QuestionKind.CHOICE]
    factors = ["unit", "role", *choices]
    return [*factors, *(f"{one}*{other}" for n, one in enumerate(factors) for other in factors[n + 1 :])]


def _by_label(found: Iterator[Candidate]) -> Mapping[str, list[Candidate]]:
    by_label: dict[str, list[Candidate]] = {}
    for candidate in found:
        by_label.setdefault(_key(candidate.label), []).append(candidate)
    return by_label


def _key(label: str) -> str:
    return " ".join(label.split()).casefold()
