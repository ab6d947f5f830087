"""Metod: who sees what is written and undone, and the page says how it was done with the figures there are."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QTextBrowser

from kulturverktyg.decide.method_facts import read_method_facts
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.rounds import Clients
from tests.client_rounds import client_round
from tests.gui.desk.at_the_desk import Desk
from tests.printing.printed import squeezed, words_of

READERS = "HR-specialisten läser fritexten. Alla får samma rapport."


def _shown(desk: Desk) -> str:
    return desk.find(QTextBrowser, "browser").toPlainText()


def _kept(desk: Desk) -> str:
    store = desk.window.store
    assert store is not None
    return read_method_facts(store, list_journeys(store)[0].id).readers


def test_who_sees_what_is_written_shown_saved_and_undone(desk: Desk) -> None:
    desk.go("Metod")
    assert desk.text("label_state") == "Siffrorna kommer när en omgång är stängd."
    desk.write("text_readers", READERS)
    assert _kept(desk) == READERS
    assert "Alla får samma rapport." in _shown(desk)
    desk.click("button_undo")
    assert _kept(desk) == ""
    assert "Alla får samma rapport." not in _shown(desk)
    desk.click("button_redo")
    assert _kept(desk) == READERS


def test_after_a_round_it_says_who_answered_the_rules_and_what_is_not_shown(answered_desk: Desk) -> None:
    desk = answered_desk
    desk.go("Metod")
    for words in ("Vem ser vad", "Det som har frågats", "Svarsfrekvens och bortfall", "Det som inte visas"):
        assert words in _shown(desk)
    assert "Minsta redovisningsgrupp är 7 personer." in _shown(desk)


def test_it_counts_what_people_were_asked_and_nobody_who_did_not_answer(answered_desk: Desk) -> None:
    desk = answered_desk
    desk.go("Enkät")
    asked = desk.text("label_about").partition(",")[0]
    desk.go("Metod")
    assert f"har {asked}." in _shown(desk)
    assert "kodbok" not in _shown(desk)
    assert {"Kunde svara", "Svarsfrekvens"} <= set(_shown(desk).split("\n")), _shown(desk)


def test_the_newest_round_of_the_staff_comes_first(answered_desk: Desk) -> None:
    desk, store = answered_desk, answered_desk.window.store
    assert store is not None
    journey = list_journeys(store)[0]
    client_round(store, journey.id, "Besökarna", 12, 3, Clients())
    desk.go("Alla resor")
    desk.open_first_journey()
    desk.go("Metod")
    rounds = desk.find(QComboBox, "combo_round")
    assert [rounds.itemText(place) for place in range(rounds.count())] == [
        journey.rounds[0].name,
        "Besökarna (klienter)",
    ]
    assert "Minsta redovisningsgrupp är 7 personer." in _shown(desk)


def test_it_is_saved_as_a_pdf_with_the_same_words(desk: Desk, tmp_path: Path) -> None:
    desk.go("Metod")
    desk.write("text_readers", READERS)
    desk.dialogs.will_answer(tmp_path / "metod")
    desk.click("button_print")
    assert desk.message == "Metodsidan är sparad som metod.pdf."
    assert squeezed(READERS) in words_of((tmp_path / "metod.pdf").read_bytes())


def test_the_way_to_the_assignment(desk: Desk) -> None:
    desk.go("Metod")
    desk.click("button_card")
    assert desk.window.pages.assignment_page.isVisible()
