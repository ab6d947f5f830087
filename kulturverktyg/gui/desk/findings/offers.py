"""What can be made a source, as it stands in the table of the dialog."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid4

from kulturverktyg.charts.figure_words import count_words, side_words
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_findings import Ground, tell
from kulturverktyg.gui.models.rows import Column
from kulturverktyg.model.kinds import SourceKind
from kulturverktyg.understand.finding import SourceView
from kulturverktyg.understand.finding_sources import DESIRED, GAP, NOW, FigureAt, Offer

_PAIRED = "pair"


@dataclass(frozen=True)
class SourceOffers:
    """``rounds`` are the closed ones, the newest first, or None while they are read; ``groups`` those to choose for
    what is written in words."""

    rounds: Mapping[UUID, ReleasedResults] | None = None
    interviews: tuple[Offer, ...] = ()
    indicators: tuple[Offer, ...] = ()
    groups: tuple[str, ...] = ()


def offer_columns(kind: SourceKind) -> tuple[Column[Offer], ...]:
    """Two columns, called after the kind."""
    what, by = {
        SourceKind.SURVEY: ("Område eller påstående", "Resultat"),
        SourceKind.INTERVIEW: ("Sagt", "Av"),
    }.get(kind, ("Nyckeltal", "Gäller"))
    says = kind is SourceKind.SURVEY
    return (
        Column(what, lambda offer: offer.words, wide=True),
        Column(by, lambda offer: offer.by, wide=says, widest=240),
    )


def survey_offers(rounds: Mapping[UUID, ReleasedResults], round_id: UUID, group: str) -> tuple[Offer, ...]:
    """The figures of a group: of every dimension its gap and both sides, and then of every item."""
    ground, results = Ground(rounds=rounds), rounds[round_id]
    label = next((one.label for one in results.groups if one.id == group and one.breakdown != "all"), "")
    return tuple(
        Offer(SourceKind.SURVEY, at.target, told.figure.about, words, label)
        for at in _figures(results, round_id, group)
        if (told := tell(SourceView(uuid4(), SourceKind.SURVEY, at.target), ground)).figure is not None
        and (words := _first_up(f"{side_words(told.figure)}, {count_words(told.figure.figure.n)}"))
    )


def _figures(results: ReleasedResults, round_id: UUID, group: str) -> Iterator[FigureAt]:
    for dimension in results.dimensions:
        yield from (FigureAt(round_id, dimension.name, side, group) for side in (GAP, NOW, DESIRED))
    for item in results.items:
        sides: Sequence[str] = (NOW, GAP) if item.kind == _PAIRED else (NOW,)
        yield from (FigureAt(round_id, item.name, side, group) for side in sides)


def _first_up(words: str) -> str:
    return words[:1].upper() + words[1:]
