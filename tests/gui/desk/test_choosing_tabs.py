"""Fyrfältare, Beslut and Svar på idéer: placed by hand, key and number, decided with a reason, answered and saved."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPushButton, QTabWidget
from sqlalchemy import select

from kulturverktyg.collect.vote_rules import NOT_JUDGED
from kulturverktyg.decide.decisions import read_log
from kulturverktyg.decide.measures import read_measures
from kulturverktyg.decide.placements import Point, read_placements
from kulturverktyg.gui.desk.choosing.matrix_mark import ChosenMark
from kulturverktyg.gui.desk.choosing.matrix_pane import MatrixPane
from kulturverktyg.gui.desk.choosing.matrix_view import MatrixView
from kulturverktyg.gui.desk.choosing.tenth_box import TenthBox
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.model.idea import Card, Idea, Proposal, ProposalCard
from kulturverktyg.model.kinds import Subject, Verdict, VoteKind, VoteState
from kulturverktyg.model.vote import Vote, VoteOption, VoteRound
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import Store
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text
from tests.printing.printed import squeezed, words_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
IDEAS = ("Mötena ska sluta i tid", "Fler samtal", "Bättre kaffe")


@pytest.fixture
def chosen_from(desk: Desk) -> Iterator[Desk]:
    """The desk at the page, with two proposals and three ideas, one of them on the parking lot."""
    store, journey = _file(desk)
    with store.write() as session:
        common = {"journey_id": journey}
        cards = [
            Card(**common, text=text, theme_id=None, parked=text == IDEAS[2], position=place)
            for place, text in enumerate(IDEAS)
        ]
        proposals = [
            Proposal(**common, title=title, position=place) for place, title in enumerate(("Mötesregler", "Samtal"))
        ]
        session.add_all((*cards, *proposals))
        session.flush()
        session.add_all(Idea(**common, card_id=card.id, text=card.text, prompt="more") for card in cards)
        for proposal, card in zip(proposals, cards, strict=False):
            session.add(ProposalCard(proposal_id=proposal.id, card_id=card.id))
    desk.go("Idéer")
    yield desk
    desk.settle()


def _file(desk: Desk) -> tuple[Store, UUID]:
    store = desk.window.store
    assert store is not None
    return store, list_journeys(store)[0].id


def _vote(desk: Desk, *judged: tuple[str, int, int]) -> None:
    """Eight people's judgement of proposals, all alike, and of a card that is gone."""
    store, journey = _file(desk)
    with store.write() as session:
        vote = VoteRound(
            journey_id=journey,
            workshop_id=None,
            name="Chefernas bild",
            kind=VoteKind.MATRIX,
            dots=0,
            cap=0,
            position=0,
            state=VoteState.CLOSED,
        )
        session.add(vote)
        session.flush()
        proposals = {row.title: row.id for row in session.scalars(select(Proposal))}
        options = [(Subject.PROPOSAL, proposals[title], impact, effort) for title, impact, effort in judged]
        options.append((Subject.CARD, uuid4(), 1, 1))
        for place, (subject, key, _, _) in enumerate(options):
            session.add(VoteOption(vote_round_id=vote.id, subject=subject, subject_id=key, text="", position=place))
        row = bytes(number for _, _, impact, effort in options for number in (impact, effort))
        session.add_all(Vote(vote_round_id=vote.id, role_id=None, row=row) for _ in range(8))


def tab(desk: Desk, words: str) -> None:
    tabs = desk.find(QTabWidget, "tabs")
    bar = tabs.tabBar()
    names = [tabs.tabText(place).replace("&", "") for place in range(tabs.count())]
    desk.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(names.index(words)).center())
    desk.settle()


def placed(desk: Desk) -> dict[str, tuple[int, int]]:
    """Where the file has things, by the names that the list shows."""
    kept = read_placements(*_file(desk))
    pane = desk.window.findChild(MatrixPane)
    assert pane is not None
    rows = pane.findChild(DataTable, "table_things").model().sourceModel().rows  # type: ignore[union-attr]
    return {
        row.thing.text: (kept[row.thing.spot].impact, kept[row.thing.spot].effort)
        for row in rows
        if row.thing.spot in kept
    }


