"""Förbered: a journey begun from its template, who works where, the survey looked at, and a workshop planned."""

import datetime as dt
from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListView, QTableView, QTreeView

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question
from kulturverktyg.survey.template import load_template
from tests.flows.desk_hands import pick, tab
from tests.flows.eight_measures import LAST_YEAR
from tests.flows.walk.typed import People
from tests.flows.walk.walk import Walk, is_within, lines
from tests.gui.desk.at_the_desk import Desk
from tests.gui.desk.survey.at_the_page import AtThePage
from tests.printing.printed import squeezed, words_of


def begin_the_journey(walk: Walk) -> None:
    """From the empty start page to a journey of this template, which the list then has."""
    desk, typed = walk.desk, walk.typed
    with walk.at("Alla resor"):
        assert desk.text("label_empty") == "Här samlas dina kulturresor"
        desk.click("button_begin")
        desk.write("edit_name", typed.name)
        pick(desk, "combo_template", typed.title)
        if not typed.whole_form:
            desk.click("radio_short")
        desk.click("button_create")
        assert desk.text("label_journey") == typed.name
    with walk.at("Alla resor"):
        assert lines(desk, "table_journeys") == [[typed.name, typed.title, "0", "1 öppen", _first_round(walk)]]
        desk.open_first_journey()
    walk.guide_says(set())


def _first_round(walk: Walk) -> str:
    return f"{load_template(walk.typed.template).first_round}: öppen"


def write_the_assignment(walk: Walk) -> None:
    """The card over the template's, and the people unit by unit."""
    typed = walk.typed
    with walk.at("Uppdrag") as desk:
        tab(desk, "tabs", "Uppdragskort")
        assert desk.text("edit_commissioner") == load_template(typed.template).card["commissioner"]
        desk.write("edit_commissioner", typed.commissioner)
        desk.write("edit_purpose", typed.purpose)
        assert desk.text("label_saved") == "Sparat"
        tab(desk, "tabs", "Enheter och roller")
        roles = desk.find(QListView, "list_roles").model()
        assert [roles.index(row, 0).data() for row in range(roles.rowCount())] == list(
            load_template(typed.template).roles
        )
        _type_units(desk, typed.people) if typed.types_units else _read_units(walk, typed.people)
        everybody = sum(people.headcount for people in typed.people)
        assert desk.text("label_total").startswith(f"Tillsammans {everybody} personer: ")
    walk.guide_says({"Uppdrag"})


def _read_units(walk: Walk, people: tuple[People, ...]) -> None:
    rows = "\n".join(f"{each.unit};{each.role};{each.headcount}" for each in people)
    file = walk.folder / "organisation.csv"
    file.write_text(f"enhet;roll;antal\n{rows}\n", "utf-8")
    walk.desk.dialogs.will_answer(file)
    walk.desk.click("button_import")
    assert walk.desk.message.startswith(f"{len(people)} rader är inlästa.")


def _type_units(desk: Desk, people: tuple[People, ...]) -> None:
    """Departments, units below them and how many work there, each typed in its place."""
    tree = desk.find(QTreeView, "tree_units")
    for place, path in enumerate(dict.fromkeys(each.unit for each in people)):
        department, _, unit = path.partition("/")
        if not place or not _row(tree, department).isValid():
            desk.click("button_add_unit")
            desk.write_in_place(tree, department)
        desk.click_cell(tree, _row(tree, department))
        desk.click("button_add_below")
        desk.write_in_place(tree, unit)
        for each in people:
            if each.unit == path:
                desk.click_cell(tree, _row(tree, department, unit).siblingAtColumn(_column(tree, each.role)))
                desk.write_in_place(tree, str(each.headcount))


def _row(tree: QTreeView, *path: str) -> QModelIndex:
    """The row of a unit; none where there is no such unit."""
    model, found = tree.model(), QModelIndex()
    for name in path:
        rows = [model.index(row, 0, found) for row in range(model.rowCount(found))]
        found = next((row for row in rows if row.data() == name), QModelIndex())
    return found


