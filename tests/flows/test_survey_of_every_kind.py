"""A survey with every kind in three languages: made in the editor by clicks and keys alone, answered, and right in results."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
from numpy.typing import NDArray
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, read_package
from kulturverktyg.collect.pages import Stage
from kulturverktyg.export.as_json import as_json
from kulturverktyg.guard.release import release
from kulturverktyg.gui.desk.survey.question_form import QuestionForm
from kulturverktyg.gui.desk.survey.translation_table import TranslationTable
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.widgets.workshop_dialog import NewWorkshop
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.survey.definition import DONT_KNOW, Question, SurveyDefinition
from kulturverktyg.survey.faults import faults
from tests.builders import PIN, Workplace
from tests.flows.participant import Mind, Participant
from tests.gui.desk.at_the_desk import Desk
from tests.gui.desk.survey.at_the_form import AtTheForm
from tests.gui.desk.survey.at_the_page import ALT, CTRL, SHIFT, AtThePage

PATIENT = Patience(idle=600, countdown=600, thanks=600, settle=0)
LANGUAGES = ("sv", "en", "ar")
ARABIC = "نص"


class Given(NamedTuple):
    """What one person answers. ``ways`` is None for *vet ej*; whoever is not asked for hours has None there."""

    language: str
    unit: int
    pair: tuple[int, int]
    rest: int | None
    years: int
    ways: tuple[int, int, int] | None
    hours: int | None
    order: tuple[int, int, int]
    tip: int
    points: tuple[int, ...]


PEOPLE = (
    Given("sv", 0, (2, 5), 3, 0, (1, 1, 0), 15, (1, 2, 3), 9, (50, 30, 20, 20, 30, 50)),
    Given("en", 1, (1, 4), 7, 2, (1, 0, 1), 120, (3, 1, 2), 10, (0, 100, 0, 35, 35, 30)),
    Given("ar", 0, (3, 3), 1, 1, (0, 0, 1), None, (2, 3, 1), 0, (10, 20, 70, 40, 40, 20)),
    Given("sv", 1, (4, 5), 5, 1, (1, 0, 0), 0, (1, 3, 2), 8, (25, 25, 50, 30, 30, 40)),
    Given("en", 0, (5, 5), None, 0, (0, 1, 0), None, (2, 1, 3), 7, (40, 40, 20, 50, 25, 25)),
    Given("ar", 1, (2, 4), 2, 2, (1, 1, 1), 75, (1, 2, 3), 6, (60, 20, 20, 45, 30, 25)),
    Given("sv", 0, (1, 5), 6, 1, (1, 0, 0), 5, (1, 2, 3), 10, (30, 30, 40, 30, 40, 30)),
    Given("en", 1, (3, 4), 4, 1, (1, 1, 0), 20, (3, 2, 1), 9, (20, 50, 30, 60, 20, 20)),
    Given("ar", 0, (2, 2), 4, 0, (1, 0, 1), 35, (2, 1, 3), 3, (15, 35, 50, 35, 35, 30)),
    Given("sv", 1, (4, 3), 3, 2, None, None, (1, 3, 2), 5, (45, 45, 10, 30, 30, 40)),
    Given("en", 0, (3, 5), 5, 1, (1, 0, 0), 100, (1, 2, 3), 9, (70, 10, 20, 40, 30, 30)),
    Given("ar", 1, (1, 3), 2, 0, (1, 1, 0), 10, (2, 3, 1), 8, (33, 33, 34, 34, 33, 33)),
    Given("sv", 0, (2, 4), 6, 2, (1, 0, 0), 25, (3, 1, 2), 10, (20, 40, 40, 25, 35, 40)),
    Given("en", 1, (5, 4), 7, 1, (1, 0, 1), 40, (1, 2, 3), 4, (55, 25, 20, 30, 40, 30)),
)


@dataclass
class Writer:
    """Somebody from HR who writes a survey, with the hands of page and form."""

    desk: Desk
    page: AtThePage
    form: AtTheForm

    def heading(self, words: str) -> None:
        """A new section after the one that is chosen."""
        self.page.tree.setFocus()
        self.page.press(Qt.Key.Key_Insert, SHIFT)
        self.page.type(words)

    def ask(self, kind: str, words: str, *lines: str) -> None:
        """A new question after the chosen one, with alternatives pasted into it."""
        self.page.menu("button_add", kind)
        self.form.be_active()
        self.page.type(words)
        if lines:
            self.form.tab_to("edit_choice_0")
            self.form.paste("\n".join(lines))

    def survey(self) -> SurveyDefinition:
        return self.page.draft.survey


def test_a_survey_of_every_kind_is_written_answered_in_three_languages_and_right_in_results(
    desk: Desk, tmp_path: Path
) -> None:
    desk.go("Enkät")
    writer = _writer(desk)
    _begin_anew(writer)
    _write_the_first_section(writer)
    _write_the_second_section(writer)
    survey = writer.survey()
    assert {question.kind for question in survey.questions()} == set(QuestionKind)
    assert faults(survey) == ()
    _translate(desk, tmp_path / "arabiska.xlsx")

    package, box_file = _open_kiosk(desk)
    assert package.languages == LANGUAGES
    asked = _by_kind(package.survey)
    box = BallotBox.open(box_file, package)
    _answer(desk, package, box, asked)
    box.close()
    _close(desk)

    store = desk.window.store
    assert store is not None
    results = as_json(release(store, list_journeys(store)[0].rounds[0].id))
    _assert_right(results, asked)


def _writer(desk: Desk) -> Writer:
    store, page = desk.window.store, AtThePage(desk)
    assert store is not None
    form = desk.window.survey_page.findChild(QuestionForm)
    assert form is not None
    place = Workplace(store, list_journeys(store)[0].id)
    at_form = AtTheForm(place, desk.window.survey_page.editing, form, desk.qtbot, desk.runner)
    at_form.be_active()
    return Writer(desk, page, at_form)


def _begin_anew(writer: Writer) -> None:
    page = writer.page
    page.tree.setFocus()
    page.press(Qt.Key.Key_A, CTRL)
    page.press(Qt.Key.Key_Delete)
    assert not writer.survey().sections
    page.click("Hela enkäten")
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_A, CTRL)
    page.type("Provet")


def _write_the_first_section(writer: Writer) -> None:
    """A pair on a scale that is there, a scale of one's own with words for its ends, and a page to read first."""
    page, form = writer.page, writer.form
    writer.heading("Nu")
    form.click("check_dimension")
    page.tree.setFocus()
    page.press(Qt.Key.Key_Insert)
    page.type("Vi hör")
    form.pick("combo_scale", "Instämmer, 5")
    writer.ask("Skala", "Jag vilar")
    form.pick("combo_scale", "Egna ord")
    form.write("spin_points", "7")
    form.pick("combo_wording", "bara för")
    form.write("edit_label_0", "Aldrig")
    form.write("edit_label_1", "Alltid")
    writer.ask("Information", "Hej")
    page.tree.setFocus()
    for _ in range(2):
        page.press(Qt.Key.Key_Up, ALT)
    page.press(Qt.Key.Key_Z, CTRL)
    assert [question.kind.value for question in writer.survey().questions()] == ["pair", "information", "scale"]
    page.press(Qt.Key.Key_Y, CTRL)
    assert [question.kind.value for question in writer.survey().questions()] == ["information", "pair", "scale"]


