"""Interviews come back from the file as they were, only what differs is written, a guide begins as its template's."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import event, select

from kulturverktyg.model.interview import GuideQuestion, Passage, PassageDimension, PassageTheme
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import create_journey
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.survey.template import load_template
from kulturverktyg.understand.first_guide import begin_guide
from kulturverktyg.understand.interview import GuideLine, Interviews, Theme, in_order
from kulturverktyg.understand.interviews import read_interviews, save_interviews
from tests.builders import TEMPLATE, Workplace, empty_file, workplace
from tests.interviews import note


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path) as made:
        yield made


def filled(place: Workplace) -> Interviews:
    """A bit of everything."""
    roles = [role.id for role in place.view.roles]
    theme = Theme(uuid4(), "Att våga", 2)
    said = note("Ingen frågar oss. Vi hinner inte.", roles[0], "Ingen frågar oss", "Vi hinner inte", people=3)
    first, second = said.passages
    first = replace(first, themes=frozenset({theme.id}), dimensions=frozenset({"inflytande", "stod"}))
    second = replace(second, state=QuoteState.APPROVED, quote="Vi hinner […]")
    notes = in_order([replace(said, passages=(first, second)), note("Annat"), note("Mer", roles[0])], roles)
    return Interviews(
        (GuideLine(uuid4(), None, "Hur är det?"), GuideLine(uuid4(), roles[1], "Du då?")), notes, (theme,)
    )


def test_all_comes_back_as_it_was_saved(place: Workplace) -> None:
    interviews = filled(place)
    save_interviews(place.store, place.journey_id, interviews)
    assert read_interviews(place.store, place.journey_id) == interviews
    save_interviews(place.store, place.journey_id, Interviews())
    assert read_interviews(place.store, place.journey_id) == Interviews()
    with place.store.read() as session:
        for gone in (GuideQuestion, Passage, PassageTheme, PassageDimension):
            assert not session.scalars(select(gone)).all()


def test_codes_come_and_go_one_by_one(place: Workplace) -> None:
    interviews = filled(place)
    save_interviews(place.store, place.journey_id, interviews)
    place_of = next(n for n, one in enumerate(interviews.interviews) if one.passages)
    said = interviews.interviews[place_of]
    coded = replace(said.passages[0], themes=frozenset(), dimensions=frozenset({"stod", "mod"}))
    changed = replace(said, passages=(coded, said.passages[1]))
    notes = (*interviews.interviews[:place_of], changed, *interviews.interviews[place_of + 1 :])
    after = replace(interviews, interviews=notes)
    save_interviews(place.store, place.journey_id, after)
    assert read_interviews(place.store, place.journey_id) == after


def test_saving_the_same_again_writes_nothing_and_one_note_alone_is_written(place: Workplace) -> None:
    interviews = filled(place)
    save_interviews(place.store, place.journey_id, interviews)
    written: list[str] = []

    def remember(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(("INSERT", "UPDATE", "DELETE")):
            written.append(statement.split()[1])

    with place.store.read() as session:
        engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", remember)
    try:
        save_interviews(place.store, place.journey_id, interviews)
        assert written == []
        one = replace(interviews.interviews[0], people=9)
        save_interviews(
            place.store, place.journey_id, replace(interviews, interviews=(one, *interviews.interviews[1:]))
        )
    finally:
        event.remove(engine, "before_cursor_execute", remember)
    assert "interview" in written
    assert not {"passage", "guide_question", "interview_theme"} & set(written)


def test_a_role_that_is_taken_away_leaves_its_notes_without_one(place: Workplace) -> None:
    interviews = filled(place)
    save_interviews(place.store, place.journey_id, interviews)
    with place.store.write() as session:
        session.delete(find(session, Journey, place.journey_id).roles[0])
    read = read_interviews(place.store, place.journey_id)
    assert {one.role_id for one in read.interviews} == {None}


def test_a_guide_begins_as_the_templates_with_each_question_to_its_role(tmp_path: Path) -> None:
    template = load_template(TEMPLATE)
    assert template.guide
    with empty_file(tmp_path) as store:
        made = create_journey(store, "Resan", TEMPLATE, beginnings=(begin_guide,))
        interviews = read_interviews(store, made)
        with store.read() as session:
            roles = {role.id: role.name for role in find(session, Journey, made).roles}
    asked = [(roles.get(line.role_id, "") if line.role_id else "", line.text) for line in interviews.guide]
    assert asked == [(part.role, question["sv"]) for part in template.guide for question in part.questions]


def test_questions_to_a_role_that_the_journey_does_not_have_are_asked_of_all(tmp_path: Path) -> None:
    rows = (UnitRow("Omsorg/Hemtjänst", " chef", 8), UnitRow("Omsorg/Hemtjänst", "Vikarie", 8))
    with empty_file(tmp_path) as store:
        made = create_journey(store, "Resan", TEMPLATE, rows, beginnings=(begin_guide,))
        interviews = read_interviews(store, made)
    template = load_template(TEMPLATE)
    by_role = {part.role: len(part.questions) for part in template.guide}
    chef = [line for line in interviews.guide if line.role_id is not None]
    assert len(chef) == by_role.get("Chef", 0)
    others = {role for role in by_role if role not in ("", "Chef")}
    assert others == {line.text.split(":")[0] for line in interviews.guide if line.role_id is None and ":" in line.text}
