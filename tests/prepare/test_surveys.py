"""A survey is written until somebody is asked it; then it is frozen, and what comes after is a new version."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest

from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.prepare.journeys import survey_of
from kulturverktyg.prepare.rounds import create_round
from kulturverktyg.prepare.surveys import (
    new_version,
    newest_version,
    read_draft,
    replace_survey,
    save_draft,
    versions,
)
from kulturverktyg.prepare.workshops import create_workshop
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.arrange import add_question, remove_question
from kulturverktyg.survey.edits.words import mark_reviewed, set_words
from tests.builders import Workplace, workplace

_TEXT = "question.rost_1.text"


def _draft(place: Workplace) -> SurveyDraft:
    return read_draft(place.store, newest_version(place.store, place.journey_id))


def _states(place: Workplace) -> list[tuple[int, bool, tuple[str, ...]]]:
    return [(v.number, v.frozen, v.rounds) for v in versions(place.store, place.journey_id)]


def _write(place: Workplace, words: str) -> UUID:
    """Say something else in the newest version, and return its id."""
    return replace_survey(place.store, place.journey_id, set_words(_draft(place), _TEXT, "sv", words))


def _asked(place: Workplace, round_id: UUID | None = None) -> str:
    return survey_of(place.store, round_id or place.round_id).question("rost_1").text["sv"]


def _import_one(place: Workplace, folder: Path, header: str = "unit,role,rost_2.now", answer: str = "3") -> None:
    file = folder / "svar.csv"
    file.write_text(f"{header}\nOmsorg/Hemtjänst,Medarbetare,{answer}\n", "utf-8")
    import_answers(place.store, place.round_id, file)


def test_what_nobody_was_asked_is_edited_in_place(place: Workplace) -> None:
    version = newest_version(place.store, place.journey_id)
    draft = mark_reviewed(set_words(_draft(place), "title", "sv", "Ny titel"), [_TEXT], "en", reviewed=True)
    save_draft(place.store, version, draft)
    assert read_draft(place.store, version) == draft
    assert _write(place, "Ny text") == version
    assert _asked(place) == "Ny text"
    assert _states(place) == [(1, False, ("Första mätningen",))]


def test_a_half_written_survey_is_kept_but_not_asked(place: Workplace, tmp_path: Path) -> None:
    draft, name = add_question(_draft(place), "rost", 0, QuestionKind.RANKING)
    replace_survey(place.store, place.journey_id, draft)
    assert _draft(place) == draft
    for ask in (place.open_kiosk, lambda: _import_one(place, tmp_path)):
        with pytest.raises(
            KnownError,
            match=r"^Enkäten är inte färdig\. Fråga 6 saknar text\. Fråga 6 har alternativ utan ord\. Rätta det under",
        ):
            ask()
    assert _states(place) == [(1, False, ("Första mätningen",))]
    replace_survey(place.store, place.journey_id, remove_question(draft, name))
    place.open_kiosk()
    assert _states(place) == [(1, True, ("Första mätningen",))]


def test_no_more_than_a_few_faults_are_told_at_once(place: Workplace) -> None:
    draft = _draft(place)
    for _ in range(4):
        draft, _name = add_question(draft, "rost", 0, QuestionKind.CHOICE)
    replace_survey(place.store, place.journey_id, draft)
    with pytest.raises(KnownError, match="Det finns 3 fel till"):
        place.open_kiosk()


def test_the_kiosk_freezes_what_it_asks(place: Workplace) -> None:
    _, package = place.open_kiosk()
    version = newest_version(place.store, place.journey_id)
    assert package.survey == read_draft(place.store, version).survey
    with pytest.raises(KnownError, match="Version 1 av enkäten används och kan inte ändras"):
        save_draft(place.store, version, set_words(_draft(place), _TEXT, "sv", "Annat"))
    assert "Annat" not in _asked(place)


def test_answers_from_a_table_freeze_what_they_answer(place: Workplace, tmp_path: Path) -> None:
    _import_one(place, tmp_path)
    assert _states(place) == [(1, True, ("Första mätningen",))]


def test_a_table_that_is_wrong_freezes_nothing(place: Workplace, tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        _import_one(place, tmp_path, answer="9")
    assert _states(place) == [(1, False, ("Första mätningen",))]


def test_a_translation_of_nothing_is_gone_when_the_kiosk_opens(place: Workplace) -> None:
    replace_survey(place.store, place.journey_id, set_words(_draft(place), "question.om_enkaten.help", "sv", ""))
    _, package = place.open_kiosk()
    assert package.survey.question("om_enkaten").help == {}
    assert _draft(place).survey == package.survey


def test_a_new_version_begins_as_a_copy_of_the_frozen_one(place: Workplace) -> None:
    with pytest.raises(KnownError, match="Version 1 av enkäten används inte än"):
        new_version(place.store, place.journey_id)
    replace_survey(place.store, place.journey_id, mark_reviewed(_draft(place), [_TEXT], "en", reviewed=True))
    before = _draft(place)
    place.open_kiosk()
    version = new_version(place.store, place.journey_id)
    assert version == newest_version(place.store, place.journey_id)
    assert read_draft(place.store, version) == before
    assert _states(place) == [(1, True, ("Första mätningen",)), (2, False, ())]


def test_a_round_that_has_begun_keeps_asking_what_it_asked(place: Workplace, tmp_path: Path) -> None:
    before = _asked(place)
    place.open_kiosk()
    _write(place, "Ny text")
    assert _asked(place) == before
    _, again = place.open_kiosk()
    assert again.survey.question("rost_1").text["sv"] == before
    _import_one(place, tmp_path)
    close_round(place.store, place.round_id)
    assert _asked(place) == before


def test_the_next_round_asks_the_newest_and_follows_it_until_somebody_is_asked(place: Workplace) -> None:
    place.open_kiosk()
    close_round(place.store, place.round_id)
    second = create_round(place.store, place.journey_id, "Ett år senare")
    assert _states(place) == [(1, True, ("Första mätningen", "Ett år senare"))]
    _write(place, "Andra texten")
    assert _states(place) == [(1, True, ("Första mätningen",)), (2, False, ("Ett år senare",))]
    assert _asked(place, second) == "Andra texten"
    workshop = create_workshop(place.store, second, "Tisdag", ("sv",))
    place.open_kiosk(workshop)
    _write(place, "Tredje texten")
    assert _asked(place, second) == "Andra texten"
    assert _states(place) == [
        (1, True, ("Första mätningen",)),
        (2, True, ("Ett år senare",)),
        (3, False, ()),
    ]


def test_only_the_short_form_must_be_whole_where_that_is_what_is_asked(tmp_path: Path) -> None:
    with workplace(tmp_path, short_form=True) as place:
        replace_survey(place.store, place.journey_id, set_words(_draft(place), "question.rost_2.text", "sv", ""))
        _, package = place.open_kiosk()
        assert package.survey == survey_of(place.store, place.round_id)


def test_a_language_that_is_not_translated_keeps_the_kiosk_shut(place: Workplace) -> None:
    replace_survey(place.store, place.journey_id, set_words(_draft(place), _TEXT, "en", ""))
    with pytest.raises(KnownError, match="inte översatt till engelska än"):
        place.open_kiosk()
    assert _states(place) == [(1, False, ("Första mätningen",))]


def test_what_is_gone_is_said_plainly(place: Workplace) -> None:
    for ask in (
        lambda: versions(place.store, uuid4()),
        lambda: newest_version(place.store, uuid4()),
        lambda: read_draft(place.store, uuid4()),
        lambda: new_version(place.store, uuid4()),
        lambda: save_draft(place.store, uuid4(), _draft(place)),
    ):
        with pytest.raises(KnownError, match="finns inte längre"):
            ask()