def _write_the_second_section(writer: Writer) -> None:
    page, form = writer.page, writer.form
    writer.heading("Mer")
    writer.ask("Ett val", "År här", "Få", "Lagom", "Många")
    form.click("check_background")
    writer.ask("Flera val", "Sätt", "Möte", "Chef", "Brev")
    form.click("check_dont_know")
    writer.ask("Rangordning", "Viktigt", "Tid", "Lön", "Ro")
    writer.ask("Rekommendation", "Tipsa")
    writer.ask("Fördela", "Kultur", "Vi", "Lag", "Mål")
    writer.ask("Tal", "Timmar")
    form.write("spin_maximum", "12")
    form.write("spin_decimals", "1")
    form.click("check_condition")
    form.pick("combo_condition_question", "5. Sätt")
    form.pick("combo_condition_part", "Möte")
    form.pick("combo_condition_relation", "är valt")
    writer.ask("Fritext", "Annat")
    page.click("Kultur")


def _translate(desk: Desk, path: Path) -> None:
    """English typed from row to row; two texts in Arabic by hand, and the others by a translator in a file."""
    page = AtThePage(desk)
    page.tab("Språk")
    table = desk.find(TranslationTable, "table")
    desk.dialogs.will_answer("en")
    desk.click("button_add_language")
    sources = [row.source for row in table.rows.rows]
    page.press(Qt.Key.Key_Return)
    for source in sources:
        page.type(f"e {source}")
        page.press(Qt.Key.Key_Return)
    assert [row.words for row in table.rows.rows] == [f"e {source}" for source in sources]

    desk.dialogs.will_answer("ar", path, path)
    desk.click("button_add_language")
    for _ in range(2):
        for letter in ARABIC:
            page.type(letter)
        page.press(Qt.Key.Key_Return)
    desk.click("button_export")
    book = load_workbook(path)
    sheet: Any = book.worksheets[0]
    for number, (_, _, _, words, status) in enumerate(sheet.iter_rows(min_row=2)):
        words.value, status.value = words.value or f"{ARABIC} {number}", "granskad"
    book.save(path)
    desk.click("button_import")
    assert all(row.words.startswith(ARABIC) and row.status == "granskad" for row in table.rows.rows)