def _column(tree: QTreeView, role: str) -> int:
    model = tree.model()
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    return heads.index(role)


def look_at_the_survey(walk: Walk) -> None:
    """Every dimension stands there, the kiosk page beside it, and the second language is whole."""
    template = load_template(walk.typed.template)
    with walk.at("Enkät") as desk:
        page = AtThePage(desk)
        page.click(walk.typed.sore.title)
        assert page.chosen.startswith(walk.typed.sore.title)
        question = next(q for q in template.survey.questions() if q.name.startswith(f"{walk.typed.sore.name}_"))
        page.click(question.text["sv"])
        assert desk.sees("panel_preview")
        desk.choose("combo_preview", "Engelska")
        page.tab("Språk")
        view = desk.find(QListView, "list_languages").model()
        told = "\n".join(str(view.index(row, 0).data()) for row in range(view.rowCount()))
        assert "Engelska" in told
        page.tab("Versioner")
        assert len(lines(desk, "table_versions")) == 1
        page.tab("Frågor")


def plan_the_workshop(walk: Walk) -> None:
    """Day, place, promised day, agenda as the template has it, kiosks enough, and the run sheet on paper."""
    typed, template = walk.typed, load_template(walk.typed.template)
    with walk.at("Workshoppar") as desk:
        tab(desk, "tabs", "Tid och plats")
        desk.write("edit_date", LAST_YEAR.isoformat())
        desk.write("edit_starts", "13.00")
        desk.write("edit_place", typed.place)
        desk.write("edit_feedback", (LAST_YEAR + dt.timedelta(days=14)).isoformat())
        tab(desk, "tabs", "Deltagare")
        everybody = sum(people.headcount for people in typed.people)
        assert desk.text("label_expected").startswith(f"{everybody} personer väntas:")
        tab(desk, "tabs", "Dagordning")
        agenda = desk.find(QTableView, "table_agenda").model()
        planned = [(agenda.index(row, 1).data(), agenda.index(row, 2).data()) for row in range(agenda.rowCount())]
        assert planned == [(str(part.minutes), part.title) for part in template.agenda]
        tab(desk, "tabs", "Kiosker")
        desk.write("spin_kiosks", "3")
        assert desk.text("label_need").startswith(f"{_kiosks(walk)} kiosker")
        tab(desk, "tabs", "Grupper")
        desk.write("spin_groups", "6")
        desk.click("button_draw")
        assert sum(int(row[1]) for row in lines(desk, "table_groups")) == everybody
        desk.dialogs.will_answer(walk.folder / "korschema.pdf")
        desk.click("button_run_sheet")
    printed = words_of((walk.folder / "korschema.pdf").read_bytes())
    assert is_within([squeezed(words) for words in (typed.place, template.agenda[1].title)], printed)


def _kiosks(walk: Walk) -> int:
    """How many the pairs and other questions ask for in the agenda's time, by hand: 14 s a pair, 10 s another, 35 s to
    hand over."""
    questions = [question for question in asked_in(walk) if question.kind is not QuestionKind.INFORMATION]
    pairs = sum(question.kind is QuestionKind.PAIR for question in questions)
    seconds = 14 * pairs + 10 * (len(questions) - pairs) + 35
    everybody = sum(people.headcount for people in walk.typed.people)
    answering = [part for part in load_template(walk.typed.template).agenda if "svar" in part.title]
    minutes = sum(part.minutes for part in answering if "nkät" in part.title) or 45
    return ceil(everybody * seconds / (0.8 * minutes * 60))


def asked_in(walk: Walk) -> Sequence[Question]:
    """What the first round asks, as the template has it."""
    survey = load_template(walk.typed.template).survey
    return list((survey if walk.typed.whole_form else survey.short()).questions())
