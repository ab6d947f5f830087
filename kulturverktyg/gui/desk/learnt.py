"""What the next step depends on besides the journey itself: asked of the file, whichever pages have been seen."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.gui.desk.next_step import Seen, open_round
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.workshop_rows import look_at
from kulturverktyg.model.kinds import RoundState, TextState

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.prepare.views import JourneyView
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class _Found:
    journey_id: "UUID"
    seen: Seen


class Learnt(QObject):
    """Asks on the worker whenever the journey changes or a page has seen something new; then ``changed``."""

    changed = Signal()

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(parent)
        self._journey = journey
        self._found: _Found | None = None
        self._asking = self._again = False
        journey.changed.connect(self.look)

    @property
    def seen(self) -> Seen:
        """What is known of the open journey."""
        found = self._found
        known = found is not None and self._journey.is_open and found.journey_id == self._journey.id
        return found.seen if found is not None and known else Seen()

    @Slot()
    def look(self) -> None:
        """Ask anew; what comes while it is being asked is asked for once more after that."""
        if not self._journey.is_open:
            return
        if self._asking:
            self._again = True
            return
        view = self._journey.view
        self._asking, self._again = True, False
        self._journey.look(lambda store: _ask(store, view), self._answered).ended.connect(self._ended)

    @Slot(object)
    def _answered(self, found: _Found) -> None:
        self._found = found
        self.changed.emit()

    @Slot()
    def _ended(self) -> None:
        self._asking = False
        if self._again:
            self.look()


def _ask(store: "Store", view: "JourneyView") -> _Found:
    opened = open_round(view)
    if opened is None:
        return _Found(view.id, Seen(texts_left=_texts_left(store, view)))
    now = look_at(store, view, opened.id)
    running = any(workshop.running for workshop in now.workshops.values())
    return _Found(view.id, Seen(running, now.answers is not None))


def _texts_left(store: "Store", view: "JourneyView") -> int:
    """How many texts of the newest closed round nobody has decided on."""
    from kulturverktyg.guard.texts import texts_to_read

    closed = [round_.id for round_ in view.rounds if round_.state is RoundState.CLOSED]
    texts = texts_to_read(store, closed[-1]) if closed else ()
    return sum(text.state is TextState.WAITING for text in texts)
