"""Indicators in the file: read whole, and saved by writing only the rows that differ."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kulturverktyg.model.indicator import Indicator, IndicatorValue, ToldValue
from kulturverktyg.model.journey import Journey
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store
from kulturverktyg.survey.template_parts import TemplateParts
from kulturverktyg.understand.indicator import Indicators, IndicatorView, ValueView, in_order
from kulturverktyg.understand.standard_indicators import begun

#: The numbers of people that values have been told for, by period and group.
_Told = Mapping[tuple[str, str], frozenset[int]]


def begin_indicators(session: Session, journey_id: UUID, template: TemplateParts) -> None:
    """Give a new journey the indicators of its template, without values."""
    for position, start in enumerate(template.indicators):
        _put(session, Indicator(journey_id=journey_id), begun(start), position)


def read_indicators(store: Store, journey_id: UUID) -> Indicators:
    """All indicators of a journey in their order; KnownError when the journey is gone."""
    with store.read() as session:
        find(session, Journey, journey_id)
        return indicators_of(session, journey_id)


def indicators_of(session: Session, journey_id: UUID) -> Indicators:
    """As `read_indicators`, within a transaction."""
    rows = session.scalars(select(Indicator).where(Indicator.journey_id == journey_id).order_by(Indicator.position))
    return tuple(_view(row, _value_rows(session, row.id), _told(session, row.id)) for row in rows.all())


def save_indicators(store: Store, journey_id: UUID, indicators: Sequence[IndicatorView]) -> None:
    """Make these the indicators of a journey."""
    with store.write() as session:
        put_indicators(session, journey_id, indicators)


def put_indicators(session: Session, journey_id: UUID, indicators: Sequence[IndicatorView]) -> None:
    """As `save_indicators`, within a transaction."""
    find(session, Journey, journey_id)
    rows = {row.id: row for row in session.scalars(select(Indicator).where(Indicator.journey_id == journey_id))}
    session.execute(delete(Indicator).where(Indicator.id.in_(rows.keys() - {one.id for one in indicators})))
    for position, indicator in enumerate(indicators):
        _put(session, rows.get(indicator.id) or Indicator(journey_id=journey_id), indicator, position)


def _put(session: Session, row: Indicator, indicator: IndicatorView, position: int) -> None:
    row.id, row.position = indicator.id, position
    row.name, row.definition, row.unit = indicator.name, indicator.definition, indicator.unit
    row.decimals, row.better, row.standard = indicator.decimals, indicator.better, indicator.standard
    row.personal, row.target = indicator.personal, indicator.target
    session.add(row)
    session.flush()
    _put_values(session, indicator)


def _put_values(session: Session, indicator: IndicatorView) -> None:
    rows = {row.id: row for row in _value_rows(session, indicator.id)}
    before = {row.id: _value(row) for row in rows.values()}
    changed = [value for value in indicator.values if before.get(value.id) != value]
    # Those that change place are taken away first: two may have changed places with each other.
    places = {value.id: value.place for value in indicator.values}
    gone = [key for key, value in before.items() if places.get(key) != value.place]
    session.execute(delete(IndicatorValue).where(IndicatorValue.id.in_(gone)))
    for value in changed:
        row = rows.get(value.id) if value.id not in gone else None
        if row is None:
            row = IndicatorValue(id=value.id, indicator_id=indicator.id)
        row.period, row.group_name, row.value = value.period, value.group, value.value
        row.people, row.source = value.people, value.source
        session.add(row)
    session.flush()


def _value_rows(session: Session, indicator_id: UUID) -> Sequence[IndicatorValue]:
    return session.scalars(select(IndicatorValue).where(IndicatorValue.indicator_id == indicator_id)).all()


def _told(session: Session, indicator_id: UUID) -> _Told:
    found: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for row in session.scalars(select(ToldValue).where(ToldValue.indicator_id == indicator_id)):
        found[row.period, row.group_name].add(row.people)
    return {place: frozenset(people) for place, people in found.items()}


def _view(row: Indicator, values: Sequence[IndicatorValue], told: _Told) -> IndicatorView:
    return IndicatorView(
        row.name,
        row.definition,
        row.unit,
        row.decimals,
        row.better,
        row.standard,
        row.personal,
        row.target,
        in_order(tuple(replace(value, told=told.get(value.place, frozenset())) for value in map(_value, values))),
        row.id,
    )


def _value(row: IndicatorValue) -> ValueView:
    return ValueView(row.period, row.value, row.group_name, row.people, row.source, row.id)
