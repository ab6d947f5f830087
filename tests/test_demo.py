"""The demo: lifelike, the same each time, and held back by the guard like any other journey."""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.preview import preview_package
from kulturverktyg.decide.chosen_way import ChosenWay, read_chosen_way
from kulturverktyg.decide.decisions import latest
from kulturverktyg.decide.duplicates import likely_duplicates
from kulturverktyg.decide.ideas import add_idea, any_waiting
from kulturverktyg.decide.measure import is_late
from kulturverktyg.demo import make_demo
from kulturverktyg.demo.answers import make_ballots, staff_ballots
from kulturverktyg.demo.content import DEFAULT, read_content
from kulturverktyg.demo.levels import staff_levels
from kulturverktyg.demo.organisation import cells_of
from kulturverktyg.demo.untouched import is_untouched
from kulturverktyg.errors import KnownError
from kulturverktyg.guard.leaving import let_out
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_vote import ReleasedVote
from kulturverktyg.guard.texts import texts_to_read
from kulturverktyg.guard.votes import released_votes
from kulturverktyg.model.kinds import RoundState, TextState, Verdict
from kulturverktyg.prepare.journeys import create_journey, list_journeys, survey_of
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.store.store import Store, open_store
from kulturverktyg.survey.definition import DONT_KNOW
from kulturverktyg.survey.validation import check
from kulturverktyg.understand.interviews import read_interviews, save_interviews
from kulturverktyg.understand.maps import save_maps
from tests.demos import TODAY, copied_demo
from tests.every_kind import EVERY_KIND

pytestmark = pytest.mark.xdist_group("the usual demo")

CONTENT = read_content(DEFAULT)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(copied_demo(None, tmp_path_factory.mktemp("demo") / "demo", tmp_path_factory)) as store:
        yield store


@pytest.fixture(scope="module")
def journey(store: Store) -> JourneyView:
    (journey,) = list_journeys(store)
    return journey


@pytest.fixture(scope="module")
def released(store: Store, journey: JourneyView) -> ReleasedResults:
    return release(store, journey.rounds[0].id)


@pytest.fixture(scope="module")
def way(store: Store, journey: JourneyView) -> ChosenWay:
    return read_chosen_way(store, journey.id)


@pytest.fixture(scope="module")
def vote(store: Store, journey: JourneyView) -> ReleasedVote:
    (vote,) = released_votes(store, journey.id)
    return vote


@pytest.fixture(scope="module")
def package(store: Store, journey: JourneyView) -> KioskPackage:
    return preview_package(journey, survey_of(store, journey.rounds[0].id))


def _made(folder: Path, seed: int) -> tuple[ReleasedResults, ChosenWay, ReleasedVote]:
    with open_store(make_demo(folder, seed, TODAY)) as store:
        (journey,) = list_journeys(store)
        (vote,) = released_votes(store, journey.id)
        return release(store, journey.rounds[0].id), read_chosen_way(store, journey.id), vote


def _told(way: ChosenWay) -> tuple[object, ...]:
    """Everything chosen, without what only tells one demo from another."""
    board, plan = way.board, way.plan
    lanes = [
        [(card.text, sorted((idea.text, idea.prompt) for idea in card.ideas)) for card in board.lying_in(lane)]
        for lane in board.lanes
    ]
    decided = sorted((one.date, one.verdict, one.by, one.why) for one in way.log)
    measures = [(one.title, one.status, one.deadline, one.prioritised, one.history) for one in plan.measures]
    return lanes, decided, measures, sorted((thing.text, point) for thing, point in way.placed)


def test_there_are_four_units_under_two_departments_and_three_roles(journey: JourneyView) -> None:
    assert Counter(unit.depth for unit in journey.units) == {0: 2, 1: 4}
    assert [role.name for role in journey.roles] == ["Medarbetare", "Chef", "Ledning"]
    assert 170 <= sum(journey.headcounts.values()) <= 190
    assert [round_.state for round_ in journey.rounds] == [RoundState.CLOSED]


def test_about_140_have_answered_and_some_units_are_too_small_to_show(released: ReleasedResults) -> None:
    assert 130 <= released.groups[0].n <= 150
    hidden = {suppressed.label for suppressed in released.suppressed if suppressed.item is None}
    assert "Ledning och stab" in hidden
    assert {"Mottagning och utredning", "Familjestöd"} <= {group.label for group in released.groups}


