"""Findings are told by what the guard lets out: no word that is not approved, no role or group that is too small."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from kulturverktyg.charts.figure_words import source_words
from kulturverktyg.charts.finding_suggestions import suggested
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.guard.findings import large_groups, read_ground, released_findings
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released_findings import Ground, ReleasedSource, told
from kulturverktyg.guard.triangulation import triangulate
from kulturverktyg.model.kinds import FindingKind, QuoteState, SourceKind
from kulturverktyg.understand.evidence import Strength
from kulturverktyg.understand.finding import SourceView
from kulturverktyg.understand.finding_sources import GAP, NOW, FigureAt, IndicatorAt, PassageAt, ThemeAt
from kulturverktyg.understand.findings import save_findings
from kulturverktyg.understand.indicator import IndicatorView, ValueView
from kulturverktyg.understand.indicators import save_indicators
from kulturverktyg.understand.interview import Interviews, InterviewView, PassageView, Theme
from kulturverktyg.understand.interviews import save_interviews
from tests import samples
from tests.builders import Workplace, workplace
from tests.findings import document, finding, source

ROUND = UUID(int=1)
RESULTS = samples.smaller()
SURVEYED = Ground(rounds={ROUND: RESULTS})
THEME = Theme(uuid4(), "Möten")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path) as made:
        yield made


def figure(name: str, side: str, group: str) -> SourceView:
    return source(SourceKind.SURVEY, FigureAt(ROUND, name, side, group).target)


def tell(one: SourceView, ground: Ground) -> ReleasedSource:
    (found,) = told(finding("Något", one), ground).sources
    return found


def interview(role: UUID, people: int, words: str, state: QuoteState = QuoteState.NONE) -> InterviewView:
    passage = PassageView(uuid4(), 0, len(words), frozenset({THEME.id}), state=state, quote="Maskerat")
    return InterviewView(uuid4(), role, people, words, (passage,))


def passage_of(one: InterviewView) -> SourceView:
    return source(SourceKind.INTERVIEW, PassageAt(one.passages[0].id).target, group="Chef")


def test_a_figure_is_told_with_its_interval_and_how_many_have_answered() -> None:
    dimension = RESULTS.dimensions[0]
    (everybody,) = [one for one in RESULTS.groups if one.breakdown == "all"]
    now = tell(figure(dimension.name, NOW, everybody.id), SURVEYED)
    gap = tell(figure(dimension.name, GAP, everybody.id), SURVEYED)
    n = f"n\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}{everybody.n}"
    assert source_words(now).startswith(f"{dimension.title}: nuläge ")
    assert "(mellan " in source_words(now)
    assert f"{n} ({RESULTS.round})" in source_words(now)
    assert source_words(gap).startswith(f"{dimension.title}: glapp +")
    assert now.group == ""


def test_a_group_of_the_survey_is_called_as_it_was_released() -> None:
    group = next(one for one in RESULTS.groups if one.breakdown == "unit")
    assert tell(figure(RESULTS.dimensions[0].name, NOW, group.id), SURVEYED).group == group.label


@pytest.mark.parametrize("at", [("annat", NOW, "all"), ("tala", NOW, "unit:borta")])
def test_a_figure_that_is_not_released_any_more_says_so_and_counts_for_nothing(at: tuple[str, str, str]) -> None:
    shown = told(finding("Något", figure(*at)), SURVEYED)
    assert "visas inte längre" in source_words(shown.sources[0]).lower()
    assert shown.strength is Strength.MISSING
    gone = tell(source(SourceKind.SURVEY, FigureAt(uuid4(), "tala", NOW, "all").target), SURVEYED)
    assert (gone.words, gone.counts) == ("Finns inte längre", False)


def test_results_suggest_strengths_and_gaps_but_for_what_is_there() -> None:
    results = samples.lifelike()
    new = suggested(results, ROUND, ())
    assert [one.kind for one in new] == [FindingKind.STRENGTH] * 3 + [FindingKind.DEFICIT] * 3
    assert all(told(one, Ground(rounds={ROUND: results})).strength is Strength.WEAK for one in new)
    assert [one.statement for one in suggested(results, ROUND, new[1:])] == [new[0].statement]


def test_a_gap_that_is_not_sure_is_not_suggested() -> None:
    results = samples.lifelike()
    unsure = tuple(
        replace(each, gap=replace(each.gap, low=-0.1)) if each.gap is not None else each for each in results.figures
    )
    new = suggested(replace(results, figures=unsure), ROUND, ())
    assert {one.kind for one in new} == {FindingKind.STRENGTH}


def test_words_leave_only_when_approved_and_a_role_of_which_few_were_interviewed_is_not_told(place: Workplace) -> None:
    roles = {role.name: role.id for role in place.view.roles}
    approved = interview(roles["Medarbetare"], 9, "Rått ord", QuoteState.APPROVED)
    waiting = interview(roles["Medarbetare"], 1, "Väntar", QuoteState.WAITING)
    managers = interview(roles["Chef"], 2, "Hemligt")
    save_interviews(
        place.store, place.journey_id, Interviews(interviews=(approved, waiting, managers), themes=(THEME,))
    )
    theme = source(SourceKind.INTERVIEW, ThemeAt(THEME.id, roles["Chef"]).target, group="Chef")
    one = finding("Något", *(passage_of(each) for each in (approved, waiting, managers)), theme)
    save_findings(place.store, place.journey_id, (one, finding("   ")))
    (shown,) = released_findings(place.store, place.journey_id)
    assert {(each.words, each.group) for each in shown.sources} == {
        ("”Maskerat”", ""),
        ("Intervju", ""),
        ("Tema: Möten", ""),
    }
    assert triangulate((shown,)).groups == ("Alla",)
    assert "Rått" not in repr(shown)
    assert "Chef" not in repr(shown)


def test_a_role_of_which_enough_were_interviewed_is_told(place: Workplace) -> None:
    roles = {role.name: role.id for role in place.view.roles}
    both = (interview(roles["Medarbetare"], 9, "Ett"), interview(roles["Chef"], 7, "Två"))
    save_interviews(place.store, place.journey_id, Interviews(interviews=both, themes=(THEME,)))
    save_findings(place.store, place.journey_id, (finding("Något", *(passage_of(each) for each in both)),))
    (shown,) = released_findings(place.store, place.journey_id)
    assert [each.group for each in shown.sources] == ["Medarbetare", "Chef"]
    assert shown.strength is Strength.SOME


def test_an_indicator_that_is_not_shown_gives_neither_value_nor_group(place: Workplace) -> None:
    values = (ValueView("2026", 9.5, "Hemtjänst", 8), ValueView("2026", 6.5, people=75))
    sick = IndicatorView("Sjukfrånvaro", unit="%", personal=True, values=values)
    save_indicators(place.store, place.journey_id, (sick,))
    at = (IndicatorAt(sick.id, "2026", "Hemtjänst"), IndicatorAt(sick.id, "2026"), IndicatorAt(uuid4(), "2026"))
    one = finding("Något", *(source(SourceKind.INDICATOR, each.target, group="Hemtjänst") for each in at))
    save_findings(place.store, place.journey_id, (one,))
    (shown,) = released_findings(place.store, place.journey_id)
    assert [each.counts for each in shown.sources] == [False, True, False]
    assert shown.sources[0].words.startswith("Sjukfrånvaro: visas inte")
    assert shown.sources[1].words == "Sjukfrånvaro 2026: 6,5\N{NO-BREAK SPACE}%"
    assert "9" not in shown.sources[0].words.replace("10", "")
    assert "Hemtjänst" not in repr(shown)


def test_a_group_that_is_written_in_is_told_only_where_it_is_large(place: Workplace) -> None:
    assert "Chef" not in large_groups(place.view)
    assert {"Medarbetare", "Omsorg", "Omsorg/Hemtjänst"} <= set(large_groups(place.view))
    ground = read_ground(place.store, place.journey_id, {})
    assert tell(document("Rapport", "Chef"), ground).group == ""
    assert tell(document("Rapport", "Medarbetare"), ground).group == "Medarbetare"


def test_a_figure_of_a_closed_round_is_released_with_the_finding(place: Workplace) -> None:
    place.fill_box(place.ballots(40))
    close_round(place.store, place.round_id)
    dimension = release(place.store, place.round_id).dimensions[0]
    at = FigureAt(place.round_id, dimension.name, NOW, "all").target
    save_findings(place.store, place.journey_id, (finding("Något", source(SourceKind.SURVEY, at)),))
    (shown,) = released_findings(place.store, place.journey_id)
    assert source_words(shown.sources[0]).startswith(f"{dimension.title}: nuläge ")
    assert shown.strength is Strength.WEAK
