"""A round's answers row by row: nothing that is shown, only what is kept in an archive by a decision with a reference.

There is a row a respondent, in an order that is drawn anew each time: no ids, no times and no free texts, for nothing
ties those to a row.
"""

import datetime as dt
import secrets
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from kulturverktyg.errors import KnownError
from kulturverktyg.guard.answers import RoundAnswers, read_answers
from kulturverktyg.model.kinds import QuestionKind, RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.model.row_decision import RowDecision
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import DONT_KNOW, NOT_ANSWERED, Question, SurveyDefinition, in_language

_LONGEST = 200
_DONT_KNOW = "vet ej"
_SIDES = {"now": "nuläge", "desired": "önskat läge"}
Value = str | int


@dataclass(frozen=True)
class RowColumn:
    """A column by its ``name``: what it is about, and what its values mean."""

    name: str
    words: str
    values: str


@dataclass(frozen=True)
class RowData:
    """``rows`` have a value a column, empty where nothing was answered."""

    decision: str
    columns: tuple[RowColumn, ...]
    rows: tuple[tuple[Value, ...], ...]


def clean_decision(reference: str) -> str:
    """The reference of a decision in one line; KnownError when it is empty or too long."""
    cleaned = " ".join(reference.split())
    if not cleaned:
        raise KnownError(
            "Radvisa svar lämnar bara programmet efter beslut. Ange beslutets diarienummer, eller ta inte med dem."
        )
    if len(cleaned) > _LONGEST:
        raise KnownError(f"Hänvisningen till beslutet är för lång. Använd högst {_LONGEST} tecken.")
    return cleaned


def read_rows(store: Store, round_id: UUID, decision: str) -> RowData:
    """The answers of a closed round that count, to leave by this decision; `let_rows_out` remembers that they do.

    KnownError while the round is open, and without a decision.
    """
    decision = clean_decision(decision)
    with store.read() as session:
        round_ = find(session, Round, round_id)
        if round_.state != RoundState.CLOSED:
            raise KnownError(f"Omgången ”{round_.name}” är inte stängd än. Stäng den först.")
        survey = round_survey(session, round_)
        answers = read_answers(session, round_, survey)
        rows = [*_rows(answers)]
    secrets.SystemRandom().shuffle(rows)
    return RowData(decision, tuple(_columns(survey, answers)), tuple(rows))


def let_rows_out(store: Store, round_id: UUID, decision: str) -> None:
    """Remember that rows of the round leave by this decision, and the day, where they have not done so before."""
    decision = clean_decision(decision)
    with store.write() as session:
        if session.get(RowDecision, (round_id, decision)) is None:
            today = dt.datetime.now().astimezone().date()
            session.add(RowDecision(round_id=round_id, reference=decision, date=today))


def row_decisions(store: Store, round_id: UUID) -> tuple[str, ...]:
    """The references of the decisions by which rows of the round have left."""
    with store.read() as session:
        wanted = select(RowDecision.reference).where(RowDecision.round_id == round_id)
        return tuple(session.scalars(wanted.order_by(RowDecision.date, RowDecision.reference)))


def _columns(survey: SurveyDefinition, answers: RoundAnswers) -> Iterator[RowColumn]:
    yield from (RowColumn(name, name.capitalize(), "") for name, _ in _places(answers))
    for question in survey.questions():
        yield from (RowColumn(name, _about(question, name), _meaning(question)) for name in question.columns)


def _rows(answers: RoundAnswers) -> Iterator[tuple[Value, ...]]:
    asked = [question for question in answers.survey.questions() for _ in question.columns]
    places = [names for _, names in _places(answers)]
    for cell, row in zip(answers.cell.tolist(), answers.codes.tolist(), strict=True):
        yield (
            *(names[cell] for names in places),
            *(_value(question, code) for question, code in zip(asked, row, strict=True)),
        )


def _places(answers: RoundAnswers) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The unit and the role of each cell, where there is more than one to come from."""
    units = tuple(unit.path for unit in answers.units for _ in answers.roles)
    roles = tuple(role.name for _ in answers.units for role in answers.roles)
    there: Collection[int] = set(answers.cell.tolist())
    for name, names in (("enhet", units), ("roll", roles)):
        if len({names[cell] for cell in there}) > 1:
            yield name, names


def _about(question: Question, column: str) -> str:
    """The question, and which side, alternative or pole of it."""
    parts = column.removeprefix(question.name).strip(".").split(".") if column != question.name else []
    choices = {choice.name: in_language(choice.label, "sv") for choice in question.choices}
    told = [_SIDES.get(part) if part in _SIDES and part not in choices else choices.get(part, part) for part in parts]
    return " – ".join([in_language(question.text, "sv"), *(words for words in told if words)])


def _meaning(question: Question) -> str:
    match question.kind:
        case QuestionKind.MULTIPLE:
            return "1 = valt, 0 = inte valt"
        case QuestionKind.RANKING:
            return "plats, 1 är först"
        case QuestionKind.CHOICE:
            return "svaret i ord"
        case QuestionKind.ALLOCATION:
            return "poäng av 100"
        case QuestionKind.NUMBER:
            return "ett tal"
    low, high = question.bounds
    labels = [in_language(label, "sv") for label in question.scale.labels] if question.scale is not None else []
    ends = f": {low} = {labels[0]}, {high} = {labels[-1]}" if labels else ""
    return f"{low}–{high}{ends}"


def _value(question: Question, code: int) -> Value:
    if code == NOT_ANSWERED:
        return ""
    if code == DONT_KNOW:
        return _DONT_KNOW
    if question.kind is QuestionKind.CHOICE:
        return in_language(question.choices[code].label, "sv")
    if question.kind is QuestionKind.NUMBER and question.decimals:
        return f"{code / 10**question.decimals:.{question.decimals}f}".replace(".", ",")
    return code
