"""The page for those that the work is for, in each language that somebody was asked in."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from kulturverktyg.export.report.document import Report
from kulturverktyg.export.report.given import Given
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.retold import retold
from kulturverktyg.paths import resources
from kulturverktyg.prepare.journeys import survey_of
from kulturverktyg.reporting.gather import clients_round, journey_of
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import SurveyDefinition

_SWEDISH = "sv"


@dataclass(frozen=True)
class ClientPages:
    """Of the newest closed round of clients, else of the round that is ``given``."""

    given: Given
    asked: ReleasedResults
    survey: SurveyDefinition

    def report(self, language: str) -> Report:
        """The page with the questions in the language too."""
        from kulturverktyg.export.report.client_page import client_page

        return client_page(replace(self.given, clients=retold(self.asked, self.survey, language)), language)

    def languages(self, wanted: str = _SWEDISH) -> Sequence[str]:
        """Swedish, the one that is wanted, and those that were asked in, as far as there are words for the page."""
        possible = json.loads((resources() / "reports" / "client_page.json").read_text("utf-8"))["languages"]
        return [code for code in dict.fromkeys((_SWEDISH, wanted, *self.survey.languages)) if code in possible]


def client_pages(store: Store, round_id: UUID, given: Given) -> ClientPages:
    """What the pages are made of."""
    asked = clients_round(journey_of(store, round_id)) or round_id
    return ClientPages(given, release(store, asked), survey_of(store, asked))
