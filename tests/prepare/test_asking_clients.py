"""A round with clients: their own survey, no role to choose, and nothing of it in what the organisation is asked."""

from dataclasses import replace
from pathlib import Path

import pytest

from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.pages import ROLE, UNIT, PageOrder
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import Audience, QuestionKind
from kulturverktyg.prepare.client_survey import USUAL_ADVICE, client_advice, client_survey
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import create_journey, journey, survey_of
from kulturverktyg.prepare.organisation import UnitRow, add_role, add_unit_rows
from kulturverktyg.prepare.rounds import Clients, create_client_round, create_round
from kulturverktyg.prepare.surveys import new_version, newest_version, read_draft, save_draft, versions
from kulturverktyg.prepare.workshops import create_workshop
from kulturverktyg.survey.template import load_template
from tests.builders import TEMPLATE, Workplace


def _client_kiosk(place: Workplace, clients: Clients) -> KioskPackage:
    round_id = create_client_round(place.store, place.journey_id, "Klienterna", clients)
    languages = survey_of(place.store, round_id).languages
    return place.open_kiosk(create_workshop(place.store, round_id, "I receptionen", languages))[1]


def test_clients_are_asked_the_templates_short_survey_in_their_languages(place: Workplace) -> None:
    close_round(place.store, place.round_id)
    package = _client_kiosk(place, Clients())
    client = load_template(TEMPLATE).client
    assert client is not None
    assert package.survey == client.draft.survey
    assert set(package.languages) == {"sv", "en", "sv-simple", "ar", "so", "uk"}
    assert next(package.survey.questions()).kind is QuestionKind.INFORMATION
    assert place.view.rounds[-1].audience is Audience.CLIENTS


def test_nobody_at_a_kiosk_for_clients_is_asked_for_a_role_and_only_if_wanted_for_a_unit(place: Workplace) -> None:
    close_round(place.store, place.round_id)
    package = _client_kiosk(place, Clients(expected=80))
    assert [role.name for role in package.roles] == ["Klient"]
    assert [cell.headcount for cell in package.cells] == [80]
    pages = PageOrder(package).pages(None if len(package.cells) > 1 else package.cells[0].unit, {})
    assert UNIT not in pages
    assert ROLE not in pages
    close_round(place.store, place.view.rounds[-1].id)
    round_id = create_client_round(place.store, place.journey_id, "Enhet för enhet", Clients(asks_unit=True))
    asking = place.open_kiosk(create_workshop(place.store, round_id, "W", ["sv"]))[1]
    assert len(asking.cells) == 3
    assert {cell.headcount for cell in asking.cells} == {0}
    pages = PageOrder(asking).pages(asking.cells[0].unit, {})
    assert UNIT in pages
    assert ROLE not in pages


def test_what_the_organisation_is_asked_knows_nothing_of_clients(place: Workplace) -> None:
    before = place.view
    asked = newest_version(place.store, place.journey_id)
    staff = place.open_kiosk()[1]
    close_round(place.store, place.round_id)
    _client_kiosk(place, Clients(expected=80))
    close_round(place.store, place.view.rounds[-1].id)
    assert (place.view.roles, place.view.headcounts) == (before.roles, before.headcounts)
    assert newest_version(place.store, place.journey_id) == asked
    assert [version.id for version in versions(place.store, place.journey_id)] == [asked]
    again = create_round(place.store, place.journey_id, "Personalen igen")
    assert survey_of(place.store, again) == staff.survey
    package = place.open_kiosk(create_workshop(place.store, again, "W", ["sv"]))[1]
    assert (package.roles, set(package.cells)) == (staff.roles, set(staff.cells))