def chosen_mark(desk: Desk) -> ChosenMark:
    return desk.find(ChosenMark, "chosen_mark")


def click_at(desk: Desk, point: Point) -> None:
    view = desk.find(MatrixView, "matrix")
    desk.qtbot.mouseClick(view, LEFT, pos=view.place_of(point).toPoint())
    desk.settle()


def test_a_click_places_what_is_chosen_and_drags_and_arrows_move_it(chosen_from: Desk) -> None:
    desk = chosen_from
    tab(desk, "Fyrfältare")
    assert desk.text("label_field") == "Inte placerad"
    click_at(desk, Point(70, 20))
    (impact, effort) = placed(desk)["Mötesregler"]
    assert abs(impact - 70) <= 1
    assert abs(effort - 20) <= 1
    view = desk.find(MatrixView, "matrix")
    here, there = (view.place_of(point).toPoint() for point in (Point(70, 20), Point(20, 90)))
    desk.qtbot.mousePress(view, LEFT, pos=here)
    desk.qtbot.mouseMove(view, there - QPoint(40, 0))
    desk.qtbot.mouseMove(view, there)
    assert placed(desk)["Mötesregler"] == (impact, effort)
    desk.qtbot.mouseRelease(view, LEFT, pos=there)
    desk.settle()
    (impact, effort) = placed(desk)["Mötesregler"]
    assert abs(impact - 20) <= 2
    assert abs(effort - 90) <= 2
    assert desk.text("label_field") == "Låt vara"
    button = chosen_mark(desk)
    assert button.hasFocus()
    desk.qtbot.keyClick(button, Qt.Key.Key_Up)
    desk.qtbot.keyClick(button, Qt.Key.Key_Left, SHIFT)
    desk.settle()
    assert placed(desk)["Mötesregler"] == (impact + 5, effort - 1)
    desk.qtbot.keyClick(button, Qt.Key.Key_Z, CONTROL)
    desk.settle()
    assert placed(desk)["Mötesregler"] == (impact, effort)
    desk.qtbot.keyClick(button, Qt.Key.Key_Z, CONTROL)
    desk.settle()
    assert abs(placed(desk)["Mötesregler"][0] - 70) <= 1


def test_what_is_dragged_is_left_where_it_was_with_escape(chosen_from: Desk) -> None:
    desk = chosen_from
    tab(desk, "Fyrfältare")
    click_at(desk, Point(70, 20))
    before, view = placed(desk), desk.find(MatrixView, "matrix")
    desk.qtbot.mousePress(view, LEFT, pos=view.place_of(Point(70, 20)).toPoint())
    for point in (Point(40, 40), Point(20, 90)):
        desk.qtbot.mouseMove(view, view.place_of(point).toPoint())
    desk.qtbot.keyClick(chosen_mark(desk), Qt.Key.Key_Escape)
    desk.qtbot.mouseRelease(view, LEFT, pos=view.place_of(Point(20, 90)).toPoint())
    desk.settle()
    assert placed(desk) == before


def test_two_numbers_place_a_thing_and_a_key_takes_it_away(chosen_from: Desk) -> None:
    desk = chosen_from
    tab(desk, "Fyrfältare")
    table = desk.find(DataTable, "table_things")
    desk.choose_row("table_things", "Samtal")
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert desk.find(TenthBox, "box_impact").hasFocus()
    desk.write("box_impact", "7,5")
    desk.write("box_effort", "2.5")
    assert placed(desk) == {"Samtal": (75, 25)}
    assert desk.text("label_field") == "Gör först"
    assert desk.find(TenthBox, "box_effort").accessibleName() == "Insats för Samtal"
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Delete)
    desk.settle()
    assert placed(desk) == {}
    desk.click("button_undo")
    assert placed(desk) == {"Samtal": (75, 25)}


