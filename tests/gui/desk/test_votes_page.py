"""The page of votes: a draft is written, people vote, the vote is closed, and the room sees it place by place."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import box_beside, read_package
from kulturverktyg.decide.votes import make_vote, open_vote, read_votes
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.model.idea import Card, Proposal, Theme
from kulturverktyg.model.kinds import KioskMode, Subject, VoteKind, VoteState
from kulturverktyg.prepare.journeys import list_journeys
from tests.gui.desk.at_the_desk import Desk
from tests.gui.desk.test_codes_part import store_of, workshop_of
from tests.votes import draft, sheets_for

if TYPE_CHECKING:
    from kulturverktyg.gui.projector.views.vote_place import VotePlace

WORDS = ("A", "B", "C", "D")


@pytest.fixture
def votes(desk: Desk) -> Desk:
    """The desk at the page, with a board of ideas and no vote yet."""
    store = store_of(desk)
    journey_id = list_journeys(store)[0].id
    with store.write() as session:
        theme = Theme(journey_id=journey_id, name="Möten", position=0)
        session.add(theme)
        session.flush()
        cards = [Card(journey_id=journey_id, theme_id=theme.id, position=n, text=f"Idé {n}") for n in range(12)]
        session.add_all([*cards, Proposal(journey_id=journey_id, title="Mötesfri dag", position=0)])
    desk.go("Omröstning")
    return desk


def saved(desk: Desk):
    store = store_of(desk)
    return read_votes(store, list_journeys(store)[0].id)[-1]


def mark(desk: Desk, name: str, *rows: int) -> None:
    """Mark rows of a table with the mouse."""
    table = desk.find(DataTable, name)
    for number, row in enumerate(rows):
        place = table.visualRect(table.model().index(row, 0)).center()
        held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, place)


def empty(desk: Desk, name: str) -> None:
    """Empty a field with keys, and leave it with Tab."""
    field = desk.find(QLineEdit, name)
    field.setFocus()
    desk.qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.keyClick(field, Qt.Key.Key_Delete)
    desk.qtbot.keyClick(field, Qt.Key.Key_Tab)
    desk.settle()


def vote(desk: Desk, count: int, rows: list[tuple[int, ...]] | None = None) -> None:
    """Have so many people vote at the kiosk that was opened last."""
    package = read_package(desk.kiosks[-1])
    box = BallotBox.open(box_beside(desk.kiosks[-1], KioskMode.VOTE), package)
    for number, sheet in enumerate(sheets_for(package, count)):
        box.drop(replace(sheet, row=rows[number]) if rows else sheet)
    box.close()


def opened(desk: Desk, kind: VoteKind = VoteKind.DOTS, *, on_wall: bool = False) -> UUID:
    """A vote that is open, shown on the page."""
    store = store_of(desk)
    wanted = draft(kind, words=WORDS, dots=2, cap=1, workshop_id=None if on_wall else workshop_of(desk))
    vote_id = make_vote(store, list_journeys(store)[0].id, wanted)
    open_vote(store, vote_id)
    look_again(desk)
    return vote_id


def look_again(desk: Desk) -> None:
    desk.go("Uppdrag")
    desk.go("Omröstning")


def test_a_draft_is_written_from_the_board_and_in_words_of_ones_own(votes: Desk) -> None:
    votes.click("button_begin")
    votes.write("edit_name", "Vad tar vi vidare?")
    mark(votes, "table_choosable", 0, 2)
    votes.click("button_add_chosen")
    votes.write("edit_words", "Något helt annat")
    votes.click("button_add_words")
    votes.dialogs.will_answer("Möten utan dagordning")
    mark(votes, "table_options", 1)
    votes.click("button_rename")
    kept = saved(votes)
    assert kept.name == "Vad tar vi vidare?"
    assert [(option.subject, option.text) for option in kept.options] == [
        (Subject.PROPOSAL, "Mötesfri dag"),
        (Subject.CARD, "Möten utan dagordning"),
        (Subject.WORDS, "Något helt annat"),
    ]
    assert "Sparat" in votes.text("label_saved")


def test_all_that_is_added_begins_in_sight_and_both_tables_stand_at_one_height(votes: Desk) -> None:
    desk = votes
    desk.click("button_begin")
    tables = [desk.find(DataTable, name) for name in ("table_options", "table_choosable")]
    tops = [table.mapTo(desk.window, table.rect().topLeft()).y() for table in tables]
    assert tops[0] == tops[1]
    desk.click("button_add_all")
    assert tables[0].verticalScrollBar().value() == 0
    assert tables[0].current_row() == tables[0].model().sourceModel().rows[0]


def test_dots_follow_what_is_suggested_until_they_are_chosen(votes: Desk) -> None:
    votes.click("button_begin")
    assert not votes.find(QPushButton, "button_open").isEnabled()
    votes.click("button_add_all")
    assert (saved(votes).dots, len(saved(votes).options)) == (5, 14)
    votes.find(QSpinBox, "spin_dots").setValue(2)
    votes.settle()
    mark(votes, "table_options", 0)
    votes.click("button_take_out")
    assert saved(votes).dots == 2
    assert votes.find(QPushButton, "button_suggested").text() == "Föreslaget: 4"
    votes.click("button_suggested")
    assert saved(votes).dots == 4


def test_every_edit_of_a_draft_can_be_taken_back_and_made_again(votes: Desk) -> None:
    votes.click("button_begin")
    before = saved(votes).draft
    votes.click("button_add_all")
    votes.find(QSpinBox, "spin_cap").setValue(3)
    votes.settle()
    votes.write("edit_name", "Ett annat namn")
    after = saved(votes).draft
    for _ in range(3):
        votes.click("button_undo")
    assert saved(votes).draft == before
    for _ in range(3):
        votes.click("button_redo")
    assert saved(votes).draft == after


def test_what_is_in_the_vote_is_not_offered_again_and_the_search_narrows(votes: Desk) -> None:
    votes.click("button_begin")
    votes.write("edit_filter", "Idé 1")
    votes.click("button_add_all")
    assert {option.text for option in saved(votes).options} == {"Idé 1", "Idé 10", "Idé 11"}
    empty(votes, "edit_filter")
    assert "Idé 10" not in votes.table("table_choosable")
    assert "Idé 2" in votes.table("table_choosable")


def test_a_draft_without_a_name_is_said_and_not_saved(votes: Desk) -> None:
    votes.click("button_begin")
    empty(votes, "edit_name")
    assert "behöver ett namn" in votes.message
    assert votes.text("label_saved") == "Inte sparat"
    votes.write("edit_name", "Igen")
    assert votes.text("label_saved") == "Sparat"
    assert saved(votes).name == "Igen"


def test_a_draft_is_removed_only_when_one_agrees(votes: Desk) -> None:
    votes.click("button_begin")
    votes.click("button_remove")
    assert saved(votes)
    votes.dialogs.will_answer(True)
    votes.click("button_remove")
    assert votes.sees("button_begin")


def test_from_draft_to_kiosk_to_result(votes: Desk) -> None:
    votes.click("button_begin")
    votes.click("button_add_all")
    votes.click("button_open")
    assert saved(votes).state is VoteState.OPEN
    assert "5 prickar till 14 alternativ" in votes.text("label_how")
    assert votes.text("label_voters") == "Färre än 7 har röstat"
    votes.dialogs.will_answer("2580")
    votes.click("button_kiosk")
    assert read_package(votes.kiosks[-1]).mode is KioskMode.VOTE
    vote(votes, 30)
    look_again(votes)
    assert votes.text("label_voters") == "30 har röstat"
    assert not votes.sees("button_back")
    votes.click("button_close")
    assert saved(votes).state is VoteState.OPEN
    votes.dialogs.will_answer(True)
    votes.click("button_close")
    assert saved(votes).state is VoteState.CLOSED
    assert "30 har röstat i kiosken." in votes.text("label_summary")
    assert len(votes.table("table_vote_result").splitlines()) == 15


def test_while_the_kiosk_is_open_the_vote_is_not_closed(votes: Desk) -> None:
    opened(votes)
    votes.dialogs.will_answer("2580")
    votes.click("button_kiosk")
    package = read_package(votes.kiosks[-1])
    box = BallotBox.open(box_beside(votes.kiosks[-1], KioskMode.VOTE), package)
    look_again(votes)
    assert "Kiosken är öppen" in votes.text("label_state")
    assert not votes.find(QPushButton, "button_close").isEnabled()
    box.close()


def test_a_package_is_saved_for_another_laptop(votes: Desk, tmp_path: Path) -> None:
    opened(votes)
    votes.dialogs.will_answer("2580", tmp_path / "röster")
    votes.click("button_package")
    package = read_package(tmp_path / "röster.kioskpaket")
    assert package.vote is not None
    assert package.vote.options == WORDS
    assert "röster.kioskpaket" in votes.message


def test_an_opening_is_taken_back_before_anybody_could_vote(votes: Desk) -> None:
    opened(votes)
    votes.click("button_back")
    assert saved(votes).state is VoteState.DRAFT
    assert votes.sees("table_options")


def test_dots_on_the_wall_are_counted_and_shown_by_rank(votes: Desk) -> None:
    opened(votes, on_wall=True)
    assert not votes.sees("button_kiosk")
    for place, dots in enumerate((4, 9, 4, 0)):
        box = votes.find(QSpinBox, f"spin_wall_{place}")
        box.setValue(dots)
        votes.settle()
    assert [option.wall for option in saved(votes).options] == [4, 9, 4, 0]
    votes.dialogs.will_answer(True)
    votes.click("button_close")
    assert votes.table("table_vote_result").splitlines()[1:] == ["1\tB\t9", "2 delad\tA\t4", "2 delad\tC\t4", "4\tD\t0"]
    assert votes.text("label_summary") == "Prickarna på väggen."


def test_the_room_sees_one_place_at_a_time_from_the_last_to_the_first(votes: Desk) -> None:
    opened(votes, on_wall=True)
    for place, dots in enumerate((4, 9, 4, 0)):
        votes.find(QSpinBox, f"spin_wall_{place}").setValue(dots)
        votes.settle()
    votes.dialogs.will_answer(True)
    votes.click("button_close")
    seen: list[VotePlace] = []
    votes.window.pages.votes_page.projector_wanted.connect(seen.append)
    votes.click("button_show")
    votes.go("Omröstning")
    for _ in range(2):
        votes.click("button_next_place")
        votes.go("Omröstning")
    assert [(view.rank, view.options, view.value) for view in seen] == [
        (4, ("D",), "0 prickar"),
        (2, ("A", "C"), "4 prickar"),
        (1, ("B",), "9 prickar"),
    ]
    assert not votes.find(QPushButton, "button_next_place").isEnabled()
    assert votes.window.pages.projector_page.show_.on_screen == seen[-1]


def test_few_votes_are_not_shown(votes: Desk) -> None:
    opened(votes)
    votes.dialogs.will_answer("2580")
    votes.click("button_kiosk")
    vote(votes, 6, [(1, 1, 0, 0)] * 6)
    votes.dialogs.will_answer(True)
    look_again(votes)
    votes.click("button_close")
    assert votes.text("label_summary") == "Resultatet visas inte."
    assert "Färre än 7 har röstat" in votes.text("label_notes")
    assert not votes.sees("button_show")
    assert "Färre än 7 har röstat i kiosken. Stänger du nu visas aldrig något resultat." in votes.dialogs.asked[-1]


def test_a_vote_that_too_few_gave_can_be_held_again(votes: Desk) -> None:
    opened(votes)
    votes.dialogs.will_answer(True)
    votes.click("button_close")
    votes.click("button_again")
    anew = saved(votes)
    assert (anew.state, anew.name.endswith(", en gång till")) == (VoteState.DRAFT, True)
    assert tuple(option.text for option in anew.options) == WORDS
    assert (anew.dots, anew.cap, anew.workshop_id) == (2, 1, workshop_of(votes))
    assert votes.sees("table_options")


def test_words_that_an_option_has_already_are_refused_and_stay_to_be_mended(votes: Desk) -> None:
    votes.click("button_begin")
    for words in ("Mötesfri dag", "  mötesfri  DAG "):
        votes.write("edit_words", words)
        votes.click("button_add_words")
    assert "”Mötesfri dag” finns redan" in votes.message
    assert votes.find(QLineEdit, "edit_words").text().strip()
    assert [option.text for option in saved(votes).options] == ["Mötesfri dag"]
    votes.write("edit_words", "Kortare möten")
    votes.click("button_add_words")
    assert votes.message == ""
    votes.dialogs.will_answer("Kortare möten", "mötesfri dag")
    mark(votes, "table_options", 0)
    votes.click("button_rename")
    assert "”Kortare möten” finns redan" in votes.message
    votes.click("button_rename")
    assert [option.text for option in saved(votes).options] == ["mötesfri dag", "Kortare möten"]


def test_words_of_ones_own_that_are_too_long_are_refused_with_the_limit(votes: Desk) -> None:
    votes.click("button_begin")
    votes.write("edit_words", "ord " * 100 + "s")
    votes.click("button_add_words")
    assert "401 tecken långt. Korta det till 400" in votes.message
    assert saved(votes).options == ()


def test_a_whole_idea_is_an_option_in_all_its_words(votes: Desk) -> None:
    whole = "Vi borde träffas mer. " * 18
    store = store_of(votes)
    with store.write() as session:
        session.add(Card(journey_id=list_journeys(store)[0].id, position=0, text=whole.strip()))
    look_again(votes)
    votes.click("button_begin")
    votes.write("edit_filter", "Vi borde")
    votes.click("button_add_all")
    assert saved(votes).options[0].text == whole.strip()


def test_a_matrix_shows_medians(votes: Desk) -> None:
    opened(votes, VoteKind.MATRIX)
    assert not votes.sees("scroll_wall")
    votes.dialogs.will_answer("2580")
    votes.click("button_kiosk")
    vote(votes, 8, [(8, 2, 5, 5, 3, 9, 1, 1)] * 8)
    votes.dialogs.will_answer(True)
    look_again(votes)
    votes.click("button_close")
    assert votes.table("table_vote_result").splitlines()[1] == "1\tA\t8,0\t2,0\t8"


def test_another_vote_is_shown_when_it_is_chosen(votes: Desk) -> None:
    opened(votes)
    votes.click("button_new")
    assert votes.sees("table_options")
    combo = votes.find(QComboBox, "combo_vote")
    combo.setFocus()
    votes.qtbot.keyClick(combo, Qt.Key.Key_Space)
    votes.qtbot.keyClick(combo.view(), Qt.Key.Key_Up)
    votes.qtbot.keyClick(combo.view(), Qt.Key.Key_Return)
    votes.settle()
    assert votes.sees("button_kiosk")
