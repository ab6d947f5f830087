"""Edits of maps: whatever is done, in any order, the map is whole, in its order, and within its drawing."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.model.kinds import MapKind, NodeState, Sign
from kulturverktyg.understand.loops import loops_of, steps_of
from kulturverktyg.understand.map import LONGEST_TEXT, CultureMapView
from kulturverktyg.understand.map_edits import arrows, nodes, whole
from kulturverktyg.understand.map_lanes import lanes_of
from kulturverktyg.understand.map_layout import box_of, laid_out, lane_at, lines_of, reading_order, size_of
from kulturverktyg.understand.map_paths import paths_of
from tests.understand.drawn_maps import MINUS, NONE, PLUS, ROLES, decisions, drawn, spiral

KEYS = [UUID(int=number) for number in range(1, 6)]
KEY = st.sampled_from(KEYS)
PLACE = st.integers(-500, 6000)
SIGN, STATE = st.sampled_from(list(Sign)), st.sampled_from(list(NodeState))
EDIT = st.one_of(
    st.tuples(st.just(nodes.with_new), KEY, st.one_of(st.none(), st.tuples(PLACE, PLACE))),
    st.tuples(st.just(nodes.written), KEY, st.text(max_size=200)),
    st.tuples(st.just(nodes.moved_to), KEY, PLACE, PLACE),
    st.tuples(st.just(nodes.with_state), KEY, STATE),
    st.tuples(st.just(nodes.without_node), KEY),
    st.tuples(st.just(arrows.with_arrow), KEY, KEY, SIGN),
    st.tuples(st.just(arrows.turned), KEY, KEY),
    st.tuples(st.just(arrows.without_arrow), KEY, KEY),
    st.tuples(st.just(arrows.with_loop_name), st.permutations(KEYS).map(lambda ids: tuple(ids[:2])), st.text()),
)


@given(st.sampled_from(list(MapKind)), st.lists(EDIT, max_size=25))
def test_a_map_is_whole_whatever_is_done_to_it(kind: MapKind, edits: list[tuple[object, ...]]) -> None:
    made = CultureMapView(uuid4(), kind, "Karta", lanes_of(kind, ROLES))
    for edit, *given_ in edits:
        made = edit(made, *given_)  # type: ignore[operator]
        check(made)
    check(laid_out(made))
    assert set(paths_of(made)) == {arrow.ends for arrow in made.arrows}


def check(made: CultureMapView) -> None:
    keys = [node.id for node in made.nodes]
    assert keys == sorted(set(keys))
    ends = [arrow.ends for arrow in made.arrows]
    assert ends == sorted(set(ends))
    assert all(source != target and {source, target} <= set(keys) for source, target in ends)
    assert all(set(steps_of(way)) <= set(ends) and name.strip() for way, name in made.names)
    width, height = size_of(made)
    for node in made.nodes:
        box = box_of(node)
        assert box.left >= 0
        assert box.top >= 0
        assert box.right <= width
        assert box.bottom <= height
        assert len(node.text) <= LONGEST_TEXT
        lane = lane_at(made, node.y)
        assert node.lane == (lane.key if lane else "")
        assert lane is None or lane.state in (None, node.state)


def test_new_nodes_never_lie_on_others() -> None:
    for kind in MapKind:
        made = CultureMapView(uuid4(), kind, "Karta", lanes_of(kind, ROLES))
        for _ in range(24):
            made = nodes.with_new(made, uuid4(), None, near=made.nodes[-1].id if made.nodes else None)
        boxes = [box_of(node) for node in made.nodes]
        assert not any(one.meets(other) for one in boxes for other in boxes if one is not other)


def test_a_node_that_changes_lane_says_what_the_lane_says() -> None:
    made = drawn(MapKind.WAYS_IN, "Ringa,Boka själv", lanes="before,before")
    key = next(node.id for node in made.nodes if node.text == "Boka själv")
    moved = nodes.in_lane(made, key, "after")
    node = moved.node(key)
    assert node is not None
    assert (node.lane, node.state) == ("after", NodeState.WANTED)
    assert nodes.in_lane(moved, key, "nowhere") == moved


def test_a_loop_keeps_its_name_until_it_is_broken() -> None:
    made = spiral()
    loop = loops_of(made)[1]
    named = arrows.with_loop_name(made, loop.nodes, "  Den onda   spiralen ")
    assert loops_of(named)[0].name == "Den onda spiralen"
    assert arrows.without_arrow(named, *loop.steps[0]).names == ()
    assert nodes.without_node(named, loop.nodes[0]).names == ()
    assert arrows.with_loop_name(named, loop.nodes, " ") == made


def test_an_arrow_is_turned_with_its_sign_and_signed_only_among_causes() -> None:
    made = drawn(MapKind.CAUSES, "A,B", ("A", "B", MINUS))
    first, second = (node.id for node in made.nodes)
    (arrow,) = arrows.turned(made, first, second).arrows
    assert (arrow.source, arrow.sign) == (second, MINUS)
    assert arrows.signed(made, second, first, PLUS) == made
    other = decisions()
    assert {arrow.sign for arrow in arrows.signed(other, *other.arrows[0].ends, PLUS).arrows} == {NONE}


def test_a_copy_is_another_map_with_the_same_on_it() -> None:
    made = spiral()
    named = arrows.with_loop_name(made, loops_of(made)[1].nodes, "Ond")
    copy = whole.copied(named, uuid4(), "Den goda spiralen")
    assert not {node.id for node in copy.nodes} & {node.id for node in named.nodes}
    assert [node.text for node in reading_order(copy)] == [node.text for node in reading_order(named)]
    assert [loop.name for loop in loops_of(copy)] == [loop.name for loop in loops_of(named)]


def test_a_map_that_has_no_name_keeps_the_old_one_and_two_are_told_apart() -> None:
    made = spiral()
    assert whole.renamed(made, "  ") == made
    assert whole.free_name((made, replace(made, name="Den onda spiralen 2")), made.name) == "Den onda spiralen 3"


@pytest.mark.parametrize("text", ["", "Kort", "Handlingsutrymmesförskjutningsproblematik i hela förvaltningen"])
def test_no_line_of_a_node_is_longer_than_its_box(text: str) -> None:
    assert all(len(line) <= 20 for line in lines_of(text))


@given(st.lists(st.tuples(PLACE, PLACE), min_size=3, max_size=3, unique=True))
def test_an_arrow_begins_and_ends_outside_its_nodes_and_points_at_the_second(places: list[tuple[int, int]]) -> None:
    made = CultureMapView(uuid4(), MapKind.CAUSES, "Karta")
    for key, place in zip(KEYS, places, strict=False):
        made = nodes.with_new(made, key, place)
    made = arrows.with_arrow(made, KEYS[0], KEYS[1], PLUS)
    (path,) = paths_of(made).values()
    source, target = (box_of(node) for node in made.nodes[:2])
    if not source.meets(target, 60, 60):
        assert not source.holds(*path.start)
        assert not target.holds(*path.tip)
        assert source.holds(*path.start, more=8)
        assert target.holds(*path.tip, more=12)
