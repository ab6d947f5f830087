"""What is not in the survey: interviews with their quotes, indicators over time, and what it costs."""

from docx import Document
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.interviews.code_list import CodeList
from kulturverktyg.gui.desk.interviews.note_area import NoteArea
from kulturverktyg.gui.widgets.chart_view import ChartView
from kulturverktyg.gui.widgets.text_area import TextArea
from kulturverktyg.survey.template import load_template
from tests.flows.desk_hands import pick, tab
from tests.flows.walk.walk import CONTROL, SHIFT, Key, Walk, choose_cell, lines, press, type_in
from tests.gui.desk.at_the_desk import Desk, type_text
from tests.printing.printed import squeezed, words_of

#: Kronor a working year and working days: a day's cost is one by the other, by hand.
YEAR, DAYS, A_DAY = "520 000", "208", "2 500"
IN_A_FILE = "Det mesta fungerar bra."


def interview(walk: Walk) -> None:
    """The guide is printed; what was said is written, marked and coded, and its quote masked and approved."""
    template, said = load_template(walk.typed.template), walk.typed.interview
    with walk.at("Intervjuer") as desk:
        tab(desk, "tabs", "Guide")
        asked = [question["sv"] for part in template.guide for question in part.questions]
        assert [row[1] for row in lines(desk, "table_guide")] == asked
        desk.dialogs.will_answer(walk.folder / "guide.pdf")
        desk.click("button_print")
        assert squeezed(asked[0]) in words_of((walk.folder / "guide.pdf").read_bytes())
        tab(desk, "tabs", "Anteckningar")
        if walk.typed.documents:
            _read_a_note_in(walk)
        desk.click("button_add_note")
        pick(desk, "combo_role", said.role)
        desk.write("spin_people", str(said.people))
        note = desk.find(NoteArea, "text_note")
        note.setFocus()
        type_text(note, said.words)
        _mark(desk, note, said.words.index(said.marked), len(said.marked))
        type_in(desk, "edit_theme", said.theme, enter=True)
        codes = desk.find(CodeList, "list_dimensions")
        titles = [codes.item(row).text() for row in range(codes.count())]
        codes.setFocus()
        codes.setCurrentRow(titles.index(walk.typed.sore.title))
        press(desk, "list_dimensions", Key.Key_Space)
        assert said.marked in desk.table("table_passages")
        desk.click("button_quote")
    _approve_the_quote(walk)


def _read_a_note_in(walk: Walk) -> None:
    written = Document()
    written.add_paragraph(IN_A_FILE)
    written.save(str(walk.folder / "anteckning.docx"))
    walk.desk.dialogs.will_answer([walk.folder / "anteckning.docx"])
    walk.desk.click("button_import")
    assert walk.desk.find(NoteArea, "text_note").toPlainText() == IN_A_FILE


def _mark(desk: Desk, note: NoteArea, first: int, length: int) -> None:
    """By keys: to the beginning of the words, over them with Shift held, and Ctrl+M."""
    desk.qtbot.keyClick(note, Key.Key_Home, CONTROL)
    _select(desk, note, first, length)
    desk.qtbot.keyClick(note, Key.Key_M, CONTROL)
    desk.settle()


def _select(desk: Desk, field: QWidget, first: int, length: int) -> None:
    for _ in range(first):
        desk.qtbot.keyClick(field, Key.Key_Right)
    for _ in range(length):
        desk.qtbot.keyClick(field, Key.Key_Right, SHIFT)


def _approve_the_quote(walk: Walk) -> None:
    """The name in it is pointed out until it is masked; then the quote may leave."""
    said = walk.typed.interview
    with walk.at("Intervjuer") as desk:
        tab(desk, "tabs", "Citat")
        assert desk.text("label_left") == "1 av 1 citat kvar att läsa"
        assert said.masked in desk.text("label_telltales")
        field = desk.find(TextArea, "text_quote")
        field.setFocus()
        desk.qtbot.keyClick(field, Key.Key_Home, CONTROL)
        _select(desk, field, said.marked.index(said.masked), len(said.masked))
        desk.qtbot.keyClick(field, Key.Key_D, CONTROL)
        desk.settle()
        assert field.toPlainText() == said.quote
        assert desk.text("label_telltales") == ""
        desk.click("button_approve")
        assert desk.text("label_left") == "0 av 1 citat kvar att läsa"


def paste_the_indicators(walk: Walk) -> None:
    """The template's indicators stand there; one is pasted from a spreadsheet, drawn and told in words."""
    typed = walk.typed
    with walk.at("Nyckeltal") as desk:
        tab(desk, "tabs", "Nyckeltal")
        assert len(lines(desk, "table_indicators")) == len(load_template(typed.template).indicators)
        choose_cell(desk, "table_indicators", typed.indicator.name)
        tab(desk, "tabs_indicator", "Värden")
        pasted = "\n".join(f"{period}\t\t{value}\t{people}" for period, value, people in typed.indicator.pasted)
        QGuiApplication.clipboard().setText(f"Period\tGrupp\tVärde\tAntal\n{pasted}\nsnart\t\t6\t\n")
        press(desk, "table_values", Key.Key_V, CONTROL)
        QGuiApplication.clipboard().clear()
        assert desk.text("label_preview") == "2 värden kan tas in, 1 rad tas inte med."
        desk.click("button_take")
        shown = [(row[0], _number(row[2]), int(row[3])) for row in lines(desk, "table_values")]
        assert shown == [(period, _number(value), people) for period, value, people in typed.indicator.pasted]
        tab(desk, "tabs_indicator", "Om nyckeltalet")
        desk.write("edit_target", typed.indicator.target)
        tab(desk, "tabs_indicator", "Diagram")
        told = desk.find(ChartView, "chart").accessibleName()
        assert all(f"{period}, Hela verksamheten: {value}" in told for period, value, _ in typed.indicator.pasted)


def _number(words: str) -> float:
    """What is read as a number, without its unit."""
    return float(words.split()[0].replace(",", "."))


def calculate(walk: Walk) -> None:
    """What a sick day costs is one figure by the other, and what is missing is named and not guessed."""
    with walk.at("Nyckeltal") as desk:
        tab(desk, "tabs", "Kulturkalkyl")
        assert lines(desk, "table_lines")[0][1].startswith("kan inte beräknas: ")
        for row, likely in (("Lönekostnad per årsarbetare, kr per år", YEAR), ("Arbetsdagar per år", DAYS)):
            desk.choose_row("table_figures", row)
            desk.write("edit_likely", likely)
            desk.write("edit_figure_source", "Ekonomisystemet")
        assert lines(desk, "table_lines")[0][2] == A_DAY
        assert lines(desk, "table_lines")[-1][1].startswith("kan inte beräknas: ")
        tab(desk, "tabs", "Krona tillbaka")
        assert "syns när omgången är stängd" in desk.text("label_none_text")
