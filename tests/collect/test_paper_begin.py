"""What follows from the first paper of a workshop is known before it is begun."""

from kulturverktyg.collect.paper_begin import FirstPaper, first_paper
from kulturverktyg.collect.workshop import make_paper
from kulturverktyg.collect.workshop_codes import add_codes
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.surveys import put_in_use
from tests.builders import Workplace


def test_the_survey_is_locked_and_codes_are_barred_once(place: Workplace) -> None:
    assert first_paper(place.store, place.workshop_id) == FirstPaper(locks_survey=True, bars_codes=True)
    make_paper(place.store, place.workshop_id)
    assert not first_paper(place.store, place.workshop_id).changes_anything


def test_codes_that_are_made_stay_and_a_survey_in_use_is_locked_already(place: Workplace) -> None:
    add_codes(place.store, place.workshop_id, 1, lambda _codes: None, lambda _part, _words: None)
    assert first_paper(place.store, place.workshop_id) == FirstPaper(locks_survey=True, bars_codes=False)
    with place.store.write() as session:
        put_in_use(session, session.get_one(Round, place.round_id))
    assert not first_paper(place.store, place.workshop_id).changes_anything
