"""A new round: asks what it is to be called and which form it asks, and opens it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.survey_words import length, short_length
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.round_dialog import NewRound

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.store.store import Store
    from kulturverktyg.survey.definition import SurveyDefinition


class RoundStarter(QObject):
    """``started`` comes when the round is in the file. A ``pulse`` is suggested to ask the short form."""

    started = Signal()

    def __init__(
        self, journey: OpenJourney, dialogs: Dialogs, banner: Banner, parent: QObject, *, pulse: bool = False
    ) -> None:
        super().__init__(parent)
        self._pulse = pulse
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner

    @Slot()
    def begin(self) -> None:
        """Ask for a new round of the open journey."""
        journey_id = self._journey.id

        def read(store: "Store") -> "SurveyDefinition":
            from kulturverktyg.prepare.surveys import newest_version, read_draft

            return read_draft(store, newest_version(store, journey_id)).survey

        self._journey.look(read, self._ask)

    @Slot(object)
    def _ask(self, survey: "SurveyDefinition") -> None:
        if not self._journey.is_open:
            return
        view = self._journey.view
        short_form = self._pulse or bool(view.rounds and view.rounds[-1].short_form)
        suggested = NewRound(f"{'Puls' if self._pulse else 'Omgång'} {len(view.rounds) + 1}", short_form=short_form)
        wanted = self._dialogs.new_round(suggested, length(survey), short_length(survey))
        if wanted is None:
            return

        def create(store: "Store") -> "UUID":
            from kulturverktyg.prepare.rounds import create_round

            return create_round(store, view.id, wanted.name, short_form=wanted.short_form)

        self._journey.change(create, self._created)

    @Slot(object)
    def _created(self) -> None:
        if not self._journey.is_open:
            return
        form = "den korta formen av enkäten" if self._journey.view.rounds[-1].short_form else "hela enkäten"
        self._banner.offer(f"Omgången är öppen och ställer {form}, i dess senaste version.")
        self.started.emit()
