"""Read the raw answers of a round into arrays; nothing outside the guard sees them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, product

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, LargeBinary, String, UnaryExpression, cast, func, literal, select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.sql.operators import custom_op

from kulturverktyg.model.journey import Journey
from kulturverktyg.model.response import Response
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.audience import people_of, roles_of
from kulturverktyg.prepare.organisation import unit_views
from kulturverktyg.prepare.views import RoleView, UnitView
from kulturverktyg.survey.definition import DONT_KNOW, SurveyDefinition
from kulturverktyg.survey.rows import IN_A_BYTE

#: Characters of an id in hexadecimal.
_ID = 32
_AT_A_TIME = 500

Stored = NDArray[np.signedinteger]
Mask = NDArray[np.bool_]

#: The code of each byte. Its place is the byte without a sign, which is what a negative place comes to.
_CODE_OF = np.arange(256, dtype=np.uint8).view(np.int8).astype(np.int32)
for _code, _byte in IN_A_BYTE.items():
    _CODE_OF[_byte] = _code


def is_given(stored: Stored) -> Mask:
    """Where a column as it is stored holds an answer."""
    given: Mask = stored > _dont_know_in(stored)
    return given


def is_dont_know(stored: Stored) -> Mask:
    """Where a column as it is stored holds "don't know"."""
    said: Mask = stored == _dont_know_in(stored)
    return said


def _dont_know_in(stored: Stored) -> int:
    return IN_A_BYTE[DONT_KNOW] if stored.dtype == np.int8 else DONT_KNOW


@dataclass(frozen=True)
class RoundAnswers:
    """All answers of a round. A cell is ``unit place × number of roles + role place``.

    ``rows`` has shape (respondents, columns), a byte or four each as they are stored (`survey.rows`); ``cell`` shape
    (respondents,); ``headcount`` and ``counts`` shape (cells,). Rows come in the random order of storage, and no
    figure may depend on it.
    """

    survey: SurveyDefinition
    units: tuple[UnitView, ...]
    roles: tuple[RoleView, ...]
    rows: Stored
    cell: NDArray[np.int64]
    headcount: NDArray[np.int64]

    @property
    def counts(self) -> NDArray[np.int64]:
        """Respondents a cell."""
        return np.bincount(self.cell, minlength=self.headcount.size).astype(np.int64)

    @property
    def codes(self) -> NDArray[np.int32]:
        """The codes of `survey.definition`, shape (respondents, columns)."""
        return _codes(self.rows)

    def column(self, name: str) -> NDArray[np.int32]:
        """The codes of one column, shape (respondents,)."""
        return _codes(self.stored(name))

    def stored(self, name: str) -> Stored:
        """One column as it is stored, shape (respondents,): answers are their codes, the rest are not."""
        return self.rows[:, self._places[name]]

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {name: place for place, name in enumerate(self.survey.columns())}


def read_answers(session: Session, round_: Round, survey: SurveyDefinition, *, late: bool = False) -> RoundAnswers:
    """The answers of a round that count, or those that came late and wait, with the organisation they came from.

    Units, roles and headcounts are those of the day the round was closed.
    """
    journey = session.get_one(Journey, round_.journey_id)
    stored = [part for part in _stored(session, round_, len(survey.columns()), late=late) if part.size]
    numbers: defaultdict[bytes, int] = defaultdict(lambda: len(numbers))
    named = chain.from_iterable(part["place"].tolist() for part in stored)
    places = np.fromiter(map(numbers.__getitem__, named), np.int64)
    people = round_.headcounts if round_.headcounts is not None else people_of(session, round_)
    there = {name for place in people for name in place.split()}
    there |= {name.decode() for place in numbers for name in (place[:_ID], place[_ID:])}
    tree = unit_views(journey.units)
    for unit in reversed(tree):
        if unit.parent is not None and unit.id.hex in there:
            there.add(unit.parent.hex)
    units = tuple(unit for unit in tree if unit.id.hex in there)
    roles = tuple(RoleView(role.id, role.name) for role in roles_of(session, round_) if role.id.hex in there)
    cells = {unit.id.hex + role.id.hex: place for place, (unit, role) in enumerate(product(units, roles))}
    headcount = np.zeros(len(cells), dtype=np.int64)
    for place, count in people.items():
        if (name := place.replace(" ", "")) in cells:
            headcount[cells[name]] = count
    cell_of = np.array([cells[place.decode()] for place in numbers], dtype=np.int64)
    rows = _columns([part["row"] for part in stored], len(survey.columns()))
    return RoundAnswers(survey, units, roles, rows, cell_of[places], headcount)


def _stored(session: Session, round_: Round, columns: int, *, late: bool) -> Iterator[NDArray[np.void]]:
    """Each response's ``place``, the ids of its unit and its role, and its ``row``: those of a byte a column, and then

    those of four, as all rows once were. They come as two long strings, for to make an object of each takes longer than
    to read them all. A round's responses lie all over the table, so that it is read from end to end (``+``), but where
    few are looked for.
    """
    of_round = Response.round_id if late else UnaryExpression(Response.round_id.expression, operator=custom_op("+"))
    length = func.length(Response.row)
    wanted = select(_as_one(length <= columns), _as_one(length > columns)).where(
        of_round == literal(round_.id, Response.round_id.type), Response.late.is_(late)
    )
    for found, kind in zip(session.connection().execute(wanted).one(), ("i1", "<i4"), strict=True):
        yield np.frombuffer(found or b"", dtype=[("place", f"S{2 * _ID}"), ("row", kind, (columns,))])


def _as_one(which: ColumnElement[bool]) -> ColumnElement[bytes]:
    one = type_coerce(Response.unit_id, String).op("||")(type_coerce(Response.role_id, String)).op("||")(Response.row)
    return cast(func.group_concat(one, "").filter(which), LargeBinary)


def _columns(parts: Sequence[Stored], columns: int) -> Stored:
    """Rows one below the other, column by column in memory; of a byte each where all are.

    They are turned round some at a time, so that they are near each other while it is done.
    """
    wide = any(part.dtype != np.int8 for part in parts)
    rows = np.empty((sum(map(len, parts)), columns), dtype=np.int32 if wide else np.int8, order="F")
    done = 0
    for part in parts:
        for start in range(0, len(part), _AT_A_TIME):
            some = part[start : start + _AT_A_TIME]
            rows[done : done + len(some)] = _codes(some) if wide else some
            done += len(some)
    return rows


def _codes(stored: Stored) -> NDArray[np.int32]:
    if stored.dtype == np.int8:
        return _CODE_OF[stored.view(np.uint8)]
    return stored.astype(np.int32, copy=False)