def test_a_new_version_for_clients_leaves_the_other_survey_as_it_is(place: Workplace) -> None:
    staff = read_draft(place.store, newest_version(place.store, place.journey_id))
    close_round(place.store, place.round_id)
    round_id = create_client_round(place.store, place.journey_id, "Klienterna", Clients())
    close_round(place.store, round_id)
    second = new_version(place.store, place.journey_id, audience=Audience.CLIENTS)
    draft = read_draft(place.store, second)
    save_draft(place.store, second, replace(draft, survey=replace(draft.survey, title={"sv": "Annat"})))
    numbers = [version.number for version in versions(place.store, place.journey_id, Audience.CLIENTS)]
    assert numbers == [1, 2]
    assert client_survey(place.store, place.journey_id) == second
    assert read_draft(place.store, newest_version(place.store, place.journey_id)) == staff
    assert len(versions(place.store, place.journey_id)) == 1


def test_the_survey_of_clients_is_made_once(place: Workplace) -> None:
    assert versions(place.store, place.journey_id, Audience.CLIENTS) == ()
    assert client_survey(place.store, place.journey_id) == client_survey(place.store, place.journey_id)
    assert len(versions(place.store, place.journey_id, Audience.CLIENTS)) == 1


def test_a_journey_whose_template_is_gone_begins_with_an_empty_survey_and_the_usual_advice(place: Workplace) -> None:
    with place.store.write() as session:
        find(session, Journey, place.journey_id).template = "borttagen-mall"
    draft = read_draft(place.store, client_survey(place.store, place.journey_id))
    assert draft.survey.sections == ()
    assert client_advice(place.store, place.journey_id) == USUAL_ADVICE


def test_the_template_says_what_to_think_of_when_clients_are_asked(place: Workplace) -> None:
    assert "dataskyddsombudet" in client_advice(place.store, place.journey_id)[0]


def test_a_role_of_the_organisation_may_be_called_klient_too(place: Workplace) -> None:
    close_round(place.store, place.round_id)
    create_client_round(place.store, place.journey_id, "Klienterna", Clients())
    role = add_role(place.store, place.journey_id, "Klient")
    add_unit_rows(place.store, place.journey_id, [UnitRow("Omsorg/Hemtjänst", "Klient", 3)])
    assert [one.name for one in place.view.roles].count("Klient") == 1
    assert sum(place.view.headcounts[cell] for cell in place.view.headcounts if cell[1] == role) == 3


@pytest.mark.parametrize("expected", [0, -1, 100_001])
def test_a_number_of_clients_that_cannot_be_is_refused(place: Workplace, expected: int) -> None:
    close_round(place.store, place.round_id)
    with pytest.raises(KnownError, match="Antalet klienter"):
        create_client_round(place.store, place.journey_id, "Klienterna", Clients(expected))
    assert len(place.view.rounds) == 1


def test_a_round_with_clients_waits_until_the_open_one_is_closed(place: Workplace) -> None:
    with pytest.raises(KnownError, match="är inte stängd än"):
        create_client_round(place.store, place.journey_id, "Klienterna", Clients())


def test_a_round_with_clients_needs_a_unit_to_belong_to(place: Workplace) -> None:
    journey_id = create_journey(place.store, "Tom resa", TEMPLATE)
    close_round(place.store, journey(place.store, journey_id).rounds[0].id)
    with pytest.raises(KnownError, match="Lägg in minst en enhet"):
        create_client_round(place.store, journey_id, "Klienterna", Clients())


def test_a_file_with_clients_answers_names_neither_unit_nor_role(place: Workplace, tmp_path: Path) -> None:
    close_round(place.store, place.round_id)
    round_id = create_client_round(place.store, place.journey_id, "Klienterna", Clients())
    column = next(column for question in survey_of(place.store, round_id).questions() for column in question.columns)
    file = tmp_path / "svar.csv"
    file.write_text(f"{column}\n" + "4\n" * 9, "utf-8")
    assert import_answers(place.store, round_id, file) == 9
    file.write_text(f"unit,{column}\nOmsorg/Hemtjänst,4\n", "utf-8")
    with pytest.raises(KnownError, match="kolumner som inte finns i enkäten: unit"):
        import_answers(place.store, round_id, file)