def test_people_want_more_than_there_is_in_every_dimension(released: ReleasedResults) -> None:
    for dimension in released.dimensions:
        figure = released.figure(released.groups[0].id, dimension=dimension.name)
        assert figure is not None
        assert figure.gap is not None
        assert figure.gap.mean > 0.3


def test_free_texts_are_shown_except_those_that_wait_or_are_withheld(
    store: Store, journey: JourneyView, released: ReleasedResults
) -> None:
    read = texts_to_read(store, journey.rounds[0].id)
    states = Counter(text.state for text in read)
    assert (states[TextState.WAITING], states[TextState.WITHHELD]) == (2, 1)
    shown = [text for texts in released.texts for text in texts.texts]
    assert len(shown) == states[TextState.APPROVED]
    assert all(len(texts.texts) >= 2 * released.k for texts in released.texts)
    assert "- mindre administration" in shown
    assert any("[namn]" in text for text in shown)
    assert not any("Gunilla" in text or "Berit" in text for text in shown)


def test_some_sixty_ideas_are_sorted_and_some_of_them_likely_say_the_same(
    store: Store, journey: JourneyView, way: ChosenWay
) -> None:
    cards = way.board.cards.values()
    ideas = [idea for card in cards for idea in card.ideas]
    assert 55 <= len(ideas) <= 65
    assert Counter(idea.prompt for idea in ideas).keys() == {"more", "less", "start"}
    assert len(way.board.themes) == 6
    assert sum(len(card.ideas) > 1 for card in cards) >= 5
    assert 1 <= len(likely_duplicates([card.text for card in cards])) <= 6
    assert any(card.parked for card in cards)
    assert not any_waiting(store, journey.id)


def test_proposals_are_voted_on_and_decided(way: ChosenWay, vote: ReleasedVote) -> None:
    verdicts = [latest(way.log, proposal.id) for proposal in way.board.proposals]
    assert {one.verdict for one in verdicts if one is not None} == set(Verdict)
    assert None in verdicts
    assert vote.voters == 55
    assert vote.is_shown
    assert [group.label for group in vote.by_role] == ["Medarbetare", "Övriga roller"]
    assert vote.options[0].text == "Svar på alla förslag inom en månad"


def test_there_is_an_adopted_vision_and_a_plan_in_which_something_is_late(way: ChosenWay) -> None:
    assert way.vision is not None
    assert (way.vision.is_draft, len(way.vision.pairs)) == (False, 5)
    assert way.vision.levels.keys() <= way.titles.keys()
    assert len(way.norms) >= 5
    plan = way.plan
    assert (len(plan.prioritised), len(plan.measures)) == (8, 12)
    assert [one.title for one in plan.measures if is_late(one, TODAY)] == [
        "Låt handläggare besluta om små insatser",
        "Öva chefer i att bjuda in till det som är svårt att säga",
    ]
    assert all(one.owner and one.deadline and one.starts and one.starts < one.deadline for one in plan.measures)
    assert all(reason.words for one in plan.measures for reason in one.reasons)
    assert [meeting.name for meeting in plan.meetings] == [one["name"] for one in CONTENT["meetings"][:2]]
    met = {meeting.id for meeting in plan.meetings}
    assert all(any(map(one.note_at, met)) for one in plan.measures if one.prioritised)
    assert max(change.date for one in plan.measures for change in one.history) <= TODAY
    assert plan.lessons
    assert plan.wheel
    assert way.placed


def test_same_seed_same_figures_and_another_seed_others_until_somebody_uses_it_for_more(
    tmp_path: Path, released: ReleasedResults, way: ChosenWay, vote: ReleasedVote
) -> None:
    again, chosen_again, voted_again = _made(tmp_path, 1)
    assert _told(chosen_again) == _told(way)
    assert [(o.text, o.dots) for o in voted_again.options] == [(o.text, o.dots) for o in vote.options]
    assert (again.groups, again.items, again.figures) == (released.groups, released.items, released.figures)
    assert [sorted(t.texts) for t in again.texts] == [sorted(t.texts) for t in released.texts]
    assert _made(tmp_path, 2)[0].figures != released.figures
    with open_store(tmp_path / "demo.kultur") as store:
        create_journey(store, "Vår egen resa", "kulturanalys-och-vision")
    with pytest.raises(KnownError, match="har använts till annat och skrivs inte över"):
        make_demo(tmp_path)
    with open_store(tmp_path / "demo.kultur") as store:
        assert len(list_journeys(store)) == 2


