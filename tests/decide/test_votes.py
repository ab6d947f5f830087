"""Votes are written as drafts, and once opened their options keep their words."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from kulturverktyg.collect.vote_kiosk import close_vote
from kulturverktyg.decide.vote import (
    LONGEST_NAME,
    LONGEST_OPTION,
    Option,
    VoteDraft,
    as_words,
    suggested_dots,
    with_options,
)
from kulturverktyg.decide.vote_options import choosable
from kulturverktyg.decide.votes import (
    count_wall,
    edit_vote,
    make_vote,
    open_vote,
    read_vote,
    read_votes,
    remove_vote,
    take_back_opening,
)
from kulturverktyg.errors import KnownError
from kulturverktyg.model.idea import Card, Proposal, Theme
from kulturverktyg.model.kinds import Subject, VoteKind, VoteState
from kulturverktyg.model.measure import Measure
from kulturverktyg.model.vision import FromTo, Vision
from tests.builders import Workplace, workplace
from tests.votes import draft, opened_vote, vote_package


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path, short_form=True) as made:
        yield made


def test_a_draft_is_kept_as_it_was_written_and_changed_at_will(place: Workplace) -> None:
    first = draft(by_role=True, workshop_id=place.workshop_id)
    vote_id = make_vote(place.store, place.journey_id, first)
    assert read_vote(place.store, vote_id).draft == first
    changed = replace(first, name="  Åtgärder\n", options=first.options[::-1], cap=1)
    edit_vote(place.store, vote_id, changed)
    assert read_vote(place.store, vote_id).draft == replace(changed, name="Åtgärder")
    remove_vote(place.store, vote_id)
    assert read_votes(place.store, place.journey_id) == ()


def test_votes_come_in_the_order_they_were_made(place: Workplace) -> None:
    for name in ("Ett", "Två", "Tre"):
        make_vote(place.store, place.journey_id, VoteDraft(name))
    assert [vote.name for vote in read_votes(place.store, place.journey_id)] == ["Ett", "Två", "Tre"]


def test_a_matrix_has_neither_dots_nor_roles_and_a_wall_has_no_roles(place: Workplace) -> None:
    matrix = make_vote(
        place.store, place.journey_id, draft(VoteKind.MATRIX, by_role=True, workshop_id=place.workshop_id)
    )
    kept = read_vote(place.store, matrix)
    assert (kept.dots, kept.cap, kept.by_role) == (0, 0, False)
    wall = make_vote(place.store, place.journey_id, draft(by_role=True))
    assert not read_vote(place.store, wall).by_role


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (replace(draft(), name=" "), "behöver ett namn"),
        (replace(draft(), name="x" * (LONGEST_NAME + 1)), f"högst {LONGEST_NAME} tecken"),
        (draft(dots=2, cap=3), "Ge varje person"),
        (draft(dots=0, cap=0), "Ge varje person"),
        (draft(dots=21), "Ge varje person"),
        (draft(words=["x" * (LONGEST_OPTION + 1), "y"]), "är för långt"),
        (draft(words=[str(n) for n in range(41)]), "högst 40 alternativ"),
        (draft(VoteKind.MATRIX, words=[str(n) for n in range(21)]), "högst 20 alternativ"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_words(place: Workplace, wrong: VoteDraft, said: str) -> None:
    with pytest.raises(KnownError, match=said):
        make_vote(place.store, place.journey_id, wrong)
    assert read_votes(place.store, place.journey_id) == ()


@pytest.mark.parametrize(
    ("words", "said"), [(["A"], "minst två"), (["A", ""], "saknar ord"), (["Fika", "fika "], "heter lika")]
)
def test_a_vote_that_nobody_can_vote_in_is_kept_but_not_opened(place: Workplace, words: list[str], said: str) -> None:
    vote_id = make_vote(place.store, place.journey_id, draft(words=words))
    with pytest.raises(KnownError, match=said):
        open_vote(place.store, vote_id)
    assert read_vote(place.store, vote_id).state is VoteState.DRAFT


def test_an_opened_vote_keeps_its_words_until_its_opening_is_taken_back(place: Workplace) -> None:
    vote = opened_vote(place)
    for change in (
        lambda: edit_vote(place.store, vote.id, vote.draft),
        lambda: remove_vote(place.store, vote.id),
        lambda: open_vote(place.store, vote.id),
    ):
        with pytest.raises(KnownError, match="redan öppnad"):
            change()
    take_back_opening(place.store, vote.id)
    edit_vote(place.store, vote.id, replace(vote.draft, name="Nytt namn"))
    open_vote(place.store, vote.id)
    vote_package(place, vote.id)[1].close()
    with pytest.raises(KnownError, match="har öppnats i en kiosk"):
        take_back_opening(place.store, vote.id)


def test_dots_on_a_wall_are_noted_while_the_vote_is_open(place: Workplace) -> None:
    vote = opened_vote(place, draft())
    first, second = vote.options[0].id, vote.options[1].id
    count_wall(place.store, vote.id, {first: 12, second: 3})
    count_wall(place.store, vote.id, {second: 0})
    assert [option.wall for option in read_vote(place.store, vote.id).options] == [12, 0, 0, 0, 0, 0]
    with pytest.raises(KnownError, match="från 0 till"):
        count_wall(place.store, vote.id, {first: -1})
    close_vote(place.store, vote.id)
    with pytest.raises(KnownError, match="är stängd"):
        count_wall(place.store, vote.id, {first: 13})


def test_another_journeys_workshop_is_refused(place: Workplace, tmp_path: Path) -> None:
    from kulturverktyg.prepare.journeys import create_journey, journey
    from tests.builders import ROWS, TEMPLATE

    other = create_journey(place.store, "En annan", TEMPLATE, ROWS)
    workshop = journey(place.store, other).workshops[0].id
    with pytest.raises(KnownError, match="annan resa"):
        make_vote(place.store, place.journey_id, draft(workshop_id=workshop))


@pytest.mark.parametrize(("options", "dots"), [(2, 3), (9, 3), (11, 4), (12, 4), (15, 5), (18, 6), (40, 6)])
def test_a_dot_for_every_third_option_is_suggested(options: int, dots: int) -> None:
    assert suggested_dots(options) == dots


def test_long_words_are_cut_at_a_word() -> None:
    words = as_words("Gemensam  fika\n" * 40)
    assert len(words) <= LONGEST_OPTION
    assert words.endswith(("fika…", "Gemensam…"))
    assert as_words("  Kort \n idé ") == "Kort idé"


def test_the_same_thing_is_added_once() -> None:
    card = Option(Subject.CARD, uuid4(), "Fika " * 100)
    added = with_options(draft(words=["A"]), [card, Option.in_words("B")])
    assert [option.text[:4] for option in with_options(added, [card]).options] == ["A", "Fika", "B"]
    assert len(added.options[1].text) <= LONGEST_OPTION


def test_what_there_is_to_vote_on_comes_with_where_it_lies(place: Workplace) -> None:
    journey_id = place.journey_id
    with place.store.write() as session:
        themes = [Theme(journey_id=journey_id, name=name, position=at) for at, name in enumerate(("Möten", "Hälsa"))]
        visions = [Vision(journey_id=journey_id, number=number, adopted=None) for number in (1, 2)]
        session.add_all([*themes, *visions])
        session.flush()
        pairs = [
            FromTo(vision_id=each.id, kind="motto", now=f"nu {each.number}", then="sedan", position=0)
            for each in visions
        ]
        cards = [
            Card(journey_id=journey_id, theme_id=themes[1].id, position=0, text="Promenad"),
            Card(journey_id=journey_id, theme_id=themes[0].id, position=1, text="Korta möten"),
            Card(journey_id=journey_id, theme_id=themes[0].id, position=0, text="Inga möten"),
            Card(journey_id=journey_id, position=0, text="Fika"),
            Card(journey_id=journey_id, position=0, parked=True, text="Nytt hus"),
        ]
        measures = [
            Measure(journey_id=journey_id, title=title, prioritised=title == "Först", position=0)
            for title in ("Sedan", "Först")
        ]
        session.add_all([*pairs, *cards, *measures, Proposal(journey_id=journey_id, title="Mötesfri dag", position=0)])
    found = [(each.option.subject, each.option.text, each.place) for each in choosable(place.store, journey_id)]
    assert found == [
        (Subject.PROPOSAL, "Mötesfri dag", ""),
        (Subject.THEME, "Möten", ""),
        (Subject.THEME, "Hälsa", ""),
        (Subject.CARD, "Inga möten", "Möten"),
        (Subject.CARD, "Korta möten", "Möten"),
        (Subject.CARD, "Promenad", "Hälsa"),
        (Subject.CARD, "Fika", "Utan tema"),
        (Subject.CARD, "Nytt hus", "Parkering"),
        (Subject.MEASURE, "Först", ""),
        (Subject.MEASURE, "Sedan", ""),
        (Subject.FROM_TO, "Från nu 2 till sedan", ""),
    ]
