"""What all slides of a round share: who answered, the foot, and what is told in the notes."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.chart import Chart, foot
from kulturverktyg.export.method_page import method_page
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.slides.slide import Body, Slide
from kulturverktyg.guard.released import ReleasedGroup, ReleasedResults

_NOT_ALL = "Resultatet för alla tillsammans visas inte."


@dataclass(frozen=True)
class Around:
    """A deck's ``given``, and the round that slides are about: ``released``, which may be that of clients."""

    given: Given
    released: ReleasedResults

    @cached_property
    def everybody(self) -> ReleasedGroup | None:
        """The group of all, where it is shown."""
        return next((group for group in self.released.groups if group.breakdown == "all"), None)

    @cached_property
    def charts(self) -> dict[str, Chart]:
        """Everybody's charts by their ids, for their titles and their words."""
        return {chart.id: chart for chart in charts_of(self.released)}

    @property
    def answered(self) -> str:
        """``118 svar av 140.``"""
        whole = self.everybody
        return _NOT_ALL if whole is None else f"{whole.n} svar av {whole.headcount}."

    @property
    def promises(self) -> tuple[str, ...]:
        """What is promised of who can see what, in whole sentences."""
        parts = method_page(self.given.chosen.way.method, self.released, self.given.chosen)
        return next((part.lines for part in parts if part.title == "Vem ser vad"), ())

    def of_survey(
        self, title: str, body: Body, about: str = "", notes: Iterable[str] = (), hidden: Iterable[str] = ()
    ) -> Slide:
        """A slide with figures of the round; ``hidden`` says what is left out on it, and why."""
        left_out = tuple(dict.fromkeys(hidden))
        at_foot = (*left_out, " ".join((self.answered, *foot(self.released))))
        return Slide(title, body, about, at_foot, (*notes, *left_out, *self._made))

    def of_journey(self, title: str, body: Body, about: str = "", notes: Iterable[str] = (), source: str = "") -> Slide:
        """A slide of what the journey has chosen."""
        told = f"Källa: {source}. {self.released.journey}."
        return Slide(title, body, about, (told,), (*notes, told, *self._made))

    @cached_property
    def _made(self) -> tuple[str, ...]:
        """How the figures are made, of how many, and the rule of what is shown."""
        survey = f"Enkäten ”{self.released.survey}”, {self.released.round}: {self.answered}"
        return survey, f"Resultat visas bara när minst {self.released.k} har svarat.", *self.released.method
