"""Read the raw answers of a round into arrays; nothing outside the guard sees them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import String, cast, select
from sqlalchemy.orm import Session

from kulturverktyg.model.journey import Journey
from kulturverktyg.model.response import Response
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.organisation import headcounts_of, unit_views
from kulturverktyg.prepare.views import RoleView, UnitView
from kulturverktyg.survey.definition import SurveyDefinition


@dataclass(frozen=True)
class RoundAnswers:
    """All answers of a round. A cell is ``unit place × number of roles + role place``.

    ``rows`` has shape (respondents, columns) with the codes of `survey.definition`; ``cell`` shape
    (respondents,); ``headcount`` and ``counts`` shape (cells,). Rows are sorted by content, so that figures do
    not depend on the random order of storage.
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
        return self.rows[:, self.survey.columns().index(name)]


def read_answers(session: Session, round_: Round, survey: SurveyDefinition, *, late: bool = False) -> RoundAnswers:
    """The answers of a round that count, or those that came late and wait, with the organisation they came from.

    Units, roles and headcounts are those of the day the round was closed.
    """
    journey = session.get_one(Journey, round_.journey_id)
    ids = (cast(Response.unit_id, String), cast(Response.role_id, String))
    wanted = select(*ids, Response.row).where(Response.round_id == round_.id, Response.late.is_(late))
    found = session.connection().execute(wanted).all()
    of_units, of_roles, given = zip(*found, strict=True) if found else ((), (), ())
    people = round_.headcounts if round_.headcounts is not None else headcounts_of(session, round_.journey_id)
    there = {name for places in people for name in places.split()} | {*of_units, *of_roles}
    tree = unit_views(journey.units)
    for unit in reversed(tree):
        if unit.parent is not None and unit.id.hex in there:
            there.add(unit.parent.hex)
    units = tuple(unit for unit in tree if unit.id.hex in there)
    roles = tuple(RoleView(role.id, role.name) for role in journey.roles if role.id.hex in there)
    unit_place = {unit.id.hex: place for place, unit in enumerate(units)}
    role_place = {role.id.hex: place for place, role in enumerate(roles)}
    headcount = np.zeros(len(units) * len(roles), dtype=np.int64)
    for places, count in people.items():
        place, role = places.split()
        if place in unit_place and role in role_place:
            headcount[unit_place[place] * len(roles) + role_place[role]] = count
    cells = np.fromiter(map(unit_place.__getitem__, of_units), np.int64, len(found)) * len(roles)
    cells += np.fromiter(map(role_place.__getitem__, of_roles), np.int64, len(found))
    width = len(survey.columns())
    rows = np.frombuffer(b"".join(given), dtype="<i4").reshape(len(found), width)
    order = _by_content(rows, cells)
    return RoundAnswers(survey, units, roles, np.asfortranarray(rows[order].astype(np.int32)), cells[order], headcount)


def _by_content(rows: NDArray[np.int32], cells: NDArray[np.int64]) -> NDArray[np.intp]:
    if not rows.size:
        return np.arange(len(cells))
    whole = np.ascontiguousarray(np.column_stack([cells.astype("<i4"), rows]), dtype="<i4")
    return np.argsort(whole.view(np.dtype((np.void, whole.itemsize * whole.shape[1]))).ravel(), kind="stable")
