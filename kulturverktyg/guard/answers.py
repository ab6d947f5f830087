"""Read the raw answers of a round into arrays; nothing outside the guard sees them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import LargeBinary, String, cast, func, select
from sqlalchemy.orm import Session

from kulturverktyg.model.journey import Journey
from kulturverktyg.model.response import Response
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.audience import people_of, roles_of
from kulturverktyg.prepare.organisation import unit_views
from kulturverktyg.prepare.views import RoleView, UnitView
from kulturverktyg.survey.definition import SurveyDefinition

#: Characters of an id in hexadecimal.
_ID = 32
_AT_A_TIME = 1_000


@dataclass(frozen=True)
class RoundAnswers:
    """All answers of a round. A cell is ``unit place × number of roles + role place``.

    ``rows`` has shape (respondents, columns) with the codes of `survey.definition`; ``cell`` shape
    (respondents,); ``headcount`` and ``counts`` shape (cells,). Rows come in the random order of storage, and no
    figure may depend on it.
    """

    survey: SurveyDefinition
    units: tuple[UnitView, ...]
    roles: tuple[RoleView, ...]
    rows: NDArray[np.int32]
    cell: NDArray[np.int64]
    headcount: NDArray[np.int64]

    @property
    def counts(self) -> NDArray[np.int64]:
        """Respondents a cell."""
        return np.bincount(self.cell, minlength=self.headcount.size).astype(np.int64)

    def column(self, name: str) -> NDArray[np.int32]:
        """The codes of one column, shape (respondents,)."""
        return self.rows[:, self._places[name]]

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {name: place for place, name in enumerate(self.survey.columns())}


def read_answers(session: Session, round_: Round, survey: SurveyDefinition, *, late: bool = False) -> RoundAnswers:
    """The answers of a round that count, or those that came late and wait, with the organisation they came from.

    Units, roles and headcounts are those of the day the round was closed.
    """
    journey = session.get_one(Journey, round_.journey_id)
    stored = _stored(session, round_, len(survey.columns()), late=late)
    places = stored["place"].tolist()
    people = round_.headcounts if round_.headcounts is not None else people_of(session, round_)
    there = {name for place in people for name in place.split()}
    there |= {name.decode() for place in set(places) for name in (place[:_ID], place[_ID:])}
    tree = unit_views(journey.units)
    for unit in reversed(tree):
        if unit.parent is not None and unit.id.hex in there:
            there.add(unit.parent.hex)
    units = tuple(unit for unit in tree if unit.id.hex in there)
    roles = tuple(RoleView(role.id, role.name) for role in roles_of(session, round_) if role.id.hex in there)
    numbers = {unit.id.hex + role.id.hex: place for place, (unit, role) in enumerate(product(units, roles))}
    headcount = np.zeros(len(numbers), dtype=np.int64)
    for place, count in people.items():
        if (name := place.replace(" ", "")) in numbers:
            headcount[numbers[name]] = count
    of_bytes = {name.encode(): place for name, place in numbers.items()}
    cell = np.fromiter(map(of_bytes.__getitem__, places), np.int64, len(places))
    return RoundAnswers(survey, units, roles, _columns(stored["row"]), cell, headcount)


def _stored(session: Session, round_: Round, width: int, *, late: bool) -> NDArray[np.void]:
    """Each response's ``place``, the ids of its unit and its role, and its ``row``.

    They come as one long string, for to make an object of each takes longer than to read them all. A round's responses
    lie all over the table, so that it is read from end to end, but where few are looked for.
    """
    one = cast(Response.unit_id, String).op("||")(cast(Response.role_id, String)).op("||")(Response.row)
    wanted = select(cast(func.group_concat(one, ""), LargeBinary))
    wanted = wanted.where(Response.round_id == round_.id, Response.late.is_(late))
    found = session.connection().scalar(wanted if late else wanted.with_hint(Response, "NOT INDEXED", "sqlite"))
    return np.frombuffer(found or b"", dtype=[("place", f"S{2 * _ID}"), ("row", "<i4", (width,))])


def _columns(stored: NDArray[np.int32]) -> NDArray[np.int32]:
    """Rows turned into columns, some at a time, so that they are near each other while it is done."""
    rows = np.empty(stored.shape, dtype=np.int32, order="F")
    for start in range(0, len(rows), _AT_A_TIME):
        rows[start : start + _AT_A_TIME] = stored[start : start + _AT_A_TIME]
    return rows
