"""A new round: asks what it is to be called and what it asks whom, and opens it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.survey_words import languages_of, length, short_length
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.client_round_dialog import NewClientRound
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.round_dialog import NewRound
from kulturverktyg.model.kinds import Audience
from kulturverktyg.paths import own_templates

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.prepare.client_survey import Asked
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

    @Slot()
    def begin_with_clients(self) -> None:
        """Ask for a new round of the open journey in which clients answer a survey of their own."""
        journey_id = self._journey.id

        def read(store: "Store") -> "Asked":
            from kulturverktyg.prepare.client_survey import asked_of_clients

            asked = asked_of_clients(store, journey_id, own_templates())
            languages_of(asked.draft)  # what has to be loaded for it is loaded here
            return asked

        self._journey.look(read, self._ask_about_clients)

    @Slot(object)
    def _ask_about_clients(self, asked: "Asked") -> None:
        if not self._journey.is_open:
            return
        view = self._journey.view
        number = 1 + sum(round_.audience is Audience.CLIENTS for round_ in view.rounds)
        suggested = NewClientRound("Klienter" if number == 1 else f"Klienter {number}")
        about = f"Omgången ställer klienternas egen enkät: {length(asked.draft.survey)}. {languages_of(asked.draft)}"
        wanted = self._dialogs.new_client_round(suggested, about, asked.advice)
        if wanted is None:
            return

        def create(store: "Store") -> "UUID":
            from kulturverktyg.prepare.rounds import Clients, create_client_round

            clients = Clients(wanted.expected, wanted.asks_unit)
            return create_client_round(store, view.id, wanted.name, clients, own_templates())

        self._journey.change(create, self._clients_asked)

    @Slot(object)
    def _clients_asked(self) -> None:
        if self._journey.is_open:
            self._banner.offer("Omgången är öppen för klienter, med en egen enkät. Personalens resultat berörs inte.")
            self.started.emit()

    @Slot(object)
    def _ask(self, survey: "SurveyDefinition") -> None:
        if not self._journey.is_open:
            return
        view = self._journey.view
        own = [one for one in view.rounds if one.audience is Audience.STAFF]
        short_form = self._pulse or any(one.short_form for one in own[-1:])
        suggested = NewRound(f"{'Puls' if self._pulse else 'Omgång'} {len(own) + 1}", short_form=short_form)
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
