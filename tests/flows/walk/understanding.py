"""Förstå: what the figures say, held against own counting; findings with their sources; and a map."""

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from kulturverktyg.gui.desk.findings.source_dialog import FindingSourceDialog
from kulturverktyg.gui.desk.results.first_pane import FindingsCard
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.map_canvas.canvas import MapCanvas
from kulturverktyg.gui.widgets.text_area import TextArea
from tests.flows.desk_hands import pick, tab
from tests.flows.own_counting import mean_words, scores
from tests.flows.walk.walk import Key, Walk, lines, type_in
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text


def read_the_results(walk: Walk) -> None:
    """The sorest area is among the largest gaps; means and numbers of answers are what people gave."""
    typed = walk.typed
    with walk.at("Resultat") as desk:
        gaps = " ".join(about for about, _ in desk.find(FindingsCard, "card_gaps").lines())
        assert typed.sore.title in gaps
        tab(desk, "tabs", "Dimensioner")
        shown = {row[0]: row[1:3] for row in lines(desk, "table_dimensions")}
        for area in (typed.sore, typed.strong):
            sides = [scores(walk.answered, area.name, side) for side in ("now", "desired")]
            assert shown[area.title] == [mean_words(side) for side in sides]
        tab(desk, "tabs", "Svarsfrekvens")
        everybody = sum(people.headcount for people in typed.people)
        rate = f"{100 * typed.answering / everybody:.0f} %"
        assert lines(desk, "table_rates")[0][2:5] == [str(typed.answering), str(everybody), rate]
        tab(desk, "tabs", "Medarbetare och ledning")
        if desk.sees("button_to_table"):
            desk.click("button_to_table")
        roles = {row[1] for row in lines(desk, "table_roles")}
        assert roles == {people.role for people in typed.people}


def read_the_texts(walk: Walk) -> None:
    """Where words of one's own were asked for, which the whole form does, the first is masked and approved."""
    if not walk.typed.whole_form:
        return
    with walk.at("Resultat") as desk:
        tab(desk, "tabs", "Fritext")
        left = int(desk.text("label_left").split()[0])
        assert left == sum(len(ballot.texts) for ballot in walk.answered)
        field = desk.find(TextArea, "edit_text")
        field.setFocus()
        field.selectAll()
        desk.click("button_mask")
        type_text(field, " tar tid")
        desk.click("button_approve")
        assert int(desk.text("label_left").split()[0]) == left - 1


def judge_the_krona(walk: Walk) -> None:
    """What everybody thinks that a krona gives back is told as a mean, and as a judgement, where it was asked."""
    if not walk.typed.whole_form:
        return
    with walk.at("Nyckeltal") as desk:
        tab(desk, "tabs", "Krona tillbaka")
        assert "edömning" in desk.text("label_judgement")
        given = [0.25 + 0.25 * ballot.answers["krona_tillbaka"] for ballot in walk.answered]
        shown = {row[0]: row[1] for row in lines(desk, "table_krona")}
        assert next(iter(shown.values())) == f"{sum(given) / len(given):.2f} kr".replace(".", ",")


def write_findings(walk: Walk) -> None:
    """A deficit that survey, interview and indicator agree on, and a strength; seen beside each other."""
    typed = walk.typed
    with walk.at("Iakttagelser") as desk:
        desk.click("button_begin")
        desk.write("text_statement", typed.statement)
        _add_source(desk, "", typed.sore.title)
        _add_source(desk, "Intervju", typed.interview.marked[:12])
        _add_source(desk, "Nyckeltal", typed.indicator.name)
        for words in typed.documents:
            _add_source(desk, "Dokument", words)
        kinds = 3 + len(typed.documents)
        assert len(lines(desk, "table_sources")) == kinds
        assert desk.text("label_reasons").startswith(f"{kinds} slags källor (")
        desk.click("button_add")
        desk.write("text_statement", typed.strength)
        pick(desk, "combo_kind", "▲ Styrka")
        _add_source(desk, "", typed.strong.title)
        assert desk.text("label_strength") == "Stöd: svagt"
        tab(desk, "tabs", "Källor bredvid varandra")
        assert typed.statement in desk.table("table_matrix")


def _add_source(desk: Desk, kind: str, words: str) -> None:
    """From the dialog: what is searched for, or written where it lies outside the file."""
    desk.click("button_add_source")
    (dialog,) = (found for found in desk.window.findChildren(FindingSourceDialog) if found.isVisible())
    if kind:
        pick(desk, "combo_source", kind)
    if kind == "Dokument":
        type_in(desk, "text_words", words)
    else:
        type_in(desk, "edit_search", words)
        offers = desk.find(DataTable, "table_offers")
        desk.click_cell(offers, offers.model().index(0, 0))
    add = dialog.findChild(QAbstractButton, "button_add")
    assert isinstance(add, QAbstractButton)
    assert add.isEnabled(), f"{words} is not offered as {kind}"
    desk.qtbot.mouseClick(add, LEFT)
    desk.settle()


def draw_the_map(walk: Walk) -> None:
    """Boxes by key, arrows by the lists, and the loop that they make gets its name."""
    drawn = walk.typed.map
    with walk.at("Kartor") as desk:
        pick(desk, "combo_map", drawn.name)
        for words in drawn.boxes:
            _add_box(desk, words)
        for words, lane in zip(drawn.boxes, drawn.lanes, strict=False):
            desk.choose_row("table_nodes", words)
            pick(desk, "combo_lane", lane)
            assert [words, lane] in lines(desk, "table_nodes")
        for source, target in drawn.arrows:
            desk.choose_row("table_nodes", drawn.boxes[source])
            pick(desk, "combo_target", drawn.boxes[target], stays=False)
        assert sorted(row[0] for row in lines(desk, "table_nodes")) == sorted(drawn.boxes)
        if drawn.arrows:
            _read_the_arrows(walk, desk)


def _add_box(desk: Desk, words: str) -> None:
    canvas = desk.find(MapCanvas, "canvas")
    canvas.setFocus()
    desk.qtbot.keyClick(canvas, Key.Key_Insert)
    edit = desk.find(QLineEdit, "edit_text")
    type_text(edit, words)
    desk.qtbot.keyClick(edit, Key.Key_Return)
    desk.settle()


def _read_the_arrows(walk: Walk, desk: Desk) -> None:
    drawn = walk.typed.map
    tab(desk, "tabs", "Pilar")
    told = {f"{drawn.boxes[source]} → {drawn.boxes[target]}" for source, target in drawn.arrows}
    assert {row[0] for row in lines(desk, "table_arrows")} == told
    if drawn.loop:
        tab(desk, "tabs", "Slingor")
        assert desk.text("label_loops").startswith("1 slinga")
        desk.choose_row("table_loops", lines(desk, "table_loops")[0][0])
        assert desk.text("label_way").startswith("Slingan driver på sig själv")
        desk.write("edit_loop", drawn.loop)
        assert lines(desk, "table_loops")[0][0].startswith(drawn.loop)
    tab(desk, "tabs", "Rutor")
