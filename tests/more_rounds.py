"""A round more, with answers from a file: what happens months after the first one."""

import csv
import random
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.prepare.journeys import survey_of
from kulturverktyg.prepare.rounds import create_round
from kulturverktyg.prepare.surveys import new_version, read_draft, save_draft
from kulturverktyg.store.store import Store

Cell = tuple[str, str]


def answer(
    store: Store, round_id: UUID, folder: Path, counts: dict[Cell, int], *, lean: float = 0, seed: int = 1
) -> None:
    """Let ``counts`` people a unit and role answer every pair of an open round, and close it.

    ``lean`` is how much higher, in scale points, they answer about today than in the middle.
    """
    chance = random.Random(seed)
    pairs = [question for question in survey_of(store, round_id).questions() if question.kind is QuestionKind.PAIR]
    file = folder / f"svar-{seed}.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["unit", "role", *(column for question in pairs for column in question.columns)])
        for (unit, role), count in counts.items():
            for _ in range(count):
                sides = ((_about(chance, 2.8 + lean), _about(chance, 4.0)) for _ in pairs)
                writer.writerow([unit, role, *(answer for both in sides for answer in both)])
    import_answers(store, round_id, file)
    close_round(store, round_id)


def answer_again(
    store: Store,
    journey_id: UUID,
    name: str,
    folder: Path,
    counts: dict[Cell, int],
    *,
    lean: float = 0,
    seed: int = 2,
    short_form: bool = False,
) -> UUID:
    """Open a round, answer it and close it."""
    round_id = create_round(store, journey_id, name, short_form=short_form)
    answer(store, round_id, folder, counts, lean=lean, seed=seed)
    return round_id


def reword(store: Store, journey_id: UUID, name: str) -> None:
    """Add one letter to a question of a new version."""
    version = new_version(store, journey_id)
    draft = read_draft(store, version)
    sections = tuple(
        replace(
            section,
            questions=tuple(
                replace(q, text={**q.text, "sv": q.text["sv"] + "?"}) if q.name == name else q
                for q in section.questions
            ),
        )
        for section in draft.survey.sections
    )
    save_draft(store, version, replace(draft, survey=replace(draft.survey, sections=sections)))


def _about(chance: random.Random, middle: float) -> int:
    return min(5, max(1, round(chance.gauss(middle, 1))))
