"""The same survey again: one round at a time, each under a name of its own."""

from uuid import uuid4

import pytest

from kulturverktyg.collect.workshop import close_round
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.prepare.journeys import survey_of
from kulturverktyg.prepare.rounds import create_round, draft_of
from kulturverktyg.prepare.surveys import newest_version, read_draft, replace_survey
from kulturverktyg.store.backup import backup_folder
from kulturverktyg.survey.edits.words import mark_reviewed
from tests.builders import Workplace


def test_the_next_round_waits_until_the_last_is_closed(place: Workplace) -> None:
    with pytest.raises(KnownError, match="Omgången ”Första mätningen” är inte stängd än"):
        create_round(place.store, place.journey_id, "Andra")
    close_round(place.store, place.round_id)
    second = create_round(place.store, place.journey_id, "  Andra   gången ")
    first, added = place.view.rounds
    assert (added.id, added.name, added.state, added.short_form) == (second, "Andra gången", RoundState.OPEN, False)
    assert first.state == RoundState.CLOSED
    assert survey_of(place.store, second) == survey_of(place.store, first.id)
    assert (backup_folder(place.store.path) / "spegel.kultur").exists()


def test_a_round_may_ask_the_short_form(place: Workplace) -> None:
    whole = survey_of(place.store, place.round_id)
    close_round(place.store, place.round_id)
    second = create_round(place.store, place.journey_id, "Puls", short_form=True)
    assert survey_of(place.store, second) == whole.short()
    assert draft_of(place.store, second).survey == whole.short()


def test_what_a_round_asks_comes_with_what_has_been_read(place: Workplace) -> None:
    draft = read_draft(place.store, newest_version(place.store, place.journey_id))
    read = mark_reviewed(draft, ["title"], "en", reviewed=True)
    replace_survey(place.store, place.journey_id, read)
    assert draft_of(place.store, place.round_id) == read


@pytest.mark.parametrize(
    ("name", "told"),
    [("  ", "behöver ett namn"), ("x" * 201, "för långt"), (" Första  mätningen ", "redan en omgång som heter")],
)
def test_a_round_needs_a_name_of_its_own(place: Workplace, name: str, told: str) -> None:
    close_round(place.store, place.round_id)
    with pytest.raises(KnownError, match=told):
        create_round(place.store, place.journey_id, name)
    assert len(place.view.rounds) == 1


def test_what_is_gone_is_said_plainly(place: Workplace) -> None:
    with pytest.raises(KnownError, match="finns inte längre"):
        create_round(place.store, uuid4(), "Andra")
    with pytest.raises(KnownError, match="finns inte längre"):
        draft_of(place.store, uuid4())
