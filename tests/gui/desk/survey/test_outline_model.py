"""The outline after any edit is the outline of the survey as it then is, and rows keep their places on the way."""

from random import Random

import pytest
from hypothesis import given
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from kulturverktyg.gui.desk.survey.outline_model import WHOLE, Mark, OutlineModel, Remarks, Role
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.arrange import move_question, rename_question
from kulturverktyg.survey.edits.places import Place, drop_sections
from tests.every_kind import EVERY_KIND
from tests.examples import examples
from tests.random_edits import random_edit
from tests.surveys import any_surveys

_Rows = list[tuple[Place | None, str, list[tuple[Place | None, str]]]]


def _model(survey: SurveyDefinition) -> OutlineModel:
    model = OutlineModel()
    model.set_writable(True)
    model.show_survey(survey)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def _rows(model: OutlineModel) -> _Rows:
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        (
            model.place_at(top),
            top.data(),
            [
                (model.place_at(model.index(row, 0, top)), model.index(row, 0, top).data())
                for row in range(model.rowCount(top))
            ],
        )
        for top in tops
    ]


@pytest.mark.usefixtures("qapp")
@examples(12)
@given(before=any_surveys(), after=any_surveys())
def test_any_survey_can_become_any_other(before: SurveyDefinition, after: SurveyDefinition) -> None:
    model = _model(before)
    model.follow(after)
    assert _rows(model) == _rows(_model(after))


def test_rows_stay_with_their_places_through_random_edits(qapp: QApplication) -> None:
    chance, draft = Random(4), SurveyDraft(EVERY_KIND)
    model = _model(draft.survey)
    for _ in range(60):
        after = random_edit(chance, draft)
        kept = {place: QPersistentModelIndex(model.index_of(place)) for place in _places(draft) & _places(after)}
        model.follow(after.survey)
        assert {place: model.place_at(index) for place, index in kept.items()} == {place: place for place in kept}
        assert _rows(model) == _rows(_model(after.survey))
        draft = after


def test_one_move_is_told_as_one_move(qapp: QApplication) -> None:
    model = _model(EVERY_KIND)
    moves: list[tuple[object, ...]] = []
    model.rowsMoved.connect(lambda *move: moves.append(move))
    draft = SurveyDraft(EVERY_KIND)
    for edited in (
        move_question(draft, "satt", "vidare", 6),
        move_question(draft, "ord", "vidare", 0),
        drop_sections(draft, ["om_dig"], 4),
    ):
        for survey in (edited.survey, EVERY_KIND):
            moves.clear()
            model.follow(survey)
            assert len(moves) == 1


def test_a_question_that_is_renamed_keeps_its_row(qapp: QApplication) -> None:
    model = _model(EVERY_KIND)
    row = QPersistentModelIndex(model.index_of(Place("saga")))
    model.follow(rename_question(SurveyDraft(EVERY_KIND), "saga", "prata").survey)
    assert model.place_at(row) == Place("prata")


def test_marks_are_told_and_read_aloud(qapp: QApplication) -> None:
    model = _model(EVERY_KIND)
    told: list[Place | None] = []
    model.dataChanged.connect(lambda index, _last, _roles: told.append(model.place_at(index)))
    model.show_remarks({Place("saga"): Remarks(("Frågan saknar text.",)), WHOLE: Remarks((), ("Enkäten är lång.",))})
    assert told == [WHOLE, Place("saga")]
    row = model.index_of(Place("saga"))
    assert row.data(Role.MARK) == Mark.FAULT
    assert model.index_of(WHOLE).data(Role.MARK) == Mark.ADVICE
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Fråga 2. Här kan man säga vad man tycker. Nuläge och önskat läge. vet ej tillåtet, ingår i kort form. "
        "Frågan saknar text."
    )


@pytest.mark.parametrize(
    ("dragged", "over", "row", "target"),
    [
        (["saga"], "rost", 2, ("rost", 2)),
        (["saga", "ord"], "om_dig", -1, ("om_dig", 2)),
        (["saga"], "", 2, ("om_dig", 2)),
        (["saga"], "", 1, ("om_dig", 0)),
        (["saga"], "", 0, None),
        (["rost"], "", 1, ("", 0)),
        (["rost"], "", 5, ("", 4)),
        (["rost"], "vardag", -1, ("", 2)),
        (["rost"], "vardag", 1, None),
        (["rost", "saga"], "", 1, None),
    ],
)
def test_what_is_dragged_lands_where_it_is_let_go(
    qapp: QApplication, dragged: list[str], over: str, row: int, target: tuple[str, int] | None
) -> None:
    model = _model(EVERY_KIND)
    sections = {section.name for section in EVERY_KIND.sections}
    places = [Place(name, name in sections) for name in dragged]
    dropped: list[tuple[object, ...]] = []
    model.dropped.connect(lambda *told: dropped.append(told))
    data = model.mimeData([model.index_of(place) for place in places])
    parent = model.index_of(Place(over, is_section=True)) if over else QModelIndex()
    move = Qt.DropAction.MoveAction
    assert model.canDropMimeData(data, move, row, 0, parent) == (target is not None)
    model.dropMimeData(data, move, row, 0, parent)
    assert dropped == ([(tuple(places), *target)] if target else [])
    model.set_writable(False)
    assert not model.canDropMimeData(data, move, row, 0, parent)


def _places(draft: SurveyDraft) -> set[Place]:
    found = {Place(question.name) for question in draft.survey.questions()}
    return found | {Place(section.name, is_section=True) for section in draft.survey.sections}
