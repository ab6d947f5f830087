"""Loops: all that there are and each once, what they do, and never so many that the program stands still."""

from itertools import permutations
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.model.kinds import MapKind, Sign
from kulturverktyg.understand.loops import MOST_LOOPS, Turn, loops_of, rounds_of, steps_of
from kulturverktyg.understand.map import Arrow
from kulturverktyg.understand.map_words import loop_words
from tests.understand.drawn_maps import MINUS, NONE, PLUS, drawn, spiral

NODES = [UUID(int=number) for number in range(6)]
ENDS = st.sets(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)).filter(lambda ends: ends[0] != ends[1]))


@given(ENDS)
def test_every_way_round_is_found_once(ends: set[tuple[UUID, UUID]]) -> None:
    found = list(rounds_of([Arrow(*each) for each in ends]))
    tried = (way for count in range(2, 7) for way in permutations(NODES, count) if way[0] == min(way))
    assert sorted(found) == sorted(way for way in tried if ends.issuperset(steps_of(way)))


@given(ENDS, st.lists(st.sampled_from([PLUS, MINUS]), min_size=30, max_size=30))
def test_a_loop_drives_on_exactly_when_going_round_comes_back_as_it_began(
    ends: set[tuple[UUID, UUID]], signs: list[Sign]
) -> None:
    arrows = {each: Arrow(*each, sign) for each, sign in zip(sorted(ends), signs, strict=False)}
    texts = ",".join(str(number) for number in range(6))
    names = {NODES[number]: str(number) for number in range(6)}
    given_map = drawn(MapKind.CAUSES, texts, *((names[a.source], names[a.target], a.sign) for a in arrows.values()))
    kept = {arrow.ends: arrow.sign for arrow in given_map.arrows}
    for loop in loops_of(given_map):
        more = 1
        for step in loop.steps:
            more *= -1 if kept[step] is MINUS else 1
        assert loop.turn is (Turn.DRIVES if more == 1 else Turn.HOLDS)


def test_the_bad_spiral_is_told_from_what_holds_it_back() -> None:
    loops = loops_of(spiral())
    assert [(loop.turn.value, len(loop.nodes)) for loop in loops] == [("Håller emot", 2), ("Driver på", 3)]
    told = loop_words(spiral(), loops[1])
    assert told == "Hög arbetsbelastning → Sjukfrånvaro → Färre på plats → Hög arbetsbelastning"


def test_what_a_loop_does_is_not_guessed_while_a_sign_is_missing() -> None:
    (loop,) = loops_of(drawn(MapKind.CAUSES, "A,B", ("A", "B", PLUS), ("B", "A", NONE)))
    assert loop.turn is Turn.UNKNOWN


def test_other_kinds_of_map_have_no_loops() -> None:
    both = ("A", "B", NONE), ("B", "A", NONE)
    assert loops_of(drawn(MapKind.WAYS_IN, "A,B", *both)) == ()


def test_where_all_leads_to_all_some_loops_are_told_at_once() -> None:
    texts = [f"n{number}" for number in range(30)]
    arrows = [(one, other, PLUS) for one in texts for other in texts if one != other]
    assert len(loops_of(drawn(MapKind.CAUSES, ",".join(texts), *arrows))) == MOST_LOOPS


def test_a_long_chain_that_comes_back_is_found() -> None:
    texts = [f"n{number}" for number in range(150)]
    arrows = [(one, other, PLUS) for one, other in zip(texts, (*texts[1:], texts[0]), strict=True)]
    (loop,) = loops_of(drawn(MapKind.CAUSES, ",".join(texts), *arrows))
    assert len(loop.nodes) == 150
