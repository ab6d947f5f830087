"""The kiosk page: a kiosk for ideas, times of its own, and answers that were set aside."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from kulturverktyg.collect.ballot import Idea, IdeaSheet
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, box_beside, read_package
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.widgets.times_dialog import TimesDialog
from kulturverktyg.model.kinds import KioskMode
from kulturverktyg.model.round import Workshop
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.workshops import set_waiting_times
from tests.gui.desk.at_the_desk import Desk
from tests.gui.desk.test_codes_part import store_of, workshop_of


def open_ideas(desk: Desk) -> tuple[KioskPackage, BallotBox]:
    desk.dialogs.will_answer(True, "2580")
    desk.click("button_ideas")
    package_file = desk.kiosks[-1]
    package = read_package(package_file)
    return package, BallotBox.open(box_beside(package_file, package.mode), package)


def look_again(desk: Desk) -> None:
    desk.go("Enkät")
    desk.go("Kiosk")


@pytest.mark.parametrize(("people", "words"), [(6, "färre än 7"), (7, "från 7")])
def test_those_who_sent_ideas_are_counted_only_when_they_are_enough(desk: Desk, people: int, words: str) -> None:
    package, box = open_ideas(desk)
    assert package.mode is KioskMode.IDEAS
    for _ in range(people):
        box.drop(IdeaSheet(uuid4(), (Idea("more", "Gemensam fika"), Idea("less", "Sena kallelser"))))
    box.close()
    look_again(desk)
    assert f"färre än 7 svar\t{words}\t" in desk.table("table_workshops")


def test_while_the_idea_kiosk_is_open_no_other_is_opened(desk: Desk) -> None:
    _, box = open_ideas(desk)
    look_again(desk)
    assert "Kiosken är öppen" in desk.table("table_workshops")
    for name in ("button_kiosk", "button_ideas", "button_times"):
        assert not desk.find(QPushButton, name).isEnabled()
    box.close()


def test_times_are_asked_for_and_go_into_the_next_package(desk: Desk) -> None:
    desk.dialogs.will_answer((45, 20))
    desk.click("button_times")
    look_again(desk)
    package, box = open_ideas(desk)
    box.close()
    assert (package.idle_seconds, package.countdown_seconds) == (45, 20)
    look_again(desk)
    desk.click("button_times")
    assert [asked for asked in desk.dialogs.asked if asked.startswith("Tider")] == [
        "Tider: 90 och 30",
        "Tider: 45 och 20",
    ]


def test_answers_that_were_set_aside_are_told_as_a_number(desk: Desk) -> None:
    assert not desk.sees("label_set_aside")
    with store_of(desk).write() as session:
        find(session, Workshop, workshop_of(desk)).set_aside = 3
    look_again(desk)
    assert desk.text("label_set_aside").startswith("3 svar räknas inte, för koden hade redan använts")


@pytest.mark.parametrize(("idle", "countdown"), [(14, 30), (601, 30), (90, 9), (90, 121)])
def test_times_out_of_bounds_are_refused(desk: Desk, idle: int, countdown: int) -> None:
    with pytest.raises(KnownError, match="i sekunder, från"):
        set_waiting_times(store_of(desk), workshop_of(desk), idle, countdown)


def test_the_dialog_takes_times_and_knows_the_usual_ones(qtbot: QtBot) -> None:
    dialog = TimesDialog(120, 60)
    qtbot.addWidget(dialog)
    dialog.show()
    idle = dialog.findChild(QSpinBox, "spin_idle")
    assert idle is not None
    idle.selectAll()
    qtbot.keyClicks(idle, "45")
    qtbot.keyClick(idle, Qt.Key.Key_Tab)
    assert dialog.times() == (45, 60)
    usual = dialog.findChild(QPushButton, "button_usual")
    assert usual is not None
    qtbot.mouseClick(usual, Qt.MouseButton.LeftButton)
    assert dialog.times() == (90, 30)
    save = dialog.findChild(QPushButton, "button_save")
    assert save is not None
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert dialog.result() == TimesDialog.DialogCode.Accepted
