"""What each demo has understood: nothing points at what is not shown, and all of it can be read."""

from itertools import combinations
from pathlib import Path

from kulturverktyg.decide.calculator.calculate import calculate
from kulturverktyg.decide.calculator.kept_figures import read_figures
from kulturverktyg.decide.guide import read_guide
from kulturverktyg.decide.method_facts import read_method_facts
from kulturverktyg.demo.content import Content
from kulturverktyg.guard.findings import released_findings
from kulturverktyg.guard.indicators import released_indicators
from kulturverktyg.guard.interviews import released_interviews
from kulturverktyg.model.kinds import FindingKind, QuoteState, SourceKind
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.store.store import Store
from kulturverktyg.understand.evidence import Strength
from kulturverktyg.understand.interviews import read_interviews
from kulturverktyg.understand.loops import loops_of
from kulturverktyg.understand.map import CultureMapView
from kulturverktyg.understand.map_layout import box_of
from kulturverktyg.understand.maps import read_maps

_FINAL = (".", "?", ")")


def test_every_source_of_a_finding_may_be_told(store: Store, journey: JourneyView) -> None:
    told = released_findings(store, journey.id)
    gone = [(finding.statement, one.words) for finding in told for one in finding.sources if not one.counts]
    assert gone == []


def test_there_are_strengths_and_deficits_and_most_are_well_founded(store: Store, journey: JourneyView) -> None:
    told = released_findings(store, journey.id)
    assert {finding.kind for finding in told} == set(FindingKind)
    assert {source.kind for finding in told for source in finding.sources} == set(SourceKind)
    assert sum(finding.strength >= Strength.SOME for finding in told) > len(told) / 2


def test_marks_in_notes_stand_on_their_words_and_are_coded(
    store: Store, journey: JourneyView, content: Content
) -> None:
    interviews = read_interviews(store, journey.id)
    assert not any(mark in interview.text for interview in interviews.interviews for mark in "[]|")
    for interview, passage in interviews.passages():
        words = interview.words(passage)
        assert words == words.strip()
        assert passage.themes
        assert passage.dimensions <= content["levels"].keys()
        assert bool(passage.quote) is passage.is_quote
    states = {passage.state for _, passage in interviews.passages()}
    assert states >= {QuoteState.APPROVED, QuoteState.WAITING}


def test_interviews_are_told_by_more_than_one_role(store: Store, journey: JourneyView) -> None:
    told = released_interviews(store, journey.id)
    assert len(told.people) > 1
    assert told.people[0][0] == "Medarbetare" or len(told.people) > 2
    assert len(told.quotes) >= 15


def test_every_indicator_has_values_and_a_target(store: Store, journey: JourneyView) -> None:
    told = released_indicators(store, journey.id)
    assert [one.name for one in told if not one.shown or one.target is None] == []
    assert all(value.source for one in told for value in one.shown)


def test_what_the_calculator_is_given_is_enough(store: Store, journey: JourneyView, content: Content) -> None:
    found = calculate(read_figures(store, journey.id))
    assert found.is_begun is bool(content["calculation"])
    if found.is_begun:
        assert [line.problem for line in found.lines if line.problem or line.unsourced] == []


def test_maps_are_drawn_without_anything_upon_another(store: Store, journey: JourneyView) -> None:
    maps = read_maps(store, journey.id)
    assert maps
    assert all(drawn.nodes and drawn.arrows for drawn in maps)
    assert [_upon_another(drawn) for drawn in maps] == [[] for _ in maps]


def test_loops_with_names_are_there(store: Store, journey: JourneyView, content: Content) -> None:
    named = {loop.name for drawn in read_maps(store, journey.id) for loop in loops_of(drawn) if loop.name}
    assert named == {name for drawn in content["maps"] for name in drawn["loops"].values()}


def test_the_method_page_says_who_reads_and_the_guide_is_ticked_off(store: Store, journey: JourneyView) -> None:
    assert read_method_facts(store, journey.id).readers.endswith(_FINAL)
    assert [step.place for step in read_guide(store, journey.id, Path("inga mallar")) if not step.is_ready] == []


def _upon_another(drawn: CultureMapView) -> list[tuple[str, str]]:
    return [(a.text, b.text) for a, b in combinations(drawn.nodes, 2) if box_of(a).meets(box_of(b))]
