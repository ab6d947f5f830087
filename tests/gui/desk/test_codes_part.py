"""Codes of a workshop at the desk: made and saved as slips once, counted but never told apart."""

import re
from pathlib import Path
from uuid import UUID

from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QSpinBox, QTabWidget
from sqlalchemy import select

from kulturverktyg.collect.codes import clean_code, hash_code
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop import make_paper
from kulturverktyg.gui.desk.workshops.codes_part import code_words
from kulturverktyg.model.collecting import ParticipationCode
from kulturverktyg.model.kinds import USED
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import Store
from tests.gui.desk.at_the_desk import LEFT, Desk
from tests.gui.desk.open_survey import full_disk


def open_codes(desk: Desk) -> None:
    desk.go("Workshoppar")
    tabs = desk.find(QTabWidget, "tabs")
    titles = [tabs.tabText(place).replace("&", "") for place in range(tabs.count())]
    desk.qtbot.mouseClick(tabs.tabBar(), LEFT, pos=tabs.tabBar().tabRect(titles.index("Koder")).center())
    desk.settle()


def ask_for(desk: Desk, count: int, path: Path) -> None:
    desk.write("spin_codes", str(count))
    desk.dialogs.will_answer(path)
    desk.click("button_make_codes")


def store_of(desk: Desk) -> Store:
    store = desk.window._journey._store  # noqa: SLF001
    assert store is not None
    return store


def codes_of(desk: Desk) -> dict[bytes, bytes]:
    with store_of(desk).read() as session:
        return {code.hash: code.used for code in session.scalars(select(ParticipationCode))}


def workshop_of(desk: Desk) -> UUID:
    return list_journeys(store_of(desk))[0].workshops[0].id


def test_as_many_codes_as_are_expected_and_some_to_spare_are_suggested(desk: Desk) -> None:
    open_codes(desk)
    assert desk.text("label_codes") == "Inga koder är gjorda."
    assert desk.find(QSpinBox, "spin_codes").value() == 85
    assert not desk.sees("button_stop_codes")
    assert not desk.sees("bar_codes")


def test_the_slips_hold_the_codes_and_the_file_only_their_hashes(desk: Desk, tmp_path: Path) -> None:
    open_codes(desk)
    ask_for(desk, 3, tmp_path / "lappar")
    assert desk.message == (
        "3 koder är sparade i lappar.pdf och ingen annanstans. Skriv ut lapparna och ta sedan bort filen."
    )
    assert desk.text("label_codes").startswith("3 koder är gjorda. 77 väntas, så 74 av dem har ingen kod.")
    words = "".join(page.extract_text() for page in PdfReader(tmp_path / "lappar.pdf").pages)
    printed = {clean_code(found) for found in re.findall(r"[2-9A-Z]{4}-[2-9A-Z]{4}", words)}
    assert len(printed) == 3
    desk.go("Kiosk")
    desk.dialogs.will_answer(True, "2580")
    desk.click("button_kiosk")
    package = read_package(desk.kiosks[-1])
    assert package.asks_for_codes
    assert {hash_code(code, package.code_salt) for code in printed} == set(codes_of(desk)) == set(package.code_hashes)


def test_used_codes_are_counted_only_when_they_are_enough(desk: Desk, tmp_path: Path) -> None:
    open_codes(desk)
    ask_for(desk, 9, tmp_path / "lappar.pdf")
    _use(desk, 6)
    desk.go("Kiosk")
    open_codes(desk)
    assert desk.text("label_codes").startswith("9 koder är gjorda. 77 väntas")
    _use(desk, 7)
    desk.go("Kiosk")
    open_codes(desk)
    assert desk.text("label_codes").startswith("9 koder är gjorda. 7 är använda. 77 väntas")


def _use(desk: Desk, count: int) -> None:
    with store_of(desk).write() as session:
        for code in session.scalars(select(ParticipationCode)).all()[:count]:
            code.used = USED


def test_used_codes_are_told_in_words() -> None:
    assert [code_words(0, 0), code_words(1, None)] == ["Inga koder är gjorda.", "1 kod är gjord."]
    assert [code_words(9, used).removeprefix("9 koder är gjorda. ") for used in (0, 1, 2)] == [
        *("Ingen är använd.", "1 är använd.", "2 är använda."),
    ]


def test_once_papers_are_typed_in_without_codes_there_can_be_none_and_the_page_says_why(desk: Desk) -> None:
    open_codes(desk)
    make_paper(store_of(desk), workshop_of(desk))
    desk.go("Pappersenkät")
    open_codes(desk)
    assert not desk.find(QAbstractButton, "button_make_codes").isEnabled()
    assert desk.text("label_codes_refused") == (
        "”Första workshoppen” tar redan emot svar utan koder, i kiosken eller på papper, så koder går inte längre att "
        "lägga till. Gör en ny workshop, och gör koderna först."
    )


def test_cancelled_there_are_neither_codes_nor_slips(desk: Desk, tmp_path: Path) -> None:
    open_codes(desk)
    desk.write("spin_codes", "500")
    desk.dialogs.will_answer(tmp_path / "lappar.pdf")
    button = desk.find(QAbstractButton, "button_make_codes")
    desk.qtbot.mouseClick(button, LEFT)
    desk.qtbot.waitUntil(lambda: desk.sees("label_codes_progress") and "Gör kod" in desk.text("label_codes_progress"))
    desk.click("button_cancel_codes")
    assert desk.message == "Avbrutet. Inga koder är gjorda."
    assert codes_of(desk) == {}
    assert not (tmp_path / "lappar.pdf").exists()
    assert not desk.sees("bar_codes")


def test_without_a_place_for_the_slips_nothing_is_made(desk: Desk) -> None:
    open_codes(desk)
    desk.click("button_make_codes")
    assert desk.dialogs.asked == ["Spara lapparna med koder"]
    assert codes_of(desk) == {}


def test_slips_that_cannot_be_saved_leave_no_codes(desk: Desk, tmp_path: Path) -> None:
    open_codes(desk)
    ask_for(desk, 2, tmp_path / "finns inte" / "lappar.pdf")
    assert "går inte att spara" in desk.message
    assert codes_of(desk) == {}


def test_codes_that_cannot_be_kept_leave_no_slips(desk: Desk, tmp_path: Path) -> None:
    open_codes(desk)
    with full_disk(store_of(desk)):
        ask_for(desk, 60, tmp_path / "lappar.pdf")
    assert desk.message
    assert codes_of(desk) == {}
    assert not (tmp_path / "lappar.pdf").exists()


def test_codes_are_taken_away_only_when_asked_and_not_once_the_kiosk_asks_for_them(desk: Desk, tmp_path: Path) -> None:
    open_codes(desk)
    ask_for(desk, 2, tmp_path / "lappar.pdf")
    desk.click("button_stop_codes")
    assert "också de lappar som är utskrivna" in desk.dialogs.asked[-1]
    assert len(codes_of(desk)) == 2
    desk.dialogs.will_answer(True)
    desk.click("button_stop_codes")
    assert codes_of(desk) == {}
    assert desk.text("label_codes") == "Inga koder är gjorda."
    ask_for(desk, 2, tmp_path / "lappar.pdf")
    desk.go("Kiosk")
    desk.dialogs.will_answer(True, "2580")
    desk.click("button_kiosk")
    open_codes(desk)
    desk.dialogs.will_answer(True)
    desk.click("button_stop_codes")
    assert "Kiosken frågar redan efter koder" in desk.message
    assert len(codes_of(desk)) == 2
