"""Read the raw answers of a round into arrays; nothing outside the guard sees them."""

from dataclasses import dataclass
from uuid import UUID

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.model.journey import Headcount, Journey
from kulturverktyg.model.response import Response
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.organisation import unit_views
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


def read_answers(session: Session, round_: Round, survey: SurveyDefinition) -> RoundAnswers:
    """The answers of a round, with the organisation they came from."""
    journey = session.get_one(Journey, round_.journey_id)
    units = unit_views(journey.units)
    roles = tuple(RoleView(role.id, role.name) for role in journey.roles)
    unit_place = {unit.id: place for place, unit in enumerate(units)}
    role_place = {role.id: place for place, role in enumerate(roles)}

    def cell(unit: UUID, role: UUID) -> int:
        return unit_place[unit] * len(roles) + role_place[role]

    headcount = np.zeros(len(units) * len(roles), dtype=np.int64)
    for row in session.scalars(select(Headcount).where(Headcount.role_id.in_(role_place))):
        headcount[cell(row.unit_id, row.role_id)] = row.count
    found = session.execute(
        select(Response.unit_id, Response.role_id, Response.row).where(Response.round_id == round_.id)
    ).all()
    cells = np.array([cell(unit, role) for unit, role, _ in found], dtype=np.int64)
    width = len(survey.columns())
    rows = np.frombuffer(b"".join(row for _, _, row in found), dtype="<i4").reshape(len(found), width)
    order = _by_content(rows, cells)
    return RoundAnswers(survey, units, roles, rows[order].astype(np.int32), cells[order], headcount)


def _by_content(rows: NDArray[np.int32], cells: NDArray[np.int64]) -> NDArray[np.intp]:
    if not rows.size:
        return np.arange(len(cells))
    whole = np.ascontiguousarray(np.column_stack([cells.astype("<i4"), rows]), dtype="<i4")
    return np.argsort(whole.view(np.dtype((np.void, whole.itemsize * whole.shape[1]))).ravel(), kind="stable")
