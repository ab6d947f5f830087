"""Maps: causes and loops, who decides, ways in, and what roles think of each other's work."""

from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kulturverktyg.model.base import Base, Identified, words_of
from kulturverktyg.model.kinds import MapKind, NodeState, Sign


class CultureMap(Identified):
    """One map of a journey; ``position`` counts from 0."""

    __tablename__ = "culture_map"

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    kind: Mapped[MapKind] = mapped_column(words_of(MapKind))
    name: Mapped[str] = mapped_column(String(200))
    position: Mapped[int]


class MapNode(Identified):
    """A node in the middle of ``x``, ``y`` (in points of the drawing), in a lane where the kind of map has lanes."""

    __tablename__ = "map_node"

    culture_map_id: Mapped[UUID] = mapped_column(ForeignKey("culture_map.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]
    lane: Mapped[str] = mapped_column(String(200), default="")
    state: Mapped[NodeState] = mapped_column(words_of(NodeState), default=NodeState.NOW)
    x: Mapped[int]
    y: Mapped[int]


class MapArrow(Base):
    """An arrow from one node to another of the same map."""

    __tablename__ = "map_arrow"

    source_id: Mapped[UUID] = mapped_column(ForeignKey("map_node.id", ondelete="CASCADE"), primary_key=True)
    target_id: Mapped[UUID] = mapped_column(ForeignKey("map_node.id", ondelete="CASCADE"), primary_key=True)
    sign: Mapped[Sign] = mapped_column(words_of(Sign), default=Sign.NONE)
    text: Mapped[str] = mapped_column(default="")


class MapLoop(Base):
    """What a loop of causes is called; ``nodes`` are the ids of its nodes in hexadecimal, the smallest first."""

    __tablename__ = "map_loop"

    culture_map_id: Mapped[UUID] = mapped_column(ForeignKey("culture_map.id", ondelete="CASCADE"), primary_key=True)
    nodes: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