def _open_kiosk(desk: Desk) -> tuple[KioskPackage, Path]:
    desk.go("Workshoppar")
    desk.dialogs.will_answer(NewWorkshop("Tisdag", LANGUAGES))
    desk.click("button_create")
    assert "Svenska, engelska, arabiska" in desk.table("table_workshops")
    desk.dialogs.will_answer(PIN)
    desk.click("button_kiosk")
    ((package, box),) = desk.kiosks
    return read_package(package), box


def _by_kind(survey: SurveyDefinition) -> dict[QuestionKind, Question]:
    return {question.kind: question for question in survey.questions()}


@contextmanager
def _kiosk(desk: Desk, package: KioskPackage, box: BallotBox) -> Iterator[KioskWindow]:
    runner = TaskRunner()
    window = KioskWindow(package, box.drop, runner=runner, patience=PATIENT)
    window.show()
    desk.qtbot.waitExposed(window)
    try:
        yield window
    finally:
        window.hide()
        window.deleteLater()
        runner.stop()


def _answer(desk: Desk, package: KioskPackage, box: BallotBox, asked: dict[QuestionKind, Question]) -> None:
    with _kiosk(desk, package, box) as window:
        for number, person in enumerate(PEOPLE):
            participant = Participant(window, _mind(person, number, asked), mouse=number % 2 == 1)
            participant.answer_until_review()
            assert window.session.language == person.language
            participant.submit()
            desk.qtbot.waitUntil(lambda: window.session.stage is Stage.THANKS)
            participant.leave()
    assert box.count() == len(PEOPLE)


def _mind(person: Given, number: int, asked: dict[QuestionKind, Question]) -> Mind:
    answers: dict[str, int] = {}
    for kind, values in (
        (QuestionKind.PAIR, person.pair),
        (QuestionKind.SCALE, (person.rest,)),
        (QuestionKind.CHOICE, (person.years,)),
        (QuestionKind.MULTIPLE, person.ways or (DONT_KNOW,) * 3),
        (QuestionKind.RANKING, person.order),
        (QuestionKind.RECOMMENDATION, (person.tip,)),
        (QuestionKind.ALLOCATION, person.points),
        (QuestionKind.NUMBER, (person.hours,)),
    ):
        answers |= {c: v for c, v in zip(asked[kind].columns, values, strict=True) if v is not None}
    words = f"{ARABIC if person.language == 'ar' else 'Ord'} {number}"
    return Mind(person.unit, 0, answers, {asked[QuestionKind.TEXT].name: words}, person.language)


def _close(desk: Desk) -> None: ...


def _assert_right(results, asked) -> None: ...