def test_a_mark_tells_its_name_role_and_value_and_the_next_is_a_key_away(chosen_from: Desk) -> None:
    desk = chosen_from
    tab(desk, "Fyrfältare")
    for words, number in (("Mötesregler", "9"), ("Samtal", "1")):
        desk.choose_row("table_things", words)
        desk.write("box_impact", number)
    button = chosen_mark(desk)
    told = QAccessible.queryAccessibleInterface(button)
    assert told.text(QAccessible.Text.Name) == "Samtal. Nytta 1,0, insats 5,0: Gör om det blir tid över"
    assert told.role() == QAccessible.Role.Button
    button.setFocus()
    desk.qtbot.keyClick(button, Qt.Key.Key_PageDown)
    assert desk.text("label_thing") == "Mötesregler"
    assert button.hasFocus()
    assert told.text(QAccessible.Text.Name).startswith("Mötesregler. Nytta 9,0")
    view = desk.find(MatrixView, "matrix")
    desk.qtbot.mouseClick(view, LEFT, pos=view.place_of(Point(10, 50)).toPoint())
    assert desk.text("label_thing") == "Samtal"
    desk.qtbot.keyClick(button, Qt.Key.Key_Delete)
    desk.settle()
    assert list(placed(desk)) == ["Mötesregler"]
    assert not desk.sees("chosen_mark")


def test_a_screen_reader_finds_every_mark_by_name_and_place_and_can_choose_it(chosen_from: Desk) -> None:
    desk = chosen_from
    tab(desk, "Fyrfältare")
    for words, number in (("Mötesregler", "9"), ("Samtal", "1")):
        desk.choose_row("table_things", words)
        desk.write("box_impact", number)
    view = desk.find(MatrixView, "matrix")
    told = {mark.text(QAccessible.Text.Name): mark for mark in _seen_within(view)}
    assert sorted(told) == [
        *("Mötesregler. Nytta 9,0, insats 5,0: Gör först", "Samtal. Nytta 1,0, insats 5,0: Gör om det blir tid över"),
    ]
    other = told["Mötesregler. Nytta 9,0, insats 5,0: Gör först"]
    place = view.mapToGlobal(view.place_of(Point(90, 50)).toPoint())
    assert other.rect().contains(place)
    other.actionInterface().doAction("Press")
    desk.qtbot.waitUntil(lambda: desk.text("label_thing") == "Mötesregler")
    assert chosen_mark(desk).hasFocus()


def _seen_within(view: MatrixView) -> list[QAccessibleInterface]:
    told = QAccessible.queryAccessibleInterface(view)
    children = [told.child(place) for place in range(told.childCount())]
    return [child for child in children if not child.state().invisible]


def test_what_has_been_taken_away_leaves_the_matrix_too(chosen_from: Desk) -> None:
    desk = chosen_from
    tab(desk, "Fyrfältare")
    click_at(desk, Point(70, 20))
    tab(desk, "Förslag")
    desk.click("button_remove")
    tab(desk, "Fyrfältare")
    desk.choose_row("table_things", "Samtal")
    click_at(desk, Point(20, 20))
    assert [spot.subject for spot in read_placements(*_file(desk))] == [Subject.PROPOSAL]


def test_ideas_are_placed_by_themselves_and_a_large_matrix_is_zoomed(chosen_from: Desk) -> None:
    desk = chosen_from
    tab(desk, "Fyrfältare")
    combo = desk.find(QComboBox, "combo_show")
    combo.setFocus()
    desk.choose("combo_show", "Idéer")
    combo.activated.emit(combo.currentIndex())
    desk.settle()
    assert desk.table("table_things").splitlines()[1:] == [f"{text}\t–\t–" for text in IDEAS]
    width = desk.find(MatrixView, "matrix").width()
    desk.find(DataTable, "table_things").setFocus()
    desk.qtbot.keyClick(desk.find(DataTable, "table_things"), Qt.Key.Key_Plus, CONTROL)
    desk.click("button_zoom_in")
    assert desk.text("label_zoom") == "200 %"
    assert desk.find(MatrixView, "matrix").width() >= 2 * width - 60
    desk.click("button_zoom_out")
    desk.click("button_zoom_out")
    assert desk.find(MatrixView, "matrix").width() <= width


