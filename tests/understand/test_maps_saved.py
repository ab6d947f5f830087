"""Maps in the file: as they were drawn, only what differs is written, and a new journey has those of its template."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import event, func, select

from kulturverktyg.__main__ import main
from kulturverktyg.decide.beginning import begin_journey
from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Role
from kulturverktyg.model.kinds import MapKind
from kulturverktyg.model.map import CultureMap, MapArrow, MapLoop, MapNode
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import Store, open_store
from kulturverktyg.survey.template import load_template
from kulturverktyg.understand.loops import loops_of
from kulturverktyg.understand.map import CultureMapView
from kulturverktyg.understand.map_edits import arrows, nodes
from kulturverktyg.understand.map_lanes import lanes_of
from kulturverktyg.understand.maps import read_maps, save_maps
from tests.builders import Workplace, empty_file, workplace
from tests.understand.drawn_maps import decisions, spiral


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path) as made:
        yield made


def test_maps_are_read_as_they_were_saved_in_their_order(place: Workplace) -> None:
    made = spiral()
    named = arrows.with_loop_name(made, loops_of(made)[1].nodes, "Den onda spiralen")
    maps = (named, decisions())
    save_maps(place.store, place.journey_id, maps)
    assert read_maps(place.store, place.journey_id) == maps
    save_maps(place.store, place.journey_id, (maps[1], nodes.without_node(named, named.nodes[0].id)))
    assert [drawn.name for drawn in read_maps(place.store, place.journey_id)] == ["Vem beslutar", "Den onda spiralen"]
    save_maps(place.store, place.journey_id, ())
    with place.store.read() as session:
        assert [session.scalar(select(func.count()).select_from(kind)) for kind in (CultureMap, MapNode, MapArrow)] == [
            *(0, 0, 0)
        ]
        assert session.scalar(select(func.count()).select_from(MapLoop)) == 0


def test_only_rows_that_differ_are_written(place: Workplace) -> None:
    maps = (spiral(), decisions())
    save_maps(place.store, place.journey_id, maps)
    assert written(place, maps) == []
    moved = nodes.moved_to(maps[0], maps[0].nodes[0].id, 700, 400)
    assert written(place, (moved, maps[1])) == ["UPDATE map_node"]


def written(place: Workplace, maps: tuple[CultureMapView, ...]) -> list[str]:
    """What saving writes: the beginnings of the statements that changed a row."""
    said: list[str] = []

    def hear(*given: object) -> None:
        words = str(given[2]).split()
        if words[0] in ("INSERT", "UPDATE"):
            said.append(" ".join(words[:2]))

    with place.store.read() as session:
        engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", hear)
    try:
        save_maps(place.store, place.journey_id, maps)
    finally:
        event.remove(engine, "before_cursor_execute", hear)
    return said


def test_what_roles_think_follows_a_role_that_is_renamed_and_stays_when_it_goes(place: Workplace) -> None:
    role = place.view.roles[0]
    lanes = lanes_of(MapKind.ROLES, [(each.id, each.name) for each in place.view.roles])
    drawn = nodes.with_new(CultureMapView(uuid4(), MapKind.ROLES, "Roller", lanes), uuid4(), None)
    save_maps(place.store, place.journey_id, (drawn,))
    with place.store.write() as session:
        session.get_one(Role, role.id).name = "Närmaste chef"
    (read,) = read_maps(place.store, place.journey_id)
    assert read.lanes[0].words == "Närmaste chef: Så tror jag att du gör"
    assert read.nodes[0].lane == read.lanes[0].key
    lost = nodes.with_new(
        CultureMapView(uuid4(), MapKind.ROLES, "Roller", lanes_of(MapKind.ROLES, [(uuid4(), "X")])), uuid4(), None
    )
    save_maps(place.store, place.journey_id, (lost,))
    (read,) = read_maps(place.store, place.journey_id)
    assert read.lanes[-1].words == "Borttagen roll: Så tror jag att du gör"


def test_a_journey_begins_with_the_maps_of_its_template_and_none_come_back(tmp_path: Path) -> None:
    wanted = load_template("arbetsorganisation-och-inflytande").maps
    assert wanted
    with empty_file(tmp_path) as store:
        journey_id = begin_journey(store, "Resan", "arbetsorganisation-och-inflytande")
        maps = read_maps(store, journey_id)
        assert [(drawn.kind, drawn.name) for drawn in maps] == [(start.kind, start.name) for start in wanted]
        assert all(not drawn.nodes for drawn in maps)
        save_maps(store, journey_id, ())
        assert read_maps(store, journey_id) == ()


def test_a_journey_made_without_a_window_has_them_too(tmp_path: Path) -> None:
    database = tmp_path / "resa.kultur"
    made = ("new-journey", "--name", "Resan", "--template", "tillitsbaserad-styrning", "--database", str(database))
    assert main(made) == 0
    with open_store(database) as store:
        names = [drawn.name for drawn in read_maps(store, list_journeys(store)[0].id)]
    assert names == [start.name for start in load_template("tillitsbaserad-styrning").maps]


def test_nothing_is_made_when_the_name_is_taken(tmp_path: Path) -> None:
    with empty_file(tmp_path) as store:
        begin_journey(store, "Resan", "tillitsbaserad-styrning")
        before = count(store)
        with pytest.raises(KnownError):
            begin_journey(store, "Resan", "tillitsbaserad-styrning")
        assert count(store) == before > 0


def count(store: Store) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(CultureMap)) or 0


def test_a_journey_that_is_gone_has_no_maps(place: Workplace) -> None:
    with pytest.raises(KnownError):
        read_maps(place.store, uuid4())
    with pytest.raises(KnownError):
        save_maps(place.store, uuid4(), ())
