"""A survey with every kind in three languages: made in the editor by clicks and keys alone, answered at the kiosk

in each language, and right in results.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabWidget

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, box_beside, read_package
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
from tests.flows.known_answers import PEOPLE, Given, expected_figures, flat
from tests.flows.participant import Mind, Participant
from tests.gui.desk.at_the_desk import LEFT, Desk
from tests.gui.desk.survey.at_the_form import AtTheForm
from tests.gui.desk.survey.at_the_page import ALT, CTRL, SHIFT, AtThePage

PATIENT = Patience(idle=600, countdown=600, thanks=600, settle=0)
LANGUAGES = ("sv", "en", "ar")
UNITS = ("Omsorg/Hemtjänst", "Omsorg/Särskilt boende")
ROLE = "Medarbetare"
ARABIC = "نص"
#: Each language by keys and by mouse, and somebody who does not know; the others only have their ballots in the box.
_AT_THE_KIOSK = (*range(6), 9)


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
    _assert_figures(results, asked)
    _assert_words(results, asked)


def _writer(desk: Desk) -> Writer:
    store, page = desk.window.store, AtThePage(desk)
    assert store is not None
    form = desk.window.pages.survey_page.findChild(QuestionForm)
    assert form is not None
    place = Workplace(store, list_journeys(store)[0].id)
    at_form = AtTheForm(place, desk.window.pages.survey_page.editing, form, desk.qtbot, desk.runner)
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
        words.value, status.value = f"{ARABIC} {number}", "granskad"
    book.save(path)
    desk.click("button_import")
    assert all(row.words.startswith(ARABIC) and row.status == "granskad" for row in table.rows.rows)


def _open_kiosk(desk: Desk) -> tuple[KioskPackage, Path]:
    desk.go("Workshoppar")
    desk.dialogs.will_answer(NewWorkshop("Tisdag", LANGUAGES))
    desk.click("button_create")
    assert "Svenska, engelska, arabiska" in desk.table("table_plans")
    desk.go("Kiosk")
    desk.choose_row("table_workshops", "Tisdag")
    desk.dialogs.will_answer(True, PIN)
    desk.click("button_kiosk")
    (file,) = desk.kiosks
    package = read_package(file)
    return package, box_beside(file, package.mode)


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
        for number in _AT_THE_KIOSK:
            person = PEOPLE[number]
            participant = Participant(window, _mind(person, number, asked), mouse=number % 2 == 1)
            participant.answer_until_review()
            if number < len(LANGUAGES):
                pair = asked[QuestionKind.PAIR]
                assert _read_again(desk, window, pair.name) == pair.text[person.language]
            assert (window.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (person.language == "ar")
            participant.submit()
            desk.qtbot.waitUntil(lambda: window.session.stage is Stage.THANKS)
            participant.leave()
    for number, person in enumerate(PEOPLE):
        if number not in _AT_THE_KIOSK:
            box.drop(_ballot(package, _mind(person, number, asked)))
    assert box.count() == len(PEOPLE)


def _ballot(package: KioskPackage, mind: Mind) -> Ballot:
    """What the kiosk makes of the same answers."""
    peopled = {cell.unit for cell in package.cells}
    unit = [unit.id for unit in package.units if unit.id in peopled][mind.unit]
    roles = {cell.role for cell in package.cells if cell.unit == unit}
    role = [role.id for role in package.roles if role.id in roles][mind.role]
    return Ballot(uuid4(), unit, role, mind.answers, mind.texts)


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
    return Mind(person.unit, 0, answers, {asked[QuestionKind.TEXT].name: _free_text(person, number)}, person.language)


def _free_text(person: Given, number: int) -> str:
    return f"{ARABIC if person.language == 'ar' else 'Ord'} {number}"


def _read_again(desk: Desk, window: KioskWindow, question: str) -> str:
    """Go to a question from the review and back; its words."""
    desk.qtbot.mouseClick(_shown(window, QAbstractButton, f"number_{question}"), LEFT)
    words = str(_shown(window, QLabel, "label_heading").text())
    desk.qtbot.mouseClick(_shown(window, QAbstractButton, "button_next"), LEFT)
    return words


def _shown(window: KioskWindow, kind: type[Any], name: str) -> Any:
    (found,) = [widget for widget in window.findChildren(kind, name) if widget.isVisible()]
    return found


def _close(desk: Desk) -> None:
    """Close the workshop and the round, and let one of the texts be seen."""
    desk.go("Enkät")
    desk.go("Kiosk")
    desk.choose_row("table_workshops", "Tisdag")
    desk.dialogs.will_answer(True, True)
    desk.click("button_close")
    assert desk.message == f"{len(PEOPLE)} svar räknades in."
    desk.click("button_close_round")
    desk.go("Resultat")
    tabs = desk.find(QTabWidget, "tabs").tabBar()
    desk.qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(1).center())
    desk.settle()
    assert "Nu" in desk.table("table_dimensions")
    desk.qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(6).center())
    desk.settle()
    desk.click("button_approve")


def _assert_figures(results: dict[str, Any], asked: dict[QuestionKind, Question]) -> None:
    """Every figure that is shown, of everybody and of each unit, is the one worked out from what was answered."""
    expected = {
        group["id"]: expected_figures(
            [person for person in PEOPLE if [UNITS[person.unit], ROLE] in group["cells"]], asked
        )
        for group in results["groups"]
    }
    shown = {(figure["group"], figure.get("item") or figure["dimension"]): figure for figure in results["figures"]}
    background = asked[QuestionKind.CHOICE].name
    assert {name for group, name in shown if group == "all"} == expected["all"].keys() - {background}
    assert {group for group, _ in shown} == {"all", "unit:Omsorg", *(f"unit:{unit}" for unit in UNITS)}
    heads = {group["id"]: group["headcount"] for group in results["groups"]}
    for (group, name), figure in shown.items():
        known, numbers = _corrected(flat(expected[group][name]), heads[group]), flat(figure)
        told = {where: value for where, value in numbers.items() if where in known}
        assert told == pytest.approx({where: known[where] for where in told}, rel=1e-6, abs=1e-6), (group, name)
        assert figure["withheld"] or told.keys() == known.keys(), (group, name)
    tip, hours = (shown["all", asked[kind].name]["now"] for kind in (QuestionKind.RECOMMENDATION, QuestionKind.NUMBER))
    assert tip["recommendation"] == pytest.approx(100 * (6 - 5) / 14)
    assert hours["mean"] == pytest.approx(44.5 / 11)


def _corrected(known: dict[str, float], headcount: int) -> dict[str, float]:
    """With the interval of a gap that is narrower the more of the group have answered."""
    if ".gap.low" not in known:
        return known
    half = (known[".gap.high"] - known[".gap.low"]) / 2 * math.sqrt(1 - known[".n"] / headcount)
    mean = known[".gap.mean"]
    return {**known, ".gap.low_finite": mean - half, ".gap.high_finite": mean + half}


def _assert_words(results: dict[str, Any], asked: dict[QuestionKind, Question]) -> None:
    items = {item["name"]: item for item in results["items"]}
    assert items[asked[QuestionKind.SCALE].name]["labels"] == ["1 Aldrig", "2", "3", "4", "5", "6", "7 Alltid"]
    assert [item["text"] for item in items.values() if item["question"] == "Viktigt"] == ["Tid", "Lön", "Ro"]
    hours = items[asked[QuestionKind.NUMBER].name]
    assert (hours["decimals"], hours["asked_if"]) == (1, "Ställs bara till den som har valt ”Möte” på ”Sätt”.")
    (texts,) = results["texts"]
    assert len(texts["texts"]) == 1
    assert texts["texts"][0] in {_free_text(person, number) for number, person in enumerate(PEOPLE)}
