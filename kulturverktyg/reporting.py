"""A round's reports: what the guard lets out is gathered, remembered as told, and written to files."""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from uuid import UUID

from kulturverktyg.decide.chosen_way import read_chosen_way
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.files import export
from kulturverktyg.guard.closed_rounds import since_the_last
from kulturverktyg.guard.counted import read_counted
from kulturverktyg.guard.findings import released_findings
from kulturverktyg.guard.interviews import released_interviews
from kulturverktyg.guard.leaving import let_out
from kulturverktyg.guard.release import release
from kulturverktyg.guard.votes import released_votes
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.pins import read_pins
from kulturverktyg.store.store import Store


def make_reports(
    store: Store,
    round_id: UUID,
    folder: Path,
    only: Collection[str] | None = None,
    by: Sequence[str] | None = None,
    progress: Callable[[float, str], None] = lambda _share, _words: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Path, ...]:
    """Save a round and what its journey has chosen, or only some kinds of files, as `export.files.export` does.

    ``by`` are other breakdowns than HR's own.
    """
    progress(0, "Hämtar resultaten")
    journey_id = next(one.id for one in list_journeys(store) if any(each.id == round_id for each in one.rounds))
    released, rounds = release(store, round_id, by), since_the_last(store, round_id)
    pinned = [(pin.chart, pin.group) for pin in read_pins(store, round_id)]
    chosen = Chosen(
        read_chosen_way(store, journey_id),
        released_votes(store, journey_id),
        dt.datetime.now().astimezone().date(),
        interviews=released_interviews(store, journey_id),
        counted=read_counted(store, journey_id, released, rounds),
        findings=released_findings(store, journey_id),
    )
    let_out(store, journey_id)
    return export(released, folder, only, progress, cancelled, rounds, pinned, chosen)
