"""Where people may be, as a colleague knows it: cells with headcounts, split by what may be answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.audit.candidates import Answers, Candidate
from kulturverktyg.audit.truth import NO_ANSWER, Truth
from kulturverktyg.guard.released import ReleasedGroup


@dataclass(frozen=True)
class Places:
    """Atoms: people whom no group tells apart. ``inside`` is 0/1 of shape (groups, atoms).

    ``room`` has shape (places, atoms) and ``headcount`` (places,): how many people the atoms of a place have together.
    """

    inside: NDArray[np.bool_]
    room: NDArray[np.bool_]
    headcount: NDArray[np.int64]


def places_of(truth: Truth, groups: Sequence[ReleasedGroup | Candidate]) -> Places:
    """The atoms of some groups, also those where nobody has answered, for a colleague does not know that."""
    questions = sorted({question for group in groups for question, _ in group.answers})
    given = [dict(zip(questions, combination, strict=True)) for combination in _combinations(truth, questions)]
    counts = np.bincount(truth.answers.cell, minlength=truth.answers.headcount.size)
    headcount = np.maximum(truth.answers.headcount, counts)
    cells = [cell for cell, place in truth.place.items() if headcount[place]]
    sets = [frozenset(group.cells) for group in groups]
    kinds = [[_holds(group.answers, answers) for group in groups] for answers in given]
    people: dict[tuple[bytes, ...], int] = {}
    for cell in cells:
        in_cells = np.array([cell in members for members in sets], dtype=np.bool_)
        signature = tuple(np.packbits(in_cells & np.array(kind)).tobytes() for kind in kinds)
        people[signature] = people.get(signature, 0) + int(headcount[truth.place[cell]])
    atoms = [(place, kind) for place, signature in enumerate(people) for kind in dict.fromkeys(signature)]
    inside = np.array(
        [np.unpackbits(np.frombuffer(kind, np.uint8), count=len(groups)) for _, kind in atoms], dtype=np.bool_
    ).reshape(len(atoms), len(groups))
    room = np.zeros((len(people), len(atoms)), dtype=np.bool_)
    room[[place for place, _ in atoms], range(len(atoms))] = True
    return Places(inside.T, room, np.array(list(people.values()), dtype=np.int64))


def _combinations(truth: Truth, questions: Sequence[str]) -> list[tuple[str, ...]]:
    survey = truth.answers.survey
    return list(product(*([*(c.name for c in survey.question(name).choices), NO_ANSWER] for name in questions)))


def _holds(restriction: Answers, answers: dict[str, str]) -> bool:
    return all(answers[question] in names for question, names in restriction)
