"""Who follows the open journey hears of it once for each picture, however late it came."""

from PySide6.QtCore import QObject, Slot

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.tasks import TaskRunner
from tests.builders import Workplace
from tests.gui.desk.at_the_desk import Desk


class Follower(QObject):
    def __init__(self, journey: OpenJourney) -> None:
        super().__init__()
        self.heard: list[str] = []
        self._journey = journey
        journey.follow(self._changed)

    @Slot()
    def _changed(self) -> None:
        self.heard.append(self._journey.view.name)


def test_one_who_comes_later_is_told_what_is_open_and_nobody_hears_it_twice(
    runner: TaskRunner, untouched: Workplace
) -> None:
    journey = OpenJourney(runner)
    early, name = Follower(journey), untouched.view.name
    journey.introduce()
    assert early.heard == []
    journey.show(untouched.store, untouched.view)
    late = Follower(journey)
    assert late.heard == []
    journey.introduce()
    journey.introduce()
    assert (early.heard, late.heard) == ([name], [name])
    journey.changed.emit()
    assert (early.heard, late.heard) == ([name, name], [name, name])


def test_a_page_that_is_seen_for_the_first_time_makes_no_other_begin_anew(desk: Desk) -> None:
    journey = desk.window.pages.kiosk_page._journey  # noqa: SLF001  (there is no other way to it)
    told: list[str] = []
    journey.changed.connect(lambda: told.append("again"))
    for page in ("Uppdrag", "Workshoppar", "Handlingsplan", "Rapporter"):
        desk.go(page)
    assert told == []
