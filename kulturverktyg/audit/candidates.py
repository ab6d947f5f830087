"""The groups that a colleague would most like to know about: those of the chosen breakdowns that are too small."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from kulturverktyg.audit.truth import NO_ANSWER, Mask, Truth
from kulturverktyg.survey.definition import in_language

UNIT, ROLE = "unit", "role"
CellPair = tuple[str, str]
Answers = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Candidate:
    """A group that could be shown: its cells as (unit path, role), and answers to background questions."""

    label: str
    breakdown: str
    cells: tuple[CellPair, ...]
    answers: Answers = ()


def candidates(truth: Truth, breakdowns: Sequence[str]) -> Iterator[Candidate]:
    """Every group of these breakdowns, such as ``unit``, ``role``, ``alder`` or ``unit*role``."""
    for breakdown in breakdowns:
        factors = [list(_of_factor(truth, factor)) for factor in breakdown.split("*")]
        for parts in product(*factors):
            cells = set(parts[0].cells).intersection(*(part.cells for part in parts[1:]))
            label = ": ".join(part.label for part in parts)
            answers = tuple(sorted(answer for part in parts for answer in part.answers))
            yield Candidate(label, breakdown, tuple(sorted(cells)), answers)


def hidden(truth: Truth, breakdowns: Sequence[str]) -> list[tuple[Candidate, Mask]]:
    """Those with respondents, each different set of people once, with who is in it."""
    found: dict[bytes, tuple[Candidate, Mask]] = {}
    for candidate in candidates(truth, breakdowns):
        mask = truth.who(candidate.cells, candidate.answers)
        if mask.any() and not mask.all():
            found.setdefault(np.packbits(mask).tobytes(), (candidate, mask))
    return list(found.values())


def _of_factor(truth: Truth, factor: str) -> Iterator[Candidate]:
    answers = truth.answers
    if factor == UNIT:
        names = [unit.name for unit in answers.units]
        for unit in answers.units:
            label = unit.name if names.count(unit.name) == 1 else unit.path.replace("/", " / ")
            inside = [cell for cell in truth.place if cell[0] == unit.path or cell[0].startswith(unit.path + "/")]
            yield Candidate(label, UNIT, tuple(inside))
    elif factor == ROLE:
        for role in answers.roles:
            yield Candidate(role.name, ROLE, tuple(cell for cell in truth.place if cell[1] == role.name))
    else:
        everywhere = tuple(truth.place)
        for choice in answers.survey.question(factor).choices:
            yield Candidate(in_language(choice.label, "sv"), factor, everywhere, ((factor, (choice.name,)),))
        yield Candidate("Inget svar", factor, everywhere, ((factor, (NO_ANSWER,)),))
