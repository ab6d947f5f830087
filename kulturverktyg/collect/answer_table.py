"""Answers from a table, one row a respondent, as ballots.

Columns: ``unit`` and ``role``; a single question by its name; a pair as ``name.now`` and ``name.desired``; an
allocation as ``name.now.pole`` and ``name.desired.pole``; a free text by its name. A multiple choice has a column
for each alternative, ``name.choice``, with 1 or 0 (or ja, nej, x), and so has a ranking, with places from 1; or
one column called ``name`` with the alternatives, in order for a ranking. An empty cell is not answered. An
alternative is given by its name or its words in any language; a number with decimal comma or point; *vet ej* in
words. A question that is not asked, by its condition, has no answer.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from kulturverktyg.collect.answer_cells import columns_of, read_cells
from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.counting import count_ballots, is_counted
from kulturverktyg.errors import KnownError
from kulturverktyg.files.gate import Limits
from kulturverktyg.files.tables import Table, read_table
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import Audience, QuestionKind
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.audience import audience_of, cells_of_round, roles_of
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.prepare.organisation import unit_views
from kulturverktyg.prepare.surveys import put_in_use
from kulturverktyg.store.store import Store
from kulturverktyg.survey.condition_words import condition_question
from kulturverktyg.survey.definition import Question, SurveyDefinition
from kulturverktyg.survey.validation import check_question

_ALIASES = {"enhet": "unit", "roll": "role"}
_SEVERAL = {
    "unit": "finns på flera ställen; skriv hela sökvägen precis som i resan",
    "role": "kan vara flera roller; skriv den precis som i resan",
}
_MOST_TOLD = 20
#: Ids by what may be written; None where that may mean several.
_Known: TypeAlias = Mapping[str, UUID | None]
#: The unit or the role that everybody answers as, by its column, where nobody is asked for it.
_Given: TypeAlias = Mapping[str, UUID]


def import_answers(
    store: Store,
    round_id: UUID,
    path: Path,
    limits: Limits | None = None,
    tell: Callable[[str], None] = lambda _words: None,
) -> int:
    """Count every row of a file in which something is answered as one answer in a round; return how many they were.

    In a closed round they are late, and wait until they can join without being told apart. ``tell`` hears of rows in
    which nothing is answered.

    Raises KnownError that names every wrong row (the first 20); then nothing has changed.
    """
    with store.read() as session:
        round_ = find(session, Round, round_id)
        survey = round_survey(session, round_)
        journey = find(session, Journey, round_.journey_id)
        units = _units_by_name({unit.path: unit.id for unit in unit_views(journey.units)})
        roles = _by_name((role.name, role.id) for role in roles_of(session, round_))
        given = _given(session, round_)
    needed = tuple(name for name in ("unit", "role") if name not in given)
    table = read_table(path, required=needed, aliases=_ALIASES, limits=limits)
    ballots, blank = _answered(table, _ballots(table, survey, units, roles, given))
    try:
        with store.write() as session:
            round_ = find(session, Round, round_id)
            put_in_use(session, round_)
            count_ballots(session, round_, ballots)
            if round_.imported is not None:
                round_.imported += len(ballots)
    except KnownError:
        if not is_counted(store, ballots[0].id):
            raise
    _tidy_up(store, len(ballots))
    if blank:
        tell(_words_of(blank))
    return len(ballots)


def _answered(table: Table, ballots: Sequence[tuple[int, Ballot]]) -> tuple[list[Ballot], list[int]]:
    """The ballots in which something is answered, and the numbers of the rows in which nothing is."""
    given = [ballot for _, ballot in ballots if ballot.answers or ballot.texts]
    if not given:
        raise KnownError(f"{table.name} har inga svar: ingen rad har mer än enhet och roll. Inget är inläst.")
    return given, [number for number, ballot in ballots if not (ballot.answers or ballot.texts)]


def _words_of(blank: Sequence[int]) -> str:
    places = ", ".join(map(str, blank[:_MOST_TOLD])) + (" …" if len(blank) > _MOST_TOLD else "")
    if len(blank) == 1:
        return f"Rad {places} har enhet och roll men inga svar, och räknas inte."
    return f"{len(blank)} rader har enhet och roll men inga svar, och räknas inte: rad {places}."


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


def _given(session: Session, round_: Round) -> _Given:
    """What clients are not asked: their role, and their unit where it is not wanted."""
    if audience_of(session, round_) is Audience.STAFF:
        return {}
    unit, role = next(iter(cells_of_round(session, round_)), (None, None))
    asked = {"role": role, "unit": None if round_.asks_unit else unit}
    return {name: key for name, key in asked.items() if key is not None}


def _ballots(
    table: Table, survey: SurveyDefinition, units: _Known, roles: _Known, given: _Given
) -> list[tuple[int, Ballot]]:
    """Each row's number and what is in it; where nobody was asked for unit or role, neither is read."""
    asked = {column for question in survey.questions() for column in columns_of(question)}
    known = asked | {"unit", "role"} - given.keys()
    strangers = [name for name in table.columns if name not in known]
    if strangers:
        raise KnownError(
            f"{table.name} har kolumner som inte finns i enkäten: {', '.join(strangers[:20])}. "
            "Ta bort dem eller rätta namnen; inget är inläst."
        )
    for question in survey.questions():
        _refuse_both_ways(table, question)
    ballots = [(number, _ballot(table, number, cells, survey, units, roles, given)) for number, cells in table.rows]
    table.raise_if_wrong()
    return ballots


