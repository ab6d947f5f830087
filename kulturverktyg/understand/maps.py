"""Maps in the file: read whole, and saved by writing only the rows that differ."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from kulturverktyg.model.journey import Journey
from kulturverktyg.model.map import CultureMap, MapArrow, MapLoop, MapNode
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store
from kulturverktyg.survey.template import Template
from kulturverktyg.understand.map import Arrow, CultureMapView, Maps, Node, Round
from kulturverktyg.understand.map_edits.whole import in_order
from kulturverktyg.understand.map_lanes import lanes_of, with_lost

_BETWEEN = " "


def begin_maps(session: Session, journey_id: UUID, template: Template) -> None:
    """Give a new journey the maps of its template, with nothing drawn on them yet."""
    session.add_all(
        CultureMap(journey_id=journey_id, kind=start.kind, name=start.name, position=place)
        for place, start in enumerate(template.maps)
    )


def read_maps(store: Store, journey_id: UUID) -> Maps:
    """All maps of a journey in their order; KnownError when the journey is gone."""
    with store.read() as session:
        journey = find(session, Journey, journey_id)
        roles = [(role.id, role.name) for role in journey.roles]
        return tuple(_view(session, row, roles) for row in _rows(session, journey_id))


def save_maps(store: Store, journey_id: UUID, maps: Sequence[CultureMapView]) -> None:
    """Make these the maps of a journey."""
    with store.write() as session:
        find(session, Journey, journey_id)
        rows = {row.id: row for row in _rows(session, journey_id)}
        session.execute(delete(CultureMap).where(CultureMap.id.in_(rows.keys() - {drawn.id for drawn in maps})))
        for position, drawn in enumerate(maps):
            row = rows.get(drawn.id)
            if row is None:
                row = CultureMap(id=drawn.id, journey_id=journey_id, kind=drawn.kind)
                session.add(row)
            row.name, row.position = drawn.name, position
            session.flush()
            _save_nodes(session, drawn)
            _save_arrows(session, drawn)
            _save_names(session, drawn)


def _rows(session: Session, journey_id: UUID) -> Sequence[CultureMap]:
    wanted = select(CultureMap).where(CultureMap.journey_id == journey_id).order_by(CultureMap.position)
    return session.scalars(wanted).all()


def _view(session: Session, row: CultureMap, roles: Sequence[tuple[UUID, str]]) -> CultureMapView:
    nodes = session.scalars(select(MapNode).where(MapNode.culture_map_id == row.id)).all()
    arrows = session.scalars(select(MapArrow).where(MapArrow.source_id.in_([node.id for node in nodes])))
    names = session.scalars(select(MapLoop).where(MapLoop.culture_map_id == row.id))
    return in_order(
        CultureMapView(
            row.id,
            row.kind,
            row.name,
            with_lost(lanes_of(row.kind, roles), [node.lane for node in nodes]),
            tuple(Node(node.id, node.text, node.x, node.y, node.lane, node.state) for node in nodes),
            tuple(Arrow(arrow.source_id, arrow.target_id, arrow.sign) for arrow in arrows),
            tuple((_round(name.nodes), name.name) for name in names),
        )
    )


def _save_nodes(session: Session, drawn: CultureMapView) -> None:
    there = session.scalars(select(MapNode).where(MapNode.culture_map_id == drawn.id))
    rows = {row.id: row for row in there}
    gone = rows.keys() - {node.id for node in drawn.nodes}
    session.execute(delete(MapArrow).where(or_(MapArrow.source_id.in_(gone), MapArrow.target_id.in_(gone))))
    session.execute(delete(MapNode).where(MapNode.id.in_(gone)))
    for node in drawn.nodes:
        row = rows.get(node.id)
        if row is None:
            row = MapNode(id=node.id, culture_map_id=drawn.id)
            session.add(row)
        row.text, row.lane, row.state, row.x, row.y = node.text, node.lane, node.state, node.x, node.y
    session.flush()


def _save_arrows(session: Session, drawn: CultureMapView) -> None:
    there = session.scalars(select(MapArrow).where(MapArrow.source_id.in_([node.id for node in drawn.nodes])))
    rows = {(row.source_id, row.target_id): row for row in there}
    for ends in rows.keys() - {arrow.ends for arrow in drawn.arrows}:
        session.delete(rows[ends])
    for arrow in drawn.arrows:
        row = rows.get(arrow.ends)
        if row is None:
            row = MapArrow(source_id=arrow.source, target_id=arrow.target)
            session.add(row)
        row.sign = arrow.sign


def _save_names(session: Session, drawn: CultureMapView) -> None:
    rows = {row.nodes: row for row in session.scalars(select(MapLoop).where(MapLoop.culture_map_id == drawn.id))}
    wanted = {_words(nodes): name for nodes, name in drawn.names}
    for nodes in rows.keys() - wanted.keys():
        session.delete(rows[nodes])
    for nodes, name in wanted.items():
        row = rows.get(nodes)
        if row is None:
            row = MapLoop(culture_map_id=drawn.id, nodes=nodes)
            session.add(row)
        row.name = name


def _words(nodes: Iterable[UUID]) -> str:
    return _BETWEEN.join(node.hex for node in nodes)


def _round(words: str) -> Round:
    return tuple(UUID(hex=node) for node in words.split(_BETWEEN))
