"""Results to files: the workbook, and every chart as a picture."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from kulturverktyg.charts.catalogue import chart_called
from kulturverktyg.errors import KnownError
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.file_names import safe_name
from kulturverktyg.export.pictures import picture_jobs
from kulturverktyg.export.work import CancelledError, Work, one_file
from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_trend import ReleasedRounds

#: What can be made of results alone.
KINDS = ("xlsx", "png", "svg")


def export(
    released: ReleasedResults,
    folder: Path,
    only: Collection[str] | None = None,
    progress: Callable[[float, str], None] = lambda _fraction, _text: None,
    cancelled: Callable[[], bool] = lambda: False,
    rounds: ReleasedRounds | None = None,
    pinned: Sequence[tuple[str, str]] = (),
    chosen: Chosen | None = None,
) -> tuple[Path, ...]:
    """Write the files of the kinds in ``only`` (all when None) to ``folder``, which is made if need be.

    With ``rounds`` they also tell what has changed since the round before. ``pinned`` are ids of charts with those of
    the groups they are about: they come first, those of them that can be drawn. What the journey has ``chosen`` follows
    after the results.

    Returns the files; none when ``cancelled`` said so, and then nothing has been written. Raises KnownError for
    an unknown kind and for a folder or file that cannot be written.
    """
    kinds = checked(only, KINDS)
    base = safe_name(f"{released.journey}, {released.round}")
    found = [chart_called(released, group, chart) for chart, group in pinned]
    drawn = [chart for chart in found if chart is not None]
    jobs = []
    if "xlsx" in kinds:
        trend = rounds.trend if rounds else None
        jobs.append(one_file(f"{base}.xlsx", lambda: workbook_bytes(released, trend, drawn, chosen)))
    jobs += picture_jobs(released, base, kinds, rounds=rounds, pinned=drawn, chosen=chosen)
    try:
        return Work(progress, cancelled).save(folder, jobs)
    except CancelledError:
        return ()


def checked(only: Collection[str] | None, known: Sequence[str]) -> Collection[str]:
    """The kinds that are wanted, all where None; KnownError for one that is not known, and for none."""
    kinds = known if only is None else only
    unknown = sorted(set(kinds) - set(known))
    if unknown or not kinds:
        wrong = f"”{unknown[0]}”" if unknown else "inget"
        raise KnownError(f"Det går inte att exportera {wrong}. Välj bland {', '.join(known)}.")
    return kinds
