"""A journey from a template: whole or not at all, and frozen where people rely on it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from kulturverktyg.collect.workshop import close_round
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import RoundState, WorkshopState
from kulturverktyg.model.survey import SurveyVersion
from kulturverktyg.prepare.journeys import create_journey, journey, list_journeys, save_card, survey_of
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.prepare.surveys import versions
from kulturverktyg.prepare.workshops import create_workshop, rename_workshop
from kulturverktyg.store.backup import backup_folder
from kulturverktyg.store.store import Store
from kulturverktyg.survey.edits.words import set_words
from kulturverktyg.survey.library import Library, template_of
from kulturverktyg.survey.template import load_template
from tests.builders import NAME, TEMPLATE, Workplace, empty_file, workplace


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with empty_file(tmp_path) as store:
        yield store


def test_a_new_journey_has_all_that_its_template_brings(store: Store) -> None:
    template = load_template(TEMPLATE)
    view = journey(store, create_journey(store, "  Vår   resa ", TEMPLATE))
    assert (view.name, view.template, view.k) == ("Vår resa", TEMPLATE, 7)
    assert view.card.purpose == template.card["purpose"]
    assert tuple(role.name for role in view.roles) == template.roles
    assert view.units == ()
    (round_,), (workshop,) = view.rounds, view.workshops
    assert (round_.name, round_.state) == (template.first_round, RoundState.OPEN)
    assert (workshop.name, workshop.state) == (template.first_workshop, WorkshopState.OPEN)
    assert survey_of(store, round_.id) == template.survey
    assert (backup_folder(store.path) / "spegel.kultur").exists()


def test_the_short_form_asks_what_the_template_says(tmp_path: Path) -> None:
    with workplace(tmp_path, short_form=True) as place:
        assert survey_of(place.store, place.round_id) == load_template(TEMPLATE).survey.short()


def test_a_journey_can_be_made_from_ones_own_template(store: Store, tmp_path: Path) -> None:
    half = set_words(load_template(TEMPLATE).draft, "title", "en", "")
    own = Library(tmp_path / "mallar").save(template_of(half, "Vår enkät", roles=("Kollega",)))
    view = journey(store, create_journey(store, "Resa", own.id, own_templates=tmp_path / "mallar"))
    assert (view.template, [role.name for role in view.roles]) == (own.id, ["Kollega"])
    assert survey_of(store, view.rounds[0].id) == own.survey
    assert view.workshops[0].languages == ("sv",)
    with pytest.raises(KnownError, match="Det finns ingen mall"):
        create_journey(store, "Annan", own.id)


def test_a_survey_is_frozen_from_the_moment_a_kiosk_asks_it(place: Workplace) -> None:
    assert [version.frozen for version in versions(place.store, place.journey_id)] == [False]
    place.open_kiosk()
    assert [version.frozen for version in versions(place.store, place.journey_id)] == [True]


@pytest.mark.parametrize(
    ("name", "template", "rows"),
    [
        ("  ", TEMPLATE, ()),
        ("x" * 201, TEMPLATE, ()),
        (NAME, TEMPLATE, ()),
        (f" {NAME} ", TEMPLATE, ()),
        ("Ny", "finns-inte", ()),
        ("Ny", "../hemligt", ()),
        ("Ny", TEMPLATE, (UnitRow("A", "Chef", 3), UnitRow("B", "", 3))),
        ("Ny", TEMPLATE, (UnitRow("A", "Chef", 3), UnitRow("B", "Chef", -3))),
    ],
)
def test_a_journey_that_cannot_be_made_leaves_nothing(
    untouched: Workplace, name: str, template: str, rows: tuple[UnitRow, ...]
) -> None:
    before = list_journeys(untouched.store)
    with pytest.raises(KnownError):
        create_journey(untouched.store, name, template, rows)
    assert list_journeys(untouched.store) == before
    with untouched.store.read() as session:
        assert len(session.scalars(select(SurveyVersion)).all()) == 1


def test_two_journeys_do_not_share_a_key(store: Store) -> None:
    for name in ("A", "B"):
        create_journey(store, name, TEMPLATE)
    with store.read() as session:
        keys = session.connection().exec_driver_sql("SELECT public_key, private_key FROM journey").all()
    assert len({key for pair in keys for key in pair}) == 4


def test_the_card_is_saved_and_the_smallest_group_has_a_floor(place: Workplace) -> None:
    card = replace(place.view.card, purpose="Ny mening\nmed två rader", reference="Dnr 1")
    save_card(place.store, place.journey_id, "Nytt namn", card, 8)
    assert (place.view.name, place.view.card, place.view.k) == ("Nytt namn", card, 8)
    for name, k in (("Nytt namn", 4), ("", 8)):
        with pytest.raises(KnownError):
            save_card(place.store, place.journey_id, name, card, k)
    assert (place.view.name, place.view.k) == ("Nytt namn", 8)


def test_the_promise_cannot_be_changed_once_a_round_is_closed(place: Workplace) -> None:
    close_round(place.store, place.round_id)
    with pytest.raises(KnownError, match="löfte om 7"):
        save_card(place.store, place.journey_id, NAME, place.view.card, 5)
    save_card(place.store, place.journey_id, "Bara namnet", place.view.card, 7)
    assert (place.view.name, place.view.k) == ("Bara namnet", 7)


def test_what_is_gone_is_said_plainly(place: Workplace) -> None:
    for ask in (lambda: journey(place.store, uuid4()), lambda: survey_of(place.store, uuid4())):
        with pytest.raises(KnownError, match="finns inte längre"):
            ask()


def test_workshops_are_added_and_renamed_by_free_names(place: Workplace) -> None:
    second = create_workshop(place.store, place.round_id, "Onsdag", ("en", "sv"))
    (first, added) = place.view.workshops
    assert (added.id, added.name, added.languages) == (second, "Onsdag", ("sv", "en"))
    rename_workshop(place.store, second, "Torsdag")
    rename_workshop(place.store, second, "Torsdag")
    for name in ("", "Torsdag", "x" * 201):
        with pytest.raises(KnownError):
            create_workshop(place.store, place.round_id, name, ("sv",))
    with pytest.raises(KnownError):
        rename_workshop(place.store, second, first.name)
    with pytest.raises(KnownError, match="minst ett språk"):
        create_workshop(place.store, place.round_id, "Fredag", ("xx",))
    assert [workshop.name for workshop in place.view.workshops] == [first.name, "Torsdag"]


def test_what_the_kiosk_has_promised_cannot_be_lowered_afterwards(place: Workplace) -> None:
    save_card(place.store, place.journey_id, NAME, place.view.card, 6)
    place.open_kiosk()
    with pytest.raises(KnownError, match="kan inte sänkas när kiosken har varit öppen"):
        save_card(place.store, place.journey_id, NAME, place.view.card, 5)
    save_card(place.store, place.journey_id, NAME, place.view.card, 8)
    assert place.view.k == 8