def test_medians_of_a_vote_are_taken_over_and_undone(chosen_from: Desk) -> None:
    desk = chosen_from
    _vote(desk, ("Mötesregler", 8, 2), ("Samtal", NOT_JUDGED, NOT_JUDGED))
    tab(desk, "Fyrfältare")
    menu = desk.find(QPushButton, "button_votes").menu()
    assert [action.text() for action in menu.actions()] == ["Chefernas bild"]
    menu.actions()[0].trigger()
    desk.settle()
    assert placed(desk) == {"Mötesregler": (80, 20)}
    assert desk.message == "1 plats är hämtad ur ”Chefernas bild”: medianen av vad de röstande satte."
    desk.click("button_undo")
    assert placed(desk) == {}
    assert desk.message == ""


def test_a_decision_says_by_whom_when_and_why_and_the_latest_holds(chosen_from: Desk) -> None:
    desk = chosen_from
    tab(desk, "Beslut")
    desk.click("button_decide")
    assert desk.message == "Välj vad som beslutades: antaget, parkerat eller avslaget."
    desk.click("button_adopted")
    desk.click("button_decide")
    assert desk.message.startswith("Skriv vem som beslutar")
    assert desk.find(QLineEdit, "edit_by").hasFocus()
    desk.write("edit_by", "Omsorgsnämnden")
    desk.write("edit_date", "2026-09-14")
    desk.click("button_decide")
    assert desk.message == "Skriv varför. De som hade idén får läsa det."
    desk.write("text_why", "Det kostar inget")
    desk.click("button_decide")
    assert desk.message == ""
    desk.click("button_parked")
    desk.write("edit_date", "2026-05-04")
    desk.write("text_why", "Vi väntar")
    desk.click("button_decide")
    assert desk.table("table_proposals").splitlines()[1] == "Mötesregler\tAntaget\t2026-09-14\t1"
    assert [line.split("\t")[:2] for line in desk.table("table_history").splitlines()[1:]] == [
        ["2026-09-14", "Antaget"],
        ["2026-05-04", "Parkerat"],
    ]
    desk.write("edit_date", "2126-05-04")
    desk.click("button_decide")
    assert "4 maj 2126 ligger mer än ett år fram" in desk.message
    desk.write("edit_date", "igår")
    desk.click("button_decide")
    assert desk.message == "Skriv dagen för beslutet som 2027-03-16."
    log = read_log(*_file(desk))
    assert [(each.verdict, each.date) for each in log] == [
        (Verdict.PARKED, dt.date(2026, 5, 4)),
        (Verdict.ADOPTED, dt.date(2026, 9, 14)),
    ]


def test_each_proposal_shows_its_own_verdict_and_the_next_has_none(chosen_from: Desk) -> None:
    desk = chosen_from
    tab(desk, "Beslut")
    _adopt(desk)
    assert _verdicts(desk) == ["button_adopted"]
    desk.choose_row("table_proposals", "Samtal")
    assert _verdicts(desk) == []
    desk.write("text_why", "Vi väntar")
    desk.click("button_decide")
    assert desk.message == "Välj vad som beslutades: antaget, parkerat eller avslaget."
    desk.click("button_parked")
    assert _verdicts(desk) == ["button_parked"]
    desk.choose_row("table_proposals", "Mötesregler")
    assert _verdicts(desk) == ["button_adopted"]
    desk.click("button_undo")
    assert _verdicts(desk) == []


def test_adopted_proposals_become_measures_with_one_press_and_can_be_taken_back(chosen_from: Desk) -> None:
    desk = chosen_from
    tab(desk, "Beslut")
    assert not desk.find(QPushButton, "button_measures").isEnabled()
    _adopt(desk)
    assert desk.text("button_measures").endswith("(1)")
    desk.click("button_measures")
    assert desk.message == "1 åtgärd är gjord av ett antaget förslag, och ligger under Handlingsplan."
    (measure,) = read_measures(*_file(desk))
    assert (measure.title, measure.why) == ("Mötesregler", "Därför")
    assert [reason.told for reason in measure.reasons] == ["Förslag: Mötesregler"]
    assert not desk.find(QPushButton, "button_measures").isEnabled()
    desk.qtbot.keyClick(desk.find(DataTable, "table_proposals"), Qt.Key.Key_Z, CONTROL)
    desk.settle()
    assert read_measures(*_file(desk)) == ()
    assert desk.message == ""
    assert len(read_log(*_file(desk))) == 1
    desk.click("button_redo")
    assert len(read_measures(*_file(desk))) == 1
    desk.click("button_undo")
    desk.click("button_undo")
    assert read_log(*_file(desk)) == ()
    assert not desk.find(QPushButton, "button_measures").isEnabled()


