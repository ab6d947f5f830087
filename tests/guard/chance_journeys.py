"""Journeys by chance: units in up to four levels, roles, background questions, rounds, skipped answers, late ones."""

import csv
import json
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.export.as_json import as_json
from kulturverktyg.guard.release import release
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.prepare.journeys import create_journey, journey
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.prepare.rounds import create_round
from kulturverktyg.prepare.surveys import replace_survey
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import Choice, Question, Section, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from tests.builders import empty_file
from tests.every_kind import AGREE, LANGUAGES

_PLACES = 5


@dataclass(frozen=True)
class Person:
    """Somebody's unit, role and answers to the background questions."""

    unit: str
    role: str
    background: tuple[str, ...]


@contextmanager
def chance_journey(folder: Path, seed: int, *, most_answers: int = 400) -> Iterator[tuple[Store, UUID, Path]]:
    """A file with one journey whose rounds are closed, its id, and a folder with all that was ever exported."""
    chance = random.Random(seed)
    exports = folder / "exporterat"
    exports.mkdir(parents=True)
    roles = ["Medarbetare", "Chef", "Stab", "Förtroendevald", "Brukare"][: chance.randint(2, 5)]
    units = list(_units(chance))
    survey = _survey(chance.randint(0, 2))
    answers = round(2 ** chance.uniform(4.33, _log2(most_answers)))
    people = [_person(chance, units, roles, survey) for _ in range(answers)]
    heads = {(unit, role): 0 for unit in units for role in roles}
    for person in people:
        heads[person.unit, person.role] += 1
    rows = [UnitRow(unit, role, count + chance.choice([0, 0, 1, 3])) for (unit, role), count in heads.items()]
    with empty_file(folder) as store:
        journey_id = create_journey(store, "Resan", "kulturanalys-och-vision", rows)
        replace_survey(store, journey_id, SurveyDraft(survey))
        for number in range(chance.choice([1, 1, 2, 3])):
            round_id = (
                journey(store, journey_id).rounds[0].id if not number else create_round(store, journey_id, f"O{number}")
            )
            answering = [person for person in people if chance.random() < chance.choice([0.7, 0.95, 1.0])]
            _answer(store, round_id, folder, survey, answering, chance)
            close_round(store, round_id)
            _export_by_steps(store, round_id, exports, survey, chance)
            late = [_person(chance, units, roles, survey) for _ in range(chance.choice([0, 0, 1, 8, 20]))]
            if late:
                _answer(store, round_id, folder, survey, late, chance)
                _export_by_steps(store, round_id, exports, survey, chance)
        yield store, journey_id, exports


def _log2(number: int) -> float:
    return number.bit_length() - 1


def _units(chance: random.Random) -> Iterator[str]:
    """Paths of units that people work in, 5–80 of them in 1–4 levels."""
    wanted, levels = round(2 ** chance.uniform(2.33, 6.32)), chance.randint(1, 4)
    spread = max(2, round(wanted ** (1 / levels)))
    found: dict[str, None] = {}
    while len(found) < wanted:
        depth = levels if chance.random() < 0.85 else chance.randint(1, levels)
        found["/".join(f"N{level}{chance.randint(1, spread * 2)}" for level in range(depth))] = None
    yield from found


def _survey(background: int) -> SurveyDefinition:
    pairs = [Question(f"par_{n}", QuestionKind.PAIR, {"sv": f"Par {n}"}, scale=AGREE, dont_know=True) for n in (1, 2)]
    others = (
        Question("utsatt", QuestionKind.SCALE, {"sv": "Utsatt?"}, scale=AGREE, sensitive=True),
        Question("rekommenderar", QuestionKind.RECOMMENDATION, {"sv": "Rekommenderar du oss?"}),
    )
    asked = tuple(
        Question(
            f"bakgrund_{number}",
            QuestionKind.CHOICE,
            {"sv": f"Bakgrund {number}"},
            choices=tuple(Choice(f"s{place}", {"sv": f"Svar {place}"}) for place in range(2 + 2 * number)),
            background=True,
        )
        for number in range(1, background + 1)
    )
    sections = [Section("omrade", {"sv": "Område"}, True, tuple(pairs)), Section("mer", {"sv": "Mer"}, False, others)]
    if asked:
        sections.insert(0, Section("om", {"sv": "Om dig"}, False, asked))
    return SurveyDefinition({"sv": "Enkät"}, LANGUAGES, tuple(sections))


def _person(chance: random.Random, units: Sequence[str], roles: Sequence[str], survey: SurveyDefinition) -> Person:
    asked = [question for question in survey.questions() if question.background]
    unit = units[min(int(chance.expovariate(3 / len(units))), len(units) - 1)]
    role = roles[0] if chance.random() < 0.7 else chance.choice(roles)
    given = [
        chance.choice([*question.choices, None]) if chance.random() < 0.3 else question.choices[0] for question in asked
    ]
    return Person(unit, role, tuple(choice.name if choice else "" for choice in given))


def _answer(
    store: Store,
    round_id: UUID,
    folder: Path,
    survey: SurveyDefinition,
    people: Sequence[Person],
    chance: random.Random,
) -> None:
    background = [question.name for question in survey.questions() if question.background]
    asked = [question for question in survey.questions() if not question.background]
    columns = [(column, question.bounds) for question in asked for column in question.columns]
    skipping, lean = chance.choice([0.0, 0.05, 0.3]), chance.choice([0.3, 0.5, 0.8, 0.95])
    file = folder / "svar.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["unit", "role", *background, *(column for column, _ in columns)])
        for person in people:
            given = ["" if chance.random() < skipping else _code(chance, lean, *bounds) for _, bounds in columns]
            writer.writerow([person.unit, person.role, *person.background, *given])
    import_answers(store, round_id, file)


def _code(chance: random.Random, lean: float, lowest: int, highest: int) -> int:
    return round(lowest + (highest - lowest) * min(1, max(0, chance.gauss(lean, 0.25))))


def _export_by_steps(
    store: Store, round_id: UUID, exports: Path, survey: SurveyDefinition, chance: random.Random
) -> None:
    """Look at one breakdown after the other, and keep a file of each."""
    names = ["unit", "role", *(question.name for question in survey.questions() if question.background)]
    steps = [["unit", "role"], chance.sample(names, chance.randint(1, len(names)))]
    if chance.random() < 0.5:
        steps.append(["unit*role"])
    for step in steps:
        results = release(store, round_id, step)
        number = len(list(exports.iterdir()))
        (exports / f"resultat-{number}.json").write_text(json.dumps(as_json(results), ensure_ascii=False), "utf-8")