def _write_an_idea(store: Store, journey_id: UUID) -> None:
    add_idea(store, journey_id, "Något som vi själva kom på")


def _write_in_an_interview(store: Store, journey_id: UUID) -> None:
    there = read_interviews(store, journey_id)
    first, *others = there.interviews
    more = replace(first, text=f"{first.text} Och mer.")
    save_interviews(store, journey_id, replace(there, interviews=(more, *others)))


def _draw_nothing(store: Store, journey_id: UUID) -> None:
    save_maps(store, journey_id, ())


@pytest.mark.parametrize("use", [_write_an_idea, _write_in_an_interview, _draw_nothing])
def test_a_demo_that_somebody_has_done_anything_in_is_kept(
    tmp_path: Path, store: Store, use: Callable[[Store, UUID], None]
) -> None:
    for path in store.path.parent.glob("demo.kultur*"):
        if path.is_file() and path.suffix != ".lock":
            shutil.copy(path, tmp_path)
    with open_store(tmp_path / "demo.kultur") as copy:
        (journey,) = list_journeys(copy)
        release(copy, journey.rounds[0].id)
        let_out(copy, journey.id)
    assert is_untouched(tmp_path / "demo.kultur")
    with open_store(tmp_path / "demo.kultur") as copy:
        use(copy, journey.id)
    with pytest.raises(KnownError, match="har använts till annat och skrivs inte över"):
        make_demo(tmp_path)


def test_a_folder_that_cannot_be_made_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("")
    with pytest.raises(KnownError, match="Demoresan kunde inte sparas i"):
        make_demo(tmp_path / "fil" / "demo")


def test_there_is_no_demo_of_an_unknown_template(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="Det finns ingen demoresa för ”finns-inte”"):
        make_demo(tmp_path / "demo", template="finns-inte")
    assert not (tmp_path / "demo").exists()


def test_nothing_but_the_demo_is_left_in_the_folder(store: Store) -> None:
    assert all(path.name.startswith("demo.kultur") for path in store.path.parent.iterdir())


@pytest.mark.parametrize("seed", range(5))
def test_every_ballot_is_one_that_a_kiosk_would_take(package: KioskPackage, seed: int) -> None:
    ballots = staff_ballots(package, CONTENT, seed)
    assert not [p for b in ballots for p in check(package.survey, b.answers, b.texts)]
    assert len({ballot.id for ballot in ballots}) == len(ballots)


def test_every_kind_of_question_and_only_those_that_are_asked_get_answers(package: KioskPackage) -> None:
    survey = EVERY_KIND
    ballots = make_ballots(replace(package, survey=survey), cells_of(CONTENT), staff_levels(CONTENT, 0), 1)
    assert not [p for b in ballots for p in check(survey, b.answers, b.texts)]
    answered = {column for ballot in ballots for column in ballot.answers}
    assert answered == set(survey.columns())
    asked = sum("motet" in ballot.answers for ballot in ballots)
    assert 0 < asked <= sum(ballot.answers.get("satt.mote") == 1 for ballot in ballots)
    assert any(ballot.answers.get("timmar", 0) % 10 for ballot in ballots)


def test_some_skip_some_do_not_know_and_some_write(package: KioskPackage) -> None:
    ballots = staff_ballots(package, CONTENT, 1)
    places = len(ballots) * len(package.survey.columns())
    answered = [value for ballot in ballots for value in ballot.answers.values()]
    assert 0.02 < 1 - len(answered) / places < 0.06
    assert 0.02 < answered.count(DONT_KNOW) / places < 0.05
    assert 0.2 < sum(bool(ballot.texts) for ballot in ballots) / len(ballots) < 0.5


def test_nobody_writes_the_same_as_somebody_else(package: KioskPackage) -> None:
    written = [text for ballot in staff_ballots(package, CONTENT, 1) for text in ballot.texts.values()]
    assert len(written) == len(set(written))