def _adopt(desk: Desk) -> None:
    desk.click("button_adopted")
    desk.write("edit_by", "Nämnden")
    desk.write("text_why", "Därför")
    desk.click("button_decide")


def _verdicts(desk: Desk) -> list[str]:
    names = ("button_adopted", "button_parked", "button_rejected")
    return [name for name in names if desk.find(QPushButton, name).isChecked()]


def test_a_decision_entered_by_mistake_is_taken_away_and_back(chosen_from: Desk) -> None:
    desk = chosen_from
    tab(desk, "Beslut")
    desk.click("button_adopted")
    desk.write("edit_by", "Nämnden")
    desk.write("text_why", "Därför")
    desk.click("button_decide")
    assert not desk.find(QPushButton, "button_remove").isEnabled()
    history = desk.find(DataTable, "table_history")
    desk.click_cell(history, history.model().index(0, 0))
    desk.qtbot.keyClick(history, Qt.Key.Key_Delete)
    desk.settle()
    assert read_log(*_file(desk)) == ()
    desk.qtbot.keyClick(history, Qt.Key.Key_Z, CONTROL)
    desk.settle()
    assert len(read_log(*_file(desk))) == 1
    tab(desk, "Tavla")
    assert not desk.find(QAbstractButton, "button_undo").isEnabled()


def test_everybody_finds_what_became_of_their_idea_by_any_form_of_its_words(chosen_from: Desk, tmp_path: Path) -> None:
    desk = chosen_from
    tab(desk, "Beslut")
    desk.click("button_adopted")
    desk.write("edit_by", "Nämnden")
    desk.write("edit_date", "2026-05-04")
    desk.write("text_why", "Många har bett om det")
    desk.click("button_decide")
    tab(desk, "Svar på idéer")
    assert desk.text("label_count") == "3 idéer"
    search = desk.find(QLineEdit, "edit_search")
    type_text(search, "möte")
    desk.qtbot.keyClick(search, Qt.Key.Key_Return)
    desk.settle()
    assert desk.text("label_count") == "1 av 3 idéer"
    answer = desk.find(QLabel, "label_answer").text()
    assert answer == "Ingår i förslaget ”Mötesregler”, som antogs 4 maj 2026 av Nämnden: Många har bett om det."
    desk.dialogs.will_answer(tmp_path / "svar", tmp_path / "svar")
    desk.click("button_pdf")
    desk.click("button_table")
    said = words_of((tmp_path / "svar.pdf").read_bytes())
    assert all(squeezed(idea) in said for idea in IDEAS)
    assert squeezed("Ligger på parkeringen") in said
    sheet = openpyxl.load_workbook(tmp_path / "svar.xlsx").worksheets[0]
    assert {sheet.cell(row, 1).value for row in range(5, 8)} == set(IDEAS)
    assert desk.message == "Svaren är sparade som svar.xlsx. Läs igenom dem innan ni publicerar."


def test_a_proposal_with_a_decision_is_not_lost_with_it(chosen_from: Desk) -> None:
    desk = chosen_from
    tab(desk, "Beslut")
    desk.click("button_adopted")
    desk.write("edit_by", "Nämnden")
    desk.write("text_why", "Därför")
    desk.click("button_decide")
    tab(desk, "Förslag")
    desk.click("button_remove")
    assert desk.message.startswith("Förslaget ”Mötesregler” har beslut i loggen och kan inte tas bort. Ångra")
    assert desk.text("label_saved") == "Inte sparat"
    desk.click("button_undo")
    assert desk.text("label_saved") == "Sparat"
    tab(desk, "Beslut")
    assert [line.split("\t")[1] for line in desk.table("table_proposals").splitlines()[1:]] == [
        *("Antaget", "Inte avgjort"),
    ]
