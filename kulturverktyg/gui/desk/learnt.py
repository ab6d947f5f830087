"""What the next step depends on besides the journey itself: asked of the file, whichever pages have been seen."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.decide.way_so_far import WaySoFar
from kulturverktyg.gui.desk.next_step import Seen, open_round
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.workshop_rows import look_at
from kulturverktyg.model.kinds import RoundState, TextState
from kulturverktyg.paths import own_templates
from kulturverktyg.prepare.readiness import Readiness, read_readiness

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kulturverktyg.prepare.views import JourneyView
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class _Found:
    journey_id: "UUID"
    seen: Seen


class Learnt(QObject):
    """Asks on the worker whenever the journey changes, something is written or a page has seen something new; then
    ``changed``."""

    changed = Signal()

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(parent)
        self._journey = journey
        self._found: _Found | None = None
        self._asking = self._again = self._way_again = False
        journey.changed.connect(self.look)
        journey.written.connect(self.look_at_way)

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
        self._begin(lambda store: _ask(store, view))

    @Slot()
    def look_at_way(self) -> None:
        """Ask anew what is planned and chosen only: nothing else can be another."""
        found = self._found
        if found is None or not self._journey.is_open or found.journey_id != self._journey.id:
            return
        if self._asking:
            self._way_again = True
            return
        view = self._journey.view
        self._begin(lambda store: _ask_way(store, view, found))

    def _begin(self, ask: "Callable[[Store], _Found]") -> None:
        self._asking, self._again, self._way_again = True, False, False
        self._journey.look(ask, self._answered).ended.connect(self._ended)

    @Slot(object)
    def _answered(self, found: _Found) -> None:
        self._found = found
        self.changed.emit()

    @Slot()
    def _ended(self) -> None:
        self._asking = False
        if self._again:
            self.look()
        elif self._way_again:
            self.look_at_way()


def _ask(store: "Store", view: "JourneyView") -> _Found:
    way = _way(store, view.id)
    opened = open_round(view)
    if opened is None:
        few = _too_few(store, view)
        return _Found(view.id, Seen(too_few=few, texts_left=_texts_left(store, view), way=way))
    now = look_at(store, view, opened.id)
    running = any(workshop.running for workshop in now.workshops.values())
    return _Found(view.id, Seen(running, now.answers is not None, ready=_ready(store, view), way=way))


def _ask_way(store: "Store", view: "JourneyView", found: _Found) -> _Found:
    return replace(found, seen=replace(found.seen, ready=_ready(store, view), way=_way(store, found.journey_id)))


def _ready(store: "Store", view: "JourneyView") -> Readiness:
    opened = open_round(view)
    return read_readiness(store, opened.id, own_templates()) if opened is not None else Readiness()


def _way(store: "Store", journey_id: "UUID") -> WaySoFar:
    from kulturverktyg.decide.way_so_far import read_way_so_far

    return read_way_so_far(store, journey_id, dt.datetime.now().astimezone().date())


def _too_few(store: "Store", view: "JourneyView") -> bool:
    from kulturverktyg.collect.workshop import answers_so_far

    return bool(view.rounds) and all(answers_so_far(store, round_.id) is None for round_ in view.rounds)


def _texts_left(store: "Store", view: "JourneyView") -> int:
    """How many texts of the newest closed round nobody has decided on."""
    from kulturverktyg.guard.texts import texts_to_read

    closed = [round_.id for round_ in view.rounds if round_.state is RoundState.CLOSED]
    texts = texts_to_read(store, closed[-1]) if closed else ()
    return sum(text.state is TextState.WAITING for text in texts)
