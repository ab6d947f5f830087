"""What is done with a vote: opened, voted in at a kiosk, counted on a wall, and closed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.decide.vote import VoteView
from kulturverktyg.gui.desk.open_journey import Changed, OpenJourney
from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

KIOSK_OPENS = "Kiosken öppnas i ett eget fönster. Den lämnas med PIN-koden."


class VoteConduct(QObject):
    """Does it on the worker; ``done`` comes when there may be something new to see."""

    done = Signal()

    def __init__(
        self, journey: OpenJourney, services: DeskServices, dialogs: Dialogs, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._services = services
        self._dialogs = dialogs
        self._banner = banner

    def open(self, vote: VoteView) -> None:
        """Let people vote."""

        def open_it(store: "Store") -> None:
            from kulturverktyg.decide.votes import open_vote

            open_vote(store, vote.id)

        self._change(open_it)

    def take_back(self, vote: VoteView) -> None:
        """Make an opened vote a draft again."""

        def back(store: "Store") -> None:
            from kulturverktyg.decide.votes import take_back_opening

            take_back_opening(store, vote.id)

        self._change(back)

    def open_kiosk(self, vote: VoteView, *, has_pin: bool) -> None:
        """Start the vote's kiosk on this laptop."""
        start, pin = self._services.start_kiosk, self._pin(has_pin=has_pin)
        if pin is None:
            return

        def open_it(store: "Store") -> None:
            from kulturverktyg.collect.vote_kiosk import make_vote_kiosk

            _choose_pin(store, vote, pin)
            start(make_vote_kiosk(store, vote.id).package)

        self._change(open_it, self._kiosk_started)

    def save_package(self, vote: VoteView, workshop: str, *, has_pin: bool) -> None:
        """Save the vote's kiosk package for another laptop."""
        from kulturverktyg.collect.packaging import SUFFIX, carried_name
        from kulturverktyg.model.kinds import KioskMode

        pin = self._pin(has_pin=has_pin)
        if pin is None:
            return
        name = carried_name(f"{workshop} {vote.name}", KioskMode.VOTE)
        to = self._dialogs.save_file("Spara kioskpaketet", name, f"Kioskpaket (*{SUFFIX})")
        if to is None:
            return
        file = with_ending(to, SUFFIX)

        def save(store: "Store") -> Path:
            from kulturverktyg.collect.vote_kiosk import save_vote_package

            _choose_pin(store, vote, pin)
            return save_vote_package(store, vote.id, file)

        self._change(save, self._package_saved)

    def count_wall(self, vote: VoteView, option_id: UUID, dots: int) -> None:
        """Note the dots on the wall for an option."""

        def count(store: "Store") -> None:
            from kulturverktyg.decide.votes import count_wall

            count_wall(store, vote.id, {option_id: dots})

        self._change(count)

    def close(self, vote: VoteView, too_few: str) -> None:
        """Count the votes and let nobody vote any more, if HR agrees; ``too_few`` says that they are never shown."""
        told = (
            f"När ”{vote.name}” stängs räknas rösterna, och sedan går det inte att rösta mer. Läs först in urnor från "
            "andra datorer under Flera datorer: de som kommer senare räknas inte."
        )
        if not self._dialogs.confirm("Stäng omröstningen", f"{too_few} {told}".strip(), "Stäng omröstningen"):
            return

        def close_it(store: "Store") -> None:
            from kulturverktyg.collect.vote_kiosk import close_vote

            close_vote(store, vote.id)

        self._change(close_it)

    @Slot(object)
    def _kiosk_started(self) -> None:
        self._banner.offer(KIOSK_OPENS)

    @Slot(object)
    def _package_saved(self, changed: Changed[Path]) -> None:
        self._banner.offer(f"Kioskpaketet är sparat som {changed.value.name}. Öppna det på kioskdatorn.")

    def _pin(self, *, has_pin: bool) -> str | None:
        """An empty one where one is chosen already, or a new one; None when HR thinks better of it."""
        return "" if has_pin else self._dialogs.new_pin()

    def _change(
        self,
        action: "Callable[[Store], Any]",
        done: Callable[[Changed[Any]], None] | Callable[[], None] | None = None,
    ) -> None:
        self._journey.change(action, done).ended.connect(self.done)


def _choose_pin(store: "Store", vote: VoteView, pin: str) -> None:
    from kulturverktyg.collect.workshop import choose_pin

    if pin and vote.workshop_id is not None:
        choose_pin(store, vote.workshop_id, pin)
