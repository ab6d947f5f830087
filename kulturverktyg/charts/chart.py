"""A chart that can be drawn, and what all charts say around themselves."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from matplotlib.figure import Figure

from kulturverktyg.charts.page import Size
from kulturverktyg.charts.palette import PALETTES, Palette, Theme
from kulturverktyg.charts.style import house_style
from kulturverktyg.charts.told import tell
from kulturverktyg.charts.words import answers, mid_sentence
from kulturverktyg.guard.released import ReleasedGroup, ReleasedItem, ReleasedResults

_ROWS_IN_ALT = 12

Painter = Callable[[Palette, Size | None], Figure]


@dataclass(frozen=True)
class Chart:
    """``id`` goes into file names, ``title`` is the finding, ``alt`` tells the chart to who cannot see it.

    ``shows`` says what is drawn, of whom and of how many: what stands under it in a report.
    """

    id: str
    title: str
    alt: str
    painter: Painter
    shows: str

    def draw(self, theme: Theme = "light", size: Size | None = None, letters: str | None = None) -> Figure:
        """The chart as a figure of ``size`` (width, height in inches), in the font family ``letters`` if there is one.

        It becomes higher than asked for when its rows need it; without a size it is as large as suits it.
        """
        with house_style(letters):
            return tell(self.painter(PALETTES[theme], size), self.alt)


def foot(released: ReleasedResults, *notes: str) -> tuple[str, ...]:
    """What stands at the foot of a chart: notes, the rule of suppression, the source."""
    return (
        *(note for note in notes if note),
        f"Resultat visas bara när minst {released.k} har svarat.",
        f"Källa: {released.survey}, {released.round}. {released.journey}.",
    )


def who_was_asked(items: Iterable[ReleasedItem]) -> tuple[str, ...]:
    """A note for each question that was not put to all."""
    return tuple(f"”{item.question or item.text}”: {mid_sentence(item.asked_if)}" for item in items if item.asked_if)


def about(group: ReleasedGroup, *parts: str) -> str:
    """A line of a subtitle: the group, unless it is everybody, and what else there is to say."""
    whose = "" if group.breakdown == "all" else group.label
    return " · ".join(part for part in (whose, *parts) if part)


def shown(what: str, group: ReleasedGroup, counts: Iterable[int]) -> str:
    """What is drawn, of whom and of how many: ``Nuläge och önskat läge per område. Chefer, 12 svar av 14.``"""
    sentence = ", ".join(words for words in (about(group), answers(counts, group.headcount)) if words)
    return f"{what}. {sentence}." if sentence else f"{what}."


def alt_text(title: str, kind: str, rows: Iterable[str]) -> str:
    """The finding, what kind of chart it is, and its first rows in words."""
    told = list(rows)
    left_out = len(told) - _ROWS_IN_ALT
    if left_out > 0:
        told = [*told[:_ROWS_IN_ALT], f"och {left_out} till"]
    return f"{title}. {kind}: {'; '.join(told)}." if told else f"{title}. {kind}."
