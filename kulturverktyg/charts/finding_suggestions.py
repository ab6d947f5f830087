"""Findings that the results suggest: the largest sure gaps and what is strong, each with its figure as first source."""

from collections.abc import Iterator
from uuid import UUID

from kulturverktyg.charts.findings import findings
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.understand.finding import Findings, FindingView, surveyed
from kulturverktyg.understand.finding_sources import GAP, NOW, FigureAt


def suggested(released: ReleasedResults, round_id: UUID, there: Findings) -> Findings:
    """What is to be said first of a round, but for what rests on the same figure ``there`` already."""
    known = {source.target for finding in there for source in finding.sources}
    return tuple(one for one in _all(released, round_id) if one.sources[0].target not in known)


def _all(released: ReleasedResults, round_id: UUID) -> Iterator[FindingView]:
    everybody = next((group.id for group in released.groups if group.breakdown == "all"), None)
    if everybody is None:
        return
    first = findings(released)
    dimensions = {each.title: each.name for each in released.dimensions}
    items = {each.text: each.name for each in released.items}
    for strength in first.strengths:
        at = FigureAt(round_id, items[strength.about], NOW, everybody)
        yield surveyed(f"Det här fungerar: ”{strength.about.rstrip('.')}”", at.target, is_strength=True)
    for gap in first.gaps:
        figure = released.figure(everybody, dimension=dimensions[gap.about])
        if figure is not None and figure.gap is not None and figure.gap.low is not None and figure.gap.low > 0:
            at = FigureAt(round_id, dimensions[gap.about], GAP, everybody)
            yield surveyed(f"{gap.about}: vi vill längre än dit vi har kommit", at.target, is_strength=False)
