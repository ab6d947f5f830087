"""What the demos choose: all that is named is there, things come in their order, and nothing is told too early."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from kulturverktyg.collect.workshop import close_round
from kulturverktyg.decide import vision
from kulturverktyg.decide.action_plan import LESSON_KINDS
from kulturverktyg.decide.beginning import begin_journey
from kulturverktyg.decide.boards import read_board
from kulturverktyg.decide.dialogue import is_late
from kulturverktyg.decide.dialogues import read_dialogues
from kulturverktyg.decide.measure import STATUSES, kind_words
from kulturverktyg.decide.measures import read_plan
from kulturverktyg.demo.choices import choose
from kulturverktyg.demo.content import Content, read_content, templates_with_demo
from kulturverktyg.demo.dialogue import write_dialogue
from kulturverktyg.demo.organisation import unit_rows
from kulturverktyg.demo.so_far import so_far
from kulturverktyg.guard.released_vote import ReleasedVote
from kulturverktyg.guard.votes import released_votes
from kulturverktyg.model.idea import Idea
from kulturverktyg.model.kinds import Status
from kulturverktyg.prepare.journeys import journey
from kulturverktyg.prepare.rounds import create_round
from kulturverktyg.prepare.workshops import create_workshop, rename_workshop
from kulturverktyg.store.store import Store, open_store
from kulturverktyg.understand.finding import FindingView
from kulturverktyg.understand.findings import save_findings
from kulturverktyg.understand.indicator import IndicatorView
from kulturverktyg.understand.indicators import read_indicators, save_indicators

TODAY = dt.date(2026, 11, 16)
#: A demo with ideas from several workshops.
TEMPLATE = "spaning-och-innovation"


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(TEMPLATE)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("choices") / "resa.kultur", create=True) as store:
        yield store


@pytest.fixture(scope="module")
def journey_id(store: Store, content: Content) -> UUID:
    """A journey that has asked once, and chosen."""
    made = begin_journey(store, content["journey"], TEMPLATE, unit_rows(content))
    _hold_workshops(store, made, content)
    save_findings(store, made, [FindingView(uuid4(), statement=one["statement"]) for one in content["findings"]])
    _name_indicators(store, made, content)
    choose(store, made, content, 1, TODAY)
    write_dialogue(store, made, content, TODAY)
    return made


@pytest.fixture(scope="module")
def vote(store: Store, journey_id: UUID) -> ReleasedVote:
    (vote,) = released_votes(store, journey_id)
    return vote


def _hold_workshops(store: Store, journey_id: UUID, content: Content) -> None:
    made = journey(store, journey_id)
    (first,) = made.workshops
    names = [workshop["name"] for workshop in content["workshops"][0]]
    rename_workshop(store, first.id, names[0])
    for name in names[1:]:
        create_workshop(store, made.rounds[0].id, name, first.languages)


def _name_indicators(store: Store, journey_id: UUID, content: Content) -> None:
    there = read_indicators(store, journey_id)
    named = {one["reasons"]["indicator"] for one in content["measures"]} - {"", *(one.name for one in there)}
    save_indicators(store, journey_id, [*there, *(IndicatorView(name) for name in sorted(named))])


def test_ideas_come_from_all_workshops_for_ideas_and_only_those(
    store: Store, journey_id: UUID, content: Content
) -> None:
    with store.read() as session:
        came = Counter(session.scalars(select(Idea.workshop_id).where(Idea.journey_id == journey_id)))
    names = {workshop.id: workshop.name for workshop in journey(store, journey_id).workshops}
    assert {names[key] for key in came if key is not None} == set(content["ideas"]["workshops"])
    assert min(came.values()) >= 40
    board = read_board(store, journey_id)
    assert {theme.name for theme in board.themes} == set(content["ideas"]["themes"])


def test_who_voted_what_is_told_by_role_where_it_can_be(vote: ReleasedVote, content: Content) -> None:
    assert vote.voters == sum(content["vote"]["voters"].values())
    assert vote.is_shown
    assert {group.label for group in vote.by_role} == set(content["vote"]["voters"])
    assert sum(one is not None for one in vote.by_role[0].dots) >= 3


def test_measures_build_on_what_there_is_and_end_as_was_said(store: Store, journey_id: UUID, content: Content) -> None:
    plan = read_plan(store, journey_id)
    assert all(reason.words for one in plan.measures for reason in one.reasons)
    told = {made["title"]: made for made in content["measures"]}
    assert {one.title: one.status.value for one in plan.measures} == {
        title: made["status"] for title, made in told.items()
    }
    for one in plan.measures:
        days = [change.date for change in one.history]
        assert all(earlier <= later for earlier, later in pairwise(days))
        assert max(days, default=TODAY) <= TODAY
        assert sum(change.after == STATUSES[Status.ONGOING] for change in one.history) <= 1
        assert len(one.reasons) == sum(map(bool, told[one.title]["reasons"].values()))
        assert one.has_ended == (one.next_follow_up is None)


def test_nothing_is_said_of_a_round_before_it_is_asked(store: Store, journey_id: UUID, content: Content) -> None:
    plan, log = read_plan(store, journey_id), read_dialogues(store, journey_id)
    assert [one.name for one in plan.meetings] == [one["name"] for one in content["meetings"][:2]]
    assert [one.name for one in log] == ["Ledningen svarar på första spaningen"]
    close_round(store, journey(store, journey_id).rounds[0].id)
    create_round(store, journey_id, content["rounds"][1])
    assert so_far(store, journey_id, content) == content


def test_a_promise_that_became_a_measure_names_it_and_a_broken_one_is_late(store: Store, journey_id: UUID) -> None:
    titles = {one.id: one.title for one in read_plan(store, journey_id).measures}
    ((kept, also, broken),) = [one.exchanges for one in read_dialogues(store, journey_id)]
    assert [titles[one.measure] for one in (kept, also) if one.measure is not None] == [
        "Svara på varje idé inom tre veckor",
        "Mandat och pott för små försök",
    ]
    assert is_late(broken, TODAY)
    assert not is_late(kept, TODAY)


@pytest.mark.parametrize("template", templates_with_demo())
def test_what_the_content_names_is_in_it(template: str) -> None:
    content = read_content(template)
    titles = {one["title"] for one in content["measures"]}
    assert {title for met in content["meetings"] for title in met["notes"]} <= titles
    assert {entry["measure"] for met in content["dialogue"] for entry in met["entries"]} <= titles | {""}
    named = [one["reasons"] for one in content["measures"]]
    assert {one["proposal"] for one in named} <= {one["title"] for one in content["proposals"]} | {""}
    assert {one["finding"] for one in named} <= {one["statement"] for one in content["findings"]} | {""}
    assert {*content["vision"]["levels"], *(one["dimension"] for one in named)} <= {*content["levels"], ""}
    assert set(content["vote"]["voters"]) == {cell["role"] for cell in content["cells"]}


@pytest.mark.parametrize("template", templates_with_demo())
def test_what_is_of_a_kind_of_its_own_has_words_for_it(template: str) -> None:
    content = read_content(template)
    told = [LESSON_KINDS.get(one["kind"], one["kind"]) for one in content["lessons"]]
    told += [kind_words(one["kind"]) for one in content["measures"]]
    told += [vision.kind_words(one["kind"]) for one in content["vision"]["pairs"]]
    assert all(words[0].isupper() for words in told), told


@pytest.mark.parametrize("template", templates_with_demo())
def test_nothing_is_decided_begun_or_followed_up_before_its_time(template: str) -> None:
    content = read_content(template)
    held = {workshop["name"]: workshop["days_ago"] for workshop in content["workshops"][0]}
    voted = held[content["vote"]["workshop"]]
    assert all(held[name] >= voted for name in content["ideas"]["workshops"])
    assert all(voted >= one["days_ago"] for made in content["proposals"] for one in made["decisions"])
    for one in content["measures"]:
        said = sorted(
            (-met["days_ago"], met["notes"][one["title"]]["status"])
            for met in content["meetings"]
            if one["title"] in met["notes"]
        )
        assert said, one["title"]
        assert said[-1][1] == one["status"], one["title"]
        assert one["starts_days_ago"] > one["deadline_days_ago"], one["title"]
        assert all(-day <= one["starts_days_ago"] for day, status in said if status != Status.PLANNED), one["title"]