def _refuse_both_ways(table: Table, question: Question) -> None:
    """KnownError when a question has both a column of its own and a column an alternative."""
    alternatives = [column for column in question.columns if column != question.name and column in table.columns]
    if question.name in table.columns and alternatives:
        raise KnownError(
            f"{table.name} har svaren på samma fråga både i kolumnen {question.name} och i {alternatives[0]}. "
            "Ta bort den ena; inget är inläst."
        )


def _ballot(
    table: Table,
    number: int,
    cells: Mapping[str, str],
    survey: SurveyDefinition,
    units: _Known,
    roles: _Known,
    known: _Given,
) -> Ballot:
    unit = known.get("unit") or _member(table, number, "unit", cells["unit"], units, "enheten")
    role = known.get("role") or _member(table, number, "role", cells["role"], roles, "rollen")
    answers: dict[str, int] = {}
    texts: dict[str, str] = {}
    unread: set[str] = set()
    for question in survey.questions():
        given = {column: cells[column] for column in columns_of(question) if cells.get(column)}
        if question.kind is QuestionKind.TEXT:
            texts |= {column: _text(cell) for column, cell in given.items()}
            continue
        read = read_cells(question, given)
        for column, reason in read.wrong.items():
            table.wrong(number, column, reason)
            unread.add(question.name)
        answers |= read.answers
    _check(table, number, survey, answers, texts, unread)
    return Ballot(uuid4(), unit, role, answers, texts)


def _text(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")


def _check(
    table: Table,
    number: int,
    survey: SurveyDefinition,
    answers: Mapping[str, int],
    texts: Mapping[str, str],
    unread: Collection[str],
) -> None:
    """Name what is wrong with answers that could be read, but nothing that hangs on one that could not."""
    asked = {question.name for question in survey.asked(answers)}
    unsure = set(unread)
    for question in survey.in_kiosk_order():
        earlier = condition_question(survey, question)
        if question.name in unsure or (earlier is not None and earlier.name in unsure):
            unsure.add(question.name)
        elif question.name in asked:
            for problem in check_question(question, answers, texts.get(question.name)):
                if problem.key != "required":
                    reason = problem.message[:1].lower() + problem.message[1:].rstrip(".")
                    table.wrong(number, _written_in(table, question, problem.column), reason)
        elif question.condition is not None and earlier is not None:
            given = [name for name in (*question.columns, question.name) if name in answers or name in texts]
            if given:
                decides = _written_in(table, earlier, question.condition.column)
                reason = f"ska vara tom, för frågan ställs inte efter svaret i kolumnen {decides}"
                table.wrong(number, _written_in(table, question, given[0]), reason)


def _written_in(table: Table, question: Question, column: str) -> str:
    """The column of the table in which an answer is written that belongs to ``column``."""
    return column if column in table.columns else question.name


def _member(table: Table, number: int, column: str, cell: str, known: _Known, what: str) -> UUID:
    name = "/".join(" ".join(part.split()) for part in cell.split("/"))
    found = known.get(name) or known.get(name.casefold())
    if found is None:
        several = {name, name.casefold()} & known.keys()
        advice = _SEVERAL[column] if several else "finns inte i resan"
        table.wrong(number, column, f"{what} ”{cell[:80]}” {advice}" if cell else f"{what} saknas")
        return UUID(int=0)
    return found
