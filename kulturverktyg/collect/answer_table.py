"""Answers from a table, one row a respondent, as ballots.

Columns: ``unit`` and ``role``; a single question by its name; a pair as ``name.now`` and ``name.desired``; an
allocation as ``name.now.pole`` and ``name.desired.pole``; a free text by its name. An empty cell is not
answered. A choice is given by its name or its words in any language; *vet ej* in words.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeAlias
from uuid import UUID, uuid4

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.counting import count_ballots, is_counted
from kulturverktyg.errors import KnownError
from kulturverktyg.files.gate import Limits
from kulturverktyg.files.tables import Table, read_table
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import QuestionKind, RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.prepare.organisation import unit_views
from kulturverktyg.prepare.surveys import put_in_use
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import DONT_KNOW, Question, SurveyDefinition
from kulturverktyg.survey.validation import check_question

_DONT_KNOW_WORDS = {
    "vet ej",
    "vet inte",
    "vill inte svara",
    "vet ej / vill inte svara",
    "don't know",
    "dont_know",
}
_ALIASES = {"enhet": "unit", "roll": "role"}
_SEVERAL = {
    "unit": "finns på flera ställen; skriv hela sökvägen precis som i resan",
    "role": "kan vara flera roller; skriv den precis som i resan",
}
#: Ids by what may be written; None where that may mean several.
_Known: TypeAlias = Mapping[str, UUID | None]
_WHOLE_NUMBER = re.compile(r"([+-]?[0-9]{1,9})(?:[.,]0+)?", re.ASCII)


def import_answers(store: Store, round_id: UUID, path: Path, limits: Limits | None = None) -> int:
    """Count every row of a file as one answer in an open round, and return how many they were.

    Raises KnownError that names every wrong row (the first 20); then nothing has changed.
    """
    with store.read() as session:
        round_ = find(session, Round, round_id)
        if round_.state == RoundState.CLOSED:
            raise KnownError(f"Omgången ”{round_.name}” är stängd och tar inte emot fler svar.")
        survey = round_survey(session, round_)
        journey = find(session, Journey, round_.journey_id)
        units = _units_by_name({unit.path: unit.id for unit in unit_views(journey.units)})
        roles = _by_name((role.name, role.id) for role in journey.roles)
    table = read_table(path, required=("unit", "role"), aliases=_ALIASES, limits=limits)
    ballots = _ballots(table, survey, units, roles)
    try:
        with store.write() as session:
            round_ = find(session, Round, round_id)
            put_in_use(session, round_)
            count_ballots(session, round_, ballots)
    except KnownError:
        if not is_counted(store, ballots[0].id):
            raise
    _tidy_up(store, len(ballots))
    return len(ballots)


def _tidy_up(store: Store, count: int) -> None:
    try:
        store.vacuum()
        store.back_up()
    except KnownError as error:
        raise KnownError(
            f"{count} svar är inlästa och ska inte läsas in igen, men säkerhetskopian blev inte gjord. {error}"
        ) from error


def _units_by_name(paths: Mapping[str, UUID]) -> _Known:
    """Units by path and by their own name."""
    own_names = _by_name((path.rpartition("/")[2], key) for path, key in paths.items())
    return {**own_names, **_by_name(paths.items())}


def _by_name(named: Iterable[tuple[str, UUID]]) -> _Known:
    """By exact name, and in lower case; a spelling that several have means none of them."""
    exact: dict[str, set[UUID]] = {}
    lower: dict[str, set[UUID]] = {}
    for name, key in named:
        exact.setdefault(name, set()).add(key)
        lower.setdefault(name.casefold(), set()).add(key)
    return {name: next(iter(keys)) if len(keys) == 1 else None for name, keys in (lower | exact).items()}


def _ballots(table: Table, survey: SurveyDefinition, units: _Known, roles: _Known) -> list[Ballot]:
    questions = _questions_by_column(survey)
    strangers = [name for name in table.columns if name not in questions and name not in ("unit", "role")]
    if strangers:
        raise KnownError(
            f"{table.name} har kolumner som inte finns i enkäten: {', '.join(strangers[:20])}. "
            "Ta bort dem eller rätta namnen; inget är inläst."
        )
    ballots = [_ballot(table, number, cells, survey, units, roles, questions) for number, cells in table.rows]
    table.raise_if_wrong()
    return ballots


def _questions_by_column(survey: SurveyDefinition) -> Mapping[str, Question]:
    columns = {column: question for question in survey.questions() for column in question.columns}
    return columns | {q.name: q for q in survey.questions() if q.kind is QuestionKind.TEXT}


def _ballot(
    table: Table,
    number: int,
    cells: Mapping[str, str],
    survey: SurveyDefinition,
    units: _Known,
    roles: _Known,
    questions: Mapping[str, Question],
) -> Ballot:
    unit = _member(table, number, "unit", cells["unit"], units, "enheten")
    role = _member(table, number, "role", cells["role"], roles, "rollen")
    answers: dict[str, int] = {}
    texts: dict[str, str] = {}
    unread: set[str] = set()
    for column, question in questions.items():
        cell = cells.get(column, "")
        if not cell:
            continue
        if question.kind is QuestionKind.TEXT:
            texts[column] = cell.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
            continue
        value = _value(question, cell)
        if value is None:
            table.wrong(number, column, f"”{cell[:40]}” {_expected(question)}")
            unread.add(question.name)
        else:
            answers[column] = value
    for question in survey.questions():
        if question.name in unread:
            continue
        for problem in check_question(question, answers, texts.get(question.name)):
            if problem.key != "required":
                table.wrong(number, problem.column, problem.message[:1].lower() + problem.message[1:].rstrip("."))
    return Ballot(uuid4(), unit, role, answers, texts)


def _member(table: Table, number: int, column: str, cell: str, known: _Known, what: str) -> UUID:
    name = "/".join(" ".join(part.split()) for part in cell.split("/"))
    found = known.get(name) or known.get(name.casefold())
    if found is None:
        several = {name, name.casefold()} & known.keys()
        advice = _SEVERAL[column] if several else "finns inte i resan"
        table.wrong(number, column, f"{what} ”{cell[:80]}” {advice}" if cell else f"{what} saknas")
        return UUID(int=0)
    return found


def _value(question: Question, cell: str) -> int | None:
    if cell.casefold() in _DONT_KNOW_WORDS:
        return DONT_KNOW
    if question.kind is QuestionKind.CHOICE:
        wanted = cell.casefold()
        for code, choice in enumerate(question.choices):
            if wanted in {choice.name.casefold(), *(label.casefold() for label in choice.label.values())}:
                return code
        return None
    number = _WHOLE_NUMBER.fullmatch(cell)
    return int(number[1]) if number is not None else None


def _expected(question: Question) -> str:
    if question.kind is QuestionKind.CHOICE:
        return f"är inget av alternativen {', '.join(choice.name for choice in question.choices)}"
    low, high = question.bounds
    return f"är inte ett helt tal från {low} till {high}"
