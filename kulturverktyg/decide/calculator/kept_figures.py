"""The calculator's figures in the file: read whole, and saved by writing only the rows that differ."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.decide.calculator.figures import FIELDS, NOTHING, Figure, Figures
from kulturverktyg.model.indicator import CalculationFigure
from kulturverktyg.model.journey import Journey
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store


def read_figures(store: Store, journey_id: UUID) -> Figures:
    """The figures of a journey in the order of the fields; KnownError when it is gone."""
    with store.read() as session:
        find(session, Journey, journey_id)
        return figures_in(session, journey_id)


def figures_in(session: Session, journey_id: UUID) -> Figures:
    """As `read_figures`, within a transaction."""
    rows = _rows(session, journey_id)
    return {
        key: Figure(rows[key].low, rows[key].likely, rows[key].high, rows[key].source)
        for key in (field.key for field in FIELDS)
        if key in rows
    }


def save_figures(store: Store, journey_id: UUID, figures: Figures) -> None:
    """Make these the figures of a journey."""
    with store.write() as session:
        put_figures(session, journey_id, figures)


def put_figures(session: Session, journey_id: UUID, figures: Figures) -> None:
    """As `save_figures`, within a transaction."""
    find(session, Journey, journey_id)
    rows = _rows(session, journey_id)
    for key in (field.key for field in FIELDS):
        figure, row = figures.get(key, NOTHING), rows.get(key)
        if figure == NOTHING:
            if row is not None:
                session.delete(row)
            continue
        if row is None:
            row = CalculationFigure(journey_id=journey_id, field=key)
            session.add(row)
        row.low, row.likely, row.high, row.source = figure.low, figure.likely, figure.high, figure.source


def _rows(session: Session, journey_id: UUID) -> dict[str, CalculationFigure]:
    found = session.scalars(select(CalculationFigure).where(CalculationFigure.journey_id == journey_id))
    return {row.field: row for row in found}
